#pragma once

/// \file
/// Headers built on name-addr with parameters of their own: Refer-To, Referred-By, P-Asserted-Identity and
/// its kin, Diversion, Remote-Party-ID, P-Served-User, P-Refused-URI-List, P-DCS-Trace-Party-ID,
/// P-Charge-Info, Trigger-Consent and those without named parameters.

#include "../../core/vocabulary.hpp"
#include "../uri_headers.hpp"
#include "name_addr.hpp"
#include "typed_params.hpp"

namespace sipwire { inline namespace SIPWIRE_ISA { namespace sip {

/// The value of Refer-To.
///
/// ABNF: `( name-addr / addr-spec ) *( SEMI generic-param )` (RFC 3515 2.1). The method and the header fields
/// of the request to be made are inside the URI. Borrows from the parsed input, which must outlive it.
/// \code
/// auto to = sipwire::parse_as<sip::refer_to_view>(
///     "<sip:dave@denver.example.org?Replaces=12345%40192.168.118.3%3Bto-tag%3D12345>");
/// char room[256];
/// if (to)
///   use(to->uri().text(), to->method().value_or("INVITE"), to->headers().get<sip::hdr::replaces>(room));
/// \endcode
class refer_to_view : public address_base<refer_to_view> {
 public:
  /// `method` of the URI with its escapes; absent too when it is no valid SIP URI.
  [[nodiscard]] std::optional<std::string_view> method(leniency lenient = leniency::none) const noexcept {
    const auto sip = uri().as_sip(lenient);
    return sip ? sip->method() : std::nullopt;
  }
  /// The header fields of the request to be made, typed; none when the URI is no valid SIP URI.
  [[nodiscard]] uri_headers headers(leniency lenient = leniency::none) const noexcept {
    const auto sip = uri().as_sip(lenient);
    return sip ? uri_headers(*sip) : uri_headers(uri::parameter_list(), all_ ? all_.last : 0);
  }
  /// The first header field of that name embedded in the URI, with its escapes (see uri/escape.hpp).
  [[nodiscard]] std::optional<std::string_view> header(std::string_view name,
                                                       leniency lenient = leniency::none) const noexcept {
    const auto sip = uri().as_sip(lenient);
    return sip ? sip->header(name) : std::nullopt;
  }

  void parts(auto&& see, leniency lenient = leniency::none) const {
    address_base::parts(see, lenient);
    if (part::wants_again(see)) see_again(see, "method", method(lenient), "headers", headers(lenient));
  }
};

/// The value of Referred-By.
///
/// ABNF: `( name-addr / addr-spec ) *( SEMI ( referredby-id-param / generic-param ) )` (RFC 3892 3). Borrows
/// from the parsed input, which must outlive it.
/// \code
/// auto by = sipwire::parse_as<sip::referred_by_view>("sip:r@ref.example;cid=\"2UWQFN309shb3@ref.example\"");
/// if (by) use(by->uri().text(), by->cid().value_or(""));
/// \endcode
class referred_by_view : public address_base<referred_by_view> {
 public:
  /// `cid` without its quotes: the Content-ID of the token's body part, brackets off. errc::syntax when it is
  /// not quoted or has no `@`.
  [[nodiscard]] result<std::string_view> cid(leniency lenient = leniency::none) const noexcept {
    const auto value = typed(lenient).quoted("cid", rule::referredby_id);
    if (!value) return value.error();
    const auto at = value->text().find('@');
    if (at == 0 || at >= value->size() - 1) return fault{errc::syntax, rule::referredby_id, value->offset()};
    return value->text();
  }
  /// The fault of `cid`.
  [[nodiscard]] result<void> check(leniency lenient = leniency::none) const noexcept {
    return detail::first_fault(cid(lenient));
  }

