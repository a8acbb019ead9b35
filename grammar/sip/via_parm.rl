// via-parm = sent-protocol LWS sent-by *( SEMI via-params ) (RFC 3261 25.1), one value of Via; stops at the
// comma before the next. Every via-params alternative is a generic-param by its bytes except via-received,
// whose bare IPv6address has colons
// (RFC 5118 4.5 wants the bracketed form read too). What has a colon is judged when it is committed, and
// refused in any other parameter. The usual sent-protocols and parameters without white space are read
// outside the automaton, which goes on behind them.
#include "../../../core/numbers.hpp"
#include "../../../core/scan_bytes.hpp"
#include "../../../uri/host.hpp"
#include "../../../uri/detail/quick_host.hpp"
#include "../../../mime/detail/quick_params.hpp"
#include "../../../core/scan_end.hpp"
#include "../../../uri/detail/gen/ipv6_address.hpp"

namespace sipwire { inline namespace SIPWIRE_ISA { namespace sip { namespace detail {

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
  action port_last { port_last = end; }
  action name_first { name_first = p; }
  action name_last { name_last = end; }
  action value_first { value_first = p; }
  action colon { if (colon == nullptr) colon = p; end = p + 1; }
  action semi {
    if (params_first == nullptr) params_first = p;
    if (SIPWIRE_UNLIKELY(colon != nullptr)) {
      refused = judge_colon_value(name_first, name_last, value_first, end, colon, runs, lenient);
      if (!refused.ok()) fbreak;
    }
    if (name_first != nullptr) on.param(from.at(name_first, name_last),
        value_first != nullptr ? from.at(value_first, end) : extent{});
    name_first = value_first = colon = nullptr;
    const char* const q = quick_via_params(p, pe, runs, from, on, end);
    if (q != p) {
      p = q - 1;
      fgoto behind_front;
    }
  }
  action judge { if (refused = uri::detail::judge_ipv6_value(p, pe, runs, lenient); !refused.ok()) fbreak; }
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
  sent_by       = r_host >host_first @host_last $!bad_host
                  ( SWS ":" SWS ( DIGIT @run_digits @port_last )+ >port_first $!bad_port )?;
  colon_value   = ":" @colon ( tchar @run_token | ":" @colon )*;
  unquoted      = r_token | r_ipv6_reference >judge | tchar* colon_value;
  via_value     = SWS unquoted >value_first $!bad_value | SWS SWS r_quoted >value_first $!bad_value;
  via_param     = ( tchar @run_token @name_last )+ >name_first ( SWS "=" via_value )?;

