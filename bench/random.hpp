#pragma once

#include <cstddef>
#include <cstdint>
#include <utility>

namespace bench {

/// SplitMix64: the same numbers from the same seed with every compiler and library, which the distributions
/// of <random> do not promise.
class random {
 public:
  explicit constexpr random(std::uint64_t seed) noexcept : state_(seed) {}

  constexpr std::uint64_t next() noexcept {
    std::uint64_t z = state_ += 0x9e3779b97f4a7c15U;
    z = (z ^ (z >> 30U)) * 0xbf58476d1ce4e5b9U;
    z = (z ^ (z >> 27U)) * 0x94d049bb133111ebU;
    return z ^ (z >> 31U);
  }

  /// 0 to n - 1.
  constexpr std::size_t below(std::size_t n) noexcept {
    return static_cast<std::size_t>(((next() >> 32U) * n) >> 32U);
  }
  /// low to high, both included.
  constexpr std::size_t between(std::size_t low, std::size_t high) noexcept {
    return low + below(high - low + 1);
  }
  constexpr bool coin() noexcept { return (next() >> 63U) != 0; }

  template <class Container>
  constexpr const auto& pick(const Container& from) noexcept {
    return from[below(std::size(from))];
  }

  template <class Container>
  constexpr void shuffle(Container& items) noexcept {
    using std::swap;
    for (std::size_t i = items.size(); i > 1; --i) swap(items[i - 1], items[below(i)]);
  }

 private:
  std::uint64_t state_;
};

}  // namespace bench
