#include "sipwire/sip/value_list.hpp"

#include <catch2/catch.hpp>
#include <iterator>
#include <ranges>
#include <string>

#include "sipwire/sip/values/auth.hpp"
#include "sipwire/sip/values/contact.hpp"
#include "sipwire/sip/values/token.hpp"
#include "sipwire/sip/values/via.hpp"
#include "support/check.hpp"
#include "support/guard_page.hpp"

using namespace sipwire;
using sip::value_list;

namespace {

/// Values as text, faults as code and offset, one blank behind each.
template <class V>
std::string listed(std::string_view text, leniency lenient = leniency::none) {
  const test_support::guarded input(text);
  std::string out;
  for (const auto& v : value_list<V>(slice(input.text()), lenient))
    out += (v ? std::string(v->text())
              : std::string(name(v.error().code)) + "@" + std::to_string(v.error().offset)) +
           " ";
  return out;
}

}  // namespace

// The value lies in the iterator, so it does not outlive a step, and a temporary iterator lends none (D75).
static_assert(std::ranges::input_range<value_list<sip::token_view>>);
static_assert(!std::forward_iterator<value_list<sip::token_view>::iterator>);
static_assert(std::is_same_v<decltype(*value_list<sip::token_view>().begin()), result<sip::token_view>>);
static_assert(std::is_same_v<decltype(value_list<sip::token_view>().front()), result<sip::token_view>>);
static_assert(sipwire::typed_value<sip::via_view> && !sipwire::typed_value<int>);

TEST_CASE("value_list: values, white space and folds", "[value_list]") {
  CHECK(listed<sip::token_view>("") == "");
  CHECK(listed<sip::token_view>(" \r\n ") == "");
  CHECK(listed<sip::token_view>("a") == "a ");
  CHECK(listed<sip::token_view>(" a ,\r\n b\t,c ") == "a b c ");
  CHECK(value_list<sip::token_view>().empty());
  CHECK(value_list<sip::token_view>(std::string_view(" ")).empty());
  CHECK_FALSE(value_list<sip::token_view>(std::string_view("a")).empty());
  CHECK_FALSE(value_list<sip::token_view>(std::string_view(",")).empty());
}

TEST_CASE("R065 value_list: empty elements", "[value_list][R065]") {
  CHECK(listed<sip::token_view>("a,,b") == "a empty_element@2 b ");
  CHECK(listed<sip::token_view>(",") == "empty_element@0 empty_element@1 ");
  CHECK(listed<sip::token_view>(",a") == "empty_element@0 a ");
  CHECK(listed<sip::token_view>("a, ") == "a empty_element@3 ");
  for (const char* text : {"a,,b", ",a,b", "a,b,", " , ,a , , b,\r\n ,"})
    CHECK(listed<sip::token_view>(text, leniency::empty_list_elements) == "a b ");
  CHECK(listed<sip::token_view>(", ,", leniency::empty_list_elements) == "");
}

TEST_CASE("value_list: a bad element hides no other", "[value_list]") {
  CHECK(listed<sip::token_view>("a b, c, d(, e") == "syntax@2 c syntax@9 e ");
  CHECK(listed<sip::via_view>("SIP/2.0/UDP a, SIP/2.0, SIP/2.0/TCP b") ==
        "SIP/2.0/UDP a syntax@22 SIP/2.0/TCP b ");
  // The comma behind a bad element is found outside of quotes and brackets.
  CHECK(listed<sip::contact_view>("@ \"a,b\" <sip:x,y>, <sip:ok>") == "syntax@0 <sip:ok> ");
  CHECK(listed<sip::contact_view>("@ \"a\\\",b\", <sip:ok>") == "syntax@0 <sip:ok> ");
  // What is never closed hides the rest.
  CHECK(listed<sip::contact_view>("@ \"a, <sip:ok>") == "syntax@0 ");
  CHECK(listed<sip::contact_view>("@ <a, b") == "syntax@0 ");
}

TEST_CASE("value_list: a value with commas of its own is one bad element", "[value_list]") {
  CHECK(listed<sip::authentication_info_view>("nc=00000001, qop=auth, @") == "syntax@23 ");
  CHECK(listed<sip::authentication_info_view>("qop=auth,") == "empty_element@9 ");
}

TEST_CASE("value_list: iterators", "[value_list]") {
  const value_list<sip::token_view> list(std::string_view("a,b,c"));
  auto i = list.begin();
  const auto first = i++;
  CHECK((*first)->text() == "a");
  CHECK((*i)->text() == "b");
  CHECK(first == list.begin());
  CHECK_FALSE(first == i);
  CHECK((*++i)->text() == "c");
  CHECK(++i == list.end());
  CHECK(value_list<sip::token_view>::iterator() == list.end());
}

TEST_CASE("next_top_level_comma: outside quotes and angle brackets", "[value_list][R061]") {
  const auto at = [](std::string_view text) {
    const test_support::guarded input(text);
    return sip::next_top_level_comma(input.text().data(), input.text().data() + text.size()) -
           input.text().data();
  };
  CHECK(at("") == 0);
  CHECK(at("abc") == 3);
  CHECK(at("a,b") == 1);
  CHECK(at("\"a,\\\",\",b") == 7);
  CHECK(at("<a,b>,c") == 5);
  CHECK(at("\"<\",b") == 3);
  CHECK(at("<\">,\",b>,c") == 8);
  CHECK(at("\"a,b") == 4);
  CHECK(at("<a,b") == 4);
  CHECK(at("\"a\\") == 3);
}

TEST_CASE("parse_as: nothing may follow the value", "[value_list]") {
  CHECK(sipwire::parse_as<sip::token_view>("a")->text() == "a");
  CHECK(sipwire::parse_as<sip::token_view>(" a ")->text() == "a");
  CHECK(sipwire::parse_as<sip::token_view>("a,b").error() == fault{errc::syntax, rule::comma, 1});
  CHECK(sipwire::parse_as<sip::token_view>("").error().code == errc::truncated);
}
