#include "sipwire/sip/values/service_id.hpp"

#include <catch2/catch.hpp>
#include <string>
#include <vector>

#include "support/check.hpp"

using namespace sipwire;
using test_support::accepts;
using test_support::rejects;

using sip::service_id_view;

TEST_CASE("service_id: the URN and its labels", "[service_id]") {
  accepts<service_id_view>(" urn:urn-7:3gpp-service.ims.icsi.oma.cpm.msg ", [](const service_id_view& v) {
    CHECK(v.text() == "urn:urn-7:3gpp-service.ims.icsi.oma.cpm.msg");
    CHECK(v.where() == extent{1, 44});
    CHECK(v.id() == "3gpp-service.ims.icsi.oma.cpm.msg");
    CHECK(v.top_level() == "3gpp-service");
    CHECK(v.sub_services() == "ims.icsi.oma.cpm.msg");
    CHECK(v.is("3GPP-service.ims.icsi.oma.cpm.msg"));
    CHECK(v.is_within("3gpp-service.ims.icsi.oma.cpm.msg"));
    CHECK(v.is_within("3gpp-service.IMS.icsi.oma"));
    CHECK_FALSE(v.is_within("3gpp-service.ims.icsi.oma.cp"));
    CHECK_FALSE(v.is_within("3gpp-service.ims.icsi.oma.cpm.msg.x"));
  });
  accepts<service_id_view>("URN:Urn-7:a", [](const service_id_view& v) {
    CHECK(v.top_level() == "a");
    CHECK(v.sub_services().empty());
  });
  accepts<service_id_view>("urn:urn-7:abcdefghijklmnopqrstuvwxyz-");
}

TEST_CASE("service_id: faults", "[service_id]") {
  rejects<service_id_view>("", errc::truncated, 0, rule::service_id);
  rejects<service_id_view>("urn:urn-7:", errc::truncated, 10, rule::service_id);
  rejects<service_id_view>("urn:urn-xxx:3gpp-service", errc::syntax, 8, rule::service_id);
  rejects<service_id_view>("urn%3Aurn-7%3Aa", errc::syntax, 3, rule::service_id);
  rejects<service_id_view>("urn:urn-7:.a", errc::syntax, 10, rule::service_id);
  rejects<service_id_view>("urn:urn-7:a.", errc::truncated, 12, rule::service_id);
  rejects<service_id_view>("urn:urn-7:a_b", errc::syntax, 11, rule::service_id);
  rejects<service_id_view>("urn:urn-7:a;x=1", errc::syntax, 11, rule::service_id);
  rejects<service_id_view>("urn:urn-7:abcdefghijklmnopqrstuvwxyz-1.b", errc::too_long, 37, rule::service_id);
}

TEST_CASE("service_id: a list", "[service_id]") {
  std::vector<std::string> ids;
  for (const auto& v : sip::value_list<service_id_view>("urn:urn-7:a.b , urn:urn-7:c")) {
    REQUIRE(v);
    ids.emplace_back(v->id());
  }
  CHECK(ids == std::vector<std::string>{"a.b", "c"});
}
