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
#include "../detail/line_index.hpp"
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
  // Zero for types that have no place: g++ 12 makes zeros of the elements of a constant table that were left as they were.
  rule field = rule::none;

  [[nodiscard]] constexpr bool known() const noexcept { return field != rule::none; }
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
    const char* const at = first == last || !line_orders[static_cast<unsigned char>(*first)].known() ? first : first + 1;
    return {at == from.end() ? errc::truncated : errc::syntax, rule::sdp_field, from.offset(at)};
  }
  if (SIPWIRE_UNLIKELY(!line_orders[static_cast<unsigned char>(*first)].known())) {
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
    out.id = find_attribute_at(name, static_cast<std::uint32_t>(name_last - name), from.end());
  }
  return {};
}

/// Judges lines one by one and hands them on.
template <class Runs, class Handler>
class line_feed {
 public:
  line_feed(const source& from, Handler& on, const sdp::parse_options& options) noexcept
      : from_(from), on_(&on), options_(&options), order_(options.lenient) {}

  /// The line [first, last), of which `end` is what is wrong with its line end. The fault that ends the scan, or code none.
  SIPWIRE_INLINE fault give(const char* first, const char* last, const fault& end) {
    const leniency lenient = options_->lenient;
    sdp::line l;
    fault bad = read_line(from_, first, last, Runs(from_), lenient, l);
    if (SIPWIRE_LIKELY(bad.code == errc::none)) {
      if (SIPWIRE_LIKELY(line_orders[static_cast<unsigned char>(l.type)].known())) bad = order_.line(l.type, from_.offset(first));
      if (SIPWIRE_UNLIKELY(bad.code != errc::none)) return bad;
    } else if (has(lenient, leniency::salvage)) {
      l = {};
      l.value = from_.at(first, last);
    } else {
      return bad;
    }
    if (SIPWIRE_UNLIKELY(end.code != errc::none)) return end;
    if (l.type == 'a') {
      if (SIPWIRE_UNLIKELY(++attributes_ > options_->caps.sdp_attributes))
        return {errc::too_many, rule::attribute_field, from_.offset(first)};
    } else if (l.type == 'm') {
      attributes_ = 0;
      if (SIPWIRE_UNLIKELY(++media_ > options_->caps.sdp_media)) return {errc::too_many, rule::media_description, from_.offset(first)};
    }
    if (SIPWIRE_UNLIKELY(!on_->on_line(from_, l))) return {errc::stopped, rule::session_description, from_.offset(first)};
    return {};
  }
  /// give() for lines that are rare.
  SIPWIRE_NOINLINE fault give_one(const char* first, const char* last, const fault& end) { return give(first, last, end); }
  /// The fault of the end of the description.
  [[nodiscard]] fault end() noexcept { return order_.end(from_.size()); }

 private:
  source from_;
  Handler* on_;
  const sdp::parse_options* options_;
  order_check order_;
  std::uint32_t media_ = 0;
  std::uint32_t attributes_ = 0;
};

/// Reads the lines of [p, pe), whatever ends them.
template <class Runs, class Feed>
fault feed_lines(const source& from, const char* p, leniency lenient, Feed& feed) {
  const Runs runs(from);
  const char* const pe = from.end();
  while (p != pe) {
    const char* const first = p;
    const char* last = end_of_text(first, pe, runs);
    while (SIPWIRE_UNLIKELY(last != pe && *last == 0 && has(lenient, leniency::control_bytes))) last = end_of_text(last + 1, pe, runs);
    fault end;
    if (pe - last >= 2 && last[0] == '\r' && last[1] == '\n') {
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
      return {errc::control_byte, rule::byte_string, from.offset(last)};
    }
    if (const fault e = feed.give_one(first, last, end); SIPWIRE_UNLIKELY(e.code != errc::none)) return e;
  }
  return {};
}

#if defined(SIPWIRE_LINE_INDEX)
/// Reads lines from `p` on as long as they are regular; leaves `p` at the first that is not.
template <class Feed>
fault feed_indexed(const source& from, const char*& p, Feed& feed) {
  line_index index(from, p);
  while (index.fill()) {
    for (std::uint32_t i = 0; i < index.count(); ++i) {
      const char* const lf = from.data() + index[i];
      if (SIPWIRE_UNLIKELY(lf[-1] != '\r')) return {};
      if (const fault e = feed.give(p, lf - 1, {}); SIPWIRE_UNLIKELY(e.code != errc::none)) return e;
      p = lf + 1;
    }
  }
  return {};
}
#endif

}  // namespace detail

namespace sdp {

/// scan() with the run policy named, so that tests can hold the ways of reading equal: with vector_runs the vector line index finds the
/// lines where there is one, with byte_runs every byte is looked at.
template <class Runs, class Handler>
result<void> scan_with(std::string_view input, Handler& on, const parse_options& options = {}) {
  if (input.size() > max_input) return fault{errc::too_long, rule::session_description, static_cast<std::uint32_t>(max_input)};
  const source from(input);
  detail::line_feed<Runs, Handler> feed(from, on, options);
  const char* p = from.begin();
#if defined(SIPWIRE_LINE_INDEX)
  if constexpr (std::is_same_v<Runs, vector_runs>) {
    if (const fault e = detail::feed_indexed(from, p, feed); e.code != errc::none) return e;
  }
#endif
  if (const fault e = detail::feed_lines<Runs>(from, p, options.lenient, feed); e.code != errc::none) return e;
  if (const fault e = feed.end(); e.code != errc::none) return e;
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
