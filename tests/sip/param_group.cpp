#include "sipwire/sip/values/param_group.hpp"

#include <catch2/catch.hpp>
#include <string>
#include <vector>

#include "sipwire/sip/value_list.hpp"
#include "support/check.hpp"

using namespace sipwire;
using test_support::accepts;
using test_support::rejects;

using sip::charging_function_addresses_view;
using sip::charging_vector_view;
using sip::param_group_view;
using sip::response_source_view;

TEST_CASE("param_group: parameters and nothing else", "[param_group]") {
  accepts<param_group_view>(" a = \"x;y\" ; b;c=d ", [](const param_group_view& v) {
    CHECK(v.text() == "a = \"x;y\" ; b;c=d");
    CHECK(v.params().size() == 3);
    CHECK(v.params().value("a") == "\"x;y\"");
    CHECK(v.params().value("b") == "");
    CHECK(v.params().value("C") == "d");
    CHECK((*v.params().begin()).name() == "a");
  });
  accepts<param_group_view>("a", [](const param_group_view& v) { CHECK(v.params().size() == 1); });
  rejects<param_group_view>("", errc::truncated, 0, rule::generic_param);
  rejects<param_group_view>(";a", errc::syntax, 0, rule::generic_param);
  rejects<param_group_view>("a;", errc::truncated, 2, rule::generic_param);
  rejects<param_group_view>("a=", errc::truncated, 2, rule::gen_value);
  rejects<param_group_view>("a b", errc::syntax, 2);
  rejects<param_group_view>("a=1,b", errc::syntax, 3, rule::generic_param);
  rejects<param_group_view>("\"a\"", errc::syntax, 0, rule::generic_param);
  rejects<param_group_view>("a=\"b", errc::unterminated_quote, 2, rule::quoted_string);
}

TEST_CASE("response_source: the functional entity", "[param_group]") {
  accepts<response_source_view>("fe=\"<urn:3gpp:fe:p-cscf.orig>\";role=x", [](const response_source_view& v) {
    REQUIRE(v.fe());
    CHECK(v.fe()->text() == "urn:3gpp:fe:p-cscf.orig");
    CHECK(v.fe()->scheme() == "urn");
    CHECK(v.check());
  });
  accepts<response_source_view>("fe=\"urn:x:y\"", [](const auto& v) { CHECK(v.fe()->text() == "urn:x:y"); });
  accepts<response_source_view>("fe=\"<\"", [](const auto& v) { CHECK(v.fe()->text() == "<"); });
  accepts<response_source_view>("fe=urn", [](const auto& v) {
    CHECK(v.check().error() == fault{errc::syntax, rule::generic_param, 3});
  });
  accepts<response_source_view>("x", [](const auto& v) {
    CHECK(v.fe().error() == fault{errc::absent, rule::generic_param, 1});
  });
}

TEST_CASE("D52 response_source: fe in angle brackets, as TS 24.229 7.2.17 has it", "[param_group][D52]") {
  accepts<response_source_view>(" FE = <urn:3gpp:fe:p-cscf.orig> ; role=x;fe ",
                                [](const response_source_view& v) {
                                  CHECK(v.text() == "FE = <urn:3gpp:fe:p-cscf.orig> ; role=x;fe");
                                  CHECK(v.params().size() == 3);
                                  CHECK(v.params().value("role") == "x");
                                  CHECK(v.params().value("fe") == "<urn:3gpp:fe:p-cscf.orig>");
                                });
  accepts<response_source_view>("a;fe=<urn:x:a;b,c>", [](const response_source_view& v) {
    REQUIRE(v.fe());
    CHECK(v.fe()->text() == "urn:x:a;b,c");
    CHECK(v.check());
  });
  rejects<response_source_view>("fe=<urn:x:y", errc::unclosed_angle, 11);
  rejects<response_source_view>("fe=<urn>", errc::syntax, 7, rule::scheme);
  rejects<response_source_view>("fe=<urn:x y>", errc::syntax, 9, rule::absolute_uri);
  rejects<response_source_view>("fe=<urn:x>y", errc::syntax, 10);
  // Nobody else may have it, and no other parameter.
  rejects<response_source_view>("x=<urn:x:y>", errc::syntax, 2, rule::gen_value);
  rejects<response_source_view>("fe=\"a\",b", errc::syntax, 6, rule::generic_param);
  rejects<param_group_view>("fe=<urn:x:y>", errc::syntax, 3, rule::gen_value);
  rejects<charging_function_addresses_view>("fe=<urn:x:y>", errc::syntax, 3, rule::gen_value);
}

