#include "sipwire/sip/values/rack.hpp"

#include <catch2/catch.hpp>
#include <string>
#include <vector>

#include "support/check.hpp"

using namespace sipwire;
using test_support::accepts;
using test_support::rejects;

using sip::rack_view;
using sip::rseq_view;

TEST_CASE("rack: the three parts", "[rack]") {
  accepts<rack_view>("776656 \r\n 1\tINVITE ", [](const rack_view& v) {
    CHECK(v.text() == "776656 \r\n 1\tINVITE");
    CHECK(v.response_number() == 776656);
    CHECK(v.cseq_number() == 1);
    CHECK(v.method() == "INVITE");
    CHECK(v.method_id() == sip::method::invite);
  });
  accepts<rack_view>("4294967295 2147483647 foo", [](const rack_view& v) {
    CHECK(v.response_number() == 4294967295U);
    CHECK(v.cseq_number() == 2147483647);
    CHECK(v.method_id() == sip::method::extension);
  });
}

TEST_CASE("rack: malformed values and where", "[rack]") {
  rejects<rack_view>("0 1 INVITE", errc::out_of_range, 0, rule::response_num);
  rejects<rack_view>("4294967296 1 INVITE", errc::out_of_range, 0, rule::response_num);
  rejects<rack_view>("1 2147483648 INVITE", errc::out_of_range, 2, rule::cseq_num);
  rejects<rack_view>("1 INVITE", errc::syntax, 2, rule::cseq_num);
  rejects<rack_view>("x 1 INVITE", errc::syntax, 0, rule::response_num);
  rejects<rack_view>("1 1 IN VITE", errc::syntax, 7, rule::rack);
  rejects<rack_view>("1 1", errc::truncated, 3);
  rejects<rack_view>("1 1 ", errc::truncated, 4, rule::method);
  rejects<rack_view>("", errc::truncated, 0, rule::response_num);
}

TEST_CASE("rack: RSeq is never zero", "[rack]") {
  accepts<rseq_view>("988789", [](const rseq_view& v) { CHECK(v.value() == 988789); });
  accepts<rseq_view>("4294967295");
  rejects<rseq_view>("  000", errc::out_of_range, 2, rule::response_num);
  rejects<rseq_view>("4294967296", errc::out_of_range, 0, rule::response_num);
  rejects<rseq_view>("1 2", errc::syntax, 2, rule::response_num);
}

TEST_CASE("number: Max-Breadth, Flow-Timer and Message-Expires", "[number]") {
  accepts<sip::max_breadth_view>("60", [](const auto& v) { CHECK(v.value() == 60); });
  rejects<sip::max_breadth_view>("4294967296", errc::out_of_range, 0, rule::max_breadth);
  accepts<sip::flow_timer_view>("126", [](const auto& v) { CHECK(v.value() == 126); });
  rejects<sip::flow_timer_view>("126s", errc::syntax, 3, rule::flow_timer);
  accepts<sip::message_expires_view>("604800", [](const auto& v) { CHECK(v.value() == 604800); });
  rejects<sip::message_expires_view>("1e3", errc::syntax, 1, rule::delta_seconds);
}
