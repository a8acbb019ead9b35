// pcfg and acfg without their names (RFC 5939 3.5.1, 3.5.2): config-number [ 1*WSP configs ]. `a=` and `t=`
// are no names of extensions. A selected configuration has no alternatives and no "+". Attributes that are
// only deleted are read there too, since an answer repeats what was offered.
#include "../../../core/scan_bytes.hpp"
#include "../../../core/scan_end.hpp"

namespace sipwire { inline namespace SIPWIRE_ISA { namespace sdp { namespace detail {

%%{
  machine sdp_pcfg;
  alphtype unsigned char;
  getkey static_cast<unsigned char>(*p);
  include sdp_basics "shared/sdp_basics.rl";

  action bad_config_number { note(where, rule::config_number); }
  action bad_pot_config { note(where, rule::pot_config); }

  action cut { if (cut == nullptr) cut = p; }
  action begin { if (begin == nullptr) begin = p; }
  action offered { if (selected) return {p, errc::syntax, rule::pot_config}; }

  ws     = ( " " | 0x09 )+;
  num    = DIGIT+;
  caps   = num ( "," num )*;
  mo     = caps ( ",[" caps "]" )? | "[" caps "]";
  delete = "-" ( "m"i | "s"i | "ms"i );
  attrs  = "a="i ( delete | ( delete ":" )? mo ( "|" @offered mo )* );
  trans  = "t="i num ( "|" @offered num )*;
  ext    = ( "+" @offered )? ( ( ALPHA | DIGIT )+ - ( "a"i | "t"i ) ) "=" ( 0x21..0x7E )+;
  config = attrs | trans | ext;
  main := s_number $!bad_config_number ( ws >cut ( config >begin ( ws config )* ) $!bad_pot_config )?;
}%%

/// The number, and the configurations with the blanks between them or absent.
template <class Runs>
inline scan_end scan_pcfg(const char* p, const char* const pe, const Runs& runs, const source& from,
                              bool selected, extent& id, extent& configs) noexcept {
  const char* const eof = pe;
  const char* const first = p;
  const char* cut = nullptr;
  const char* begin = nullptr;
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
  ) return failed(p, pe, nullptr, where, rule::config_number);
  id = from.at(first, cut != nullptr ? cut : p);
  if (begin != nullptr) configs = from.at(begin, p);
  return {p, errc::none, rule::none};
}

}}}}  // namespace sipwire::sdp::detail
