#include "sipwire/uri/compare.hpp"

#include <catch2/catch.hpp>
#include <string>
#include <vector>

using namespace sipwire;

namespace {

bool same(std::string_view a, std::string_view b) {
  INFO("a: " << std::string(a));
  INFO("b: " << std::string(b));
  const uri::uri_view x{slice(a)}, y{slice(b)};
  CHECK(uri::equivalent(x, x));
  CHECK(uri::equivalent(y, y));
  const bool there = uri::equivalent(x, y);
  CHECK(uri::equivalent(y, x) == there);
  return there;
}

}  // namespace

TEST_CASE("compare: the equivalent sets of RFC 3261 19.1.4", "[uri][compare]") {
  CHECK(same("sip:%61lice@atlanta.com;transport=TCP", "sip:alice@AtLanTa.CoM;Transport=tcp"));
  CHECK(same("sip:carol@chicago.com", "sip:carol@chicago.com;newparam=5"));
  CHECK(same("sip:carol@chicago.com", "sip:carol@chicago.com;security=on"));
  CHECK(same("sip:carol@chicago.com;newparam=5", "sip:carol@chicago.com;security=on"));
  CHECK(same("sip:biloxi.com;transport=tcp;method=REGISTER?to=sip:bob%40biloxi.com",
             "sip:biloxi.com;method=REGISTER;transport=tcp?to=sip:bob%40biloxi.com"));
  CHECK(same("sip:alice@atlanta.com?subject=project%20x&priority=urgent",
             "sip:alice@atlanta.com?priority=urgent&subject=project%20x"));
}

TEST_CASE("compare: the different pairs of RFC 3261 19.1.4", "[uri][compare]") {
  CHECK_FALSE(same("SIP:ALICE@AtLanTa.CoM;Transport=udp", "sip:alice@AtLanTa.CoM;Transport=UDP"));
  CHECK_FALSE(same("sip:bob@biloxi.com", "sip:bob@biloxi.com:5060"));
  CHECK_FALSE(same("sip:bob@biloxi.com", "sip:bob@biloxi.com;transport=udp"));
  CHECK_FALSE(same("sip:bob@biloxi.com", "sip:bob@biloxi.com:6000;transport=tcp"));
  CHECK_FALSE(same("sip:carol@chicago.com", "sip:carol@chicago.com?Subject=next%20meeting"));
  CHECK_FALSE(same("sip:bob@phone21.boxesbybob.com", "sip:bob@192.0.2.4"));
}

TEST_CASE("compare: equality is not transitive, as RFC 3261 19.1.4 shows", "[uri][compare]") {
  CHECK(same("sip:carol@chicago.com", "sip:carol@chicago.com;security=on"));
  CHECK(same("sip:carol@chicago.com", "sip:carol@chicago.com;security=off"));
  CHECK_FALSE(same("sip:carol@chicago.com;security=on", "sip:carol@chicago.com;security=off"));
}

TEST_CASE("compare: users of RFC 3261 19.1.6 keep their case and order, tel URIs do not", "[uri][compare]") {
  CHECK(same("tel:+358-555-1234567;postd=pp22", "tel:+358-555-1234567;POSTD=PP22"));
  CHECK_FALSE(same("sip:+358-555-1234567;postd=pp22@foo.com;user=phone",
                   "sip:+358-555-1234567;POSTD=PP22@foo.com;user=phone"));
  CHECK(same("tel:+358-555-1234567;postd=pp22;isub=1411", "tel:+358-555-1234567;isub=1411;postd=pp22"));
  CHECK_FALSE(same("sip:+358-555-1234567;postd=pp22;isub=1411@foo.com;user=phone",
                   "sip:+358-555-1234567;isub=1411;postd=pp22@foo.com;user=phone"));
}

