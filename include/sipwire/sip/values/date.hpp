#pragma once

/// \file
/// Date: the time a message was sent (RFC 3261 20.17).

#include "../../core/value.hpp"
#include "../../mime/date_time.hpp"
#include "../detail/gen/sip_date.hpp"

namespace sipwire { inline namespace SIPWIRE_ISA { namespace sip {

/// The value of Date: an RFC 1123 date in GMT.
///
/// ABNF: `SIP-date = wkday "," SP 2DIGIT SP month SP 4DIGIT SP time SP "GMT"` (RFC 3261 25.1), names in any
/// case. Numbers that no calendar has are in the grammar; time() reports them. leniency::any_time_zone
/// accepts other zones and does not apply them, leniency::loose_dates a day of one digit. Borrows from the
/// parsed input, which must outlive it.
/// \code
/// auto date = sipwire::parse_as<sip::sip_date_view>("Sat, 13 Nov 2010 23:29:00 GMT");
/// if (date) if (auto t = date->time()) use(*t);   // 1289690940
/// \endcode
class sip_date_view : public value_base<sip_date_view> {
 public:
  /// 1 for Monday to 7 for Sunday, as written: nothing says that it is the weekday of the date.
  [[nodiscard]] std::uint8_t weekday() const noexcept { return fields_.weekday; }
  /// As written, 0 to 99.
  [[nodiscard]] std::uint8_t day() const noexcept { return fields_.day; }
  /// 1 for January to 12 for December.
  [[nodiscard]] std::uint8_t month() const noexcept { return fields_.month; }
  /// As written, 0 to 9999.
  [[nodiscard]] std::uint16_t year() const noexcept { return fields_.year; }
  /// As written, 0 to 99; so are minute() and second().
  [[nodiscard]] std::uint8_t hour() const noexcept { return fields_.hour; }
  [[nodiscard]] std::uint8_t minute() const noexcept { return fields_.minute; }
  [[nodiscard]] std::uint8_t second() const noexcept { return fields_.second; }
  /// `GMT`, or another zone under leniency::any_time_zone.
  [[nodiscard]] std::string_view zone() const noexcept { return source_.text(zone_); }

  /// Seconds since 1970-01-01 00:00:00 GMT, negative before; the zone is taken as GMT. errc::out_of_range, at
  /// its digits, for a day that the month does not have or a time past 23:59:59.
  [[nodiscard]] result<std::int64_t> time() const noexcept {
    const auto& f = fields_;
    const auto bad = [this](std::uint32_t at) {
      // What stands behind a day of one digit is one byte nearer.
      return fault{errc::out_of_range, rule::sip_date,
                   all_.first + at - (at > 5 && text()[6] == ' ' ? 1 : 0)};
    };
    if (f.weekday == 0) return fault{errc::absent, rule::sip_date, 0};
    if (f.day == 0 || f.day > mime::detail::days_in_month(f.year, f.month)) return bad(5);
    if (f.hour > 23) return bad(17);
    if (f.minute > 59) return bad(20);
    if (f.second > 59) return bad(23);
    return (mime::detail::days_from_date(f.year, f.month, f.day) * 24 + f.hour) * 3600 + f.minute * 60 +
           f.second;
  }

  void parts(auto&& see, leniency = leniency::none) const {
    see("", text());
    if (part::wants_again(see))
      see_again(see, "weekday", weekday(), "day", day(), "month", month(), "year", year(), "hour", hour(),
                "minute", minute(), "second", second(), "zone", zone());
    see("time", time(), part::checked);
  }

  scan_end scan_parts(const char* first, const char* last, const auto& runs, leniency lenient) noexcept {
    return detail::scan_sip_date(first, last, runs, source_, lenient, fields_, all_, zone_);
  }

 private:
  extent zone_;
  detail::date_fields fields_;
};

}}}  // namespace sipwire::sip
