#include "sipwire/mime/quoted.hpp"

#include <catch2/catch.hpp>
#include <string>

#include "sipwire/sip/values/via.hpp"
#include "support/check.hpp"

using namespace sipwire;
using test_support::accepts;
using test_support::rejects;

namespace {

std::string unquoted(std::string_view value) {
  std::string out;
  string_sink to(out);
  mime::unquote(to, value);
  return out;
}

}  // namespace

TEST_CASE("quoted: without_quotes takes the quotes of a quoted-string only", "[quoted]") {
  CHECK(mime::without_quotes("\"a\\\"b\"") == "a\\\"b");
  CHECK(mime::without_quotes("token") == "token");
  CHECK(mime::without_quotes("\"\"").empty());
  CHECK(mime::without_quotes("\"") == "\"");
  CHECK(mime::without_quotes("").empty());
  CHECK(mime::is_quoted("\"\""));
  CHECK_FALSE(mime::is_quoted("\""));
  CHECK_FALSE(mime::is_quoted("a\"b\""));
}

TEST_CASE("quoted: unquote resolves pairs and folds", "[quoted]") {
  CHECK(unquoted("\"J Rosenberg \\\\\\\"\"") == "J Rosenberg \\\"");
  CHECK(unquoted("\"a\r\n  b\"") == "a b");
  CHECK(unquoted("\"a\n\tb\"") == "a b");
  CHECK(unquoted("\"a\\\tb\"") == "a\tb");
  CHECK(unquoted(std::string_view("\"\\\0\"", 4)) == std::string(1, '\0'));
  CHECK(unquoted("no\\escape") == "no\\escape");
  CHECK(unquoted("\"\xE6\x9E\x97\"") == "\xE6\x9E\x97");
}

TEST_CASE("quoted: unquoted_equals compares what unquote writes", "[quoted]") {
  for (std::string_view value : {"\"a\\\"b\"", "\"\"", "plain", "\"a\r\n b\"", "\"\\\\\""}) {
    const auto plain = unquoted(value);
    CHECK(mime::unquoted_equals(value, plain));
    CHECK_FALSE(mime::unquoted_equals(value, plain + "x"));
    if (!plain.empty()) CHECK_FALSE(mime::unquoted_equals(value, plain.substr(1)));
  }
  CHECK_FALSE(mime::unquoted_equals("\"AUTH\"", "auth"));
}

TEST_CASE("quoted: quote escapes, and refuses what would break the line", "[quoted]") {
  std::string out;
  string_sink to(out);
  REQUIRE(mime::quote(to, "a \"b\" \\ \t\xC3\xA9"));
  CHECK(out == "\"a \\\"b\\\" \\\\ \t\xC3\xA9\"");
  CHECK(unquoted(out) == "a \"b\" \\ \t\xC3\xA9");
  for (unsigned b = 0; b < 0x100; ++b) {
    std::string bytes = "ab";
    bytes += static_cast<char>(b);
    std::string made;
    string_sink sink(made);
    const auto done = mime::quote(sink, bytes);
    if ((b < 0x20 && b != '\t') || b == 0x7F) {
      CHECK(done.error() == fault{errc::injection, rule::quoted_string, 2});
      CHECK(made.empty());
    } else {
      CHECK(done.has_value());
      CHECK(unquoted(made) == bytes);
    }
  }
}

TEST_CASE("quoted: quote into a span of every size", "[quoted]") {
  char room[16];
  for (std::size_t n = 0; n <= sizeof room; ++n) {
    span_sink out(std::span<char>(room, n));
    CHECK(mime::quote(out, "a\"b").has_value() == (n >= 6));
    CHECK(out.size() == 6);
    if (n < 6) {
      CHECK(out.done().error().needed() == 6);
    } else {
      CHECK(out.text() == "\"a\\\"b\"");
    }
  }
}

TEST_CASE("quoted: a control byte is no fault of UTF-8", "[quoted]") {
  rejects<sip::via_view>("SIP/2.0/UDP a;x=\"a\x01\"", errc::syntax, 18, rule::quoted_string);
  rejects<sip::via_view>("SIP/2.0/UDP a;x=\"\xC3\xA9\x7F\"", errc::syntax, 19, rule::quoted_string);
  rejects<sip::via_view>("SIP/2.0/UDP a;x=\"a\\\xC3\xA9\"", errc::syntax, 19, rule::quoted_pair);
}

TEST_CASE("R079 UTF-8 in a quoted-string is that of RFC 3629, the fault at the bad byte", "[R079]") {
  const auto bad = [](std::string_view bytes, std::uint32_t at) {
    rejects<sip::via_view>("SIP/2.0/UDP a;x=\"a" + std::string(bytes) + "\"", errc::bad_utf8, 18 + at,
                           rule::utf8_nonascii);
  };
  bad("\xC0\xAF", 0);
  bad("\xC1\xBF", 0);
  bad("\xE0\x80\xAF", 1);
  bad("\xF0\x80\x80\xAF", 1);
  bad("\xED\xA0\x80", 1);
  bad("\xF4\x90\x80\x80", 1);
  bad("\xF5\x80\x80\x80", 0);
  bad("\xF8\x88\x80\x80\x80", 0);
  bad("\xFC\x84\x80\x80\x80\x80", 0);
  bad("\xFE", 0);
  bad("\x80", 0);
  bad("\xC3", 1);
  bad("\xE6\x9E", 2);
  bad("\xF0\x9F\x98", 3);
  bad("\xE6\x9Ez", 2);
}
