#pragma once

/// \file
/// scan(): a session description as events, one a line, for a foreign stack's own type, and the floor of
/// parse().

#include <array>
#include <concepts>
#include <cstdint>
#include <string_view>
#include <type_traits>

#include "../core/detail/line_index.hpp"
#include "../core/handler.hpp"
#include "../core/result.hpp"
#include "../core/scan_bytes.hpp"
#include "../core/text.hpp"
#include "line.hpp"
#include "options.hpp"

namespace sipwire { inline namespace SIPWIRE_ISA { namespace sdp {

/// What scan() calls for each line in order. It returns a handler_reply: nothing, whether to go on, or a
/// fault of its own, which scan() gives back; false ends the scan with errc::stopped at that line. Lines are
/// provisional: a fault may follow.
template <class H>
concept line_handler = requires(H& h, const source& from, const line& l) {
  { h.on_line(from, l) } -> handler_reply;
};

namespace detail {

/// The order of lines (RFC 8866 9): each type's place at session and at media level, 0 where it has none.
struct line_order {
  std::uint8_t of_session = 0;
  std::uint8_t of_media = 0;
  bool many_of_session = false;
  bool many_of_media = false;
  // Zero for types that have no place: g++ 12 makes zeros of the elements of a constant table that were left
  // as they were.
  rule field = rule::none;

