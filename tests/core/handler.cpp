#include "sipwire/core/handler.hpp"

#include <array>
#include <catch2/catch.hpp>
#include <string>
#include <string_view>

#include "sipwire/msrp/decoder.hpp"
#include "sipwire/msrp/scan.hpp"
#include "sipwire/sdp/scan.hpp"
#include "sipwire/sip/scan.hpp"

using namespace sipwire;

namespace {

constexpr fault own{errc::unknown_value, rule::token, 77};

/// What a function of the handlers below gives at its call number `at`, and good words before.
template <class R>
struct replies {
  int at;
  int calls = 0;
  R next() {
    const bool now = calls++ == at;
    if constexpr (std::is_same_v<R, bool>) {
      return !now;
    } else if constexpr (!std::is_void_v<R>) {
      return now ? R(own) : R();
    }
  }
};
template <class R>
struct sip_handler : replies<R> {
  R on_request_line(const source&, const sip::request_line&) { return this->next(); }
  R on_status_line(const source&, const sip::status_line&) { return this->next(); }
  R on_field(const source&, const sip::field&) { return this->next(); }
  R on_body(const source&, const extent&) { return this->next(); }
};
template <class R>
struct sdp_handler : replies<R> {
  R on_line(const source&, const sdp::line&) { return this->next(); }
};
template <class R>
struct msrp_handler : replies<R> {
  R on_start(const source&, const msrp::start_line_view&) { return this->next(); }
  R on_field(const source&, const msrp::field&) { return this->next(); }
  R on_body(const source&, const extent&) { return this->next(); }
  R on_end(const source&, msrp::continuation) { return this->next(); }
};
template <class R>
struct chunk_handler : replies<R> {
  R on_start(const source&, const msrp::start_line_view&) { return this->next(); }
  R on_header(const source&, const msrp::field&) { return this->next(); }
  R on_headers_end(const source&) { return this->next(); }
  R on_body(std::string_view) { return this->next(); }
  R on_end(const msrp::chunk_end&) { return this->next(); }
};

constexpr std::string_view request =
    "MESSAGE sip:a@b SIP/2.0\r\nMax-Forwards: 70\r\nX: y\r\nContent-Length: 2\r\n\r\nhi";
constexpr std::string_view response = "SIP/2.0 200 OK\r\nX: y\r\n\r\n";
constexpr std::string_view session = "v=0\r\no=- 1 1 IN IP4 192.0.2.1\r\ns=-\r\nt=0 0\r\n";
constexpr std::string_view chunk =
    "MSRP abcd SEND\r\nTo-Path: msrp://b:1/x;tcp\r\nFrom-Path: "
    "msrp://a:1/y;tcp\r\n\r\nhi\r\n-------abcd$\r\n";

/// Every call of `make(reply at)` in turn: nothing and good words read all; a fault comes back as it is, also
/// of a result<void>, and nothing is called after it; false is errc::stopped.
template <template <class> class Handler, class Scan>
void replies_come_back(const Scan& scan) {
  Handler<void> silent{{-1}};
  REQUIRE(scan(silent) == fault{});
  const int calls = silent.calls;
  REQUIRE(calls > 1);
  Handler<bool> willing{{-1}};
  Handler<fault> faultless{{-1}};
  Handler<result<void>> resultful{{-1}};
  CHECK(scan(willing) == fault{});
  CHECK(scan(faultless) == fault{});
  CHECK(scan(resultful) == fault{});
  CHECK(willing.calls == calls);
  CHECK(faultless.calls == calls);
  CHECK(resultful.calls == calls);
  for (int at = 0; at < calls; ++at) {
    Handler<bool> stops{{at}};
    Handler<fault> fails{{at}};
    Handler<result<void>> fails_too{{at}};
    INFO(at);
    CHECK(scan(stops).code == errc::stopped);
    CHECK(stops.calls == at + 1);
    CHECK(scan(fails) == own);
    CHECK(fails.calls == at + 1);
    CHECK(scan(fails_too) == own);
    CHECK(fails_too.calls == at + 1);
  }
}

}  // namespace

