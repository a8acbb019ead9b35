// SIP-date = rfc1123-date = wkday "," SP date1 SP time SP "GMT" (RFC 3261 25.1). Every blank is one SP and
// every number has its full width, so the digits stand at fixed places. `99 Nov 99:99:99` is in by the
// letter; the caller judges the numbers when asked for a time. The zone is read as a token and then held
// against GMT, for leniency::any_time_zone (RFC 4475 3.1.2.12). leniency::loose_dates takes a day of one
// digit.
#include "../../../core/leniency.hpp"
#include "../../../core/scan_bytes.hpp"
#include "../../../core/scan_end.hpp"

namespace sipwire { inline namespace SIPWIRE_ISA { namespace sip { namespace detail {

/// A SIP-date as written: nothing is held against a calendar.
struct date_fields {
  std::uint16_t year = 0;
  std::uint8_t month = 0;    // 1 to 12
  std::uint8_t weekday = 0;  // Mon is 1
  std::uint8_t day = 0;
  std::uint8_t hour = 0;
  std::uint8_t minute = 0;
  std::uint8_t second = 0;
};

%%{
  machine sip_date;
  alphtype unsigned char;
  getkey static_cast<unsigned char>(*p);
  include runs "shared/runs.rl";

  action first { first = p; }
  action short_day {
    if (!has(lenient, leniency::loose_dates)) return failed(p, pe, nullptr, rule::none, rule::sip_date);
  }
  action zone_first { zone_first = p; }
  action day { two(out.day, *p); }
  action year { out.year = static_cast<std::uint16_t>(out.year * 10 + (*p - '0')); }
  action hour { two(out.hour, *p); }
  action minute { two(out.minute, *p); }
  action second { two(out.second, *p); }
  action mon { out.weekday = 1; }
  action tue { out.weekday = 2; }
  action wed { out.weekday = 3; }
  action thu { out.weekday = 4; }
  action fri { out.weekday = 5; }
  action sat { out.weekday = 6; }
  action sun { out.weekday = 7; }
  action jan { out.month = 1; }
  action feb { out.month = 2; }
  action mar { out.month = 3; }
  action apr { out.month = 4; }
  action may { out.month = 5; }
  action jun { out.month = 6; }
  action jul { out.month = 7; }
  action aug { out.month = 8; }
  action sep { out.month = 9; }
  action oct { out.month = 10; }
  action nov { out.month = 11; }
  action dec { out.month = 12; }

  wkday = "Mon"i @mon | "Tue"i @tue | "Wed"i @wed | "Thu"i @thu | "Fri"i @fri | "Sat"i @sat | "Sun"i @sun;
  month = "Jan"i @jan | "Feb"i @feb | "Mar"i @mar | "Apr"i @apr | "May"i @may | "Jun"i @jun
        | "Jul"i @jul | "Aug"i @aug | "Sep"i @sep | "Oct"i @oct | "Nov"i @nov | "Dec"i @dec;
  date1 = DIGIT @day ( DIGIT @day SP | SP @short_day ) month SP ( DIGIT @year ){4};
  time  = ( DIGIT @hour ){2} ":" ( DIGIT @minute ){2} ":" ( DIGIT @second ){2};

  main := SWS wkday >first "," SP date1 SP time SP r_token >zone_first SWS;
}%%

/// Reads a SIP-date into `out`; `all` is the whole value, `zone` its last part.
template <class Runs>
inline scan_end scan_sip_date(const char* p, const char* const pe, const Runs& runs, const source& from,
                              leniency lenient, date_fields& out, extent& all, extent& zone) noexcept {
  const auto two = [](std::uint8_t& field, char digit)
      { field = static_cast<std::uint8_t>(field * 10 + (digit - '0')); };
  const char* end = p;
  const char* first = p;
  const char* zone_first = pe;
%% write data noerror nofinal;
  int cs =
  %% write start;
  ;
  %% write exec;
  const bool complete = cs >=
  %% write first_final;
  ;
  if (zone_first != pe && !has(lenient, leniency::any_time_zone)) {
    // Where the zone stops being "GMT", which is before anything else that may be wrong behind it.
    const char* at = zone_first;
    for (const char want : {'g', 'm', 't'}) {
      if (at == end || to_lower(*at) != want) return failed(at, pe, nullptr, rule::none, rule::sip_date);
      ++at;
    }
    if (at != end) return failed(at, pe, nullptr, rule::none, rule::sip_date);
  }
  if (!complete) return failed(p, pe, nullptr, rule::none, rule::sip_date);
  all = from.at(first, end);
  zone = from.at(zone_first, end);
  return {p, errc::none, rule::none};
}

}}}}  // namespace sipwire::sip::detail
