#include "sipwire/uri/host.hpp"

#include <array>
#include <catch2/catch.hpp>
#include <string>

#include "sipwire/uri/compare.hpp"
#include "support/check.hpp"

using namespace sipwire;
using test_support::accepts;
using test_support::rejects;
using uri::host_form;
using uri::host_view;

namespace {

using bytes16 = std::array<std::uint8_t, 16>;

bytes16 address_of(std::string_view host) {
  bytes16 out{};
  bool found = false;
  accepts<host_view>(host, [&](const host_view& h) {
    const auto bytes = h.ipv6();
    REQUIRE(bytes);
    out = *bytes;
    found = true;
  });
  REQUIRE(found);
  return out;
}

void is(host_form form, std::string_view text) {
  accepts<host_view>(text, [&](const host_view& h) {
    CHECK(h.form() == form);
    CHECK(h.text() == text);
    CHECK_FALSE(h.port());
    CHECK(h.ipv4().has_value() == (form == host_form::ipv4));
    CHECK(h.ipv6().has_value() == (form == host_form::ipv6));
  });
}

}  // namespace

TEST_CASE("host: names", "[uri][host]") {
  for (const char* text : {"a", "A", "localhost", "example.com", "example.com.", "a.b.c.d", "1.2.3.d",
                           "1a.b2", "x--y.z", "a-1.b-2", "3com.com", "256.256.256.a", "1.2.3.4.5.e",
                           "xn--bcher-kva.example", "a123456789.b123456789.c123456789.d123456789.example"})
    is(host_form::hostname, text);
  const std::string longest = std::string(300, 'a') + "." + std::string(300, 'b');
  is(host_form::hostname, longest);
}

TEST_CASE("host: what is no name", "[uri][host]") {
  rejects<host_view>("", errc::truncated, 0, rule::host);
  rejects<host_view>(".", errc::syntax, 0, rule::host);
  rejects<host_view>(".a", errc::syntax, 0, rule::host);
  rejects<host_view>("a..b", errc::syntax, 2, rule::host);
  rejects<host_view>("-a", errc::syntax, 0, rule::host);
  rejects<host_view>("a-", errc::truncated, 2, rule::host);
  rejects<host_view>("a-.b", errc::syntax, 2, rule::host);
  rejects<host_view>("a.-b", errc::syntax, 2, rule::host);
  rejects<host_view>("a..", errc::syntax, 2, rule::host);
  rejects<host_view>("a_b", errc::syntax, 1, rule::host);
  rejects<host_view>("a b", errc::syntax, 1, rule::host);
  rejects<host_view>("a%41", errc::syntax, 1, rule::host);
  rejects<host_view>("\xC3\xA4", errc::syntax, 0, rule::host);
  rejects<host_view>("a.1", errc::truncated, 3, rule::host);
  rejects<host_view>("1.2.3", errc::truncated, 5, rule::host);
  rejects<host_view>("12", errc::truncated, 2, rule::host);
  const std::string deep = std::string(40, 'a') + "..b";
  rejects<host_view>(deep, errc::syntax, 41, rule::host);
}

TEST_CASE("host: IPv4address of RFC 5954", "[uri][host]") {
  for (const char* text : {"0.0.0.0", "192.0.2.1", "255.255.255.255", "9.99.100.249"})
    is(host_form::ipv4, text);
  accepts<host_view>("192.0.2.255", [](const host_view& h) {
    CHECK(h.ipv4() == std::array<std::uint8_t, 4>{192, 0, 2, 255});
  });
  for (const char* text :
       {"256.1.1.1", "1.1.1.256", "999.1.1.1", "1.2.3.4.5", "01.2.3.4", "1.2.3.04", "1.2.3.4."}) {
    const test_support::guarded input(text);
    CHECK_FALSE(test_support::parse_agreeing<host_view>(input));
  }
  accepts<host_view>(
      "999.1.1.1", [](const host_view& h) { CHECK(h.is_hostname()); }, leniency::numeric_toplabel);
}

