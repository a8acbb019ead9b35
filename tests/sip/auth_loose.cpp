#include <catch2/catch.hpp>
#include <string>
#include <vector>

#include "sipwire/core/detail/value_parts.hpp"
#include "sipwire/mime/aka.hpp"
#include "sipwire/mime/auth.hpp"
#include "support/check.hpp"

using namespace sipwire;
using mime::authentication_info_view;
using mime::challenge_view;
using mime::credentials_view;
using test_support::accepts;

namespace {

constexpr auto loose = leniency::loose_parameters;

template <class V>
std::vector<fault> faults(std::string_view text, leniency lenient) {
  std::vector<fault> out;
  const auto v = parse_as<V>(text, lenient);
  REQUIRE(v);
  sipwire::detail::check_parts(*v, lenient, [&](fault f) { out.push_back(f); });
  return out;
}

/// A value that is read in strict, with one fault of a parameter at `at`, and none under loose_parameters.
template <class V>
void misquoted(const std::string& text, std::uint32_t at) {
  INFO(text);
  for (const auto lenient : {leniency::none, leniency::all & ~loose}) {
    const auto found = faults<V>(text, lenient);
    REQUIRE(found.size() == 1);
    CHECK(found[0] == fault{errc::syntax, rule::auth_param, at});
  }
  for (const auto lenient : {loose, leniency::deployed, leniency::all})
    CHECK(faults<V>(text, lenient).empty());
}

template <class V>
std::string params(const V& v) {
  std::string out;
  for (const auto p : v.params()) out += std::string(p.name()) + "=" + std::string(p.value()) + "|";
  return out;
}

}  // namespace

TEST_CASE("D12: quotes that are missing, or should not be there, are faults of their parameters alone",
          "[auth][D12][D10]") {
  const std::string scheme = "Digest x=y, ";
  const auto at = [&](std::string_view name) {
    return static_cast<std::uint32_t>(scheme.size() + name.size() + 1);
  };
  for (const std::string name : {"username", "realm", "nonce", "response", "cnonce", "opaque"}) {
    misquoted<credentials_view>(scheme + name + "=abc", at(name));
    CHECK(faults<credentials_view>(scheme + name + "=\"abc\"", leniency::none).empty());
  }
  for (const std::string param : {"qop=\"auth\"", "algorithm=\"MD5\"", "nc=\"00000001\""}) {
    misquoted<credentials_view>(scheme + param, at(param.substr(0, param.find('='))));
  }
  for (const std::string name : {"realm", "nonce", "opaque", "qop"}) {
    misquoted<challenge_view>(scheme + name + "=abc", at(name));
    CHECK(faults<challenge_view>(scheme + name + "=\"abc\"", leniency::none).empty());
  }
  for (const std::string param : {"stale=\"true\"", "algorithm=\"MD5\""})
    misquoted<challenge_view>(scheme + param, at(param.substr(0, param.find('='))));
  for (const std::string name : {"nextnonce", "rspauth", "cnonce"})
    misquoted<authentication_info_view>(name + "=abc", static_cast<std::uint32_t>(name.size() + 1));
  misquoted<authentication_info_view>("qop=\"auth\"", 4);
  misquoted<authentication_info_view>("nc=\"00000001\"", 3);
  // Other schemes have other parameters.
  CHECK(faults<challenge_view>("Bearer realm=abc", leniency::none).empty());
}

TEST_CASE("D12: the accessors read them without their quotes", "[auth][D12]") {
  const std::string text =
      "Digest username=bob, realm=\"a\", nonce=n, uri=\"sip:a\", response=\"1\", algorithm=\"SHA-256\", "
      "qop=\"auth\", nc=\"00000012\", cnonce=c";
  accepts<credentials_view>(text, [](const credentials_view& v) {
    CHECK(v.username() == "bob");
    CHECK(v.nonce() == "n");
    CHECK(v.algorithm_id() == mime::digest_algorithm::sha_256);
    CHECK(v.qop() == "auth");
    CHECK(v.nc_text() == "00000012");
    CHECK(v.cnonce() == "c");
    CHECK(v.nc().error().code == errc::syntax);
    CHECK(v.nc(loose) == std::uint32_t{0x12});
    CHECK(v.check().error() == fault{errc::syntax, rule::auth_param, 16});
    CHECK(v.check(loose));
  });
  const auto nc = [](const char* value, leniency lenient) {
    return parse_as<credentials_view>("Digest nc=" + std::string(value), lenient)->nc(lenient);
  };
  CHECK(nc("1", leniency::none).error() == fault{errc::truncated, rule::auth_param, 11});
  CHECK(nc("1", loose) == std::uint32_t{1});
  CHECK(nc("\"1\"", leniency::deployed) == std::uint32_t{1});
  CHECK(nc("\"1x\"", leniency::deployed).error().code == errc::syntax);
  CHECK(nc("000000001", leniency::deployed).error().code == errc::out_of_range);
  CHECK(nc("\"\"", leniency::deployed).error().code == errc::truncated);
  const auto stale = parse_as<challenge_view>("Digest stale=\"TRUE\"");
  REQUIRE(stale);
  CHECK(stale->stale().error() == fault{errc::syntax, rule::auth_param, 13});
  CHECK(stale->stale(loose) == true);
}

