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

/// Calls `use(std::type_identity<V>())` with the type of what stands behind `type=`, where it has one.
template <class Use>
void with_line_value(char type, Use&& use) {
  switch (type) {
    case 'i':
      return use(std::type_identity<text_view>());
    case 'o':
      return use(std::type_identity<origin_view>());
    case 'u':
      return use(std::type_identity<uri_view>());
    case 'e':
      return use(std::type_identity<email_view>());
    case 'p':
      return use(std::type_identity<phone_view>());
    case 'c':
      return use(std::type_identity<connection_view>());
    case 'b':
      return use(std::type_identity<bandwidth_view>());
    case 't':
      return use(std::type_identity<time_view>());
    case 'r':
      return use(std::type_identity<repeat_view>());
    case 'z':
      return use(std::type_identity<zone_view>());
    case 'k':
      return use(std::type_identity<key_view>());
    case 'm':
      return use(std::type_identity<media_line_view>());
    default:
      return;
  }
}

/// The same by the type of the line; types whose value is any text have none.
inline fault typed_fault(char type, const slice& text, leniency lenient) noexcept {
  if (type == 'v') return read_version(text, lenient).error();
  fault out;
  with_line_value(type, [&]<class V>(std::type_identity<V>) { out = value_fault<V>(text, lenient); });
  return out;
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
