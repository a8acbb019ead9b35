// media-field without `m=`: media SP port [ "/" integer ] SP proto 1*( SP fmt ) (RFC 8866 9).
// Numbers are judged by the value type. "proto" is `token *( "/" token )`.
#include "../../../core/scan_bytes.hpp"
#include "../../../core/scan_end.hpp"

namespace sipwire { inline namespace SIPWIRE_ISA { namespace sdp { namespace detail {

%%{
  machine sdp_media;
  alphtype unsigned char;
  getkey static_cast<unsigned char>(*p);
  include sdp_basics "shared/sdp_basics.rl";

  action bad_fmt { note(where, rule::fmt); }
  action bad_integer { note(where, rule::integer); }
  action bad_media { note(where, rule::media); }
  action bad_port { note(where, rule::port); }
  action bad_proto { note(where, rule::proto); }

  action cut   { if (n < 3) cuts[n++] = p; }
  action slash { slash = p; }
  
  main := s_short $!bad_media " " @cut DIGIT+ $!bad_port ( "/" @slash s_integer $!bad_integer )? " " @cut
          ( s_short ( "/" s_short )* ) $!bad_proto " " @cut ( s_short ( " " s_short )* ) $!bad_fmt;
}%%

/// The parts; `count` stays absent without one.
template <class Runs>
inline scan_end scan_media(const char* p, const char* const pe, const Runs& runs, const source& from,
                               extent& media, extent& port, extent& count, extent& proto,
                               extent& formats) noexcept {
  const char* const eof = pe;
  const char* const first = p;
  const char* cuts[3] = {};
  unsigned n = 0;
  const char* slash = nullptr;
  rule where = rule::none;
  (void)runs;
%% write data noerror nofinal;
  int cs =
  %% write start;
  ;
  %% write exec;
  if (cs <
  %% write first_final;
  ) return failed(p, pe, nullptr, where, rule::media_field);
  media = from.at(first, cuts[0]);
  port = from.at(cuts[0] + 1, slash != nullptr ? slash : cuts[1]);
  if (slash != nullptr) count = from.at(slash + 1, cuts[1]);
  proto = from.at(cuts[1] + 1, cuts[2]);
  formats = from.at(cuts[2] + 1, p);
  return {p, errc::none, rule::none};
}

}}}}  // namespace sipwire::sdp::detail
