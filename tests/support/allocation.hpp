#pragma once

/// \file
/// Counts heap allocations of the calling thread, and a scope that fails the test when there were any.
///
/// support/allocation.cpp replaces operator new and, outside sanitizers, malloc and its kin; every test
/// program links it. Under AddressSanitizer the allocator is the sanitizer's own, so only operator new is
/// counted there.

#include <catch2/catch.hpp>
#include <cstdint>

namespace test_support {

/// Allocations made by this thread so far.
[[nodiscard]] std::uint64_t allocation_count() noexcept;

/// Is malloc counted too, or operator new alone?
[[nodiscard]] bool counts_malloc() noexcept;

/// The scope in which nothing may be allocated. Catch's own macros allocate, so keep assertions out of it.
///
/// \code
/// {
///   const test_support::no_allocations scope;
///   parsed = sip::parse(datagram, slots);
/// }
/// CHECK(parsed);
/// \endcode
class no_allocations {
 public:
  no_allocations() noexcept : before_(allocation_count()) {}
  no_allocations(const no_allocations&) = delete;
  no_allocations& operator=(const no_allocations&) = delete;
  ~no_allocations() {
    const std::uint64_t made = count();
    CHECK(made == 0);
  }
  /// Allocations since the scope began.
  [[nodiscard]] std::uint64_t count() const noexcept { return allocation_count() - before_; }

 private:
  std::uint64_t before_;
};

}  // namespace test_support
