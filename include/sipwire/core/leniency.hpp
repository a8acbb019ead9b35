#pragma once

/// \file
/// Named deviations from the grammar. Strict is no flag at all; what strict accepts, every combination
/// accepts with equal values. The table is grammar/tables/leniency.tsv.

#include <cstdint>
#include <optional>
#include <string_view>

#include "../config.hpp"
#include "detail/gen/leniency_flags.hpp"

namespace sipwire { inline namespace SIPWIRE_ISA {

constexpr leniency operator|(leniency a, leniency b) noexcept {
  return static_cast<leniency>(static_cast<std::uint64_t>(a) | static_cast<std::uint64_t>(b));
}
constexpr leniency operator&(leniency a, leniency b) noexcept {
  return static_cast<leniency>(static_cast<std::uint64_t>(a) & static_cast<std::uint64_t>(b));
}
constexpr leniency operator~(leniency a) noexcept {
  return static_cast<leniency>(~static_cast<std::uint64_t>(a)) & leniency::all;
}
constexpr leniency& operator|=(leniency& a, leniency b) noexcept {
  return a = a | b;
}
/// Is `flag` among `set`?
constexpr bool has(leniency set, leniency flag) noexcept {
  return (set & flag) != leniency::none;
}

/// The flag of a name, e.g. "bare_lf"; `-` may stand for `_`. The presets have names too: "strict", which is
/// none, "deployed" and "all".
constexpr std::optional<leniency> leniency_from(std::string_view name) noexcept {
  if (name == "strict") return leniency::none;
  if (name == "deployed") return leniency::deployed;
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

/// The deviations that an input needs, of those in `among`: `accepted(leniency)` says whether the input is
/// accepted under some. A smallest set: without any one of its flags the input is refused. none when strict
/// accepts it, and when `among` does not.
/// \code
/// auto needed = sipwire::needed_leniency([&](sipwire::leniency l) {
///   return sipwire::parse_as<sip::name_addr_view>(text, l).has_value();
/// });
/// \endcode
template <class Accepted>
constexpr leniency needed_leniency(const Accepted& accepted, leniency among = leniency::all) {
  if (among == leniency::none || accepted(leniency::none) || !accepted(among)) return leniency::none;
  leniency needed = among;
  for (const auto& row : leniencies)
    if (has(needed, row.flag) && accepted(needed & ~row.flag)) needed = needed & ~row.flag;
  return needed;
}

/// The same of a value: `read(leniency, parts)` is its fault, else, with `parts`, that of one of its parts.
/// Where some part is malformed under `among` too, the value alone is asked.
template <class Read>
constexpr leniency needed_by_value(const Read& read, leniency among) {
  const bool parts = !read(among, true);
  return needed_leniency([&](leniency given) { return !read(given, parts); }, among);
}

}}  // namespace sipwire
