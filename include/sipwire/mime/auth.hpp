#pragma once

/// \file
/// WWW-Authenticate, Proxy-Authenticate, Authorization, Proxy-Authorization and Authentication-Info.

#include "../core/value.hpp"
#include "auth_text.hpp"
#include "detail/gen/auth_info.hpp"

namespace sipwire { inline namespace SIPWIRE_ISA { namespace mime {

/// The value of WWW-Authenticate or Proxy-Authenticate: one challenge, of any scheme.
///
/// ABNF: `challenge = ("Digest" LWS digest-cln *( COMMA digest-cln )) / other-challenge` (RFC 3261 25.1; RFC
/// 7616, RFC 3310, RFC 8898). The commas are part of the value. Of duplicate parameters the accessors give
/// the first, params() all. Borrows from the parsed input, which must outlive it.
/// \code
/// auto c = sipwire::parse_as<mime::challenge_view>(
///     "Digest realm=\"a.example\", nonce=\"n1\", qop=\"auth,auth-int\", algorithm=SHA-256");
/// if (c && c->is_digest() && c->qop_options().contains("auth"))
///   answer(c->realm(), c->nonce(), c->algorithm_id());
/// \endcode
class challenge_view : public value_base<challenge_view, value_shape::list_element, auth_scheme_text> {
 public:
  /// The options in `qop`, none without it.
  [[nodiscard]] auth_words qop_options() const noexcept { return words(known::qop); }
  /// `domain`, without quotes: URIs separated by spaces.
  [[nodiscard]] std::optional<std::string_view> domain() const noexcept { return bare(known::domain); }
  [[nodiscard]] auth_words domain_uris() const noexcept { return words(known::domain); }
  /// `stale`, true or false. errc::absent without it, errc::unknown_value for anything else; errc::syntax in
  /// quotes, unless leniency::loose_parameters is given.
  [[nodiscard]] result<bool> stale(leniency lenient = leniency::none) const noexcept {
    const auto v = bare(known::stale);
    if (!v) return fault{errc::absent, rule::auth_param, all_.last};
    if (in_quotes(known::stale) && !has(lenient, leniency::loose_parameters))
      return fault{errc::syntax, rule::auth_param, known_[known::stale].first};
    if (iequals(*v, "true")) return true;
    if (iequals(*v, "false")) return false;
    return fault{errc::unknown_value, rule::auth_param, known_[known::stale].first};
  }
  /// The first fault of the nonce, when the algorithm is Digest AKA, and of a Digest challenge: quotes that
  /// are missing, or stand about `algorithm`, and `domain`, which is URIs with blanks between.
  [[nodiscard]] result<void> check(leniency lenient = leniency::none) const noexcept {
    if (is_aka(algorithm_id()))
      if (const auto nonce = present_fault(aka_nonce(lenient).error()); !nonce) return nonce;
    if (!is_digest()) return {};
    if (const auto ok =
            check_quotes(lenient, {known::realm, known::nonce, known::opaque, known::qop, known::domain},
                         {known::algorithm});
        !ok)
      return ok;
    const auto list = quoted(known::domain, lenient);
    if (!list) return present_fault(list.error());
    for (std::uint32_t first = 0;;) {
      const std::string_view rest = list->text().substr(first);
      const auto n = static_cast<std::uint32_t>(rest.find(' ') == rest.npos ? rest.size() : rest.find(' '));
      const std::uint32_t at = list->offset() + first;
      if (const auto ok = judge_uri(slice(source_, {at, at + n}), false, lenient); !ok) return ok;
      if (n == rest.size()) return {};
      const auto gap = rest.find_first_not_of(' ', n);
      if (gap == rest.npos) return fault{errc::syntax, rule::auth_param, at + n};
      first += static_cast<std::uint32_t>(gap);
    }
  }
  /// `scope` of a Bearer challenge (RFC 8898 4), without quotes.
  [[nodiscard]] std::optional<std::string_view> scope() const noexcept { return bare(known::scope); }
  /// `error` of a Bearer challenge (RFC 8898 4), without quotes.
  [[nodiscard]] std::optional<std::string_view> error() const noexcept { return bare(known::error); }
  /// `authz_server` of a Bearer challenge (RFC 8898 4), without quotes.
  [[nodiscard]] std::optional<std::string_view> authz_server() const noexcept {
    return bare(known::authz_server);
  }

