// Session descriptions from the RFCs, from other projects and of RCS, as far as they lie here; a part of the
// RFCs' comes with the tree.

#include <catch2/catch.hpp>
#include <filesystem>
#include <iostream>
#include <map>
#include <set>
#include <string>

#include "sipwire/sdp.hpp"
#include "sipwire/sdp/validate.hpp"
#include "support/corpus.hpp"
#include "support/session.hpp"

using namespace sipwire;
using test_support::corpus_root;
using test_support::data_root;
using test_support::read_file;
using test_support::session_fault;
using test_support::tsv;

namespace {

/// The fault of a strict reading, and of every typed value if it parses.
fault judged(const std::string& text) {
  const test_support::guarded input(text);
  const auto parsed = session_fault(input);
  if (parsed.code != errc::none) return parsed;
  static sdp::line_storage<4096> room;
  const auto session = sdp::parse(input, room);
  REQUIRE(session);
  std::vector<sdp::problem> problems(session->total_line_count());
  const auto verdict = sdp::validate(*session, problems);
  REQUIRE(verdict.problems.size() == verdict.count);
  for (const auto& p : verdict.problems) REQUIRE(p.what.offset <= text.size());
  // What is read wherever it stands is no mistake.
  for (const auto& p : verdict.problems)
    if (p.what.rule != rule::attribute_field || p.what.code != errc::not_allowed) return p.what;
  return {};
}

bool parses_leniently(const std::string& text) {
  const test_support::guarded input(text);
  return session_fault(input, leniency::all).code == errc::none;
}

struct mistake {
  std::uint32_t offset;
  std::string code;
};

std::map<std::string, mistake> sdp_mistakes() {
  std::map<std::string, mistake> out;
  const tsv table(data_root() / "sdp-mistakes.tsv");
  for (const auto& row : table.rows()) {
    CHECK_FALSE(table.cell(row, "mistake").empty());
    out[table.cell(row, "file")] = {static_cast<std::uint32_t>(std::stoul(table.cell(row, "offset"))),
                                    table.cell(row, "code")};
  }
  return out;
}

}  // namespace

TEST_CASE("corpus: every exact session description of the RFCs", "[corpus][rfc][sdp]") {
  const auto root = corpus_root();
  if (!root) {
    std::cout << "rfc sdp: SKIPPED, no corpus (SIPWIRE_CORPUS)\n";
    return;
  }
  const auto mistakes = sdp_mistakes();
  const tsv manifest(*root / "MANIFEST.tsv");
  std::size_t read = 0, valid = 0, mistaken = 0;
  std::set<std::string> met;
  for (const auto& row : manifest.rows()) {
    const std::string file = manifest.cell(row, "file");
    if (file.substr(0, 4) != "rfc/" || manifest.cell(row, "type") != "sdp" ||
        manifest.cell(row, "expected") != "accept")
      continue;
    const std::string name = file.substr(4), text = read_file(*root / file);
    met.insert(name);
    const fault got = judged(text);
    INFO(name << ": " << sipwire::name(got.code) << " in " << sipwire::name(got.rule) << " at "
              << got.offset);
    ++read;
    CHECK(parses_leniently(text));
    const auto listed = mistakes.find(name);
    if (listed == mistakes.end()) {
      CHECK(got.code == errc::none);
      ++valid;
    } else {
      CHECK(listed->second.offset == got.offset);
      CHECK(listed->second.code == sipwire::name(got.code));
      ++mistaken;
    }
  }
  CHECK(read >= 216);
  // A list that names files that are not there would excuse nothing for ever.
  for (const auto& [name, ignored] : mistakes) {
    INFO(name);
    CHECK(met.count(name) == 1);
  }
  std::cout << "rfc sdp: " << read << " descriptions, " << valid << " valid, " << mistaken
            << " with the RFC's own mistake\n";
}

TEST_CASE("corpus: session descriptions of other projects, and those with gaps, are readable",
          "[corpus][peers][sdp]") {
  const auto root = corpus_root();
  if (!root) {
    std::cout << "peers sdp: SKIPPED, no corpus (SIPWIRE_CORPUS)\n";
    return;
  }
  const tsv manifest(*root / "MANIFEST.tsv");
  std::size_t read = 0, strict = 0, valid = 0;
  for (const auto& row : manifest.rows()) {
    const std::string file = manifest.cell(row, "file");
    if (manifest.cell(row, "type") != "sdp" || file.substr(0, 4) == "rcs/") continue;
    const std::string text = read_file(*root / file);
    INFO(file);
    ++read;
    CHECK(parses_leniently(text));
    if (session_fault(text).code == errc::none) ++strict;
    if (judged(text).code == errc::none) ++valid;
  }
  CHECK(read > 580);
  std::cout << "all sdp: " << read << " descriptions, all readable leniently, " << strict << " strictly, "
            << valid << " with every value valid\n";
}
