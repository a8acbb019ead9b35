#pragma once

/// \file
/// Header field names: identity, canonical and compact spelling. The table is grammar/tables/sip.tsv.

#include <cstring>

#include "../core/detail/name_hash.hpp"
#include "../core/vocabulary.hpp"
#include "detail/gen/header_names.hpp"

namespace sipwire { inline namespace SIPWIRE_ISA { namespace sip {
namespace detail {

/// The header whose compact form is the letter, or extension.
SIPWIRE_INLINE sip::header_id find_compact(char letter) noexcept {
  const auto i = static_cast<unsigned>(to_lower(letter)) - unsigned{'a'};
  return i < 26 ? static_cast<sip::header_id>(header_compact[i]) : sip::header_id::extension;
}

/// Slot of the name of n bytes, two or more, at `name`: CRLF must stand before it and a colon behind.
SIPWIRE_INLINE std::uint32_t header_slot_at(const char* name, std::uint32_t n) noexcept {
  return header_slot(n, sipwire::detail::folded_word(name + (n >> 2U) - 1),
                     sipwire::detail::folded_word(name + n - 4));
}

/// header_id of a name of n > 0 bytes that stands anywhere. Identity is the hash, then length and a full
/// case-insensitive compare.
inline sip::header_id find_header_at(const char* name, std::uint32_t n) noexcept {
  if (n < 2) return find_compact(*name);
  if (n > sizeof header_lower[0] - 2) return sip::header_id::extension;
  char line[sizeof header_lower[0] + 2] = {'\r', '\n'};
  std::memcpy(line + 2, name, n);
  line[2 + n] = ':';
  const std::uint8_t id = header_slots[header_slot_at(line + 2, n)];
  return iequals({name, n}, header_infos[id].name) ? static_cast<sip::header_id>(id)
                                                   : sip::header_id::extension;
}

#if defined(SIPWIRE_AVX2) || defined(SIPWIRE_SSE2)
/// header_id of the name that stands at `line`, behind CRLF and with 32 bytes to read, and ends with the
/// first colon, at line + n; extension also for what is no name at all.
SIPWIRE_INLINE sip::header_id find_header_in(const char* line, std::uint32_t n) noexcept {
  if (SIPWIRE_UNLIKELY(n - 2 > sizeof header_lower[0] - 4)) return sip::header_id::extension;
  const std::uint8_t id = header_slots[header_slot_at(line, n)];
  // Setting bit 5 folds letters; the other bytes of known names have it set, and no other byte but a control
  // becomes one of them: of these a line has at most the CR and LF of its end, and no name holds what LF
  // becomes.
  const char* const known = header_lower[id];
  const std::uint32_t equal = sipwire::detail::equal_bytes32<true>(line, known);
  // The colon is compared too, so a longer known name is not equal.
  return (~equal & ((2U << n) - 1)) == 0 ? static_cast<sip::header_id>(id) : sip::header_id::extension;
}
#endif

}  // namespace detail

/// What grammar/tables/sip.tsv says of a header field; empty names for header_id::extension.
constexpr const header_info& info(header_id id) noexcept {
  return detail::header_infos[static_cast<std::uint8_t>(id)];
}
/// The canonical name, e.g. "Call-ID"; static storage, empty for header_id::extension.
constexpr std::string_view name(header_id id) noexcept {
  return info(id).name;
}
/// The compact form, e.g. "i", or empty.
constexpr std::string_view compact_name(header_id id) noexcept {
  return info(id).compact;
}

/// May a message carry more than one such field? Lists, unknown fields, and the four that hold challenges and
/// credentials, whose commas make them no lists (RFC 3261 7.3.1).
constexpr bool may_repeat(header_id id) noexcept {
  return info(id).repeats;
}

/// May the list of such a field hold no value at all? Only where its ABNF is `[ ... ]`: Accept and its kin,
/// Allow, Supported (RFC 3261 25.1), Accept-Resource-Priority (RFC 4412 3.2), P-Early-Media (RFC 5009 9),
/// Recv-Info (RFC 6086 9.2), P-Associated-URI (RFC 7315 5.1).
constexpr bool may_be_empty(header_id id) noexcept {
  return info(id).may_be_empty;
}

/// The identity of a field name, long or compact, in any case; header_id::extension for names the table does
/// not list.
/// \code
/// sip::find_header("call-id") == sip::header_id::call_id;  sip::find_header("i") == sip::header_id::call_id;
/// \endcode
inline header_id find_header(std::string_view name) noexcept {
  if (name.empty()) return header_id::extension;
  return detail::find_header_at(name.data(), clamp_offset(name.size()));
}
}}}  // namespace sipwire::sip
