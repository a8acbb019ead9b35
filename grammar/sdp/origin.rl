// origin-field without `o=`: username SP sess-id SP sess-version SP nettype SP addrtype SP unicast-address
// (RFC 8866 9).
// The numbers have no bound. The address is any text without white space here; its own accessor judges it.
#include "../../../core/scan_bytes.hpp"
#include "../../../core/scan_end.hpp"

namespace sipwire { inline namespace SIPWIRE_ISA { namespace sdp { namespace detail {

%%{
  machine sdp_origin;
  alphtype unsigned char;
  getkey static_cast<unsigned char>(*p);
  include sdp_basics "shared/sdp_basics.rl";

  action bad_addrtype { note(where, rule::addrtype); }
  action bad_nettype { note(where, rule::nettype); }
  action bad_sess_id { note(where, rule::sess_id); }
  action bad_sess_version { note(where, rule::sess_version); }
  action bad_unicast_address { note(where, rule::unicast_address); }
  action bad_username { note(where, rule::username); }

  action cut { cuts[n++] = p; }
  main := s_non_ws $!bad_username " " @cut s_number $!bad_sess_id " " @cut s_number $!bad_sess_version
          " " @cut
          s_short $!bad_nettype " " @cut s_short $!bad_addrtype " " @cut s_non_ws $!bad_unicast_address;
}%%

/// `parts` are the six in order.
template <class Runs>
inline scan_end scan_origin(const char* p, const char* const pe, const Runs& runs, const source& from,
                                extent (&parts)[6]) noexcept {
  const char* const eof = pe;
  const char* const first = p;
  const char* cuts[6] = {};
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
  ) return failed(p, pe, nullptr, where, rule::origin_field);
  cuts[5] = p;
  const char* at = first;
  for (unsigned i = 0; i < 6; ++i) {
    parts[i] = from.at(at, cuts[i]);
    at = cuts[i] + 1;
  }
  return {p, errc::none, rule::none};
}

}}}}  // namespace sipwire::sdp::detail
