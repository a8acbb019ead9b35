#pragma once

/// \file
/// Retry-After (RFC 3261 20.33).

#include "../../core/value.hpp"
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
class retry_after_view : public value_base<retry_after_view>, public mime::detail::rereadable {
 public:
  [[nodiscard]] std::uint32_t seconds() const noexcept { return seconds_; }
  /// Was the number above the range and cut to it?
  [[nodiscard]] bool is_saturated() const noexcept { return saturated_; }
  /// The comment as written, with its parentheses and escapes.
  [[nodiscard]] std::optional<std::string_view> comment() const noexcept { return optional_text(comment_); }
  /// `duration` in seconds, 0 to 2^32-1; errc::absent without it, errc::out_of_range above unless
  /// leniency::saturate_numbers is given.
  [[nodiscard]] result<std::uint32_t> duration(leniency lenient = leniency::none) const noexcept {
    return saturated_number<std::uint32_t>(duration_, 0xFFFFFFFF, rule::delta_seconds, lenient);
  }
  /// Every parameter in order.
  [[nodiscard]] mime::param_list params() const noexcept { return mime::param_list(part(params_)); }

  void parts(auto&& see, leniency lenient = leniency::none) const {
    see("seconds", seconds());
    see("is-saturated", is_saturated(), part::again);
    see("comment", comment());
    see("duration", duration(lenient), part::checked_again);
    see("param", params());
  }

  scan_end scan_parts(const char* first, const char* last, const auto& runs, leniency lenient) noexcept {
    const auto stop = detail::scan_retry_after(first, last, runs, source_, *this);
    if (!stop.ok()) return stop;
    const auto end = read_saturated<std::uint32_t>(digits_, 0xFFFFFFFF, rule::delta_seconds, lenient,
                                                   seconds_, saturated_);
    return end.ok() ? stop : end;
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
  /// \name Of the second reading, see mime/detail/loose_text.hpp
  /// @{
  static constexpr mime::detail::loose_form deviations() noexcept { return {.comments = true}; }
  void take_over(const source& from, extent all) noexcept {
    source_ = from;
    all_ = all;
    if (params_) params_.last = all.last;
  }
  /// @}

 private:
  extent digits_;
  extent comment_;
  extent params_;
  extent duration_;
  std::uint32_t seconds_ = 0;
  bool saturated_ = false;
};

}}}  // namespace sipwire::sip
