#pragma once

/// \file
/// reads() and refuses(): one line a test case for a whole session description, by both run policies, at a
/// guard page, on every prefix.

#include <catch2/catch.hpp>
#include <string>
#include <string_view>

#include "check.hpp"
#include "sipwire/sdp/session_view.hpp"

namespace test_support {

/// Both run policies on `text`; they must agree on verdict and lines, and write() gives the text back. Code
/// none when it parses.
inline sipwire::fault session_fault(std::string_view text, const sipwire::read_options& options = {}) {
  using namespace sipwire;
  static sdp::line_storage<4096> one, two;
  const auto fast = sdp::parse_with<vector_runs>(text, one, options);
  const auto slow = sdp::parse_with<byte_runs>(text, two, options);
  INFO("vector: " << printed(fast.error()) << ", bytewise: " << printed(slow.error()));
  REQUIRE(fast.has_value() == slow.has_value());
  REQUIRE(fast.error() == slow.error());
  if (!fast) {
    REQUIRE((fast.error().code == errc::too_small || fast.error().offset <= text.size()));
    return fast.error();
  }
  REQUIRE(fast->total_line_count() == slow->total_line_count());
  REQUIRE(fast->media_count() == slow->media_count());
  for (std::size_t i = 0; i < fast->total_line_count(); ++i)
    REQUIRE(fast->total_line_at(i) == slow->total_line_at(i));
  std::string out;
  string_sink sink(out);
  (void)sdp::write(sink, *fast);
  REQUIRE(out == text);
  // Session and media descriptions are all of it, in order.
  std::string parts(static_cast<const sdp::level_view&>(*fast).text());
  std::size_t lines = fast->line_count();
  for (const auto& media : fast->media()) {
    parts += media.text();
    lines += media.line_count();
  }
  REQUIRE(parts == text);
  REQUIRE(lines == fast->total_line_count());
  return {};
}

/// Parses `text` and calls `look(session)`; every prefix is tried too, and what strict accepts every leniency
/// must accept.
template <class Look>
void reads(std::string_view text, Look&& look, sipwire::leniency lenient = sipwire::leniency::none) {
  using namespace sipwire;
  INFO("description: " << std::string(text));
  for_every_prefix(text, [&](std::string_view prefix) {
    const auto strict = session_fault(prefix, lenient);
    const auto loose = session_fault(prefix, leniency::all);
    REQUIRE((strict.code != errc::none || loose.code == errc::none));
  });
  const guarded input(text);
  sdp::line_storage<4096> room;
  const auto session = sdp::parse(input, room, lenient);
  INFO((session ? std::string("accepted") : printed(session.error())));
  REQUIRE(session);
  look(*session);
}

inline void reads(std::string_view text, sipwire::leniency lenient = sipwire::leniency::none) {
  reads(
      text, [](const sipwire::sdp::session_view&) {}, lenient);
}

/// Refuses `text` with exactly this code, in this rule, at exactly this offset.
inline void refuses(std::string_view text, sipwire::errc code, std::uint32_t offset, sipwire::rule where,
                    sipwire::leniency lenient = sipwire::leniency::none) {
  INFO("description: " << std::string(text));
  for_every_prefix(text, [&](std::string_view prefix) { (void)session_fault(prefix, lenient); });
  const guarded input(text);
  const auto got = session_fault(input, lenient);
  INFO("got " << printed(got));
  CHECK(name(got.code) == name(code));
  CHECK(name(got.rule) == name(where));
  CHECK(got.offset == offset);
}

}  // namespace test_support
