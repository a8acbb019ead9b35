#pragma once

/// \file
/// What names a header field at compile time: its identity and the type of its values. User code adds its own
/// with a header_spec.

#include <concepts>
#include <type_traits>

#include "../core/charset.hpp"
#include "../core/vocabulary.hpp"
#include "../field/tag.hpp"
#include "header_id.hpp"
#include "value_list.hpp"

namespace sipwire { inline namespace SIPWIRE_ISA { namespace sip {

/// A tag of the library: `id` is the field's identity, `value` the type of one value. They are in
/// sip/fields.hpp.
template <class H>
concept known_header = sipwire::field::known_tag<H, header_id>;

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
concept header_spec = sipwire::field::own_tag<H>;

/// What all<H>(), get<H>(), add<H>() and their like take: a tag of the library or a header_spec of user code.
template <class H>
concept header_tag = known_header<H> || header_spec<H>;

namespace detail {

/// What tag_traits asks of SIP.
struct header_names {
  static constexpr header_id unknown = header_id::extension;
  static constexpr const header_info& info(header_id id) noexcept { return sip::info(id); }
  /// The header of a name, long or compact.
  static constexpr header_id find(std::string_view name) noexcept {
    for (std::uint32_t i = 1; i < header_id_count; ++i)
      if (iequals(header_infos[i].name, name) || iequals(header_infos[i].compact, name))
        return static_cast<header_id>(i);
    return unknown;
  }
  static constexpr bool is_name(std::string_view name) noexcept {
    for (const char c : name)
      if (!charset::token::set.contains(c)) return false;
    return !name.empty();
  }
};
template <header_tag H>
using header_traits = sipwire::field::tag_traits<H, header_names>;

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
