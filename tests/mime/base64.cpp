#include "sipwire/mime/base64.hpp"

#include <catch2/catch.hpp>
#include <cstdint>
#include <random>
#include <string>
#include <string_view>
#include <vector>

#include "support/allocation.hpp"
#include "support/guard_page.hpp"

using namespace sipwire;
using mime::base64_form;
using test_support::guarded;

namespace {

std::string random_bytes(std::size_t n, std::uint32_t seed) {
  std::mt19937 random(seed);
  std::string out;
  for (std::size_t i = 0; i < n; ++i) out += static_cast<char>(static_cast<unsigned char>(random() & 255U));
  return out;
}

/// Encodes bit by bit: the reference.
std::string slow_encode(std::string_view bytes) {
  std::string out;
  std::uint32_t bits = 0;
  int held = 0;
  for (const char c : bytes) {
    bits = (bits << 8U) | static_cast<unsigned char>(c);
    for (held += 8; held >= 6; held -= 6)
      out += sipwire::mime::detail::base64_alphabet[bits >> static_cast<unsigned>(held - 6) & 63U];
  }
  if (held != 0) out += sipwire::mime::detail::base64_alphabet[bits << static_cast<unsigned>(6 - held) & 63U];
  while (out.size() % 4 != 0) out += '=';
  return out;
}

template <bool Vector>
std::string encode(std::string_view bytes, base64_form form) {
  std::string out(mime::base64_encoded_size(bytes.size(), form), '?');
  const char* const end = sipwire::mime::detail::base64_write<Vector>(
      bytes.data(), bytes.data() + bytes.size(), out.data(), form);
  REQUIRE(end == out.data() + out.size());
  return out;
}

struct decoded {
  fault error;
  std::string bytes;
  friend bool operator==(const decoded&, const decoded&) = default;
};

template <bool Vector>
decoded decode_one_way(std::string_view text, std::size_t room, base64_form form, leniency lenient) {
  // The room ends at an unreadable page.
  const guarded memory(std::string(room, '?'));
  char* const first = const_cast<char*>(memory.text().data());
  const auto n = sipwire::mime::detail::base64_decode_into<Vector>({first, room}, text, form, lenient);
  if (!n) return {n.error(), {}};
  REQUIRE(*n <= room);
  return {{}, std::string(first, *n)};
}

/// By vectors and without, to a sink, in pieces, in exact and too small rooms; all must agree.
decoded decode(std::string_view text, base64_form form = base64_form::mime,
               leniency lenient = leniency::none) {
  const guarded input(text);
  const auto fast =
      decode_one_way<sipwire::mime::detail::base64_vectors>(input, text.size() + 64, form, lenient);
  const auto slow = decode_one_way<false>(input, text.size() + 64, form, lenient);
  REQUIRE(fast == slow);
  std::string streamed;
  string_sink to(streamed);
  const auto done = mime::base64_decode(to, slice(input), form, lenient);
  REQUIRE(done.error() == fast.error);
  const auto size = mime::base64_decoded_size(input.text(), form, lenient);
  REQUIRE(size.error() == fast.error);
  if (fast.error.code != errc::none) return fast;
  REQUIRE(streamed == fast.bytes);
  REQUIRE(*size == fast.bytes.size());
  const std::size_t n = *size;
  REQUIRE(decode_one_way<sipwire::mime::detail::base64_vectors>(input, n, form, lenient).bytes == fast.bytes);
  for (std::size_t room = n > 40 ? n - 40 : 0; room < n; ++room) {
    const fault small{errc::too_small, rule::base64, static_cast<std::uint32_t>(n)};
    REQUIRE(decode_one_way<sipwire::mime::detail::base64_vectors>(input, room, form, lenient).error == small);
    REQUIRE(decode_one_way<false>(input, room, form, lenient).error == small);
  }
  return fast;
}

void rejects(std::string_view text, errc code, std::uint32_t offset, base64_form form = base64_form::mime,
             leniency lenient = leniency::none) {
  INFO(std::string(text));
  const auto got = decode(text, form, lenient);
  CHECK(name(got.error.code) == name(code));
  CHECK(got.error.offset == offset);
  CHECK(got.error.rule == rule::base64);
}

}  // namespace

TEST_CASE("base64: the examples of RFC 4648 10", "[base64]") {
  const std::pair<const char*, const char*> rows[] = {{"", ""},
                                                      {"f", "Zg=="},
                                                      {"fo", "Zm8="},
                                                      {"foo", "Zm9v"},
                                                      {"foob", "Zm9vYg=="},
                                                      {"fooba", "Zm9vYmE="},
                                                      {"foobar", "Zm9vYmFy"}};
  for (const auto& [plain, text] : rows) {
    CHECK(encode<true>(plain, base64_form::plain) == text);
    CHECK(decode(text, base64_form::plain).bytes == plain);
    CHECK(decode(text).bytes == plain);
  }
  char room[64];
  CHECK(mime::base64_encode(room, "any carnal pleas") == 24);
  CHECK(mime::base64_decode(room, "5L2g5aW9") == 6);
}

