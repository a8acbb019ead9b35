// encoding = "Content-Transfer-Encoding" ":" mechanism (RFC 2045 6.1), mechanism = a name or an ietf-token or
// x-token: one token.
// The names are told apart in C++, so an unknown one is a known fault and not a syntax error.
#include "../../../core/scan_bytes.hpp"
#include "../../../core/scan_end.hpp"

namespace sipwire { inline namespace SIPWIRE_ISA { namespace mime { namespace detail {

%%{
  machine mechanism;
  alphtype unsigned char;
  getkey static_cast<unsigned char>(*p);
  include runs "shared/runs.rl";

  action first { first = p; }

  main := SWS r_token >first SWS;
}%%

template <class Runs>
inline scan_end scan_mechanism(const char* p, const char* const pe, const Runs& runs, const source& from,
                               extent& token) noexcept {
  const char* end = p;
  const char* first = p;
%% write data noerror nofinal;
  int cs =
  %% write start;
  ;
  %% write exec;
  if (cs <
  %% write first_final;
  ) return failed(p, pe, nullptr, rule::none, rule::mechanism);
  token = from.at(first, end);
  return {p, errc::none, rule::none};
}

}}}}  // namespace sipwire::mime::detail
