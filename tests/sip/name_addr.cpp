#include "sipwire/sip/values/name_addr.hpp"

#include <catch2/catch.hpp>
#include <string>
#include <vector>

#include "sipwire/sip/values/contact.hpp"
#include "support/check.hpp"

using namespace sipwire;
using sip::contact_view;
using sip::name_addr_view;
using sip::route_view;
using test_support::accepts;
using test_support::rejects;

namespace {

std::string plain_name(const sipwire::sip::address_text& v) {
  std::string out;
  string_sink sink(out);
  (void)v.write_display_name(sink);
  return out;
}

template <class V>
std::vector<std::string> uris(std::string_view list) {
  std::vector<std::string> out;
  for (const auto& v : sip::value_list<V>(list))
    out.push_back(v ? std::string(v->uri().text()) : test_support::printed(v.error()));
  return out;
}
using strings = std::vector<std::string>;

/// Where the URI lies and where the value stops, by a reader as plain as can be; `stop` is npos for a fault.
/// Knows the alphabet of its test alone.
struct plain_reading {
  std::size_t first = 0;
  std::size_t last = 0;
  std::size_t stop = std::string_view::npos;
};
plain_reading read_plainly(std::string_view s) {
  std::size_t i = 0;
  const auto at = [&](std::string_view set) { return i < s.size() && set.find(s[i]) != set.npos; };
  const auto skip = [&](std::string_view set) {
    const std::size_t from = i;
    while (at(set)) ++i;
    return i != from;
  };
  plain_reading out;
  skip(" ");
  out.first = i;
  if (at("\"")) {
    for (++i; !at("\""); ++i) {
      if (at("\\")) ++i;
      if (i >= s.size()) return out;
    }
    ++i;
  } else if (skip("a") && at(":")) {
    skip("a:\\");
    out.last = i;
    skip(" ");
    if (i == s.size() || s[i] == ',') out.stop = i;
    return out;
  } else if (!at("< ")) {
    return out;
  } else {
    while (skip(" ") && at("a")) skip("a");
  }
  skip(" ");
  if (!at("<")) return out;
  out.first = ++i;
  if (!skip("a") || !at(":")) return out;
  skip("a:,\\");
  out.last = i;
  if (!at(">")) return out;
  ++i;
  skip(" ");
  if (i == s.size() || s[i] == ',') out.stop = i;
  return out;
}

}  // namespace

TEST_CASE("name-addr: quoted display name, brackets, tag", "[name_addr]") {
  accepts<name_addr_view>("\"A. G. Bell\" <sip:agb@bell-telephone.com;x=1?y=2> ;tag=a48s;other",
                          [](const name_addr_view& v) {
                            CHECK(v.display_name() == "\"A. G. Bell\"");
                            CHECK(plain_name(v) == "A. G. Bell");
                            CHECK(v.has_angle_brackets());
                            CHECK(v.uri().text() == "sip:agb@bell-telephone.com;x=1?y=2");
                            CHECK(v.tag() == "a48s");
                            CHECK(v.params().size() == 2);
                            CHECK(v.params().contains("other"));
                          });
}

TEST_CASE("name-addr: display name of tokens", "[name_addr]") {
  accepts<name_addr_view>(" J\r\n  Rosenberg\t <sip:jdrosen@example.com> ", [](const name_addr_view& v) {
    CHECK(v.display_name() == "J\r\n  Rosenberg");
    CHECK(plain_name(v) == "J Rosenberg");
    CHECK(v.text() == "J\r\n  Rosenberg\t <sip:jdrosen@example.com>");
    CHECK_FALSE(v.tag());
    CHECK(v.params().empty());
  });
  accepts<name_addr_view>("%Z%45 <sip:resource@example.com>;tag=f232jadfj23",
                          [](const name_addr_view& v) { CHECK(v.display_name() == "%Z%45"); });
  accepts<name_addr_view>("Alice<sip:a@b>", [](const name_addr_view& v) {
    CHECK(v.display_name() == "Alice");
    CHECK(v.uri().text() == "sip:a@b");
  });
  accepts<name_addr_view>("* <sip:a@b>", [](const name_addr_view& v) { CHECK(v.display_name() == "*"); });
  accepts<name_addr_view>("sip <sip:a@b>", [](const name_addr_view& v) { CHECK(v.display_name() == "sip"); });
}

TEST_CASE("name-addr: none and an empty display name differ", "[name_addr]") {
  accepts<name_addr_view>("<sip:a@b>", [](const name_addr_view& v) {
    CHECK_FALSE(v.display_name());
    CHECK(plain_name(v).empty());
    CHECK(v.text() == "<sip:a@b>");
  });
}

