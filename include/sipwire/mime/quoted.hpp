#pragma once

/// \file
/// quoted-string: decoding on demand, comparison without decoding, and safe quoting.

#include "../core/sink.hpp"
#include "../core/vocabulary.hpp"

namespace sipwire { inline namespace SIPWIRE_ISA { namespace mime {

/// Does `value`, a parsed token or quoted-string (RFC 3261 25.1), begin with a quote?
constexpr bool is_quoted(std::string_view value) noexcept {
  return value.size() >= 2 && value.front() == '"' && value.back() == '"';
}

/// The bytes between the quotes, escapes still in; a token is returned as it is.
constexpr std::string_view without_quotes(std::string_view value) noexcept {
  return is_quoted(value) ? value.substr(1, value.size() - 2) : value;
}

/// Calls `each(char)` for every byte of the decoded value: quotes gone, quoted-pairs resolved, each fold one
/// SP (RFC 3261 7.3.1).
template <class Each>
constexpr void for_each_unquoted(std::string_view value, Each&& each) {
  const auto text = without_quotes(value);
  const bool quoted = is_quoted(value);
  for (std::size_t i = 0; i < text.size(); ++i) {
    if (quoted && text[i] == '\\' && i + 1 < text.size()) {
      each(text[++i]);
    } else if (text[i] == '\r' || text[i] == '\n') {
      while (i + 1 < text.size() && (text[i + 1] == '\n' || is_wsp(text[i + 1]))) ++i;
      each(' ');
    } else {
      each(text[i]);
    }
  }
}

/// Writes the decoded value of a token or quoted-string.
/// \code
/// char room[64];
/// sipwire::span_sink out(room);
/// sipwire::mime::unquote(out, R"("J Rosenberg \"")");   // J Rosenberg "
/// \endcode
template <sink Sink>
void unquote(Sink& out, std::string_view value) {
  for_each_unquoted(value, [&out](char c) { out.append({&c, 1}); });
}

/// Is the decoded value equal to `plain`? Nothing is copied.
constexpr bool unquoted_equals(std::string_view value, std::string_view plain) noexcept {
  std::size_t n = 0;
  bool same = true;
  for_each_unquoted(value, [&](char c) {
    same = same && n < plain.size() && plain[n] == c;
    ++n;
  });
  return same && n == plain.size();
}

/// Writes `plain` as a quoted-string, escaping `"` and `\`. CR, LF, NUL and other controls but HTAB are
/// errc::injection at their offset in `plain`, and nothing is written. Bytes from 0x80 up are written as they
/// are; a quoted-string of SIP must be UTF-8.
template <sink Sink>
result<std::size_t> quote(Sink& out, std::string_view plain) {
  if (const fault bad = check_size(plain, rule::quoted_string)) return bad;
  for (std::size_t i = 0; i < plain.size(); ++i)
    if ((static_cast<unsigned char>(plain[i]) < 0x20 && plain[i] != '\t') || plain[i] == 0x7F)
      return fault{errc::injection, rule::quoted_string, clamp_offset(i)};
  const std::size_t before = out.size();
  out.append("\"");
  for (const char& c : plain) {
    if (c == '"' || c == '\\') out.append("\\");
    out.append({&c, 1});
  }
  out.append("\"");
  return written_since(out, before);
}

}}}  // namespace sipwire::mime
