#include "sipwire/sip/values/text.hpp"

#include <catch2/catch.hpp>
#include <string>

#include "support/check.hpp"

using namespace sipwire;
using sip::text_view;
using test_support::accepts;
using test_support::rejects;

namespace {

std::string unfolded(const text_view& v) {
  std::string out;
  string_sink to(out);
  v.unfold(to);
  return out;
}

}  // namespace

TEST_CASE("text: visible text, blanks kept inside and trimmed outside", "[text]") {
  accepts<text_view>("  Need  more\tboxes, \"(now)\" \\ \xE6\x9E\x97 \r\n ", [](const text_view& v) {
    CHECK(v.text() == "Need  more\tboxes, \"(now)\" \\ \xE6\x9E\x97");
    CHECK(v.where() == extent{2, 33});
    CHECK_FALSE(v.is_folded());
    CHECK(unfolded(v) == v.text());
  });
}

TEST_CASE("text: may be empty", "[text]") {
  for (std::string_view text : {"", " ", " \t\r\n "})
    accepts<text_view>(text, [](const text_view& v) {
      CHECK(v.empty());
      CHECK(v.where().present());
      CHECK(unfolded(v).empty());
    });
}

TEST_CASE("text: folds are kept, and one SP each when unfolded", "[text]") {
  accepts<text_view>("a \t\r\n  b\r\n\tc\r\n \r\n d  e", [](const text_view& v) {
    CHECK(v.text() == "a \t\r\n  b\r\n\tc\r\n \r\n d  e");
    CHECK(v.is_folded());
    CHECK(unfolded(v) == "a b c d  e");
    char room[10];
    for (std::size_t n = 0; n <= sizeof room; ++n) {
      span_sink out(std::span<char>(room, n));
      v.unfold(out);
      CHECK(out.size() == 10);
      CHECK(out.done().has_value() == (n == 10));
    }
  });
  // `\r\n ` opens the value as in `Subject:\r\n  x`.
  accepts<text_view>("\r\n  x", [](const text_view& v) { CHECK(v.text() == "x"); });
}

TEST_CASE("text: controls and line ends", "[text]") {
  for (unsigned b = 0; b < 0x80; ++b) {
    std::string text = "ab";
    text += static_cast<char>(b);
    text += "c";
    INFO(b);
    if (b == '\r') {
      rejects<text_view>(text, errc::syntax, 3, rule::text_utf8);
    } else if (b == '\n') {
      rejects<text_view>(text, errc::syntax, 3, rule::text_utf8);
    } else if ((b < 0x20 && b != '\t') || b == 0x7F) {
      rejects<text_view>(text, errc::control_byte, 2, rule::text_utf8);
      accepts<text_view>(
          text, [&](const text_view& v) { CHECK(v.text() == text); }, leniency::control_bytes);
    } else {
      accepts<text_view>(text, [&](const text_view& v) { CHECK(v.text() == text); });
    }
  }
  rejects<text_view>("a\r\n", errc::truncated, 3, rule::text_utf8);
}

TEST_CASE("R079 text is UTF-8 of RFC 3629, the fault at the bad byte", "[R079]") {
  const auto bad = [](std::string_view bytes, std::uint32_t at) {
    for (std::size_t padding : {0U, 1U, 40U}) {
      const std::string before(padding, 'a');
      rejects<text_view>(before + std::string(bytes) + "z", errc::bad_utf8,
                         static_cast<std::uint32_t>(padding) + at, rule::utf8_nonascii);
    }
  };
  // over-long
  bad("\xC0\x80", 0);
  bad("\xC0\xAF", 0);
  bad("\xC1\xBF", 0);
  bad("\xE0\x80\xAF", 1);
  bad("\xE0\x9F\xBF", 1);
  bad("\xF0\x80\x80\xAF", 1);
  bad("\xF0\x8F\xBF\xBF", 1);
  // surrogates, and past U+10FFFF
  bad("\xED\xA0\x80", 1);
  bad("\xED\xBF\xBF", 1);
  bad("\xF4\x90\x80\x80", 1);
  bad("\xF5\x80\x80\x80", 0);
  // five and six bytes
  bad("\xF8\x88\x80\x80\x80", 0);
  bad("\xFC\x84\x80\x80\x80\x80", 0);
  bad("\xFE", 0);
  bad("\xFF", 0);
  // a tail alone, and cut sequences
  bad("\x80", 0);
  bad("\xBF", 0);
  bad("\xC3", 1);
  bad("\xE6\x9E", 2);
  bad("\xF0\x9F\x98", 3);
  rejects<text_view>("a\xE6\x9E", errc::truncated, 3, rule::utf8_nonascii);
}

TEST_CASE("R074 every character from U+0080 to U+10FFFF at the edges of its length", "[R074]") {
  for (std::string_view c : {"\xC2\x80", "\xDF\xBF", "\xE0\xA0\x80", "\xED\x9F\xBF", "\xEE\x80\x80",
                             "\xEF\xBF\xBF", "\xF0\x90\x80\x80", "\xF4\x8F\xBF\xBF", "\xEF\xBB\xBF"})
    accepts<text_view>(c, [&](const text_view& v) { CHECK(v.text() == c); });
}