TEST_CASE("R075 all written forms of an IPv6 address", "[uri][host][R075]") {
  CHECK(address_of("[::]") == bytes16{});
  CHECK(address_of("[::1]") == bytes16{0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1});
  CHECK(address_of("[1::]") == bytes16{0, 1});
  CHECK(address_of("[1::2]") == bytes16{0, 1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 2});
  CHECK(address_of("[::ffff:1.2.3.4]") == bytes16{0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0xFF, 0xFF, 1, 2, 3, 4});
  CHECK(address_of("[::1.2.3.4]") == bytes16{0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1, 2, 3, 4});
  CHECK(address_of("[1:2:3:4:5:6:7:8]") == bytes16{0, 1, 0, 2, 0, 3, 0, 4, 0, 5, 0, 6, 0, 7, 0, 8});
  CHECK(address_of("[1:2:3:4:5:6:1.2.3.4]") == bytes16{0, 1, 0, 2, 0, 3, 0, 4, 0, 5, 0, 6, 1, 2, 3, 4});
  CHECK(address_of("[1:2:3::1.2.3.4]") == bytes16{0, 1, 0, 2, 0, 3, 0, 0, 0, 0, 0, 0, 1, 2, 3, 4});
  CHECK(address_of("[1:2:3:4:5:6:7::]") == bytes16{0, 1, 0, 2, 0, 3, 0, 4, 0, 5, 0, 6, 0, 7, 0, 0});
  CHECK(address_of("[::2:3:4:5:6:7:8]") == bytes16{0, 0, 0, 2, 0, 3, 0, 4, 0, 5, 0, 6, 0, 7, 0, 8});
  CHECK(address_of("[1::3:4:5:6:7:8]") == bytes16{0, 1, 0, 0, 0, 3, 0, 4, 0, 5, 0, 6, 0, 7, 0, 8});
  CHECK(address_of("[2001:db8::10]") ==
        bytes16{0x20, 0x01, 0x0D, 0xB8, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0x10});
  CHECK(address_of("[FFFF:ffff:FfFf:0:00:000:0000:1]") ==
        bytes16{0xFF, 0xFF, 0xFF, 0xFF, 0xFF, 0xFF, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1});
  CHECK(address_of("[1:2:3:4:5::1.2.3.4]") == bytes16{0, 1, 0, 2, 0, 3, 0, 4, 0, 5, 0, 0, 1, 2, 3, 4});
  for (unsigned before = 0; before < 8; ++before) {
    for (unsigned behind = 0; before + behind < 8; ++behind) {
      std::string text = "[";
      bytes16 want{};
      for (unsigned i = 0; i < before; ++i) {
        text += (i != 0 ? ":" : "") + std::string("a") + std::to_string(i);
        want[2 * i + 1] = static_cast<std::uint8_t>(0xA0 + i);
      }
      text += "::";
      for (unsigned i = 0; i < behind; ++i) {
        text += (i != 0 ? ":" : "") + std::string("b") + std::to_string(i);
        want[2 * (8 - behind + i) + 1] = static_cast<std::uint8_t>(0xB0 + i);
      }
      CHECK(address_of(text + "]") == want);
    }
  }
}

TEST_CASE("host: what is no IPv6 reference", "[uri][host]") {
  for (const char* text : {"[]",
                           "[:]",
                           "[:::]",
                           "[1]",
                           "[1:2:3:4:5:6:7]",
                           "[1:2:3:4:5:6:7:8:9]",
                           "[1::2::3]",
                           "[12345::]",
                           "[::g]",
                           "[1:]",
                           "[:1]",
                           "[1:2:3:4:5:6:7:8::]",
                           "[::1:2:3:4:5:6:7:8]",
                           "[1:2:3:4:5:6:7:1.2.3.4]",
                           "[1.2.3.4]",
                           "[1.2.3.d]",
                           "[21.2.3.d]:1",
                           "[::1.2.3]",
                           "[::1.2.3.256]",
                           "[::1.2.3.4:5]",
                           "[1.2.3.4::]",
                           "[::01.2.3.4]",
                           "[::1",
                           "[::1]x",
                           "::1",
                           "[[::1]]",
                           "[fe80::1%eth0]",
                           "[::1]."}) {
    INFO(text);
    const test_support::guarded input(text);
    CHECK_FALSE(test_support::parse_agreeing<host_view>(input));
  }
}

TEST_CASE("host: a triple colon before an embedded IPv4 address by leniency", "[uri][host]") {
  accepts<host_view>(
      "[2001:db8:::192.0.2.1]",
      [](const host_view& h) {
        CHECK(h.ipv6() == bytes16{0x20, 0x01, 0x0D, 0xB8, 0, 0, 0, 0, 0, 0, 0, 0, 192, 0, 2, 1});
      },
      leniency::ipv6_triple_colon);
  rejects<host_view>("[2001:db8:::192.0.2.1]", errc::syntax, 11, rule::ipv6_address);
}

TEST_CASE("host: equivalence is of names without case and of addresses by value", "[uri][host]") {
  const auto same = [](std::string_view a, std::string_view b) {
    const auto x = host_view::parse(a), y = host_view::parse(b);
    REQUIRE(x);
    REQUIRE(y);
    CHECK(uri::equivalent(*x, *y) == uri::equivalent(*y, *x));
    CHECK(uri::equivalent(*x, *x));
    return uri::equivalent(*x, *y);
  };
  CHECK(same("Example.COM", "example.com"));
  CHECK_FALSE(same("example.com", "example.com."));
  CHECK(same("[::1]", "[0:0:0:0:0:0:0:1]"));
  CHECK(same("[2001:DB8::A]", "[2001:db8:0::000a]"));
  CHECK(same("[::ffff:1.2.3.4]", "[::ffff:102:304]"));
  CHECK_FALSE(same("[::ffff:1.2.3.4]", "1.2.3.4"));
  CHECK(same("1.2.3.4", "1.2.3.4"));
  CHECK_FALSE(same("1.2.3.4", "1.2.3.5"));
  CHECK_FALSE(same("a", "b"));
  CHECK(same("a:05060", "A:5060"));
  CHECK_FALSE(same("a:5060", "a"));
}

