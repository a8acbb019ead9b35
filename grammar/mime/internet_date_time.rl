// date-time = full-date "T" full-time (RFC 3339 5.6): DateTime of CPIM (RFC 3862 4.4) and <datetime> of IMDN
// (RFC 5438 11.1.2).
//
// "T" and "Z" may be lower case. The machine knows how many digits there are; which numbers make a date and a
// time is judged behind it.
#include "../../../core/scan_bytes.hpp"
#include "../../../core/scan_end.hpp"

namespace sipwire { inline namespace SIPWIRE_ISA { namespace mime { namespace detail {

%%{
  machine internet_date_time;
  alphtype unsigned char;
  getkey static_cast<unsigned char>(*p);
  include abnf "shared/abnf.rl";

  action first { first = p; }
  action fraction { fraction = p + 1; }
  action zone { zone = p; }
  action last { last = p + 1; }
  action bad_fraction { note(where, rule::time_secfrac); }
  action bad_offset { note(where, rule::time_offset); }
  action bad_time { note(where, rule::internet_date_time); }

  two = DIGIT{2};
  main := WSP* ( DIGIT{4} >first "-" two "-" two [Tt] two ":" two ":" two ) $!bad_time
          ( "." @fraction DIGIT+ $!bad_fraction )?
          ( [Zz] @zone @last | ( [+\-] @zone two ":" two @last ) ) $!bad_offset WSP*;
}%%

/// `first` begins the year, whose place and those of the other digits follow from it; `fraction` the digits
/// behind the point, or is null; `zone` is the sign or the Z, and `last` the end of all.
template <class Runs>
inline scan_end scan_internet_date_time(const char* p, const char* const pe, const Runs& runs,
                                        const char*& first, const char*& fraction, const char*& zone,
                                        const char*& last) noexcept {
  const char* const eof = pe;
  rule where = rule::none;
  (void)runs;
%% write data noerror nofinal;
  int cs =
  %% write start;
  ;
  %% write exec;
  if (cs <
  %% write first_final;
  ) return failed(p, pe, nullptr, where, rule::internet_date_time);
  return {p, errc::none, rule::none};
}

}}}}  // namespace sipwire::mime::detail
