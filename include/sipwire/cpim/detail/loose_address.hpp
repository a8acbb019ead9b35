#pragma once

/// \file
/// The loose reading of addresses: those that deployed equipment writes in its own way.

#include "../../core/utf8.hpp"
#include "../../core/value.hpp"
#include "../../field/loose_params.hpp"

namespace sipwire { inline namespace SIPWIRE_ISA { namespace cpim { namespace detail {

/// Is it what may stand in front of `<`: nothing, one String, or Tokens with one blank behind each?
inline bool is_formal_name(std::string_view name) noexcept {
  if (name.empty()) return true;
  if (name.front() == '"')
    return sipwire::field::is_quoted(name.substr(0, name.size() - (name.back() == ' ' ? 1 : 0)));
  bool blank = true;
  for (const char c : name) {
    if (c != ' ' && static_cast<unsigned char>(c) < 0x80 && !charset::cpim_token::set.contains(c))
      return false;
    if (c == ' ' && blank) return false;
    blank = c == ' ';
  }
  return blank;
}

/// Reads a text without blanks around it that strict refused as an address: leniency::loose_addresses takes
/// names as they are in front of the last `<`, and URIs without brackets, also behind a name; other_charsets
/// takes bytes that are no UTF-8 in the name, loose_uris blanks around the URI in its brackets.
SIPWIRE_NOINLINE inline bool scan_address_loosely(const slice& text, leniency lenient, extent& name,
                                                  extent& uri) noexcept {
  const source& from = text.buffer();
  const std::string_view all = text;
  const bool loose = has(lenient, leniency::loose_addresses);
  if (!loose && !has(lenient, leniency::other_charsets | leniency::loose_uris)) return false;
  std::size_t first = 0;
  std::size_t name_size = 0;
  std::size_t last = all.size();
  if (all.ends_with('>')) {
    name_size = all.rfind('<');
    if (name_size == std::string_view::npos) return false;
    if (!loose && !is_formal_name(all.substr(0, name_size))) return false;
    first = name_size + 1;
    --last;
    if (has(lenient, leniency::loose_uris)) {
      while (first != last && is_wsp(all[first])) ++first;
      while (last != first && is_wsp(all[last - 1])) --last;
    }
  } else {
    if (!loose) return false;
    const std::size_t blank = all.find_last_of(" \t");
    if (blank != std::string_view::npos) first = name_size = blank + 1;
    if (name_size != 0 && all.find(':', first) == std::string_view::npos) return false;
  }
  if (first == last) return false;
  for (const char c : all.substr(first, last - first))
    if (!charset::angle_uri::set.contains(c)) return false;
  for (const char c : all.substr(0, name_size))
    if (static_cast<unsigned char>(c) < ' ' || c == 0x7F) return false;
  if (!has(lenient, leniency::other_charsets) &&
      first_not_utf8(all.substr(0, name_size)) != std::string_view::npos)
    return false;
  const auto at = [&text](std::size_t i) { return text.offset() + static_cast<std::uint32_t>(i); };
  const extent words = sipwire::detail::without_blanks({from, {at(0), at(name_size)}}).where();
  name = words.empty() ? extent{} : words;
  uri = {at(first), at(last)};
  return true;
}

}}}}  // namespace sipwire::cpim::detail
