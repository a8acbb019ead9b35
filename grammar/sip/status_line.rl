// Status-Line = SIP-Version SP Status-Code SP Reason-Phrase CRLF (RFC 3261 7.2, 25.1), up to and with its
// line end.
// Reason-Phrase takes any byte but controls, since RFC 4475's own has quotes and brackets; its UTF-8 is
// validate()'s affair. It may
// be empty, but the SP before it may not be left out. Status-Code is exactly three digits: `4294967301` fails
// at its fourth.
#include "../../../core/leniency.hpp"
#include "../../../core/scan_bytes.hpp"
#include "../../../core/scan_end.hpp"

namespace sipwire { inline namespace SIPWIRE_ISA { namespace sip { namespace detail {

%%{
  machine status_line;
  alphtype unsigned char;
  getkey static_cast<unsigned char>(*p);
  include runs "shared/runs.rl";

  action mark { mark = p; }
  action version { version = from.at(mark, p); }
  action code { code = from.at(mark, p); mark = p + 1; }
  action run_reason { p = runs.template skip<charset::line_text>(p + 1, pe) - 1; }
  action more_space { if (!has(lenient, leniency::start_line_space))
      return {p, errc::syntax, rule::status_code}; }
  action bare_lf { if (p[-1] != '\r' && !has(lenient, leniency::bare_lf))
      return {p, errc::bare_lf, rule::crlf}; }
  action done { reason = from.at(mark, p[-1] == '\r' ? p - 1 : p); fbreak; }
  action bad_version { note(where, rule::sip_version); }
  action bad_code { note(where, rule::status_code); }
  action bad_reason { note(where, rule::reason_phrase); }

  main := ( "SIP"i "/" DIGIT+ "." DIGIT+ ) >mark $!bad_version
          ( SP @version ( SP @more_space )* ) $!bad_version
          DIGIT{3} >mark $!bad_code
          SP @code $!bad_code
          ( ( SP | HTAB | 0x21..0x7E | 0x80..0xFF ) @run_reason )* $!bad_reason
          0x0D? ( 0x0A @bare_lf @done ) $!bad_reason;
}%%

/// Reads a Status-Line; `at` is behind its line end.
template <class Runs>
inline scan_end scan_status_line(const char* p, const char* const pe, const Runs& runs, const source& from,
                                 leniency lenient, extent& version, extent& code, extent& reason) noexcept {
  const char* const eof = pe;
  const char* end = p;
  const char* quote = nullptr;
  const char* mark = p;
  rule where = rule::none;
%% write data noerror nofinal;
  int cs =
  %% write start;
  ;
  %% write exec;
  static_cast<void>(end);
  if (cs <
  %% write first_final;
  ) return failed(p, pe, quote, where, rule::status_line);
  return {p, errc::none, rule::none};
}

}}}}  // namespace sipwire::sip::detail
