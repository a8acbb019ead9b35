// Messages from the RFCs, from other projects and of RCS, as far as they lie here; a part of the RFCs' comes
// with the tree.

#include <algorithm>
#include <catch2/catch.hpp>
#include <filesystem>
#include <iostream>
#include <map>
#include <set>
#include <string>

#include "sipwire/sip.hpp"
#include "support/corpus.hpp"

using namespace sipwire;
namespace hdr = sip::hdr;
using test_support::corpus_root;
using test_support::data_root;
using test_support::judge;
using test_support::judgement;
using test_support::read_file;
using test_support::tsv;

namespace {

/// Parses strictly by both ways of framing; when it parses, write(parse(x)) and what lies behind the body
/// make x again.
bool round_trips(std::string_view text) {
  const test_support::guarded input(text);
  sip::field_storage<512> one, two;
  const auto indexed = sip::parse_with<vector_runs, sip::framing::line_index>(input, one, {});
  const auto automaton = sip::parse_with<byte_runs, sip::framing::automaton>(input, two, {});
  REQUIRE(indexed.error() == automaton.error());
  if (!indexed) return false;
  for (const auto& m : {*indexed, *automaton}) {
    std::string out;
    string_sink into(out);
    (void)sip::write(into, m);
    REQUIRE(out + std::string(m.trailing()) == text);
  }
  REQUIRE(indexed->field_count() == automaton->field_count());
  for (std::size_t i = 0; i < indexed->field_count(); ++i) {
    REQUIRE(indexed->field_at(i).name_where() == automaton->field_at(i).name_where());
    REQUIRE(indexed->field_at(i).value_where() == automaton->field_at(i).value_where());
    REQUIRE(indexed->field_at(i).id() == automaton->field_at(i).id());
  }
  // CRLFs before the start line change nothing but the offsets.
  const std::string later = "\r\n\r\n" + std::string(text);
  sip::field_storage<512> three;
  const auto moved = sip::parse(later, three);
  REQUIRE(moved);
  REQUIRE(moved->text() == indexed->text());
  std::string out;
  string_sink into(out);
  (void)sip::write(into, *moved);
  REQUIRE(out + std::string(moved->trailing()) == later);
  return true;
}

struct mistake {
  std::uint32_t offset;
  std::string code;
};

std::map<std::string, mistake> rfc_mistakes() {
  std::map<std::string, mistake> out;
  const tsv table(data_root() / "rfc-mistakes.tsv");
  for (const auto& row : table.rows()) {
    CHECK_FALSE(table.cell(row, "mistake").empty());
    out[table.cell(row, "file")] = {static_cast<std::uint32_t>(std::stoul(table.cell(row, "offset"))),
                                    table.cell(row, "code")};
  }
  return out;
}

struct totals {
  std::size_t read = 0, valid = 0, mistaken = 0, written = 0;
};

/// An exact message of an RFC: strict and valid, or listed with exactly this fault.
void check_rfc_message(const std::string& name, const std::string& text,
                       const std::map<std::string, mistake>& mistakes, totals& sum) {
  const judgement got = judge(text);
  INFO(name << ": " << sipwire::name(got.first.code) << " in " << sipwire::name(got.first.rule) << " at "
            << got.first.offset);
  ++sum.read;
  if (round_trips(text)) ++sum.written;
  const auto listed = mistakes.find(name);
  if (listed == mistakes.end()) {
    CHECK(got.ok());
    ++sum.valid;
  } else {
    CHECK_FALSE(got.ok());
    CHECK(listed->second.offset == got.first.offset);
    CHECK(listed->second.code == sipwire::name(got.first.code));
    ++sum.mistaken;
  }
}

}  // namespace

