#pragma once

/// \file
/// What every typed value of a field offers, and how a text that is all of one is read.

#include <concepts>

#include "../config.hpp"
#include "leniency.hpp"
#include "limits.hpp"
#include "result.hpp"
#include "scan_bytes.hpp"
#include "scan_end.hpp"
#include "text.hpp"

namespace sipwire { inline namespace SIPWIRE_ISA {

/// A value type: `scan` reads one value from the front of `rest` into `out`, and says where it stopped, which
/// is the end of `rest`, or in a list the comma behind the value. White space in front of the value and
/// behind it is taken too, where its protocol has some.
template <class V>
concept typed_value = std::default_initializable<V> && std::copyable<V> &&
    requires(const slice& rest, leniency lenient, V& out) {
  { V::scan(rest, lenient, out) } -> std::same_as<scan_end>;
};

/// What is asked of a text that is all of a value, beside what its type says.
template <rule Element, bool Fills, bool Folds>
struct value_rules {
  static constexpr rule element = Element;  ///< of which a text beyond max_input is too long
  static constexpr bool fills = Fills;      ///< does scan() always read to the end, or to a fault?
  static constexpr bool folds = Folds;      ///< may lines fold? Then a bare LF is a fault of its own.
};

/// The rules of a value type. A protocol whose values are not those of SIP specialises it.
template <class V>
struct value_traits : value_rules<rule::header_value, false, true> {};

namespace detail {

/// Reads one value that fills `text` into `out`.
template <typed_value V>
SIPWIRE_INLINE void read_whole(const slice& text, leniency lenient, result<V>& out) {
  const auto stop = V::scan(text, lenient, out.emplace());
  if (SIPWIRE_UNLIKELY(!stop.ok())) {
    out = stop.in(text.buffer());
  } else if constexpr (!value_traits<V>::fills) {
    if (SIPWIRE_UNLIKELY(stop.at != text.end()))
      out = fault{errc::syntax, rule::comma, text.buffer().offset(stop.at)};
  }
}

/// parse_as() of a text whose protocol is known: a value type may serve several.
template <typed_value V, class Rules>
result<V> parse_whole(const slice& text, leniency lenient) {
  result<V> out{check_size(text, Rules::element)};
  if (SIPWIRE_UNLIKELY(out.error())) return out;
  if constexpr (Rules::folds) {
    if (!has(lenient, leniency::bare_lf)) {
      for (const char* p = text.begin(); (p = find_byte(p, text.end(), '\n')) != text.end(); ++p)
        if (p == text.begin() || p[-1] != '\r')
          return fault{errc::bare_lf, rule::lws, text.buffer().offset(p)};
    }
  }
  read_whole(text, lenient, out);
  return out;
}

}  // namespace detail

/// One value that fills `text`, for values that come from elsewhere than a parsed message: of SIP a header
/// value, of MSRP too, of SDP what stands behind `x=` or `a=name:`. The fault's offset counts from the first
/// byte of the slice's source. A bare LF in a value that may fold is refused unless leniency::bare_lf is
/// given.
/// \code
/// auto via = sipwire::parse_as<sip::via_view>("SIP/2.0/UDP 192.0.2.1;branch=z9hG4bK1");
/// auto range = sipwire::parse_as<msrp::byte_range_view>("1-39/39");
/// auto origin = sipwire::parse_as<sdp::origin_view>("- 2890844526 1 IN IP4 192.0.2.1");
/// \endcode
template <typed_value V>
result<V> parse_as(const slice& text, leniency lenient = leniency::none) {
  return detail::parse_whole<V, value_traits<V>>(text, lenient);
}

/// The value of a field that a scan() handed to its handler: as parse_as(), but of bytes that the scan has
/// judged already, with the leniency that it was given. A `field` of SIP or of MSRP.
/// \code
/// struct vias {
///   bool on_request_line(const sipwire::source&, const sip::request_line&) { return true; }
///   bool on_status_line(const sipwire::source&, const sip::status_line&) { return true; }
///   bool on_field(const sipwire::source& from, const sip::field& f) {
///     if (f.id == sip::header_id::call_id) call = sipwire::read<sip::call_id_view>(from, f);
///     return true;
///   }
///   bool on_body(const sipwire::source&, const sipwire::extent&) { return true; }
///   sipwire::result<sip::call_id_view> call = sipwire::fault{sipwire::errc::absent};
/// };
/// \endcode
template <typed_value V, class Field>
requires requires(const Field& f) {
  f.value_in(source());
}
result<V> read(const source& from, const Field& f, leniency lenient = leniency::none) {
  result<V> out{fault{}};
  detail::read_whole(f.value_in(from), lenient, out);
  return out;
}

}}  // namespace sipwire
