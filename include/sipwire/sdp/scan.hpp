#pragma once

/// \file
/// scan(): a session description as events, one a line, for a foreign stack's own type, and the floor of parse().

#include <array>
#include <concepts>
#include <cstdint>
#include <string_view>
#include <type_traits>

#include "../core/result.hpp"
#include "../core/scan_bytes.hpp"
#include "../core/text.hpp"
#include "line.hpp"
#include "options.hpp"

namespace sipwire::inline SIPWIRE_ISA {
namespace sdp {

/// What scan() calls for each line in order; false ends the scan with errc::stopped at that line. Lines are provisional: a fault may
/// follow.
template <class H>
concept line_handler = requires(H& h, const source& from, const line& l) {
  { h.on_line(from, l) } -> std::convertible_to<bool>;
};

}  // namespace sdp

namespace detail {

/// The order of lines (RFC 8866 9): each type's place at session and at media level, 0 where it has none.
struct line_order {
  std::uint8_t of_session = 0;
  std::uint8_t of_media = 0;
  bool many_of_session = false;
  bool many_of_media = false;
  rule field = rule::sdp_field;
};

inline constexpr auto line_orders = [] {
  std::array<line_order, 256> out{};
  const auto set = [&out](char type, std::uint8_t session, bool many, std::uint8_t media, bool many_media, rule field) {
    out[static_cast<unsigned char>(type)] = {session, media, many, many_media, field};
  };
  set('v', 1, false, 0, false, rule::version_field);
  set('o', 2, false, 0, false, rule::origin_field);
  set('s', 3, false, 0, false, rule::session_name_field);
  set('i', 4, false, 4, false, rule::information_field);
  set('u', 5, false, 0, false, rule::uri_field);
  set('e', 6, true, 0, false, rule::email_field);
  set('p', 7, true, 0, false, rule::phone_field);
  set('c', 8, false, 8, true, rule::connection_field);
  set('b', 9, true, 9, true, rule::bandwidth_field);
  set('t', 10, true, 0, false, rule::time_field);
  set('r', 11, true, 0, false, rule::repeat_field);
  set('z', 12, false, 0, false, rule::zone_field);
  set('k', 13, false, 13, false, rule::key_field);
  set('a', 14, true, 14, true, rule::attribute_field);
  set('m', 15, true, 1, true, rule::media_field);
  return out;
}();

/// Follows the order of the lines, and which of those are there that must be.
class order_check {
 public:
  explicit order_check(leniency lenient) noexcept
      : any_order_(has(lenient, leniency::any_line_order)), may_miss_(has(lenient, leniency::missing_lines)) {}

  /// The fault of a line of a known type at `at`; code none when it may stand there.
  [[nodiscard]] SIPWIRE_INLINE fault line(char type, std::uint32_t at) noexcept {
    const line_order& order = line_orders[static_cast<unsigned char>(type)];
    if (SIPWIRE_UNLIKELY(type == 'm')) return media(at);
    const std::uint8_t place = in_media_ ? order.of_media : order.of_session;
    const bool many = in_media_ ? order.many_of_media : order.many_of_session;
    // Nearly always a line of a later place, or one more of the same.
    if (SIPWIRE_UNLIKELY(!(place > place_ ? (in_media_ || complete_up_to(place)) : (place == place_ && many)))) {
      if (const fault e = odd(order, place, at); e.code != errc::none) return e;
    }
    if (place > place_ || time_again(place)) place_ = place;
    seen_ |= 1U << place;
    return {};
  }
  /// The fault of the end of the description.
  [[nodiscard]] fault end(std::uint32_t at) noexcept { return in_media_ ? end_of_media(at) : end_of_session(at); }

 private:
  static constexpr std::uint32_t needed = 1U << 1U | 1U << 2U | 1U << 3U | 1U << 10U;  // v, o, s, t

  [[nodiscard]] bool complete_up_to(std::uint8_t place) const noexcept { return (needed & ~seen_ & ((1U << place) - 1)) == 0; }
  [[nodiscard]] bool time_again(std::uint8_t place) const noexcept { return place == 10 && !in_media_ && (place_ == 11 || place_ == 12); }

