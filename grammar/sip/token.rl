// token (RFC 3261 25.1) as a value of its own: Method, option-tag, content-coding, priority-value; stops at
// the comma before the next.
#include "../../../core/scan_bytes.hpp"
#include "../../../core/scan_end.hpp"

namespace sipwire { inline namespace SIPWIRE_ISA { namespace sip { namespace detail {

%%{
  machine token;
  alphtype unsigned char;
  getkey static_cast<unsigned char>(*p);
  include runs "shared/runs.rl";

  action first { first = p; }
  action next { fhold; fbreak; }
  action bad_token { note(where, element); }

  main := SWS r_token >first $!bad_token SWS ( "," @next )?;
}%%

/// One token; `element` names the faults.
template <class Runs>
inline scan_end scan_token(const char* p, const char* const pe, const Runs& runs, const source& from,
                           rule element, extent& out) noexcept {
  const char* const eof = pe;
  const char* end = p;
  const char* first = p;
  rule where = rule::none;
%% write data noerror nofinal;
  int cs =
  %% write start;
  ;
  %% write exec;
  if (cs <
  %% write first_final;
  ) return failed(p, pe, nullptr, where, element);
  out = from.at(first, end);
  return {p, errc::none, rule::none};
}

}}}}  // namespace sipwire::sip::detail
