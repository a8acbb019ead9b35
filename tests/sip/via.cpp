#include "sipwire/sip/values/via.hpp"

#include <catch2/catch.hpp>
#include <string>

#include "support/check.hpp"

using namespace sipwire;
using sip::via_view;
using test_support::accepts;
using test_support::rejects;

TEST_CASE("via: the parts of a plain value", "[via]") {
  accepts<via_view>(
      "SIP/2.0/UDP "
      "pc33.atlanta.com:5060;branch=z9hG4bK776asdhds;received=192.0.2.1;rport=5061;ttl=16;maddr=224.0.1.75",
      [](const via_view& v) {
        CHECK(v.protocol_name() == "SIP");
        CHECK(v.protocol_version() == "2.0");
        CHECK(v.sent_protocol() == "SIP/2.0/UDP");
        CHECK(v.transport() == "UDP");
        CHECK(v.sent_by().text() == "pc33.atlanta.com");
        CHECK(v.sent_by().is_hostname());
        CHECK(v.sent_by().port() == 5060);
        CHECK(v.branch() == "z9hG4bK776asdhds");
        CHECK(v.received() == "192.0.2.1");
        CHECK(v.rport() == std::uint16_t{5061});
        CHECK(v.ttl() == std::uint8_t{16});
        CHECK(v.maddr() == "224.0.1.75");
        CHECK(v.params().size() == 5);
      });
}

TEST_CASE("via: white space and folds around the separators", "[via]") {
  accepts<via_view>("SIP  / 2.0\r\n /\tTCP \r\n [2001:db8::9:1] : 6050 ; branch = x ;a",
                    [](const via_view& v) {
                      CHECK(v.transport() == "TCP");
                      CHECK(v.sent_by().text() == "[2001:db8::9:1]");
                      CHECK(v.sent_by().address() == "2001:db8::9:1");
                      CHECK(v.sent_by().port() == 6050);
                      CHECK(v.branch() == "x");
                      CHECK(v.params().contains("A"));
                    });
}

TEST_CASE("via: absent is not empty", "[via]") {
  accepts<via_view>("SIP/2.0/TLS a.example;rport", [](const via_view& v) {
    CHECK_FALSE(v.branch());
    CHECK_FALSE(v.sent_by().port());
    CHECK(v.has_rport());
    CHECK(v.rport().error().code == errc::absent);
    CHECK(v.ttl().error().code == errc::absent);
  });
}

TEST_CASE("via: a known parameter out of range is a fault of its accessor alone", "[via]") {
  accepts<via_view>("SIP/2.0/UDP a;ttl=256;rport=65536", [](const via_view& v) {
    CHECK(v.ttl().error() == fault{errc::out_of_range, rule::via_ttl, 18});
    CHECK(v.rport().error() == fault{errc::out_of_range, rule::response_port, 28});
    CHECK(v.sent_by().text() == "a");
  });
}

TEST_CASE("via: malformed values and where", "[via]") {
  rejects<via_view>("SIP/2.0/UDP 999.1.1.1", errc::truncated, 21, rule::host);
  rejects<via_view>("SIP/2.0/UDP a;b=2001:1", errc::syntax, 20, rule::gen_value);
  rejects<via_view>("SIP/2.0/UDP a:65536", errc::out_of_range, 14, rule::port);
  rejects<via_view>("SIP/2.0/UDP a;x=\"abc", errc::unterminated_quote, 16, rule::quoted_string);
  rejects<via_view>("SIP/2.0/UDP 192.0.2.15;;,;,,", errc::syntax, 23, rule::via_params);
  rejects<via_view>("SIP/2.0 UDP a", errc::syntax, 8, rule::via_parm);
  rejects<via_view>("", errc::truncated, 0, rule::protocol_name);
}

TEST_CASE("R009 every truncation of a Via parses or is a located fault", "[via][R009]") {
  const std::string_view full =
      "SIP / 2.0 / UDP [2001:db8::9:1] : 5060 ;branch=z9hG4bK;received=192.0.2.1;x=\"q\\\"\r\n \";rport";
  accepts<via_view>(full);
  test_support::for_every_prefix(full, [&](std::string_view prefix) {
    const auto v = test_support::parse_agreeing<via_view>(prefix);
    if (v) {
      CHECK(prefix.substr(0, v->text().size()) == v->text());
      CHECK_FALSE(v->sent_by().text().empty());
    } else {
      CHECK(v.error().offset <= prefix.size());
    }
  });
}

