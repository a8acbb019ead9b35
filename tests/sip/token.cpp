#include "sipwire/sip/values/token.hpp"

#include <catch2/catch.hpp>
#include <string>
#include <vector>

#include "support/check.hpp"

using namespace sipwire;
using test_support::accepts;
using test_support::rejects;

namespace {

template <class V>
std::vector<std::string> texts(std::string_view list, leniency lenient = leniency::none) {
  std::vector<std::string> out;
  for (const auto& v : sip::value_list<V>(list, lenient))
    out.push_back(v ? std::string(v->text()) : test_support::printed(v.error()));
  return out;
}
using strings = std::vector<std::string>;

}  // namespace

TEST_CASE("token: one token and what is none", "[token]") {
  accepts<sip::token_view>(" \tgzip\r\n ", [](const sip::token_view& v) {
    CHECK(v.text() == "gzip");
    CHECK(v.is("GZIP"));
    CHECK_FALSE(v.is("gzi"));
  });
  accepts<sip::token_view>("-.!%*_+`'~aZ09");
  rejects<sip::token_view>("", errc::truncated, 0, rule::token);
  rejects<sip::token_view>("a b", errc::syntax, 2, rule::token);
  rejects<sip::token_view>("a;b", errc::syntax, 1, rule::token);
  rejects<sip::option_tag_view>("\"a\"", errc::syntax, 0, rule::option_tag);
  rejects<sip::option_tag_view>("a\xC3\xA9", errc::syntax, 1, rule::option_tag);
}

TEST_CASE("allow: methods are case-sensitive", "[token]") {
  std::vector<sip::method> ids;
  for (const auto& v : sip::value_list<sip::method_view>(std::string_view("INVITE, ACK,Bye , FOO"))) {
    REQUIRE(v);
    ids.push_back(v->method_id());
  }
  CHECK(ids == std::vector<sip::method>{sip::method::invite, sip::method::ack, sip::method::extension,
                                        sip::method::extension});
  accepts<sip::method_view>("BYE", [](const sip::method_view& v) {
    CHECK(v.is("BYE"));
    CHECK_FALSE(v.is("bye"));
  });
}

TEST_CASE("R007 lists of every prefix of an option-tag end", "[token][R007]") {
  for (const std::string_view tag : {"path", "100rel", "replaces", "timer", "gruu", "outbound"}) {
    std::string list;
    for (std::size_t n = 1; n <= tag.size(); ++n) {
      CHECK(texts<sip::option_tag_view>(tag.substr(0, n)) == strings{std::string(tag.substr(0, n))});
      list += (n == 1 ? "" : ", ") + std::string(tag.substr(0, n));
    }
    CHECK(texts<sip::option_tag_view>(list).size() == tag.size());
  }
}

TEST_CASE("R064 many values of one header", "[token][R064]") {
  std::string list;
  for (int i = 0; i < 10000; ++i) list += (i == 0 ? "o" : ",o") + std::to_string(i);
  std::size_t n = 0;
  for (const auto& v : sip::value_list<sip::option_tag_view>(list)) {
    REQUIRE(v);
    REQUIRE(v->text() == "o" + std::to_string(n));
    ++n;
  }
  CHECK(n == 10000);
}

TEST_CASE("R065 empty list elements are faults, or skipped by leniency", "[token][R065]") {
  CHECK(texts<sip::option_tag_view>(",outbound") == strings{"empty_element in COMMA at 0", "outbound"});
  CHECK(texts<sip::option_tag_view>("a,,b") == strings{"a", "empty_element in COMMA at 2", "b"});
  CHECK(texts<sip::option_tag_view>("a, ") == strings{"a", "empty_element in COMMA at 3"});
  CHECK(texts<sip::option_tag_view>(",a,,b,", leniency::empty_list_elements) == strings{"a", "b"});
}

TEST_CASE("R066 an empty list is legal", "[token][R066]") {
  CHECK(texts<sip::option_tag_view>("").empty());
  CHECK(texts<sip::method_view>("  ").empty());
}

TEST_CASE("token: a bad element leaves the others", "[token]") {
  CHECK(texts<sip::option_tag_view>("a, b c, d") == strings{"a", "syntax in option-tag at 5", "d"});
}

TEST_CASE("priority: its levels", "[token]") {
  accepts<sip::priority_view>(
      "Emergency", [](const sip::priority_view& v) { CHECK(v.level() == sip::priority_level::emergency); });
  accepts<sip::priority_view>(
      "urgent", [](const sip::priority_view& v) { CHECK(v.level() == sip::priority_level::urgent); });
  accepts<sip::priority_view>(
      "normal", [](const sip::priority_view& v) { CHECK(v.level() == sip::priority_level::normal); });
  accepts<sip::priority_view>(
      "non-urgent", [](const sip::priority_view& v) { CHECK(v.level() == sip::priority_level::non_urgent); });
  accepts<sip::priority_view>(
      "psap-callback", [](const sip::priority_view& v) { CHECK(v.level() == sip::priority_level::other); });
  rejects<sip::priority_view>("a,b", errc::syntax, 1);
}
