// Token = 1*TOKENCHAR (RFC 3862 3.6), the value of Message-ID (RFC 5438 10). UTF-8 is in.
#include "../../../core/scan_bytes.hpp"
#include "../../../core/scan_end.hpp"

namespace sipwire { inline namespace SIPWIRE_ISA { namespace cpim { namespace detail {

%%{
  machine cpim_token;
  alphtype unsigned char;
  getkey static_cast<unsigned char>(*p);
  include cpim_basics "shared/cpim_basics.rl";

  action first { if (first == nullptr) first = p; }
  action end { end = p + 1; }
  action run_end { p = runs.template run<charset::cpim_token>(p + 1, pe) - 1; end = p + 1; }
  action bad_token { note(where, rule::cpim_token); }

  # Blanks are taken one at a time, so the first byte of the token is known before its run is.
  main := ( " "* ( ( ( namechar | "." ) @first @run_end | high >first @end )+ ) $!bad_token " "* );
}%%

/// `all` is the Token without the blanks around it.
template <class Runs>
inline scan_end scan_token(const char* p, const char* const pe, const Runs& runs, const source& from,
                                extent& all) noexcept {
  const char* const eof = pe;
  const char* first = nullptr;
  const char* end = nullptr;
  rule where = rule::none;
%% write data noerror nofinal;
  int cs =
  %% write start;
  ;
  %% write exec;
  if (cs <
  %% write first_final;
  ) return failed(p, pe, nullptr, where, rule::cpim_token);
  all = from.at(first, end);
  return {p, errc::none, rule::none};
}

}}}}  // namespace sipwire::cpim::detail
