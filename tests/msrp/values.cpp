// The values of MSRP header fields (RFC 4975 9, RFC 4976 7, RFC 7701 7.1).
#include <catch2/catch.hpp>
#include <iterator>
#include <string>
#include <type_traits>
#include <vector>

#include "sipwire/msrp/values/path.hpp"
#include "sipwire/msrp/values/report.hpp"
#include "sipwire/msrp/values/scalar.hpp"
#include "sipwire/msrp/values/value.hpp"
#include "support/check.hpp"

namespace {

using namespace sipwire;
using msrp::content_type_view;
using msrp::failure_report_view;
using msrp::failure_reporting;
using msrp::message_id_view;
using msrp::nickname_view;
using msrp::path_view;
using msrp::seconds_view;
using msrp::status_view;
using msrp::success_report_view;
using msrp::text_view;
using test_support::accepts;
using test_support::rejects;

TEST_CASE("paths of one URI", "[msrp]") {
  accepts<path_view>("msrps://lin.yue@relay1.lanqiao.example:2855/s1d;tcp;lq=1;flag",
                     [](const path_view& path) {
                       CHECK(path.size() == 1);
                       CHECK(!path.empty());
                       CHECK(path.front().host().text() == "relay1.lanqiao.example");
                       CHECK(path.front().port() == 2855);
                       CHECK(path.front().is_msrps());
                       CHECK(path.front().session_id() == "s1d");
                       CHECK(path.back() == path.front());
                       CHECK(std::ranges::distance(path.begin(), path.end()) == 1);
                       CHECK(path.begin()->userinfo() == "lin.yue");
                     });
  CHECK(path_view().empty());
  CHECK(path_view().begin() == path_view().end());

  // A URI lies in its iterator.
  STATIC_REQUIRE(std::input_iterator<path_view::iterator>);
  STATIC_REQUIRE_FALSE(std::forward_iterator<path_view::iterator>);
  STATIC_REQUIRE(std::is_same_v<decltype(*path_view().begin()), uri::msrp_uri_view>);
}

TEST_CASE("R132 a URI without a session", "[R132]") {
  accepts<path_view>("msrps://relay1.example:2855;tcp",
                     [](const path_view& path) { CHECK(!path.front().session_id()); });
  accepts<path_view>("msrps://relay1.example;tcp",
                     [](const path_view& path) { CHECK(!path.front().port()); });
}

TEST_CASE("R133 paths over several hops", "[R133]") {
  const std::string_view text =
      "msrps://a.example.org:9000/kjfjan;tcp msrp://192.0.2.1:9/8;ws msrps://[2001:db8::1]:9000/aeiug;tcp "
      "msrps://bob.example.net:8145/foo;tcp";
  accepts<path_view>(text, [&](const path_view& path) {
    REQUIRE(path.size() == 4);
    std::vector<std::string> hosts;
    std::string again;
    for (const auto& hop : path) {
      hosts.emplace_back(hop.host().text());
      again += (again.empty() ? "" : " ") + std::string(hop.text());
    }
    CHECK(hosts ==
          std::vector<std::string>{"a.example.org", "192.0.2.1", "[2001:db8::1]", "bob.example.net"});
    CHECK(again == text);
    CHECK(path.front().session_id() == "kjfjan");
    CHECK(path.back().session_id() == "foo");
    CHECK(path.back().where() ==
          extent{static_cast<std::uint32_t>(text.size()) - 36, static_cast<std::uint32_t>(text.size())});
    auto i = path.begin();
    const auto old = i++;
    CHECK(old->host().text() == "a.example.org");
    CHECK(i->transport() == "ws");
  });
  std::string many = "msrp://h:1/s;tcp";
  for (int i = 0; i < 2000; ++i) many += " msrp://h" + std::to_string(i) + ":1/s;tcp";
  const auto got = sipwire::parse_as<path_view>(many);
  REQUIRE(got);
  CHECK(got->size() == 2001);
  CHECK(std::ranges::distance(got->begin(), got->end()) == 2001);
}

TEST_CASE("paths are compared hop by hop (RFC 4975 6.1)", "[msrp]") {
  const auto path = [](std::string_view text) { return *sipwire::parse_as<path_view>(text); };
  const std::string_view one = "msrp://a.example:1/s;tcp msrp://b.example:2/t;tcp";
  CHECK(path(one).equivalent(path("MSRP://u@A.EXAMPLE:1/s;TCP;x=y msrp://b.Example:2/t;tcp")));
  CHECK_FALSE(path(one).equivalent(path("msrp://b.example:2/t;tcp msrp://a.example:1/s;tcp")));
  CHECK_FALSE(path(one).equivalent(path("msrp://a.example:1/s;tcp")));
  CHECK_FALSE(path(one).equivalent(path("msrp://a.example:1/S;tcp msrp://b.example:2/t;tcp")));
  CHECK(path(one) == path(one));
  CHECK_FALSE(path(one) == path("msrp://A.example:1/s;tcp msrp://b.example:2/t;tcp"));
}

TEST_CASE("what is no path", "[msrp]") {
  rejects<path_view>("", errc::truncated, 0, rule::scheme);
  rejects<path_view>("sip:a@b", errc::syntax, 0, rule::scheme);
  rejects<path_view>("msrp://a:1/s", errc::truncated, 12, rule::msrp_session_id);
  rejects<path_view>("msrp://a:1/s msrp://b:1/s;tcp", errc::syntax, 12, rule::msrp_session_id);
  rejects<path_view>("msrp://a:1/s;tcp  msrp://b:1/s;tcp", errc::syntax, 17, rule::scheme);
  rejects<path_view>("msrp://a:1/s;tcp\tmsrp://b:1/s;tcp", errc::syntax, 16);
  rejects<path_view>("msrp://a:1/s;tcp,msrp://b:1/s;tcp", errc::syntax, 16);
  rejects<path_view>("msrp://a:1/s;tcp msrp://b:65536/s;tcp", errc::out_of_range, 26, rule::port);
  rejects<path_view>("msrp://a:1/s;tcp \\", errc::syntax, 17, rule::scheme);
  rejects<path_view>("<msrp://a:1/s;tcp>", errc::syntax, 0, rule::scheme);
}

TEST_CASE("R127 Message-IDs of every length", "[R127]") {
  for (std::size_t n = 1; n <= 40; ++n) {
    const std::string id = "M.-+%=0" + std::string(40, 'x');
    const auto text = id.substr(0, n);
    INFO(n);
    if (n < 4) {
      rejects<message_id_view>(text, errc::truncated, static_cast<std::uint32_t>(n), rule::message_id);
    } else if (n > 32) {
      rejects<message_id_view>(text, errc::too_long, 32, rule::message_id);
    } else {
      accepts<message_id_view>(text, [&](const message_id_view& v) { CHECK(v.text() == text); });
    }
  }
  rejects<message_id_view>("", errc::truncated, 0, rule::message_id);
  rejects<message_id_view>(".abc", errc::syntax, 0, rule::message_id);
  rejects<message_id_view>("abc d", errc::syntax, 3, rule::message_id);
  rejects<message_id_view>("abcd@e", errc::syntax, 4, rule::message_id);
  rejects<message_id_view>(" abcd\t", errc::syntax, 0, rule::hval);
  accepts<message_id_view>(
      " abcd\t",
      [](const message_id_view& v) {
        CHECK(v.where() == extent{1, 5});
      },
      leniency::stray_blanks);
}

TEST_CASE("which reports are wanted", "[msrp]") {
  accepts<success_report_view>("yes", [](const success_report_view& v) { CHECK(v.is_yes()); });
  accepts<success_report_view>("NO", [](const success_report_view& v) { CHECK(!v.is_yes()); });
  rejects<success_report_view>("partial", errc::unknown_value, 0, rule::success_report);
  rejects<success_report_view>("maybe", errc::syntax, 0, rule::success_report);
  rejects<success_report_view>("ye", errc::truncated, 2, rule::success_report);
  rejects<success_report_view>("yes,", errc::syntax, 3, rule::success_report);
  rejects<success_report_view>("", errc::truncated, 0, rule::success_report);
  accepts<failure_report_view>(
      "yes", [](const failure_report_view& v) { CHECK(v.value() == failure_reporting::yes); });
  accepts<failure_report_view>(
      "No", [](const failure_report_view& v) { CHECK(v.value() == failure_reporting::no); });
  accepts<failure_report_view>(
      "Partial", [](const failure_report_view& v) { CHECK(v.value() == failure_reporting::partial); });
  rejects<failure_report_view>("partially", errc::syntax, 7, rule::failure_report);
  rejects<failure_report_view>("y", errc::truncated, 1, rule::failure_report);
}

TEST_CASE("Status", "[msrp]") {
  accepts<status_view>("000 200 OK", [](const status_view& v) {
    CHECK(v.name_space() == "000");
    CHECK(v.is_defined());
    CHECK(v.code() == 200);
    CHECK(v.comment() == "OK");
  });
  accepts<status_view>("000 200", [](const status_view& v) { CHECK(!v.comment()); });
  accepts<status_view>("999 007 \t\xE7\xA8\x8D\xF0\x9F\x98\x80 x", [](const status_view& v) {
    CHECK(!v.is_defined());
    CHECK(v.code() == 7);
    CHECK(v.comment() == "\t\xE7\xA8\x8D\xF0\x9F\x98\x80 x");
  });
  rejects<status_view>("", errc::truncated, 0, rule::msrp_namespace);
  rejects<status_view>("200 OK", errc::syntax, 4, rule::status_code);
  rejects<status_view>("00 200", errc::syntax, 2, rule::msrp_namespace);
  rejects<status_view>("0000 200", errc::syntax, 3, rule::msrp_namespace);
  rejects<status_view>("000  200", errc::syntax, 4, rule::status_code);
  rejects<status_view>("000 20", errc::truncated, 6, rule::status_code);
  rejects<status_view>("000 20O", errc::syntax, 6, rule::status_code);
  rejects<status_view>("000 2000", errc::syntax, 7);
  rejects<status_view>("000 200 a\x80", errc::bad_utf8, 9, rule::utf8_nonascii);
  rejects<status_view>("000 200 a\xC3z", errc::bad_utf8, 10, rule::utf8_nonascii);
  rejects<status_view>("000 200 a\xED\xA0\x80", errc::bad_utf8, 10, rule::utf8_nonascii);
  rejects<status_view>(std::string_view("000 200 a\0", 10), errc::syntax, 9, rule::comment);
}

TEST_CASE("seconds", "[msrp]") {
  accepts<seconds_view>("900", [](const seconds_view& v) { CHECK(v.value() == 900); });
  accepts<seconds_view>("0", [](const seconds_view& v) { CHECK(v.value() == 0); });
  accepts<seconds_view>("0004294967295", [](const seconds_view& v) { CHECK(v.value() == 4294967295U); });
  rejects<seconds_view>("4294967296", errc::out_of_range, 0, rule::delta_seconds);
  rejects<seconds_view>("99999999999999999999999", errc::out_of_range, 0, rule::delta_seconds);
  accepts<seconds_view>(
      "4294967296",
      [](const seconds_view& v) {
        CHECK(v.value() == 4294967295U);
        CHECK(v.is_saturated());
      },
      leniency::saturate_numbers);
  rejects<seconds_view>("", errc::truncated, 0, rule::delta_seconds);
  rejects<seconds_view>("-1", errc::syntax, 0, rule::delta_seconds);
  rejects<seconds_view>("1.5", errc::syntax, 1, rule::delta_seconds);
  rejects<seconds_view>("1,2", errc::syntax, 1, rule::delta_seconds);
  rejects<seconds_view>("1 2", errc::syntax, 1, rule::delta_seconds);
  rejects<seconds_view>("\r\n 1", errc::syntax, 0, rule::delta_seconds);
}

TEST_CASE("nicknames", "[msrp]") {
  accepts<nickname_view>(R"("Alice the great")", [](const nickname_view& v) {
    CHECK(v.quoted() == "Alice the great");
    CHECK(v.characters() == 15);
    CHECK(v.is("Alice the great"));
    CHECK_FALSE(v.is("Alice the grea"));
  });
  accepts<nickname_view>("\"\xE5\xB1\xB1\xE9\x87\x8E \\\"Lin\\\" \\\\o/\"", [](const nickname_view& v) {
    CHECK(v.characters() == 12);
    CHECK(v.is("\xE5\xB1\xB1\xE9\x87\x8E \"Lin\" \\o/"));
  });
  accepts<nickname_view>("\" \t\"", [](const nickname_view& v) { CHECK(v.characters() == 2); });
  const auto named = [](const std::string& name) { return "\"" + name + "\""; };
  accepts<nickname_view>(named("\xF0\x9F\x98\x80"),
                         [](const nickname_view& v) { CHECK(v.characters() == 1); });
  CHECK(sipwire::parse_as<nickname_view>(named(std::string(1023, 'a')))->characters() == 1023);
  std::string wide, escaped;
  for (int i = 0; i < 1023; ++i) {
    wide += "\xC3\xA9";
    escaped += "\\\\";
  }
  CHECK(sipwire::parse_as<nickname_view>(named(wide))->characters() == 1023);
  CHECK(sipwire::parse_as<nickname_view>(named(escaped))->characters() == 1023);
  CHECK(sipwire::parse_as<nickname_view>(named(std::string(1024, 'a'))).error() ==
        fault{errc::too_long, rule::nickname, 1024});
  CHECK(sipwire::parse_as<nickname_view>(named(wide + "x")).error() ==
        fault{errc::too_long, rule::nickname, 2047});
  CHECK(sipwire::parse_as<nickname_view>(named(escaped + "\\\"")).error() ==
        fault{errc::too_long, rule::nickname, 2047});
  accepts<nickname_view>("\"\"", [](const nickname_view& v) { CHECK(v.characters() == 0); });
  rejects<nickname_view>("", errc::truncated, 0, rule::nickname);
  rejects<nickname_view>("Alice", errc::syntax, 0, rule::nickname);
  rejects<nickname_view>("\"Alice", errc::unterminated_quote, 0, rule::quoted_string);
  rejects<nickname_view>("\"Alice\\\"", errc::unterminated_quote, 0, rule::quoted_string);
  rejects<nickname_view>("\"a\\b\"", errc::syntax, 3, rule::quoted_pair);
  rejects<nickname_view>("\"a\xC3\"", errc::bad_utf8, 3, rule::utf8_nonascii);
  rejects<nickname_view>("\"a\xFF\"", errc::bad_utf8, 2, rule::utf8_nonascii);
  rejects<nickname_view>("\"a\x01\"", errc::syntax, 2, rule::nickname);
  rejects<nickname_view>("\"a\" x", errc::syntax, 3);
}

TEST_CASE("text", "[msrp]") {
  accepts<text_view>("", [](const text_view& v) { CHECK(v.text().empty()); });
  accepts<text_view>("any (text), \xC3\xA9\t\"x");
  rejects<text_view>("a\xC0\x80", errc::bad_utf8, 1, rule::utf8_nonascii);
  rejects<text_view>("a\xE2\x82", errc::truncated, 3, rule::utf8_nonascii);
  rejects<text_view>("a\rb", errc::syntax, 1, rule::hval);
  rejects<text_view>("a\r\n b", errc::syntax, 1, rule::hval);
  rejects<text_view>(std::string_view("a\0b", 3), errc::syntax, 1, rule::hval);
  rejects<text_view>("a\x7F", errc::syntax, 1, rule::hval);
}

TEST_CASE("media types have the tokens and parameters of RFC 4975 9", "[msrp]") {
  accepts<content_type_view>("text/plain;a", [](const content_type_view& v) {
    CHECK(v.is("Text", "PLAIN"));
    CHECK(v.params().size() == 1);
    CHECK(!(*v.params().begin()).has_value());
    CHECK(v.param("A") == "");
  });
  accepts<content_type_view>("a#$&/b^{|}.c+d;x&y;z#=\"p;q\\\"\" ; charset ;charset=\"u\";boundary=a{b ;n",
                             [](const content_type_view& v) {
                               CHECK(v.type() == "a#$&");
                               CHECK(v.subtype() == "b^{|}.c+d");
                               std::string all;
                               for (const auto p : v.params()) {
                                 (all += '[') += p.name();
                                 if (p.has_value()) (all += '=') += p.value();
                                 all += ']';
                               }
                               CHECK(all == "[x&y][z#=\"p;q\\\"\"][charset][charset=\"u\"][boundary=a{b][n]");
                               CHECK(v.charset() == "u");
                               CHECK(v.boundary() == "a{b");
                               CHECK(v.param("z#") == "\"p;q\\\"\"");
                             });
  // As everybody sends it.
  accepts<content_type_view>(" text / plain ; charset = utf-8 ",
                             [](const content_type_view& v) { CHECK(v.charset() == "utf-8"); });
  rejects<content_type_view>("", errc::truncated, 0, rule::media_type);
  rejects<content_type_view>("text", errc::truncated, 4, rule::media_type);
  rejects<content_type_view>("text/", errc::truncated, 5, rule::media_subtype);
  rejects<content_type_view>("te@t/plain", errc::syntax, 2, rule::media_type);
  rejects<content_type_view>("text/plain;", errc::truncated, 11, rule::media_parameter);
  rejects<content_type_view>("text/plain;a;;b", errc::syntax, 13, rule::media_parameter);
  rejects<content_type_view>("text/plain;a=", errc::truncated, 13, rule::media_parameter);
  rejects<content_type_view>("text/plain;a b", errc::syntax, 13, rule::media_parameter);
  rejects<content_type_view>("text/plain;a=[::1]", errc::syntax, 13, rule::media_parameter);
  rejects<content_type_view>("text/plain;a=\"b", errc::unterminated_quote, 13, rule::quoted_string);
  rejects<content_type_view>("text/plain;a=\"\xff\"", errc::bad_utf8, 14, rule::utf8_nonascii);
  rejects<content_type_view>("text/plain,a/b", errc::syntax, 10);
}

}  // namespace
