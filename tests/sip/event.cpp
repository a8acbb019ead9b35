#include "sipwire/sip/values/event.hpp"

#include <catch2/catch.hpp>
#include <string>
#include <vector>

#include "support/check.hpp"

using namespace sipwire;
using test_support::accepts;
using test_support::rejects;

using sip::event_type_view;
using sip::event_view;

TEST_CASE("event: package, templates and id", "[event]") {
  accepts<event_view>("presence", [](const event_view& v) {
    CHECK(v.type() == "presence");
    CHECK(v.package() == "presence");
    CHECK_FALSE(v.templates());
    CHECK(v.id().error() == fault{errc::absent, rule::event_param, 8});
  });
  accepts<event_view>("presence.winfo.winfo ;id=a7;vnd=\"x;y\"", [](const event_view& v) {
    CHECK(v.package() == "presence");
    CHECK(v.templates() == "winfo.winfo");
    CHECK(v.is("presence.winfo.winfo"));
    CHECK_FALSE(v.is("Presence.winfo.winfo"));
    CHECK(v.id() == std::string_view("a7"));
    CHECK(v.params().value("vnd") == "\"x;y\"");
  });
  accepts<event_view>("a;id=\"7\"", [](const event_view& v) {
    CHECK(v.id().error() == fault{errc::syntax, rule::event_param, 5});
  });
}

TEST_CASE("event: dots must part something", "[event]") {
  rejects<event_view>(".winfo", errc::syntax, 0, rule::event_type);
  rejects<event_view>("presence.", errc::truncated, 9, rule::event_type);
  rejects<event_view>("presence..winfo", errc::syntax, 9, rule::event_type);
  rejects<event_view>("presence.;id=1", errc::syntax, 9, rule::event_type);
  rejects<event_view>("presence winfo", errc::syntax, 9, rule::event_type);
  rejects<event_view>("presence,winfo", errc::syntax, 8, rule::event_type);
  rejects<event_view>("presence;", errc::truncated, 9, rule::generic_param);
  rejects<event_view>("", errc::truncated, 0, rule::event_type);
}

TEST_CASE("event: a value of Allow-Events has no parameters", "[event]") {
  accepts<event_type_view>("spirits-INDPs",
                           [](const event_type_view& v) { CHECK(v.package() == "spirits-INDPs"); });
  rejects<event_type_view>("presence ;id=1", errc::syntax, 9, rule::event_type);
  std::string all;
  for (const auto& v : sip::value_list<event_type_view>("reg, presence.winfo ,conference")) {
    REQUIRE(v);
    all += std::string(v->package()) + "|" + std::string(v->templates().value_or("")) + " ";
  }
  CHECK(all == "reg| presence|winfo conference| ");
}
