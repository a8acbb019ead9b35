// Every header field with a tag, by tests/data/headers.tsv: an accepted value that a writer and a parser
// bring back, and a rejected one with the place of its fault.
#include <catch2/catch.hpp>
#include <cstdint>
#include <iostream>
#include <string>
#include <vector>

#include "sipwire/sip/message_view.hpp"
#include "sipwire/sip/writer.hpp"
#include "support/header_access.hpp"
#include "support/table.hpp"

using namespace sipwire;

namespace {

// What a writer made of the value comes back from the parser byte for byte.
void round_trip(sip::header_id id, const test_support::header_access& access, const std::string& value) {
  if (id == sip::header_id::content_length) return;  // the writer's own
  std::vector<char> room(2000);
  span_sink sink(room);
  sip::request_writer w(sink, "INVITE", "sip:bob@biloxi.example");
  access.add(w, value);
  const auto size = w.finish_fragment();
  INFO("writer: " << test_support::printed(w.error()));
  REQUIRE(size);
  const test_support::guarded text(std::string_view(room.data(), *size));
  sip::field_storage<8> slots;
  const auto message = sip::parse(std::string_view(text), slots);
  REQUIRE(message);
  const auto got = access.get(*message);
  REQUIRE(got.ok());
  CHECK(got.text == value);
  CHECK(message->raw(id).front().value() == value);
}

}  // namespace

TEST_CASE("registry: every typed header field by its example", "[registry]") {
  auto examples = test_support::examples("tests/data/headers.tsv");

  std::size_t rows = 0, typed = 0;
  std::string untyped;
  for (const auto& row : test_support::table_rows("grammar/headers.tsv")) {
    ++rows;
    INFO(row[0]);
    const auto id = sip::find_header(row[0]);
    REQUIRE(id != sip::header_id::extension);
    const auto* const access = test_support::access_to(id);
    if (access == nullptr) {
      untyped += " " + row[0];
      continue;
    }
    ++typed;
    const auto found = examples.find(row[0]);
    REQUIRE(found != examples.end());
    const test_support::example& e = found->second;
    {
      INFO("accepted: " << e.accepted);
      const test_support::guarded text(e.accepted);
      const auto value = access->parse(slice(std::string_view(text)), leniency::none);
      INFO(test_support::printed(value.what));
      REQUIRE(value.ok());
      CHECK(value.text == e.accepted);
      CHECK(access->parse(slice(std::string_view(text)), leniency::all).ok());
      round_trip(id, *access, e.accepted);
    }
    {
      INFO("rejected: " << e.rejected);
      const test_support::guarded text(e.rejected);
      const auto value = access->parse(slice(std::string_view(text)), leniency::none);
      CHECK_FALSE(value.ok());
      INFO(test_support::printed(value.what));
      CHECK(value.what.offset == e.offset);
      CHECK(value.what.rule != rule::none);
    }
    examples.erase(found);
  }
  for (const auto& [name, e] : examples) {
    FAIL_CHECK("an example of a header without a tag: " << name << " (" << e.accepted << ")");
  }
  std::cout << "registry: " << typed << " of " << rows << " rows of grammar/headers.tsv are typed";
  if (!untyped.empty()) std::cout << "; not yet:" << untyped;
  std::cout << "\n";
}