TEST_CASE("corpus: messages of the RFCs that come with the tree", "[corpus][rfc]") {
  const auto mistakes = rfc_mistakes();
  totals sum;
  for (const auto& entry : std::filesystem::directory_iterator(data_root() / "rfc")) {
    if (entry.path().extension() != ".sip") continue;
    check_rfc_message(entry.path().filename().string(), read_file(entry.path()), mistakes, sum);
  }
  CHECK(sum.read >= 60);
  CHECK(sum.mistaken >= 5);
  std::cout << "rfc, in the tree: " << sum.read << " messages, " << sum.valid << " valid, " << sum.mistaken
            << " with the RFC's own mistake, " << sum.written << " written back byte for byte\n";
}

TEST_CASE("corpus: every exact message of the RFCs", "[corpus][rfc]") {
  const auto root = corpus_root();
  if (!root) {
    std::cout << "rfc: SKIPPED, no corpus (SIPWIRE_CORPUS)\n";
    return;
  }
  const auto mistakes = rfc_mistakes();
  const tsv manifest(*root / "MANIFEST.tsv");
  totals sum;
  std::set<std::string> met;
  for (const auto& row : manifest.rows()) {
    const std::string file = manifest.cell(row, "file");
    if (file.substr(0, 4) != "rfc/" || manifest.cell(row, "type") != "sip" ||
        manifest.cell(row, "expected") != "accept")
      continue;
    const std::string name = file.substr(4);
    met.insert(name);
    check_rfc_message(name, read_file(*root / file), mistakes, sum);
  }
  CHECK(sum.read > 800);
  // A list that names files that are not there would excuse nothing for ever.
  for (const auto& [name, ignored] : mistakes) {
    INFO(name);
    CHECK(met.count(name) == 1);
  }
  std::cout << "rfc: " << sum.read << " messages, " << sum.valid << " valid, " << sum.mistaken
            << " with the RFC's own mistake, " << sum.written << " written back byte for byte\n";
}

TEST_CASE("corpus: elided messages of the RFCs never break anything", "[corpus][rfc]") {
  const auto root = corpus_root();
  if (!root) {
    std::cout << "rfc/elided: SKIPPED, no corpus (SIPWIRE_CORPUS)\n";
    return;
  }
  const tsv manifest(*root / "MANIFEST.tsv");
  totals sum;
  for (const auto& row : manifest.rows()) {
    const std::string file = manifest.cell(row, "file");
    if (file.substr(0, 11) != "rfc/elided/" || manifest.cell(row, "type") != "sip") continue;
    const std::string text = read_file(*root / file);
    INFO(file);
    ++sum.read;
    if (judge(text).ok()) ++sum.valid;
    if (round_trips(text)) ++sum.written;
  }
  CHECK(sum.read > 500);
  std::cout << "rfc/elided: " << sum.read << " messages, " << sum.valid << " valid, " << sum.written
            << " written back byte for byte\n";
}

TEST_CASE("corpus: messages of other projects' test suites", "[corpus][peers]") {
  const auto root = corpus_root();
  if (!root) {
    std::cout << "peers: SKIPPED, no corpus (SIPWIRE_CORPUS)\n";
    return;
  }
  std::set<std::string> listed;
  const tsv differences(data_root() / "peer-differences.tsv");
  for (const auto& row : differences.rows()) {
    CHECK_FALSE(differences.cell(row, "reason").empty());
    listed.insert(differences.cell(row, "file"));
  }
  const tsv manifest(*root / "MANIFEST.tsv");
  totals sum;
  std::size_t firm = 0, guesses = 0, guesses_met = 0;
  for (const auto& row : manifest.rows()) {
    const std::string file = manifest.cell(row, "file"), expected = manifest.cell(row, "expected");
    if (file.substr(0, 6) != "peers/" || manifest.cell(row, "type") != "sip") continue;
    const std::string text = read_file(*root / file);
    const judgement got = judge(text);
    INFO(file << ": expected " << expected << ", got " << sipwire::name(got.first.code) << " at "
              << got.first.offset);
    ++sum.read;
    if (got.ok()) ++sum.valid;
    if (round_trips(text)) ++sum.written;
    const bool differs = (expected == "accept" && !got.ok()) || (expected == "reject" && got.ok());
    CHECK(differs == (listed.erase(file) == 1));
    if (expected == "accept" || expected == "reject") ++firm;
    if (expected == "accept?" || expected == "reject?") {
      ++guesses;
      if (got.ok() == (expected == "accept?")) ++guesses_met;
    }
  }
  CHECK(sum.read > 500);
  // Every listed difference was met.
  CHECK(listed.empty());
  std::cout << "peers: " << sum.read << " messages, " << sum.valid << " valid, " << sum.written
            << " written back byte for byte; " << firm << " firm expectations, " << differences.rows().size()
            << " of them differ with a reason; " << guesses_met << " of " << guesses << " guesses met\n";
}

