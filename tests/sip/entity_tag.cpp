#include "sipwire/sip/values/entity_tag.hpp"

#include <catch2/catch.hpp>
#include <string>
#include <vector>

#include "support/check.hpp"

using namespace sipwire;
using test_support::accepts;
using test_support::rejects;

using sip::entity_tag_view;

TEST_CASE("entity_tag: SIP-ETag, SIP-If-Match and Suppress-If-Match", "[entity_tag]") {
  accepts<entity_tag_view>("dx200xyz", [](const entity_tag_view& v) {
    CHECK(v.text() == "dx200xyz");
    CHECK(v.is("dx200xyz"));
    CHECK_FALSE(v.is("DX200xyz"));
    CHECK_FALSE(v.is_any());
  });
  accepts<entity_tag_view>("*", [](const entity_tag_view& v) { CHECK(v.is_any()); });
  rejects<entity_tag_view>("\"dx\"", errc::syntax, 0, rule::entity_tag);
  rejects<entity_tag_view>("dx xy", errc::syntax, 3, rule::entity_tag);
  rejects<entity_tag_view>("", errc::truncated, 0, rule::entity_tag);
}
