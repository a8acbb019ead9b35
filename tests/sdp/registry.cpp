// Every attribute with a tag, by tests/data/attributes.tsv: an accepted value that a writer and a parser bring back, and a rejected one
// with the place of its fault.
#include <catch2/catch.hpp>
#include <cstdint>
#include <fstream>
#include <iostream>
#include <map>
#include <set>
#include <sstream>
#include <string>
#include <type_traits>
#include <vector>

#include "sipwire/sdp.hpp"
#include "sipwire/sdp/writer.hpp"
#include "support/check.hpp"

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
  std::ifstream in(path);
  REQUIRE(in);
  for (std::string line; std::getline(in, line);)
    if (!line.empty() && line[0] != '#') use(columns(line));
}

// What a writer made of the value comes back from the parser byte for byte, at every level where it may stand.
template <class A>
void round_trip(const std::string& value) {
  for (const bool at_media : {false, true}) {
    if (!(at_media ? sdp::info(A::id).of_media : sdp::info(A::id).of_session)) continue;
    std::string text;
    string_sink sink(text);
    sdp::session_writer<string_sink<>> w(sink);
    w.origin("- 1 1 IN IP4 192.0.2.1").session_name("-").connection_to("192.0.2.1").time(0, 0);
    if (at_media) w.media("audio 9 RTP/AVP 0");
    w.attribute(name(A::id), value.empty() ? std::nullopt : std::optional<std::string_view>(value));
    const auto size = w.finish();
    INFO("writer: " << test_support::printed(size.error()) << " behind " << text);
    REQUIRE(size);
    const test_support::guarded input(text);
    sdp::line_storage<16> room;
    const auto session = sdp::parse(std::string_view(input), room);
    REQUIRE(session);
    CHECK(sdp::check(*session));
    const auto got = at_media ? session->media()[0].get<A>() : session->get<A>();
    REQUIRE(got);
    CHECK(got->text() == value);
    std::string again;
    string_sink second(again);
    sdp::write(second, *session);
    CHECK(again == text);
  }
}

}  // namespace

TEST_CASE("registry: every typed attribute by its example", "[sdp][registry]") {
  std::map<std::string, example> examples;
  for_each_row(std::string(SIPWIRE_ROOT) + "/tests/data/attributes.tsv", [&](const std::vector<std::string>& row) {
    INFO(row[0]);
    REQUIRE(row.size() == 4);
    REQUIRE(examples.emplace(row[0], example{unescaped(row[1]), unescaped(row[2]), static_cast<std::uint32_t>(std::stoul(row[3]))}).second);
  });

  std::size_t rows = 0, typed = 0;
  std::string untyped;
  std::set<std::string> listed;
  for_each_row(std::string(SIPWIRE_ROOT) + "/grammar/attributes.tsv", [&](const std::vector<std::string>& row) {
    ++rows;
    listed.insert(row[0]);
    INFO(row[0]);
    const auto id = sdp::find_attribute(row[0]);
    REQUIRE(id != sdp::attribute_id::extension);
    bool tagged = false;
    sdp::with_tag(id, [&]<class A>(std::type_identity<A>) {
      tagged = true;
      ++typed;
      using V = typename A::value;
      const auto found = examples.find(row[0]);
      REQUIRE(found != examples.end());
      const example& e = found->second;
      test_support::accepts<V>(e.accepted, [&](const V& v) {
        CHECK(v.text() == e.accepted);
        if constexpr (requires { v.check(); }) CHECK(v.check());
      });
      round_trip<A>(e.accepted);
      {
        INFO("rejected: " << e.rejected);
        const test_support::guarded text(e.rejected);
        const auto value = sdp::parse_value<A>(slice(std::string_view(text)));
        CHECK_FALSE(value);
        INFO(test_support::printed(value.error()));
        CHECK(value.error().offset == e.offset);
        CHECK(value.error().where != rule::none);
      }
      examples.erase(found);
    });
    if (!tagged) untyped += " " + row[0];
  });
  for (const auto& [name, e] : examples) {
    FAIL_CHECK("an example of an attribute without a tag: " << name << " (" << e.accepted << ")");
  }
  CHECK(untyped.empty());

  // Where the list that the table was made from is at hand, nothing of it may be missing.
  std::size_t registered = 0;
  std::ifstream in(std::string(SIPWIRE_ROOT) + "/../shared/registry/sdp-attributes.tsv");
  for (std::string line; std::getline(in, line);) {
    if (line.empty() || line[0] == '#') continue;
    std::istringstream names(columns(line)[0]);
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
