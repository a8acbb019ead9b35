// sctpmap of drafts before RFC 8841: sctpmap-number SP app [ SP text ], the text being a number of streams,
// or a message size and one, or `streams=`N.
#include "../../../core/scan_bytes.hpp"
#include "../../../core/scan_end.hpp"

namespace sipwire { inline namespace SIPWIRE_ISA { namespace sdp { namespace detail {

%%{
  machine sdp_sctpmap;
  alphtype unsigned char;
  getkey static_cast<unsigned char>(*p);
  include sdp_basics "shared/sdp_basics.rl";

  action bad_app { note(where, rule::sctpmap_app); }
  action bad_text { note(where, rule::byte_string); }

  action cut { cuts[n++] = p; }

  main := s_number " " @cut s_token $!bad_app ( " " @cut s_text $!bad_text )?;
}%%

/// The parts; the last stays absent where it is not written.
template <class Runs>
inline scan_end scan_sctpmap(const char* p, const char* const pe, const Runs& runs, const source& from,
                                 extent& port, extent& app, extent& rest) noexcept {
  const char* const eof = pe;
  const char* const first = p;
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
  ) return failed(p, pe, nullptr, where, rule::sctp_port);
  port = from.at(first, cuts[0]);
  app = from.at(cuts[0] + 1, n > 1 ? cuts[1] : p);
  if (n > 1) rest = from.at(cuts[1] + 1, p);
  return {p, errc::none, rule::none};
}

}}}}  // namespace sipwire::sdp::detail