TEST_CASE("compare: the components of a SIP URI", "[uri][compare]") {
  CHECK_FALSE(same("sip:a@b", "sips:a@b"));
  CHECK(same("SIP:a@b", "sip:a@B"));
  CHECK_FALSE(same("sip:a@b", "sip:b"));
  CHECK_FALSE(same("sip:a:@b", "sip:a@b"));
  CHECK(same("sip:a:p@b", "sip:a:%70@b"));
  CHECK_FALSE(same("sip:a:p@b", "sip:a:P@b"));
  CHECK(same("sip:a@b:05060", "sip:a@b:5060"));
  CHECK(same("sip:a@[2001:db8::1]", "sip:a@[2001:DB8:0::0:1]"));
  for (const char* only : {"transport=tcp", "user=ip", "ttl=1", "method=INVITE", "maddr=239.255.255.1"}) {
    CHECK_FALSE(same("sip:a@b", "sip:a@b;" + std::string(only)));
    CHECK(same("sip:a@b;" + std::string(only), "sip:a@b;x;" + std::string(only)));
  }
  CHECK(same("sip:a@b", "sip:a@b;lr"));
  CHECK_FALSE(same("sip:a@b;lr", "sip:a@b;lr=true"));
  CHECK(same("sip:a@b;maddr=[::1]", "sip:a@b;maddr=[0:0::1]"));
  CHECK(same("sip:a@b;maddr=X.example", "sip:a@b;maddr=x.EXAMPLE"));
  CHECK_FALSE(same("sip:a@b;maddr=%25", "sip:a@b;maddr=[::1]"));
  CHECK_FALSE(same("sip:a@b;method=INVITE", "sip:a@b;method=invite"));
  CHECK(same("sip:a@b;%74ransport=tcp", "sip:a@b;transport=%54CP"));
}

TEST_CASE("compare: reserved bytes differ from their escapes, others do not", "[uri][compare]") {
  CHECK(same("sip:%7E@b", "sip:~@b"));
  CHECK(same("sip:a%2ab@b", "sip:a*b@b"));
  CHECK(same("sip:a%3bb@b", "sip:a%3Bb@b"));
  CHECK_FALSE(same("sip:a%3Bb@b", "sip:a;b@b"));
  CHECK_FALSE(same("sip:a%2541@b", "sip:a%41@b"));
  CHECK_FALSE(same("sip:a%2541@b", "sip:aA@b"));
  CHECK_FALSE(same("sip:a%00@b", "sip:a@b"));
  CHECK(same("sip:b;x=%5B", "sip:b;x=["));
}

TEST_CASE("compare: headers are never ignored", "[uri][compare]") {
  CHECK(same("sip:b?Subject=A", "sip:b?subject=a"));
  CHECK_FALSE(same("sip:b?subject=a", "sip:b?subject=b"));
  CHECK_FALSE(same("sip:b?subject=a", "sip:b"));
  CHECK_FALSE(same("sip:b?call-id=A", "sip:b?Call-ID=a"));
  CHECK(same("sip:b?call-id=A", "sip:b?Call-ID=A"));
  CHECK_FALSE(same("sip:b?body=A", "sip:b?body=a"));
  CHECK_FALSE(same("sip:b?route=a&route=b", "sip:b?route=a"));
  CHECK_FALSE(same("sip:b?route=a&route=b", "sip:b?route=b&route=a"));
  CHECK(same("sip:b?route=a&x=1&route=b", "sip:b?route=a&route=b&x=1"));
}

TEST_CASE("compare: a duplicate parameter hides nothing", "[uri][compare]") {
  CHECK_FALSE(same("sip:b;x=1;x=2", "sip:b;x=1"));
  CHECK_FALSE(same("sip:b;x=1;x=2", "sip:b;x=1;x=3"));
  CHECK(same("sip:b;x=1;x=2", "sip:b;y;x=1;X=2"));
  CHECK(same("sip:b;x=1;x=2", "sip:b"));
}

TEST_CASE("compare: many parameters stay cheap, and then their order counts", "[uri][compare]") {
  std::string a = "sip:b", b = "sip:b";
  for (int i = 0; i < 20000; ++i) {
    a += ";p" + std::to_string(i);
    b += ";P" + std::to_string(i);
  }
  CHECK(same(a, b));
  CHECK_FALSE(same(a, b + ";x"));
  std::string few = "sip:b", reversed = "sip:b";
  for (int i = 0; i < 64; ++i) {
    few += ";p" + std::to_string(i);
    reversed += ";p" + std::to_string(63 - i);
  }
  CHECK(same(few, reversed));
}

