// utf8text = *(HTAB / %x20-7E / UTF8-NONASCII) (RFC 4975 9), with the UTF-8 of RFC 3629: hval of fields
// without a grammar of their own, Content-Description, and comments when they are written.
#include "../../../core/scan_bytes.hpp"
#include "../../../core/scan_end.hpp"

namespace sipwire { inline namespace SIPWIRE_ISA { namespace msrp { namespace detail {

%%{
  machine msrp_text;
  alphtype unsigned char;
  getkey key_of<Runs>(p);
  include msrp_basics "shared/msrp_basics.rl";

  action bad_utf8 { note(where, rule::utf8_nonascii); }
  action bad_text { note(where, p != pe && static_cast<unsigned char>(*p) >= 0x80 ? rule::utf8_nonascii
      : rule::hval); }

  main := ( ( HTAB | 0x20..0x7E ) @run_utext | UTF8_NONASCII <>!bad_utf8 )* $!bad_text;
}%%

/// A utf8text that fills [p, pe).
template <class Runs>
inline scan_end scan_text(const char* p, const char* const pe, const Runs& runs) noexcept {
  const char* const eof = pe;
  rule where = rule::none;
%% write data noerror nofinal;
  int cs =
  %% write start;
  ;
  %% write exec;
  if (cs <
  %% write first_final;
  ) return failed(p, pe, nullptr, where, rule::hval);
  return {p, errc::none, rule::none};
}

}}}}  // namespace sipwire::msrp::detail
