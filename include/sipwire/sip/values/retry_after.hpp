#pragma once

/// \file
/// Retry-After (RFC 3261 20.33).

#include <cstdint>
#include <optional>
#include <string_view>

#include "../../core/leniency.hpp"
#include "../../core/numbers.hpp"
#include "../../core/result.hpp"
#include "../../core/scan_bytes.hpp"
#include "../../core/text.hpp"
#include "../../mime/param_list.hpp"
#include "../detail/gen/retry_after.hpp"

namespace sipwire { inline namespace SIPWIRE_ISA { namespace sip {

/// The value of Retry-After.
///
/// ABNF: `delta-seconds [ comment ] *( SEMI retry-param )` (RFC 3261 25.1). Seconds are 0 to 2^32-1; more are
/// errc::out_of_range at the first digit unless leniency::saturate_numbers is given. A `duration` out of its
/// grammar is a fault of its accessor alone. Comments nest up to limits::comment_depth. Borrows from the
/// parsed input, which must outlive it.
/// \code
/// auto later = sipwire::parse_as<sip::retry_after_view>("120 (I'm in a meeting);duration=3600");
/// if (later) use(later->seconds(), later->comment().value_or(""), later->duration().value_or(0));
/// \endcode
class retry_after_view {
 public:
  retry_after_view() noexcept = default;

  /// The whole value as written.
  [[nodiscard]] std::string_view text() const noexcept { return source_.text(all_); }
  [[nodiscard]] std::uint32_t seconds() const noexcept { return seconds_; }
  /// Was the number above the range and cut to it?
  [[nodiscard]] bool is_saturated() const noexcept { return saturated_; }
  /// The comment as written, with its parentheses and escapes.
  [[nodiscard]] std::optional<std::string_view> comment() const noexcept {
    return comment_ ? std::optional(source_.text(comment_)) : std::nullopt;
  }
  /// `duration` in seconds, 0 to 2^32-1; errc::absent without it, errc::out_of_range above unless
  /// leniency::saturate_numbers is given.
  [[nodiscard]] result<std::uint32_t> duration(leniency lenient = leniency::none) const noexcept {
    if (!duration_) return fault{errc::absent, rule::delta_seconds, all_ ? all_.last : 0};
    const auto number = parse_decimal<std::uint32_t>({source_, duration_}, 0xFFFFFFFF, rule::delta_seconds);
    if (!number && number.error().code == errc::out_of_range && has(lenient, leniency::saturate_numbers))
      return std::uint32_t{0xFFFFFFFF};
    return number;
  }
  /// Every parameter in order.
  [[nodiscard]] mime::param_list params() const noexcept { return mime::param_list({source_, params_}); }

  [[nodiscard]] extent where() const noexcept { return all_; }
  [[nodiscard]] const source& buffer() const noexcept { return source_; }

  /// Equal bytes.
  friend bool operator==(const retry_after_view& a, const retry_after_view& b) noexcept {
    return a.text() == b.text();
  }

  static scan_end scan(const slice& rest, leniency lenient, retry_after_view& out) {
    return scan_with<vector_runs>(rest, lenient, out);
  }
  template <class Runs>
  static scan_end scan_with(const slice& rest, leniency lenient, retry_after_view& out) {
    out = retry_after_view();
    out.source_ = rest.buffer();
    const auto stop = detail::scan_retry_after(rest.begin(), rest.end(), Runs(out.source_), out.source_, out);
    if (!stop.ok()) return stop;
    const auto number =
        parse_decimal<std::uint32_t>({out.source_, out.digits_}, 0xFFFFFFFF, rule::delta_seconds);
    out.saturated_ = !number;
    if (!number && !has(lenient, leniency::saturate_numbers))
      return {out.source_.data() + out.digits_.first, number.error().code, rule::delta_seconds};
    out.seconds_ = number.value_or(0xFFFFFFFFU);
    return stop;
  }

  /// \name Events of the generated scanner
  /// @{
  void delta_seconds(extent e) noexcept { digits_ = e; }
  void comment(extent e) noexcept { comment_ = e; }
  void param(extent name, extent value) noexcept {
    if (!duration_ && iequals(source_.text(name), "duration"))
      duration_ = value ? value : extent{name.last, name.last};
  }
  void params(extent e) noexcept { params_ = e; }
  void value(extent e) noexcept { all_ = e; }
  /// @}

 private:
  source source_;
  extent all_;
  extent digits_;
  extent comment_;
  extent params_;
  extent duration_;
  std::uint32_t seconds_ = 0;
  bool saturated_ = false;
};

}}}  // namespace sipwire::sip
