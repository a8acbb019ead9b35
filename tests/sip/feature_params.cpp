#include "sipwire/sip/values/feature_params.hpp"

#include <catch2/catch.hpp>
#include <string>
#include <vector>

#include "sipwire/sip/values/feature_value.hpp"
#include "support/check.hpp"

using namespace sipwire;
using test_support::accepts;
using test_support::rejects;

using sip::accept_contact_view;
using sip::feature_caps_view;
using sip::feature_number;
using sip::feature_param;
using sip::feature_set_view;
using sip::feature_value;

namespace {

// The parameter `f` of `*;f=VALUE`.
template <class Look>
void with_values(const std::string& value, Look&& look) {
  accepts<feature_set_view>("*;+f=" + value, [&](const feature_set_view& v) {
    const auto p = v.params().find("+f");
    REQUIRE(p);
    look(feature_param(*p));
  });
}
void faulty(const std::string& value, errc code, std::uint32_t offset, rule where) {
  with_values("\"" + value + "\"", [&](const feature_param& p) {
    INFO(value);
    const auto f = p.check().error();
    INFO(test_support::printed(f));
    CHECK(f == fault{code, where, offset + 6});
  });
}

}  // namespace

TEST_CASE("feature_params: tokens, negation and booleans", "[feature_params]") {
  with_values("\"voice,!Text,TRUE,!false\"", [](const feature_param& p) {
    CHECK(p.check());
    std::vector<feature_value> all;
    for (const auto& v : p.values()) all.push_back(v.value_or(feature_value()));
    REQUIRE(all.size() == 4);
    CHECK(all[0].text() == "voice");
    CHECK(all[0].type() == feature_value::kind::token);
    CHECK(all[0].token() == "voice");
    CHECK_FALSE(all[0].is_negated());
    CHECK_FALSE(all[0].boolean());
    CHECK_FALSE(all[0].string());
    CHECK_FALSE(all[0].low());
    CHECK(all[1].text() == "!Text");
    CHECK(all[1].is_negated());
    CHECK(all[1].token() == "Text");
    CHECK(all[1].matches("video"));
    CHECK_FALSE(all[1].matches("TEXT"));
    CHECK(all[2].type() == feature_value::kind::boolean);
    CHECK(all[2].boolean() == true);
    CHECK(all[3].boolean() == false);
    CHECK(all[3].is_negated());
    CHECK(p.has("VOICE"));
  });
  with_values("\"urn%3Aurn-7%3A3gpp-application.ims.iari.rcs.fthttp,b\"", [](const feature_param& p) {
    CHECK(p.has("urn%3Aurn-7%3A3gpp-application.ims.iari.rcs.fthttp"));
    CHECK(p.has("b"));
    CHECK_FALSE(p.has("c"));
    CHECK_FALSE(p.is_true());
  });
  with_values("\"TRUE\"", [](const feature_param& p) { CHECK(p.is_true()); });
  with_values("\"FALSE\"", [](const feature_param& p) { CHECK_FALSE(p.is_true()); });
}

TEST_CASE("feature_params: numbers and ranges", "[feature_params]") {
  with_values("\"#>=5,#<=-1.5,#=+7.,!#1:9\"", [](const feature_param& p) {
    CHECK(p.check());
    std::vector<feature_value> all;
    for (const auto& v : p.values()) all.push_back(v.value_or(feature_value()));
    REQUIRE(all.size() == 4);
    CHECK(all[0].type() == feature_value::kind::number);
    CHECK(all[0].number_relation() == feature_value::relation::at_least);
    CHECK(all[0].low()->text() == "5");
    CHECK_FALSE(all[0].high());
    CHECK(all[0].contains(feature_number("5.0")));
    CHECK_FALSE(all[0].contains(feature_number("4.999")));
    CHECK(all[1].number_relation() == feature_value::relation::at_most);
    CHECK(all[1].high()->text() == "-1.5");
    CHECK_FALSE(all[1].low());
    CHECK(all[1].contains(feature_number("-2")));
    CHECK_FALSE(all[1].contains(feature_number("-1.49")));
    CHECK(all[2].number_relation() == feature_value::relation::equal);
    CHECK(all[2].low()->text() == "+7.");
    CHECK(all[2].contains(feature_number("7")));
    CHECK(all[3].number_relation() == feature_value::relation::between);
    CHECK(all[3].low()->text() == "1");
    CHECK(all[3].high()->text() == "9");
    CHECK(all[3].is_negated());
    CHECK_FALSE(all[3].contains(feature_number("9")));
    CHECK(all[3].contains(feature_number("9.1")));
    CHECK(p.has(feature_number("100")));
    CHECK_FALSE(p.has("5"));
  });
}

TEST_CASE("feature_params: numbers compare exactly", "[feature_params]") {
  CHECK(feature_number("1.50") == feature_number("+01.5"));
  CHECK(feature_number("-0.0") == feature_number("0"));
  CHECK(feature_number("-2") < feature_number("-1"));
  CHECK(feature_number("-1") < feature_number("0.000000000000000000000000000001"));
  CHECK(feature_number("99999999999999999999") < feature_number("100000000000000000000"));
  CHECK(feature_number("1.05") < feature_number("1.5"));
  CHECK(feature_number("10") > feature_number("9.9"));
  CHECK(feature_number::parse("1.").has_value());
  for (const char* bad : {"", "+", ".5", "1e3", "1.2.3", "--1"}) CHECK_FALSE(feature_number::parse(bad));
}

