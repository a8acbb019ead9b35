#pragma once

/// \file
/// accepts() and rejects(): one line a test case for a value type, with everything every value test must do.
///
/// Each runs the value's scanner with both run policies (they must agree), on input that ends at an unreadable page, on every prefix of
/// it, and in strict and in fully lenient mode (what strict accepts, lenient accepts with the same text).

#include <catch2/catch.hpp>
#include <string>
#include <string_view>

#include "guard_page.hpp"
#include "sipwire/core/leniency.hpp"
#include "sipwire/core/locate.hpp"
#include "sipwire/core/result.hpp"
#include "sipwire/sip/value_list.hpp"

namespace test_support {

inline std::string printed(sipwire::fault f) {
  return std::string(name(f.code)) + " in " + std::string(name(f.where)) + " at " + std::to_string(f.offset);
}

/// A V from `text` by one run policy, whole text.
template <class V, class Runs>
sipwire::result<V> parse_with(std::string_view text, sipwire::leniency lenient) {
  V out;
  const sipwire::slice all(text);
  const auto stop = V::template scan_with<Runs>(all, lenient, out);
  if (!stop.ok()) return stop.in(all.origin());
  if (stop.at != all.end()) return sipwire::fault{sipwire::errc::syntax, sipwire::rule::comma, all.origin().offset(stop.at)};
  return out;
}

/// The same in the middle of a larger buffer, where whole vectors can be loaded at every byte: short inputs of their own never see those.
template <class V>
void agrees_inside(std::string_view text, sipwire::leniency lenient, const sipwire::result<V>& alone) {
  constexpr std::uint32_t margin = 64;
  for (const char filler : {'a', '0'}) {
    const std::string buffer = std::string(margin, filler) + std::string(text) + std::string(margin, filler);
    const sipwire::source from{std::string_view(buffer)};
    const auto last = static_cast<std::uint32_t>(margin + text.size());
    const sipwire::slice inner(from, {margin, last});
    V out;
    auto stop = V::template scan_with<sipwire::vector_runs>(inner, lenient, out);
    if (stop.ok() && stop.at != inner.end()) stop = {stop.at, sipwire::errc::syntax, sipwire::rule::comma};
    REQUIRE(stop.ok() == alone.has_value());
    if (stop.ok()) {
      REQUIRE(out.text() == alone->text());
    } else {
      auto moved = stop.in(from);
      REQUIRE(moved.offset >= margin);
      moved.offset -= margin;
      INFO("inside: " << printed(moved) << ", alone: " << printed(alone.error()));
      REQUIRE(moved == alone.error());
    }
  }
}

/// Both run policies on `text`; they must agree on verdict, fault and text.
template <class V>
sipwire::result<V> parse_agreeing(std::string_view text, sipwire::leniency lenient = sipwire::leniency::none) {
  const auto fast = parse_with<V, sipwire::vector_runs>(text, lenient);
  const auto slow = parse_with<V, sipwire::byte_runs>(text, lenient);
  REQUIRE(fast.has_value() == slow.has_value());
  if (fast) {
    REQUIRE(fast->text() == slow->text());
  } else {
    INFO("vector: " << printed(fast.error()) << ", bytewise: " << printed(slow.error()));
    REQUIRE(fast.error() == slow.error());
    REQUIRE(fast.error().offset <= text.size());
    REQUIRE(fast.error().code != sipwire::errc::none);
  }
  agrees_inside<V>(text, lenient, fast);
  return fast;
}

/// Accepts `text` whole and calls `look(value)` on the value, which lies at a guard page and only lives during the call.
template <class V, class Look>
void accepts(std::string_view text, Look&& look, sipwire::leniency lenient = sipwire::leniency::none) {
  INFO("value: " << std::string(text));
  for_every_prefix(text, [&](std::string_view prefix) { (void)parse_agreeing<V>(prefix, lenient); });
  const guarded input(text);
  const auto got = parse_agreeing<V>(input, lenient);
  INFO((got ? std::string("accepted") : printed(got.error())));
  REQUIRE(got.has_value());
  const auto relaxed = parse_agreeing<V>(input, sipwire::leniency::all);
  REQUIRE(relaxed.has_value());
  REQUIRE(relaxed->text() == got->text());
  look(*got);
}

template <class V>
void accepts(std::string_view text, sipwire::leniency lenient = sipwire::leniency::none) {
  accepts<V>(
      text, [](const V&) {}, lenient);
}

/// Rejects `text` with exactly this code at exactly this offset, and in this rule unless that is rule::none.
template <class V>
void rejects(std::string_view text, sipwire::errc code, std::uint32_t offset, sipwire::rule where = sipwire::rule::none,
             sipwire::leniency lenient = sipwire::leniency::none) {
  INFO("value: " << std::string(text));
  for_every_prefix(text, [&](std::string_view prefix) { (void)parse_agreeing<V>(prefix, lenient); });
  const guarded input(text);
  const auto got = parse_agreeing<V>(input, lenient);
  REQUIRE_FALSE(got.has_value());
  INFO("got " << printed(got.error()));
  CHECK(name(got.error().code) == name(code));
  CHECK(got.error().offset == offset);
  if (where != sipwire::rule::none) CHECK(name(got.error().where) == name(where));
}

}  // namespace test_support