TEST_CASE("host: with a port", "[uri][host]") {
  accepts<host_view>("[::1]:5060", [](const host_view& h) {
    CHECK(h.text() == "[::1]");
    CHECK(h.address() == "::1");
    CHECK(h.port() == 5060);
    CHECK(h.port_text() == "5060");
    CHECK(h.hostport() == "[::1]:5060");
  });
  accepts<host_view>("a.example:0", [](const host_view& h) { CHECK(h.port() == 0); });
  rejects<host_view>("a:", errc::truncated, 2, rule::port);
  rejects<host_view>("a:65536", errc::out_of_range, 2, rule::port);
  rejects<host_view>("a:1x", errc::syntax, 3, rule::port);
  rejects<host_view>("a-:x", errc::syntax, 2, rule::host);
}

TEST_CASE("host: short cuts and automaton agree on every form", "[uri][host]") {
  // Sixty-four bytes and more, labels at the seams of the vectors, and every mixture of what a host is made
  // of.
  std::uint64_t seed = 3261;
  const auto pick = [&seed](std::uint64_t n) {
    seed = seed * 6364136223846793005U + 1442695040888963407U;
    return (seed >> 33U) % n;
  };
  for (int round = 0; round < 20000; ++round) {
    std::string text;
    const auto pieces = 1 + pick(pick(4) == 0 ? 30 : 7);
    for (std::uint64_t i = 0; i < pieces; ++i) {
      constexpr std::string_view choices[] = {"a", "Z", "0", "25", "255", "256", "1",     ".",
                                              ".", ".", "-", "_",  "xyz", "12.", "host.", "a-b"};
      text += choices[pick(pick(3) == 0 ? 16 : 10)];
    }
    const std::string inside = text + std::string(64, '.');
    const auto read = [&inside, &text]<class Runs>(const Runs*) {
      const sipwire::source from{std::string_view(inside)};
      host_view out;
      const auto stop = host_view::scan_with<Runs>(slice(from, {0, static_cast<std::uint32_t>(text.size())}),
                                                   leniency::none, out);
      return std::tuple(stop.in(from), out.form(), out.text());
    };
    INFO(text);
    REQUIRE(read(static_cast<vector_runs*>(nullptr)) == read(static_cast<byte_runs*>(nullptr)));
  }
}

TEST_CASE("host: addresses read by bit arithmetic are those the automata accept", "[host]") {
  std::uint64_t state = 7;
  const auto random = [&state](unsigned below) {
    state = state * 6364136223846793005ULL + 1442695040888963407ULL;
    return static_cast<unsigned>(state >> 33U) % below;
  };
  int accepted = 0;
  for (int i = 0; i < 200000; ++i) {
    std::string text;
    if (i % 2 == 0) {
      const unsigned groups = random(10);
      if (random(8) == 0) text = "::";
      for (unsigned k = 0; k < groups; ++k) {
        for (unsigned n = random(20) == 0 ? random(6) : 1 + random(4); n > 0; --n)
          text += "0123456789abcdefABCDEF"[random(22)];
        if (k + 1 < groups || random(10) == 0) text += ':';
        if (random(9) == 0) text += ':';
      }
      if (random(50) == 0) text += 'g';
      text = "[" + text + "]";
    } else {
      const unsigned octets = random(8) == 0 ? random(6) : 4;
      for (unsigned k = 0; k < octets; ++k) {
        if (k != 0) text += '.';
        if (random(60) == 0) text += '0';
        text += std::to_string(random(random(3) == 0 ? 400 : 256));
        if (random(80) == 0) text += 'x';
      }
    }
    const std::string padded = text + std::string(80, ':');
    const slice rest(source(padded), {0, static_cast<std::uint32_t>(text.size())});
    uri::host_view fast;
    uri::host_view slow;
    const auto a = uri::host_view::scan_with<vector_runs>(rest, leniency::none, fast);
    const auto b = uri::host_view::scan_with<byte_runs>(rest, leniency::none, slow);
    if (a.code != b.code || a.at != b.at || (a.ok() && fast.form() != slow.form())) FAIL(text);
    accepted += a.ok() ? 1 : 0;
  }
  CHECK(accepted > 50000);
}
