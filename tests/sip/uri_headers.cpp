#include "sipwire/sip/uri_headers.hpp"

#include <array>
#include <catch2/catch.hpp>
#include <string>
#include <string_view>
#include <vector>

#include "sipwire/sip.hpp"
#include "support/allocation.hpp"

using namespace sipwire;
using sip::header_id;
using sip::uri_header_risk;
using sip::uri_headers;

namespace {

/// The URI stands in a larger buffer, so that offsets count from its front.
struct placed {
  explicit placed(std::string_view text) : bytes("Refer-To: <" + std::string(text) + ">") {
    const source from{std::string_view(bytes)};
    const auto parsed = uri::sip_uri_view::parse(slice(from, {11, from.size() - 1}));
    REQUIRE(parsed);
    uri = *parsed;
  }
  [[nodiscard]] std::uint32_t at(std::string_view what, std::uint32_t more = 0) const {
    return static_cast<std::uint32_t>(bytes.find(what)) + more;
  }
  std::string bytes;
  uri::sip_uri_view uri;
};

struct x_room {
  static constexpr std::string_view name = "X-Room";
  static constexpr bool list = true;
  using value = sip::token_params_view;
};

}  // namespace

TEST_CASE("uri_headers: names, identities, values, body", "[uri_headers]") {
  const placed p(
      "sip:a@b;method=INVITE?Subject=project%20x&%73ubject=&s=1&X-Room=blue&body=Hi%0D%0A%00you&Call-ID=1%"
      "40h");
  const uri_headers headers(p.uri);
  std::array<char, 32> room;
  std::string seen;
  for (const auto h : headers) {
    const auto text = h.decoded(room);
    REQUIRE(text);
    CHECK(text->size() == h.decoded_size());
    seen += std::string(sip::name(h.id())) + "/" + std::string(h.name()) + "=" + std::string(*text) +
            (h.is_body() ? "!" : "") + "|";
  }
  CHECK(seen ==
        std::string("Subject/Subject=project x|Subject/%73ubject=|Subject/s=1|/X-Room=blue|/body=Hi\r\n"
                    "\0you!|Call-ID/Call-ID=1@h|",
                    106));
  CHECK(headers.size() == 6);
  CHECK(headers.body(room) == std::string_view("Hi\r\n\0you", 8));
  CHECK(headers.body(std::span(room).first(7)).error() == fault{errc::too_small, rule::uri_headers, 8});
  CHECK(headers.has<sip::hdr::subject>());
  CHECK(headers.has<x_room>());
  CHECK_FALSE(headers.has<sip::hdr::to>());
  CHECK((*headers.begin()).is("s"));
  CHECK((*headers.begin()).is("SUBJECT"));
  CHECK_FALSE((*headers.begin()).is("X-Room"));
  CHECK(headers.get<x_room>(room)->token() == "blue");
  CHECK(headers.get<sip::hdr::call_id>(room)->text() == "1@h");
  CHECK(headers.get<sip::hdr::subject>(room).error() ==
        fault{errc::duplicate, rule::uri_headers, p.at("%73")});
  CHECK(headers.get<sip::hdr::to>(room).error() == fault{errc::absent, rule::uri_headers, p.at(">")});
  CHECK(uri_headers(placed("sip:a@b").uri).empty());
  CHECK(uri_headers().get<sip::hdr::to>(room).error().code == errc::absent);
  CHECK(headers.text().starts_with("?Subject"));
}

