#pragma once

/// \file
/// What every typed value of a field offers, the base of the library's own, and how a text that is all of one
/// is read.

#include <concepts>

#include "parts.hpp"
#include "vocabulary.hpp"

namespace sipwire { inline namespace SIPWIRE_ISA {

/// A value type: `scan` reads one value from the front of `rest` into `out`, a new V, and says where it
/// stopped, which is the end of `rest`, or in a list the comma behind the value. White space in front of the
/// value and behind it is taken too, where its protocol has some.
template <class V>
concept typed_value = std::default_initializable<V> && std::copyable<V> &&
    requires(const slice& rest, leniency lenient, V& out) {
  { V::scan(rest, lenient, out) } -> std::same_as<scan_end>;
};

/// What is asked of a text that is all of a value, beside what its type says.
template <rule Element, bool Fills, bool Folds, rule Rest = rule::comma, bool Exact = false>
struct value_rules {
  static constexpr rule element = Element;  ///< of which a text beyond max_input is too long
  static constexpr bool fills = Fills;      ///< does scan() always read to the end, or to a fault?
  static constexpr bool folds = Folds;      ///< may lines fold? Then a bare LF is a fault of its own.
  static constexpr rule rest = Rest;        ///< what is broken where a text goes on behind the value
  static constexpr bool exact = Exact;      ///< are blanks around it refused without leniency::stray_blanks?
};

/// How much of a text a value takes.
enum class value_shape : std::uint8_t {
  fills,         ///< all of it: SDP
  trimmed,       ///< all of it; leniency::stray_blanks leaves out the blanks around: MSRP
  list_element,  ///< up to the end or a comma: SIP. White space around it is the scanner's.
  line_element,  ///< the same, but a text that is all of one has no blanks around it: CPIM
};

/// The rules of the values of a shape.
template <value_shape>
struct shape_rules : value_rules<rule::header_value, false, true> {};
template <>
struct shape_rules<value_shape::trimmed> : value_rules<rule::hval, false, false, rule::comma, true> {};
template <>
struct shape_rules<value_shape::line_element>
    : value_rules<rule::cpim_header_value, false, false, rule::cpim_header_value, true> {};
template <>
struct shape_rules<value_shape::fills> : value_rules<rule::sdp_field, true, false> {};

/// The rules of a value type: those of its shape, or of a list_element. Specialise it for a type of your own.
template <class V>
struct value_traits : shape_rules<value_shape::list_element> {};
template <class V>
requires requires {
  typename V::rules;
}
struct value_traits<V> : V::rules {};

namespace detail {

/// A text without the blanks around it.
inline slice without_blanks(const slice& text) noexcept {
  const char* first = text.begin();
  const char* last = text.end();
  while (first != last && is_wsp(*first)) ++first;
  while (last != first && is_wsp(last[-1])) --last;
  return {text.buffer(), text.buffer().at(first, last)};
}
/// The fault of `whole` where blanks stand around its `text`: at the blank, unless another byte comes first.
constexpr scan_end at_blank(const slice& whole, const slice& text, const scan_end& strict,
                            rule element) noexcept {
  if (whole.begin() != text.begin()) return {whole.begin(), errc::syntax, element};
  return strict.ok() || strict.at >= text.end() ? scan_end{text.end(), errc::syntax, element} : strict;
}

}  // namespace detail

/// Where a value lies, and what its accessors make of pieces of it. Borrows from the parsed input.
class written_value {
 public:
  /// The whole value as written.
  [[nodiscard]] std::string_view text() const noexcept { return source_.text(all_); }
  [[nodiscard]] extent where() const noexcept { return all_; }
  [[nodiscard]] const source& buffer() const noexcept { return source_; }

  /// A value that has no parts of its own tells its text.
  void parts(auto&& see, leniency = leniency::none) const { see("", text()); }

