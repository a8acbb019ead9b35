// DiameterURI (RFC 3588 4.3, RFC 6733 4.3.1):
//   ( "aaa://" / "aaas://" ) FQDN [ ":" 1*DIGIT ] [ ";transport=" ( "tcp" / "sctp" / "udp" ) ] [ ";protocol="
//   ( "diameter" / ... ) ]
// in that order. The host is only delimited here; classify_host() judges it. The words behind the two names
// are taken as tokens, so that the accessors can show those that came later.
#include "../../../core/scan_bytes.hpp"
#include "../../../core/scan_end.hpp"

namespace sipwire { inline namespace SIPWIRE_ISA { namespace uri { namespace detail {

%%{
  machine diameter_uri;
  alphtype unsigned char;
  getkey static_cast<unsigned char>(*p);
  include runs "shared/runs.rl";

  action secure { out.secure = true; }
  action host { host = p; }
  action host_last { host_last = end; }
  action port { port = p; }
  action port_last { port_last = end; }
  action transport { transport = p; }
  action transport_last { transport_last = end; }
  action protocol { protocol = p; }
  action protocol_last { protocol_last = end; }
  action scheme { out.scheme = true; }
  action bad_host { note(where, rule::host); }
  action bad_port { note(where, rule::port); }

  main := "aaa"i ( "s"i @secure )? "://" @scheme
          ( ( host_char @run_host @host_last )+ | r_ipv6_reference @host_last ) >host $!bad_host
          ( ":" ( DIGIT @run_digits @port_last )+ >port $!bad_port )?
          ( ";transport="i ( tchar @run_token @transport_last )+ >transport )?
          ( ";protocol="i ( tchar @run_token @protocol_last )+ >protocol )?;
}%%

/// What scan_diameter_uri() found.
struct diameter_uri_parts {
  bool scheme = false;  ///< is it `aaa://` or `aaas://`?
  bool secure = false;
  extent host;
  extent port;
  extent transport;
  extent protocol;
};

/// All of [p, pe) as a DiameterURI.
template <class Runs>
inline scan_end scan_diameter_uri(const char* p, const char* const pe, const Runs& runs, const source& from,
                                  diameter_uri_parts& out) noexcept {
  const char* const eof = pe;
  const char* end = p;
  const char* host = nullptr;
  const char* host_last = nullptr;
  const char* port = nullptr;
  const char* port_last = nullptr;
  const char* transport = nullptr;
  const char* transport_last = nullptr;
  const char* protocol = nullptr;
  const char* protocol_last = nullptr;
  rule where = rule::none;
%% write data noerror nofinal;
  int cs =
  %% write start;
  ;
  %% write exec;
  if (host_last != nullptr) out.host = from.at(host, host_last);
  if (cs <
  %% write first_final;
  ) return failed(p, pe, nullptr, where, rule::diameter_uri);
  if (port != nullptr) out.port = from.at(port, port_last);
  if (transport != nullptr) out.transport = from.at(transport, transport_last);
  if (protocol != nullptr) out.protocol = from.at(protocol, protocol_last);
  return {p, errc::none, rule::none};
}

}}}}  // namespace sipwire::uri::detail
