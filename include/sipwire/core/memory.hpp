#pragma once

/// \file
/// Memory for the types that own their bytes: from a std::pmr::memory_resource or from anything with the same
/// two functions.

#include <concepts>
#include <cstddef>

#include "../config.hpp"

namespace sipwire { inline namespace SIPWIRE_ISA {

/// What gives memory: `allocate(bytes, alignment)` and `deallocate(p, bytes, alignment)`, as
/// std::pmr::memory_resource has them. A type of one's own does where there is no <memory_resource>.
template <class R>
concept memory_source = requires(R& r, void* p, std::size_t n) {
  { r.allocate(n, n) } -> std::convertible_to<void*>;
  r.deallocate(p, n, n);
};

/// A pointer to a memory resource of any type; the resource must outlive it.
/// \code
/// char room[4096];
/// std::pmr::monotonic_buffer_resource pool(room, sizeof room);
/// sip::message kept(*msg, &pool);
/// if (kept.resource() == &pool) use(kept);
/// \endcode
class memory_ref {
 public:
  template <memory_source R>
  memory_ref(R* resource) noexcept
      : resource_(resource),
        allocate_([](void* there, std::size_t bytes, std::size_t alignment) -> void* {
          return static_cast<R*>(there)->allocate(bytes, alignment);
        }),
        deallocate_([](void* there, void* p, std::size_t bytes, std::size_t alignment) {
          static_cast<R*>(there)->deallocate(p, bytes, alignment);
        }) {}

  /// What the resource does when it is exhausted is its own affair.
  [[nodiscard]] void* allocate(std::size_t bytes, std::size_t alignment) const {
    return allocate_(resource_, bytes, alignment);
  }
  void deallocate(void* p, std::size_t bytes, std::size_t alignment) const {
    deallocate_(resource_, p, bytes, alignment);
  }

  /// The same resource, by its address?
  friend bool operator==(const memory_ref& a, const memory_ref& b) noexcept {
    return a.resource_ == b.resource_;
  }

 private:
  void* resource_;
  void* (*allocate_)(void*, std::size_t, std::size_t);
  void (*deallocate_)(void*, void*, std::size_t, std::size_t);
};

}}  // namespace sipwire
