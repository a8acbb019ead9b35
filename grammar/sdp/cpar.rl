// cpar without its name (RFC 3407 3.1): an `a=` or `b=` line, perhaps with a blank before it, as the form
// printed there has it.
#include "../../../core/scan_bytes.hpp"
#include "../../../core/scan_end.hpp"

namespace sipwire { inline namespace SIPWIRE_ISA { namespace sdp { namespace detail {

%%{
  machine sdp_cpar;
  alphtype unsigned char;
  getkey static_cast<unsigned char>(*p);
  include sdp_basics "shared/sdp_basics.rl";

  action type { type = p; }

  main := " "? ( ( "a" | "b" ) >type "=" ) s_text;
}%%

/// Where the line begins.
template <class Runs>
inline scan_end scan_cpar(const char* p, const char* const pe, const Runs& runs, const source& from,
                              extent& line) noexcept {
  const char* const eof = pe;
  const char* const first = p;
  const char* type = nullptr;
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
  ) return failed(p, pe, nullptr, where, rule::cap_par);
  line = from.at(type, p);
  return {p, errc::none, rule::none};
}

}}}}  // namespace sipwire::sdp::detail