  [[nodiscard]] constexpr bool known() const noexcept { return field != rule::none; }
};

inline constexpr auto line_orders = [] {
  std::array<line_order, 256> out{};
  const auto set = [&out](char type, std::uint8_t session, bool many, std::uint8_t media, bool many_media,
                          rule field) {
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

/// Which types of line may follow one, when all is in order so far: a bit for each letter, from bit 1 for `a`
/// on.
struct line_successors {
  std::uint32_t of_session[32] = {};
  std::uint32_t of_media[32] = {};
};

inline constexpr auto successors = [] {
  line_successors out;
  const auto place = [](unsigned letter, bool media) {
    const line_order& order = line_orders[0x60 + letter];
    return media ? order.of_media : order.of_session;
  };
  for (unsigned from = 0; from < 27; ++from) {
    for (unsigned to = 1; to < 27; ++to) {
      const line_order& order = line_orders[0x60 + to];
      if (to + 0x60 == 'm') continue;
      if (place(to, true) > place(from, true) || (to == from && order.many_of_media))
        out.of_media[from] |= std::uint32_t{1} << to;
      const bool times = to + 0x60 == 't' && (from + 0x60 == 'r' || from + 0x60 == 'z');
      if (!(place(to, false) > place(from, false) || (to == from && order.many_of_session) || times))
        continue;
      bool complete = true;
      for (const char needed : {'v', 'o', 's', 't'}) {
        const auto p = line_orders[static_cast<unsigned char>(needed)].of_session;
        complete &= !(place(from, false) < p && p < place(to, false));
      }
      if (complete) out.of_session[from] |= std::uint32_t{1} << to;
    }
  }
  return out;
}();

/// Follows the order of the lines, and which of those are there that must be.
class order_check {
 public:
  explicit order_check(leniency lenient) noexcept
      : any_order_(has(lenient, leniency::any_line_order)),
        may_miss_(has(lenient, leniency::missing_lines)) {}

  /// Is a line of this type what may follow, with nothing to look into? False for m=, which begins a level.
  [[nodiscard]] SIPWIRE_INLINE bool expects(char type) const noexcept {
    const unsigned l = letter(type);
    return l < 32 && (expected_ >> l & 1U) != 0;
  }
  /// A line of a type that is expected.
  SIPWIRE_INLINE void take(char type) noexcept {
    last_ = static_cast<std::uint8_t>(letter(type));
    seen_ |= std::uint32_t{1} << last_;
    expected_ = after_[last_];
  }
  /// The fault of a line of a known type at `at`; code none when it may stand there.
  [[nodiscard]] SIPWIRE_INLINE fault line(char type, std::uint32_t at) noexcept {
    if (SIPWIRE_UNLIKELY(!expects(type))) return unexpected(type, at);
    take(type);
    return {};
  }
  /// The fault of the end of the description.
  [[nodiscard]] fault end(std::uint32_t at) noexcept {
    return in_media_ ? end_of_media(at) : end_of_session(at);
  }

 private:
  static constexpr unsigned letter(char type) noexcept { return static_cast<unsigned char>(type) - 0x60U; }
  [[nodiscard]] bool seen(char type) const noexcept { return (seen_ >> letter(type) & 1U) != 0; }
  [[nodiscard]] std::uint8_t place_of(unsigned letter) const noexcept {
    const line_order& order = line_orders[0x60U + letter];
    return in_media_ ? order.of_media : order.of_session;
  }
  // The first of the mandatory lines before `place` that is missing; 0 without one.
  [[nodiscard]] char first_missing(std::uint8_t place) const noexcept {
    for (const char type : {'v', 'o', 's', 't'})
      if (line_orders[static_cast<unsigned char>(type)].of_session < place && !seen(type)) return type;
    return 0;
  }
  [[nodiscard]] fault missing(std::uint8_t place, std::uint32_t at) const noexcept {
    const char type = may_miss_ ? char{0} : first_missing(place);
    return type != 0 ? fault{errc::missing_mandatory, line_orders[static_cast<unsigned char>(type)].field, at}
                     : fault{};
  }

  SIPWIRE_NOINLINE fault unexpected(char type, std::uint32_t at) noexcept {
    if (type == 'm') return media(at);
    const line_order& order = line_orders[static_cast<unsigned char>(type)];
    const std::uint8_t place = in_media_ ? order.of_media : order.of_session;
    const std::uint8_t reached = place_of(last_);
    const bool many = in_media_ ? order.many_of_media : order.many_of_session;
    const bool time_again = type == 't' && !in_media_ && (letter('r') == last_ || letter('z') == last_);
    if (!time_again && !(place == reached && many)) {
      if (place <= reached) {
        if (!any_order_)
          return {place != 0 && !many && seen(type) ? errc::duplicate : errc::misplaced, order.field, at};
      } else if (!in_media_ && !any_order_) {
        if (const fault e = missing(place, at)) return e;
      }
    }
    if (place > reached || time_again) last_ = static_cast<std::uint8_t>(letter(type));
    seen_ |= std::uint32_t{1} << letter(type);
    const bool complete = in_media_ || (first_missing(place_of(last_)) == 0 && last_ != 0);
    expected_ = complete ? after_[last_] : 0;
    return {};
  }
  [[nodiscard]] fault end_of_session(std::uint32_t at) const noexcept { return missing(15, at); }
  [[nodiscard]] fault end_of_media(std::uint32_t at) const noexcept {
    if (may_miss_ || session_connection_ || seen('c')) return {};
    return {errc::missing_mandatory, rule::connection_field, at};
  }
  fault media(std::uint32_t at) noexcept {
    if (const fault e = end(at)) return e;
    if (!in_media_) session_connection_ = seen('c');
    in_media_ = true;
    after_ = successors.of_media;
    seen_ = 0;
    take('m');
    return {};
  }

  const std::uint32_t* after_ = successors.of_session;
  std::uint32_t seen_ = 0;  // a bit for each letter, as in line_successors
  std::uint32_t expected_ = std::uint32_t{1} << ('v' - 0x60U);
  std::uint8_t last_ = 0;  // the letter of the furthest line of the level
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

/// What is wrong with a line as such, [first, last) without its end: no known type, no `=`, no attribute
/// name. Fills `out` otherwise.
template <class Runs>
SIPWIRE_INLINE fault read_line(const source& from, const char* first, const char* last, const Runs& runs,
                               leniency lenient, sdp::line& out) noexcept {
  if (SIPWIRE_UNLIKELY(last - first < 2 || first[1] != '=')) {
    const char* const at =
        first == last || !line_orders[static_cast<unsigned char>(*first)].known() ? first : first + 1;
    return {at == from.end() ? errc::truncated : errc::syntax, rule::sdp_field, from.offset(at)};
  }
  if (SIPWIRE_UNLIKELY(!line_orders[static_cast<unsigned char>(*first)].known())) {
    if (!is_alpha(*first)) return {errc::syntax, rule::sdp_field, from.offset(first)};
    if (!has(lenient, leniency::unknown_lines))
      return {errc::unknown_value, rule::sdp_field, from.offset(first)};
  }
  out.value = from.at(first + 2, last);
  out.type = *first;
  if (*first == 'a') {
    const char* const name = first + 2;
    const char* const name_last = end_of_token(name, last, runs);
    if (SIPWIRE_UNLIKELY(name_last == name || (name_last != last && *name_last != ':')))
      return {name_last == from.end() ? errc::truncated : errc::syntax, rule::attribute_name,
              from.offset(name_last)};
    out.name_last = from.offset(name_last);
    out.id = find_attribute_at(name, static_cast<std::uint32_t>(name_last - name));
  }
  return {};
}

#if defined(SIPWIRE_LINE_INDEX)
/// The attribute of an a= line whose value is located, when its name is known; false to have read_line()
/// look.
SIPWIRE_INLINE bool quick_attribute(const source& from, sdp::line& l) noexcept {
  const char* const name = from.data() + l.value.first;
  if (SIPWIRE_UNLIKELY(from.size() - l.value.first < 32)) return false;
  const auto colon = static_cast<std::uint32_t>(std::countr_zero(vector_runs::bits32(name, ':')));
  const std::uint32_t n = colon < l.value.size() ? colon : l.value.size();
  l.id = find_attribute_in(name, n);
  l.name_last = l.value.first + n;
  return l.id != sdp::attribute_id::extension;
}
#endif

/// Judges lines one by one and hands them on.
template <class Runs, class Handler>
class line_feed {
 public:
  line_feed(const source& from, Handler& on, const sdp::parse_options& options) noexcept
      : from_(from),
        on_(&on),
        options_(&options),
        order_(options.lenient),
        attributes_left_(options.caps.sdp_attributes) {}

  /// The line [first, last), of which `end` is what is wrong with its line end. The fault that ends the scan,
  /// or code none.
  SIPWIRE_NOINLINE fault give(const char* first, const char* last, const fault& end) {
    const leniency lenient = options_->lenient;
    sdp::line l;
    fault bad = read_line(from_, first, last, Runs(from_), lenient, l);
    if (SIPWIRE_LIKELY(!bad)) {
      if (SIPWIRE_LIKELY(line_orders[static_cast<unsigned char>(l.type)].known()))
        bad = order_.line(l.type, from_.offset(first));
      if (SIPWIRE_UNLIKELY(bad)) return bad;
    } else if (has(lenient, leniency::salvage)) {
      l = {};
      l.value = from_.at(first, last);
    } else {
      return bad;
    }
    if (SIPWIRE_UNLIKELY(end)) return end;
    return count(first, l);
  }
#if defined(SIPWIRE_LINE_INDEX)
  /// give() of a line whose end is right, with a short way for known lines in their usual order.
  SIPWIRE_INLINE fault give_quick(const char* first, const char* last) {
    if (SIPWIRE_LIKELY(last - first >= 2 && first[1] == '=' && order_.expects(*first))) {
      sdp::line l;
      l.value = from_.at(first + 2, last);
      l.type = *first;
      if (l.type != 'a' || SIPWIRE_LIKELY(quick_attribute(from_, l))) {
        order_.take(l.type);
        return count(first, l);
      }
    }
    return give(first, last, {});
  }
#endif
  /// The fault of the end of the description.
  [[nodiscard]] fault end() noexcept {
    return order_.end(from_.size());
  }

 private:
  SIPWIRE_INLINE fault count(const char* first, const sdp::line& l) {
    if (l.type == 'a') {
      if (SIPWIRE_UNLIKELY(attributes_left_ == 0))
        return {errc::too_many, rule::attribute_field, from_.offset(first)};
      --attributes_left_;
    } else if (l.type == 'm') {
      attributes_left_ = options_->caps.sdp_attributes;
      if (SIPWIRE_UNLIKELY(++media_ > options_->caps.sdp_media))
        return {errc::too_many, rule::media_description, from_.offset(first)};
    }
    return sipwire::detail::fault_of([&]() SIPWIRE_ALWAYS_INLINE { return on_->on_line(from_, l); },
                                     rule::session_description, from_, first);
  }

  source from_;
  Handler* on_;
  const sdp::parse_options* options_;
  order_check order_;
  std::uint32_t media_ = 0;
  std::uint32_t attributes_left_;
};

/// Reads the lines of [p, pe), whatever ends them.
template <class Runs, class Feed>
fault feed_lines(const source& from, const char* p, leniency lenient, Feed& feed) {
  const Runs runs(from);
  const char* const pe = from.end();
  while (p != pe) {
    const char* const first = p;
    const char* last = end_of_text(first, pe, runs);
    while (SIPWIRE_UNLIKELY(last != pe && *last == 0 && has(lenient, leniency::control_bytes)))
      last = end_of_text(last + 1, pe, runs);
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
    if (const fault e = feed.give(first, last, end); SIPWIRE_UNLIKELY(e)) return e;
  }
  return {};
}

#if defined(SIPWIRE_LINE_INDEX)
/// Reads lines from `p` on as long as they are regular; leaves `p` at the first that is not.
template <class Feed>
fault feed_indexed(const source& from, const char*& p, Feed& feed) {
  sipwire::detail::line_index index(from, p);
  while (index.fill()) {
    for (std::uint32_t i = 0; i < index.count(); ++i) {
      const char* const lf = from.data() + index[i];
      if (SIPWIRE_UNLIKELY(lf[-1] != '\r')) return {};
      if (const fault e = feed.give_quick(p, lf - 1); SIPWIRE_UNLIKELY(e)) return e;
      p = lf + 1;
    }
  }
  return {};
}
#endif

}  // namespace detail

/// scan() with the run policy named, so that tests can hold the ways of reading equal: with vector_runs the
/// vector line index finds the lines where there is one, with byte_runs every byte is looked at.
template <class Runs, class Handler>
result<void> scan_with(std::string_view input, Handler& on, const parse_options& options = {}) {
  if (input.size() > max_input)
    return fault{errc::too_long, rule::session_description, static_cast<std::uint32_t>(max_input)};
  const source from(input);
  detail::line_feed<Runs, Handler> feed(from, on, options);
  const char* p = from.begin();
#if defined(SIPWIRE_LINE_INDEX)
  if constexpr (std::is_same_v<Runs, vector_runs>) {
    if (const fault e = detail::feed_indexed(from, p, feed)) return e;
  }
#endif
  if (const fault e = detail::feed_lines<Runs>(from, p, options.lenient, feed)) return e;
  if (const fault e = feed.end()) return e;
  return {};
}

/// Reads a session description line by line, in the order of RFC 8866 9, and calls the handler for each;
/// allocates nothing.
///
/// Values are located, not read: a malformed value is no fault here. Strict faults, each with the leniency
/// that lets it pass: a line end other than CRLF (bare_lf, bare_cr), none behind the last line
/// (unended_line), a line of unknown type (unknown_lines) or that is no `type=value` (salvage), NUL
/// (control_bytes), lines out of order or twice (errc::misplaced, errc::duplicate: any_line_order), and
/// errc::missing_mandatory for v, o, s, t, or c of a media description where the session has none
/// (missing_lines). More media descriptions or attributes than options.caps has are errc::too_many, inputs
/// over 16 MiB errc::too_long.
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
}}}  // namespace sipwire::sdp
