// via-parm = sent-protocol LWS sent-by *( SEMI via-params ) (RFC 3261 25.1), one value of Via; stops at the comma before the next.
// Every via-params alternative is a generic-param by its bytes except via-received, whose bare IPv6address has colons
// (RFC 5118 4.5 wants the bracketed form read too). A colon in the value of any other parameter is refused when it is committed.
#include "../../core/numbers.hpp"
#include "../../core/scan_bytes.hpp"
#include "../../uri/host.hpp"
#include "../scan_end.hpp"

namespace sipwire::inline SIPWIRE_ISA::detail {

%%{
  machine via_parm;
  alphtype unsigned char;
  getkey static_cast<unsigned char>(*p);
  include runs "shared/runs.rl";

  action mark { mark = p; }
  action protocol_name { on.protocol_name(from.at(mark, end)); }
  action protocol_version { on.protocol_version(from.at(mark, end)); }
  action transport { on.transport(from.at(mark, end)); }
  action host_first { host_first = p; }
  action host_last { host_last = end; }
  action port_first { port_first = p; }
  action name_first { name_first = p; }
  action name_last { name_last = end; }
  action value_first { value_first = p; }
  action colon { if (colon == nullptr) colon = p; end = p + 1; }
  action commit {
    if (const scan_end e = commit(); !e.ok()) return e;
    if (params_first == nullptr) params_first = p;
  }
  action next { fhold; fbreak; }
  action bad_name { note(where, rule::protocol_name); }
  action bad_version { note(where, rule::protocol_version); }
  action bad_transport { note(where, rule::transport); }
  action bad_host { note(where, rule::host); }
  action bad_port { note(where, rule::port); }
  action bad_param { note(where, rule::via_params); }
  action bad_value { note(where, rule::gen_value); }

  sent_protocol = r_token >mark $!bad_name SWS "/" @protocol_name
                  SWS r_token >mark $!bad_version SWS "/" @protocol_version
                  SWS r_token >mark $!bad_transport;
  sent_by       = r_host >host_first @host_last $!bad_host ( SWS ":" SWS r_digits >port_first $!bad_port )?;
  colon_value   = ":" @colon ( tchar @run_token | ":" @colon )*;
  via_value     = r_gen_value | tchar* colon_value;
  via_param     = ( tchar @run_token @name_last )+ >name_first ( SWS "=" SWS via_value >value_first $!bad_value )?;

  main := SWS sent_protocol LWS >transport sent_by ( SWS ";" @commit SWS via_param $!bad_param )* SWS ( "," @next )?;
}%%

/// Events: protocol_name, protocol_version, transport (extents), sent_by(host, form, port extent, port number),
/// param(name, value) for each, params(all of them, from the first `;` on) when there are any.
template <class Runs, class Handler>
inline scan_end scan_via_parm(const char* p, const char* const pe, const Runs& runs, const source& from, leniency lenient,
                              Handler& on) {
  const char* const eof = pe;
  const char* end = p;
  const char* quote = nullptr;
  const char* mark = p;
  const char* host_first = nullptr;
  const char* host_last = nullptr;
  const char* port_first = nullptr;
  const char* params_first = nullptr;
  const char* name_first = nullptr;
  const char* name_last = nullptr;
  const char* value_first = nullptr;
  const char* colon = nullptr;
  rule where = rule::none;
  const auto commit = [&]() -> scan_end {
    if (name_first != nullptr) {
      if (SIPWIRE_UNLIKELY(colon != nullptr)) {
        if (!iequals({name_first, static_cast<std::size_t>(name_last - name_first)}, "received"))
          return {colon, errc::syntax, rule::gen_value};
        colon = nullptr;
      }
      on.param(from.at(name_first, name_last), value_first != nullptr ? from.at(value_first, end) : extent{});
      name_first = nullptr;
      value_first = nullptr;
      return {};
    }
    host_form form = host_form::hostname;
    if (const scan_end e = classify_host(host_first, host_last, runs, lenient, form); !e.ok()) return e;
    if (port_first == nullptr) {
      on.sent_by(from.at(host_first, host_last), form, extent{}, 0);
    } else {
      const auto port = parse_decimal<std::uint16_t>({from, from.at(port_first, end)}, 65535, rule::port);
      if (!port) return {port_first, port.error().code, rule::port};
      on.sent_by(from.at(host_first, host_last), form, from.at(port_first, end), *port);
    }
    return {};
  };
  int cs =
  %% write start;
  ;
  %% write exec;
  if (cs <
  %% write first_final;
  ) return failed(p, pe, quote, where, rule::via_parm);
  if (const scan_end e = commit(); !e.ok()) return e;
  if (params_first != nullptr) on.params(from.at(params_first, end));
  return {p, errc::none, rule::none};
}

}  // namespace sipwire::inline SIPWIRE_ISA::detail
