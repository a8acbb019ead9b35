#include "sipwire/core/numbers.hpp"

#include <catch2/catch.hpp>
#include <limits>
#include <string>

#include "support/allocation.hpp"
#include "support/guard_page.hpp"

using namespace sipwire;
using test_support::guarded;

namespace {

struct boundary {
  const char* text;
  bool fits64;
  std::uint64_t value;
};

// The set of R023.
constexpr boundary boundaries[] = {
    {"0", true, 0},
    {"2147483647", true, 2147483647U},
    {"2147483648", true, 2147483648U},
    {"4294967295", true, 4294967295U},
    {"4294967296", true, 4294967296U},
    {"4294967328", true, 4294967328U},
    {"9223372036854775808", true, 9223372036854775808U},
    {"18446744073709551615", true, 18446744073709551615U},
    {"18446744073709551616", false, 0},
    {"1000000000000000000000000000000", false, 0},
};

template <class T>
void holds_the_boundaries(T maximum) {
  for (const boundary& b : boundaries) {
    INFO(b.text);
    const guarded input(b.text);
    const auto got = parse_decimal<T>(slice(input.text()), maximum, rule::content_length);
    if (b.fits64 && b.value <= maximum) {
      REQUIRE(got.has_value());
      CHECK(*got == b.value);
    } else {
      CHECK(got.error() == fault{errc::out_of_range, rule::content_length, 0});
    }
  }
}

template <class T>
void exact_at_the_maximum(T maximum) {
  const std::string at = std::to_string(maximum);
  CHECK(parse_decimal<T>(slice(at), maximum) == result<T>(maximum));
  std::string above = at;
  for (std::size_t i = above.size(); i-- > 0;) {
    if (above[i] != '9') {
      ++above[i];
      break;
    }
    above[i] = '0';
    if (i == 0) above.insert(0, "1");
  }
  CHECK(parse_decimal<T>(slice(above), maximum).error() == fault{errc::out_of_range, rule::digits, 0});
}

}  // namespace

TEST_CASE("R023 numbers: the boundary set in every width", "[numbers][R023]") {
  holds_the_boundaries<std::uint64_t>(std::numeric_limits<std::uint64_t>::max());
  holds_the_boundaries<std::uint64_t>(9223372036854775807U);
  holds_the_boundaries<std::uint32_t>(4294967295U);
  holds_the_boundaries<std::uint32_t>(2147483647U);
  holds_the_boundaries<std::uint16_t>(65535);
  holds_the_boundaries<std::uint8_t>(255);
}

TEST_CASE("R026 numbers: a value that wraps to a small one is out of range", "[numbers][R026]") {
  CHECK(parse_decimal<std::uint32_t>("4294967328").error().code == errc::out_of_range);
  CHECK(parse_decimal<std::uint64_t>("18446744073709556676").error().code == errc::out_of_range);
  CHECK(parse_decimal<std::uint8_t>("256").error().code == errc::out_of_range);
}

TEST_CASE("numbers: the maximum itself and one above it", "[numbers]") {
  exact_at_the_maximum<std::uint8_t>(255);
  exact_at_the_maximum<std::uint8_t>(99);
  exact_at_the_maximum<std::uint16_t>(65535);
  exact_at_the_maximum<std::uint32_t>(4294967295U);
  exact_at_the_maximum<std::uint32_t>(0);
  exact_at_the_maximum<std::uint64_t>(18446744073709551615U);
  exact_at_the_maximum<std::uint64_t>(999);
}

TEST_CASE("R019 numbers: digits only", "[numbers][R019]") {
  const auto code_at = [](std::string_view text, errc code, std::uint32_t offset) {
    INFO(std::string(text));
    const guarded input(text);
    CHECK(parse_decimal<std::uint32_t>(slice(input.text())).error() == fault{code, rule::digits, offset});
  };
  code_at("+5", errc::syntax, 0);
  code_at("0x5", errc::syntax, 1);
  code_at("5 ", errc::syntax, 1);
  code_at(" 5", errc::syntax, 0);
  code_at("5,5", errc::syntax, 1);
  code_at("5.0", errc::syntax, 1);
  code_at("1e3", errc::syntax, 1);
  code_at("\xB2", errc::syntax, 0);
  code_at(std::string_view("5\0", 2), errc::syntax, 1);
}

TEST_CASE("R029 numbers: negative, empty and trailing bytes", "[numbers][R029]") {
  CHECK(parse_decimal<std::uint32_t>("-1").error() == fault{errc::syntax, rule::digits, 0});
  CHECK(parse_decimal<std::uint32_t>("-2").error().code == errc::syntax);
  CHECK(parse_decimal<std::uint32_t>("- 1").error().code == errc::syntax);
  CHECK(parse_decimal<std::uint32_t>("").error() == fault{errc::truncated, rule::digits, 0});
  CHECK(parse_decimal<std::uint32_t>("5x").error() == fault{errc::syntax, rule::digits, 1});
}

TEST_CASE("numbers: a syntax error wins over the range, wherever it is", "[numbers]") {
  CHECK(parse_decimal<std::uint8_t>("99999999999999999999999x").error() ==
        fault{errc::syntax, rule::digits, 23});
}

TEST_CASE("numbers: leading zeros are fine, however many", "[numbers]") {
  CHECK(parse_decimal<std::uint8_t>("000255") == result<std::uint8_t>(std::uint8_t{255}));
  CHECK(parse_decimal<std::uint16_t>(std::string(100000, '0') + "7") ==
        result<std::uint16_t>(std::uint16_t{7}));
  CHECK(parse_decimal<std::uint16_t>(std::string(100000, '9')).error().code == errc::out_of_range);
}

TEST_CASE("numbers: every byte value but the digits is refused", "[numbers]") {
  for (unsigned i = 0; i < 256; ++i) {
    const std::string text = {'1', static_cast<char>(i)};
    const auto got = parse_decimal<std::uint32_t>(slice(text));
    if (i >= '0' && i <= '9') {
      CHECK(got == result<std::uint32_t>(10 + i - '0'));
    } else {
      CHECK(got.error() == fault{errc::syntax, rule::digits, 1});
    }
  }
}

TEST_CASE("numbers: faults are located in the whole input", "[numbers]") {
  const std::string whole = "Content-Length: 12x";
  const slice digits = slice(whole).from(whole.data() + 16);
  CHECK(parse_decimal<std::uint32_t>(digits).error().offset == 18);
  CHECK(parse_decimal<std::uint8_t>(slice(source(whole), extent{16, 18}), 11).error() ==
        fault{errc::out_of_range, rule::digits, 16});
  CHECK(parse_decimal<std::uint8_t>(slice(source(whole), extent{16, 16})).error() ==
        fault{errc::truncated, rule::digits, 16});
}

TEST_CASE("numbers: decimal_text is the inverse", "[numbers]") {
  CHECK(decimal_text(0).text() == "0");
  CHECK(decimal_text(18446744073709551615U).text() == "18446744073709551615");
  std::uint64_t power = 1;
  for (int i = 0; i < 20; ++i, power *= 10) {
    CHECK(decimal_text(power).text() == std::to_string(power));
    CHECK(decimal_text(power - 1).text() == std::to_string(power - 1));
    CHECK(parse_decimal<std::uint64_t>(decimal_text(power).text()) == result<std::uint64_t>(power));
  }
}

TEST_CASE("numbers: nothing is allocated", "[numbers]") {
  bool fine = false;
  {
    const test_support::no_allocations scope;
    fine = parse_decimal<std::uint64_t>(decimal_text(123456789).text()).value_or(0U) == 123456789U;
  }
  CHECK(fine);
}
