#include <catch2/catch.hpp>
#include <string>
#include <string_view>

#include "sipwire/xml/pull.hpp"
#include "support/xml_log.hpp"

using namespace sipwire;
using test_support::xml_events;
using test_support::xml_log;

namespace {

std::string times(std::size_t n, std::string_view text) {
  std::string out;
  for (std::size_t i = 0; i < n; ++i) out += text;
  return out;
}

struct outcome {
  fault error;
  std::size_t tokens = 0;
};

template <class Runs = vector_runs>
outcome read_all(std::string_view text) {
  xml::basic_pull<Runs> xml{slice(text)};
  outcome out;
  for (;;) {
    const auto token = xml.next();
    if (!token) {
      out.error = token.error();
      return out;
    }
    ++out.tokens;
    if (*token == xml::token_kind::end_of_document) return out;
  }
}

}  // namespace

TEST_CASE("R109 depth is capped, comments and instructions are not", "[xml][R109]") {
  const auto deep = times(1000000, "<a>");
  CHECK(read_all(deep).error == fault{errc::too_deep, rule::xml_element, 3 * 64});
  CHECK(read_all<byte_runs>(deep).error == fault{errc::too_deep, rule::xml_element, 3 * 64});
  CHECK(read_all(times(64, "<a>") + times(64, "</a>")).error.code == errc::none);
  CHECK(read_all(times(64, "<a>") + "<b/>" + times(64, "</a>")).error ==
        fault{errc::too_deep, rule::xml_element, 3 * 64});
  CHECK(xml_events<vector_runs, 2>(slice("<a><b/><c></c></a>")) == "<a <b >b <c >c >a $");
  CHECK(xml_events<vector_runs, 2>(slice("<a><b><c/></b></a>")) == "<a <b too_deep in element at 6");
  CHECK(read_all(times(100000, "<!--x-->") + "<a/>" + times(100000, "<?x?>")).tokens == 200003);
  CHECK(read_all("<a>" + times(100000, "<!--x--><?y?>") + "</a>").tokens == 200003);
  CHECK(read_all("<a>" + times(100000, "<b></b>") + "</a>").tokens == 200003);
}

TEST_CASE("R113 attributes and namespaces are capped, and linear", "[xml][R113]") {
  const auto attributes = [](std::size_t n) {
    std::string out = "<a";
    for (std::size_t i = 0; i < n; ++i) out += " b" + std::to_string(i) + "=''";
    return out + "/>";
  };
  CHECK(read_all(attributes(64)).error.code == errc::none);
  const auto one_more = read_all(attributes(65)).error;
  CHECK(one_more.code == errc::too_many);
  CHECK(one_more.rule == rule::xml_attribute);
  CHECK(one_more.offset == attributes(64).size() - 1);
  CHECK(read_all(attributes(100000)).error == one_more);
  CHECK(xml_events<vector_runs, 64, 1>(slice("<a b='' c=''/>")) == "too_many in Attribute at 8");

  const auto declarations = [](std::size_t n) {
    std::string out = "<a";
    for (std::size_t i = 0; i < n; ++i) out += " xmlns:b" + std::to_string(i) + "='u'";
    return out + "/>";
  };
  CHECK(read_all(declarations(64)).error.code == errc::none);
  CHECK(read_all(declarations(65)).error ==
        fault{errc::too_many, rule::ns_att_name, static_cast<std::uint32_t>(declarations(64).size() - 1)});
  CHECK(xml_events<vector_runs, 64, 64, 2>(slice("<a xmlns='u'><b xmlns='v'/><c xmlns='w'/></a>")) ==
        "<a {u} <b {v} >b <c {w} >c >a $");
  CHECK(xml_events<vector_runs, 64, 64, 2>(slice("<a xmlns='u'><b xmlns='v'><c xmlns='w'/></b></a>")) ==
        "<a {u} <b {v} too_many in NSAttName at 29");
}

TEST_CASE("xml: a reference in the name of a namespace has at most sixteen octets", "[xml]") {
  CHECK(test_support::xml_events<vector_runs>("<a xmlns='&#0000000000000065;'/>") == "<a {A} >a $");
  CHECK(test_support::xml_events<vector_runs>("<a xmlns='&#x000000000000041;'/>") == "<a {A} >a $");
  CHECK(test_support::xml_events<vector_runs>("<a xmlns='b&#00000000000000065;'/>") ==
        test_support::printed(fault{errc::out_of_range, rule::char_ref, 11}));
  CHECK(test_support::xml_events<byte_runs>("<a xmlns='b&#00000000000000065;'/>") ==
        test_support::printed(fault{errc::out_of_range, rule::char_ref, 11}));
}