TEST_CASE("R067 empty display name", "[name_addr][R067]") {
  accepts<name_addr_view>("\"\" <sip:x>", [](const name_addr_view& v) {
    CHECK(v.display_name() == "\"\"");
    CHECK(plain_name(v).empty());
    CHECK(v.uri().text() == "sip:x");
  });
}

TEST_CASE("name-addr: bare addr-spec", "[name_addr]") {
  accepts<name_addr_view>("sip:+12125551212@server.phone2net.com;tag=887s", [](const name_addr_view& v) {
    CHECK_FALSE(v.has_angle_brackets());
    CHECK_FALSE(v.display_name());
    CHECK(v.uri().text() == "sip:+12125551212@server.phone2net.com");
    CHECK(v.uri().is_sip());
    CHECK(v.tag() == "887s");
  });
  accepts<name_addr_view>("sip:a@[2001:db8::1]:5060\t; tag = x", [](const name_addr_view& v) {
    CHECK(v.uri().text() == "sip:a@[2001:db8::1]:5060");
    CHECK(v.tag() == "x");
  });
  accepts<name_addr_view>("isbn:2983792873",
                          [](const name_addr_view& v) { CHECK(v.uri().scheme() == "isbn"); });
  rejects<name_addr_view>("sip:a@b?Route=%3Csip:c%3E", errc::syntax, 7, rule::addr_spec);
  rejects<name_addr_view>("sip:a@b<", errc::syntax, 7, rule::addr_spec);
  rejects<name_addr_view>("sip:a @b", errc::syntax, 6, rule::name_addr);
  rejects<name_addr_view>("1a:b", errc::syntax, 0, rule::scheme);
  rejects<name_addr_view>("s_p:b", errc::syntax, 1, rule::scheme);
  rejects<name_addr_view>("sip", errc::truncated, 3, rule::display_name);
  rejects<name_addr_view>("Alice sip:a@b", errc::syntax, 9, rule::display_name);
}

TEST_CASE("R058 parameters behind a bare urn belong to the header", "[name_addr][R058]") {
  accepts<name_addr_view>("urn:service:sos;tag=abc", [](const name_addr_view& v) {
    CHECK(v.uri().text() == "urn:service:sos");
    CHECK(v.tag() == "abc");
  });
  CHECK(uris<contact_view>("urn:service:sos,urn:service:fire") ==
        strings{"urn:service:sos", "urn:service:fire"});
  rejects<name_addr_view>("urn:service:sos?x", errc::syntax, 15, rule::addr_spec);
}

TEST_CASE("R008 a tag that is there and empty", "[name_addr][R008]") {
  accepts<name_addr_view>(
      "<sip:a@b>;tag=",
      [](const name_addr_view& v) {
        CHECK(v.tag() == "");
        CHECK(v.text() == "<sip:a@b>;tag=");
        CHECK(v.params().size() == 1);
        CHECK(v.params().find("tag")->has_value());
      },
      leniency::empty_parameters);
  accepts<name_addr_view>(
      "<sip:a@b>;Tag= ;x",
      [](const name_addr_view& v) {
        CHECK(v.tag() == "");
        CHECK(v.params().size() == 2);
      },
      leniency::empty_parameters);
  accepts<name_addr_view>("<sip:a@b>;tag", [](const name_addr_view& v) {
    CHECK(v.tag() == "");
    CHECK_FALSE(v.params().find("tag")->has_value());
  });
  rejects<name_addr_view>("<sip:a@b>;tag=", errc::truncated, 14, rule::gen_value);
  rejects<name_addr_view>("<sip:a@b>;Tag= ;x", errc::syntax, 15, rule::gen_value);
  rejects<name_addr_view>("<sip:a@b>;x=", errc::truncated, 12, rule::gen_value);
  rejects<name_addr_view>("<sip:a@b>;x=;tag=a", errc::syntax, 12, rule::gen_value);
}

TEST_CASE("R011 an absent tag is an empty optional", "[name_addr][R011]") {
  accepts<name_addr_view>("<sip:a@b>;tagx=1", [](const name_addr_view& v) { CHECK_FALSE(v.tag()); });
  accepts<name_addr_view>("<sip:a@b;tag=1>", [](const name_addr_view& v) { CHECK_FALSE(v.tag()); });
}

TEST_CASE("R012 a tag of 64 KiB", "[name_addr][R012]") {
  const std::string tag(65536, 't');
  const std::string text = "<sip:a@b>;tag=" + tag;
  const auto v = test_support::parse_agreeing<name_addr_view>(text);
  REQUIRE(v);
  CHECK(v->tag() == tag);
}

