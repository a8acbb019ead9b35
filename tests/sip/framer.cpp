#include "sipwire/sip/framer.hpp"

#include <catch2/catch.hpp>
#include <iostream>
#include <string>

#include "sipwire/sip/fields.hpp"
#include "sipwire/sip/writer.hpp"
#include "support/allocation.hpp"
#include "support/corpus.hpp"
#include "support/paths.hpp"
#include "support/stream.hpp"

using namespace sipwire;
using sip::framer_options;
using test_support::agreed_stream;
using test_support::slow_framer;
using test_support::stream_events;
using test_support::stream_events_bytewise;

namespace {

const std::string start = "OPTIONS sip:a@b SIP/2.0\r\n";

std::string with(std::string_view lines, std::string_view body = "") {
  return start + std::string(lines) + "\r\n" + std::string(body);
}

std::string more(std::size_t position, std::size_t unread) {
  return "more at " + std::to_string(position) + " + " + std::to_string(unread) + "\n";
}

std::string message(std::size_t position, std::size_t header, std::size_t body) {
  return "message at " + std::to_string(position) + " size " + std::to_string(header + body) + " header " +
         std::to_string(header) + " body " + std::to_string(body) + "\n";
}

framer_options lenient(leniency flags) {
  framer_options out;
  out.parsing.lenient = flags;
  return out;
}

}  // namespace

TEST_CASE("framer: messages end where Content-Length says", "[framer]") {
  CHECK(agreed_stream("") == more(0, 0));
  const std::string one = with("Content-Length: 4\r\n", "body");
  const auto header = one.size() - 4;
  CHECK(agreed_stream(one) == message(0, header, 4) + more(one.size(), 0));
  CHECK(agreed_stream(one + one + one) == message(0, header, 4) + message(one.size(), header, 4) +
                                              message(2 * one.size(), header, 4) + more(3 * one.size(), 0));
  CHECK(agreed_stream(with("l:0\r\n")) ==
        message(0, with("l:0\r\n").size(), 0) + more(with("l:0\r\n").size(), 0));
  CHECK(agreed_stream("SIP/2.0 200 OK\r\ncontent-LENGTH \t:\t 1 \r\n\r\nx") ==
        message(0, 41, 1) + more(42, 0));
  // A body that looks like messages, line ends and lengths.
  const std::string inner = "\r\n\r\nContent-Length: 7\r\n\r\nMESSAGE sip:x SIP/2.0\r\n\r\n";
  const std::string outer = with("Content-Length: " + std::to_string(inner.size()) + "\r\n", inner);
  CHECK(agreed_stream(outer) ==
        message(0, outer.size() - inner.size(), inner.size()) + more(outer.size(), 0));
}

TEST_CASE("framer: need_more says what is lacking", "[framer]") {
  const std::string text = with("Content-Length: 10\r\n", "abc");
  CHECK(agreed_stream(text) == "more at 0 + " + std::to_string(text.size()) + " lacks 7\n");
  sip::framer cut;
  CHECK(cut.next(text).error() ==
        fault{errc::need_more, rule::message_body, static_cast<std::uint32_t>(text.size())});
  CHECK(cut.needed() == 7U);
  CHECK(cut.next(text + "defghij")->body() == "abcdefghij");
  CHECK_FALSE(cut.needed());
  CHECK(cut.position() == text.size() + 7);
  CHECK(cut.next("SIP").error() == fault{errc::need_more, rule::start_line, 3});
  CHECK(cut.next("SIP/2.0 200 OK\r\nVia").error() == fault{errc::need_more, rule::message_header, 19});
  cut.reset();
  CHECK(cut.position() == 0);
}

TEST_CASE("framer: a frame parses as its message", "[framer]") {
  sip::framer cut;
  const std::string text = with("Content-Length: 4\r\nTo: <sip:a@b\r\n", "body");
  const auto frame = cut.next(text);
  REQUIRE(frame);
  sip::field_storage<8> slots;
  const auto m = frame->parse(slots);
  REQUIRE(m);
  CHECK(m->body() == "body");
  CHECK(m->get<sip::hdr::to>().error().code == errc::unclosed_angle);
}