TEST_CASE("D52 service_interact_info: a list of groups (TS 24.229 7.2.14)", "[param_group][D52]") {
  std::vector<std::string> groups;
  for (const auto& v : sip::value_list<sip::service_interact_info_view>("a=1; b , c=\"x,y\",d"))
    groups.emplace_back(v ? v->text() : "?");
  CHECK(groups == std::vector<std::string>{"a=1; b", "c=\"x,y\"", "d"});
  accepts<sip::service_interact_info_view>("a=1;b", [](const auto& v) { CHECK(v.params().size() == 2); });
  rejects<sip::service_interact_info_view>("a=1 b", errc::syntax, 4);
  rejects<sip::service_interact_info_view>("a=<x:y>", errc::syntax, 2, rule::gen_value);
}

TEST_CASE("D52 attestation_info: a level or one parameter (TS 24.229 7.2.18)", "[param_group][D52]") {
  accepts<sip::attestation_info_view>(" A ", [](const auto& v) { CHECK(v.level() == 'A'); });
  accepts<sip::attestation_info_view>("c", [](const auto& v) { CHECK(v.level() == 'C'); });
  accepts<sip::attestation_info_view>("D", [](const auto& v) { CHECK_FALSE(v.level()); });
  accepts<sip::attestation_info_view>("x=\"a;b\"", [](const auto& v) {
    CHECK_FALSE(v.level());
    CHECK(v.params().value("x") == "\"a;b\"");
  });
  rejects<sip::attestation_info_view>("A ;b", errc::syntax, 2, rule::generic_param);
  rejects<sip::attestation_info_view>("x=1;b", errc::syntax, 3, rule::generic_param);
  rejects<sip::attestation_info_view>("A B", errc::syntax, 2);
  rejects<sip::attestation_info_view>("A,B", errc::syntax, 1);
}

TEST_CASE("charging_function_addresses: the example of RFC 7315 4.5.2.3", "[param_group]") {
  accepts<charging_function_addresses_view>(
      "ccf=192.0.8.1; ecf=192.0.8.3,\r\n ccf-2=192.0.8.2; ecf-2=192.0.8.4", [](const auto& v) {
        CHECK(v.ccf() == "192.0.8.1");
        CHECK(v.ecf() == "192.0.8.3");
        CHECK(v.ccf_2() == "192.0.8.2");
        CHECK(v.ecf_2() == "192.0.8.4");
        CHECK(v.params().size() == 4);
      });
  accepts<charging_function_addresses_view>(
      "ccf=\"aaa://ccf1.lanqiao.example:3868;transport=tcp\"", [](const auto& v) {
        CHECK(v.ccf() == "aaa://ccf1.lanqiao.example:3868;transport=tcp");
        CHECK_FALSE(v.ecf());
      });
  accepts<charging_function_addresses_view>("ccf=[5555::1] , x;ecf=\"a,b\"", [](const auto& v) {
    CHECK(v.ccf() == "[5555::1]");
    CHECK(v.ecf() == "a,b");
  });
  rejects<charging_function_addresses_view>("ccf=a,", errc::truncated, 6, rule::generic_param);
  rejects<charging_function_addresses_view>("ccf=a,,ecf=b", errc::syntax, 6, rule::generic_param);
  rejects<charging_function_addresses_view>(",ccf=a", errc::syntax, 0, rule::charge_addr_param);
}

