#include "sipwire/msrp/receiver.hpp"

#include <array>
#include <catch2/catch.hpp>
#include <optional>
#include <stdexcept>
#include <string>
#include <string_view>
#include <vector>

#include "sipwire/msrp/endpoint.hpp"
#include "sipwire/msrp/writer.hpp"
#include "support/allocation.hpp"
#include "support/guard_page.hpp"

namespace {

using namespace sipwire;
using test_support::guarded;

const std::string paths =
    "To-Path: msrp://b.example:8493/b;tcp\r\nFrom-Path: msrp://a.example:7394/a;tcp\r\n";

/// A chunk with its id, method, fields behind the paths, the body if there is one, and a flag.
std::string chunk(const std::string& id, const std::string& method, const std::string& fields,
                  std::optional<std::string> body, char flag) {
  return "MSRP " + id + " " + method + "\r\n" + paths + fields + (body ? "\r\n" + *body + "\r\n" : "") +
         "-------" + id + flag + "\r\n";
}
std::string send(const std::string& id, const std::string& message, const std::string& range,
                 const std::string& body, char flag, const std::string& more = "") {
  return chunk(id, "SEND",
               "Message-ID: " + message + "\r\n" + (range.empty() ? "" : "Byte-Range: " + range + "\r\n") +
                   more + "Content-Type: text/plain\r\n",
               body, flag);
}

std::string text_of(const fault& f) {
  return std::string(name(f.code)) + " in " + std::string(name(f.rule)) + " at " + std::to_string(f.offset);
}

/// Two messages of ten octets at a time, and what is said of each chunk in a line.
template <class Runs = vector_runs>
struct endpoint {
  std::array<char, 20> memory{};
  msrp::receiver_storage<512, 8, 2, 3> room;
  msrp::receiver<msrp::memory_store, Runs> in;
  std::string log;
  std::string sent;  // what an endpoint answers
  msrp::admission admitted;

  explicit endpoint(const msrp::receiver_options& how = {}) : in(room, msrp::memory_store(memory, 2), how) {}

  void on_head(const msrp::received_chunk& c, msrp::admission& how) {
    if (c.head() && c.head()->is_request()) how = admitted;
  }
  void on_chunk(const msrp::received_chunk& c) {
    log += c.head() ? std::string(c.head()->transact_id()) : text_of(c.head().error());
    if (c.head() && c.head()->is_response()) log += " status " + std::to_string(c.head()->status());
    if (c.state()) {
      constexpr std::array<std::string_view, 3> words{" partial", " complete", " aborted"};
      log += words[static_cast<std::size_t>(*c.state())];
    } else if (c.state().error().code != errc::absent) {
      log += " " + text_of(c.state().error());
    }
    if (c.complete()) log += " " + std::string(in.store().text(*c.message(), *c.message()->size()));
    if (const auto status = c.response()) {
      log += " answer " + std::to_string(*status);
      string_sink out(sent);
      REQUIRE(msrp::make_response(out, *c.head(), *status).finish());
    }
    if (const auto range = c.success()) {
      log += " report " + std::to_string(*range->end);
      string_sink out(sent);
      REQUIRE(msrp::make_report(out, "report01", *c.head(), 200, *range).finish());
    }
    log += "\n";
  }
  void on_problem(fault f) { log += "problem " + text_of(f) + "\n"; }

