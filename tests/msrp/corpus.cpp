// Chunks from the RFCs, and of RCS: those that come with the tree, and all where the corpus lies.
#include <array>
#include <catch2/catch.hpp>
#include <filesystem>
#include <iostream>
#include <map>
#include <string>

#include "sipwire/msrp/message_view.hpp"
#include "sipwire/msrp/validate.hpp"
#include "support/guard_page.hpp"
#include "support/paths.hpp"

namespace {

using namespace sipwire;
using test_support::guarded;

struct outcome {
  fault parsed;
  fault valid;
  std::size_t warnings = 0;
};

/// Reads a file of one chunk, by both policies and every prefix of it; what can be read must be written back
/// byte for byte.
outcome read(const std::string& text) {
  const guarded input(text);
  const slice whole{std::string_view(input)};
  msrp::field_storage<64> one, two;
  const auto fast = msrp::parse_with<vector_runs>(whole, one, {});
  const auto slow = msrp::parse_with<byte_runs>(whole, two, {});
  REQUIRE(fast.error() == slow.error());
  for (std::size_t n = 0; n < text.size(); ++n) {
    const guarded cut(std::string_view(text).substr(0, n));
    msrp::field_storage<64> room;
    const auto got = msrp::parse(cut, room);
    if (!got) {
      REQUIRE(got.error().offset <= n);
      if (fast) REQUIRE(got.error().code == errc::need_more);
    } else {
      // What lies behind a chunk may be cut.
      REQUIRE(fast);
      REQUIRE(got->text() == fast->text());
    }
  }
  if (!fast) return {fast.error(), {}, 0};
  for (const auto& chunk : {*fast, *slow}) {
    std::string out;
    string_sink sink(out);
    (void)msrp::write(sink, chunk);
    REQUIRE(out + std::string(chunk.trailing()) == text);
  }
  const auto found = msrp::validate(*fast);
  std::size_t errors = 0;
  std::array<msrp::problem, 32> room;
  for (const auto& p : msrp::validate(*fast, room).problems)
    errors += p.level == sipwire::severity::error ? 1U : 0U;
  return {{}, found.first_error.what, found.count - errors};
}

TEST_CASE("corpus: every exact chunk of the RFCs that comes with the tree", "[corpus][msrp]") {
  std::size_t files = 0;
  for (const auto& entry :
       std::filesystem::directory_iterator(test_support::source_root() / "tests" / "data" / "rfc")) {
    if (entry.path().extension() != ".msrp") continue;
    ++files;
    INFO(entry.path().filename().string());
    const auto got = read(test_support::read_file(entry.path()));
    INFO(name(got.parsed.code) << " at " << got.parsed.offset << "; " << name(got.valid.code) << " at "
                               << got.valid.offset);
    CHECK(got.parsed.code == errc::none);
    CHECK(got.valid.code == errc::none);
  }
  CHECK(files == 37);
}

TEST_CASE("corpus: every chunk of the RFCs, elided or mistaken ones too", "[corpus][msrp]") {
  const auto root = test_support::corpus_root();
  if (!root) {
    std::cout << "rfc, MSRP: SKIPPED, no corpus (SIPWIRE_CORPUS)\n";
    return;
  }
  // What the RFCs print so that no chunk comes of it: two without their paths, one whose end-line is
  // another's.
  const std::map<std::string, fault> unreadable = {
      {"rfc4975-5.1-msrp-framing-and-message-chunking-send-dkei38sd.msrp",
       {errc::missing_mandatory, rule::to_path, 20}},
      {"rfc4975-5.1-msrp-framing-and-message-chunking-send-dkei38ia.msrp",
       {errc::missing_mandatory, rule::to_path, 20}},
      {"rfc4976-3-protocol-overview-200-xght6.msrp", {errc::need_more, rule::end_line, 425}},
  };
  std::size_t files = 0, good = 0, warned = 0;
  for (const auto& entry : std::filesystem::recursive_directory_iterator(*root / "rfc")) {
    if (entry.path().extension() != ".msrp") continue;
    ++files;
    const auto file = entry.path().filename().string();
    INFO(file);
    const auto got = read(test_support::read_file(entry.path()));
    const auto listed = unreadable.find(file);
    CHECK(got.parsed == (listed == unreadable.end() ? fault{} : listed->second));
    if (got.parsed.code == errc::none && got.valid.code == errc::none) ++good;
    if (got.warnings != 0) ++warned;
  }
  CHECK(files == 58);
  CHECK(good >= 50);
  std::cout << "rfc, MSRP: " << files << " chunks, " << good << " valid, " << warned << " with warnings\n";
}

TEST_CASE("corpus: the chunks of other projects never break anything", "[corpus][msrp]") {
  const auto root = test_support::corpus_root();
  if (!root) {
    std::cout << "peers, MSRP: SKIPPED, no corpus (SIPWIRE_CORPUS)\n";
    return;
  }
  std::size_t files = 0, parsed = 0;
  for (const auto& entry : std::filesystem::recursive_directory_iterator(*root / "peers")) {
    if (entry.path().extension() != ".msrp") continue;
    ++files;
    INFO(entry.path().filename().string());
    const auto text = test_support::read_file(entry.path());
    // Theirs of resiprocate have no blank behind the colon, nor `//` in their URIs.
    const bool unspaced = entry.path().string().find("resip-msrp") != std::string::npos;
    msrp::field_storage<64> room;
    const auto strict = msrp::parse(text, room);
    CHECK(strict.has_value() == !unspaced);
    const auto got = msrp::parse(text, room, leniency::unspaced_colon);
    CHECK(got);
    parsed += got ? 1U : 0U;
    (void)read(text);
  }
  CHECK(files == 8);
  CHECK(parsed == files);
}

}  // namespace
