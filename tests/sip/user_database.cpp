#include "sipwire/sip/values/user_database.hpp"

#include <catch2/catch.hpp>

#include "support/check.hpp"

using namespace sipwire;
using test_support::accepts;
using test_support::rejects;

using sip::user_database_view;

TEST_CASE("user_database: the example of RFC 4457", "[user_database]") {
  accepts<user_database_view>("<aaa://host.example.com;transport=tcp>", [](const user_database_view& v) {
    CHECK(v.uri().scheme() == "aaa");
    REQUIRE(v.diameter());
    CHECK(v.diameter()->host().text() == "host.example.com");
    CHECK(v.diameter()->transport() == "tcp");
    CHECK(v.check());
    CHECK(v.params().empty());
  });
  accepts<user_database_view>(" <aaas://[::1]:1> ; a = b ", [](const user_database_view& v) {
    CHECK(v.text() == "<aaas://[::1]:1> ; a = b");
    CHECK(v.params().value("a") == "b");
    REQUIRE(v.diameter());
    CHECK(v.diameter()->is_secure());
  });
}

TEST_CASE("user_database: a URI of another grammar is a fault of its accessor alone", "[user_database]") {
  accepts<user_database_view>("<sip:a@b>", [](const user_database_view& v) {
    CHECK(v.diameter().error() == fault{errc::wrong_scheme, rule::scheme, 1});
    CHECK(v.check().error() == fault{errc::wrong_scheme, rule::scheme, 1});
  });
  accepts<user_database_view>("<aaa://host:x>", [](const user_database_view& v) {
    CHECK(v.check().error() == fault{errc::syntax, rule::port, 12});
  });
}

TEST_CASE("user_database: faults", "[user_database]") {
  rejects<user_database_view>("aaa://host", errc::syntax, 0, rule::info_uri);
  rejects<user_database_view>("<aaa://host", errc::unclosed_angle, 11, rule::info_uri);
  rejects<user_database_view>("<aaa://a>, <aaa://b>", errc::syntax, 9, rule::database);
  rejects<user_database_view>("<aaa://a>;", errc::truncated, 10, rule::generic_param);
}
