// req-start  = pMSRP SP transact-id SP method CRLF
// resp-start = pMSRP SP transact-id SP status-code [SP comment] CRLF (RFC 4975 9), up to and with the line
// end.
// Methods are upper-case words and status codes three digits, so the byte behind the second SP decides which
// it is. The comment may be empty behind its SP, and its UTF-8 is not judged here: text for people must not
// cost a response. A transact-id of less than four characters fails at the SP behind it, one of more than
// thirty-two at the thirty-third; under leniency::loose_identifiers it has 1 to 240 visible characters.
#include <cstring>

#include "../../../core/leniency.hpp"
#include "../../../core/scan_bytes.hpp"
#include "../../../core/text.hpp"
#include "../../../core/scan_end.hpp"
#include "../../values/transact_id.hpp"

namespace sipwire { inline namespace SIPWIRE_ISA { namespace msrp { namespace detail {

%%{
  machine msrp_start;
  alphtype unsigned char;
  getkey static_cast<unsigned char>(*p);
  include msrp_basics "shared/msrp_basics.rl";

  action mark { mark = p; }
  action id {
    if (p - mark > most) return {mark + most, errc::too_long, rule::transact_id};
    if (p - mark < 4 && !loose) return {p, errc::syntax, rule::transact_id};
    on.transact_id(from.at(mark, p));
  }
  action odd { if (!loose) return {p, errc::syntax, rule::transact_id}; }
  action method  { on.method(from.at(mark, p)); }
  action code    { on.status(from.at(mark, p)); }
  action comment { comment = p + 1; }
  action note_cr { line_end = p; }
  action done    { fbreak; }
  action bad_pmsrp   { note(where, rule::pmsrp); }
  action bad_id      { note(where, rule::transact_id); }
  action bad_method  { note(where, rule::method); }
  action bad_status  { note(where, rule::status_code); }
  action bad_comment { note(where, rule::comment); }
  action bad_end     { note(where, rule::crlf); }

  cr = 0x0D @note_cr;

  request  = UPALPHA+ >mark $!bad_method cr >method;
  response = DIGIT{3} >mark $!bad_status ( SP >code @comment m_line_text $!bad_comment cr | cr >code );

  visible = 0x21..0x7E;
  id = ( ALPHANUM | ( visible - ALPHANUM ) @odd ) ( ident_char @run_ident | ( visible - ident_char ) @odd )*;

  main := ( "MSRP" SP ) >!bad_pmsrp <>!bad_pmsrp id >mark $!bad_id ( SP >id ) ( request | response )
          ( 0x0A @done ) $!bad_end;
}%%

/// Reads a start line of the usual shape and gives its events; null, with none given, for any other.
template <class Handler>
SIPWIRE_INLINE const char* quick_msrp_start(const char* const p, const char* const pe,
                                            const vector_runs& runs, const source& from,
                                            Handler& on) noexcept {
  if (pe - p < 16 || std::memcmp(p, "MSRP ", 5) != 0) return nullptr;
  const char* const first = p + 5;
  const char* const last = runs.template skip<charset::ident>(first, pe);
  if (last - first < 4 || last - first > 32 || !charset::alphanum::set.contains(*first) || pe - last < 7
      || *last != ' ') return nullptr;
  if (std::memcmp(last + 1, "SEND\r\n", 6) == 0) {
    on.transact_id(from.at(first, last));
    on.method(from.at(last + 1, last + 5));
    return last + 7;
  }
  if (!is_digit(last[1]) || !is_digit(last[2]) || !is_digit(last[3]) || last[4] != ' ') return nullptr;
  const char* const end = runs.template skip<charset::line_text>(last + 5, pe);
  if (pe - end < 2 || end[0] != '\r' || end[1] != '\n') return nullptr;
  on.transact_id(from.at(first, last));
  on.status(from.at(last + 1, last + 4));
  on.comment(from.at(last + 5, end));
  return end + 2;
}
template <class Handler>
constexpr const char* quick_msrp_start(const char*, const char*, const byte_runs&, const source&,
                                       Handler&) noexcept {
  return nullptr;
}

/// Events: transact_id, then method, or status and comment when there is one. `at` is behind the line end.
template <class Runs, class Handler>
inline scan_end scan_start(const char* p, const char* const pe, const Runs& runs, const source& from,
                                leniency lenient, Handler& on) noexcept {
  if (const char* const behind = quick_msrp_start(p, pe, runs, from, on); behind != nullptr)
      return {behind, errc::none, rule::none};
  const bool loose = has(lenient, leniency::loose_identifiers);
  const auto most = static_cast<std::ptrdiff_t>(loose ? max_loose_ident : max_ident);
  const char* const eof = pe;
  const char* mark = p;
  const char* comment = nullptr;
  const char* line_end = nullptr;
  rule where = rule::none;
%% write data noerror nofinal;
  int cs =
  %% write start;
  ;
  %% write exec;
  if (cs <
  %% write first_final;
  ) {
    // An identifier can be too long before its end is seen.
    if (p == pe && where == rule::transact_id && pe - mark > most)
        return {mark + most, errc::too_long, rule::transact_id};
    if (line_end != nullptr && p != pe && p == line_end + 1) return {line_end, errc::bare_cr, rule::crlf};
    return failed(p, pe, nullptr, where, rule::msrp_start);
  }
  if (comment != nullptr) on.comment(from.at(comment, line_end));
  return {p, errc::none, rule::none};
}

}}}}  // namespace sipwire::msrp::detail
