// host = hostname / IPv4address / IPv6reference (RFC 3261 25.1), IPv4address and IPv6address as in RFC 5954
// section 4.1.
// hostname needs a toplabel that begins with a letter, so a name of digits and dots alone is an address or
// nothing:
// `999.1.1.1` is neither. domainlabel and toplabel begin and end with alphanum; one trailing dot is allowed.
#include "../quick_host.hpp"
#include "../../../core/scan_end.hpp"

namespace sipwire { inline namespace SIPWIRE_ISA { namespace uri { namespace detail {

%%{
  machine host;
  alphtype unsigned char;
  getkey static_cast<unsigned char>(*p);
  include sip_basics "shared/sip_basics.rl";

  action is_name { form = host_form::hostname; }
  action is_ipv4 { form = host_form::ipv4; }
  action bad_name { note(where, rule::hostname); }
  action bad_ipv4 { note(where, rule::ipv4_address); }

  label_tail  = ( "-"* alphanum )*;
  domainlabel = alphanum label_tail;
  toplabel    = ALPHA label_tail;
  hostname    = ( domainlabel "." )* toplabel "."?;

  # RFC 3986 3.2.2, which RFC 5954 refers to: no leading zero, at most 255.
  dec_octet = DIGIT | "1".."9" DIGIT | "1" DIGIT{2} | "2" "0".."4" DIGIT | "25" "0".."5";
  ipv4      = dec_octet ( "." dec_octet ){3};

  main := ( hostname - ipv4 ) %is_name | ipv4 %is_ipv4;
}%%

/// A hostname or IPv4address that fills [p, pe).
inline scan_end scan_host(const char* p, const char* const pe, host_form& form) noexcept {
  const char* const eof = pe;
  rule where = rule::none;
%% write data noerror nofinal;
  int cs =
  %% write start;
  ;
  %% write exec;
  if (cs <
  %% write first_final;
  ) return failed(p, pe, nullptr, where, rule::host);
  return {p, errc::none, rule::none};
}

}}}}  // namespace sipwire::uri::detail
