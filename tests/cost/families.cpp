// Work in counted steps over inputs of n and of 2n octets: of every public call, it at most doubles. Counts
// do not depend on the machine, so short inputs do, and nothing here waits for a clock.

#include <catch2/catch.hpp>
#include <cstring>
#include <filesystem>
#include <fstream>
#include <functional>
#include <initializer_list>
#include <iterator>
#include <string>
#include <utility>
#include <vector>

#include "../../fuzz/cost.cpp"
#include "../../fuzz/support/every_call.hpp"
#include "support/effort.hpp"

using namespace sipwire;
using test_support::repeated;

namespace {

/// `front0back`, `front1back` and so on.
std::string numbered(std::string_view front, std::string_view back, std::size_t size,
                     std::size_t most = 100000, std::size_t first = 0) {
  std::string out;
  for (std::size_t i = 0; out.size() < size && i < most; ++i)
    out += std::string(front) + std::to_string(first + i) + std::string(back);
  return out;
}
/// Behind these, numbers are of the same length.
constexpr std::size_t long_numbers = 1000;
std::string message(const std::string& fields, const std::string& body = "") {
  return "INVITE sip:b@b SIP/2.0\r\nVia: SIP/2.0/UDP a;branch=z9hG4bKx\r\nMax-Forwards: 70\r\n"
         "To: <sip:b@b>\r\nFrom: <sip:a@a>;tag=1\r\nCall-ID: x@y\r\nCSeq: 1 INVITE\r\n" +
         fields + "Content-Length: " + std::to_string(body.size()) + "\r\n\r\n" + body;
}
std::string session(const std::string& lines) {
  return "v=0\r\no=- 1 1 IN IP4 192.0.2.1\r\ns=-\r\nc=IN IP4 192.0.2.1\r\nt=0 0\r\n" + lines;
}

/// Calls whose work is known to grow faster when they are made for each element, and by how much with 2n of
/// them. Issue 4 of the plan (places remembered once, hashes of names) makes them constant; a line goes when
/// its ratio is that of all others.
struct known_call {
  std::string_view what;
  double ratio;
};
constexpr known_call known_calls[] = {
    {"raw by name", 4.2}, {"msrp raw by name", 4.2}, {"inherited", 4.2},
    {"connection", 4.2},  {"direction", 4.2},
};
double allowed(const work::account& a) {
  for (const auto& k : known_calls)
    if (k.what == a.what) return k.ratio;
  return 2.3;
}

/// What of `call` on the longer input takes more than its share.
std::string dear(void (*call)(work::ledger&, std::string_view, leniency), const std::string& shorter,
                 const std::string& longer, std::initializer_list<leniency> flags) {
  static work::ledger once, twice;
  std::string out;
  for (const auto lenient : flags) {
    once.clear();
    twice.clear();
    call(once, shorter, lenient);
    call(twice, longer, lenient);
    twice.for_each([&](const work::account& a) {
      const auto before = once.find(a.what, a.of);
      if (static_cast<double>(a.steps) <= allowed(a) * static_cast<double>(before.steps)) return;
      // Another way through the same call, or more calls of it, is no matter as long as the work is little.
      if (a.steps <= 20 * (longer.size() + 10 * a.calls)) return;
      out += std::string(a.what) + " " + a.of + ": " + std::to_string(before.steps) + " steps for " +
             std::to_string(shorter.size()) + " octets, " + std::to_string(a.steps) + " for " +
             std::to_string(longer.size()) + "\n";
    });
  }
  return out;
}

using make = std::function<std::string(std::size_t)>;

void check(std::string_view entry, const std::string& name, const make& family, std::size_t n = 512,
           std::initializer_list<leniency> flags = {leniency::none, leniency::all}) {
  for (const auto& e : work::entries)
    if (e.name == entry) {
      const std::string found = dear(e.call, family(n), family(2 * n), flags);
      if (found.empty()) return;
      INFO(name);
      CHECK(found == "");
      return;
    }
  FAIL("no entry " << entry);
}

void check_with_edits(std::string_view entry, const std::string& name, const make& family, std::size_t n) {
  check(entry, name, family, n);
  check(std::string(entry) + " edits", name, family, n);
}

}  // namespace

