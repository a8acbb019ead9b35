// transit-ioi-list without its quotes = transit-ioi-param *( COMMA transit-ioi-param ) (RFC 7315 5.6), one
// transit-ioi-param at a time: transit-ioi-name "." transit-ioi-index, or "void", which is no name.
#include "../../../core/scan_bytes.hpp"
#include "../../../core/scan_end.hpp"

namespace sipwire { inline namespace SIPWIRE_ISA { namespace sip { namespace detail {

%%{
  machine transit_ioi;
  alphtype unsigned char;
  getkey static_cast<unsigned char>(*p);
  include sip_basics "shared/sip_basics.rl";

  action name { name = p; name_last = p; index = nullptr; }
  action name_last { name_last = p + 1; }
  action index { index = p; }
  action index_last { index_last = p + 1; }
  action next { fhold; fbreak; }

  ioi_name = ( ALPHA ( ALPHA | DIGIT )* ) >name $name_last;
  indexed  = ioi_name "." ( DIGIT+ >index $index_last );
  void     = "void"i >name $name_last;

  main := SWS ( indexed | void ) SWS ( "," @next )?;
}%%

/// One transit-ioi-param; stops at the comma before the next. `index` is absent for `void`.
inline scan_end scan_transit_ioi(const char* p, const char* const pe, const source& from, extent& name_out,
                                 extent& index_out) noexcept {
  const char* const eof = pe;
  const char* name = p;
  const char* name_last = p;
  const char* index = nullptr;
  const char* index_last = p;
%% write data noerror nofinal;
  int cs =
  %% write start;
  ;
  %% write exec;
  (void)eof;
  if (cs <
  %% write first_final;
  ) return failed(p, pe, nullptr, rule::none, rule::transit_ioi);
  name_out = from.at(name, name_last);
  index_out = index != nullptr ? from.at(index, index_last) : extent{};
  return {p, errc::none, rule::none};
}

}}}}  // namespace sipwire::sip::detail
