// auth-param = auth-param-name EQUAL ( token / quoted-string ) (RFC 3261 25.1), one at a time out of a list
// that was accepted whole; the commas before it, of which a leniency may have let through several, go with
// it.
#include "../../../core/scan_bytes.hpp"
#include "../../../core/scan_end.hpp"

namespace sipwire { inline namespace SIPWIRE_ISA { namespace mime { namespace detail {

%%{
  machine auth_param;
  alphtype unsigned char;
  getkey static_cast<unsigned char>(*p);
  include runs "shared/runs.rl";

  action name_first { name_first = p; }
  action name_last { name_last = end; }
  action value_first { value_first = p; }
  action next { fhold; fbreak; }

  main := ( SWS "," )* SWS ( tchar @run_token @name_last )+ >name_first SWS "="
          ( SWS r_token >value_first | SWS SWS r_quoted >value_first ) SWS ( "," @next )?;
}%%

/// Reads one `name=value` from p on and stops at the comma behind it or at pe.
template <class Runs>
inline scan_end scan_auth_param(const char* p, const char* const pe, const Runs& runs, const source& from,
                                extent& name, extent& value) noexcept {
  const char* const eof = pe;
  const char* end = p;
  const char* quote = nullptr;
  const char* name_first = p;
  const char* name_last = p;
  const char* value_first = p;
  rule where = rule::none;
%% write data noerror nofinal;
  int cs =
  %% write start;
  ;
  %% write exec;
  if (cs <
  %% write first_final;
  ) return failed(p, pe, quote, where, rule::auth_param);
  name = from.at(name_first, name_last);
  value = from.at(value_first, end);
  return {p, errc::none, rule::none};
}

}}}}  // namespace sipwire::mime::detail
