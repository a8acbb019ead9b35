#pragma once

/// \file
/// Dates and times of the Internet (RFC 3339), as CPIM and IMDN have them: read, turned into seconds, and
/// written.

#include <utility>

#include "../core/value.hpp"
#include "detail/gen/internet_date_time.hpp"

namespace sipwire { inline namespace SIPWIRE_ISA { namespace mime {
namespace detail {

constexpr bool is_leap_year(unsigned year) noexcept {
  return year % 4 == 0 && (year % 100 != 0 || year % 400 == 0);
}
constexpr unsigned days_in_month(unsigned year, unsigned month) noexcept {
  if (month == 2) return is_leap_year(year) ? 29 : 28;
  return month == 4 || month == 6 || month == 9 || month == 11 ? 30 : 31;
}
/// Days from 1970-01-01 in the Gregorian calendar. Years begin in March, so that the odd day is the last of a
/// year.
constexpr std::int64_t days_from_date(std::int64_t year, unsigned month, unsigned day) noexcept {
  year -= month <= 2 ? 1 : 0;
  const std::int64_t era = (year >= 0 ? year : year - 399) / 400;
  const std::int64_t of_era = year - era * 400;
  const std::int64_t of_year =
      (153 * (static_cast<std::int64_t>(month) + (month > 2 ? -3 : 9)) + 2) / 5 + day - 1;
  return era * 146097 + of_era * 365 + of_era / 4 - of_era / 100 + of_year - 719468;
}
struct calendar_date {
  std::int64_t year;
  unsigned month;
  unsigned day;
};
constexpr calendar_date date_from_days(std::int64_t days) noexcept {
  days += 719468;
  const std::int64_t era = (days >= 0 ? days : days - 146096) / 146097;
  const std::int64_t of_era = days - era * 146097;
  const std::int64_t year = (of_era - of_era / 1460 + of_era / 36524 - of_era / 146096) / 365;
  const std::int64_t of_year = of_era - (365 * year + year / 4 - year / 100);
  const std::int64_t month = (5 * of_year + 2) / 153;
  const auto day = static_cast<unsigned>(of_year - (153 * month + 2) / 5 + 1);
  return {year + era * 400 + (month >= 10 ? 1 : 0), static_cast<unsigned>(month < 10 ? month + 3 : month - 9),
          day};
}

}  // namespace detail

/// `2026-03-03T09:02:00.250+08:00`: a date, a time and the zone they are told in.
///
/// ABNF: `date-time = full-date "T" full-time` (RFC 3339 5.6), in the proleptic Gregorian calendar, years 0
/// to 9999; the value of DateTime (RFC 3862 4.4) and of `<datetime>` (RFC 5438 11.1.2). Every number is in
/// its range: errc::out_of_range at its first digit otherwise. The second 60 stands only where a leap second
/// can be, behind 23:59:59 on the last day of a month, in UTC or, as some senders have it, in local time.
/// Blanks around the value are left out by parse(), and refused in a header of CPIM. Equal are equal bytes:
/// the same moment has many spellings, so compare unix_seconds() and nanoseconds() for that. Borrows from the
/// parsed input, which must outlive it.
/// \code
/// auto sent = sipwire::mime::date_time_view::parse("2026-03-02T19:02:00+08:00");
/// if (sent) use(sent->unix_seconds());   // 1772449320
/// \endcode
class date_time_view : public value_base<date_time_view, value_shape::line_element> {
 public:
  /// One value that fills `text`.
  [[nodiscard]] static result<date_time_view> parse(const slice& text) noexcept {
    result<date_time_view> out{check_size(text, rule::internet_date_time)};
    if (out.error()) return out;
    const auto stop = scan(text, leniency::none, out.emplace());
    if (!stop.ok()) out = stop.in(text.buffer());
    return out;
  }

  /// 0 to 9999.
  [[nodiscard]] unsigned year() const noexcept { return year_; }
  /// 1 to 12.
  [[nodiscard]] unsigned month() const noexcept { return month_; }
  /// 1 to the last of the month.
  [[nodiscard]] unsigned day() const noexcept { return day_; }
  /// 0 to 23, as told in the zone; likewise those below.
  [[nodiscard]] unsigned hour() const noexcept { return hour_; }
  [[nodiscard]] unsigned minute() const noexcept { return minute_; }
  /// 0 to 60, which is a leap second.
  [[nodiscard]] unsigned second() const noexcept { return second_; }
  /// The digits behind the point as written, however many; absent without a point.
  [[nodiscard]] std::optional<std::string_view> fraction() const noexcept { return optional_text(fraction_); }
  /// The fraction in nanoseconds; what is finer is cut off.
  [[nodiscard]] std::uint32_t nanoseconds() const noexcept {
    return fraction_nanoseconds(source_.text(fraction_));
  }
  /// What local time is ahead of UTC, in minutes: -1439 to 1439.
  [[nodiscard]] int offset_minutes() const noexcept { return offset_; }
  /// Is the zone `-00:00`, a time of UTC told from nobody knows where (RFC 3339 4.3)?
  [[nodiscard]] bool zone_unknown() const noexcept { return offset_ == 0 && text().ends_with("-00:00"); }

  /// Seconds since 1970-01-01T00:00:00Z without leap seconds, as POSIX counts; a leap second is the first
  /// second of the day behind it.
  [[nodiscard]] std::int64_t unix_seconds() const noexcept {
    return (detail::days_from_date(year_, month_, day_) * 24 + hour_) * 3600 +
           static_cast<std::int64_t>(minute_) * 60 + second_ - static_cast<std::int64_t>(offset_) * 60;
  }

