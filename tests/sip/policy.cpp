#include "sipwire/sip/values/policy.hpp"

#include <catch2/catch.hpp>

#include "support/check.hpp"

using namespace sipwire;
using sip::policy_contact_view;
using sip::policy_id_view;
using test_support::accepts;
using test_support::rejects;

TEST_CASE("policy_contact: servers and parameters", "[policy]") {
  accepts<policy_contact_view>(
      "<sip:policy@biloxi.example.com;a=b> ;non-cacheable;alt-uri=policy.example.com",
      [](const policy_contact_view& v) {
        CHECK(v.uri().text() == "sip:policy@biloxi.example.com;a=b");
        CHECK(v.non_cacheable());
        CHECK(v.alt_uri() == std::string_view("policy.example.com"));
        CHECK(v.check());
      });
  accepts<policy_contact_view>("<https://policy.example.com/a,b>", [](const policy_contact_view& v) {
    CHECK_FALSE(v.non_cacheable());
    CHECK(v.alt_uri().error() == fault{errc::absent, rule::policy_contact_param, 32});
    CHECK(v.check());
  });
  accepts<policy_contact_view>("<sip:a>;alt-uri=192.0.2.1", [](const policy_contact_view& v) {
    CHECK(v.alt_uri().error() == fault{errc::syntax, rule::policy_contact_param, 16});
    CHECK_FALSE(v.check());
  });
  accepts<policy_contact_view>("<sip:a>;alt-uri=a_b", [](const policy_contact_view& v) {
    CHECK(v.alt_uri().error().code == errc::syntax);
    CHECK(v.alt_uri().error().offset == 17);
  });
}

TEST_CASE("policy_contact: a list", "[policy]") {
  std::string all;
  for (const auto& v : sip::value_list<policy_contact_view>("<sip:a,b>;x=\"c,d\" , sip:c, <sip:d>"))
    all += v ? std::string(v->uri().text()) + "|" : std::to_string(v.error().offset) + "|";
  CHECK(all == "sip:a,b|20|sip:d|");
  rejects<policy_contact_view>("<sip:a", errc::unclosed_angle, 6, rule::info_uri);
  rejects<policy_contact_view>("<a>", errc::syntax, 2, rule::scheme);
  rejects<policy_contact_view>("<sip:a>;", errc::truncated, 8, rule::generic_param);
}

TEST_CASE("policy_id: the semicolon ends the URI", "[policy]") {
  accepts<policy_id_view>("sips:policy@biloxi.example.com;token=a7;x=\"y\"", [](const policy_id_view& v) {
    CHECK(v.uri().text() == "sips:policy@biloxi.example.com");
    CHECK(v.token() == std::string_view("a7"));
    CHECK(v.params().size() == 2);
    CHECK(v.check());
  });
  accepts<policy_id_view>("<sip:a;b=c>", [](const policy_id_view& v) {
    CHECK(v.uri().text() == "sip:a;b=c");
    CHECK(v.token().error() == fault{errc::absent, rule::policy_token, 11});
  });
  accepts<policy_id_view>("sip:a;token=\"a\"", [](const policy_id_view& v) {
    CHECK(v.token().error() == fault{errc::syntax, rule::policy_token, 12});
    CHECK_FALSE(v.check());
  });
  std::string all;
  for (const auto& v : sip::value_list<policy_id_view>("sip:a;token=1, https://b.example/,sip:c"))
    all += v ? std::string(v->text()) + "|" : "!";
  CHECK(all == "sip:a;token=1|https://b.example/|sip:c|");
  rejects<policy_id_view>("\"A\" <sip:a>", errc::syntax, 0, rule::addr_spec);
  rejects<policy_id_view>("token=a7", errc::syntax, 5);
}
