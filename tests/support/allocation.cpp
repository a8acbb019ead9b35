#include "allocation.hpp"

#include <cerrno>
#include <cstdlib>
#include <new>

#include "effort.hpp"

#if defined(__GLIBC__) && !defined(SIPWIRE_TEST_SANITIZED)
#define SIPWIRE_TEST_COUNTS_MALLOC 1
#endif

namespace {

// Local to the thread and initialised without code, so that it may be touched from malloc at any time.
thread_local std::uint64_t allocations = 0;

void* allocate(std::size_t size, std::size_t alignment) {
#if !defined(SIPWIRE_TEST_COUNTS_MALLOC)
  ++allocations;
#endif
  if (size == 0) size = 1;
  void* p = nullptr;
  if (alignment <= alignof(std::max_align_t)) {
    p = std::malloc(size);
#if defined(_WIN32)
  } else {
    p = ::_aligned_malloc(size, alignment);
  }
#else
  } else if (::posix_memalign(&p, alignment, size) != 0) {
    p = nullptr;
  }
#endif
  return p;
}

void* allocate_or_throw(std::size_t size, std::size_t alignment) {
  void* p = allocate(size, alignment);
  if (p == nullptr) throw std::bad_alloc();
  return p;
}

void free_aligned(void* p, std::align_val_t alignment) {
#if defined(_WIN32)
  if (static_cast<std::size_t>(alignment) > alignof(std::max_align_t)) return ::_aligned_free(p);
#else
  (void)alignment;
#endif
  std::free(p);
}

}  // namespace

namespace test_support {

std::uint64_t allocation_count() noexcept {
  return allocations;
}

bool counts_malloc() noexcept {
#if defined(SIPWIRE_TEST_COUNTS_MALLOC)
  return true;
#else
  return false;
#endif
}

}  // namespace test_support

void* operator new(std::size_t size) {
  return allocate_or_throw(size, 0);
}
void* operator new[](std::size_t size) {
  return allocate_or_throw(size, 0);
}
void* operator new(std::size_t size, std::align_val_t alignment) {
  return allocate_or_throw(size, static_cast<std::size_t>(alignment));
}
void* operator new[](std::size_t size, std::align_val_t alignment) {
  return allocate_or_throw(size, static_cast<std::size_t>(alignment));
}
void* operator new(std::size_t size, const std::nothrow_t&) noexcept {
  return allocate(size, 0);
}
void* operator new[](std::size_t size, const std::nothrow_t&) noexcept {
  return allocate(size, 0);
}
void operator delete(void* p) noexcept {
  std::free(p);
}
void operator delete[](void* p) noexcept {
  std::free(p);
}
void operator delete(void* p, std::size_t) noexcept {
  std::free(p);
}
void operator delete[](void* p, std::size_t) noexcept {
  std::free(p);
}
void operator delete(void* p, std::align_val_t alignment) noexcept {
  free_aligned(p, alignment);
}
void operator delete[](void* p, std::align_val_t alignment) noexcept {
  free_aligned(p, alignment);
}
void operator delete(void* p, std::size_t, std::align_val_t alignment) noexcept {
  free_aligned(p, alignment);
}
void operator delete[](void* p, std::size_t, std::align_val_t alignment) noexcept {
  free_aligned(p, alignment);
}

#if defined(SIPWIRE_TEST_COUNTS_MALLOC)
extern "C" {

void* __libc_malloc(std::size_t);
void* __libc_calloc(std::size_t, std::size_t);
void* __libc_realloc(void*, std::size_t);
void* __libc_memalign(std::size_t, std::size_t);
void __libc_free(void*);

void* malloc(std::size_t size) {
  ++allocations;
  return __libc_malloc(size);
}
void* calloc(std::size_t count, std::size_t size) {
  ++allocations;
  return __libc_calloc(count, size);
}
void* realloc(void* p, std::size_t size) {
  ++allocations;
  return __libc_realloc(p, size);
}
void* memalign(std::size_t alignment, std::size_t size) {
  ++allocations;
  return __libc_memalign(alignment, size);
}
void* aligned_alloc(std::size_t alignment, std::size_t size) {
  ++allocations;
  return __libc_memalign(alignment, size);
}
int posix_memalign(void** out, std::size_t alignment, std::size_t size) {
  ++allocations;
  *out = __libc_memalign(alignment, size);
  return *out != nullptr ? 0 : ENOMEM;
}
void free(void* p) {
  __libc_free(p);
}

}  // extern "C"
#endif