  void parts(auto&& see, leniency lenient = leniency::none) const {
    address_base::parts(see, lenient);
    if (part::wants_again(see)) see("cid", cid(lenient), part::again);
    see("check", check(lenient), part::checked);
  }
};

/// One value of P-Asserted-Identity or P-Preferred-Identity.
///
/// ABNF: `PAssertedID-value = name-addr / addr-spec` (RFC 3325 9.1, 9.2): parameters behind it are
/// errc::syntax at the semicolon. That there are at most two, a sip(s) and a tel URI, is for the reader of
/// the list. Borrows from the parsed input, which must outlive it.
/// \code
/// for (auto id :
///      sip::value_list<sip::asserted_id_view>("\"Cullen\" <sip:fluffy@cisco.com>, tel:+14085264000"))
///   if (id && id->uri().is_tel()) use(id->uri().text());
/// \endcode
class asserted_id_view
    : public address_base<asserted_id_view, rule::asserted_id, address_form::without_params> {};

/// A name-addr or addr-spec whose parameters nobody has named: P-Profile-Key, Permission-Missing.
///
/// ABNF: `( name-addr / addr-spec ) *( SEMI generic-param )` (RFC 3261 25.1; RFC 5002 5, RFC 5360 5.9.2).
/// Borrows from the parsed input, which must outlive it.
/// \code
/// auto key = sipwire::parse_as<sip::address_view>("<sip:chatroom-!.*!@example.com>");
/// if (key) use(key->uri().text());
/// \endcode
class address_view : public address_base<address_view> {};

/// The value of Additional-Identity.
///
/// ABNF: `name-addr *( SEMI generic-param ) / token` (3GPP TS 24.229 7.2.20). Borrows from the parsed input,
/// which must outlive it.
/// \code
/// auto identity = sipwire::parse_as<sip::additional_identity_view>("<sip:+15555550100@example.com>;x=y");
/// if (identity && !identity->is_token()) use(identity->uri().text());
/// \endcode
class additional_identity_view
    : public address_base<additional_identity_view, rule::name_addr, address_form::bracketed> {
 public:
  /// Is it a token, text()? Then there is no URI and there are no parameters.
  [[nodiscard]] bool is_token() const noexcept { return !uri_ && all_; }

  void parts(auto&& see, leniency lenient = leniency::none) const {
    if (is_token()) return see("", text());
    address_base::parts(see, lenient);
  }

  scan_end scan_parts(const char* first, const char* last, const auto& runs, leniency lenient) noexcept {
    const char* const word = past_lws(first, last);
    const char* end = word;
    while (end != last && charset::token::set.contains(*end)) ++end;
    if (word == end || past_lws(end, last) != last)
      return address_base::scan_parts(first, last, runs, lenient);
    all_ = source_.at(word, end);
    return {last, errc::none, rule::none};
  }
};

/// The value of P-Charge-Info.
///
/// ABNF: `name-addr / addr-spec` (RFC 8496 6); `npi` and `noa` of the drafts before it are taken too, any
/// other parameter is errc::syntax at its semicolon. Borrows from the parsed input, which must outlive it.
/// \code
/// auto charged =
///     sipwire::parse_as<sip::charge_info_view>("<sip:+14075550134@example.net;user=phone>;npi=ISUP;noa=3");
/// if (charged) bill(charged->uri().text(), charged->noa());
/// \endcode
class charge_info_view : public address_base<charge_info_view> {
 public:
  /// `npi`: the numbering plan, as written.
  [[nodiscard]] std::optional<std::string_view> npi() const noexcept { return typed().text("npi"); }
  /// `noa`: the nature of the address, as written.
  [[nodiscard]] std::optional<std::string_view> noa() const noexcept { return typed().text("noa"); }

  void parts(auto&& see, leniency lenient = leniency::none) const {
    address_base::parts(see, lenient);
    if (part::wants_again(see)) see_again(see, "npi", npi(), "noa", noa());
  }

