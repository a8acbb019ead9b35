#pragma once

/// \file
/// Named deviations from the grammar. Strict is no flag at all; what strict accepts, every combination
/// accepts with equal values.

#include <cstdint>
#include <optional>
#include <string_view>

#include "../config.hpp"

namespace sipwire { inline namespace SIPWIRE_ISA {

/// Each flag: identifier, bit, and the risk it brings.
#define SIPWIRE_LENIENCIES(X)                                                                               \
  X(bare_lf, 0, "LF alone ends a line or folds it; peers may see other lines than you")                     \
  X(salvage, 1,                                                                                             \
    "lines that are no header fields are kept as malformed fields; for answering 400 and for tools, not "   \
    "forwarding")                                                                                           \
  X(control_bytes, 2, "NUL and other controls inside header values; C string peers cut there")              \
  X(start_line_space, 3, "several blanks in, or after, the start line (RFC 4475 3.1.2.8, 3.1.2.9)")         \
  X(empty_list_elements, 4, "`a,,b` and leading or trailing commas in lists")                               \
  X(underscore_in_host, 5, "'_' in host names; not DNS")                                                    \
  X(numeric_toplabel, 6,                                                                                    \
    "a host name whose last label starts with a digit, also `999.1.1.1`; may be taken for an address")      \
  X(hash_in_user, 7, "'#' in the user part; elsewhere it starts a fragment")                                \
  X(ipv6_triple_colon, 8, "`:::` before an embedded IPv4 address (RFC 5118 4.10)")                          \
  X(missing_empty_line, 9, "a datagram that ends before the empty line; it may have been cut")              \
  X(short_body, 10, "a datagram shorter than its Content-Length says; the body may have been cut")          \
  X(saturate_numbers, 11, "numbers above their range become the largest value")                             \
  X(any_time_zone, 12, "a Date in another zone than GMT; the zone is not applied (RFC 4475 3.1.2.12)")      \
  X(missing_phone_context, 13,                                                                              \
    "a local tel number without its phone-context (RFC 3966 5.1.5); it names a phone only locally")         \
  X(foreign_base64, 14,                                                                                     \
    "bytes that are not base64 are skipped, padding may be missing (RFC 2045 6.8); others may decode "      \
    "otherwise")                                                                                            \
  X(loose_quoted_printable, 15,                                                                             \
    "'=' that escapes nothing stands for itself, as do controls and bytes from 0x7F up; lower-case digits") \
  X(unclosed_multipart, 16,                                                                                 \
    "a multipart ends where its body ends without a closing delimiter; it may have been cut")               \
  X(bare_cr, 17, "CR alone ends a line of SDP; peers may see one long line")                                \
  X(unended_line, 18, "an SDP body whose last line lacks its line end; it may have been cut")               \
  X(any_line_order, 19, "SDP lines out of order; peers may take them for lines of another level")           \
  X(missing_lines, 20, "SDP without a line that must be there: v, o, s, t, or c where media need it")       \
  X(unknown_lines, 21,                                                                                      \
    "SDP lines of an unknown type are kept; RFC 8866 5 has the whole description ignored")                  \
  X(inner_content_type, 22,                                                                                 \
    "CPIM that begins with `Content-Type: Message/CPIM`; others may take it for a header of the message")   \
  X(missing_separator, 23,                                                                                  \
    "CPIM without the empty line before its MIME headers or content; text may be taken for headers")        \
  X(unspaced_colon, 24,                                                                                     \
    "CPIM and MSRP header fields without the blank behind the colon; signatures and peers see other values")

enum class leniency : std::uint32_t {
  none = 0,
#define SIPWIRE_X(name, bit, risk) name = 1U << bit,
  SIPWIRE_LENIENCIES(SIPWIRE_X)
#undef SIPWIRE_X
      all = (1U << 25U) - 1U,
};

constexpr leniency operator|(leniency a, leniency b) noexcept {
  return static_cast<leniency>(static_cast<std::uint32_t>(a) | static_cast<std::uint32_t>(b));
}
constexpr leniency operator&(leniency a, leniency b) noexcept {
  return static_cast<leniency>(static_cast<std::uint32_t>(a) & static_cast<std::uint32_t>(b));
}
constexpr leniency operator~(leniency a) noexcept {
  return static_cast<leniency>(~static_cast<std::uint32_t>(a)) & leniency::all;
}
constexpr leniency& operator|=(leniency& a, leniency b) noexcept {
  return a = a | b;
}
/// Is `flag` among `set`?
constexpr bool has(leniency set, leniency flag) noexcept {
  return (set & flag) != leniency::none;
}

/// One row of the table of flags.
struct leniency_info {
  leniency flag;
  std::string_view name;
  std::string_view risk;
};
inline constexpr leniency_info leniencies[] = {
#define SIPWIRE_X(name, bit, risk) {leniency::name, #name, risk},
    SIPWIRE_LENIENCIES(SIPWIRE_X)
#undef SIPWIRE_X
};

/// The flag of a name, e.g. "bare_lf"; `-` may stand for `_`. "all" is all of them.
constexpr std::optional<leniency> leniency_from(std::string_view name) noexcept {
  if (name == "all") return leniency::all;
  for (const auto& row : leniencies) {
    if (row.name.size() != name.size()) continue;
    bool same = true;
    for (std::size_t i = 0; i < name.size(); ++i)
      same = same && (name[i] == row.name[i] || (name[i] == '-' && row.name[i] == '_'));
    if (same) return row.flag;
  }
  return std::nullopt;
}

}}  // namespace sipwire
