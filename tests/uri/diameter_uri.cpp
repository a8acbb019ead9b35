#include "sipwire/uri/diameter_uri.hpp"

#include <catch2/catch.hpp>

#include "support/check.hpp"

using namespace sipwire;
using uri::diameter_uri_view;

namespace {

fault refused(std::string_view text) {
  const test_support::guarded input(text);
  const auto got = diameter_uri_view::parse(std::string_view(input));
  REQUIRE_FALSE(got);
  return got.error();
}

}  // namespace

TEST_CASE("diameter_uri: its parts", "[diameter_uri]") {
  const auto full = diameter_uri_view::parse("aaas://host.example.com:6666;transport=sctp;protocol=diameter");
  REQUIRE(full);
  CHECK(full->is_secure());
  CHECK(full->host().text() == "host.example.com");
  CHECK(full->host().port() == 6666);
  CHECK(full->transport() == "sctp");
  CHECK(full->protocol() == "diameter");
  CHECK(full->text().size() == 61);

  const auto plain = diameter_uri_view::parse("AAA://192.0.2.1");
  REQUIRE(plain);
  CHECK_FALSE(plain->is_secure());
  CHECK(plain->host().is_ipv4());
  CHECK_FALSE(plain->host().port());
  CHECK_FALSE(plain->transport());
  CHECK_FALSE(plain->protocol());

  const auto v6 = diameter_uri_view::parse("aaa://[2001:db8::1]:1;protocol=x");
  REQUIRE(v6);
  CHECK(v6->host().address() == "2001:db8::1");
  CHECK(v6->protocol() == "x");
}

TEST_CASE("diameter_uri: faults", "[diameter_uri]") {
  CHECK(refused("") == fault{errc::wrong_scheme, rule::scheme, 0});
  CHECK(refused("sip:a@b") == fault{errc::wrong_scheme, rule::scheme, 0});
  CHECK(refused("aaa:x") == fault{errc::wrong_scheme, rule::scheme, 0});
  CHECK(refused("aaa://") == fault{errc::truncated, rule::host, 6});
  CHECK(refused("aaa://a_b;transport=tcp").offset == 7);
  CHECK(refused("aaa://a_b").offset == 7);
  CHECK(refused("aaa://a:") == fault{errc::truncated, rule::port, 8});
  CHECK(refused("aaa://a:65536") == fault{errc::out_of_range, rule::port, 8});
  CHECK(refused("aaa://a;protocol=x;transport=tcp") == fault{errc::syntax, rule::diameter_uri, 18});
  CHECK(refused("aaa://a;transport=") == fault{errc::truncated, rule::diameter_uri, 18});
  CHECK(refused("aaa://a/b") == fault{errc::syntax, rule::host, 7});
}
