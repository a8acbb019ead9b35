#include "sipwire/sip/values/auth.hpp"

#include <catch2/catch.hpp>
#include <string>
#include <vector>

#include "sipwire/mime/aka.hpp"
#include "sipwire/mime/auth.hpp"
#include "sipwire/mime/auth_params.hpp"
#include "sipwire/mime/auth_text.hpp"
#include "support/check.hpp"

using namespace sipwire;
using sip::authentication_info_view;
using sip::challenge_view;
using sip::credentials_view;
using sip::digest_algorithm;
using test_support::accepts;
using test_support::rejects;

namespace {

template <class Words>
std::vector<std::string> all(const Words& words) {
  std::vector<std::string> out;
  for (auto w : words) out.emplace_back(w);
  return out;
}

template <class View>
std::vector<std::string> params(const View& v) {
  std::vector<std::string> out;
  for (auto p : v.params()) out.push_back(std::string(p.name()) + "=" + std::string(p.value()));
  return out;
}

}  // namespace

TEST_CASE("auth: a Digest challenge", "[auth]") {
  accepts<challenge_view>(
      "Digest realm=\"atlanta.com\", domain=\"sip:boxesbybob.com sip:b\", qop=\"auth,auth-int\",\r\n"
      " nonce=\"f84f1cec41e6cbe5aea9c8e88d359\" , opaque=\"\", stale=FALSE, algorithm=MD5",
      [](const challenge_view& v) {
        CHECK(v.scheme() == "Digest");
        CHECK(v.is_digest());
        CHECK_FALSE(v.is_bearer());
        CHECK_FALSE(v.token68());
        CHECK(v.realm() == "atlanta.com");
        CHECK(v.domain() == "sip:boxesbybob.com sip:b");
        CHECK(all(v.domain_uris()) == std::vector<std::string>{"sip:boxesbybob.com", "sip:b"});
        CHECK(v.qop() == "auth,auth-int");
        CHECK(all(v.qop_options()) == std::vector<std::string>{"auth", "auth-int"});
        CHECK(v.qop_options().contains("AUTH"));
        CHECK_FALSE(v.qop_options().contains("auth-"));
        CHECK(v.nonce() == "f84f1cec41e6cbe5aea9c8e88d359");
        CHECK(v.opaque() == "");
        CHECK(v.stale() == false);
        CHECK(v.algorithm() == "MD5");
        CHECK(v.algorithm_id() == digest_algorithm::md5);
        CHECK(v.params().size() == 7);
        CHECK(v.params().value("OPAQUE") == "\"\"");
      });
}

TEST_CASE("auth: Digest credentials", "[auth]") {
  accepts<credentials_view>(
      "Digest username=\"bob\", realm=\"biloxi.com\",nonce=\"dcd98b7102dd2f0e8b11d0f600bfb0c093\", "
      "uri=\"sip:bob@biloxi.com\", qop=auth, "
      "nc=0000001f, cnonce=\"0a4f113b\", response=\"6629fae49393a05397450978507c4ef1\", "
      "opaque=\"5ccc069c403ebaf9f0171e9517f40e41\", "
      "auts=\"/rZ=\", x=y ",
      [](const credentials_view& v) {
        CHECK(v.username() == "bob");
        CHECK(v.realm() == "biloxi.com");
        CHECK(v.nonce() == "dcd98b7102dd2f0e8b11d0f600bfb0c093");
        CHECK(v.uri() == "sip:bob@biloxi.com");
        CHECK(v.qop() == "auth");
        CHECK(v.nc() == std::uint32_t{31});
        CHECK(v.nc_text() == "0000001f");
        CHECK(v.cnonce() == "0a4f113b");
        CHECK(v.response() == "6629fae49393a05397450978507c4ef1");
        CHECK(v.opaque() == "5ccc069c403ebaf9f0171e9517f40e41");
        CHECK(v.auts() == "/rZ=");
        CHECK(v.algorithm_id() == digest_algorithm::none);
        CHECK(v.text().back() == 'y');
        CHECK(params(v).size() == 11);
        CHECK(params(v)[10] == "x=y");
      });
}

TEST_CASE("auth: Authentication-Info", "[auth]") {
  accepts<authentication_info_view>(
      " nextnonce=\"abc\",qop = auth , rspauth=\"e0\",cnonce=\"c\",nc=00000001 \r\n ",
      [](const authentication_info_view& v) {
        CHECK(v.text() == "nextnonce=\"abc\",qop = auth , rspauth=\"e0\",cnonce=\"c\",nc=00000001");
        CHECK(v.nextnonce() == "abc");
        CHECK(v.qop() == "auth");
        CHECK(v.rspauth() == "e0");
        CHECK(v.cnonce() == "c");
        CHECK(v.nc() == std::uint32_t{1});
        CHECK(v.params().size() == 5);
      });
  rejects<authentication_info_view>("", errc::truncated, 0, rule::auth_param);
  rejects<authentication_info_view>("nextnonce", errc::truncated, 9, rule::auth_param);
  rejects<authentication_info_view>("a=b,", errc::empty_element, 4, rule::comma);
  rejects<authentication_info_view>(",a=b", errc::empty_element, 0, rule::comma);
  rejects<authentication_info_view>("Digest a=b", errc::syntax, 7, rule::auth_param);
}

