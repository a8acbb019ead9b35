#pragma once

/// \file
/// WWW-Authenticate, Proxy-Authenticate, Authorization, Proxy-Authorization and Authentication-Info.

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string_view>

#include "../core/cursor_range.hpp"
#include "../core/leniency.hpp"
#include "../core/result.hpp"
#include "../core/text.hpp"
#include "../uri/uri.hpp"
#include "aka.hpp"
#include "detail/gen/auth.hpp"
#include "detail/gen/auth_info.hpp"
#include "detail/gen/auth_param.hpp"
#include "param_list.hpp"
#include "quoted.hpp"

namespace sipwire { inline namespace SIPWIRE_ISA { namespace mime {

/// The `algorithm` values of RFC 7616, RFC 8760 (SHA-256, SHA-512-256) and RFC 3310, RFC 4169 (AKA).
enum class digest_algorithm : std::uint8_t {
  none,   ///< no `algorithm` parameter, which means MD5 (RFC 7616 3.3)
  other,  ///< a name that is none of these
  md5,
  md5_sess,
  sha_256,
  sha_256_sess,
  sha_512_256,
  sha_512_256_sess,
  akav1_md5,
  akav1_md5_sess,
  akav2_md5,
  akav2_md5_sess,
};

/// The algorithm of a name, in whatever case.
constexpr digest_algorithm digest_algorithm_from(std::string_view name) noexcept {
  struct row {
    std::string_view name;
    digest_algorithm id;
  };
  constexpr row rows[] = {{"MD5", digest_algorithm::md5},
                          {"MD5-sess", digest_algorithm::md5_sess},
                          {"SHA-256", digest_algorithm::sha_256},
                          {"SHA-256-sess", digest_algorithm::sha_256_sess},
                          {"SHA-512-256", digest_algorithm::sha_512_256},
                          {"SHA-512-256-sess", digest_algorithm::sha_512_256_sess},
                          {"AKAv1-MD5", digest_algorithm::akav1_md5},
                          {"AKAv1-MD5-sess", digest_algorithm::akav1_md5_sess},
                          {"AKAv2-MD5", digest_algorithm::akav2_md5},
                          {"AKAv2-MD5-sess", digest_algorithm::akav2_md5_sess}};
  for (const auto& r : rows)
    if (iequals(name, r.name)) return r.id;
  return digest_algorithm::other;
}

/// Is it Digest AKA, version 1 (RFC 3310) or 2 (RFC 4169)? Then the nonce is an aka_nonce.
constexpr bool is_aka(digest_algorithm id) noexcept {
  return id >= digest_algorithm::akav1_md5;
}

namespace detail {

/// Walks over auth-params, see auth_param_list.
class auth_param_cursor {
 public:
  auth_param_cursor() noexcept = default;
  explicit auth_param_cursor(const slice& rest) noexcept
      : source_(rest.buffer()), at_(rest.begin()), end_(rest.end()) {
    find();
  }

  [[nodiscard]] bool done() const noexcept { return at_ == end_; }
  [[nodiscard]] mime::parameter read() const noexcept { return {source_, name_, value_}; }
  void next() noexcept {
    at_ = next_;
    find();
  }
  [[nodiscard]] bool same(const auth_param_cursor& other) const noexcept { return at_ == other.at_; }

 private:
  void find() noexcept {
    if (at_ == end_) return;
    const auto stop = scan_auth_param(at_, end_, vector_runs(source_), source_, name_, value_);
    if (stop.ok()) {
      next_ = stop.at;
    } else {
      at_ = end_;
    }
  }

  source source_;
  const char* at_ = nullptr;
  const char* end_ = nullptr;
  const char* next_ = nullptr;
  extent name_;
  extent value_;
};

/// Walks over words, see auth_words.
class auth_word_cursor {
 public:
  auth_word_cursor() noexcept = default;
  explicit auth_word_cursor(std::string_view rest) noexcept : rest_(rest) { find(); }

  [[nodiscard]] bool done() const noexcept { return rest_.empty(); }
  [[nodiscard]] std::string_view read() const noexcept { return rest_.substr(0, word_); }
  void next() noexcept {
    rest_.remove_prefix(word_);
    find();
  }
  [[nodiscard]] bool same(const auth_word_cursor& other) const noexcept {
    return rest_.size() == other.rest_.size();
  }

 private:
  static constexpr std::string_view separators = ", \t\r\n";
  void find() noexcept {
    const auto first = rest_.find_first_not_of(separators);
    rest_.remove_prefix(first == rest_.npos ? rest_.size() : first);
    word_ = rest_.find_first_of(separators);
    if (word_ == rest_.npos) word_ = rest_.size();
  }

