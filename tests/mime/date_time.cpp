#include "sipwire/mime/date_time.hpp"

#include "support/check.hpp"

using namespace sipwire;
using sipwire::mime::date_time_text;
using sipwire::mime::date_time_view;
using test_support::accepts;
using test_support::rejects;

TEST_CASE("date-time: the parts, and the seconds since 1970", "[date_time]") {
  accepts<date_time_view>("2026-03-03T09:02:07.250+08:30", [](const date_time_view& v) {
    CHECK(v.text() == "2026-03-03T09:02:07.250+08:30");
    CHECK(v.year() == 2026);
    CHECK(v.month() == 3);
    CHECK(v.day() == 3);
    CHECK(v.hour() == 9);
    CHECK(v.minute() == 2);
    CHECK(v.second() == 7);
    CHECK(v.fraction() == "250");
    CHECK(v.nanoseconds() == 250000000);
    CHECK(v.offset_minutes() == 510);
    CHECK_FALSE(v.zone_unknown());
    CHECK(v.unix_seconds() == 1772497927);
  });
  accepts<date_time_view>(" 2000-12-13T13:40:00-08:00\t", [](const date_time_view& v) {
    CHECK(v.text() == "2000-12-13T13:40:00-08:00");
    CHECK(v.where() == extent{1, 26});
    CHECK_FALSE(v.fraction());
    CHECK(v.nanoseconds() == 0);
    CHECK(v.offset_minutes() == -480);
    CHECK(v.unix_seconds() == 976743600);
  });
}

TEST_CASE("date-time: the examples of RFC 3339 5.8", "[date_time]") {
  struct row {
    const char* text;
    std::int64_t seconds;
    std::uint32_t nanoseconds;
  };
  for (const row& r :
       {row{"1985-04-12T23:20:50.52Z", 482196050, 520000000}, row{"1996-12-19T16:39:57-08:00", 851042397, 0},
        row{"1990-12-31T23:59:60Z", 662688000, 0}, row{"1990-12-31T15:59:60-08:00", 662688000, 0},
        row{"1937-01-01T12:00:27.87+00:20", -1041337173, 870000000}})
    accepts<date_time_view>(r.text, [&](const date_time_view& v) {
      CHECK(v.unix_seconds() == r.seconds);
      CHECK(v.nanoseconds() == r.nanoseconds);
    });
}

TEST_CASE("R121 a table of DateTime", "[R121]") {
  for (const char* good :
       {"0000-01-01T00:00:00Z", "9999-12-31T23:59:59+23:59", "1970-01-01T00:00:00-23:59",
        "2024-02-29T00:00:00Z", "2000-02-29T00:00:00Z", "2026-03-03t09:02:07z",
        "2026-12-31T23:59:60.000000123+08:00", "2026-06-30T23:59:60Z", "2026-07-01T07:59:60+08:00",
        "2026-03-03T09:02:07.0000000000000000000000000000001Z"})
    accepts<date_time_view>(good);
  using e = errc;
  struct row {
    const char* text;
    errc code;
    std::uint32_t offset;
    rule where;
  };
  const rule all = rule::internet_date_time;
  for (const row& r : {
           row{"", e::truncated, 0, all},
           row{"20260305", e::syntax, 4, all},
           row{"2026-3-05T00:00:00Z", e::syntax, 6, all},
           row{"2026-03-05", e::truncated, 10, all},
           row{"2026-03-05 00:00:00Z", e::syntax, 10, all},
           row{"2026-03-05T00:00Z", e::syntax, 16, all},
           row{"2026-03-05T00:00:00", e::truncated, 19, all},
           row{"2026-03-05T00:00:00 Z", e::syntax, 19, all},
           row{"2026-03-05T00:00:00.Z", e::syntax, 20, rule::time_secfrac},
           row{"2026-03-05T00:00:00,5Z", e::syntax, 19, all},
           row{"2026-03-05T00:00:00+0800", e::syntax, 22, rule::time_offset},
           row{"2026-03-05T00:00:00+8:00", e::syntax, 21, rule::time_offset},
           row{"2026-03-05T00:00:00Z+01:00", e::syntax, 20, rule::time_offset},
           row{"12026-03-05T00:00:00Z", e::syntax, 4, all},
           row{"-026-03-05T00:00:00Z", e::syntax, 0, all},
           row{"2026-00-05T00:00:00Z", e::out_of_range, 5, all},
           row{"2026-13-05T00:00:00Z", e::out_of_range, 5, all},
           row{"2026-03-00T00:00:00Z", e::out_of_range, 8, all},
           row{"2026-03-32T00:00:00Z", e::out_of_range, 8, all},
           row{"2026-04-31T00:00:00Z", e::out_of_range, 8, all},
           row{"2026-02-29T00:00:00Z", e::out_of_range, 8, all},
           row{"1900-02-29T00:00:00Z", e::out_of_range, 8, all},
           row{"2026-03-05T24:00:00Z", e::out_of_range, 11, all},
           row{"2026-03-05T23:60:00Z", e::out_of_range, 14, all},
           row{"2026-03-05T23:59:60Z", e::out_of_range, 17, all},
           row{"2026-12-31T23:59:61Z", e::out_of_range, 17, all},
           row{"2026-12-31T23:58:60Z", e::out_of_range, 17, all},
           row{"2026-12-31T15:59:60+08:00", e::out_of_range, 17, all},
           row{"2026-03-05T00:00:00+24:00", e::out_of_range, 20, rule::time_offset},
           row{"2026-03-05T00:00:00-08:60", e::out_of_range, 23, rule::time_offset},
       })
    rejects<date_time_view>(r.text, r.code, r.offset, r.where);
}

