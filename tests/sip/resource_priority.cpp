#include "sipwire/sip/values/resource_priority.hpp"

#include <catch2/catch.hpp>
#include <string>

#include "support/check.hpp"

using namespace sipwire;
using sip::resource_priority_view;
using test_support::accepts;
using test_support::rejects;

TEST_CASE("resource_priority: namespace and priority", "[resource_priority]") {
  accepts<resource_priority_view>(" dsn.flash-override ", [](const resource_priority_view& v) {
    CHECK(v.text() == "dsn.flash-override");
    CHECK(v.where() == extent{1, 19});
    CHECK(v.name_space() == "dsn");
    CHECK(v.priority() == "flash-override");
    CHECK(v.is("DSN", "Flash-Override"));
    CHECK_FALSE(v.is("dsn", "flash"));
  });
  accepts<resource_priority_view>("q735.0", [](const resource_priority_view& v) {
    CHECK(v.name_space() == "q735");
    CHECK(v.priority() == "0");
  });
  CHECK(resource_priority_view().text().empty());
}

TEST_CASE("resource_priority: exactly one dot, in the middle", "[resource_priority]") {
  rejects<resource_priority_view>("dsn", errc::truncated, 3, rule::r_value);
  rejects<resource_priority_view>("dsn ", errc::syntax, 3, rule::r_value);
  rejects<resource_priority_view>("dsn.", errc::truncated, 4, rule::r_value);
  rejects<resource_priority_view>(".flash", errc::syntax, 0, rule::r_value);
  rejects<resource_priority_view>("dsn.flash.x", errc::syntax, 9, rule::r_value);
  rejects<resource_priority_view>("dsn. flash", errc::syntax, 4, rule::r_value);
  rejects<resource_priority_view>("dsn.flash;x=1", errc::syntax, 9, rule::r_value);
  rejects<resource_priority_view>("", errc::truncated, 0, rule::r_value);
}

TEST_CASE("resource_priority: a list, which Accept-Resource-Priority may have empty", "[resource_priority]") {
  std::string all;
  for (const auto& v :
       sip::value_list<resource_priority_view>("dsn.flash-override,\r\n dsn.flash , bad, wps.3"))
    all += v ? std::string(v->text()) + "|" : std::to_string(v.error().offset) + "|";
  CHECK(all == "dsn.flash-override|dsn.flash|37|wps.3|");
  CHECK(sip::value_list<resource_priority_view>(" ").empty());
}
