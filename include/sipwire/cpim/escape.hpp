#pragma once

/// \file
/// The backslash escapes of CPIM headers (RFC 3862 2.3), read and written.

#include <span>

#include "../core/sink.hpp"
#include "../core/utf8.hpp"
#include "../core/vocabulary.hpp"

namespace sipwire { inline namespace SIPWIRE_ISA { namespace cpim {

namespace detail {

/// The code unit of `\uxxxx` at the front of `text`, or -1.
constexpr std::int32_t escaped_unit(std::string_view text) noexcept {
  if (text.size() < 6 || text[0] != '\\' || text[1] != 'u') return -1;
  std::int32_t unit = 0;
  for (std::size_t i = 2; i < 6; ++i) {
    const int digit = hex_value(text[i]);
    if (digit < 0) return -1;
    unit = unit * 16 + digit;
  }
  return unit;
}

}  // namespace detail

/// Has the text an escape, so that what it says is not what is written?
inline bool has_escape(std::string_view text) noexcept {
  return find_byte(text.data(), text.data() + text.size(), '\\') != text.data() + text.size();
}

/// Calls `put(piece)` for the pieces of the text that `written` stands for, in order (RFC 3862 2.3).
///
/// `\b \t \n \r` are the controls, `\uxxxx` is a character of UCS-2, `\` before anything else is that
/// character, and one at the end is nothing. Two escapes that are a pair of surrogates are one character; a
/// lone surrogate is U+FFFD.
template <class Put>
constexpr void for_each_unescaped(std::string_view written, Put&& put) {
  while (!written.empty()) {
    const std::size_t plain = written.find('\\');
    if (plain == std::string_view::npos) return put(written);
    if (plain != 0) put(written.substr(0, plain));
    written.remove_prefix(plain);
    if (written.size() == 1) return;
    if (const std::int32_t unit = detail::escaped_unit(written); unit >= 0) {
      written.remove_prefix(6);
      auto code = static_cast<std::uint32_t>(unit);
      if (code >= 0xD800 && code < 0xDC00) {
        if (const std::int32_t low = detail::escaped_unit(written); low >= 0xDC00 && low < 0xE000) {
          code = 0x10000 + ((code & 0x3FFU) << 10U) + (static_cast<std::uint32_t>(low) & 0x3FFU);
          written.remove_prefix(6);
        }
      }
      const utf8_text character(code);
      put(character.text());
      continue;
    }
    constexpr std::string_view letters = "btnr";
    constexpr std::string_view controls = "\b\t\n\r";
    if (const std::size_t known = letters.find(written[1]); known != std::string_view::npos) {
      put(controls.substr(known, 1));
    } else {
      put(written.substr(1, 1));
    }
    written.remove_prefix(2);
  }
}

/// Writes what `written` stands for.
/// \code
/// sipwire::cpim::unescape(out, R"(say \"hi\"\u0021)");   // say "hi"!
/// \endcode
template <sink Sink>
void unescape(Sink& out, std::string_view written) {
  for_each_unescaped(written, [&out](std::string_view piece) { out.append(piece); });
}
/// What `written` stands for: the text itself when it has no escapes, else in `room`, which must then outlive
/// it; errc::too_small says how many bytes that takes. No more than the text has.
inline result<std::string_view> unescaped(std::string_view written, std::span<char> room) noexcept {
  if (!has_escape(written)) return written;
  span_sink out(room);
  unescape(out, written);
  if (const auto size = out.done(); !size) return size.error();
  return out.text();
}
/// Is `plain` what `written` stands for? Nothing is copied.
constexpr bool unescaped_equals(std::string_view written, std::string_view plain) noexcept {
  bool same = true;
  for_each_unescaped(written, [&](std::string_view piece) {
    same = same && plain.starts_with(piece);
    if (same) plain.remove_prefix(piece.size());
  });
  return same && plain.empty();
}

/// Writes a text so that a header can hold it: backslash and the controls as escapes, and a quote of the
/// given kind when it is to stand between two of them (RFC 3862 2.3.1). errc::bad_utf8 at the octet when it
/// is not UTF-8, and nothing is written.
template <sink Sink>
result<std::size_t> escape(Sink& out, std::string_view plain, char quote = '\\') {
  if (const fault bad = check_size(plain, rule::cpim_header_value)) return bad;
  if (const std::size_t bad = first_not_utf8(plain); bad != std::string_view::npos)
    return fault{errc::bad_utf8, rule::cpim_header_value, clamp_offset(bad)};
  const std::size_t before = out.size();
  std::size_t done = 0;
  for (std::size_t i = 0; i < plain.size(); ++i) {
    const char c = plain[i];
    if (static_cast<unsigned char>(c) >= 0x20 && c != 0x7F && c != '\\' && c != quote) continue;
    out.append(plain.substr(done, i - done));
    done = i + 1;
    switch (c) {
      case '\b':
        out.append("\\b");
        break;
      case '\t':
        out.append("\\t");
        break;
      case '\n':
        out.append("\\n");
        break;
      case '\r':
        out.append("\\r");
        break;
      default:
        if (c == '\\' || c == quote) {
          out.append("\\");
          out.append({&c, 1});
        } else {
          constexpr std::string_view hex = "0123456789abcdef";
          out.append("\\u00");
          out.append(hex.substr(static_cast<unsigned char>(c) >> 4U, 1));
          out.append(hex.substr(static_cast<unsigned char>(c) & 0xFU, 1));
        }
    }
  }
  out.append(plain.substr(done));
  return written_since(out, before);
}

}}}  // namespace sipwire::cpim
