#include "sipwire/core/validation.hpp"

#include <array>
#include <catch2/catch.hpp>
#include <type_traits>

#include "sipwire/cpim/validate.hpp"
#include "sipwire/msrp/validate.hpp"
#include "sipwire/sdp/validate.hpp"
#include "sipwire/sip/validate.hpp"

using namespace sipwire;

TEST_CASE("validation: one severity, problem and verdict for the protocols", "[validation]") {
  STATIC_REQUIRE(std::is_same_v<sip::problem, basic_problem<sip::header_id>>);
  STATIC_REQUIRE(std::is_same_v<msrp::validation, basic_validation<msrp::header_id>>);
  STATIC_REQUIRE(std::is_same_v<sdp::problem, basic_problem<sdp::attribute_id>>);
  STATIC_REQUIRE(std::is_same_v<cpim::validation, basic_validation<cpim::header_kind>>);
  enum class id : std::uint8_t { unknown, one };
  std::array<basic_problem<id>, 2> room{};
  detail::problem_list<id> found(room, true);
  CHECK(found.all().ok());
  const basic_problem<id> warns{{errc::syntax, rule::token, 1}, id::one, severity::warning, 0, {}};
  const basic_problem<id> fails{{errc::absent, rule::token, 2}, id::one, severity::error, 400, "RFC 1"};
  const basic_problem<id> later{{errc::absent, rule::token, 3}, id::one, severity::error, 505, "RFC 2"};
  found.warning(warns.what, id::one);
  found.error(fault{}, id::one);
  CHECK(found.all().ok());
  CHECK(found.all().count == 1);
  found.error(fails.what, id::one, "RFC 1");
  found.error(later.what, id::one, "RFC 2", 505);
  // What does not fit into the room is counted, and judged.
  const auto all = found.all();
  CHECK_FALSE(all.ok());
  CHECK(all.count == 3);
  CHECK(all.problems.size() == 2);
  CHECK(all.problems[1] == fails);
  CHECK(all.first_error == fails);
  CHECK(all.status() == 400);
  detail::problem_list<id> unanswered({});
  unanswered.error(fails.what, id::unknown, "RFC 1");
  CHECK(unanswered.all().first_error ==
        basic_problem<id>{fails.what, id::unknown, severity::error, 0, "RFC 1"});
}

TEST_CASE("validation: what cannot be read is an error where the receiver needs it", "[validation]") {
  enum class id : std::uint8_t { unknown, one, two };
  constexpr id needed[] = {id::two};
  std::array<basic_problem<id>, 2> room{};
  detail::problem_list<id> found(room, true, {.receiver = receiver_role::proxy, .needed = needed});
  CHECK(found.receiver() == receiver_role::proxy);
  found.malformed({errc::syntax, rule::token, 1}, id::one, "RFC 1");
  CHECK(found.all().ok());
  found.malformed({errc::syntax, rule::token, 2}, id::two, "RFC 2");
  const auto all = found.all();
  CHECK(all.problems[0] ==
        basic_problem<id>{{errc::syntax, rule::token, 1}, id::one, severity::warning, 0, "RFC 1"});
  CHECK(all.first_error ==
        basic_problem<id>{{errc::syntax, rule::token, 2}, id::two, severity::error, 400, "RFC 2"});
}
