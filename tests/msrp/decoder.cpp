#include "sipwire/msrp/decoder.hpp"

#include <algorithm>
#include <catch2/catch.hpp>
#include <cstdint>
#include <filesystem>
#include <functional>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <tuple>
#include <vector>

#include "sipwire/msrp/chunk_end.hpp"
#include "sipwire/msrp/values/continuation.hpp"
#include "sipwire/stream/websocket.hpp"
#include "support/allocation.hpp"
#include "support/msrp_stream.hpp"
#include "support/paths.hpp"

namespace msrp = sipwire::msrp;
using sipwire::errc;
using sipwire::fault;
using sipwire::rule;
using test_support::agreed_msrp;

namespace {

std::string rcs(const char* name) {
  return test_support::read_file(test_support::source_root() / "tests" / "data" / "rcs" / name);
}

const std::string paths = "To-Path: msrp://a:1/b;tcp\r\nFrom-Path: msrp://c:2/d;tcp\r\n";
const std::string path_events = "header To-Path=msrp://a:1/b;tcp\nheader From-Path=msrp://c:2/d;tcp\n";

std::string send(const std::string& id, const std::string& body, const std::string& flag = "$",
                 const std::string& range = "1-*/*") {
  return "MSRP " + id + " SEND\r\n" + paths + "Byte-Range: " + range +
         "\r\nContent-Type: text/plain\r\n\r\n" + body + "\r\n-------" + id + flag + "\r\n";
}

/// What agreed_msrp() says of send() alone.
std::string send_events(const std::string& id, const std::string& body, const std::string& flag = "$",
                        const std::string& range = "1-*/*", const std::string& problem = "") {
  const std::size_t head =
      ("MSRP " + id + " SEND\r\n" + paths + "Byte-Range: " + range + "\r\nContent-Type: text/plain\r\n\r\n")
          .size();
  return "start " + id + " SEND\n" + path_events + "header Byte-Range=" + range +
         "\nheader Content-Type=text/plain\nhead " + std::to_string(head) + "\n" + problem + "body " +
         std::to_string(body.size()) + " \"" + test_support::event_text(body) + "\"\nend " + flag + "\n";
}

std::string at(std::size_t position) {
  return "at " + std::to_string(position);
}

}  // namespace

TEST_CASE("Continuation flags are three octets") {
  for (int c = 0; c < 256; ++c) {
    const auto flag = msrp::continuation_of(static_cast<char>(c));
    REQUIRE(flag.has_value() == (c == '$' || c == '+' || c == '#'));
    if (flag) REQUIRE(static_cast<char>(*flag) == static_cast<char>(c));
  }
}

TEST_CASE("A chunk, a response and a request without body, one behind another") {
  const std::string stream = send("a786hjs2", "Hey Bob") + "MSRP a786hjs2 200 OK\r\n" + paths +
                             "-------a786hjs2$\r\n" + "MSRP d93kswow REPORT\r\n" + paths +
                             "Byte-Range: 1-39/39\r\nStatus: 000 200 OK\r\n-------d93kswow$\r\n" +
                             "MSRP 5tatu$\r\n";
  const std::size_t start = stream.size() - 13;
  CHECK(agreed_msrp(stream) == send_events("a786hjs2", "Hey Bob") + "start a786hjs2 200 (OK)\n" +
                                   path_events + "head " + std::to_string(22 + paths.size()) + "\nend $\n" +
                                   "start d93kswow REPORT\n" + path_events +
                                   "header Byte-Range=1-39/39\nheader Status=000 200 OK\nhead " +
                                   std::to_string(22 + paths.size() + 41) + "\nend $\n" +
                                   "fault syntax in transact-id at " + std::to_string(start) + "+10");
}

TEST_CASE("Ten messages cut at every place") {
  const std::string stream = rcs("msrp42_ten_messages.msrpstream");
  const std::string events = agreed_msrp(stream);
  std::size_t ends = 0;
  for (std::size_t i = 0; (i = events.find("\nend ", i)) != std::string::npos; ++i) ++ends;
  CHECK(ends == 10);
  CHECK(events.find("problem") == std::string::npos);
  CHECK(events.substr(events.rfind('\n') + 1) == at(3981));
  // Two cuts, so that pieces in the middle begin and end anywhere.
  for (std::size_t first = 3; first < stream.size(); first += 131)
    for (std::size_t second = first + 1; second < stream.size(); second += 97)
      REQUIRE(test_support::msrp_events(stream, {first, second}) == events);
}

TEST_CASE("R125 Several messages per read; the end-line decides, a range that disagrees is a diagnostic",
          "[R125]") {
  const std::size_t value = ("MSRP abcd SEND\r\n" + paths + "Byte-Range: ").size();
  const std::string problem = "problem conflict in Byte-Range at " + std::to_string(value) + "\n";
  const auto one = [&](const std::string& range, const std::string& flag, const std::string& body,
                       bool disagrees) {
    INFO(range << flag << body.size());
    const std::string stream = send("abcd", body, flag, range);
    CHECK(agreed_msrp(stream + stream) ==
          send_events("abcd", body, flag, range, disagrees ? problem : "") +
              send_events("abcd", body, flag, range, disagrees ? problem : "") + at(2 * stream.size()));
  };
  one("1-3/3", "$", "abc", false);
  one("1-2/3", "$", "abc", true);
  one("1-4/4", "$", "abc", true);
  one("1-999999999/999999999", "$", "abc", true);
  one("1-*/3", "$", "abc", false);
  one("1-*/4", "$", "abc", true);
  one("1-*/4", "+", "abc", false);
  one("1-*/4", "#", "abc", false);
  one("1-*/2", "+", "abc", true);
  one("4-*/6", "$", "abc", false);
  one("4-6/9", "+", "abc", false);
  one("4-6/9", "$", "abc", true);
  one("4-7/9", "#", "abc", true);
  one("1-0/0", "$", "", false);
  one("1-0/0", "$", "x", true);
  one("18446744073709551615-*/*", "+", "x", false);
  one("18446744073709551615-*/*", "+", "xy", true);
}

