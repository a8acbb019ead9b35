#pragma once

/// \file
/// MSRP streams in tests: fed whole, byte by byte and cut everywhere, always from bytes of their own that end
/// at an unreadable page.

#include <catch2/catch.hpp>
#include <cstddef>
#include <memory>
#include <string>
#include <string_view>
#include <vector>

#include "event_log.hpp"
#include "guard_page.hpp"
#include "sipwire/msrp/decoder.hpp"

namespace test_support {

/// Writes down the events of a decoder; what a body comes in is not seen in it.
struct msrp_log {
  std::string text;
  std::string body;
  std::size_t pieces = 0;

  void on_start(const sipwire::source& head, const sipwire::msrp::start_line_view& line) {
    text += "start " + std::string(head.text(line.transact_id_where()));
    text += line.is_request() ? " " + std::string(line.method_text()) : " " + std::to_string(line.status());
    if (const auto comment = line.comment()) text += " (" + event_text(*comment) + ")";
    text += "\n";
  }
  void on_header(const sipwire::source& head, const sipwire::msrp::field& f) {
    text += "header " + std::string(head.text(f.name)) + "=" + event_text(head.text(f.value)) + "\n";
  }
  void on_headers_end(const sipwire::source& head) { text += "head " + std::to_string(head.size()) + "\n"; }
  void on_body(std::string_view piece) {
    REQUIRE(!piece.empty());
    body += piece;
    ++pieces;
  }
  void on_end(const sipwire::msrp::chunk_end& end) {
    REQUIRE(end.body_size == body.size());
    text += end.has_body ? "body " + std::to_string(body.size()) + " \"" + event_text(body) + "\"\n"
                         : std::string();
    text += std::string("end ") + static_cast<char>(end.flag) + "\n";
    body.clear();
  }
  void on_problem(sipwire::fault f) {
    text += "problem " + std::string(name(f.code)) + " in " + std::string(name(f.rule)) + " at " +
            std::to_string(f.offset) + "\n";
  }
};

/// The events of a stream in pieces that end at `cuts`, which ascend; then how the stream stands.
template <class Decoder = sipwire::msrp::decoder>
std::string msrp_events(std::string_view stream, const std::vector<std::size_t>& cuts = {},
                        const sipwire::msrp::decoder_options& how = {}, std::size_t room_size = 4096) {
  // Exactly as much room as the decoder was promised.
  const auto room = std::make_unique<char[]>(room_size);
  Decoder in({room.get(), room_size}, how);
  msrp_log log;
  std::size_t from = 0;
  const auto feed = [&](std::size_t to) {
    const std::string_view bytes = stream.substr(from, to - from);
    from = to;
    // A page for each octet would take most of the time.
    const auto one = std::make_unique<char[]>(1);
    if (bytes.size() == 1) one[0] = bytes[0];
    const auto taken = bytes.size() == 1 ? in.feed({one.get(), 1}, log) : in.feed(guarded(bytes), log);
    if (taken) REQUIRE(*taken == bytes.size());
    return taken.has_value();
  };
  bool fine = true;
  for (const std::size_t cut : cuts)
    if (fine) fine = feed(cut);
  if (fine) fine = feed(stream.size());
  if (!log.body.empty())
    log.text += "so far " + std::to_string(log.body.size()) + " \"" + event_text(log.body) + "\"\n";
  if (fine) {
    const auto end = in.finish();
    const std::string text =
        log.text + (in.in_body() ? "in body" : "at") + " " + std::to_string(in.position());
    return end ? text
               : text + ", cut " + std::string(name(end.error().rule)) + " at " +
                     std::to_string(end.error().offset);
  }
  // Said once, said for ever.
  const auto error = in.error();
  REQUIRE(error.code != sipwire::errc::none);
  REQUIRE(in.feed("MSRP abcd 200 OK\r\n", log).error() == error);
  REQUIRE(in.feed("", log).error() == error);
  REQUIRE(in.finish().error() == error);
  return log.text + "fault " + std::string(name(error.code)) + " in " + std::string(name(error.rule)) +
         " at " + std::to_string(in.position()) + "+" + std::to_string(error.offset);
}

using slow_msrp_decoder = sipwire::msrp::basic_decoder<sipwire::byte_runs>;

/// The events of a short stream, which are the same whole, byte by byte and cut at every place, by vectors
/// and by bytes.
inline std::string agreed_msrp(std::string_view stream, const sipwire::msrp::decoder_options& how = {},
                               std::size_t room_size = 4096) {
  const std::string whole = msrp_events(stream, {}, how, room_size);
  INFO("stream: " << event_text(stream));
  REQUIRE(msrp_events<slow_msrp_decoder>(stream, {}, how, room_size) == whole);
  std::vector<std::size_t> all;
  for (std::size_t i = 1; i < stream.size(); ++i) all.push_back(i);
  REQUIRE(msrp_events(stream, all, how, room_size) == whole);
  REQUIRE(msrp_events<slow_msrp_decoder>(stream, all, how, room_size) == whole);
  for (std::size_t cut = 0; cut <= stream.size(); ++cut) {
    INFO("cut at " << cut);
    REQUIRE(msrp_events(stream, {cut}, how, room_size) == whole);
  }
  return whole;
}

}  // namespace test_support
