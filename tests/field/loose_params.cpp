#include "sipwire/field/loose_params.hpp"

#include <catch2/catch.hpp>
#include <string>

#include "sipwire/core/charset.hpp"
#include "support/guard_page.hpp"

using namespace sipwire;
using enum sipwire::leniency;

namespace {

std::string told(std::string_view text, leniency lenient, bool strict) {
  const test_support::guarded input(text);
  const slice list(input);
  std::string out;
  const bool good = field::are_loose_params<charset::cpim_name, charset::cpim_token>(
      list, lenient, strict, [&](const field::loose_param& p) {
        out += std::string(list.buffer().text(p.name)) + (p.value ? "=" : "") +
               std::string(list.buffer().text(p.value)) + "|";
      });
  return good ? out : "none";
}

}  // namespace

TEST_CASE("D19: D20: each leniency of parameters takes what its row says, and nothing else", "[D19][D20]") {
  for (const bool strict : {false, true}) {
    CHECK(told(";a=1", none, strict) == "none");
    CHECK(told(";a=1;b=\"x;\\\"\"", empty_parameters, strict) == "a=1|b=\"x;\\\"\"|");
    CHECK(told(";;a=;", empty_parameters, strict) == "a=|");
    CHECK(told(";;a=;", loose_parameters | other_charsets, strict) == "none");
    CHECK(told(";a=x:y", loose_parameters, strict) == "a=x:y|");
    CHECK(told(";a=x:y", empty_parameters | other_charsets, strict) == "none");
    CHECK(told(";a=\"\xFF\"", other_charsets, strict) == "a=\"\xFF\"|");
    CHECK(told(";a=\"\xFF\"", empty_parameters | loose_parameters, strict) == "none");
    for (const char* bad : {";a=\"x", ";=x", ";a b=x", ";a=\x01", ";a=x y", ";\xC3\xA9=x"})
      CHECK(told(bad, all, strict) == "none");
  }
  CHECK(told(";a;b=1", other_charsets, false) == "a|b=1|");
  CHECK(told(";a;b=1", other_charsets, true) == "none");
  CHECK(told(";a = 1", empty_parameters, true) == "none");
  CHECK(told(";a = 1", loose_parameters, true) == "a=1|");
  // CPIM has no tabs: none of the other two lets one pass.
  for (const char* tab : {";a=1\t;b=2", ";a\t=1", ";a=\t1", ";\ta=1", ";a=1;;\t"}) {
    CHECK(told(tab, empty_parameters | other_charsets, true) == "none");
    CHECK(told(tab, empty_parameters | loose_parameters, true) != "none");
  }
}

TEST_CASE("quotes hide separators", "[field]") {
  const auto at = [](std::string_view text, std::string_view separators) {
    const char* const p = field::find_unquoted(text.data(), text.data() + text.size(), separators);
    return p == nullptr ? -1 : static_cast<int>(p - text.data());
  };
  CHECK(at("a;b", ";") == 1);
  CHECK(at("\";\";", ";") == 3);
  CHECK(at("\"\\\";\",", ",;") == 5);
  CHECK(at("ab", ";") == 2);
  CHECK(at("\"a", ";") == -1);
  CHECK(at("\"a\\", ";") == -1);
  CHECK(field::is_quoted("\"a\\\"\""));
  for (const char* bad : {"", "a", "\"", "\"a\\\"", "\"a\"b\""}) CHECK_FALSE(field::is_quoted(bad));
}
