#include "sipwire/sip/values/privacy.hpp"

#include <catch2/catch.hpp>
#include <string>

#include "support/check.hpp"

using namespace sipwire;
using sip::priv_value;
using sip::privacy_view;
using test_support::accepts;
using test_support::rejects;

namespace {

std::string words(const privacy_view& v) {
  std::string out;
  for (const auto w : v) out += std::string(w) + "|";
  return out;
}

}  // namespace

TEST_CASE("privacy: words", "[privacy]") {
  accepts<privacy_view>("id", [](const privacy_view& v) {
    CHECK(words(v) == "id|");
    CHECK(v.has(priv_value::id));
    CHECK_FALSE(v.has(priv_value::other));
    CHECK(v.check());
  });
  accepts<privacy_view>(" None;user ; ID;x\r\n ;critical ", [](const privacy_view& v) {
    CHECK(v.text() == "None;user ; ID;x\r\n ;critical");
    CHECK(words(v) == "None|user|ID|x|critical|");
    for (const auto known :
         {priv_value::none, priv_value::user, priv_value::id, priv_value::critical, priv_value::other})
      CHECK(v.has(known));
    for (const auto known : {priv_value::header, priv_value::session, priv_value::history})
      CHECK_FALSE(v.has(known));
    CHECK(v.contains("X"));
    CHECK_FALSE(v.contains("cri"));
    CHECK(v.check());
  });
  CHECK(words(privacy_view()).empty());
  for (const auto* word : {"header", "session", "user", "none", "critical", "id", "history"})
    CHECK(sip::find_priv_value(word) != priv_value::other);
}

TEST_CASE("privacy: a registered word stands once", "[privacy]") {
  accepts<privacy_view>("user;Id;x;x;id", [](const privacy_view& v) {
    CHECK(v.check().error() == fault{errc::duplicate, rule::priv_value, 12});
  });
}

TEST_CASE("privacy: no list, no parameters", "[privacy]") {
  rejects<privacy_view>("id,user", errc::syntax, 2, rule::priv_value);
  rejects<privacy_view>("id;", errc::truncated, 3, rule::priv_value);
  rejects<privacy_view>("id;;user", errc::syntax, 3, rule::priv_value);
  rejects<privacy_view>("id=1", errc::syntax, 2, rule::priv_value);
  rejects<privacy_view>("id user", errc::syntax, 3, rule::priv_value);
  rejects<privacy_view>("", errc::truncated, 0, rule::priv_value);
}
