#pragma once

/// \file
/// What is wrong with the value of a line or an attribute: the one reading of validate(), writer and edit.

#include <concepts>
#include <type_traits>

#include "../../core/vocabulary.hpp"
#include "../fields.hpp"
#include "../session_view.hpp"

namespace sipwire { inline namespace SIPWIRE_ISA { namespace sdp { namespace detail {

/// The fault of a value, else that of its parts; code none when all of it can be read.
template <typed_value V>
fault value_fault(const slice& text, leniency lenient) noexcept {
  const auto v = parse_field<V>(text, lenient);
  return v ? fault_of_parts(*v, lenient) : v.error();
}

/// The same by the type of the line; types whose value is any text have none.
inline fault typed_fault(char type, const slice& text, leniency lenient) noexcept {
  switch (type) {
    case 'v':
      return read_version(text).error();
    case 'i':
      return value_fault<text_view>(text, lenient);
    case 'o':
      return value_fault<origin_view>(text, lenient);
    case 'u':
      return value_fault<uri_view>(text, lenient);
    case 'e':
      return value_fault<email_view>(text, lenient);
    case 'p':
      return value_fault<phone_view>(text, lenient);
    case 'c':
      return value_fault<connection_view>(text, lenient);
    case 'b':
      return value_fault<bandwidth_view>(text, lenient);
    case 't':
      return value_fault<time_view>(text, lenient);
    case 'r':
      return value_fault<repeat_view>(text, lenient);
    case 'z':
      return value_fault<zone_view>(text, lenient);
    case 'k':
      return value_fault<key_view>(text, lenient);
    case 'm':
      return value_fault<media_line_view>(text, lenient);
    default:
      return {};
  }
}

/// The same of an attribute that has a type; a colon that is missing, or that should not be there, has its
/// fault at `name_last`.
inline fault attribute_fault(attribute_id id, bool has_value, const slice& value, std::uint32_t name_last,
                             leniency lenient) noexcept {
  fault out;
  with_tag(id, [&]<class A>(std::type_identity<A>) {
    using V = typename A::value;
    if constexpr (std::same_as<V, flag_view>) {
      if (has_value) out = {errc::syntax, rule::attribute_name, name_last};
    } else if (optional_value<V> ? has_value && value.empty() : !has_value) {
      out = {errc::truncated, rule::attribute_value, has_value ? value.offset() : name_last};
    } else {
      out = value_fault<V>(value, lenient);
    }
  });
  return out;
}

/// errc::not_allowed for an attribute at a level that is not its own; RFC 8866 6 and the later RFCs say so
/// for each.
inline fault level_fault(attribute_id id, bool in_media, std::uint32_t offset = 0) noexcept {
  if (in_media ? info(id).of_media : info(id).of_session) return {};
  return {errc::not_allowed, rule::attribute_field, offset};
}

}}}}  // namespace sipwire::sdp::detail
