// *message-header CRLF (RFC 3261 7.3, 25.1): the header block from a line start on, up to and with the empty
// line.
//
// message-header = header-name HCOLON header-value CRLF, where HCOLON = *( SP / HTAB ) ":" SWS, so blanks
// before the colon are legal, and a line that begins with a blank continues the value before it. Any field is
// read as an extension-header: token, colon, bytes. HCOLON's SWS holds one fold, and the value of an
// extension-header begins with as many more as it likes: what a typed field makes of a second one its own
// grammar judges, see detail/leading_sws.hpp.
// Controls are refused except after a backslash, where a quoted-pair may have them: the field's own grammar
// judges that.
// This machine is the portable path and the specification of the line index in sip/detail/fields.hpp.
#include "../../../core/leniency.hpp"
#include "../../../core/scan_bytes.hpp"
#include "../../../core/scan_end.hpp"

namespace sipwire { inline namespace SIPWIRE_ISA { namespace sip { namespace detail {

%%{
  machine header_block;
  alphtype unsigned char;
  getkey static_cast<unsigned char>(*p);
  include runs "shared/runs.rl";

  action commit { if (!commit()) return {p, errc::stopped, rule::message_header}; }
  action name { name = from.at(next_line, end); line = next_line; }
  action space { if (refuse_space) { line = next_line;
      return {p, errc::space_before_colon, rule::header_name}; } }
  action colon { value_first = p + 1; }
  action run_value { p = runs.template skip<charset::line_text>(p + 1, pe) - 1; }
  action control {
    if (p[-1] != '\\' && !has(lenient, leniency::control_bytes))
        return {p, errc::control_byte, rule::header_value};
  }
  action line_end {
    value_last = p[-1] == '\r' ? p - 1 : p;
    if (value_last == p && !has(lenient, leniency::bare_lf)) return {p, errc::bare_lf, rule::header_value};
    next_line = p + 1;
  }
  action last_line {
    if (p[-1] != '\r' && !has(lenient, leniency::bare_lf)) {
      line = next_line;
      return {p, errc::bare_lf, rule::crlf};
    }
  }
  action done { fbreak; }
  action bad_name { note(where, rule::header_name); }
  action bad_value { note(where, rule::header_value); }
  action bad_end { note(where, rule::crlf); }

  value_char = ( 0x20..0x7E | HTAB | 0x80..0xFF ) @run_value
             | ( 0x00..0x08 | 0x0B..0x0C | 0x0E..0x1F | 0x7F ) @control;
  value_line = value_char* 0x0D? ( 0x0A @line_end );
  field      = ( ( r_token WSP* $space ":" @name @colon ) $!bad_name
                 value_line ( WSP @run_value value_line )* ) >commit $!bad_value;

  main := field* ( ( 0x0D >commit 0x0A | 0x0A >commit ) @last_line @done ) $!bad_end;
}%%

/// Reads header fields from the line start p on. Each complete field is given to
/// `field(name extent, value first, value last)`, where the value still has the white space around it; a
/// false return stops with errc::stopped. On success `at` is behind the empty line; on failure `line` is the
/// start of the field, or of the line that is none, that failed; every field before it has been given.
template <class Runs, class Field>
inline scan_end scan_header_block(const char* p, const char* const pe, const Runs& runs, const source& from,
                                  leniency lenient, bool refuse_space, const char*& line, Field&& field) {
  const char* const eof = pe;
  const char* end = p;
  const char* value_first = nullptr;
  const char* value_last = nullptr;
  extent name;
  rule where = rule::none;
  const char* next_line = p;
  line = p;
  const auto commit = [&] {
    const bool go_on = value_first == nullptr || field(name, value_first, value_last);
    value_first = nullptr;
    return go_on;
  };
%% write data noerror nofinal;
  int cs =
  %% write start;
  ;
  %% write exec;
  if (cs <
  %% write first_final;
  ) {
    // A field that has its colon failed in its value; before that it is the line that is none.
    if (value_first == nullptr) line = next_line;
    if (p == pe) {
      // Between lines the field before is whole: only the empty line is missing.
      if (p == next_line) {
        line = p;
        if (!commit()) return {p, errc::stopped, rule::message_header};
      }
      return {p, errc::need_more, where};
    }
    if (where != rule::header_name) return {p[-1] == '\r' ? p - 1 : p, errc::bare_cr, where};
    if (p == next_line) {
      line = p;
      if (!commit()) return {p, errc::stopped, rule::message_header};
      return {p, errc::bad_field_name, where};
    }
    return {p, *p == '\r' || *p == '\n' || is_wsp(p[-1]) ? errc::missing_colon : errc::bad_field_name, where};
  }
  return {p, errc::none, rule::none};
}

}}}}  // namespace sipwire::sip::detail
