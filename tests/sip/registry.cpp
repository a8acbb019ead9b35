// Every header field with a tag, by tests/data/headers.tsv: an accepted value that a writer and a parser bring back, and a rejected one
// with the place of its fault.
#include <catch2/catch.hpp>
#include <cstdint>
#include <iostream>
#include <string>
#include <type_traits>
#include <vector>

#include "sipwire/sip/hdr.hpp"
#include "sipwire/sip/message_view.hpp"
#include "sipwire/sip/writer.hpp"
#include "support/guard_page.hpp"
#include "support/table.hpp"

using namespace sipwire;

namespace {

// What a writer made of the value comes back from the parser byte for byte.
template <class H>
void round_trip(const std::string& value) {
  if constexpr (H::id != sip::header_id::content_length) {
    std::vector<char> room(2000);
    span_sink sink(room);
    sip::request_writer w(sink, "INVITE", "sip:bob@biloxi.example");
    w.template add<H>(std::string_view(value));
    const auto size = w.finish_fragment();
    INFO("writer: " << name(w.error().code) << " at " << w.error().offset);
    REQUIRE(size);
    const test_support::guarded text(std::string_view(room.data(), *size));
    sip::field_storage<8> slots;
    const auto message = sip::parse(std::string_view(text), slots);
    REQUIRE(message);
    const auto got = message->template get<H>();
    REQUIRE(got);
    CHECK(got->text() == value);
    CHECK(message->raw(H::id).front().value() == value);
  }
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
    const bool tagged = sip::with_tag(id, [&]<class H>(std::type_identity<H>) {
      ++typed;
      const auto found = examples.find(row[0]);
      REQUIRE(found != examples.end());
      const test_support::example& e = found->second;
      {
        INFO("accepted: " << e.accepted);
        const test_support::guarded text(e.accepted);
        const auto value = sip::parse_value<H>(slice(std::string_view(text)));
        INFO(name(value.error().code) << " in " << name(value.error().where) << " at " << value.error().offset);
        REQUIRE(value);
        CHECK(value->text() == e.accepted);
        CHECK(sip::parse_value<H>(slice(std::string_view(text)), leniency::all));
        round_trip<H>(e.accepted);
      }
      {
        INFO("rejected: " << e.rejected);
        const test_support::guarded text(e.rejected);
        const auto value = sip::parse_value<H>(slice(std::string_view(text)));
        CHECK_FALSE(value);
        INFO(name(value.error().code) << " in " << name(value.error().where) << " at " << value.error().offset);
        CHECK(value.error().offset == e.offset);
        CHECK(value.error().where != rule::none);
      }
      examples.erase(found);
    });
    if (!tagged) untyped += " " + row[0];
  }
  for (const auto& [name, e] : examples) {
    FAIL_CHECK("an example of a header without a tag: " << name << " (" << e.accepted << ")");
  }
  std::cout << "registry: " << typed << " of " << rows << " rows of grammar/headers.tsv are typed";
  if (!untyped.empty()) std::cout << "; not yet:" << untyped;
  std::cout << "\n";
}
