#include "sipwire/sip/values/dialog_id.hpp"

#include <catch2/catch.hpp>
#include <string>
#include <vector>

#include "support/check.hpp"

using namespace sipwire;
using test_support::accepts;
using test_support::rejects;

using sip::callid_params_view;
using sip::join_view;
using sip::replaces_view;
using sip::target_dialog_view;

TEST_CASE("dialog_id: Replaces", "[dialog_id]") {
  accepts<replaces_view>("98732@sip.example.com\r\n ;from-tag=r33th4x0r\r\n ;to-tag=ff87ff;early-only",
                         [](const replaces_view& v) {
                           CHECK(v.call_id() == "98732@sip.example.com");
                           CHECK(v.to_tag() == std::string_view("ff87ff"));
                           CHECK(v.from_tag() == std::string_view("r33th4x0r"));
                           CHECK(v.early_only());
                           CHECK(v.check());
                         });
  accepts<replaces_view>("a;to-tag=1;To-Tag=2", [](const replaces_view& v) {
    CHECK(v.to_tag().error() == fault{errc::duplicate, rule::to_tag, 11});
    CHECK(v.from_tag().error() == fault{errc::absent, rule::from_tag, 19});
    CHECK_FALSE(v.early_only());
    CHECK(v.check().error() == fault{errc::duplicate, rule::to_tag, 11});
  });
  accepts<replaces_view>("a;to-tag=1;from-tag=\"2\"", [](const replaces_view& v) {
    CHECK(v.from_tag().error() == fault{errc::syntax, rule::from_tag, 20});
    CHECK(v.check().error().rule == rule::from_tag);
  });
  rejects<replaces_view>("a b;to-tag=1", errc::syntax, 2, rule::callid);
  rejects<replaces_view>("a@;to-tag=1", errc::syntax, 2, rule::word);
  rejects<replaces_view>("a;to-tag=", errc::truncated, 9, rule::gen_value);
  rejects<replaces_view>("a,b", errc::syntax, 1);
}

TEST_CASE("dialog_id: Join", "[dialog_id]") {
  accepts<join_view>("12adf2f34456gs5;to-tag=12345;from-tag=0", [](const join_view& v) {
    CHECK(v.call_id() == "12adf2f34456gs5");
    CHECK(v.to_tag() == std::string_view("12345"));
    CHECK(v.from_tag() == std::string_view("0"));
    CHECK(v.check());
  });
  accepts<join_view>("x", [](const join_view& v) {
    CHECK(v.check().error() == fault{errc::missing_mandatory, rule::to_tag, 1});
  });
  accepts<join_view>("x;to-tag=1", [](const join_view& v) {
    CHECK(v.check().error() == fault{errc::missing_mandatory, rule::from_tag, 10});
  });
  rejects<join_view>(";to-tag=1", errc::syntax, 0, rule::word);
}

TEST_CASE("dialog_id: Target-Dialog", "[dialog_id]") {
  accepts<target_dialog_view>("fa77as7dad8-sd98ajzz@host.example.com;local-tag=kkaz-;remote-tag=6544",
                              [](const target_dialog_view& v) {
                                CHECK(v.call_id() == "fa77as7dad8-sd98ajzz@host.example.com");
                                CHECK(v.local_tag() == std::string_view("kkaz-"));
                                CHECK(v.remote_tag() == std::string_view("6544"));
                              });
  accepts<target_dialog_view>("a;local-tag=1",
                              [](const auto& v) { CHECK(v.remote_tag().error().code == errc::absent); });
  rejects<target_dialog_view>("a;=1", errc::syntax, 2, rule::generic_param);
}

TEST_CASE("dialog_id: a callid with any parameters", "[dialog_id]") {
  accepts<callid_params_view>("(a<b>:\\\"/[]?{}@c;d=[::1]", [](const callid_params_view& v) {
    CHECK(v.call_id() == "(a<b>:\\\"/[]?{}@c");
    CHECK(v.params().value("d") == "[::1]");
  });
}
