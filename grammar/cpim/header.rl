// Header = Header-name ":" *( ";" Parameter ) SP Header-value CRLF (RFC 3862 3.6): one message header of
// CPIM, a whole line of its own.
//
// Header-name = [ Name-prefix "." ] Name, and neither has a dot. A Parameter is name=value, `lang` among
// them. Header-value is anything but controls, in UTF-8, and may be empty. There is no folding. The blank
// behind the colon is no part of the value; without it (leniency::unspaced_colon) a value cannot begin with
// ";", which begins a Parameter there.
#include "../../../core/leniency.hpp"
#include "../../../core/scan_bytes.hpp"
#include "../../../core/scan_end.hpp"

namespace sipwire { inline namespace SIPWIRE_ISA { namespace cpim { namespace detail {

%%{
  machine cpim_header;
  alphtype unsigned char;
  getkey static_cast<unsigned char>(*p);
  include cpim_basics "shared/cpim_basics.rl";

  action run_name { p = runs.template skip<charset::cpim_name>(p + 1, pe) - 1; }
  action run_value { p = runs.template skip<charset::cpim_text>(p + 1, pe) - 1; }
  action dot { dot = p; }
  action colon { colon = p; }
  action space { value = p + 1; }
  action unspaced {
    if (!has(lenient, leniency::unspaced_colon)) return {p, errc::syntax, rule::cpim_header};
    value = p;
  }
  action control { if (!has(lenient, leniency::control_bytes))
      return {p, errc::control_byte, rule::cpim_header_value}; }
  action line_end {
    value_last = p[-1] == '\r' ? p - 1 : p;
    if (value == nullptr) {
      if (!has(lenient, leniency::unspaced_colon)) return {value_last, errc::syntax, rule::cpim_header};
      value = value_last;
    }
    if (value_last == p && !has(lenient, leniency::bare_lf)) return {p, errc::bare_lf, rule::cpim_header};
    fbreak;
  }
  action bad_name { note(where, rule::cpim_header_name); }
  action bad_param { note(where, rule::cpim_param); }
  action bad_value { note(where, rule::cpim_header_value); }

  name  = ( namechar @run_name )+;
  param = c_name "=" ( c_token | c_string );
  ctl   = 0x00..0x09 | 0x0B..0x0C | 0x0E..0x1F | 0x7F;
  vchar = 0x20..0x7E @run_value | high | ctl @control;
  first = ( 0x21..0x7E - ";" ) @unspaced | high >unspaced | ctl @unspaced @control;

  # Behind a parameter only the blank can begin a value: any other byte may belong to the parameter.
  params = ( ";" param $!bad_param )*;
  value  = first vchar* | params ( " " @space vchar* )?;

  main := ( name ( "." @dot name )? ) $!bad_name ":" @colon value $!bad_value 0x0D? 0x0A @line_end;
}%%

/// Where the parts of a header lie. The parameters are what stands between the colon and the blank; `dot`
/// ends the prefix, or is absent.
struct cpim_header_parts {
  extent name;
  extent params;
  extent value;
  std::uint32_t dot = extent::absent_mark;
};

/// Reads one line; on success `at` is the start of the next.
template <class Runs>
inline scan_end scan_header(const char* p, const char* const pe, const Runs& runs, const source& from,
                                 leniency lenient, cpim_header_parts& out) noexcept {
  const char* const eof = pe;
  const char* const first = p;
  const char* dot = nullptr;
  const char* colon = nullptr;
  const char* value = nullptr;
  const char* value_last = nullptr;
  const char* quote = nullptr;
  rule where = rule::none;
%% write data noerror nofinal;
  int cs =
  %% write start;
  ;
  %% write exec;
  if (cs <
  %% write first_final;
  ) {
    const bool at_line_end = p != pe && (*p == '\r' || *p == '\n');
    if (colon == nullptr) {
      if (p == first) {
        if (p == pe) return {p, errc::truncated, rule::cpim_header_name};
        return {p, is_wsp(*p) ? errc::not_allowed : errc::bad_field_name, rule::cpim_header_name};
      }
      if (p == pe) return {p, errc::truncated, rule::cpim_header_name};
      if (!is_wsp(*p)) return {p, at_line_end ? errc::missing_colon : errc::bad_field_name,
          rule::cpim_header_name};
      const char* q = p;
      while (q != pe && is_wsp(*q)) ++q;
      return {p, q != pe && *q == ':' ? errc::space_before_colon : errc::missing_colon,
          rule::cpim_header_name};
    }
    if (quote != nullptr && (p == pe || at_line_end))
        return {quote, errc::unterminated_quote, rule::cpim_string};
    if (p == pe) return {p, errc::truncated, rule::cpim_header};
    if (p[-1] == '\r') return {p - 1, errc::bare_cr, rule::cpim_header};
    return failed(p, pe, nullptr, where, rule::cpim_header);
  }
  out.name = from.at(first, colon);
  out.dot = dot != nullptr ? from.offset(dot) : extent::absent_mark;
  out.params = from.at(colon + 1, value[-1] == ' ' ? value - 1 : value);
  out.value = from.at(value, value_last);
  return {p, errc::none, rule::none};
}

}}}}  // namespace sipwire::cpim::detail
