#pragma once

/// \file
/// The order of the lines of a session description (RFC 8866 9), and which of them there must be.

#include <array>

#include "../../core/vocabulary.hpp"

namespace sipwire { inline namespace SIPWIRE_ISA { namespace sdp { namespace detail {

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

}}}}  // namespace sipwire::sdp::detail
