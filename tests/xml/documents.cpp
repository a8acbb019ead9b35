#include <catch2/catch.hpp>
#include <filesystem>
#include <set>
#include <string>
#include <string_view>

#include "support/paths.hpp"
#include "support/xml_log.hpp"

using test_support::read_file;
using test_support::xml_log;

namespace {

template <class Use>
std::size_t for_each_document(std::string_view folder, Use&& use) {
  std::set<std::filesystem::path> files;
  for (const auto& entry :
       std::filesystem::directory_iterator(test_support::source_root() / "tests/data" / folder))
    if (entry.path().extension() == ".xml") files.insert(entry.path());
  for (const auto& path : files) {
    INFO(path.filename().string());
    use(path.filename().string(), read_file(path));
  }
  return files.size();
}

}  // namespace

TEST_CASE("xml: the documents of the RFCs are well-formed, but for those with a DOCTYPE", "[xml]") {
  std::size_t refused = 0;
  const auto count = for_each_document("rfc", [&](const std::string& name, const std::string& text) {
    const auto log = xml_log(text);
    if (text.find("<!DOCTYPE") != std::string::npos) {
      CHECK(log.ends_with("not_allowed in doctypedecl at " + std::to_string(text.find("<!DOCTYPE"))));
      ++refused;
    } else {
      INFO(name << ": " << log);
      CHECK(log.ends_with(" $"));
    }
  });
  CHECK(count >= 105);
  CHECK(refused == 5);
}

TEST_CASE("xml: presence (RFC 3863) by its names", "[xml]") {
  const auto text = read_file(test_support::source_root() /
                              "tests/data/rfc/rfc3863-4.3.2-presence-with-other-extension-presence.xml");
  sipwire::xml::pull xml(text);
  constexpr std::string_view pidf = "urn:ietf:params:xml:ns:pidf";
  std::size_t tuples = 0, foreign = 0;
  std::string contact, priority;
  for (;;) {
    const auto token = xml.next();
    REQUIRE(token);
    if (*token == sipwire::xml::token_kind::end_of_document) break;
    if (*token != sipwire::xml::token_kind::start_element) continue;
    if (xml.name().is(pidf, "tuple")) ++tuples;
    if (!xml.name().in(pidf)) ++foreign;
    if (xml.name().is(pidf, "contact")) {
      priority = test_support::decoded(xml.attribute("", "priority"));
      const auto value = xml.text_content(sipwire::xml::white_space::collapse);
      REQUIRE(value);
      contact += priority + " " + test_support::decoded(*value) + "\n";
    }
  }
  CHECK(tuples == 2);
  CHECK(foreign == 2);
  CHECK(contact == "0.65 tel:+09012345678\n1.0 im:someone@mobilecarrier.net\n");
}

TEST_CASE("R110 every truncation of a document is a located fault", "[xml][R110]") {
  const auto each = [](const std::string&, const std::string& text) {
    // Behind the last tag white space may be missing.
    const auto root_end = text.rfind('>') + 1;
    const auto whole = xml_log(text);
    for (std::size_t n = 0; n < text.size(); ++n) {
      const test_support::guarded prefix(std::string_view(text).substr(0, n));
      const auto log = test_support::xml_events<sipwire::vector_runs>(sipwire::slice(prefix));
      const bool is_whole = log.ends_with(" $");
      if (n < root_end && is_whole) {
        // A comment or an instruction behind the root is all that may be left.
        CHECK(text.find_first_not_of(" \r\n\t", n) != std::string::npos);
        CHECK((text.compare(text.find_first_not_of(" \r\n\t", n), 2, "<!") == 0 ||
               text.compare(text.find_first_not_of(" \r\n\t", n), 2, "<?") == 0));
      }
      if (!is_whole)
        CHECK((log.find("truncated in ") != std::string::npos || log.find(" at ") != std::string::npos));
      if (whole.ends_with(" $") && !is_whole) CHECK(log.ends_with(" at " + std::to_string(n)));
    }
  };
  CHECK(for_each_document("rcs", each) == 16);
}
