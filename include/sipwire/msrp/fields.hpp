#pragma once

/// \file
/// The tags of MSRP header fields: `hdr::byte_range` and its like, one a row of grammar/tables/msrp.tsv,
/// named as the field; and tags of user code. `hdr::all` is a tuple of them in the order of header_id;
/// with_tag() goes from a header_id to its tag.
///
/// Values that are MIME's or those of digest authentication are read as everywhere else: with blanks around
/// `;` and `,`, which RFC 4975 9 does not print and everybody sends, and, but for Content-Type, with the
/// token of RFC 3261, a smaller character set.

#include <string_view>

#include "../core/charset.hpp"
#include "../field/tag.hpp"
#include "detail/gen/fields.hpp"
#include "header_id.hpp"
#include "values/value.hpp"

namespace sipwire { inline namespace SIPWIRE_ISA { namespace msrp {

/// A tag of the library: `id` is the field's identity, `value` the type of its value.
template <class H>
concept known_header = sipwire::field::known_tag<H, header_id>;

/// A tag of user code, for a header field that the library does not type: a struct with its `name` and the
/// type of its `value`, of the library's or of your own with
/// `static scan_end scan(const slice& rest, leniency, V& out)`.
/// \code
/// struct x_room {
///   static constexpr std::string_view name = "X-Room";
///   using value = sipwire::msrp::text_view;
/// };
/// if (auto room = chunk->get<x_room>()) use(room->text());
/// \endcode
template <class H>
concept header_spec = sipwire::field::own_tag<H>;

/// What get<H>(), all<H>() and add<H>() take.
template <class H>
concept header_tag = known_header<H> || header_spec<H>;

namespace detail {

/// What tag_traits asks of MSRP.
struct header_names {
  static constexpr header_id unknown = header_id::extension;
  static constexpr const sipwire::field::info& info(header_id id) noexcept { return msrp::info(id); }
  static constexpr header_id find(std::string_view name) noexcept { return find_header(name); }
  /// An hname (RFC 4975 9).
  static constexpr bool is_name(std::string_view name) noexcept {
    if (name.empty() || !is_alpha(name.front())) return false;
    for (const char c : name)
      if (!charset::sdp_token::set.contains(c)) return false;
    return true;
  }
};
template <header_tag H>
using header_traits = sipwire::field::tag_traits<H, header_names>;

}  // namespace detail

/// The identity of the field; header_id::extension for a header_spec of a name that the library does not
/// know.
template <header_tag H>
inline constexpr header_id id_of = detail::header_traits<H>::id;
/// The name that is written.
template <header_tag H>
inline constexpr std::string_view name_of = detail::header_traits<H>::name;

/// One value of H from a text of its own.
/// \code
/// auto range = sipwire::msrp::parse_value<sipwire::msrp::hdr::byte_range>("1-39/39");
/// \endcode
template <header_tag H>
result<typename H::value> parse_value(const slice& text, leniency lenient = leniency::none) {
  return detail::parse_field<typename H::value>(text, lenient);
}

}}}  // namespace sipwire::msrp
