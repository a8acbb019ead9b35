// MSRP-URI = msrp-scheme "://" authority [ "/" session-id ] ";" transport *( ";" URI-parameter ) (RFC 4975
// 9).
// The authority is RFC 3986's: [ userinfo "@" ] host [ ":" port ]. Its host is read as the host of a SIP URI
// (name, IPv4 or bracketed IPv6 address); other reg-names RFC 3986 would let pass are of no use to a resolver
// and are refused. A userinfo may look like host, port, session and parameters until its "@" comes, so all of
// that is noted anew behind it. The token is that of SDP.
#include <cstring>

#include "../../../core/scan_bytes.hpp"
#include "../../host.hpp"
#include "../quick_host.hpp"
#include "../../../core/scan_end.hpp"

namespace sipwire { inline namespace SIPWIRE_ISA { namespace uri { namespace detail {

%%{
  machine msrp_uri;
  alphtype unsigned char;
  getkey static_cast<unsigned char>(*p);
  include sip_basics "shared/sip_basics.rl";

  action scheme    { scheme_last = p; }
  action authority { authority = p; }
  action at {
    user_last = p;
    authority = p + 1;
    port = session = transport = params = nullptr;
    host_last = nullptr;
  }
  action host      { host_last = p + 1; }
  action port      { port = p + 1; }
  action session   { session = p + 1; }
  action transport { transport = p + 1; }
  action params    { if (params == nullptr) params = p; }
  action bad_scheme    { note(where, rule::scheme); }
  action bad_host      { note(where, rule::host); }
  action bad_port      { note(where, rule::port); }
  action bad_session   { note(where, rule::msrp_session_id); }
  action bad_transport { note(where, rule::msrp_transport); }
  action bad_param     { note(where, rule::uri_parameter); }

  stchar   = alphanum | "!" | "#" | "$" | "%" | "&" | "'" | "*" | "+" | "-" | "." | "^" | "_" | "`" | "{"
             | "|" | "}" | "~";
  unres    = alphanum | "-" | "." | "_" | "~";
  userinfo = ( unres | "!" | "$" | "&" | "'" | "(" | ")" | "*" | "+" | "," | ";" | "=" | ":"
             | "%" HEXDIG HEXDIG )*;
  host     = ( host_char @host )+ | "[" ipv6_char+ "]" @host;
  rest     = host $!bad_host ( ":" @port DIGIT* $!bad_port )?
             ( "/" @session ( unres | "+" | "=" | "/" )+ $!bad_session )?
             ";" @transport alphanum+ $!bad_transport
             ( ";" @params ( stchar+ ( "=" stchar+ )? ) $!bad_param )*;

  main := ( "msrp"i "s"i? ":" @scheme "//" ) $!bad_scheme ( userinfo "@" @at )? rest >authority;
}%%

/// Reads an MSRP URI of the usual shape, without userinfo and parameters, and gives its events; false, with
/// none given, for any other.
template <class Handler>
SIPWIRE_INLINE bool quick_msrp_uri(const char* const p, const char* const pe, const vector_runs& runs,
                                   const source& from, Handler& on) noexcept {
  if (pe - p < 12 || std::memcmp(p, "msrp", 4) != 0) return false;
  const char* const scheme_last = p + (p[4] == 's' ? 5 : 4);
  if (std::memcmp(scheme_last, "://", 3) != 0) return false;
  const char* const host = scheme_last + 3;
  host_port at;
  const char* q = quick_host_port(host, pe, runs, at);
  if (q == nullptr || q == pe) return false;
  const char* const path = q;
  if (*q == '/') {
    q = runs.template skip<charset::msrp_session>(q + 1, pe);
    if (q == path + 1) return false;
  }
  if (pe - q < 2 || *q != ';') return false;
  for (const char* c = q + 1; c != pe; ++c)
    if (!charset::alphanum::set.contains(*c)) return false;
  on.scheme(from.at(p, scheme_last));
  on.userinfo(extent{});
  on.host(from.at(host, at.host_last), at.form,
      at.port_first != nullptr ? from.at(at.port_first, at.port_last) : extent{},
          static_cast<std::uint16_t>(at.port));
  on.session(*path == '/' ? from.at(path + 1, q) : extent{});
  on.transport(from.at(q + 1, pe));
  on.params(extent{});
  return true;
}
template <class Handler>
constexpr bool quick_msrp_uri(const char*, const char*, const byte_runs&, const source&, Handler&) noexcept {
  return false;
}

/// Events, when the whole was read: scheme, userinfo (absent without one), host(extent, form, port extent,
/// port number), session (absent without one), transport, and params from their first ";" on (absent without
/// any).
template <class Runs, class Handler>
inline scan_end scan_msrp_uri(const char* p, const char* const pe, const Runs& runs, const source& from,
                              leniency lenient, Handler& on) noexcept {
  if (quick_msrp_uri(p, pe, runs, from, on)) return {pe, errc::none, rule::none};
  const char* const eof = pe;
  const char* const first = p;
  const char* scheme_last = nullptr;
  const char* authority = nullptr;
  const char* user_last = nullptr;
  const char* host_last = nullptr;
  const char* port = nullptr;
  const char* session = nullptr;
  const char* transport = nullptr;
  const char* params = nullptr;
  rule where = rule::none;
%% write data noerror nofinal;
  int cs =
  %% write start;
  ;
  %% write exec;
  if (cs <
  %% write first_final;
  ) return failed(p, pe, nullptr, where, rule::msrp_uri);
  const char* const semi = transport - 1;
  const char* const path = session != nullptr ? session - 1 : semi;
  const char* const host_first = user_last != nullptr ? user_last + 1 : authority;
  host_form form = host_form::hostname;
  if (const scan_end e = classify_host(host_first, host_last, runs, lenient, form); !e.ok())
    return {e.at, e.code == errc::truncated ? errc::syntax : e.code, e.rule};
  extent port_at;
  std::uint16_t number = 0;
  if (port != nullptr) {
    port_at = from.at(port, path);
    if (port != path) {
      const auto n = parse_decimal<std::uint16_t>({from, port_at}, 65535, rule::port);
      if (!n) return {port, n.error().code, rule::port};
      number = *n;
    }
  }
  on.scheme(from.at(first, scheme_last));
  on.userinfo(user_last != nullptr ? from.at(scheme_last + 3, user_last) : extent{});
  on.host(from.at(host_first, host_last), form, port != path ? port_at : extent{}, number);
  on.session(session != nullptr ? from.at(session, semi) : extent{});
  on.transport(from.at(transport, params != nullptr ? params : p));
  on.params(params != nullptr ? from.at(params, p) : extent{});
  return {p, errc::none, rule::none};
}

}}}}  // namespace sipwire::uri::detail
