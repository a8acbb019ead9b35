#include "sipwire/imdn/is_composing.hpp"

#include <catch2/catch.hpp>
#include <string>
#include <string_view>

#include "support/paths.hpp"
#include "support/xml_log.hpp"

using namespace sipwire;
using imdn::composing_state;
using imdn::is_composing_view;
using test_support::decoded;

namespace {

std::string log(const result<is_composing_view>& got) {
  if (!got) return test_support::printed(got.error());
  std::string out = std::string(name(got->state())) + "(" + decoded(got->state_text()) + ")";
  if (got->last_active().present()) out += " active=" + decoded(got->last_active());
  if (got->content_type().present()) out += " type=" + decoded(got->content_type());
  const auto refresh = got->refresh();
  if (refresh) {
    out += " refresh=" + std::to_string(*refresh);
  } else if (refresh.error().code != errc::absent) {
    out += " " + test_support::printed(refresh.error());
  }
  for (const auto& e : got->extensions())
    out += " {" + std::string(e.name.namespace_name()) + "}" + std::string(e.name.local()) + "=" +
           decoded(e.text());
  return out;
}

std::string read(std::string_view text) {
  const test_support::guarded input(text);
  const auto out = log(is_composing_view::parse(slice(input)));
  REQUIRE(out == log(is_composing_view::parse_with<byte_runs>(slice(input))));
  return out;
}
std::string read_prefixes(std::string_view text) {
  for (std::size_t n = 0; n < text.rfind('>'); ++n)
    CHECK(read(text.substr(0, n)).ends_with(" at " + std::to_string(n)));
  return read(text);
}
std::string wrap(std::string_view inner) {
  return "<isComposing xmlns='urn:ietf:params:xml:ns:im-iscomposing'>" + std::string(inner) +
         "</isComposing>";
}
std::string file(std::string_view folder, std::string_view name) {
  return test_support::read_file(test_support::source_root() / "tests/data" / folder / name);
}

}  // namespace

TEST_CASE("isComposing: documents of RFC 3994 and of others", "[iscomposing]") {
  CHECK(read_prefixes(file("rfc", "rfc3994-5-examples-iscomposing.xml")) ==
        "active(active) type=text/plain refresh=90");
  CHECK(read_prefixes(file("rfc", "rfc3994-5-examples-iscomposing-2.xml")) ==
        "idle(idle) active=2003-01-27T10:43:00Z type=audio");
  CHECK(read_prefixes(file("rcs", "iscomposing01_active.xml")) ==
        "active(active) type=text/plain refresh=60");
  CHECK(read_prefixes(file("rcs", "iscomposing03_prefix_ext.xml")) ==
        "active(active) refresh=90 {https://id.lanqiao.example/t}who=\xE6\x9E\x97\xE6\x82\xA6");
  CHECK(read_prefixes(file("rcs", "iscomposing04_unknown_state.xml")) == "idle(recording)");
}

TEST_CASE("isComposing: state, refresh and what else there is", "[iscomposing]") {
  CHECK(read(wrap("<state>active</state>")) == "active(active)");
  CHECK(read(wrap("<state> active\n</state>")) == "active(active)");
  CHECK(read(wrap("<state>act<!-- -->ive</state>")) == "active(active)");
  CHECK(read(wrap("<state>Active</state>")) == "idle(Active)");
  CHECK(read(wrap("<state/>")) == "idle()");
  CHECK(
      read(wrap(
          "<state>idle</state><lastactive>l</lastactive><contenttype>c</contenttype><refresh>1</refresh>")) ==
      "idle(idle) active=l type=c refresh=1");
  CHECK(read(wrap("<state>active</state><refresh>0</refresh>")) ==
        "active(active) out_of_range in refresh at 89");
  CHECK(read(wrap("<state>active</state><refresh>4294967296</refresh>")) ==
        "active(active) out_of_range in refresh at 89");
  CHECK(read(wrap("<state>active</state><refresh>6O</refresh>")) == "active(active) syntax in refresh at 90");
  CHECK(read(wrap("<state>active</state><refresh/>")) == "active(active) truncated in refresh at 90");
  CHECK(read(wrap("<a xmlns='u'>1</a><state>active</state><b xmlns='v'/>")) == "active(active) {u}a=1 {v}b=");
}

TEST_CASE("isComposing: what the schema does not have is a located fault", "[iscomposing]") {
  const auto fault_at = [](const std::string& document, std::string_view what, std::string_view where) {
    INFO(document);
    CHECK(read(document) == std::string(what) + " at " + std::to_string(document.find(where)));
  };
  CHECK(read("<isComposing/>") == "unknown_value in isComposing at 1");
  fault_at(wrap(""), "missing_mandatory in state", "</isC");
  fault_at(wrap("<refresh>1</refresh>"), "missing_mandatory in state", "<refresh>");
  fault_at(wrap("<state/><state/>"), "duplicate in state", "<state/></isC");
  fault_at(wrap("<state/><refresh>1</refresh><contenttype>x</contenttype>"), "misplaced in contenttype",
           "<contenttype>");
  fault_at(wrap("<state/><refresh>1</refresh><refresh>2</refresh>"), "duplicate in refresh", "<refresh>2");
  fault_at(wrap("<state/><other/>"), "not_allowed in element", "<other/>");
  fault_at(wrap("<state/>x"), "not_allowed in CharData", "x</isC");
  fault_at(wrap("<state><b/></state>"), "not_allowed in element", "<b/>");
}

TEST_CASE("isComposing writer", "[iscomposing]") {
  const auto written = [](const imdn::is_composing& value) {
    std::string out;
    string_sink sink(out);
    const auto ok = imdn::write(sink, value);
    if (!ok) REQUIRE(out.empty());
    return ok ? out : test_support::printed(ok.error());
  };
  CHECK(written({.state = composing_state::active, .content_type = "text/plain", .refresh = 60}) ==
        "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n"
        "<isComposing xmlns=\"urn:ietf:params:xml:ns:im-iscomposing\">\n"
        "<state>active</state>\n<contenttype>text/plain</contenttype>\n<refresh>60</refresh>\n</"
        "isComposing>\n");
  CHECK(read(written({.state = composing_state::idle, .last_active = "<&>", .content_type = "x"})) ==
        "idle(idle) active=<&> type=x");
  CHECK(read(written({})) == "active(active)");
  CHECK(read(written({.refresh = 4294967295})) == "active(active) refresh=4294967295");
  CHECK(written({.refresh = 0}) == "out_of_range in refresh at 0");
  CHECK(written({.last_active = "\x01"}) == "control_byte in lastactive at 0");
  CHECK(written({.content_type = "a\xFF"}) == "bad_utf8 in contenttype at 1");
}
