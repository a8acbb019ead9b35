// URI-reference (RFC 3986 4.1): a scheme, or no colon before the first "/", "?" or "#"; escapes whole;
// brackets only around an IP literal in the authority. What is between the brackets of an IPv6 literal is
// read by its own machine.
#include "../../../core/scan_bytes.hpp"
#include "../../../core/scan_end.hpp"

namespace sipwire { inline namespace SIPWIRE_ISA { namespace sdp { namespace detail {

%%{
  machine sdp_uri;
  alphtype unsigned char;
  getkey static_cast<unsigned char>(*p);
  include sdp_basics "shared/sdp_basics.rl";

  action bad_uri_reference { note(where, rule::uri_reference); }

  action open { open = p; }
  action close { ipv6 = from.at(open, p); }

  unreserved = ALPHA | DIGIT | "-" | "." | "_" | "~";
  sub_delims = "!" | "$" | "&" | "'" | "(" | ")" | "*" | "+" | "," | ";" | "=";
  escaped    = "%" HEXDIG HEXDIG;
  no_colon   = unreserved | sub_delims | "@" | escaped;
  pchar      = no_colon | ":";
  segments   = ( pchar | "/" )*;
  userinfo   = ( unreserved | sub_delims | ":" | escaped )*;
  reg_name   = ( unreserved | sub_delims | escaped )*;
  ipv6       = ( HEXDIG | ":" | "." )+ >open "]" @close;
  ipvfuture  = "v"i HEXDIG+ "." ( unreserved | sub_delims | ":" )+ "]";
  host       = reg_name | "[" ( ipv6 | ipvfuture );
  authority  = ( userinfo "@" )? host ( ":" DIGIT* )?;
  tail       = ( "?" ( pchar | "/" | "?" )* )? ( "#" ( pchar | "/" | "?" )* )?;
  abs_path   = "/" ( pchar segments )?;
  net_path   = "//" authority ( "/" segments )?;
  absolute   = ALPHA ( ALPHA | DIGIT | "+" | "-" | "." )* ":" ( net_path | abs_path | ( pchar segments )? );
  relative   = net_path | abs_path | ( no_colon+ ( "/" segments )? )?;
  main := ( ( absolute | relative ) tail ) $!bad_uri_reference;
}%%

/// What stands between the brackets of an IPv6 literal, or absent.
template <class Runs>
inline scan_end scan_uri(const char* p, const char* const pe, const Runs& runs, const source& from,
                             extent& ipv6) noexcept {
  const char* const eof = pe;
  const char* const first = p;
  const char* open = nullptr;
  rule where = rule::none;
  (void)runs;
%% write data noerror nofinal;
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

}}}}  // namespace sipwire::sdp::detail
