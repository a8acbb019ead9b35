#pragma once

/// \file
/// check(): every value of a session description that has a type, read.

#include <concepts>
#include <type_traits>

#include "../core/result.hpp"
#include "fields.hpp"
#include "session_view.hpp"

namespace sipwire { inline namespace SIPWIRE_ISA { namespace sdp {
namespace detail {

/// The fault of a value, else that of its parts; code none when all of it can be read.
template <typed_value V>
fault value_fault(const slice& text, leniency lenient) noexcept {
  const auto v = parse_field<V>(text, lenient);
  if (!v) return v.error();
  if constexpr (requires { v->check(lenient); }) {
    return v->check(lenient).error();
  } else if constexpr (requires { v->check(); }) {
    return v->check().error();
  } else {
    return {};
  }
}

/// The same by the type of the line; types whose value is any text have none.
inline fault typed_fault(char type, const slice& text, leniency lenient) noexcept {
  switch (type) {
    case 'v':
      return sdp::read_version(text).error();
    case 'i':
      return value_fault<sdp::text_view>(text, lenient);
    case 'o':
      return value_fault<sdp::origin_view>(text, lenient);
    case 'u':
      return value_fault<sdp::uri_view>(text, lenient);
    case 'e':
      return value_fault<sdp::email_view>(text, lenient);
    case 'p':
      return value_fault<sdp::phone_view>(text, lenient);
    case 'c':
      return value_fault<sdp::connection_view>(text, lenient);
    case 'b':
      return value_fault<sdp::bandwidth_view>(text, lenient);
    case 't':
      return value_fault<sdp::time_view>(text, lenient);
    case 'r':
      return value_fault<sdp::repeat_view>(text, lenient);
    case 'z':
      return value_fault<sdp::zone_view>(text, lenient);
    case 'k':
      return value_fault<sdp::key_view>(text, lenient);
    case 'm':
      return value_fault<sdp::media_line_view>(text, lenient);
    default:
      return {};
  }
}

/// The same of an attribute that has a type; a colon that is missing, or that should not be there, has its
/// fault at `name_last`.
inline fault attribute_fault(sdp::attribute_id id, bool has_value, const slice& value,
                             std::uint32_t name_last, leniency lenient) noexcept {
  fault out;
  sdp::with_tag(id, [&]<class A>(std::type_identity<A>) {
    using V = typename A::value;
    if constexpr (std::same_as<V, sdp::flag_view>) {
      if (has_value) out = {errc::syntax, rule::attribute_name, name_last};
    } else if (sdp::optional_value<V> ? has_value && value.empty() : !has_value) {
      out = {errc::truncated, rule::attribute_value, has_value ? value.offset() : name_last};
    } else {
      out = value_fault<V>(value, lenient);
    }
  });
  return out;
}

}  // namespace detail

/// Calls `report(line_view, fault)` for each line whose value is not what its type says, in order, at most
/// once a line: the value's own fault, else that of its parts (a number out of range, an address that is
/// none), else errc::duplicate for the second of an attribute that may stand once. Lines without a type of
/// their own (unknown attributes, text) have no fault, malformed lines are not looked at.
template <class Report>
void for_each_fault(const session_view& session, Report&& report) {
  const auto level = [&](const level_view& here) {
    bool met[attribute_id_count] = {};
    for (std::size_t i = 0; i < here.line_count(); ++i) {
      const auto l = here.line_at(i);
      fault e;
      if (l.is_attribute()) {
        const auto a = here.attribute_at(i);
        e = detail::attribute_fault(a.id(), a.has_value(), a.value_slice(), a.name_where().last,
                                    here.lenient());
        bool& again = met[static_cast<std::size_t>(a.id())];
        if (!e && again && !info(a.id()).repeats)
          e = {errc::duplicate, rule::attribute_field, a.where().first};
        again = true;
      } else {
        e = detail::typed_fault(l.type(), l.value_slice(), here.lenient());
      }
      if (e) report(l, e);
    }
  };
  level(session);
  for (const auto& m : session.media()) level(m);
}

/// The first fault among the values of a session description that parsed, see for_each_fault().
inline result<void> check(const session_view& session) {
  fault first;
  for_each_fault(session, [&first](const line_view&, const fault& e) {
    if (!first) first = e;
  });
  return first ? result<void>(first) : result<void>();
}
}}}  // namespace sipwire::sdp
