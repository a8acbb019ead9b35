#include "support/event_log.hpp"

#include <catch2/catch.hpp>

using test_support::event_text;
using test_support::parse_event_log;

TEST_CASE("event log: cases, options, input and events", "[self]") {
  const auto cases = parse_event_log(
      "Prose.\n"
      "\n"
      "== first\n"
      "lenient: bare_lf\n"
      "\n"
      "-- input\n"
      "A: 1\n"
      "B\\x00\\t\\s\n"
      "C\\n\\\n"
      " D\n"
      "\\--b\n"
      "\n"
      "-- events\n"
      "one\n"
      "\n"
      "two \\r\n"
      "\n"
      "== second\n"
      "-- input\n"
      "-- events\n");
  REQUIRE(cases.size() == 2);
  CHECK(cases[0].name == "first");
  CHECK(cases[0].line == 3);
  CHECK(cases[0].option("lenient") == "bare_lf");
  CHECK(cases[0].option("other").empty());
  CHECK(cases[0].input == std::string("A: 1\r\nB\0\t \r\nC\n D\r\n--b\r\n\r\n", 25));
  CHECK(cases[0].events == std::vector<std::string>{"one", "", "two \\r"});
  CHECK(cases[1].input.empty());
  CHECK(cases[1].events.empty());
}

TEST_CASE("event log: what is no event log is refused", "[self]") {
  CHECK_THROWS_WITH(parse_event_log("== a\n-- events\n"), "event log, line 2: out of order: -- events");
  CHECK_THROWS_WITH(parse_event_log("== a\n-- input\nx\n"), "event log, line 3: the case has no `-- events`");
  CHECK_THROWS_WITH(parse_event_log("== a\nkey\n"), "event log, line 2: no `key: value`: key");
  CHECK_THROWS_WITH(parse_event_log("== a\n-- input\n\\q\n"), "event log, line 3: unknown escape \\q");
  CHECK_THROWS_WITH(parse_event_log("== a\n-- input\n\\x4\n"),
                    "event log, line 3: \\x without two hexadecimal digits");
}

TEST_CASE("event log: bytes as printable text", "[self]") {
  CHECK(event_text(std::string_view("a\"b\\\r\n\t\0\x01\xFF", 10)) == "a\\\"b\\\\\\r\\n\\t\\0\\x01\\xFF");
}
