#include "sipwire/sip/values/identity.hpp"

#include <catch2/catch.hpp>
#include <string>

#include "support/check.hpp"

using namespace sipwire;
using sip::identity_view;
using sip::passport_view;
using test_support::accepts;
using test_support::rejects;

TEST_CASE("identity: the full form", "[identity]") {
  accepts<identity_view>(
      " eyJ-_.eyJhdHRlc3QiOiJBIn0.c2ln_-0 "
      ";info=<https://cert.example.org/a;b,c.pem>;alg=ES256;ppt=shaken;x=\"a,b\"",
      [](const identity_view& v) {
        CHECK(v.digest() == "eyJ-_.eyJhdHRlc3QiOiJBIn0.c2ln_-0");
        CHECK_FALSE(v.is_quoted());
        REQUIRE(v.passport());
        CHECK_FALSE(v.passport()->is_compact());
        CHECK(v.passport()->header() == "eyJ-_");
        CHECK(v.passport()->header().offset() == 1);
        CHECK(v.passport()->payload() == "eyJhdHRlc3QiOiJBIn0");
        CHECK(v.passport()->signature() == "c2ln_-0");
        REQUIRE(v.info());
        CHECK(v.info()->text() == "https://cert.example.org/a;b,c.pem");
        CHECK(v.alg() == std::string_view("ES256"));
        CHECK(v.ppt() == std::string_view("shaken"));
        CHECK(v.params().size() == 4);
        CHECK(v.params().value("x") == "\"a,b\"");
        CHECK(v.check());
      });
}

TEST_CASE("identity: the compact form", "[identity]") {
  accepts<identity_view>("..rq3pjT1hoRwakEGjHCnWSwUnshd0;info=<https://www.example.com/cert.cer>;ppt=\"div\"",
                         [](const identity_view& v) {
                           REQUIRE(v.passport());
                           CHECK(v.passport()->is_compact());
                           CHECK(v.passport()->header().empty());
                           CHECK(v.passport()->payload().empty());
                           CHECK(v.passport()->signature() == "rq3pjT1hoRwakEGjHCnWSwUnshd0");
                           CHECK(v.ppt() == std::string_view("div"));
                           CHECK(v.alg().error().code == errc::absent);
                           CHECK(v.check());
                         });
}

TEST_CASE("identity: what is no PASSporT is a fault of passport() alone", "[identity]") {
  struct row {
    const char* digest;
    errc code;
    std::uint32_t offset;
  };
  for (const auto& r :
       {row{"tokenA", errc::truncated, 6}, row{"a.b", errc::truncated, 3}, row{"a.b.", errc::truncated, 4},
        row{"..", errc::truncated, 2}, row{".", errc::truncated, 1}, row{"a..c", errc::syntax, 2},
        row{".b.c", errc::syntax, 1}, row{"a.b.c.d", errc::syntax, 5}, row{"a.b/.c", errc::syntax, 3},
        row{"a.b.c=", errc::syntax, 5}, row{"a+.b.c", errc::syntax, 1}})
    accepts<identity_view>(std::string(r.digest) + ";info=<https://a.example/>", [&](const identity_view& v) {
      CHECK(v.digest() == r.digest);
      CHECK(v.passport().error() == fault{r.code, rule::passport, r.offset});
      CHECK(v.check());
    });
  CHECK(passport_view::parse("").error() == fault{errc::truncated, rule::passport, 0});
}

TEST_CASE("identity: parameters", "[identity]") {
  accepts<identity_view>("a.b.c", [](const identity_view& v) {
    CHECK(v.info().error() == fault{errc::absent, rule::ident_info, 5});
    CHECK(v.check().error() == fault{errc::missing_mandatory, rule::ident_info, 5});
  });
  accepts<identity_view>("a.b.c;alg=\"ES256\";info=https;ppt=[::1]", [](const identity_view& v) {
    CHECK(v.alg().error() == fault{errc::syntax, rule::ident_info_params, 10});
    CHECK(v.info().error() == fault{errc::syntax, rule::ident_info, 23});
    CHECK(v.ppt().error() == fault{errc::syntax, rule::ident_info_params, 33});
    CHECK(v.check().error() == v.info().error());
  });
  accepts<identity_view>("a.b.c;INFO = <x:a> ;info=<x:b>", [](const identity_view& v) {
    CHECK(v.info().error() == fault{errc::duplicate, rule::ident_info, 20});
  });
}

