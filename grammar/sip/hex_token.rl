// P-Media-Authorization-Token = 1*HEXDIG (RFC 3313), one value of P-Media-Authorization; stops at the comma
// before the next.
#include "../../../core/scan_bytes.hpp"
#include "../../../core/scan_end.hpp"

namespace sipwire { inline namespace SIPWIRE_ISA { namespace sip { namespace detail {

%%{
  machine hex_token;
  alphtype unsigned char;
  getkey static_cast<unsigned char>(*p);
  include runs "shared/runs.rl";

  action first { first = p; }
  action run_hex { p = runs.template run<charset::hexdig>(p + 1, pe) - 1; end = p + 1; }
  action next { fhold; fbreak; }

  main := SWS ( ( HEXDIG @run_hex )+ >first ) SWS ( "," @next )?;
}%%

/// One token of hexadecimal digits; `element` names the faults.
template <class Runs>
inline scan_end scan_hex_token(const char* p, const char* const pe, const Runs& runs, const source& from,
                               rule element, extent& out) noexcept {
  const char* const eof = pe;
  const char* end = p;
  const char* first = p;
%% write data noerror nofinal;
  int cs =
  %% write start;
  ;
  %% write exec;
  (void)eof;
  if (cs <
  %% write first_final;
  ) return failed(p, pe, nullptr, rule::none, element);
  out = from.at(first, end);
  return {p, errc::none, rule::none};
}

}}}}  // namespace sipwire::sip::detail
