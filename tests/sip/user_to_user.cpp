#include "sipwire/sip/values/user_to_user.hpp"

#include <catch2/catch.hpp>
#include <string>

#include "support/check.hpp"

using namespace sipwire;
using sip::user_to_user_view;
using test_support::accepts;
using test_support::rejects;

namespace {

std::string octets(const user_to_user_view& v) {
  std::string out;
  string_sink sink(out);
  CHECK(v.write_octets(sink).has_value() == v.octets().has_value());
  return out;
}

}  // namespace

TEST_CASE("user_to_user: hexadecimal data", "[user_to_user]") {
  accepts<user_to_user_view>("56A390f3;encoding=hex;purpose=foo;content=bar", [](const user_to_user_view& v) {
    CHECK(v.data() == "56A390f3");
    CHECK_FALSE(v.is_quoted());
    CHECK(v.is_hex());
    CHECK(v.purpose() == std::string_view("foo"));
    CHECK(v.content() == std::string_view("bar"));
    CHECK(v.octets() == 4U);
    CHECK(octets(v) == "\x56\xA3\x90\xF3");
    CHECK(v.check());
  });
  accepts<user_to_user_view>(" \"0f\" ;encoding=HEX", [](const user_to_user_view& v) {
    CHECK(v.text() == "\"0f\" ;encoding=HEX");
    CHECK(v.data_text() == "\"0f\"");
    CHECK(v.data() == "0f");
    CHECK(v.is_quoted());
    CHECK(octets(v) == "\x0F");
  });
  accepts<user_to_user_view>("00", [](const user_to_user_view& v) {
    CHECK_FALSE(v.is_hex());
    CHECK(octets(v) == std::string(1, '\0'));
    CHECK(v.encoding().error() == fault{errc::absent, rule::uui_param, 2});
  });
}

TEST_CASE("user_to_user: data that are no hexadecimal", "[user_to_user]") {
  accepts<user_to_user_view>("0a1g;encoding=hex", [](const user_to_user_view& v) {
    CHECK(v.octets().error() == fault{errc::syntax, rule::uui_data, 3});
    CHECK(octets(v).empty());
    CHECK(v.check().error() == v.octets().error());
  });
  accepts<user_to_user_view>(" \"0a1\";encoding=hex", [](const user_to_user_view& v) {
    CHECK(v.octets().error() == fault{errc::truncated, rule::uui_data, 5});
  });
  accepts<user_to_user_view>("0a1;encoding=x", [](const user_to_user_view& v) {
    CHECK(v.octets().error() == fault{errc::not_allowed, rule::uui_data, 0});
    CHECK(v.check());
  });
  accepts<user_to_user_view>("0a;encoding=\"hex\"", [](const user_to_user_view& v) {
    CHECK(v.encoding().error() == fault{errc::syntax, rule::uui_param, 12});
    CHECK_FALSE(v.check());
  });
}

TEST_CASE("user_to_user: a list of tokens and quoted strings", "[user_to_user]") {
  std::string all;
  for (const auto& v : sip::value_list<user_to_user_view>("\"a,b;c\\\"\";x, 0a;encoding=hex,\"\" , <x>, z"))
    all += v ? std::string(v->data()) + "|" : std::to_string(v.error().offset) + "|";
  CHECK(all == "a,b;c\\\"|0a||34|z|");
  rejects<user_to_user_view>("a b", errc::syntax, 2, rule::uui_data);
  rejects<user_to_user_view>("\"a\"b", errc::syntax, 3, rule::uui_data);
  rejects<user_to_user_view>("\"a", errc::unterminated_quote, 0, rule::quoted_string);
  rejects<user_to_user_view>("a;", errc::truncated, 2, rule::generic_param);
  rejects<user_to_user_view>(";encoding=hex", errc::syntax, 0, rule::uui_data);
  rejects<user_to_user_view>("", errc::truncated, 0, rule::uui_data);
}
