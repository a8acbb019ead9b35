// rtcp-attribute without its name: port [ SP nettype SP addrtype SP connection-address ] (RFC 3605 2.1, whose
// ABNF forgets the SP behind the port; its examples have it).
#include "../../../core/scan_bytes.hpp"
#include "../../../core/scan_end.hpp"

namespace sipwire { inline namespace SIPWIRE_ISA { namespace sdp { namespace detail {

%%{
  machine sdp_rtcp;
  alphtype unsigned char;
  getkey static_cast<unsigned char>(*p);
  include sdp_basics "shared/sdp_basics.rl";

  action bad_addrtype { note(where, rule::addrtype); }
  action bad_connection_address { note(where, rule::connection_address); }
  action bad_nettype { note(where, rule::nettype); }
  action bad_port { note(where, rule::port); }

  action cut { cuts[n++] = p; }
  main := DIGIT+ $!bad_port ( " " @cut s_short $!bad_nettype " " @cut s_short $!bad_addrtype " " @cut
          s_non_ws $!bad_connection_address )?;
}%%

/// The parts; the last three stay absent together.
template <class Runs>
inline scan_end scan_rtcp(const char* p, const char* const pe, const Runs& runs, const source& from,
                              extent& port, extent& nettype, extent& addrtype, extent& address) noexcept {
  const char* const eof = pe;
  const char* const first = p;
  const char* cuts[3] = {};
  unsigned n = 0;
  rule where = rule::none;
  (void)runs;
%% write data noerror nofinal;
  int cs =
  %% write start;
  ;
  %% write exec;
  if (cs <
  %% write first_final;
  ) return failed(p, pe, nullptr, where, rule::port);
  port = from.at(first, n != 0 ? cuts[0] : p);
  if (n != 0) {
    nettype = from.at(cuts[0] + 1, cuts[1]);
    addrtype = from.at(cuts[1] + 1, cuts[2]);
    address = from.at(cuts[2] + 1, p);
  }
  return {p, errc::none, rule::none};
}

}}}}  // namespace sipwire::sdp::detail
