// id = "Content-ID" ":" msg-id (RFC 2045 7), msg-id = "<" addr-spec ">" (RFC 822 4.6), addr-spec = local-part
// "@" domain.
// RFC 822 allows white space between any two tokens of it; nobody sends that, and RFC 5322 has it as
// obsolete: only around the brackets.
#include "../../../core/scan_bytes.hpp"
#include "../../../core/scan_end.hpp"

namespace sipwire { inline namespace SIPWIRE_ISA { namespace mime { namespace detail {

%%{
  machine msg_id;
  alphtype unsigned char;
  getkey static_cast<unsigned char>(*p);
  include runs "shared/runs.rl";

  action first { first = p; }
  action at { at = p; }
  action close { close = p; }
  action run_atom { p = runs.template skip<charset::atom>(p + 1, pe) - 1; }

  atext     = alphanum | "!" | "#" | "$" | "%" | "&" | "'" | "*" | "+" | "-" | "/" | "=" | "?" | "^" | "_"
              | "`" | "{" | "|" | "}" | "~";
  atom      = ( atext @run_atom )+;
  part      = atom | r_quoted;
  literal   = "[" ( 0x21..0x5A | 0x5E..0x7E )* "]";
  subdomain = atom | literal;

  main := SWS "<" >first part ( "." part )* "@" @at subdomain ( "." subdomain )* ">" @close SWS;
}%%

/// `all` is the value with its brackets, `local` and `domain` are what stands around the `@`.
template <class Runs>
inline scan_end scan_msg_id(const char* p, const char* const pe, const Runs& runs, const source& from,
                            extent& all, extent& local, extent& domain) noexcept {
  const char* const eof = pe;
  const char* end = p;
  const char* quote = nullptr;
  const char* first = p;
  const char* at = p;
  const char* close = p;
  rule where = rule::none;
%% write data noerror nofinal;
  int cs =
  %% write start;
  ;
  %% write exec;
  if (cs <
  %% write first_final;
  ) return failed(p, pe, quote, where, rule::msg_id);
  static_cast<void>(end);
  all = from.at(first, close + 1);
  local = from.at(first + 1, at);
  domain = from.at(at + 1, close);
  return {p, errc::none, rule::none};
}

}}}}  // namespace sipwire::mime::detail
