// email-address (RFC 8866 9): addr-spec, addr-spec 1*SP "(" 1*email-safe ")", or 1*email-safe 1*SP "<"
// addr-spec ">"; addr-spec of RFC 5322 3.4.1 without folds and comments, its atoms with the UTF-8 of RFC 6532
// (judged as bytes). A name may have "@" in it, so it is told from an address by what ends it, and both are
// live until then.
#include "../../../core/scan_bytes.hpp"
#include "../../../core/scan_end.hpp"

namespace sipwire { inline namespace SIPWIRE_ISA { namespace sdp { namespace detail {

%%{
  machine sdp_email;
  alphtype unsigned char;
  getkey static_cast<unsigned char>(*p);
  include sdp_basics "shared/sdp_basics.rl";

  action bad_email_address { note(where, rule::email_address); }

  action open   { open = p; }
  action angle  { addr_first = p + 1; }
  action close  { addr_last = p; }
  
  esafe     = btchar - ( "(" | ")" | "<" | ">" );
  atext     = ALPHA | DIGIT | "!" | "#" | "$" | "%" | "&" | "'" | "*" | "+" | "-" | "/" | "=" | "?" | "^"
              | "_" | "`" | "{" | "|" | "}" | "~" | 0x80..0xFF;
  dot_atom  = atext+ ( "." atext+ )*;
  quoted    = DQUOTE ( " " | 0x21 | 0x23..0x5B | 0x5D..0x7E | 0x80..0xFF | "\\" ( " " | 0x09 | 0x21..0x7E ) )*
              DQUOTE;
  literal   = "[" ( 0x21..0x5A | 0x5E..0x7E )* "]";
  addr_spec = ( dot_atom | quoted ) "@" ( dot_atom | literal );
  main := ( addr_spec ( " "+ "(" @open esafe+ ")" )?
          | esafe+ " "+ "<" @angle addr_spec ">" @close ) $!bad_email_address;
}%%

/// The address, and the name in brackets or before it; absent without one.
template <class Runs>
inline scan_end scan_email(const char* p, const char* const pe, const Runs& runs, const source& from,
                               extent& address, extent& name) noexcept {
  const char* const eof = pe;
  const char* const first = p;
  const char* open = nullptr;
  const char* addr_first = nullptr;
  const char* addr_last = nullptr;
  rule where = rule::none;
  (void)runs;
%% write data noerror nofinal;
  int cs =
  %% write start;
  ;
  %% write exec;
  if (cs <
  %% write first_final;
  ) return failed(p, pe, nullptr, where, rule::email_address);
  if (addr_first != nullptr) {
    address = from.at(addr_first, addr_last);
    const char* last = addr_first - 1;
    while (last != first && last[-1] == ' ') --last;
    name = from.at(first, last);
  } else if (open != nullptr) {
    const char* last = open;
    while (last[-1] == ' ') --last;
    address = from.at(first, last);
    name = from.at(open + 1, p - 1);
  } else {
    address = from.at(first, p);
  }
  return {p, errc::none, rule::none};
}

}}}}  // namespace sipwire::sdp::detail
