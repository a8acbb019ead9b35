#include "sipwire/core/validation.hpp"

#include <array>
#include <catch2/catch.hpp>
#include <type_traits>

#include "sipwire/msrp/validate.hpp"
#include "sipwire/sip/validate.hpp"

using namespace sipwire;

TEST_CASE("validation: one severity, problem and verdict for the protocols", "[validation]") {
  STATIC_REQUIRE(std::is_same_v<sip::problem, basic_problem<sip::header_id>>);
  STATIC_REQUIRE(std::is_same_v<msrp::validation, basic_validation<msrp::header_id>>);
  enum class id : std::uint8_t { extension, one };
  std::array<basic_problem<id>, 2> room{};
  detail::problem_list<id> found(room);
  CHECK(found.all().ok());
  const basic_problem<id> warns{{errc::syntax, rule::token, 1}, id::one, severity::warning, 0};
  const basic_problem<id> fails{{errc::absent, rule::token, 2}, id::one, severity::error, 400};
  const basic_problem<id> later{{errc::absent, rule::token, 3}, id::one, severity::error, 505};
  found.add(warns);
  CHECK(found.all().ok());
  CHECK(found.all().count == 1);
  found.add(fails);
  found.add(later);
  // What does not fit into the room is counted, and judged.
  const auto all = found.all();
  CHECK_FALSE(all.ok());
  CHECK(all.count == 3);
  CHECK(all.problems.size() == 2);
  CHECK(all.problems[1] == fails);
  CHECK(all.first_error == fails);
  CHECK(all.status() == 400);
}
