#pragma once

/// \file
/// How much of a long check runs, and the inputs of those that are long.

#include <cstddef>
#include <string>
#include <string_view>

#if defined(__SANITIZE_ADDRESS__)
#define SIPWIRE_TEST_SANITIZED 1
#elif defined(__has_feature)
#if __has_feature(address_sanitizer) || __has_feature(memory_sanitizer) || __has_feature(thread_sanitizer)
#define SIPWIRE_TEST_SANITIZED 1
#endif
#endif

namespace test_support {

/// All of `n`, and a quarter of it under the sanitizers, where each step takes ten times as long; the other
/// builds run the whole.
constexpr std::size_t effort(std::size_t n) noexcept {
#if defined(SIPWIRE_TEST_SANITIZED)
  return n / 4;
#else
  return n;
#endif
}

/// The size of an input that shows whether time is linear: 1 MiB, less under the sanitizers.
inline constexpr std::size_t large = effort(std::size_t{1} << 20U);

/// `unit` as often as it takes to reach `size`.
inline std::string repeated(std::string_view unit, std::size_t size) {
  std::string out;
  out.reserve(size + unit.size());
  while (out.size() < size) out += unit;
  return out;
}

}  // namespace test_support
