#include "sipwire/core/errc.hpp"

#include <catch2/catch.hpp>
#include <set>
#include <string_view>
#include <type_traits>

#include "sipwire/core/fault.hpp"
#include "sipwire/core/rule.hpp"

using namespace sipwire;

TEST_CASE("errc: every code has a name and a text of its own", "[errc]") {
  std::set<std::string_view> names, texts;
  unsigned count = 0;
#define SIPWIRE_X(code, number, text)                 \
  CHECK(name(errc::code) == #code);                   \
  CHECK(describe(errc::code) == text);                \
  CHECK(static_cast<unsigned>(errc::code) == number); \
  names.insert(#code);                                \
  texts.insert(text);                                 \
  ++count;
  SIPWIRE_ERRC(SIPWIRE_X)
#undef SIPWIRE_X
  CHECK(names.size() == count);
  CHECK(texts.size() == count);
  CHECK(static_cast<unsigned>(errc::none) == 0);
}

TEST_CASE("errc: a value that is no code is named without harm", "[errc]") {
  const auto stray = static_cast<errc>(255);
  CHECK(name(stray) == "?");
  CHECK(describe(stray) == "unknown error");
}

TEST_CASE("rule: every rule has the RFC's spelling", "[rule]") {
  std::set<std::string_view> names;
  unsigned count = 0;
#define SIPWIRE_X(id, number, text)                 \
  CHECK(name(rule::id) == text);                    \
  CHECK(static_cast<unsigned>(rule::id) == number); \
  names.insert(text);                               \
  ++count;
  SIPWIRE_RULES(SIPWIRE_X)
#undef SIPWIRE_X
  CHECK(names.size() == count);
  CHECK(name(rule::none).empty());
  CHECK(name(rule::via_parm) == "via-parm");
  CHECK(name(static_cast<rule>(65535)) == "?");
}

TEST_CASE("fault: eight bytes, no pointer, comparable", "[fault]") {
  static_assert(sizeof(fault) == 8);
  static_assert(std::is_trivially_copyable_v<fault>);
  constexpr fault f{errc::syntax, rule::host, 12};
  CHECK(f == fault{errc::syntax, rule::host, 12});
  CHECK(f != fault{errc::syntax, rule::host, 13});
  CHECK(f != fault{errc::syntax, rule::port, 12});
  CHECK(f != fault{errc::truncated, rule::host, 12});
  CHECK(fault{} == fault{errc::none, rule::none, 0});
  CHECK(fault{errc::too_small, rule::none, 77}.needed() == 77);
}
