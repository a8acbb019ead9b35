#pragma once

/// \file
/// Whole CPIM messages in tests: read every way there is, and told as text.

#include <catch2/catch.hpp>
#include <memory>
#include <string>
#include <string_view>

#include "check.hpp"
#include "sipwire/cpim/message_view.hpp"

namespace test_support {

/// All that a message says, one line for each header and one for the content.
inline std::string told(const sipwire::cpim::message_view& m) {
  std::string out;
  for (const auto h : m.fields()) {
    out += "{" + std::string(h.namespace_uri()) + "}" + std::string(h.local_name());
    for (const auto p : h.params()) out += ";" + std::string(p.name()) + "=" + std::string(p.value());
    out += "|" + std::string(h.value()) + "\n";
  }
  for (const auto f : m.content().headers())
    out += std::string(f.name()) + ":" + std::string(f.value()) + "\n";
  return out + "|" + std::string(m.content().body().text()) + "|" + std::string(m.trailing());
}

/// A message that brings the room for its headers, and otherwise is what cpim::parse() returns.
class cpim_read {
 public:
  explicit cpim_read(const sipwire::slice& text, const sipwire::read_options& options = {})
      : read_(sipwire::cpim::parse(text, *room_, options)) {}

  explicit operator bool() const { return read_.has_value(); }
  [[nodiscard]] bool has_value() const { return read_.has_value(); }
  [[nodiscard]] sipwire::fault error() const { return read_.error(); }
  const sipwire::cpim::message_view& operator*() const { return *read_; }
  const sipwire::cpim::message_view* operator->() const { return &*read_; }

  /// The other run policy; both must agree on everything.
  void agrees(const sipwire::slice& text, const sipwire::read_options& options) const {
    sipwire::cpim::header_storage<1024> room;
    const auto slow = sipwire::cpim::parse_with<sipwire::byte_runs>(text, room, options);
    REQUIRE(has_value() == slow.has_value());
    if (slow) {
      REQUIRE(told(*read_) == told(*slow));
      REQUIRE(read_->text() == text);
      REQUIRE(read_->content().body().where().last <= text.size());
      REQUIRE(read_->fields().size() == read_->field_count());
    } else {
      REQUIRE(error() == slow.error());
      REQUIRE(error().offset <= text.size());
      REQUIRE(error().code != sipwire::errc::none);
    }
  }

 private:
  std::unique_ptr<sipwire::cpim::header_storage<1024>> room_ =
      std::make_unique<sipwire::cpim::header_storage<1024>>();
  sipwire::result<sipwire::cpim::message_view> read_;
};
inline cpim_read read_cpim(const sipwire::slice& text, const sipwire::read_options& options = {}) {
  return cpim_read(text, options);
}
/// Both run policies on `text`.
inline cpim_read cpim_agreeing(std::string_view text, const sipwire::read_options& options) {
  cpim_read fast(text, options);
  fast.agrees(text, options);
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
                         const sipwire::read_options& options = {}) {
  INFO("message: " << std::string(text));
  for_every_prefix(text, [&](std::string_view prefix) { (void)cpim_agreeing(prefix, options); });
  const guarded input(text);
  const auto got = cpim_agreeing(input, options);
  REQUIRE_FALSE(got.has_value());
  INFO("got " << printed(got.error()));
  CHECK(name(got.error().code) == name(code));
  CHECK(got.error().offset == offset);
  if (where != sipwire::rule::none) CHECK(name(got.error().rule) == name(where));
}

}  // namespace test_support
