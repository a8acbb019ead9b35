#include "sipwire/sip/values/media_authorization.hpp"

#include <catch2/catch.hpp>
#include <string>

#include "support/check.hpp"

using namespace sipwire;
using test_support::accepts;
using test_support::rejects;

using sip::media_authorization_view;

TEST_CASE("media_authorization: digits and their bytes", "[media_authorization]") {
  accepts<media_authorization_view>(" 0020fF41\t", [](const media_authorization_view& v) {
    CHECK(v.text() == "0020fF41");
    std::string bytes;
    string_sink out(bytes);
    CHECK(v.decode(out));
    CHECK(bytes == std::string("\0 \xFF"
                               "A",
                               4));
  });
  accepts<media_authorization_view>("abc", [](const media_authorization_view& v) {
    counting_sink out;
    CHECK(v.decode(out).error() == fault{errc::truncated, rule::media_authorization_token, 3});
    CHECK(out.size() == 0);
  });
  rejects<media_authorization_view>("", errc::truncated, 0, rule::media_authorization_token);
  rejects<media_authorization_view>("0g", errc::syntax, 1, rule::media_authorization_token);
  rejects<media_authorization_view>("00 11", errc::syntax, 3, rule::media_authorization_token);
  rejects<media_authorization_view>("\"00\"", errc::syntax, 0, rule::media_authorization_token);
}

TEST_CASE("media_authorization: a list", "[media_authorization]") {
  std::size_t n = 0;
  for (const auto& v : sip::value_list<media_authorization_view>("00,11 , 22")) {
    REQUIRE(v);
    ++n;
  }
  CHECK(n == 3);
}
