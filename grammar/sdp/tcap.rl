// transport-protocol-capability without its name (RFC 5939 3.4.2): trpr-cap-num 1*WSP proto *( 1*WSP proto ).
#include "../../../core/scan_bytes.hpp"
#include "../../../core/scan_end.hpp"

namespace sipwire { inline namespace SIPWIRE_ISA { namespace sdp { namespace detail {

%%{
  machine sdp_tcap;
  alphtype unsigned char;
  getkey static_cast<unsigned char>(*p);
  include sdp_basics "shared/sdp_basics.rl";

  action bad_trpr_cap_num { note(where, rule::trpr_cap_num); }
  action bad_proto { note(where, rule::proto); }

  action cut { if (cut == nullptr) cut = p; }
  action begin { if (begin == nullptr) begin = p; }

  ws    = ( " " | 0x09 )+;
  proto = s_token ( "/" s_token )*;
  main := s_number $!bad_trpr_cap_num ws >cut ( proto >begin ( ws proto )* ) $!bad_proto;
}%%

/// The number, and the protocols with the blanks between them.
template <class Runs>
inline scan_end scan_tcap(const char* p, const char* const pe, const Runs& runs, const source& from,
                              extent& id, extent& protos) noexcept {
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
  ) return failed(p, pe, nullptr, where, rule::trpr_cap_num);
  id = from.at(first, cut);
  protos = from.at(begin, p);
  return {p, errc::none, rule::none};
}

}}}}  // namespace sipwire::sdp::detail
