// qvalue = ( "0" [ "." 0*3DIGIT ] ) / ( "1" [ "." 0*3("0") ] ) (RFC 3261 25.1). `1.` and `0.` are in, `.5` is
// out.
#include "../../../core/scan_end.hpp"

namespace sipwire { inline namespace SIPWIRE_ISA { namespace sip { namespace detail {

%%{
  machine qvalue;
  alphtype unsigned char;
  getkey static_cast<unsigned char>(*p);
  include abnf "shared/abnf.rl";

  action whole { whole = *p == '1' ? 1000U : 0U; }
  action digit { thousandths += unit * static_cast<unsigned>(*p - '0'); unit /= 10; }

  main := ( "0" ( "." ( DIGIT $digit ){0,3} )? | "1" ( "." "0"{0,3} )? ) >whole;
}%%

/// A qvalue that fills [p, pe), in thousandths.
inline scan_end scan_qvalue(const char* p, const char* const pe, std::uint16_t& out) noexcept {
  unsigned whole = 0;
  unsigned thousandths = 0;
  unsigned unit = 100;
%% write data noerror nofinal;
  int cs =
  %% write start;
  ;
  %% write exec;
  if (cs <
  %% write first_final;
  ) return failed(p, pe, nullptr, rule::none, rule::qvalue);
  out = static_cast<std::uint16_t>(whole + thousandths);
  return {p, errc::none, rule::none};
}

}}}}  // namespace sipwire::sip::detail
