#include "sipwire/core/locate.hpp"

#include <catch2/catch.hpp>
#include <string>

#include "support/allocation.hpp"
#include "support/guard_page.hpp"

using namespace sipwire;

namespace {

std::string excerpt(std::string_view input, std::uint32_t offset, std::uint32_t width = 100) {
  std::string out;
  string_sink to(out);
  (void)write_excerpt(to, locate(input, offset), width);
  return out;
}

std::string message(std::string_view input, fault what) {
  std::string out;
  string_sink to(out);
  (void)write_fault(to, input, what);
  return out;
}

}  // namespace

TEST_CASE("locate: lines end at CRLF, LF and CR alone", "[locate]") {
  constexpr std::string_view text = "ab\r\ncd\nef\rgh";
  CHECK(locate(text, 0) == position{1, 1, "ab"});
  CHECK(locate(text, 1) == position{1, 2, "ab"});
  CHECK(locate(text, 2) == position{1, 3, "ab"});
  CHECK(locate(text, 3) == position{1, 4, "ab"});
  CHECK(locate(text, 4) == position{2, 1, "cd"});
  CHECK(locate(text, 6) == position{2, 3, "cd"});
  CHECK(locate(text, 7) == position{3, 1, "ef"});
  CHECK(locate(text, 10) == position{4, 1, "gh"});
  CHECK(locate(text, 12) == position{4, 3, "gh"});
}

TEST_CASE("locate: the end and beyond", "[locate]") {
  CHECK(locate("", 0) == position{1, 1, ""});
  CHECK(locate("", 99) == position{1, 1, ""});
  CHECK(locate("a\r\n", 3) == position{2, 1, ""});
  CHECK(locate("a\r\n", 4294967295U) == position{2, 1, ""});
  CHECK(locate("a\r", 2) == position{2, 1, ""});
}

TEST_CASE("locate: every offset of a text with every line end, at a guard page", "[locate]") {
  test_support::for_every_prefix("a\r\n\r\nb\n\nc\r\rd\r", [](std::string_view text) {
    for (std::uint32_t offset = 0; offset <= text.size() + 1; ++offset) {
      const position at = locate(text, offset);
      CHECK(at.line >= 1);
      CHECK(at.column >= 1);
      CHECK(at.column <= text.size() + 1);
    }
  });
}

TEST_CASE("locate: the excerpt has its caret under the byte", "[locate]") {
  CHECK(excerpt("Via: x\r\nTo: <sip:\r\n", 13) == "To: <sip:\n     ^\n");
  CHECK(excerpt("abc", 3) == "abc\n   ^\n");
  CHECK(excerpt("", 0) == "\n^\n");
  CHECK(excerpt("a\tb\x01"
                "c\x7F"
                "d",
                4) == "a.b.c.d\n    ^\n");
}

TEST_CASE("locate: UTF-8 keeps the caret in place on the screen", "[locate]") {
  CHECK(excerpt("Gr\xC3\xBC\xC3\x9F"
                "e!",
                7) ==
        "Gr\xC3\xBC\xC3\x9F"
        "e!\n     ^\n");
}

TEST_CASE("locate: a long line is cut around the column", "[locate]") {
  std::string line(1000, 'a');
  line[500] = '!';
  CHECK(excerpt(line, 500, 20) ==
        std::string(10, 'a') + "!" + std::string(9, 'a') + "\n" + std::string(10, ' ') + "^\n");
  CHECK(excerpt(line, 0, 20) == std::string(20, 'a') + "\n^\n");
  CHECK(excerpt(line, 1000, 20) == std::string(10, 'a') + "\n" + std::string(10, ' ') + "^\n");
}

TEST_CASE("locate: a long line is not cut inside a character", "[locate]") {
  std::string line;
  for (int i = 0; i < 100; ++i) line += "\xC3\xBC";
  std::string ten;
  for (int i = 0; i < 10; ++i) ten += "\xC3\xBC";
  CHECK(excerpt(line, 101, 20) == ten + "\n" + std::string(5, ' ') + "^\n");
  CHECK(excerpt(line, 100, 21) == ten + "\xC3\xBC\n" + std::string(5, ' ') + "^\n");
  // Bytes that no character begins are cut anywhere.
  CHECK(excerpt(std::string(100, '\x80'), 50, 20).size() < 40);
}

TEST_CASE("locate: a fault as one line", "[locate]") {
  CHECK(message("a\r\nbcd", {errc::syntax, rule::via_parm, 5}) == "2:3: unexpected byte in via-parm");
  CHECK(message("a", {errc::too_deep, rule::none, 0}) == "1:1: nested deeper than the limit");
}

TEST_CASE("D76: what is missing is called what it is, a header field, a line, an element, an attribute",
          "[locate]") {
  const auto missing = [](rule where) { return message("", {errc::missing_mandatory, where, 0}).substr(5); };
  CHECK(missing(rule::message_header) == "mandatory header field missing in message-header");
  CHECK(missing(rule::to_path) == "mandatory header field missing: To-Path");
  CHECK(missing(rule::content_length) == "mandatory header field missing: Content-Length");
  for (const rule line : {rule::version_field, rule::origin_field, rule::session_name_field, rule::time_field,
                          rule::connection_field})
    CHECK(missing(line) == "mandatory line missing: " + std::string(name(line)));
  for (const rule element :
       {rule::imdn_message_id, rule::imdn_datetime, rule::notification, rule::imdn_status,
        rule::composing_state, rule::ft_file_info, rule::ft_file_size, rule::ft_content_type, rule::ft_data})
    CHECK(missing(element) == "mandatory element missing: " + std::string(name(element)));
  CHECK(missing(rule::ft_file_type) == "mandatory attribute missing: type of file-info");
  CHECK(missing(rule::ft_until) == "mandatory attribute missing: until of data");
  CHECK(missing(rule::list_entry) == "mandatory attribute missing in entry");
  CHECK(missing(rule::to_tag) == "mandatory part missing: to-tag");
  CHECK(missing(rule::none) == "mandatory part missing");
  CHECK(describe(fault{errc::missing_mandatory, rule::version_field, 0}) == "mandatory line missing");
  // The rule changes no other sentence.
  CHECK(describe(fault{errc::syntax, rule::version_field, 0}) == describe(errc::syntax));
  CHECK(describe(errc::body_too_short) == "the body is shorter than its Content-Length");
}

TEST_CASE("R078 locate: printing a fault needs no parser and no input bytes it does not have",
          "[locate][R078]") {
  // A fault holds no pointer: any of them can be printed against any input, also one that is gone or was
  // never parsed.
  for (unsigned code = 0; code < 256; ++code)
    for (const unsigned where : {0U, 1U, 60U, 65535U})
      for (const std::uint32_t offset : {0U, 1U, 3U, 4294967295U}) {
        const fault f{static_cast<errc>(code), static_cast<rule>(where), offset};
        const test_support::guarded input("a\r\n");
        CHECK_FALSE(message(input, f).empty());
        CHECK(message(std::string_view(), f).starts_with("1:1: "));
      }
}

TEST_CASE("locate: printing into a span allocates nothing", "[locate]") {
  char room[256];
  span_sink out(room);
  {
    const test_support::no_allocations scope;
    constexpr std::string_view input = "Max-Forwards: notanumber\r\n";
    (void)write_fault(out, input, {errc::syntax, rule::max_forwards, 14});
    (void)write_excerpt(out, locate(input, 14));
  }
  CHECK(out.text() == "1:15: unexpected byte in Max-ForwardsMax-Forwards: notanumber\n              ^\n");
}
