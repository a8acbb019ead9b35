// time-field without `t=`: start-time SP stop-time (RFC 8866 9). The ABNF wants ten digits, the first of them
// no 0, or a lone 0; shorter numbers are read too.
#include "../../../core/scan_bytes.hpp"
#include "../../../core/scan_end.hpp"

namespace sipwire { inline namespace SIPWIRE_ISA { namespace sdp { namespace detail {

%%{
  machine sdp_time;
  alphtype unsigned char;
  getkey static_cast<unsigned char>(*p);
  include sdp_basics "shared/sdp_basics.rl";

  action bad_start_time { note(where, rule::start_time); }
  action bad_stop_time { note(where, rule::stop_time); }

  action cut { cuts[n++] = p; }
  time = "0" | ( POS_DIGIT @run_number ) DIGIT*;
  main := time $!bad_start_time " " @cut time $!bad_stop_time;
}%%

/// The two parts.
template <class Runs>
inline scan_end scan_time(const char* p, const char* const pe, const Runs& runs, const source& from,
                              extent& start, extent& stop) noexcept {
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
  ) return failed(p, pe, nullptr, where, rule::time_field);
  start = from.at(first, cuts[0]);
  stop = from.at(cuts[0] + 1, p);
  return {p, errc::none, rule::none};
}

}}}}  // namespace sipwire::sdp::detail