  void parts(auto&& see, leniency = leniency::none) const {
    see("", text());
    if (part::wants_again(see))
      see_again(see, "year", year(), "month", month(), "day", day(), "hour", hour(), "minute", minute(),
                "second", second(), "fraction", fraction(), "nanoseconds", nanoseconds(), "offset-minutes",
                offset_minutes(), "zone-unknown", zone_unknown(), "unix-seconds", unix_seconds());
  }

  scan_end scan_parts(const char* first, const char* last, const auto& runs, leniency) noexcept {
    const char* fraction = nullptr;
    const char* zone = nullptr;
    const char* const all_first = std::exchange(first, nullptr);
    const auto stop = detail::scan_internet_date_time(all_first, std::exchange(last, nullptr), runs, first,
                                                      fraction, zone, last);
    if (!stop.ok()) return stop;
    all_ = source_.at(first, last);
    fraction_ = fraction != nullptr ? source_.at(fraction, zone) : extent{};
    const auto two = [](const char* p) {
      return static_cast<std::uint8_t>((p[0] - '0') * 10 + (p[1] - '0'));
    };
    const auto refuse = [](const char* at) {
      return scan_end{at, errc::out_of_range, rule::internet_date_time};
    };
    year_ = static_cast<std::uint16_t>(two(first) * 100 + two(first + 2));
    month_ = two(first + 5);
    day_ = two(first + 8);
    hour_ = two(first + 11);
    minute_ = two(first + 14);
    second_ = two(first + 17);
    offset_ = 0;
    if (month_ < 1 || month_ > 12) return refuse(first + 5);
    if (day_ < 1 || day_ > detail::days_in_month(year_, month_)) return refuse(first + 8);
    if (hour_ > 23) return refuse(first + 11);
    if (minute_ > 59) return refuse(first + 14);
    if (last - zone > 1) {
      const int hours = two(zone + 1);
      const int minutes = two(zone + 4);
      if (hours > 23) return {zone + 1, errc::out_of_range, rule::time_offset};
      if (minutes > 59) return {zone + 4, errc::out_of_range, rule::time_offset};
      offset_ = static_cast<std::int16_t>((*zone == '-' ? -1 : 1) * (hours * 60 + minutes));
    }
    if (second_ > 59 && !(second_ == 60 && may_be_leap_second())) return refuse(first + 17);
    return stop;
  }

 private:
  [[nodiscard]] bool may_be_leap_second() const noexcept {
    if (hour_ == 23 && minute_ == 59 && day_ == detail::days_in_month(year_, month_)) return true;
    // The leap second is counted as the first of the next day, which has to be the first of a month.
    const std::int64_t next = unix_seconds();
    return next % 86400 == 0 && detail::date_from_days(next / 86400).day == 1;
  }

  extent fraction_;
  std::uint16_t year_ = 0;
  std::uint8_t month_ = 0;
  std::uint8_t day_ = 0;
  std::uint8_t hour_ = 0;
  std::uint8_t minute_ = 0;
  std::uint8_t second_ = 0;
  std::int16_t offset_ = 0;
};

/// The text of a date-time for writers, without allocation.
///
/// \code
/// sipwire::mime::date_time_text(1772449320, 480).text();   // 2026-03-02T19:02:00+08:00
/// \endcode
class date_time_text {
 public:
  /// Seconds since 1970 as POSIX counts, the zone to tell them in, `Z` for none, and perhaps three digits of
  /// a fraction. The text is empty, and no writer takes it, when the year is not one of 0 to 9999, the zone
  /// not within 23:59 of UTC, or `milliseconds` above 999.
  constexpr explicit date_time_text(std::int64_t unix_seconds, int offset_minutes = 0,
                                    std::optional<unsigned> milliseconds = std::nullopt) noexcept {
    constexpr std::int64_t first = -62167219200;  // 0000-01-01T00:00:00Z
    constexpr std::int64_t last = 253402300799;   // 9999-12-31T23:59:59Z
    if (offset_minutes < -1439 || offset_minutes > 1439 || milliseconds.value_or(0) > 999) return;
    if (unix_seconds < first - 86400 || unix_seconds > last + 86400) return;
    const std::int64_t local = unix_seconds + std::int64_t{60} * offset_minutes;
    if (local < first || local > last) return;
    const std::int64_t days = (local >= 0 ? local : local - 86399) / 86400;
    const auto of_day = static_cast<unsigned>(local - days * 86400);
    const auto date = detail::date_from_days(days);
    const auto year = static_cast<unsigned>(date.year);
    two(year / 100);
    two(year % 100);
    put('-');
    two(date.month);
    put('-');
    two(date.day);
    put('T');
    two(of_day / 3600);
    put(':');
    two(of_day / 60 % 60);
    put(':');
    two(of_day % 60);
    if (milliseconds) {
      put('.');
      put(static_cast<char>('0' + *milliseconds / 100));
      two(*milliseconds % 100);
    }
    if (offset_minutes == 0) {
      put('Z');
      return;
    }
    const auto ahead = static_cast<unsigned>(offset_minutes < 0 ? -offset_minutes : offset_minutes);
    put(offset_minutes < 0 ? '-' : '+');
    two(ahead / 60);
    put(':');
    two(ahead % 60);
  }
  [[nodiscard]] constexpr std::string_view text() const noexcept { return {chars_, size_}; }
  constexpr operator std::string_view() const noexcept { return text(); }

 private:
  constexpr void put(char c) noexcept { chars_[size_++] = c; }
  constexpr void two(unsigned n) noexcept {
    put(static_cast<char>('0' + n / 10));
    put(static_cast<char>('0' + n % 10));
  }

  char chars_[29] = {};
  std::size_t size_ = 0;
};
}}}  // namespace sipwire::mime
