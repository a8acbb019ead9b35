#pragma once

/// \file
/// Session-Expires and Min-SE (RFC 4028).

#include "../../core/vocabulary.hpp"
#include "../detail/gen/delta_params.hpp"
#include "typed_params.hpp"

namespace sipwire { inline namespace SIPWIRE_ISA { namespace sip {

/// delta-seconds with parameters.
template <class Derived>
class delta_params_base : public params_base<Derived> {
 public:
  /// 0 to 2^32-1.
  [[nodiscard]] std::uint32_t seconds() const noexcept { return seconds_; }
  /// The digits as written.
  [[nodiscard]] std::string_view seconds_text() const noexcept { return this->source_.text(digits_); }
  /// Was the number above the range and cut to it?
  [[nodiscard]] bool is_saturated() const noexcept { return saturated_; }

  void parts(auto&& see, leniency = leniency::none) const {
    see("", seconds_text());
    if (part::wants_again(see)) see_again(see, "seconds", seconds(), "is-saturated", is_saturated());
    see("param", this->params());
  }

  scan_end scan_parts(const char* first, const char* last, const auto& runs, leniency lenient) noexcept {
    const auto stop = this->read([&](detail::head_parts& parts) {
      return detail::scan_delta_params(first, last, runs, this->source_, rule::delta_seconds, parts);
    });
    if (!stop.ok()) return stop;
    const auto end = this->template read_saturated<std::uint32_t>(digits_, 0xFFFFFFFF, rule::delta_seconds,
                                                                  lenient, seconds_, saturated_);
    return end.ok() ? stop : end;
  }
  void head(extent e) noexcept { digits_ = e; }

 protected:
 private:
  extent digits_;
  std::uint32_t seconds_ = 0;
  bool saturated_ = false;
};

/// The value of Min-SE.
///
/// ABNF: `delta-seconds *( SEMI generic-param )` (RFC 4028 5). More than 2^32-1 seconds are
/// errc::out_of_range at the first digit unless leniency::saturate_numbers is given. Borrows from the parsed
/// input, which must outlive it.
/// \code
/// auto least = sipwire::parse_as<sip::delta_params_view>("3600");
/// if (least) use(least->seconds());
/// \endcode
class delta_params_view : public delta_params_base<delta_params_view> {};

/// Who refreshes a session.
enum class refresher : std::uint8_t { uac, uas };

/// The value of Session-Expires.
///
/// ABNF: `delta-seconds *( SEMI se-params )`, `refresher-param = "refresher" EQUAL ( "uas" / "uac" )` (RFC
/// 4028 4). Seconds are as those of delta_params_view. Borrows from the parsed input, which must outlive it.
/// \code
/// auto timer = sipwire::parse_as<sip::session_expires_view>("1800;refresher=uac");
/// if (timer && timer->refresher() == sip::refresher::uac) refresh_in(timer->seconds() / 2);
/// \endcode
class session_expires_view : public delta_params_base<session_expires_view> {
 public:
  /// errc::absent without it, errc::unknown_value for another word.
  [[nodiscard]] result<sip::refresher> refresher() const noexcept {
    const auto value = typed().single("refresher", rule::refresher);
    if (!value) return value.error();
    if (iequals(value->text(), "uac")) return sip::refresher::uac;
    if (iequals(value->text(), "uas")) return sip::refresher::uas;
    return fault{errc::unknown_value, rule::refresher, value->offset()};
  }
  /// The fault of `refresher`.
  [[nodiscard]] result<void> check() const noexcept { return detail::first_fault(refresher()); }

  void parts(auto&& see, leniency lenient = leniency::none) const {
    delta_params_base::parts(see, lenient);
    if (part::wants_again(see)) see("refresher", refresher(), part::again);
    see("check", check(), part::checked);
  }
};
}}}  // namespace sipwire::sip
