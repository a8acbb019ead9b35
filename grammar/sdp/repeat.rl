// repeat-field without `r=`: repeat-interval SP typed-time 1*( SP typed-time ) (RFC 8866 9): interval, active
// duration, offsets from the start. The units are lower case; without one it is seconds.
#include "../../../core/scan_bytes.hpp"
#include "../../../core/scan_end.hpp"

namespace sipwire { inline namespace SIPWIRE_ISA { namespace sdp { namespace detail {

%%{
  machine sdp_repeat;
  alphtype unsigned char;
  getkey static_cast<unsigned char>(*p);
  include sdp_basics "shared/sdp_basics.rl";

  action bad_repeat_interval { note(where, rule::repeat_interval); }
  action bad_typed_time { note(where, rule::typed_time); }

  action cut { if (n < 2) cuts[n++] = p; }
  
  unit      = "d" | "h" | "m" | "s";
  s_typed   = DIGIT+ unit?;
  main := ( POS_DIGIT DIGIT* unit? ) $!bad_repeat_interval " " @cut s_typed $!bad_typed_time " " @cut
          ( s_typed ( " " s_typed )* ) $!bad_typed_time;
}%%

/// Interval, duration, and all offsets with the blanks between them.
template <class Runs>
inline scan_end scan_repeat(const char* p, const char* const pe, const Runs& runs, const source& from,
                                extent& interval, extent& duration, extent& offsets) noexcept {
  const char* const eof = pe;
  const char* const first = p;
  const char* cuts[2] = {};
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
  ) return failed(p, pe, nullptr, where, rule::repeat_field);
  interval = from.at(first, cuts[0]);
  duration = from.at(cuts[0] + 1, cuts[1]);
  offsets = from.at(cuts[1] + 1, p);
  return {p, errc::none, rule::none};
}

}}}}  // namespace sipwire::sdp::detail
