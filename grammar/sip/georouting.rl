// ( "yes" / "no" / generic-value ), generic-value = generic-param (RFC 6442 4.2): the value of
// Geolocation-Routing. `yes` and `no` are tokens too, so this is one generic-param. No list.
#include "../../../core/scan_bytes.hpp"
#include "../../../core/scan_end.hpp"
#include "../../../uri/detail/gen/ipv6_address.hpp"

namespace sipwire { inline namespace SIPWIRE_ISA { namespace sip { namespace detail {

%%{
  machine georouting;
  alphtype unsigned char;
  getkey static_cast<unsigned char>(*p);
  include runs "shared/runs.rl";

  action first { first = p; }
  action name_last { name_last = end; }
  action value_first { value_first = p; }
  action bad_name { note(where, rule::georouting); }
  action bad_value { note(where, rule::gen_value); }

  name = ( tchar @run_token @name_last )+ >first;

  value = SWS r_unquoted >value_first $!bad_value | SWS SWS r_quoted >value_first $!bad_value;

  main := SWS name $!bad_name ( SWS "=" value )? SWS;
}%%

/// The name and, behind an `=`, its value or absent.
template <class Runs>
inline scan_end scan_georouting(const char* p, const char* const pe, const Runs& runs, const source& from,
                                extent& name, extent& value) noexcept {
  const char* const eof = pe;
  const char* end = p;
  const char* quote = nullptr;
  const char* first = p;
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
  ) return failed(p, pe, quote, where, rule::georouting);
  name = from.at(first, name_last);
  value = value_first != nullptr ? from.at(value_first, end) : extent{};
  return {p, errc::none, rule::none};
}

}}}}  // namespace sipwire::sip::detail