TEST_CASE("cost: header fields of each kind, filled with what is awkward", "[cost]") {
  const char* const units[] = {",",
                               "\"",
                               "\\",
                               "\"\\\"",
                               "<",
                               "<>",
                               "(",
                               "(\"",
                               ";a",
                               ";a=\"",
                               " ",
                               "\r\n ",
                               "a,",
                               "a=",
                               "%41",
                               "a.",
                               ":",
                               "[",
                               "a/",
                               "\"\",",
                               "?,",
                               "<?,",
                               "=",
                               "@",
                               "<sip:a>,",
                               "\"a\" <sip:a>",
                               "<sip:a;b>;c,",
                               "Digest a=b, ",
                               "SIP/2.0/UDP a,",
                               "<sip:a>;b=\"c,",
                               "301 a \"x\","};
  std::size_t names = 0, tried = 0;
  for (std::uint32_t i = 1; i < sip::header_id_count; ++i) {
    const auto id = static_cast<sip::header_id>(i);
    if (!sip::with_tag(id, [](auto) {}) || id == sip::header_id::content_length) continue;
    ++names;
    const std::string name(sip::name(id));
    for (const auto* unit : units) {
      // Strict and lenient by turns; both would take twice as long.
      const auto lenient = ++tried % 2 != 0 ? leniency::none : leniency::all;
      check("sip", name + ": " + unit,
            [&](std::size_t n) { return message(name + ": " + repeated(unit, n) + "\r\n"); }, 256, {lenient});
    }
  }
  CHECK(names > 100);
}

TEST_CASE("cost: messages of many fields, values and parameters", "[cost]") {
  for (const char* unit : {"a:b\r\n", "To: <sip:a>\r\n", "v: SIP/2.0/UDP a\r\n", "l:0\r\n", "X:\r\n \r\n",
                           "m: *\r\n", "m: <sip:a>\r\n", "Route: <sip:a;lr>\r\n",
                           "Record-Route: <sip:a;lr>\r\n", "Supported: a\r\n", "c: a/b\r\n"})
    check_with_edits(
        "sip", unit, [unit](std::size_t n) { return message(repeated(unit, n)); }, 2048);
  check_with_edits(
      "sip", "unknown names", [](std::size_t n) { return message(numbered("X-", ": y\r\n", n)); }, 1024);
  for (const char* name :
       {"Contact: <sip:a@b>", "v: SIP/2.0/UDP a", "Accept: a/b", "Event: a", "Refer-To: <sip:a>"})
    check_with_edits(
        "sip", std::string(name) + " parameters",
        [name](std::size_t n) { return message(name + numbered(";a", "=b", n) + "\r\n"); }, 1024);
  check_with_edits(
      "sip", "URI parameters",
      [](std::size_t n) { return message("Contact: <sip:a@b" + numbered(";a", "=b", n) + ">\r\n"); }, 1024);
  check_with_edits(
      "sip", "URI headers",
      [](std::size_t n) { return message("Contact: <sip:a@b?" + numbered("a", "=b&", n) + "z=b>\r\n"); },
      1024);
  check_with_edits(
      "sip", "digest",
      [](std::size_t n) { return message("Authorization: Digest a=b" + numbered(",a", "=b", n) + "\r\n"); },
      1024);
  check_with_edits(
      "sip", "features",
      [](std::size_t n) { return message("Accept-Contact: *" + numbered(";+a", "=\"<x>\"", n) + "\r\n"); },
      1024);
  for (const char* name : {"Route", "Record-Route", "Contact", "Path"})
    check_with_edits(
        "sip", name,
        [name](std::size_t n) {
          return message(std::string(name) + ": " + repeated("<sip:a;lr>,", n) + "<sip:z>\r\n");
        },
        1024);
  check_with_edits(
      "sip", "multipart",
      [](std::size_t n) {
        return message("Content-Type: multipart/mixed;boundary=b\r\n",
                       "--b\r\n\r\n" + repeated("x\r\n--b\r\n\r\n", n) + "\r\n--b--\r\n");
      },
      1024);
  check_with_edits(
      "sip", "multiparts in multiparts",
      [](std::size_t n) {
        return message("Content-Type: multipart/mixed;boundary=b\r\n",
                       repeated("--b\r\nContent-Type: multipart/mixed;boundary=b\r\n\r\n", n));
      },
      1024);
}

