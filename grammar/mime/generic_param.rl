// generic-param = token [ EQUAL gen-value ] (RFC 3261 25.1), one at a time out of a list, with the SEMI
// before it.
// Also reads m-parameter, which is the narrower token EQUAL (token / quoted-string); the first of a list that
// begins without SEMI, and lists with COMMA for SEMI (P-Charging-Vector, P-Charging-Function-Addresses); and
// a gen-value alone in place of the name (extension-access-info of P-Access-Network-Info).
#include "../../../core/scan_bytes.hpp"
#include "../../../core/scan_end.hpp"
#include "../../../uri/detail/gen/ipv6_address.hpp"

namespace sipwire { inline namespace SIPWIRE_ISA { namespace mime { namespace detail {

%%{
  machine generic_param;
  alphtype unsigned char;
  getkey static_cast<unsigned char>(*p);
  include runs "shared/runs.rl";

  action name_first { name_first = p; }
  action name_last { name_last = end; }
  action value_first { value_first = p; }
  action bad_value { note(where, rule::gen_value); }
  action next { --p; fbreak; }

  separator   = ";" | ",";
  param_name  = SWS ( ( tchar @run_token @name_last )+ | r_ipv6_value @name_last ) >name_first
                | SWS SWS r_quoted >name_first @name_last;
  param_value = SWS r_unquoted >value_first $!bad_value | SWS SWS r_quoted >value_first $!bad_value;

  main := ( SWS separator )? param_name ( SWS "=" param_value )? SWS ( separator @next )?;
}%%

/// Reads `;name=value` from p on and stops at the next separator or at pe. The value extent is absent without
/// `=`.
template <class Runs>
inline scan_end scan_generic_param(const char* p, const char* const pe, const Runs& runs, const source& from,
                                   extent& name, extent& value) noexcept {
  const char* const eof = pe;
  const char* end = p;
  const char* quote = nullptr;
  const char* name_first = p;
  const char* name_last = p;
  const char* value_first = nullptr;
  rule where = rule::none;
%% write data noerror nofinal;
  int cs =
  %% write start;
  ;
  %% write exec;
  if (cs <
  %% write first_final;
  ) return failed(p, pe, quote, where, rule::generic_param);
  name = from.at(name_first, name_last);
  value = value_first != nullptr ? from.at(value_first, end) : extent{};
  return {p, errc::none, rule::none};
}

}}}}  // namespace sipwire::mime::detail