  scan_end scan_parts(const char* first, const char* last, const auto& runs, leniency lenient) noexcept {
    const auto stop = address_base::scan_parts(first, last, runs, lenient);
    if (!stop.ok()) return stop;
    for (const auto p : params()) {
      if (p.is("npi") || p.is("noa")) continue;
      const char* semicolon = p.name().data();
      while (*semicolon != ';') --semicolon;
      return {semicolon, errc::syntax, rule::name_addr};
    }
    return stop;
  }
};

/// A name-addr, always in brackets, whose parameters nobody has named: P-Associated-URI, P-Called-Party-ID.
///
/// ABNF: `name-addr *( SEMI generic-param )` (RFC 7315 5.1, 5.2). A URI without brackets is errc::syntax at
/// the `:` behind its scheme. Borrows from the parsed input, which must outlive it.
/// \code
/// auto called = sipwire::parse_as<sip::bracketed_address_view>("<sip:user1-business@example.com>");
/// if (called) use(called->uri().text());
/// \endcode
class bracketed_address_view
    : public address_base<bracketed_address_view, rule::name_addr, address_form::bracketed> {};

/// One value of Diversion: who a call was diverted from, the last one first.
///
/// ABNF: `name-addr *( SEMI diversion_params )` (RFC 5806 4). Parameters out of their grammar are faults of
/// their accessors alone. Borrows from the parsed input, which must outlive it.
/// \code
/// for (auto from :
///      sip::value_list<sip::diversion_view>("<tel:+19195551002>;reason=user-busy;privacy=off;counter=1"))
///   if (from) use(from->uri().text(), from->reason().value_or("unknown"), from->counter().value_or(1));
/// \endcode
class diversion_view : public address_base<diversion_view, rule::name_addr, address_form::bracketed> {
 public:
  /// `reason`: user-busy, no-answer, unavailable, unconditional, time-of-day, do-not-disturb, deflection,
  /// follow-me, out-of-service, away, unknown or another word; quotes are off.
  [[nodiscard]] std::optional<std::string_view> reason() const noexcept { return typed().text("reason"); }
  /// `counter`: how many diversions this value stands for, 0 to 99.
  [[nodiscard]] result<std::uint8_t> counter(leniency lenient = leniency::none) const noexcept {
    return two_digits("counter", lenient);
  }
  /// `limit`: how many diversions may follow, 0 to 99.
  [[nodiscard]] result<std::uint8_t> limit(leniency lenient = leniency::none) const noexcept {
    return two_digits("limit", lenient);
  }
  /// `privacy`: full, name, uri, off or another word; quotes are off.
  [[nodiscard]] std::optional<std::string_view> privacy() const noexcept { return typed().text("privacy"); }
  /// `screen`: yes, no or another word; quotes are off.
  [[nodiscard]] std::optional<std::string_view> screen() const noexcept { return typed().text("screen"); }
  /// The first fault of the parameters: numbers that are none, words that are not there.
  [[nodiscard]] result<void> check(leniency lenient = leniency::none) const noexcept {
    return detail::first_fault(counter(lenient), limit(lenient),
                               typed().valued(rule::diversion_params, "reason", "privacy", "screen"));
  }

  void parts(auto&& see, leniency lenient = leniency::none) const {
    address_base::parts(see, lenient);
    if (part::wants_again(see))
      see_again(see, "reason", reason(), "counter", counter(lenient), "limit", limit(lenient), "privacy",
                privacy(), "screen", screen());
    see("check", check(lenient), part::checked);
  }

