// Adversarial documents of up to 1 MiB end with a verdict; what took quadratic time would run into the test's
// time limit.

#include <catch2/catch.hpp>
#include <string>

#include "sipwire/xml/pull.hpp"
#include "sipwire/xml/reader.hpp"
#include "support/effort.hpp"

using namespace sipwire;
using test_support::large;
using test_support::repeated;

namespace {

/// Reads `document` to its end by both policies; the fault, none for a whole one.
fault finish(std::string_view document) {
  const auto read = [&]<class Runs>(const Runs&) {
    xml::basic_pull<Runs> xml{document};
    std::size_t sizes = 0;
    for (;;) {
      const auto token = xml.next();
      if (!token) return token.error();
      if (*token == xml::token_kind::end_of_document) break;
      if (*token != xml::token_kind::start_element && *token != xml::token_kind::end_element)
        sizes += xml.value().decoded_size();
    }
    CHECK(sizes <= document.size());
    return fault();
  };
  const auto found = read(vector_runs(source(document)));
  CHECK(found == read(byte_runs(source(document))));
  CHECK(found.offset <= document.size());
  return found;
}

}  // namespace

TEST_CASE("xml linear: documents of a mebibyte", "[xml][linear]") {
  for (const char* unit : {"<",    "<a>",      "<a/>",  "&",         "&amp;",           "]]>", "]",
                           "<!--", "<!---->",  "<?p?>", "<![CDATA[", "<![CDATA[]]>",    "\r",  " ",
                           "x=''", "\xC3\xA9", "</a>",  "<a x=''>",  "<a xmlns:p='n'>", "a:"}) {
    INFO(unit);
    (void)finish(repeated(unit, large));
    (void)finish("<a>" + repeated(unit, large) + "</a>");
    (void)finish("<a " + repeated(unit, large) + "/>");
    (void)finish("<a x='" + repeated(unit, large) + "'/>");
  }
}

TEST_CASE("xml linear: attributes whose long namespaces differ at the end", "[xml][linear]") {
  const std::string name = "&amp;" + repeated("n", large / 4);
  const std::string root = "<a xmlns:p='" + name + "x' xmlns:q='" + name + "y' xmlns:r='" + name + "x'>";
  CHECK(finish(root + repeated("<b p:x='' q:x=''/>", large / 4) + "</a>").code == errc::none);
  const auto same = finish(root + "<b p:x='' r:x=''/></a>");
  CHECK(same == fault{errc::duplicate, rule::xml_attribute, static_cast<std::uint32_t>(root.size()) + 10});
  // The same name written in another way.
  const std::string other = "<a xmlns:p='a&amp;b' xmlns:q='a&#38;b'>";
  CHECK(finish(other + "<b p:x='' q:x=''/></a>") ==
        fault{errc::duplicate, rule::xml_attribute, static_cast<std::uint32_t>(other.size()) + 10});
}

TEST_CASE("xml linear: as many attributes and prefixes as there may be, over and over", "[xml][linear]") {
  std::string attributes = "<b", declarations = "<a";
  for (int i = 0; i < 64; ++i) attributes += " attribute-number-" + std::to_string(10 + i) + "=''";
  for (int i = 0; i < 63; ++i)
    declarations +=
        " xmlns:prefix" + std::to_string(10 + i) + "='urn:example:" + std::to_string(10 + i) + "'";
  CHECK(finish("<a>" + repeated(attributes + "/>", large) + "</a>").code == errc::none);
  CHECK(finish(declarations + ">" + repeated("<prefix10:b/>", large) + "</a>").code == errc::none);
  CHECK(finish(declarations + ">" + repeated("<b xmlns='urn:example:x'/>", large) + "</a>").code ==
        errc::none);
  CHECK(finish("<a>&#" + repeated("0", large) + "65;</a>").code == errc::none);
  CHECK(finish("<a" + repeated("b", large) + "/>").code == errc::none);
}

TEST_CASE("xml linear: a namespace name with zeros in a reference is compared with each element",
          "[xml][linear]") {
  const auto document = [](std::string_view zeros, std::size_t size) {
    return "<p:a xmlns:p='urn:&#" + std::string(zeros) + "120;'>" + repeated("<p:b/>", size) + "</p:a>";
  };
  CHECK(finish(document("0000000000000", 10)).code == errc::none);
  CHECK(finish(document("00000000000000", 10)) == fault{errc::out_of_range, rule::char_ref, 18});
  const auto children = [](const std::string& text) {
    xml::element_reader<vector_runs> xml(text, "urn:y");
    for (;;) {
      const auto token = xml.next();
      if (!token) return token.error();
      if (*token == xml::token_kind::end_of_document) return fault();
      if (*token == xml::token_kind::start_element && xml.is_ours())
        return fault{errc::not_allowed, rule::none, 0};
    }
  };
  CHECK(children(document("0", large)).code == errc::none);
  CHECK(children(document(repeated("0", large / 2), large / 2)).code == errc::out_of_range);
}
