#include "sipwire/core/utf8.hpp"

#include <catch2/catch.hpp>
#include <string>

#include "support/check.hpp"

using namespace sipwire;

TEST_CASE("UTF-8: every character there is, and nothing else", "[utf8]") {
  for (std::uint32_t code = 0; code < 0x110000; ++code) {
    const utf8_text text(code);
    const bool surrogate = code >= 0xD800 && code <= 0xDFFF;
    if (first_not_utf8(text) != std::string_view::npos) FAIL("U+" << std::hex << code);
    if (surrogate != (text.text() == "\xEF\xBF\xBD") && code != 0xFFFD) FAIL("U+" << std::hex << code);
    const std::size_t size = code < 0x80 ? 1 : code < 0x800 ? 2 : code < 0x10000 ? 3 : 4;
    if (text.text().size() != size) FAIL("U+" << std::hex << code);
    for (std::size_t n = 1; n < size; ++n)
      if (first_not_utf8(text.text().substr(0, n)) != 0) FAIL("cut U+" << std::hex << code);
  }
  CHECK(utf8_text(0x110000).text() == "\xEF\xBF\xBD");
  static_assert(utf8_text(0x4F60).text() == "\xE4\xBD\xA0");
}

TEST_CASE("UTF-8: where a text stops being it", "[utf8]") {
  constexpr auto npos = std::string_view::npos;
  struct row {
    std::string text;
    std::size_t at;
  };
  for (const row& r : {row{"", npos}, row{"plain", npos}, row{std::string("a\0b", 3), npos},
                       row{"\xE4\xBD\xA0x", npos}, row{"ab\x80", 2}, row{"\xC0\x80", 0}, row{"\xC1\xBF", 0},
                       row{"\xE0\x9F\xBF", 0}, row{"\xED\xA0\x80", 0}, row{"a\xF0\x8F\xBF\xBF", 1},
                       row{"\xF4\x90\x80\x80", 0}, row{"\xF5\x80\x80\x80", 0}, row{"\xF8\x88\x80\x80\x80", 0},
                       row{"\xE4\xBD\xA0\xE4\xBD", 3}, row{"\xC3\x28", 0}, row{"\xFF", 0}}) {
    INFO(r.text);
    CHECK(first_not_utf8(r.text) == r.at);
  }
}

TEST_CASE("UTF-8: a fault is found wherever it stands among ASCII", "[utf8]") {
  for (std::size_t size = 1; size < 40; ++size) {
    for (std::size_t at = 0; at < size; ++at) {
      std::string text(size, 'a');
      text[at] = '\x80';
      const test_support::guarded input(text);
      if (first_not_utf8(input) != at) FAIL(size << " " << at);
      text[at] = '\x7F';
      const test_support::guarded plain(text);
      if (first_not_utf8(plain) != std::string_view::npos) FAIL(size << " " << at);
    }
  }
  static_assert(first_not_utf8("aaaaaaaaa\xFF") == 9);
}
