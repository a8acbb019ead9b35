#include "sipwire/core/result.hpp"

#include <catch2/catch.hpp>
#include <memory>
#include <string>
#include <type_traits>

using namespace sipwire;

namespace {

constexpr fault broken{errc::syntax, rule::host, 3};

// Counts its living copies, so that a leak or a double destruction shows.
struct counted {
  static inline int alive = 0;
  int value = 0;
  explicit counted(int v) : value(v) { ++alive; }
  counted(const counted& other) : value(other.value) { ++alive; }
  counted(counted&& other) noexcept : value(std::exchange(other.value, -1)) { ++alive; }
  counted& operator=(const counted&) = default;
  ~counted() { --alive; }
};

}  // namespace

TEST_CASE("result: a value", "[result]") {
  constexpr result<int> r = 5;
  static_assert(r.has_value() && *r == 5);
  CHECK(static_cast<bool>(r));
  CHECK(r.error() == fault{});
  CHECK(r.value_or(7) == 5);
}

TEST_CASE("result: a fault", "[result]") {
  constexpr result<int> r = broken;
  static_assert(!r.has_value());
  CHECK_FALSE(r);
  CHECK(r.error() == broken);
  CHECK(r.value_or(7) == 7);
}

TEST_CASE("result: and_then and transform pass faults through untouched", "[result]") {
  const auto half = [](int v) -> result<int> {
    if (v % 2 != 0) return fault{errc::out_of_range, rule::digits, 1};
    return v / 2;
  };
  CHECK(*result<int>(8).and_then(half) == 4);
  CHECK(result<int>(7).and_then(half).error().code == errc::out_of_range);
  CHECK(result<int>(broken).and_then(half).error() == broken);
  const auto text = [](int v) { return std::to_string(v); };
  CHECK(*result<int>(8).transform(text) == "8");
  CHECK(result<int>(broken).transform(text).error() == broken);
}

TEST_CASE("result: trivial for trivial values", "[result]") {
  static_assert(std::is_trivially_copyable_v<result<int>>);
  static_assert(std::is_trivially_destructible_v<result<int>>);
  static_assert(!std::is_trivially_destructible_v<result<std::string>>);
  static_assert(std::is_same_v<result<int>::value_type, int> &&
                std::is_same_v<result<int>::error_type, fault>);
  SUCCEED();
}

TEST_CASE("result: owning values are copied, moved, assigned over and destroyed once", "[result]") {
  {
    result<counted> a = counted(1);
    result<counted> b = a;
    CHECK(b->value == 1);
    result<counted> c = std::move(a);
    CHECK(c->value == 1);
    CHECK(a->value == -1);
    b = result<counted>(broken);
    CHECK(b.error() == broken);
    b = c;
    CHECK(b->value == 1);
    const auto& same = b;
    b = same;
    CHECK(b->value == 1);
    CHECK((*std::move(c)).value == 1);
  }
  CHECK(counted::alive == 0);
}

TEST_CASE("result: a value that can only be moved", "[result]") {
  static_assert(!std::is_copy_constructible_v<result<std::unique_ptr<int>>> &&
                std::is_move_assignable_v<result<std::unique_ptr<int>>>);
  result<std::unique_ptr<int>> r = broken;
  r = result<std::unique_ptr<int>>(std::make_unique<int>(4));
  REQUIRE(r);
  const std::unique_ptr<int> taken = *std::move(r);
  CHECK(*taken == 4);
}

TEST_CASE("result: equality", "[result]") {
  CHECK(result<int>(1) == result<int>(1));
  CHECK_FALSE(result<int>(1) == result<int>(2));
  CHECK_FALSE(result<int>(1) == result<int>(broken));
  CHECK(result<int>(broken) == result<int>(broken));
}

TEST_CASE("result<void>: success or a fault", "[result]") {
  constexpr result<void> fine;
  static_assert(fine.has_value());
  const result<void> bad = broken;
  CHECK_FALSE(bad);
  CHECK(bad.error() == broken);
  CHECK(fine == result<void>());
  CHECK_FALSE(fine == bad);
}
