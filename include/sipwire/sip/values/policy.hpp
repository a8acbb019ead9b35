#pragma once

/// \file
/// Policy-Contact and Policy-ID (RFC 6794).

#include "../../core/vocabulary.hpp"
#include "../../uri/host.hpp"
#include "../../uri/uri.hpp"
#include "../detail/gen/info_param.hpp"
#include "address.hpp"
#include "typed_params.hpp"

namespace sipwire { inline namespace SIPWIRE_ISA { namespace sip {

/// One value of Policy-Contact: a policy server to ask.
///
/// ABNF: `LAQUOT policyContact-uri RAQUOT *( SEMI policyContact-param )` (RFC 6794 4.4.5.2). A URI that its
/// own grammar refuses is a fault of uri().check() alone. Borrows from the parsed input, which must outlive
/// it.
/// \code
/// for (auto server :
///      sip::value_list<sip::policy_contact_view>("<sip:policy@biloxi.example.com>;non-cacheable"))
///   if (server) ask(server->uri().text(), !server->non_cacheable());
/// \endcode
class policy_contact_view : public params_base<policy_contact_view> {
 public:
  /// What stands between the angle brackets.
  [[nodiscard]] uri::uri_view uri() const noexcept { return {source_, uri_}; }
  /// Is `non-cacheable` there: is the URI good for this once only?
  [[nodiscard]] bool non_cacheable() const noexcept { return typed().has("non-cacheable"); }
  /// `alt-uri`, a hostname; errc::syntax where it is none.
  [[nodiscard]] result<std::string_view> alt_uri() const noexcept {
    const auto value = typed().single("alt-uri", rule::policy_contact_param);
    if (!value) return value.error();
    const auto host = uri::host_view::parse(*value);
    if (!host) return host.error();
    if (!host->is_hostname() || host->port())
      return fault{errc::syntax, rule::policy_contact_param, value->offset()};
    return value->text();
  }
  /// The fault of `alt-uri`.
  [[nodiscard]] result<void> check() const noexcept { return detail::first_fault(alt_uri()); }

  void parts(auto&& see, leniency = leniency::none) const {
    see("uri", uri(), part::checked);
    if (part::wants_again(see)) see_again(see, "non-cacheable", non_cacheable(), "alt-uri", alt_uri());
    see("param", params());
    see("check", check(), part::checked);
  }

  scan_end scan_parts(const char* first, const char* last, const auto& runs, leniency) noexcept {
    return detail::scan_info_param(first, last, runs, source_, *this);
  }
  /// Event of the generated scanner.
  void uri(extent e) noexcept { uri_ = e; }

 private:
  extent uri_;
};

/// One value of Policy-ID: a policy server that was asked.
///
/// ABNF: `policyURI = ( SIP-URI / SIPS-URI / absoluteURI ) [ SEMI token-param ] *( SEMI generic-param )` (RFC
/// 6794 4.4.5.1). As with every bare addr-spec the first semicolon ends the URI; angle brackets are taken
/// too, a display name is errc::syntax. Borrows from the parsed input, which must outlive it.
/// \code
/// for (auto id : sip::value_list<sip::policy_id_view>("sip:policy@biloxi.example.com;token=a7"))
///   if (id) use(id->uri().text(), id->token());
/// \endcode
class policy_id_view : public address_base<policy_id_view, rule::addr_spec, address_form::unnamed> {
 public:
  /// `token`, what the policy server gave for use here; errc::absent without it.
  [[nodiscard]] result<std::string_view> token(leniency lenient = leniency::none) const noexcept {
    return typed(lenient).token("token", rule::policy_token);
  }
  /// The fault of `token`.
  [[nodiscard]] result<void> check(leniency lenient = leniency::none) const noexcept {
    return detail::first_fault(token(lenient));
  }

  void parts(auto&& see, leniency lenient = leniency::none) const {
    address_base::parts(see, lenient);
    if (part::wants_again(see)) see("token", token(lenient), part::again);
    see("check", check(lenient), part::checked);
  }
};

}}}  // namespace sipwire::sip
