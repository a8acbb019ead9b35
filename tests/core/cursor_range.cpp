#include "sipwire/core/cursor_range.hpp"

#include <catch2/catch.hpp>
#include <iterator>
#include <ranges>
#include <vector>

using namespace sipwire;

namespace {

/// Counts down to one, by value.
class tick {
 public:
  tick() noexcept = default;
  explicit tick(int n) noexcept : n_(n) {}
  [[nodiscard]] bool done() const noexcept { return n_ == 0; }
  [[nodiscard]] int read() const noexcept { return n_; }
  void next() noexcept { --n_; }
  [[nodiscard]] bool same(const tick& other) const noexcept { return n_ == other.n_; }

 private:
  int n_ = 0;
};
struct countdown : cursor_range<countdown, tick> {
  int from = 3;
  [[nodiscard]] tick first() const noexcept { return tick(from); }
};

/// The same as a reference into itself, with a member of its own.
struct lending_tick : tick {
  using tick::tick;
  [[nodiscard]] const int& read() const noexcept { return held = tick::read(); }
  [[nodiscard]] int in() const noexcept { return 2 * tick::read(); }
  mutable int held = 0;
};
struct lending_countdown : cursor_range<lending_countdown, lending_tick> {
  [[nodiscard]] static lending_tick first() noexcept { return lending_tick(2); }
};

}  // namespace

TEST_CASE("cursor_range: a walk by value is a forward range", "[cursor_range]") {
  STATIC_REQUIRE(std::ranges::forward_range<countdown>);
  STATIC_REQUIRE(std::forward_iterator<countdown::iterator>);
  STATIC_REQUIRE(std::sentinel_for<std::default_sentinel_t, countdown::iterator>);
  const countdown three;
  std::vector<int> seen;
  for (const int n : three) seen.push_back(n);
  CHECK(seen == std::vector<int>{3, 2, 1});
  CHECK(three.size() == 3);
  CHECK(three.front() == 3);
  CHECK_FALSE(three.empty());
  auto i = three.begin();
  const auto old = i++;
  CHECK(*old == 3);
  CHECK(*i == 2);
  CHECK(old != i);
  CHECK(++three.begin() == i);
}

TEST_CASE("cursor_range: the end, an empty range and a default iterator are alike", "[cursor_range]") {
  countdown none;
  none.from = 0;
  CHECK(none.empty());
  CHECK(none.size() == 0);
  CHECK(none.begin() == none.end());
  CHECK(none.begin() == countdown::iterator());
  CHECK(countdown().begin() != countdown::iterator());
  CHECK(countdown::iterator() == std::default_sentinel);
}

TEST_CASE("cursor_range: a walk that lends is an input range, and a temporary of it lends nothing",
          "[cursor_range]") {
  STATIC_REQUIRE(std::ranges::input_range<lending_countdown>);
  STATIC_REQUIRE(!std::forward_iterator<lending_countdown::iterator>);
  STATIC_REQUIRE(std::is_same_v<std::iter_reference_t<lending_countdown::iterator>, const int&>);
  STATIC_REQUIRE(std::is_same_v<decltype(*lending_countdown().begin()), int>);
  STATIC_REQUIRE(std::is_same_v<decltype(lending_countdown().front()), int>);
  auto i = lending_countdown().begin();
  CHECK(*i == 2);
  CHECK(i.operator->() == &*i);
  CHECK(i.in() == 4);
  CHECK(*i++ == 2);
  CHECK(*i == 1);
  CHECK(++i == std::default_sentinel);
}
