#include <catch2/catch.hpp>
#include <string>
#include <string_view>
#include <vector>

#include "sipwire/uri/compare.hpp"
#include "sipwire/uri/msrp_uri.hpp"
#include "sipwire/uri/sip_uri.hpp"
#include "sipwire/uri/tel_uri.hpp"
#include "sipwire/uri/uri.hpp"
#include "support/check.hpp"

using namespace sipwire;
using test_support::accepts;
using test_support::rejects;
using uri::generic_uri_view;
using uri::msrp_uri_view;
using uri::sip_uri_view;
using uri::tel_uri_view;

namespace {

std::string pairs_of(const uri::parameter_list& list) {
  std::string out;
  for (const auto p : list) {
    if (!out.empty()) out += ' ';
    out += "[" + std::string(p.name()) + "]";
    if (p.has_value()) out += "=[" + std::string(p.value()) + "]";
  }
  return out;
}

struct row {
  const char* uri;
  errc code;  // in strict
  std::uint32_t offset;
  rule where;
  const char* user;  // null without one
  const char* host;
  int port;  // -1 without one
  const char* params;
  const char* headers;
};

const row rows[] = {
    {"sip:h;thinfo=\"VG8+=\"", errc::syntax, 13, rule::uri_parameter, nullptr, "h", -1,
     "[thinfo]=[\"VG8+=\"]", ""},
    {"sip:h;t=\"a;b?c\";x?d=e", errc::syntax, 8, rule::uri_parameter, nullptr, "h", -1, "[t]=[\"a;b?c\"] [x]",
     "[d]=[e]"},
    {"sip:h;t=\"a;b?c", errc::syntax, 8, rule::uri_parameter, nullptr, "h", -1, "[t]=[\"a] [b]", "[c]"},
    {"sip:1826@192.0.2.4:60414;app-imei=;transport=tls", errc::syntax, 34, rule::uri_parameter, "1826",
     "192.0.2.4", 60414, "[app-imei]=[] [transport]=[tls]", ""},
    {"sip:h;x=a=b", errc::syntax, 9, rule::uri_parameter, nullptr, "h", -1, "[x]=[a=b]", ""},
    {"sip:a@h;", errc::truncated, 8, rule::uri_parameter, "a", "h", -1, "", ""},
    {"sip:a@h;;lr;", errc::syntax, 8, rule::uri_parameter, "a", "h", -1, "[lr]", ""},
    {"sip:a@h;=x", errc::syntax, 8, rule::uri_parameter, "a", "h", -1, "[]=[x]", ""},
    {"sip:1001@domain@fqdn.example.com:5080", errc::syntax, 15, rule::host, "1001@domain", "fqdn.example.com",
     5080, "", ""},
    {"sips:a@b@c@h;lr", errc::syntax, 8, rule::host, "a@b@c", "h", -1, "[lr]", ""},
    {"sip:a@h;x=p@w?y=q@v", errc::syntax, 11, rule::uri_parameter, "a", "h", -1, "[x]=[p@w]", "[y]=[q@v]"},
    {"sip:h;x=\"p@w\"", errc::syntax, 8, rule::user, nullptr, "h", -1, "[x]=[\"p@w\"]", ""},
    {"sip:a b@h ; lr ; x = y ", errc::syntax, 5, rule::user, "a b", "h", -1, "[lr] [x]=[y]", ""},
    {"sip: a : b @ h : 5060 ", errc::syntax, 4, rule::user, "a", "h", 5060, "", ""},
    {"sip:h:443/wss/;transport=wss", errc::syntax, 9, rule::port, nullptr, "h", 443, "[transport]=[wss]", ""},
    {"sip:u@[::1]/p;lr?a=b", errc::syntax, 11, rule::host, "u", "[::1]", -1, "[lr]", "[a]=[b]"},
    {"sip:\"a\"@h", errc::syntax, 4, rule::user, "\"a\"", "h", -1, "", ""},
    {"sip:a%zz@h;x=%;%41=%4", errc::bad_escape, 5, rule::escaped, "a%zz", "h", -1, "[x]=[%] [%41]=[%4]", ""},
    {"sip:J\xFCrgen@h;x=\xC3\xBC", errc::syntax, 5, rule::user, "J\xFCrgen", "h", -1, "[x]=[\xC3\xBC]", ""},
    {"sip:@h", errc::syntax, 4, rule::user, "", "h", -1, "", ""},
    {"sip:a@h:", errc::truncated, 8, rule::port, "a", "h", -1, "", ""},
    {"sip:1234@h?Replaces=12345@192.0.2.9;to-tag=123+456;from-tag=789&&Require=replaces&x", errc::syntax, 25,
     rule::uri_headers, "1234", "h", -1, "",
     "[Replaces]=[12345@192.0.2.9;to-tag=123+456;from-tag=789] [Require]=[replaces] [x]"},
    {"sip:a@h?Subject=a b, \"c\"&body", errc::syntax, 17, rule::uri_headers, "a", "h", -1, "",
     "[Subject]=[a b, \"c\"] [body]"},
};

void look(const row& r, const sip_uri_view& u) {
  CHECK(u.user() == (r.user != nullptr ? std::optional<std::string_view>(r.user) : std::nullopt));
  CHECK(u.host().text() == r.host);
  CHECK(u.port() == (r.port < 0 ? std::nullopt : std::optional(static_cast<std::uint16_t>(r.port))));
  CHECK(pairs_of(u.params()) == r.params);
  CHECK(pairs_of(u.headers()) == r.headers);
}

}  // namespace

