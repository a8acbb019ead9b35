#include "sipwire/xml/value.hpp"

#include <catch2/catch.hpp>
#include <string>
#include <string_view>

#include "sipwire/xml/number.hpp"
#include "sipwire/xml/pull.hpp"
#include "support/xml_log.hpp"

using namespace sipwire;
using test_support::decoded;
using xml::value_view;
using xml::white_space;

namespace {

value_view content(std::string_view text, bool plain = false, white_space space = white_space::preserve) {
  return {
      source(text), {0, static_cast<std::uint32_t>(text.size())}, value_view::kind::content, plain, space};
}
value_view attribute(std::string_view text, white_space space = white_space::preserve) {
  return {
      source(text), {0, static_cast<std::uint32_t>(text.size())}, value_view::kind::attribute, false, space};
}

}  // namespace

TEST_CASE("xml value: decoding", "[xml]") {
  CHECK(decoded(content("plain", true)) == "plain");
  CHECK(decoded(content("")) == "");
  CHECK(decoded(content("a&amp;b&#x1F600;c")) ==
        "a&b\xF0\x9F\x98\x80"
        "c");
  CHECK(decoded(content("a<!-- <b> --->b")) == "ab");
  CHECK(decoded(content("a<!---->b<!-- --><?p x>?>c")) == "abc");
  CHECK(decoded(content("<![CDATA[a<b>&amp;]]]]><![CDATA[>]]>")) == "a<b>&amp;]]>");
  CHECK(decoded(content("<![CDATA[]]>")) == "");
  CHECK(decoded(content("<![CDATA[\r\n\r]]>\r")) == "\n\n\n");
  CHECK(decoded(content("a<b c='>' d=\">\"/>e<f>g</f>")) == "aeg");
  CHECK(decoded(attribute("a\tb\r\nc\nd\re&#10;&#13;")) == "a b c d e\n\r");
}

TEST_CASE("xml value: white space collapses when asked", "[xml]") {
  CHECK(decoded(content("  a  b\t\r\n c ", true, white_space::collapse)) == "a b c");
  CHECK(decoded(content(" \t ", true, white_space::collapse)) == "");
  CHECK(content(" \t ", true, white_space::collapse).empty());
  CHECK_FALSE(content(" \t ", true).empty());
  CHECK(decoded(content("&#32;a&#32;&#32;b<!-- x --> <![CDATA[ ]]>c&#10;", false, white_space::collapse)) ==
        "a b c");
  CHECK(content(" a b ", true, white_space::collapse).plain() == std::string_view("a b"));
  CHECK_FALSE(content("a  b", true, white_space::collapse).plain());
  CHECK_FALSE(content("a\tb", true, white_space::collapse).plain());
  CHECK_FALSE(content("a&amp;").plain());
  CHECK(xml::trimmed(" \r\n\ta b\t ") == "a b");
  CHECK(xml::trimmed(" ").empty());
}

TEST_CASE("xml value: sized output, in place where it can be", "[xml]") {
  const std::string_view text = "plain";
  CHECK(content(text, true).decoded({})->data() == text.data());
  const auto value = content("a&lt;b<!-- -->c");
  char room[8];
  for (std::size_t n = 0; n < 4; ++n) {
    const auto got = value.decoded({room, n});
    REQUIRE_FALSE(got);
    CHECK(got.error().code == errc::too_small);
    CHECK(got.error().needed() == 4);
  }
  CHECK(*value.decoded({room, 4}) == "a<bc");
}

TEST_CASE("xml value: equality is that of values, however written", "[xml]") {
  CHECK(content("a&amp;b") == content("a<![CDATA[&]]>b"));
  CHECK(content("a&amp;b") == content("a&#38;<!-- -->b"));
  CHECK_FALSE(content("a&amp;b") == content("a&amp;bc"));
  CHECK_FALSE(content("a&amp;bc") == content("a&amp;b"));
  CHECK_FALSE(content("a&amp;b") == content("a&amp;c"));
  CHECK(content("ab", true) == content("a<!-- -->b"));
  CHECK(content("a<!-- -->b") == content("ab", true));
  CHECK(content(" a  b&#32;", false, white_space::collapse) ==
        content("a&#32;b", false, white_space::collapse));
  CHECK(value_view() == value_view());
  CHECK_FALSE(value_view() == content(""));
  CHECK(content("a&amp;b") == "a&b");
  CHECK_FALSE(content("a&amp;b") == "a&");
  CHECK_FALSE(content("a&amp;b") == "a&bc");
  const std::string longer = std::string(3000, 'x') + "&amp;";
  const std::string y = longer + "y", z = longer + "z";
  const std::string same = y;
  CHECK(content(y) == content(same));
  CHECK_FALSE(content(y) == content(z));
}

TEST_CASE("xml numbers", "[xml]") {
  const auto read = [](const value_view& v, std::uint32_t minimum = 0) {
    return xml::number<std::uint32_t>(v, rule::entry_count, minimum);
  };
  CHECK(read(content("60", true)) == 60U);
  CHECK(read(content(" +60\n", true)) == 60U);
  CHECK(read(content("6<!-- -->0")) == 60U);
  CHECK(read(content("&#x36;0")) == 60U);
  CHECK(read(content("4294967295", true)) == 4294967295U);
  CHECK(read(value_view()) == fault{errc::absent, rule::entry_count, 0});
  CHECK(read(content("", true)) == fault{errc::truncated, rule::entry_count, 0});
  CHECK(read(content(" 4294967296", true)) == fault{errc::out_of_range, rule::entry_count, 1});
  CHECK(read(content(" 99999999999999999999999999", true)) ==
        fault{errc::out_of_range, rule::entry_count, 1});
  CHECK(read(content(" 1x", true)) == fault{errc::syntax, rule::entry_count, 2});
  CHECK(read(content(" +1x", true)) == fault{errc::syntax, rule::entry_count, 3});
  CHECK(read(content("-1", true)) == fault{errc::syntax, rule::entry_count, 0});
  CHECK(read(content("++1", true)) == fault{errc::syntax, rule::entry_count, 1});
  CHECK(read(content("1 2", true)) == fault{errc::syntax, rule::entry_count, 1});
  CHECK(read(content("0x10", true)) == fault{errc::syntax, rule::entry_count, 1});
  CHECK(read(content("&#x36;x")) == fault{errc::syntax, rule::entry_count, 0});
  CHECK(read(content(" 0", true), 1) == fault{errc::out_of_range, rule::entry_count, 1});
  CHECK(read(content("&#48;" + std::string(100, '0'))) == fault{errc::syntax, rule::entry_count, 0});
}
