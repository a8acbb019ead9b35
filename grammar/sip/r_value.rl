// r-value = namespace "." r-priority (RFC 4412 3.1), both token-nodot: one value of Resource-Priority and
// Accept-Resource-Priority; stops at the comma before the next. Exactly one dot stands in it, so `dsn` and
// `dsn.flash.x` are errors where that shows.
#include "../../../core/scan_bytes.hpp"
#include "../../../core/scan_end.hpp"

namespace sipwire { inline namespace SIPWIRE_ISA { namespace sip { namespace detail {

%%{
  machine r_value;
  alphtype unsigned char;
  getkey static_cast<unsigned char>(*p);
  include sip_basics "shared/sip_basics.rl";

  action first { first = p; }
  action dot { dot = p; }
  action last { last = p + 1; }
  action next { fhold; fbreak; }
  action bad_value { note(where, rule::r_value); }

  nodot = tchar - ".";

  main := SWS ( nodot+ >first "." @dot ( nodot @last )+ ) $!bad_value SWS ( "," @next )?;
}%%

/// The two parts; the whole goes from the first byte of one to the last of the other.
inline scan_end scan_r_value(const char* p, const char* const pe, const source& from, extent& name_space,
                             extent& priority) noexcept {
  const char* const eof = pe;
  const char* first = p;
  const char* dot = p;
  const char* last = p;
  rule where = rule::none;
%% write data noerror nofinal;
  int cs =
  %% write start;
  ;
  %% write exec;
  if (cs <
  %% write first_final;
  ) return failed(p, pe, nullptr, where, rule::r_value);
  name_space = from.at(first, dot);
  priority = from.at(dot + 1, last);
  return {p, errc::none, rule::none};
}

}}}}  // namespace sipwire::sip::detail