  void parts(auto&& see, leniency lenient = leniency::none) const {
    auth_scheme_text::parts(see, lenient);
    if (part::wants_again(see))
      see_again(see, "qop-options", qop_options(), "domain", domain(), "domain-uris", domain_uris());
    see("stale", stale(lenient), part::checked_again);
    if (part::wants_again(see))
      see_again(see, "scope", scope(), "error", error(), "authz-server", authz_server());
    see("", params());
    see("check", check(lenient), part::checked);
  }

  scan_end scan_parts(const char* first, const char* last, const auto& runs, leniency lenient) noexcept {
    return scan_whole(first, last, runs, lenient, rule::challenge);
  }
};

/// The value of Authorization or Proxy-Authorization: credentials of any scheme.
///
/// ABNF: `credentials = ("Digest" LWS digest-response) / other-response` (RFC 3261 25.1; RFC 7616, RFC 3310),
/// and the token68 of RFC 7235 for Basic and Bearer (RFC 8898 2). The commas are part of the value. Of
/// duplicate parameters the accessors give the first, params() all. Borrows from the parsed input, which must
/// outlive it.
/// \code
/// auto c = sipwire::parse_as<mime::credentials_view>(
///     "Digest username=\"bob\", realm=\"a\", nonce=\"n\", uri=\"sip:a\", response=\"6629\"");
/// if (c && c->is_digest()) check(c->username(), c->response(), c->nc().value_or(0));
/// \endcode
class credentials_view : public value_base<credentials_view, value_shape::list_element, auth_scheme_text> {
 public:
  /// `username`, without quotes. `username*` (RFC 7616 3.4) is among params().
  [[nodiscard]] std::optional<std::string_view> username() const noexcept { return bare(known::username); }
  /// `uri`, the digest-uri, without quotes.
  [[nodiscard]] std::optional<std::string_view> uri() const noexcept { return bare(known::uri); }
  /// `response`, the request-digest, without quotes; empty in the first REGISTER of RFC 3310.
  [[nodiscard]] std::optional<std::string_view> response() const noexcept { return bare(known::response); }
  /// `cnonce`, without quotes.
  [[nodiscard]] std::optional<std::string_view> cnonce() const noexcept { return bare(known::cnonce); }
  /// `nc`: 8 hexadecimal digits, in either case. errc::absent without it, errc::truncated for fewer,
  /// errc::out_of_range for more, errc::syntax in quotes. Fewer and quotes are taken under
  /// leniency::loose_parameters.
  [[nodiscard]] result<std::uint32_t> nc(leniency lenient = leniency::none) const noexcept {
    return nonce_count(lenient);
  }
  /// `nc` as written, which the digest is computed over.
  [[nodiscard]] std::optional<std::string_view> nc_text() const noexcept { return bare(known::nc); }
  /// `auts`, base64 for AKA resynchronisation (RFC 3310 3.4), without quotes.
  [[nodiscard]] std::optional<std::string_view> auts() const noexcept { return bare(known::auts); }
  /// The octets of `auts`; errc::absent without it, otherwise the faults of mime::aka_auts, at the character.
  [[nodiscard]] result<mime::aka_auts> aka_auts(leniency lenient = leniency::none) const noexcept {
    const auto text = unquoted(known::auts);
    if (!text) return text.error();
    return mime::aka_auts::parse(*text, lenient);
  }
  /// `uri` of Digest as a URI, which may be `*` or a path too: errc::syntax when it is not quoted, unless
  /// leniency::loose_parameters is given, and the faults of the URI.
  [[nodiscard]] result<uri::uri_view> digest_uri(leniency lenient = leniency::none) const noexcept {
    const auto text = quoted(known::uri, lenient);
    if (!text) return text.error();
    if (const auto ok = judge_uri(*text, true, lenient); !ok) return ok.error();
    return uri::uri_view(*text);
  }
  /// The first fault of the nonce, when the algorithm is Digest AKA, and of Digest: quotes that are missing,
  /// or stand about `algorithm` or `qop`; `auts`, `uri`.
  [[nodiscard]] result<void> check(leniency lenient = leniency::none) const noexcept {
    if (is_aka(algorithm_id()))
      if (const auto nonce = present_fault(aka_nonce(lenient).error()); !nonce) return nonce;
    if (!is_digest()) return {};
    if (const auto ok = check_quotes(lenient,
                                     {known::username, known::realm, known::nonce, known::uri,
                                      known::response, known::cnonce, known::opaque, known::auts},
                                     {known::algorithm, known::qop});
        !ok)
      return ok;
    if (const auto sync = present_fault(aka_auts(lenient).error()); !sync) return sync;
    return present_fault(digest_uri(lenient).error());
  }

