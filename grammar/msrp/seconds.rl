// 1*DIGIT (RFC 4976 7): Expires, Min-Expires, Max-Expires.
#include "../../../core/scan_bytes.hpp"
#include "../../../core/scan_end.hpp"

namespace sipwire { inline namespace SIPWIRE_ISA { namespace msrp { namespace detail {

%%{
  machine msrp_seconds;
  alphtype unsigned char;
  getkey static_cast<unsigned char>(*p);
  include abnf "shared/abnf.rl";

  main := DIGIT+;
}%%

/// Digits that fill [p, pe); their range is the caller's.
inline scan_end scan_seconds(const char* p, const char* const pe) noexcept {
%% write data noerror nofinal;
  int cs =
  %% write start;
  ;
  %% write exec;
  if (cs <
  %% write first_final;
  ) return failed(p, pe, nullptr, rule::none, rule::delta_seconds);
  return {p, errc::none, rule::none};
}

}}}}  // namespace sipwire::msrp::detail
