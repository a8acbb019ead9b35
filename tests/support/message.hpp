#pragma once

/// \file
/// SIP messages in tests: parsed by every way of reading at a guard page, which must agree.

#include <catch2/catch.hpp>
#include <string>
#include <string_view>

#include "guard_page.hpp"
#include "sipwire/sip/message_view.hpp"

namespace test_support {

/// Records the events of a scan as text.
struct event_recorder {
  std::string log;
  bool on_request_line(const sipwire::source& from, const sipwire::sip::request_line& line) {
    return put("request", from, line.method)
        .put("uri", from, line.uri)
        .put("version", from, line.version)
        .end();
  }
  bool on_status_line(const sipwire::source& from, const sipwire::sip::status_line& line) {
    return put("response", from, line.version)
        .put("status", from, line.code)
        .put("reason", from, line.reason)
        .end();
  }
  bool on_field(const sipwire::source& from, const sipwire::sip::field& f) {
    log += f.malformed ? "malformed " : "field " + std::to_string(static_cast<int>(f.id)) + " ";
    return put("name", from, f.name).put("value", from, f.value).end();
  }
  bool on_body(const sipwire::source& from, const sipwire::extent& body) {
    return put("body", from, body).end();
  }

  event_recorder& put(const char* what, const sipwire::source& from, sipwire::extent e) {
    log += std::string(what) + "@" + std::to_string(e.first) + "=" + std::string(from.text(e)) + " ";
    return *this;
  }
  bool end() {
    log += "\n";
    return true;
  }
};

/// Scans by line index and by automaton, with vectors and bytewise; all must give the same events and the
/// same fault.
inline sipwire::fault scan_agreeing(std::string_view text, const sipwire::read_options& options,
                                    std::string* events = nullptr) {
  using sipwire::sip::framing;
  event_recorder a, b, c;
  const auto x = sipwire::sip::scan_with<sipwire::vector_runs, framing::line_index>(text, a, options);
  const auto y = sipwire::sip::scan_with<sipwire::byte_runs, framing::automaton>(text, b, options);
  const auto z = sipwire::sip::scan_with<sipwire::vector_runs, framing::automaton>(text, c, options);
  REQUIRE(x.error() == y.error());
  REQUIRE(x.error() == z.error());
  REQUIRE(a.log == b.log);
  REQUIRE(a.log == c.log);
  REQUIRE(x.error().offset <= text.size());
  if (x) REQUIRE(x->body == y->body);
  if (events != nullptr) *events = a.log;
  return x.error();
}

/// The fault of a strict parse; code none when it parses. Every way of reading agrees, and leniency accepts
/// what strict does.
inline sipwire::fault parse_fault(std::string_view text) {
  const guarded input(text);
  std::string strict, relaxed;
  const auto f = scan_agreeing(input, {}, &strict);
  const auto g = scan_agreeing(input, sipwire::leniency::all, &relaxed);
  if (f.code == sipwire::errc::none) {
    REQUIRE(g.code == sipwire::errc::none);
    REQUIRE(strict == relaxed);
  }
  sipwire::sip::field_storage<256> slots;
  const auto m = sipwire::sip::parse(input, slots);
  REQUIRE(m.error() == f);
  return f;
}

/// Parses `text`, which must be accepted, at a guard page, after every prefix of it, and calls `look(view)`.
template <class Look>
void with_message(std::string_view text, Look&& look, const sipwire::read_options& options = {}) {
  INFO("message: " << std::string(text));
  for_every_prefix(text, [](std::string_view prefix) { (void)parse_fault(prefix); });
  const guarded input(text);
  sipwire::sip::field_storage<256> slots;
  const auto m = sipwire::sip::parse(input, slots, options);
  INFO(describe(m.error().code) << " in " << name(m.error().rule) << " at " << m.error().offset);
  REQUIRE(m);
  look(*m);
}

}  // namespace test_support
