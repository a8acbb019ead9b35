#pragma once

/// \file
/// Streams in tests: fed whole, byte by byte and cut everywhere, always to bytes of their own that end at an
/// unreadable page.

#include <catch2/catch.hpp>
#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

#include "check.hpp"
#include "guard_page.hpp"
#include "sipwire/sip/framer.hpp"

namespace test_support {

/// Feeds a framer and writes down what it says.
template <class Framer>
class stream_log {
 public:
  explicit stream_log(const sipwire::sip::framer_options& options, bool at_guard_page = false)
      : cut_(options), guarded_(at_guard_page) {}

  void feed(std::string_view piece) {
    unread_ += piece;
    while (take()) {
    }
  }
  /// The events, then how the stream stands.
  [[nodiscard]] std::string text() {
    const auto error = cut_.error();
    if (cut_.desynchronised()) {
      // Said once, and then no more than that.
      const auto again = cut_.next(unread_);
      REQUIRE(again.error() == sipwire::fault{sipwire::errc::desynchronised, error.rule, error.offset});
      REQUIRE(error.offset <= unread_.size());
      return log_ + std::string(name(error.code)) + " in " + std::string(name(error.rule)) + " at " +
             std::to_string(cut_.position() + error.offset) + "\n";
    }
    REQUIRE(last_.code == sipwire::errc::need_more);
    REQUIRE(last_.offset == unread_.size());
    return log_ + "more at " + std::to_string(cut_.position()) + " + " + std::to_string(unread_.size()) +
           (cut_.needed() ? " lacks " + std::to_string(*cut_.needed()) : std::string()) + "\n";
  }

 private:
  bool take() {
    if (!guarded_) return note(cut_.next(unread_));
    const guarded bytes(unread_);
    return note(cut_.next(bytes));
  }
  bool note(const sipwire::result<sipwire::sip::stream_frame>& frame) {
    if (!frame) {
      last_ = frame.error();
      return false;
    }
    static constexpr const char* kinds[] = {"message", "ping", "pong"};
    log_ += kinds[static_cast<int>(frame->kind())];
    log_ += " at " + std::to_string(frame->position()) + " size " + std::to_string(frame->size());
    if (frame->is_message())
      log_ +=
          " header " + std::to_string(frame->header_size()) + " body " + std::to_string(frame->body().size());
    log_ += "\n";
    REQUIRE(frame->text() == std::string_view(unread_).substr(0, frame->size()));
    unread_.erase(0, frame->size());
    return true;
  }

  Framer cut_;
  bool guarded_;
  std::string unread_;
  std::string log_;
  sipwire::fault last_;
};

using slow_framer = sipwire::sip::basic_framer<sipwire::byte_runs>;

/// The log of a stream in pieces that end at `cuts`, which ascend.
template <class Framer = sipwire::sip::framer>
std::string stream_events(std::string_view stream, const std::vector<std::size_t>& cuts = {},
                          const sipwire::sip::framer_options& options = {}, bool at_guard_page = false) {
  stream_log<Framer> log(options, at_guard_page);
  std::size_t from = 0;
  for (const std::size_t cut : cuts) {
    log.feed(stream.substr(from, cut - from));
    from = cut;
  }
  log.feed(stream.substr(from));
  return log.text();
}

template <class Framer = sipwire::sip::framer>
std::string stream_events_bytewise(std::string_view stream, const sipwire::sip::framer_options& options = {},
                                   bool at_guard_page = false) {
  stream_log<Framer> log(options, at_guard_page);
  log.feed({});
  for (std::size_t i = 0; i < stream.size(); ++i) log.feed(stream.substr(i, 1));
  return log.text();
}

/// The log of a short stream, which is the same whole, byte by byte and cut at every place, by vectors and by
/// bytes.
inline std::string agreed_stream(std::string_view stream, const sipwire::sip::framer_options& options = {}) {
  const std::string whole = stream_events(stream, {}, options, true);
  INFO("stream: " << std::string(stream));
  REQUIRE(stream_events<slow_framer>(stream, {}, options, true) == whole);
  REQUIRE(stream_events_bytewise(stream, options, true) == whole);
  REQUIRE(stream_events_bytewise<slow_framer>(stream, options, true) == whole);
  for (std::size_t cut = 0; cut <= stream.size(); ++cut) {
    INFO("cut at " << cut);
    REQUIRE(stream_events(stream, {cut}, options, true) == whole);
  }
  return whole;
}

}  // namespace test_support