TEST_CASE("feature_params: strings", "[feature_params]") {
  with_values("\"<sip:atcf.visited.example;x, y>\"", [](const feature_param& p) {
    CHECK(p.check());
    CHECK(p.string() == "sip:atcf.visited.example;x, y");
    CHECK_FALSE(p.has("sip:atcf.visited.example;x, y"));
  });
  with_values("\"<\\\\\xE5\xBE\x92>\"",
              [](const feature_param& p) { CHECK(p.string() == "\\\\\xE5\xBE\x92"); });
  with_values("\"<>\"", [](const feature_param& p) { CHECK(p.string() == ""); });
}

TEST_CASE("feature_params: malformed values and where", "[feature_params]") {
  faulty("", errc::truncated, 0, rule::tag_value);
  faulty("a,", errc::truncated, 2, rule::tag_value);
  faulty(",a", errc::syntax, 0, rule::tag_value);
  faulty("a, b", errc::syntax, 2, rule::tag_value);
  faulty("a b", errc::syntax, 1, rule::tag_value);
  faulty("!!a", errc::syntax, 1, rule::tag_value);
  faulty("#5", errc::truncated, 2, rule::numeric);
  faulty("#>5", errc::syntax, 2, rule::numeric);
  faulty("#=", errc::truncated, 2, rule::numeric);
  faulty("#=.5", errc::syntax, 2, rule::numeric);
  faulty("#1:x", errc::syntax, 3, rule::numeric);
  faulty("<a", errc::unclosed_angle, 2, rule::string_value);
  faulty("<a<b>", errc::syntax, 2, rule::tag_value);
  faulty("<a>,b", errc::syntax, 3, rule::tag_value);
  faulty("a,<b>", errc::syntax, 2, rule::tag_value);
  with_values("token", [](const feature_param& p) {
    CHECK(p.check().error() == fault{errc::syntax, rule::feature_param, 5});
    CHECK(p.values().begin() == p.values().end());
  });
}

TEST_CASE("feature_params: which parameters are features", "[feature_params]") {
  accepts<accept_contact_view>("*;audio;require;methods=\"INVITE,!BYE\";+sip.x;q=1;explicit;+1",
                               [](const accept_contact_view& v) {
                                 std::string names;
                                 for (const auto f : v.features()) names += std::string(f.name()) + " ";
                                 CHECK(names == "audio methods +sip.x ");
                                 CHECK(v.require());
                                 CHECK(v.explicit_match());
                                 CHECK(v.params().size() == 7);
                                 CHECK(v.features().find("METHODS")->has("INVITE"));
                                 CHECK(v.features().find("audio")->is_true());
                                 CHECK_FALSE(v.features().contains("q"));
                                 CHECK(v.features().check());
                               });
  accepts<feature_set_view>("*;video;actor=\"x\";Video;priority=\"#5\"", [](const feature_set_view& v) {
    CHECK(v.params().count("video") == 2);
    CHECK(v.check().error() == fault{errc::truncated, rule::numeric, 36});
  });
  accepts<feature_set_view>("*", [](const feature_set_view& v) { CHECK(v.features().empty()); });
}

TEST_CASE("feature_params: lists and malformed values of Accept-Contact and Reject-Contact",
          "[feature_params]") {
  std::size_t count = 0;
  for (const auto& v : sip::value_list<accept_contact_view>("*;actor=\"a,b\" , *;video;require")) {
    REQUIRE(v);
    CHECK(v->require() == (count == 1));
    ++count;
  }
  CHECK(count == 2);
  rejects<accept_contact_view>("audio", errc::syntax, 0, rule::feature_set);
  rejects<accept_contact_view>("* audio", errc::syntax, 2, rule::feature_set);
  rejects<feature_set_view>("**", errc::syntax, 1, rule::feature_set);
  rejects<feature_set_view>("*;", errc::truncated, 2, rule::generic_param);
  rejects<feature_set_view>("*;a=\"b", errc::unterminated_quote, 4, rule::quoted_string);
  rejects<feature_set_view>("", errc::truncated, 0, rule::feature_set);
}

TEST_CASE("feature_params: Feature-Caps takes nothing else", "[feature_params]") {
  accepts<feature_caps_view>("*;+g.3gpp.srvcc;+g.3gpp.atcf=\"<tel:+1-237-555-1111>\" ;+sip.608=\"#>=1\"",
                             [](const feature_caps_view& v) {
                               CHECK(v.features().find("+G.3gpp.atcf")->string() == "tel:+1-237-555-1111");
                               CHECK(v.features().contains("+g.3gpp.srvcc"));
                             });
  accepts<feature_caps_view>("*");
  rejects<feature_caps_view>("*;audio", errc::syntax, 2, rule::feature_cap);
  rejects<feature_caps_view>("*;+1x", errc::syntax, 3, rule::feature_param);
  rejects<feature_caps_view>("*;+a_b", errc::syntax, 4, rule::feature_param);
  rejects<feature_caps_view>("*;+", errc::truncated, 3, rule::feature_param);
  rejects<feature_caps_view>("*;+a;+b=c", errc::syntax, 8, rule::feature_param);
  rejects<feature_caps_view>("*;+a=\"x,\"", errc::truncated, 8, rule::tag_value);
}
