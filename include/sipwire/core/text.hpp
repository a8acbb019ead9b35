#pragma once

/// \file
/// Pieces of the caller's bytes: source (the outermost buffer), extent (two offsets), slice (both together),
/// and ASCII comparison.

#include <compare>
#include <concepts>
#include <cstdint>
#include <cstring>
#include <string_view>

#include "../config.hpp"
#include "fault.hpp"

namespace sipwire { inline namespace SIPWIRE_ISA {

/// The largest buffer the library takes: 16 MiB. Larger inputs are errc::too_long, for readers and for
/// writers; see check_size().
inline constexpr std::size_t max_input = std::size_t{16} << 20;

/// Two offsets into the outermost buffer, or absent. An empty extent that is present (`;tag=`) differs from
/// an absent one (no tag).
struct extent {
  std::uint32_t first = absent_mark;
  std::uint32_t last = absent_mark;

  static constexpr std::uint32_t absent_mark = 0xFFFFFFFF;

  [[nodiscard]] constexpr bool present() const noexcept { return first != absent_mark; }
  constexpr explicit operator bool() const noexcept { return present(); }
  [[nodiscard]] constexpr std::uint32_t size() const noexcept { return last - first; }
  [[nodiscard]] constexpr bool empty() const noexcept { return first == last; }
  friend constexpr bool operator==(const extent&, const extent&) = default;
};

/// The outermost buffer: what offsets count from, and how far vector loads may read.
///
/// Borrows the caller's bytes; they must outlive every view made from it. No terminator is needed. A buffer
/// above max_input is cut one byte behind that limit, so that no size is taken modulo anything, and
/// check_size() refuses it.
class source {
 public:
  constexpr source() noexcept = default;
  constexpr source(std::string_view bytes) noexcept
      : data_(bytes.data()),
        size_(static_cast<std::uint32_t>(bytes.size() > max_input ? max_input + 1 : bytes.size())) {}

  [[nodiscard]] constexpr const char* data() const noexcept { return data_; }
  [[nodiscard]] constexpr std::uint32_t size() const noexcept { return size_; }
  [[nodiscard]] constexpr const char* begin() const noexcept { return data_; }
  [[nodiscard]] constexpr const char* end() const noexcept { return data_ + size_; }
  [[nodiscard]] constexpr std::uint32_t offset(const char* p) const noexcept {
    return static_cast<std::uint32_t>(p - data_);
  }
  [[nodiscard]] constexpr extent at(const char* first, const char* last) const noexcept {
    return {offset(first), offset(last)};
  }
  /// The bytes of an extent; empty for an absent one.
  [[nodiscard]] constexpr std::string_view text(extent e) const noexcept {
    return e.present() ? std::string_view(data_ + e.first, e.size()) : std::string_view();
  }

 private:
  const char* data_ = "";
  std::uint32_t size_ = 0;
};

/// A piece of a source. Converts to std::string_view; knows its place, so faults found in it later are
/// located in the whole.
class slice {
 public:
  constexpr slice() noexcept = default;
  /// The whole of a buffer of its own.
  constexpr slice(std::string_view bytes) noexcept : source_(bytes), first_(0), last_(source_.size()) {}
  template <class Text>
  requires(std::convertible_to<const Text&, std::string_view> && !std::same_as<Text, slice> &&
           !std::same_as<Text, std::string_view>) constexpr slice(const Text& bytes) noexcept
      : slice(static_cast<std::string_view>(bytes)) {}
  constexpr slice(const char* bytes, std::size_t size) noexcept : slice(std::string_view(bytes, size)) {}
  constexpr slice(source from, extent e) noexcept
      : source_(from), first_(e.present() ? e.first : 0), last_(e.present() ? e.last : 0) {}

  [[nodiscard]] constexpr source buffer() const noexcept { return source_; }
  [[nodiscard]] constexpr const char* begin() const noexcept { return source_.data() + first_; }
  [[nodiscard]] constexpr const char* end() const noexcept { return source_.data() + last_; }
  [[nodiscard]] constexpr std::uint32_t size() const noexcept { return last_ - first_; }
  [[nodiscard]] constexpr bool empty() const noexcept { return first_ == last_; }
  /// Offset of the first byte in the outermost buffer.
  [[nodiscard]] constexpr std::uint32_t offset() const noexcept { return first_; }
  [[nodiscard]] constexpr extent where() const noexcept { return {first_, last_}; }
  [[nodiscard]] constexpr std::string_view text() const noexcept { return {begin(), size()}; }
  constexpr operator std::string_view() const noexcept { return text(); }
  /// The piece from `p` to the end; `p` must lie inside.
  [[nodiscard]] constexpr slice from(const char* p) const noexcept {
    slice rest(*this);
    rest.first_ = source_.offset(p);
    return rest;
  }

  /// Equal bytes, wherever they lie.
  friend constexpr bool operator==(const slice& a, const slice& b) noexcept { return a.text() == b.text(); }
  template <class Text>
  requires(std::convertible_to<const Text&, std::string_view> &&
           !std::same_as<Text, slice>) friend constexpr bool
  operator==(const slice& a, const Text& b) noexcept {
    return a.text() == static_cast<std::string_view>(b);
  }

