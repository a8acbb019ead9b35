#include "sipwire/sip/values/info.hpp"

#include <catch2/catch.hpp>
#include <string>
#include <vector>

#include "support/check.hpp"

using namespace sipwire;
using sip::info_view;
using test_support::accepts;
using test_support::rejects;

TEST_CASE("info: URI and parameters", "[info]") {
  accepts<info_view>(" <http://www.example.com/a;b,c?d> ; Purpose=icon;x=\"a,b\";y ", [](const info_view& v) {
    CHECK(v.text() == "<http://www.example.com/a;b,c?d> ; Purpose=icon;x=\"a,b\";y");
    CHECK(v.uri().text() == "http://www.example.com/a;b,c?d");
    CHECK(v.uri().scheme() == "http");
    CHECK(v.uri().check());
    CHECK(v.purpose() == "icon");
    CHECK(v.params().size() == 3);
    CHECK(v.params().value("x") == "\"a,b\"");
  });
  accepts<info_view>("<sip:not-in-service-recording@atlanta.com>", [](const info_view& v) {
    CHECK(v.uri().is_sip());
    CHECK(v.uri().as_sip()->user() == "not-in-service-recording");
    CHECK_FALSE(v.purpose());
    CHECK(v.params().empty());
  });
  accepts<info_view>("<cid:1234567892@atlanta.example.com>;\r\n purpose=EmergencyCallData.Control",
                     [](const info_view& v) { CHECK(v.purpose() == "EmergencyCallData.Control"); });
  accepts<info_view>("<urn:alert:service:call-waiting>",
                     [](const info_view& v) { CHECK(v.uri().scheme() == "urn"); });
}

TEST_CASE("info: a bad URI is a fault of the URI alone", "[info]") {
  accepts<info_view>("<sip:@@>;purpose=icon", [](const info_view& v) {
    CHECK(v.purpose() == "icon");
    const auto verdict = v.uri().check();
    REQUIRE_FALSE(verdict);
    CHECK(verdict.error().offset >= 5);
    CHECK(verdict.error().offset <= 7);
  });
}

TEST_CASE("info: lists", "[info]") {
  std::vector<std::string> got;
  for (auto i : sip::value_list<info_view>("<http://a/x,y> ;purpose=icon,\r\n <b>, <http://c> ;d"))
    got.push_back(i ? std::string(i->text()) : test_support::printed(i.error()));
  CHECK(got ==
        std::vector<std::string>{"<http://a/x,y> ;purpose=icon", "syntax in scheme at 34", "<http://c> ;d"});
}

TEST_CASE("info: malformed values and where", "[info]") {
  rejects<info_view>("", errc::truncated, 0, rule::info_uri);
  rejects<info_view>("http://a", errc::syntax, 0, rule::info_uri);
  rejects<info_view>("<>", errc::syntax, 1, rule::scheme);
  rejects<info_view>("<a>", errc::syntax, 2, rule::scheme);
  rejects<info_view>("<1:a>", errc::syntax, 1, rule::scheme);
  rejects<info_view>("< http://a>", errc::syntax, 1, rule::scheme);
  rejects<info_view>("<http://a b>", errc::syntax, 9, rule::absolute_uri);
  rejects<info_view>("<http://a\">", errc::syntax, 9, rule::absolute_uri);
  rejects<info_view>("<http://\xC3\xA9>", errc::syntax, 8, rule::absolute_uri);
  rejects<info_view>("<http://a", errc::unclosed_angle, 9, rule::info_uri);
  rejects<info_view>("<http://a<b>", errc::unclosed_angle, 9, rule::info_uri);
  rejects<info_view>("<http://a> x", errc::syntax, 11);
  rejects<info_view>("<http://a>;", errc::truncated, 11, rule::generic_param);
  rejects<info_view>("<http://a>;purpose=", errc::truncated, 19, rule::gen_value);
}

TEST_CASE("D49 Refer-Events-At takes sip and sips URIs alone", "[info][D49]") {
  test_support::accepts<sip::refer_events_at_view>("<sips:a@b;gr>;x=1",
                                                   [](const sip::refer_events_at_view& v) {
                                                     CHECK(v.uri().text() == "sips:a@b;gr");
                                                     CHECK(v.params().size() == 1);
                                                   });
  test_support::accepts<sip::refer_events_at_view>("<SIP:>",
                                                   [](const auto& v) { CHECK_FALSE(v.uri().check()); });
  test_support::rejects<sip::refer_events_at_view>("<http://a>", errc::wrong_scheme, 1, rule::scheme);
  test_support::rejects<sip::refer_events_at_view>(" <tel:+4>;x", errc::wrong_scheme, 2, rule::scheme);
  test_support::rejects<sip::refer_events_at_view>("<sip.x:a>", errc::wrong_scheme, 1, rule::scheme);
}