TEST_CASE("cost: streams of SIP, in pieces of 1 and 64 octets too", "[cost]") {
  for (const char* unit : {"a:b\r\n", "x", "l: 0\r\n", "\r\n ", "Content-Lengthx:1\r\n", "L\r\n l", "C", "l"})
    check(
        "sip stream", unit, [unit](std::size_t n) { return message("a:" + repeated(unit, n) + "\r\n"); },
        2048);
  check(
      "sip stream", "start line", [](std::size_t n) { return "INVITE sip:" + std::string(n, 'a'); }, 2048);
  check(
      "sip stream", "keep-alives", [](std::size_t n) { return repeated("\r\n", n); }, 2048);
  check(
      "sip stream", "messages", [](std::size_t n) { return repeated("A a:b SIP/2.0\r\nl:1\r\n\r\nx", n); },
      2048);
}

// each() must not count from the start of the value for every fault in it.
TEST_CASE("D62 cost: header fields in URIs", "[cost]") {
  for (const char* name : {"Route", "Contact", "Supported", "Accept", "Via"})
    for (const char* unit : {"%2C", "a%2C", "%3Csip%3Aa%3E%2C", "%22", "%3C"})
      check(
          "uri", std::string(name) + "=" + unit,
          [&](std::size_t n) { return "sip:c@c?" + std::string(name) + "=" + repeated(unit, n); }, 1024);
}

TEST_CASE("cost: URIs", "[cost]") {
  check(
      "uri", "SIP parameters", [](std::size_t n) { return "sip:a@b" + numbered(";a", "=b", n); }, 256);
  check(
      "uri", "SIP parameters over the cap", [](std::size_t n) { return "sip:a@b" + numbered(";a", "=b", n); },
      1024);
  check(
      "uri", "SIP headers", [](std::size_t n) { return "sip:a@b?" + numbered("a", "=b&", n) + "z=z"; }, 256);
  check(
      "uri", "SIP headers over the cap",
      [](std::size_t n) { return "sip:a@b?" + numbered("a", "=b&", n) + "z=z"; }, 1024);
  check(
      "uri", "tel parameters", [](std::size_t n) { return "tel:+1" + numbered(";a", "=b", n); }, 256);
  check(
      "uri", "tel parameters over the cap", [](std::size_t n) { return "tel:+1" + numbered(";a", "=b", n); },
      1024);
  for (const char* unit : {"%41", "a.", "1.", "[", ":", "@", ";", "&", "/", "?", "-", "::", "a@"})
    for (const char* front : {"sip:", "sip:a@", "sip:a@b;", "sip:a@b?", "tel:", "tel:1;", "http://", "urn:"})
      check("uri", std::string(front) + unit, [&](std::size_t n) { return front + repeated(unit, n); });
}

