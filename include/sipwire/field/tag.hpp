#pragma once

/// \file
/// What names a field at compile time, in every protocol: its identity, and the type of its values. The tags
/// of the library are generated from the tables of fields; user code adds its own.

#include <concepts>
#include <string_view>
#include <type_traits>

#include "../core/value.hpp"
#include "info.hpp"

namespace sipwire { inline namespace SIPWIRE_ISA { namespace field {

/// Base of the library's tags.
template <auto Id, typed_value Value>
struct tag {
  static constexpr auto id = Id;
  using value = Value;
};

/// A tag of the library, among the fields that an Id tells apart: `id` is the field's identity, `value` the
/// type of one value.
template <class T, class Id>
concept known_tag = typed_value<typename T::value> && requires {
  { T::id } -> std::convertible_to<Id>;
};

/// A tag of user code: a struct with the `name` of the field and the type of its `value`. `list` and
/// `repeats` are false unless given. See sip::header_spec and msrp::header_spec.
template <class T>
concept own_tag = !requires {
  T::id;
}
&&requires {
  T::name;
}
&&requires {
  typename T::value;
};

namespace detail {

/// Is T::name known while compiling, and text?
template <class T>
concept has_constant_name = requires {
  typename std::bool_constant<(std::string_view(T::name).size() >= 0)>;
};
template <class T>
concept has_constant_flags = (
                                 !requires { T::list; } ||
                                 requires { typename std::bool_constant<static_cast<bool>(T::list)>; }) &&
                             (
                                 !requires { T::repeats; } ||
                                 requires { typename std::bool_constant<static_cast<bool>(T::repeats)>; });

/// The members of a tag of user code; something harmless in the place of wrong ones, which are complained of
/// once.
template <class T>
constexpr std::string_view own_name() noexcept {
  if constexpr (has_constant_name<T>) return T::name;
  return "xxx";
}
template <class T>
constexpr bool own_list() noexcept {
  if constexpr (has_constant_flags<T> && requires { T::list; }) return T::list;
  return false;
}
template <class T>
constexpr bool own_repeats() noexcept {
  if constexpr (has_constant_flags<T> && requires { T::repeats; }) return T::repeats;
  return false;
}

}  // namespace detail

/// Properties of a tag, library-defined or user-defined. Names says of the protocol: `unknown`, the identity
/// of a name that its table does not list; `find(name)`, the identity of any, while compiling; `info(id)`;
/// `is_name(name)`.
template <class T, class Names>
struct tag_traits {
  static constexpr auto id = T::id;
  static constexpr std::string_view name = Names::info(id).name;
  static constexpr bool list = Names::info(id).list;
  static constexpr bool repeats = Names::info(id).repeats;
};

/// Of user code: the compiler says in words what is wrong with its members.
template <own_tag T, class Names>
struct tag_traits<T, Names> {
  static_assert(detail::has_constant_name<T>,
                "header_spec: `name` must be a static constexpr std::string_view");
  static_assert(typed_value<typename T::value>,
                "header_spec: `value` must be a default constructible, copyable type V with "
                "`static sipwire::scan_end scan(const slice& rest, leniency, V& out)`");
  static_assert(detail::has_constant_flags<T>,
                "header_spec: `list` and `repeats` must be static constexpr bool");

  static constexpr std::string_view name = detail::own_name<T>();
  static_assert(Names::is_name(name),
                "header_spec: `name` is no token (RFC 3261 25.1) or hname (RFC 4975 9), "
                "so no header field is called that");
  /// A name of the table has its identity, so that the field is found also by its compact form.
  static constexpr auto id = Names::find(name);
  static constexpr bool list = detail::own_list<T>();
  static_assert(
      id == Names::unknown || list == Names::info(id).list,
      "header_spec: the library knows this header field, and `list` is not what its reference says");
  static constexpr bool repeats =
      list || detail::own_repeats<T>() || (id != Names::unknown && Names::info(id).repeats);
};

}}}  // namespace sipwire::field
