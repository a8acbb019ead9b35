#include "sipwire/xml/writer.hpp"

#include <catch2/catch.hpp>
#include <string>
#include <string_view>

#include "sipwire/xml/pull.hpp"
#include "support/xml_log.hpp"

using namespace sipwire;

namespace {

std::string text(std::string_view value) {
  std::string out;
  string_sink sink(out);
  const auto ok = xml::write_text(sink, value);
  return ok ? out : out + test_support::printed(ok.error());
}
std::string attribute(std::string_view value) {
  std::string out;
  string_sink sink(out);
  const auto ok = xml::write_attribute_value(sink, value);
  return ok ? out : out + test_support::printed(ok.error());
}

}  // namespace

TEST_CASE("xml writer: escaping", "[xml]") {
  CHECK(text("") == "");
  CHECK(text("a<b>&\"'\r\n\tc]]>") == "a&lt;b&gt;&amp;\"'&#13;\n\tc]]&gt;");
  CHECK(attribute("a<b>&\"'\r\n\tc") == "a&lt;b&gt;&amp;&quot;'&#13;&#10;&#9;c");
  CHECK(text("\xE4\xBD\xA0\xF0\x9F\x98\x80") == "\xE4\xBD\xA0\xF0\x9F\x98\x80");
}

TEST_CASE("R114 xml writer: what XML cannot carry is refused, nothing written", "[xml][R114]") {
  CHECK(text(std::string_view("ab\0", 3)) == "control_byte in Char at 2");
  CHECK(text("a&\x1B") == "control_byte in Char at 2");
  CHECK(attribute("a\x0B") == "control_byte in Char at 1");
  CHECK(text("a\xFF") == "bad_utf8 in Char at 1");
  CHECK(text("a\xED\xA0\x80") == "bad_utf8 in Char at 2");
  CHECK(text("a\xEF\xBF\xBE") == "not_allowed in Char at 3");
  CHECK(text("a\xE4\xBD") == "truncated in Char at 3");
  CHECK(text("\xF4\x8F\xBF\xBF") == "\xF4\x8F\xBF\xBF");
}

TEST_CASE("xml writer: whatever is written is read back", "[xml]") {
  const std::string_view values[] = {"", "a", "<&>\"'", "\r\n\t ", "]]>", "\xE4\xBD\xA0", "<!--", "<![CDATA[", " x "};
  for (const auto value : values) {
    std::string out;
    string_sink sink(out);
    xml::writer writer(sink);
    writer.declaration().start("p:a").attribute("xmlns:p", "urn:x").attribute("b", value).text(value).end();
    REQUIRE(writer.done());
    xml::pull xml(out);
    REQUIRE(*xml.next() == xml::token_kind::start_element);
    CHECK(xml.name().is("urn:x", "a"));
    CHECK(xml.attribute("", "b") == value);
    const auto content = xml.text_content();
    REQUIRE(content);
    CHECK(*content == value);
    CHECK(*xml.next() == xml::token_kind::end_of_document);
  }
}

TEST_CASE("xml writer: elements", "[xml]") {
  std::string out;
  string_sink sink(out);
  xml::writer writer(sink);
  writer.start("a").line(2).element("b", "1&2").line(2).start("c").attribute("d", "\"").end().line().end().line();
  REQUIRE(writer.done());
  CHECK(out == "<a>\n  <b>1&amp;2</b>\n  <c d=\"&quot;\"/>\n</a>\n");
}

TEST_CASE("xml writer: calls out of place are kept as a fault and write nothing more", "[xml]") {
  const auto run = [](auto&& calls) {
    std::string out;
    string_sink sink(out);
    xml::writer writer(sink);
    calls(writer);
    const auto ok = writer.done();
    return out + (ok ? "$" : "!" + test_support::printed(ok.error()));
  };
  CHECK(run([](auto&) {}) == "!truncated in element at 0");
  CHECK(run([](auto& w) { w.start("a"); }) == "<a!truncated in element at 0");
  CHECK(run([](auto& w) { w.start("a").end().start("b"); }) == "<a/>!syntax in element at 0");
  CHECK(run([](auto& w) { w.end(); }) == "!syntax in element at 0");
  CHECK(run([](auto& w) { w.text("x"); }) == "!syntax in element at 0");
  CHECK(run([](auto& w) { w.start("a").text("x").attribute("b", "c").end(); }) == "<a>x!syntax in element at 0");
  CHECK(run([](auto& w) { w.start("a").declaration(); }) == "<a!syntax in XMLDecl at 0");
  CHECK(run([](auto& w) { w.start("a").text("\x01").end(); }) == "<a!control_byte in Char at 0");
  for (const std::string_view bad : {"", "1a", "a b", "a:", ":a", "a:b:c", "a>", "a\xFF", "\xC3\x97"}) {
    CHECK(run([&](auto& w) { w.start(bad); }) == "!syntax in QName at 0");
    CHECK(run([&](auto& w) { w.start("a").attribute(bad, ""); }) == "<a!syntax in QName at 0");
  }
  CHECK(run([](auto& w) {
          for (int i = 0; i < 17; ++i) w.start("a");
        }).ends_with("!too_deep in element at 0"));
  char room[4];
  span_sink small(room);
  xml::writer writer(small);
  writer.start("abc").end();
  CHECK(writer.done());
  CHECK(small.done() == fault{errc::too_small, rule::none, 6});
}
