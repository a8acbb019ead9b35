#include "sipwire/sip/field.hpp"

#include <catch2/catch.hpp>
#include <string>

#include "sipwire/core/sink.hpp"
#include "support/guard_page.hpp"

using namespace sipwire;
using sip::field;
using sip::field_view;
using sip::header_id;

namespace {

std::string unfolded(std::string_view value) {
  const test_support::guarded input(value);
  std::string out;
  string_sink to(out);
  sip::write_unfolded(to, input.text());
  return out;
}

}  // namespace

TEST_CASE("field: a view of a known field in its compact form", "[field]") {
  const std::string text = "f: <sip:a@b>";
  const field_view f(source(text), field{{0, 1}, {3, 12}, header_id::from});
  CHECK(f.name() == "f");
  CHECK(f.canonical_name() == "From");
  CHECK(f.id() == header_id::from);
  CHECK(f.value() == "<sip:a@b>");
  CHECK(f.value_slice().offset() == 3);
  CHECK(f.name_where() == extent{0, 1});
  CHECK(f.value_where() == extent{3, 12});
  CHECK_FALSE(f.malformed());
  for (const char* name : {"From", "FROM", "f", "F"}) CHECK(f.is(name));
  for (const char* name : {"", "To", "Fro", "From ", "X-From"}) CHECK_FALSE(f.is(name));
}

TEST_CASE("field: a view of an extension", "[field]") {
  const std::string text = "X-Odd: 1";
  const field_view f(source(text), field{{0, 5}, {7, 8}});
  CHECK(f.canonical_name() == "X-Odd");
  CHECK(f.is("x-oDD"));
  CHECK_FALSE(f.is("X-Od"));
  CHECK_FALSE(f.is("From"));
}

TEST_CASE("field: a line kept by salvage has no name", "[field]") {
  const std::string text = "no header at all";
  field salvaged{{0, 0}, {0, 16}};
  salvaged.malformed = true;
  const field_view f(source(text), salvaged);
  CHECK(f.malformed());
  CHECK(f.name().empty());
  CHECK(f.value() == text);
  CHECK_FALSE(f.is("no"));
  CHECK_FALSE(f.is(""));
}

TEST_CASE("field: equality is by written name and value bytes", "[field]") {
  const std::string a = "f: x", b = " f:x", c = "F: x";
  const field_view x(source(a), field{{0, 1}, {3, 4}, header_id::from});
  const field_view y(source(b), field{{1, 2}, {3, 4}, header_id::from});
  const field_view z(source(c), field{{0, 1}, {3, 4}, header_id::from});
  CHECK(x == y);
  CHECK_FALSE(x == z);
}

TEST_CASE("field: a fold is one blank when written on one line", "[field]") {
  CHECK(unfolded("") == "");
  CHECK(unfolded("one") == "one");
  CHECK(unfolded("one\r\n two") == "one two");
  CHECK(unfolded("one \t\r\n\t  two") == "one two");
  CHECK(unfolded("one\n two") == "one two");
  CHECK(unfolded("one\r\n two\r\n three") == "one two three");
  CHECK(unfolded("one  two") == "one  two");
  CHECK(unfolded("\r\n one") == " one");
}
