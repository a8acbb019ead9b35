#include "sipwire/xml/writer.hpp"

#include <catch2/catch.hpp>
#include <string>
#include <string_view>
#include <utility>

#include "sipwire/xml/pull.hpp"
#include "support/meddled_sink.hpp"
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
  const std::string_view values[] = {"",     "a",         "<&>\"'", "\r\n\t ", "]]>", "\xE4\xBD\xA0",
                                     "<!--", "<![CDATA[", " x "};
  for (const auto value : values) {
    std::string out;
    string_sink sink(out);
    xml::writer writer(sink);
    writer.declaration().start("p:a").attribute("xmlns:p", "urn:x").attribute("b", value).text(value).end();
    REQUIRE(writer.finish());
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
  writer.start("a")
      .line(2)
      .element("b", "1&2")
      .line(2)
      .start("c")
      .attribute("d", "\"")
      .end()
      .line()
      .end()
      .line();
  REQUIRE(writer.finish());
  CHECK(out == "<a>\n  <b>1&amp;2</b>\n  <c d=\"&quot;\"/>\n</a>\n");
}

TEST_CASE("xml writer: calls out of place are kept as a fault and write nothing more", "[xml]") {
  const auto run = [](auto&& calls) {
    std::string out;
    string_sink sink(out);
    xml::writer writer(sink);
    calls(writer);
    const auto ok = writer.finish();
    return out + (ok ? "$" : "!" + test_support::printed(ok.error()));
  };
  CHECK(run([](auto&) {}) == "!truncated in element at 0");
  CHECK(run([](auto& w) { w.start("a"); }) == "<a!truncated in element at 0");
  CHECK(run([](auto& w) { w.start("a").end().start("b"); }) == "<a/>!syntax in element at 0");
  CHECK(run([](auto& w) { w.end(); }) == "!syntax in element at 0");
  CHECK(run([](auto& w) { w.text("x"); }) == "!syntax in element at 0");
  CHECK(run([](auto& w) { w.start("a").text("x").attribute("b", "c").end(); }) ==
        "<a>x!syntax in element at 0");
  CHECK(run([](auto& w) { w.start("a").declaration(); }) == "<a!syntax in XMLDecl at 0");
  CHECK(run([](auto& w) { w.start("a").text("\x01").end(); }) == "<a!control_byte in Char at 0");
  CHECK(run([](auto& w) { w.declaration().declaration(); }) ==
        "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n!syntax in XMLDecl at 0");
  CHECK(run([](auto& w) { w.line().declaration(); }) == "\n!syntax in XMLDecl at 0");
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
  CHECK(writer.finish() == fault{errc::too_small, rule::none, 6});
}

