// rid-syntax without its name (RFC 8851 10): rid-id SP rid-dir [ SP parameters ]. Every known parameter,
// "pt=" among them, is also a rid-param-other by the ABNF, so that the list is read by that form alone, and
// the values of known ones are judged by the value type.
#include "../../../core/scan_bytes.hpp"
#include "../../../core/scan_end.hpp"

namespace sipwire { inline namespace SIPWIRE_ISA { namespace sdp { namespace detail {

%%{
  machine sdp_rid;
  alphtype unsigned char;
  getkey static_cast<unsigned char>(*p);
  include sdp_basics "shared/sdp_basics.rl";

  action bad_rid_id { note(where, rule::rid_id); }
  action bad_rid_dir { note(where, rule::rid_dir); }
  action bad_rid_param { note(where, rule::rid_param); }

  action cut { cuts[n++] = p; }

  rid_char = ALPHA | DIGIT | "-" | "_";
  param    = ( ALPHA | DIGIT | "-" )+ ( "=" ( 0x20..0x3A | 0x3C..0x7E )* )?;
  main := rid_char+ $!bad_rid_id " " @cut ( "send" | "recv" ) $!bad_rid_dir
          ( " " @cut ( param ( ";" param )* ) $!bad_rid_param )?;
}%%

/// The parts; the parameters stay absent where there are none.
template <class Runs>
inline scan_end scan_rid(const char* p, const char* const pe, const Runs& runs, const source& from,
                             extent& id, extent& direction, extent& params) noexcept {
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
  ) return failed(p, pe, nullptr, where, rule::rid_id);
  id = from.at(first, cuts[0]);
  direction = from.at(cuts[0] + 1, n > 1 ? cuts[1] : p);
  if (n > 1) params = from.at(cuts[1] + 1, p);
  return {p, errc::none, rule::none};
}

}}}}  // namespace sipwire::sdp::detail