TEST_CASE("R045 display name ending in a backslash", "[name_addr][R045]") {
  rejects<name_addr_view>("\"abc\\", errc::unterminated_quote, 0, rule::quoted_string);
  rejects<name_addr_view>("  \"abc\\\"", errc::unterminated_quote, 2, rule::quoted_string);
  rejects<name_addr_view>("\"abc\\\" <sip:a@b>", errc::unterminated_quote, 0, rule::quoted_string);
  accepts<name_addr_view>("\"abc\\\\\" <sip:a@b>",
                          [](const name_addr_view& v) { CHECK(plain_name(v) == "abc\\"); });
}

TEST_CASE("R048 a quoted value that never ends", "[name_addr][R048]") {
  rejects<name_addr_view>("<sip:x>;tag=\"abc", errc::unterminated_quote, 12, rule::quoted_string);
  rejects<name_addr_view>("\"Mr. J. User <sip:j.user@example.com>", errc::unterminated_quote, 0,
                          rule::quoted_string);
}

TEST_CASE("R060 brackets and escapes inside quotes", "[name_addr][R060]") {
  accepts<name_addr_view>("\"a<b>\" <sip:x>;p=\"<>\"", [](const name_addr_view& v) {
    CHECK(plain_name(v) == "a<b>");
    CHECK(v.uri().text() == "sip:x");
    CHECK(v.params().value("p") == "\"<>\"");
  });
  accepts<name_addr_view>("\"a\\\"<b>\\\\\"<sip:x>;p=\"\\\">;q=1\";tag=t", [](const name_addr_view& v) {
    CHECK(plain_name(v) == "a\"<b>\\");
    CHECK(v.uri().text() == "sip:x");
    CHECK(v.params().size() == 2);
    CHECK(v.tag() == "t");
  });
}

TEST_CASE("R060 every short text of quotes, brackets and separators reads as by a plain reader",
          "[name_addr][R060]") {
  constexpr std::string_view alphabet = "\"\\<>a:, ";
  for (std::size_t size = 1; size <= 6; ++size) {
    std::string text(size, alphabet[0]);
    std::vector<std::size_t> digits(size, 0);
    for (;;) {
      const slice all{std::string_view(text)};
      name_addr_view v;
      const auto stop = name_addr_view::scan(all, leniency::none, v);
      const auto want = read_plainly(text);
      const bool same = stop.ok()
                            ? want.stop == static_cast<std::size_t>(stop.at - all.begin()) &&
                                  v.uri().where().first == want.first && v.uri().where().last == want.last
                            : want.stop == std::string_view::npos;
      if (!same) FAIL("differs on: " << text);
      std::size_t k = 0;
      while (k < size && ++digits[k] == alphabet.size()) digits[k++] = 0;
      if (k == size) break;
      for (std::size_t i = 0; i <= k; ++i) text[i] = alphabet[digits[i]];
    }
  }
}

TEST_CASE("R061 lists split at top-level commas only", "[name_addr][R061]") {
  CHECK(uris<contact_view>("<sip:a,b@h>,<sip:c@h>") == strings{"sip:a,b@h", "sip:c@h"});
  CHECK(uris<contact_view>("\"a\\\", b\" <sip:x>, \"c,d\" <sip:y>;p=\",\" ,<sip:z>") ==
        strings{"sip:x", "sip:y", "sip:z"});
  CHECK(uris<contact_view>("sip:a@h,sip:b@h") == strings{"sip:a@h", "sip:b@h"});
  CHECK(uris<route_view>("<sip:a;lr>, sip:b, <sip:c;lr>") ==
        strings{"sip:a;lr", "syntax in name-addr at 15", "sip:c;lr"});
}

TEST_CASE("R062 each element owns its parameters", "[name_addr][R062]") {
  std::size_t n = 0;
  for (const auto& v :
       sip::value_list<contact_view>(std::string_view("<sip:a>;q=1, <sip:b>;expires=2,<sip:c>"))) {
    REQUIRE(v);
    CHECK(v->q().has_value() == (n == 0));
    CHECK(v->expires().has_value() == (n == 1));
    CHECK(v->params().size() == (n == 2 ? 0 : 1));
    ++n;
  }
  CHECK(n == 3);
}

TEST_CASE("R064 many contacts", "[name_addr][R064]") {
  std::string list = "<sip:0@h>;q=0.1";
  for (int i = 1; i < 2000; ++i) list += ", <sip:" + std::to_string(i) + "@h>;q=0.1";
  const auto all = uris<contact_view>(list);
  REQUIRE(all.size() == 2000);
  for (std::size_t i = 0; i < all.size(); ++i) REQUIRE(all[i] == "sip:" + std::to_string(i) + "@h");
}