TEST_CASE("framer: every pair and triple of cuts of a stream of three", "[framer][splits]") {
  const std::string stream = "\r\n\r\n" + with("l: 2\r\n", "\r\n") + "\r\n" +
                             "SIP/2.0 200 OK\r\nContent-Length:\r\n 1\r\n\r\nC" +
                             with("Content-Lengths: 9\r\nContent-Length: 0\r\n") + "\r\n\r\n";
  const std::string whole = agreed_stream(stream);
  CHECK(whole.substr(whole.size() - 20).find("more") != std::string::npos);
  for (std::size_t a = 0; a <= stream.size(); ++a)
    for (std::size_t b = a; b <= stream.size(); ++b)
      if (stream_events(stream, {a, b}) != whole) FAIL("cut at " << a << " and " << b);
}

TEST_CASE("framer: stray CRLFs, pings and pongs", "[framer]") {
  const std::string options = with("l: 0\r\n");
  const auto n = options.size();
  CHECK(agreed_stream("\r\n\r\n") == "ping at 0 size 4\n" + more(4, 0));
  // One CRLF may be half a ping.
  CHECK(agreed_stream("\r\n") == more(0, 2));
  CHECK(agreed_stream("\r") == more(0, 1));
  CHECK(agreed_stream("\r\n\r") == more(0, 3));
  CHECK(agreed_stream("\r\n\r\n\r\n\r\n\r\n") == "ping at 0 size 4\nping at 4 size 4\n" + more(8, 2));
  CHECK(agreed_stream("\r\n" + options) == "pong at 0 size 2\n" + message(2, n, 0) + more(2 + n, 0));
  CHECK(agreed_stream(options + "\r\n\r\n\r\n" + options) ==
        message(0, n, 0) + "ping at " + std::to_string(n) + " size 4\npong at " + std::to_string(n + 4) +
            " size 2\n" + message(n + 6, n, 0) + more(2 * n + 6, 0));
  framer_options ours;
  ours.expect = sip::keep_alives::pongs;
  CHECK(agreed_stream("\r\n", ours) == "pong at 0 size 2\n" + more(2, 0));
  CHECK(agreed_stream("\r\n\r\n" + options + "\r", ours) ==
        "pong at 0 size 2\npong at 2 size 2\n" + message(4, n, 0) + more(4 + n, 1));
  CHECK(agreed_stream("\rX") == "bare_cr in CRLF at 0\n");
  CHECK(agreed_stream("\r\n\rX") == "pong at 0 size 2\nbare_cr in CRLF at 2\n");
  CHECK(agreed_stream("\n") == "bare_lf in CRLF at 0\n");
  CHECK(agreed_stream("\n\n\r\n\nX", lenient(leniency::bare_lf)) ==
        "ping at 0 size 2\nping at 2 size 3\n" + more(5, 1));
}

TEST_CASE("framer: what is no start line ends the framing", "[framer]") {
  CHECK(agreed_stream("\x16\x03\x01") == "syntax in Method at 0\n");
  CHECK(agreed_stream("GET / HTTP/1.1\r\nl: 0\r\n\r\n") == "syntax in Request-URI at 6\n");
  CHECK(agreed_stream(with("l: 3\r\n", "abcdefg\r\n")) == message(0, start.size() + 8, 3) +
                                                              "syntax in Method at " +
                                                              std::to_string(start.size() + 8 + 7) + "\n");
  CHECK(agreed_stream("SIP/2.0 2000 OK\r\n") == "syntax in Status-Code at 11\n");
  CHECK(agreed_stream("OPTIONS sip:a@b\r\n") == "syntax in Request-URI at 15\n");
  CHECK(agreed_stream("OPTIONS sip:a@b SIP/2.0\nl: 0\r\n\r\n") == "bare_lf in CRLF at 23\n");
  CHECK(agreed_stream("OPTIONS sip:a@b SIP/2.0\r\tl: 0\r\n") == "syntax in CRLF at 24\n");
  CHECK(agreed_stream("OPT\x01IONS") == "syntax in Method at 3\n");
  CHECK(agreed_stream("OPTIONS  sip:a@b SIP/2.0\r\nl: 0\r\n\r\n") == "syntax in Request-URI at 8\n");
  CHECK(agreed_stream("OPTIONS  sip:a@b SIP/2.0 \r\nl: 0\r\n\r\n", lenient(leniency::start_line_space)) ==
        message(0, 35, 0) + more(35, 0));
}

