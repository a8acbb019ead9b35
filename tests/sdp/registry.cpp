// Every attribute with a tag, by tests/data/attributes.tsv: an accepted value that a writer and a parser
// bring back, and a rejected one with the place of its fault.
#include <catch2/catch.hpp>
#include <cstdint>
#include <fstream>
#include <iostream>
#include <map>
#include <set>
#include <sstream>
#include <string>
#include <vector>

#include "sipwire/sdp/session_view.hpp"
#include "sipwire/sdp/writer.hpp"
#include "support/attribute_access.hpp"
#include "support/check.hpp"
#include "support/table.hpp"

using namespace sipwire;
using test_support::example;

namespace {

// What a writer made of the value comes back from the parser byte for byte, at every level where it may
// stand.
void round_trip(sdp::attribute_id id, const test_support::attribute_access& access,
                const std::string& value) {
  for (const bool at_media : {false, true}) {
    if (!(at_media ? sdp::info(id).of_media : sdp::info(id).of_session)) continue;
    std::string text;
    string_sink sink(text);
    sdp::session_writer<string_sink<>> w(sink);
    w.origin("- 1 1 IN IP4 192.0.2.1").session_name("-").connection_to("192.0.2.1").time(0, 0);
    if (at_media) w.media("audio 9 RTP/AVP 0");
    w.attribute(name(id), value.empty() ? std::nullopt : std::optional<std::string_view>(value));
    const auto size = w.finish();
    INFO("writer: " << test_support::printed(size.error()) << " behind " << text);
    REQUIRE(size);
    const test_support::guarded input(text);
    sdp::line_storage<16> room;
    const auto session = sdp::parse(std::string_view(input), room);
    REQUIRE(session);
    CHECK(sdp::check(*session));
    const auto got = at_media ? access.get(session->media()[0]) : access.get(*session);
    INFO("got: " << test_support::printed(got.what));
    REQUIRE(got.ok());
    CHECK(got.text == value);
    std::string again;
    string_sink second(again);
    sdp::write(second, *session);
    CHECK(again == text);
  }
}

}  // namespace

TEST_CASE("registry: every typed attribute by its example", "[sdp][registry]") {
  auto examples = test_support::examples("tests/data/attributes.tsv");

  std::size_t rows = 0, typed = 0;
  std::string untyped;
  std::set<std::string> listed;
  for (const auto& row : test_support::table_rows("grammar/attributes.tsv")) {
    ++rows;
    listed.insert(row[0]);
    INFO(row[0]);
    const auto id = sdp::find_attribute(row[0]);
    REQUIRE(id != sdp::attribute_id::extension);
    const auto* const access = test_support::access_to(id);
    if (access == nullptr) {
      untyped += " " + row[0];
      continue;
    }
    ++typed;
    const auto found = examples.find(row[0]);
    REQUIRE(found != examples.end());
    const example& e = found->second;
    {
      INFO("accepted: " << e.accepted);
      const test_support::guarded text(e.accepted);
      test_support::read_accepting(access->read, text, leniency::none);
      CHECK(access->read(slice(std::string_view(text)), leniency::none, true).text == e.accepted);
      const auto fault_inside = access->check(slice(std::string_view(text)));
      INFO(test_support::printed(fault_inside));
      CHECK(fault_inside.code == errc::none);
      round_trip(id, *access, e.accepted);
    }
    {
      INFO("rejected: " << e.rejected);
      const auto what =
          test_support::read_rejecting(access->read, test_support::guarded(e.rejected), leniency::none);
      INFO(test_support::printed(what));
      CHECK(what.offset == e.offset);
      CHECK(what.rule != rule::none);
    }
    examples.erase(found);
  }
  for (const auto& [name, e] : examples) {
    FAIL_CHECK("an example of an attribute without a tag: " << name << " (" << e.accepted << ")");
  }
  CHECK(untyped.empty());

  // Where the list that the table was made from is at hand, nothing of it may be missing.
  std::size_t registered = 0;
  std::ifstream in(std::string(SIPWIRE_ROOT) + "/../shared/registry/sdp-attributes.tsv");
  for (std::string line; std::getline(in, line);) {
    if (line.empty() || line[0] == '#') continue;
    std::istringstream names(line.substr(0, line.find('\t')));
    for (std::string one; names >> one;) {
      // Patterns, and words between them, are no names.
      if (one.find_first_of("*.") != std::string::npos || line.starts_with("X-")) continue;
      ++registered;
      INFO("registered: " << one);
      CHECK(listed.count(one) == 1);
    }
  }
  std::cout << "registry: " << typed << " of " << rows << " rows of grammar/attributes.tsv are typed";
  if (!untyped.empty()) std::cout << "; not yet:" << untyped;
  if (registered != 0) std::cout << "; they hold all " << registered << " names of the registry";
  std::cout << "\n";
}