TEST_CASE("base64: every length, at every alignment, by vectors and without", "[base64]") {
  const std::string bytes = random_bytes(300, 1);
  for (std::size_t n = 0; n <= 200; ++n) {
    for (std::size_t at = 0; at < (n < 80 ? 33U : 5U); ++at) {
      const guarded plain(std::string_view(bytes).substr(at, n));
      const std::string want = slow_encode(plain);
      for (const auto form : {base64_form::plain, base64_form::mime}) {
        const std::string text = encode<true>(plain, form);
        REQUIRE(text == encode<false>(plain, form));
        std::string sunk;
        string_sink sink(sunk);
        mime::base64_encode(sink, plain.text(), form);
        REQUIRE(sunk == text);
        std::string joined;
        for (const char c : text)
          if (c != '\r' && c != '\n') joined += c;
        REQUIRE(joined == want);
        if (at == 0) REQUIRE(decode(text, form) == decoded{{}, std::string(plain.text())});
      }
      // At other alignments of the text than the page's end gives.
      const std::string shifted = std::string(at, '!') + want + std::string(40, '!');
      const slice inner(source(std::string_view(shifted)),
                        {static_cast<std::uint32_t>(at), static_cast<std::uint32_t>(at + want.size())});
      std::string out(n + 40, '?');
      REQUIRE(sipwire::mime::detail::base64_decode_into<sipwire::mime::detail::base64_vectors>(
                  out, inner, base64_form::plain, leniency::none) == n);
      REQUIRE(out.substr(0, n) == plain.text());
    }
  }
}

TEST_CASE("base64: each byte value at each place of a vector", "[base64]") {
  const std::string good = slow_encode(random_bytes(48, 2));
  REQUIRE(good.size() == 64);
  for (std::size_t at = 0; at < 64; ++at) {
    for (unsigned b = 0; b < 256; ++b) {
      std::string text = good;
      text[at] = static_cast<char>(static_cast<unsigned char>(b));
      char fast[64], slow[64];
      const auto x = sipwire::mime::detail::base64_decode_into<sipwire::mime::detail::base64_vectors>(
          fast, slice(text), base64_form::plain, leniency::none);
      const auto y = sipwire::mime::detail::base64_decode_into<false>(slow, slice(text), base64_form::plain,
                                                                      leniency::none);
      REQUIRE(x == y);
      const bool in = sipwire::mime::detail::base64_values[b] < 64;
      if (b != '=') REQUIRE(x.has_value() == in);
      if (in) {
        REQUIRE(std::string_view(fast, *x) == std::string_view(slow, *y));
      } else if (b != '=') {
        REQUIRE(x == fault{errc::syntax, rule::base64, static_cast<std::uint32_t>(at)});
      }
    }
  }
}

TEST_CASE("base64: lines", "[base64]") {
  const std::string bytes = random_bytes(200, 3);
  const std::string text = encode<true>(bytes, base64_form::mime);
  CHECK(text.find("\r\n") == 76);
  CHECK(text.size() == 268 + 2 * 3);
  CHECK_FALSE(text.ends_with("\r\n"));
  CHECK(decode(text).bytes == bytes);
  CHECK(decode(text + "\r\n").bytes == bytes);
  CHECK(decode("\r\n\r\n" + text + "\r\n\r\n").bytes == bytes);
  // Lines that cut groups, and lines of every length.
  const std::string whole = slow_encode(bytes);
  for (std::size_t width = 1; width < 140; ++width) {
    std::string lines;
    for (std::size_t i = 0; i < whole.size(); i += width) lines += whole.substr(i, width) + "\r\n";
    REQUIRE(decode(lines).bytes == bytes);
  }
  rejects(text, errc::syntax, 76, base64_form::plain);
  rejects("Zm9v\nZm9v", errc::bare_lf, 4);
  rejects("Zm9v\rZm9v", errc::bare_cr, 5);
  rejects("Zm9v\r", errc::bare_cr, 5);
  CHECK(decode("Zm9v\nZm9v", base64_form::mime, leniency::bare_lf).bytes == "foofoo");
  CHECK(decode("Zm9v\nZm9v", base64_form::mime, leniency::foreign_base64).bytes == "foofoo");
  rejects("Zm9v\nZm9v", errc::syntax, 4, base64_form::plain, leniency::bare_lf);
  rejects("Zm9v Zm9v", errc::syntax, 4);
}