TEST_CASE("identity: RFC 4474 and before", "[identity]") {
  accepts<identity_view>("\"KCd3YLQHj51SlCQh\r\n  DKoKDo7KC+4s=\"", [](const identity_view& v) {
    CHECK(v.is_quoted());
    CHECK(v.digest() == "KCd3YLQHj51SlCQh\r\n  DKoKDo7KC+4s=");
    CHECK(v.passport().error() == fault{errc::syntax, rule::passport, 0});
    CHECK(v.info().error().code == errc::absent);
    CHECK(v.check());
  });
  // RFC 4475 3.1.1.11
  accepts<identity_view>("r5mwreLuyDRYBi/0TiPwEsY3rEVsk+FteeivUhkMWYUA=", [](const identity_view& v) {
    CHECK(v.digest().back() == '=');
    CHECK(v.check());
  });
  rejects<identity_view>("\"KCd3\";info=<https://a.example/>", errc::syntax, 6, rule::identity_digest);
  rejects<identity_view>("\"a.b.c\"", errc::syntax, 2, rule::identity_digest);
  rejects<identity_view>("a=b", errc::syntax, 2, rule::identity_digest);
}

TEST_CASE("identity: a list", "[identity]") {
  std::string all;
  for (const auto& v :
       sip::value_list<identity_view>("..a;info=<x:a,b> , \"YQ==\",a b,..c;info=<x:c>;ppt=rph"))
    all += v ? std::string(v->digest()) + "|" : std::to_string(v.error().offset) + "|";
  CHECK(all == "..a|YQ==|28|..c|");
}

TEST_CASE("identity: places of faults", "[identity]") {
  rejects<identity_view>("", errc::truncated, 0, rule::identity_digest);
  rejects<identity_view>("a.b.c;", errc::truncated, 6, rule::generic_param);
  rejects<identity_view>("a.b.c;info=", errc::truncated, 11, rule::gen_value);
  rejects<identity_view>("a.b.c;info=<", errc::unclosed_angle, 12, rule::ident_info);
  rejects<identity_view>("a.b.c;info=<https://a", errc::unclosed_angle, 21, rule::ident_info);
  rejects<identity_view>("a.b.c;info=<https", errc::unclosed_angle, 17, rule::ident_info);
  rejects<identity_view>("a.b.c;info=<a.example>", errc::syntax, 21, rule::scheme);
  rejects<identity_view>("a.b.c;info=<x:a b>", errc::syntax, 15, rule::absolute_uri);
  rejects<identity_view>("a.b.c;x=<x:a>", errc::syntax, 8, rule::gen_value);
  rejects<identity_view>("a.b!c", errc::syntax, 3, rule::identity_digest);
  rejects<identity_view>("\"YQ", errc::unterminated_quote, 0, rule::quoted_string);
}

TEST_CASE("R072 folds, missing quotes and NUL in Identity", "[R072]") {
  rejects<identity_view>("\"YWJj\r\n ZGVm", errc::unterminated_quote, 0, rule::quoted_string);
  rejects<identity_view>(std::string("\"YWJj\r\n \0ZGVm\"", 14), errc::syntax, 8, rule::identity_digest);
  rejects<identity_view>(std::string("a.b\0.c", 6), errc::syntax, 3, rule::identity_digest);
  rejects<identity_view>("a.b.c\r\n d", errc::syntax, 8, rule::identity_digest);
  rejects<identity_view>("a.b.c;info=<https://a\r\n >", errc::syntax, 21, rule::absolute_uri);
}
