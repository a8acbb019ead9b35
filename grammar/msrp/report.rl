// Success-Report: ("yes" / "no"), Failure-Report: ("yes" / "no" / "partial") (RFC 4975 9). ABNF literals, so
// in any case.
#include "../../../core/scan_bytes.hpp"
#include "../../../core/scan_end.hpp"

namespace sipwire { inline namespace SIPWIRE_ISA { namespace msrp { namespace detail {

%%{
  machine msrp_report;
  alphtype unsigned char;
  getkey static_cast<unsigned char>(*p);

  main := "yes"i | "no"i | "partial"i;
}%%

/// One of the three words, which fills [p, pe); `element` names the faults.
inline scan_end scan_report(const char* p, const char* const pe, rule element) noexcept {
%% write data noerror nofinal;
  int cs =
  %% write start;
  ;
  %% write exec;
  if (cs <
  %% write first_final;
  ) return failed(p, pe, nullptr, rule::none, element);
  return {p, errc::none, rule::none};
}

}}}}  // namespace sipwire::msrp::detail
