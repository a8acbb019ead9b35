#pragma once

/// \file
/// result<T>: a value or a fault, a subset of std::expected<T, fault> that is the same type in every build mode.

#include <memory>
#include <type_traits>
#include <utility>

#include "fault.hpp"

namespace sipwire::inline SIPWIRE_ISA {

/// A `T` or the fault that kept it from being made.
///
/// Reading the value of a failed result is undefined, as with std::optional; `value_or`, `and_then` and `transform` never are.
/// \code
/// if (auto max = sip::parse_value<sip::hdr::max_forwards>("70")) use(max->value());
/// \endcode
template <class T>
class [[nodiscard]] result {
 public:
  using value_type = T;
  using error_type = fault;

  constexpr result(const T& value) noexcept(std::is_nothrow_copy_constructible_v<T>) : value_(value), ok_(true) {}
  constexpr result(T&& value) noexcept(std::is_nothrow_move_constructible_v<T>) : value_(std::move(value)), ok_(true) {}
  constexpr result(fault error) noexcept : error_(error), ok_(false) {}

  constexpr result(const result&) requires std::is_trivially_copy_constructible_v<T>
  = default;
  constexpr result(const result& other) : ok_(other.ok_) { construct(other); }
  constexpr result(result&& other) noexcept(std::is_nothrow_move_constructible_v<T>) requires(!std::is_trivially_copy_constructible_v<T>)
      : ok_(other.ok_) {
    construct(std::move(other));
  }
  constexpr result& operator=(const result&) requires std::is_trivially_copyable_v<T>
  = default;
  constexpr result& operator=(const result& other) {
    if (this != &other) {
      destroy();
      ok_ = other.ok_;
      construct(other);
    }
    return *this;
  }
  constexpr ~result() requires std::is_trivially_destructible_v<T>
  = default;
  constexpr ~result() { destroy(); }

  [[nodiscard]] constexpr bool has_value() const noexcept { return ok_; }
  constexpr explicit operator bool() const noexcept { return ok_; }

  constexpr const T& operator*() const& noexcept { return value_; }
  constexpr T& operator*() & noexcept { return value_; }
  constexpr T&& operator*() && noexcept { return std::move(value_); }
  constexpr const T* operator->() const noexcept { return std::addressof(value_); }
  constexpr T* operator->() noexcept { return std::addressof(value_); }

  /// The fault; fault{} when there is a value.
  [[nodiscard]] constexpr fault error() const noexcept { return ok_ ? fault{} : error_; }

  template <class U>
  [[nodiscard]] constexpr T value_or(U&& otherwise) const {
    return ok_ ? value_ : static_cast<T>(std::forward<U>(otherwise));
  }
  /// `f(value)`, which returns a result, or this fault.
  template <class F>
  constexpr auto and_then(F&& f) const -> std::invoke_result_t<F, const T&> {
    if (ok_) return std::forward<F>(f)(value_);
    return error_;
  }
  /// `f(value)` wrapped in a result, or this fault.
  template <class F>
  constexpr auto transform(F&& f) const -> result<std::remove_cvref_t<std::invoke_result_t<F, const T&>>> {
    if (ok_) return std::forward<F>(f)(value_);
    return error_;
  }

  friend constexpr bool operator==(const result& a, const result& b) {
    return a.ok_ == b.ok_ && (a.ok_ ? a.value_ == b.value_ : a.error_ == b.error_);
  }

 private:
  template <class R>
  constexpr void construct(R&& other) {
    if (ok_) {
      std::construct_at(std::addressof(value_), std::forward<R>(other).value_);
    } else {
      std::construct_at(std::addressof(error_), other.error_);
    }
  }
  constexpr void destroy() noexcept {
    if (ok_) std::destroy_at(std::addressof(value_));
  }

  union {
    T value_;
    fault error_;
  };
  bool ok_;
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

}  // namespace sipwire::inline SIPWIRE_ISA