TEST_CASE("cost: session descriptions", "[cost]") {
  const char* const units[] = {" ",    ",",  ";", "a ", "a,", "a;", "a=b;", "[",   "[x=1],", "\"",
                               "\"\\", "1 ", "(", "x|", "a/", ":",  "~1;",  "~1,", "-m:1|"};
  for (const char* a : {"imageattr:1 send ",
                        "candidate:",
                        "candidate:1 1 UDP 1 a 1 typ host ",
                        "crypto:1 ",
                        "crypto:1 A inline:",
                        "simulcast:send ",
                        "rid:1 send ",
                        "acap:1 ",
                        "pcfg:1 ",
                        "rtcp-fb:* ",
                        "extmap:1 ",
                        "fmtp:1 ",
                        "ice-options:",
                        "file-selector:",
                        "msid:",
                        "accept-types:",
                        "setup:",
                        "fingerprint:",
                        "source-filter:",
                        "curr:",
                        "sctpmap:",
                        "3ge2ae:",
                        "T38FaxRateManagement:",
                        "key-mgmt:",
                        "dcsa:1 ",
                        "dcmap:1 ",
                        "path:",
                        "range:",
                        "csup:",
                        "zrtp-hash:",
                        "cs-correlation:",
                        "ssrc:1 ",
                        "ssrc-group:FID ",
                        "precond:",
                        "des:",
                        "tcap:1 ",
                        "lcfg:1 ",
                        "rtcp:",
                        "maxptime:",
                        "mid:",
                        "label:",
                        "floorid:1 mstrm:",
                        "content:",
                        "lang:",
                        "hlang-send:",
                        "rtpmap:1 "})
    for (const char* unit : units)
      check(
          "sdp", std::string("a=") + a + unit,
          [&](std::size_t n) {
            return session("m=audio 1 RTP/AVP 0\r\na=" + std::string(a) + repeated(unit, n) + "\r\n");
          },
          256);
  for (const char* line : {"m=audio 1 RTP/AVP", "m=x 1 y"})
    for (const char* unit : {" 0", " 99", " a"})
      check_with_edits(
          "sdp", std::string(line) + unit,
          [&](std::size_t n) { return session(line + repeated(unit, n) + "\r\n"); }, 1024);
  check_with_edits(
      "sdp", "formats", [](std::size_t n) { return session("m=audio 1 x" + numbered(" a", "", n) + "\r\n"); },
      1024);
  check_with_edits(
      "sdp", "payload types",
      [](std::size_t n) {
        return session("m=audio 1 RTP/AVP" + numbered(" ", "", n, 128) + "\r\n" +
                       numbered("a=fmtp:", " apt=1\r\n", n));
      },
      1024);
  check_with_edits(
      "sdp", "attributes",
      [](std::size_t n) { return session(repeated("a=b\r\n", n) + "m=audio 1 RTP/AVP 0\r\n"); }, 1024);
  check_with_edits(
      "sdp", "attributes of a medium",
      [](std::size_t n) { return session("m=audio 1 RTP/AVP 0\r\n" + repeated("a=b\r\n", n)); }, 1024);
  check_with_edits(
      "sdp", "media", [](std::size_t n) { return session(repeated("m=audio 1 RTP/AVP 0\r\n", n)); }, 1024);
  check_with_edits(
      "sdp", "media with mid",
      [](std::size_t n) { return session(numbered("m=audio 1 RTP/AVP 0\r\na=mid:", "\r\n", n)); }, 1024);
  check_with_edits(
      "sdp", "group", [](std::size_t n) { return session("a=group:BUNDLE" + repeated(" a", n) + "\r\n"); },
      1024);
  check_with_edits(
      "sdp", "groups",
      [](std::size_t n) {
        return session(repeated("a=group:BUNDLE a b\r\n", n) + "m=audio 1 RTP/AVP 0\r\na=mid:a\r\n");
      },
      1024);
  check_with_edits(
      "sdp", "rtpmaps",
      [](std::size_t n) {
        return session("m=audio 1 RTP/AVP 96\r\n" + repeated("a=rtpmap:96 x/8000\r\n", n));
      },
      1024);
  check_with_edits(
      "sdp", "times", [](std::size_t n) { return session(repeated("t=0 0\r\nr=7d 1h 0 25h\r\n", n)); }, 1024);
}

