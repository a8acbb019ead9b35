// challenge and credentials (RFC 3261 25.1, RFC 7616, RFC 3310, RFC 8898):
//   auth-scheme LWS ( auth-param *( COMMA auth-param ) / token68 )
// Every parameter the RFCs name is an auth-param by its bytes. token68 (RFC 7235 2.1) is what Basic and
// Bearer credentials are. It shares its first bytes with auth-param, so the run hook there skips only what
// both may hold. `abc=` with nothing behind it is a token68; Digest has no such form, and the caller asks
// again what is wrong with it.
#include "../../../core/leniency.hpp"
#include "../../../core/scan_bytes.hpp"
#include "../../../core/scan_end.hpp"

namespace sipwire { inline namespace SIPWIRE_ISA { namespace mime { namespace detail {

%%{
  machine auth;
  alphtype unsigned char;
  getkey static_cast<unsigned char>(*p);
  include auth_params "shared/auth_params.rl";

  action first { first = p; }
  action scheme { scheme_last = end; on.scheme(from.at(first, end)); }
  action run_both { p = runs.template run<charset::token68_word>(p + 1, pe) - 1; end = p + 1; }
  action run_token68 { p = runs.template run<charset::token68>(p + 1, pe) - 1; end = p + 1; }
  action bad_scheme { note(where, rule::auth_scheme); }

  both_char = alphanum | "-" | "." | "_" | "~" | "+";

  both   = ( both_char @run_both @name_last )+;
  name   = ( tchar - both_char ) @run_token @name_last ( tchar @run_token @name_last )*;
  slash  = "/" @run_token68 ( ( both_char | "/" ) @run_token68 )*;
  pad    = ( "=" @note_end )* SWS;
  opening = ( both ( name? r_auth_value r_auth_more | slash? pad ) | name r_auth_value r_auth_more
            | slash pad ) >name_first;

  main := SWS r_token >first $!bad_scheme LWS >scheme ( opening | r_auth_more ) $!bad_param;
}%%

/// Events: scheme(extent), then param(name, value) for each or token68(extent), and last whole(value, what
/// follows the scheme). `element` names faults of the whole.
template <class Runs, class Handler>
inline scan_end scan_auth(const char* p, const char* const pe, const Runs& runs, const source& from,
                          leniency lenient, rule element, Handler& on) noexcept {
  const char* const eof = pe;
  const char* end = p;
  const char* quote = nullptr;
  const char* first = p;
  const char* scheme_last = p;
  const char* name_first = nullptr;
  const char* name_last = nullptr;
  const char* value_first = nullptr;
  bool seen = false;
  rule where = rule::none;
%% write data noerror nofinal;
  int cs =
  %% write start;
  ;
  %% write exec;
  if (cs <
  %% write first_final;
  ) return failed(p, pe, quote, where, element);
  if (SIPWIRE_LIKELY(value_first != nullptr)) {
    on.param(from.at(name_first, name_last), from.at(value_first, end));
  } else if (name_first != nullptr) {
    on.token68(from.at(name_first, end));
  } else if (!seen) {
    return {p, errc::truncated, rule::auth_param};
  } else if (!has(lenient, leniency::empty_list_elements)) {
    return {p, errc::empty_element, rule::comma};
  }
  on.whole(from.at(first, end), from.at(scheme_last, end));
  return {p, errc::none, rule::none};
}

}}}}  // namespace sipwire::mime::detail