 private:
  source source_;
  std::uint32_t first_ = 0;
  std::uint32_t last_ = 0;
};

/// errc::too_long at max_input for a piece of a buffer above that limit, code none for any other. What every
/// entry asks first.
constexpr fault check_size(const slice& text, rule where) noexcept {
  if (SIPWIRE_LIKELY(text.buffer().size() <= max_input)) return {};
  return {errc::too_long, where, static_cast<std::uint32_t>(max_input)};
}

/// ASCII lower case; other bytes unchanged, no locale.
constexpr char to_lower(char c) noexcept {
  return c >= 'A' && c <= 'Z' ? static_cast<char>(c + ('a' - 'A')) : c;
}
constexpr bool is_digit(char c) noexcept {
  return c >= '0' && c <= '9';
}
constexpr bool is_alpha(char c) noexcept {
  return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
}
constexpr bool is_wsp(char c) noexcept {
  return c == ' ' || c == '\t';
}
/// Value of a hexadecimal digit, -1 for any other byte.
constexpr int hex_value(char c) noexcept {
  if (c >= '0' && c <= '9') return c - '0';
  if (c >= 'a' && c <= 'f') return c - 'a' + 10;
  if (c >= 'A' && c <= 'F') return c - 'A' + 10;
  return -1;
}

/// ASCII case-insensitive equality.
constexpr bool iequals(std::string_view a, std::string_view b) noexcept {
  if (a.size() != b.size()) return false;
  for (std::size_t i = 0; i < a.size(); ++i)
    if (to_lower(a[i]) != to_lower(b[i])) return false;
  return true;
}

/// A lower-case name as a template argument.
template <std::size_t N>
struct lower_name {
  consteval lower_name(const char (&text)[N]) noexcept {
    for (std::size_t i = 0; i + 1 < N; ++i) {
      word[i] = text[i];
      // Only a letter becomes that letter by setting bit 5.
      fold[i] = text[i] >= 'a' && text[i] <= 'z' ? 0x20 : 0;
    }
  }
  static constexpr std::size_t size = N - 1;
  char word[N]{};
  char fold[N]{};
};

namespace detail {
template <class Word>
inline bool folded_equal(const char* at, const char* word, const char* fold) noexcept {
  Word a, b, f;
  std::memcpy(&a, at, sizeof a);
  std::memcpy(&b, word, sizeof b);
  std::memcpy(&f, fold, sizeof f);
  return static_cast<Word>(a | f) == b;
}
}  // namespace detail

/// iequals() with a name known at compile time: one or two words are compared, no bytes.
template <lower_name Name>
inline bool iequals(std::string_view text) noexcept {
  using namespace detail;
  constexpr std::size_t n = Name.size;
  static_assert(n > 0 && n <= 16);
  if (text.size() != n) return false;
  const char* const t = text.data();
  constexpr auto& w = Name.word;
  constexpr auto& f = Name.fold;
  if constexpr (n >= 8) {
    return folded_equal<std::uint64_t>(t, w, f) &&
           (n == 8 || folded_equal<std::uint64_t>(t + (n - 8), w + (n - 8), f + (n - 8)));
  } else if constexpr (n >= 4) {
    return folded_equal<std::uint32_t>(t, w, f) &&
           (n == 4 || folded_equal<std::uint32_t>(t + (n - 4), w + (n - 4), f + (n - 4)));
  } else if constexpr (n >= 2) {
    return folded_equal<std::uint16_t>(t, w, f) &&
           (n == 2 || folded_equal<std::uint16_t>(t + (n - 2), w + (n - 2), f + (n - 2)));
  } else {
    return folded_equal<std::uint8_t>(t, w, f);
  }
}

/// ASCII case-insensitive order, for sorting and maps.
constexpr std::strong_ordering icompare(std::string_view a, std::string_view b) noexcept {
  const std::size_t n = a.size() < b.size() ? a.size() : b.size();
  for (std::size_t i = 0; i < n; ++i) {
    const auto x = static_cast<unsigned char>(to_lower(a[i])), y = static_cast<unsigned char>(to_lower(b[i]));
    if (x != y) return x <=> y;
  }
  return a.size() <=> b.size();
}

/// Past linear white space (RFC 3261 LWS: blanks, and line ends that a blank follows).
constexpr const char* past_lws(const char* p, const char* pe) noexcept {
  while (p != pe && static_cast<unsigned char>(*p) <= ' ') {
    if (is_wsp(*p)) {
      ++p;
    } else if (pe - p > 2 && p[0] == '\r' && p[1] == '\n' && is_wsp(p[2])) {
      p += 3;
    } else if (pe - p > 1 && p[0] == '\n' && is_wsp(p[1])) {
      p += 2;
    } else {
      break;
    }
  }
  return p;
}

}}  // namespace sipwire
