// Every header of grammar/tables/cpim.tsv.
#include "support/registry.hpp"

#include <catch2/catch.hpp>
#include <string>
#include <type_traits>

#include "sipwire/cpim/fields.hpp"
#include "sipwire/cpim/message_view.hpp"
#include "sipwire/cpim/writer.hpp"
#include "support/cpim.hpp"

using namespace sipwire;

namespace {

std::string_view namespace_of(std::string_view level) {
  return level == "imdn" ? cpim::imdn_namespace : cpim::headers_namespace;
}

struct cpim_headers {
  static constexpr auto table = "cpim";
  static constexpr auto count = cpim::header_kind_count;
  static auto find(const test_support::field_row& row) {
    CHECK(cpim::kind_of(namespace_of(row.level == "imdn" ? "cpim" : "imdn"), row.name) ==
          cpim::header_kind::other);
    return cpim::kind_of(namespace_of(row.level), row.name);
  }
  static const auto& info(cpim::header_kind kind) { return cpim::info(kind); }
  static test_support::reader reader_of(cpim::header_kind kind) {
    test_support::reader out = nullptr;
    cpim::with_tag(
        kind, [&out]<class H>(std::type_identity<H>) { out = test_support::read_value<typename H::value>; });
    return out;
  }

  static void round_trip(cpim::header_kind kind, const std::string& value) {
    std::string text;
    string_sink sink(text);
    cpim::message_writer w(sink);
    w.ns("imdn", cpim::imdn_namespace).ns("MyFeatures", "mid:MessageFeatures@id.foo.com");
    const bool in_imdn = cpim::info(kind).in == cpim::family::imdn;
    if (kind != cpim::header_kind::ns)
      w.header((in_imdn ? "imdn." : "") + std::string(cpim::info(kind).name), value);
    w.content({}, "hello");
    INFO("writer: " << test_support::printed(w.error()));
    REQUIRE(w.finish());
    const test_support::guarded input(text);
    const auto message = test_support::read_cpim(std::string_view(input));
    REQUIRE(message);
    bool met = false;
    for (const auto h : message->raw(kind)) met |= h.value() == value;
    CHECK(met);
  }
};

}  // namespace

TEST_CASE("registry: every typed header of CPIM by its examples", "[cpim][registry]") {
  test_support::check_registry(cpim_headers());
}
