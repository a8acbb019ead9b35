#pragma once

/// \file
/// Identity (RFC 8224, RFC 4474) and the PASSporT in it (RFC 8225).

#include "../../core/vocabulary.hpp"
#include "../../mime/quoted.hpp"
#include "../../uri/uri.hpp"
#include "../detail/gen/identity.hpp"
#include "../detail/gen/passport.hpp"
#include "typed_params.hpp"

namespace sipwire { inline namespace SIPWIRE_ISA { namespace sip {

/// A PASSporT split into its parts, which are base64url as written (see mime/base64url.hpp). Nothing is
/// decoded or verified.
///
/// `header "." payload "." signature`, or in the compact form `".." signature`, where header and payload
/// follow from the request
/// (RFC 8225 4, 7). Borrows from the parsed input, which must outlive it.
/// \code
/// auto token = sip::passport_view::parse("eyJhbGciOiJFUzI1NiJ9.eyJpYXQiOjF9.c2ln");
/// if (token && !token->is_compact()) decode(token->header(), token->payload(), token->signature());
/// \endcode
class passport_view {
 public:
  passport_view() noexcept = default;

  /// errc::syntax at the first byte that may not stand where it does, errc::truncated where a part is
  /// missing.
  static result<passport_view> parse(const slice& text) noexcept {
    if (const fault bad = check_size(text, rule::passport)) return bad;
    passport_view out;
    out.source_ = text.buffer();
    const auto stop = detail::scan_passport(text.begin(), text.end(), vector_runs(text.buffer()), out.source_,
                                            out.header_, out.payload_, out.signature_);
    if (!stop.ok()) return stop.in(text.buffer());
    return out;
  }

  /// Are header and payload left out?
  [[nodiscard]] bool is_compact() const noexcept { return header().empty(); }
  /// The JOSE header, JSON once decoded; empty in the compact form.
  [[nodiscard]] slice header() const noexcept { return {source_, header_}; }
  /// The claims, JSON once decoded; empty in the compact form.
  [[nodiscard]] slice payload() const noexcept { return {source_, payload_}; }
  /// The signature over both, octets once decoded.
  [[nodiscard]] slice signature() const noexcept { return {source_, signature_}; }

  void parts(auto&& see, leniency = leniency::none) const {
    see("is-compact", is_compact(), part::again);
    see("header", header());
    see("payload", payload());
    see("signature", signature());
  }

 private:
  source source_;
  extent header_;
  extent payload_;
  extent signature_;
};

/// One value of Identity.
///
/// ABNF: `signed-identity-digest SEMI ident-info *( SEMI ident-info-params )` (RFC 8224 4), or a
/// quoted-string of base64 and nothing else (RFC 4474 9), or base64 with its padding as it was before.
/// Parameters out of their grammar, a missing `info` and a digest that is no PASSporT are faults of their
/// accessors alone. Borrows from the parsed input, which must outlive it.
/// \code
/// for (auto id : message.all<sip::hdr::identity>())
///   if (id && id->passport())
///     verify(id->passport()->signature(), id->info(), id->alg().value_or("ES256"), id->ppt().value_or(""));
/// \endcode
class identity_view : public params_base<identity_view> {
 public:
  /// The signed-identity-digest as written, without the quotes of RFC 4474.
  [[nodiscard]] std::string_view digest() const noexcept {
    return mime::without_quotes(source_.text(digest_));
  }
  /// Is it in the quotes of RFC 4474?
  [[nodiscard]] bool is_quoted() const noexcept { return mime::is_quoted(source_.text(digest_)); }
  /// The parts of the digest; see passport_view::parse() for its faults. What RFC 4474 signed is none.
  [[nodiscard]] result<passport_view> passport() const noexcept {
    return passport_view::parse({source_, digest_});
  }
  /// `info`, where the certificate is; errc::syntax when it is not in angle brackets.
  [[nodiscard]] result<uri::uri_view> info() const noexcept {
    const auto value = typed().single("info", rule::ident_info);
    if (!value) return value.error();
    if (value->size() < 2 || value->text().front() != '<')
      return fault{errc::syntax, rule::ident_info, value->offset()};
    return uri::uri_view(source_, {value->where().first + 1, value->where().last - 1});
  }
  /// `alg`, how it was signed: a token; without it ES256 is meant (RFC 8224 4.1).
  [[nodiscard]] result<std::string_view> alg(leniency lenient = leniency::none) const noexcept {
    return typed(lenient).token("alg", rule::ident_info_params);
  }
  /// `ppt`, the extension of PASSporT: `shaken`, `div`, `rph`, `msgi`, ... The ABNF has a token; quotes,
  /// which RFC 8946 prints, are off.
  [[nodiscard]] result<std::string_view> ppt() const noexcept {
    const auto value = typed().single("ppt", rule::ident_info_params);
    if (!value) return value.error();
    const auto text = mime::without_quotes(value->text());
    if (text.empty() || !charset::token::set.contains(text.front()))
      return fault{errc::syntax, rule::ident_info_params, value->offset()};
    return text;
  }
  /// The first fault of the parameters and of the URI in `info`. A digest with dots must have `info`
  /// (errc::missing_mandatory); what it is made of is for passport() alone.
  [[nodiscard]] result<void> check(leniency lenient = leniency::none) const noexcept {
    const bool has_dots = digest().find('.') != std::string_view::npos;
    const auto where = info();
    if (where)
      if (const auto good = where->check(); !good) return good;
    return detail::first_fault(has_dots ? detail::mandatory(where) : where, alg(lenient), ppt());
  }

  void parts(auto&& see, leniency lenient = leniency::none) const {
    see("token", digest());
    see("is-quoted", is_quoted(), part::again);
    if (part::wants_again(see))
      see_again(see, "passport", passport(), "info", info(), "alg", alg(lenient), "ppt", ppt());
    see("param", params());
    see("check", check(lenient), part::checked);
  }

  scan_end scan_parts(const char* first, const char* last, const auto& runs, leniency) noexcept {
    return detail::scan_identity(first, last, runs, source_, *this);
  }
  void head(extent e) noexcept { digest_ = e; }

 private:
  extent digest_;
};

}}}  // namespace sipwire::sip