TEST_CASE("A Byte-Range that is none, or stands twice, is a problem and no fault") {
  const std::string head = "MSRP abcd SEND\r\n" + paths + "Byte-Range: ";
  const std::string stream = head + "5-1/9\r\n-------abcd$\r\n";
  CHECK(agreed_msrp(stream) == "start abcd SEND\n" + path_events + "problem conflict in range-end at " +
                                   std::to_string(head.size() + 2) + "\nheader Byte-Range=5-1/9\nhead " +
                                   std::to_string(head.size() + 7) + "\nend $\n" + at(stream.size()));
  const std::string twice = head + "1-1/1\r\nByte-Range: 1-2/2\r\n\r\na\r\n-------abcd$\r\n";
  CHECK(agreed_msrp(twice) ==
        "start abcd SEND\n" + path_events + "header Byte-Range=1-1/1\nproblem duplicate in Byte-Range at " +
            std::to_string(head.size() + 19) + "\nheader Byte-Range=1-2/2\nhead " +
            std::to_string(head.size() + 28) + "\nbody 1 \"a\"\nend $\n" + at(twice.size()));
}

TEST_CASE("The range of a REPORT speaks of another chunk, that of a SEND without body does not") {
  const auto problems = [](const std::string& stream) {
    return agreed_msrp(stream).find("problem conflict") != std::string::npos;
  };
  CHECK(!problems("MSRP abcd REPORT\r\n" + paths + "Byte-Range: 1-39/39\r\n-------abcd$\r\n"));
  CHECK(!problems("MSRP abcd REPORT\r\n" + paths +
                  "Byte-Range: 1-39/39\r\nContent-Type: a/b\r\n\r\nx\r\n-------abcd$\r\n"));
  CHECK(!problems("MSRP abcd 200 OK\r\n" + paths + "Byte-Range: 1-39/39\r\n-------abcd$\r\n"));
  CHECK(problems("MSRP abcd SEND\r\n" + paths + "Byte-Range: 1-39/39\r\n-------abcd$\r\n"));
  CHECK(!problems("MSRP abcd SEND\r\n" + paths + "Byte-Range: 1-0/0\r\n-------abcd$\r\n"));
}

TEST_CASE("R124 A chunk of unknown range that is shorter than its end-line, cut everywhere", "[R124]") {
  for (const char* id : {"abcd", "0123456789abcdefghijklmnopqrstuv"})
    for (std::size_t n = 0; n != 50; ++n) {
      const std::string body(n, '-');
      const std::string stream = send(id, body);
      REQUIRE(agreed_msrp(stream) == send_events(id, body) + at(stream.size()));
    }
}

TEST_CASE("An empty body needs no line end of its own") {
  const std::string head = "MSRP abcd SEND\r\n" + paths + "Content-Type: text/plain\r\n\r\n";
  const std::string events = "start abcd SEND\n" + path_events + "header Content-Type=text/plain\nhead " +
                             std::to_string(head.size()) + "\nbody 0 \"\"\nend $\n";
  CHECK(agreed_msrp(head + "-------abcd$\r\n") == events + at(head.size() + 14));
  CHECK(agreed_msrp(head + "\r\n-------abcd$\r\n") == events + at(head.size() + 16));
}

TEST_CASE("A body that begins as the end-line does, behind the empty line") {
  const std::string end = "-------abcd$\r\n";
  const std::string head = "MSRP abcd SEND\r\n" + paths + "\r\n";
  for (std::size_t n = 0; n < end.size(); ++n)
    for (const char* behind : {"x", "\r", "\r\r", "\n", "-", "$", ""}) {
      const std::string body = end.substr(0, n) + behind;
      if ((body + "\r\n").find(end) != std::string::npos) continue;
      const std::string stream = head + body + "\r\n" + end;
      INFO(test_support::event_text(body));
      REQUIRE(agreed_msrp(stream) == "start abcd SEND\n" + path_events + "head " +
                                         std::to_string(head.size()) + "\nbody " +
                                         std::to_string(body.size()) + " \"" +
                                         test_support::event_text(body) + "\"\nend $\n" + at(stream.size()));
    }
}

TEST_CASE("R129 A body with what nearly ends it", "[R129]") {
  const std::string id = "lk.4b71";
  const std::string end = "\r\n-------" + id;
  // Whole but for the flag, the CRLF, its case, its hyphens.
  for (const std::string& body :
       std::vector<std::string>{end + "x",
                                end + "X$\r\n",
                                end + "\r\n",
                                "\r\n-" + end.substr(2) + "$\r\n",
                                "\r\n ------" + id + "$\r\n",
                                end + "!\r\n",
                                end + "$ \r\n",
                                "x" + end.substr(2) + "$\r\n",
                                "\r\n-------LK.4B71$\r\n",
                                end + "$\r",
                                end + "$\n",
                                end + "$\r\r",
                                end + "$$\r\n",
                                end,
                                end + end,
                                end + "$\r" + end + "$\r",
                                "\n" + end.substr(2) + "$\r\n",
                                "\r" + end.substr(2) + "$\r\n",
                                "\r\r" + end.substr(2) + "$\r\n",
                                end.substr(0, 9) + end.substr(0, 9) + id.substr(1) + "$\r\n"}) {
    INFO(test_support::event_text(body));
    const std::string stream = send(id, body) + send("abcd", "next");
    REQUIRE(agreed_msrp(stream) == send_events(id, body) + send_events("abcd", "next") + at(stream.size()));
  }
  // Every prefix of the end-line, once, twice, and with each octet behind it that some rule asks for.
  const std::string whole = end + "+\r\n";
  for (std::size_t n = 1; n != whole.size(); ++n) {
    const std::string part = whole.substr(0, n);
    for (const std::string& body :
         {part, part + part, part + "\r", part + "-", part + "\r\n", "x" + part + "y", part + "$"}) {
      if (body.find(end + "$\r\n") != std::string::npos || body.find(whole) != std::string::npos) continue;
      INFO(test_support::event_text(body));
      const std::string stream = send(id, body, "+");
      // A body that ends so that its CRLF makes it an end-line is what a sender must not write.
      if ((body + "\r\n").find(whole) != std::string::npos ||
          (body + "\r\n").find(end + "$\r\n") != std::string::npos)
        continue;
      REQUIRE(agreed_msrp(stream) == send_events(id, body, "+") + at(stream.size()));
    }
  }
}

