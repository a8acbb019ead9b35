#include "sipwire/uri/escape.hpp"

#include <catch2/catch.hpp>
#include <string>
#include <vector>

#include "support/guard_page.hpp"

using namespace sipwire;

namespace {

std::string decoded(std::string_view raw) {
  std::string out;
  string_sink to(out);
  REQUIRE(uri::decode(to, raw));
  return out;
}

template <class Class>
std::string encoded(std::string_view plain) {
  std::string out;
  string_sink to(out);
  uri::encode<Class>(to, plain);
  return out;
}

template <class Class>
void round_trips() {
  for (unsigned byte = 0; byte < 256; ++byte) {
    const std::string plain{'a', static_cast<char>(byte), 'b'};
    const auto raw = encoded<Class>(plain);
    CHECK(raw.size() == (Class::set.contains(static_cast<unsigned char>(byte)) ? 3U : 5U));
    for (char c : raw) CHECK((Class::set.contains(c) || c == '%'));
    CHECK(decoded(raw) == plain);
    CHECK(uri::decoded_equals(raw, plain));
  }
}

}  // namespace

TEST_CASE("R056 every spelling of every hex pair decodes", "[uri][R056]") {
  const std::string_view digits = "0123456789ABCDEFabcdef";
  unsigned seen = 0;
  for (char high : digits) {
    for (char low : digits) {
      const std::string raw{'%', high, low};
      const std::string want(
          1, static_cast<char>(static_cast<unsigned char>(std::stoul(raw.substr(1), nullptr, 16))));
      CHECK(decoded(raw) == want);
      CHECK(uri::decoded_equals(raw, want));
      ++seen;
    }
  }
  CHECK(seen == 484);
  CHECK(decoded("%aF") == "\xAF");
}

TEST_CASE("escape: decoding is a single pass", "[uri][escape]") {
  CHECK(decoded("%2541") == "%41");
  CHECK(decoded("j%40s0n") == "j@s0n");
  CHECK(decoded("") == "");
  CHECK(decoded("%20%20") == "  ");
  CHECK(decoded("a%00b") == std::string("a\0b", 3));
  CHECK(uri::decoded_equals("a%00b", std::string_view("a\0b", 3)));
  CHECK_FALSE(uri::decoded_equals("a%00b", "a"));
  CHECK_FALSE(uri::decoded_equals("%41", "%41"));
  CHECK_FALSE(uri::decoded_equals("%41", "AB"));
  CHECK_FALSE(uri::decoded_equals("%41B", "A"));
  CHECK(uri::decoded_equals("plain", "plain"));
  CHECK(uri::decoded_iequals("%54ransport", "transport"));
  CHECK(uri::decoded_iequals("TRANSPORT", "transport"));
  CHECK_FALSE(uri::decoded_iequals("%54ranspor", "transport"));
}

TEST_CASE("R054 decoding text that ends inside an escape", "[uri][R054]") {
  for (const char* raw : {"ab%", "ab%4", "ab%zz", "ab%4g", "ab%%41"}) {
    const test_support::guarded input(raw);
    std::string out;
    string_sink to(out);
    CHECK(uri::decode(to, input).error() == fault{errc::bad_escape, rule::escaped, 2});
    CHECK(out == "ab");
    (void)uri::decoded_equals(input, "ab");
    (void)uri::decoded_iequals(input, "ab");
  }
}

TEST_CASE("escape: the sink says what is needed", "[uri][escape]") {
  std::vector<char> room(5);
  for (std::size_t n = 0; n <= room.size(); ++n) {
    span_sink out(std::span<char>(room.data(), n));
    CHECK(uri::decode(out, "j%40s0n").has_value() == (n == 5));
    CHECK(out.size() == 5);
    CHECK(out.done().has_value() == (n == 5));
  }
  counting_sink count;
  uri::encode<charset::user>(count, "j@s0n");
  CHECK(count.size() == 7);
}

TEST_CASE("escape: encoding for a production gives what its grammar takes, and decodes back",
          "[uri][escape]") {
  CHECK(encoded<charset::user>("j@s0n") == "j%40s0n");
  CHECK(encoded<charset::user>("a;b=c") == "a;b=c");
  CHECK(encoded<charset::password>("a;b") == "a%3Bb");
  CHECK(encoded<charset::paramchar>("a;b=[c]") == "a%3Bb%3D[c]");
  CHECK(encoded<charset::hnvchar>("project x") == "project%20x");
  CHECK(encoded<charset::hnvchar>("\r\nVia: x&y") == "%0D%0AVia:%20x%26y");
  CHECK(encoded<charset::uric>("100%") == "100%25");
  round_trips<charset::user>();
  round_trips<charset::password>();
  round_trips<charset::paramchar>();
  round_trips<charset::hnvchar>();
  round_trips<charset::uric>();
  round_trips<charset::unreserved>();
}