TEST_CASE("date-time: the zone that is not known", "[date_time]") {
  accepts<date_time_view>("2026-03-03T09:02:07-00:00", [](const date_time_view& v) {
    CHECK(v.zone_unknown());
    CHECK(v.offset_minutes() == 0);
  });
  for (const char* known : {"2026-03-03T09:02:07+00:00", "2026-03-03T09:02:07Z", "2026-03-03T09:02:07-00:01"})
    accepts<date_time_view>(known, [](const date_time_view& v) { CHECK_FALSE(v.zone_unknown()); });
}

TEST_CASE("date-time: text of every day reads as it was written", "[date_time]") {
  // All days of eight hundred years, then a coarse walk over all there are.
  for (std::int64_t day = -200000; day < 200000; day += 1) {
    const std::int64_t at = day * 86400 + (day % 86400 + 86400) % 86400;
    const date_time_text text(at, static_cast<int>(day % 1440));
    const auto back = date_time_view::parse(text.text());
    if (!back || back->unix_seconds() != at) FAIL(std::string(text.text()));
  }
  for (std::int64_t at = -62167219200; at <= 253402300799; at += 86400LL * 97 + 12347) {
    const date_time_text text(at, 0, 7);
    const auto back = date_time_view::parse(text.text());
    if (!back || back->unix_seconds() != at || back->nanoseconds() != 7000000) FAIL(at);
  }
  CHECK(date_time_text(0).text() == "1970-01-01T00:00:00Z");
  CHECK(date_time_text(1772449320, 480).text() == "2026-03-02T19:02:00+08:00");
  CHECK(date_time_text(-1, -90, 45).text() == "1969-12-31T22:29:59.045-01:30");
  CHECK(date_time_text(253402300799).text() == "9999-12-31T23:59:59Z");
  CHECK(date_time_text(-62167219200).text() == "0000-01-01T00:00:00Z");
  CHECK(date_time_text(253402300800).text().empty());
  CHECK(date_time_text(253402300799, 1).text().empty());
  CHECK(date_time_text(-62167219201).text().empty());
  CHECK(date_time_text(INT64_MAX).text().empty());
  CHECK(date_time_text(INT64_MIN).text().empty());
  CHECK(date_time_text(0, 1440).text().empty());
  CHECK(date_time_text(0, -1440).text().empty());
  CHECK(date_time_text(0, 0, 1000).text().empty());
}
