#pragma once

/// \file
/// result<T>: a value or a fault, a subset of std::expected<T, fault> that is the same type in every build
/// mode.

#include <new>
#include <type_traits>
#include <utility>

#include "fault.hpp"

namespace sipwire { inline namespace SIPWIRE_ISA {

namespace detail {

// The special members of result<T>, by specialisation: clang 14 does not take constrained special members for
// trivial ones, and a result that is not trivially copyable is returned through memory.
template <class T, bool = std::is_trivially_copyable_v<T>>
struct result_storage {
  template <class U>
  constexpr result_storage(bool /*has value*/, U&& v) noexcept(std::is_nothrow_constructible_v<T, U>)
      : value(std::forward<U>(v)), ok(true) {}
  constexpr explicit result_storage(fault e) noexcept : error(e), ok(false) {}

  union {
    T value;
    fault error;
  };
  bool ok;
};

template <class T>
struct result_storage<T, false> {
  template <class U>
  constexpr result_storage(bool /*has value*/, U&& v) noexcept(std::is_nothrow_constructible_v<T, U>)
      : value(std::forward<U>(v)), ok(true) {}
  constexpr explicit result_storage(fault e) noexcept : error(e), ok(false) {}
  result_storage(const result_storage& other) requires std::is_copy_constructible_v<T> : ok(other.ok) {
    construct(other);
  }
  result_storage(result_storage&& other) noexcept(std::is_nothrow_move_constructible_v<T>) : ok(other.ok) {
    construct(std::move(other));
  }
  result_storage& operator=(const result_storage& other) requires std::is_copy_constructible_v<T> {
    if (this != &other) replace(other);
    return *this;
  }
  result_storage& operator=(result_storage&& other) noexcept(std::is_nothrow_move_constructible_v<T>) {
    if (this != &other) replace(std::move(other));
    return *this;
  }
  ~result_storage() { destroy(); }

  union {
    T value;
    fault error;
  };
  bool ok;

 private:
  template <class R>
  void construct(R&& other) {
    if (ok) {
      ::new (static_cast<void*>(__builtin_addressof(value))) T(std::forward<R>(other).value);
    } else {
      ::new (static_cast<void*>(&error)) fault(other.error);
    }
  }
  template <class R>
  void replace(R&& other) {
    destroy();
    ok = other.ok;
    construct(std::forward<R>(other));
  }
  void destroy() noexcept {
    if (ok) value.~T();
  }
};

}  // namespace detail

/// A `T` or the fault that kept it from being made.
///
/// Reading the value of a failed result is undefined, as with std::optional; `value_or`, `and_then` and
/// `transform` never are. `*` of a temporary is a value of its own, so `for (auto part : *parse(x))` is safe.
/// Trivially copyable when `T` is.
/// \code
/// if (auto max = sip::parse_value<sip::hdr::max_forwards>("70")) use(max->value());
/// \endcode
template <class T>
class [[nodiscard]] result {
 public:
  using value_type = T;
  using error_type = fault;

  constexpr result(const T& value) noexcept(std::is_nothrow_copy_constructible_v<T>) : held_(true, value) {}
  constexpr result(T&& value) noexcept(std::is_nothrow_move_constructible_v<T>)
      : held_(true, std::move(value)) {}
  constexpr result(fault error) noexcept : held_(error) {}

  [[nodiscard]] constexpr bool has_value() const noexcept { return held_.ok; }
  constexpr explicit operator bool() const noexcept { return held_.ok; }

  constexpr const T& operator*() const& noexcept { return held_.value; }
  constexpr T& operator*() & noexcept { return held_.value; }
  constexpr T operator*() && noexcept(std::is_nothrow_move_constructible_v<T>) {
    return std::move(held_.value);
  }
  constexpr const T* operator->() const& noexcept { return __builtin_addressof(held_.value); }
  constexpr T* operator->() & noexcept { return __builtin_addressof(held_.value); }

  /// The fault; fault{} when there is a value.
  [[nodiscard]] constexpr fault error() const noexcept { return held_.ok ? fault{} : held_.error; }

  /// Makes this a default-initialised value in place and returns it, for filling; what was there is gone.
  T& emplace() noexcept(std::is_nothrow_default_constructible_v<T>) requires(
      std::is_trivially_destructible_v<T>&& std::is_default_constructible_v<T>) {
    held_.ok = true;
    // Not T(), which would zero a type with a defaulted constructor before its members are initialised.
    ::new (static_cast<void*>(__builtin_addressof(held_.value))) T;
    return held_.value;
  }

  template <class U>
  [[nodiscard]] constexpr T value_or(U&& otherwise) const {
    return held_.ok ? held_.value : static_cast<T>(std::forward<U>(otherwise));
  }
  /// `f(value)`, which returns a result, or this fault.
  template <class F>
  constexpr auto and_then(F&& f) const -> std::invoke_result_t<F, const T&> {
    if (held_.ok) return std::forward<F>(f)(held_.value);
    return held_.error;
  }
  /// `f(value)` wrapped in a result, or this fault.
  template <class F>
  constexpr auto transform(F&& f) const -> result<std::remove_cvref_t<std::invoke_result_t<F, const T&>>> {
    if (held_.ok) return std::forward<F>(f)(held_.value);
    return held_.error;
  }

  friend constexpr bool operator==(const result& a, const result& b) {
    return a.held_.ok == b.held_.ok &&
           (a.held_.ok ? a.held_.value == b.held_.value : a.held_.error == b.held_.error);
  }

  friend constexpr bool operator==(const result& a, const T& b) { return a.held_.ok && a.held_.value == b; }
  friend constexpr bool operator==(const result& a, const fault& b) {
    return !a.held_.ok && a.held_.error == b;
  }

 private:
  detail::result_storage<T> held_;
};

/// Success or a fault.
template <>
class [[nodiscard]] result<void> {
 public:
  using value_type = void;
  using error_type = fault;

  constexpr result() noexcept = default;
  constexpr result(fault error) noexcept : error_(error) {}

  [[nodiscard]] constexpr bool has_value() const noexcept { return error_.code == errc::none; }
  constexpr explicit operator bool() const noexcept { return has_value(); }
  [[nodiscard]] constexpr fault error() const noexcept { return error_; }
  friend constexpr bool operator==(const result&, const result&) = default;

 private:
  fault error_;
};

}}  // namespace sipwire
