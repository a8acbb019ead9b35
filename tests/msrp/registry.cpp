// Every header field of grammar/msrp.tsv, by tests/data/msrp-headers.tsv: an accepted value that a writer and
// a parser bring back, and a rejected one with the place of its fault. Every method and status code of the
// table; the registries, where they lie here.
#include <catch2/catch.hpp>
#include <fstream>
#include <iostream>
#include <map>
#include <set>
#include <sstream>
#include <string>
#include <vector>

#include "sipwire/msrp.hpp"
#include "support/guard_page.hpp"
#include "support/paths.hpp"

namespace {

using namespace sipwire;

std::vector<std::string> columns(const std::string& line) {
  std::vector<std::string> out(1);
  for (const char c : line) {
    if (c == '\t') {
      out.emplace_back();
    } else {
      out.back() += c;
    }
  }
  return out;
}

std::string unescaped(const std::string& text) {
  std::string out;
  for (std::size_t i = 0; i < text.size(); ++i) {
    if (text[i] != '\\') {
      out += text[i];
    } else if (const char c = text.at(++i); c == 'x') {
      out += static_cast<char>(std::stoi(text.substr(i + 1, 2), nullptr, 16));
      i += 2;
    } else {
      out += c == 'r' ? '\r' : c == 'n' ? '\n' : c == 't' ? '\t' : c;
    }
  }
  return out;
}

std::vector<std::vector<std::string>> rows(const std::filesystem::path& path) {
  std::vector<std::vector<std::string>> out;
  std::ifstream in(path);
  REQUIRE(in);
  for (std::string line; std::getline(in, line);)
    if (!line.empty() && line[0] != '#') out.push_back(columns(line));
  return out;
}

constexpr std::string_view to = "msrp://b.example:8888/9di4ea;tcp", from = "msrp://a.example:7777/iau39;tcp";

/// What a writer makes of the value comes back from the parser byte for byte, under each spelling of the
/// name.
template <class H>
void round_trip(const std::string& value) {
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

TEST_CASE("every typed header field accepts, rejects and comes back", "[msrp]") {
  std::set<std::string> met;
  for (const auto& row : rows(test_support::source_root() / "tests" / "data" / "msrp-headers.tsv")) {
    REQUIRE(row.size() == 4);
    INFO(row[0]);
    CHECK(met.insert(row[0]).second);
    const auto id = msrp::find_header(row[0]);
    CHECK(name(id) == row[0]);
    const std::string good = unescaped(row[1]), bad = unescaped(row[2]);
    CHECK(msrp::with_tag(id, [&]<class H>(std::type_identity<H>) {
      round_trip<H>(good);
      const auto refused = msrp::parse_value<H>(bad);
      REQUIRE_FALSE(refused);
      CHECK(refused.error().offset == std::stoul(row[3]));
      std::string text;
      string_sink sink(text);
      CHECK_FALSE(msrp::request_writer(sink, "abcd", msrp::method::send, to, from).add(row[0], bad).finish());
    }));
  }
  CHECK(met.size() == msrp::header_id_count - 1);
}

TEST_CASE("every method and status code of the table is known", "[msrp]") {
  std::size_t methods = 0, headers = 0, codes = 0;
  for (const auto& row : rows(test_support::source_root() / "grammar" / "msrp.tsv")) {
    REQUIRE(row.size() == (row[0] == "status" ? 4 : 5));
    INFO(row[1]);
    if (row[0] == "method") {
      ++methods;
      CHECK(name(msrp::find_method(row[1])) == row[1]);
    } else if (row[0] == "header") {
      ++headers;
      CHECK(name(msrp::find_header(row[1])) == row[1]);
    } else {
      ++codes;
      CHECK(row[0] == "status");
      CHECK(msrp::comment_of(static_cast<std::uint16_t>(std::stoul(row[1]))) == row[2]);
    }
  }
  CHECK(methods == msrp::method_count - 1);
  CHECK(headers == msrp::header_id_count - 1);
  CHECK(codes == 15);
}

TEST_CASE("every name of the registries is in the table", "[msrp]") {
  const auto path = test_support::source_root() / ".." / "shared" / "registry" / "msrp.tsv";
  if (!std::filesystem::exists(path)) {
    std::cout << "registry, MSRP: SKIPPED, no registry\n";
    return;
  }
  std::size_t names = 0;
  for (const auto& row : rows(path)) {
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
