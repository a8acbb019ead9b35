#include "sipwire/mime/quoted_printable.hpp"

#include <catch2/catch.hpp>
#include <random>
#include <string>
#include <string_view>

#include "support/guard_page.hpp"

using namespace sipwire;
using mime::qp_form;
using test_support::guarded;

namespace {

struct decoded {
  fault error;
  std::string bytes;
  friend bool operator==(const decoded&, const decoded&) = default;
};

template <class Runs>
decoded one_way(const slice& text, leniency lenient) {
  std::string out;
  string_sink sink(out);
  const auto done = sipwire::mime::detail::read_quoted_printable<Runs>(sink, text, lenient);
  return {done.error(), out};
}

decoded decode(std::string_view text, leniency lenient = leniency::none) {
  const guarded input(text);
  auto got = one_way<vector_runs>(slice(input), lenient);
  REQUIRE(got == one_way<byte_runs>(slice(input), lenient));
  const std::string wide = std::string(50, 'x') + std::string(text) + std::string(50, 'x');
  auto inside = one_way<vector_runs>(
      slice(source(std::string_view(wide)), {50, static_cast<std::uint32_t>(50 + text.size())}), lenient);
  if (inside.error.code != errc::none) inside.error.offset -= 50;
  REQUIRE(inside == got);
  if (got.error.code != errc::none) {
    got.bytes.clear();
    return got;
  }
  const auto size = mime::quoted_printable_decoded_size(input.text(), lenient);
  REQUIRE(size == got.bytes.size());
  for (std::size_t n = 0; n <= *size; ++n) {
    std::string room(n + 1, '?');
    const auto done = mime::quoted_printable_decode({room.data(), n}, input.text(), lenient);
    REQUIRE(room[n] == '?');
    if (n < *size) {
      REQUIRE(done.error().code == errc::too_small);
      REQUIRE(done.error().needed() == *size);
    } else {
      REQUIRE(done == n);
      REQUIRE(room.substr(0, n) == got.bytes);
    }
  }
  return got;
}

void rejects(std::string_view text, errc code, std::uint32_t offset) {
  INFO(std::string(text));
  const auto got = decode(text);
  CHECK(name(got.error.code) == name(code));
  CHECK(got.error.offset == offset);
  CHECK(decode(text, leniency::loose_quoted_printable).error.code == errc::none);
}

std::string encode(std::string_view bytes, qp_form form) {
  std::string out;
  string_sink sink(out);
  mime::quoted_printable_encode(sink, bytes, form);
  return out;
}

}  // namespace

TEST_CASE("quoted-printable: decoding", "[quoted_printable]") {
  CHECK(decode("").bytes.empty());
  CHECK(decode("plain text, nothing else").bytes == "plain text, nothing else");
  CHECK(decode("caf=C3=A9 =\r\nau lait").bytes == "caf\xC3\xA9 au lait");
  CHECK(decode("1 =3D 1=0D=0A=00").bytes == std::string_view("1 = 1\r\n\0", 8));
  CHECK(decode("one\r\ntwo\r\n").bytes == "one\r\ntwo\r\n");
  // Rule 3: blanks at the end of a line go, those before a soft break stay, an escaped one stays.
  CHECK(decode("one \t \r\ntwo  ").bytes == "one\r\ntwo");
  CHECK(decode("one =  \r\ntwo").bytes == "one two");
  CHECK(decode("one=20\r\n=20").bytes == "one \r\n ");
  CHECK(decode("=41 \r\n").bytes == "A\r\n");
  CHECK(decode(std::string(500, 'a') + "=3D" + std::string(500, 'b')).bytes ==
        std::string(500, 'a') + "=" + std::string(500, 'b'));
  std::string many, plain;
  for (int i = 0; i < 100; ++i) {
    many += "=E2=82=AC";
    plain += "\xE2\x82\xAC";
  }
  CHECK(decode(many).bytes == plain);
}

TEST_CASE("quoted-printable: faults and where", "[quoted_printable]") {
  rejects("a=", errc::truncated, 2);
  rejects("a= \t", errc::truncated, 4);
  rejects("a=4", errc::bad_escape, 1);
  rejects("a=XY", errc::bad_escape, 1);
  rejects("a==", errc::bad_escape, 1);
  rejects("a= b", errc::bad_escape, 1);
  rejects("=C3=a9", errc::bad_escape, 4);
  rejects("=c3", errc::bad_escape, 1);
  rejects("a\rb", errc::bare_cr, 1);
  rejects("a\r", errc::bare_cr, 1);
  rejects("a\nb", errc::bare_lf, 1);
  rejects("a=\nb", errc::bad_escape, 1);
  rejects(std::string_view("a\0b", 3), errc::control_byte, 1);
  rejects("a\x7F", errc::control_byte, 1);
  rejects("caf\xC3\xA9", errc::syntax, 3);
}

TEST_CASE("quoted-printable: what leniency takes", "[quoted_printable]") {
  const auto loose = [](std::string_view text) {
    return decode(text, leniency::loose_quoted_printable).bytes;
  };
  CHECK(loose("=c3=A9") == "\xC3\xA9");
  CHECK(loose("a=XY =4 ==") == "a=XY =4 =");
  CHECK(loose("a=") == "a");
  CHECK(loose("a=\nb\nc") == "ab\nc");
  // A CR of its own ends no line, so the blank before it was not put there on the way.
  CHECK(loose("a \rb\t\r") == "a \rb\t\r");
  CHECK(loose("a \r\nb\t") == "a\r\nb");
  CHECK(loose("caf\xC3\xA9\x01") == "caf\xC3\xA9\x01");
  CHECK(decode("a \nb=\nc", leniency::bare_lf).bytes == "a\nbc");
}

TEST_CASE("quoted-printable: encoding", "[quoted_printable]") {
  CHECK(encode("a = b\t", qp_form::text) == "a =3D b=09");
  CHECK(encode("one \r\ntwo\r\n", qp_form::text) == "one=20\r\ntwo\r\n");
  CHECK(encode("one \r\ntwo\r\n", qp_form::binary) == "one =0D=0Atwo=0D=0A");
  CHECK(encode("a\rb\nc", qp_form::text) == "a=0Db=0Ac");
  CHECK(encode("\xC3\xA9", qp_form::text) == "=C3=A9");
  CHECK(encode(std::string(76, 'x'), qp_form::text) == std::string(76, 'x'));
  CHECK(encode(std::string(77, 'x'), qp_form::text) == std::string(75, 'x') + "=\r\nxx");
  char room[8];
  CHECK(mime::quoted_printable_encode(room, "a=b") == 5);
  CHECK(mime::quoted_printable_encode({room, 4}, "a=b") == fault{errc::too_small, rule::none, 5});
}

TEST_CASE("quoted-printable: what is encoded comes back, in lines of 76", "[quoted_printable]") {
  std::mt19937 random(1);
  const std::string_view letters = "ab =\t\r\n.\xC3\x01";
  for (int i = 0; i < 4000; ++i) {
    std::string bytes;
    for (auto n = random() % 200; n != 0; --n)
      bytes += random() % 3 == 0 ? letters[random() % letters.size()] : 'x';
    for (const auto form : {qp_form::text, qp_form::binary}) {
      const std::string text = encode(bytes, form);
      std::size_t column = 0;
      for (const char c : text) {
        column = c == '\n' ? 0 : column + 1;
        REQUIRE(column <= 77);
        REQUIRE((column < 77 || c == '\r'));
      }
      std::string out;
      string_sink sink(out);
      REQUIRE(mime::quoted_printable_decode(sink, text));
      REQUIRE(out == bytes);
    }
  }
}
