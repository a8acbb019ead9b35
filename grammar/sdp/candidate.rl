// candidate-attribute without its name (RFC 8839 5.1): foundation SP component-id SP transport SP priority SP
// connection-address SP port SP "typ" SP type [ SP "raddr" SP address ] [ SP "rport" SP port ] *( SP name SP
// value ). The last three are pairs of words, told apart by the value type; the value of a pair may be empty.
// The address is any visible text, the other values are *VCHAR. Names are tokens of SDP, which has more
// characters than that of SIP.
#include "../../../core/scan_bytes.hpp"
#include "../../../core/scan_end.hpp"

namespace sipwire { inline namespace SIPWIRE_ISA { namespace sdp { namespace detail {

%%{
  machine sdp_candidate;
  alphtype unsigned char;
  getkey static_cast<unsigned char>(*p);
  include sdp_basics "shared/sdp_basics.rl";

  action bad_cand_extension { note(where, rule::cand_extension); }
  action bad_cand_priority { note(where, rule::cand_priority); }
  action bad_cand_transport { note(where, rule::cand_transport); }
  action bad_cand_type { note(where, rule::cand_type); }
  action bad_component_id { note(where, rule::component_id); }
  action bad_connection_address { note(where, rule::connection_address); }
  action bad_foundation { note(where, rule::foundation); }
  action bad_port { note(where, rule::port); }

  action cut { cuts[n++] = p; }
  action pair { pairs = p; }

  ice_char = ALPHA | DIGIT | "+" | "/";
  pair     = s_short " " ( 0x21..0x7E )*;
  main := ice_char{1,32} $!bad_foundation " " @cut DIGIT{1,3} $!bad_component_id " " @cut
          s_short $!bad_cand_transport " " @cut
          DIGIT{1,10} $!bad_cand_priority " " @cut s_non_ws $!bad_connection_address " " @cut
              DIGIT+ $!bad_port " " @cut
          ( "typ"i " " s_short ) $!bad_cand_type
          ( " " @pair ( "raddr"i " " nwchar* | pair ) $!bad_cand_extension
          ( " " pair $!bad_cand_extension )* )?;
}%%

/// The seven parts, the last being the type; `rest` is the pairs behind it or stays absent.
template <class Runs>
inline scan_end scan_candidate(const char* p, const char* const pe, const Runs& runs, const source& from,
                                   extent (&parts)[7], extent& rest) noexcept {
  const char* const eof = pe;
  const char* const first = p;
  const char* cuts[6] = {};
  unsigned n = 0;
  const char* pairs = nullptr;
  rule where = rule::none;
  (void)runs;
%% write data noerror nofinal;
  int cs =
  %% write start;
  ;
  %% write exec;
  if (cs <
  %% write first_final;
  ) return failed(p, pe, nullptr, where, rule::foundation);
  const char* at = first;
  for (unsigned i = 0; i < 6; ++i) {
    parts[i] = from.at(at, cuts[i]);
    at = cuts[i] + 1;
  }
  parts[6] = from.at(at + 4, pairs != nullptr ? pairs : p);
  if (pairs != nullptr) rest = from.at(pairs + 1, p);
  return {p, errc::none, rule::none};
}

}}}}  // namespace sipwire::sdp::detail
