// floor-id-attribute without its name (RFC 8856 13.4; RFC 4583 6): token [ SP "mstrm:" token *( SP token ) ];
// "m-stream:" is what the examples of RFC 4583 have.
#include "../../../core/scan_bytes.hpp"
#include "../../../core/scan_end.hpp"

namespace sipwire { inline namespace SIPWIRE_ISA { namespace sdp { namespace detail {

%%{
  machine sdp_floorid;
  alphtype unsigned char;
  getkey static_cast<unsigned char>(*p);
  include sdp_basics "shared/sdp_basics.rl";

  action bad_floor_id { note(where, rule::floor_id); }
  action bad_mstrm { note(where, rule::mstrm); }

  action cut { if (cut == nullptr) cut = p; }
  action colon { colon = p; }

  main := s_token $!bad_floor_id ( " " @cut ( "mstrm:"i | "m-stream:"i ) @colon s_token
          ( " " s_token )* $!bad_mstrm )?;
}%%

/// The floor, and the streams with the blanks between them or absent.
template <class Runs>
inline scan_end scan_floorid(const char* p, const char* const pe, const Runs& runs, const source& from,
                                 extent& floor, extent& streams) noexcept {
  const char* const eof = pe;
  const char* const first = p;
  const char* cut = nullptr;
  const char* colon = nullptr;
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
  ) return failed(p, pe, nullptr, where, rule::floor_id);
  floor = from.at(first, cut != nullptr ? cut : p);
  if (colon != nullptr) streams = from.at(colon + 1, p);
  return {p, errc::none, rule::none};
}

}}}}  // namespace sipwire::sdp::detail