TEST_CASE("R071 duplicate parameters are all there", "[name_addr][R071]") {
  accepts<name_addr_view>("<sip:a@b>;tag=1;TAG=2", [](const name_addr_view& v) {
    CHECK(v.tag() == "1");
    CHECK(v.params().count("tag") == 2);
  });
  accepts<name_addr_view>("<sip:a@b>;tag;tag=2", [](const name_addr_view& v) { CHECK(v.tag() == ""); });
}

TEST_CASE("R022 rubbish behind the address is a fault of the parse, not of an accessor",
          "[name_addr][R022]") {
  rejects<name_addr_view>("<sip:>;sip:;1001@h;tag=x", errc::syntax, 10, rule::generic_param);
  accepts<name_addr_view>("<sip:>;tag=x", [](const name_addr_view& v) {
    CHECK(v.uri().text() == "sip:");
    CHECK_FALSE(v.uri().as_sip());
  });
}

TEST_CASE("R046 a URI that is no SIP URI", "[name_addr][R046]") {
  accepts<name_addr_view>("<http://www.example.com/>;tag=3234233", [](const name_addr_view& v) {
    CHECK(v.uri().scheme() == "http");
    CHECK(v.uri().as_sip().error().code == errc::wrong_scheme);
  });
  rejects<name_addr_view>("</>", errc::syntax, 1, rule::scheme);
}

TEST_CASE("name-addr: white space and controls in the URI", "[name_addr]") {
  rejects<name_addr_view>("\"Watson, Thomas\" < sip:t.watson@example.org >", errc::syntax, 18, rule::scheme);
  rejects<name_addr_view>("<sip:t.watson@example.org >", errc::syntax, 25, rule::addr_spec);
  rejects<name_addr_view>("<sip:a@b\r\n >", errc::syntax, 8, rule::addr_spec);
  rejects<name_addr_view>(std::string("<sip:a\0b>", 9), errc::syntax, 6, rule::addr_spec);
  rejects<name_addr_view>("<sip:a\"b>", errc::syntax, 6, rule::addr_spec);
  rejects<name_addr_view>("<sip:caf\xC3\xA9@b>", errc::syntax, 8, rule::addr_spec);
  rejects<name_addr_view>("<sip: a@b>", errc::syntax, 5, rule::addr_spec);
  rejects<name_addr_view>("<>", errc::syntax, 1, rule::scheme);
  rejects<name_addr_view>("<sip>", errc::syntax, 4, rule::scheme);
  rejects<name_addr_view>("<*>", errc::syntax, 1, rule::scheme);
}

TEST_CASE("name-addr: an unclosed bracket", "[name_addr]") {
  rejects<name_addr_view>("<sip:a@b", errc::unclosed_angle, 8, rule::name_addr);
  rejects<name_addr_view>("<sip:+8613800138000@ims.mnc097.mcc460.3gppnetwork.org;tag=da59aadf9b",
                          errc::unclosed_angle, 68, rule::name_addr);
  rejects<name_addr_view>("<", errc::unclosed_angle, 1, rule::name_addr);
  rejects<contact_view>("<sip:a@b,<sip:c@d>", errc::unclosed_angle, 9, rule::name_addr);
}

TEST_CASE("name-addr: UTF-8 only in quotes, and only UTF-8", "[name_addr]") {
  accepts<name_addr_view>("\"\xD0\xAE\xE2\x82\xAC\xF0\x9F\x98\x80\" <sip:a@b>");
  rejects<name_addr_view>("\xC3\xA9 <sip:a@b>", errc::syntax, 0);
  rejects<name_addr_view>("a\xC3\xA9 <sip:a@b>", errc::syntax, 1, rule::display_name);
  rejects<name_addr_view>("\"\xC0\xAF\" <sip:a@b>", errc::bad_utf8, 1, rule::utf8_nonascii);
  rejects<name_addr_view>("\"\xED\xA0\x80\" <sip:a@b>", errc::bad_utf8, 2, rule::utf8_nonascii);
  rejects<name_addr_view>("\"\xE2\x82\" <sip:a@b>", errc::bad_utf8, 3, rule::utf8_nonascii);
}

