#include "sipwire/sip/values/content_id.hpp"

#include <catch2/catch.hpp>
#include <string>
#include <vector>

#include "support/check.hpp"

using namespace sipwire;
using test_support::accepts;
using test_support::rejects;

using sip::content_id_view;

TEST_CASE("content_id: the parts", "[content_id]") {
  accepts<content_id_view>(" <foo4%25foo1.a{b}|~@bar.net> ", [](const content_id_view& v) {
    CHECK(v.text() == "<foo4%25foo1.a{b}|~@bar.net>");
    CHECK(v.id() == "foo4%25foo1.a{b}|~@bar.net");
    CHECK(v.left() == "foo4%25foo1.a{b}|~");
    CHECK(v.right() == "bar.net");
  });
  accepts<content_id_view>("<a@[192.0.2.1;x@]>",
                           [](const content_id_view& v) { CHECK(v.right() == "[192.0.2.1;x@]"); });
}

TEST_CASE("content_id: malformed values and where", "[content_id]") {
  rejects<content_id_view>("a@b", errc::syntax, 0, rule::msg_id);
  rejects<content_id_view>("<@b>", errc::syntax, 1, rule::id_left);
  rejects<content_id_view>("<a..b@c>", errc::syntax, 3, rule::id_left);
  rejects<content_id_view>("<a>", errc::syntax, 2, rule::id_left);
  rejects<content_id_view>("<a@>", errc::syntax, 3, rule::id_right);
  rejects<content_id_view>("<a@b.>", errc::syntax, 5, rule::id_right);
  rejects<content_id_view>("<a@b c>", errc::syntax, 4, rule::id_right);
  rejects<content_id_view>("<a @b>", errc::syntax, 2, rule::id_left);
  rejects<content_id_view>("<a@b", errc::unclosed_angle, 4, rule::msg_id);
  rejects<content_id_view>("<a@b>,<c@d>", errc::syntax, 5, rule::msg_id);
  rejects<content_id_view>("", errc::truncated, 0, rule::msg_id);
}
