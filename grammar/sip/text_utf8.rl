// [TEXT-UTF8-TRIM] = [ 1*TEXT-UTF8char *( *LWS TEXT-UTF8char ) ] (RFC 3261 25.1), the value of Subject and
// Organization: anything visible, with blanks and folds between. UTF8-NONASCII is that of RFC 3629. May be
// empty.
#include "../../../core/leniency.hpp"
#include "../../../core/scan_bytes.hpp"
#include "../../../core/scan_end.hpp"

namespace sipwire { inline namespace SIPWIRE_ISA { namespace sip { namespace detail {

%%{
  machine text_utf8;
  alphtype unsigned char;
  getkey static_cast<unsigned char>(*p);
  include runs "shared/runs.rl";

  action first { if (first == nullptr) first = p; }
  action run_text { p = runs.template run<charset::text>(p + 1, pe) - 1; }
  action control { if (!has(lenient, leniency::control_bytes))
      return {p, errc::control_byte, rule::text_utf8}; }
  action bad_text { note(where, p != pe && static_cast<unsigned char>(*p) >= 0x80 ? rule::utf8_nonascii
      : rule::text_utf8); }

  control_char = 0x00..0x08 | 0x0B | 0x0C | 0x0E..0x1F | 0x7F;

  text_char = 0x21..0x7E >first @run_text | UTF8_NONASCII >first <>!bad_utf8 | control_char @control >first;

  main := ( SWS ( text_char ( text_char | LWS )* )? ) $!bad_text;
}%%

/// Reads text that fills [p, pe). `first` is where it begins, nullptr when there is none.
template <class Runs>
inline scan_end scan_text_utf8(const char* p, const char* const pe, const Runs& runs, leniency lenient,
                               const char*& first) noexcept {
  const char* const eof = pe;
  rule where = rule::none;
%% write data noerror nofinal;
  int cs =
  %% write start;
  ;
  %% write exec;
  if (cs <
  %% write first_final;
  ) return failed(p, pe, nullptr, where, rule::text_utf8);
  return {p, errc::none, rule::none};
}

}}}}  // namespace sipwire::sip::detail
