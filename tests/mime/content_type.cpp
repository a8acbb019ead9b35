#include "sipwire/mime/content_type.hpp"

#include <catch2/catch.hpp>
#include <string>

#include "support/check.hpp"

using namespace sipwire;
using mime::content_type_view;
using test_support::accepts;
using test_support::rejects;

TEST_CASE("content-type: type, subtype and parameters", "[content_type]") {
  accepts<content_type_view>("multipart/mixed;boundary=\"a b\" ; Charset = UTF-8;x=\"\"",
                             [](const content_type_view& v) {
                               CHECK(v.type() == "multipart");
                               CHECK(v.subtype() == "mixed");
                               CHECK(v.media_type() == "multipart/mixed");
                               CHECK(v.is("Multipart", "MIXED"));
                               CHECK(v.is_multipart());
                               CHECK_FALSE(v.is("multipart", "mixe"));
                               CHECK_FALSE(v.is("message", "mixed"));
                               CHECK(v.boundary() == "a b");
                               CHECK(v.charset() == "UTF-8");
                               CHECK(v.param("BOUNDARY") == "\"a b\"");
                               CHECK(v.param("x") == "\"\"");
                               CHECK_FALSE(v.param("y"));
                               CHECK(v.params().size() == 3);
                               CHECK(v.where() == extent{0, 53});
                             });
  accepts<content_type_view>("Message/CPIM", [](const content_type_view& v) {
    CHECK(v.is("message", "cpim"));
    CHECK_FALSE(v.charset());
    CHECK_FALSE(v.boundary());
    CHECK(v.params().empty());
  });
  accepts<content_type_view>("application/vnd.gsma.rcs-ft-http+xml", [](const content_type_view& v) {
    CHECK(v.is("application", "vnd.gsma.rcs-ft-http+xml"));
  });
}

TEST_CASE("content-type: white space around is not part of the value", "[content_type]") {
  accepts<content_type_view>(" \t text/plain \r\n ", [](const content_type_view& v) {
    CHECK(v.text() == "text/plain");
    CHECK(v.where() == extent{3, 13});
  });
  accepts<content_type_view>("text / html ; charset=ISO-8859-4 ", [](const content_type_view& v) {
    CHECK(v.text() == "text / html ; charset=ISO-8859-4");
    CHECK(v.is("text", "html"));
    CHECK(v.charset() == "ISO-8859-4");
  });
}

TEST_CASE("content-type: the first of duplicates counts, all are seen", "[content_type]") {
  accepts<content_type_view>("a/b;boundary=x;boundary=y", [](const content_type_view& v) {
    CHECK(v.boundary() == "x");
    CHECK(v.params().count("boundary") == 2);
  });
}

TEST_CASE("content-type: malformed values and where", "[content_type]") {
  rejects<content_type_view>("", errc::truncated, 0, rule::media_type);
  rejects<content_type_view>("text", errc::truncated, 4, rule::media_type);
  rejects<content_type_view>("text/", errc::truncated, 5, rule::media_subtype);
  rejects<content_type_view>("/plain", errc::syntax, 0, rule::media_type);
  rejects<content_type_view>("text plain", errc::syntax, 5, rule::media_type);
  rejects<content_type_view>("text/plain/x", errc::syntax, 10, rule::media_subtype);
  rejects<content_type_view>("text/plain;", errc::truncated, 11, rule::media_parameter);
  rejects<content_type_view>("text/plain;boundary", errc::truncated, 19, rule::media_parameter);
  rejects<content_type_view>("text/plain;boundary;a=b", errc::syntax, 19, rule::media_parameter);
  rejects<content_type_view>("text/plain;boundary=;a=b", errc::syntax, 20, rule::media_parameter);
  rejects<content_type_view>("text/plain;=b", errc::syntax, 11, rule::media_parameter);
  rejects<content_type_view>("text/plain;a=[::1]", errc::syntax, 13, rule::media_parameter);
  rejects<content_type_view>("text/plain;a=\"b", errc::unterminated_quote, 13, rule::quoted_string);
  rejects<content_type_view>("text/plain;a=\"b\\", errc::unterminated_quote, 13, rule::quoted_string);
  rejects<content_type_view>("text/plain, text/html", errc::syntax, 10);
  rejects<content_type_view>("text/plain;a=b,c", errc::syntax, 14);
  rejects<content_type_view>(std::string_view("text/pl\0in", 10), errc::syntax, 7);
}

TEST_CASE("R016 a folded Content-Type is the same value", "[R016]") {
  accepts<content_type_view>("multipart/mixed;\r\n boundary=\"b1\"\r\n\t;\r\n  charset\r\n =\r\n utf-8",
                             [](const content_type_view& v) {
                               CHECK(v.is("multipart", "mixed"));
                               CHECK(v.boundary() == "b1");
                               CHECK(v.charset() == "utf-8");
                               CHECK(v.params().size() == 2);
                             });
  accepts<content_type_view>("\r\n text\r\n /\r\n plain",
                             [](const content_type_view& v) { CHECK(v.is("text", "plain")); });
  // A line end that nothing indented follows is no fold.
  rejects<content_type_view>("text/plain;\r\nboundary=x", errc::syntax, 13);
}

TEST_CASE("R073 64 KiB in every part of a Content-Type", "[R073]") {
  const std::string big(65536, 'x');
  const std::string text = big + "/" + big + ";" + big + "=" + big + ";boundary=\"" + big + "\"";
  const test_support::guarded input(text);
  for (const auto& got : {test_support::parse_with<content_type_view, vector_runs>(input, leniency::none),
                          test_support::parse_with<content_type_view, byte_runs>(input, leniency::none)}) {
    REQUIRE(got.has_value());
    CHECK(got->type() == big);
    CHECK(got->subtype() == big);
    CHECK(got->param(big) == big);
    CHECK(got->boundary() == big);
  }
}

TEST_CASE("R074 bytes from 0x80 up in a Content-Type are faults at the byte, in a quoted parameter UTF-8",
          "[R074]") {
  for (unsigned b = 0x80; b < 0x100; ++b) {
    std::string text = "text/plain;a=b";
    for (std::uint32_t at : {0U, 2U, 5U, 7U, 11U, 13U}) {
      auto bad = text;
      bad[at] = static_cast<char>(b);
      const auto got = test_support::parse_agreeing<content_type_view>(bad);
      REQUIRE_FALSE(got.has_value());
      REQUIRE(got.error().offset == at);
      REQUIRE(got.error().code == errc::syntax);
    }
  }
  accepts<content_type_view>("text/plain;name=\"\xE6\x9E\x97\"", [](const content_type_view& v) {
    CHECK(v.param("name") == "\"\xE6\x9E\x97\"");
  });
  rejects<content_type_view>("text/plain;name=\"\xE6\x9E\"", errc::bad_utf8, 19, rule::utf8_nonascii);
}
