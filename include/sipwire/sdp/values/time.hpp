#pragma once

/// \file
/// The t=, r= and z= lines.

#include <cstdint>
#include <string_view>

#include "../detail/gen/repeat.hpp"
#include "../detail/gen/time.hpp"
#include "../detail/gen/zone.hpp"
#include "list.hpp"
#include "value.hpp"

namespace sipwire { inline namespace SIPWIRE_ISA { namespace sdp {

/// Seconds from 1900, from which SDP counts, to 1970.
inline constexpr std::uint64_t seconds_1900_to_1970 = 2208988800;

/// A typed-time: digits with the unit d, h, m or s, or seconds without one; in z= perhaps with `-` before
/// them (RFC 8866 9).
class typed_time : public piece {
 public:
  using piece::piece;

  /// Whole seconds; errc::out_of_range, at the first digit, when they do not fit.
  [[nodiscard]] result<std::int64_t> seconds(leniency lenient = leniency::none) const noexcept {
    if (at_.empty()) return fault{errc::absent, rule::typed_time, at_.offset()};
    const bool minus = *at_.begin() == '-';
    const char unit = at_.end()[-1];
    const std::uint64_t scale = unit == 'd' ? 86400 : unit == 'h' ? 3600 : unit == 'm' ? 60 : 1;
    const source& from = at_.buffer();
    // Of texts that are read loosely the last byte may be none of these.
    const bool has_unit = scale != 1 || unit == 's';
    const extent digits{at_.offset() + (minus ? 1U : 0U), at_.where().last - (has_unit ? 1U : 0U)};
    const auto n = detail::bounded_number<std::uint64_t>(
        {from, digits}, {rule::typed_time, (~std::uint64_t{0} >> 1U) / scale}, lenient);
    if (!n) return n.error();
    const auto value = static_cast<std::int64_t>(*n * scale);
    return minus ? -value : value;
  }

  void parts(auto&& see, leniency lenient = leniency::none) const {
    see("", text());
    see("seconds", seconds(lenient), part::checked_again);
  }
};

/// The value of t=: when the session is active.
///
/// ABNF: `start-time SP stop-time` (RFC 8866 9, 5.9). Seconds since 1900; `0 0` is a permanent session.
/// Borrows from the parsed input.
/// \code
/// auto t = sipwire::parse_as<sdp::time_view>("3724394400 3724398000");
/// if (t && t->start()) use(*t->start() - sdp::seconds_1900_to_1970);
/// \endcode
class time_view : public checked_value<time_view> {
 public:
  [[nodiscard]] std::string_view start_text() const noexcept { return source_.text(start_); }
  [[nodiscard]] std::string_view stop_text() const noexcept { return source_.text(stop_); }
  /// Seconds since 1900, 0 for none; errc::out_of_range from 2^64 on.
  [[nodiscard]] result<std::uint64_t> start(leniency lenient = leniency::none) const noexcept {
    return saturated_number<std::uint64_t>(start_, ~std::uint64_t{0}, rule::start_time, lenient);
  }
  [[nodiscard]] result<std::uint64_t> stop(leniency lenient = leniency::none) const noexcept {
    return saturated_number<std::uint64_t>(stop_, ~std::uint64_t{0}, rule::stop_time, lenient);
  }
  /// Is it `0 0`?
  [[nodiscard]] bool is_permanent() const noexcept {
    return start() == std::uint64_t{0} && stop() == std::uint64_t{0};
  }

  void parts(auto&& see, leniency lenient = leniency::none) const {
    see("start", start_text());
    see("start", start(lenient), part::checked_again);
    see("stop", stop_text());
    see("stop", stop(lenient), part::checked_again);
    see("permanent", is_permanent(), part::again);
  }

  scan_end scan_parts(const char* p, const char* pe, const auto& runs, leniency) noexcept {
    return detail::scan_time(p, pe, runs, source_, start_, stop_);
  }

  static constexpr leniency loose_under = leniency::odd_sdp_lines;
  bool read_loosely(const slice& text, leniency) noexcept {
    detail::loose_words left(text);
    start_ = left.next();
    stop_ = left.next();
    return start_.present();
  }

 private:
  extent start_, stop_;
};

/// The value of r=: how a session repeats.
///
/// ABNF: `repeat-interval SP typed-time 1*( SP typed-time )` (RFC 8866 9, 5.10). Borrows from the parsed
/// input.
/// \code
/// for (auto offset : repeat.offsets()) schedule(start + offset.seconds().value_or(0));
/// \endcode
class repeat_view : public checked_value<repeat_view> {
 public:
  [[nodiscard]] typed_time interval() const noexcept { return typed_time(part(interval_)); }
  /// How long the session is active each time.
  [[nodiscard]] typed_time duration() const noexcept { return typed_time(part(duration_)); }
  /// Offsets from the start time; at least one.
  [[nodiscard]] pieces<typed_time> offsets() const noexcept { return pieces<typed_time>(part(offsets_)); }

  void parts(auto&& see, leniency = leniency::none) const {
    see("interval", interval(), part::checked);
    see("duration", duration(), part::checked);
    see("offset", offsets(), part::checked);
  }

  scan_end scan_parts(const char* p, const char* pe, const auto& runs, leniency) noexcept {
    return detail::scan_repeat(p, pe, runs, source_, interval_, duration_, offsets_);
  }

  static constexpr leniency loose_under = leniency::odd_sdp_lines;
  bool read_loosely(const slice& text, leniency) noexcept {
    detail::loose_words left(text);
    interval_ = left.next();
    duration_ = left.next();
    offsets_ = left.rest();
    return interval_.present();
  }

 private:
  extent interval_, duration_, offsets_;
};

/// One adjustment of z=: from `time` on the offset from the base time is `offset`.
struct zone_adjustment {
  word time;  ///< seconds since 1900
  typed_time offset;

  void parts(auto&& see, leniency lenient = leniency::none) const {
    see("time", time);
    const auto n =
        detail::bounded_number<std::uint64_t>(time.as_slice(), {rule::sdp_time, ~std::uint64_t{0}}, lenient);
    see("time", n, part::checked_again);
    see("offset", offset, part::checked);
  }
};

/// The value of z=: how repeats follow a change of the clocks.
///
/// ABNF: `time SP ["-"] typed-time *( SP time SP ["-"] typed-time )` (RFC 8866 9, 5.11). Borrows from the
/// parsed input.
/// \code
/// for (auto a : zone.adjustments()) from(a.time.number<std::uint64_t>(), a.offset.seconds());
/// \endcode
class zone_view : public checked_value<zone_view> {
 public:
  /// The adjustments in order; at least one.
  [[nodiscard]] word_pairs<zone_adjustment, typed_time> adjustments() const noexcept {
    return word_pairs<zone_adjustment, typed_time>(part(all_));
  }

  void parts(auto&& see, leniency = leniency::none) const { see("adjustment", adjustments(), part::checked); }

  scan_end scan_parts(const char* p, const char* pe, const auto& runs, leniency) noexcept {
    return detail::scan_zone(p, pe, runs, source_);
  }

  static constexpr leniency loose_under = leniency::odd_sdp_lines;
  bool read_loosely(const slice& text, leniency) noexcept { return !text.empty(); }
};

}}}  // namespace sipwire::sdp
