#include "sipwire/sip/values/geolocation.hpp"

#include <catch2/catch.hpp>

#include "sipwire/sip/values/info.hpp"
#include "support/check.hpp"

using namespace sipwire;
using sip::geolocation_error_view;
using sip::geolocation_routing_view;
using test_support::accepts;
using test_support::rejects;

TEST_CASE("geolocation: locations are URIs in brackets", "[geolocation]") {
  std::string all;
  for (const auto& v :
       sip::value_list<sip::info_view>("<cid:target123@atlanta.example.com>,\r\n"
                                       " <sips:3sdefrhy2jj7@lis.atlanta.example.com>;x=\"a,b\", <>"))
    all += v ? std::string(v->uri().scheme()) + "|" : std::to_string(v.error().offset) + "|";
  CHECK(all == "cid|sips|93|");
}

TEST_CASE("geolocation_error: code and its text", "[geolocation]") {
  accepts<geolocation_error_view>(
      " 200 ; code=\"Permission To Use Location\\\" Information\" ;x", [](const geolocation_error_view& v) {
        CHECK(v.text() == "200 ; code=\"Permission To Use Location\\\" Information\" ;x");
        CHECK(v.code() == 200);
        CHECK(v.code_text() == std::string_view("Permission To Use Location\\\" Information"));
        CHECK(v.params().size() == 2);
        CHECK(v.check());
      });
  accepts<geolocation_error_view>("7", [](const geolocation_error_view& v) {
    CHECK(v.code() == 7);
    CHECK(v.code_text().error() == fault{errc::absent, rule::location_error, 1});
    CHECK(v.check());
  });
  accepts<geolocation_error_view>("100;code=no", [](const geolocation_error_view& v) {
    CHECK(v.code_text().error() == fault{errc::syntax, rule::location_error, 9});
    CHECK_FALSE(v.check());
  });
  rejects<geolocation_error_view>("1000", errc::syntax, 3, rule::location_error_code);
  rejects<geolocation_error_view>(" 99999999999999999999;x", errc::syntax, 4, rule::location_error_code);
  rejects<geolocation_error_view>("-1", errc::syntax, 0, rule::location_error_code);
  rejects<geolocation_error_view>("100,200", errc::syntax, 3, rule::location_error_code);
  rejects<geolocation_error_view>("100;code=\"x", errc::unterminated_quote, 9, rule::quoted_string);
  rejects<geolocation_error_view>("", errc::truncated, 0, rule::location_error_code);
}

TEST_CASE("geolocation_routing: yes, no and extensions", "[geolocation]") {
  accepts<geolocation_routing_view>(" Yes ", [](const geolocation_routing_view& v) {
    CHECK(v.text() == "Yes");
    CHECK(v.is_allowed());
    CHECK_FALSE(v.value());
  });
  accepts<geolocation_routing_view>("no",
                                    [](const geolocation_routing_view& v) { CHECK_FALSE(v.is_allowed()); });
  accepts<geolocation_routing_view>("by = \"x y\"", [](const geolocation_routing_view& v) {
    CHECK(v.name() == "by");
    CHECK(v.value() == "\"x y\"");
    CHECK(v.text() == "by = \"x y\"");
    CHECK_FALSE(v.is_allowed());
  });
  accepts<geolocation_routing_view>("yes=1",
                                    [](const geolocation_routing_view& v) { CHECK_FALSE(v.is_allowed()); });
  rejects<geolocation_routing_view>("yes no", errc::syntax, 4, rule::georouting);
  rejects<geolocation_routing_view>("yes,no", errc::syntax, 3, rule::georouting);
  rejects<geolocation_routing_view>("x=", errc::truncated, 2, rule::gen_value);
  rejects<geolocation_routing_view>("x=\"", errc::unterminated_quote, 2, rule::quoted_string);
  rejects<geolocation_routing_view>("", errc::truncated, 0, rule::georouting);
}