TEST_CASE("D17: a SIP URI with bytes and empty parameters that it may not have", "[uri][D17][D18]") {
  for (const auto& r : rows) {
    INFO(r.uri);
    rejects<sip_uri_view>(r.uri, r.code, r.offset, r.where);
    rejects<sip_uri_view>(r.uri, r.code, r.offset, r.where, leniency::all & ~leniency::loose_uris);
    for (const auto lenient : {leniency::loose_uris, leniency::deployed, leniency::all}) {
      accepts<sip_uri_view>(
          r.uri, [&](const sip_uri_view& u) { look(r, u); }, lenient);
      const uri::uri_view any{slice(r.uri)};
      CHECK(any.check(lenient));
      CHECK(any.as_sip(lenient));
      CHECK_FALSE(any.check());
    }
  }
}

TEST_CASE("D17: what loose_uris does not make a SIP URI of", "[uri][D17]") {
  const auto loose = leniency::loose_uris;
  rejects<sip_uri_view>("sip:a@h\";lr", errc::syntax, 7, rule::none, loose);
  rejects<sip_uri_view>("sip:a@h:5060t=1", errc::syntax, 12, rule::none, loose);
  rejects<sip_uri_view>("sip:a@h:70000;", errc::out_of_range, 8, rule::port, loose);
  rejects<sip_uri_view>("sip:a@my_pbx;", errc::syntax, 8, rule::host, loose);
  rejects<sip_uri_view>("sip:a#@h;", errc::syntax, 5, rule::user, loose);
  rejects<sip_uri_view>("sip:;lr", errc::syntax, 4, rule::host, loose);
  rejects<sip_uri_view>("sip:a@[::1;lr", errc::syntax, 10, rule::none, loose);
  rejects<sip_uri_view>("sip:[20~0:db8::1]:8061;x=;", errc::syntax, 7, rule::host, loose);
  rejects<sip_uri_view>("sip:a@[];", errc::syntax, 7, rule::host, loose);
  rejects<sip_uri_view>("http:a@b", errc::wrong_scheme, 0, rule::scheme, loose);
  for (const char c : {'\0', '\r', '\n', '\x01', '\x7F', '<', '>'}) {
    const std::string text = std::string("sip:a@h;x=") + c + "y;";
    CHECK_FALSE(sip_uri_view::parse(text, leniency::all));
    CHECK_FALSE(tel_uri_view::parse("tel:+1" + text, leniency::all));
    CHECK_FALSE(generic_uri_view::parse("x:" + text, leniency::all));
    CHECK_FALSE(msrp_uri_view::parse("msrp://h/s;tcp;" + text, leniency::all));
  }
}

