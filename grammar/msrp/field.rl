// header CRLF (RFC 4975 9), every kind of it: hname ":" SP hval CRLF, hname = ALPHA *token. One CRLF ends it,
// although the ABNF of ext-header prints a second. The token is that of SDP. What the value says is the
// affair of its own machine, and its UTF-8 too; only controls are refused (leniency::control_bytes keeps
// them), and a line that a blank begins: MSRP folds none. The SP behind the colon is looked for by the
// caller: Content-Type has it in RFC 4975 9 as all others, but the fields that are left to MIME need none
// (RFC 822 3.2).
#include "../../../core/leniency.hpp"
#include "../../../core/scan_bytes.hpp"
#include "../../../core/scan_end.hpp"

namespace sipwire { inline namespace SIPWIRE_ISA { namespace msrp { namespace detail {

%%{
  machine msrp_field;
  alphtype unsigned char;
  getkey static_cast<unsigned char>(*p);
  include msrp_basics "shared/msrp_basics.rl";

  action run_name { p = runs.template run<charset::sdp_token>(p + 1, pe) - 1; }
  action colon    { colon = p; }
  action note_cr  { line_end = p; }
  action control  { if (!has(lenient, leniency::control_bytes)) return {p, errc::control_byte, rule::hval}; }
  action done     { fbreak; }
  action bad_name { note(where, rule::hname); }
  action bad_value { note(where, rule::hval); }
  action bad_end  { note(where, rule::crlf); }

  nchar = ALPHANUM | "!" | "#" | "$" | "%" | "&" | "'" | "*" | "+" | "-" | "." | "^" | "_" | "`" | "{" | "|"
          | "}" | "~";

  control = 0x00..0x08 | 0x0B..0x0C | 0x0E..0x1F | 0x7F;

  main := ( ALPHA ( nchar @run_name )* ":" @colon ) >!bad_name <>!bad_name
          ( ( HTAB | 0x20..0x7E | 0x80..0xFF ) @run_ltext | control @control )* $!bad_value
          ( 0x0D @note_cr ) ( 0x0A @done ) $!bad_end;
}%%

/// One field that begins at p; `at` is behind its line end. `name` and `value` have what stands before and
/// behind the colon.
template <class Runs>
inline scan_end scan_field(const char* p, const char* const pe, const Runs& runs, const source& from,
                                leniency lenient, extent& name, extent& value) noexcept {
  const char* const eof = pe;
  const char* const first = p;
  const char* colon = nullptr;
  const char* line_end = nullptr;
  rule where = rule::none;
%% write data noerror nofinal;
  int cs =
  %% write start;
  ;
  %% write exec;
  if (cs >=
  %% write first_final;
  ) {
    name = from.at(first, colon);
    value = from.at(colon + 1, line_end);
    return {p, errc::none, rule::none};
  }
  if (p == pe) return {p, errc::truncated, where};
  if (where == rule::crlf) return {line_end, errc::bare_cr, where};
  if (where == rule::hval) return {p, errc::bare_lf, where};
  if (p != first && (*p == '\r' || *p == '\n')) return {p, errc::missing_colon, where};
  if (p != first && is_wsp(*p)) {
    const char* next = p;
    while (next != pe && is_wsp(*next)) ++next;
    if (next != pe && *next == ':') return {p, errc::space_before_colon, where};
  }
  return {p, errc::bad_field_name, where};
}

}}}}  // namespace sipwire::msrp::detail