  void feed(std::string_view bytes) {
    if (const auto taken = in.feed(guarded(bytes), *this); !taken)
      log += "fault " + text_of(taken.error()) + "\n";
  }
};

/// What an endpoint says of a stream, the same whole, by bytes and cut anywhere, by vectors and by bytes.
std::string said(std::string_view stream, const msrp::admission& admitted = {},
                 const msrp::receiver_options& how = {}) {
  const auto once = [&]<class Runs>(std::type_identity<Runs>, std::size_t cut) {
    endpoint<Runs> on(how);
    on.admitted = admitted;
    on.feed(stream.substr(0, cut));
    on.feed(stream.substr(cut));
    const auto end = on.in.finish();
    return on.log + (end ? "" : "end " + text_of(end.error()) + "\n") + on.sent;
  };
  const std::string whole = once(std::type_identity<vector_runs>(), 0);
  for (std::size_t cut = 0; cut <= stream.size(); ++cut) {
    INFO("cut at " << cut);
    REQUIRE(once(std::type_identity<vector_runs>(), cut) == whole);
    REQUIRE(once(std::type_identity<byte_runs>(), cut) == whole);
  }
  endpoint<> slowly(how);
  slowly.admitted = admitted;
  for (std::size_t i = 0; i != stream.size(); ++i) (void)slowly.in.feed(stream.substr(i, 1), slowly);
  REQUIRE(whole.find(slowly.log) == 0);
  return whole;
}

}  // namespace

TEST_CASE("A receiver puts messages together that come in chunks, interleaved") {
  CHECK(said(send("aaaa", "first1", "1-*/8", "abcd", '+') + send("bbbb", "other1", "1-2/2", "Hi", '$') +
             send("cccc", "first1", "5-8/8", "EFGH", '$'))
            .find("aaaa partial answer 200\nbbbb complete Hi answer 200\ncccc complete abcdEFGH answer "
                  "200\nMSRP aaaa 200 OK\r\nTo-Path: msrp://a.example:7394/a;tcp\r\nFrom-Path: "
                  "msrp://b.example:8493/b;tcp\r\n-------aaaa$\r\n") == 0);
}

TEST_CASE("Failure-Report says which responses a SEND has (RFC 4975 7.1.4, 7.2)") {
  const auto answers = [](const std::string& report, const std::string& range) {
    endpoint<> on;
    on.feed(send("aaaa", "first1", range, "abcd", '$', report));
    return on.log;
  };
  CHECK(answers("", "1-4/4") == "aaaa complete abcd answer 200\n");
  CHECK(answers("Failure-Report: yes\r\n", "1-4/4") == "aaaa complete abcd answer 200\n");
  CHECK(answers("Failure-Report: PARTIAL\r\n", "1-4/4") == "aaaa complete abcd\n");
  CHECK(answers("Failure-Report: no\r\n", "1-4/4") == "aaaa complete abcd\n");
  CHECK(answers("Failure-Report: odd\r\n", "1-4/4") == "aaaa complete abcd answer 200\n");
  const auto refusal = [&](const std::string& report) {
    const auto text = answers(report, "11-14/14");
    return text.substr(text.find(" in "));
  };
  CHECK(refusal("") == " in data at 164 answer 413\n");
  CHECK(refusal("Failure-Report: partial\r\n") == " in data at 189 answer 413\n");
  CHECK(refusal("Failure-Report: no\r\n") == " in data at 184\n");
}

TEST_CASE("Success-Report asks for a REPORT when the message is whole (RFC 4975 7.1.3)") {
  const std::string yes = "Success-Report: yes\r\n";
  const auto text = said(send("aaaa", "first1", "1-*/*", "abc", '+', yes) +
                         send("bbbb", "first1", "4-*/*", "de", '$', yes));
  CHECK(text.find("aaaa partial answer 200\nbbbb complete abcde answer 200 report 5\n") == 0);
  CHECK(text.find("MSRP report01 REPORT\r\nTo-Path: msrp://a.example:7394/a;tcp\r\nFrom-Path: "
                  "msrp://b.example:8493/b;tcp\r\nMessage-ID: first1\r\nByte-Range: 1-5/5\r\nStatus: 000 "
                  "200 OK\r\n-------report01$\r\n") != std::string::npos);
  CHECK(said(send("aaaa", "first1", "1-0/0", "", '$', yes)).find("aaaa complete  answer 200 report 0\n") ==
        0);
  CHECK(said(send("aaaa", "first1", "", "abc", '$', "Success-Report: no\r\n")).find("report") ==
        std::string::npos);
}

