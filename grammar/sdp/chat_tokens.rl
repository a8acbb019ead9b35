// chat-token *( SP chat-token ) (RFC 7701 8). Its token is that of RFC 3261, which has fewer characters than
// that of SDP.
#include "../../../core/scan_bytes.hpp"
#include "../../../core/scan_end.hpp"

namespace sipwire { inline namespace SIPWIRE_ISA { namespace sdp { namespace detail {

%%{
  machine sdp_chat_tokens;
  alphtype unsigned char;
  getkey static_cast<unsigned char>(*p);
  include sip_basics "shared/sip_basics.rl";

  main := token ( " " token )*;
}%%

/// `element` names its faults.
template <class Runs>
inline scan_end scan_chat_tokens(const char* p, const char* const pe, const Runs& runs,
                                     const source& from, rule element) noexcept {
  const char* const eof = pe;
  const char* const first = p;
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
  ) return failed(p, pe, nullptr, where, element);
  return {p, errc::none, rule::none};
}

}}}}  // namespace sipwire::sdp::detail
