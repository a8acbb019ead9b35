#pragma once

/// \file
/// Writing multipart bodies whose boundary stands in none of the parts (RFC 2046 5.1).

#include <span>

#include "../core/charset.hpp"
#include "../core/detail/find_needle.hpp"
#include "../core/injection.hpp"
#include "../core/sink.hpp"
#include "../core/vocabulary.hpp"
#include "multipart.hpp"

namespace sipwire { inline namespace SIPWIRE_ISA { namespace mime {

/// One header field to be written.
struct header_to_write {
  std::string_view name;
  std::string_view value;
};

/// One part to be written: its header fields, and a body that is already encoded as they say.
struct part_to_write {
  std::span<const header_to_write> headers;
  std::string_view body;
};

/// A boundary in memory of its own: 1 to 70 characters.
class boundary_text {
 public:
  constexpr boundary_text() noexcept = default;
  [[nodiscard]] constexpr std::string_view text() const noexcept { return {text_, size_}; }
  constexpr operator std::string_view() const noexcept { return text(); }
  friend constexpr bool operator==(const boundary_text& a, const boundary_text& b) noexcept {
    return a.text() == b.text();
  }

  /// A boundary of the caller's words; the faults are those of check_boundary().
  [[nodiscard]] static constexpr result<boundary_text> from(std::string_view text) noexcept {
    if (const auto good = check_boundary(text); !good) return good.error();
    boundary_text out;
    for (const char c : text) out.text_[out.size_++] = c;
    return out;
  }
  /// 24 letters and digits drawn from a seed: the same ones for the same seed. It needs no secrecy, only to
  /// be rare.
  [[nodiscard]] static constexpr boundary_text drawn(std::uint64_t seed) noexcept {
    constexpr char letters[] = "abcdefghijklmnopqrstuvwxyz234567";
    boundary_text out;
    while (out.size_ < 24) {
      // splitmix64
      std::uint64_t z = (seed += 0x9E3779B97F4A7C15);
      z = (z ^ (z >> 30U)) * 0xBF58476D1CE4E5B9;
      z = (z ^ (z >> 27U)) * 0x94D049BB133111EB;
      z ^= z >> 31U;
      for (int i = 0; i < 12; ++i, z >>= 5U) out.text_[out.size_++] = letters[z & 31U];
    }
    return out;
  }

 private:
  char text_[max_boundary] = {};
  std::uint8_t size_ = 0;
};

/// Does `--` and the boundary stand anywhere in the part? Stricter than the RFC needs: no reader, however
/// loose, can split there.
inline bool collides(const part_to_write& part, std::string_view boundary) noexcept {
  for (const auto& header : part.headers)
    if (header.name.substr(0, 2) == "--" && header.name.substr(2, boundary.size()) == boundary) return true;
  const sipwire::detail::needle what{"--", boundary};
  return sipwire::detail::find_needle(part.body.data(), part.body.data() + part.body.size(), what) != nullptr;
}

/// A boundary that stands in none of the parts: drawn from the seed, and drawn again while it collides.
///
/// errc::conflict when 64 of them collide, which only parts made for this seed can bring about: take a seed
/// that nobody can guess.
inline result<boundary_text> choose_boundary(std::span<const part_to_write> parts,
                                             std::uint64_t seed) noexcept {
  for (std::uint64_t attempt = 0; attempt < 64; ++attempt) {
    const auto boundary = boundary_text::drawn(seed + attempt * 0xD1B54A32D192ED03);
    bool clear = true;
    for (const auto& part : parts) clear = clear && !collides(part, boundary);
    if (clear) return boundary;
  }
  return fault{errc::conflict, rule::boundary, 0};
}

/// May these parts be written with this boundary? What write_multipart() does first.
///
/// Without parts errc::empty_element; a boundary that is none or stands in a part is check_boundary()'s fault
/// or errc::conflict, its offset the number of the part; the part whose texts would make it longer than
/// max_input is errc::too_long, its offset that number; a name that is no field-name, or a value with CR, LF,
/// NUL or another control is errc::injection, its offset that of the byte in the name or value.
inline result<void> check_multipart(std::span<const part_to_write> parts,
                                    std::string_view boundary) noexcept {
  using sipwire::detail::first_outside;
  if (parts.empty()) return fault{errc::empty_element, rule::multipart_body, 0};
  if (const auto good = check_boundary(boundary); !good) return good;
  std::size_t room = max_input;
  for (std::size_t i = 0; i < parts.size(); ++i) {
    const auto takes = [&room](std::string_view text) {
      const bool fits = text.size() <= room;
      room -= fits ? text.size() : 0;
      return fits;
    };
    bool fits = takes(parts[i].body);
    for (const auto& header : parts[i].headers) fits = fits && takes(header.name) && takes(header.value);
    if (!fits) return fault{errc::too_long, rule::body_part, clamp_offset(i)};
    for (const auto& header : parts[i].headers) {
      if (header.name.empty()) return fault{errc::injection, rule::field_name, 0};
      if (const fault bad = first_outside<charset::field_name>(header.name, rule::field_name)) return bad;
      if (const fault bad = first_outside<charset::line_text>(header.value, rule::field_body)) return bad;
    }
    if (collides(parts[i], boundary)) return fault{errc::conflict, rule::boundary, clamp_offset(i)};
  }
  return {};
}

/// Writes a multipart body: the parts between delimiter lines, and the closing one with its CRLF. No
/// preamble, no epilogue.
///
/// When check_multipart() has a fault, it is returned and nothing is written.
/// \code
/// const mime::header_to_write sdp[] = {{"Content-Type", "application/sdp"}};
/// const mime::part_to_write parts[] = {{sdp, offer}, {{}, "hello"}};
/// if (auto boundary = mime::choose_boundary(parts, random_number()))
///   mime::write_multipart(out, parts, *boundary);
/// \endcode
template <sink Sink>
result<std::size_t> write_multipart(Sink& out, std::span<const part_to_write> parts,
                                    std::string_view boundary) {
  if (const auto good = check_multipart(parts, boundary); !good) return good.error();
  const std::size_t size = out.size();
  const char* before = "--";
  for (const auto& part : parts) {
    out.append(before);
    before = "\r\n--";
    out.append(boundary);
    out.append("\r\n");
    for (const auto& header : part.headers) {
      out.append(header.name);
      out.append(": ");
      out.append(header.value);
      out.append("\r\n");
    }
    out.append("\r\n");
    out.append(part.body);
  }
  out.append(before);
  out.append(boundary);
  out.append("--\r\n");
  return written_since(out, size);
}

/// Writes the Content-Type value of a multipart: `multipart/subtype;boundary="..."`. The boundary is quoted,
/// as most need it.
///
/// A subtype that is no token, or a boundary that is none, is a fault and nothing is written. More parameters
/// may be appended behind it.
template <sink Sink>
result<std::size_t> write_multipart_type(Sink& out, std::string_view subtype, std::string_view boundary) {
  if (subtype.empty()) return fault{errc::injection, rule::media_subtype, 0};
  if (const fault bad = sipwire::detail::first_outside<charset::token>(subtype, rule::media_subtype))
    return bad;
  if (const auto good = check_boundary(boundary); !good) return good.error();
  const std::size_t before = out.size();
  out.append("multipart/");
  out.append(subtype);
  out.append(";boundary=\"");
  out.append(boundary);
  out.append("\"");
  return written_since(out, before);
}

}}}  // namespace sipwire::mime