TEST_CASE("What a receiver refuses has a fault in the chunk and a status") {
  // The start line and the paths are 94 octets, Message-ID is at 106, Byte-Range at 126.
  const auto first = [](const std::string& stream) {
    const auto text = said(stream);
    return text.substr(0, text.find("MSRP"));
  };
  CHECK(first(chunk("aaaa", "SEND", "Content-Type: text/plain\r\n", "abcd", '$')) ==
        "aaaa missing_mandatory in message-header at 120 answer 400\n");
  CHECK(first(send("aaaa", "bad id", "", "abcd", '$')) == "aaaa syntax in Message-ID at 109 answer 400\n");
  CHECK(first(send("aaaa", "first1", "0-4/4", "abcd", '$')) ==
        "problem out_of_range in range-start at 126\n"
        "aaaa out_of_range in range-start at 126 answer 400\n");
  CHECK(first(send("aaaa", "first1", "1-4/4", "abcd", '$', "Byte-Range: 5-8/8\r\n")) ==
        "problem duplicate in Byte-Range at 145\naaaa duplicate in message-header at 133 answer 400\n");
  CHECK(first(send("aaaa", "first1", "1-*/*", "a", '+') + send("bbbb", "other1", "1-*/*", "a", '+') +
              send("cccc", "third1", "1-*/*", "a", '+')) ==
        "aaaa partial answer 200\nbbbb partial answer 200\ncccc too_many in Message-ID at 106 answer 413\n");
  CHECK(first(send("aaaa", "first1", "5-*/6", "ab", '$') + send("bbbb", "first1", "3-*/6", "ab", '$')) ==
        "aaaa partial answer 200\nproblem conflict in Byte-Range at 126\n"
        "bbbb conflict in total at 163 answer 400\n");
}

TEST_CASE("The caps of a receiver and its store are told at the piece that is too much") {
  msrp::receiver_options how;
  how.messages.message_bytes = 3;
  endpoint<> capped(how);
  capped.feed(send("aaaa", "first1", "", "abcd", '$') + send("bbbb", "first1", "5-*/*", "abcd", '$') +
              send("cccc", "first1", "1-*/*", "abc", '$'));
  CHECK(capped.log ==
        "aaaa too_long in data at 145 answer 413\nbbbb too_long in Byte-Range at 126 answer 413\n"
        "cccc complete abc answer 200\n");
  endpoint<> small;
  small.feed(send("aaaa", "first1", "9-*/*", "ab", '+') + send("bbbb", "first1", "10-*/*", "abcd", '$') +
             send("cccc", "first1", "1-8/10", "abcdefgh", '+') + send("dddd", "first1", "11-10/10", "", '$'));
  CHECK(small.log.find("aaaa partial answer 200\nbbbb stopped in data at 162 answer 413\n"
                       "cccc partial answer 200\n") == 0);
  // Three runs are room for two gaps.
  endpoint<> sparse;
  for (const auto* const at : {"1", "3", "5", "7"})
    sparse.feed(send("aaaa", "first1", std::string(at) + "-*/*", "x", '+'));
  CHECK(sparse.log ==
        "aaaa partial answer 200\naaaa partial answer 200\naaaa partial answer 200\n"
        "aaaa too_many in Byte-Range at 161 answer 413\n");
  CHECK(sparse.in.messages().size() == 0);
  // An octet behind the end of a message, which is then forgotten.
  endpoint<> behind;
  behind.feed(send("aaaa", "first1", "5-*/6", "ab", '$') + send("bbbb", "first1", "3-*/6", "abcde", '+'));
  CHECK(behind.log ==
        "aaaa partial answer 200\nproblem conflict in Byte-Range at 126\nbbbb conflict in total at 165 "
        "answer 400\n");
  CHECK(behind.in.messages().size() == 0);
}

