#pragma once

/// \file
/// The facts of any value, by the parts that it tells: their names are those of the paths.

#include <concepts>
#include <optional>
#include <string>
#include <string_view>
#include <type_traits>
#include <utility>

#include "facts.hpp"
#include "layer.hpp"
#include "sipwire/core/parts.hpp"
#include "sipwire/core/result.hpp"

namespace tool {

/// A `see` that adds each part to a fact; what other parts have told already is left out, and what is not
/// there or no value of its type. The part without a name becomes the text of the fact.
class part_printer {
 public:
  explicit part_printer(fact& to) : to_(to) {}

  template <class T, class Kind = decltype(sipwire::part::plain)>
  void operator()(std::string_view name, const T& told, Kind = {}) const {
    if constexpr (!Kind::is_again) add(name, told);
  }
  /// Adds a fact for each element, or the group of parameters.
  template <class Range>
  void list(std::string_view name, const Range& range) const {
    if constexpr (requires { (*range.begin()).has_value(); }) {
      if (range.empty()) return;
      fact& out = to_.group(name);
      for (const auto& p : range) add_param(out, p.name(), p.has_value(), value_of(p.value()));
    } else {
      for (const auto& one : range) element(name, one).indexed = true;
    }
  }

 private:
  static std::string_view value_of(std::string_view value) { return value; }
  static std::string_view value_of(const std::optional<std::string_view>& value) {
    return value.value_or(std::string_view());
  }

  void put(fact::form form, std::string_view name, std::string text) const {
    if (!name.empty()) {
      to_.add({form, std::string(name), std::move(text)});
    } else {
      to_.kind = to_.children.empty() ? form : fact::form::node;
      to_.value = std::move(text);
    }
  }
  template <class V>
  fact& element(std::string_view name, const V& value) const {
    fact one{fact::form::group, std::string(name)};
    value.parts(part_printer(one));
    if (one.kind != fact::form::group && !one.children.empty()) one.kind = fact::form::node;
    return to_.add(std::move(one));
  }

  void add(std::string_view name, std::string_view text) const {
    put(fact::form::text, name, std::string(text));
  }
  template <class T>
  void add(std::string_view name, const std::optional<T>& told) const {
    if (told) add(name, *told);
  }
  template <class T>
  void add(std::string_view name, const sipwire::result<T>& told) const {
    if constexpr (!std::is_void_v<T>)
      if (told) add(name, *told);
  }
  template <class T>
  void add(std::string_view name, const T& told) const {
    if constexpr (std::same_as<T, bool>) {
      put(fact::form::yes_no, name, told ? "yes" : "no");
    } else if constexpr (std::integral<T>) {
      // Numbers of 64 bits are more than readers of JSON keep.
      put(sizeof told < 8 ? fact::form::number : fact::form::text, name, std::to_string(told));
    } else if constexpr (std::is_enum_v<T>) {
      add(name, word_of(told));
    } else if constexpr (sipwire::has_parts<T>) {
      element(name, told);
    } else {
      list(name, told);
    }
  }
  /// The word of an enumeration, which its namespace knows.
  template <class Enum>
  static std::string_view word_of(Enum value) {
    return name(value);
  }

  fact& to_;
};

/// Adds the parts of a value to `to`.
template <class V>
void add_parts(fact& to, const V& value) {
  value.parts(part_printer(to), sipwire::leniency::all);
}

}  // namespace tool
