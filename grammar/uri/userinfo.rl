// userinfo = user [ ":" password ] (RFC 3261 25.1), without its "@". telephone-subscriber is a user by its
// characters: what RFC 3966 allows beyond them must come escaped (RFC 3261 19.1.2), so `;` and `=` may stand
// in a user (19.1.6), and `#` may not.
#include "../../../core/leniency.hpp"
#include "../../../core/scan_bytes.hpp"
#include "../../../core/scan_end.hpp"

namespace sipwire { inline namespace SIPWIRE_ISA { namespace uri { namespace detail {

%%{
  machine userinfo;
  alphtype unsigned char;
  getkey static_cast<unsigned char>(*p);
  include uri_chars "shared/uri_chars.rl";

  action hash { if (!has(lenient, leniency::hash_in_user)) return {p, errc::syntax, rule::user}; }
  action colon { colon = p; }
  action bad_user { note(where, rule::user); }
  action bad_password { note(where, rule::password); }

  user     = ( user_char @run_user | "#" @hash | escaped )+;
  password = ( password_char @run_password | escaped )*;

  main := user $!bad_user ( ":" @colon password $!bad_password )?;
}%%

/// A userinfo that fills [p, pe), which an "@" follows; `colon` is set when there is a password.
template <class Runs>
SIPWIRE_NOINLINE inline scan_end scan_userinfo(const char* p, const char* const pe, const Runs& runs,
                                               leniency lenient, const char*& colon) noexcept {
  const char* const eof = pe;
  const char* escape = p;
  rule where = rule::none;
%% write data noerror nofinal;
  int cs =
  %% write start;
  ;
  %% write exec;
  if (cs <
  %% write first_final;
  ) {
    if (where == rule::escaped) return {escape, errc::bad_escape, where};
    return {p, errc::syntax, where};
  }
  return {p, errc::none, rule::none};
}

}}}}  // namespace sipwire::uri::detail
