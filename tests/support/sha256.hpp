#pragma once

/// \file
/// SHA-256 (FIPS 180-4), so that tests can hold bodies against digests without a library.

#include <array>
#include <bit>
#include <cmath>
#include <cstdint>
#include <string>
#include <string_view>

namespace test_support {

/// The digest in 64 lower-case hexadecimal digits.
inline std::string sha256(std::string_view bytes) {
  // The constants are the first bits of the roots of the first primes.
  static const auto constants = [] {
    std::array<std::uint32_t, 64 + 8> out{};
    std::size_t n = 0;
    const auto fraction = [](long double root) {
      return static_cast<std::uint32_t>((root - std::floor(root)) * 4294967296.0L);
    };
    for (unsigned candidate = 2; n < 64; ++candidate) {
      bool prime = true;
      for (unsigned d = 2; d * d <= candidate; ++d) prime = prime && candidate % d != 0;
      if (!prime) continue;
      out[n] = fraction(std::cbrt(static_cast<long double>(candidate)));
      if (n < 8) out[64 + n] = fraction(std::sqrt(static_cast<long double>(candidate)));
      ++n;
    }
    return out;
  }();
  std::string padded(bytes);
  padded += '\x80';
  while (padded.size() % 64 != 56) padded += '\0';
  for (unsigned shift = 64; shift != 0; shift -= 8)
    padded += static_cast<char>((std::uint64_t{bytes.size()} * 8) >> (shift - 8) & 255U);
  std::array<std::uint32_t, 8> state{};
  for (std::size_t i = 0; i < 8; ++i) state[i] = constants[64 + i];
  for (std::size_t at = 0; at < padded.size(); at += 64) {
    std::array<std::uint32_t, 64> w{};
    for (std::size_t i = 0; i < 16; ++i)
      for (std::size_t k = 0; k < 4; ++k)
        w[i] = w[i] << 8U | static_cast<unsigned char>(padded[at + 4 * i + k]);
    for (std::size_t i = 16; i < 64; ++i) {
      const std::uint32_t a = w[i - 15], b = w[i - 2];
      w[i] = w[i - 16] + (std::rotr(a, 7) ^ std::rotr(a, 18) ^ (a >> 3U)) + w[i - 7] +
             (std::rotr(b, 17) ^ std::rotr(b, 19) ^ (b >> 10U));
    }
    auto s = state;
    for (std::size_t i = 0; i < 64; ++i) {
      const std::uint32_t one = s[7] + (std::rotr(s[4], 6) ^ std::rotr(s[4], 11) ^ std::rotr(s[4], 25)) +
                                ((s[4] & s[5]) ^ (~s[4] & s[6])) + constants[i] + w[i];
      const std::uint32_t two = (std::rotr(s[0], 2) ^ std::rotr(s[0], 13) ^ std::rotr(s[0], 22)) +
                                ((s[0] & s[1]) ^ (s[0] & s[2]) ^ (s[1] & s[2]));
      s = {one + two, s[0], s[1], s[2], s[3] + one, s[4], s[5], s[6]};
    }
    for (std::size_t i = 0; i < 8; ++i) state[i] += s[i];
  }
  std::string out;
  for (const std::uint32_t word : state)
    for (unsigned shift = 32; shift != 0; shift -= 4) out += "0123456789abcdef"[word >> (shift - 4) & 15U];
  return out;
}

}  // namespace test_support
