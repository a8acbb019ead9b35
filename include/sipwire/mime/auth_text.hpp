#pragma once

/// \file
/// What challenges, credentials and Authentication-Info keep.

#include <initializer_list>

#include "../core/value.hpp"
#include "../uri/uri.hpp"
#include "aka.hpp"
#include "auth_params.hpp"
#include "detail/gen/auth.hpp"
#include "detail/loose_params.hpp"
#include "quoted.hpp"

namespace sipwire { inline namespace SIPWIRE_ISA { namespace mime {

/// What challenge_view, credentials_view and authentication_info_view keep: the extents of the parameters
/// they know, stored in the one pass over the value. Texts come without their quotes and with their
/// quoted-pairs, which is the unq() of RFC 7616 3.4.
class auth_text : public written_value {
 public:
  /// Every parameter in order.
  [[nodiscard]] mime::auth_param_list params() const noexcept { return mime::auth_param_list(part(params_)); }
  /// \name Events of the generated scanners
  /// @{
  void param(extent name, extent value) noexcept {
    const auto n = source_.text(name);
    const auto keep = [&](known k, std::string_view lower) {
      if (!known_[k] && iequals(n, lower)) known_[k] = value;
    };
    switch (n.size()) {
      case 2:
        return keep(nc, "nc");
      case 3:
        return to_lower(n[0]) == 'u' ? keep(uri, "uri") : keep(qop, "qop");
      case 4:
        return keep(auts, "auts");
      case 5:
        switch (to_lower(n[0])) {
          case 'r':
            return keep(realm, "realm");
          case 'n':
            return keep(nonce, "nonce");
          case 's':
            return to_lower(n[1]) == 't' ? keep(stale, "stale") : keep(scope, "scope");
          default:
            return keep(error, "error");
        }
      case 6:
        switch (to_lower(n[0])) {
          case 'c':
            return keep(cnonce, "cnonce");
          case 'o':
            return keep(opaque, "opaque");
          default:
            return keep(domain, "domain");
        }
      case 7:
        return keep(rspauth, "rspauth");
      case 8:
        return to_lower(n[0]) == 'r' ? keep(response, "response") : keep(username, "username");
      case 9:
        return to_lower(n[0]) == 'a' ? keep(algorithm, "algorithm") : keep(nextnonce, "nextnonce");
      case 12:
        return keep(authz_server, "authz_server");
      default:
        return;
    }
  }
  void whole(extent all, extent params) noexcept {
    all_ = all;
    params_ = params;
  }
  /// @}

 protected:
  enum known : std::uint8_t {
    realm,
    nonce,
    opaque,
    stale,
    algorithm,
    qop,
    domain,
    username,
    uri,
    response,
    cnonce,
    nc,
    auts,
    nextnonce,
    rspauth,
    scope,
    error,
    authz_server,
    known_count
  };