  std::string_view rest_;
  std::size_t word_ = 0;
};

}  // namespace detail

/// The parameters of a challenge, of credentials or of Authentication-Info, in order, duplicates included.
/// Borrows.
///
/// ABNF: `auth-param *( COMMA auth-param )` (RFC 3261 25.1). A parameter's value() is as written;
/// mime::unquote decodes it.
/// \code
/// for (auto p : challenge.params()) use(p.name(), mime::without_quotes(p.value()));
/// \endcode
class auth_param_list : public cursor_range<auth_param_list, detail::auth_param_cursor> {
 public:
  auth_param_list() noexcept = default;
  /// `list` is what a scanner has accepted.
  explicit auth_param_list(const slice& list) noexcept : list_(list) {}

  /// The first parameter of that name, case-insensitive.
  [[nodiscard]] std::optional<mime::parameter> find(std::string_view name) const noexcept {
    for (auto p : *this)
      if (p.is(name)) return p;
    return std::nullopt;
  }
  /// The value of the first parameter of that name as written.
  [[nodiscard]] std::optional<std::string_view> value(std::string_view name) const noexcept {
    if (auto p = find(name)) return p->value();
    return std::nullopt;
  }
  /// How many parameters have that name; more than one is worth a look.
  [[nodiscard]] std::size_t count(std::string_view name) const noexcept {
    std::size_t n = 0;
    for (auto p : *this) n += p.is(name) ? 1U : 0U;
    return n;
  }

 private:
  friend cursor_range;
  [[nodiscard]] detail::auth_param_cursor first() const noexcept { return detail::auth_param_cursor(list_); }

  slice list_;
};

/// The words in a `qop` (separated by commas) or a `domain` (separated by spaces), iterated in place.
/// Borrows.
/// \code
/// for (auto option : challenge.qop_options()) if (iequals(option, "auth")) use_auth();
/// \endcode
class auth_words : public cursor_range<auth_words, detail::auth_word_cursor> {
 public:
  auth_words() noexcept = default;
  explicit auth_words(std::string_view words) noexcept : words_(words) {}
  /// Is `word` among them, in whatever case?
  [[nodiscard]] bool contains(std::string_view word) const noexcept {
    for (auto w : *this)
      if (iequals(w, word)) return true;
    return false;
  }

 private:
  friend cursor_range;
  [[nodiscard]] detail::auth_word_cursor first() const noexcept { return detail::auth_word_cursor(words_); }

  std::string_view words_;
};

namespace detail {

/// What challenge_view, credentials_view and authentication_info_view share: the extents of the parameters
/// they know, stored in the one pass over the value. Texts come without their quotes and with their
/// quoted-pairs, which is the unq() of RFC 7616 3.4.
class auth_base {
 public:
  /// The whole value as written.
  [[nodiscard]] std::string_view text() const noexcept { return source_.text(all_); }
  /// Every parameter in order.
  [[nodiscard]] mime::auth_param_list params() const noexcept {
    return mime::auth_param_list({source_, params_});
  }
  [[nodiscard]] extent where() const noexcept { return all_; }
  [[nodiscard]] const source& buffer() const noexcept { return source_; }

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

  auth_base() noexcept = default;
  explicit auth_base(const source& from) noexcept : source_(from) {}

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
  [[nodiscard]] result<std::uint32_t> nonce_count() const noexcept;
  /// A known parameter without its quotes, where it stands; errc::absent at the end of the value without it,
  /// or when it is empty.
  [[nodiscard]] result<slice> unquoted(known k) const noexcept {
    extent e = known_[k];
    if (e && mime::is_quoted(source_.text(e))) e = {e.first + 1, e.last - 1};
    if (!e || e.empty()) return fault{errc::absent, rule::auth_param, all_.last};
    return slice(source_, e);
  }
  /// A known parameter that LDQUOT and RDQUOT enclose, without them: errc::syntax where the first quote
  /// should be.
  [[nodiscard]] result<slice> quoted(known k) const noexcept {
    const extent e = known_[k];
    if (!e) return fault{errc::absent, rule::auth_param, all_.last};
    if (!mime::is_quoted(source_.text(e))) return fault{errc::syntax, rule::auth_param, e.first};
    return slice(source_, {e.first + 1, e.last - 1});
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

  source source_;
  extent all_;
  extent params_;
  extent known_[known_count];
};

/// With a scheme in front: challenges and credentials.
class auth_with_scheme : public auth_base {
 public:
  /// `Digest`, `Bearer`, `Basic`, ... as written; case-insensitive.
  [[nodiscard]] std::string_view scheme() const noexcept { return source_.text(scheme_); }
  [[nodiscard]] bool is_digest() const noexcept { return iequals(scheme(), "digest"); }
  [[nodiscard]] bool is_bearer() const noexcept { return iequals(scheme(), "bearer"); }
  /// What follows the scheme when it is no list of parameters (RFC 7235 2.1): `Basic QWxhZGRpbg==`, a Bearer
  /// token.
  [[nodiscard]] std::optional<std::string_view> token68() const noexcept {
    return token68_ ? std::optional(source_.text(token68_)) : std::nullopt;
  }
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

