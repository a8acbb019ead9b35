// Every header field with a tag, by tests/data/headers.tsv: an accepted value that a writer and a parser bring back, and a rejected one
// with the place of its fault.
#include <catch2/catch.hpp>
#include <cstdint>
#include <fstream>
#include <iostream>
#include <map>
#include <string>
#include <type_traits>
#include <vector>

#include "sipwire/sip/hdr.hpp"
#include "sipwire/sip/message_view.hpp"
#include "sipwire/sip/writer.hpp"
#include "support/guard_page.hpp"

using namespace sipwire;

namespace {

struct example {
  std::string accepted;
  std::string rejected;
  std::uint32_t offset = 0;
};

std::vector<std::string> columns(const std::string& line) {
  std::vector<std::string> out(1);
  for (char c : line) {
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
      continue;
    }
    const char c = text.at(++i);
    if (c == 'x') {
      out += static_cast<char>(std::stoi(text.substr(i + 1, 2), nullptr, 16));
      i += 2;
    } else {
      out += c == 'r' ? '\r' : c == 'n' ? '\n' : c == 't' ? '\t' : c;
    }
  }
  return out;
}

template <class Use>
void for_each_row(const std::string& path, Use&& use) {
  std::ifstream in(std::string(SIPWIRE_ROOT) + path);
  REQUIRE(in);
  for (std::string line; std::getline(in, line);)
    if (!line.empty() && line[0] != '#') use(columns(line));
}

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
  std::map<std::string, example> examples;
  for_each_row("/tests/data/headers.tsv", [&](const std::vector<std::string>& row) {
    INFO(row[0]);
    REQUIRE(row.size() == 4);
    REQUIRE(examples.emplace(row[0], example{unescaped(row[1]), unescaped(row[2]), static_cast<std::uint32_t>(std::stoul(row[3]))}).second);
  });

  std::size_t rows = 0, typed = 0;
  std::string untyped;
  for_each_row("/grammar/headers.tsv", [&](const std::vector<std::string>& row) {
    ++rows;
    INFO(row[0]);
    const auto id = sip::find_header(row[0]);
    REQUIRE(id != sip::header_id::extension);
    const bool tagged = sip::with_tag(id, [&]<class H>(std::type_identity<H>) {
      ++typed;
      const auto found = examples.find(row[0]);
      REQUIRE(found != examples.end());
      const example& e = found->second;
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
  });
  for (const auto& [name, e] : examples) {
    FAIL_CHECK("an example of a header without a tag: " << name << " (" << e.accepted << ")");
  }
  std::cout << "registry: " << typed << " of " << rows << " rows of grammar/headers.tsv are typed";
  if (!untyped.empty()) std::cout << "; not yet:" << untyped;
  std::cout << "\n";
}
