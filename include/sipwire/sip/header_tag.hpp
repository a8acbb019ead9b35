#pragma once

/// \file
/// What names a header field at compile time: its identity and the type of its values.

#include <concepts>
#include <string_view>

#include "../core/leniency.hpp"
#include "../core/result.hpp"
#include "../core/text.hpp"
#include "header_id.hpp"
#include "value_list.hpp"

namespace sipwire::inline SIPWIRE_ISA::sip {

/// A header tag: `id` is the field's identity, `value` the type of one value. The tags of the library are in sip/hdr.hpp.
template <class H>
concept header_tag = header_value<typename H::value> && requires {
  { H::id } -> std::convertible_to<header_id>;
};

/// Base of the tags.
template <header_id Id, header_value Value>
struct basic_header {
  static constexpr header_id id = Id;
  using value = Value;
};

/// Does the field hold a comma list, so that repeated fields mean the same (RFC 3261 7.3.1)?
template <header_tag H>
inline constexpr bool is_list = info(H::id).list;

/// One value of H from a text of its own; a list of two values is errc::syntax at the comma.
/// \code
/// auto from = sip::parse_value<sip::hdr::from>("Alice <sip:alice@atlanta.com>;tag=1928301774");
/// \endcode
template <header_tag H>
result<typename H::value> parse_value(const slice& text, leniency lenient = leniency::none) {
  return parse_as<typename H::value>(text, lenient);
}

/// All values of one field of a list header, from a text of its own.
template <header_tag H>
requires is_list<H> value_list<typename H::value> parse_list(const slice& text, leniency lenient = leniency::none) {
  return value_list<typename H::value>(text, lenient);
}

}  // namespace sipwire::inline SIPWIRE_ISA::sip
