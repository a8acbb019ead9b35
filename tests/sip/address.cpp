#include "sipwire/sip/values/address.hpp"

#include <catch2/catch.hpp>
#include <string>
#include <vector>

#include "support/check.hpp"

using namespace sipwire;
using test_support::accepts;
using test_support::rejects;

TEST_CASE("address: Refer-To and what its URI embeds", "[address]") {
  accepts<sip::refer_to_view>(
      "\"Dave\" "
      "<sip:dave@denver.example.org;method=INVITE?Replaces=12345%40192.168.118.3%3Bto-tag%3D12345&Accept-"
      "Contact=%2a>;x",
      [](const sip::refer_to_view& v) {
        CHECK(v.display_name() == "\"Dave\"");
        CHECK(v.method() == "INVITE");
        CHECK(v.header("replaces") == "12345%40192.168.118.3%3Bto-tag%3D12345");
        CHECK(v.header("Accept-Contact") == "%2a");
        CHECK_FALSE(v.header("Subject"));
        CHECK(v.params().contains("x"));
      });
  accepts<sip::refer_to_view>("http://www.ietf.org;x", [](const sip::refer_to_view& v) {
    CHECK(v.uri().text() == "http://www.ietf.org");
    CHECK_FALSE(v.method());
    CHECK_FALSE(v.header("x"));
  });
  rejects<sip::refer_to_view>("(whatever URI)", errc::syntax, 0);
  rejects<sip::refer_to_view>("<sip:a@b", errc::unclosed_angle, 8, rule::name_addr);
}

TEST_CASE("address: Referred-By and its cid", "[address]") {
  accepts<sip::referred_by_view>("sip:r@ref.example;cid=\"2UWQFN309shb3@ref.example\"",
                                 [](const sip::referred_by_view& v) {
                                   CHECK(v.uri().text() == "sip:r@ref.example");
                                   CHECK(v.cid() == std::string_view("2UWQFN309shb3@ref.example"));
                                 });
  accepts<sip::referred_by_view>("<sip:a@b>;cid=x", [](const auto& v) {
    CHECK(v.cid().error() == fault{errc::syntax, rule::referredby_id, 14});
  });
  accepts<sip::referred_by_view>("<sip:a@b>;cid=\"x\"", [](const auto& v) {
    CHECK(v.cid().error() == fault{errc::syntax, rule::referredby_id, 15});
  });
  accepts<sip::referred_by_view>("<sip:a@b>;cid=\"\"", [](const auto& v) {
    CHECK(v.cid().error() == fault{errc::syntax, rule::referredby_id, 15});
  });
  accepts<sip::referred_by_view>("<sip:a@b>", [](const auto& v) {
    CHECK(v.cid().error() == fault{errc::absent, rule::referredby_id, 9});
  });
  rejects<sip::referred_by_view>("sip:r@ref.example;cid=", errc::truncated, 22, rule::gen_value);
}

TEST_CASE("address: P-Asserted-Identity and P-Preferred-Identity have no parameters", "[address]") {
  accepts<sip::asserted_id_view>("\"Cullen Jennings\" <sip:fluffy@cisco.com;x=y>",
                                 [](const sip::asserted_id_view& v) {
                                   CHECK(v.display_name() == "\"Cullen Jennings\"");
                                   CHECK(v.uri().as_sip()->user() == "fluffy");
                                 });
  accepts<sip::asserted_id_view>("tel:+14085264000",
                                 [](const sip::asserted_id_view& v) { CHECK(v.uri().is_tel()); });
  rejects<sip::asserted_id_view>("<tel:+14085264000> ;x=1", errc::syntax, 19, rule::asserted_id);
  rejects<sip::asserted_id_view>("sip:a@b;user=phone", errc::syntax, 7, rule::asserted_id);
  rejects<sip::asserted_id_view>("", errc::truncated, 0, rule::display_name);
  std::size_t tel = 0, count = 0;
  for (const auto& v :
       sip::value_list<sip::asserted_id_view>("\"a,b\" <sip:fluffy@cisco.com>, tel:+14085264000")) {
    REQUIRE(v);
    ++count;
    tel += v->uri().is_tel() ? 1 : 0;
  }
  CHECK(count == 2);
  CHECK(tel == 1);
}

TEST_CASE("address: P-Charge-Info, P-Profile-Key and Permission-Missing", "[address]") {
  accepts<sip::address_view>("\"x\" <sip:chatroom-!.*!@example.com>;a=b", [](const sip::address_view& v) {
    CHECK(v.uri().text() == "sip:chatroom-!.*!@example.com");
    CHECK(v.has_angle_brackets());
    CHECK(v.params().value("a") == "b");
  });
  accepts<sip::address_view>("sip:C@example.com;x", [](const sip::address_view& v) {
    CHECK(v.uri().text() == "sip:C@example.com");
    CHECK_FALSE(v.has_angle_brackets());
  });
  rejects<sip::address_view>("<sip:a@b>;", errc::truncated, 10, rule::generic_param);
  rejects<sip::address_view>("nobody", errc::truncated, 6, rule::display_name);
}

