#pragma once

/// \file
/// %-escapes: decoding on demand, comparison without decoding, and escaping for one production of the
/// grammar.

#include "../core/charset.hpp"
#include "../core/sink.hpp"
#include "../core/vocabulary.hpp"

namespace sipwire { inline namespace SIPWIRE_ISA { namespace uri {

/// Calls `each(char)` for every byte of `raw` with its escapes (RFC 3261 25.1 `escaped`) decoded, once:
/// `%2541` gives `%41`.
/// A `%` that begins no escape, which no accepted URI holds, is given as it is.
template <class Each>
constexpr void for_each_decoded(std::string_view raw, Each&& each) {
  for (std::size_t i = 0; i < raw.size(); ++i) {
    if (raw[i] == '%' && raw.size() - i > 2 && hex_value(raw[i + 1]) >= 0 && hex_value(raw[i + 2]) >= 0) {
      each(static_cast<char>(static_cast<unsigned char>(hex_value(raw[i + 1]) * 16 + hex_value(raw[i + 2]))));
      i += 2;
    } else {
      each(raw[i]);
    }
  }
}

/// Where the octets that for_each_decoded() gives of a text stand in it. Asked for rising places it goes
/// through the text once.
class decoded_places {
 public:
  constexpr explicit decoded_places(std::string_view raw) noexcept : raw_(raw) {}

  /// The offset in the text of the n-th decoded octet, at the `%` of the escape that stands for it; the end
  /// where there are not so many.
  constexpr std::size_t of(std::size_t n) noexcept {
    if (n < decoded_) at_ = decoded_ = 0;
    const std::size_t from = at_;
    for (; decoded_ < n && at_ < raw_.size(); ++decoded_)
      at_ += raw_[at_] == '%' && raw_.size() - at_ > 2 && hex_value(raw_[at_ + 1]) >= 0 &&
                     hex_value(raw_[at_ + 2]) >= 0
                 ? 3
                 : 1;
    looked_at_ += at_ - from;
    return at_;
  }
  /// Octets of the text that it went through so far, each time counted.
  [[nodiscard]] constexpr std::size_t looked_at() const noexcept { return looked_at_; }

 private:
  std::string_view raw_;
  std::size_t at_ = 0;
  std::size_t decoded_ = 0;
  std::size_t looked_at_ = 0;
};

/// Writes `raw` with its escapes decoded, in one pass. `%00` becomes a NUL byte, which ends nothing; the
/// output may hold any byte.
///
/// A `%` without two hexadecimal digits is errc::bad_escape at its offset in `raw`; what stood before it has
/// been written.
/// \code
/// char room[64];
/// sipwire::span_sink out(room);
/// sipwire::uri::decode(out, "j%40s0n");  // j@s0n
/// \endcode
template <sink Sink>
result<std::size_t> decode(Sink& out, std::string_view raw) {
  if (const fault bad = check_size(raw, rule::escaped)) return bad;
  const std::size_t before = out.size();
  std::size_t from = 0;
  for (;;) {
    const std::size_t at = raw.find('%', from);
    if (at == std::string_view::npos) break;
    out.append(raw.substr(from, at - from));
    if (raw.size() - at < 3 || hex_value(raw[at + 1]) < 0 || hex_value(raw[at + 2]) < 0)
      return fault{errc::bad_escape, rule::escaped, clamp_offset(at)};
    const char byte =
        static_cast<char>(static_cast<unsigned char>(hex_value(raw[at + 1]) * 16 + hex_value(raw[at + 2])));
    out.append({&byte, 1});
    from = at + 3;
  }
  out.append(raw.substr(from));
  return written_since(out, before);
}

/// Is `raw` with its escapes decoded equal to `plain`? Nothing is copied.
constexpr bool decoded_equals(std::string_view raw, std::string_view plain) noexcept {
  if (raw.find('%') == std::string_view::npos) return raw == plain;
  std::size_t n = 0;
  bool same = true;
  for_each_decoded(raw, [&](char c) {
    same = same && n < plain.size() && plain[n] == c;
    ++n;
  });
  return same && n == plain.size();
}

/// The same, ASCII case-insensitive: for names of parameters and headers.
constexpr bool decoded_iequals(std::string_view raw, std::string_view plain) noexcept {
  // Decoding only shortens, so most names are told apart by their length or first byte.
  if (raw.size() < plain.size() || plain.empty()) return raw.size() == plain.size();
  if (raw.front() != '%' && to_lower(raw.front()) != to_lower(plain.front())) return false;
  if (raw.size() == plain.size() && !iequals(raw, plain)) return false;
  if (raw.find('%') == std::string_view::npos) return raw.size() == plain.size();
  std::size_t n = 0;
  bool same = true;
  for_each_decoded(raw, [&](char c) {
    same = same && n < plain.size() && to_lower(plain[n]) == to_lower(c);
    ++n;
  });
  return same && n == plain.size();
}

/// Writes `plain` with every byte escaped that may not stand in `Class`, `%` always among them; decode()
/// gives `plain` back.
///
/// `Class` is the production it is meant for: charset::user, charset::password, charset::paramchar,
/// charset::hnvchar, charset::uric. Digits are upper case. Nothing that is written needs quoting, and CR, LF
/// and NUL never come out as such.
/// \code
/// sipwire::uri::encode<sipwire::charset::hnvchar>(out, "project x");  // project%20x
/// \endcode
template <class Class, sink Sink>
void encode(Sink& out, std::string_view plain) {
  static_assert(!Class::set.contains('%') && !Class::set.has_high(), "not a class of URI characters");
  std::size_t from = 0;
  for (std::size_t i = 0; i < plain.size(); ++i) {
    if (Class::set.contains(plain[i])) continue;
    out.append(plain.substr(from, i - from));
    const auto byte = static_cast<unsigned char>(plain[i]);
    const char escaped[3] = {'%', "0123456789ABCDEF"[byte >> 4U], "0123456789ABCDEF"[byte & 15U]};
    out.append({escaped, 3});
    from = i + 1;
  }
  out.append(plain.substr(from));
}

}}}  // namespace sipwire::uri
