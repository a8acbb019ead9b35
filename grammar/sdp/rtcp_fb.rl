// rtcp-fb-syntax without its name (RFC 4585 4.2; RFC 5104 7.1): rtcp-fb-pt SP rtcp-fb-id [ SP token [ SP
// byte-string ] ]. ack, nack, ccm and trr-int with what is behind them all have this form; the number of
// trr-int is judged by the value type. "*" is a token too.
#include "../../../core/scan_bytes.hpp"
#include "../../../core/scan_end.hpp"

namespace sipwire { inline namespace SIPWIRE_ISA { namespace sdp { namespace detail {

%%{
  machine sdp_rtcp_fb;
  alphtype unsigned char;
  getkey static_cast<unsigned char>(*p);
  include sdp_basics "shared/sdp_basics.rl";

  action bad_fmt { note(where, rule::fmt); }
  action bad_rtcp_fb_id { note(where, rule::rtcp_fb_id); }
  action bad_rtcp_fb_param { note(where, rule::rtcp_fb_param); }

  action cut { cuts[n++] = p; }

  id_char = ALPHA | DIGIT | "-" | "_";
  main := s_token $!bad_fmt " " @cut id_char+ $!bad_rtcp_fb_id
          ( " " @cut s_token $!bad_rtcp_fb_param ( " " @cut s_text $!bad_rtcp_fb_param )? )?;
}%%

/// The parts; the last two stay absent where they are not written.
template <class Runs>
inline scan_end scan_rtcp_fb(const char* p, const char* const pe, const Runs& runs, const source& from,
                                 extent& format, extent& id, extent& param, extent& rest) noexcept {
  const char* const eof = pe;
  const char* const first = p;
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
  ) return failed(p, pe, nullptr, where, rule::fmt);
  format = from.at(first, cuts[0]);
  id = from.at(cuts[0] + 1, n > 1 ? cuts[1] : p);
  if (n > 1) param = from.at(cuts[1] + 1, n > 2 ? cuts[2] : p);
  if (n > 2) rest = from.at(cuts[2] + 1, p);
  return {p, errc::none, rule::none};
}

}}}}  // namespace sipwire::sdp::detail