TEST_CASE("What a receiver refuses is the same however the stream is cut, and nothing of the message stays") {
  const std::string too_much =
      send("aaaa", "first1", "1-*/*", "0123456789AB", '+', "Success-Report: yes\r\n");
  const std::string rest = send("bbbb", "first1", "11-*/*", "", '$', "Success-Report: yes\r\n");
  for (const std::uint64_t cap : {5U, 10U, 11U, 100U}) {
    msrp::receiver_options how;
    how.messages.message_bytes = cap;
    const std::string whole = said(too_much + rest, {}, how);
    CHECK(whole.find("complete") == std::string::npos);
    CHECK(whole.find("answer 413") != std::string::npos);
  }
  // Behind an end that is known.
  said(send("aaaa", "first1", "5-*/6", "ab", '$') + send("bbbb", "first1", "3-*/6", "abcde", '+'));
}

TEST_CASE("An abort forgets its message, also when its own body is refused (RFC 4975 7.1.1)") {
  endpoint<> on;
  for (const auto* const message : {"first1", "second", "third1"})
    on.feed(send("aaaa", message, "1-*/*", "0123456789AB", '+') +
            send("bbbb", message, "13-*/*", "more", '#'));
  CHECK(on.in.messages().size() == 0);
  msrp::receiver_options how;
  how.messages.message_bytes = 10;
  endpoint<> capped(how);
  capped.feed(send("aaaa", "first1", "1-*/*", "ab", '+') + send("bbbb", "first1", "50-*/*", "x", '#'));
  CHECK(capped.in.messages().size() == 0);
}

TEST_CASE("A SEND without a body is a sign of life, and a # without one aborts (RFC 4975 7.1)") {
  const std::string id = "Message-ID: first1\r\n";
  CHECK(said(chunk("aaaa", "SEND", id + "Byte-Range: 1-0/0\r\n", {}, '$')).find("aaaa answer 200\n") == 0);
  CHECK(said(send("bbbb", "first1", "1-*/*", "ab", '+') + chunk("aaaa", "SEND", id, {}, '#'))
            .find("bbbb partial answer 200\naaaa aborted answer 200\n") == 0);
  CHECK(said(chunk("aaaa", "SEND", id, {}, '#')).find("aaaa answer 200\n") == 0);
  CHECK(said(send("aaaa", "first1", "1-*/*", "ab", '#')).find("aaaa aborted answer 200\n") == 0);
}

TEST_CASE("What is no SEND goes to no message") {
  const std::string about = "Message-ID: first1\r\nByte-Range: 1-2/2\r\nStatus: 000 200 OK\r\n";
  const std::string text = "Content-Type: text/plain\r\n";
  CHECK(said(chunk("aaaa", "REPORT", about + text, "abcd", '$')) == "aaaa\n");
  CHECK(said(chunk("aaaa", "200 OK", "", {}, '$')) == "aaaa status 200\n");
  CHECK(said(chunk("aaaa", "AUTH", "", {}, '$')) == "aaaa\n");
  CHECK(said(chunk("aaaa", "DANCE", text, "x", '$')).find("aaaa answer 501\n") == 0);
  CHECK(said(chunk("aaaa", "DANCE", "Failure-Report: no\r\n", {}, '$')) == "aaaa\n");
  const auto refused = said(chunk("aaaa", "NICKNAME", "Use-Nickname: \"a\"\r\n", {}, '$'), {0, 425});
  CHECK(refused.find("aaaa answer 425\n") == 0);
}

TEST_CASE("A head that nobody could answer takes no body along") {
  const std::string ends = "\r\nabcd\r\n-------aaaa$\r\n";
  CHECK(said("MSRP aaaa SEND\r\nMessage-ID: first1\r\n" + ends) ==
        "problem missing_mandatory in To-Path at 16\nproblem missing_mandatory in From-Path at 36\n"
        "missing_mandatory in To-Path at 16 missing_mandatory in To-Path at 16\n");
  std::string many;
  for (int i = 0; i != 7; ++i) many += "X: 1\r\n";
  CHECK(said(chunk("aaaa", "SEND", many, "abcd", '$')) ==
        "too_many in message-header at 130 too_many in message-header at 130\n");
}

