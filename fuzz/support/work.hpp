#pragma once

/// \file
/// Work, counted and not timed: the edges of the control flow that a program built with
/// -fsanitize-coverage=trace-pc takes, and a step for every 16 octets that the C library moves or compares.
/// Without sanitizers, whose checks would be counted too. One unit of a program includes this; the options
/// are in meson.build.

#include <cstddef>
#include <cstdint>

#if defined(__clang__)
#define SIPWIRE_UNCOUNTED __attribute__((no_sanitize("coverage")))
#else
#define SIPWIRE_UNCOUNTED __attribute__((no_sanitize_coverage))
#endif

namespace work {

// Volatile, because compilers know that the calls they insert change nothing.
inline volatile std::uint64_t steps = 0;

SIPWIRE_UNCOUNTED inline void add(std::size_t n) {
  steps = steps + n;
}

}  // namespace work

// The linker gives us the calls of these names (--wrap): libFuzzer has a __sanitizer_cov_trace_pc of its own,
// and the C library is not built with ours.
extern "C" {
SIPWIRE_UNCOUNTED void __wrap___sanitizer_cov_trace_pc() {
  work::steps = work::steps + 1;
}

#define SIPWIRE_COUNTED(result, name, first, second)                         \
  result __real_##name(first, second, std::size_t);                          \
  SIPWIRE_UNCOUNTED result __wrap_##name(first a, second b, std::size_t n) { \
    work::add(n / 16);                                                       \
    return __real_##name(a, b, n);                                           \
  }
SIPWIRE_COUNTED(void*, memcpy, void*, const void*)
SIPWIRE_COUNTED(void*, memmove, void*, const void*)
SIPWIRE_COUNTED(void*, memset, void*, int)
SIPWIRE_COUNTED(int, memcmp, const void*, const void*)
SIPWIRE_COUNTED(int, bcmp, const void*, const void*)
#undef SIPWIRE_COUNTED

// Stops at the octet it finds.
void* __real_memchr(const void* a, int c, std::size_t n);
SIPWIRE_UNCOUNTED void* __wrap_memchr(const void* a, int c, std::size_t n) {
  void* const found = __real_memchr(a, c, n);
  work::add((found == nullptr
                 ? n
                 : static_cast<std::size_t>(static_cast<const char*>(found) - static_cast<const char*>(a))) /
            16);
  return found;
}
}

namespace work {

/// What was spent under one name.
struct account {
  const char* what = nullptr;  ///< the call
  const char* of = nullptr;    ///< the type it is of
  std::uint64_t calls = 0;
  std::uint64_t steps = 0;
  std::uint64_t most = 0;  ///< of one call
};

/// Accounts by name. Work inside a call that has an account of its own is not counted twice.
class ledger {
 public:
  /// Does `call()`; its work goes under the name `what` and the type `of`, which are told apart by their
  /// addresses.
  template <class Call>
  SIPWIRE_UNCOUNTED decltype(auto) operator()(const char* what, const char* of, Call&& call) {
    const entry here{*this, what, of};
    return call();
  }
  template <class Call>
  SIPWIRE_UNCOUNTED decltype(auto) operator()(const char* what, Call&& call) {
    const entry here{*this, what, ""};
    return call();
  }

  /// The account of a name, empty without one.
  [[nodiscard]] SIPWIRE_UNCOUNTED account find(const char* what, const char* of) const {
    for (std::size_t at = place(what, of);; ++at) {
      const account& a = accounts_[at & (size - 1)];
      if (a.calls == 0 || (a.what == what && a.of == of)) return a;
    }
  }
  template <class See>
  SIPWIRE_UNCOUNTED void for_each(const See& see) const {
    for (std::size_t i = 0; i < count_; ++i) see(accounts_[used_[i]]);
  }
  SIPWIRE_UNCOUNTED void clear() {
    for (std::size_t i = 0; i < count_; ++i) accounts_[used_[i]] = account();
    count_ = 0;
    inner_ = 0;
  }

 private:
  struct entry {
    SIPWIRE_UNCOUNTED entry(ledger& l, const char* w, const char* t)
        : to(l), what(w), of(t), inner_before(l.inner_), before(steps) {
      l.inner_ = 0;
    }
    SIPWIRE_UNCOUNTED ~entry() {
      const std::uint64_t all = steps - before;
      to.charge(what, of, all - to.inner_);
      to.inner_ = inner_before + all;
    }
    entry(const entry&) = delete;
    entry& operator=(const entry&) = delete;
    ledger& to;
    const char* what;
    const char* of;
    std::uint64_t inner_before;
    std::uint64_t before;
  };

  SIPWIRE_UNCOUNTED static std::size_t place(const char* what, const char* of) {
    const std::uint64_t mixed =
        reinterpret_cast<std::uintptr_t>(what) * 31 + reinterpret_cast<std::uintptr_t>(of) * 7;
    return static_cast<std::size_t>(mixed * 0x9E3779B97F4A7C15U >> 40U);
  }
  SIPWIRE_UNCOUNTED void charge(const char* what, const char* of, std::uint64_t n) {
    for (std::size_t at = place(what, of);; ++at) {
      account& a = accounts_[at & (size - 1)];
      if (a.calls == 0) {
        a.what = what;
        a.of = of;
        used_[count_++] = static_cast<std::uint32_t>(at & (size - 1));
      } else if (a.what != what || a.of != of) {
        continue;
      }
      ++a.calls;
      a.steps += n;
      if (n > a.most) a.most = n;
      return;
    }
  }

  static constexpr std::size_t size = 1 << 15;
  account accounts_[size];
  std::uint32_t used_[size];
  std::size_t count_ = 0;
  std::uint64_t inner_ = 0;
};

/// The name of a type, as the compiler spells it in the name of this function.
template <class T>
constexpr const char* type_name() {
  return __PRETTY_FUNCTION__;
}

}  // namespace work
