#include "sipwire/sip/values/host_params.hpp"

#include <catch2/catch.hpp>
#include <string>
#include <vector>

#include "support/check.hpp"

using namespace sipwire;
using test_support::accepts;
using test_support::rejects;

using sip::laes_view;
using sip::private_network_indication_view;

TEST_CASE("private_network_indication: a domain and parameters", "[host_params]") {
  accepts<private_network_indication_view>(" example.com ; a = \"b,c\" ",
                                           [](const private_network_indication_view& v) {
                                             CHECK(v.text() == "example.com ; a = \"b,c\"");
                                             CHECK(v.domain() == "example.com");
                                             CHECK(v.params().value("a") == "\"b,c\"");
                                           });
  accepts<private_network_indication_view>(
      "a_b.example", [](const auto& v) { CHECK(v.domain() == "a_b.example"); }, leniency::underscore_in_host);
}

TEST_CASE("private_network_indication: faults", "[host_params]") {
  rejects<private_network_indication_view>("", errc::truncated, 0, rule::host);
  rejects<private_network_indication_view>("192.0.2.1", errc::syntax, 0, rule::hostname);
  rejects<private_network_indication_view>(" [2001:db8::1]", errc::syntax, 1, rule::hostname);
  rejects<private_network_indication_view>("example.com:5060", errc::syntax, 11, rule::pni_value);
  rejects<private_network_indication_view>("a_b.example", errc::syntax, 1);
  rejects<private_network_indication_view>("a_b.example;", errc::syntax, 1);
  rejects<private_network_indication_view>("a..b", errc::syntax, 2);
  rejects<private_network_indication_view>("a, b", errc::syntax, 1, rule::pni_value);
  rejects<private_network_indication_view>("example.com x", errc::syntax, 12);
  rejects<private_network_indication_view>("example.com;", errc::truncated, 12, rule::generic_param);
  rejects<private_network_indication_view>("example.com;a=b:5060", errc::syntax, 15, rule::gen_value);
}

TEST_CASE("laes: hosts and digits", "[host_params]") {
  accepts<laes_view>("192.0.2.5:1813;content=[2001:db8::1]:1814 ; cccid=1A2b;bcid=0;x=y",
                     [](const laes_view& v) {
                       CHECK(v.sig().text() == "192.0.2.5");
                       CHECK(v.sig().port() == 1813);
                       REQUIRE(v.content());
                       CHECK(v.content()->address() == "2001:db8::1");
                       CHECK(v.content()->port() == 1814);
                       CHECK(v.cccid() == std::string_view("1A2b"));
                       CHECK(v.bcid() == std::string_view("0"));
                       CHECK(v.check());
                       std::vector<std::string> names;
                       for (const auto p : v.params()) names.emplace_back(p.name());
                       CHECK(names == std::vector<std::string>{"content", "cccid", "bcid", "x"});
                     });
  accepts<laes_view>("df.example;Content=df.example:1;content-x=1", [](const laes_view& v) {
    CHECK_FALSE(v.sig().port());
    CHECK(v.content()->port() == 1);
    CHECK(v.bcid().error().code == errc::absent);
  });
}

TEST_CASE("laes: a parameter out of its grammar is a fault of its accessor alone", "[host_params]") {
  accepts<laes_view>("a;content=b:65536;cccid=123456789;bcid=1x", [](const laes_view& v) {
    CHECK(v.content().error() == fault{errc::out_of_range, rule::port, 12});
    CHECK(v.cccid().error() == fault{errc::too_long, rule::laes_param, 32});
    CHECK(v.bcid().error() == fault{errc::syntax, rule::laes_param, 40});
    CHECK(v.check().error() == v.content().error());
  });
}

TEST_CASE("laes: faults", "[host_params]") {
  rejects<laes_view>("", errc::truncated, 0, rule::host);
  rejects<laes_view>("a:", errc::truncated, 2, rule::port);
  rejects<laes_view>("a:x", errc::syntax, 2, rule::port);
  rejects<laes_view>("a:65536;bcid=1", errc::out_of_range, 2, rule::port);
  rejects<laes_view>("999.1.1.1:1;$", errc::syntax, 9);
  rejects<laes_view>("a;bcid=b:1;content=c:1", errc::syntax, 8, rule::gen_value);
  rejects<laes_view>("a;content=b:;bcid=1", errc::syntax, 12, rule::gen_value);
  rejects<laes_view>("a;content=b:", errc::truncated, 12, rule::gen_value);
  rejects<laes_view>("[::1;bcid=1", errc::syntax, 4, rule::host);
  rejects<laes_view>("a:1,b:1", errc::syntax, 3, rule::laes_sig);
}
