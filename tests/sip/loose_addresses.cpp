/// \file
/// D16, D18, D21: addresses without their brackets or with misplaced quotes, in every field built on
/// name-addr.

#include <catch2/catch.hpp>
#include <optional>
#include <string>
#include <string_view>

#include "sipwire/sip.hpp"
#include "support/check.hpp"

using namespace sipwire;
using namespace test_support;

namespace {

struct want {
  const char* text;
  const char* uri;
  const char* display;  // null for none
  leniency flag = leniency::loose_addresses;
};

constexpr want addresses[] = {
    {"Alice sip:a@b", "sip:a@b", "Alice"},
    {"\"Alice B\" sip:a@b", "sip:a@b", "\"Alice B\""},
    {"A\r\n sip:a@b", "sip:a@b", "A"},
    {"\"\"x\"\" <sip:a@b>", "sip:a@b", "\"\"x\"\""},
    {"\"a\" \"b\" <sip:a@b;x>", "sip:a@b;x", "\"a\" \"b\""},
    {"\"Alice <sip:a@b>", "sip:a@b", "\"Alice"},
    {"Alice\" <sip:a@b>", "sip:a@b", "Alice\""},
    {"\"Smith; J <sip:a@b>", "sip:a@b", "\"Smith; J"},
    {"sip:a@b <sip:a@b>", "sip:a@b", "sip:a@b"},
    {"+1 (555) 12 #3@x <tel:+1555>", "tel:+1555", "+1 (555) 12 #3@x"},
    {"J\xC3\xBCrgen <sip:a@b>", "sip:a@b", "J\xC3\xBCrgen"},
    {"sip:b@h?Replaces=a%3Bto-tag%3D1", "sip:b@h?Replaces=a%3Bto-tag%3D1", nullptr},
    {"sip:b@h;method=INVITE?Replaces=a&X=y", "sip:b@h;method=INVITE?Replaces=a&X=y", nullptr},
    {"J\xFCrgen <sip:a@b>", "sip:a@b", "J\xFCrgen", leniency::other_charsets},
    {"\"J\xFCrgen\" <sip:a@b>", "sip:a@b", "\"J\xFCrgen\"", leniency::other_charsets},
    {"\"J\\\xFC\" <sip:a@b>", "sip:a@b", "\"J\\\xFC\"", leniency::other_charsets},
    {"< sip:a@b >", "sip:a@b", nullptr, leniency::loose_uris},
    {"A <sip:a b@c;x=\"y\">", "sip:a b@c;x=\"y\"", "A", leniency::loose_uris},
};

template <class V>
void reads(const want& w, const std::string& tail, leniency lenient) {
  accepts<V>(
      w.text + tail,
      [&](const V& v) {
        CHECK(v.uri().text() == w.uri);
        CHECK(v.display_name() ==
              (w.display != nullptr ? std::optional<std::string_view>(w.display) : std::nullopt));
        CHECK(v.text() == w.text + tail);
        CHECK(v.has_angle_brackets() == (std::string_view(w.text).find('>') != std::string_view::npos));
        if (!tail.empty() && lenient != w.flag) CHECK(v.params().value("x") == "1:2");
      },
      lenient);
}

template <class V>
void reads_all(bool params) {
  for (const auto& w : addresses) {
    INFO(w.text);
    CHECK_FALSE(parse_agreeing<V>(w.text));
    // To loose_parameters the header fields are the value of a parameter.
    const bool other = std::string_view(w.text).find("=INVITE?") != std::string_view::npos;
    CHECK_FALSE(parse_agreeing<V>(
        w.text, leniency::all & ~w.flag & ~(other ? leniency::loose_parameters : leniency::none)));
    reads<V>(w, "", w.flag);
    if (!params) continue;
    reads<V>(w, " ;y=z", w.flag);
    // Together with others.
    reads<V>(w, ";;y=;x=1:2;z=\"\xFC\";", leniency::deployed);
  }
}

}  // namespace