TEST_CASE("cost: multiparts and transfer encodings", "[cost]") {
  const auto body = [](const std::string& boundary, const std::string& parts) {
    return boundary + "\n--" + boundary + "\r\n\r\n" + parts + "\r\n--" + boundary + "--\r\n";
  };
  const std::string hyphens(70, '-');
  for (const char* unit : {"\r\n--bx", "\r\n--b ", "\r\n--b\r\n\r\n", "\r\n--b--", "--b", "A\r\n", "= ",
                           "=\r\n", "       \x01", "=3D"})
    check(
        "mime", unit, [&](std::size_t n) { return body("b", repeated(unit, n)); }, 2048);
  check(
      "mime", "hyphens", [&](std::size_t n) { return body(hyphens, "\r\n" + std::string(n, '-')); }, 2048);
  check(
      "mime", "near hyphens",
      [&](std::size_t n) { return body(hyphens, repeated("\r\n" + hyphens + "-x", n)); }, 2048);
  check(
      "mime", "fields", [&](std::size_t n) { return "b\n" + repeated("a: b\r\n", n) + "\r\n"; }, 2048);
}

TEST_CASE("cost: XML, IMDN, resource lists", "[cost]") {
  const std::string xmlns = " xmlns=\"urn:ietf:params:xml:ns:";
  for (const char* unit : {"<a>", "<!---->", "<a b='c'/>", "&#65;", "<", "<![CDATA[]]>", "]", "<?a?>",
                           "<a xmlns='x'/>", "<a xmlns:a='x' xmlns:b='y'/>", "&amp;", "\r\n"}) {
    check(
        "xml", unit, [&](std::size_t n) { return "<r>" + repeated(unit, n); }, 1024);
    check(
        "xml", std::string("imdn ") + unit,
        [&](std::size_t n) {
          return "<imdn" + xmlns +
                 "imdn\"><message-id>1</message-id><datetime>x</"
                 "datetime><delivery-notification><status><delivered/></status>"
                 "</delivery-notification>" +
                 repeated(unit, n) + "</imdn>";
        },
        1024);
  }
  // Those below the cap of 64 are compared with one another; see the loops below.
  check(
      "xml", "attributes", [](std::size_t n) { return "<r" + numbered(" a", "='b'", n) + "/>"; }, 1024);
  check(
      "xml", "namespaces", [](std::size_t n) { return "<r" + numbered(" xmlns:a", "='b'", n) + "/>"; }, 1024);
  for (const char* front : {" a", " p:a", " xmlns:a"})
    check(
        "xml", std::string("tags with 60") + front,
        [front](std::size_t n) {
          return "<r xmlns:p='q'>" + repeated("<e" + numbered(front, "='b'", 10000, 60) + "/>", n);
        },
        2048);
  check(
      "xml", "depth", [](std::size_t n) { return repeated("<a>", n / 2) + repeated("</a>", n / 2); }, 256);
  check(
      "xml", "entries",
      [&](std::size_t n) {
        return "<resource-lists" + xmlns + "resource-lists\"><list>" + repeated("<entry uri=\"sip:a\"/>", n) +
               "</list></resource-lists>";
      },
      1024);
  check(
      "xml", "lists",
      [&](std::size_t n) {
        return "<resource-lists" + xmlns + "resource-lists\">" + repeated("<list></list>", n) +
               "</resource-lists>";
      },
      1024);
}

TEST_CASE("cost: CPIM", "[cost]") {
  const std::string content = "\r\nContent-Type: text/plain\r\n\r\nx";
  for (const char* unit :
       {"X: y\r\n", "To: <sip:a>\r\n", "NS: a <urn:a>\r\n", "Require: a,b\r\n", "a.X: y\r\n"})
    check(
        "cpim", unit, [&](std::size_t n) { return repeated(unit, n) + content; }, 1024);
  for (const char* unit : {"\\u0041", "\\", "\"", "<", ";a", ",", "a,"})
    for (const char* name : {"To: ", "Subject: ", "Require: ", "X: ", "NS: ", "Subject:;lang="})
      check("cpim", std::string(name) + unit,
            [&](std::size_t n) { return name + repeated(unit, n) + "\r\n" + content; });
  check(
      "cpim", "prefixes",
      [&](std::size_t n) {
        return numbered("NS: a", " <urn:a>\r\n", n) + repeated("a0.X: y\r\n", n) + content;
      },
      512);
}

