// field = field-name ":" unstructured CRLF (RFC 5322 2.2, 3.6.8; RFC 822 3.2): one header field of a MIME
// entity, from a line start on.
//
// A line that begins with a blank continues the one before. RFC 5322 4.5 has receivers take blanks before the
// colon; protocols that have neither blanks nor folds there (CPIM, MSRP) say so. A field that ends with the
// input is whole: in a body part without an empty line the last CRLF belongs to the delimiter behind it. Any
// bytes but controls are a value, as RFC 6532 and SIP have UTF-8 there.
#include "../../../core/leniency.hpp"
#include "../../../core/scan_bytes.hpp"
#include "../../../core/scan_end.hpp"

namespace sipwire { inline namespace SIPWIRE_ISA { namespace mime { namespace detail {

%%{
  machine header_field;
  alphtype unsigned char;
  getkey static_cast<unsigned char>(*p);
  include abnf "shared/abnf.rl";

  action run_name { p = runs.template skip<charset::field_name>(p + 1, pe) - 1; name_last = p + 1; }
  action space { if (!blanks) return {p, errc::space_before_colon, rule::field_name}; }
  action colon { colon = p; }
  action run_value { p = runs.template skip<charset::line_text>(p + 1, pe) - 1; }
  action control { if (!has(lenient, leniency::control_bytes))
      return {p, errc::control_byte, rule::field_body}; }
  action line_end {
    value_last = p[-1] == '\r' ? p - 1 : p;
    if (value_last == p && !has(lenient, leniency::bare_lf)) return {p, errc::bare_lf, rule::field_body};
  }
  action fold { if (!folds) return {p, errc::not_allowed, rule::field_body}; }
  action next { --p; fbreak; }

  ftext      = 0x21..0x39 | 0x3B..0x7E;
  value_char = ( 0x20..0x7E | HTAB | 0x80..0xFF ) @run_value
             | ( 0x00..0x08 | 0x0B..0x0C | 0x0E..0x1F | 0x7F ) @control;
  line_end   = 0x0D? 0x0A @line_end;

  main := ( ftext @run_name )+ ( WSP @space )* ":" @colon value_char*
          ( line_end WSP @fold value_char* )* ( line_end ( ( any - WSP ) @next )? )?;
}%%

/// Reads one field; on success `at` is the next line's start. `value` still has the white space around it.
template <class Runs>
inline scan_end scan_header_field(const char* p, const char* const pe, const Runs& runs, const source& from,
                                  leniency lenient, bool blanks, bool folds, extent& name,
                                  extent& value) noexcept {
  const char* const first = p;
  const char* name_last = p;
  const char* colon = nullptr;
  const char* value_last = nullptr;
%% write data noerror nofinal;
  int cs =
  %% write start;
  ;
  %% write exec;
  if (cs <
  %% write first_final;
  ) {
    if (colon != nullptr) return {p - 1, errc::bare_cr, rule::field_body};
    if (p == first) return {p, errc::bad_field_name, rule::field_name};
    return {p, p == pe || *p == '\r' || *p == '\n' || is_wsp(p[-1]) ? errc::missing_colon
        : errc::bad_field_name, rule::field_name};
  }
  name = from.at(first, name_last);
  value = from.at(colon + 1, value_last != nullptr && p[-1] == '\n' ? value_last : p);
  return {p, errc::none, rule::none};
}

}}}}  // namespace sipwire::mime::detail
