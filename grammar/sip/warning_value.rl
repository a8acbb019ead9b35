// warning-value = warn-code SP warn-agent SP warn-text (RFC 3261 25.1), one value of Warning; stops at the
// comma before the next.
// Both blanks are one SP; the quoted-string behind the second opens with SWS of its own. warn-agent is a
// hostport or a pseudonym, which is a token: a name without a port may be either, so it is a host only where
// something follows that a token cannot hold.
#include "../../../core/numbers.hpp"
#include "../../../core/scan_bytes.hpp"
#include "../../../uri/host.hpp"
#include "../../../core/scan_end.hpp"

namespace sipwire { inline namespace SIPWIRE_ISA { namespace sip { namespace detail {

%%{
  machine warning_value;
  alphtype unsigned char;
  getkey static_cast<unsigned char>(*p);
  include runs "shared/runs.rl";

  action first { first = p; }
  action agent_first { agent_first = p; }
  action agent_last { agent_last = end; }
  action port_first { port_first = p; }
  action port_last { port_last = end; }
  action text_first { text_first = p; }
  action next { fhold; fbreak; }
  action bad_code { note(where, rule::warn_code); }
  action bad_agent { note(where, rule::warn_agent); }
  action bad_port { note(where, rule::port); }
  action bad_text { note(where, rule::warn_text); }

  code  = DIGIT{3} >first $!bad_code SP;
  name  = ( tchar @run_token @agent_last )+ | "[" ipv6_char+ "]" @note_end @agent_last;
  agent = name >agent_first $!bad_agent ( ":" ( DIGIT @run_digits @port_last )+ >port_first $!bad_port )?;

  main := SWS code agent SP SWS r_quoted >text_first $!bad_text SWS ( "," @next )?;
}%%

/// Events: code(number), agent(host, form, port extent, port number) or pseudonym(token), warn_text(extent
/// with quotes), whole(value).
template <class Runs, class Handler>
inline scan_end scan_warning_value(const char* p, const char* const pe, const Runs& runs, const source& from,
                                   leniency lenient, Handler& on) noexcept {
  const char* const eof = pe;
  const char* end = p;
  const char* quote = nullptr;
  const char* first = p;
  const char* agent_first = p;
  const char* agent_last = p;
  const char* port_first = nullptr;
  const char* port_last = nullptr;
  const char* text_first = p;
  rule where = rule::none;
%% write data noerror nofinal;
  int cs =
  %% write start;
  ;
  %% write exec;
  if (cs <
  %% write first_final;
  ) return failed(p, pe, quote, where, rule::warning_value);
  on.code(static_cast<std::uint16_t>((first[0] - '0') * 100 + (first[1] - '0') * 10 + (first[2] - '0')));
  uri::detail::host_form form = uri::detail::host_form::hostname;
  const bool any_token = port_first == nullptr && *agent_first != '[';
  // classify_host() is for host characters only, and a token may hold others.
  const char* const odd = *agent_first == '[' ? agent_last
      : sipwire::detail::skip_bytewise<charset::host_lexical>(agent_first, agent_last);
  // No leniency makes a host of what strict takes for a pseudonym.
  const scan_end judged = odd != agent_last ? scan_end{odd, errc::syntax, rule::host}
                                            :
                                                uri::detail::classify_host(agent_first, agent_last, runs,
                                                any_token ? leniency::none : lenient, form);
  if (any_token && !judged.ok()) {
    on.pseudonym(from.at(agent_first, agent_last));
  } else if (!judged.ok()) {
    return judged;
  } else if (port_first == nullptr) {
    on.agent(from.at(agent_first, agent_last), form, extent{}, 0);
  } else {
    const auto port =
        parse_saturated<std::uint16_t>({from, from.at(port_first, port_last)}, 65535, rule::port, lenient);
    if (!port) return {port_first, port.error().code, rule::port};
    on.agent(from.at(agent_first, agent_last), form, from.at(port_first, port_last), *port);
  }
  on.warn_text(from.at(text_first, end));
  on.whole(from.at(first, end));
  return {p, errc::none, rule::none};
}

}}}}  // namespace sipwire::sip::detail
