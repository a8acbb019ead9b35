// Every header field, method and status code of grammar/tables; the registries, where they lie here.
#include "support/registry.hpp"

#include <catch2/catch.hpp>
#include <iostream>
#include <sstream>
#include <string>

#include "sipwire/msrp.hpp"

namespace {

using namespace sipwire;

constexpr std::string_view to = "msrp://b.example:8888/9di4ea;tcp", from = "msrp://a.example:7777/iau39;tcp";

template <class H>
void comes_back(const std::string& value) {
  const auto id = msrp::id_of<H>;
  const bool is_path = id == msrp::header_id::to_path || id == msrp::header_id::from_path;
  std::string text;
  string_sink sink(text);
  msrp::request_writer w(sink, "abcd", msrp::method::send,
                         id == msrp::header_id::to_path ? std::string_view(value) : to,
                         id == msrp::header_id::from_path ? std::string_view(value) : from);
  if (id == msrp::header_id::content_type) {
    w.body(value, "x");
  } else if (!is_path) {
    w.template add<H>(value);
    if (msrp::is_mime_header(msrp::name_of<H>)) w.body("text/plain", "x");
  }
  const auto size = w.finish();
  INFO("writer: " << name(w.error().code) << " at " << w.error().offset);
  REQUIRE(size);
  const test_support::guarded input(text);
  msrp::field_storage<8> slots;
  const auto chunk = msrp::parse(input, slots);
  REQUIRE(chunk);
  const auto got = chunk->template get<H>();
  REQUIRE(got);
  CHECK(got->text() == value);
  CHECK(chunk->template all<H>().size() == 1);
}

struct msrp_fields {
  static constexpr auto table = "msrp";
  static constexpr auto count = msrp::header_id_count;
  static auto find(const test_support::field_row& row) { return msrp::find_header(row.name); }
  static const auto& info(msrp::header_id id) { return msrp::info(id); }
  static test_support::reader reader_of(msrp::header_id id) {
    test_support::reader out = nullptr;
    msrp::with_tag(
        id, [&out]<class H>(std::type_identity<H>) { out = test_support::read_value<typename H::value>; });
    return out;
  }
  static void round_trip(msrp::header_id id, const std::string& value) {
    msrp::with_tag(id, [&]<class H>(std::type_identity<H>) { comes_back<H>(value); });
  }
};

TEST_CASE("every typed header field accepts, rejects and comes back", "[msrp]") {
  test_support::check_registry(msrp_fields());
  for (const auto& row : test_support::field_rows("msrp")) {
    INFO(row.name);
    std::string text;
    string_sink sink(text);
    CHECK_FALSE(msrp::request_writer(sink, "abcd", msrp::method::send, to, from)
                    .add(row.name, row.rejected)
                    .finish());
  }
}

TEST_CASE("every method and status code of the table is known", "[msrp]") {
  const auto methods = test_support::table_rows("grammar/tables/msrp_methods.tsv");
  for (const auto& row : methods) CHECK(name(msrp::find_method(row[0])) == row[0]);
  CHECK(methods.size() == msrp::method_count - 1);
  const auto codes = test_support::table_rows("grammar/tables/msrp_status.tsv");
  for (const auto& row : codes)
    CHECK(msrp::comment_of(static_cast<std::uint16_t>(std::stoul(row[0]))) == row[1]);
  CHECK(codes.size() == 15);
}

TEST_CASE("every name of the registries is in the table", "[msrp]") {
  const auto path = std::string("../shared/registry/msrp.tsv");
  if (!std::filesystem::exists(test_support::source_root() / path)) {
    std::cout << "registry, MSRP: SKIPPED, no registry\n";
    return;
  }
  std::size_t names = 0;
  for (const auto& row : test_support::table_rows(path)) {
    std::istringstream words(row[1]);
    for (std::string word; words >> word;) {
      if (word.front() == '(') break;  // a remark
      INFO(row[0] << " " << word);
      if (row[0] == "method") CHECK(msrp::find_method(word) != msrp::method::extension);
      if (row[0] == "header") CHECK(msrp::find_header(word) != msrp::header_id::extension);
      if (row[0] == "status")
        CHECK_FALSE(msrp::comment_of(static_cast<std::uint16_t>(std::stoul(word))).empty());
      if (row[0] == "uri-param") CHECK(uri::msrp_uri_view::parse("msrp://a.example:1/s;" + word));
      ++names;
    }
  }
  CHECK(names == 40);
}

}  // namespace
