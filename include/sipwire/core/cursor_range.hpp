#pragma once

/// \file
/// The one iterator of the library, and the one base of its ranges: both are made of a cursor.

#include <concepts>
#include <cstddef>
#include <string_view>  // with what <iterator> has, at half its price
#include <type_traits>
#include <utility>

#include "../config.hpp"

namespace sipwire { inline namespace SIPWIRE_ISA {

/// A walk over elements that are found as it goes on.
///
/// `done()`: is it behind the last? `read()`: the element it stands at, by value, or as a reference into the
/// cursor. `next()`: goes to the following one. `same(other)`: does it stand where another of the same range
/// does? Whether they are done need not be asked there. A cursor that is default-constructed is done.
template <class C>
concept cursor = std::is_default_constructible_v<C> && requires(C& walk, const C& here) {
  { here.done() } -> std::same_as<bool>;
  here.read();
  walk.next();
  { here.same(here) } -> std::same_as<bool>;
};

/// An iterator made of a cursor.
///
/// Where read() gives a reference into the cursor, the element lives only until the iterator moves: this is
/// an input_iterator, and `*` of a temporary one is a value. Where it gives a value, this is a
/// forward_iterator. The end is std::default_sentinel.
template <class C>
class cursor_iterator {
  static constexpr bool lends = std::is_reference_v<decltype(std::declval<const C&>().read())>;

 public:
  using iterator_concept = std::conditional_t<lends, std::input_iterator_tag, std::forward_iterator_tag>;
  using iterator_category = std::input_iterator_tag;
  using reference = decltype(std::declval<const C&>().read());
  using value_type = std::remove_cvref_t<reference>;
  using difference_type = std::ptrdiff_t;
  using pointer = std::conditional_t<lends, const value_type*, void>;

  cursor_iterator() noexcept = default;
  /// Of the cursor that `make()` returns, which is not copied.
  template <std::invocable Make>
  explicit cursor_iterator(const Make& make) noexcept : at_(make()) {}

  reference operator*() const& noexcept { return at_.read(); }
  value_type operator*() const&& noexcept { return at_.read(); }
  pointer operator->() const noexcept requires lends { return __builtin_addressof(at_.read()); }
  cursor_iterator& operator++() noexcept {
    at_.next();
    return *this;
  }
  cursor_iterator operator++(int) noexcept {
    cursor_iterator old = *this;
    at_.next();
    return old;
  }
  /// The field or line that the element stands in, where the cursor knows.
  [[nodiscard]] auto in() const noexcept requires requires(const C& c) { c.in(); }
  { return at_.in(); }

  friend bool operator==(const cursor_iterator& a, const cursor_iterator& b) noexcept {
    return a.at_.done() ? b.at_.done() : !b.at_.done() && a.at_.same(b.at_);
  }
  friend bool operator==(const cursor_iterator& a, std::default_sentinel_t) noexcept { return a.at_.done(); }

 private:
  C at_;
};

/// What a range has that can say where its walk begins: `Derived` has `C first() const`, public or with
/// cursor_range as a friend.
/// \code
/// struct tick {
///   int n = 0;
///   bool done() const noexcept { return n == 0; }
///   int read() const noexcept { return n; }
///   void next() noexcept { --n; }
///   bool same(const tick& other) const noexcept { return n == other.n; }
/// };
/// struct countdown : sipwire::cursor_range<countdown, tick> {
///   tick first() const noexcept { return {3}; }
/// };
/// for (int n : countdown()) use(n);
/// \endcode
template <class Derived, class C>
class cursor_range {
 public:
  using iterator = cursor_iterator<C>;

  [[nodiscard]] iterator begin() const noexcept {
    return iterator([this] { return self().first(); });
  }
  [[nodiscard]] std::default_sentinel_t end() const noexcept { return {}; }
  [[nodiscard]] bool empty() const noexcept { return self().first().done(); }
  /// The number of elements; walks over all of them.
  [[nodiscard]] std::size_t size() const noexcept {
    std::size_t n = 0;
    for (auto walk = self().first(); !walk.done(); walk.next()) ++n;
    return n;
  }
  /// The first element, by value; there must be one.
  [[nodiscard]] auto front() const noexcept { return *begin(); }

 private:
  [[nodiscard]] const Derived& self() const noexcept { return static_cast<const Derived&>(*this); }
};

}}  // namespace sipwire
