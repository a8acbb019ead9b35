#pragma once

/// \file
/// Input that ends (or begins) at an unreadable page: one byte of over-read crashes the test.

#include <sys/mman.h>
#include <unistd.h>

#include <cstring>
#include <stdexcept>
#include <string_view>
#include <utility>

namespace test_support {

/// Where a copy lies against an unreadable page.
enum class guard : bool {
  behind,    ///< its last byte is the last readable one
  in_front,  ///< its first byte is the first readable one
};

/// A copy of some bytes whose last byte is the last readable one, or whose first is the first.
class guarded {
 public:
  explicit guarded(std::string_view bytes, guard side = guard::behind) : size_(bytes.size()) {
    const auto page = static_cast<std::size_t>(::sysconf(_SC_PAGESIZE));
    const std::size_t body = (bytes.size() + page - 1) / page * page;
    mapped_ = body + 2 * page;
    base_ = static_cast<char*>(::mmap(nullptr, mapped_, PROT_READ | PROT_WRITE, MAP_PRIVATE | MAP_ANONYMOUS, -1, 0));
    if (base_ == MAP_FAILED) throw std::runtime_error("mmap");
    data_ = base_ + page + (side == guard::behind ? body - bytes.size() : 0);
    if (!bytes.empty()) std::memcpy(data_, bytes.data(), bytes.size());
    if (::mprotect(base_, page, PROT_NONE) != 0 || ::mprotect(base_ + page + body, page, PROT_NONE) != 0)
      throw std::runtime_error("mprotect");
  }
  guarded(const guarded&) = delete;
  guarded& operator=(const guarded&) = delete;
  ~guarded() { ::munmap(base_, mapped_); }

  [[nodiscard]] std::string_view text() const noexcept { return {data_, size_}; }
  operator std::string_view() const noexcept { return text(); }

 private:
  char* base_ = nullptr;
  char* data_ = nullptr;
  std::size_t size_ = 0;
  std::size_t mapped_ = 0;
};

/// Calls `use(prefix)` for every prefix of `bytes`, the empty and the whole one included, each ending at an unreadable page.
template <class Use>
void for_every_prefix(std::string_view bytes, Use&& use) {
  for (std::size_t n = 0; n <= bytes.size(); ++n) {
    const guarded prefix(bytes.substr(0, n));
    use(prefix.text());
  }
}

}  // namespace test_support
