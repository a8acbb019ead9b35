#pragma once

/// \file
/// Input that ends (or begins) at an unreadable page: one byte of over-read crashes the test.

#if defined(_WIN32)
#define WIN32_LEAN_AND_MEAN
#include <windows.h>
// Words that the tests of one unit use for things of their own.
#undef TEXT
#undef far
#undef near
#undef small
#else
#include <sys/mman.h>
#include <unistd.h>
#endif

#include <cstddef>
#include <cstring>
#include <stdexcept>
#include <string_view>
#include <utility>

namespace test_support {

/// Memory in whole pages straight from the system.
namespace pages {

#if defined(_WIN32)
inline std::size_t size() {
  SYSTEM_INFO about{};
  ::GetSystemInfo(&about);
  return about.dwPageSize;
}
inline char* take(std::size_t bytes) {
  return static_cast<char*>(::VirtualAlloc(nullptr, bytes, MEM_RESERVE | MEM_COMMIT, PAGE_READWRITE));
}
/// Addresses without memory: reading there crashes until allow().
inline char* reserve(std::size_t bytes) {
  return static_cast<char*>(::VirtualAlloc(nullptr, bytes, MEM_RESERVE, PAGE_NOACCESS));
}
inline bool allow(char* at, std::size_t bytes) {
  return ::VirtualAlloc(at, bytes, MEM_COMMIT, PAGE_READWRITE) != nullptr;
}
inline bool forbid(char* at, std::size_t bytes) {
  DWORD before = 0;
  return ::VirtualProtect(at, bytes, PAGE_NOACCESS, &before) != 0;
}
inline void give_back(char* at, std::size_t) {
  ::VirtualFree(at, 0, MEM_RELEASE);
}
#else
inline std::size_t size() {
  return static_cast<std::size_t>(::sysconf(_SC_PAGESIZE));
}
inline char* take(std::size_t bytes) {
  void* const at = ::mmap(nullptr, bytes, PROT_READ | PROT_WRITE, MAP_PRIVATE | MAP_ANONYMOUS, -1, 0);
  return at == MAP_FAILED ? nullptr : static_cast<char*>(at);
}
/// Addresses without memory: reading there crashes until allow().
inline char* reserve(std::size_t bytes) {
  void* const at = ::mmap(nullptr, bytes, PROT_NONE, MAP_PRIVATE | MAP_ANONYMOUS | MAP_NORESERVE, -1, 0);
  return at == MAP_FAILED ? nullptr : static_cast<char*>(at);
}
inline bool allow(char* at, std::size_t bytes) {
  return ::mprotect(at, bytes, PROT_READ | PROT_WRITE) == 0;
}
inline bool forbid(char* at, std::size_t bytes) {
  return ::mprotect(at, bytes, PROT_NONE) == 0;
}
inline void give_back(char* at, std::size_t bytes) {
  ::munmap(at, bytes);
}
#endif

}  // namespace pages

/// Where a copy lies against an unreadable page.
enum class guard : bool {
  behind,    ///< its last byte is the last readable one
  in_front,  ///< its first byte is the first readable one
};

/// A copy of some bytes whose last byte is the last readable one, or whose first is the first.
class guarded {
 public:
  explicit guarded(std::string_view bytes, guard side = guard::behind) : size_(bytes.size()) {
    const std::size_t page = pages::size();
    const std::size_t body = (bytes.size() + page - 1) / page * page;
    mapped_ = body + 2 * page;
    base_ = pages::take(mapped_);
    if (base_ == nullptr) throw std::runtime_error("no pages");
    data_ = base_ + page + (side == guard::behind ? body - bytes.size() : 0);
    if (!bytes.empty()) std::memcpy(data_, bytes.data(), bytes.size());
    if (!pages::forbid(base_, page) || !pages::forbid(base_ + page + body, page))
      throw std::runtime_error("no guard page");
  }
  guarded(const guarded&) = delete;
  guarded& operator=(const guarded&) = delete;
  ~guarded() { pages::give_back(base_, mapped_); }

  [[nodiscard]] std::string_view text() const noexcept { return {data_, size_}; }
  operator std::string_view() const noexcept { return text(); }

 private:
  char* base_ = nullptr;
  char* data_ = nullptr;
  std::size_t size_ = 0;
  std::size_t mapped_ = 0;
};

/// Calls `use(prefix)` for every prefix of `bytes`, the empty and the whole one included, each ending at an
/// unreadable page.
template <class Use>
void for_every_prefix(std::string_view bytes, Use&& use) {
  for (std::size_t n = 0; n <= bytes.size(); ++n) {
    const guarded prefix(bytes.substr(0, n));
    use(prefix.text());
  }
}

}  // namespace test_support