  /// \name Events of the generated scanner
  /// @{
  void scheme(extent e) noexcept { scheme_ = e; }
  void token68(extent e) noexcept { token68_ = e; }
  /// @}

 protected:
  auth_with_scheme() noexcept = default;
  explicit auth_with_scheme(const source& from) noexcept : auth_base(from) {}

  template <class Runs>
  scan_end scan_whole(const slice& rest, leniency lenient, rule element) noexcept {
    const Runs runs(rest.buffer());
    const auto stop = scan_auth(rest.begin(), rest.end(), runs, source_, lenient, element, *this);
    if (!stop.ok() || !token68_) return stop;
    params_ = {};
    if (!is_digest()) return stop;
    extent name, value;
    return scan_auth_param(source_.data() + token68_.first, rest.end(), runs, source_, name, value);
  }

  /// The fault, unless it says that nothing is there.
  [[nodiscard]] static result<void> present_fault(fault f) noexcept {
    return f.code == errc::absent ? fault{} : f;
  }

  extent scheme_;
  extent token68_;
};

inline result<std::uint32_t> auth_base::nonce_count() const noexcept {
  const extent e = known_[nc];
  if (!e) return fault{errc::absent, rule::auth_param, all_.last};
  const auto digits = source_.text(e);
  std::uint32_t value = 0;
  for (std::uint32_t i = 0; i < digits.size(); ++i) {
    const int digit = hex_value(digits[i]);
    if (digit < 0) return fault{errc::syntax, rule::auth_param, e.first + i};
    if (i == 8) return fault{errc::out_of_range, rule::auth_param, e.first};
    value = value << 4U | static_cast<std::uint32_t>(digit);
  }
  if (digits.size() < 8) return fault{errc::truncated, rule::auth_param, e.last};
  return value;
}

}  // namespace detail

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
class challenge_view : public detail::auth_with_scheme {
 public:
  challenge_view() noexcept = default;

