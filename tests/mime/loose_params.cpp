#include <catch2/catch.hpp>
#include <string>
#include <string_view>

#include "sipwire/mime/content_disposition.hpp"
#include "sipwire/mime/content_id.hpp"
#include "sipwire/mime/content_type.hpp"
#include "sipwire/mime/multipart.hpp"
#include "sipwire/msrp/values/scalar.hpp"
#include "sipwire/sip/values/content_disposition.hpp"
#include "sipwire/sip/values/content_id.hpp"
#include "support/check.hpp"

using namespace sipwire;
using test_support::accepts;
using test_support::rejects;

namespace {

constexpr auto empty = leniency::empty_parameters;
constexpr auto loose = leniency::loose_parameters;
constexpr auto charsets = leniency::other_charsets;

struct row {
  const char* params;  // behind a head
  leniency needs;
  const char* x;      // the value of `x`, null without one
  bool wide = false;  // does the wider grammar of MSRP take it in strict?
};

const row rows[] = {
    {";x=----=_Part_0_8", loose, "----=_Part_0_8"},
    {"; x = a/b ; y=c", loose, "a/b"},
    {";x=a b\tc", loose, "a b\tc"},
    {";x=a,b;y=c", loose, "a,b"},
    {";x=a , b=c", loose, "a , b=c"},
    {";x=[::1],b", loose, "[::1],b"},
    {";x=<a;b>;y=c", loose, "<a;b>"},
    {";x=\"a;b\"c", loose, "\"a;b\"c"},
    {";y=\"q\";x=a\"b", loose, "a\"b"},
    {";x=\"a\"b", loose, "\"a\"b"},
    {";x=\"a", loose, "\"a"},
    {";x=a:b@c$d?e=f<g>(h)[i],j", loose, "a:b@c$d?e=f<g>(h)[i],j"},
    {";x=\xC3\xBC", loose, "\xC3\xBC"},
    {";x=\"b\";", empty, "\"b\""},
    {";", empty, nullptr},
    {" ; ;; ; x=b;", empty, "b"},
    {";x=", empty, ""},
    {";x= ;y=1", empty, ""},
    {";x=\"J\xFCrgen\"", charsets, "\"J\xFCrgen\""},
    {";x=\"a;b\xFF\\\"c\" ;y=1", charsets, "\"a;b\xFF\\\"c\""},
    {";x=J\xFC", loose | charsets, "J\xFC"},
    {";;x=a/b;y=\"\xFC\";", loose | charsets | empty, "a/b"},
    {";x", empty, "", true},
    {";x;y=1", empty, "", true},
};

template <class V>
void look(const std::string& text, const row& r, std::string_view head) {
  INFO(text);
  const slice all(text);
  CHECK_FALSE(parse_as<V>(all));
  CHECK_FALSE(parse_as<V>(all, leniency::all & ~r.needs));
  for (const auto flag : {empty, loose, charsets})
    if (has(r.needs, flag)) CHECK_FALSE(parse_as<V>(all, leniency::all & ~flag));
  for (const auto lenient : {r.needs, leniency::deployed, leniency::all})
    accepts<V>(
        text,
        [&](const V& v) {
          CHECK(v.text().substr(0, head.size()) == head);
          const auto x = v.params().value("x");
          CHECK(x.value_or("") == std::string_view(r.x != nullptr ? r.x : ""));
        },
        lenient);
}

}  // namespace

TEST_CASE("D24, D20, D21: parameters of Content-Type and Content-Disposition", "[mime][D24][D20][D21]") {
  for (const auto& r : rows) {
    look<mime::content_type_view>(std::string("text/plain") + r.params, r, "text/plain");
    look<mime::content_disposition_view>(std::string("attachment") + r.params, r, "attachment");
    if (r.wide) continue;
    look<sip::content_disposition_view>(std::string("attachment") + r.params, r, "attachment");
    look<msrp::content_type_view>(std::string("text/x{y}") + r.params, r, "text/x{y}");
  }
  CHECK(parse_as<msrp::content_type_view>("text/plain;x=a{b};", empty));
}

TEST_CASE("D24: what no leniency makes a parameter of", "[mime][D24]") {
  for (const char* bad : {";x=a\x01;y", ";x=a\rb", ";x=\"a\x02\"", ";=a/b", ";a b=c", ";x/=c", ";x=a\r\n b",
                          ";x=a \r\n b/", ";x=\x7F"}) {
    INFO(bad);
    CHECK_FALSE(parse_as<mime::content_type_view>(std::string("text/plain") + bad, leniency::all));
    CHECK_FALSE(parse_as<mime::content_disposition_view>(std::string("attachment") + bad, leniency::all));
  }
  CHECK_FALSE(parse_as<mime::content_type_view>(std::string_view("text/plain;x=a\0", 15), leniency::all));
  for (const char* bad : {"text;x=a/b", "/plain;x=a/b", "text/;x=a/b", ";x=a/b", "", "te{t/plain;x=a/b"})
    CHECK_FALSE(parse_as<mime::content_type_view>(bad, leniency::all));
}