  [[nodiscard]] std::optional<std::string_view> bare(known k) const noexcept {
    return known_[k] ? std::optional(mime::without_quotes(source_.text(known_[k]))) : std::nullopt;
  }
  [[nodiscard]] mime::auth_words words(known k) const noexcept {
    return mime::auth_words(bare(k).value_or(std::string_view()));
  }
  [[nodiscard]] mime::digest_algorithm algorithm_number() const noexcept {
    const auto name = bare(algorithm);
    return name ? mime::digest_algorithm_from(*name) : mime::digest_algorithm::none;
  }
  [[nodiscard]] result<std::uint32_t> nonce_count(leniency lenient) const noexcept;
  /// Is a known parameter that is a token in quotes?
  [[nodiscard]] bool in_quotes(known k) const noexcept {
    return known_[k] && !known_[k].empty() && source_.data()[known_[k].first] == '"';
  }
  /// The first of these known parameters that is in quotes but for its grammar, or the other way round:
  /// errc::syntax where it begins. leniency::loose_parameters takes both.
  [[nodiscard]] result<void> check_quotes(leniency lenient, std::initializer_list<known> strings,
                                          std::initializer_list<known> tokens) const noexcept {
    if (has(lenient, leniency::loose_parameters)) return {};
    std::uint32_t at = extent::absent_mark;
    const auto look = [&](known k, bool quoted) {
      if (known_[k] && !known_[k].empty() && in_quotes(k) != quoted && known_[k].first < at)
        at = known_[k].first;
    };
    for (const known k : strings) look(k, true);
    for (const known k : tokens) look(k, false);
    if (at == extent::absent_mark) return {};
    return fault{errc::syntax, rule::auth_param, at};
  }
  /// A known parameter without its quotes, where it stands; errc::absent at the end of the value without it,
  /// or when it is empty.
  [[nodiscard]] result<slice> unquoted(known k) const noexcept {
    extent e = known_[k];
    if (e && mime::is_quoted(source_.text(e))) e = {e.first + 1, e.last - 1};
    if (!e || e.empty()) return fault{errc::absent, rule::auth_param, all_.last};
    return slice(source_, e);
  }
  /// A known parameter that LDQUOT and RDQUOT enclose, without them: errc::syntax where the first quote
  /// should be, unless leniency::loose_parameters is given.
  [[nodiscard]] result<slice> quoted(known k, leniency lenient) const noexcept {
    const extent e = known_[k];
    if (!e) return fault{errc::absent, rule::auth_param, all_.last};
    if (mime::is_quoted(source_.text(e))) return slice(source_, {e.first + 1, e.last - 1});
    if (has(lenient, leniency::loose_parameters)) return slice(source_, e);
    return fault{errc::syntax, rule::auth_param, e.first};
  }
  /// Judges `absoluteURI / abs_path`, and `*` where it may be (RFC 3261 25.1 rquest-uri, URI).
  [[nodiscard]] static result<void> judge_uri(const slice& uri, bool star, leniency lenient) noexcept {
    const std::string_view t = uri;
    if (star && t == "*") return {};
    if (t.empty()) return fault{errc::truncated, rule::auth_param, uri.offset()};
    if (t.front() != '/') return uri::uri_view(uri).check(lenient);
    for (std::size_t i = 0; i < t.size(); ++i) {
      const auto at = uri.offset() + static_cast<std::uint32_t>(i);
      if (charset::uric::set.contains(t[i])) continue;
      if (t[i] != '%') return fault{errc::syntax, rule::absolute_uri, at};
      if (t.size() - i < 3 || hex_value(t[i + 1]) < 0 || hex_value(t[i + 2]) < 0)
        return fault{errc::bad_escape, rule::escaped, at};
      i += 2;
    }
    return {};
  }

  extent params_;
  extent known_[known_count];
};

/// With a scheme in front: challenges and credentials.
class auth_scheme_text : public auth_text {
 public:
  /// `Digest`, `Bearer`, `Basic`, ... as written; case-insensitive.
  [[nodiscard]] std::string_view scheme() const noexcept { return source_.text(scheme_); }
  [[nodiscard]] bool is_digest() const noexcept { return iequals(scheme(), "digest"); }
  [[nodiscard]] bool is_bearer() const noexcept { return iequals(scheme(), "bearer"); }
  /// What follows the scheme when it is no list of parameters (RFC 7235 2.1): `Basic QWxhZGRpbg==`, a Bearer
  /// token.
  [[nodiscard]] std::optional<std::string_view> token68() const noexcept { return optional_text(token68_); }
  /// `realm`, without quotes.
  [[nodiscard]] std::optional<std::string_view> realm() const noexcept { return bare(known::realm); }
  /// `nonce`, without quotes.
  [[nodiscard]] std::optional<std::string_view> nonce() const noexcept { return bare(known::nonce); }
  /// RAND, AUTN and server data of the nonce of Digest AKA; see is_aka(algorithm_id()). errc::absent without
  /// a nonce, or with the empty one of a first REGISTER; otherwise the faults of aka_nonce, at the character.
  [[nodiscard]] result<mime::aka_nonce> aka_nonce(leniency lenient = leniency::none) const noexcept {
    const auto text = unquoted(known::nonce);
    if (!text) return text.error();
    return mime::aka_nonce::parse(*text, lenient);
  }
  /// `opaque`, without quotes.
  [[nodiscard]] std::optional<std::string_view> opaque() const noexcept { return bare(known::opaque); }
  /// `algorithm` as written, but for quotes.
  [[nodiscard]] std::optional<std::string_view> algorithm() const noexcept { return bare(known::algorithm); }
  [[nodiscard]] mime::digest_algorithm algorithm_id() const noexcept { return algorithm_number(); }
  /// `qop` without quotes: the list of a challenge, or the one chosen.
  [[nodiscard]] std::optional<std::string_view> qop() const noexcept { return bare(known::qop); }

