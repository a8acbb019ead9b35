#include "sipwire/sip/values/timestamp.hpp"

#include <catch2/catch.hpp>
#include <string>

#include "support/check.hpp"

using namespace sipwire;
using sip::timestamp_view;
using test_support::accepts;
using test_support::rejects;

TEST_CASE("timestamp: seconds, fraction, delay", "[timestamp]") {
  accepts<timestamp_view>(" 54.21 ", [](const timestamp_view& v) {
    CHECK(v.seconds() == 54);
    CHECK(v.fraction() == "21");
    CHECK(v.nanoseconds() == 210000000);
    CHECK_FALSE(v.has_delay());
    CHECK_FALSE(v.delay());
    CHECK(v.delay_seconds().error().code == errc::absent);
    CHECK(v.text() == "54.21");
  });
  accepts<timestamp_view>("54", [](const timestamp_view& v) {
    CHECK_FALSE(v.fraction());
    CHECK(v.nanoseconds() == 0);
    CHECK(v.text() == "54");
  });
  accepts<timestamp_view>("54.", [](const timestamp_view& v) {
    CHECK(v.fraction() == "");
    CHECK(v.text() == "54.");
  });
  accepts<timestamp_view>("54.1234567899 \r\n 12.5\t", [](const timestamp_view& v) {
    CHECK(v.nanoseconds() == 123456789);
    CHECK(v.delay() == "12.5");
    CHECK(v.delay_seconds() == std::uint64_t{12});
    CHECK(v.delay_fraction() == "5");
    CHECK(v.delay_nanoseconds() == 500000000);
    CHECK(v.text() == "54.1234567899 \r\n 12.5");
  });
  accepts<timestamp_view>("1 .5", [](const timestamp_view& v) {
    CHECK(v.delay() == ".5");
    CHECK(v.delay_seconds() == std::uint64_t{0});
    CHECK(v.delay_fraction() == "5");
  });
  accepts<timestamp_view>("1 .", [](const timestamp_view& v) { CHECK(v.delay() == "."); });
  accepts<timestamp_view>("1 7", [](const timestamp_view& v) {
    CHECK(v.delay() == "7");
    CHECK_FALSE(v.delay_fraction());
  });
}

TEST_CASE("R023 the boundary set in Timestamp", "[timestamp][R023]") {
  accepts<timestamp_view>("18446744073709551615",
                          [](const timestamp_view& v) { CHECK(v.seconds() == 18446744073709551615ULL); });
  for (const char* big : {"18446744073709551616", "1000000000000000000000000000000"}) {
    rejects<timestamp_view>(big, errc::out_of_range, 0, rule::timestamp);
    accepts<timestamp_view>("1 " + std::string(big), [](const timestamp_view& v) {
      CHECK(v.delay_seconds().error() == fault{errc::out_of_range, rule::delay, 2});
      CHECK(v.seconds() == 1);
    });
  }
}

TEST_CASE("timestamp: malformed values and where", "[timestamp]") {
  rejects<timestamp_view>("", errc::truncated, 0, rule::timestamp);
  rejects<timestamp_view>(".5", errc::syntax, 0, rule::timestamp);
  rejects<timestamp_view>("-5", errc::syntax, 0, rule::timestamp);
  rejects<timestamp_view>("5.5.5", errc::syntax, 3, rule::timestamp);
  rejects<timestamp_view>("5 1.2.3", errc::syntax, 5, rule::delay);
  rejects<timestamp_view>("5 1 2", errc::syntax, 4);
  rejects<timestamp_view>("5,5", errc::syntax, 1, rule::timestamp);
}
