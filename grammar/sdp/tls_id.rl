// tls-id-value = 20*255 tls-id-char (RFC 8842 4). The length is judged by the value type.
#include "../../../core/scan_bytes.hpp"
#include "../../../core/scan_end.hpp"

namespace sipwire { inline namespace SIPWIRE_ISA { namespace sdp { namespace detail {

%%{
  machine sdp_tls_id;
  alphtype unsigned char;
  getkey static_cast<unsigned char>(*p);
  include sdp_basics "shared/sdp_basics.rl";

  main := ( ALPHA | DIGIT | "+" | "/" | "-" | "_" )+;
}%%

/// All of it.
template <class Runs>
inline scan_end scan_tls_id(const char* p, const char* const pe, const Runs& runs,
                                const source& from) noexcept {
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
  ) return failed(p, pe, nullptr, where, rule::tls_id);
  return {p, errc::none, rule::none};
}

}}}}  // namespace sipwire::sdp::detail
