#include <catch2/catch.hpp>
#include <string>

#include "sipwire/sip.hpp"
#include "support/check.hpp"

using namespace sipwire;
using test_support::parse_agreeing;

namespace {

constexpr auto loose = leniency::loose_uris;

/// A URI that the brackets of strict let through or not.
struct row {
  const char* uri;
  const char* user;
  const char* host;
  int port;
};
const row rows[] = {
    {"sip:1826@h:60414;app-imei=;transport=tls", "1826", "h", 60414},
    {"sip:[2001:db8::1]:8061;thinfo=\"VG8+=\"", "", "[2001:db8::1]", 8061},
    {"sip:1001@domain@h:5080", "1001@domain", "h", 5080},
    {"sip:h:443/wss/;transport=wss", "", "h", 443},
    {" sip:a@h ", "a", "h", 0},
    {"sip:a b@h ;x= y;", "a b", "h", 0},
    {"sip:\"a\"@h;;", "\"a\"", "h", 0},
    {"sip:J\xFCrgen@h", "J\xFCrgen", "h", 0},
};

template <class V>
void look(const row& r) {
  const std::string text = "<" + std::string(r.uri) + ">";
  INFO(text);
  const auto strict = parse_agreeing<V>(text);
  if (strict) CHECK_FALSE(strict->uri().check());
  for (const auto lenient : {loose | leniency::other_charsets, leniency::deployed, leniency::all}) {
    const auto v = parse_agreeing<V>(text, lenient);
    REQUIRE(v);
    CHECK(v->uri().check(lenient));
    const auto sip = v->uri().as_sip(lenient);
    REQUIRE(sip);
    CHECK(sip->user().value_or("") == r.user);
    CHECK(sip->host().text() == r.host);
    CHECK(sip->port().value_or(0) == r.port);
  }
}

}  // namespace

TEST_CASE("D17: loose URIs in brackets, wherever they stand", "[uri][name_addr][D17]") {
  for (const auto& r : rows) {
    look<sip::name_addr_view>(r);
    look<sip::contact_view>(r);
    look<sip::route_view>(r);
    look<sip::refer_to_view>(r);
    look<sip::referred_by_view>(r);
    look<sip::asserted_id_view>(r);
    look<sip::diversion_view>(r);
    look<sip::remote_party_id_view>(r);
    look<sip::bracketed_address_view>(r);
    look<sip::history_info_view>(r);
  }
}

TEST_CASE("D18: Replaces inside a URI without its escapes", "[uri_headers][D18]") {
  const std::string text =
      "<sip:1234@h?Replaces=12345@192.0.2.9;to-tag=123+456;from-tag=789&Require=replaces>";
  const auto strict = parse_as<sip::refer_to_view>(text);
  REQUIRE(strict);
  CHECK(strict->headers().empty());
  CHECK(strict->uri().check().error() == fault{errc::syntax, rule::uri_headers, 26});
  for (const auto lenient : {loose, leniency::deployed, leniency::all}) {
    const auto v = parse_as<sip::refer_to_view>(text, lenient);
    REQUIRE(v);
    char room[128];
    const auto replaces = v->headers(lenient).get<sip::hdr::replaces>(room);
    REQUIRE(replaces);
    CHECK(replaces->call_id() == "12345@192.0.2.9");
    CHECK(replaces->to_tag() == "123+456");
    CHECK(replaces->from_tag() == "789");
    CHECK(v->headers(lenient).has<sip::hdr::require>());
    CHECK(v->header("require", lenient) == "replaces");
  }
  // Half escaped.
  char room[128];
  const auto half = parse_as<sip::refer_to_view>("<sip:h?Replaces=1%40h;to-tag=a%3Bfrom-tag=b>", loose);
  REQUIRE(half);
  CHECK(half->headers(loose).get<sip::hdr::replaces>(room)->from_tag() == "b");
}

TEST_CASE("D17, D18: loose Request-URIs", "[uri][D17][D18]") {
  for (const char* uri :
       {"sip:a@b@h;x=", "sip:a@h;t=\"VG8+=\";", "sip:a@h:443/wss/", "sip:a@h?Replaces=1@h;to-tag=2"}) {
    const std::string text = "OPTIONS " + std::string(uri) + " SIP/2.0\r\n\r\n";
    sip::field_storage<4> slots;
    const auto m = sip::parse(text, slots);
    REQUIRE(m);
    CHECK_FALSE(m->request_uri().check());
    const auto sip = m->request_uri().as_sip(leniency::deployed);
    REQUIRE(sip);
    CHECK(sip->host().text() == "h");
  }
}

TEST_CASE("D17: bytes from 0x80 in a Request-URI", "[uri][D17]") {
  for (const std::string user : {"J\xFCrgen", "J\xC3\xBCrgen", "\x80", "\xFF"}) {
    const std::string text = "OPTIONS sip:" + user + "@h SIP/2.0\r\n\r\n";
    const auto at = static_cast<std::uint32_t>(text.find_first_of("\xFC\xC3\x80\xFF"));
    sip::field_storage<4> slots;
    CHECK(sip::parse(text, slots).error() == fault{errc::syntax, rule::request_uri, at});
    CHECK(sip::parse(text, slots, {leniency::all & ~loose}).error() ==
          fault{errc::syntax, rule::request_uri, at});
    for (const auto lenient : {loose, leniency::deployed, leniency::all}) {
      const auto m = sip::parse(text, slots, {lenient});
      REQUIRE(m);
      CHECK(m->request_uri().as_sip(lenient)->user() == user);
      CHECK_FALSE(m->request_uri().check());
    }
  }
}

TEST_CASE("D24, D20, D21: parameters of Accept", "[accept][D24][D20][D21]") {
  const auto q = [](std::string_view text, leniency lenient) {
    std::string out;
    for (const auto& v : sip::value_list<sip::accept_view>(text, lenient))
      out += v ? std::string(v->media_range()) + " " + std::string(v->params().value("x").value_or("-")) + "|"
               : std::string("!");
    return out;
  };
  for (const auto lenient : {leniency::deployed, leniency::all}) {
    CHECK(q("text/plain;x=a/b;q=0.5, application/sdp;;x=, a/b;x=\"\xFC,\";", lenient) ==
          "text/plain a/b|application/sdp |a/b \"\xFC,\"|");
  }
  CHECK(q("a/b;x=c/d", leniency::loose_parameters) == "a/b c/d|");
  CHECK(q("a/b;;", leniency::empty_parameters) == "a/b -|");
}