TEST_CASE("Every chunk of the corpus, as scan() reads it", "[corpus]") {
  struct nothing {
    bool on_start(const sipwire::source&, const msrp::start_line_view&) { return true; }
    bool on_field(const sipwire::source&, const msrp::field&) { return true; }
    bool on_body(const sipwire::source&, const sipwire::extent&) { return true; }
    bool on_end(const sipwire::source&, msrp::continuation) { return true; }
  } on;
  std::vector<std::filesystem::path> roots{test_support::source_root() / "tests" / "data"};
  if (const auto corpus = test_support::corpus_root()) roots.push_back(*corpus);
  std::size_t chunks = 0, files = 0;
  for (const auto& root : roots)
    for (const auto& entry : std::filesystem::recursive_directory_iterator(root)) {
      const auto kind = entry.path().extension();
      if (kind != ".msrp" && kind != ".msrpstream") continue;
      INFO(entry.path().string());
      ++files;
      const std::string stream = test_support::read_file(entry.path());
      const std::string events = test_support::msrp_events(stream);
      for (std::size_t piece = 1; piece < stream.size(); piece = piece * 3 + 1) {
        std::vector<std::size_t> cuts;
        for (std::size_t i = piece; i < stream.size(); i += piece) cuts.push_back(i);
        REQUIRE(test_support::msrp_events(stream, cuts) == events);
        REQUIRE(test_support::msrp_events<test_support::slow_msrp_decoder>(stream, cuts) == events);
      }
      std::size_t from = 0, ends = 0;
      while (from != stream.size()) {
        const auto layout = msrp::scan(std::string_view(stream).substr(from), on);
        if (!layout) {
          const auto code = layout.error().code;
          if (code == errc::need_more)
            REQUIRE(events.find(", cut ") != std::string::npos);
          else if (code == errc::missing_mandatory)
            REQUIRE(events.find("problem missing_mandatory") != std::string::npos);
          else
            REQUIRE(events.find("fault " + std::string(name(code))) != std::string::npos);
          break;
        }
        from += layout->end_line.last;
        ++ends;
      }
      if (from == stream.size()) REQUIRE(events.substr(events.rfind('\n') + 1) == at(stream.size()));
      std::size_t found = 0;
      for (std::size_t i = 0; (i = events.find("\nend ", i)) != std::string::npos; ++i) ++found;
      REQUIRE(found >= ends);
      chunks += ends;
    }
  CHECK(files >= 4);
  CHECK(chunks >= 14);
}

TEST_CASE("Look-alikes of the RCS corpus stay in the body") {
  const std::string stream = rcs("msrp33_lookalike_endlines.msrp");
  const std::string events = agreed_msrp(stream);
  CHECK(events.find("body 174 ") != std::string::npos);
  CHECK(events.substr(events.rfind('\n') + 1) == at(stream.size()));
}

TEST_CASE("Transaction ids of every length") {
  std::string id = "0aA.-+%=0123456789abcdefghijklmn";
  for (std::size_t n = 4; n <= 32; ++n) {
    const std::string one = id.substr(0, n);
    const std::string stream = send(one, "a\r\n-------" + one) + send(one, "", "#");
    REQUIRE(agreed_msrp(stream) ==
            send_events(one, "a\r\n-------" + one) + send_events(one, "", "#") + at(stream.size()));
  }
}

TEST_CASE("What is no head ends the stream, and where") {
  const std::string start = "MSRP abcd SEND\r\n";
  const auto stands = [](const std::string& stream) {
    const std::string events = agreed_msrp(stream);
    return events.substr(events.rfind('\n') + 1);
  };
  const auto after_start = [&](const std::string& line) {
    return stands(start + line + "\r\n-------abcd$\r\n");
  };
  // Start lines, at once where no more is needed to tell.
  CHECK(stands("X") == "fault syntax in pMSRP at 0+0");
  CHECK(stands("\r\n") == "fault syntax in pMSRP at 0+0");
  CHECK(stands("MSRQ") == "fault syntax in pMSRP at 0+3");
  CHECK(stands("MSRP\t") == "fault syntax in pMSRP at 0+4");
  CHECK(stands("MSRP abc SEND\r\n") == "fault syntax in transact-id at 0+8");
  CHECK(stands("MSRP abcd send\r\n") == "fault syntax in Method at 0+10");
  // Header lines.
  CHECK(after_start("To-Path") == "fault missing_colon in hname at 0+23");
  CHECK(after_start("To Path: x") == "fault bad_field_name in hname at 0+18");
  CHECK(after_start("To-Path : x") == "fault space_before_colon in hname at 0+23");
  CHECK(after_start(": x") == "fault bad_field_name in hname at 0+16");
  CHECK(after_start("A: x\ry") == "fault bare_cr in CRLF at 0+20");
  CHECK(after_start(std::string("A: x\0y", 6)) == "fault control_byte in hval at 0+20");
  CHECK(stands(start + "A: x\nB: y\r\n") == "fault bare_lf in hval at 0+20");
  CHECK(stands(start + "\n") == "fault bad_field_name in hname at 0+16");
  CHECK(stands(start + "A: x\r\n folded\r\n") == "fault bad_field_name in hname at 0+22");
  // Lines that begin with a hyphen.
  CHECK(stands(start + "-------abce$\r\n") == "fault conflict in transact-id at 0+26");
  CHECK(stands(start + "-------abc$\r\n") == "fault conflict in transact-id at 0+26");
  CHECK(stands(start + "-------abcde$\r\n") == "fault conflict in transact-id at 0+27");
  CHECK(stands(start + "-------abcd\r\n") == "fault syntax in continuation-flag at 0+27");
  CHECK(stands(start + "-------abcd$ \r\n") == "fault syntax in end-line at 0+28");
  CHECK(stands(start + "-------abcd$\n") == "fault syntax in end-line at 0+28");
  CHECK(stands(start + "------abcd$\r\n") == "fault syntax in end-line at 0+22");
  CHECK(stands(start + "\rx\r\n") == "fault bare_cr in content-stuff at 0+16");
  // The second chunk's offsets count from itself.
  CHECK(stands(send("abcd", "x") + "GET") ==
        "fault syntax in pMSRP at " + std::to_string(send("abcd", "x").size()) + "+0");
}