TEST_CASE("xml writer: names that its own reader would refuse are refused", "[xml]") {
  const auto run = [](auto&& calls) {
    std::string out;
    string_sink sink(out);
    xml::writer writer(sink);
    calls(writer);
    const auto ok = writer.finish();
    CHECK(ok.has_value() == (test_support::xml_events<vector_runs>(slice(out)).ends_with('$')));
    return out + (ok ? "$" : "!" + test_support::printed(ok.error()));
  };
  // Prefixes are declared in the tag itself, before or after their use, or outside.
  CHECK(run([](auto& w) { w.start("p:a").end(); }) == "<p:a!undeclared in Prefix at 0");
  CHECK(run([](auto& w) { w.start("xmlns:a").end(); }) == "<xmlns:a!undeclared in Prefix at 0");
  CHECK(run([](auto& w) { w.start("a").attribute("p:b", "1").text("x").end(); }) ==
        "<a p:b=\"1\"!undeclared in Prefix at 0");
  CHECK(run([](auto& w) { w.start("p:a").attribute("p:b", "1").attribute("xmlns:p", "u").end(); }) ==
        "<p:a p:b=\"1\" xmlns:p=\"u\"/>$");
  CHECK(run([](auto& w) {
          w.start("a").attribute("xmlns:p", "u").element("p:b", "").element("p:c", "1").end();
        }) == "<a xmlns:p=\"u\"><p:b/><p:c>1</p:c></a>$");
  CHECK(run([](auto& w) { w.start("a").start("b").attribute("xmlns:p", "u").end().start("p:c").line(); }) ==
        "<a><b xmlns:p=\"u\"/><p:c!undeclared in Prefix at 0");
  CHECK(run([](auto& w) { w.start("a").attribute("xml:lang", "de").end(); }) == "<a xml:lang=\"de\"/>$");
  // No attribute twice, by name or by namespace.
  CHECK(run([](auto& w) { w.start("a").attribute("b", "1").attribute("b", "2"); }) ==
        "<a b=\"1\"!duplicate in Attribute at 0");
  CHECK(run([](auto& w) { w.start("a").attribute("xmlns", "u").attribute("xmlns", "v"); }) ==
        "<a xmlns=\"u\"!duplicate in NSAttName at 0");
  CHECK(run([](auto& w) {
          w.start("a")
              .attribute("xmlns:p", "u")
              .attribute("xmlns:q", "u")
              .attribute("p:b", "1")
              .attribute("q:b", "2")
              .end();
        }).ends_with("q:b=\"2\"!duplicate in Attribute at 0"));
  CHECK(run([](auto& w) {
          w.start("a")
              .attribute("xmlns:p", "u")
              .attribute("xmlns:q", "v")
              .attribute("p:b", "1")
              .attribute("q:b", "2")
              .attribute("b", "3")
              .end();
        }).ends_with("b=\"3\"/>$"));
  CHECK(run([](auto& w) { w.start("a").attribute("b", "1").start("a").attribute("b", "1").end().end(); }) ==
        "<a b=\"1\"><a b=\"1\"/></a>$");
  // What no prefix can be bound to.
  for (const auto& [name, space] :
       {std::pair("xmlns:p", ""), std::pair("xmlns:xmlns", "u"), std::pair("xmlns:xml", "u"),
        std::pair("xmlns:p", "http://www.w3.org/XML/1998/namespace"),
        std::pair("xmlns", "http://www.w3.org/2000/xmlns/")})
    CHECK(run([&, n = name, s = space](auto& w) { w.start("a").attribute(n, s).end(); }) ==
          "<a!not_allowed in NSAttName at 0");
  CHECK(run([](auto& w) {
          w.start("a").attribute("xmlns", "u").start("b").attribute("xmlns", "").end().end();
        }) == "<a xmlns=\"u\"><b xmlns=\"\"/></a>$");
  // Caps.
  std::string names[40];
  for (int i = 0; i < 40; ++i) names[i] = "xmlns:n" + std::to_string(i);
  const auto many = [&](std::size_t skip) {
    return run([&](auto& w) {
      w.start("a");
      for (const auto& n : names) w.attribute(std::string_view(n).substr(skip), "u");
      w.end();
    });
  };
  CHECK(many(0).ends_with(" xmlns:n15=\"u\"!too_many in NSAttName at 0"));
  CHECK(many(6).ends_with(" n31=\"u\"!too_many in Attribute at 0"));
}

TEST_CASE("D64 A writer of XML whose sink throws says so, and writes no more", "[D64]") {
  const auto make = [](test_support::meddled_sink& out) { return xml::writer(out); };
  const auto step = [](auto& w) {
    w.declaration()
        .start("a")
        .attribute("b", "<c>")
        .text("d&")
        .line(2)
        .element("e", "f")
        .start("g")
        .end()
        .end();
  };
  std::size_t judged = 0;
  const std::size_t all =
      test_support::break_every_append(make, step, [&](auto& w, test_support::meddled_sink& out) {
        ++judged;
        const std::string before = out.bytes;
        CHECK(w.finish().error() == fault{errc::stopped, rule::none, 0});
        w.text("x").end().end();
        CHECK(w.finish().error() == fault{errc::stopped, rule::none, 0});
        CHECK(out.bytes == before);
      });
  CHECK(judged > 20);
  CHECK(all == judged);
}

TEST_CASE("contract 5: the XML writer makes nothing above max_input", "[xml][writer]") {
  counting_sink out;
  xml::writer w(out);
  w.start("a");
  const std::string piece(std::size_t{1} << 20, 'x');
  for (int i = 0; i < 15; ++i) w.text(piece);
  {
    auto whole = w;
    REQUIRE(whole.end().finish());
  }
  w.text(piece).end();
  CHECK(w.finish().error() ==
        fault{errc::too_long, rule::xml_document, static_cast<std::uint32_t>(max_input)});
}
