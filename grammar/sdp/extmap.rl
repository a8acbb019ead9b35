// extmap without its name (RFC 8285 8): 1*5DIGIT [ "/" direction ] SP extensionname [ SP extensionattributes
// ]. The name is a URI, which is read by its own machine; it has no blank in it.
#include "../../../core/scan_bytes.hpp"
#include "../../../core/scan_end.hpp"

namespace sipwire { inline namespace SIPWIRE_ISA { namespace sdp { namespace detail {

%%{
  machine sdp_extmap;
  alphtype unsigned char;
  getkey static_cast<unsigned char>(*p);
  include sdp_basics "shared/sdp_basics.rl";

  action bad_mapentry { note(where, rule::mapentry); }
  action bad_direction { note(where, rule::direction); }
  action bad_extensionname { note(where, rule::extensionname); }
  action bad_extensionattributes { note(where, rule::extensionattributes); }

  action slash { slash = p; }
  action cut { cuts[n++] = p; }

  direction = "sendonly"i | "recvonly"i | "sendrecv"i | "inactive"i;
  main := s_number $!bad_mapentry ( "/" @slash direction $!bad_direction )? " " @cut
          s_non_ws $!bad_extensionname
          ( " " @cut s_text $!bad_extensionattributes )?;
}%%

/// The parts; direction and attributes stay absent where they are not written.
template <class Runs>
inline scan_end scan_extmap(const char* p, const char* const pe, const Runs& runs, const source& from,
                                extent& id, extent& direction, extent& uri, extent& attributes) noexcept {
  const char* const eof = pe;
  const char* const first = p;
  const char* slash = nullptr;
  const char* cuts[2] = {};
  unsigned n = 0;
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
  ) return failed(p, pe, nullptr, where, rule::mapentry);
  id = from.at(first, slash != nullptr ? slash : cuts[0]);
  if (slash != nullptr) direction = from.at(slash + 1, cuts[0]);
  uri = from.at(cuts[0] + 1, n > 1 ? cuts[1] : p);
  if (n > 1) attributes = from.at(cuts[1] + 1, p);
  return {p, errc::none, rule::none};
}

}}}}  // namespace sipwire::sdp::detail