TEST_CASE("A stream that ends within a chunk was cut") {
  const std::string stream = send("abcd", "body");
  const std::size_t head = stream.size() - 4 - 16;
  for (std::size_t n = 1; n < stream.size(); ++n) {
    const std::string events = test_support::msrp_events(stream.substr(0, n));
    const std::string stands = events.substr(events.rfind('\n') + 1);
    REQUIRE(stands ==
            (n < head ? "at 0, cut msrp-req-or-resp at " : "in body 0, cut data at ") + std::to_string(n));
  }
  char room[64];
  msrp::decoder in(room);
  CHECK(in.finish());
}

TEST_CASE("An end-line of another transaction is body, and more is wanted") {
  const std::string stream = rcs("more02_msrp_wrong_endline_tid.msrp");
  const std::string events = agreed_msrp(stream);
  CHECK(events.find(", cut data at " + std::to_string(stream.size())) != std::string::npos);
}

TEST_CASE("Heads are capped by the room and by the limits") {
  const std::string stream = send("abcd", "x");
  const std::size_t head = stream.find("\r\n\r\n") + 4;
  CHECK(agreed_msrp(stream, {}, head) == send_events("abcd", "x") + at(stream.size()));
  const std::string over = agreed_msrp(stream, {}, head - 1);
  CHECK(over.substr(over.rfind('\n') + 1) ==
        "fault too_long in msrp-req-or-resp at 0+" + std::to_string(head - 1));
  msrp::decoder_options how;
  how.parsing.caps.header_bytes = static_cast<std::uint32_t>(head);
  CHECK(agreed_msrp(stream, how) == send_events("abcd", "x") + at(stream.size()));
  --how.parsing.caps.header_bytes;
  CHECK(agreed_msrp(stream, how) == over);
  CHECK(agreed_msrp("MSRP", {}, 0) == "fault too_long in msrp-req-or-resp at 0+0");
  CHECK(agreed_msrp("MSRP " + std::string(50, 'a'), {}, 20) == "fault too_long in msrp-req-or-resp at 0+20");
}

TEST_CASE("Bodies are capped on request") {
  const std::string stream = send("abcd", "0123456789");
  const std::size_t head = stream.find("\r\n\r\n") + 4;
  msrp::decoder_options how;
  how.body_bytes = 10;
  CHECK(agreed_msrp(stream, how) == send_events("abcd", "0123456789") + at(stream.size()));
  how.body_bytes = 9;
  const std::string events = agreed_msrp(stream, how);
  CHECK(events.find("so far 9 \"012345678\"\nfault too_long in data at 0+" + std::to_string(head + 9)) !=
        std::string::npos);
  how.body_bytes = 0;
  CHECK(agreed_msrp(send("abcd", ""), how) == send_events("abcd", "") + at(send("abcd", "").size()));
}

TEST_CASE("A response with a body is taken, and said to be wrong") {
  const std::string stream = "MSRP abcd 200 OK\r\n" + paths + "\r\nx\r\n-------abcd$\r\n";
  CHECK(agreed_msrp(stream) ==
        "start abcd 200 (OK)\n" + path_events + "problem not_allowed in content-stuff at " +
            std::to_string(18 + paths.size()) + "\nhead " + std::to_string(20 + paths.size()) +
            "\nbody 1 \"x\"\nend $\n" + at(stream.size()));
}

TEST_CASE("Controls in header values are taken on request") {
  const std::string stream = "MSRP abcd SEND\r\nX: a\x01z\r\n-------abcd$\r\n";
  CHECK(agreed_msrp(stream) == "start abcd SEND\nfault control_byte in hval at 0+20");
  msrp::decoder_options how;
  how.parsing.lenient = sipwire::leniency::control_bytes;
  CHECK(agreed_msrp(stream, how) ==
        "start abcd SEND\nproblem missing_mandatory in To-Path at 16\nheader X=a\\x01z\nproblem "
        "missing_mandatory in From-Path at 24\nhead "
        "24\nend $\n" +
            at(stream.size()));
}

TEST_CASE("Paths that do not stand first and second are a problem and no fault") {
  const std::string start = "MSRP abcd SEND\r\n";
  const auto events = [&](const std::string& fields) {
    return agreed_msrp(start + fields + "-------abcd$\r\n");
  };
  CHECK(events("From-Path: x\r\nTo-Path: y\r\n") ==
        "start abcd SEND\nproblem missing_mandatory in To-Path at 16\nheader From-Path=x\n"
        "problem missing_mandatory in From-Path at 30\nheader To-Path=y\nhead 42\nend $\nat 56");
  CHECK(events("") == "start abcd SEND\nproblem missing_mandatory in To-Path at 16\nhead 16\nend $\nat 30");
  CHECK(events("To-Path: y\r\n\r\n") ==
        "start abcd SEND\nheader To-Path=y\nproblem missing_mandatory in From-Path at 28\nhead 30\n"
        "body 0 \"\"\nend $\nat 44");
}

TEST_CASE("Lines that are no header fields are kept on request") {
  const std::string stream = "MSRP abcd SEND\r\n" + paths + "no field\r\r\nX: y\n-------abcd$\r\n";
  msrp::decoder_options how;
  how.parsing.lenient = sipwire::leniency::salvage;
  CHECK(agreed_msrp(stream, how) == "start abcd SEND\n" + path_events +
                                        "header =no field\nheader =X: y\nhead " +
                                        std::to_string(stream.size() - 14) + "\nend $\n" + at(stream.size()));
}