TEST_CASE("corpus: every file of other projects, whatever it holds, never breaks anything",
          "[corpus][peers]") {
  const auto root = corpus_root();
  if (!root) {
    std::cout << "all files: SKIPPED, no corpus (SIPWIRE_CORPUS)\n";
    return;
  }
  std::size_t files = 0;
  for (const auto& entry : std::filesystem::recursive_directory_iterator(*root)) {
    if (!entry.is_regular_file() || entry.path().extension() == ".sip") continue;
    const std::string text = read_file(entry.path());
    if (text.size() > 65536) continue;
    INFO(entry.path());
    (void)judge(text);
    ++files;
  }
  CHECK(files > 100);
  std::cout << "all other files: " << files << " read as SIP\n";
}

TEST_CASE("corpus: verdicts on the RCS messages", "[corpus][rcs]") {
  const auto root = corpus_root();
  if (!root) {
    std::cout << "rcs: SKIPPED, no corpus (SIPWIRE_CORPUS)\n";
    return;
  }
  const std::string table = read_file(*root / "rcs" / "EXPECT.tsv");
  std::size_t accepted = 0, rejected = 0, more = 0;
  for (std::size_t at = 0; at < table.size();) {
    const std::size_t stop = std::min(table.find('\n', at), table.size());
    std::vector<std::string> cells;
    for (std::size_t i = at; i <= stop;) {
      const std::size_t tab = std::min(table.find('\t', i), stop);
      cells.push_back(table.substr(i, tab - i));
      i = tab + 1;
    }
    at = stop + 1;
    if (cells.size() < 3 || cells[0][0] == '#' || cells[1].substr(0, 3) != "sip") continue;
    const auto value = [&](const std::string& path) {
      for (const auto& cell : cells)
        if (cell.substr(0, path.size() + 1) == path + "=") return cell.substr(path.size() + 1);
      return std::string();
    };
    const std::string text = read_file(*root / "rcs" / cells[0]);
    const judgement got = judge(text);
    INFO(cells[0] << ": " << sipwire::name(got.first.code) << " in " << sipwire::name(got.first.rule)
                  << " at " << got.first.offset);
    if (cells[2] == "accept" && cells[1] == "sip") {
      CHECK(got.ok());
      CHECK(round_trips(text));
      ++accepted;
    } else if (cells[2] == "reject") {
      // What only a content layer can see is accepted here.
      if (value("error.layer") != "sip") {
        CHECK(got.ok());
        ++accepted;
        continue;
      }
      REQUIRE_FALSE(got.ok());
      const std::string region = value("error.region");
      const std::size_t dash = region.find('-');
      REQUIRE(dash != std::string::npos);
      CHECK(got.first.offset >= std::stoul(region.substr(0, dash)));
      CHECK(got.first.offset <= std::stoul(region.substr(dash + 1)));
      if (!got.parsed) {
        // Salvage keeps the message readable header by header, where it is a header that is wrong.
        sip::field_storage<64> slots;
        CHECK(sip::parse(text, slots, leniency::salvage | leniency::short_body));
      }
      ++rejected;
    } else if (cells[2] == "need-more") {
      CHECK((got.first.code == errc::need_more || got.first.code == errc::body_too_short));
      ++more;
    }
  }
  CHECK(accepted > 30);
  CHECK(rejected == 4);
  std::cout << "rcs: " << accepted << " messages accepted, " << rejected << " rejected inside the region, "
            << more << " cut ones told apart\n";
}
