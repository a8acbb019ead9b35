#pragma once

/// \file
/// What fuzzers are made of: a check that traps, and numbers drawn from an input.

#include <cstddef>
#include <string_view>

namespace fuzz {

/// Traps unless `good`, a bool or what is true as a condition.
void require(const auto& good) {
  if (!static_cast<bool>(good)) __builtin_trap();
}

/// Numbers below what is asked for, from the bytes of an input; 0 at its end.
struct program {
  std::string_view bytes;
  std::size_t operator()(std::size_t n) {
    if (bytes.empty()) return 0;
    const auto byte = static_cast<unsigned char>(bytes.front());
    bytes.remove_prefix(1);
    return byte % n;
  }
};

}  // namespace fuzz