 private:
  [[nodiscard]] result<std::uint8_t> two_digits(std::string_view name, leniency lenient) const noexcept {
    return typed(lenient).number<std::uint8_t>(name, rule::diversion_params, 99);
  }
};

/// One value of Remote-Party-ID.
///
/// ABNF: `[ display-name ] LAQUOT addr-spec RAQUOT *( SEMI rpi-token )` (draft-ietf-sip-privacy-04 4).
/// Borrows from the parsed input, which must outlive it.
/// \code
/// auto id = sipwire::parse_as<sip::remote_party_id_view>(
///     "\"John\" <sip:jdoe@foo.com>;party=calling;id-type=subscriber;privacy=full;screen=yes");
/// if (id && id->screened()) show(id->display_name(), id->privacy());
/// \endcode
class remote_party_id_view
    : public address_base<remote_party_id_view, rule::name_addr, address_form::bracketed> {
 public:
  /// `party`: calling, called or another token.
  [[nodiscard]] std::optional<std::string_view> party() const noexcept { return typed().text("party"); }
  /// `id-type`: subscriber, user, term or another token.
  [[nodiscard]] std::optional<std::string_view> id_type() const noexcept { return typed().text("id-type"); }
  /// `privacy`: full, name, uri, off or another token, perhaps with `-network` behind it; quotes are off.
  [[nodiscard]] std::optional<std::string_view> privacy() const noexcept { return typed().text("privacy"); }
  /// `screen` as written.
  [[nodiscard]] std::optional<std::string_view> screen() const noexcept { return typed().text("screen"); }
  /// Is `screen` yes: did a proxy verify the identity?
  [[nodiscard]] bool screened() const noexcept { return iequals(screen().value_or(""), "yes"); }
  /// The first of these parameters without a value.
  [[nodiscard]] result<void> check() const noexcept {
    return typed().valued(rule::rpi_token, "party", "id-type", "privacy", "screen");
  }

  void parts(auto&& see, leniency lenient = leniency::none) const {
    address_base::parts(see, lenient);
    if (part::wants_again(see))
      see_again(see, "party", party(), "id-type", id_type(), "privacy", privacy(), "screen", screen(),
                "screened", screened());
    see("check", check(), part::checked);
  }
};

/// Whose services a request asks for.
enum class session_case : std::uint8_t { originating, terminating, originating_after_cdiv };

/// The value of P-Served-User.
///
/// ABNF: `PServedUser-value *( SEMI served-user-param )`, the value a name-addr or addr-spec (RFC 5502 6, RFC
/// 8498 6.2). Parameters out of their grammar are faults of their accessors alone. Borrows from the parsed
/// input, which must outlive it.
/// \code
/// auto served =
///     sipwire::parse_as<sip::served_user_view>("<sip:user@example.com>; sescase=orig; regstate=reg");
/// if (served && served->session_case() == sip::session_case::originating)
///   use(served->uri().text(), served->is_registered());
/// \endcode
class served_user_view : public address_base<served_user_view> {
 public:
  /// `sescase` is `orig` or `term`, or `orig-cdiv` stands in its place; errc::absent without either,
  /// errc::unknown_value for another word, errc::conflict when both are there.
  [[nodiscard]] result<sip::session_case> session_case() const noexcept {
    const auto value = typed().single("sescase", rule::served_user);
    if (typed().has("orig-cdiv")) {
      if (value) return fault{errc::conflict, rule::served_user, value->offset()};
      return sip::session_case::originating_after_cdiv;
    }
    if (!value) return value.error();
    if (iequals(value->text(), "orig")) return sip::session_case::originating;
    if (iequals(value->text(), "term")) return sip::session_case::terminating;
    return fault{errc::unknown_value, rule::served_user, value->offset()};
  }
  /// Is `regstate` `reg`, and not `unreg`? errc::absent without it, errc::unknown_value for another word.
  [[nodiscard]] result<bool> is_registered() const noexcept {
    const auto value = typed().single("regstate", rule::served_user);
    if (!value) return value.error();
    if (iequals(value->text(), "reg")) return true;
    if (iequals(value->text(), "unreg")) return false;
    return fault{errc::unknown_value, rule::served_user, value->offset()};
  }
  /// The first fault of the parameters.
  [[nodiscard]] result<void> check() const noexcept {
    return detail::first_fault(session_case(), is_registered());
  }

  void parts(auto&& see, leniency lenient = leniency::none) const {
    address_base::parts(see, lenient);
    if (part::wants_again(see))
      see_again(see, "session-case", session_case(), "is-registered", is_registered());
    see("check", check(), part::checked);
  }
};

/// One value of P-Refused-URI-List.
///
/// ABNF: `( name-addr / addr-spec ) *( SEMI refused-param )` (RFC 5318 5). Borrows from the parsed input,
/// which must outlive it.
/// \code
/// auto refused = sipwire::parse_as<sip::refused_uri_view>(
///     "sip:friends@example.net;members=\"cid:an3bt8jf03@example.net\"");
/// if (refused) use(refused->uri().text(), refused->members());
/// \endcode
class refused_uri_view : public address_base<refused_uri_view> {
 public:
  /// `members`, the cid: URL of the body part that lists them; errc::syntax when it is not quoted.
  [[nodiscard]] result<uri::uri_view> members(leniency lenient = leniency::none) const noexcept {
    return typed(lenient).quoted_uri("members", rule::refused_members);
  }
  /// The fault of `members`.
  [[nodiscard]] result<void> check(leniency lenient = leniency::none) const noexcept {
    return detail::first_fault(members(lenient));
  }