TEST_CASE("D52 address: Additional-Identity is a name-addr or a token (TS 24.229 7.2.20)", "[address][D52]") {
  accepts<sip::additional_identity_view>("\"Line 2\" <sip:+1@example.com;user=phone>;x=y", [](const auto& v) {
    CHECK_FALSE(v.is_token());
    CHECK(v.uri().text() == "sip:+1@example.com;user=phone");
    CHECK(v.params().value("x") == "y");
  });
  accepts<sip::additional_identity_view>("Line <sip:a@b>", [](const auto& v) {
    CHECK_FALSE(v.is_token());
    CHECK(v.display_name() == "Line");
  });
  accepts<sip::additional_identity_view>(" none ", [](const auto& v) {
    CHECK(v.is_token());
    CHECK(v.text() == "none");
  });
  rejects<sip::additional_identity_view>("sip:a@b", errc::syntax, 3, rule::name_addr);
  rejects<sip::additional_identity_view>("a b", errc::truncated, 3);
  rejects<sip::additional_identity_view>("a;b", errc::syntax, 1);
  rejects<sip::additional_identity_view>("<sip:a@b", errc::unclosed_angle, 8);
  rejects<sip::additional_identity_view>("", errc::truncated, 0);
}

TEST_CASE("address: P-Associated-URI and P-Called-Party-ID stand in brackets", "[address]") {
  accepts<sip::bracketed_address_view>("<sip:user1-business@example.com>;x",
                                       [](const sip::bracketed_address_view& v) {
                                         CHECK(v.uri().text() == "sip:user1-business@example.com");
                                         CHECK(v.params().contains("x"));
                                       });
  rejects<sip::bracketed_address_view>("sip:user1-business@example.com", errc::syntax, 3, rule::name_addr);
}

TEST_CASE("address: Diversion", "[address]") {
  accepts<sip::diversion_view>(
      "<tel:+19195551002>;reason=\"user-busy\";screen=yes;privacy=off;counter=02;limit=100",
      [](const sip::diversion_view& v) {
        CHECK(v.uri().is_tel());
        CHECK(v.reason() == "user-busy");
        CHECK(v.screen() == "yes");
        CHECK(v.privacy() == "off");
        CHECK(v.counter() == std::uint8_t{2});
        CHECK(v.limit().error() == fault{errc::out_of_range, rule::diversion_params, 78});
      });
  accepts<sip::diversion_view>("<sip:a@b>", [](const sip::diversion_view& v) {
    CHECK_FALSE(v.reason());
    CHECK(v.counter().error().code == errc::absent);
  });
  rejects<sip::diversion_view>("sip:a@b;reason=away", errc::syntax, 3, rule::name_addr);
}

TEST_CASE("address: Remote-Party-ID", "[address]") {
  accepts<sip::remote_party_id_view>(
      "\"John\" <sip:jdoe@foo.com>;party=calling;id-type=subscriber;privacy=full-network;screen=Yes",
      [](const sip::remote_party_id_view& v) {
        CHECK(v.display_name() == "\"John\"");
        CHECK(v.party() == "calling");
        CHECK(v.id_type() == "subscriber");
        CHECK(v.privacy() == "full-network");
        CHECK(v.screened());
      });
  accepts<sip::remote_party_id_view>("<sip:jdoe@foo.com>;screen=no",
                                     [](const auto& v) { CHECK_FALSE(v.screened()); });
  rejects<sip::remote_party_id_view>("sip:jdoe@foo.com", errc::syntax, 3, rule::name_addr);
}

TEST_CASE("address: P-Served-User", "[address]") {
  accepts<sip::served_user_view>("<sip:user@example.com>; sescase=orig; regstate=reg",
                                 [](const sip::served_user_view& v) {
                                   CHECK(v.session_case() == sip::session_case::originating);
                                   CHECK(v.is_registered() == true);
                                 });
  accepts<sip::served_user_view>("<sip:user@example.com>; sescase=term; regstate=unreg",
                                 [](const sip::served_user_view& v) {
                                   CHECK(v.session_case() == sip::session_case::terminating);
                                   CHECK(v.is_registered() == false);
                                 });
  accepts<sip::served_user_view>("<sip:user@example.com>; orig-cdiv", [](const sip::served_user_view& v) {
    CHECK(v.session_case() == sip::session_case::originating_after_cdiv);
    CHECK(v.is_registered().error().code == errc::absent);
  });
  accepts<sip::served_user_view>("<sip:a@b>;sescase=x;regstate=y", [](const sip::served_user_view& v) {
    CHECK(v.session_case().error() == fault{errc::unknown_value, rule::served_user, 18});
    CHECK(v.is_registered().error() == fault{errc::unknown_value, rule::served_user, 29});
  });
  accepts<sip::served_user_view>("<sip:a@b>;orig-cdiv;sescase=orig", [](const sip::served_user_view& v) {
    CHECK(v.session_case().error() == fault{errc::conflict, rule::served_user, 28});
  });
  rejects<sip::served_user_view>("<sip:user@example.com>;;", errc::syntax, 23, rule::generic_param);
}

