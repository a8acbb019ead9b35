#include "sipwire/sip/values/session_timer.hpp"

#include <catch2/catch.hpp>
#include <string>
#include <vector>

#include "support/check.hpp"

using namespace sipwire;
using test_support::accepts;
using test_support::rejects;

using sip::delta_params_view;
using sip::session_expires_view;

TEST_CASE("session_timer: Session-Expires", "[session_timer]") {
  accepts<session_expires_view>("4000 ; refresher = UAC ;x", [](const session_expires_view& v) {
    CHECK(v.seconds() == 4000);
    CHECK(v.refresher() == sip::refresher::uac);
    CHECK(v.params().size() == 2);
  });
  accepts<session_expires_view>("1800;refresher=uas",
                                [](const auto& v) { CHECK(v.refresher() == sip::refresher::uas); });
  accepts<session_expires_view>("1800;refresher=proxy", [](const session_expires_view& v) {
    CHECK(v.seconds() == 1800);
    CHECK(v.refresher().error() == fault{errc::unknown_value, rule::refresher, 15});
  });
  accepts<session_expires_view>("1800", [](const auto& v) {
    CHECK(v.refresher().error() == fault{errc::absent, rule::refresher, 4});
  });
  rejects<session_expires_view>("1800;refresher=", errc::truncated, 15, rule::gen_value);
  rejects<session_expires_view>("1800,1800", errc::syntax, 4);
  rejects<session_expires_view>("-1", errc::syntax, 0, rule::delta_seconds);
  rejects<session_expires_view>("0x10", errc::syntax, 1);
}

TEST_CASE("session_timer: Min-SE, and the range of both", "[session_timer]") {
  accepts<delta_params_view>("0090;lr", [](const delta_params_view& v) {
    CHECK(v.seconds() == 90);
    CHECK(v.seconds_text() == "0090");
    CHECK(v.params().contains("lr"));
  });
  accepts<delta_params_view>("4294967295", [](const auto& v) { CHECK(v.seconds() == 4294967295U); });
  rejects<delta_params_view>(" 4294967296;x", errc::out_of_range, 1, rule::delta_seconds);
  accepts<delta_params_view>(
      "18446744073709551616;x",
      [](const delta_params_view& v) {
        CHECK(v.seconds() == 4294967295U);
        CHECK(v.is_saturated());
      },
      leniency::saturate_numbers);
  rejects<delta_params_view>("", errc::truncated, 0, rule::delta_seconds);
}
