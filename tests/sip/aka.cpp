#include "sipwire/sip/values/aka.hpp"

#include <array>
#include <catch2/catch.hpp>
#include <string>

#include "sipwire/sip/validate.hpp"
#include "sipwire/sip/values/auth.hpp"
#include "support/check.hpp"

using namespace sipwire;

namespace {

std::string hex(std::string_view bytes) {
  std::string out;
  for (const char c : bytes) {
    const auto b = static_cast<unsigned char>(c);
    out += "0123456789abcdef"[b >> 4U];
    out += "0123456789abcdef"[b & 15U];
  }
  return out;
}
std::string base64(std::string_view bytes) {
  std::array<char, 256> room{};
  return std::string(room.data(), *mime::base64_encode(room, bytes, mime::base64_form::plain));
}

}  // namespace

TEST_CASE("aka_nonce: RAND, AUTN and server data (RFC 3310 3.2)", "[aka]") {
  const std::string_view text = "tiL+eSj0339nfnj8P716axRp6l+ok1K6ZpoRN0dY1+Y=";
  const auto aka = sip::aka_nonce::parse(text);
  REQUIRE(aka);
  CHECK(hex(aka->rand()) == "b622fe7928f4df7f677e78fc3fbd7a6b");
  CHECK(hex(aka->autn()) == "1469ea5fa89352ba669a11374758d7e6");
  CHECK(hex(aka->sqn_xor_ak()) == "1469ea5fa893");
  CHECK(hex(aka->amf()) == "52ba");
  CHECK(hex(aka->mac()) == "669a11374758d7e6");
  CHECK(aka->server_data_size() == 0);
  CHECK(aka->server_data({})->empty());
  CHECK(aka->text() == text);

  std::string bytes;
  for (int i = 0; i < 37; ++i) bytes += static_cast<char>('A' + i);
  const std::string longer = base64(bytes);
  const auto more = sip::aka_nonce::parse(longer);
  REQUIRE(more);
  CHECK(more->rand() == bytes.substr(0, 16));
  CHECK(more->autn() == bytes.substr(16, 16));
  CHECK(more->server_data_size() == 5);
  std::array<char, 5> room;
  CHECK(*more->server_data(room) == bytes.substr(32));
  CHECK(more->server_data(std::span(room).first(4)).error() == fault{errc::too_small, rule::aka_nonce, 5});
  CHECK(*more == *sip::aka_nonce::parse(longer));
  CHECK_FALSE(*more == *aka);
}

TEST_CASE("aka_nonce: too short, not base64, at every size", "[aka]") {
  for (std::size_t n = 0; n < 32; ++n) {
    const std::string text = base64(std::string(n, 'x'));
    CHECK(sip::aka_nonce::parse(text).error() ==
          fault{errc::truncated, rule::aka_nonce, static_cast<std::uint32_t>(text.size())});
  }
  CHECK(sip::aka_nonce::parse(base64(std::string(32, 'x'))));
  std::string text = "tiL+eSj0339nfnj8P716axRp6l+ok1K6ZpoRN0dY1+Y=";
  for (std::uint32_t i = 0; i + 1 < text.size(); ++i) {
    std::string bad = text;
    bad[i] = '!';
    CHECK(sip::aka_nonce::parse(bad).error() == fault{errc::syntax, rule::base64, i});
  }
  text.pop_back();
  CHECK(sip::aka_nonce::parse(text).error() == fault{errc::truncated, rule::base64, 43});
  CHECK(sip::aka_nonce::parse(text, leniency::foreign_base64));
}

TEST_CASE("aka_auts: 14 octets (RFC 3310 3.4)", "[aka]") {
  const auto auts = sip::aka_auts::parse("AAECAwQFBgcICQoLDA0=");
  REQUIRE(auts);
  CHECK(hex(auts->bytes()) == "000102030405060708090a0b0c0d");
  CHECK(hex(auts->sqn_xor_ak()) == "000102030405");
  CHECK(hex(auts->mac_s()) == "060708090a0b0c0d");
  CHECK(sip::aka_auts::parse("AAECAwQFBgcICQoLDA").error() == fault{errc::truncated, rule::base64, 18});
  CHECK(sip::aka_auts::parse("AAECAwQFBgcICQoLDA==").error() == fault{errc::truncated, rule::aka_auts, 20});
  CHECK(sip::aka_auts::parse("AAECAwQFBgcICQoLDA0O").error() == fault{errc::too_long, rule::aka_auts, 0});
  CHECK(sip::aka_auts::parse("AAECAwQFBgcICQ*LDA0=").error() == fault{errc::syntax, rule::base64, 14});
}

TEST_CASE("aka: challenges and credentials offer them, located in the value", "[aka]") {
  using sip::challenge_view;
  using sip::credentials_view;
  test_support::accepts<challenge_view>(
      "Digest realm=\"a\", nonce=\"tiL+eSj0339nfnj8P716axRp6l+ok1K6ZpoRN0dY1+Y=\", algorithm=AKAv1-MD5",
      [](const challenge_view& c) {
        REQUIRE(c.aka_nonce());
        CHECK(hex(c.aka_nonce()->rand()) == "b622fe7928f4df7f677e78fc3fbd7a6b");
        CHECK(is_aka(c.algorithm_id()));
        CHECK(c.check());
      });
  test_support::accepts<challenge_view>(
      "Digest nonce=\"tiL!\", algorithm=AKAv2-MD5", [](const challenge_view& c) {
        CHECK(c.aka_nonce().error() == fault{errc::syntax, rule::base64, 17});
        CHECK(c.check().error() == fault{errc::syntax, rule::base64, 17});
      });
  // A nonce of another algorithm is nobody's business.
  test_support::accepts<challenge_view>("Digest nonce=\"tiL!\", algorithm=MD5", [](const challenge_view& c) {
    CHECK_FALSE(is_aka(c.algorithm_id()));
    CHECK(c.check());
  });
  test_support::accepts<challenge_view>("Digest algorithm=AKAv1-MD5", [](const challenge_view& c) {
    CHECK(c.aka_nonce().error() == fault{errc::absent, rule::auth_param, 26});
    CHECK(c.check());
  });
  test_support::accepts<credentials_view>("Digest nonce=\"\", response=\"\", algorithm=AKAv1-MD5",
                                          [](const credentials_view& c) {
                                            CHECK(c.aka_nonce().error().code == errc::absent);
                                            CHECK(c.aka_auts().error().code == errc::absent);
                                            CHECK(c.check());
                                          });
  test_support::accepts<credentials_view>("Digest algorithm=AKAv1-MD5, auts=\"AAECAwQFBgcICQoLDA0=\"",
                                          [](const credentials_view& c) {
                                            CHECK(c.aka_auts()->mac_s().size() == 8);
                                            CHECK(c.check());
                                          });
  test_support::accepts<credentials_view>(
      "Digest algorithm=AKAv1-MD5, auts=\"AAEC\"", [](const credentials_view& c) {
        CHECK(c.check().error() == fault{errc::truncated, rule::aka_auts, 38});
      });
  for (const auto name : {"AKAv1-MD5", "akav1-md5-sess", "AKAv2-MD5", "AKAv2-MD5-sess", "AKAv2-SHA-256"})
    CHECK(is_aka(sip::digest_algorithm_from(name)));
  for (const auto name :
       {"MD5", "MD5-sess", "SHA-256", "SHA-256-sess", "SHA-512-256", "SHA-512-256-sess", "x"})
    CHECK_FALSE(is_aka(sip::digest_algorithm_from(name)));
}
