// callid = word [ "@" word ] (RFC 3261 25.1), for Call-ID and In-Reply-To; stops at the comma before the
// next. A word has no comma.
#include "../../../core/scan_bytes.hpp"
#include "../../../core/scan_end.hpp"

namespace sipwire { inline namespace SIPWIRE_ISA { namespace sip { namespace detail {

%%{
  machine callid;
  alphtype unsigned char;
  getkey static_cast<unsigned char>(*p);
  include runs "shared/runs.rl";

  action first { first = p; }
  action local_last { local_last = end; }
  action host_first { host_first = p; }
  action next { fhold; fbreak; }
  action bad_word { note(where, rule::word); }

  main := SWS ( wchar @run_word @local_last )+ >first $!bad_word ( "@" r_word >host_first $!bad_word )? SWS
          ( "," @next )?;
}%%

/// The parts before and behind the `@`; the second is absent without one.
template <class Runs>
inline scan_end scan_callid(const char* p, const char* const pe, const Runs& runs, const source& from,
                            extent& local, extent& host) noexcept {
  const char* const eof = pe;
  const char* end = p;
  const char* first = p;
  const char* local_last = p;
  const char* host_first = nullptr;
  rule where = rule::none;
%% write data noerror nofinal;
  int cs =
  %% write start;
  ;
  %% write exec;
  if (cs <
  %% write first_final;
  ) return failed(p, pe, nullptr, where, rule::callid);
  local = from.at(first, local_last);
  host = host_first != nullptr ? from.at(host_first, end) : extent{};
  return {p, errc::none, rule::none};
}

}}}}  // namespace sipwire::sip::detail