TEST_CASE("auth: any scheme, with parameters or a token68", "[auth]") {
  accepts<credentials_view>("NoOneKnowsThisScheme opaque-data=here", [](const credentials_view& v) {
    CHECK(v.scheme() == "NoOneKnowsThisScheme");
    CHECK_FALSE(v.is_digest());
    CHECK_FALSE(v.token68());
    CHECK(params(v) == std::vector<std::string>{"opaque-data=here"});
  });
  for (std::string_view token :
       {"QWxhZGRpbjpvcGVuIHNlc2FtZQ==", "a", "a=", "a==", "a/b+c-d.e_f~g", "/", "/=", "a/b=",
        "eyJhbGciOiJIUzI1NiIsInR5cCI6IkpXVCJ9.eyJzdWIiOiIxMjM0NTY3ODkwIn0.dozjgNryP4J3jVmNHl0w5N_"
        "XgL0n3I9PlFUP0THsR8U"}) {
    accepts<credentials_view>("Bearer \t" + std::string(token) + " ", [&](const credentials_view& v) {
      CHECK(v.is_bearer());
      CHECK(v.token68() == token);
      CHECK(v.params().empty());
      CHECK(v.text() == "Bearer \t" + std::string(token));
    });
  }
  accepts<challenge_view>(
      "Bearer realm=\"a\",scope=\"sip\" , error=\"invalid_token\",authz_server=\"https://as.example/\"",
      [](const challenge_view& v) {
        CHECK(v.is_bearer());
        CHECK(v.scope() == "sip");
        CHECK(v.error() == "invalid_token");
        CHECK(v.authz_server() == "https://as.example/");
      });
  accepts<credentials_view>(
      "X a!b=c", [](const credentials_view& v) { CHECK(params(v) == std::vector<std::string>{"a!b=c"}); });
  accepts<credentials_view>(
      "X !=c", [](const credentials_view& v) { CHECK(params(v) == std::vector<std::string>{"!=c"}); });
  rejects<credentials_view>("Bearer a b", errc::syntax, 9, rule::auth_param);
  rejects<credentials_view>("Bearer a!b/c", errc::syntax, 10, rule::auth_param);
  rejects<credentials_view>("Bearer a/b!c", errc::syntax, 10, rule::auth_param);
  rejects<credentials_view>("Bearer a==b", errc::syntax, 10, rule::auth_param);
  rejects<credentials_view>("Basic a=,b=c", errc::syntax, 8, rule::auth_param);
  rejects<credentials_view>("Basic abc,b=c", errc::syntax, 9, rule::auth_param);
}

TEST_CASE("auth: the typed accessors and what is wrong with a value", "[auth]") {
  const auto nc = [](std::string_view written, fault want) {
    accepts<credentials_view>("Digest nc=" + std::string(written), [&](const credentials_view& v) {
      INFO(test_support::printed(v.nc().error()));
      CHECK(v.nc().error() == want);
    });
  };
  nc("1", {errc::truncated, rule::auth_param, 11});
  nc("0000000g", {errc::syntax, rule::auth_param, 17});
  nc("000000001", {errc::out_of_range, rule::auth_param, 10});
  nc("\"00000001\"", {errc::syntax, rule::auth_param, 10});
  accepts<credentials_view>("Digest nc=FFFFffff",
                            [](const credentials_view& v) { CHECK(v.nc() == 0xFFFFFFFFU); });
  accepts<credentials_view>("Digest a=b",
                            [](const credentials_view& v) { CHECK(v.nc().error().code == errc::absent); });
  accepts<challenge_view>("Digest stale=TRUE", [](const challenge_view& v) { CHECK(v.stale() == true); });
  accepts<challenge_view>("Digest stale=maybe", [](const challenge_view& v) {
    CHECK(v.stale().error() == fault{errc::unknown_value, rule::auth_param, 13});
  });
  accepts<challenge_view>("Digest realm=one,realm=two", [](const challenge_view& v) {
    CHECK(v.realm() == "one");
    CHECK(v.params().count("realm") == 2);
  });
  accepts<challenge_view>("Digest realm=\"a \\\"b\\\"\"",
                          [](const challenge_view& v) { CHECK(v.realm() == "a \\\"b\\\""); });
  accepts<challenge_view>("Digest qop=\" auth ,, auth-int \"", [](const challenge_view& v) {
    CHECK(all(v.qop_options()) == std::vector<std::string>{"auth", "auth-int"});
  });
}

