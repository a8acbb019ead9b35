#include "support/allocation.hpp"

#include <catch2/catch.hpp>
#include <cstdlib>
#include <memory>
#include <string>

using test_support::no_allocations;

namespace {

// Keeps the compiler from removing an allocation nobody looks at.
void keep(void* p) {
  asm volatile("" : : "r"(p) : "memory");
}

}  // namespace

TEST_CASE("the allocation counter sees operator new", "[self]") {
  const auto before = test_support::allocation_count();
  auto p = std::make_unique<int>(1);
  keep(p.get());
  CHECK(test_support::allocation_count() == before + 1);
  struct alignas(64) wide {
    char bytes[64];
  };
  auto q = std::make_unique<wide>();
  keep(q.get());
  CHECK(reinterpret_cast<std::uintptr_t>(q.get()) % 64 == 0);
  CHECK(test_support::allocation_count() >= before + 2);
}

TEST_CASE("the allocation counter sees malloc outside sanitizers", "[self]") {
  const auto before = test_support::allocation_count();
  void* p = std::malloc(100);
  keep(p);
  p = std::realloc(p, 200);
  keep(p);
  std::free(p);
  const auto made = test_support::allocation_count() - before;
  CHECK(made == (test_support::counts_malloc() ? 2U : 0U));
}

TEST_CASE("a scope without allocations passes, and its count shows those made", "[self]") {
  {
    const no_allocations scope;
    int on_stack = 1;
    keep(&on_stack);
  }
  std::uint64_t made = 0;
  {
    const auto before = test_support::allocation_count();
    std::string long_text(1000, 'x');
    keep(long_text.data());
    made = test_support::allocation_count() - before;
  }
  CHECK(made >= 1);
}
