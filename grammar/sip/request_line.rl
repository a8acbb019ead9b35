// Request-Line = Method SP Request-URI SP SIP-Version CRLF (RFC 3261 7.1, 25.1), up to and with its line end.
// The Request-URI is taken as a run of visible ASCII, and of bytes from 0x80 under leniency::loose_uris: its
// own grammar is asked when it is read. SIP-Version is case-insensitive. Several blanks (RFC 4475 3.1.2.8)
// and blanks before the line end (3.1.2.9) need leniency::start_line_space, a bare LF bare_lf.
#include "../../../core/leniency.hpp"
#include "../../../core/scan_bytes.hpp"
#include "../../../core/scan_end.hpp"

namespace sipwire { inline namespace SIPWIRE_ISA { namespace sip { namespace detail {

%%{
  machine request_line;
  alphtype unsigned char;
  getkey static_cast<unsigned char>(*p);
  include runs "shared/runs.rl";

  action mark { mark = p; }
  action method { method = from.at(mark, p); }
  action uri { uri = from.at(mark, p); }
  action run_visible { p = runs.template skip<charset::visible>(p + 1, pe) - 1; }
  action more_space { if (!has(lenient, leniency::start_line_space)) return {p, errc::syntax, where_of_space};
      }
  action high { if (!has(lenient, leniency::loose_uris)) return {p, errc::syntax, rule::request_uri}; }
  action in_version { where_of_space = rule::sip_version; }
  action bare_lf { if (p[-1] != '\r' && !has(lenient, leniency::bare_lf))
      return {p, errc::bare_lf, rule::crlf}; }
  action done { version = from.at(mark, end); fbreak; }
  action bad_method { note(where, rule::method); }
  action bad_uri { note(where, rule::request_uri); }
  action bad_version { note(where, rule::sip_version); }
  action bad_crlf { note(where, rule::crlf); }

  main := r_token >mark $!bad_method
          ( SP @method ( SP @more_space )* ) $!bad_method
          ( 0x21..0x7E @run_visible | 0x80..0xFF @high )+ >mark $!bad_uri
          ( SP @uri @in_version ( SP @more_space )* ) $!bad_uri
          ( "SIP"i "/" DIGIT+ "." ( DIGIT @note_end )+ ) >mark $!bad_version
          ( SP @more_space )* 0x0D? ( 0x0A @bare_lf @done ) $!bad_crlf;
}%%

/// Reads a Request-Line; `at` is behind its line end.
template <class Runs>
inline scan_end scan_request_line(const char* p, const char* const pe, const Runs& runs, const source& from,
                                  leniency lenient, extent& method, extent& uri, extent& version) noexcept {
  const char* const eof = pe;
  const char* end = p;
  const char* quote = nullptr;
  const char* mark = p;
  rule where = rule::none;
  rule where_of_space = rule::request_uri;
%% write data noerror nofinal;
  int cs =
  %% write start;
  ;
  %% write exec;
  if (cs <
  %% write first_final;
  ) return failed(p, pe, quote, where, rule::request_line);
  return {p, errc::none, rule::none};
}

}}}}  // namespace sipwire::sip::detail