  main := SWS sent_protocol LWS >transport sent_by behind_front: ( SWS ";" @semi SWS via_param $!bad_param )*
          SWS ( "," @next )?;
}%%

/// Behind `SIP/2.0/UDP ` or its like, which is what nearly always stands at p; else null.
inline const char* quick_protocol(const char* p, const char* pe, const vector_runs&) noexcept {
  if (pe - p < 13 || std::memcmp(p, "SIP/2.0/", 8) != 0) return nullptr;
  return std::memcmp(p + 8, "UDP ", 4) == 0 || std::memcmp(p + 8, "TCP ", 4) == 0
      || std::memcmp(p + 8, "TLS ", 4) == 0 ? p + 12 : nullptr;
}
constexpr const char* quick_protocol(const char*, const char*, const byte_runs&) noexcept {
  return nullptr;
}

/// Judges a value with a colon in it, the first at `colon`: only via-received has one, and it is an
/// IPv6address then.
template <class Runs>
SIPWIRE_NOINLINE inline scan_end judge_colon_value(const char* name, const char* name_last, const char* first,
                                                   const char* last, const char* colon, const Runs& runs,
                                                   leniency lenient) noexcept {
  if (!iequals<"received">({name, static_cast<std::size_t>(name_last - name)}))
      return {colon, errc::syntax, rule::gen_value};
  // plain_ipv6() looks at colons alone.
  if (sipwire::detail::skip_bytewise<charset::ipv6_lexical>(first, last) == last &&
      uri::detail::plain_ipv6(first, last, runs))
    return {};
  return uri::detail::scan_ipv6_address(first, last, lenient);
}

/// The usual IPv6address without brackets at p, with nothing but `;`, `,` or pe behind it, by its end; else
/// null.
SIPWIRE_NOINLINE inline const char* quick_ipv6_value(const char* p, const char* const pe,
                                                     const vector_runs& runs) noexcept {
  const char* const last = runs.skip<charset::ipv6_lexical>(p, pe);
  if (last != pe && *last != ';' && *last != ',') return nullptr;
  return uri::detail::plain_ipv6(p, last, runs) ? last : nullptr;
}

/// quick_params() that knows the usual names by sight. `end` goes to the last byte read.
template <class Handler>
SIPWIRE_INLINE const char* quick_via_params(const char* p, const char* const pe, const vector_runs& runs,
                                            const source& from, Handler& on, const char*& end) {
  while (p != pe && *p == ';') {
    const char* next;
    if (mime::detail::stands_at(p, pe, ";branch=")) {
      if ((next = mime::detail::quick_value(p + 8, pe, runs)) != nullptr) on.branch(from.at(p + 8, next));
    } else if (mime::detail::stands_at(p, pe, ";received=")) {
      next = mime::detail::quick_value(p + 10, pe, runs);
      if (next == nullptr) next = quick_ipv6_value(p + 10, pe, runs);
      if (next != nullptr) on.received(from.at(p + 10, next));
    } else {
      const auto tell = [&](const char* name, const char* name_end, const char* value, const char* last) {
        on.param(from.at(name, name_end), value != nullptr ? from.at(value, last) : extent{});
      };
      next = mime::detail::quick_param(p, pe, runs, tell);
    }
    if (next == nullptr) break;
    end = p = next;
  }
  return p;
}
template <class Handler>
constexpr const char* quick_via_params(const char* p, const char*, const byte_runs&, const source&, Handler&,
                                       const char*&) noexcept {
  return p;
}

/// The automaton, from p on or, when `front_read`, from the parameters at p on, of which the first is at
/// `params_first`.
template <class Runs, class Handler>
SIPWIRE_NOINLINE inline scan_end continue_via_parm(const char* p, const char* const pe, const Runs& runs,
                                                   const source& from, leniency lenient, Handler& on,
                                                   bool front_read, const char* end,
                                                   const char* params_first) {
  const char* const eof = pe;
  const char* quote = nullptr;
  const char* mark = p;
  const char* host_first = nullptr;
  const char* host_last = nullptr;
  const char* port_first = nullptr;
  const char* port_last = nullptr;
  const char* name_first = nullptr;
  const char* name_last = nullptr;
  const char* value_first = nullptr;
  const char* colon = nullptr;
  scan_end refused;
  rule where = rule::none;
%% write data noerror nofinal;
  int cs = front_read ? via_parm_en_main_behind_front :
  %% write start;
  ;
  %% write exec;
  const bool whole = cs >=
  %% write first_final;
  ;
  // Of several faults the first in the text counts.
  if (!front_read && SIPWIRE_LIKELY(whole || params_first != nullptr)) {
    uri::detail::host_form form = uri::detail::host_form::hostname;
    if (const scan_end e = uri::detail::classify_host(host_first, host_last, runs, lenient, form);
        SIPWIRE_UNLIKELY(!e.ok())) return e;
    std::uint32_t port = 0;
    if (port_first != nullptr) {
      if (SIPWIRE_LIKELY(port_last - port_first <= 8)) {
        port = runs.few_digits(port_first, port_last);
      } else {
        port = parse_decimal<std::uint32_t>({from, from.at(port_first, port_last)}).value_or(65536);
      }
      if (SIPWIRE_UNLIKELY(port > 65535)) {
      if (!has(lenient, leniency::saturate_numbers)) return {port_first, errc::out_of_range, rule::port};
      port = 65535;
    }
    }
    on.sent_by(from.at(host_first, host_last), form, port_first != nullptr ? from.at(port_first, port_last)
        : extent{},
               static_cast<std::uint16_t>(port));
  }
  if (SIPWIRE_UNLIKELY(colon != nullptr) && whole)
      refused = judge_colon_value(name_first, name_last, value_first, end, colon, runs, lenient);
  if (SIPWIRE_UNLIKELY(!refused.ok())) {
    // An address cut short is one only at the end of the text.
    if (refused.code == errc::truncated && refused.at != pe) refused.code = errc::syntax;
    return refused;
  }
  if (SIPWIRE_UNLIKELY(!whole)) return failed(p, pe, quote, where, rule::via_parm);
  if (name_first != nullptr) on.param(from.at(name_first, name_last),
      value_first != nullptr ? from.at(value_first, end) : extent{});
  if (params_first != nullptr) on.params(from.at(params_first, end));
  return {p, errc::none, rule::none};
}

/// Events: protocol_name, protocol_version, transport (extents), param(name, value) for each, or
/// branch(value) and received(value), sent_by(host, form, port extent, port number), and params(all of them,
/// from the first `;` on) when there are any.
template <class Runs, class Handler>
inline scan_end scan_via_parm(const char* p, const char* const pe, const Runs& runs, const source& origin,
                              leniency lenient, Handler& on) {
  const source from = origin;
  const char* end = p;
  const char* params_first = nullptr;
  if (const char* const host = quick_protocol(p, pe, runs); host != nullptr) {
    uri::detail::host_port at;
    const char* q = uri::detail::quick_host_port(host, pe, runs, at);
    if (q != nullptr && (q == pe || *q == ';' || *q == ',')) {
      on.protocol_name(from.at(p, p + 3));
      on.protocol_version(from.at(p + 4, p + 7));
      on.transport(from.at(p + 8, p + 11));
      on.sent_by(from.at(host, at.host_last), at.form,
          at.port_first != nullptr ? from.at(at.port_first, at.port_last) : extent{},
                 static_cast<std::uint16_t>(at.port));
      end = q;
      if (q != pe && *q == ';') {
        params_first = q;
        q = quick_via_params(q, pe, runs, from, on, end);
      }
      if (SIPWIRE_LIKELY(q == pe || *q == ',')) {
        if (params_first != nullptr) on.params(from.at(params_first, end));
        return {q, errc::none, rule::none};
      }
      return continue_via_parm(q, pe, runs, from, lenient, on, true, end, params_first);
    }
  }
  return continue_via_parm(p, pe, runs, from, lenient, on, false, end, params_first);
}

}}}}  // namespace sipwire::sip::detail
