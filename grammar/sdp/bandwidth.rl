// bandwidth-field without `b=`: bwtype ":" bandwidth (RFC 8866 9).
#include "../../../core/scan_bytes.hpp"
#include "../../../core/scan_end.hpp"

namespace sipwire { inline namespace SIPWIRE_ISA { namespace sdp { namespace detail {

%%{
  machine sdp_bandwidth;
  alphtype unsigned char;
  getkey static_cast<unsigned char>(*p);
  include sdp_basics "shared/sdp_basics.rl";

  action bad_bandwidth { note(where, rule::bandwidth); }
  action bad_bwtype { note(where, rule::bwtype); }

  action cut { cuts[n++] = p; }
  main := s_short $!bad_bwtype ":" @cut s_number $!bad_bandwidth;
}%%

/// The two parts.
template <class Runs>
inline scan_end scan_bandwidth(const char* p, const char* const pe, const Runs& runs, const source& from,
                                   extent& type, extent& bandwidth) noexcept {
  const char* const eof = pe;
  const char* const first = p;
  const char* cuts[1] = {};
  unsigned n = 0;
  rule where = rule::none;
  (void)runs;
%% write data noerror nofinal;
  int cs =
  %% write start;
  ;
  %% write exec;
  if (cs <
  %% write first_final;
  ) return failed(p, pe, nullptr, where, rule::bandwidth_field);
  type = from.at(first, cuts[0]);
  bandwidth = from.at(cuts[0] + 1, p);
  return {p, errc::none, rule::none};
}

}}}}  // namespace sipwire::sdp::detail
