#include "sipwire/core/scan_bytes.hpp"

#include <bit>
#include <catch2/catch.hpp>
#include <string>
#include <string_view>
#include <vector>

#include "support/allocation.hpp"
#include "support/guard_page.hpp"

using namespace sipwire;
using test_support::guarded;

namespace {

// Bytes from 0x80 up are all in: the mask of the vector code has a branch for it that no RFC class reaches
// yet.
struct with_high {
  static constexpr byte_set set = byte_set("ab0 ").high();
};
struct nothing {
  static constexpr byte_set set = byte_set();
};
struct everything {
  static constexpr byte_set set = byte_set().range(0, 0x7F).high();
};

template <class Class>
std::size_t reference(std::string_view text, std::size_t from, std::size_t to) {
  std::size_t i = from;
  while (i < to && Class::set.contains(text[i])) ++i;
  return i;
}

// Calls f(Class{}) for every class.
template <class F>
void for_every_class(F&& f) {
  f(charset::digit{});
  f(charset::alphanum{});
  f(charset::token{});
  f(charset::word{});
  f(charset::qdtext{});
  f(charset::ctext{});
  f(charset::text{});
  f(charset::unreserved{});
  f(charset::user{});
  f(charset::password{});
  f(charset::paramchar{});
  f(charset::hnvchar{});
  f(charset::uric{});
  f(charset::hostname{});
  f(charset::host_lexical{});
  f(charset::hexdig{});
  f(charset::angle_uri{});
  f(with_high{});
  f(nothing{});
  f(everything{});
}

template <class Class>
char member() {
  for (unsigned i = 1; i < 256; ++i)
    if (Class::set.contains(static_cast<unsigned char>(i))) return static_cast<char>(i);
  return '\0';
}

}  // namespace

TEST_CASE("scan_bytes: every byte value stops or passes as its class says, at every lane", "[scan_bytes]") {
  for_every_class([](auto tag) {
    using Class = decltype(tag);
    const std::string run(96, member<Class>());
    const guarded memory(run);
    char* const data = const_cast<char*>(memory.text().data());
    const vector_runs runs{source(memory.text())};
    std::size_t wrong = 0;
    for (std::size_t lane = 0; lane < run.size(); ++lane) {
      for (unsigned b = 0; b < 256; ++b) {
        data[lane] = static_cast<char>(b);
        const char* const stop = runs.template skip<Class>(data, data + run.size());
        wrong += static_cast<std::size_t>(stop - data) != reference<Class>(memory.text(), 0, run.size());
      }
      data[lane] = run[lane];
    }
    CHECK(wrong == 0);
  });
}

TEST_CASE("scan_bytes: vector equals bytewise for every length and every distance from the guard page",
          "[scan_bytes]") {
  for_every_class([](auto tag) {
    using Class = decltype(tag);
    const char in = member<Class>();
    std::size_t wrong = 0;
    for (std::size_t length = 0; length <= 70; ++length) {
      const std::string text(length, in);
      const guarded memory(text);
      const char* const data = memory.text().data();
      const vector_runs runs{source(memory.text())};
      for (std::size_t first = 0; first <= length; ++first)
        for (std::size_t last = first; last <= length; ++last) {
          const char* const stop = runs.template skip<Class>(data + first, data + last);
          wrong += static_cast<std::size_t>(stop - data) != reference<Class>(memory.text(), first, last);
        }
    }
    CHECK(wrong == 0);
  });
}

TEST_CASE("scan_bytes: one odd byte at every place of every length", "[scan_bytes]") {
  for_every_class([](auto tag) {
    using Class = decltype(tag);
    const char in = member<Class>();
    const char out = Class::set.contains('\r') ? '\n' : '\r';
    std::size_t wrong = 0;
    for (std::size_t length = 1; length <= 70; ++length) {
      const guarded memory(std::string(length, in));
      char* const data = const_cast<char*>(memory.text().data());
      const vector_runs runs{source(memory.text())};
      for (std::size_t place = 0; place < length; ++place) {
        data[place] = out;
        for (std::size_t first = 0; first <= place; ++first) {
          const char* const stop = runs.template skip<Class>(data + first, data + length);
          wrong += static_cast<std::size_t>(stop - data) != reference<Class>(memory.text(), first, length);
        }
        data[place] = in;
      }
    }
    CHECK(wrong == 0);
  });
}

TEST_CASE("scan_bytes: a run that begins at a page's first byte is not read before it", "[scan_bytes]") {
  // guarded has a page before its data too: with a whole page of input the data begins right behind it.
  const guarded memory(std::string(4096, 'a'));
  const char* const data = memory.text().data();
  const vector_runs runs{source(memory.text())};
  for (std::size_t last = 0; last <= 70; ++last)
    CHECK(runs.skip<charset::token>(data, data + last) == data + last);
  for (std::size_t first = 4000; first <= 4096; ++first)
    CHECK(runs.skip<charset::token>(data + first, data + 4096) == data + 4096);
}

TEST_CASE("scan_bytes: a short source of its own is read within its bounds", "[scan_bytes]") {
  for (std::size_t n = 0; n < 40; ++n) {
    const guarded memory(std::string(n, '7'));
    const std::string_view text = memory;
    CHECK(vector_runs{source(text)}.skip<charset::digit>(text.data(), text.data() + n) == text.data() + n);
  }
}

