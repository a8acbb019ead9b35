#pragma once

/// \file
/// A walk over all that a value tells: its parts, and the parts of these.

#include <concepts>
#include <cstdint>
#include <string_view>
#include <type_traits>

#include "sipwire/core/parts.hpp"
#include "sipwire/core/result.hpp"
#include "support/program.hpp"

namespace fuzz {

/// Takes what the accessors return: every view must lie inside the input, and all of it goes into a digest
/// that two walks can be compared by.
class walker {
 public:
  explicit walker(std::string_view input) noexcept : input_(input) {}

  /// A part, as `parts()` of a value tells it.
  template <class T, class Kind = decltype(sipwire::part::plain)>
  void operator()(std::string_view, const T& told, Kind = {}) {
    (*this)(told);
  }
  template <class T>
  void operator()(const T& told) {
    if constexpr (std::same_as<T, sipwire::fault>) {
      require(told.code != sipwire::errc::none && told.offset <= input_.size());
      mix(static_cast<std::uint64_t>(told.code));
      mix(static_cast<std::uint64_t>(told.rule));
      mix(told.offset);
    } else if constexpr (std::integral<T> || std::is_enum_v<T>) {
      mix(static_cast<std::uint64_t>(told));
    } else if constexpr (requires { told.has_value() == static_cast<bool>(told); }) {
      mix(told.has_value() ? 1 : 0);
      if constexpr (requires { told.error(); })
        if (!told) (*this)(told.error());
      if constexpr (requires { *told; })
        if (told) (*this)(*told);
    } else {
      compound(told);
    }
  }
  [[nodiscard]] std::uint64_t digest() const noexcept { return digest_; }

 private:
  template <class T>
  void compound(const T& told) {
    if constexpr (std::convertible_to<const T&, std::string_view>) {
      text(told);
    } else if constexpr (requires { told.text(); }) {
      text(told.text());
    }
    // A value that is a list tells itself as a part.
    constexpr bool is_list = requires {
      told.begin() == told.end();
    };
    if constexpr (sipwire::has_parts<T>) {
      if (!is_list || __builtin_addressof(told) != static_cast<const void*>(inside_)) {
        const void* const outer = inside_;
        inside_ = __builtin_addressof(told);
        told.parts(*this);
        inside_ = outer;
        return;
      }
    }
    if constexpr (is_list && !std::convertible_to<const T&, std::string_view>)
      for (auto&& element : told) (*this)(element);
  }
  void text(std::string_view piece) {
    if (!piece.empty())
      require(piece.data() >= input_.data() && piece.size() <= input_.size() &&
              static_cast<std::size_t>(piece.data() - input_.data()) <= input_.size() - piece.size());
    mix(piece.size());
    for (char c : piece) mix(static_cast<unsigned char>(c));
  }
  void mix(std::uint64_t x) noexcept { digest_ = (digest_ ^ x) * 0x100000001B3ULL; }

  std::string_view input_;
  const void* inside_ = nullptr;
  std::uint64_t digest_ = 0xCBF29CE484222325ULL;
};

}  // namespace fuzz
