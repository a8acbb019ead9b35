#include "sipwire/sip/values/security.hpp"

#include <catch2/catch.hpp>
#include <string>

#include "support/check.hpp"

using namespace sipwire;
using sip::security_mechanism_view;
using test_support::accepts;
using test_support::rejects;

TEST_CASE("security: mechanisms of RFC 3329", "[security]") {
  accepts<security_mechanism_view>("tls;q=0.2;d-ver=\"0000000000000000000000000000abcd\"",
                                   [](const security_mechanism_view& v) {
                                     CHECK(v.is("TLS"));
                                     CHECK(v.q() == std::uint16_t{200});
                                     CHECK(v.d_ver() == std::string_view("0000000000000000000000000000abcd"));
                                     CHECK(v.check());
                                   });
  accepts<security_mechanism_view>("digest ; d-alg = MD5;d-qop=auth-int",
                                   [](const security_mechanism_view& v) {
                                     CHECK(v.token() == "digest");
                                     CHECK(v.d_alg() == std::string_view("MD5"));
                                     CHECK(v.d_qop() == std::string_view("auth-int"));
                                     CHECK(v.q().error() == fault{errc::absent, rule::qvalue, 35});
                                     CHECK(v.check());
                                   });
}

TEST_CASE("security: ipsec-3gpp", "[security]") {
  accepts<security_mechanism_view>(
      "ipsec-3gpp;q=0.5;prot=esp;mod=trans;spi-c=905500117;spi-s=4294967295;port-c=65528;port-s=65535;alg="
      "hmac-sha-1-96;ealg=aes-cbc",
      [](const security_mechanism_view& v) {
        CHECK(v.q() == std::uint16_t{500});
        CHECK(v.prot() == std::string_view("esp"));
        CHECK(v.mod() == std::string_view("trans"));
        CHECK(v.alg() == std::string_view("hmac-sha-1-96"));
        CHECK(v.ealg() == std::string_view("aes-cbc"));
        CHECK(v.spi_c() == 905500117U);
        CHECK(v.spi_s() == 4294967295U);
        CHECK(v.port_c() == std::uint16_t{65528});
        CHECK(v.port_s() == std::uint16_t{65535});
        CHECK(v.check());
      });
  accepts<security_mechanism_view>(
      "ipsec-3gpp;spi-c=4294967296;spi-s=0x1;port-c=65536;port-s;alg=\"x\"",
      [](const security_mechanism_view& v) {
        CHECK(v.spi_c().error() == fault{errc::out_of_range, rule::mech_parameters, 17});
        CHECK(v.spi_s().error() == fault{errc::syntax, rule::mech_parameters, 35});
        CHECK(v.port_c().error() == fault{errc::out_of_range, rule::mech_parameters, 45});
        CHECK(v.port_s().error() == fault{errc::truncated, rule::mech_parameters, 57});
        CHECK(v.alg().error() == fault{errc::syntax, rule::mech_parameters, 62});
        CHECK(v.check().error() == v.alg().error());
      });
  // The names mean nothing to another mechanism.
  accepts<security_mechanism_view>("tls;port-c=65536",
                                   [](const security_mechanism_view& v) { CHECK(v.check()); });
}

TEST_CASE("security: a parameter out of its grammar is a fault of its accessor alone", "[security]") {
  accepts<security_mechanism_view>("tls;q=1.1", [](const security_mechanism_view& v) {
    CHECK(v.q().error() == fault{errc::out_of_range, rule::qvalue, 6});
    CHECK(v.check());
  });
  accepts<security_mechanism_view>(
      "tls;d-ver=\"0000000000000000000000000000ABCD\"", [](const security_mechanism_view& v) {
        CHECK(v.d_ver().error() == fault{errc::syntax, rule::mech_parameters, 39});
      });
  accepts<security_mechanism_view>("tls;d-ver=\"00\"", [](const security_mechanism_view& v) {
    CHECK(v.d_ver().error() == fault{errc::truncated, rule::mech_parameters, 13});
  });
  accepts<security_mechanism_view>(
      "tls;d-ver=\"0000000000000000000000000000abcd0\"", [](const security_mechanism_view& v) {
        CHECK(v.d_ver().error() == fault{errc::syntax, rule::mech_parameters, 43});
      });
  accepts<security_mechanism_view>("tls;d-ver=00", [](const security_mechanism_view& v) {
    CHECK(v.d_ver().error() == fault{errc::syntax, rule::mech_parameters, 10});
  });
}

TEST_CASE("security: a list", "[security]") {
  std::string all;
  for (const auto& v :
       sip::value_list<security_mechanism_view>("ipsec-ike;q=0.1,tls;q=0.2;test=123, ;q=1, digest"))
    all += v ? std::string(v->token()) + "|" : std::to_string(v.error().offset) + "|";
  CHECK(all == "ipsec-ike|tls|36|digest|");
  rejects<security_mechanism_view>("tls q=1", errc::syntax, 4, rule::sec_mechanism);
  rejects<security_mechanism_view>("tls;", errc::truncated, 4, rule::generic_param);
  rejects<security_mechanism_view>("", errc::truncated, 0, rule::sec_mechanism);
}
