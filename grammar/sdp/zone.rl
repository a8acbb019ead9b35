// zone-field without `z=`: time SP ["-"] typed-time *( SP time SP ["-"] typed-time ) (RFC 8866 9). The pairs
// are split on iteration.
#include "../../../core/scan_bytes.hpp"
#include "../../../core/scan_end.hpp"

namespace sipwire { inline namespace SIPWIRE_ISA { namespace sdp { namespace detail {

%%{
  machine sdp_zone;
  alphtype unsigned char;
  getkey static_cast<unsigned char>(*p);
  include sdp_basics "shared/sdp_basics.rl";

  action bad_sdp_time { note(where, rule::sdp_time); }
  action bad_typed_time { note(where, rule::typed_time); }

  unit   = "d" | "h" | "m" | "s";
  moment = ( POS_DIGIT DIGIT{9} DIGIT* ) $!bad_sdp_time;
  shift  = ( "-"? DIGIT+ unit? ) $!bad_typed_time;
  adjust = moment " " shift;
  main  := adjust ( " " adjust )*;
}%%

/// Nothing; the text is pairs of words.
template <class Runs>
inline scan_end scan_zone(const char* p, const char* const pe, const Runs& runs,
                              const source& from) noexcept {
  const char* const eof = pe;
  const char* const first = p;
  rule where = rule::none;
  (void)runs;
%% write data noerror nofinal;
  int cs =
  %% write start;
  ;
  %% write exec;
  if (cs <
  %% write first_final;
  ) return failed(p, pe, nullptr, where, rule::zone_field);
  (void)first;
  (void)from;
  return {p, errc::none, rule::none};
}

}}}}  // namespace sipwire::sdp::detail