TEST_CASE("uri_headers: typed values, faults at the escaped octets", "[uri_headers]") {
  std::array<char, 128> room;
  const placed good(
      "sip:dave@denver.example.org?Replaces=12345%40192.168.118.3%3Bto-tag%3D12345%3Bfrom-tag%3D5FFE-3994");
  {
    const test_support::no_allocations scope;
    (void)uri_headers(good.uri).get<sip::hdr::replaces>(room);
  }
  const auto replaces = uri_headers(good.uri).get<sip::hdr::replaces>(room);
  REQUIRE(replaces);
  CHECK(replaces->call_id() == "12345@192.168.118.3");
  CHECK(*replaces->to_tag() == "12345");
  CHECK(*replaces->from_tag() == "5FFE-3994");
  CHECK(uri_headers(good.uri).get<sip::hdr::replaces>(std::span(room).first(20)).error().code ==
        errc::too_small);
  CHECK(uri_headers(good.uri).get<sip::hdr::replaces>(std::span(room).first(20)).error().offset == 51);

  // The octet that is wrong is itself escaped, stands behind escapes, or is missing at the end.
  const auto first = [&room](const placed& p) {
    return uri_headers(p.uri).get<sip::hdr::call_id>(room).error();
  };
  const placed escaped("sip:a@b?Call-ID=1%40h%2Cx");
  CHECK(first(escaped) == fault{errc::syntax, rule::comma, escaped.at("%2C")});
  const placed plain("sip:a@b?Call-ID=a%61a%20b");
  CHECK(first(plain) == fault{errc::syntax, rule::callid, plain.at("b>")});
  const placed cut("sip:a@b?Call-ID=%61%40");
  CHECK(first(cut).code == errc::truncated);
  CHECK(first(cut).offset == cut.at(">"));
  const placed unescaped("sip:a@b?Max-Forwards=7x");
  CHECK(uri_headers(unescaped.uri).get<sip::hdr::max_forwards>(room).error() ==
        fault{errc::syntax, rule::max_forwards, unescaped.at("x>")});
  const placed injected("sip:a@b?Subject=x%0D%0AVia:%20y");
  CHECK(uri_headers(injected.uri).get<sip::hdr::subject>(room).error().offset == injected.at("Via"));
}

TEST_CASE("uri_headers: lists", "[uri_headers]") {
  std::array<char, 64> room;
  const placed p("sip:a@b?X-Room=blue%2C%3D%2C%20green%3Bx&Require=100rel%2Ca&Accept-Contact=*%3Baudio");
  std::vector<std::string> seen;
  const auto note = [&seen](const auto& v) {
    seen.push_back(v ? std::string(v->text())
                     : std::string(name(v.error().code)) + "@" + std::to_string(v.error().offset));
  };
  const uri_headers headers(p.uri);
  auto h = headers.begin();
  (*h).each<x_room>(room, note);
  CHECK(seen == std::vector<std::string>{"blue", "syntax@" + std::to_string(p.at("%3D")), "green;x"});
  CHECK((*h).as<x_room>(room).error() == fault{errc::syntax, rule::comma, p.at("%2C")});
  seen.clear();
  (*h).each<x_room>(std::span(room).first(3), note);
  CHECK(seen == std::vector<std::string>{"too_small@15"});
  seen.clear();
  CHECK((*++h).name() == "Require");
}

TEST_CASE("D62 uri_headers: the faults of a list are found in one pass over its value",
          "[D62][uri_headers]") {
  struct row {
    std::string unit;
    std::size_t faults;  // of 4000 units
  };
  for (const auto& [unit, faults] :
       {row{"%2C", 4001}, row{"%2c", 4001}, row{"%3Ca%2C", 1}, row{"%3D%2C", 4001}, row{"%22%2C", 2001},
        row{"a%2C%20%40%2C", 8001}, row{"%3Csip:a%3E%2C", 1}, row{"x%5C%22%2C", 1}}) {
    std::string value;
    for (int i = 0; i < 4000; ++i) value += unit;
    INFO(unit);
    const placed p("sip:a@b?Route=" + value);
    std::vector<char> room(value.size());
    const auto h = *uri_headers(p.uri).begin();
    uri::decoded_places places(h.value());
    std::vector<fault> found;
    h.each_with<sip::hdr::route>(
        room,
        [&found](const auto& v) {
          if (!v) found.push_back(v.error());
        },
        leniency::none, places);
    CHECK(found.size() == faults);
    CHECK(places.looked_at() <= value.size());
    // As good as when each is looked for from the front.
    std::size_t i = 0;
    h.each<sip::hdr::route>(room, [&](const auto& v) {
      if (!v && i % 500 == 0) CHECK(v.error() == found[i]);
      i += v ? 0 : 1;
    });
    CHECK(i == found.size());
    std::string plain(h.decoded_size(), '\0');
    REQUIRE(h.decoded(plain));
    i = 0;
    for (const auto& v : sip::parse_list<sip::hdr::route>(slice(plain))) {
      if (v) continue;
      if (i % 500 == 0) {
        uri::decoded_places one(h.value());
        CHECK(found[i] ==
              fault{v.error().code, v.error().rule,
                    h.value_where().first + static_cast<std::uint32_t>(one.of(v.error().offset))});
      }
      ++i;
    }
    CHECK(i == found.size());
  }
}