 protected:
  [[nodiscard]] slice part(const extent& e) const noexcept { return {source_, e}; }
  [[nodiscard]] std::optional<std::string_view> optional_text(const extent& e) const noexcept {
    return e ? std::optional(source_.text(e)) : std::nullopt;
  }
  /// A number that is read when it is asked for; errc::absent at the end of the value.
  template <std::unsigned_integral T>
  [[nodiscard]] SIPWIRE_INLINE result<T> number(const extent& e, T maximum, rule where) const noexcept {
    if (!e) return fault{errc::absent, where, all_.last};
    return parse_decimal<T>({source_, e}, maximum, where);
  }
  /// The scan_end of a number that has to be in range for the value to be one; above `maximum` it is cut to
  /// it under leniency::saturate_numbers.
  template <std::unsigned_integral T>
  [[nodiscard]] scan_end read_number(const extent& e, T maximum, rule where, leniency lenient,
                                     T& out) const noexcept {
    bool saturated = false;
    return read_saturated(e, maximum, where, lenient, out, saturated);
  }
  /// The same, and tells whether it was cut.
  template <std::unsigned_integral T>
  [[nodiscard]] scan_end read_saturated(const extent& e, T maximum, rule where, leniency lenient, T& out,
                                        bool& saturated) const noexcept {
    const auto n = parse_decimal<T>({source_, e}, maximum, where);
    saturated = !n;
    if (!n && !has(lenient, leniency::saturate_numbers))
      return {source_.data() + e.first, n.error().code, where};
    out = n.value_or(maximum);
    return {source_.data() + e.last, errc::none, rule::none};
  }
  /// number() with a number above `maximum` cut to it under leniency::saturate_numbers.
  template <std::unsigned_integral T>
  [[nodiscard]] SIPWIRE_INLINE result<T> saturated_number(const extent& e, T maximum, rule where,
                                                          leniency lenient) const noexcept {
    if (!e) return fault{errc::absent, where, all_.last};
    return parse_saturated<T>({source_, e}, maximum, where, lenient);
  }

  source source_;
  extent all_;
};

/// Base of the value types. Derived has `scan_parts(first, last, runs, lenient)`, which reads what stands in
/// [first, last). As a list_element it says itself where the value ends, and sets `all_`. Text is
/// written_value, or what several value types keep besides.
/// \code
/// class colour_view : public value_base<colour_view> {
///  public:
///   scan_end scan_parts(const char* first, const char* last, const auto& runs, leniency) noexcept;
/// };
/// \endcode
template <class Derived, value_shape Shape = value_shape::list_element, class Text = written_value>
class value_base : public Text {
 public:
  using rules = shape_rules<Shape>;

  /// Equal bytes.
  friend bool operator==(const Derived& a, const Derived& b) noexcept { return a.text() == b.text(); }

  static scan_end scan(const slice& rest, leniency lenient, Derived& out) noexcept {
    return scan_with<vector_runs>(rest, lenient, out);
  }
  template <class Runs>
  SIPWIRE_INLINE static scan_end scan_with(const slice& rest, leniency lenient, Derived& out) noexcept {
    out.source_ = rest.buffer();
    if constexpr (!takes_blanks) out.all_ = rest.where();
    const scan_end stop = out.scan_parts(rest.begin(), rest.end(), Runs(rest.buffer()), lenient);
    if constexpr (Shape == value_shape::trimmed)
      if (SIPWIRE_UNLIKELY(!stop.ok())) return scan_trimmed<Runs>(rest, lenient, stop, out);
    if constexpr (requires { Derived::reread_for; })
      if (SIPWIRE_UNLIKELY(!stop.ok()) && has(lenient, Derived::reread_for))
        return Derived::template read_again<Runs>(rest, lenient, out, stop);
    return stop;
  }

  /// Are blanks around a value left out by its own scanner?
  static constexpr bool takes_blanks = Shape != value_shape::fills && Shape != value_shape::trimmed;

