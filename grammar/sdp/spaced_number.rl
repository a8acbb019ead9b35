// sqn without its name (RFC 3407 3.1): a number, perhaps with a blank before it, as the form printed there
// has it.
#include "../../../core/scan_bytes.hpp"
#include "../../../core/scan_end.hpp"

namespace sipwire { inline namespace SIPWIRE_ISA { namespace sdp { namespace detail {

%%{
  machine sdp_spaced_number;
  alphtype unsigned char;
  getkey static_cast<unsigned char>(*p);
  include sdp_basics "shared/sdp_basics.rl";

  action digit { if (digit == nullptr) digit = p; }

  main := " "? s_number >digit;
}%%

/// The digits; `element` names its faults.
template <class Runs>
inline scan_end scan_spaced_number(const char* p, const char* const pe, const Runs& runs,
                                       const source& from, rule element, extent& number) noexcept {
  const char* const eof = pe;
  const char* const first = p;
  const char* digit = nullptr;
  rule where = rule::none;
  (void)runs;
  (void)first;
  (void)from;
%% write data noerror nofinal;
  int cs =
  %% write start;
  ;
  %% write exec;
  if (cs <
  %% write first_final;
  ) return failed(p, pe, nullptr, where, element);
  number = from.at(digit, p);
  return {p, errc::none, rule::none};
}

}}}}  // namespace sipwire::sdp::detail
