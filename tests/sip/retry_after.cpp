#include "sipwire/sip/values/retry_after.hpp"

#include <catch2/catch.hpp>
#include <string>

#include "support/check.hpp"

using namespace sipwire;
using sip::retry_after_view;
using test_support::accepts;
using test_support::rejects;

TEST_CASE("R076 Retry-After with comments, nested and escaped", "[retry_after][R076]") {
  accepts<retry_after_view>("5 (busy);duration=3", [](const retry_after_view& v) {
    CHECK(v.seconds() == 5);
    CHECK(v.comment() == "(busy)");
    CHECK(v.duration() == 3U);
    CHECK(v.params().size() == 1);
  });
  accepts<retry_after_view>(" 120(a (b (c) d) \\) \\( caf\xC3\xA9 \r\n e )\r\n ;duration = 60 ; x=\"y;z\" ",
                            [](const retry_after_view& v) {
                              CHECK(v.seconds() == 120);
                              CHECK(v.comment() == "(a (b (c) d) \\) \\( caf\xC3\xA9 \r\n e )");
                              CHECK(v.duration() == 60U);
                              CHECK(v.params().value("x") == "\"y;z\"");
                              CHECK(v.text().back() == '"');
                              CHECK(v.text().front() == '1');
                            });
  accepts<retry_after_view>("5 ()", [](const retry_after_view& v) {
    CHECK(v.comment() == "()");
    CHECK(v.text() == "5 ()");
  });
  rejects<retry_after_view>("5 (busy", errc::truncated, 7, rule::comment);
  rejects<retry_after_view>("5 (busy\\)", errc::truncated, 9, rule::comment);
  rejects<retry_after_view>("5 (a\xC3(", errc::bad_utf8, 5, rule::utf8_nonascii);
  rejects<retry_after_view>("5 (a) (b)", errc::syntax, 6, rule::retry_after);
  rejects<retry_after_view>("5 (a)), x", errc::syntax, 5, rule::retry_after);
}

TEST_CASE("retry-after: comments nest up to the limit", "[retry_after]") {
  const auto nested = [](std::size_t depth) {
    return "1 " + std::string(depth, '(') + std::string(depth, ')');
  };
  accepts<retry_after_view>(nested(limits::comment_depth));
  rejects<retry_after_view>(nested(limits::comment_depth + 1), errc::too_deep, 2 + limits::comment_depth,
                            rule::comment);
}

TEST_CASE("retry-after: seconds alone", "[retry_after]") {
  accepts<retry_after_view>("18000", [](const retry_after_view& v) {
    CHECK(v.seconds() == 18000);
    CHECK_FALSE(v.comment());
    CHECK(v.duration().error().code == errc::absent);
    CHECK(v.params().empty());
  });
}

TEST_CASE("R023 the boundary set in Retry-After", "[retry_after][R023]") {
  accepts<retry_after_view>("0;duration=4294967295",
                            [](const retry_after_view& v) { CHECK(v.duration() == 4294967295U); });
  accepts<retry_after_view>("4294967295",
                            [](const retry_after_view& v) { CHECK(v.seconds() == 4294967295U); });
  for (const char* big : {"4294967296", "4294967328", "9223372036854775808", "18446744073709551616",
                          "949302838503028349304023988"}) {
    rejects<retry_after_view>(std::string(big) + ";duration=1", errc::out_of_range, 0, rule::delta_seconds);
    accepts<retry_after_view>(
        big,
        [](const retry_after_view& v) {
          CHECK(v.seconds() == 4294967295U);
          CHECK(v.is_saturated());
        },
        leniency::saturate_numbers);
    accepts<retry_after_view>("1;duration=" + std::string(big), [](const retry_after_view& v) {
      CHECK(v.duration().error() == fault{errc::out_of_range, rule::delta_seconds, 11});
      CHECK(v.duration(leniency::saturate_numbers) == 4294967295U);
    });
  }
}

TEST_CASE("retry-after: malformed values and where", "[retry_after]") {
  rejects<retry_after_view>("", errc::truncated, 0, rule::delta_seconds);
  rejects<retry_after_view>("soon", errc::syntax, 0, rule::delta_seconds);
  rejects<retry_after_view>("5;", errc::truncated, 2, rule::generic_param);
  rejects<retry_after_view>("5;duration=", errc::truncated, 11, rule::gen_value);
  rejects<retry_after_view>("5;;x", errc::syntax, 2, rule::generic_param);
  rejects<retry_after_view>("5;a=\"b", errc::unterminated_quote, 4, rule::quoted_string);
  rejects<retry_after_view>("5, 6", errc::syntax, 1);
  accepts<retry_after_view>("5;duration=x", [](const retry_after_view& v) {
    CHECK(v.duration().error() == fault{errc::syntax, rule::delta_seconds, 11});
  });
  accepts<retry_after_view>("5;duration", [](const retry_after_view& v) {
    CHECK(v.duration().error() == fault{errc::truncated, rule::delta_seconds, 10});
  });
}
