// host [ ":" port ] *( SEMI generic-param ) (RFC 3261 25.1): P-DCS-LAES (RFC 5503 8) and, without a port,
// P-Private-Network-Indication (RFC 7316 7). The host is only delimited here; classify_host() judges it.
// Laes-content = "content" EQUAL hostport has a colon in its value, which no gen-value has; it is let through
// here, and the caller refuses it in other parameters. Stops at a comma, which the caller refuses too.
#include "../../../core/scan_bytes.hpp"
#include "../../../core/scan_end.hpp"
#include "../../../uri/detail/gen/ipv6_address.hpp"

namespace sipwire { inline namespace SIPWIRE_ISA { namespace sip { namespace detail {

%%{
  machine host_params;
  alphtype unsigned char;
  getkey static_cast<unsigned char>(*p);
  include params "shared/params.rl";

  action host_first { host_first = p; }
  action host_last { out.host_last = end; }
  action port_colon { out.port_colon = p; }
  action port_last { port_last = end; }
  action colon { if (out.colon == nullptr && !on.colon_allowed(from.at(name_first, name_last))) out.colon = p;
      }
  action judge { if (broken = uri::detail::judge_ipv6_value(p, pe, runs); !broken.ok()) fbreak; }
  action bad_host { note(where, rule::host); }
  action bad_port { note(where, rule::port); }

  host  = ( ( host_char @run_host @host_last )+ | r_ipv6_reference @host_last ) >host_first;
  port  = ":" @port_colon ( DIGIT @run_digits @port_last )+ $!bad_port;
  place = ( r_token | r_ipv6_reference >judge ) ( ":" @colon r_digits )?;
  value = SWS place >value_first $!bad_value | SWS SWS r_quoted >value_first $!bad_value;
  param = r_param_name ( SWS "=" value )?;

  main := SWS host $!bad_host port? ( SWS ";" @param_semi SWS param $!bad_param )* SWS ( "," @list_comma )?;
}%%

/// What scan_host_params() saw besides its events, also before a fault.
struct host_params_marks {
  const char* host_last = nullptr;   ///< the end of the host, once one has begun
  const char* port_colon = nullptr;  ///< the colon before the port
  const char* colon = nullptr;       ///< the first colon in a value that may have none
};

/// Events: param(name, value) for each, and last head(host and port) and whole(value, parameters from the
/// first `;` on or absent). Asks colon_allowed(name) whether a value may have one.
template <class Runs, class Handler>
inline scan_end scan_host_params(const char* p, const char* const pe, const Runs& runs, const source& from,
                                 rule element, host_params_marks& out, Handler& on) noexcept {
  const char* const eof = pe;
  const char* end = p;
  const char* quote = nullptr;
  const char* host_first = p;
  const char* port_last = nullptr;
  const char* params_first = nullptr;
  const char* name_first = nullptr;
  const char* name_last = nullptr;
  const char* value_first = nullptr;
  rule where = rule::none;
  scan_end broken;
  const auto param_done = [&] {
    if (name_first != nullptr) on.param(from.at(name_first, name_last),
        value_first != nullptr ? from.at(value_first, end) : extent{});
    name_first = value_first = nullptr;
  };
%% write data noerror nofinal;
  int cs =
  %% write start;
  ;
  %% write exec;
  const bool whole = cs >=
  %% write first_final;
  ;
  if (out.host_last != nullptr) on.head(from.at(host_first,
      port_last != nullptr ? port_last : out.host_last));
  if (!broken.ok()) return broken;
  if (!whole) return failed(p, pe, quote, where, element);
  param_done();
  on.whole(from.at(host_first, end), params_first != nullptr ? from.at(params_first, end) : extent{});
  return {p, errc::none, rule::none};
}

}}}}  // namespace sipwire::sip::detail
