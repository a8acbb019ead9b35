#include "sipwire/core/errc.hpp"

#include <catch2/catch.hpp>
#include <set>
#include <string>
#include <string_view>
#include <type_traits>

#include "sipwire/core/fault.hpp"
#include "sipwire/core/rule.hpp"
#include "support/table.hpp"

using namespace sipwire;

TEST_CASE("errc: every code has a name and a text of its own", "[errc]") {
  std::set<std::string_view> names, texts;
  unsigned count = 0;
  for (const auto& row : test_support::table_rows("grammar/tables/errc.tsv")) {
    const auto code = static_cast<errc>(std::stoul(row[2]));
    CHECK(name(code) == row[0]);
    CHECK(describe(code) == row[1]);
    names.insert(name(code));
    texts.insert(describe(code));
    ++count;
  }
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
  for (const auto& row : test_support::table_rows("grammar/tables/rule.tsv")) {
    const auto where = static_cast<rule>(std::stoul(row[2]));
    CHECK(name(where) == row[1]);
    names.insert(name(where));
    ++count;
  }
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
