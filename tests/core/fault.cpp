#include "sipwire/core/fault.hpp"

#include <catch2/catch.hpp>
#include <type_traits>

using namespace sipwire;

TEST_CASE("fault: true when there is one", "[fault]") {
  STATIC_REQUIRE(!fault());
  STATIC_REQUIRE(fault{errc::syntax, rule::via_parm, 3});
  STATIC_REQUIRE(fault{errc::need_more});
  // The place alone is no fault.
  STATIC_REQUIRE(!fault{errc::none, rule::via_parm, 3});
  // No number, and none is made of it.
  STATIC_REQUIRE(!std::is_convertible_v<fault, bool>);
  STATIC_REQUIRE(!std::is_convertible_v<fault, int>);
}
