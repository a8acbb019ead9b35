#include "sipwire/sip/p_dcs.hpp"

#include <catch2/catch.hpp>

#include "support/check.hpp"

using namespace sipwire;
using test_support::accepts;
using test_support::rejects;

TEST_CASE("osps: the three services of RFC 5503 and others", "[p_dcs]") {
  accepts<sip::osps_view>("BLV", [](const auto& v) { CHECK(v.value() == sip::osps::busy_line_verification); });
  accepts<sip::osps_view>("ei", [](const auto& v) { CHECK(v.value() == sip::osps::emergency_interrupt); });
  accepts<sip::osps_view>("RING", [](const auto& v) { CHECK(v.value() == sip::osps::ring); });
  accepts<sip::osps_view>("x", [](const auto& v) { CHECK(v.value() == sip::osps::other); });
  rejects<sip::osps_view>("BLV;x", errc::syntax, 3, rule::osps_tag);
}