TEST_CASE("Chunks in masked WebSocket frames, cut anywhere (RFC 7977)") {
  namespace websocket = sipwire::stream::websocket;
  const std::string first = send("abcd", "a body"),
                    second = "MSRP efgh 200 OK\r\n" + paths + "-------efgh$\r\n";
  std::string octets;
  for (const auto& chunk : {first, second, first}) {
    char frame[512];
    const auto size =
        websocket::write_frame(frame, websocket::opcode::text, chunk, websocket::masking_key{1, 2, 3, 4});
    REQUIRE(size);
    octets.append(frame, *size);
  }
  const std::string expected = test_support::msrp_events(first + second + first);
  msrp::decoder_options how;
  how.over = msrp::carrier::websocket;
  for (std::size_t cut = 0; cut <= octets.size(); ++cut) {
    char frame_room[512], head_room[256];
    websocket::decoder frames(frame_room);
    msrp::decoder in(head_room, how);
    test_support::msrp_log log;
    for (std::string_view rest :
         {std::string_view(octets).substr(0, cut), std::string_view(octets).substr(cut)})
      while (const auto event = frames.next(rest)) REQUIRE(in.feed(event->payload(), log));
    REQUIRE(log.text + at(static_cast<std::size_t>(in.position())) == expected);
  }
}

TEST_CASE("Over WebSocket a message is one chunk (RFC 7977)") {
  msrp::decoder_options how;
  how.over = msrp::carrier::websocket;
  const std::string one = send("abcd", "x");
  // The messages that were taken whole, the fault, and where its chunk began.
  const auto feed = [&](const std::vector<std::string>& messages) {
    char room[512];
    msrp::decoder in(room, how);
    test_support::msrp_log log;
    std::size_t whole = 0;
    for (const auto& message : messages) whole += in.feed(message, log).has_value();
    return std::tuple(whole, in.error(), in.position());
  };
  CHECK(feed({one, one, one}) == std::tuple(std::size_t{3}, fault{}, std::uint64_t{3 * one.size()}));
  for (std::size_t n = 0; n < one.size(); ++n) {
    const bool body = n >= one.find("\r\n\r\n") + 4;
    const fault cut{errc::truncated, body ? rule::msrp_data : rule::msrp_message,
                    static_cast<std::uint32_t>(n)};
    REQUIRE(feed({one, one.substr(0, n), one}) == std::tuple(std::size_t{1}, cut, std::uint64_t{one.size()}));
  }
  for (const char* behind : {"\r\n", "M", "\r"})
    CHECK(feed({one + behind}) == std::tuple(std::size_t{0}, fault{errc::not_allowed, rule::msrp_message, 0},
                                             std::uint64_t{one.size()}));
  CHECK(feed({one + one}) == std::tuple(std::size_t{0}, fault{errc::not_allowed, rule::msrp_message, 0},
                                        std::uint64_t{one.size()}));
}

namespace {

/// Stops at every event.
struct stopping {
  test_support::msrp_log log;
  std::size_t events = 0;

  bool stop() { return ++events % 2 == 0; }
  bool on_start(const sipwire::source& head, const msrp::start_line_view& line) {
    log.on_start(head, line);
    return stop();
  }
  bool on_header(const sipwire::source& head, const msrp::field& f) {
    log.on_header(head, f);
    return stop();
  }
  bool on_headers_end(const sipwire::source& head) {
    log.on_headers_end(head);
    return false;
  }
  bool on_body(std::string_view piece) {
    log.on_body(piece);
    return false;
  }
  bool on_end(const msrp::chunk_end& end) {
    log.on_end(end);
    return false;
  }
  void on_problem(fault f) { log.on_problem(f); }
};

}  // namespace

TEST_CASE("An event may stop the feed, and it goes on where it was") {
  const std::string stream = rcs("msrp42_ten_messages.msrpstream");
  const std::string expected = test_support::msrp_events(stream);
  for (const std::size_t most :
       {std::size_t{1}, std::size_t{7}, std::size_t{100}, std::size_t{1000}, stream.size()}) {
    char room[1024];
    msrp::decoder in(room);
    stopping on;
    std::size_t from = 0, stops = 0;
    while (from != stream.size()) {
      const std::string_view piece = std::string_view(stream).substr(from, most);
      const auto taken = in.feed(piece, on);
      REQUIRE(taken);
      REQUIRE(*taken <= piece.size());
      stops += *taken != piece.size();
      from += *taken;
    }
    CHECK(on.log.text + at(static_cast<std::size_t>(in.position())) == expected);
    if (most > 500) CHECK(stops > 20);
  }
}

TEST_CASE("Heads and ids can be asked for in every event and between feeds") {
  struct handler {
    msrp::decoder* in;
    std::vector<std::string> seen;
    void on_header(const sipwire::source& head, const msrp::field&) {
      seen.push_back(std::string(head.text({0, 4})));
    }
    void on_headers_end(const sipwire::source& head) {
      CHECK(in->head() == std::string_view(head.data(), head.size()));
    }
    void on_body(std::string_view) { CHECK(in->in_body()); }
    void on_end(const msrp::chunk_end& end) {
      seen.push_back(std::string(in->transact_id()) + " " + std::to_string(in->head().size()) + " " +
                     std::to_string(end.body_size));
    }
  };
  const std::string stream = send("abcdefgh", "hello") + "MSRP ijkl 200 OK\r\n-------ijkl$\r\n";
  const std::size_t head = stream.find("\r\n\r\n") + 4;
  for (std::size_t cut = 0; cut <= stream.size(); ++cut) {
    char room[256];
    msrp::decoder in(room);
    handler on{&in, {}};
    REQUIRE(in.feed(stream.substr(0, cut), on));
    if (cut >= head && cut < head + 5 + 20) {
      REQUIRE(in.head() == stream.substr(0, head));
      REQUIRE(in.transact_id() == "abcdefgh");
      REQUIRE(in.body_size() <= cut - head);
    }
    REQUIRE(in.feed(stream.substr(cut), on));
    REQUIRE(on.seen == std::vector<std::string>{"MSRP", "MSRP", "MSRP", "MSRP",
                                                "abcdefgh " + std::to_string(head) + " 5", "ijkl 18 0"});
    REQUIRE(in.head().empty());
    REQUIRE(in.transact_id().empty());
  }
}