TEST_CASE("scan_bytes: random bytes", "[scan_bytes]") {
  std::uint32_t state = 12345;
  const auto next = [&state] {
    state = state * 1664525U + 1013904223U;
    return state >> 24U;
  };
  for (int round = 0; round < 40; ++round) {
    std::string text(1 + next() % 200, '\0');
    // Mostly members of token, so that runs are long enough to leave the first vector.
    for (char& c : text) c = next() < 250 ? static_cast<char>('a' + next() % 26) : static_cast<char>(next());
    const guarded memory(text);
    const char* const data = memory.text().data();
    const vector_runs runs{source(memory.text())};
    for_every_class([&](auto tag) {
      using Class = decltype(tag);
      std::size_t wrong = 0;
      for (std::size_t first = 0; first <= text.size(); ++first) {
        const char* const stop = runs.template skip<Class>(data + first, data + text.size());
        wrong += static_cast<std::size_t>(stop - data) != reference<Class>(text, first, text.size());
      }
      CHECK(wrong == 0);
    });
  }
}

TEST_CASE("scan_bytes: byte_runs skips nothing", "[scan_bytes]") {
  constexpr std::string_view text = "aaaa";
  CHECK(byte_runs(source(text)).skip<charset::token>(text.data(), text.data() + 4) == text.data());
}

#if defined(SIPWIRE_SSE2) || defined(SIPWIRE_AVX2)
TEST_CASE("scan_bytes: the positions of dots and other separators in 32 and 64 bytes", "[scan_bytes]") {
  std::string text;
  while (text.size() < 64) text += ".-_a";
  for (std::size_t n = 0; n < 70; ++n) {
    const guarded memory(text + std::string(n, '.'));
    const vector_runs runs{source(memory.text())};
    const char* const first = memory.text().data();
    vector_runs::host_bits bits;
    REQUIRE(runs.host_bits_of<64>(first, bits));
    CHECK(bits.dots == 0x1111111111111111U);
    CHECK(bits.others == 0x7777777777777777U);
    CHECK_FALSE(runs.host_bits_of<64>(first + n + 1, bits));
    REQUIRE(runs.host_bits_of<32>(first + 32, bits));
    CHECK(bits.dots == 0x11111111U);
    CHECK(bits.others == 0x77777777U);
    CHECK_FALSE(runs.host_bits_of<32>(first + n + 33, bits));
  }
}
#endif

TEST_CASE("scan_bytes: a few digits, whatever stands before them", "[scan_bytes]") {
  for (const std::string before : {"", "1", "99999999", "zzzzzzzzzz", "\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF"}) {
    for (const std::string digits : {"0", "7", "10", "255", "256", "5060", "65535", "65536", "270936",
                                     "4294967", "00000001", "98765432"}) {
      const guarded memory(before + digits);
      const char* const last = memory.text().data() + memory.text().size();
      const char* const first = last - digits.size();
      CHECK(vector_runs(source(memory.text())).few_digits(first, last) == std::stoul(digits));
      CHECK(byte_runs(source(memory.text())).few_digits(first, last) == std::stoul(digits));
    }
  }
}

TEST_CASE("scan_bytes: find_byte", "[scan_bytes]") {
  const guarded memory(std::string_view("a\0b\xFFx", 5).substr(0, 4));
  const char* const first = memory.text().data();
  const char* const last = first + 4;
  CHECK(find_byte(first, last, 'a') == first);
  CHECK(find_byte(first, last, '\0') == first + 1);
  CHECK(find_byte(first, last, '\xFF') == first + 3);
  CHECK(find_byte(first, last, 'x') == last);
  CHECK(find_byte(last, last, 'a') == last);
  CHECK(find_byte(nullptr, nullptr, 'a') == nullptr);
}

TEST_CASE("scan_bytes: nothing is allocated", "[scan_bytes]") {
  const std::string text(1000, 'a');
  const char* stop = nullptr;
  {
    const test_support::no_allocations scope;
    stop = vector_runs(source(text)).skip<charset::token>(text.data(), text.data() + text.size());
  }
  CHECK(stop == text.data() + text.size());
}

// Big-endian machines have no such look: port_digits() says null there, and callers go on digit by digit.
TEST_CASE("one to five digits are read in one look, wherever they end", "[core][D79]") {
  constexpr bool in_one_look = std::endian::native == std::endian::little;
  std::uint32_t seed = 1;
  const auto next = [&seed] { return (seed = seed * 1664525U + 1013904223U) >> 16U; };
  for (int round = 0; round < 20000; ++round) {
    // Nearly all digits, now and then any byte, and an end that may come first.
    std::string bytes(8 + next() % 3, '0');
    for (char& c : bytes)
      c = next() % 8 != 0 ? static_cast<char>('0' + next() % 10) : static_cast<char>(next() & 0xFFU);
    const source from(bytes);
    const char* const pe = from.begin() + next() % (bytes.size() + 1);
    const char* last = from.begin();
    std::uint32_t wanted = 0;
    for (; last != pe && is_digit(*last) && last - from.begin() < 6; ++last)
      wanted = wanted * 10 + static_cast<std::uint32_t>(*last - '0');
    const bool readable = in_one_look && last != from.begin() && last - from.begin() < 6;
    std::uint32_t number = 0;
    const char* const got = vector_runs(from).port_digits(from.begin(), pe, number);
    REQUIRE(got == (readable ? last : nullptr));
    if (readable) REQUIRE(number == wanted);
  }
  std::uint32_t number = 0;
  const source brief("5060;lr");
  REQUIRE(vector_runs(brief).port_digits(brief.begin(), brief.end(), number) == nullptr);
}