TEST_CASE("framer: malformed header lines do not end the framing", "[framer]") {
  for (const char* line :
       {"no colon\r\n", " : x\r\n", "\xFF: x\r\n", "To : <sip:a\r\n", "l\r\n", "Content-Length\r\n",
        "Content-Length 5\r\n", " Content-Length: 5\r\n", "X-Content-Length: 5\r\n", "Content-Lengthy: 5\r\n",
        "Content-Language: 5\r\n", "Foo\r\n Content-Length: 5\r\n", "c\r\nl\r\n", "Call-ID: l\r\n",
        "c:1\r\nabcl\r\n", "Tab:\t\tx\t\r\n", "q: \\\x01\r\n"}) {
    INFO(line);
    const std::string text = with(std::string(line) + "Content-Length: 1\r\n", "x");
    CHECK(agreed_stream(text) == message(0, text.size() - 1, 1) + more(text.size(), 0));
    const std::string behind =
        with("Content-Length: 1\r\n" + std::string(line[0] == ' ' ? "z: z\r\nFoo" : "") + line, "x");
    CHECK(agreed_stream(behind) == message(0, behind.size() - 1, 1) + more(behind.size(), 0));
  }
}

TEST_CASE("framer: bytes that peers may take for line ends", "[framer]") {
  const auto n = start.size();
  const auto at = [n](const char* code, std::size_t offset) {
    return code + std::to_string(n + offset) + "\n";
  };
  CHECK(agreed_stream(with("a: b\nContent-Length: 0\r\n")) == at("bare_lf in header-value at ", 4));
  CHECK(agreed_stream(with("a: b\rContent-Length: 0\r\n")) == at("bare_cr in CRLF at ", 4));
  CHECK(agreed_stream(with(std::string("a: \0b\r\nl: 0\r\n", 13))) ==
        at("control_byte in header-value at ", 3));
  CHECK(agreed_stream(with("a: \x7F\r\nl: 0\r\n")) == at("control_byte in header-value at ", 3));
  CHECK(agreed_stream(with("a: b\r\r\nl: 0\r\n")) == at("bare_cr in CRLF at ", 4));
  CHECK(agreed_stream(start + "l: 0\r\n\n") == at("bare_lf in CRLF at ", 6));
  const std::string lf = "OPTIONS sip:a@b SIP/2.0\na: b\nl:\n 1\n\nx";
  CHECK(agreed_stream(lf, lenient(leniency::bare_lf)) == message(0, lf.size() - 1, 1) + more(lf.size(), 0));
  const std::string nul = with(std::string("a: \0b\r\nl: 0\r\n", 13));
  CHECK(agreed_stream(nul, lenient(leniency::control_bytes)) ==
        message(0, nul.size(), 0) + more(nul.size(), 0));
  const std::string cr = with("a: b\rl: 7\r\nl: 0\r\n");
  CHECK(agreed_stream(with("l: 2\r\r\n", "ab"), lenient(leniency::salvage)) ==
        at("syntax in Content-Length at ", 4));
  CHECK(agreed_stream(cr, lenient(leniency::salvage)) == message(0, cr.size(), 0) + more(cr.size(), 0));
}

TEST_CASE("framer: caps", "[framer]") {
  framer_options small;
  small.parsing.caps.header_bytes = 60;
  const std::string fits = with("a: 123456789012345678901\r\nl: 12\r\n", "123456789012");
  REQUIRE(fits.size() - 12 == 60);
  CHECK(agreed_stream(fits, small) == message(0, 60, 12) + more(72, 0));
  CHECK(agreed_stream(with("a: 1234567890123456789012\r\nl: 12\r\n"), small) ==
        "too_long in message-header at 60\n");
  CHECK(agreed_stream(std::string(100, 'A'), small) == "too_long in message-header at 60\n");
  small.body_bytes = 11;
  CHECK(agreed_stream(fits, small) ==
        "too_long in message-body at " + std::to_string(fits.find("12\r\n\r\n")) + "\n");
  sip::framer cut(small);
  CHECK_FALSE(cut.next(fits));
  CHECK(cut.needed() == 12U);
}

