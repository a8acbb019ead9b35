// Every header field of grammar/tables/sip.tsv.
#include "support/registry.hpp"

#include <catch2/catch.hpp>
#include <string>
#include <vector>

#include "sipwire/sip/message_view.hpp"
#include "sipwire/sip/writer.hpp"
#include "support/header_access.hpp"

using namespace sipwire;

namespace {

struct sip_fields {
  static constexpr auto table = "sip";
  static constexpr auto count = sip::header_id_count;
  static auto find(const test_support::field_row& row) { return sip::find_header(row.name); }
  static const auto& info(sip::header_id id) { return sip::info(id); }
  static test_support::reader reader_of(sip::header_id id) { return test_support::access_to(id)->read; }

  static void round_trip(sip::header_id id, const std::string& value) {
    if (id == sip::header_id::content_length) return;  // the writer's own
    const auto& access = *test_support::access_to(id);
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
};

}  // namespace

TEST_CASE("registry: every typed header field by its examples", "[registry]") {
  test_support::check_registry(sip_fields());
}
