// What no parser of the same bytes can undercut, and what a fast header splitter that knows nothing of SIP
// costs.

#include <array>
#include <bit>
#include <cstdint>
#include <cstring>

#include "parser.hpp"

#if defined(__AVX2__)
#include <immintrin.h>
#elif defined(__SSE4_2__)
#include <nmmintrin.h>
#endif

namespace bench {
namespace {

// Loads every byte once.
bool read_all(std::string_view input, checksum& sum) {
  const char* p = input.data();
  const char* const pe = p + input.size();
#if defined(__AVX2__)
  __m256i a = _mm256_setzero_si256();
  __m256i b = _mm256_setzero_si256();
  for (; pe - p >= 64; p += 64) {
    a = _mm256_xor_si256(a, _mm256_loadu_si256(reinterpret_cast<const __m256i*>(p)));
    b = _mm256_xor_si256(b, _mm256_loadu_si256(reinterpret_cast<const __m256i*>(p + 32)));
  }
  a = _mm256_xor_si256(a, b);
  sum.add(static_cast<std::uint64_t>(_mm256_extract_epi64(a, 0) ^ _mm256_extract_epi64(a, 3)));
#endif
  std::uint64_t all = 0;
  for (; pe - p >= 8; p += 8) {
    std::uint64_t word = 0;
    std::memcpy(&word, p, 8);
    all ^= word;
  }
  for (; p != pe; ++p) all ^= static_cast<unsigned char>(*p);
  sum.add(all);
  return true;
}

// The offset of every line feed, kept in an array.
bool index_lines(std::string_view input, checksum& sum) {
  static std::array<std::uint32_t, 4096> ends;
  std::size_t n = 0;
  std::size_t at = 0;
#if defined(__AVX2__)
  const __m256i feed = _mm256_set1_epi8('\n');
  for (; input.size() - at >= 64; at += 64) {
    const auto half = [&](std::size_t offset) {
      const __m256i v = _mm256_loadu_si256(reinterpret_cast<const __m256i*>(input.data() + at + offset));
      return std::uint64_t{static_cast<std::uint32_t>(_mm256_movemask_epi8(_mm256_cmpeq_epi8(v, feed)))};
    };
    for (std::uint64_t mask = half(0) | half(32) << 32U; mask != 0; mask &= mask - 1) {
      ends[n] = static_cast<std::uint32_t>(at) + static_cast<std::uint32_t>(std::countr_zero(mask));
      n += n + 1 < ends.size();
    }
  }
#endif
  for (; at != input.size(); ++at) {
    if (input[at] != '\n') continue;
    ends[n] = static_cast<std::uint32_t>(at);
    n += n + 1 < ends.size();
  }
  sum.add(std::uint64_t{n});
  sum.add(std::uint64_t{ends[n / 2]});
  return n != 0;
}

constexpr bool is_token(unsigned char c) noexcept {
  return (c >= '0' && c <= '9') || (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') ||
         std::string_view("!#$%&'*+-.^_`|~").find(static_cast<char>(c)) != std::string_view::npos;
}
constexpr std::array<bool, 256> make_token_table() noexcept {
  std::array<bool, 256> out{};
  for (unsigned i = 0; i < 256; ++i) out[i] = is_token(static_cast<unsigned char>(i));
  return out;
}
constexpr std::array<bool, 256> token_table = make_token_table();

// A header splitter as HTTP servers use it, written for this table: request or status line, names and values
// in an array of slices, tokens and values validated with the range compare of SSE4.2. It knows no header,
// joins no folded lines and takes the body on trust.
class reference_splitter {
 public:
  struct header {
    std::string_view name;  // empty: the continuation of the one before
    std::string_view value;
  };

  bool split(std::string_view input) noexcept {
    const char* p = input.data();
    const char* const pe = p + input.size();
    if (input.substr(0, 4) == "SIP/") {
      if (!(p = until_space(p, pe, version))) return false;
      if (!(p = until_space(p, pe, target))) return false;
      if (!(p = line_rest(p, pe, method))) return false;
    } else {
      if (!(p = until_space(p, pe, method))) return false;
      if (!(p = until_space(p, pe, target))) return false;
      if (!(p = line_rest(p, pe, version))) return false;
    }
    count = 0;
    for (;;) {
      if (p == pe) return false;
      if (*p == '\r') {
        if (pe - p < 2 || p[1] != '\n') return false;
        body = {p + 2, static_cast<std::size_t>(pe - p - 2)};
        return true;
      }
      if (count == headers.size()) return false;
      header& out = headers[count++];
      out.name = {};
      if (*p != ' ' && *p != '\t') {
        const char* const first = p;
        p = skip_token(p, pe);
        if (p == pe || p == first || *p != ':') return false;
        out.name = {first, static_cast<std::size_t>(p - first)};
        ++p;
      } else if (count == 1) {
        return false;
      }
      while (p != pe && (*p == ' ' || *p == '\t')) ++p;
      if (!(p = line_rest(p, pe, out.value))) return false;
      while (!out.value.empty() && (out.value.back() == ' ' || out.value.back() == '\t'))
        out.value.remove_suffix(1);
    }
  }

  std::string_view method;
  std::string_view target;
  std::string_view version;
  std::string_view body;
  std::array<header, 100> headers{};
  std::size_t count = 0;

 private:
  static constexpr bool is_control(char c) noexcept {
    const auto u = static_cast<unsigned char>(c);
    return (u < 0x20 && u != '\t') || u == 0x7f;
  }

#if defined(__SSE4_2__)
  // Skips full blocks of sixteen bytes that lie outside the ranges; the first byte inside one, or the last
  // incomplete block.
  template <int Size>
  static const char* outside_ranges(const char* p, const char* pe, const char (&ranges)[17]) noexcept {
    const __m128i bounds = _mm_loadu_si128(reinterpret_cast<const __m128i*>(ranges));
    for (; pe - p >= 16; p += 16) {
      const __m128i v = _mm_loadu_si128(reinterpret_cast<const __m128i*>(p));
      const int at =
          _mm_cmpestri(bounds, Size, v, 16, _SIDD_LEAST_SIGNIFICANT | _SIDD_CMP_RANGES | _SIDD_UBYTE_OPS);
      if (at != 16) return p + at;
    }
    return p;
  }
#endif

  static const char* skip_token(const char* p, const char* pe) noexcept {
#if defined(__SSE4_2__)
    p = outside_ranges<16>(p, pe, "\x00 \"\"(),,//:@[]{\xff");
#endif
    while (p != pe && token_table[static_cast<unsigned char>(*p)]) ++p;
    return p;
  }

  // Up to a space and beyond it; null on a control byte or the end.
  static const char* until_space(const char* p, const char* pe, std::string_view& out) noexcept {
    const char* const first = p;
#if defined(__SSE4_2__)
    p = outside_ranges<4>(p, pe, "\x00 \x7f\x7f\0\0\0\0\0\0\0\0\0\0\0\0");
#endif
    while (p != pe && *p != ' ') {
      if (is_control(*p)) return nullptr;
      ++p;
    }
    if (p == pe || p == first) return nullptr;
    out = {first, static_cast<std::size_t>(p - first)};
    return p + 1;
  }

  // Up to CRLF and beyond it; null on any other control byte or the end.
  static const char* line_rest(const char* p, const char* pe, std::string_view& out) noexcept {
    const char* const first = p;
#if defined(__SSE4_2__)
    p = outside_ranges<6>(p, pe, "\x00\x08\x0a\x1f\x7f\x7f\0\0\0\0\0\0\0\0\0\0");
#endif
    while (p != pe && !is_control(*p)) ++p;
    if (pe - p < 2 || p[0] != '\r' || p[1] != '\n') return nullptr;
    out = {first, static_cast<std::size_t>(p - first)};
    return p + 2;
  }
};

bool split(std::string_view input, checksum& sum) {
  reference_splitter out;
  if (!out.split(input)) return false;
  sum.add(out.method);
  sum.add(out.target);
  for (std::size_t i = 0; i < out.count; ++i) {
    sum.add(std::uint64_t{out.headers[i].name.size()});
    sum.add(std::uint64_t{out.headers[i].value.size()});
  }
  sum.add(out.body);
  return true;
}

}  // namespace

void add_floors(std::vector<parser>& to) {
  to.push_back({level::l1, "floor: read", "reads every byte, body included", run_all<read_all>});
  to.push_back(
      {level::l1, "floor: line index", "offsets of the line feeds, body included", run_all<index_lines>});
  to.push_back(
      {level::l1, "reference_splitter", "no header ids, no folding, no Content-Length", run_all<split>});
}

}  // namespace bench