TEST_CASE("R014 differing Content-Lengths on a stream", "[R014]") {
  const auto n = start.size();
  CHECK(agreed_stream(with("Content-Length: 5\r\nl: 6\r\n", "abcdef")) ==
        "conflict in Content-Length at " + std::to_string(n + 22) + "\n");
  CHECK(agreed_stream(with("l: 5\r\nTo: x\r\nContent-Length: 05\r\nl:\t5\r\n", "abcde")).substr(0, 7) ==
        "message");
  CHECK(agreed_stream(with("Content-Length: 5, 5\r\n", "abcde")) ==
        "syntax in Content-Length at " + std::to_string(n + 17) + "\n");
  std::string many;
  for (int i = 0; i < 2000; ++i) many += "l: 5\r\n";
  CHECK(stream_events(with(many + "Content-Length: 6\r\n", "abcdef")).substr(0, 8) == "conflict");
  CHECK(stream_events(with(many, "abcde")).substr(0, 7) == "message");
  // A line that begins with c must not hide a length behind it.
  CHECK(agreed_stream(with("c:1\r\nl: l\r\nContent-Length: 0\r\n")) ==
        "syntax in Content-Length at " + std::to_string(n + 8) + "\n");
}

TEST_CASE("R015 a blank before the colon of Content-Length on a stream", "[R015]") {
  framer_options strict;
  strict.parsing.refuse_space_before_colon = true;
  const auto n = start.size();
  CHECK(agreed_stream(with("Content-Length : 5\r\n", "abcde")).substr(0, 7) == "message");
  CHECK(agreed_stream(with("Content-Length : 5\r\n", "abcde"), strict) ==
        "space_before_colon in header-name at " + std::to_string(n + 14) + "\n");
  CHECK(agreed_stream(with("l\t: 5\r\n", "abcde"), strict) ==
        "space_before_colon in header-name at " + std::to_string(n + 1) + "\n");
}

TEST_CASE("R023 R024 R025 R026 R030 lengths at the boundaries on a stream",
          "[R023][R024][R025][R026][R030]") {
  const auto n = start.size();
  for (const char* big : {"16777217", "2147483609", "2147483647", "2147483648", "4294967295"})
    CHECK(agreed_stream(with("Content-Length: " + std::string(big) + "\r\n", "abc")) ==
          "too_long in message-body at " + std::to_string(n + 16) + "\n");
  // Never two messages out of one.
  const std::string rest = std::string(32, 'x') + with("l: 0\r\n");
  for (const char* over : {"4294967296", "4294967328", "9223372036854775808", "18446744073709551616",
                           "1000000000000000000000000000000"})
    CHECK(agreed_stream(with("Content-Length: " + std::string(over) + "\r\n", rest)) ==
          "out_of_range in Content-Length at " + std::to_string(n + 16) + "\n");
  CHECK(agreed_stream(with("Content-Length: 0\r\n")) == message(0, n + 21, 0) + more(n + 21, 0));
}

TEST_CASE("R027 R028 a large length allocates nothing and is told", "[R027][R028]") {
  const std::string text = with("Content-Length: 16000000\r\n", "abc");
  std::optional<std::uint32_t> needed;
  result<sip::stream_frame> got{fault{}};
  {
    const test_support::no_allocations scope;
    sip::framer cut;
    got = cut.next(text);
    needed = cut.needed();
  }
  CHECK(got.error().code == errc::need_more);
  CHECK(needed == 16000000U - 3U);
}

TEST_CASE("R029 lengths that are no number on a stream", "[R029]") {
  const auto n = start.size();
  for (const char* bad : {"-1", "-2", "- 1", "+5", "0x5", "5x", "5 5", "5.0", "-999"})
    CHECK(agreed_stream(with("Content-Length: " + std::string(bad) + "\r\n", "abcde"))
              .find(" in Content-Length at ") != std::string::npos);
  CHECK(agreed_stream(with("Content-Length: \r\n")) ==
        "truncated in Content-Length at " + std::to_string(n + 16) + "\n");
  CHECK(agreed_stream(with("Content-Length:\r\n \r\n")).substr(0, 9) == "truncated");
}

TEST_CASE("R031 R032 a length shorter than the body: no guessing behind it", "[R031][R032]") {
  const std::string text = with("Content-Length: 3\r\n", "v=0\r\no=- 1 1 IN IP4 h\r\n") + with("l: 0\r\n");
  const auto n = start.size() + 21 + 3;
  CHECK(agreed_stream(text) == message(0, n - 3, 3) + "pong at " + std::to_string(n) +
                                   " size 2\nsyntax in Method at " + std::to_string(n + 3) + "\n");
  sip::framer cut;
  std::string_view unread = text;
  for (int i = 0; i < 2; ++i) unread.remove_prefix(cut.next(unread)->size());
  CHECK(cut.next(unread).error() == fault{errc::syntax, rule::method, 1});
  for (int i = 0; i < 3; ++i) CHECK(cut.next(unread).error() == fault{errc::desynchronised, rule::method, 1});
  CHECK(cut.desynchronised());
  CHECK(cut.error() == fault{errc::syntax, rule::method, 1});
}

