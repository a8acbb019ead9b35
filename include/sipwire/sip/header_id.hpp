#pragma once

/// \file
/// Header field names: identity, canonical and compact spelling. The table is grammar/headers.tsv.

#include <array>
#include <bit>
#include <cstdint>
#include <string_view>

#include "../core/scan_bytes.hpp"
#include "../core/text.hpp"
#include "../detail/gen/header_names.hpp"

namespace sipwire::inline SIPWIRE_ISA {
namespace detail {

/// Lengths of the names, apart from them so that a look at one touches one byte.
inline constexpr auto header_sizes = [] {
  std::array<std::uint8_t, sip::header_id_count> sizes{};
  for (std::uint32_t i = 0; i < sip::header_id_count; ++i) sizes[i] = static_cast<std::uint8_t>(header_infos[i].name.size());
  return sizes;
}();

/// Slot of a name of at least two bytes.
SIPWIRE_INLINE std::uint32_t header_slot_of(const char* name, std::uint32_t n) noexcept {
  const auto byte = [name](std::uint32_t i) { return static_cast<std::uint32_t>(static_cast<unsigned char>(name[i])) | 32U; };
  return header_slot(n, byte(0), byte(n / 2), byte(n - 2));
}

/// The header whose compact form is the letter, or extension.
SIPWIRE_INLINE sip::header_id find_compact(char letter) noexcept {
  const auto i = static_cast<unsigned>(to_lower(letter)) - unsigned{'a'};
  return i < 26 ? static_cast<sip::header_id>(header_compact[i]) : sip::header_id::extension;
}

/// header_id of a token of n bytes at `name`, n > 0. Identity is the hash, then length and a full case-insensitive compare.
SIPWIRE_INLINE sip::header_id find_header_at(const char* name, std::uint32_t n, [[maybe_unused]] const char* readable_end) noexcept {
  if (SIPWIRE_UNLIKELY(n < 2)) return find_compact(*name);
  const std::uint8_t id = header_slots[header_slot_of(name, n)];
  if (header_sizes[id] != n) return sip::header_id::extension;
#if defined(SIPWIRE_AVX2)
  if (SIPWIRE_LIKELY(readable_end - name >= 32)) {
    // Setting bit 5 folds letters; the other bytes of known names have it set, and no other token byte becomes one of them.
    const __m256i wire = _mm256_or_si256(_mm256_loadu_si256(reinterpret_cast<const __m256i*>(name)), _mm256_set1_epi8(0x20));
    const __m256i known = _mm256_loadu_si256(reinterpret_cast<const __m256i*>(header_lower[id]));
    const auto equal = static_cast<std::uint32_t>(_mm256_movemask_epi8(_mm256_cmpeq_epi8(wire, known)));
    return std::countr_one(equal) >= static_cast<int>(n) ? static_cast<sip::header_id>(id) : sip::header_id::extension;
  }
#endif
  return iequals({name, n}, header_infos[id].name) ? static_cast<sip::header_id>(id) : sip::header_id::extension;
}

}  // namespace detail

namespace sip {

/// What grammar/headers.tsv says of a header field; empty names for header_id::extension.
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

/// May a message carry more than one such field? Lists, unknown fields, and the four that hold challenges and credentials, whose commas
/// make them no lists (RFC 3261 7.3.1).
constexpr bool may_repeat(header_id id) noexcept {
  return info(id).list || id == header_id::extension || id == header_id::www_authenticate || id == header_id::authorization ||
         id == header_id::proxy_authenticate || id == header_id::proxy_authorization;
}

/// The identity of a field name, long or compact, in any case; header_id::extension for names the table does not list.
/// \code
/// sip::find_header("call-id") == sip::header_id::call_id;  sip::find_header("i") == sip::header_id::call_id;
/// \endcode
inline header_id find_header(std::string_view name) noexcept {
  if (name.empty()) return header_id::extension;
  return detail::find_header_at(name.data(), static_cast<std::uint32_t>(name.size()), name.data() + name.size());
}

}  // namespace sip
}  // namespace sipwire::inline SIPWIRE_ISA