TEST_CASE("D17: blanks around a whole URI are no part of it", "[uri][D17]") {
  const auto u = sip_uri_view::parse(" \tsips:a@h;lr ", leniency::loose_uris);
  REQUIRE(u);
  CHECK(u->text() == "sips:a@h;lr");
  CHECK(u->scheme() == "sips");
  CHECK(u->is_sips());
  CHECK(u->lr());
  CHECK(u->where() == extent{2, 13});
}

TEST_CASE("D17: good URIs have the same parts under loose_uris", "[uri][D17]") {
  for (const char* text :
       {"sip:alice;day=tuesday@atlanta.com;x=[]/:&+$?a=?/&b=", "sip:h?Replaces=1@192.0.2.9;to-tag=1",
        "sips:a:@[2001:db8::1]:5061;lr", "sip:h;x=p@w"}) {
    const auto a = sip_uri_view::parse(text), b = sip_uri_view::parse(text, leniency::deployed);
    REQUIRE(a);
    REQUIRE(b);
    CHECK(a->user() == b->user());
    CHECK(a->password() == b->password());
    CHECK(a->host() == b->host());
    CHECK(pairs_of(a->params()) == pairs_of(b->params()));
    CHECK(pairs_of(a->headers()) == pairs_of(b->headers()));
  }
}

TEST_CASE("D17: loose URIs are compared by their parts", "[uri][compare][D17]") {
  const auto same = [](const char* a, const char* b, leniency lenient) {
    return equivalent(uri::uri_view{slice(a)}, uri::uri_view{slice(b)}, lenient);
  };
  for (const auto& [a, b] : {std::pair{"sip:a@b@h;x=;lr", "sip:a%40b@H;lr;x="},
                             {"sip:a@h ;lr;", "sip:a@h;lr"},
                             {"tel:+1-555 ;x=", "tel:+1555 ;x="}}) {
    INFO(a);
    CHECK_FALSE(same(a, b, leniency::none));
  }
  CHECK(same("sip:a@h ;lr;", "sip:a@H;lr", leniency::deployed));
  CHECK(same("sip:a@h;x=a=b;t=\"q\"", "sip:a@h;t=\"Q\";x=A=B", leniency::deployed));
  CHECK_FALSE(same("sip:a@h;x=a=b", "sip:a@h;x=a=c", leniency::deployed));
  CHECK(same("tel:+1-555;x=", "tel:+1555;x=", leniency::deployed));
}

TEST_CASE("D17: tel URIs", "[uri][tel_uri][D17]") {
  struct tel_row {
    const char* uri;
    errc code;
    std::uint32_t offset;
    const char* number;
    const char* params;
  };
  for (const auto& r : {tel_row{"tel:+15550100;x=", errc::truncated, 16, "+15550100", "[x]=[]"},
                        {"tel:+15550100;", errc::truncated, 14, "+15550100", ""},
                        {"tel:+15550100;;ext=1", errc::syntax, 14, "+15550100", "[ext]=[1]"},
                        {"tel:+1 555 0100", errc::syntax, 6, "+1 555 0100", ""},
                        {"tel:+15550100@h;x=\"a;b\"", errc::syntax, 13, "+15550100", "[x]=[\"a;b\"]"},
                        {"tel:+15550100;x=a=b", errc::syntax, 17, "+15550100", "[x]=[a=b]"},
                        {"tel: 7042 ; phone-context = example.com", errc::syntax, 4, "7042",
                         "[phone-context]=[example.com]"}}) {
    INFO(r.uri);
    rejects<tel_uri_view>(r.uri, r.code, r.offset, rule::none);
    rejects<tel_uri_view>(r.uri, r.code, r.offset, rule::none, leniency::all & ~leniency::loose_uris);
    for (const auto lenient : {leniency::loose_uris, leniency::deployed, leniency::all})
      accepts<tel_uri_view>(
          r.uri,
          [&](const tel_uri_view& t) {
            CHECK(t.scheme() == "tel");
            CHECK(t.number() == r.number);
            CHECK(t.is_global() == (r.number[0] == '+'));
            CHECK(pairs_of(t.params()) == r.params);
          },
          lenient);
  }
  rejects<tel_uri_view>("tel:;x=1", errc::syntax, 4, rule::none, leniency::loose_uris);
  rejects<tel_uri_view>("tel:Alice", errc::syntax, 5, rule::none, leniency::loose_uris);
  rejects<tel_uri_view>("tel:7042;x=", errc::truncated, 11, rule::phone_context, leniency::loose_uris);
  const auto subscriber = tel_uri_view::parse_subscriber(" 7042;phone-context=h;", leniency::loose_uris);
  REQUIRE(subscriber);
  CHECK(subscriber->scheme().empty());
  CHECK(subscriber->number() == "7042");
}