 private:
  /// What the leniencies make of a text that strict refused: without the blanks around it, with bytes from
  /// 0x80 as they are where Derived has `any_charset`, and by its `scan_loosely`.
  template <class Runs>
  SIPWIRE_NOINLINE static scan_end scan_trimmed(const slice& rest, leniency lenient, scan_end strict,
                                                Derived& out) noexcept {
    const char* const end = rest.end();
    const slice text = detail::without_blanks(rest);
    scan_end stop = strict;
    if (text.size() != rest.size()) {
      if (!has(lenient, leniency::stray_blanks)) return detail::at_blank(rest, text, strict, rules::element);
      stop = scan_again<Runs>(text, lenient, out);
    }
    if constexpr (requires { Derived::any_charset; })
      if (stop.code == errc::bad_utf8 && has(lenient, leniency::other_charsets))
        stop = scan_again<any_charset_runs>(text, lenient, out);
    if constexpr (requires { out.scan_loosely(text, lenient); }) {
      if (!stop.ok()) {
        out = Derived();
        out.source_ = rest.buffer();
        out.all_ = text.where();
        if (out.scan_loosely(text, lenient)) stop = {text.end(), errc::none, rule::none};
      }
    }
    return stop.ok() && stop.at == text.end() ? scan_end{end, errc::none, rule::none} : stop;
  }
  template <class Runs>
  static scan_end scan_again(const slice& text, leniency lenient, Derived& out) noexcept {
    out = Derived();
    out.source_ = text.buffer();
    out.all_ = text.where();
    return out.scan_parts(text.begin(), text.end(), Runs(text.buffer()), lenient);
  }
};

namespace detail {

/// Reads one value that fills `text` into `out`.
template <typed_value V>
SIPWIRE_INLINE void read_whole(const slice& text, leniency lenient, result<V>& out, rule rest = rule::comma) {
  const auto stop = V::scan(text, lenient, out.emplace());
  if (SIPWIRE_UNLIKELY(!stop.ok())) {
    // What may hold a comma when nothing else stands beside it.
    if constexpr (requires { V::alone; }) {
      if (has(lenient, leniency::loose_addresses)) {
        const auto again = V::scan(text, lenient | V::alone, out.emplace());
        if (again.ok() && again.at == text.end()) return;
      }
    }
    out = stop.in(text.buffer());
  } else if constexpr (!value_traits<V>::fills) {
    if (SIPWIRE_UNLIKELY(stop.at != text.end()))
      out = fault{errc::syntax, rest, text.buffer().offset(stop.at)};
  }
}

/// The fault of blanks around a text, unless leniency::stray_blanks is given.
inline fault stray_blank(const slice& text, leniency lenient, rule element) noexcept {
  const slice inner = without_blanks(text);
  if (inner.size() == text.size() || has(lenient, leniency::stray_blanks)) return {};
  return at_blank(text, inner, {}, element).in(text.buffer());
}
/// What is read of a text with blanks around it.
template <rule Element, typed_value V>
SIPWIRE_NOINLINE result<V> blanks_judged(const slice& whole, leniency lenient, const result<V>& strict) {
  const slice text = without_blanks(whole);
  if (has(lenient, leniency::stray_blanks)) {
    result<V> out{fault{}};
    read_whole(text, lenient, out, Element);
    return out;
  }
  const source& from = whole.buffer();
  const fault bad = strict.error();
  return at_blank(whole, text, {from.data() + (bad ? bad.offset : 0), bad.code, bad.rule}, Element).in(from);
}

/// read_whole() where no blanks may stand around the value, or under leniency::stray_blanks those that its
/// scanner leaves out.
template <rule Element, typed_value V>
SIPWIRE_INLINE void read_exactly(const slice& text, leniency lenient, result<V>& out, rule rest) {
  read_whole(text, lenient, out, rest);
  if constexpr (requires { requires V::takes_blanks; }) {
    if (SIPWIRE_UNLIKELY(text.begin() != text.end() && (is_wsp(*text.begin()) || is_wsp(text.end()[-1]))))
      out = blanks_judged<Element>(text, lenient, out);
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
  if constexpr (Rules::exact) {
    read_exactly<Rules::element>(text, lenient, out, Rules::rest);
  } else {
    read_whole(text, lenient, out, Rules::rest);
  }
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
