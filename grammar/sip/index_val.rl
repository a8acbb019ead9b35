// index-val = number *( "." number ), number = [ %x31-39 *DIGIT ] DIGIT (RFC 7044 5): the place of an entry
// in the tree of History-Info. A number has no leading zeros, and nothing may stand around the dots. The size
// of a number is the caller's.
#include "../../../core/scan_bytes.hpp"
#include "../../../core/scan_end.hpp"

namespace sipwire { inline namespace SIPWIRE_ISA { namespace sip { namespace detail {

%%{
  machine index_val;
  alphtype unsigned char;
  getkey static_cast<unsigned char>(*p);
  include sip_basics "shared/sip_basics.rl";

  number = "0" | "1".."9" DIGIT*;

  main := number ( "." number )*;
}%%

/// Is [p, pe) an index-val?
inline scan_end scan_index_val(const char* p, const char* const pe) noexcept {
  const char* const eof = pe;
%% write data noerror nofinal;
  int cs =
  %% write start;
  ;
  %% write exec;
  (void)eof;
  if (cs <
  %% write first_final;
  ) return failed(p, pe, nullptr, rule::none, rule::index_val);
  return {p, errc::none, rule::none};
}

}}}}  // namespace sipwire::sip::detail
