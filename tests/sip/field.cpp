#include "sipwire/sip/field.hpp"

#include <catch2/catch.hpp>
#include <string>

#include "sipwire/sip/message_view.hpp"
#include "support/message.hpp"

using namespace sipwire;
using sip::header_id;

namespace {

std::string unfolded(std::string_view value) {
  std::string out;
  string_sink into(out);
  (void)sip::write_unfolded(into, value);
  return out;
}

}  // namespace

TEST_CASE("field: names, identity and extents", "[field]") {
  const std::string text = "A a:b SIP/2.0\r\ni: x\r\nX-Mine : y \r\n\r\n";
  sip::field_storage<4> slots;
  const auto m = sip::parse(text, slots);
  REQUIRE(m);
  const auto call_id = m->field_at(0), mine = m->field_at(1);
  CHECK(call_id.name() == "i");
  CHECK(call_id.canonical_name() == "Call-ID");
  CHECK(call_id.id() == header_id::call_id);
  CHECK(call_id.name_where() == extent{15, 16});
  CHECK(call_id.value_where() == extent{18, 19});
  CHECK(call_id.value_slice().text() == "x");
  CHECK_FALSE(call_id.malformed());
  for (const char* name : {"i", "I", "Call-ID", "call-id"}) CHECK(call_id.is(name));
  for (const char* name : {"", "Call-I", "Call-ID ", "j", "X-Mine"}) CHECK_FALSE(call_id.is(name));
  CHECK(mine.id() == header_id::extension);
  CHECK(mine.canonical_name() == "X-Mine");
  CHECK(mine.name() == "X-Mine");
  CHECK(mine.value() == "y");
  CHECK(mine.is("x-mine"));
  CHECK_FALSE(mine.is("X-Min"));
  CHECK_FALSE(mine.is("i"));
  CHECK(mine == m->field_at(1));
  CHECK_FALSE(mine == call_id);
  CHECK(sip::field_view().name().empty());
  CHECK(sip::field_view().value().empty());
}

TEST_CASE("field: a malformed line has no name", "[field]") {
  const std::string text = "A a:b SIP/2.0\r\nno colon\r\n\r\n";
  sip::field_storage<4> slots;
  const auto m = sip::parse(text, slots, leniency::salvage);
  REQUIRE(m);
  const auto f = m->field_at(0);
  CHECK(f.malformed());
  CHECK(f.name().empty());
  CHECK(f.value() == "no colon");
  CHECK_FALSE(f.is(""));
  CHECK_FALSE(f.is("no colon"));
  CHECK(m->raw(header_id::extension).empty());
}

TEST_CASE("write_unfolded: each fold with the blanks around it is one space", "[field]") {
  CHECK(unfolded("") == "");
  CHECK(unfolded("plain  text") == "plain  text");
  CHECK(unfolded("a\r\n b") == "a b");
  CHECK(unfolded("a \t\r\n \t b") == "a b");
  CHECK(unfolded("a\r\n b\r\n\tc") == "a b c");
  CHECK(unfolded("a\r\n \r\n b") == "a b");
  CHECK(unfolded("a\n b") == "a b");
  CHECK(unfolded("\r\n a") == " a");
  CHECK(unfolded("a\r\n ") == "a ");
  CHECK(unfolded("\"a\r\n b\"") == "\"a b\"");
  // Never longer, and no line end is left, for any mixture.
  const char alphabet[] = {'a', ' ', '\t', '\r', '\n'};
  for (std::size_t n = 0; n < 5 * 5 * 5 * 5 * 5 * 5; ++n) {
    std::string value;
    for (std::size_t k = n, i = 0; i < 6; ++i, k /= 5) value += alphabet[k % 5];
    const std::string out = unfolded(value);
    REQUIRE(out.size() <= value.size());
    REQUIRE(out.find_first_of("\r\n") == std::string::npos);
    REQUIRE(unfolded(out) == out);
  }
}
