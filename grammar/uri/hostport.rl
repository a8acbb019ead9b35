// hostport = host [ ":" port ] (RFC 3261 25.1), alone. The host is only delimited here; classify_host()
// judges it.
#include "../../../core/scan_bytes.hpp"
#include "../../../core/scan_end.hpp"

namespace sipwire { inline namespace SIPWIRE_ISA { namespace uri { namespace detail {

%%{
  machine hostport;
  alphtype unsigned char;
  getkey static_cast<unsigned char>(*p);
  include runs "shared/runs.rl";

  action host_last { host_last = end; }
  action port_first { port_first = p; }
  action bad_host { note(where, rule::host); }
  action bad_port { note(where, rule::port); }

  main := r_host @host_last $!bad_host ( ":" r_digits >port_first $!bad_port )?;
}%%

/// Reads all of [p, pe). `host_last` is null when no host was found, `port_first` when no port was; both are
/// also set for a fault behind.
template <class Runs>
inline scan_end scan_hostport(const char* p, const char* const pe, const Runs& runs, const char*& host_last,
                              const char*& port_first) noexcept {
  const char* const eof = pe;
  const char* end = p;
  rule where = rule::none;
%% write data noerror nofinal;
  int cs =
  %% write start;
  ;
  %% write exec;
  if (cs <
  %% write first_final;
  ) return failed(p, pe, nullptr, where, rule::hostport);
  return {p, errc::none, rule::none};
}

}}}}  // namespace sipwire::uri::detail
