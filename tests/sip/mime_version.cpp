#include "sipwire/sip/values/mime_version.hpp"

#include <catch2/catch.hpp>
#include <string>

#include "support/check.hpp"

using namespace sipwire;
using sip::mime_version_view;
using test_support::accepts;
using test_support::rejects;

TEST_CASE("mime-version: two numbers", "[mime_version]") {
  accepts<mime_version_view>(" 1.0 ", [](const mime_version_view& v) {
    CHECK(v.major_version() == 1);
    CHECK(v.minor_version() == 0);
    CHECK(v.text() == "1.0");
  });
  accepts<mime_version_view>("01.4294967295", [](const mime_version_view& v) {
    CHECK(v.major_version() == 1);
    CHECK(v.minor_version() == 4294967295U);
  });
}

TEST_CASE("mime-version: malformed values and where", "[mime_version]") {
  rejects<mime_version_view>("", errc::truncated, 0, rule::mime_version);
  rejects<mime_version_view>("1", errc::truncated, 1, rule::mime_version);
  rejects<mime_version_view>("1.", errc::truncated, 2, rule::mime_version);
  rejects<mime_version_view>(".0", errc::syntax, 0, rule::mime_version);
  rejects<mime_version_view>("1 .0", errc::syntax, 1, rule::mime_version);
  rejects<mime_version_view>("1.0.0", errc::syntax, 3, rule::mime_version);
  rejects<mime_version_view>("1.0 (comment)", errc::syntax, 4, rule::mime_version);
}

TEST_CASE("R023 the boundary set in MIME-Version", "[mime_version][R023]") {
  for (const char* big : {"4294967296", "4294967328", "9223372036854775808", "18446744073709551616",
                          "1000000000000000000000000000000"}) {
    rejects<mime_version_view>(std::string(big) + ".0", errc::out_of_range, 0, rule::mime_version);
    rejects<mime_version_view>("1." + std::string(big), errc::out_of_range, 2, rule::mime_version);
  }
}