TEST_CASE("D17: URIs of other schemes", "[uri][generic_uri][D17]") {
  const auto loose = leniency::loose_uris;
  rejects<generic_uri_view>("urn:service:sos \"x\"", errc::syntax, 15, rule::none);
  accepts<generic_uri_view>(
      "urn:service:sos \"x\"", [](const generic_uri_view& u) { CHECK(u.opaque() == "service:sos \"x\""); },
      loose);
  rejects<generic_uri_view>("http://a b[c]/d e?f^g", errc::syntax, 8, rule::none);
  accepts<generic_uri_view>(
      "http://a b[c]/d e?f^g",
      [](const generic_uri_view& u) {
        CHECK(u.scheme() == "http");
        CHECK(u.authority() == "a b[c]");
        CHECK(u.path() == "/d e");
        CHECK(u.query() == "f^g");
      },
      loose);
  accepts<generic_uri_view>(
      "im:a@b%", [](const generic_uri_view& u) { CHECK(u.rest() == "a@b%"); }, leniency::deployed);
  CHECK_FALSE(generic_uri_view::parse("urn:", leniency::all));
  CHECK_FALSE(generic_uri_view::parse(": x", leniency::all));
  CHECK(uri::uri_view{slice("im:a@b%")}.check(loose));
  CHECK(uri::uri_view{slice("im:a@b%")}.as_generic(loose));
}

TEST_CASE("D17: MSRP URIs", "[uri][msrp_uri][D17]") {
  struct msrp_row {
    const char* uri;
    errc code;
    std::uint32_t offset;
    const char* userinfo;
    const char* session;
    const char* params;
  };
  for (const auto& r : {msrp_row{"msrp://h:1/s;tcp;", errc::truncated, 17, "", "s", ""},
                        {"msrp://h:1/s;tcp;;x=;y", errc::syntax, 17, "", "s", "[x]=[] [y]"},
                        {"msrps://a@b@h:1/s(1);tcp", errc::syntax, 11, "a@b", "s(1)", ""},
                        {"msrp://h:1/s;tcp;x=\"a;b\"", errc::syntax, 19, "", "s", "[x]=[\"a;b\"]"}}) {
    INFO(r.uri);
    rejects<msrp_uri_view>(r.uri, r.code, r.offset, rule::none);
    for (const auto lenient : {leniency::loose_uris, leniency::deployed, leniency::all})
      accepts<msrp_uri_view>(
          r.uri,
          [&](const msrp_uri_view& u) {
            CHECK(u.userinfo().value_or("") == r.userinfo);
            CHECK(u.host().text() == "h");
            CHECK(u.port() == 1);
            CHECK(u.session_id() == r.session);
            CHECK(u.transport() == "tcp");
            CHECK(pairs_of(u.params()) == r.params);
          },
          lenient);
  }
  for (const char* bad :
       {"msrp://h:1/s", "msrp://h:1/s;", "msrp://h:1 /s;tcp;", "msrp:/h;tcp;", "msrp://;tcp;"})
    CHECK_FALSE(msrp_uri_view::parse(bad, leniency::all));
}

TEST_CASE("D17: loose URIs take linear time", "[uri][D17]") {
  for (const char* piece : {";x=\"", "@", ";", ";a=\"b\"c", "?", "&"}) {
    std::string text = "sip:a@h;";
    while (text.size() < (1U << 20)) text += piece;
    const auto u = sip_uri_view::parse(text, leniency::loose_uris);
    if (u) CHECK(pairs_of(u->params()).size() < text.size() * 3);
  }
}