TEST_CASE("R049 a Via that ends in its host, its port or a parameter", "[via][R049]") {
  rejects<via_view>("SIP/2.0/UDP", errc::truncated, 11, rule::transport);
  rejects<via_view>("SIP/2.0/UDP ", errc::truncated, 12, rule::host);
  rejects<via_view>("SIP/2.0/UDP a:", errc::truncated, 14, rule::port);
  rejects<via_view>("SIP/2.0/UDP [::1", errc::truncated, 16, rule::host);
  rejects<via_view>("SIP/2.0/UDP a;", errc::truncated, 14, rule::via_params);
  rejects<via_view>("SIP/2.0/UDP a;branch=", errc::truncated, 21, rule::gen_value);
}

TEST_CASE("R012 a branch of 64 KiB, and none", "[via][R012]") {
  const std::string branch(65536, 'b');
  const std::string text = "SIP/2.0/UDP a;branch=" + branch + ";x";
  const auto v = test_support::parse_agreeing<via_view>(text);
  REQUIRE(v);
  CHECK(v->branch() == branch);
  CHECK(v->params().size() == 2);
  accepts<via_view>("SIP/2.0/UDP a", [](const via_view& w) { CHECK_FALSE(w.branch()); });
}

TEST_CASE("R023 the boundary set in port, rport and ttl of a Via", "[via][R023]") {
  for (const char* big : {"65536", "2147483647", "2147483648", "4294967295", "4294967296", "4294967328",
                          "9223372036854775808", "18446744073709551616", "1000000000000000000000000000000"}) {
    rejects<via_view>("SIP/2.0/UDP a:" + std::string(big), errc::out_of_range, 14, rule::port);
    accepts<via_view>("SIP/2.0/UDP a;ttl=" + std::string(big) + ";rport=" + big, [](const via_view& v) {
      CHECK(v.ttl().error().code == errc::out_of_range);
      CHECK(v.rport().error().code == errc::out_of_range);
    });
  }
  accepts<via_view>("SIP/2.0/UDP a:0", [](const via_view& v) { CHECK(v.sent_by().port() == 0); });
}

TEST_CASE("R071 duplicate parameters of a Via are all there", "[via][R071]") {
  accepts<via_view>("SIP/2.0/UDP a;branch=1;Branch=2;rport;rport=5", [](const via_view& v) {
    CHECK(v.branch() == "1");
    CHECK(v.params().count("branch") == 2);
    CHECK(v.rport().error().code == errc::absent);
  });
}

TEST_CASE("via: params() reads on behind a received that is an IPv6 address without brackets (RFC 5118 4.5)",
          "[via]") {
  test_support::accepts<via_view>("SIP/2.0/UDP h;a;received = 2001:db8::9:255 ;branch=b;\r\n received=::1",
                                  [](const via_view& v) {
                                    std::string all;
                                    for (const auto p : v.params())
                                      all += std::string(p.name()) + "=" + std::string(p.value()) + " ";
                                    CHECK(all == "a= received=2001:db8::9:255 branch=b received=::1 ");
                                    CHECK(v.params().value("branch") == "b");
                                    CHECK(v.params().count("received") == 2);
                                    CHECK(v.received() == "2001:db8::9:255");
                                  });
}

TEST_CASE("D42 a Via parameter that is an IPv6reference is an address", "[via][D42]") {
  accepts<via_view>("SIP/2.0/UDP a;maddr=[1:2:3:4:5:6:7:8];x=[::]");
  rejects<via_view>("SIP/2.0/UDP a;maddr=[1:2]", errc::syntax, 24, rule::ipv6_address);
  rejects<via_view>("SIP/2.0/UDP a;maddr=[1:2];branch=b", errc::syntax, 24, rule::ipv6_address);
  rejects<via_view>("SIP/2.0/UDP a;b ; x = [::1::2]", errc::syntax, 26, rule::ipv6_address);
  rejects<via_view>("SIP/2.0/UDP a;received=[B]", errc::syntax, 25, rule::ipv6_address);
  // Of several faults the first in the text counts.
  rejects<via_view>("SIP/2.0/UDP 999.1.1.1;x=[:]", errc::truncated, 21, rule::host);
  rejects<via_view>("SIP/2.0/UDP a:65536;x=[:]", errc::out_of_range, 14, rule::port);
  accepts<via_view>("SIP/2.0/UDP a;maddr=[2001:db8:::192.0.2.1]", leniency::ipv6_triple_colon);
}