TEST_CASE("D24: strict faults of Content-Type and Content-Disposition are what they were", "[mime][D24]") {
  using mime::content_type_view;
  rejects<content_type_view>("multipart/mixed;boundary=----=_Part", errc::syntax, 29, rule::media_parameter);
  rejects<content_type_view>("multipart/mixed;boundary=a/b", errc::syntax, 26, rule::media_parameter);
  rejects<content_type_view>("multipart/mixed;boundary=\"b\";", errc::truncated, 29, rule::media_parameter);
  rejects<content_type_view>("text/plain;x=", errc::truncated, 13, rule::media_parameter);
  rejects<content_type_view>("text/plain;x=\"\xFC\"", errc::bad_utf8, 14, rule::none);
}

TEST_CASE("D24: the parts of a multipart are found with a loose boundary", "[mime][D24][D20]") {
  const struct {
    const char* type;
    std::string_view boundary;
  } types[] = {{"multipart/mixed;boundary=----=_Part_0_8", "----=_Part_0_8"},
               {"multipart/mixed; boundary=a/b ; charset=x", "a/b"},
               {"multipart/mixed;boundary=\"b\";", "b"},
               {"multipart/related;;boundary=a b;start=a@b;type=application/sdp", "a b"}};
  for (const auto& t : types) {
    INFO(t.type);
    CHECK_FALSE(parse_as<mime::content_type_view>(t.type));
    const auto type = parse_as<mime::content_type_view>(t.type, leniency::deployed);
    REQUIRE(type);
    CHECK(type->boundary() == t.boundary);
    const std::string line = "--" + std::string(t.boundary);
    const std::string body = line + "\r\nContent-Type: text/plain\r\n\r\nhi\r\n" + line + "--\r\n";
    const auto parts = mime::multipart_view::parse(body, *type);
    REQUIRE(parts);
    REQUIRE(parts->find("text", "plain"));
    CHECK(parts->find("text", "plain")->body() == "hi");
    // The same in a part of a multipart.
    const std::string outer = "--o\r\nContent-Type: " + std::string(t.type) + "\r\n\r\n" + body + "--o--\r\n";
    const auto around = mime::multipart_view::parse(outer, "o", {leniency::deployed});
    REQUIRE(around);
    const auto inner = mime::multipart_view::parse(**around->begin(), {leniency::deployed});
    REQUIRE(inner);
    CHECK((*inner->begin())->body() == "hi");
  }
}

TEST_CASE("D35: a parameter of Content-Disposition without a value", "[mime][D35]") {
  rejects<mime::content_disposition_view>("attachment; word", errc::truncated, 16, rule::disposition_parm);
  rejects<mime::content_disposition_view>("attachment; word ;size=1", errc::syntax, 17,
                                          rule::disposition_parm);
  accepts<sip::content_disposition_view>("attachment; word", [](const sip::content_disposition_view& v) {
    CHECK(v.is("attachment"));
    CHECK(v.params().contains("word"));
    CHECK(v.where() == extent{0, 16});
  });
  rejects<sip::content_disposition_view>("a,b", errc::syntax, 1, rule::content_disposition);
}

TEST_CASE("D08: a Content-ID without its brackets", "[mime][D08]") {
  rejects<mime::content_id_view>("a@b", errc::syntax, 0, rule::msg_id);
  rejects<sip::content_id_view>("a@b", errc::syntax, 0);
  for (const auto lenient : {leniency::loose_addresses, leniency::deployed, leniency::all}) {
    accepts<mime::content_id_view>(
        " a.@b@c ",
        [](const mime::content_id_view& v) {
          CHECK(v.text() == "a.@b@c");
          CHECK(v.id() == "a.@b@c");
          CHECK(v.local() == "a.@b");
          CHECK(v.domain() == "c");
        },
        lenient);
    accepts<mime::content_id_view>(
        "part1",
        [](const mime::content_id_view& v) {
          CHECK(v.id() == "part1");
          CHECK(v.local() == "part1");
          CHECK(v.domain().empty());
        },
        lenient);
    accepts<sip::content_id_view>(
        "a@b@c",
        [](const sip::content_id_view& v) {
          CHECK(v.id() == "a@b@c");
          CHECK(v.left() == "a@b");
          CHECK(v.right() == "c");
        },
        lenient);
    accepts<sip::content_id_view>(
        "part1",
        [](const sip::content_id_view& v) {
          CHECK(v.id() == "part1");
          CHECK(v.right().empty());
        },
        lenient);
    accepts<sip::content_id_view>(
        "<a@b>", [](const sip::content_id_view& v) { CHECK(v.id() == "a@b"); }, lenient);
  }
  for (const char* bad : {"", " ", "<a", "a>", "a b", "a@b,c d", "<a>"})
    CHECK_FALSE(parse_as<mime::content_id_view>(bad, leniency::all));
  const auto part = mime::entity_view::parse("Content-ID: a@b\r\n\r\n");
  REQUIRE(part);
  CHECK(part->headers().content_id().error() == fault{errc::syntax, rule::msg_id, 12});
  CHECK(part->headers().content_id_text() == "a@b");
  CHECK(mime::entity_view::parse("Content-ID: a@b\r\n\r\n", {leniency::deployed})
            ->headers()
            .content_id()
            ->id() == "a@b");
}
