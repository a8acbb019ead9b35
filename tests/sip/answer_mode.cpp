#include "sipwire/sip/values/answer_mode.hpp"

#include <catch2/catch.hpp>

#include "support/check.hpp"

using namespace sipwire;
using sip::answer_mode;
using sip::answer_mode_view;
using test_support::accepts;
using test_support::rejects;

TEST_CASE("answer_mode: modes", "[answer_mode]") {
  accepts<answer_mode_view>("Auto ;require", [](const answer_mode_view& v) {
    CHECK(v.mode() == answer_mode::automatic);
    CHECK(v.require());
    CHECK(v.text() == "Auto ;require");
  });
  accepts<answer_mode_view>("manual;x=y", [](const answer_mode_view& v) {
    CHECK(v.mode() == answer_mode::manual);
    CHECK_FALSE(v.require());
    CHECK(v.params().value("x") == "y");
  });
  accepts<answer_mode_view>("Later", [](const answer_mode_view& v) {
    CHECK(v.mode() == answer_mode::other);
    CHECK(v.token() == "Later");
  });
}

TEST_CASE("answer_mode: one value only", "[answer_mode]") {
  rejects<answer_mode_view>("Auto,Manual", errc::syntax, 4, rule::answer_mode);
  rejects<answer_mode_view>("Auto;", errc::truncated, 5, rule::generic_param);
  rejects<answer_mode_view>("\"Auto\"", errc::syntax, 0, rule::answer_mode);
  rejects<answer_mode_view>("", errc::truncated, 0, rule::answer_mode);
}