TEST_CASE("A handler admits a chunk to a session, or refuses it, when its head is whole (RFC 4975 7.3)") {
  const std::string one = send("aaaa", "first1", "1-*/*", "ab", '+');
  CHECK(said(one, {0, 481}).find("aaaa not_allowed in req-start at 0 answer 481\n") != std::string::npos);
  CHECK(said(send("aaaa", "first1", "", "ab", '$', "Failure-Report: no\r\n"), {0, 415}).find("answer") ==
        std::string::npos);
  endpoint<> on;
  on.feed(one);
  on.admitted.session = 7;
  on.feed(send("bbbb", "first1", "3-*/*", "cd", '$') + send("cccc", "first1", "1-*/*", "ef", '+'));
  CHECK(on.log == "aaaa partial answer 200\nbbbb partial answer 200\ncccc complete efcd answer 200\n");
  CHECK(on.in.messages().find("first1", 0) != nullptr);
  CHECK(on.in.messages().find("first1", 7) == nullptr);
}

TEST_CASE("A stream that ends in a chunk leaves its message for another") {
  endpoint<> on;
  const std::string one = send("aaaa", "first1", "1-*/*", "abcd", '+');
  on.feed(one.substr(0, one.size() - 16));
  CHECK(on.in.finish().error() == fault{errc::truncated, rule::msrp_data, 165});
  CHECK(on.in.messages().oldest() != nullptr);
  on.in.reset();
  on.feed(send("bbbb", "first1", "3-*/4", "CD", '$'));
  CHECK(on.log == "bbbb complete abCD answer 200\n");
}

TEST_CASE("A handler of a receiver stops it, ends it and throws as one of a decoder does") {
  struct handler {
    int act = 0;
    int chunks = 0;
    fault on_head(const msrp::received_chunk&, msrp::admission&) {
      return act == 1 ? fault{errc::not_allowed, rule::to_path, 16} : fault{};
    }
    bool on_chunk(const msrp::received_chunk&) {
      if (act == 2) throw std::runtime_error("no");
      ++chunks;
      return act != 3;
    }
  };
  const std::string one = send("aaaa", "first1", "", "abcd", '$');
  std::array<char, 20> memory{};
  for (const int act : {1, 2, 3}) {
    msrp::receiver_storage<512, 8, 2, 3> room;
    msrp::receiver in(room, msrp::memory_store(memory, 2));
    handler on{act};
    if (act == 1) CHECK(in.feed(one, on).error() == fault{errc::not_allowed, rule::to_path, 16});
    if (act == 2) {
      CHECK_THROWS(in.feed(one, on));
      CHECK(in.feed(one, on).error().code == errc::stopped);
    }
    if (act == 3) CHECK(in.feed(one + one, on) == one.size());
    CHECK(on.chunks == (act == 3 ? 1 : 0));
    CHECK(in.messages().size() == 0);
    in.reset();
    on.act = 0;
    CHECK(in.feed(one, on) == one.size());
  }
}

TEST_CASE("A receiver allocates nothing") {
  const std::string stream = send("aaaa", "first1", "1-*/8", "abcd", '+') +
                             send("cccc", "first1", "5-8/8", "EFGH", '$', "Success-Report: yes\r\n");
  struct {
    unsigned whole = 0, due = 0;
    void on_chunk(const msrp::received_chunk& c) {
      whole += c.complete();
      due += c.response() && c.success();
    }
  } on;
  std::array<char, 20> memory{};
  msrp::receiver_storage<> room;
  msrp::receiver in(room, msrp::memory_store(memory, 2));
  {
    const test_support::no_allocations scope;
    for (std::size_t i = 0; i < stream.size(); i += 7)
      (void)in.feed(std::string_view(stream).substr(i, 7), on);
  }
  CHECK(on.whole == 1);
  CHECK(on.due == 1);
}