TEST_CASE("What an assembler asks for is at hand when the head ends, cut anywhere") {
  struct handler {
    msrp::decoder* in;
    std::vector<std::string> seen;
    void on_headers_end(const sipwire::source&) { note(); }
    void on_end(const msrp::chunk_end& end) {
      note();
      CHECK(end.range == in->range());
    }
    void note() {
      const auto& r = in->range();
      seen.push_back((in->is_send() ? "send " : "other ") + std::string(in->message_id()) + " " +
                     std::to_string(r.start) + "-" + (r.end ? std::to_string(*r.end) : "*") + "/" +
                     (r.total ? std::to_string(*r.total) : "*"));
    }
  };
  const std::string stream =
      "MSRP abcd SEND\r\n" + paths +
      "Message-ID: one.1\r\nByte-Range: 3-*/7\r\nmessage-id: two2\r\n\r\nx\r\n-------abcd+\r\n" +
      "MSRP abcd REPORT\r\n" + paths +
      "Byte-Range: x\r\nMessage-ID: bad id\r\n-------abcd$\r\nMSRP efgh 200 OK\r\n" + paths +
      "-------efgh$\r\n";
  const std::vector<std::string> expected{"send one.1 3-*/7",   "send one.1 3-*/7", "other bad id 1-*/*",
                                          "other bad id 1-*/*", "other  1-*/*",     "other  1-*/*"};
  for (std::size_t cut = 0; cut <= stream.size(); ++cut) {
    char room[256];
    msrp::decoder in(room);
    handler on{&in, {}};
    REQUIRE(in.feed(stream.substr(0, cut), on));
    REQUIRE(in.feed(stream.substr(cut), on));
    REQUIRE(on.seen == expected);
    REQUIRE(in.message_id().empty());
    REQUIRE(in.range() == msrp::byte_range{});
  }
}

TEST_CASE("A decoder can begin anew") {
  char room[256];
  msrp::decoder_options how;
  how.body_bytes = 77;
  msrp::decoder in(room, how);
  test_support::msrp_log log;
  CHECK(!in.feed("GET / HTTP/1.1\r\n", log));
  CHECK(in.error() == fault{errc::syntax, rule::pmsrp, 0});
  in.reset();
  CHECK(in.error() == fault{});
  CHECK(in.options().body_bytes == 77);
  CHECK(in.feed(send("abcd", "x"), log));
  CHECK(in.position() == send("abcd", "x").size());
}

namespace {

/// Does something in the event of that number, and notes which events come.
struct meddler {
  std::function<void()> act;
  std::size_t at = 0;
  std::size_t seen = 0;
  std::size_t body = 0;
  std::string log;

  void note(char what) {
    log += what;
    if (seen++ == at) act();
  }
  void on_start(const sipwire::source&, const msrp::start_line_view&) { note('s'); }
  void on_header(const sipwire::source&, const msrp::field&) { note('h'); }
  void on_headers_end(const sipwire::source&) { note('e'); }
  void on_body(std::string_view piece) {
    body += piece.size();
    note('b');
  }
  void on_end(const msrp::chunk_end&) { note('.'); }
  void on_problem(fault) { note('p'); }
};

/// Feeds from memory of its own, which is gone afterwards.
template <class Decoder, class Handler>
sipwire::result<std::size_t> feed_once(Decoder& in, std::string_view bytes, Handler& on) {
  const auto own = std::make_unique<char[]>(bytes.size());
  std::copy(bytes.begin(), bytes.end(), own.get());
  return in.feed({own.get(), bytes.size()}, on);
}

struct disk_full {};

/// A chunk in which every event comes, in the order "sphphhebp.": no To-Path and From-Path in front, a range
/// that disagrees. The numbers are the octets that each has brought.
const std::string troubled =
    "MSRP abcd SEND\r\nMessage-ID: 1234\r\nX: y\r\nByte-Range: 1-9/9\r\n\r\nhello\r\n-------abcd$\r\n";

/// Octets of the chunk when the event of that number comes, the piece of a body that it brings included.
std::size_t brought(std::string_view log, std::size_t event) {
  std::size_t at = 0;
  bool body = false;
  for (std::size_t i = 0; i <= event; ++i) {
    if (log[i] == 's' || log[i] == 'h') at = troubled.find("\r\n", at) + 2;
    if (log[i] == 'e') at += 2;
    if (log[i] == 'b') body = true;
  }
  return body ? at + 5 : at;
}

}  // namespace

TEST_CASE("D64 A handler that throws leaves a decoder that stands still, and nothing in it dangles",
          "[D64]") {
  const std::string log = "sphphhebp.";
  for (std::size_t event = 0; event != log.size(); ++event) {
    for (std::size_t cut = 0; cut != troubled.size(); ++cut) {
      INFO("event " << event << " cut " << cut);
      const auto room = std::make_unique<char[]>(256);
      msrp::decoder in({room.get(), 256});
      meddler on{[] { throw disk_full(); }, event, 0, 0, {}};
      bool thrown = false;
      try {
        (void)feed_once(in, std::string_view(troubled).substr(0, cut), on);
        (void)feed_once(in, std::string_view(troubled).substr(cut), on);
      } catch (const disk_full&) {
        thrown = true;
      }
      REQUIRE(thrown);
      const fault error = in.error();
      REQUIRE(error.code == errc::stopped);
      REQUIRE(error.rule == rule::msrp_message);
      // A body comes in two pieces when it was cut; the events before and behind it do not.
      const std::size_t head = troubled.find("hello");
      if (cut <= head || cut >= head + 5) {
        REQUIRE(on.log == log.substr(0, event + 1));
        if (log[event] != 'p') REQUIRE(error.offset == brought(log, event));
      }
      REQUIRE(error.offset <= troubled.size());
      REQUIRE(troubled.substr(0, in.head().size()) == in.head());
      if (!in.message_id().empty()) REQUIRE(in.message_id() == "1234");
      REQUIRE(in.transact_id() == "abcd");
      REQUIRE(in.position() == 0);
      const auto before = on.seen;
      REQUIRE(in.feed(troubled, on).error() == error);
      REQUIRE(in.finish().error() == error);
      REQUIRE(on.seen == before);
      in.reset();
      REQUIRE(in.feed(troubled, on) == troubled.size());
      REQUIRE(on.seen == before + log.size());
    }
  }
}

