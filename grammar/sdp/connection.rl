// connection-field without `c=`: nettype SP addrtype SP connection-address (RFC 8866 9). The address, with
// `/ttl/numaddr` behind it where it is multicast, is any text without white space here; the value type judges
// it.
#include "../../../core/scan_bytes.hpp"
#include "../../../core/scan_end.hpp"

namespace sipwire { inline namespace SIPWIRE_ISA { namespace sdp { namespace detail {

%%{
  machine sdp_connection;
  alphtype unsigned char;
  getkey static_cast<unsigned char>(*p);
  include sdp_basics "shared/sdp_basics.rl";

  action bad_addrtype { note(where, rule::addrtype); }
  action bad_connection_address { note(where, rule::connection_address); }
  action bad_nettype { note(where, rule::nettype); }

  action cut { cuts[n++] = p; }
  main := s_short $!bad_nettype " " @cut s_short $!bad_addrtype " " @cut s_non_ws $!bad_connection_address;
}%%

/// The three parts.
template <class Runs>
inline scan_end scan_connection(const char* p, const char* const pe, const Runs& runs, const source& from,
                                    extent& nettype, extent& addrtype, extent& address) noexcept {
  const char* const eof = pe;
  const char* const first = p;
  const char* cuts[2] = {};
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
  ) return failed(p, pe, nullptr, where, rule::connection_field);
  nettype = from.at(first, cuts[0]);
  addrtype = from.at(cuts[0] + 1, cuts[1]);
  address = from.at(cuts[1] + 1, p);
  return {p, errc::none, rule::none};
}

}}}}  // namespace sipwire::sdp::detail
