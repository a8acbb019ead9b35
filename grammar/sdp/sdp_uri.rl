// URI-reference (RFC 3986 4.1) as far as its characters and their order go: a scheme, or no colon before the first "/", "?" or "#";
// escapes whole; brackets only around an IP literal in the authority.
#include "../../core/scan_bytes.hpp"
#include "../scan_end.hpp"

namespace sipwire::inline SIPWIRE_ISA::detail {

%%{
  machine sdp_uri;
  alphtype unsigned char;
  getkey static_cast<unsigned char>(*p);
  include sdp_basics "shared/sdp_basics.rl";

  action bad_uri_reference { note(where, rule::uri_reference); }

  unreserved = ALPHA | DIGIT | "-" | "." | "_" | "~";
  sub_delims = "!" | "$" | "&" | "'" | "(" | ")" | "*" | "+" | "," | ";" | "=";
  escaped    = "%" HEXDIG HEXDIG;
  no_colon   = unreserved | sub_delims | "@" | escaped;
  pchar      = no_colon | ":";
  segments   = ( pchar | "/" )*;
  reg_name   = ( unreserved | sub_delims | ":" | escaped )*;
  literal    = "[" ( HEXDIG | ":" | "." | unreserved | sub_delims )+ "]";
  authority  = ( reg_name "@" )? ( reg_name | literal ( ":" DIGIT* )? );
  tail       = ( "?" ( pchar | "/" | "?" )* )? ( "#" ( pchar | "/" | "?" )* )?;
  abs_path   = "/" ( pchar segments )?;
  net_path   = "//" authority ( "/" segments )?;
  absolute   = ALPHA ( ALPHA | DIGIT | "+" | "-" | "." )* ":" ( net_path | abs_path | ( pchar segments )? );
  relative   = net_path | abs_path | ( no_colon+ ( "/" segments )? )?;
  main := ( ( absolute | relative ) tail ) $!bad_uri_reference;
}%%

/// Nothing.
template <class Runs>
inline scan_end scan_sdp_uri(const char* p, const char* const pe, const Runs& runs, const source& from) noexcept {
  const char* const eof = pe;
  const char* const first = p;
  rule where = rule::none;
  (void)runs;
  int cs =
  %% write start;
  ;
  %% write exec;
  if (cs <
  %% write first_final;
  ) return failed(p, pe, nullptr, where, rule::uri_reference);
  (void)first;
  (void)from;
  return {p, errc::none, rule::none};
}

}  // namespace sipwire::inline SIPWIRE_ISA::detail