TEST_CASE("R033 written lengths are read back at every power of ten", "[R033]") {
  for (std::size_t size = 1; size <= 1000000; size *= 10)
    for (const std::size_t n : {size - 1, size, size + 1}) {
      std::string out;
      string_sink into(out);
      const std::string body(n, 'x');
      REQUIRE(sip::request_writer(into, sip::method::message, "sip:a@b")
                  .body("text/plain", body)
                  .finish_fragment());
      sip::framer cut;
      const auto frame = cut.next(out);
      REQUIRE(frame);
      CHECK(frame->body().size() == n);
      CHECK(frame->size() == out.size());
    }
}

TEST_CASE("R034 a folded Content-Length on a stream", "[R034]") {
  const std::string text = with("Content-Length: \r\n \t5\r\n \r\n", "abcde");
  CHECK(agreed_stream(text) == message(0, text.size() - 5, 5) + more(text.size(), 0));
  // The line after an empty one is body, blank or not.
  CHECK(agreed_stream(with("l: 1\r\n", " ")).substr(0, 7) == "message");
}

TEST_CASE("R035 a bad length at the end of the buffer", "[R035]") {
  for (const char* text : {"l:", "l: ", "l: 1", "l: x", "Content-Length",
                           "Content-Length:", "Content-Length: 99999999999999999999"})
    CHECK(agreed_stream(start + text) == more(0, start.size() + std::string_view(text).size()));
}

TEST_CASE("R140 keep-alives split over reads, line ends of headers, several messages a segment", "[R140]") {
  const std::string options = with("l: 0\r\n");
  std::string stream = "\r\n\r\n", expected = "ping at 0 size 4\n";
  for (int i = 0; i < 4; ++i) {
    expected += message(stream.size(), options.size(), 0);
    stream += options;
    if (i % 2 == 0) continue;
    expected += "ping at " + std::to_string(stream.size()) + " size 4\n";
    stream += "\r\n\r\n";
  }
  CHECK(agreed_stream(stream) == expected + more(stream.size(), 0));
}

TEST_CASE("R141 a message without Content-Length", "[R141]") {
  CHECK(agreed_stream(with("To: x\r\n", "body")) ==
        "missing_mandatory in Content-Length at " + std::to_string(start.size() + 7) + "\n");
  CHECK(agreed_stream(with("")) ==
        "missing_mandatory in Content-Length at " + std::to_string(start.size()) + "\n");
  CHECK(agreed_stream("garbage\r\n\r\n") == "syntax in Method at 7\n");
}

TEST_CASE("framer: each header byte is looked at once", "[framer][linear]") {
  struct counter {
    std::uint64_t* sum;
    void scanned(std::uint32_t n) noexcept { *sum += n; }
  };
  constexpr std::size_t size = std::size_t{1} << 20;
  const std::string families[] = {
      start + "Subject: " + std::string(size, 'x'),
      [] {
        std::string out = start;
        while (out.size() < size) out += "l: 0\r\n";
        return out;
      }(),
      [] {
        std::string out = start + "l:";
        while (out.size() < size) out += "\r\n ";
        return out;
      }(),
      [] {
        std::string out = start;
        while (out.size() < size) out += "c\r\nCl\t\r\nl\r\n";
        return out;
      }(),
      "A" + std::string(size, 'l'),
  };
  for (const std::string& text : families) {
    std::uint64_t sum = 0;
    sip::basic_framer<vector_runs, counter> cut({}, {&sum});
    bool fine = true;
    {
      const test_support::no_allocations scope;
      for (std::size_t n = 1; n <= text.size(); ++n)
        fine = fine && cut.next({text.data(), n}).error().code == errc::need_more;
    }
    CHECK(fine);
    CHECK(sum == text.size());
  }
}

