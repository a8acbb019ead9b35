#include "sipwire/sip/values/reason.hpp"

#include <catch2/catch.hpp>
#include <iterator>
#include <string>

#include "support/check.hpp"

using namespace sipwire;
using sip::isup_location;
using sip::reason_protocol;
using sip::reason_view;
using test_support::accepts;
using test_support::rejects;

TEST_CASE("reason: protocol, cause and text", "[reason]") {
  accepts<reason_view>("SIP ;cause=200 ;text=\"Call completed elsewhere\"", [](const reason_view& v) {
    CHECK(v.protocol() == reason_protocol::sip);
    CHECK(v.cause() == 200U);
    CHECK(v.reason_text() == std::string_view("Call completed elsewhere"));
    CHECK(v.location().error() == fault{errc::absent, rule::reason_params, 47});
    CHECK(v.check());
  });
  accepts<reason_view>("q.850;Text=\"a \\\"b\\\", c; d\";CAUSE=16", [](const reason_view& v) {
    CHECK(v.protocol() == reason_protocol::q850);
    CHECK(v.cause() == 16U);
    CHECK(v.reason_text() == std::string_view("a \\\"b\\\", c; d"));
  });
  accepts<reason_view>("RELEASE_CAUSE", [](const reason_view& v) {
    CHECK(v.protocol() == reason_protocol::other);
    CHECK(v.token() == "RELEASE_CAUSE");
    CHECK(v.cause().error() == fault{errc::absent, rule::reason_params, 13});
    CHECK(v.check());
  });
}

TEST_CASE("reason: every location", "[reason]") {
  constexpr const char* words[] = {"U",     "LPN",   "LN", "TN",     "RLN",    "RPN",    "LOC-6",  "INTL",
                                   "LOC-8", "LOC-9", "BI", "LOC-11", "LOC-12", "LOC-13", "LOC-14", "loc-15"};
  for (std::size_t i = 0; i < std::size(words); ++i)
    accepts<reason_view>("Q.850;cause=1;location=" + std::string(words[i]), [&](const reason_view& v) {
      REQUIRE(v.location());
      CHECK(static_cast<std::size_t>(*v.location()) == i);
      CHECK(v.check());
    });
  accepts<reason_view>("Q.850;location=LOC-7", [](const reason_view& v) {
    CHECK(v.location().error() == fault{errc::unknown_value, rule::reason_params, 15});
    CHECK_FALSE(v.check());
  });
  // RFC 8606 4: to be ignored with other protocols.
  accepts<reason_view>("SIP;location=here", [](const reason_view& v) { CHECK(v.check()); });
}

TEST_CASE("reason: a parameter out of its grammar is a fault of its accessor alone", "[reason]") {
  accepts<reason_view>("SIP;cause=4294967296;text=none", [](const reason_view& v) {
    CHECK(v.cause().error() == fault{errc::out_of_range, rule::reason_params, 10});
    CHECK(v.reason_text().error() == fault{errc::syntax, rule::reason_params, 26});
    CHECK(v.check().error() == v.cause().error());
  });
  accepts<reason_view>("SIP;cause=-1", [](const reason_view& v) {
    CHECK(v.cause().error() == fault{errc::syntax, rule::reason_params, 10});
  });
  accepts<reason_view>("SIP;cause=200;cause=201", [](const reason_view& v) {
    CHECK(v.cause().error() == fault{errc::duplicate, rule::reason_params, 14});
  });
}

TEST_CASE("reason: a list", "[reason]") {
  std::string all;
  for (const auto& v : sip::value_list<reason_view>("SIP;text=\"a,b\" , Q.850;cause=16,x y,z"))
    all += v ? std::string(v->token()) + "|" : std::to_string(v.error().offset) + "|";
  CHECK(all == "SIP|Q.850|34|z|");
  rejects<reason_view>("SIP;cause=200;", errc::truncated, 14, rule::generic_param);
  rejects<reason_view>(";cause=200", errc::syntax, 0, rule::reason_value);
  rejects<reason_view>("SIP;text=\"x", errc::unterminated_quote, 9, rule::quoted_string);
  rejects<reason_view>("", errc::truncated, 0, rule::reason_value);
}