TEST_CASE("D16, D18, D21: loose addresses are read in every field built on name-addr", "[D16][D18][D21]") {
  reads_all<sip::name_addr_view>(true);
  reads_all<sip::contact_view>(true);
  reads_all<sip::route_view>(true);
  reads_all<sip::refer_to_view>(true);
  reads_all<sip::referred_by_view>(true);
  reads_all<sip::asserted_id_view>(false);
  reads_all<sip::address_view>(true);
  reads_all<sip::charge_info_view>(false);
  reads_all<sip::bracketed_address_view>(true);
  reads_all<sip::diversion_view>(true);
  reads_all<sip::remote_party_id_view>(true);
  reads_all<sip::served_user_view>(true);
  reads_all<sip::history_info_view>(true);
}

TEST_CASE("D16: a hop without brackets has the parameters of its URI", "[D16]") {
  using sip::route_view;
  rejects<route_view>("sip:p.example.com;lr", errc::syntax, 3, rule::name_addr);
  for (const auto lenient : {leniency::loose_addresses, leniency::deployed, leniency::all}) {
    accepts<route_view>(
        "sip:p.example.com:5054;transport=tcp;lr",
        [](const route_view& v) {
          CHECK(v.lr());
          CHECK(v.uri().text() == "sip:p.example.com:5054");
          CHECK(v.params().value("transport") == "tcp");
        },
        lenient);
  }
  accepts<route_view>(
      "sip:p", [](const route_view& v) { CHECK_FALSE(v.lr()); }, leniency::loose_addresses);
  // In brackets the header's parameters are not the URI's.
  CHECK_FALSE(parse_as<route_view>("<sip:p>;lr")->lr());
  std::size_t n = 0;
  for (const auto& hop :
       sip::value_list<route_view>("sip:a;lr, <sip:b;lr>,sip:c;lr;,sip:d;lr", leniency::deployed)) {
    REQUIRE(hop);
    CHECK(hop->lr());
    ++n;
  }
  CHECK(n == 4);
}

TEST_CASE("D18: header fields of a URI without brackets are typed", "[D18]") {
  const char* const text =
      "sip:b@h:5060;method=INVITE?Replaces=m%3Bfrom-tag%3Dx%3Bto-tag%3Dq&Require=replaces";
  const auto to = parse_as<sip::refer_to_view>(text, leniency::loose_addresses);
  REQUIRE(to);
  CHECK(to->method() == "INVITE");
  CHECK(to->header("Require") == "replaces");
  char room[64];
  const auto replaces = to->headers().get<sip::hdr::replaces>(room);
  REQUIRE(replaces);
  CHECK(replaces->to_tag() == "q");
  // A question mark in the value of a parameter begins none.
  const auto from = parse_as<sip::name_addr_view>("sip:a@b;tag=x?y", leniency::deployed);
  REQUIRE(from);
  CHECK(from->uri().text() == "sip:a@b");
  CHECK(from->tag() == "x?y");
}

TEST_CASE("D16: a comma may stand in the display name of a field with one value", "[D16]") {
  const std::string text = "Doe, John <sip:a@b>;tag=1";
  CHECK(parse_as<sip::name_addr_view>(slice(text)).error() == fault{errc::syntax, rule::display_name, 3});
  CHECK_FALSE(parse_as<sip::name_addr_view>(slice(text), leniency::all & ~leniency::loose_addresses));
  const auto from = parse_as<sip::name_addr_view>(slice(text), leniency::loose_addresses);
  REQUIRE(from);
  CHECK(from->display_name() == "Doe, John");
  CHECK(from->tag() == "1");
  // In a list it separates.
  const auto list = sip::value_list<sip::contact_view>(slice(text), leniency::all);
  CHECK(list.size() == 2);
  CHECK_FALSE(*list.begin());
  CHECK_FALSE(parse_as<sip::name_addr_view>("<sip:a@b>, <sip:c@d>", leniency::all));
  CHECK_FALSE(parse_as<sip::name_addr_view>("sip:a@b, sip:c@d", leniency::all));
}

TEST_CASE("D16: what names no URI stays a fault", "[D16]") {
  for (const char* text : {"Alice", "\"Alice\"", "Alice <a@b>", "<sip:a@b", "Alice b:", "a:b c", "\"a <x> b",
                           "A\x01 <sip:a@b>", "A\x7F sip:a@b", "A <sip:a@b> x"}) {
    INFO(text);
    const auto strict = parse_agreeing<sip::name_addr_view>(text);
    REQUIRE_FALSE(strict);
    CHECK(parse_agreeing<sip::name_addr_view>(text, leniency::all).error() == strict.error());
  }
}
