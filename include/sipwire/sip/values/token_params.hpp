#pragma once

/// \file
/// Headers whose values are a token with parameters: Info-Package, Recv-Info (RFC 6086), Subscription-State
/// (RFC 6665), Refer-Sub
/// (RFC 4488).

#include "../../core/vocabulary.hpp"
#include "../../mime/detail/gen/token_params.hpp"
#include "typed_params.hpp"

namespace sipwire { inline namespace SIPWIRE_ISA { namespace sip {

/// A token with parameters; `Where` names the faults of the token.
template <class Derived, rule Where>
class token_params_base : public params_base<Derived> {
 public:
  /// The token as written.
  [[nodiscard]] std::string_view token() const noexcept { return this->source_.text(head_); }
  /// Is the token `token`, case-insensitive as RFC 3261 7.3.1 has it?
  [[nodiscard]] bool is(std::string_view token) const noexcept { return iequals(this->token(), token); }

  void parts(auto&& see, leniency = leniency::none) const {
    see("", token());
    see("param", this->params());
  }

  scan_end scan_parts(const char* first, const char* last, const auto& runs, leniency) noexcept {
    return this->read([&](detail::head_parts& parts) {
      return mime::detail::scan_token_params(first, last, runs, this->source_, Where, parts);
    });
  }
  void head(extent e) noexcept { head_ = e; }

 protected:
  extent head_;
};

/// The value of Info-Package, and one value of Recv-Info.
///
/// ABNF: `Info-package-type = Info-package-name *( SEMI Info-package-param )`, the name a token (RFC 6086
/// 7.1). An empty Recv-Info holds no values: it says that no package is taken. Borrows from the parsed input,
/// which must outlive it.
/// \code
/// for (auto package : sip::value_list<sip::token_params_view>("foo, bar;x=1"))
///   if (package && package->is("foo")) use(package->params());
/// \endcode
class token_params_view : public token_params_base<token_params_view, rule::info_package> {};

/// The states of Subscription-State that RFC 6665 names; `other` is any other token.
enum class subscription_state : std::uint8_t { other, active, pending, terminated };

/// The value of Subscription-State.
///
/// ABNF: `substate-value *( SEMI subexp-params )` (RFC 6665 8.4). Parameters out of their grammar are faults
/// of their accessors alone. Borrows from the parsed input, which must outlive it.
/// \code
/// auto state = sipwire::parse_as<sip::subscription_state_view>("terminated;reason=rejected");
/// if (state && state->state() == sip::subscription_state::terminated) stop(state->reason().value_or(""));
/// \endcode
class subscription_state_view : public token_params_base<subscription_state_view, rule::substate_value> {
 public:
  [[nodiscard]] subscription_state state() const noexcept {
    if (is("active")) return subscription_state::active;
    if (is("pending")) return subscription_state::pending;
    return is("terminated") ? subscription_state::terminated : subscription_state::other;
  }
  /// `reason`, a token such as `deactivated`, `probation`, `rejected`, `timeout`, `giveup`, `noresource`,
  /// `invariant`.
  [[nodiscard]] result<std::string_view> reason(leniency lenient = leniency::none) const noexcept {
    return typed(lenient).token("reason", rule::subexp_params);
  }
  /// `expires` in seconds, 0 to 2^32-1.
  [[nodiscard]] result<std::uint32_t> expires(leniency lenient = leniency::none) const noexcept {
    return typed(lenient).number<std::uint32_t>("expires", rule::subexp_params);
  }
  /// `retry-after` in seconds, 0 to 2^32-1.
  [[nodiscard]] result<std::uint32_t> retry_after(leniency lenient = leniency::none) const noexcept {
    return typed(lenient).number<std::uint32_t>("retry-after", rule::subexp_params);
  }
  /// The first fault of the parameters.
  [[nodiscard]] result<void> check(leniency lenient = leniency::none) const noexcept {
    return detail::first_fault(reason(lenient), expires(lenient), retry_after(lenient));
  }

  void parts(auto&& see, leniency lenient = leniency::none) const {
    token_params_base::parts(see, lenient);
    if (part::wants_again(see))
      see_again(see, "state", state(), "reason", reason(lenient), "expires", expires(lenient), "retry-after",
                retry_after(lenient));
    see("check", check(lenient), part::checked);
  }

  scan_end scan_parts(const char* first, const char* last, const auto& runs, leniency lenient) noexcept {
    return no_list(last, token_params_base::scan_parts(first, last, runs, lenient), rule::substate_value);
  }
};

/// The value of Refer-Sub.
///
/// ABNF: `refer-sub-value *( SEMI exten )`, `refer-sub-value = "true" / "false"` (RFC 4488 4). Another token
/// is errc::unknown_value at its first byte. Borrows from the parsed input, which must outlive it.
/// \code
/// auto wanted = sipwire::parse_as<sip::refer_sub_view>("false");
/// if (wanted && !wanted->value()) no_subscription();
/// \endcode
class refer_sub_view : public token_params_base<refer_sub_view, rule::refer_sub> {
 public:
  /// May the REFER make a subscription?
  [[nodiscard]] bool value() const noexcept { return is("true"); }

  void parts(auto&& see, leniency lenient = leniency::none) const {
    token_params_base::parts(see, lenient);
    see("value", value(), part::again);
  }

  scan_end scan_parts(const char* first, const char* last, const auto& runs, leniency lenient) noexcept {
    const auto stop =
        no_list(last, token_params_base::scan_parts(first, last, runs, lenient), rule::refer_sub);
    if (stop.ok() && !is("true") && !is("false"))
      return {source_.data() + head_.first, errc::unknown_value, rule::refer_sub};
    return stop;
  }
};
}}}  // namespace sipwire::sip
