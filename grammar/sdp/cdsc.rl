// cdsc without its name (RFC 3407 3.1): cap-num SP media SP transport SP fmt list, perhaps with a blank
// before it, as the form printed there has it.
#include "../../../core/scan_bytes.hpp"
#include "../../../core/scan_end.hpp"

namespace sipwire { inline namespace SIPWIRE_ISA { namespace sdp { namespace detail {

%%{
  machine sdp_cdsc;
  alphtype unsigned char;
  getkey static_cast<unsigned char>(*p);
  include sdp_basics "shared/sdp_basics.rl";

  action bad_cap_num { note(where, rule::cap_num); }
  action bad_fmt { note(where, rule::fmt); }
  action bad_media { note(where, rule::media); }
  action bad_proto { note(where, rule::proto); }

  action digit { digit = p; }
  action cut { cuts[n++] = p; }

  main := ( " "? s_number >digit ) $!bad_cap_num " " @cut s_token $!bad_media " " @cut
          ( s_token ( "/" s_token )* ) $!bad_proto
          " " @cut ( s_token ( " " s_token )* ) $!bad_fmt;
}%%

/// The four parts, the formats with the blanks between them.
template <class Runs>
inline scan_end scan_cdsc(const char* p, const char* const pe, const Runs& runs, const source& from,
                              extent& id, extent& media, extent& proto, extent& formats) noexcept {
  const char* const eof = pe;
  const char* const first = p;
  const char* digit = nullptr;
  const char* cuts[3] = {};
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
  ) return failed(p, pe, nullptr, where, rule::cap_num);
  id = from.at(digit, cuts[0]);
  media = from.at(cuts[0] + 1, cuts[1]);
  proto = from.at(cuts[1] + 1, cuts[2]);
  formats = from.at(cuts[2] + 1, p);
  return {p, errc::none, rule::none};
}

}}}}  // namespace sipwire::sdp::detail