TEST_CASE("auth: every algorithm by name", "[auth]") {
  CHECK(sip::digest_algorithm_from("sha-512-256-SESS") == digest_algorithm::sha_512_256_sess);
  CHECK(sip::digest_algorithm_from("SHA-256") == digest_algorithm::sha_256);
  CHECK(sip::digest_algorithm_from("AKAv1-MD5") == digest_algorithm::akav1_md5);
  CHECK(sip::digest_algorithm_from("akav2-md5") == digest_algorithm::akav2_md5);
  // D52: TS 24.229, TS 33.203.
  CHECK(sip::digest_algorithm_from("AKAv2-sha-256") == digest_algorithm::akav2_sha_256);
  CHECK(sip::digest_algorithm_from("MD") == digest_algorithm::other);
  CHECK(sip::digest_algorithm_from("MD5-") == digest_algorithm::other);
  CHECK(sip::digest_algorithm_from("") == digest_algorithm::other);
}

TEST_CASE("auth: malformed values and where", "[auth]") {
  rejects<challenge_view>("", errc::truncated, 0, rule::auth_scheme);
  rejects<challenge_view>("Digest", errc::truncated, 6);
  rejects<challenge_view>("Digest ", errc::truncated, 7, rule::auth_param);
  rejects<challenge_view>("Digest realm", errc::truncated, 12, rule::auth_param);
  rejects<challenge_view>("Digest realm=", errc::truncated, 13, rule::auth_param);
  rejects<challenge_view>("Digest realm=\"a", errc::unterminated_quote, 13, rule::quoted_string);
  rejects<challenge_view>("Digest realm=\"a\\\"", errc::unterminated_quote, 13, rule::quoted_string);
  rejects<challenge_view>("Digest realm=\"a\" nonce=\"b\"", errc::syntax, 17, rule::auth_param);
  rejects<challenge_view>("Digest realm=\"a\";nonce=\"b\"", errc::syntax, 16, rule::auth_param);
  rejects<challenge_view>("Digest realm==", errc::syntax, 13, rule::auth_param);
  rejects<challenge_view>("Digest a/b", errc::syntax, 8, rule::auth_param);
  rejects<challenge_view>("Digest realm=[::1]", errc::syntax, 13, rule::auth_param);
  rejects<challenge_view>("\"Digest\" a=b", errc::syntax, 0, rule::auth_scheme);
  rejects<challenge_view>("Digest,a=b", errc::syntax, 6);
  rejects<challenge_view>("Digest a=b, Basic c=d", errc::syntax, 18, rule::auth_param);
}

TEST_CASE("auth: empty elements by leniency", "[auth]") {
  const auto lenient = leniency::empty_list_elements;
  rejects<challenge_view>("Digest a=b,,c=d", errc::empty_element, 11, rule::comma);
  rejects<challenge_view>("Digest ,a=b", errc::empty_element, 7, rule::comma);
  rejects<challenge_view>("Digest a=b,", errc::empty_element, 11, rule::comma);
  rejects<challenge_view>("Digest a=b , ", errc::empty_element, 13, rule::comma);
  accepts<challenge_view>(
      "Digest , a=b, ,,c=d ,\r\n ",
      [](const challenge_view& v) {
        CHECK(params(v) == std::vector<std::string>{"a=b", "c=d"});
      },
      lenient);
  accepts<challenge_view>(
      "Digest a=b,", [](const challenge_view& v) { CHECK(v.text() == "Digest a=b,"); }, lenient);
  accepts<authentication_info_view>(
      ",a=b,", [](const authentication_info_view& v) { CHECK(params(v) == std::vector<std::string>{"a=b"}); },
      lenient);
  rejects<challenge_view>("Digest ", errc::truncated, 7, rule::auth_param, lenient);
  rejects<challenge_view>("Digest ,,", errc::truncated, 9, rule::auth_param, lenient);
  rejects<authentication_info_view>(",", errc::truncated, 1, rule::auth_param, lenient);
}

TEST_CASE("R052 every truncation of Digest credentials is a value or a located fault", "[R052]") {
  const std::string whole =
      "Digest username=\"bob\", realm=\"biloxi.com\", nonce=\"dcd9\\\"\", uri=\"sip:bob@biloxi.com\", "
      "qop=auth, nc=00000001, "
      "response=\"66\"";
  for (std::size_t n = 0; n <= whole.size(); ++n) {
    const test_support::guarded input(whole.substr(0, n));
    const auto got = test_support::parse_agreeing<credentials_view>(input);
    if (got) {
      CHECK(got->text() == whole.substr(0, n));
    } else {
      CHECK(got.error().offset <= n);
      CHECK((got.error().code == errc::truncated || got.error().code == errc::unterminated_quote ||
             got.error().code == errc::empty_element));
    }
  }
}

