#include "sipwire/cpim/escape.hpp"

#include <catch2/catch.hpp>
#include <string>

using namespace sipwire;
using namespace sipwire::cpim;

namespace {

std::string read(std::string_view written) {
  std::string out;
  string_sink sink(out);
  unescape(sink, written);
  CHECK(unescaped_equals(written, out));
  CHECK_FALSE(unescaped_equals(written, out + "x"));
  if (!out.empty()) CHECK_FALSE(unescaped_equals(written, std::string_view(out).substr(1)));
  CHECK(out.size() <= written.size());
  std::string room(out.size(), '?');
  CHECK(unescaped(written, room) == std::string_view(out));
  if (has_escape(written) && !out.empty())
    CHECK(unescaped(written, std::span<char>(room.data(), out.size() - 1)) ==
          fault{errc::too_small, rule::none, static_cast<std::uint32_t>(out.size())});
  return out;
}

std::string write(std::string_view plain, char quote = '\\') {
  std::string out;
  string_sink sink(out);
  REQUIRE(escape(sink, plain, quote));
  counting_sink count;
  REQUIRE(escape(count, plain, quote));
  CHECK(count.size() == out.size());
  return out;
}

}  // namespace

TEST_CASE("CPIM escapes: those of RFC 3862 2.3", "[cpim][escape]") {
  CHECK(read("") == "");
  CHECK(read("no escape") == "no escape");
  CHECK(read(R"(\\ \" \' \b\t\n\r)") == "\\ \" ' \b\t\n\r");
  CHECK(read(R"(\u4f60\u597D \u0041\u00e9)") == "你好 Aé");
  CHECK(read(R"(\u0000)") == std::string(1, '\0'));
  CHECK(read(R"(a\u001f\u007Fb)") == "a\x1f\x7f\x62");
}

TEST_CASE("CPIM escapes: unknown ones are the character behind, one at the end is nothing",
          "[cpim][escape]") {
  CHECK(read(R"(\a\q\ \.)") == "aq .");
  CHECK(read(R"(\你)") == "你");
  CHECK(read("end\\") == "end");
  CHECK(read("\\") == "");
  CHECK(read(R"(\\\)") == "\\");
  CHECK(read(R"(\u12)") == "u12");
  CHECK(read(R"(\u12g4)") == "u12g4");
  CHECK(read(R"(\U0041)") == "U0041");
  CHECK(read(R"(\u)") == "u");
  CHECK(read(R"(\u004)") == "u004");
}

TEST_CASE("CPIM escapes: surrogates", "[cpim][escape]") {
  CHECK(read(R"(\ud83d\ude00!)") == "😀!");
  CHECK(read(R"(\uD83D)") == "\xEF\xBF\xBD");
  CHECK(read(R"(\uD83Dx)") == "\xEF\xBF\xBDx");
  CHECK(read(R"(\uD83D\u0041)") ==
        "\xEF\xBF\xBD"
        "A");
  CHECK(read(R"(\ude00\ud83d)") == "\xEF\xBF\xBD\xEF\xBF\xBD");
  CHECK(read(R"(\ud83d\ud83d\ude00)") == "\xEF\xBF\xBD😀");
}

TEST_CASE("CPIM escapes: written where they must be, and nowhere else", "[cpim][escape]") {
  CHECK(write("plain 你好 😀 \"quoted\" 'too'") == "plain 你好 😀 \"quoted\" 'too'");
  CHECK(write("a\\b") == R"(a\\b)");
  CHECK(write("\b\t\n\r") == R"(\b\t\n\r)");
  CHECK(write(std::string("\0\x07\x0b\x0c\x0e\x1f\x7f", 7)) ==
        R"(\u0000\u0007\u000b\u000c\u000e\u001f\u007f)");
  CHECK(write("say \"hi\"", '"') == R"(say \"hi\")");
  CHECK(write("it's", '\'') == R"(it\'s)");
  for (int c = 0; c < 0x80; ++c)
    for (const char quote : {'\\', '"', '\''}) {
      const std::string text = std::string("x") + static_cast<char>(c) + "y";
      const std::string written = write(text, quote);
      CHECK(read(written) == text);
      CHECK(written.find_first_of("\r\n") == std::string::npos);
    }
}

TEST_CASE("CPIM escapes: what is no UTF-8 is not written", "[cpim][escape]") {
  std::string out;
  string_sink sink(out);
  CHECK(escape(sink, "ab\n\xF8\x88\x80\x80\x80").error() ==
        fault{errc::bad_utf8, rule::cpim_header_value, 3});
  CHECK(out.empty());
}
