#pragma once

/// \file
/// What names an attribute at compile time, and how the value of a line is read.

#include <concepts>

#include "../core/vocabulary.hpp"
#include "../field/tag.hpp"
#include "line.hpp"
#include "values/value.hpp"

namespace sipwire { inline namespace SIPWIRE_ISA { namespace sdp {

/// A tag: `id` is the attribute's identity, `value` the type of its value. The tags of the library are in
/// sdp/fields.hpp.
template <class A>
concept attribute_tag = sipwire::field::known_tag<A, attribute_id>;

/// An attribute without a value (a property attribute), as `a=recvonly`: a colon behind the name is
/// errc::syntax.
///
/// ABNF: `attribute = attribute-name` (RFC 8866 9, 5.13).
/// \code
/// const bool mux = media.get<sdp::attr::rtcp_mux>().has_value();
/// \endcode
class flag_view : public checked_value<flag_view> {
 public:
  scan_end scan_parts(const char* p, const char* pe, const auto&, leniency) noexcept {
    if (p != pe) return {p, errc::syntax, rule::attribute_name};
    return {p, errc::none, rule::none};
  }
};

/// A value that an attribute may be without, as a=file-selector: what stands without a colon is read as an
/// empty one.
template <class V>
concept optional_value = requires {
  requires V::value_optional;
};

/// Reads the value of a line into `out`: of an attribute what follows the colon; without one errc::truncated
/// in attribute-value, but for values that are optional, which are then not empty behind one.
template <typed_value V>
SIPWIRE_INLINE void read_line_value(const source& from, const line& l, leniency lenient,
                                    result<V>& out) noexcept {
  if (l.type != 'a') {
    sipwire::detail::read_whole(slice(from, l.value), lenient, out);
  } else if constexpr (std::same_as<V, flag_view>) {
    sipwire::detail::read_whole(slice(from, {l.name_last, l.value.last}), lenient, out);
  } else if (SIPWIRE_UNLIKELY(l.name_last == l.value.last)) {
    if constexpr (optional_value<V>)
      return sipwire::detail::read_whole(slice(from, {l.name_last, l.name_last}), lenient, out);
    out = fault{errc::truncated, rule::attribute_value, l.name_last};
  } else {
    if constexpr (optional_value<V>)
      if (l.name_last + 1 == l.value.last)
        return void(out = fault{errc::truncated, rule::attribute_value, l.value.last});
    sipwire::detail::read_whole(slice(from, {l.name_last + 1, l.value.last}), lenient, out);
  }
}

/// The same as a result. A function of its own, because a result among other returns would be copied on its
/// way out.
template <typed_value V>
result<V> line_value(const source& from, const line& l, leniency lenient) noexcept {
  result<V> out{fault{}};
  read_line_value<V>(from, l, lenient, out);
  return out;
}

/// The value of attribute A from a text of its own, without `a=name:`.
/// \code
/// auto map = sdp::parse_value<sdp::attr::rtpmap>("97 opus/48000/2");
/// \endcode
template <attribute_tag A>
result<typename A::value> parse_value(const slice& text, leniency lenient = leniency::none) {
  return detail::parse_field<typename A::value>(text, lenient);
}

}}}  // namespace sipwire::sdp