TEST_CASE("handler: what a reply is", "[handler]") {
  STATIC_REQUIRE(handler_reply<void>);
  STATIC_REQUIRE(handler_reply<bool>);
  STATIC_REQUIRE(handler_reply<fault>);
  STATIC_REQUIRE(handler_reply<result<void>>);
  STATIC_REQUIRE(handler_reply<const fault&>);
  STATIC_REQUIRE(!handler_reply<std::string>);
  STATIC_REQUIRE(!handler_reply<result<int>>);
}

TEST_CASE("handler: the scans hand a handler's fault through", "[handler]") {
  for (const auto text : {request, response}) {
    replies_come_back<sip_handler>([&](auto& on) { return sip::scan(text, on).error(); });
    replies_come_back<sip_handler>(
        [&](auto& on) { return sip::scan_with<byte_runs, sip::framing::automaton>(text, on).error(); });
    // Fields of lines that are none, too.
    const std::string odd = std::string(text.substr(0, text.find("X:"))) + "no field\r\n" +
                            std::string(text.substr(text.find("X:")));
    replies_come_back<sip_handler>([&](auto& on) { return sip::scan(odd, on, leniency::salvage).error(); });
  }
  replies_come_back<sdp_handler>([&](auto& on) { return sdp::scan(session, on).error(); });
  replies_come_back<msrp_handler>([&](auto& on) { return msrp::scan(chunk, on).error(); });
}

TEST_CASE("handler: a fault of a handler ends an MSRP stream, false is a pause", "[handler]") {
  std::array<char, 512> room{};
  const auto feed = [&](auto& on, std::size_t piece) {
    msrp::decoder in(room);
    for (std::size_t at = 0; at != chunk.size();) {
      const auto taken = in.feed(chunk.substr(at, piece), on);
      if (!taken) {
        CHECK(in.error() == taken.error());
        CHECK(in.feed("x", on).error() == taken.error());
        CHECK(in.finish().error() == taken.error());
        return taken.error();
      }
      at += *taken;
    }
    return in.finish().error();
  };
  for (const std::size_t piece : {std::size_t{1}, std::size_t{7}, chunk.size()}) {
    chunk_handler<void> silent{{-1}};
    REQUIRE(feed(silent, piece) == fault{});
    for (int at = 0; at < silent.calls; ++at) {
      INFO(piece << " " << at);
      chunk_handler<bool> pauses{{at}};
      chunk_handler<fault> fails{{at}};
      chunk_handler<result<void>> fails_too{{at}};
      CHECK(feed(pauses, piece) == fault{});
      CHECK(feed(fails, piece) == own);
      CHECK(fails.calls == at + 1);
      CHECK(feed(fails_too, piece) == own);
    }
  }
}

TEST_CASE("handler: its fault stands before the decoder's own, and its chunk stays in place", "[handler]") {
  std::array<char, 512> room{};
  struct refuses_body {
    fault on_body(std::string_view) { return own; }
  } body;
  msrp::decoder capped(room, {.body_bytes = 1});
  CHECK(capped.feed(chunk, body).error() == own);
  CHECK(capped.error() == own);
  // Behind a fault of any event the chunk is the one under way.
  struct refuses_end {
    fault on_end(const msrp::chunk_end&) { return own; }
  } last;
  msrp::decoder in(room);
  const std::string two = std::string(chunk) + std::string(chunk);
  CHECK(in.feed(two, last).error() == own);
  CHECK(in.position() == 0);
  CHECK(in.transact_id() == "abcd");
  CHECK(chunk.starts_with(in.head()));
  CHECK_FALSE(in.head().empty());
}

TEST_CASE("handler: a fault beside a reset comes back once, and another stream may follow", "[handler]") {
  std::array<char, 512> room{};
  msrp::decoder in(room);
  struct gives_up {
    msrp::decoder* of;
    fault on_body(std::string_view) {
      of->reset();
      return own;
    }
  } on{&in};
  CHECK(in.feed(chunk, on).error() == own);
  CHECK(in.error() == fault{});
  CHECK(in.position() == 0);
  chunk_handler<void> all{{-1}};
  CHECK(in.feed(chunk, all) == chunk.size());
  CHECK(in.finish());
}