TEST_CASE("D64 The head is good behind a fault too, when the octets fed are gone", "[D64]") {
  const auto room = std::make_unique<char[]>(256);
  msrp::decoder in({room.get(), 256});
  test_support::msrp_log log;
  const std::string head = "MSRP abcd SEND\r\n" + paths;
  CHECK(feed_once(in, head + "X\r\n", log).error() ==
        fault{errc::missing_colon, rule::hname, static_cast<std::uint32_t>(head.size() + 1)});
  CHECK(in.head() == head);
  CHECK(in.transact_id() == "abcd");
  msrp::decoder_options how;
  how.over = msrp::carrier::websocket;
  msrp::decoder over({room.get(), 256}, how);
  CHECK(feed_once(over, head, log).error() ==
        fault{errc::truncated, rule::msrp_message, static_cast<std::uint32_t>(head.size())});
  CHECK(over.head() == head);
  how.body_bytes = 3;
  msrp::decoder small({room.get(), 256}, how);
  CHECK(feed_once(small, head + "\r\nhello", log).error() ==
        fault{errc::too_long, rule::msrp_data, static_cast<std::uint32_t>(head.size() + 5)});
  CHECK(small.head() == head + "\r\n");
}

TEST_CASE("D64 A decoder that is reset or replaced in an event begins anew behind it", "[D64]") {
  const std::string log = "sphphhebp.";
  for (const bool reset : {true, false}) {
    for (std::size_t event = 0; event != log.size(); ++event) {
      for (std::size_t cut = 0; cut <= troubled.size(); ++cut) {
        INFO("reset " << reset << " event " << event << " cut " << cut);
        const auto room = std::make_unique<char[]>(256), other = std::make_unique<char[]>(256);
        msrp::decoder in({room.get(), 256});
        const auto act = [&] {
          if (reset) {
            in.reset();
          } else {
            msrp::decoder_options how;
            how.body_bytes = 77;
            in = msrp::decoder({other.get(), 256}, how);
          }
        };
        meddler on{act, event, 0, 0, {}};
        const auto first = feed_once(in, std::string_view(troubled).substr(0, cut), on);
        REQUIRE(first);
        std::size_t taken = *first;
        if (on.seen <= event) {
          const auto second = feed_once(in, std::string_view(troubled).substr(cut), on);
          REQUIRE(second);
          taken += *second;
        }
        // No event comes behind it; what stands behind the event is another stream.
        REQUIRE(on.seen == event + 1);
        const std::size_t body = troubled.find("hello");
        if ((cut <= body || cut >= body + 5) && log[event] != 'p')
          REQUIRE(taken == (log[event] == '.' ? troubled.size() : brought(log, event)));
        REQUIRE(in.position() == 0);
        REQUIRE(in.head().empty());
        REQUIRE(in.error() == fault{});
        REQUIRE(in.options().body_bytes == (reset ? ~std::uint64_t{0} : 77));
        meddler again{[] {}, log.size() + 9, 0, 0, {}};
        REQUIRE(feed_once(in, troubled, again) == troubled.size());
        REQUIRE(again.log == log);
        REQUIRE(in.position() == troubled.size());
      }
    }
  }
}

TEST_CASE(
    "D64 A decoder that is reset in an event takes the octets that brought it, also where they are faulty",
    "[D64]") {
  // The end-line is that of another chunk, which comes to light behind what is said of the path that is
  // missing.
  const std::string faulty = "MSRP abcd SEND\r\n-------zzzz$\r\n";
  for (std::size_t cut = 0; cut <= faulty.size(); ++cut) {
    INFO("cut " << cut);
    char room[256];
    msrp::decoder in(room);
    meddler on{[&in] { in.reset(); }, 1, 0, 0, {}};
    auto taken = in.feed(std::string_view(faulty).substr(0, cut), on);
    REQUIRE(taken == cut);
    taken = in.feed(std::string_view(faulty).substr(cut), on);
    REQUIRE(taken == faulty.size() - cut);
    REQUIRE(on.log == "sp");
    REQUIRE(in.error() == fault{});
    REQUIRE(in.finish());
  }
}

TEST_CASE("D64 A decoder is not fed in its own events", "[D64]") {
  for (const auto over : {msrp::carrier::stream, msrp::carrier::websocket}) {
    for (std::size_t event = 0; event != 10; ++event) {
      char room[256];
      msrp::decoder_options how;
      how.over = over;
      msrp::decoder in(room, how);
      test_support::msrp_log inner;
      std::vector<fault> said;
      meddler on{[&] {
                   said.push_back(in.feed(troubled, inner).error());
                   said.push_back(in.finish().error());
                 },
                 event,
                 0,
                 0,
                 {}};
      REQUIRE(in.feed(troubled, on) == troubled.size());
      REQUIRE(said == std::vector<fault>(2, {errc::misplaced, rule::msrp_message, 0}));
      REQUIRE(inner.text.empty());
      REQUIRE(on.log == "sphphhebp.");
      REQUIRE(in.finish());
      REQUIRE(in.position() == troubled.size());
    }
  }
}

