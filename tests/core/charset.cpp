#include "sipwire/core/charset.hpp"

#include <catch2/catch.hpp>
#include <string_view>

using namespace sipwire;

namespace {

constexpr std::string_view alphanumeric = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789";

// A class holds exactly these bytes, by the table and by the nibbles the vector code uses.
template <class Class>
void holds_exactly(std::string_view members, std::string_view more) {
  for (unsigned i = 0; i < 256; ++i) {
    const auto b = static_cast<unsigned char>(i);
    const char c = static_cast<char>(b);
    const bool in = members.find(c) != std::string_view::npos || more.find(c) != std::string_view::npos;
    INFO("byte " << i);
    CHECK(Class::set.contains(b) == in);
    CHECK(Class::set.contains(c) == in);
    if (i < 128) CHECK(((Class::set.low_nibble()[i & 15U] >> (i >> 4U)) & 1U) == (in ? 1U : 0U));
  }
  CHECK_FALSE(Class::set.has_high());
}

}  // namespace

TEST_CASE("charset: the classes are the productions of RFC 3261 25.1", "[charset]") {
  holds_exactly<charset::digit>("0123456789", "");
  holds_exactly<charset::hexdig>("0123456789", "abcdefABCDEF");
  holds_exactly<charset::alphanum>(alphanumeric, "");
  holds_exactly<charset::token>(alphanumeric, "-.!%*_+`'~");
  holds_exactly<charset::word>(alphanumeric, "-.!%*_+`'~()<>:\\\"/[]?{}");
  holds_exactly<charset::unreserved>(alphanumeric, "-_.!~*'()");
  holds_exactly<charset::user>(alphanumeric, "-_.!~*'()&=+$,;?/");
  holds_exactly<charset::password>(alphanumeric, "-_.!~*'()&=+$,");
  holds_exactly<charset::paramchar>(alphanumeric, "-_.!~*'()[]/:&+$");
  holds_exactly<charset::hnvchar>(alphanumeric, "-_.!~*'()[]/?:+$");
  holds_exactly<charset::uric>(alphanumeric, "-_.!~*'();/?:@&=+$,");
  holds_exactly<charset::hostname>(alphanumeric, "-.");
  holds_exactly<charset::let_dig>(alphanumeric, "-");
  holds_exactly<charset::host_lexical>(alphanumeric, "-._");
  constexpr std::string_view visible = "!\"#$%&'()*+,-./:;<=>?@[\\]^_`{|}~";
  holds_exactly<charset::text>(alphanumeric, std::string(visible) + " \t");
  holds_exactly<charset::qdtext>(alphanumeric, "!#$%&'()*+,-./:;<=>?@[]^_`{|}~ \t");
  holds_exactly<charset::ctext>(alphanumeric, "!\"#$%&'*+,-./:;<=>?@[]^_`{|}~ \t");
  holds_exactly<charset::angle_uri>(alphanumeric, "!#$%&'()*+,-./:;=?@[\\]^_`{|}~");
}

TEST_CASE("byte_set: building", "[charset]") {
  constexpr byte_set s = byte_set("ab").range('x', 'z').insert(0x80).erase('b');
  static_assert(s.contains('a') && !s.contains('b') && s.contains('y') &&
                s.contains(static_cast<unsigned char>(0x80)));
  static_assert(!s.has_high());
  constexpr byte_set high = byte_set("a").high();
  for (unsigned i = 0x80; i < 0x100; ++i) CHECK(high.contains(static_cast<unsigned char>(i)));
  CHECK(high.has_high());
  CHECK((byte_set("b") | high).has_high());
  CHECK((byte_set("b") | high).contains('b'));
  CHECK((byte_set("b") | high).contains(static_cast<unsigned char>(0xFF)));
  CHECK((high | byte_set("b")).has_high());
}
