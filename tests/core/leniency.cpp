#include "sipwire/core/leniency.hpp"

#include <bit>
#include <catch2/catch.hpp>
#include <set>
#include <string>

#include "sipwire/core/limits.hpp"

using namespace sipwire;

TEST_CASE("leniency: every flag is one bit of its own, with a name and a risk", "[leniency]") {
  std::set<std::uint64_t> bits;
  leniency every = leniency::none;
  for (const auto& row : leniencies) {
    INFO(std::string(row.name));
    const auto value = static_cast<std::uint64_t>(row.flag);
    CHECK(std::has_single_bit(value));
    CHECK(bits.insert(value).second);
    CHECK_FALSE(row.risk.empty());
    CHECK(leniency_from(row.name) == row.flag);
    std::string dashed(row.name);
    for (char& c : dashed) c = c == '_' ? '-' : c;
    CHECK(leniency_from(dashed) == row.flag);
    CHECK(has(leniency::all, row.flag));
    CHECK_FALSE(has(leniency::none, row.flag));
    every |= row.flag;
  }
  CHECK(every == leniency::all);
}

TEST_CASE("leniency: names that are none", "[leniency]") {
  CHECK(leniency_from("all") == leniency::all);
  for (const char* name : {"", "none", "bare", "bare_lff", "Bare_LF", "bare lf", "al"})
    CHECK_FALSE(leniency_from(name));
}

TEST_CASE("leniency: flags combine", "[leniency]") {
  constexpr leniency two = leniency::bare_lf | leniency::salvage;
  static_assert(has(two, leniency::bare_lf) && has(two, leniency::salvage) &&
                !has(two, leniency::short_body));
  CHECK((two & leniency::salvage) == leniency::salvage);
  CHECK((two & ~leniency::salvage) == leniency::bare_lf);
  CHECK((~leniency::none) == leniency::all);
  CHECK((~leniency::all) == leniency::none);
}

TEST_CASE("limits: the defaults", "[limits]") {
  constexpr limits l;
  static_assert(l.header_bytes == 16U << 20U);
  static_assert(limits::comment_depth == 16);
  CHECK(l == limits{});
}