  SIPWIRE_NOINLINE fault odd(const line_order& order, std::uint8_t place, std::uint32_t at) noexcept {
    if (any_order_ || time_again(place)) return {};
    if (place < place_ || place == 0 || place == place_) {
      const bool single = !(in_media_ ? order.many_of_media : order.many_of_session);
      return {place != 0 && single && (seen_ >> place & 1U) != 0 ? errc::duplicate : errc::misplaced, order.field, at};
    }
    return may_miss_ ? fault{} : missing(place, at);
  }
  // The first of the lines that must stand before `place` and does not.
  [[nodiscard]] fault missing(std::uint8_t place, std::uint32_t at) const noexcept {
    constexpr rule fields[] = {rule::version_field, rule::origin_field, rule::session_name_field, rule::time_field};
    constexpr std::uint8_t places[] = {1, 2, 3, 10};
    for (unsigned i = 0; i < 4; ++i)
      if (places[i] < place && (seen_ >> places[i] & 1U) == 0) return {errc::missing_mandatory, fields[i], at};
    return {};
  }
  [[nodiscard]] fault end_of_session(std::uint32_t at) const noexcept { return may_miss_ ? fault{} : missing(15, at); }
  [[nodiscard]] fault end_of_media(std::uint32_t at) const noexcept {
    if (may_miss_ || session_connection_ || (seen_ >> 8U & 1U) != 0) return {};
    return {errc::missing_mandatory, rule::connection_field, at};
  }
  fault media(std::uint32_t at) noexcept {
    if (const fault e = end(at); e.code != errc::none) return e;
    if (!in_media_) session_connection_ = (seen_ >> 8U & 1U) != 0;
    in_media_ = true;
    place_ = 1;
    seen_ = 0;
    return {};
  }

