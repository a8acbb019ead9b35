// date-param of file-date (RFC 5547 6); stops at the blank before the next. The date-time is that of RFC 5322
// 3.3 with its zone in numbers, folded nowhere, without comments and without obsolete forms. Whether there is
// such a day is judged by the value type.
#include "../../../core/scan_bytes.hpp"
#include "../../../core/scan_end.hpp"

namespace sipwire { inline namespace SIPWIRE_ISA { namespace sdp { namespace detail {

%%{
  machine sdp_file_date;
  alphtype unsigned char;
  getkey static_cast<unsigned char>(*p);
  include sdp_basics "shared/sdp_basics.rl";

  action bad_date_param { note(where, rule::date_param); }
  action bad_date_time { note(where, rule::date_time); }

  action next { fhold; fbreak; }
  action open { open = p; }
  action close { close = p; }
  action day { day = p; }
  action month { month = p; }
  action year { year = p; }
  action hour { hour = p; }
  action zone { zone = p; }

  ws      = ( " " | 0x09 )+;
  wkday   = "Mon"i | "Tue"i | "Wed"i | "Thu"i | "Fri"i | "Sat"i | "Sun"i;
  mon     = "Jan"i | "Feb"i | "Mar"i | "Apr"i | "May"i | "Jun"i | "Jul"i | "Aug"i | "Sep"i | "Oct"i | "Nov"i
            | "Dec"i;
  date    = ws? ( wkday "," ws? )? ( DIGIT{1,2} >day ) ws ( mon >month ) ws ( DIGIT{4} >year ) DIGIT* ws
            ( DIGIT{2} >hour ) ":" DIGIT{2} ( ":" DIGIT{2} )? ws ( [+\-] >zone ) DIGIT{4} ws?;
  main := ( "creation:"i | "modification:"i | "read:"i ) $!bad_date_param
          ( DQUOTE @open date DQUOTE @close ) $!bad_date_time ( " " @next )?;
}%%

/// The date-time without its quotes, and where in it the day, month, year, hour and zone begin.
template <class Runs>
inline scan_end scan_file_date(const char* p, const char* const pe, const Runs& runs, const source& from,
                                   extent& date, const char* (&at)[5]) noexcept {
  const char* const eof = pe;
  const char* const first = p;
  const char* open = nullptr;
  const char* close = nullptr;
  const char* day = nullptr;
  const char* month = nullptr;
  const char* year = nullptr;
  const char* hour = nullptr;
  const char* zone = nullptr;
  rule where = rule::none;
  (void)runs;
  (void)first;
  (void)from;
%% write data noerror nofinal;
  int cs =
  %% write start;
  ;
  %% write exec;
  if (cs <
  %% write first_final;
  ) return failed(p, pe, nullptr, where, rule::date_param);
  date = from.at(open + 1, close);
  at[0] = day;
  at[1] = month;
  at[2] = year;
  at[3] = hour;
  at[4] = zone;
  return {p, errc::none, rule::none};
}

}}}}  // namespace sipwire::sdp::detail