TEST_CASE("compare: tel URIs by RFC 3966 section 4", "[uri][compare]") {
  CHECK(same("tel:+1-201-555-0123", "TEL:+1(201)5550123"));
  CHECK_FALSE(same("tel:+1201", "tel:+1202"));
  CHECK_FALSE(same("tel:+1201", "tel:+12011"));
  CHECK_FALSE(same("tel:+12", "tel:12;phone-context=+1"));
  CHECK(same("tel:aF*;phone-context=a.example", "tel:Af*;phone-context=A.EXAMPLE"));
  CHECK(same("tel:1;phone-context=+1-2", "tel:1;phone-context=+12"));
  CHECK_FALSE(same("tel:1;phone-context=+12", "tel:1;phone-context=+13"));
  CHECK_FALSE(same("tel:1;phone-context=a-b", "tel:1;phone-context=ab"));
  CHECK(same("tel:+1;ext=1-2", "tel:+1;ext=12"));
  CHECK_FALSE(same("tel:+1;isub=1-2", "tel:+1;isub=12"));
  CHECK_FALSE(same("tel:+1", "tel:+1;x"));
  CHECK_FALSE(same("tel:+1;x", "tel:+1;x=1"));
  CHECK(same("tel:+1;b=%41;a", "tel:+1;a;B=a"));
}

TEST_CASE("compare: other schemes and malformed URIs", "[uri][compare]") {
  CHECK(same("HTTP://a/b", "http://a/b"));
  CHECK_FALSE(same("http://a/b", "http://A/b"));
  CHECK_FALSE(same("urn:service:sos", "urn:service:SOS"));
  CHECK_FALSE(same("http://a", "https://a"));
  CHECK_FALSE(same("sip:a@b", "tel:+1"));
  CHECK(same("SIP:@", "sip:@"));
  CHECK_FALSE(same("sip:@", "sip:@;"));
  CHECK_FALSE(same("sip:@", "sip:a@b"));
  CHECK(same("", ""));
  CHECK_FALSE(same("", "a"));
}

TEST_CASE("compare: absolute URIs as such", "[uri][compare]") {
  const auto parsed = [](std::string_view text) { return *uri::generic_uri_view::parse(text); };
  CHECK(equivalent(parsed("X:y"), parsed("x:y")));
  CHECK_FALSE(equivalent(parsed("x:Y"), parsed("x:y")));
}

TEST_CASE("compare: any two lists agree with a search for the n-th of each name", "[uri][compare]") {
  struct pair {
    std::string_view written, name, value;  // the name as it means
  };
  constexpr pair pairs[] = {{"a=1", "a", "1"},     {"A=2", "a", "2"},    {"%61=1", "a", "1"},
                            {"b=1", "b", "1"},     {"b=%31", "b", "1"},  {"c=x", "c", "X"},
                            {"ttl=1", "ttl", "1"}, {"TTL=2", "ttl", "2"}};
  const auto has_match = [&](const std::vector<int>& from, const std::vector<int>& in) {
    for (std::size_t i = 0; i < from.size(); ++i) {
      const pair& p = pairs[from[i]];
      std::size_t earlier = 0, seen = 0;
      for (std::size_t k = 0; k < i; ++k) earlier += pairs[from[k]].name == p.name ? 1U : 0U;
      const pair* match = nullptr;
      for (const int k : in)
        if (pairs[k].name == p.name && seen++ == earlier) match = &pairs[k];
      if (match != nullptr ? match->value != p.value : seen != 0 || p.name == "ttl") return false;
    }
    return true;
  };
  std::uint32_t seed = 1;
  const auto random = [&](std::uint32_t below) {
    seed = seed * 1664525U + 1013904223U;
    return static_cast<int>((seed >> 16U) % below);
  };
  std::size_t equal = 0;
  for (int round = 0; round < 20000; ++round) {
    std::vector<int> lists[2];
    std::string uris[2] = {"sip:h", "sip:h"};
    // Few, so that the short table is tried, or many.
    const auto most = static_cast<std::uint32_t>(round % 2 == 0 ? 5 : 20);
    for (int side = 0; side < 2; ++side)
      for (int n = random(most); n > 0; --n) {
        lists[side].push_back(round % 3 == 0 && side == 1 && lists[0].size() > lists[1].size()
                                  ? lists[0][lists[1].size()]
                                  : random(std::size(pairs)));
        uris[side] += ";" + std::string(pairs[lists[side].back()].written);
      }
    INFO(uris[0] << " and " << uris[1]);
    const bool expected = has_match(lists[0], lists[1]) && has_match(lists[1], lists[0]);
    equal += expected ? 1U : 0U;
    REQUIRE(same(uris[0], uris[1]) == expected);
  }
  CHECK(equal > 100);
}
