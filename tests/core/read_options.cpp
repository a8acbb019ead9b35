#include "sipwire/core/read_options.hpp"

#include <catch2/catch.hpp>
#include <concepts>

using namespace sipwire;

namespace {

constexpr read_options given(const read_options& options = {}) {
  return options;
}

}  // namespace

TEST_CASE("read_options: the default is strict, with the limits that there are", "[options]") {
  constexpr read_options strict;
  static_assert(strict.lenient == leniency::none && !strict.refuse_space_before_colon);
  CHECK(strict.caps == limits{});
  CHECK(given() == strict);
  CHECK(given({}) == strict);
  CHECK(given(leniency::none) == strict);
  CHECK(given(limits{}) == strict);
}

TEST_CASE("read_options: a leniency, limits or both are options", "[options]") {
  static_assert(std::convertible_to<leniency, read_options> && std::convertible_to<limits, read_options>);
  static_assert(!std::convertible_to<int, read_options>);
  const read_options loose = given(leniency::bare_lf | leniency::salvage);
  CHECK(loose.lenient == (leniency::bare_lf | leniency::salvage));
  CHECK(loose.caps == limits{});
  const read_options small = given(limits{.sdp_media = 3});
  CHECK(small.lenient == leniency::none);
  CHECK(small.caps.sdp_media == 3);
  CHECK(small.caps.sdp_attributes == limits{}.sdp_attributes);
  const read_options both = given({leniency::bare_lf, {.header_bytes = 60}});
  CHECK(both.lenient == leniency::bare_lf);
  CHECK(both.caps.header_bytes == 60);
  CHECK_FALSE(both.refuse_space_before_colon);
  read_options other = both;
  other.refuse_space_before_colon = true;
  CHECK_FALSE(other == both);
}
