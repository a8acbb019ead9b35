#include "sipwire/sip/values/qvalue.hpp"

#include <catch2/catch.hpp>

#include "support/check.hpp"

using namespace sipwire;

namespace {

void check_fault(std::string_view text, errc code, std::uint32_t offset) {
  INFO(std::string(text));
  const test_support::guarded input(text);
  const auto q = sip::parse_qvalue(input.text());
  REQUIRE_FALSE(q.has_value());
  CHECK(name(q.error().code) == name(code));
  CHECK(q.error().offset == offset);
  CHECK(q.error().rule == rule::qvalue);
}

}  // namespace

TEST_CASE("qvalue: every spelling of zero to one, in thousandths", "[qvalue]") {
  for (unsigned n = 0; n < 1000; ++n) {
    const std::string digits{char('0' + n / 100), char('0' + n / 10 % 10), char('0' + n % 10)};
    REQUIRE(sip::parse_qvalue("0." + digits) == std::uint16_t(n));
  }
  CHECK(sip::parse_qvalue("0") == std::uint16_t{0});
  CHECK(sip::parse_qvalue("0.") == std::uint16_t{0});
  CHECK(sip::parse_qvalue("0.7") == std::uint16_t{700});
  CHECK(sip::parse_qvalue("0.75") == std::uint16_t{750});
  CHECK(sip::parse_qvalue("1") == std::uint16_t{1000});
  CHECK(sip::parse_qvalue("1.") == std::uint16_t{1000});
  CHECK(sip::parse_qvalue("1.000") == std::uint16_t{1000});
}

TEST_CASE("qvalue: out of range at the number, syntax at the byte", "[qvalue]") {
  check_fault("7", errc::out_of_range, 0);
  check_fault("1.1", errc::out_of_range, 0);
  check_fault("1.001", errc::out_of_range, 0);
  check_fault("10", errc::out_of_range, 0);
  check_fault("99999999999999999999", errc::out_of_range, 0);
  check_fault("", errc::truncated, 0);
  check_fault(".5", errc::syntax, 0);
  check_fault("-1", errc::syntax, 0);
  check_fault("00", errc::syntax, 1);
  check_fault("01", errc::syntax, 1);
  check_fault("0.1234", errc::syntax, 5);
  check_fault("1.0000", errc::syntax, 5);
  check_fault("0,5", errc::syntax, 1);
  check_fault("0.5.", errc::syntax, 3);
  check_fault("\"1\"", errc::syntax, 0);
}
