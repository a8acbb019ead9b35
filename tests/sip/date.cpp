#include "sipwire/sip/values/date.hpp"

#include <catch2/catch.hpp>
#include <cstdio>
#include <string>

#include "support/check.hpp"

using namespace sipwire;
using sip::sip_date_view;
using test_support::accepts;
using test_support::rejects;

TEST_CASE("date: the parts", "[date]") {
  accepts<sip_date_view>(" Sat, 13 Nov 2010 23:29:01 GMT ", [](const sip_date_view& v) {
    CHECK(v.text() == "Sat, 13 Nov 2010 23:29:01 GMT");
    CHECK(v.weekday() == 6);
    CHECK(v.day() == 13);
    CHECK(v.month() == 11);
    CHECK(v.year() == 2010);
    CHECK(v.hour() == 23);
    CHECK(v.minute() == 29);
    CHECK(v.second() == 1);
    CHECK(v.zone() == "GMT");
    CHECK(v.time() == std::int64_t{1289690941});
  });
  accepts<sip_date_view>("thu, 21 feb 2002 13:02:03 gmt",
                         [](const sip_date_view& v) { CHECK(v.time() == std::int64_t{1014296523}); });
}

TEST_CASE("date: every name", "[date]") {
  int n = 0;
  for (std::string_view d : {"Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun"}) {
    ++n;
    accepts<sip_date_view>(std::string(d) + ", 01 Jan 2000 00:00:00 GMT",
                           [&](const sip_date_view& v) { CHECK(v.weekday() == n); });
  }
  n = 0;
  for (std::string_view m :
       {"Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"}) {
    ++n;
    accepts<sip_date_view>("Mon, 01 " + std::string(m) + " 2000 00:00:00 GMT",
                           [&](const sip_date_view& v) { CHECK(v.month() == n); });
  }
}

TEST_CASE("date: time() agrees with counting the days from 0000 to 9999", "[date]") {
  std::int64_t want = -62167219200;  // 0000-01-01
  for (int year = 0; year <= 9999; ++year) {
    const bool leap = (year % 4 == 0 && year % 100 != 0) || year % 400 == 0;
    constexpr const char* names[] = {"Jan", "Feb", "Mar", "Apr", "May", "Jun",
                                     "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"};
    constexpr int lengths[] = {31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31};
    for (int month = 0; month < 12; ++month) {
      const int length = lengths[month] + (month == 1 && leap ? 1 : 0);
      char text[64];
      const auto at = [&](int day) {
        std::snprintf(text, sizeof text, "Mon, %02d %s %04d 00:00:00 GMT", day, names[month], year);
        sip_date_view v;
        REQUIRE(sip_date_view::scan(slice(std::string_view(text)), leniency::none, v).ok());
        return v.time();
      };
      REQUIRE(at(1) == want);
      REQUIRE(at(length) == want + (length - 1) * 86400);
      REQUIRE(at(length + 1).error() == fault{errc::out_of_range, rule::sip_date, 5});
      want += length * std::int64_t{86400};
    }
  }
}

TEST_CASE("date: numbers out of range are a fault of time(), at the digits", "[date]") {
  const auto bad = [](std::string_view text, std::uint32_t at) {
    accepts<sip_date_view>(text, [&](const sip_date_view& v) {
      CHECK(v.time().error() == fault{errc::out_of_range, rule::sip_date, at});
    });
  };
  bad("Sat, 99 Nov 2010 99:99:99 GMT", 5);
  bad("Sat, 00 Nov 2010 00:00:00 GMT", 5);
  bad("Sat, 29 Feb 2100 00:00:00 GMT", 5);
  bad("Sat, 13 Nov 2010 24:00:00 GMT", 17);
  bad("Sat, 13 Nov 2010 23:60:00 GMT", 20);
  bad("Sat, 13 Nov 2010 23:59:60 GMT", 23);
  bad(" \tSat, 13 Nov 2010 23:59:60 GMT", 25);
  CHECK(sip_date_view().time().error().code == errc::absent);
}

TEST_CASE("date: zones", "[date]") {
  rejects<sip_date_view>("Fri, 01 Jan 2010 16:00:00 EST", errc::syntax, 26, rule::sip_date);
  rejects<sip_date_view>("Fri, 01 Jan 2010 16:00:00 GMX", errc::syntax, 28, rule::sip_date);
  rejects<sip_date_view>("Fri, 01 Jan 2010 16:00:00 GMT+1", errc::syntax, 29, rule::sip_date);
  rejects<sip_date_view>("Fri, 01 Jan 2010 16:00:00 GM", errc::truncated, 28, rule::sip_date);
  rejects<sip_date_view>("Fri, 01 Jan 2010 16:00:00 GM ", errc::syntax, 28, rule::sip_date);
  rejects<sip_date_view>("Fri, 01 Jan 2010 16:00:00 +0000", errc::syntax, 26, rule::sip_date);
  const auto lenient = leniency::any_time_zone;
  accepts<sip_date_view>(
      "Fri, 01 Jan 2010 16:00:00 EST",
      [](const sip_date_view& v) {
        CHECK(v.zone() == "EST");
        CHECK(v.time() == std::int64_t{1262361600});
      },
      lenient);
  accepts<sip_date_view>("Fri, 01 Jan 2010 16:00:00 -0500", lenient);
  rejects<sip_date_view>("Fri, 01 Jan 2010 16:00:00 ", errc::truncated, 26, rule::sip_date, lenient);
}

TEST_CASE("date: malformed values and where", "[date]") {
  rejects<sip_date_view>("", errc::truncated, 0, rule::sip_date);
  rejects<sip_date_view>("Sat", errc::truncated, 3, rule::sip_date);
  rejects<sip_date_view>("Sxt, 13 Nov 2010 23:29:00 GMT", errc::syntax, 1, rule::sip_date);
  rejects<sip_date_view>("Sat,13 Nov 2010 23:29:00 GMT", errc::syntax, 4, rule::sip_date);
  rejects<sip_date_view>("Sat,  13 Nov 2010 23:29:00 GMT", errc::syntax, 5, rule::sip_date);
  rejects<sip_date_view>("Sat, 3 Nov 2010 23:29:00 GMT", errc::syntax, 6, rule::sip_date);
  rejects<sip_date_view>("Sat, 13 Nov 10 23:29:00 GMT", errc::syntax, 14, rule::sip_date);
  rejects<sip_date_view>("Sat, 13 Nov 2010 23:29 GMT", errc::syntax, 22, rule::sip_date);
  rejects<sip_date_view>("Sat, 13-Nov-2010 23:29:00 GMT", errc::syntax, 7, rule::sip_date);
  rejects<sip_date_view>("Sat, 13 Nov 2010 23:29:00 GMT x", errc::syntax, 30, rule::sip_date);
  rejects<sip_date_view>("Sat Nov 13 23:29:00 2010", errc::syntax, 3, rule::sip_date);
  rejects<sip_date_view>("Sat, 13 N\xC3\xB6v 2010 23:29:00 GMT", errc::syntax, 9, rule::sip_date);
}