TEST_CASE("name-addr: malformed values and where", "[name_addr]") {
  rejects<name_addr_view>("", errc::truncated, 0);
  rejects<name_addr_view>("Bell, Alexander <sip:a.g.bell@example.com>", errc::syntax, 4, rule::display_name);
  rejects<name_addr_view>("\"a\" b <sip:x>", errc::syntax, 4);
  rejects<name_addr_view>("\"a\"", errc::truncated, 3);
  rejects<name_addr_view>("*", errc::truncated, 1, rule::display_name);
  rejects<name_addr_view>("<sip:x> y", errc::syntax, 8, rule::name_addr);
  rejects<name_addr_view>("<sip:x>;", errc::truncated, 8, rule::generic_param);
  rejects<name_addr_view>("<sip:x>;;;;", errc::syntax, 8, rule::generic_param);
  rejects<name_addr_view>("<sip:x>;a=b c", errc::syntax, 12, rule::name_addr);
  rejects<name_addr_view>("<sip:x>,<sip:y>", errc::syntax, 7, rule::comma);
}

TEST_CASE("route: only name-addr", "[name_addr]") {
  accepts<route_view>("<sip:p1.example.com;lr>;rr=1", [](const route_view& v) {
    CHECK(v.uri().text() == "sip:p1.example.com;lr");
    CHECK(v.lr());
    CHECK(v.params().value("rr") == "1");
  });
  accepts<route_view>("P1 <sip:p1.example.com;LR=on>", [](const route_view& v) { CHECK(v.lr()); });
  accepts<route_view>("<sip:p1.example.com>;lr", [](const route_view& v) { CHECK_FALSE(v.lr()); });
  accepts<route_view>("<tel:+1;lr>", [](const route_view& v) { CHECK_FALSE(v.lr()); });
  rejects<route_view>("sip:p1.example.com", errc::syntax, 3, rule::name_addr);
  rejects<route_view>("*", errc::truncated, 1, rule::display_name);
}

TEST_CASE("contact: q, expires, feature tags", "[name_addr]") {
  accepts<contact_view>(
      "\"Mr. Watson\" <sip:watson@worcester.bell-telephone.com>;q=0.75; "
      "Expires=3600;+sip.instance=\"<urn:uuid:1>\";audio",
      [](const contact_view& v) {
        CHECK_FALSE(v.is_wildcard());
        CHECK(v.q() == std::uint16_t{750});
        CHECK(v.expires() == 3600U);
        CHECK(v.params().value("+sip.instance") == "\"<urn:uuid:1>\"");
        CHECK(v.params().size() == 4);
      });
  accepts<contact_view>("<sip:a@b>;q=7;expires=x", [](const contact_view& v) {
    CHECK(v.q().error() == fault{errc::out_of_range, rule::qvalue, 12});
    CHECK(v.expires().error() == fault{errc::syntax, rule::delta_seconds, 22});
  });
  accepts<contact_view>("<sip:a@b>;q;expires", [](const contact_view& v) {
    CHECK(v.q().error().code == errc::truncated);
    CHECK(v.expires().error() == fault{errc::truncated, rule::delta_seconds, 19});
  });
  accepts<contact_view>("<sip:a@b>", [](const contact_view& v) {
    CHECK(v.q().error().code == errc::absent);
    CHECK(v.expires().error().code == errc::absent);
  });
}

TEST_CASE("R023 the boundary set in the expires of Contact", "[name_addr][R023]") {
  for (const char* fits : {"0", "2147483647", "2147483648", "4294967295"})
    accepts<contact_view>("<sip:a@b>;expires=" + std::string(fits), [&](const contact_view& v) {
      CHECK(v.expires().value_or(1) == std::stoull(fits));
    });
  for (const char* big : {"4294967296", "4294967328", "9223372036854775808", "18446744073709551616",
                          "1000000000000000000000000000000"})
    accepts<contact_view>("<sip:a@b>;expires=" + std::string(big), [](const contact_view& v) {
      CHECK(v.expires().error() == fault{errc::out_of_range, rule::delta_seconds, 18});
      CHECK(v.expires(leniency::saturate_numbers) == 4294967295U);
    });
}

TEST_CASE("contact: the wildcard", "[name_addr]") {
  for (const char* text : {"*", " * ", "\r\n *\t"}) {
    accepts<contact_view>(text, [](const contact_view& v) {
      CHECK(v.is_wildcard());
      CHECK(v.text() == "*");
      CHECK(v.uri().text().empty());
      CHECK(v.params().empty());
      CHECK_FALSE(v.has_angle_brackets());
    });
  }
  CHECK_FALSE(contact_view().is_wildcard());
  rejects<contact_view>("*;q=1", errc::syntax, 1);
  rejects<contact_view>("*, <sip:a@b>", errc::syntax, 1);
  rejects<contact_view>("**", errc::truncated, 2, rule::display_name);
}