TEST_CASE("cost: MSRP, by octets and by pieces", "[cost]") {
  const std::string head =
      "MSRP abcd SEND\r\nTo-Path: msrp://a.b:1/x;tcp\r\nFrom-Path: msrp://b.c:1/y;tcp\r\n"
      "Message-ID: 1234\r\n";
  for (const char* unit : {"\r", "\r\n", "-", "\r\n-------abcd", "\r\n------", "\r\n-------abcd$\r", "x"})
    for (const char* end : {"", "\r\n-------abcd$\r\n"})
      check(
          "msrp", unit,
          [&](std::size_t n) { return head + "Content-Type: text/plain\r\n\r\n" + repeated(unit, n) + end; },
          1024);
  for (const char* unit :
       {"A: b\r\n", "Message-ID: 1\r\n", "Byte-Range: 1-*/*\r\n", "Status: 000 200 a\r\n", "a"})
    check(
        "msrp", unit, [&](std::size_t n) { return head + repeated(unit, n) + "\r\n-------abcd$\r\n"; }, 1024);
  check(
      "msrp", "names",
      [&](std::size_t n) { return head + numbered("X-", ": y\r\n", n) + "-------abcd$\r\n"; }, 1024);
  check(
      "msrp", "path",
      [&](std::size_t n) {
        return "MSRP abcd SEND\r\nTo-Path:" + repeated(" msrp://a:1/b;tcp", n) + "\r\n-------abcd$\r\n";
      },
      1024);
  for (const char* unit : {"x", "-", "\r\n-------aaaa", "\r\n"})
    check(
        "msrp content", unit, [&](std::size_t n) { return repeated(unit, n); }, 4096);
}

TEST_CASE("cost: WebSocket frames", "[cost]") {
  using namespace std::string_literals;
  for (const std::string& unit : {"\x82\x00"s, "\x02\x00"s, "\x00\x01x"s, "\x81\x02\xC3\xA9"s, "\x89\x00"s})
    check(
        "websocket", "frames", [&](std::size_t n) { return "\x02\x00"s + repeated(unit, n); }, 512);
  check(
      "websocket", "one message",
      [](std::size_t n) {
        return "\x81\x7E"s + static_cast<char>(n >> 8U) + static_cast<char>(n & 0xFFU) + std::string(n, 'x');
      },
      2048);
}

namespace {

std::uint64_t began = 0;
/// The loop begins; what was prepared before does not count.
void begin() {
  began = work::steps;
}

/// A loop that users write, over n elements, and what 2n of them may take more.
struct user_loop {
  const char* name;
  double ratio;
  std::size_t n;
  std::function<void(std::size_t)> run;
};

sip::message_view parsed(const std::string& text) {
  const auto m = sip::parse(text, work::sip_slots);
  REQUIRE(m);
  return *m;
}
sdp::session_view described(const std::string& text) {
  const auto s = sdp::parse(text, work::sdp_lines);
  REQUIRE(s);
  return *s;
}
/// n lines of the session, and n media that look for the last of them.
std::string lines_over_media(std::string_view line, std::string_view last, std::size_t n) {
  return "v=0\r\no=- 1 1 IN IP4 192.0.2.1\r\ns=-\r\n" +
         std::string(line[0] == 'a' ? "c=IN IP4 192.0.2.1\r\nt=0 0\r\n" : "") +
         repeated(line, line.size() * n) + std::string(last) + repeated("m=audio 1 RTP/AVP 0\r\n", 21 * n);
}
std::string media(std::size_t n) {
  return session(numbered("m=audio 1 RTP/AVP 0\r\na=mid:", "\r\n", 1U << 20U, n, long_numbers));
}

}  // namespace

