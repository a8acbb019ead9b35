#include "sipwire/sip/values/access_network_info.hpp"

#include <catch2/catch.hpp>
#include <string>
#include <vector>

#include "support/check.hpp"

using namespace sipwire;
using test_support::accepts;
using test_support::rejects;

using sip::access_network_info_view;
using sip::cellular_network_info_view;

TEST_CASE("access_network_info: type and access-info", "[access_network_info]") {
  accepts<access_network_info_view>("3GPP-NR-TDD;utran-cell-id-3gpp=46097002A10000C0F1",
                                    [](const access_network_info_view& v) {
                                      CHECK(v.access_type() == "3GPP-NR-TDD");
                                      CHECK(v.is("3gpp-nr-tdd"));
                                      CHECK(v.utran_cell_id_3gpp() == "46097002A10000C0F1");
                                      CHECK_FALSE(v.network_provided());
                                      CHECK_FALSE(v.cgi_3gpp());
                                    });
  accepts<access_network_info_view>(
      " ADSL2+ ; network-provided;dsl-location=\"a;b,c\" "
      ";cgi-3gpp=\"2\";utran-sai-3gpp=3;ci-3gpp2=4;ci-3gpp2-femto=5;i-wlan-node-id=6;"
      "eth-location=7;fiber-location=8;gstn-location=9;dvb-rcs2-node-id=\"10\";local-time-zone=\"2019-12-"
      "11T14:34:36+01:00\";"
      "operator-specific-GI=\"12\"",
      [](const access_network_info_view& v) {
        CHECK(v.access_type() == "ADSL2+");
        CHECK(v.network_provided());
        CHECK(v.dsl_location() == "a;b,c");
        CHECK(v.cgi_3gpp() == "2");
        CHECK(v.utran_sai_3gpp() == "3");
        CHECK(v.ci_3gpp2() == "4");
        CHECK(v.ci_3gpp2_femto() == "5");
        CHECK(v.i_wlan_node_id() == "6");
        CHECK(v.eth_location() == "7");
        CHECK(v.fiber_location() == "8");
        CHECK(v.gstn_location() == "9");
        CHECK(v.dvb_rcs2_node_id() == "10");
        CHECK(v.local_time_zone() == "2019-12-11T14:34:36+01:00");
        CHECK(v.operator_specific_gi() == "12");
        CHECK(v.params().size() == 13);
      });
}

TEST_CASE("access_network_info: an extension-access-info without a name", "[access_network_info]") {
  accepts<access_network_info_view>(
      "DOCSIS;\"a;b, c\" ; [2001:db8::1] ;np=[::1]; x", [](const access_network_info_view& v) {
        std::vector<std::string> got;
        for (const auto p : v.params())
          got.push_back(std::string(p.name()) + (p.has_value() ? "=" + std::string(p.value()) : ""));
        CHECK(got == std::vector<std::string>{"\"a;b, c\"", "[2001:db8::1]", "np=[::1]", "x"});
      });
  rejects<access_network_info_view>("DOCSIS;\"a\"=b", errc::syntax, 10, rule::access_info);
  rejects<access_network_info_view>("DOCSIS;\"a", errc::unterminated_quote, 7, rule::quoted_string);
}

TEST_CASE("access_network_info: a list", "[access_network_info]") {
  std::vector<std::string> got;
  for (const auto& v : sip::value_list<access_network_info_view>(
           "3GPP-GERAN;cgi-3gpp=24008;network-provided;x-roaming-status=home, "
           "3GPP-E-UTRAN-FDD;local-time-zone=\"a,b\" ,GSTN")) {
    REQUIRE(v);
    got.emplace_back(v->access_type());
  }
  CHECK(got == std::vector<std::string>{"3GPP-GERAN", "3GPP-E-UTRAN-FDD", "GSTN"});
}

TEST_CASE("access_network_info: faults", "[access_network_info]") {
  rejects<access_network_info_view>("", errc::truncated, 0, rule::access_net_spec);
  rejects<access_network_info_view>(";cgi-3gpp=1", errc::syntax, 0, rule::access_net_spec);
  rejects<access_network_info_view>("\"GSTN\"", errc::syntax, 0, rule::access_net_spec);
  rejects<access_network_info_view>("GSTN x", errc::syntax, 5);
  rejects<access_network_info_view>("GSTN;", errc::truncated, 5, rule::access_info);
  rejects<access_network_info_view>("GSTN;cgi-3gpp=", errc::truncated, 14, rule::gen_value);
  rejects<access_network_info_view>("GSTN;cgi-3gpp=a/b", errc::syntax, 15);
}

TEST_CASE("cellular_network_info: the age of the cell", "[access_network_info]") {
  accepts<cellular_network_info_view>("3GPP-E-UTRAN-FDD;utran-cell-id-3gpp=234151D0FCE11;cell-info-age=30",
                                      [](const auto& v) {
                                        CHECK(v.access_type() == "3GPP-E-UTRAN-FDD");
                                        CHECK(v.utran_cell_id_3gpp() == "234151D0FCE11");
                                        CHECK(v.cell_info_age() == 30U);
                                        CHECK(v.check());
                                      });
  accepts<cellular_network_info_view>("3GPP2-1X;ci-3gpp2=1", [](const auto& v) {
    CHECK(v.cell_info_age().error() == fault{errc::absent, rule::access_info, 19});
    CHECK(v.check());
  });
  accepts<cellular_network_info_view>("3GPP2-1X;cell-info-age=4294967296", [](const auto& v) {
    CHECK(v.check().error() == fault{errc::out_of_range, rule::access_info, 23});
  });
}
