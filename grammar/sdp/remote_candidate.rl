// remote-candidate (RFC 8839 5.2): component-id SP connection-address SP port; stops at the blank before the
// next.
#include "../../../core/scan_bytes.hpp"
#include "../../../core/scan_end.hpp"

namespace sipwire { inline namespace SIPWIRE_ISA { namespace sdp { namespace detail {

%%{
  machine sdp_remote_candidate;
  alphtype unsigned char;
  getkey static_cast<unsigned char>(*p);
  include sdp_basics "shared/sdp_basics.rl";

  action bad_component_id { note(where, rule::component_id); }
  action bad_connection_address { note(where, rule::connection_address); }
  action bad_port { note(where, rule::port); }

  action cut { cuts[n++] = p; }
  action next { fhold; fbreak; }

  main := DIGIT{1,3} $!bad_component_id " " @cut s_non_ws $!bad_connection_address " " @cut DIGIT+ $!bad_port
          ( " " @next )?;
}%%

/// The three parts.
template <class Runs>
inline scan_end scan_remote_candidate(const char* p, const char* const pe, const Runs& runs,
                                          const source& from, extent& component, extent& address,
                                          extent& port) noexcept {
  const char* const eof = pe;
  const char* const first = p;
  const char* cuts[2] = {};
  unsigned n = 0;
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
  ) return failed(p, pe, nullptr, where, rule::component_id);
  component = from.at(first, cuts[0]);
  address = from.at(cuts[0] + 1, cuts[1]);
  port = from.at(cuts[1] + 1, p);
  return {p, errc::none, rule::none};
}

}}}}  // namespace sipwire::sdp::detail
