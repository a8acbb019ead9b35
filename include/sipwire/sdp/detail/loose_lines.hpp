#pragma once

/// \file
/// How values are read that strict refuses: without the blanks behind them, and part by part as far as parts
/// are there.

#include "../../core/vocabulary.hpp"

namespace sipwire { inline namespace SIPWIRE_ISA { namespace sdp { namespace detail {

/// The leniencies under which a value is read again.
inline constexpr leniency loose_readings =
    leniency::stray_blanks | leniency::odd_sdp_lines | leniency::loose_identifiers;

/// The text without the blanks at its end.
constexpr slice without_blanks(const slice& text) noexcept {
  extent e = text.where();
  while (e.last != e.first && is_wsp(text.buffer().data()[e.last - 1])) --e.last;
  return {text.buffer(), e};
}

/// Takes a text apart at its blanks, from the front. What is not there is absent.
class loose_words {
 public:
  explicit loose_words(const slice& text) noexcept
      : from_(text.buffer()), at_(text.begin()), last_(text.end()) {
    skip();
  }

  /// The next word.
  extent next() noexcept { return next_before(' '); }
  /// The next word up to a character, which is passed over; `found` says whether it is there.
  extent next_before(char end, bool* found = nullptr) noexcept {
    const char* const first = at_;
    while (at_ != last_ && !is_wsp(*at_) && *at_ != end) ++at_;
    const extent out = at_ != first ? from_.at(first, at_) : extent{};
    const bool ended = at_ != last_ && *at_ == end;
    if (found != nullptr) *found = ended;
    if (ended) ++at_;
    skip();
    return out;
  }
  /// Everything behind the words taken, as far as there is something.
  [[nodiscard]] extent rest() const noexcept { return at_ != last_ ? from_.at(at_, last_) : extent{}; }
  /// How many words are left.
  [[nodiscard]] std::uint32_t count() const noexcept {
    loose_words copy(*this);
    std::uint32_t n = 0;
    while (copy.next()) ++n;
    return n;
  }

 private:
  void skip() noexcept {
    while (at_ != last_ && is_wsp(*at_)) ++at_;
  }

  source from_;
  const char* at_;
  const char* last_;
};

/// The address in `[address]`, `[address]:port` and `address:port`; absent for other texts.
inline extent without_port(const slice& text) noexcept {
  const std::string_view t = text.text();
  const bool bracket = t.starts_with('[');
  const std::size_t last = t.find(bracket ? ']' : ':');
  if (last == std::string_view::npos) return {};
  std::string_view port = t;
  port.remove_prefix(last + (bracket ? 1 : 0));
  if (!port.empty() || !bracket) {
    if (port.size() < 2 || port[0] != ':') return {};
    port.remove_prefix(1);
    for (const char c : port)
      if (!is_digit(c)) return {};
  }
  return {text.offset() + (bracket ? 1U : 0U), text.offset() + static_cast<std::uint32_t>(last)};
}

/// Can it stand in a line: is there no CR, LF or NUL?
inline bool is_line_text(const slice& text) noexcept {
  for (const char c : text.text())
    if (c == '\r' || c == '\n' || c == 0) return false;
  return true;
}
/// Is it 1*nwchar, visible characters without a blank?
inline bool is_visible(const slice& text) noexcept {
  for (const char c : text.text())
    if (static_cast<unsigned char>(c) <= ' ' || c == 0x7F) return false;
  return !text.empty();
}

/// Does the text begin with a digit?
constexpr bool begins_with_digit(std::string_view text) noexcept {
  return !text.empty() && is_digit(text.front());
}

}}}}  // namespace sipwire::sdp::detail
