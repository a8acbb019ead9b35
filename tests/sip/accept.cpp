#include "sipwire/sip/values/accept.hpp"

#include <catch2/catch.hpp>
#include <string>
#include <vector>

#include "support/check.hpp"

using namespace sipwire;
using sip::accept_encoding_view;
using sip::accept_language_view;
using sip::accept_view;
using test_support::accepts;
using test_support::rejects;

TEST_CASE("accept: a media range with parameters", "[accept]") {
  accepts<accept_view>("application/x-private ; level=1;Q=0.25 ; z", [](const accept_view& v) {
    CHECK(v.type() == "application");
    CHECK(v.subtype() == "x-private");
    CHECK(v.media_range() == "application/x-private");
    CHECK(v.is("APPLICATION", "x-private"));
    CHECK(v.q() == std::uint16_t{250});
    CHECK(v.has_q());
    CHECK(v.params().size() == 3);
    CHECK(v.params().value("level") == "1");
  });
}

TEST_CASE("accept: ranges", "[accept]") {
  accepts<accept_view>("*/*", [](const accept_view& v) {
    CHECK(v.matches("text", "plain"));
    CHECK(v.q() == std::uint16_t{1000});
    CHECK_FALSE(v.has_q());
  });
  accepts<accept_view>("text/*", [](const accept_view& v) {
    CHECK(v.matches("Text", "html"));
    CHECK_FALSE(v.matches("application", "sdp"));
  });
  accepts<accept_view>("text/html", [](const accept_view& v) {
    CHECK(v.matches("text", "HTML"));
    CHECK_FALSE(v.matches("text", "plain"));
  });
}

TEST_CASE("accept: a bad q is a fault of the accessor, located in it", "[accept]") {
  const auto q = [](std::string_view text, fault want) {
    accepts<accept_view>(text, [&](const accept_view& v) { CHECK(v.q().error() == want); });
  };
  q("a/b;q=7", {errc::out_of_range, rule::qvalue, 6});
  q("a/b;q=0.1234", {errc::syntax, rule::qvalue, 11});
  q("a/b;q=x", {errc::syntax, rule::qvalue, 6});
  q("a/b;q=\"1\"", {errc::syntax, rule::qvalue, 6});
  q("a/b;q", {errc::truncated, rule::qvalue, 5});
  accepts<accept_view>("a/b;q=0.5;q=9", [](const accept_view& v) { CHECK(v.q() == std::uint16_t{500}); });
}

TEST_CASE("accept: lists, with nothing in them too", "[accept]") {
  const auto read = [](std::string_view text) {
    std::vector<std::string> out;
    for (auto v : sip::value_list<accept_view>(text))
      out.push_back(v ? std::string(v->text()) : test_support::printed(v.error()));
    return out;
  };
  CHECK(read("").empty());
  CHECK(read(" \r\n ").empty());
  CHECK(read("text/plain, text/*;q=0.3 ,\r\n */*;a=\"x,y\"") ==
        std::vector<std::string>{"text/plain", "text/*;q=0.3", "*/*;a=\"x,y\""});
  CHECK(read("a/b,,c") ==
        std::vector<std::string>{"a/b", "empty_element in COMMA at 4", "truncated in media-range at 6"});
}

TEST_CASE("accept: malformed values and where", "[accept]") {
  rejects<accept_view>("", errc::truncated, 0, rule::media_range);
  rejects<accept_view>("text", errc::truncated, 4, rule::media_range);
  rejects<accept_view>("*", errc::truncated, 1, rule::media_range);
  rejects<accept_view>("text/", errc::truncated, 5, rule::media_subtype);
  rejects<accept_view>("text/@", errc::syntax, 5, rule::media_subtype);
  rejects<accept_view>("text/a;q=", errc::truncated, 9, rule::gen_value);
  rejects<accept_view>("text/a;=1", errc::syntax, 7, rule::generic_param);
  rejects<accept_view>("text/a;b=\"", errc::unterminated_quote, 9, rule::quoted_string);
}

TEST_CASE("accept-encoding: codings", "[accept]") {
  accepts<accept_encoding_view>("gzip;q=1.000", [](const accept_encoding_view& v) {
    CHECK(v.coding() == "gzip");
    CHECK(v.q() == std::uint16_t{1000});
  });
  accepts<accept_encoding_view>(" * ;q=0", [](const accept_encoding_view& v) {
    CHECK(v.coding() == "*");
    CHECK(v.text() == "* ;q=0");
    CHECK(v.q() == std::uint16_t{0});
  });
  rejects<accept_encoding_view>("", errc::truncated, 0, rule::encoding);
  rejects<accept_encoding_view>("a/b", errc::syntax, 1, rule::encoding);
  rejects<accept_encoding_view>("a;", errc::truncated, 2, rule::generic_param);
}

TEST_CASE("accept-language: ranges", "[accept]") {
  accepts<accept_language_view>("en-gb;q=0.8", [](const accept_language_view& v) {
    CHECK(v.range() == "en-gb");
    CHECK(v.q() == std::uint16_t{800});
    CHECK(v.matches("EN-GB"));
    CHECK(v.matches("en-GB-oed"));
    CHECK_FALSE(v.matches("en"));
    CHECK_FALSE(v.matches("en-gbx"));
  });
  accepts<accept_language_view>("*", [](const accept_language_view& v) { CHECK(v.matches("zh-Hans")); });
  accepts<accept_language_view>("es-419", [](const accept_language_view& v) { CHECK(v.matches("es-419")); });
  accepts<accept_language_view>("abcdefgh-abcdefgh-a");
  rejects<accept_language_view>("abcdefghi", errc::syntax, 8, rule::language_range);
  rejects<accept_language_view>("en-abcdefghi", errc::syntax, 11, rule::language_range);
  rejects<accept_language_view>("en-", errc::truncated, 3, rule::language_range);
  rejects<accept_language_view>("en- ", errc::syntax, 3, rule::language_range);
  rejects<accept_language_view>("-en", errc::syntax, 0, rule::language_range);
  rejects<accept_language_view>("en--gb", errc::syntax, 3, rule::language_range);
  rejects<accept_language_view>("e1", errc::syntax, 1, rule::language_range);
  rejects<accept_language_view>("*-ch", errc::syntax, 0, rule::language_range);
  rejects<accept_language_view>("en_gb", errc::syntax, 2, rule::language_range);
}
