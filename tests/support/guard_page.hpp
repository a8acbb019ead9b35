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

#include <array>
#include <cstddef>
#include <cstring>
#include <stdexcept>
#include <string_view>
#include <utility>

#if defined(__SANITIZE_ADDRESS__)
#include <sanitizer/asan_interface.h>
#elif defined(__has_feature)
#if __has_feature(address_sanitizer)
#include <sanitizer/asan_interface.h>
#endif
#endif
#if !defined(ASAN_POISON_MEMORY_REGION)
#define ASAN_POISON_MEMORY_REGION(at, size) ((void)(at), (void)(size))
#define ASAN_UNPOISON_MEMORY_REGION(at, size) ((void)(at), (void)(size))
#endif

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

/// Zeroed memory between two unreadable pages. Few of them are asked for from the system, which takes longer
/// than most tests: they are used again.
class guarded_pages {
 public:
  explicit guarded_pages(std::size_t bytes)
      : size_((bytes + pages::size() - 1) / pages::size() * pages::size()) {
    if (shelf* const kept = shelf_of(size_); kept != nullptr && kept->count != 0) {
      data_ = kept->pages[--kept->count];
      ASAN_UNPOISON_MEMORY_REGION(data_, size_);
      std::memset(data_, 0, size_);
      return;
    }
    const std::size_t page = pages::size();
    char* const base = pages::take(size_ + 2 * page);
    if (base == nullptr) throw std::runtime_error("no pages");
    data_ = base + page;
    if (!pages::forbid(base, page) || !pages::forbid(data_ + size_, page))
      throw std::runtime_error("no guard page");
  }
  guarded_pages(const guarded_pages&) = delete;
  guarded_pages& operator=(const guarded_pages&) = delete;
  ~guarded_pages() {
    ASAN_UNPOISON_MEMORY_REGION(data_, size_);
    if (shelf* const kept = shelf_of(size_); kept != nullptr && kept->count != kept->pages.size()) {
      kept->pages[kept->count++] = data_;
      ASAN_POISON_MEMORY_REGION(data_, size_);
    } else {
      pages::give_back(data_ - pages::size(), size_ + 2 * pages::size());
    }
  }

  [[nodiscard]] char* data() const noexcept { return data_; }
  [[nodiscard]] std::size_t size() const noexcept { return size_; }

 private:
  struct shelf {
    std::array<char*, 16> pages{};
    std::size_t count = 0;
  };
  static shelf* shelf_of(std::size_t size) {
    static std::array<shelf, 17> kept;
    const std::size_t n = size / pages::size();
    return n < kept.size() ? &kept[n] : nullptr;
  }

  char* data_ = nullptr;
  std::size_t size_;
};

/// Where a copy lies against an unreadable page.
enum class guard : bool {
  behind,    ///< its last byte is the last readable one
  in_front,  ///< its first byte is the first readable one
};

/// A copy of some bytes whose last byte is the last readable one, or whose first is the first.
class guarded {
 public:
  explicit guarded(std::string_view bytes, guard side = guard::behind)
      : room_(bytes.size()),
        data_(room_.data() + (side == guard::behind ? room_.size() - bytes.size() : 0)),
        size_(bytes.size()) {
    if (!bytes.empty()) std::memcpy(data_, bytes.data(), bytes.size());
  }

  [[nodiscard]] std::string_view text() const noexcept { return {data_, size_}; }
  operator std::string_view() const noexcept { return text(); }

 private:
  guarded_pages room_;
  char* data_;
  std::size_t size_;
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