  void parts(auto&& see, leniency lenient = leniency::none) const {
    address_base::parts(see, lenient);
    if (part::wants_again(see)) see("members", members(lenient), part::again);
    see("check", check(lenient), part::checked);
  }
};

/// The value of P-DCS-Trace-Party-ID.
///
/// ABNF: `name-addr *1( SEMI timestamp-param ) *( SEMI trace-param )` (RFC 5503 5). Borrows from the parsed
/// input, which must outlive it.
/// \code
/// auto party = sipwire::parse_as<sip::trace_party_id_view>(
///     "<sip:+12125551212@gw.provider.com;user=phone>;timestamp=3434688831.2327");
/// if (party) use(party->uri().text(), party->timestamp());
/// \endcode
class trace_party_id_view
    : public address_base<trace_party_id_view, rule::name_addr, address_form::bracketed> {
 public:
  /// `timestamp` as written: `1*DIGIT [ "." 1*DIGIT ]`, seconds since 1900 UTC. errc::syntax at the byte that
  /// breaks it.
  [[nodiscard]] result<std::string_view> timestamp() const noexcept {
    const auto value = typed().single("timestamp", rule::trace_timestamp);
    if (!value) return value.error();
    bool digits = false, dot = false;
    for (const char& c : value->text()) {
      if (c == '.' && digits && !dot) {
        dot = true;
        digits = false;
      } else if (is_digit(c)) {
        digits = true;
      } else {
        return fault{errc::syntax, rule::trace_timestamp, source_.offset(&c)};
      }
    }
    if (!digits) return fault{errc::truncated, rule::trace_timestamp, value->where().last};
    return value->text();
  }
  /// The whole seconds of timestamp().
  [[nodiscard]] result<std::uint64_t> seconds() const noexcept {
    const auto text = timestamp();
    if (!text) return text.error();
    const std::uint32_t first = source_.offset(text->data());
    const auto whole = static_cast<std::uint32_t>(text->substr(0, text->find('.')).size());
    return parse_decimal<std::uint64_t>({source_, {first, first + whole}}, ~std::uint64_t{0},
                                        rule::trace_timestamp);
  }
  /// The fault of `timestamp`.
  [[nodiscard]] result<void> check() const noexcept { return detail::first_fault(timestamp()); }

  void parts(auto&& see, leniency lenient = leniency::none) const {
    address_base::parts(see, lenient);
    if (part::wants_again(see)) see_again(see, "timestamp", timestamp(), "seconds", seconds());
    see("check", check(), part::checked);
  }
};

/// One value of Trigger-Consent.
///
/// ABNF: `( SIP-URI / SIPS-URI ) *( SEMI trigger-param )` (RFC 5360 5.11.2). As with every bare addr-spec the
/// first semicolon ends the URI; angle brackets are taken too, a display name is errc::syntax, another scheme
/// errc::wrong_scheme. Whether the URI is well formed is for uri() to say. Borrows from the parsed input,
/// which must outlive it.
/// \code
/// auto trigger = sipwire::parse_as<sip::trigger_consent_view>(
///     "sip:123@relay.example.com;target-uri=\"sip:friends@relay.example.com\"");
/// if (trigger) use(trigger->uri().text(), trigger->target_uri());
/// \endcode
class trigger_consent_view
    : public address_base<trigger_consent_view, rule::addr_spec, address_form::unnamed_sip> {
 public:
  /// `target-uri`; errc::syntax when it is not quoted.
  [[nodiscard]] result<uri::uri_view> target_uri(leniency lenient = leniency::none) const noexcept {
    return typed(lenient).quoted_uri("target-uri", rule::target_uri);
  }
  /// The fault of `target-uri`.
  [[nodiscard]] result<void> check(leniency lenient = leniency::none) const noexcept {
    return detail::first_fault(target_uri(lenient));
  }

  void parts(auto&& see, leniency lenient = leniency::none) const {
    address_base::parts(see, lenient);
    if (part::wants_again(see)) see("target-uri", target_uri(lenient), part::again);
    see("check", check(lenient), part::checked);
  }
};
}}}  // namespace sipwire::sip
