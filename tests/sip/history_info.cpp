#include "sipwire/sip/values/history_info.hpp"

#include <algorithm>
#include <catch2/catch.hpp>
#include <string>
#include <vector>

#include "support/check.hpp"

using namespace sipwire;
using test_support::accepts;
using test_support::rejects;

using sip::history_index;
using sip::history_info_view;

TEST_CASE("history_info: index, targets and embedded fields", "[history_info]") {
  accepts<history_info_view>(
      "\"Bob\" <sip:bob@192.0.2.5?Reason=SIP%3Bcause%3D302&Privacy=history>;index=1.2.10 ; rc=1.2;mp=1;np=0",
      [](const history_info_view& v) {
        REQUIRE(v.index());
        const history_index index = *v.index();
        CHECK(index.text() == "1.2.10");
        CHECK(index.depth() == 3);
        CHECK(std::ranges::equal(index, std::vector<std::uint32_t>{1, 2, 10}));
        CHECK(index.is_below(*v.rc()));
        CHECK(index.is_below(*v.mp()));
        CHECK_FALSE(index.is_below(index));
        CHECK_FALSE(v.rc()->is_below(index));
        CHECK(v.np()->text() == "0");
        CHECK(v.reason() == "SIP%3Bcause%3D302");
        CHECK(v.privacy() == "history");
        CHECK(v.display_name() == "\"Bob\"");
      });
  accepts<history_info_view>("<tel:+1555>", [](const history_info_view& v) {
    CHECK(v.index().error() == fault{errc::absent, rule::index_val, 11});
    CHECK_FALSE(v.reason());
  });
}

TEST_CASE("history_info: an index that is none is a fault of its accessor", "[history_info]") {
  const auto at = [](const char* value, errc code, std::uint32_t offset) {
    accepts<history_info_view>("<sip:a@b>;index=" + std::string(value), [&](const history_info_view& v) {
      INFO(value);
      CHECK(v.index().error() == fault{code, rule::index_val, offset + 16});
    });
  };
  at("01", errc::syntax, 1);
  at("1.", errc::truncated, 2);
  at("1..2", errc::syntax, 2);
  at(".1", errc::syntax, 0);
  at("1.x", errc::syntax, 2);
  at("\"1\"", errc::syntax, 0);
  at("1.4294967296", errc::out_of_range, 2);
  accepts<history_info_view>("<sip:a@b>;index=1.4294967295;index=1", [](const auto& v) {
    CHECK(v.index().error() == fault{errc::duplicate, rule::index_val, 29});
  });
  accepts<history_info_view>("<sip:a@b>;index", [](const auto& v) {
    CHECK(v.index().error() == fault{errc::truncated, rule::index_val, 15});
  });
}

TEST_CASE("history_info: malformed values and lists", "[history_info]") {
  rejects<history_info_view>("sip:bob@a;index=1", errc::syntax, 3, rule::name_addr);
  rejects<history_info_view>("<sip:bob@a>;index=", errc::truncated, 18, rule::gen_value);
  rejects<history_info_view>("", errc::truncated, 0, rule::display_name);
  std::string all;
  for (const auto& v :
       sip::value_list<history_info_view>("<sip:a@b?Reason=x,y>;index=1, <sip:c@d>;index=1.1;rc=1")) {
    REQUIRE(v);
    all += std::string(v->index()->text()) + " ";
  }
  CHECK(all == "1 1.1 ");
}