TEST_CASE("D43 a received with colons is an IPv6 address", "[via][D43]") {
  accepts<via_view>("SIP/2.0/UDP a;received=::",
                    [](const via_view& v) { CHECK(v.received_address()->is_ipv6()); });
  accepts<via_view>("SIP/2.0/UDP a;received=::1;b", [](const via_view& v) {
    CHECK(v.received() == "::1");
    CHECK(v.received_address()->ipv6()->back() == 1);
    CHECK(v.check());
  });
  accepts<via_view>("SIP/2.0/UDP a;received=[::1]", [](const via_view& v) {
    CHECK(v.received() == "[::1]");
    CHECK(v.received_address()->address() == "::1");
  });
  accepts<via_view>("SIP/2.0/UDP a;Received = ::ffff:192.0.2.1 ;x", [](const via_view& v) {
    CHECK(v.received() == "::ffff:192.0.2.1");
    CHECK(v.received_address()->is_ipv6());
  });
  rejects<via_view>("SIP/2.0/UDP a;received=:", errc::truncated, 24, rule::ipv6_address);
  rejects<via_view>("SIP/2.0/UDP a;received=:;b", errc::syntax, 24, rule::ipv6_address);
  rejects<via_view>("SIP/2.0/UDP a;received=zz:1", errc::syntax, 23, rule::ipv6_address);
  rejects<via_view>("SIP/2.0/UDP a;received=zz:1;b", errc::syntax, 23, rule::ipv6_address);
  rejects<via_view>("SIP/2.0/UDP a;received=1:2", errc::truncated, 26, rule::ipv6_address);
  rejects<via_view>("SIP/2.0/UDP a;received=1:2 ", errc::syntax, 26, rule::ipv6_address);
  rejects<via_view>("SIP/2.0/UDP a;received=::1::2", errc::syntax, 26, rule::ipv6_address);
  rejects<via_view>("SIP/2.0/UDP a;received=1:2:3:4:5:6:7:8:9", errc::out_of_range, 40, rule::ipv6_address);
  rejects<via_view>("SIP/2.0/UDP a;maddr=::1", errc::syntax, 20, rule::gen_value);
  rejects<via_view>("SIP/2.0/UDP a;received=2001:db8:::192.0.2.1", errc::syntax, 33, rule::ipv6_address);
  accepts<via_view>("SIP/2.0/UDP a;received=2001:db8:::192.0.2.1", leniency::ipv6_triple_colon);
}

TEST_CASE("D43 a received and a maddr that are no address or host are faults of their accessors alone",
          "[via][D43]") {
  const auto faults = [](std::string_view params, fault received, fault maddr) {
    accepts<via_view>("SIP/2.0/UDP a" + std::string(params), [&](const via_view& v) {
      CHECK(v.received_address().error() == received);
      CHECK(v.maddr_host().error() == maddr);
      CHECK(v.check().error() == (received.code != errc::absent ? received
                                  : maddr.code != errc::absent  ? maddr
                                                                : fault{}));
    });
  };
  faults(";received=\"::1\"", {errc::syntax, rule::via_received, 23}, {errc::absent, rule::via_maddr, 28});
  faults(";received=a.example", {errc::syntax, rule::via_received, 23}, {errc::absent, rule::via_maddr, 32});
  faults(";received;maddr", {errc::truncated, rule::via_received, 22},
         {errc::truncated, rule::via_maddr, 28});
  faults(";received=999.1.1.1", {errc::truncated, rule::host, 32}, {errc::absent, rule::via_maddr, 32});
  faults(";maddr=\"a\"", {errc::absent, rule::via_received, 23}, {errc::syntax, rule::via_maddr, 20});
  faults(";maddr=a_b", {errc::absent, rule::via_received, 23}, {errc::syntax, rule::host, 21});
  faults(";maddr=a.b", {errc::absent, rule::via_received, 23}, {});
}

TEST_CASE("D43 what is no digit of an IPv6 address is a fault however far the buffer goes on", "[via][D43]") {
  for (int c = 0x21; c < 0x7F; ++c) {
    const char odd = static_cast<char>(c);
    if (!charset::token::set.contains(odd) || charset::ipv6_lexical::set.contains(odd)) continue;
    for (const std::size_t at : {0U, 2U, 3U}) {
      std::string value = "::1";
      value.insert(at, 1, odd);
      for (const std::string_view behind : {"", ";x", " "}) {
        std::string text = "SIP/2.0/UDP a;received=" + value + std::string(behind);
        const std::size_t size = text.size();
        text += ",SIP/2.0/UDP " + std::string(80, 'b');
        INFO(text);
        CHECK(sipwire::parse_as<via_view>(text.substr(0, size)).error() ==
              fault{errc::syntax, rule::ipv6_address, static_cast<std::uint32_t>(23 + at)});
        const slice all{std::string_view(text)};
        CHECK(
            sipwire::parse_as<via_view>(slice(all.buffer(), {0, static_cast<std::uint32_t>(size)})).error() ==
            fault{errc::syntax, rule::ipv6_address, static_cast<std::uint32_t>(23 + at)});
      }
    }
  }
}
