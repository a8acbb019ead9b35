// Every attribute of grammar/tables/sdp.tsv; the registry, where it lies here.
#include "support/registry.hpp"

#include <catch2/catch.hpp>
#include <fstream>
#include <iostream>
#include <optional>
#include <sstream>
#include <string>

#include "sipwire/sdp/session_view.hpp"
#include "sipwire/sdp/validate.hpp"
#include "sipwire/sdp/writer.hpp"
#include "support/attribute_access.hpp"

using namespace sipwire;

namespace {

struct sdp_attributes {
  static constexpr auto table = "sdp";
  static constexpr auto count = sdp::attribute_id_count;
  static auto find(const test_support::field_row& row) { return sdp::find_attribute(row.name); }
  static const auto& info(sdp::attribute_id id) { return sdp::info(id); }
  static test_support::reader reader_of(sdp::attribute_id id) { return test_support::access_to(id)->read; }

  // At every level where it may stand.
  static void round_trip(sdp::attribute_id id, const std::string& value) {
    const auto& access = *test_support::access_to(id);
    const auto fault_inside = access.check(slice(value));
    INFO(test_support::printed(fault_inside));
    CHECK(fault_inside.code == errc::none);
    for (const bool at_media : {false, true}) {
      if (!(at_media ? sdp::info(id).of_media : sdp::info(id).of_session)) continue;
      std::string text;
      string_sink sink(text);
      sdp::session_writer<string_sink<std::string>> w(sink);
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
      CHECK(sdp::validate(*session).count == 0);
      const auto got = at_media ? access.get(session->media()[0]) : access.get(*session);
      INFO("got: " << test_support::printed(got.what));
      REQUIRE(got.ok());
      CHECK(got.text == value);
      std::string again;
      string_sink second(again);
      (void)sdp::write(second, *session);
      CHECK(again == text);
    }
  }
};

}  // namespace

TEST_CASE("registry: every typed attribute by its examples", "[sdp][registry]") {
  test_support::check_registry(sdp_attributes());
}

TEST_CASE("registry: every attribute that is registered is in the table", "[sdp][registry]") {
  std::size_t registered = 0;
  std::ifstream in(std::string(SIPWIRE_ROOT) + "/../shared/registry/sdp-attributes.tsv");
  if (!in) {
    std::cout << "registry, SDP: SKIPPED, no registry\n";
    return;
  }
  for (std::string line; std::getline(in, line);) {
    if (line.empty() || line[0] == '#') continue;
    std::istringstream names(line.substr(0, line.find('\t')));
    for (std::string one; names >> one;) {
      // Patterns, and words between them, are no names.
      if (one.find_first_of("*.") != std::string::npos || line.starts_with("X-")) continue;
      ++registered;
      INFO("registered: " << one);
      CHECK(sdp::find_attribute(one) != sdp::attribute_id::extension);
    }
  }
  CHECK(registered > 100);
}
