// Byte-Range (RFC 4975 7.1.1, 9).
#include "sipwire/msrp/values/byte_range.hpp"

#include <catch2/catch.hpp>
#include <string>

#include "support/check.hpp"

namespace {

using sipwire::errc;
using sipwire::rule;
using sipwire::msrp::byte_range;
using sipwire::msrp::byte_range_view;
using test_support::accepts;
using test_support::rejects;

constexpr std::uint64_t most = 0xFFFFFFFFFFFFFFFF;

void reads(std::string_view text, const byte_range& expected) {
  accepts<byte_range_view>(text, [&](const byte_range_view& got) {
    CHECK(got.start() == expected.start);
    CHECK(got.end() == expected.end);
    CHECK(got.total() == expected.total);
    CHECK(got.value() == expected);
  });
}

TEST_CASE("byte ranges", "[msrp]") {
  reads("1-39/39", {1, 39, 39});
  reads("1-*/8", {1, {}, 8});
  reads("5-8/*", {5, 8, {}});
  reads("1-*/*", {1, {}, {}});
  reads("001-0039/00039", {1, 39, 39});
  reads("18446744073709551615-18446744073709551615/18446744073709551615", {most, most, most});
  CHECK(*sipwire::parse_as<byte_range_view>(" 1-2/3 ", sipwire::leniency::stray_blanks) ==
        *sipwire::parse_as<byte_range_view>("1-2/3"));
}

TEST_CASE("byte ranges without bytes", "[msrp]") {
  reads("1-0/0", {1, 0, 0});
  reads("1-0/*", {1, 0, {}});
  reads("6-5/5", {6, 5, 5});
  reads("6-5/9", {6, 5, 9});
  reads("1-*/0", {1, {}, 0});
  reads("6-*/5", {6, {}, 5});
  CHECK(byte_range{1, 0, 0}.length() == 0U);
  CHECK(byte_range{6, 5, {}}.length() == 0U);
}

TEST_CASE("R128 a chunk without Byte-Range is 1-*/*", "[R128]") {
  CHECK(byte_range() == byte_range{1, {}, {}});
  CHECK(!byte_range().length());
  // The first byte is 1, and both ends are inside.
  CHECK(byte_range{1, 1, {}}.length() == 1U);
  CHECK(byte_range{1, 39, {}}.length() == 39U);
  CHECK(byte_range{152, 307, {}}.length() == 156U);
  CHECK(byte_range{1, most, {}}.length() == most);
  rejects<byte_range_view>("0-5/5", errc::out_of_range, 0, rule::range_start);
  rejects<byte_range_view>("000-5/5", errc::out_of_range, 0, rule::range_start);
}

TEST_CASE("R130 ranges that name no bytes, and numbers that no integer holds", "[R130]") {
  rejects<byte_range_view>("5-1/9", errc::conflict, 2, rule::range_end);
  rejects<byte_range_view>("5-3/9", errc::conflict, 2, rule::range_end);
  rejects<byte_range_view>("2-0/9", errc::conflict, 2, rule::range_end);
  rejects<byte_range_view>("5-1/*", errc::conflict, 2, rule::range_end);
  rejects<byte_range_view>("1-10/9", errc::conflict, 2, rule::range_end);
  rejects<byte_range_view>("11-*/9", errc::conflict, 0, rule::range_start);
  rejects<byte_range_view>("11-10/9", errc::conflict, 3, rule::range_end);
  rejects<byte_range_view>("1-*/-1", errc::syntax, 4, rule::range_total);
  rejects<byte_range_view>("1-2147483647/1", errc::conflict, 2, rule::range_end);
  for (const std::string number :
       {"2147483647", "2147483648", "4294967295", "4294967296", "9223372036854775807", "9223372036854775808",
        "18446744073709551614", "18446744073709551615"}) {
    const std::uint64_t n = std::stoull(number);
    reads(number + "-*/*", {n, {}, {}});
    reads("1-" + number + "/*", {1, n, {}});
    reads("1-*/" + number, {1, {}, n});
  }
  for (const std::string number : {"18446744073709551616", "18446744073709551617", "36893488147419103232",
                                   "99999999999999999999", "340282366920938463463374607431768211457"}) {
    rejects<byte_range_view>(number + "-*/*", errc::out_of_range, 0, rule::range_start);
    rejects<byte_range_view>("1-" + number + "/*", errc::out_of_range, 2, rule::range_end);
    rejects<byte_range_view>("1-*/" + number, errc::out_of_range, 4, rule::range_total);
  }
}

TEST_CASE("what is no byte range", "[msrp]") {
  rejects<byte_range_view>("", errc::truncated, 0, rule::range_start);
  rejects<byte_range_view>("1", errc::truncated, 1, rule::range_start);
  rejects<byte_range_view>("1-", errc::truncated, 2, rule::range_end);
  rejects<byte_range_view>("1-5", errc::truncated, 3, rule::range_end);
  rejects<byte_range_view>("1-5/", errc::truncated, 4, rule::range_total);
  rejects<byte_range_view>("*-5/5", errc::syntax, 0, rule::range_start);
  rejects<byte_range_view>("+1-5/5", errc::syntax, 0, rule::range_start);
  rejects<byte_range_view>("-1-5/5", errc::syntax, 0, rule::range_start);
  rejects<byte_range_view>("0x1-5/5", errc::syntax, 1, rule::range_start);
  rejects<byte_range_view>("1 -5/5", errc::syntax, 1, rule::range_start);
  rejects<byte_range_view>("1- 5/5", errc::syntax, 2, rule::range_end);
  rejects<byte_range_view>("1-5 /5", errc::syntax, 3, rule::range_end);
  rejects<byte_range_view>("1-5/ 5", errc::syntax, 4, rule::range_total);
  rejects<byte_range_view>("1-**/5", errc::syntax, 3);
  rejects<byte_range_view>("1-5*/5", errc::syntax, 3);
  rejects<byte_range_view>("1-5/5/5", errc::syntax, 5, rule::range_total);
  rejects<byte_range_view>("1-5/*5", errc::syntax, 5);
  rejects<byte_range_view>("1-5/5,6-9/9", errc::syntax, 5, rule::range_total);
}

}  // namespace
