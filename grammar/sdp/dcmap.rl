// dcmap-value (RFC 8864 5.1.1): dcmap-stream-id [ SP dcmap-opt *( ";" dcmap-opt ) ]. Which options exclude or
// repeat each other, and how large their numbers are, is judged by the value type. A quoted-string has
// %-escapes, and may hold ";".
#include "../../../core/scan_bytes.hpp"
#include "../../../core/scan_end.hpp"

namespace sipwire { inline namespace SIPWIRE_ISA { namespace sdp { namespace detail {

%%{
  machine sdp_dcmap;
  alphtype unsigned char;
  getkey static_cast<unsigned char>(*p);
  include sdp_basics "shared/sdp_basics.rl";

  action bad_dcmap_opt { note(where, rule::dcmap_opt); }
  action bad_dcmap_stream_id { note(where, rule::dcmap_stream_id); }

  action cut { cut = p; }

  qchar  = 0x20..0x21 | 0x23..0x24 | 0x26..0x7E | "%" HEXDIG HEXDIG;
  quoted = DQUOTE qchar* DQUOTE;
  number = "0" | s_integer;
  opt    = "ordered="i ( "true"i | "false"i ) | ( "subprotocol="i | "label="i ) quoted
           | ( "max-retr="i | "max-time="i | "priority="i ) number;
  main := s_number $!bad_dcmap_stream_id ( " " @cut ( opt ( ";" opt )* ) $!bad_dcmap_opt )?;
}%%

/// The number, and the options or absent.
template <class Runs>
inline scan_end scan_dcmap(const char* p, const char* const pe, const Runs& runs, const source& from,
                               extent& id, extent& options) noexcept {
  const char* const eof = pe;
  const char* const first = p;
  const char* cut = nullptr;
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
  ) return failed(p, pe, nullptr, where, rule::dcmap_stream_id);
  id = from.at(first, cut != nullptr ? cut : p);
  if (cut != nullptr) options = from.at(cut + 1, p);
  return {p, errc::none, rule::none};
}

}}}}  // namespace sipwire::sdp::detail