  void parts(auto&& see, leniency lenient = leniency::none) const {
    see("scheme", scheme());
    if (part::wants_again(see)) see_again(see, "is-digest", is_digest(), "is-bearer", is_bearer());
    see("token68", token68());
    if (part::wants_again(see))
      see_again(see, "realm", realm(), "nonce", nonce(), "aka-nonce", aka_nonce(lenient), "opaque", opaque(),
                "algorithm", algorithm(), "algorithm-id", algorithm_id(), "qop", qop());
  }

  /// \name Events of the generated scanner
  /// @{
  void scheme(extent e) noexcept { scheme_ = e; }
  void token68(extent e) noexcept { token68_ = e; }
  /// @}

 protected:
  scan_end scan_whole(const char* first, const char* last, const auto& runs, leniency lenient,
                      rule element) noexcept {
    const auto stop = detail::scan_auth(first, last, runs, source_, lenient, element, *this);
    if (SIPWIRE_UNLIKELY(!stop.ok()) && has(lenient, detail::loose_flags) && scan_loose(first, last, lenient))
      return {last, errc::none, rule::none};
    if (!stop.ok() || !token68_) return stop;
    params_ = {};
    if (!is_digest()) return stop;
    extent name, value;
    const auto bad =
        detail::scan_auth_param(source_.data() + token68_.first, last, runs, source_, name, value);
    // `opaque=` looks like one.
    if (has(lenient, leniency::empty_parameters) && scan_loose(first, last, lenient))
      return {last, errc::none, rule::none};
    return bad;
  }
  SIPWIRE_NOINLINE bool scan_loose(const char* p, const char* pe, leniency lenient) noexcept {
    auth_scheme_text out;
    out.source_ = source_;
    const char* const first = p = past_lws(p, pe);
    while (p != pe && charset::token::set.contains(*p)) ++p;
    out.scheme_ = source_.at(first, p);
    const char* last = nullptr;
    if (p == first || past_lws(p, pe) == p ||
        !detail::scan_loose_auth_params(past_lws(p, pe), pe, source_, lenient, last,
                                        [&](extent name, extent value) { out.param(name, value); }))
      return false;
    out.whole(source_.at(first, last), source_.at(p, last));
    *this = out;
    return true;
  }

  /// The fault, unless it says that nothing is there.
  [[nodiscard]] static result<void> present_fault(fault f) noexcept {
    return f.code == errc::absent ? fault{} : f;
  }

  extent scheme_;
  extent token68_;
};

inline result<std::uint32_t> auth_text::nonce_count(leniency lenient) const noexcept {
  extent e = known_[nc];
  if (!e) return fault{errc::absent, rule::auth_param, all_.last};
  const bool loose = has(lenient, leniency::loose_parameters);
  if (loose && mime::is_quoted(source_.text(e))) e = {e.first + 1, e.last - 1};
  const auto digits = source_.text(e);
  std::uint32_t value = 0;
  for (std::uint32_t i = 0; i < digits.size(); ++i) {
    const int digit = hex_value(digits[i]);
    if (digit < 0) return fault{errc::syntax, rule::auth_param, e.first + i};
    if (i == 8) return fault{errc::out_of_range, rule::auth_param, e.first};
    value = value << 4U | static_cast<std::uint32_t>(digit);
  }
  if (digits.size() < 8 && (!loose || digits.empty()))
    return fault{errc::truncated, rule::auth_param, e.last};
  return value;
}

}}}  // namespace sipwire::mime