TEST_CASE("cost: steps are counted", "[cost]") {
  const auto steps_of = [](const auto& call) {
    begin();
    call();
    return work::steps - began;
  };
  const std::string text = message(repeated("a: b\r\n", 600));
  CHECK(steps_of([&] { (void)parsed(text); }) > 300);
  std::vector<char> copy(text.size());
  CHECK(steps_of([&] { std::memcpy(copy.data(), text.data(), text.size()); }) >= text.size() / 16);
  CHECK(steps_of([&] { REQUIRE(std::memchr(text.data(), '\0', text.size()) == nullptr); }) >=
        text.size() / 16);
}

TEST_CASE("cost: loops over elements", "[cost]") {
  namespace hdr = sip::hdr;
  const auto after_edits = [](const sip::edit& e) { REQUIRE(!e.failed()); };
  const auto strings = [](std::string_view front, std::size_t n) {
    std::vector<std::string> out;
    for (std::size_t i = 0; i < n; ++i) out.push_back(std::string(front) + std::to_string(long_numbers + i));
    return out;
  };
  // One plain call for each of the texts.
  const auto each = [](const std::vector<std::string>& texts, const auto& call) {
    begin();
    for (const auto& text : texts) REQUIRE(call(std::string_view(text)));
  };
  const user_loop loops[] = {
      {"append", 2.3, 256,
       [&](std::size_t n) {
         const std::string text = message("");
         sip::edit e(parsed(text), work::arena);
         begin();
         for (std::size_t i = 0; i < n; ++i) e.append("X-A", "b");
         after_edits(e);
       }},
      {"prepend", 2.3, 256,
       [&](std::size_t n) {
         const std::string text = message("");
         sip::edit e(parsed(text), work::arena);
         begin();
         for (std::size_t i = 0; i < n; ++i) e.prepend<hdr::via>("SIP/2.0/UDP a;branch=z9hG4bK1");
         after_edits(e);
       }},
      {"answer to n media", 2.3, 256,
       [&](std::size_t n) {
         const std::string text = media(n);
         const auto offer = described(text);
         sdp::answer_options own;
         own.origin.address = "192.0.2.1";
         counting_sink out;
         begin();
         REQUIRE(sdp::answer(offer, own, out));
       }},
      // D69, known and left to issue 4 of the plan. The ratios are a little above what they are today, so
      // that none gets worse; whoever mends one lowers its ratio to 2.3.
      {"remove_first, all values of a list", 4.2, 128,
       [&](std::size_t n) {
         const std::string text = message("Route: " + repeated("<sip:a;lr>,", 11 * n) + "<sip:z;lr>\r\n");
         sip::edit e(parsed(text), work::arena);
         begin();
         while (e.has<hdr::route>() && !e.failed()) e.remove_first<hdr::route>();
         after_edits(e);
       }},
      {"sdp::edit.media(i) for each", 4.2, 256,
       [&](std::size_t n) {
         const std::string text = media(n);
         sdp::edit e(described(text), work::arena);
         begin();
         for (std::size_t i = 0; i < n; ++i) e.media(i).set_port(9);
         REQUIRE(!e.failed());
       }},
      {"media_by_mid for each", 4.2, 256,
       [&](std::size_t n) {
         const std::string text = media(n);
         const auto s = described(text);
         each(strings("", n), [&](std::string_view mid) { return s.media_by_mid(mid).has_value(); });
       }},
      {"media()[i] for each", 4.2, 256,
       [&](std::size_t n) {
         const std::string text = media(n);
         const auto s = described(text);
         begin();
         for (std::size_t i = 0; i < n; ++i) (void)s.media()[i].media_line();
       }},
      {"inherited, of n media below n lines", 4.2, 256,
       [&](std::size_t n) {
         const std::string text = lines_over_media("a=x\r\n", "a=setup:active\r\n", n);
         const auto s = described(text);
         begin();
         for (const auto& m : s.media()) (void)m.inherited<sdp::attr::setup>();
       }},
      {"direction, of n media below n lines", 4.2, 256,
       [&](std::size_t n) {
         const std::string text = lines_over_media("a=x\r\n", "a=sendonly\r\n", n);
         const auto s = described(text);
         begin();
         for (const auto& m : s.media()) (void)m.direction();
       }},
      {"connection, of n media below n lines", 4.2, 256,
       [&](std::size_t n) {
         const std::string text = lines_over_media("e=a@b\r\n", "c=IN IP4 192.0.2.1\r\nt=0 0\r\n", n);
         const auto s = described(text);
         begin();
         for (const auto& m : s.media()) (void)m.connection();
       }},
      {"set_attribute of new names", 4.2, 256,
       [&](std::size_t n) {
         const std::string text = session("");
         sdp::edit e(described(text), work::arena);
         each(strings("x", n), [&](std::string_view name) { return !e.set_attribute(name, "1").failed(); });
       }},
      {"uri::equivalent up to 64 parameters", 4.2, 32,
       [&](std::size_t n) {
         const std::string text = "sip:a@b" + numbered(";a", "=b", 1U << 20U, n);
         const auto u = uri::sip_uri_view::parse(slice(text));
         begin();
         REQUIRE((u && uri::equivalent(*u, *u)));
       }},
      {"raw(name) of each unknown name", 4.2, 256,
       [&](std::size_t n) {
         const std::string text = message(numbered("X-", ": y\r\n", 1U << 20U, n, long_numbers));
         const auto m = parsed(text);
         each(strings("X-", n), [&](std::string_view name) { return !m.raw(name).empty(); });
       }},
      // These stay: a list is searched from its front, and XML has a cap of 64.
      {"params().find(name) of each name", 4.2, 256,
       [&](std::size_t n) {
         const std::string text = "<sip:a>" + numbered(";a", "=b", 1U << 20U, n, long_numbers);
         const auto v = sip::parse_value<hdr::contact>(text);
         REQUIRE(v);
         each(strings("a", n), [&](std::string_view name) { return v->params().find(name).has_value(); });
       }},
      {"attributes of one XML tag, up to 64", 4.2, 32,
       [&](std::size_t n) {
         const std::string text = "<r" + numbered(" a", "='b'", 1U << 20U, n) + "/>";
         xml::pull tokens{slice(text)};
         begin();
         REQUIRE(tokens.next());
       }},
      {"namespaces of one XML tag, up to 64", 4.2, 32,
       [&](std::size_t n) {
         const std::string text = "<r" + numbered(" xmlns:a", "='b'", 1U << 20U, n) + "/>";
         xml::pull tokens{slice(text)};
         begin();
         REQUIRE(tokens.next());
       }},
  };
  for (const auto& loop : loops) {
    loop.run(loop.n);
    const std::uint64_t once = work::steps - began;
    loop.run(2 * loop.n);
    const std::uint64_t twice = work::steps - began;
    INFO(loop.name << ": " << once << " steps, then " << twice);
    CHECK(once >= loop.n);
    CHECK(static_cast<double>(twice) <= loop.ratio * static_cast<double>(once));
  }
}

TEST_CASE("cost: no seed goes over the bound of the fuzz target", "[cost]") {
  std::size_t seeds = 0;
  for (const auto& entry : std::filesystem::directory_iterator(SIPWIRE_ROOT "/fuzz/seeds/cost")) {
    INFO(entry.path());
    std::ifstream in(entry.path(), std::ios::binary);
    const std::vector<char> bytes{std::istreambuf_iterator<char>(in), std::istreambuf_iterator<char>()};
    for (const std::size_t size : {bytes.size(), bytes.size() / 2, bytes.size() - (bytes.empty() ? 0 : 1)}) {
      const std::vector<std::uint8_t> exact(bytes.begin(), bytes.begin() + static_cast<std::ptrdiff_t>(size));
      CHECK(LLVMFuzzerTestOneInput(exact.data(), exact.size()) == 0);
    }
    ++seeds;
  }
  CHECK(seeds > 20);
}
