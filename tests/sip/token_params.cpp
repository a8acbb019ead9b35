#include "sipwire/sip/values/token_params.hpp"

#include <catch2/catch.hpp>
#include <string>
#include <vector>

#include "support/check.hpp"

using namespace sipwire;
using test_support::accepts;
using test_support::rejects;

using sip::refer_sub_view;
using sip::subscription_state_view;
using sip::token_params_view;

TEST_CASE("token_params: Info-Package and Recv-Info", "[token_params]") {
  accepts<token_params_view>("foo ; x = \"y;z\" ;bar", [](const token_params_view& v) {
    CHECK(v.token() == "foo");
    CHECK(v.is("FOO"));
    CHECK(v.params().size() == 2);
    CHECK(v.params().value("x") == "\"y;z\"");
  });
  rejects<token_params_view>("foo bar", errc::syntax, 4, rule::info_package);
  rejects<token_params_view>(";x", errc::syntax, 0, rule::info_package);
  rejects<token_params_view>("foo;", errc::truncated, 4, rule::generic_param);
  rejects<token_params_view>("", errc::truncated, 0, rule::info_package);
}

TEST_CASE("token_params: Recv-Info is a list, and may be empty", "[token_params]") {
  std::vector<std::string> names;
  for (const auto& v : sip::value_list<token_params_view>("a;x=\"1,2\", b ,c")) {
    REQUIRE(v);
    names.emplace_back(v->token());
  }
  CHECK(names == std::vector<std::string>{"a", "b", "c"});
  CHECK(sip::value_list<token_params_view>(" ").empty());
}

TEST_CASE("subscription_state: states and parameters", "[token_params]") {
  accepts<subscription_state_view>("active;expires=600", [](const subscription_state_view& v) {
    CHECK(v.state() == sip::subscription_state::active);
    CHECK(v.expires() == 600U);
    CHECK(v.reason().error() == fault{errc::absent, rule::subexp_params, 18});
  });
  accepts<subscription_state_view>("Terminated ;reason=probation;retry-after=3600",
                                   [](const subscription_state_view& v) {
                                     CHECK(v.state() == sip::subscription_state::terminated);
                                     CHECK(v.reason() == std::string_view("probation"));
                                     CHECK(v.retry_after() == 3600U);
                                   });
  accepts<subscription_state_view>(
      "pending", [](const auto& v) { CHECK(v.state() == sip::subscription_state::pending); });
  accepts<subscription_state_view>("waiting",
                                   [](const auto& v) { CHECK(v.state() == sip::subscription_state::other); });
  rejects<subscription_state_view>("active,pending", errc::syntax, 6, rule::substate_value);
  rejects<subscription_state_view>("active;expires=(x)", errc::syntax, 15, rule::gen_value);
}

TEST_CASE("subscription_state: a parameter out of its grammar is a fault of its accessor alone",
          "[token_params]") {
  accepts<subscription_state_view>(
      "active;expires=4294967296;retry-after=1h;reason=\"x\"", [](const subscription_state_view& v) {
        CHECK(v.state() == sip::subscription_state::active);
        CHECK(v.expires().error() == fault{errc::out_of_range, rule::subexp_params, 15});
        CHECK(v.retry_after().error() == fault{errc::syntax, rule::subexp_params, 39});
        CHECK(v.reason().error() == fault{errc::syntax, rule::subexp_params, 48});
      });
  accepts<subscription_state_view>("active;expires;reason=a;reason=b", [](const subscription_state_view& v) {
    CHECK(v.expires().error() == fault{errc::truncated, rule::subexp_params, 14});
    CHECK(v.reason().error() == fault{errc::duplicate, rule::subexp_params, 24});
  });
}

TEST_CASE("refer_sub: true or false", "[token_params]") {
  accepts<refer_sub_view>("false;x=1", [](const refer_sub_view& v) {
    CHECK_FALSE(v.value());
    CHECK(v.params().contains("x"));
  });
  accepts<refer_sub_view>("TRUE", [](const refer_sub_view& v) { CHECK(v.value()); });
  rejects<refer_sub_view>("  maybe", errc::unknown_value, 2, rule::refer_sub);
  rejects<refer_sub_view>("true,false", errc::syntax, 4, rule::refer_sub);
}
