#include "sipwire/sip/values/number.hpp"

#include <catch2/catch.hpp>
#include <string>

#include "support/check.hpp"

using namespace sipwire;
using test_support::accepts;
using test_support::rejects;

namespace {

constexpr std::string_view boundaries[] = {"0",
                                           "2147483647",
                                           "2147483648",
                                           "4294967295",
                                           "4294967296",
                                           "4294967328",
                                           "9223372036854775808",
                                           "18446744073709551616",
                                           "1000000000000000000000000000000"};

template <class V>
void check_boundaries(rule where) {
  for (const auto text : boundaries) {
    const auto exact = parse_decimal<std::uint64_t>(text);
    if (exact && *exact <= V::maximum) {
      accepts<V>(text, [&](const V& v) {
        CHECK(v.value() == *exact);
        CHECK_FALSE(v.is_saturated());
      });
    } else {
      rejects<V>(text, errc::out_of_range, 0, where);
      rejects<V>(" \r\n " + std::string(text), errc::out_of_range, 4, where);
    }
  }
}

}  // namespace

TEST_CASE("R023 the boundary set in every number header", "[number][R023]") {
  check_boundaries<sip::max_forwards_view>(rule::max_forwards);
  check_boundaries<sip::content_length_view>(rule::content_length);
  check_boundaries<sip::expires_view>(rule::delta_seconds);
  check_boundaries<sip::min_expires_view>(rule::delta_seconds);
  rejects<sip::content_length_view>("4294967296", errc::out_of_range, 0, rule::content_length, leniency::all);
}

TEST_CASE("R036 Expires covers 0 to 2^32-1 and saturates only when asked", "[number][R036]") {
  accepts<sip::expires_view>("4294967295",
                             [](const sip::expires_view& v) { CHECK(v.value() == 4294967295U); });
  rejects<sip::expires_view>("4294967296", errc::out_of_range, 0, rule::delta_seconds);
  accepts<sip::expires_view>(
      "1000000000000000000000000000000",
      [](const sip::expires_view& v) {
        CHECK(v.value() == 4294967295U);
        CHECK(v.is_saturated());
      },
      leniency::saturate_numbers);
}

TEST_CASE("max-forwards: 0 to 255", "[number]") {
  accepts<sip::max_forwards_view>(" 0068 ", [](const sip::max_forwards_view& v) {
    CHECK(v.value() == 68);
    CHECK(v.text() == "0068");
  });
  accepts<sip::max_forwards_view>("255");
  rejects<sip::max_forwards_view>("256", errc::out_of_range, 0, rule::max_forwards);
  rejects<sip::max_forwards_view>("notanumber", errc::syntax, 0, rule::max_forwards);
}

TEST_CASE("R029 signs, blanks, hexadecimal and rubbish in a number", "[number][R029]") {
  using v = sip::content_length_view;
  rejects<v>("-1", errc::syntax, 0, rule::content_length);
  rejects<v>("- 1", errc::syntax, 0, rule::content_length);
  rejects<v>("+5", errc::syntax, 0, rule::content_length);
  rejects<v>("0x5", errc::syntax, 1, rule::content_length);
  rejects<v>("5x", errc::syntax, 1, rule::content_length);
  rejects<v>("5 5", errc::syntax, 2, rule::content_length);
  rejects<v>("5, 5", errc::syntax, 1, rule::content_length);
  rejects<v>("5.0", errc::syntax, 1, rule::content_length);
  rejects<v>("", errc::truncated, 0, rule::content_length);
  rejects<v>(" ", errc::truncated, 1, rule::content_length);
}
