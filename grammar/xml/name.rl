// NCName (Namespaces in XML 1.0 3) with the characters of XML 1.0 2.3, Fifth Edition, in UTF-8: what a name
// with bytes from 0x80 up must be.
#include "../../../core/scan_bytes.hpp"
#include "../../../core/scan_end.hpp"

namespace sipwire { inline namespace SIPWIRE_ISA { namespace xml { namespace detail {

%%{
  machine xml_name;
  alphtype unsigned char;
  getkey static_cast<unsigned char>(*p);

  T = 0x80..0xBF;
  start_char = "A".."Z" | "a".."z" | "_"
             | 0xC3 ( 0x80..0x96 | 0x98..0xB6 | 0xB8..0xBF )
             | 0xC4..0xCB T
             | 0xCD ( 0xB0..0xBD | 0xBF )
             | 0xCE..0xDF T
             | 0xE0 0xA0..0xBF T
             | 0xE1 T T
             | 0xE2 ( 0x80 0x8C..0x8D | 0x81 0xB0..0xBF | 0x82..0x85 T | 0x86 0x80..0x8F | 0xB0..0xBE T
             | 0xBF 0x80..0xAF )
             | 0xE3 ( 0x80 0x81..0xBF | 0x81..0xBF T )
             | 0xE4..0xEC T T
             | 0xED 0x80..0x9F T
             | 0xEF ( 0xA4..0xB6 T | 0xB7 ( 0x80..0x8F | 0xB0..0xBF ) | 0xB8..0xBE T | 0xBF 0x80..0xBD )
             | 0xF0 0x90..0xBF T T
             | 0xF1..0xF2 T T T
             | 0xF3 0x80..0xAF T T;
  char = start_char | "0".."9" | "-" | "."
       | 0xC2 0xB7
       | 0xCC T
       | 0xCD 0x80..0xAF
       | 0xE2 ( 0x80 0xBF | 0x81 0x80 );

  main := start_char char*;
}%%

inline scan_end scan_name(const char* p, const char* const pe) noexcept {
%% write data noerror nofinal;
  int cs =
  %% write start;
  ;
  %% write exec;
  if (cs >=
  %% write first_final;
  ) return {p, errc::none, rule::none};
  return {p, p == pe ? errc::truncated : errc::syntax, rule::ncname};
}

}}}}  // namespace sipwire::xml::detail
