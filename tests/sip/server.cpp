#include "sipwire/sip/values/server.hpp"

#include <catch2/catch.hpp>
#include <string>
#include <vector>

#include "sipwire/core/limits.hpp"
#include "support/check.hpp"

using namespace sipwire;
using sip::server_view;
using test_support::accepts;
using test_support::rejects;

namespace {

// p:NAME, p:NAME=VERSION or c:COMMENT
std::vector<std::string> parts(const server_view& v) {
  std::vector<std::string> out;
  for (auto part : v) {
    REQUIRE(part.is_product() != part.is_comment());
    if (part.is_comment()) {
      out.push_back("c:" + std::string(part.comment()));
    } else {
      out.push_back("p:" + std::string(part.product()) +
                    (part.version() ? "=" + std::string(*part.version()) : ""));
    }
  }
  return out;
}

using list = std::vector<std::string>;

}  // namespace

TEST_CASE("server: products and comments", "[server]") {
  accepts<server_view>("  HomeServer v2 ", [](const server_view& v) {
    CHECK(v.text() == "HomeServer v2");
    CHECK(parts(v) == list{"p:HomeServer", "p:v2"});
    CHECK(v.size() == 2);
  });
  accepts<server_view>("Linphone/3.5.2 (eXosip2/3.6.0)", [](const server_view& v) {
    CHECK(parts(v) == list{"p:Linphone=3.5.2", "c:eXosip2/3.6.0"});
    CHECK(v.product()->version() == "3.5.2");
  });
}

TEST_CASE("server: a slash takes the white space around it, a blank separates", "[server]") {
  accepts<server_view>("a /\r\n b  c\td", [](const server_view& v) {
    CHECK(parts(v) == list{"p:a=b", "p:c", "p:d"});
  });
  accepts<server_view>(
      "CPM-client/OMA2.2 RCS-client/UP_2.4 term-Qiaolan/QL9-1.0.7", [](const server_view& v) {
        CHECK(parts(v) == list{"p:CPM-client=OMA2.2", "p:RCS-client=UP_2.4", "p:term-Qiaolan=QL9-1.0.7"});
      });
}

TEST_CASE("server: comments nest, escape and fold", "[server]") {
  accepts<server_view>("(a (b) \\) \\\\ \xE6\x9E\x97\r\n c) x", [](const server_view& v) {
    CHECK(parts(v) == list{"c:a (b) \\) \\\\ \xE6\x9E\x97\r\n c", "p:x"});
    CHECK(v.product()->product() == "x");
  });
  accepts<server_view>("() (())", [](const server_view& v) {
    CHECK(parts(v) == list{"c:", "c:()"});
    CHECK_FALSE(v.product());
  });
}

TEST_CASE("server: the depth of comments is capped", "[server]") {
  const auto nested = [](std::size_t depth) { return std::string(depth, '(') + std::string(depth, ')'); };
  accepts<server_view>(nested(limits::comment_depth));
  rejects<server_view>(nested(limits::comment_depth + 1), errc::too_deep, limits::comment_depth,
                       rule::comment);
  rejects<server_view>("a " + std::string(1000, '('), errc::too_deep, limits::comment_depth + 2,
                       rule::comment);
}

TEST_CASE("server: malformed values and where", "[server]") {
  rejects<server_view>("", errc::truncated, 0, rule::server_val);
  rejects<server_view>(" ", errc::truncated, 1, rule::server_val);
  rejects<server_view>("/1", errc::syntax, 0, rule::server_val);
  rejects<server_view>("a/", errc::truncated, 2, rule::product);
  rejects<server_view>("a/(b)", errc::syntax, 2, rule::product);
  rejects<server_view>("a/b/c", errc::syntax, 3, rule::product);
  rejects<server_view>("a(b)", errc::syntax, 1);
  rejects<server_view>("(a)b", errc::syntax, 3);
  rejects<server_view>("a,b", errc::syntax, 1);
  rejects<server_view>("a b@c", errc::syntax, 3);
  rejects<server_view>("a (b", errc::truncated, 4, rule::comment);
  rejects<server_view>("a (b\\", errc::truncated, 5, rule::quoted_pair);
  rejects<server_view>("a (b\x01)", errc::syntax, 4, rule::comment);
  rejects<server_view>("a (b\xFF)", errc::bad_utf8, 4, rule::utf8_nonascii);
  rejects<server_view>("a (b))", errc::syntax, 5);
}

TEST_CASE("server: a long list takes one pass", "[server]") {
  std::string text = "p0/1";
  for (int i = 1; i < 2000; ++i) text += " p" + std::to_string(i) + "/1 (c)";
  const test_support::guarded input(text);
  const auto got = test_support::parse_agreeing<server_view>(input);
  REQUIRE(got.has_value());
  CHECK(got->size() == 3999);
}
