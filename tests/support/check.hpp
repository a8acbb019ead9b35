#pragma once

/// \file
/// accepts() and rejects(): one line a test case for a value type, with everything every value test must do.
///
/// Each runs the value's scanner with both run policies (they must agree), on input that ends at an
/// unreadable page, on every prefix of it, and in strict and in fully lenient mode (what strict accepts,
/// lenient accepts with the same text).

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
  return std::string(name(f.code)) + " in " + std::string(name(f.rule)) + " at " + std::to_string(f.offset);
}

/// A V from `text` by one run policy, whole text.
template <class V, class Runs>
sipwire::result<V> parse_with(std::string_view text, sipwire::leniency lenient) {
  V out;
  const sipwire::slice all(text);
  const auto stop = V::template scan_with<Runs>(all, lenient, out);
  if (!stop.ok()) return stop.in(all.buffer());
  if (stop.at != all.end())
    return sipwire::fault{sipwire::errc::syntax, sipwire::rule::comma, all.buffer().offset(stop.at)};
  return out;
}

/// What a scanner made of a whole text: its fault, or code none and the value as written.
struct reading {
  sipwire::fault what;
  std::string_view text;

  [[nodiscard]] bool ok() const noexcept { return what.code == sipwire::errc::none; }
};
/// A value type as far as most of the checks need it, so that they are compiled once and not for each type.
using reader = reading (*)(const sipwire::slice& all, sipwire::leniency lenient, bool by_vectors);

template <class V, class Runs>
reading read_by(const sipwire::slice& all, sipwire::leniency lenient) {
  V out;
  const auto stop = V::template scan_with<Runs>(all, lenient, out);
  if (!stop.ok()) return {stop.in(all.buffer()), {}};
  if (stop.at != all.end())
    return {{sipwire::errc::syntax, sipwire::rule::comma, all.buffer().offset(stop.at)}, {}};
  return {{}, out.text()};
}
template <class V>
reading read_value(const sipwire::slice& all, sipwire::leniency lenient, bool by_vectors) {
  return by_vectors ? read_by<V, sipwire::vector_runs>(all, lenient)
                    : read_by<V, sipwire::byte_runs>(all, lenient);
}

/// The same in the middle of a larger buffer, where whole vectors can be loaded at every byte: short inputs
/// of their own never see those.
inline void agrees_inside(reader read, std::string_view text, sipwire::leniency lenient,
                          const reading& alone) {
  constexpr std::uint32_t margin = 64;
  for (const char filler : {'a', '0'}) {
    const std::string buffer = std::string(margin, filler) + std::string(text) + std::string(margin, filler);
    const sipwire::source from{std::string_view(buffer)};
    const auto last = static_cast<std::uint32_t>(margin + text.size());
    auto inside = read({from, {margin, last}}, lenient, true);
    REQUIRE(inside.ok() == alone.ok());
    if (inside.ok()) {
      REQUIRE(inside.text == alone.text);
    } else {
      REQUIRE(inside.what.offset >= margin);
      inside.what.offset -= margin;
      INFO("inside: " << printed(inside.what) << ", alone: " << printed(alone.what));
      REQUIRE(inside.what == alone.what);
    }
  }
}

/// Both run policies on `text`; they must agree on verdict, fault and text.
inline reading read_agreeing(reader read, std::string_view text, sipwire::leniency lenient) {
  const auto fast = read(sipwire::slice(text), lenient, true);
  const auto slow = read(sipwire::slice(text), lenient, false);
  REQUIRE(fast.ok() == slow.ok());
  if (fast.ok()) {
    REQUIRE(fast.text == slow.text);
  } else {
    INFO("vector: " << printed(fast.what) << ", bytewise: " << printed(slow.what));
    REQUIRE(fast.what == slow.what);
    REQUIRE(fast.what.offset <= text.size());
  }
  agrees_inside(read, text, lenient, fast);
  return fast;
}
template <class V>
sipwire::result<V> parse_agreeing(std::string_view text,
                                  sipwire::leniency lenient = sipwire::leniency::none) {
  (void)read_agreeing(read_value<V>, text, lenient);
  return parse_with<V, sipwire::vector_runs>(text, lenient);
}

/// What accepts() requires of `text`, which ends at a guard page.
inline void read_accepting(reader read, const guarded& input, sipwire::leniency lenient) {
  const std::string_view text(input);
  for_every_prefix(text, [&](std::string_view prefix) { (void)read_agreeing(read, prefix, lenient); });
  const auto got = read_agreeing(read, text, lenient);
  INFO((got.ok() ? std::string("accepted") : printed(got.what)));
  REQUIRE(got.ok());
  const auto relaxed = read_agreeing(read, text, sipwire::leniency::all);
  REQUIRE(relaxed.ok());
  REQUIRE(relaxed.text == got.text);
}
/// What rejects() gives: the fault of `text`, which ends at a guard page.
inline sipwire::fault read_rejecting(reader read, const guarded& input, sipwire::leniency lenient) {
  const std::string_view text(input);
  for_every_prefix(text, [&](std::string_view prefix) { (void)read_agreeing(read, prefix, lenient); });
  const auto got = read_agreeing(read, text, lenient);
  REQUIRE_FALSE(got.ok());
  return got.what;
}

/// Accepts `text` whole and calls `look(value)` on the value, which lies at a guard page and only lives
/// during the call.
template <class V, class Look>
void accepts(std::string_view text, Look&& look, sipwire::leniency lenient = sipwire::leniency::none) {
  INFO("value: " << std::string(text));
  const guarded input(text);
  read_accepting(read_value<V>, input, lenient);
  look(*parse_with<V, sipwire::vector_runs>(std::string_view(input), lenient));
}

template <class V>
void accepts(std::string_view text, sipwire::leniency lenient = sipwire::leniency::none) {
  INFO("value: " << std::string(text));
  read_accepting(read_value<V>, guarded(text), lenient);
}

inline void rejects(reader read, std::string_view text, sipwire::errc code, std::uint32_t offset,
                    sipwire::rule where, sipwire::leniency lenient) {
  INFO("value: " << std::string(text));
  const auto got = read_rejecting(read, guarded(text), lenient);
  INFO("got " << printed(got));
  CHECK(name(got.code) == name(code));
  CHECK(got.offset == offset);
  if (where != sipwire::rule::none) CHECK(name(got.rule) == name(where));
}
/// Rejects `text` with exactly this code at exactly this offset, and in this rule unless that is rule::none.
template <class V>
void rejects(std::string_view text, sipwire::errc code, std::uint32_t offset,
             sipwire::rule where = sipwire::rule::none, sipwire::leniency lenient = sipwire::leniency::none) {
  rejects(read_value<V>, text, code, offset, where, lenient);
}

}  // namespace test_support
