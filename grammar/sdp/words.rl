// token *( SP token ): role (RFC 4583 4), precondition tags (RFC 3312 4) and other values made of words.
// Which words there may be, and how many, is judged by the value type.
#include "../../../core/scan_bytes.hpp"
#include "../../../core/scan_end.hpp"

namespace sipwire { inline namespace SIPWIRE_ISA { namespace sdp { namespace detail {

%%{
  machine sdp_words;
  alphtype unsigned char;
  getkey static_cast<unsigned char>(*p);
  include sdp_basics "shared/sdp_basics.rl";

  main := s_token ( " " s_token )*;
}%%

/// `element` names its faults.
template <class Runs>
inline scan_end scan_words(const char* p, const char* const pe, const Runs& runs, const source& from,
                               rule element) noexcept {
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