TEST_CASE("D12, D19, D20, D21: values without their quotes", "[auth][D12][D19][D20][D21]") {
  const struct {
    const char* params;
    leniency needs;
    const char* read;
  } rows[] = {
      {"uri=sip:a@b;x=1 , nc=1", loose, "uri=sip:a@b;x=1|nc=1|"},
      {"nonce=abc==, opaque=urn:uuid:1", loose, "nonce=abc==|opaque=urn:uuid:1|"},
      {"realm=a b c,x=y", loose, "realm=a b c|x=y|"},
      {"realm=\"a,b\"c, x=y", loose, "realm=\"a|b\"c, x=y|"},
      {"opaque=, x=y", leniency::empty_parameters, "opaque=|x=y|"},
      {"x=y, opaque=", leniency::empty_parameters, "x=y|opaque=|"},
      {"realm=\"J\xFCrgen, x\", nonce=\"n\"", leniency::other_charsets,
       "realm=\"J\xFCrgen, x\"|nonce=\"n\"|"},
      {"x=a/b,, y=\"\xFF\", z=",
       leniency::empty_list_elements | loose | leniency::empty_parameters | leniency::other_charsets,
       "x=a/b|y=\"\xFF\"|z=|"},
  };
  for (const auto& r : rows) {
    if (std::string_view(r.read).find("\"a|b") != std::string_view::npos) continue;
    const auto look = [&](const auto& read, const std::string& text) {
      INFO(text);
      CHECK_FALSE(read(text, leniency::none));
      CHECK_FALSE(read(text, leniency::all & ~r.needs));
      for (const auto lenient : {r.needs, leniency::deployed, leniency::all}) {
        const auto v = read(text, lenient);
        REQUIRE(v);
        CHECK(params(*v) == r.read);
        CHECK(v->text() == text);
      }
    };
    const auto as = []<class V>(const V&) {
      return [](const std::string& text, leniency lenient) {
        return test_support::parse_agreeing<V>(text, lenient);
      };
    };
    look(as(credentials_view()), "Digest " + std::string(r.params));
    look(as(challenge_view()), "Digest  " + std::string(r.params));
    look(as(authentication_info_view()), r.params);
  }
  accepts<credentials_view>(
      "Digest username=alice@b, realm=x y, uri=sip:b;lr, nonce=\"\xFC\"",
      [](const credentials_view& v) {
        CHECK(v.username() == "alice@b");
        CHECK(v.realm() == "x y");
        CHECK(v.uri() == "sip:b;lr");
        CHECK(v.digest_uri(leniency::deployed)->text() == "sip:b;lr");
        CHECK(v.nonce() == "\xFC");
        CHECK(v.check(leniency::deployed));
      },
      leniency::deployed);
  accepts<credentials_view>(
      "Digest opaque=", [](const credentials_view& v) { CHECK(v.opaque() == ""); },
      leniency::empty_parameters);
}

TEST_CASE("D12: what stays refused, and what stays as it was", "[auth][D12]") {
  for (const char* bad : {"Digest", "Digest ", "Digest x", "Digest x=a/b y=c\", z", "Digest =a/b", "x=a/b",
                          "Digest x=a/b\x01", "Digest x=a\r\n b/", "Digest x=\"a\x02\"", "Digest ,"}) {
    INFO(bad);
    CHECK_FALSE(parse_as<credentials_view>(bad, leniency::all));
  }
  CHECK_FALSE(
      parse_as<credentials_view>("Digest x=a/b,,y=c", leniency::all & ~leniency::empty_list_elements));
  CHECK_FALSE(parse_as<credentials_view>("Digest x=a/b,", leniency::all & ~leniency::empty_list_elements));
  for (const auto lenient : {leniency::none, leniency::all})
    accepts<credentials_view>(
        "Basic QWxhZGRpbg==", [](const credentials_view& v) { CHECK(v.token68() == "QWxhZGRpbg=="); },
        lenient);
  // An empty uri is as faulty as it was.
  for (const auto lenient : {leniency::none, leniency::all})
    CHECK(parse_as<credentials_view>("Digest uri=\"\"", lenient)->check(lenient).error() ==
          fault{errc::truncated, rule::auth_param, 12});
}

TEST_CASE("D09: foreign_base64 reaches the nonce of AKA, D33: and auts", "[auth][D09][D33]") {
  const std::string octets = "AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA";  // 32 octets without `=`
  const auto flag = leniency::foreign_base64;
  const std::string challenge = "Digest realm=\"r\", algorithm=AKAv1-MD5, nonce=\"" + octets + "\"";
  CHECK(faults<challenge_view>(challenge, leniency::none).size() == 1);
  CHECK(faults<challenge_view>(challenge, leniency::all & ~flag).size() == 1);
  for (const auto lenient : {flag, leniency::deployed, leniency::all}) {
    CHECK(faults<challenge_view>(challenge, lenient).empty());
    CHECK(parse_as<challenge_view>(challenge, lenient)->aka_nonce(lenient));
  }
  const std::string answer = "Digest algorithm=AKAv1-MD5, uri=\"sip:a\", nonce=\"" + octets +
                             "\", auts=\"AAECAwQFBgcICQoLDA0\"";  // 14 octets without `=`
  CHECK(faults<credentials_view>(answer, leniency::none).size() == 1);
  for (const auto lenient : {flag, leniency::deployed, leniency::all}) {
    CHECK(faults<credentials_view>(answer, lenient).empty());
    const auto auts = parse_as<credentials_view>(answer, lenient)->aka_auts(lenient);
    REQUIRE(auts);
    CHECK(auts->bytes() == std::string_view("\0\x01\x02\x03\x04\x05\x06\x07\x08\x09\x0A\x0B\x0C\x0D", 14));
    CHECK(auts->mac_s().size() == 8);
  }
  // Without quotes the nonce is read as well.
  const std::string bare = "Digest algorithm=\"AKAv1-MD5\", nonce=" + octets + "=, auts=AAECAwQFBgcICQoLDA0=";
  CHECK_FALSE(parse_as<credentials_view>(bare));
  const auto v = parse_as<credentials_view>(bare, leniency::deployed);
  REQUIRE(v);
  CHECK(v->aka_nonce());
  CHECK(v->aka_auts());
}
