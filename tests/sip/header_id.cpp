#include "sipwire/sip/header_id.hpp"

#include <catch2/catch.hpp>
#include <string>
#include <vector>

#include "support/guard_page.hpp"

using namespace sipwire;
using sip::find_header;
using sip::header_id;

namespace {

std::vector<header_id> all_ids() {
  std::vector<header_id> out;
  for (std::uint32_t i = 1; i < sip::header_id_count; ++i) out.push_back(static_cast<header_id>(i));
  return out;
}

}  // namespace

TEST_CASE("header_id: every name and compact form of the table, in any case", "[header_id]") {
  CHECK(sip::header_id_count == 141);
  for (const header_id id : all_ids()) {
    const std::string name(sip::name(id));
    INFO(name);
    std::string upper = name, lower = name;
    for (char& c : upper) c = c >= 'a' && c <= 'z' ? static_cast<char>(c - 32) : c;
    for (char& c : lower) c = to_lower(c);
    CHECK(find_header(name) == id);
    CHECK(find_header(upper) == id);
    CHECK(find_header(lower) == id);
    if (!sip::compact_name(id).empty()) {
      CHECK(find_header(sip::compact_name(id)) == id);
      const char big = static_cast<char>(sip::compact_name(id)[0] - 32);
      CHECK(find_header({&big, 1}) == id);
    }
  }
  CHECK(find_header("v") == header_id::via);
  CHECK(find_header("") == header_id::extension);
  CHECK(sip::name(header_id::extension).empty());
}

TEST_CASE("R004 a known id implies an equal name, for a million random tokens", "[R004]") {
  CHECK(find_header("Attestation-Infx") == header_id::extension);
  CHECK(find_header("Session-Key") == header_id::extension);
  CHECK(find_header("Token-Token1") == header_id::extension);
  std::uint64_t state = 4;
  const auto next = [&state] {
    return static_cast<unsigned>((state = state * 6364136223846793005ULL + 1442695040888963407ULL) >> 40U);
  };
  constexpr std::string_view alphabet =
      "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ-0123456789.!%*_+`'~";
  const auto ids = all_ids();
  int known = 0;
  for (int i = 0; i < 1000000; ++i) {
    std::string token;
    if (i % 2 == 0) {
      // A known name with a few bytes changed hits the hash's neighbourhood more often than noise does.
      token = sip::name(ids[next() % ids.size()]);
      for (unsigned k = next() % 3; k > 0; --k)
        token[next() % token.size()] = alphabet[next() % alphabet.size()];
    } else {
      token.resize(1 + next() % 32);
      for (char& c : token) c = alphabet[next() % alphabet.size()];
    }
    const header_id id = find_header(token);
    if (id == header_id::extension) continue;
    ++known;
    if (!iequals(token, sip::name(id)) && !iequals(token, sip::compact_name(id)))
      FAIL(token << " taken for " << sip::name(id));
  }
  CHECK(known > 100000);
}

TEST_CASE(
    "R005 every prefix and every one-byte extension of a known name is unknown, unless it is known itself",
    "[R005]") {
  for (const header_id id : all_ids()) {
    const std::string name(sip::name(id));
    const auto check = [&](std::string_view text) {
      const test_support::guarded exact(text);
      const header_id got = find_header(exact);
      if (got != header_id::extension && !iequals(text, sip::name(got)) &&
          !iequals(text, sip::compact_name(got)))
        FAIL(std::string(text) << " taken for " << sip::name(got));
    };
    for (std::size_t n = 0; n < name.size(); ++n) check(name.substr(0, n));
    for (int b = 0; b < 256; ++b) {
      check(name + static_cast<char>(b));
      check(static_cast<char>(b) + name);
    }
  }
}

TEST_CASE("R003 no byte beside a name is trimmed: all 256 values", "[R003]") {
  for (int b = 0; b < 256; ++b) {
    const std::string name = std::string("To") + static_cast<char>(b);
    INFO(b);
    CHECK(find_header(name) == header_id::extension);
  }
  CHECK(find_header("To\xC2\xA0") == header_id::extension);
  CHECK(find_header("To\v") == header_id::extension);
}