namespace {

struct sample {
  std::string name, text;
};

/// Every SIP message of the tree, and of the corpus of RFC examples where there is one.
std::vector<sample> samples() {
  namespace fs = std::filesystem;
  std::vector<fs::path> roots{test_support::data_root()}, files;
  if (const auto corpus = test_support::corpus_root()) roots.push_back(*corpus / "rfc");
  for (const auto& root : roots)
    for (const auto& entry : fs::recursive_directory_iterator(root))
      if (entry.is_regular_file() && entry.path().extension() == ".sip") files.push_back(entry.path());
  std::sort(files.begin(), files.end());
  std::vector<sample> out;
  for (const auto& path : files) out.push_back({path.filename().string(), test_support::read_file(path)});
  return out;
}

/// Every cut of a stream; where the compiler does not optimise, of a long one a quarter of those near a line
/// end or a frame's end, and every fortieth.
std::vector<std::size_t> cuts_of(std::string_view stream) {
  std::vector<std::size_t> out;
#if defined(__OPTIMIZE__)
  for (std::size_t i = 0; i <= stream.size(); ++i) out.push_back(i);
  return out;
#endif
  for (std::size_t i = 0; i <= stream.size(); ++i) {
    const auto is_end = [&](std::size_t k) {
      return k < stream.size() && (stream[k] == '\r' || stream[k] == '\n');
    };
    if (stream.size() <= 2048 || i % 40 == 0 ||
        (i / 4 % 4 == 0 && (is_end(i) || is_end(i + 1) || (i > 0 && is_end(i - 1)))))
      out.push_back(i);
  }
  return out;
}

void check_splits(std::string_view stream, const std::string& expected) {
  REQUIRE(stream_events(stream) == expected);
  REQUIRE(stream_events<slow_framer>(stream) == expected);
  REQUIRE(stream_events_bytewise(stream) == expected);
  for (const std::size_t cut : cuts_of(stream))
    if (stream_events(stream, {cut}) != expected) FAIL("cut at " << cut);
  for (std::size_t step : {7U, 64U, 1460U}) {
    std::vector<std::size_t> cuts;
    for (std::size_t i = step; i < stream.size(); i += step) cuts.push_back(i);
    REQUIRE(stream_events(stream, cuts, {}, step == 1460) == expected);
  }
}

}  // namespace

TEST_CASE("framer: real messages four at a time, with keep-alives, cut everywhere", "[framer][splits]") {
  std::size_t joined = 0, alone = 0, streams = 0;
  std::string stream, expected;
  const auto finish = [&] {
    if (stream.empty()) return;
    INFO("stream " << streams);
    check_splits(stream, expected + more(stream.size(), 0));
    ++streams;
    stream.clear();
    expected.clear();
  };
  for (const sample& one : samples()) {
    INFO(one.name);
    sip::field_storage<256> slots;
    const auto m = sip::parse(one.text, slots);
    if (!m || !m->content_length() || !m->leading().empty() || m->text().size() != one.text.size()) {
      // Without a length, malformed or cut: whatever is said of it is said of every cut.
      ++alone;
      check_splits(one.text, stream_events(one.text));
      if (m && !m->content_length())
        CHECK(stream_events(one.text).find("missing_mandatory in Content-Length") != std::string::npos);
      continue;
    }
    expected += message(stream.size(), one.text.size() - m->body().size(), m->body().size());
    stream += one.text;
    switch (joined++ % 3) {
      case 0:
        expected += "ping at " + std::to_string(stream.size()) + " size 4\n";
        stream += "\r\n\r\n";
        break;
      case 1:
        expected += "ping at " + std::to_string(stream.size()) + " size 4\nping at " +
                    std::to_string(stream.size() + 4) + " size 4\n";
        stream += "\r\n\r\n\r\n\r\n";
        break;
      default:
        break;
    }
    if (joined % 4 == 0) finish();
  }
  finish();
  CHECK(joined > 60);
  std::cout << "streams: " << joined << " messages in " << streams << " streams, " << alone
            << " messages alone\n";
}