TEST_CASE("address: P-Refused-URI-List", "[address]") {
  accepts<sip::refused_uri_view>("sip:friends-list@example.net;members=\"cid:an3bt8jf03@example.net\"",
                                 [](const sip::refused_uri_view& v) {
                                   CHECK(v.uri().text() == "sip:friends-list@example.net");
                                   CHECK(v.members()->text() == "cid:an3bt8jf03@example.net");
                                   CHECK(v.members()->scheme() == "cid");
                                 });
  accepts<sip::refused_uri_view>("sip:a@b;members=x", [](const auto& v) {
    CHECK(v.members().error() == fault{errc::syntax, rule::refused_members, 16});
  });
  rejects<sip::refused_uri_view>("sip:a@b;members=\"x", errc::unterminated_quote, 16, rule::quoted_string);
}

TEST_CASE("address: P-DCS-Trace-Party-ID", "[address]") {
  accepts<sip::trace_party_id_view>("<sip:+12125551212@gw.provider.com;user=phone>;timestamp=3434688831.2327",
                                    [](const sip::trace_party_id_view& v) {
                                      CHECK(v.timestamp() == std::string_view("3434688831.2327"));
                                      CHECK(v.seconds() == std::uint64_t{3434688831});
                                    });
  accepts<sip::trace_party_id_view>("<sip:a@b>;timestamp=1.", [](const auto& v) {
    CHECK(v.timestamp().error() == fault{errc::truncated, rule::trace_timestamp, 22});
  });
  accepts<sip::trace_party_id_view>("<sip:a@b>;timestamp=1.2.3", [](const auto& v) {
    CHECK(v.seconds().error() == fault{errc::syntax, rule::trace_timestamp, 23});
  });
  rejects<sip::trace_party_id_view>("sip:a@b;timestamp=1", errc::syntax, 3, rule::name_addr);
}

TEST_CASE("address: Trigger-Consent", "[address]") {
  accepts<sip::trigger_consent_view>(
      "sip:123@relay.example.com\r\n ;target-uri=\"sip:friends@relay.example.com\"",
      [](const sip::trigger_consent_view& v) {
        CHECK(v.uri().text() == "sip:123@relay.example.com");
        CHECK(v.target_uri()->text() == "sip:friends@relay.example.com");
      });
  accepts<sip::trigger_consent_view>("<sip:123@relay.example.com;x>", [](const auto& v) {
    CHECK(v.target_uri().error().code == errc::absent);
  });
  rejects<sip::trigger_consent_view>("x <sip:123@relay.example.com>", errc::syntax, 0, rule::addr_spec);
  rejects<sip::trigger_consent_view>("sip:1@a ;", errc::truncated, 9, rule::generic_param);
}

TEST_CASE("D49 Trigger-Consent takes sip and sips URIs alone", "[address][D49]") {
  accepts<sip::trigger_consent_view>("SIPS:a@b;x");
  accepts<sip::trigger_consent_view>("sip:", [](const auto& v) { CHECK_FALSE(v.uri().check()); });
  rejects<sip::trigger_consent_view>("http://a", errc::wrong_scheme, 0, rule::scheme);
  rejects<sip::trigger_consent_view>("<http://a>;x=1", errc::wrong_scheme, 1, rule::scheme);
  rejects<sip::trigger_consent_view>(" tel:+4 ", errc::wrong_scheme, 1, rule::scheme);
  rejects<sip::trigger_consent_view>("sipx:a", errc::wrong_scheme, 0, rule::scheme);
  std::string all;
  for (const auto& v : sip::value_list<sip::trigger_consent_view>("sip:a,http://b,sip:c"))
    all += v ? std::string(v->uri().text()) + " " : "- ";
  CHECK(all == "sip:a - sip:c ");
}

TEST_CASE("D49 P-Charge-Info takes no parameters but npi and noa", "[address][D49]") {
  accepts<sip::charge_info_view>("<sip:a@b;x>;npi=ISUP ; NOA=\"3\"", [](const sip::charge_info_view& v) {
    CHECK(v.npi() == "ISUP");
    CHECK(v.noa() == "3");
  });
  accepts<sip::charge_info_view>("\"A\" <tel:+4>",
                                 [](const sip::charge_info_view& v) { CHECK_FALSE(v.npi()); });
  accepts<sip::charge_info_view>("sip:a@b;noa");
  rejects<sip::charge_info_view>("<sip:a@b>;x", errc::syntax, 9, rule::name_addr);
  rejects<sip::charge_info_view>("sip:a@b ;user=phone", errc::syntax, 8, rule::name_addr);
  rejects<sip::charge_info_view>("<sip:a@b>;npi=x\r\n ;\r\n noas=1", errc::syntax, 18, rule::name_addr);
}
