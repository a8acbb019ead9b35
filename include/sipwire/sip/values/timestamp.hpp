#pragma once

/// \file
/// Timestamp (RFC 3261 20.38).

#include "../../core/value.hpp"
#include "../detail/gen/timestamp.hpp"

namespace sipwire { inline namespace SIPWIRE_ISA { namespace sip {

/// The value of Timestamp: when the sender sent, by its own clock, and how long the other side took.
///
/// ABNF: `1*(DIGIT) [ "." *(DIGIT) ] [ LWS delay ]`, `delay = *(DIGIT) [ "." *(DIGIT) ]` (RFC 3261 25.1).
/// Seconds above 2^64-1 are errc::out_of_range at the first digit; fractions keep their digits, which may be
/// more than any number type holds. Borrows from the parsed input, which must outlive it.
/// \code
/// auto sent = sipwire::parse_as<sip::timestamp_view>("54.25 0.5");
/// if (sent)
///   use(sent->seconds(), sent->nanoseconds(), sent->delay_seconds().value_or(0), sent->delay_nanoseconds());
/// \endcode
class timestamp_view : public value_base<timestamp_view> {
 public:
  [[nodiscard]] std::uint64_t seconds() const noexcept { return seconds_; }
  /// The digits before the dot.
  [[nodiscard]] std::string_view seconds_text() const noexcept { return source_.text(digits_); }
  /// The digits behind the dot; `54.` has an empty fraction.
  [[nodiscard]] std::optional<std::string_view> fraction() const noexcept { return optional_text(fraction_); }
  /// The fraction in nanoseconds; what is finer is dropped.
  [[nodiscard]] std::uint32_t nanoseconds() const noexcept {
    return fraction_nanoseconds(source_.text(fraction_));
  }

  [[nodiscard]] bool has_delay() const noexcept { return delay_.present(); }
  /// The delay as written, e.g. `0.5`.
  [[nodiscard]] std::optional<std::string_view> delay() const noexcept {
    if (!delay_) return std::nullopt;
    return source_.text({delay_.first, all_.last});
  }
  /// The whole seconds of the delay, 0 for `.5`; errc::absent without one, errc::out_of_range above 2^64-1.
  [[nodiscard]] result<std::uint64_t> delay_seconds(leniency lenient = leniency::none) const noexcept {
    if (delay_ && delay_.empty()) return std::uint64_t{0};
    return saturated_number<std::uint64_t>(delay_, ~std::uint64_t{0}, rule::delay, lenient);
  }
  /// The digits behind the dot of the delay.
  [[nodiscard]] std::optional<std::string_view> delay_fraction() const noexcept {
    return optional_text(delay_fraction_);
  }
  [[nodiscard]] std::uint32_t delay_nanoseconds() const noexcept {
    return fraction_nanoseconds(source_.text(delay_fraction_));
  }

  void parts(auto&& see, leniency lenient = leniency::none) const {
    see("", text());
    see("seconds", seconds());
    see("seconds-text", seconds_text(), part::again);
    see("fraction", fraction());
    if (part::wants_again(see)) see_again(see, "nanoseconds", nanoseconds(), "has-delay", has_delay());
    see("delay", delay());
    if (part::wants_again(see))
      see_again(see, "delay-seconds", delay_seconds(lenient), "delay-fraction", delay_fraction(),
                "delay-nanoseconds", delay_nanoseconds());
  }

  scan_end scan_parts(const char* first, const char* last, const auto& runs, leniency lenient) noexcept {
    const auto stop =
        detail::scan_timestamp(first, last, runs, source_, digits_, fraction_, delay_, delay_fraction_);
    if (!stop.ok()) return stop;
    const extent tail = delay_fraction_ ? delay_fraction_ : delay_ ? delay_ : fraction_ ? fraction_ : digits_;
    all_ = {digits_.first, tail.last};
    const auto end =
        read_number<std::uint64_t>(digits_, ~std::uint64_t{0}, rule::timestamp, lenient, seconds_);
    return end.ok() ? stop : end;
  }

 private:
  extent digits_;
  extent fraction_;
  extent delay_;
  extent delay_fraction_;
  std::uint64_t seconds_ = 0;
};

}}}  // namespace sipwire::sip
