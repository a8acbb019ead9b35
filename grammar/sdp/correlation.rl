// corr-mechanisms (RFC 7195 5.7): words with a value behind a colon or without. By the ABNF every name may
// have any token; those of known names are judged by the value type.
#include "../../../core/scan_bytes.hpp"
#include "../../../core/scan_end.hpp"

namespace sipwire { inline namespace SIPWIRE_ISA { namespace sdp { namespace detail {

%%{
  machine sdp_correlation;
  alphtype unsigned char;
  getkey static_cast<unsigned char>(*p);
  include sdp_basics "shared/sdp_basics.rl";

  mech = s_token ( ":" s_token )?;
  main := mech ( " " mech )*;
}%%

/// All of it.
template <class Runs>
inline scan_end scan_correlation(const char* p, const char* const pe, const Runs& runs,
                                     const source& from) noexcept {
  const char* const eof = pe;
  const char* const first = p;
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
  ) return failed(p, pe, nullptr, where, rule::corr_mech);
  return {p, errc::none, rule::none};
}

}}}}  // namespace sipwire::sdp::detail
