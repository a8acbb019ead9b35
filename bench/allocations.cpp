#include "allocations.hpp"

#include <cstddef>

// glibc lets a program bring its own malloc; this one counts and hands on. Where there is no glibc nothing is
// counted.
#if defined(__GLIBC__)

namespace {
std::uint64_t calls = 0;
}

extern "C" {
void* __libc_malloc(std::size_t);
void* __libc_calloc(std::size_t, std::size_t);
void* __libc_realloc(void*, std::size_t);

void* malloc(std::size_t n) {
  ++calls;
  return __libc_malloc(n);
}
void* calloc(std::size_t count, std::size_t n) {
  ++calls;
  return __libc_calloc(count, n);
}
void* realloc(void* old, std::size_t n) {
  ++calls;
  return __libc_realloc(old, n);
}
}

std::uint64_t bench::allocations() noexcept {
  return calls;
}

#else

std::uint64_t bench::allocations() noexcept {
  return 0;
}

#endif