  void parts(auto&& see, leniency lenient = leniency::none) const {
    auth_scheme_text::parts(see, lenient);
    if (part::wants_again(see))
      see_again(see, "username", username(), "uri", uri(), "response", response(), "cnonce", cnonce());
    see("nc", nc(lenient), part::checked_again);
    if (part::wants_again(see))
      see_again(see, "nc-text", nc_text(), "auts", auts(), "aka-auts", aka_auts(lenient), "digest-uri",
                digest_uri(lenient));
    see("", params());
    see("check", check(lenient), part::checked);
  }

  scan_end scan_parts(const char* first, const char* last, const auto& runs, leniency lenient) noexcept {
    return scan_whole(first, last, runs, lenient, rule::credentials);
  }
};

/// The value of Authentication-Info: parameters without a scheme, their commas part of the value.
///
/// ABNF: `ainfo *( COMMA ainfo )` (RFC 3261 25.1), with any auth-param (RFC 7615 3). Borrows from the parsed
/// input, which must outlive it.
/// \code
/// auto info =
///     sipwire::parse_as<mime::authentication_info_view>("nextnonce=\"47364c23432d2e131a5fb210812c\"");
/// \endcode
class authentication_info_view
    : public value_base<authentication_info_view, value_shape::list_element, auth_text> {
 public:
  /// `nextnonce`, without quotes.
  [[nodiscard]] std::optional<std::string_view> nextnonce() const noexcept { return bare(known::nextnonce); }
  /// `qop`, the one used, without quotes.
  [[nodiscard]] std::optional<std::string_view> qop() const noexcept { return bare(known::qop); }
  /// `rspauth`, the response-digest, without quotes.
  [[nodiscard]] std::optional<std::string_view> rspauth() const noexcept { return bare(known::rspauth); }
  /// `cnonce`, without quotes.
  [[nodiscard]] std::optional<std::string_view> cnonce() const noexcept { return bare(known::cnonce); }
  /// `nc`: 8 hexadecimal digits, as in credentials_view.
  [[nodiscard]] result<std::uint32_t> nc(leniency lenient = leniency::none) const noexcept {
    return nonce_count(lenient);
  }
  /// The first fault of quotes that are missing, or stand about `qop`.
  [[nodiscard]] result<void> check(leniency lenient = leniency::none) const noexcept {
    return check_quotes(lenient, {known::nextnonce, known::rspauth, known::cnonce}, {known::qop});
  }

  void parts(auto&& see, leniency lenient = leniency::none) const {
    if (part::wants_again(see))
      see_again(see, "nextnonce", nextnonce(), "qop", qop(), "rspauth", rspauth(), "cnonce", cnonce());
    see("nc", nc(lenient), part::checked_again);
    see("", params());
    see("check", check(lenient), part::checked);
  }

  scan_end scan_parts(const char* first, const char* last, const auto& runs, leniency lenient) noexcept {
    const auto stop = detail::scan_auth_info(first, last, runs, source_, lenient, *this);
    if (SIPWIRE_UNLIKELY(!stop.ok()) && has(lenient, detail::loose_flags))
      return scan_loose(first, last, lenient, stop);
    return stop;
  }

 private:
  SIPWIRE_NOINLINE scan_end scan_loose(const char* p, const char* pe, leniency lenient,
                                       scan_end strict) noexcept {
    authentication_info_view out;
    out.source_ = source_;
    p = past_lws(p, pe);
    const char* last = nullptr;
    if (!detail::scan_loose_auth_params(p, pe, source_, lenient, last,
                                        [&](extent name, extent value) { out.param(name, value); }))
      return strict;
    out.whole(source_.at(p, last), source_.at(p, last));
    *this = out;
    return {pe, errc::none, rule::none};
  }
};
}}}  // namespace sipwire::mime
