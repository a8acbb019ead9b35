#include "sipwire/mime/base64url.hpp"

#include <catch2/catch.hpp>
#include <string>

#include "sipwire/core/sink.hpp"
#include "sipwire/mime/base64.hpp"
#include "support/guard_page.hpp"

using namespace sipwire;
using mime::base64url_decode;
using mime::base64url_decoded_size;

namespace {

std::string decoded(std::string_view text) {
  const test_support::guarded input(text);
  const auto size = base64url_decoded_size(std::string_view(input));
  REQUIRE(size);
  std::string out(*size, 'x');
  const auto n = base64url_decode(std::span(out.data(), out.size()), std::string_view(input));
  REQUIRE(n == *size);
  if (*size != 0) {
    const auto small = base64url_decode(std::span(out.data(), *size - 1), std::string_view(input));
    CHECK(small.error() == fault{errc::too_small, rule::base64, static_cast<std::uint32_t>(*size)});
  }
  return out;
}

}  // namespace

TEST_CASE("base64url: text of every length", "[base64url]") {
  CHECK(decoded("").empty());
  CHECK(decoded("Zg") == "f");
  CHECK(decoded("Zm8") == "fo");
  CHECK(decoded("Zm9v") == "foo");
  CHECK(decoded("Zm9vYmFy") == "foobar");
  CHECK(decoded("-_-_") == "\xFB\xFF\xBF");
  CHECK(decoded("eyJhbGciOiJFUzI1NiJ9") == "{\"alg\":\"ES256\"}");
}

TEST_CASE("base64url: every byte alone and in a group", "[base64url]") {
  for (unsigned b = 0; b < 0x100; ++b) {
    const std::string text = "AAA" + std::string(1, static_cast<char>(b));
    const bool member =
        (b >= '0' && b <= '9') || (b >= 'A' && b <= 'Z') || (b >= 'a' && b <= 'z') || b == '-' || b == '_';
    const auto size = base64url_decoded_size(std::string_view(text));
    CHECK(size.has_value() == member);
    if (!member) CHECK(size.error() == fault{errc::syntax, rule::base64, 3});
  }
}

TEST_CASE("base64url: what does not end", "[base64url]") {
  CHECK(base64url_decoded_size("A").error() == fault{errc::truncated, rule::base64, 1});
  CHECK(base64url_decoded_size("AAAAA").error() == fault{errc::truncated, rule::base64, 5});
  CHECK(base64url_decoded_size("AB").error() == fault{errc::syntax, rule::base64, 1});
  CHECK(base64url_decoded_size("AAB").error() == fault{errc::syntax, rule::base64, 2});
  CHECK(base64url_decoded_size("AA==").error() == fault{errc::syntax, rule::base64, 2});
  CHECK(base64url_decoded_size("AA\r\nAA").error() == fault{errc::syntax, rule::base64, 2});
  char room[8] = "xxxxxxx";
  CHECK(base64url_decode(room, "AA+A").error() == fault{errc::syntax, rule::base64, 2});
  CHECK(std::string_view(room) == "xxxxxxx");
}