TEST_CASE("R053 the scheme is a whole token, and a fold may follow it", "[R053]") {
  accepts<credentials_view>("Digestn username=\"a\"", [](const credentials_view& v) {
    CHECK(v.scheme() == "Digestn");
    CHECK_FALSE(v.is_digest());
  });
  accepts<credentials_view>("Diges username=\"a\"",
                            [](const credentials_view& v) { CHECK_FALSE(v.is_digest()); });
  accepts<credentials_view>("dIGEST\r\n username=\"a\"", [](const credentials_view& v) {
    CHECK(v.is_digest());
    CHECK(v.username() == "a");
  });
  rejects<credentials_view>("Digest\r\nusername=\"a\"", errc::syntax, 8);
}

TEST_CASE("R063 a parameter without a name is a fault at its byte", "[R063]") {
  rejects<challenge_view>("Digest a=b,=MD5,c=d", errc::syntax, 11, rule::auth_param);
  rejects<challenge_view>("Digest =MD5", errc::syntax, 7, rule::auth_param);
  rejects<challenge_view>("Digest a=b,=MD5,c=d", errc::syntax, 11, rule::auth_param, leniency::all);
  rejects<authentication_info_view>("=MD5", errc::syntax, 0, rule::auth_param);
}

TEST_CASE("R072 folds, missing quotes and NUL in credentials", "[R072]") {
  rejects<credentials_view>("Digest username=\"bob\r\n \r\n", errc::unterminated_quote, 16);
  rejects<credentials_view>("Digest username=bob\r\n realm=x", errc::syntax, 22, rule::auth_param);
  for (std::size_t at = 0; at < 24; ++at) {
    std::string text = "Digest username=\"bob\",a=b";
    text[at] = '\0';
    const auto got = test_support::parse_agreeing<credentials_view>(text);
    REQUIRE_FALSE(got.has_value());
    REQUIRE(got.error().offset == at);
  }
  // A quoted-pair may hold NUL (RFC 3261 25.1).
  accepts<credentials_view>(std::string_view("Digest a=\"\\\0\"", 13));
}

TEST_CASE("R073 64 KiB in every part of credentials", "[R073]") {
  const std::string big(65536, 'x');
  for (const auto& text :
       {big + " " + big + "=" + big + ",username=\"" + big + "\"", "Bearer " + big + "=="}) {
    const test_support::guarded input(text);
    const auto got = test_support::parse_agreeing<credentials_view>(input);
    REQUIRE(got.has_value());
    CHECK(got->text() == text);
    if (got->is_bearer()) {
      CHECK(got->token68()->size() == 65538);
    } else {
      CHECK(got->scheme() == big);
      CHECK(got->params().value(big) == big);
      CHECK(got->username() == big);
    }
  }
}

TEST_CASE("R074 bytes from 0x80 up in credentials are faults at the byte", "[R074]") {
  const std::string text = "Digest username=\"bob\",a=b";
  for (unsigned b = 0x80; b < 0x100; ++b)
    for (std::uint32_t at : {0U, 3U, 6U, 7U, 9U, 15U, 16U, 18U, 21U, 22U, 23U, 24U}) {
      auto bad = text;
      bad[at] = static_cast<char>(b);
      const auto got = test_support::parse_agreeing<credentials_view>(bad);
      REQUIRE_FALSE(got.has_value());
      // In the quoted-string the byte may begin a character that the next byte does not go on with.
      const bool quoted = at == 18;
      REQUIRE(got.error().offset == (quoted && b >= 0xC2 && b <= 0xF4 ? at + 1 : at));
      REQUIRE(got.error().code == (quoted ? errc::bad_utf8 : errc::syntax));
    }
}

TEST_CASE("R080 an absent algorithm is absent, and names have no case", "[R080]") {
  accepts<challenge_view>("Digest realm=\"a\", nonce=\"b\"", [](const challenge_view& v) {
    CHECK_FALSE(v.algorithm());
    CHECK(v.algorithm_id() == digest_algorithm::none);
    CHECK(v.stale().error().code == errc::absent);
    CHECK(v.qop_options().empty());
  });
  accepts<challenge_view>("digest ALGORITHM=md5, Realm=\"a\"", [](const challenge_view& v) {
    CHECK(v.is_digest());
    CHECK(v.algorithm() == "md5");
    CHECK(v.algorithm_id() == digest_algorithm::md5);
    CHECK(v.realm() == "a");
  });
}
