// format-entry of accept-types (RFC 4975 8.6): type "/" subtype *( ";" type-param ) / "*"; stops at the blank
// before the next. Its token is that of SDP, which has "*" in it. A quoted-string may hold blanks; RFC 4975
// has no white space around ";" and "=".
#include "../../../core/scan_bytes.hpp"
#include "../../../core/scan_end.hpp"

namespace sipwire { inline namespace SIPWIRE_ISA { namespace sdp { namespace detail {

%%{
  machine sdp_format_entry;
  alphtype unsigned char;
  getkey static_cast<unsigned char>(*p);
  include sdp_basics "shared/sdp_basics.rl";

  action bad_format_entry { note(where, rule::format_entry); }
  action bad_type_param { note(where, rule::type_param); }
  action bad_utf8 { note(where, rule::utf8_nonascii); }

  action next   { fhold; fbreak; }
  action slash  { slash = p; }
  action params { if (params == nullptr) params = p; }

  qchar  = " " | 0x09 | 0x21 | 0x23..0x5B | 0x5D..0x7E | UTF8_NONASCII <>!bad_utf8 | "\\" ( "\\" | DQUOTE );
  quoted = DQUOTE qchar* DQUOTE;
  param  = s_token "=" ( s_token | quoted );
  entry  = ( stchar - "*" | "*" stchar ) stchar* "/" @slash s_token ( ";" @params param $!bad_type_param )*;
  main  := ( entry | "*" | "*/" @slash s_token ( ";" @params param $!bad_type_param )* ) $!bad_format_entry
           ( " " @next )?;
}%%

/// Type and subtype, which stays absent for "*"; the parameters from their first ";" on.
template <class Runs>
inline scan_end scan_format_entry(const char* p, const char* const pe, const Runs& runs,
                                      const source& from, extent& type, extent& subtype,
                                      extent& type_params) noexcept {
  const char* const eof = pe;
  const char* const first = p;
  const char* slash = nullptr;
  const char* params = nullptr;
  rule where = rule::none;
  (void)runs;
%% write data noerror nofinal;
  int cs =
  %% write start;
  ;
  %% write exec;
  if (cs <
  %% write first_final;
  ) return failed(p, pe, nullptr, where, rule::format_entry);
  type = from.at(first, slash != nullptr ? slash : p);
  if (slash != nullptr) subtype = from.at(slash + 1, params != nullptr ? params : p);
  if (params != nullptr) type_params = from.at(params, p);
  return {p, errc::none, rule::none};
}

}}}}  // namespace sipwire::sdp::detail
