#include "sipwire/core/scan_end.hpp"

#include <catch2/catch.hpp>
#include <string_view>

using namespace sipwire;

TEST_CASE("scan_end: where a value ended, or the fault at its place", "[scan_end]") {
  constexpr std::string_view text = "abc,d";
  const source from(text);
  const scan_end fine{text.data() + 3};
  CHECK(fine.ok());
  CHECK(fine.in(from) == fault{errc::none, rule::none, 3});
  const scan_end bad{text.data() + 1, errc::syntax, rule::token};
  CHECK_FALSE(bad.ok());
  CHECK(bad.in(from) == fault{errc::syntax, rule::token, 1});
}

TEST_CASE("scan_end: the innermost rule is named, and the end of the input is not its fault", "[scan_end]") {
  constexpr std::string_view text = "ab\"c";
  const char* const p = text.data();
  rule where = rule::none;
  note(where, rule::token);
  note(where, rule::host);
  CHECK(where == rule::token);
  CHECK(failed(p, p + 4, nullptr, where, rule::host).rule == rule::token);
  CHECK(failed(p, p + 4, nullptr, rule::none, rule::host).rule == rule::host);
  CHECK(failed(p, p + 4, nullptr, rule::none, rule::host).code == errc::syntax);
  CHECK(failed(p + 4, p + 4, nullptr, rule::none, rule::host).code == errc::truncated);
  // A quoted-string that does not end is at fault where it begins.
  const scan_end open = failed(p + 4, p + 4, p + 2, rule::token, rule::host);
  CHECK(open.at == p + 2);
  CHECK(open.code == errc::unterminated_quote);
  CHECK(open.rule == rule::quoted_string);
}