TEST_CASE("D62 decoded_places: any order of places", "[D62]") {
  const std::string_view raw = "a%41%4%%42b%zz%2";
  std::string plain;
  std::vector<std::size_t> where;
  uri::for_each_decoded(raw, [&](char c) { plain += c; });
  CHECK(plain == "aA%4%Bb%zz%2");
  uri::decoded_places places(raw);
  for (std::size_t n = 0; n <= plain.size() + 2; ++n) where.push_back(places.of(n));
  CHECK(where == std::vector<std::size_t>{0, 1, 4, 5, 6, 7, 10, 11, 12, 13, 14, 15, 16, 16, 16});
  CHECK(places.looked_at() == raw.size());
  CHECK(places.of(5) == 7);
  CHECK(places.of(0) == 0);
  CHECK(places.of(6) == 10);
  CHECK(places.looked_at() == raw.size() + 7 + 10);
}

TEST_CASE("uri_headers: what a UA should not honour (RFC 3261 19.1.5)", "[uri_headers]") {
  const placed p(
      "sip:a@b?f=x&i=1&v=x&record-route=x&CSeq=1&Route=x&m=x&Allow=x&Date=x&c=x&Subject=x&X=x&body=x");
  std::vector<uri_header_risk> seen;
  for (const auto h : uri_headers(p.uri)) seen.push_back(h.risk());
  using r = uri_header_risk;
  CHECK(seen == std::vector{r::dangerous, r::dangerous, r::dangerous, r::dangerous, r::dangerous, r::relays,
                            r::misrepresents, r::misrepresents, r::describes, r::describes, r::none, r::none,
                            r::none});
}

TEST_CASE("Refer-To: embedded Replaces, typed (RFC 3515 2.1, RFC 3891)", "[uri_headers]") {
  const std::string_view text =
      "REFER sip:b SIP/2.0\r\n"
      "r: Dave <sip:d@e;method=INVITE?Replaces=1%40h%3Bto-tag%3D2%3Bfrom-tag%3D3&Require=replaces>\r\n\r\n";
  sip::field_storage<4> slots;
  const auto msg = sip::parse(text, slots);
  REQUIRE(msg);
  const auto to = msg->get<sip::hdr::refer_to>();
  REQUIRE(to);
  std::array<char, 64> room;
  CHECK(to->headers().get<sip::hdr::replaces>(room)->call_id() == "1@h");
  CHECK(to->headers().get<sip::hdr::require>(room)->text() == "replaces");
  CHECK(to->headers().get<sip::hdr::join>(room).error() ==
        fault{errc::absent, rule::uri_headers, static_cast<std::uint32_t>(text.find('>'))});
  const auto tel = sipwire::parse_as<sip::refer_to_view>("<tel:+1>");
  REQUIRE(tel);
  CHECK(tel->headers().empty());
  CHECK(tel->headers().get<sip::hdr::replaces>(room).error().code == errc::absent);
}