TEST_CASE("D64 A decoder copied in an event stands still, and nothing in it dangles", "[D64]") {
  char room[256];
  msrp::decoder in(room);
  std::optional<msrp::decoder> copy;
  meddler on{[&] { copy.emplace(in); }, 7, 0, 0, {}};
  REQUIRE(feed_once(in, troubled.substr(0, troubled.size() - 2), on));
  REQUIRE(copy);
  const std::size_t head = troubled.find("hello");
  CHECK(copy->error() == fault{errc::stopped, rule::msrp_message, static_cast<std::uint32_t>(head + 5)});
  CHECK(copy->head() == troubled.substr(0, head));
  CHECK(copy->feed("x", on).error() == copy->error());
  CHECK(in.feed("\r\n", on) == 2U);
  CHECK(in.finish());
}

TEST_CASE("Pieces of a body point into what was fed") {
  struct handler {
    std::string_view fed;
    std::size_t inside = 0;
    void on_body(std::string_view piece) {
      if (piece.data() >= fed.data() && piece.data() + piece.size() <= fed.data() + fed.size())
        inside += piece.size();
    }
  } on;
  const std::string stream = send("abcd", std::string(100000, 'x'));
  char room[256];
  msrp::decoder in(room);
  for (std::size_t i = 0; i < stream.size(); i += 4096) {
    on.fed = std::string_view(stream).substr(i, 4096);
    REQUIRE(in.feed(on.fed, on));
  }
  CHECK(on.inside == 100000);
}

TEST_CASE("Decoding allocates nothing, in time that is linear on hostile bodies") {
  struct handler {
    std::uint64_t body = 0;
    std::size_t pieces = 0;
    void on_body(std::string_view piece) {
      body += piece.size();
      ++pieces;
    }
  };
  const std::string id = "abcdefghijklmnop";
  const std::string end = "\r\n-------" + id;
  for (const std::string& unit : {end + "x", end.substr(0, end.size() - 1), std::string("\r"),
                                  std::string("\r\n"), std::string("\r\n-"), std::string("\rp"), end + "$\r",
                                  std::string("-"), std::string("\r\n-------")}) {
    std::string body;
    while (body.size() < 300000) body += unit;
    const std::string stream = send(id, body + ".");
    for (const std::size_t piece :
         {std::size_t{1}, std::size_t{3}, std::size_t{50}, std::size_t{1460}, stream.size()}) {
      char room[512];
      handler on;
      bool fine = true;
      {
        const test_support::no_allocations scope;
        msrp::decoder in(room);
        for (std::size_t i = 0; i < stream.size(); i += piece)
          fine = in.feed(std::string_view(stream).substr(i, piece), on) && fine;
      }
      REQUIRE(fine);
      REQUIRE(on.body == body.size() + 1);
      // Each octet is handed on once, and near-misses do not cut the body finer than feeds do.
      REQUIRE(on.pieces <= 2 * (stream.size() / piece + 1));
    }
  }
}

TEST_CASE("End-lines are found alike by vectors, words and bytes") {
  std::uint32_t state = 7;
  const auto below = [&state](std::uint32_t n) {
    state = state * 1664525U + 1013904223U;
    return (state >> 8U) % n;
  };
  for (int round = 0; round < 20000; ++round) {
    std::string id = "z" + std::string(3 + below(29), 'a');
    id.back() = "ab-z"[below(4)];
    const sipwire::msrp::detail::end_line end(id);
    const std::string whole = "\r\n-------" + id + "$\r\n";
    std::string body;
    while (body.size() < 20 + below(300)) {
      switch (below(5)) {
        case 0:
          body += whole.substr(0, below(static_cast<std::uint32_t>(whole.size())));
          break;
        case 1:
          body += whole.substr(below(static_cast<std::uint32_t>(whole.size())));
          break;
        case 2:
          body += std::string(below(40), "\r\n-az$"[below(6)]);
          break;
        case 3:
          body += below(20) == 0 ? whole : id;
          break;
        default:
          body += "\r\n";
      }
    }
    const test_support::guarded bytes(body);
    const char* const first = bytes.text().data();
    const char* const last = first + bytes.text().size();
    std::size_t expected = body.size();
    for (std::size_t i = 0; i < body.size() && expected == body.size(); ++i) {
      std::size_t n = 0;
      while (i + n < body.size() && n < whole.size() &&
             (n == whole.size() - 3 ? body[i + n] == '$' || body[i + n] == '+' || body[i + n] == '#'
                                    : body[i + n] == whole[n]))
        ++n;
      if (n == whole.size() || i + n == body.size()) expected = i;
    }
    INFO(test_support::event_text(body));
    REQUIRE(end.find<sipwire::vector_runs>(first, last) - first == static_cast<std::ptrdiff_t>(expected));
    REQUIRE(end.find<sipwire::byte_runs>(first, last) - first == static_cast<std::ptrdiff_t>(expected));
  }
}

#if defined(SIPWIRE_AVX2)
TEST_CASE("A body of more than four gigabytes is counted, and faults behind it stay in range") {
  struct handler {
    std::uint64_t body = 0;
    msrp::chunk_end end;
    std::size_t problems = 0;
    void on_body(std::string_view piece) { body += piece.size(); }
    void on_end(const msrp::chunk_end& e) { end = e; }
    void on_problem(fault) { ++problems; }
  } on;
  const std::string block(std::size_t{16} << 20U, 'x');
  const std::uint64_t size = block.size() * std::uint64_t{257};
  const std::string head = "MSRP abcd SEND\r\n" + paths + "Byte-Range: 1-" + std::to_string(size) + "/" +
                           std::to_string(size) + "\r\n\r\n";
  char room[256];
  msrp::decoder in(room);
  REQUIRE(in.feed(head, on));
  for (int i = 0; i < 257; ++i) REQUIRE(in.feed(block, on));
  msrp::decoder cut = in;
  REQUIRE(in.feed("\r\n-------abcd$\r\n", on));
  CHECK(on.body == size);
  CHECK(on.end.body_size == size);
  CHECK(on.problems == 0);
  CHECK(in.position() == head.size() + size + 16);
  CHECK(cut.finish().error() == fault{errc::truncated, rule::msrp_data, 0xFFFFFFFF});
}
#endif
