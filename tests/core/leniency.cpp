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

TEST_CASE("leniency: presets", "[leniency]") {
  CHECK(leniency_from("strict") == leniency::none);
  CHECK(leniency_from("deployed") == leniency::deployed);
  for (const auto& row : leniencies)
    CHECK(has(leniency::deployed, row.flag) == (row.kind == leniency_class::value));
}

TEST_CASE("leniency: what an input needs is a smallest set", "[leniency]") {
  const auto needs = [](leniency which) {
    return [which](leniency given) { return (given & which) == which; };
  };
  const leniency two = leniency::bare_lf | leniency::loose_uris;
  CHECK(needed_leniency(needs(leniency::none)) == leniency::none);
  CHECK(needed_leniency(needs(two)) == two);
  CHECK(needed_leniency(needs(two), leniency::deployed) == leniency::none);
  CHECK(needed_leniency(needs(leniency::loose_uris), leniency::deployed) == leniency::loose_uris);
  // Where either will do, one is named.
  const auto either = needed_leniency([&](leniency given) { return has(given, two); });
  CHECK((either == leniency::bare_lf || either == leniency::loose_uris));
  int asked = 0;
  CHECK(needed_leniency([&](leniency) { return ++asked != 0; }) == leniency::none);
  CHECK(asked == 1);
}
