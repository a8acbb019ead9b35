#pragma once

/// \file
/// What names a header field at compile time: its identity and the type of its values. User code adds its own
/// with a header_spec.

#include <concepts>
#include <cstdint>
#include <string_view>
#include <type_traits>

#include "../core/charset.hpp"
#include "../core/leniency.hpp"
#include "../core/result.hpp"
#include "../core/text.hpp"
#include "header_id.hpp"
#include "value_list.hpp"

namespace sipwire { inline namespace SIPWIRE_ISA { namespace sip {

/// A tag of the library: `id` is the field's identity, `value` the type of one value. They are in
/// sip/hdr.hpp.
template <class H>
concept known_header = typed_value<typename H::value> && requires {
  { H::id } -> std::convertible_to<header_id>;
};

/// A tag of user code, for a header field that the library does not type: a struct with its name and the type
/// of its values.
///
/// `name` is the field's name, a token. `value` is a value type of the library, one derived from it, or one
/// of your own with
/// `static scan_end scan(const slice& rest, leniency, V& out)`; see header_value. `list`, false unless
/// given, says that the field is a comma list whose values may also stand in several fields; `repeats`, false
/// unless given, that it may stand several times without being one. The members are looked at when the struct
/// is used, or by `static_assert(sip::good_header_spec<X>)`; what is wrong with them is said in words.
/// \code
/// struct x_room {
///   static constexpr std::string_view name = "X-Room";
///   static constexpr bool list = true;
///   using value = sip::token_params_view;
/// };
/// for (const auto& room : msg->all<x_room>())
///   if (room) use(room->token());
/// \endcode
template <class H>
concept header_spec = !requires {
  H::id;
}
&&requires {
  H::name;
}
&&requires {
  typename H::value;
};

/// What all<H>(), get<H>(), add<H>() and their like take: a tag of the library or a header_spec of user code.
template <class H>
concept header_tag = known_header<H> || header_spec<H>;

/// Base of the library's tags.
template <header_id Id, typed_value Value>
struct basic_header {
  static constexpr header_id id = Id;
  using value = Value;
};

namespace detail {

/// The header of a name, long or compact, while compiling.
constexpr sip::header_id known_name(std::string_view name) noexcept {
  for (std::uint32_t i = 1; i < sip::header_id_count; ++i)
    if (iequals(header_infos[i].name, name) || iequals(header_infos[i].compact, name))
      return static_cast<sip::header_id>(i);
  return sip::header_id::extension;
}
constexpr bool is_field_name(std::string_view name) noexcept {
  for (const char c : name)
    if (!charset::token::set.contains(c)) return false;
  return !name.empty();
}
/// Is H::name known while compiling, and text?
template <class H>
concept has_constant_name = requires {
  typename std::bool_constant<(std::string_view(H::name).size() >= 0)>;
};
template <class H>
concept has_constant_flags = (
                                 !requires { H::list; } ||
                                 requires { typename std::bool_constant<static_cast<bool>(H::list)>; }) &&
                             (
                                 !requires { H::repeats; } ||
                                 requires { typename std::bool_constant<static_cast<bool>(H::repeats)>; });

/// The members of a header_spec; something harmless in the place of wrong ones, which are complained of once.
template <class H>
constexpr std::string_view spec_name() noexcept {
  if constexpr (has_constant_name<H>) return H::name;
  return "x";
}
template <class H>
constexpr bool spec_list() noexcept {
  if constexpr (has_constant_flags<H> && requires { H::list; }) return H::list;
  return false;
}
template <class H>
constexpr bool spec_repeats() noexcept {
  if constexpr (has_constant_flags<H> && requires { H::repeats; }) return H::repeats;
  return false;
}

/// What is asked of a tag, wherever it comes from.
template <class H>
struct header_traits;

template <sip::known_header H>
struct header_traits<H> {
  static constexpr sip::header_id id = H::id;
  static constexpr std::string_view name = sip::name(id);
  static constexpr bool list = sip::info(id).list;
  static constexpr bool repeats = sip::may_repeat(id);
};

template <sip::header_spec H>
struct header_traits<H> {
  static_assert(has_constant_name<H>, "header_spec: `name` must be a static constexpr std::string_view");
  static_assert(typed_value<typename H::value>,
                "header_spec: `value` must be a default constructible, copyable type V with "
                "`static sipwire::scan_end scan(const slice& rest, leniency, V& out)`");
  static_assert(has_constant_flags<H>, "header_spec: `list` and `repeats` must be static constexpr bool");

  static constexpr std::string_view name = spec_name<H>();
  static_assert(is_field_name(name),
                "header_spec: `name` is no token (RFC 3261 25.1), so no header field is called that");
  /// A name of grammar/headers.tsv has its identity, so that the field is found also by its compact form.
  static constexpr sip::header_id id = known_name(name);
  static constexpr bool list = spec_list<H>();
  static_assert(
      id == sip::header_id::extension || list == sip::info(id).list,
      "header_spec: the library knows this header field, and `list` is not what its reference says");
  static constexpr bool repeats =
      list || spec_repeats<H>() || (id != sip::header_id::extension && sip::may_repeat(id));
};

}  // namespace detail

/// Looks at a header_spec where it is written: true, or the compiler says in words what is wrong.
/// \code
/// static_assert(sip::good_header_spec<x_room>);
/// \endcode
template <header_spec H>
inline constexpr bool good_header_spec = !detail::header_traits<H>::name.empty();

/// The identity of the field; header_id::extension for a header_spec of a name that the library does not
/// know.
template <header_tag H>
inline constexpr header_id id_of = detail::header_traits<H>::id;
/// The name that is written.
template <header_tag H>
inline constexpr std::string_view name_of = detail::header_traits<H>::name;
/// Does the field hold a comma list, so that repeated fields mean the same (RFC 3261 7.3.1)?
template <header_tag H>
inline constexpr bool is_list = detail::header_traits<H>::list;
/// May a message carry more than one such field? See may_repeat().
template <header_tag H>
inline constexpr bool repeats = detail::header_traits<H>::repeats;

/// One value of H from a text of its own; a list of two values is errc::syntax at the comma.
/// \code
/// auto from = sip::parse_value<sip::hdr::from>("Alice <sip:alice@atlanta.com>;tag=1928301774");
/// \endcode
template <header_tag H>
result<typename H::value> parse_value(const slice& text, leniency lenient = leniency::none) {
  static_assert(!name_of<H>.empty());
  return parse_as<typename H::value>(text, lenient);
}

/// All values of one field of a list header, from a text of its own.
template <header_tag H>
requires is_list<H> value_list<typename H::value> parse_list(const slice& text,
                                                             leniency lenient = leniency::none) {
  return value_list<typename H::value>(text, lenient);
}

namespace detail {

/// Is a field of identity `id` and this name a field H? Extensions share their identity, so their names are
/// compared.
template <sip::header_tag H>
SIPWIRE_INLINE bool is_field_of(sip::header_id id, std::string_view name) noexcept {
  if (id != sip::id_of<H>) return false;
  return sip::id_of<H> != sip::header_id::extension || iequals(name, sip::name_of<H>);
}
/// Must fields H be told from others of the same identity?
template <sip::header_tag H>
inline constexpr bool by_name = sip::id_of<H> == sip::header_id::extension;

}  // namespace detail
}}}  // namespace sipwire::sip