TEST_CASE("base64: padding", "[base64]") {
  rejects("Z", errc::truncated, 1);
  rejects("Zg", errc::truncated, 2);
  rejects("Zg=", errc::truncated, 3);
  rejects("Zm8", errc::truncated, 3);
  rejects("=", errc::syntax, 0);
  rejects("Z===", errc::syntax, 1);
  rejects("Zm9v=", errc::syntax, 4);
  rejects("Zg===", errc::syntax, 4);
  rejects("Zg==Zg==", errc::syntax, 4);
  rejects("Zg=a", errc::syntax, 3);
  rejects("Zm8=v", errc::syntax, 4);
  CHECK(decode("Z\r\ng\r\n=\r\n=\r\n").bytes == "f");
  // Spare bits that are not zero.
  rejects("Zh==", errc::syntax, 2);
  rejects("Zm9=", errc::syntax, 3);
}

TEST_CASE("base64: what leniency skips", "[base64]") {
  const auto loose = [](std::string_view text) {
    return decode(text, base64_form::plain, leniency::foreign_base64).bytes;
  };
  CHECK(loose("Zm9v Zm9v\t\n!*\xFF") == "foofoo");
  CHECK(loose("Zg") == "f");
  CHECK(loose("Zm8") == "fo");
  CHECK(loose("Zg=") == "f");
  CHECK(loose("Zh==") == "f");
  CHECK(loose("=Zm9v") == "foo");
  CHECK(loose("Zg==Zm9v") == "f");
  rejects("Zm9vZ", errc::truncated, 5, base64_form::plain, leniency::foreign_base64);
}

TEST_CASE("base64: strict is within lenient", "[base64]") {
  std::mt19937 random(4);
  const std::string_view letters = "QRSTZg==\r\n ";
  for (int i = 0; i < 20000; ++i) {
    std::string text;
    for (auto n = random() % 14; n != 0; --n) text += letters[random() % letters.size()];
    for (const auto form : {base64_form::plain, base64_form::mime}) {
      const auto strict = decode(text, form);
      if (strict.error.code == errc::none) REQUIRE(decode(text, form, leniency::all) == strict);
    }
  }
}

TEST_CASE("base64: pieces cut anywhere", "[base64]") {
  const std::string bytes = random_bytes(100, 5);
  for (const std::string& text : {encode<true>(bytes, base64_form::mime), std::string("Zm9v\r\nZg==\r\n"),
                                  std::string("Zm\rg"), std::string("Zm9"), std::string("Zg==!")}) {
    const auto whole = decode(text);
    for (std::size_t a = 0; a <= text.size(); ++a) {
      for (std::size_t b = a; b <= text.size(); b += 1 + text.size() / 16) {
        std::string out;
        string_sink sink(out);
        mime::base64_decoder decoder;
        fault first;
        const std::pair<std::size_t, std::size_t> pieces[] = {{0, a}, {a, b}, {b, text.size()}};
        for (const auto& [from, to] : pieces) {
          const guarded piece(std::string_view(text).substr(from, to - from));
          if (const auto fed = decoder.feed(sink, piece); !fed) {
            first = fed.error();
            first.offset += static_cast<std::uint32_t>(from);
            break;
          }
        }
        if (first.code == errc::none)
          first = decoder.finish(sink, static_cast<std::uint32_t>(text.size())).error();
        REQUIRE(first == whole.error);
        if (first.code == errc::none) REQUIRE(out == whole.bytes);
      }
    }
  }
}

TEST_CASE("base64: rooms of every size, when encoding", "[base64]") {
  const std::string bytes = random_bytes(130, 6);
  for (const auto form : {base64_form::plain, base64_form::mime}) {
    const std::size_t need = mime::base64_encoded_size(bytes.size(), form);
    for (std::size_t n = 0; n <= need; ++n) {
      std::string room(n + 1, '?');
      const auto done = mime::base64_encode({room.data(), n}, bytes, form);
      if (n < need) {
        REQUIRE(done == fault{errc::too_small, rule::base64, static_cast<std::uint32_t>(need)});
      } else {
        REQUIRE(done == need);
      }
      REQUIRE(room[n] == '?');
    }
  }
  CHECK(mime::base64_encoded_size(0) == 0);
  CHECK(mime::base64_encoded_size(57) == 76);
  CHECK(mime::base64_encoded_size(58) == 82);
}

TEST_CASE("base64: long text to a sink, and no allocation", "[base64]") {
  const std::string bytes = random_bytes(100000, 7);
  std::string text, back(bytes.size(), '?');
  string_sink to(text);
  mime::base64_encode(to, bytes);
  REQUIRE(text == encode<false>(bytes, base64_form::mime));
  result<std::size_t> n = std::size_t{0};
  counting_sink count;
  {
    const test_support::no_allocations scope;
    n = mime::base64_decode(back, text);
    if (!mime::base64_decode(count, text)) n = std::size_t{0};
    mime::base64_encode(count, bytes, base64_form::plain);
  }
  REQUIRE(n == bytes.size());
  CHECK(back == bytes);
  CHECK(count.size() == bytes.size() + mime::base64_encoded_size(bytes.size(), base64_form::plain));
}
