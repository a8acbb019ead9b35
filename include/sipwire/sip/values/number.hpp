#pragma once

/// \file
/// Headers whose value is one number: Max-Forwards, Content-Length, Expires, Min-Expires (RFC 3261 20.14,
/// 20.19, 20.22, 20.23), Max-Breadth (RFC 5393), Flow-Timer (RFC 5626), Message-Expires (OMA CPM).

#include <concepts>
#include <limits>
#include <optional>

#include "../../core/value.hpp"
#include "../detail/gen/number.hpp"

namespace sipwire { inline namespace SIPWIRE_ISA { namespace sip {

/// What happens to a number above its range.
enum class overflow : std::uint8_t {
  fault,     ///< always errc::out_of_range
  saturate,  ///< the maximum under leniency::saturate_numbers, errc::out_of_range without it
};

/// Base of the values that are one number.
template <class Derived, std::unsigned_integral T, T Maximum, rule Where, overflow Above = overflow::saturate>
class number_base : public value_base<Derived> {
 public:
  using value_type = T;
  static constexpr T maximum = Maximum;

  [[nodiscard]] T value() const noexcept { return value_; }
  /// Was the number above the range and cut to it?
  [[nodiscard]] bool is_saturated() const noexcept { return saturated_; }

  void parts(auto&& see, leniency = leniency::none) const {
    see("", value());
    see("is-saturated", is_saturated(), part::again);
  }

  template <class Runs>
  scan_end scan_parts(const char* first, const char* last, const Runs& runs, leniency lenient) noexcept {
    if constexpr (std::same_as<Runs, vector_runs>) {
      // A few digits in range and nothing else need no automaton.
      const bool few =
          runs.template skip<charset::digit>(first, last) == last && last - first <= 8 && first != last;
      if (const std::uint32_t value = few ? runs.few_digits(first, last) : 0; few && value <= Maximum) {
        this->all_ = this->source_.at(first, last);
        value_ = static_cast<T>(value);
        saturated_ = false;
        return {last, errc::none, rule::none};
      }
    }
    const auto stop = detail::scan_number(first, last, runs, this->source_, Where, this->all_);
    if (!stop.ok()) return stop;
    const auto number = parse_decimal<T>(this->part(this->all_), Maximum, Where);
    saturated_ = !number;
    if (!number && !(Above == overflow::saturate && has(lenient, leniency::saturate_numbers)))
      return {this->source_.data() + this->all_.first, number.error().code, Where};
    value_ = number.value_or(Maximum);
    return stop;
  }

 private:
  T value_ = 0;
  bool saturated_ = false;
};

/// A value that is one number, 0 to `Maximum`; `Where` names its faults.
///
/// ABNF: `1*DIGIT` (RFC 3261 25.1). Signs, blanks inside, fractions and hexadecimal are errc::syntax at the
/// byte, a number above `Maximum` is errc::out_of_range at its first digit, or `Maximum` as `Above` says.
/// Leading zeros are fine. Borrows from the parsed input, which must outlive it.
/// \code
/// auto hops = sipwire::parse_as<sip::max_forwards_view>("70");
/// if (hops && hops->value() == 0) reject(483);
/// \endcode
template <std::unsigned_integral T, T Maximum, rule Where, overflow Above = overflow::saturate>
class number_view : public number_base<number_view<T, Maximum, Where, Above>, T, Maximum, Where, Above> {};

/// Max-Forwards: 0 to 255 hops (RFC 3261 20.22).
using max_forwards_view = number_view<std::uint8_t, 255, rule::max_forwards>;
/// Content-Length: bytes of the body, 0 to 2^32-1 (RFC 3261 20.14). How much input there is, is not its
/// concern.
using content_length_view = number_view<std::uint32_t, 0xFFFFFFFF, rule::content_length, overflow::fault>;
/// delta-seconds: 0 to 2^32-1 seconds (RFC 3261 20.19).
using delta_seconds_view = number_view<std::uint32_t, 0xFFFFFFFF, rule::delta_seconds>;
/// Expires (RFC 3261 20.19)
using expires_view = delta_seconds_view;
/// Min-Expires (RFC 3261 20.23)
using min_expires_view = delta_seconds_view;
/// Message-Expires: seconds a message may be kept (OMA CPM)
using message_expires_view = delta_seconds_view;
/// Max-Breadth: how many branches a request may have, 0 to 2^32-1 (RFC 5393 5.8)
using max_breadth_view = number_view<std::uint32_t, 0xFFFFFFFF, rule::max_breadth>;
/// Flow-Timer: seconds between keep-alives, 0 to 2^32-1 (RFC 5626 10)
using flow_timer_view = number_view<std::uint32_t, 0xFFFFFFFF, rule::flow_timer>;

/// The seconds of an Expires, or of `expires` of a Contact: 3600 where it is malformed, a date of RFC 2543
/// for one (RFC 3261 8.3, 10.2), absent where there is none.
/// \code
/// auto seconds = sip::assumed_expires(msg->get<sip::hdr::expires>()).value_or(600);
/// \endcode
template <class Expiry>
[[nodiscard]] std::optional<std::uint32_t> assumed_expires(const result<Expiry>& expiry) noexcept {
  if (expiry) {
    if constexpr (requires { expiry->value(); }) {
      return expiry->value();
    } else {
      return *expiry;
    }
  }
  if (expiry.error().code == errc::absent) return std::nullopt;
  return std::uint32_t{3600};
}

}}}  // namespace sipwire::sip