  /// The options in `qop`, none without it.
  [[nodiscard]] auth_words qop_options() const noexcept { return words(known::qop); }
  /// `domain`, without quotes: URIs separated by spaces.
  [[nodiscard]] std::optional<std::string_view> domain() const noexcept { return bare(known::domain); }
  [[nodiscard]] auth_words domain_uris() const noexcept { return words(known::domain); }
  /// `stale`, true or false. errc::absent without it, errc::unknown_value for anything else.
  [[nodiscard]] result<bool> stale() const noexcept {
    const auto v = bare(known::stale);
    if (!v) return fault{errc::absent, rule::auth_param, all_.last};
    if (iequals(*v, "true")) return true;
    if (iequals(*v, "false")) return false;
    return fault{errc::unknown_value, rule::auth_param, known_[known::stale].first};
  }
  /// The first fault of the nonce, when the algorithm is Digest AKA, and of `domain` of a Digest challenge:
  /// URIs with blanks between.
  [[nodiscard]] result<void> check(leniency lenient = leniency::none) const noexcept {
    if (is_aka(algorithm_id()))
      if (const auto nonce = present_fault(aka_nonce(lenient).error()); !nonce) return nonce;
    if (!is_digest()) return {};
    const auto list = quoted(known::domain);
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

  /// Equal bytes.
  friend bool operator==(const challenge_view& a, const challenge_view& b) noexcept {
    return a.text() == b.text();
  }

  static scan_end scan(const slice& rest, leniency lenient, challenge_view& out) noexcept {
    return scan_with<vector_runs>(rest, lenient, out);
  }
  template <class Runs>
  static scan_end scan_with(const slice& rest, leniency lenient, challenge_view& out) noexcept {
    out = challenge_view(rest.buffer());
    return out.scan_whole<Runs>(rest, lenient, rule::challenge);
  }

 private:
  explicit challenge_view(const source& from) noexcept : auth_with_scheme(from) {}
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
class credentials_view : public detail::auth_with_scheme {
 public:
  credentials_view() noexcept = default;

  /// `username`, without quotes. `username*` (RFC 7616 3.4) is among params().
  [[nodiscard]] std::optional<std::string_view> username() const noexcept { return bare(known::username); }
  /// `uri`, the digest-uri, without quotes.
  [[nodiscard]] std::optional<std::string_view> uri() const noexcept { return bare(known::uri); }
  /// `response`, the request-digest, without quotes; empty in the first REGISTER of RFC 3310.
  [[nodiscard]] std::optional<std::string_view> response() const noexcept { return bare(known::response); }
  /// `cnonce`, without quotes.
  [[nodiscard]] std::optional<std::string_view> cnonce() const noexcept { return bare(known::cnonce); }
  /// `nc`: 8 hexadecimal digits, in either case. errc::absent without it, errc::truncated for fewer,
  /// errc::out_of_range for more.
  [[nodiscard]] result<std::uint32_t> nc() const noexcept { return nonce_count(); }
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
  /// `uri` of Digest as a URI, which may be `*` or a path too: errc::syntax when it is not quoted, and the
  /// faults of the URI.
  [[nodiscard]] result<uri::uri_view> digest_uri(leniency lenient = leniency::none) const noexcept {
    const auto text = quoted(known::uri);
    if (!text) return text.error();
    if (const auto ok = judge_uri(*text, true, lenient); !ok) return ok.error();
    return uri::uri_view(*text);
  }
  /// The first fault of the nonce, when the algorithm is Digest AKA, and of `auts` and `uri` of Digest.
  [[nodiscard]] result<void> check(leniency lenient = leniency::none) const noexcept {
    if (is_aka(algorithm_id()))
      if (const auto nonce = present_fault(aka_nonce(lenient).error()); !nonce) return nonce;
    if (!is_digest()) return {};
    if (const auto sync = present_fault(aka_auts(lenient).error()); !sync) return sync;
    return present_fault(digest_uri(lenient).error());
  }

  /// Equal bytes.
  friend bool operator==(const credentials_view& a, const credentials_view& b) noexcept {
    return a.text() == b.text();
  }

  static scan_end scan(const slice& rest, leniency lenient, credentials_view& out) noexcept {
    return scan_with<vector_runs>(rest, lenient, out);
  }
  template <class Runs>
  static scan_end scan_with(const slice& rest, leniency lenient, credentials_view& out) noexcept {
    out = credentials_view(rest.buffer());
    return out.scan_whole<Runs>(rest, lenient, rule::credentials);
  }

 private:
  explicit credentials_view(const source& from) noexcept : auth_with_scheme(from) {}
};

/// The value of Authentication-Info: parameters without a scheme, their commas part of the value.
///
/// ABNF: `ainfo *( COMMA ainfo )` (RFC 3261 25.1), with any auth-param (RFC 7615 3). Borrows from the parsed
/// input, which must outlive it.
/// \code
/// auto info =
///     sipwire::parse_as<mime::authentication_info_view>("nextnonce=\"47364c23432d2e131a5fb210812c\"");
/// \endcode
class authentication_info_view : public detail::auth_base {
 public:
  authentication_info_view() noexcept = default;

  /// `nextnonce`, without quotes.
  [[nodiscard]] std::optional<std::string_view> nextnonce() const noexcept { return bare(known::nextnonce); }
  /// `qop`, the one used, without quotes.
  [[nodiscard]] std::optional<std::string_view> qop() const noexcept { return bare(known::qop); }
  /// `rspauth`, the response-digest, without quotes.
  [[nodiscard]] std::optional<std::string_view> rspauth() const noexcept { return bare(known::rspauth); }
  /// `cnonce`, without quotes.
  [[nodiscard]] std::optional<std::string_view> cnonce() const noexcept { return bare(known::cnonce); }
  /// `nc`: 8 hexadecimal digits, as in credentials_view.
  [[nodiscard]] result<std::uint32_t> nc() const noexcept { return nonce_count(); }

  /// Equal bytes.
  friend bool operator==(const authentication_info_view& a, const authentication_info_view& b) noexcept {
    return a.text() == b.text();
  }

  static scan_end scan(const slice& rest, leniency lenient, authentication_info_view& out) noexcept {
    return scan_with<vector_runs>(rest, lenient, out);
  }
  template <class Runs>
  static scan_end scan_with(const slice& rest, leniency lenient, authentication_info_view& out) noexcept {
    out = authentication_info_view(rest.buffer());
    return detail::scan_auth_info(rest.begin(), rest.end(), Runs(rest.buffer()), out.source_, lenient, out);
  }

 private:
  explicit authentication_info_view(const source& from) noexcept : auth_base(from) {}
};
}}}  // namespace sipwire::mime