TEST_CASE("charging_vector: the example of RFC 7315 4.6.2.3", "[param_group]") {
  accepts<charging_vector_view>(
      "icid-value=1234bc9876e;\r\n icid-generated-at=192.0.6.8;\r\n orig-ioi=home1.net", [](const auto& v) {
        CHECK(v.icid_value() == "1234bc9876e");
        REQUIRE(v.icid_generated_at());
        CHECK(v.icid_generated_at()->is_ipv4());
        CHECK(v.orig_ioi() == "home1.net");
        CHECK_FALSE(v.term_ioi());
        CHECK(v.transit_ioi().error().code == errc::absent);
        CHECK(v.check());
      });
  accepts<charging_vector_view>(
      "ICID-Value=\"AyretyU0dm+6O2IrT5tAFrbHLso=023551024\";icid-generated-at=[5555::aaa:bbb:ccc:ddd];term-"
      "ioi=\"b\";related-icid=c;"
      "related-icid-generated-at=d.example;loopback",
      [](const auto& v) {
        CHECK(v.icid_value() == "AyretyU0dm+6O2IrT5tAFrbHLso=023551024");
        CHECK(v.icid_generated_at()->is_ipv6());
        CHECK(v.term_ioi() == "b");
        CHECK(v.related_icid() == "c");
        CHECK(v.related_icid_generated_at()->text() == "d.example");
        CHECK(v.params().contains("loopback"));
        CHECK(v.check());
      });
}

TEST_CASE("charging_vector: icid-value comes first", "[param_group]") {
  rejects<charging_vector_view>("", errc::truncated, 0, rule::icid_value);
  rejects<charging_vector_view>(" orig-ioi=a;icid-value=b", errc::missing_mandatory, 1, rule::icid_value);
  rejects<charging_vector_view>("icid-value;orig-ioi=a", errc::truncated, 10, rule::icid_value);
  rejects<charging_vector_view>("icid-value=", errc::truncated, 11, rule::gen_value);
  rejects<charging_vector_view>("icid-value=a@b", errc::syntax, 12);
  rejects<charging_vector_view>("icid-value=a,icid-value=b", errc::syntax, 12, rule::icid_value);
}

TEST_CASE("D04: charging_vector: transit-ioi may be any generic-param", "[param_group][D04]") {
  accepts<charging_vector_view>(
      "icid-value=a;transit-ioi=\"operatorA.1, void ,b2.003\"", [](const charging_vector_view& v) {
        const auto list = v.transit_ioi();
        REQUIRE(list);
        std::vector<std::string> got;
        for (const auto ioi : *list)
          got.push_back(std::string(ioi.name()) + ":" + (ioi.is_void() ? "-" : std::to_string(*ioi.index())));
        CHECK(got == std::vector<std::string>{"operatorA:1", "void:-", "b2:3"});
        CHECK_FALSE((*++list->begin()).index());
        CHECK(v.check());
      });
  const auto refused = [](std::string_view list, errc code, std::uint32_t offset) {
    const std::string text = "icid-value=a;transit-ioi=" + std::string(list);
    accepts<charging_vector_view>(text, [&](const charging_vector_view& v) {
      CHECK(v.transit_ioi().error() == fault{code, rule::transit_ioi, offset});
      CHECK(v.check());
    });
  };
  refused("a.1", errc::syntax, 25);
  refused("\"\"", errc::truncated, 26);
  refused("\"a\"", errc::truncated, 27);
  refused("\"a.1,\"", errc::truncated, 30);
  refused("\"a.b.1\"", errc::syntax, 28);
  refused("\"a.4294967296\"", errc::out_of_range, 28);
  refused("\"a.1\";transit-ioi=\"b.1\"", errc::duplicate, 31);
}

TEST_CASE("charging_vector: a host that is none is a fault of its accessor alone", "[param_group]") {
  accepts<charging_vector_view>("icid-value=a;icid-generated-at=999.1.1.1",
                                [](const charging_vector_view& v) {
                                  CHECK_FALSE(v.icid_generated_at());
                                  CHECK(v.check().error() == v.icid_generated_at().error());
                                  CHECK(v.icid_generated_at().error().offset >= 31);
                                });
}
