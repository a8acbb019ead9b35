#pragma once

#include <cstdint>

namespace bench {

/// Calls of malloc, calloc, realloc and, through them, operator new since the program began.
std::uint64_t allocations() noexcept;

}  // namespace bench
