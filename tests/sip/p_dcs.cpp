#include "sipwire/sip/values/p_dcs.hpp"

#include <catch2/catch.hpp>

#include "support/check.hpp"

using namespace sipwire;
using test_support::accepts;
using test_support::rejects;

TEST_CASE("osps: the three services of RFC 5503 and others", "[p_dcs]") {
  accepts<sip::osps_view>("BLV",
                          [](const auto& v) { CHECK(v.value() == sip::osps::busy_line_verification); });
  accepts<sip::osps_view>("ei", [](const auto& v) { CHECK(v.value() == sip::osps::emergency_interrupt); });
  accepts<sip::osps_view>("RING", [](const auto& v) { CHECK(v.value() == sip::osps::ring); });
  accepts<sip::osps_view>("x", [](const auto& v) { CHECK(v.value() == sip::osps::other); });
  rejects<sip::osps_view>("BLV;x", errc::syntax, 3, rule::osps_tag);
}

TEST_CASE("billing_info: the parts", "[p_dcs]") {
  accepts<sip::billing_info_view>(
      " 01a2/0C@Example.com ; "
      "rksgroup=5;charge=\"tel:+12125551212\";calling=\"sip:a@b\";called=\"sip:c@d\";routing=\"sip:e@f\";"
      "locroute=\"sip:g@h\";jip=\"555;jip-context=+1212\" ",
      [](const sip::billing_info_view& v) {
        CHECK(v.billing_correlation_id() == "01a2");
        CHECK(v.feid() == "0C@Example.com");
        CHECK(v.feid_host().text() == "Example.com");
        CHECK(v.rksgroup() == std::string_view("5"));
        CHECK(v.charge()->text() == "tel:+12125551212");
        CHECK(v.calling()->text() == "sip:a@b");
        CHECK(v.called()->text() == "sip:c@d");
        CHECK(v.routing()->text() == "sip:e@f");
        CHECK(v.locroute()->text() == "sip:g@h");
        CHECK(v.jip() == std::string_view("555;jip-context=+1212"));
        CHECK(v.params().size() == 7);
        CHECK(v.check());
      });
  accepts<sip::billing_info_view>("0123456789abcdef0123456789abcdef0123456789abcdef/0123456789abcdef@[::1]",
                                  [](const auto& v) {
                                    CHECK(v.billing_correlation_id().size() == 48);
                                    CHECK(v.feid_host().is_ipv6());
                                    CHECK(v.check());
                                    CHECK(v.charge().error().code == errc::absent);
                                  });
  accepts<sip::billing_info_view>("1/2@a;charge=sip;rksgroup=\"x\"", [](const auto& v) {
    CHECK(v.charge().error() == fault{errc::syntax, rule::billing_info_param, 13});
    CHECK(v.rksgroup().error() == fault{errc::syntax, rule::billing_info_param, 26});
    CHECK(v.check().error() == v.rksgroup().error());
  });
}

TEST_CASE("billing_info: faults", "[p_dcs]") {
  rejects<sip::billing_info_view>("", errc::truncated, 0, rule::billing_correlation_id);
  rejects<sip::billing_info_view>("xyz/1@a", errc::syntax, 0, rule::billing_correlation_id);
  rejects<sip::billing_info_view>("12 /1@a", errc::syntax, 2, rule::billing_correlation_id);
  rejects<sip::billing_info_view>("12/@a", errc::syntax, 3, rule::feid);
  rejects<sip::billing_info_view>("12/1", errc::truncated, 4, rule::feid);
  rejects<sip::billing_info_view>("12/1@", errc::truncated, 5, rule::host);
  rejects<sip::billing_info_view>("12/1@a_b;x", errc::syntax, 6);
  rejects<sip::billing_info_view>("12/1@a:5060", errc::syntax, 6);
  rejects<sip::billing_info_view>("12/1@a;", errc::truncated, 7, rule::generic_param);
  rejects<sip::billing_info_view>("12/1@a,12/1@a", errc::syntax, 6, rule::billing_info_param);
  rejects<sip::billing_info_view>("0123456789abcdef0123456789abcdef0123456789abcdef0/1@a", errc::too_long, 48,
                                  rule::billing_correlation_id);
  rejects<sip::billing_info_view>("1/0123456789abcdef0@a", errc::too_long, 18, rule::feid);
}

TEST_CASE("redirect: the quoted URI and the parameters", "[p_dcs]") {
  accepts<sip::redirect_view>("\"sip:+12125551212@gw.example;user=phone\" ;redirector-uri=\"tel:+1\";count=2",
                              [](const sip::redirect_view& v) {
                                CHECK(v.called_id().text() == "sip:+12125551212@gw.example;user=phone");
                                CHECK(v.called_id().is_sip());
                                CHECK(v.redirector_uri()->text() == "tel:+1");
                                CHECK(v.count() == 2U);
                                CHECK(v.check());
                              });
  accepts<sip::redirect_view>("\"sip:\";count=x;redirector-uri=a", [](const sip::redirect_view& v) {
    CHECK_FALSE(v.called_id().check());
    CHECK(v.count().error() == fault{errc::syntax, rule::redir_params, 13});
    CHECK(v.redirector_uri().error() == fault{errc::syntax, rule::redir_params, 30});
    CHECK_FALSE(v.check());
  });
  rejects<sip::redirect_view>("", errc::truncated, 0, rule::called_id);
  rejects<sip::redirect_view>(" sip:a@b", errc::syntax, 1, rule::called_id);
  rejects<sip::redirect_view>("<sip:a@b>", errc::syntax, 0, rule::called_id);
  rejects<sip::redirect_view>("\"sip:a@b", errc::unterminated_quote, 0, rule::quoted_string);
  rejects<sip::redirect_view>("\"sip:a@b\", \"sip:c@d\"", errc::syntax, 9, rule::called_id);
}
