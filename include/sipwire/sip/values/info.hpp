#pragma once

/// \file
/// Alert-Info, Call-Info and Error-Info: pointers to more (RFC 3261 20.4, 20.9, 20.18). Identity-Info,
/// Geolocation and Refer-Events-At, built like them.

#include "../../core/vocabulary.hpp"
#include "../../mime/param_list.hpp"
#include "../../uri/host.hpp"
#include "../../uri/uri.hpp"
#include "../detail/gen/info_param.hpp"
#include "typed_params.hpp"

namespace sipwire { inline namespace SIPWIRE_ISA { namespace sip {

/// Base of the values that are a URI in angle brackets with parameters.
template <class Derived>
class info_base : public params_base<Derived> {
 public:
  /// What stands between the angle brackets.
  [[nodiscard]] uri::uri_view uri() const noexcept { return {this->source_, uri_}; }
  /// `purpose` of Call-Info as written: `icon`, `info`, `card` or another token.
  [[nodiscard]] std::optional<std::string_view> purpose() const noexcept {
    return this->optional_text(purpose_);
  }

  void parts(auto&& see, leniency = leniency::none) const {
    see("uri", uri(), part::checked);
    see("purpose", purpose(), part::again);
    see("param", this->params());
  }

  scan_end scan_parts(const char* first, const char* last, const auto& runs, leniency) noexcept {
    return detail::scan_info_param(first, last, runs, this->source_, *this);
  }

  /// \name Events of the generated scanner
  /// @{
  void uri(extent e) noexcept { uri_ = e; }
  void param(extent name, extent value) noexcept {
    if (!purpose_ && name.size() == 7 && iequals(this->source_.text(name), "purpose")) purpose_ = value;
  }
  /// @}

 private:
  extent uri_;
  extent purpose_;
};

/// One value of Alert-Info or Error-Info.
///
/// ABNF: `LAQUOT absoluteURI RAQUOT *( SEMI generic-param )` (RFC 3261 25.1: alert-param, info, error-uri). A
/// URI that its own grammar refuses is a fault of uri().check() alone. Borrows from the parsed input, which
/// must outlive it.
/// \code
/// for (auto i : sip::value_list<sip::info_view>(
///          "<http://a.example/p.jpg> ;purpose=icon, <http://a.example/alice/> ;purpose=info"))
///   if (i && i->purpose() == "icon") fetch(i->uri().text());
/// \endcode
class info_view : public info_base<info_view> {};

/// One value of Call-Info.
///
/// ABNF: `LAQUOT absoluteURI RAQUOT *( SEMI info-param )` (RFC 3261 25.1). Borrows from the parsed input,
/// which must outlive it.
/// \code
/// for (auto i : sip::value_list<sip::call_info_view>("<http://a.example/p.jpg> ;purpose=icon"))
///   if (i && i->purpose() == "icon") fetch(i->uri().text());
/// \endcode
class call_info_view : public info_base<call_info_view> {
 public:
  /// The fault of `purpose`, which is a token.
  [[nodiscard]] result<void> check() const noexcept { return typed().tokens("purpose", rule::generic_param); }

  void parts(auto&& see, leniency lenient = leniency::none) const {
    info_base::parts(see, lenient);
    see("check", check(), part::checked);
  }
};

/// The value of Identity-Info (RFC 4474 9).
///
/// ABNF: `LAQUOT absoluteURI RAQUOT *( SEMI ident-info-params )`. Borrows from the parsed input, which must
/// outlive it.
/// \code
/// auto info =
///     sipwire::parse_as<sip::identity_info_view>("<https://atlanta.example.com/atlanta.cer>;alg=rsa-sha1");
/// if (info) use(info->uri().text(), info->alg());
/// \endcode
class identity_info_view : public info_base<identity_info_view> {
 public:
  /// `alg`, a token; errc::absent without it.
  [[nodiscard]] result<std::string_view> alg(leniency lenient = leniency::none) const noexcept {
    return typed(lenient).token("alg", rule::ident_info_params);
  }
  /// The fault of `alg`.
  [[nodiscard]] result<void> check(leniency lenient = leniency::none) const noexcept {
    return detail::first_fault(alg(lenient));
  }

  void parts(auto&& see, leniency lenient = leniency::none) const {
    info_base::parts(see, lenient);
    if (part::wants_again(see)) see("alg", alg(lenient), part::again);
    see("check", check(lenient), part::checked);
  }
};

/// One value of Geolocation: where somebody is, by reference.
///
/// ABNF: `LAQUOT locationURI RAQUOT *( SEMI geoloc-param )` (RFC 6442 4.1), `loc-src` RFC 8787 4. Borrows
/// from the parsed input, which must outlive it.
/// \code
/// for (auto where : sip::value_list<sip::geolocation_view>(
///          "<cid:target123@atlanta.example.com>;loc-src=edgeproxy.example.com"))
///   if (where) use(where->uri().text(), where->loc_src());
/// \endcode
class geolocation_view : public info_base<geolocation_view> {
 public:
  /// `loc-src`: who added it, a hostname. errc::absent without it, errc::syntax for an address.
  [[nodiscard]] result<std::string_view> loc_src(leniency lenient = leniency::none) const noexcept {
    const auto value = typed().single("loc-src", rule::hostname);
    return value ? judge(*value, lenient) : value.error();
  }
  /// The first fault of `loc-src`.
  [[nodiscard]] result<void> check(leniency lenient = leniency::none) const noexcept {
    return typed().each("loc-src", rule::hostname, [&](const slice& value) { return judge(value, lenient); });
  }

  void parts(auto&& see, leniency lenient = leniency::none) const {
    info_base::parts(see, lenient);
    if (part::wants_again(see)) see("loc-src", loc_src(lenient), part::again);
    see("check", check(lenient), part::checked);
  }

 private:
  [[nodiscard]] static result<std::string_view> judge(const slice& value, leniency lenient) noexcept {
    if (value.empty() || value.text().front() == '"')
      return fault{errc::syntax, rule::hostname, value.offset()};
    const auto host = uri::host_view::parse(value, lenient);
    if (!host) return host.error();
    if (!host->is_hostname()) return fault{errc::syntax, rule::hostname, value.offset()};
    return value.text();
  }
};

/// The value of Refer-Events-At: where to subscribe to the events of a referral.
///
/// ABNF: `LAQUOT ( SIP-URI / SIPS-URI ) RAQUOT *( SEMI generic-param )` (RFC 7614 4.8). Another scheme is
/// errc::wrong_scheme where it begins; whether the URI is well formed is for uri() to say. Borrows from the
/// parsed input, which must outlive it.
/// \code
/// auto at =
///     sipwire::parse_as<sip::refer_events_at_view>("<sips:vPT3izGmo8NTxaPADRZvEAY22BKx@example.com;gr>");
/// if (at) subscribe(at->uri().text());
/// \endcode
class refer_events_at_view : public info_base<refer_events_at_view> {
 public:
  scan_end scan_parts(const char* first, const char* last, const auto& runs, leniency lenient) noexcept {
    const auto stop = info_base::scan_parts(first, last, runs, lenient);
    if (!stop.ok() || uri().is_sip()) return stop;
    return {uri().as_slice().begin(), errc::wrong_scheme, rule::scheme};
  }
};

}}}  // namespace sipwire::sip
