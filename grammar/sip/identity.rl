// signed-identity-digest SEMI ident-info *( SEMI ident-info-params ) (RFC 8224 4), or what RFC 4474 9 had in
// its place: a quoted-string of base64. Stops at the comma before the next value.
// The base64-char of RFC 8224 has "+" and "/", but a PASSporT is base64url (RFC 8225 4), so "-" and "_" are
// taken too. Messages of the time before RFC 4474 have padded base64 without quotes and without parameters
// (RFC 4475 3.1.1.11): "=" may end the digest, and that ident-info is there, in whatever place, is for the
// accessor to say. Between quotes folds are taken, as RFC 4916 prints them.
// `info` alone may have a URI in angle brackets, which is no gen-value.
#include "../../../core/scan_bytes.hpp"
#include "../../../core/scan_end.hpp"
#include "../../../uri/detail/gen/ipv6_address.hpp"

namespace sipwire { inline namespace SIPWIRE_ISA { namespace sip { namespace detail {

%%{
  machine identity;
  alphtype unsigned char;
  getkey static_cast<unsigned char>(*p);
  include params "shared/params.rl";
  include angle_uri "shared/angle_uri.rl";

  action first { first = p; }
  action run_digest { p = runs.template run<charset::identity_digest>(p + 1, pe) - 1;
      digest_last = end = p + 1; }
  action digest_last { digest_last = end = p + 1; }
  action bad_digest { note(where, rule::identity_digest); }
  action laquot {
    if (!iequals(from.text(from.at(name_first, name_last)), "info"))
        return {p, errc::syntax, rule::gen_value};
    angle = p;
  }
  action raquot { angle = nullptr; end = p + 1; }

  bare   = ( alphanum | "+" | "/" | "-" | "_" | "." ) @run_digest;
  digest = ( bare+ ( "=" @digest_last )* ) >first $!bad_digest;
  b64    = alphanum | "+" | "/" | "=";
  quoted = ( DQUOTE @quote_open ( b64 | LWS )* DQUOTE @quote_close @digest_last ) >first $!bad_digest;

  info_uri   = "<" @laquot r_angle_uri ">" @raquot;
  value      = r_value | SWS SWS info_uri >value_first $!bad_value SWS;
  param      = r_param_name ( SWS "=" value )?;
  params     = ( SWS ";" @param_semi SWS param $!bad_param )*;

  main := SWS ( digest params | SWS quoted ) SWS ( "," @list_comma )?;
}%%

/// Events: param(name, value) for each, and last head(digest, with its quotes) and whole(value, parameters
/// from the first `;` on or absent).
template <class Runs, class Handler>
inline scan_end scan_identity(const char* p, const char* const pe, const Runs& runs, const source& from,
                              Handler& on) noexcept {
  const char* const eof = pe;
  const char* end = p;
  const char* quote = nullptr;
  const char* angle = nullptr;
  const char* first = p;
  const char* digest_last = p;
  const char* params_first = nullptr;
  const char* name_first = nullptr;
  const char* name_last = nullptr;
  const char* value_first = nullptr;
  rule where = rule::none;
  const auto param_done = [&] {
    if (name_first != nullptr) on.param(from.at(name_first, name_last),
        value_first != nullptr ? from.at(value_first, end) : extent{});
    name_first = value_first = nullptr;
  };
%% write data noerror nofinal;
  int cs =
  %% write start;
  ;
  %% write exec;
  if (cs <
  %% write first_final;
  ) {
    if (angle != nullptr && (p == pe || *p == '<')) return {p, errc::unclosed_angle, rule::ident_info};
    return failed(p, pe, quote, where, rule::identity_digest);
  }
  param_done();
  on.head(from.at(first, digest_last));
  on.whole(from.at(first, end), params_first != nullptr ? from.at(params_first, end) : extent{});
  return {p, errc::none, rule::none};
}

}}}}  // namespace sipwire::sip::detail
