#pragma once

/// \file
/// Timestamp (RFC 3261 20.38).

#include <cstdint>
#include <optional>
#include <string_view>

#include "../../core/leniency.hpp"
#include "../../core/numbers.hpp"
#include "../../core/result.hpp"
#include "../../core/scan_bytes.hpp"
#include "../../core/text.hpp"
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
class timestamp_view {
 public:
  timestamp_view() noexcept = default;

  /// The whole value as written.
  [[nodiscard]] std::string_view text() const noexcept { return source_.text(all_); }
  [[nodiscard]] std::uint64_t seconds() const noexcept { return seconds_; }
  /// The digits before the dot.
  [[nodiscard]] std::string_view seconds_text() const noexcept { return source_.text(digits_); }
  /// The digits behind the dot; `54.` has an empty fraction.
  [[nodiscard]] std::optional<std::string_view> fraction() const noexcept { return optional_text(fraction_); }
  /// The fraction in nanoseconds; what is finer is dropped.
  [[nodiscard]] std::uint32_t nanoseconds() const noexcept { return nano(source_.text(fraction_)); }

  [[nodiscard]] bool has_delay() const noexcept { return delay_.present(); }
  /// The delay as written, e.g. `0.5`.
  [[nodiscard]] std::optional<std::string_view> delay() const noexcept {
    if (!delay_) return std::nullopt;
    return source_.text({delay_.first, all_.last});
  }
  /// The whole seconds of the delay, 0 for `.5`; errc::absent without one, errc::out_of_range above 2^64-1.
  [[nodiscard]] result<std::uint64_t> delay_seconds() const noexcept {
    if (!delay_) return fault{errc::absent, rule::delay, all_ ? all_.last : 0};
    if (delay_.empty()) return std::uint64_t{0};
    return parse_decimal<std::uint64_t>({source_, delay_}, ~std::uint64_t{0}, rule::delay);
  }
  /// The digits behind the dot of the delay.
  [[nodiscard]] std::optional<std::string_view> delay_fraction() const noexcept {
    return optional_text(delay_fraction_);
  }
  [[nodiscard]] std::uint32_t delay_nanoseconds() const noexcept {
    return nano(source_.text(delay_fraction_));
  }

  [[nodiscard]] extent where() const noexcept { return all_; }
  [[nodiscard]] const source& buffer() const noexcept { return source_; }

  /// Equal bytes.
  friend bool operator==(const timestamp_view& a, const timestamp_view& b) noexcept {
    return a.text() == b.text();
  }

  static scan_end scan(const slice& rest, leniency lenient, timestamp_view& out) {
    return scan_with<vector_runs>(rest, lenient, out);
  }
  template <class Runs>
  static scan_end scan_with(const slice& rest, leniency, timestamp_view& out) {
    out.source_ = rest.buffer();
    const auto stop = detail::scan_timestamp(rest.begin(), rest.end(), Runs(out.source_), out.source_,
                                             out.digits_, out.fraction_, out.delay_, out.delay_fraction_);
    if (!stop.ok()) return stop;
    const auto seconds =
        parse_decimal<std::uint64_t>({out.source_, out.digits_}, ~std::uint64_t{0}, rule::timestamp);
    if (!seconds) return {out.source_.data() + out.digits_.first, seconds.error().code, rule::timestamp};
    out.seconds_ = *seconds;
    const extent last = out.delay_fraction_ ? out.delay_fraction_
                        : out.delay_        ? out.delay_
                        : out.fraction_     ? out.fraction_
                                            : out.digits_;
    out.all_ = {out.digits_.first, last.last};
    return stop;
  }

 private:
  [[nodiscard]] std::optional<std::string_view> optional_text(extent e) const noexcept {
    return e ? std::optional(source_.text(e)) : std::nullopt;
  }
  [[nodiscard]] static constexpr std::uint32_t nano(std::string_view digits) noexcept {
    std::uint32_t n = 0;
    for (std::size_t i = 0; i < 9; ++i)
      n = n * 10 + (i < digits.size() ? static_cast<std::uint32_t>(digits[i] - '0') : 0U);
    return n;
  }

  source source_;
  extent all_;
  extent digits_;
  extent fraction_;
  extent delay_;
  extent delay_fraction_;
  std::uint64_t seconds_ = 0;
};

}}}  // namespace sipwire::sip
