#include "sipwire/sip/values/call_id.hpp"

#include <catch2/catch.hpp>
#include <string>

#include "support/check.hpp"

using namespace sipwire;
using sip::call_id_view;
using test_support::accepts;
using test_support::rejects;

TEST_CASE("call-id: words and the at sign", "[call_id]") {
  accepts<call_id_view>("f81d4fae-7dec-11d0-a765-00a0c91e6bf6@biloxi.com", [](const call_id_view& v) {
    CHECK(v.local() == "f81d4fae-7dec-11d0-a765-00a0c91e6bf6");
    CHECK(v.host() == "biloxi.com");
    CHECK(v.text() == "f81d4fae-7dec-11d0-a765-00a0c91e6bf6@biloxi.com");
  });
  accepts<call_id_view>(" intmeth.word%ZK-!.*_+'@word`~)(><:\\/\"][?}{ ", [](const call_id_view& v) {
    CHECK(v.local() == "intmeth.word%ZK-!.*_+'");
    CHECK(v.host() == "word`~)(><:\\/\"][?}{");
  });
  accepts<call_id_view>("1", [](const call_id_view& v) {
    CHECK(v.text() == "1");
    CHECK_FALSE(v.host());
  });
}

TEST_CASE("R066 an empty Call-ID is a fault", "[call_id][R066]") {
  rejects<call_id_view>("", errc::truncated, 0, rule::word);
  rejects<call_id_view>("  ", errc::truncated, 2, rule::word);
}

TEST_CASE("call-id: malformed values and where", "[call_id]") {
  rejects<call_id_view>("@a", errc::syntax, 0, rule::word);
  rejects<call_id_view>("a@", errc::truncated, 2, rule::word);
  rejects<call_id_view>("a@b@c", errc::syntax, 3, rule::word);
  rejects<call_id_view>("a b", errc::syntax, 2, rule::callid);
  rejects<call_id_view>("a @b", errc::syntax, 2, rule::callid);
  rejects<call_id_view>("a;b", errc::syntax, 1, rule::word);
  rejects<call_id_view>("a,b", errc::syntax, 1, rule::comma);
  rejects<call_id_view>("caf\xC3\xA9", errc::syntax, 3, rule::word);
}

TEST_CASE("in-reply-to: a list of callids", "[call_id]") {
  const sip::value_list<call_id_view> list(
      std::string_view("70710@saturn.bell-tel.com, 17320@saturn.bell-tel.com ,x"));
  std::size_t n = 0;
  for (const auto& v : list) {
    REQUIRE(v);
    CHECK(v->text() == (n == 0 ? "70710@saturn.bell-tel.com" : n == 1 ? "17320@saturn.bell-tel.com" : "x"));
    ++n;
  }
  CHECK(n == 3);
}

TEST_CASE("R073 a Call-ID of 64 KiB", "[call_id][R073]") {
  const std::string text = std::string(65536, 'c') + "@" + std::string(65536, 'h');
  const auto v = test_support::parse_agreeing<call_id_view>(text);
  REQUIRE(v);
  CHECK(v->text() == text);
  CHECK(v->host()->size() == 65536);
}
