#include "sipwire/sip/options.hpp"

#include <catch2/catch.hpp>

using namespace sipwire;

TEST_CASE("options: the default is strict", "[options]") {
  constexpr sip::parse_options strict;
  static_assert(strict.lenient == leniency::none && !strict.refuse_space_before_colon);
  CHECK(strict.caps == limits{});
}
