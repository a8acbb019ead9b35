#pragma once

/// \file
/// Whole CPIM messages in tests: read every way there is, and told as text.

#include <catch2/catch.hpp>
#include <string>
#include <string_view>

#include "check.hpp"
#include "sipwire/cpim/message_view.hpp"

namespace test_support {

/// All that a message says, one line for each header and one for the content.
inline std::string told(const sipwire::cpim::message_view& m) {
  std::string out;
  for (const auto h : m.headers()) {
    out += "{" + std::string(h.namespace_uri()) + "}" + std::string(h.local_name());
    for (const auto p : h.params()) out += ";" + std::string(p.name()) + "=" + std::string(p.value());
    out += "|" + std::string(h.value()) + "\n";
  }
  for (const auto f : m.content().headers())
    out += std::string(f.name()) + ":" + std::string(f.value()) + "\n";
  return out + "|" + std::string(m.content().body().text()) + "|" + std::string(m.trailing());
}

/// Both run policies on `text`; they must agree on everything.
inline sipwire::result<sipwire::cpim::message_view> cpim_agreeing(std::string_view text,
                                                                  sipwire::leniency lenient,
                                                                  const sipwire::limits& caps = {}) {
  using sipwire::cpim::message_view;
  const auto fast = message_view::parse_with<sipwire::vector_runs>(text, lenient, caps);
  const auto slow = message_view::parse_with<sipwire::byte_runs>(text, lenient, caps);
  REQUIRE(fast.has_value() == slow.has_value());
  if (fast) {
    REQUIRE(told(*fast) == told(*slow));
    REQUIRE(fast->text() == text);
    REQUIRE(fast->content().body().where().last <= text.size());
    REQUIRE(fast->headers().size() == fast->header_count());
  } else {
    REQUIRE(fast.error() == slow.error());
    REQUIRE(fast.error().offset <= text.size());
    REQUIRE(fast.error().code != sipwire::errc::none);
  }
  return fast;
}

/// Reads `text` at a guard page, and every prefix of it; what strict reads, all leniencies together read
/// alike. Calls `look(message)`.
template <class Look>
void reads_cpim(std::string_view text, Look&& look, sipwire::leniency lenient = sipwire::leniency::none) {
  INFO("message: " << std::string(text));
  for_every_prefix(text, [&](std::string_view prefix) { (void)cpim_agreeing(prefix, lenient); });
  const guarded input(text);
  const auto got = cpim_agreeing(input, lenient);
  INFO((got ? std::string("read") : printed(got.error())));
  REQUIRE(got.has_value());
  const auto relaxed = cpim_agreeing(input, sipwire::leniency::all);
  REQUIRE(relaxed.has_value());
  REQUIRE(told(*relaxed) == told(*got));
  look(*got);
}

/// Refuses `text` with this code at this offset, in this rule unless that is rule::none.
inline void refuses_cpim(std::string_view text, sipwire::errc code, std::uint32_t offset,
                         sipwire::rule where = sipwire::rule::none,
                         sipwire::leniency lenient = sipwire::leniency::none,
                         const sipwire::limits& caps = {}) {
  INFO("message: " << std::string(text));
  for_every_prefix(text, [&](std::string_view prefix) { (void)cpim_agreeing(prefix, lenient, caps); });
  const guarded input(text);
  const auto got = cpim_agreeing(input, lenient, caps);
  REQUIRE_FALSE(got.has_value());
  INFO("got " << printed(got.error()));
  CHECK(name(got.error().code) == name(code));
  CHECK(got.error().offset == offset);
  if (where != sipwire::rule::none) CHECK(name(got.error().rule) == name(where));
}

}  // namespace test_support