TEST_CASE("framer: the stream files of the RCS corpus", "[framer][rcs]") {
  const auto root = test_support::data_root() / "rcs";
  const std::string table = test_support::read_file(root / "EXPECT.tsv");
  int files = 0, checks = 0;
  for (std::size_t at = 0; at < table.size();) {
    const std::size_t stop = std::min(table.find('\n', at), table.size());
    std::vector<std::string> cells;
    for (std::string_view line = std::string_view(table).substr(at, stop - at);;) {
      const auto tab = line.find('\t');
      cells.emplace_back(line.substr(0, tab));
      if (tab == std::string_view::npos) break;
      line.remove_prefix(tab + 1);
    }
    at = stop + 1;
    if (cells.size() < 3 || cells[1] != "sip-stream") continue;
    ++files;
    INFO(cells[0]);
    const std::string text = test_support::read_file(root / cells[0]);
    agreed_stream(text);
    sip::framer cut;
    std::string_view unread = text;
    std::vector<sip::stream_frame> messages;
    std::size_t keep_alive_octets = 0;
    auto frame = cut.next(unread);
    for (; frame; frame = cut.next(unread)) {
      if (frame->is_message()) {
        messages.push_back(*frame);
      } else {
        keep_alive_octets += frame->size();
      }
      unread.remove_prefix(frame->size());
    }
    CHECK(frame.error().code == errc::need_more);
    CHECK(unread.empty() == (cells[2] == "accept"));
    for (std::size_t i = 3; i < cells.size(); ++i) {
      const auto equals = cells[i].find('=');
      const std::string key = cells[i].substr(0, equals), value = cells[i].substr(equals + 1);
      INFO(cells[i]);
      ++checks;
      if (key == "stream.count") {
        CHECK(std::to_string(messages.size()) == value);
      } else if (key == "stream.keepalive.octet-count") {
        CHECK(std::to_string(keep_alive_octets) == value);
      } else if (key == "need-more.octets") {
        REQUIRE(cut.needed());
        CHECK(std::to_string(*cut.needed()) == value);
      } else if (key == "file.length") {
        CHECK(std::to_string(text.size()) == value);
      } else if (key.starts_with("stream[")) {
        const auto& one = messages.at(static_cast<std::size_t>(key[7] - '0'));
        const std::string path = key.substr(10);
        sip::field_storage<64> slots;
        const auto m = one.parse(slots);
        REQUIRE(m);
        if (path == "offset") {
          CHECK(std::to_string(one.position()) == value);
        } else if (path == "length") {
          CHECK(std::to_string(one.size()) == value);
        } else if (path == "sip.kind") {
          CHECK(value == (m->is_request() ? "request" : "response"));
        } else if (path == "sip.method") {
          CHECK(m->method_text() == value);
        } else if (path == "sip.status") {
          CHECK(std::to_string(m->status()) == value);
        } else if (path == "sip.content-length" || path == "sip.body.length") {
          CHECK(std::to_string(one.body().size()) == value);
        } else if (path == "sip.call-id") {
          CHECK(m->get<sip::hdr::call_id>()->text() == value);
        } else if (path == "sip.cseq.number") {
          CHECK(std::to_string(m->get<sip::hdr::cseq>()->number()) == value);
        } else {
          --checks;
        }
      } else {
        --checks;
      }
    }
  }
  CHECK(files == 3);
  std::cout << "sip-stream files: " << files << ", expectations: " << checks << "\n";
}

TEST_CASE("framer: a body of just the longest size, and one more", "[framer]") {
  framer_options small;
  small.body_bytes = 4;
  for (const std::size_t n : {3U, 4U, 5U}) {
    const std::string text = with("Content-Length: " + std::to_string(n) + "\r\n", std::string(n, 'b'));
    sip::framer cut(small);
    const auto frame = cut.next(text);
    if (n > 4) {
      CHECK(frame.error() ==
            fault{errc::too_long, rule::message_body, static_cast<std::uint32_t>(text.find("5\r\n"))});
      CHECK(cut.needed() == 5U);
    } else {
      REQUIRE(frame);
      CHECK(frame->body() == std::string(n, 'b'));
    }
  }
  // With the header fields it is max_input that must not be passed.
  const std::string head = with("Content-Length: 16777216\r\n");
  const std::size_t most = max_input - head.size();
  const auto asks = [&](std::size_t n) { return with("Content-Length: " + std::to_string(n) + "\r\n"); };
  sip::framer fits, over;
  REQUIRE(asks(most).size() == head.size());
  CHECK(fits.next(asks(most)).error() ==
        fault{errc::need_more, rule::message_body, static_cast<std::uint32_t>(head.size())});
  CHECK(fits.needed() == most);
  CHECK(over.next(asks(most + 1)).error() ==
        fault{errc::too_long, rule::message_body, static_cast<std::uint32_t>(head.find("16777216"))});
  CHECK(over.desynchronised());
}