  std::uint32_t seen_ = 0;
  std::uint8_t place_ = 0;
  bool in_media_ = false;
  bool session_connection_ = false;
  bool any_order_;
  bool may_miss_;
};

/// The first byte of [p, pe) that ends a byte-string: CR, LF or NUL.
template <class Runs>
SIPWIRE_INLINE const char* end_of_text(const char* p, const char* pe, const Runs& runs) noexcept {
  p = runs.template skip<charset::byte_string>(p, pe);
  if constexpr (!std::is_same_v<Runs, vector_runs>)
    while (p != pe && charset::byte_string::set.contains(*p)) ++p;
  return p;
}
template <class Runs>
SIPWIRE_INLINE const char* end_of_token(const char* p, const char* pe, const Runs& runs) noexcept {
  p = runs.template skip<charset::sdp_token>(p, pe);
  if constexpr (!std::is_same_v<Runs, vector_runs>)
    while (p != pe && charset::sdp_token::set.contains(*p)) ++p;
  return p;
}

/// What is wrong with a line as such, [first, last) without its end: no known type, no `=`, no attribute name. Fills `out` otherwise.
template <class Runs>
SIPWIRE_INLINE fault read_line(const source& from, const char* first, const char* last, const Runs& runs, leniency lenient,
                               sdp::line& out) noexcept {
  if (SIPWIRE_UNLIKELY(last - first < 2 || first[1] != '=')) {
    const char* const at = first == last || line_orders[static_cast<unsigned char>(*first)].field == rule::sdp_field ? first : first + 1;
    return {at == from.end() ? errc::truncated : errc::syntax, rule::sdp_field, from.offset(at)};
  }
  if (SIPWIRE_UNLIKELY(line_orders[static_cast<unsigned char>(*first)].field == rule::sdp_field)) {
    if (!is_alpha(*first)) return {errc::syntax, rule::sdp_field, from.offset(first)};
    if (!has(lenient, leniency::unknown_lines)) return {errc::unknown_value, rule::sdp_field, from.offset(first)};
  }
  out.value = from.at(first + 2, last);
  out.type = *first;
  if (*first == 'a') {
    const char* const name = first + 2;
    const char* const name_last = end_of_token(name, last, runs);
    if (SIPWIRE_UNLIKELY(name_last == name || (name_last != last && *name_last != ':')))
      return {name_last == from.end() ? errc::truncated : errc::syntax, rule::attribute_name, from.offset(name_last)};
    out.name_last = from.offset(name_last);
    out.id = sdp::find_attribute({name, static_cast<std::size_t>(name_last - name)});
  }
  return {};
}

}  // namespace detail

namespace sdp {

/// scan() with the run policy named, so that tests can hold the ways of reading equal.
template <class Runs, class Handler>
result<void> scan_with(std::string_view input, Handler& on, const parse_options& options = {}) {
  if (input.size() > max_input) return fault{errc::too_long, rule::session_description, static_cast<std::uint32_t>(max_input)};
  const source from(input);
  const Runs runs(from);
  const leniency lenient = options.lenient;
  const char* const pe = from.end();
  detail::order_check order(lenient);
  std::uint32_t media = 0;
  std::uint32_t attributes = 0;

  for (const char* p = from.begin(); p != pe;) {
    const char* const first = p;
    const char* last = detail::end_of_text(first, pe, runs);
    while (SIPWIRE_UNLIKELY(last != pe && *last == 0 && has(lenient, leniency::control_bytes)))
      last = detail::end_of_text(last + 1, pe, runs);
    fault end;
    if (SIPWIRE_LIKELY(pe - last >= 2 && last[0] == '\r' && last[1] == '\n')) {
      p = last + 2;
    } else if (last == pe || (*last == '\r' && pe - last == 1)) {
      p = pe;
      const auto allowed = last == pe ? leniency::unended_line : leniency::bare_cr;
      if (!has(lenient, allowed)) end = {errc::truncated, rule::crlf, from.size()};
    } else if (*last == '\r') {
      p = last + 1;
      if (!has(lenient, leniency::bare_cr)) end = {errc::bare_cr, rule::crlf, from.offset(last)};
    } else if (*last == '\n') {
      p = last + 1;
      if (!has(lenient, leniency::bare_lf)) end = {errc::bare_lf, rule::crlf, from.offset(last)};
    } else {
      return fault{errc::control_byte, rule::byte_string, from.offset(last)};
    }
    line l;
    fault bad = detail::read_line(from, first, last, runs, lenient, l);
    if (SIPWIRE_LIKELY(bad.code == errc::none)) {
      if (detail::line_orders[static_cast<unsigned char>(l.type)].field != rule::sdp_field) bad = order.line(l.type, from.offset(first));
      if (SIPWIRE_UNLIKELY(bad.code != errc::none)) return bad;
    } else if (has(lenient, leniency::salvage)) {
      l = {};
      l.value = from.at(first, last);
    } else {
      return bad;
    }
    if (SIPWIRE_UNLIKELY(end.code != errc::none)) return end;
    if (l.type == 'a') {
      if (SIPWIRE_UNLIKELY(++attributes > options.caps.sdp_attributes))
        return fault{errc::too_many, rule::attribute_field, from.offset(first)};
    } else if (l.type == 'm') {
      attributes = 0;
      if (SIPWIRE_UNLIKELY(++media > options.caps.sdp_media)) return fault{errc::too_many, rule::media_description, from.offset(first)};
    }
    if (!on.on_line(from, l)) return fault{errc::stopped, rule::session_description, from.offset(first)};
  }
  if (const fault e = order.end(from.size()); e.code != errc::none) return e;
  return {};
}

/// Reads a session description line by line, in the order of RFC 8866 9, and calls the handler for each; allocates nothing.
///
/// Values are located, not read: a malformed value is no fault here. Strict faults, each with the leniency that lets it pass: a line end
/// other than CRLF (bare_lf, bare_cr), none behind the last line (unended_line), a line of unknown type (unknown_lines) or that is no
/// `type=value` (salvage), NUL (control_bytes), lines out of order or twice (errc::misplaced, errc::duplicate: any_line_order), and
/// errc::missing_mandatory for v, o, s, t, or c of a media description where the session has none (missing_lines). More media descriptions
/// or attributes than options.caps has are errc::too_many, inputs over 16 MiB errc::too_long.
/// \code
/// struct my_handler {
///   bool on_line(const sipwire::source& from, const sipwire::sdp::line& l);
/// } handler;
/// auto done = sipwire::sdp::scan(body, handler);
/// \endcode
template <line_handler Handler>
result<void> scan(std::string_view input, Handler& on, const parse_options& options = {}) {
  return scan_with<vector_runs>(input, on, options);
}

}  // namespace sdp
}  // namespace sipwire::inline SIPWIRE_ISA
