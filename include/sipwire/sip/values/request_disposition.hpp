#pragma once

/// \file
/// Request-Disposition (RFC 3841 9.1).

#include <cstdint>
#include <iterator>
#include <string_view>

#include "token.hpp"

namespace sipwire { inline namespace SIPWIRE_ISA { namespace sip {

/// The directives of RFC 3841. Each even one and the odd one behind it exclude each other.
enum class directive : std::uint8_t {
  proxy,
  redirect,
  cancel,
  no_cancel,
  fork,
  no_fork,
  recurse,
  no_recurse,
  parallel,
  sequential,
  queue,
  no_queue
};

/// One value of Request-Disposition.
///
/// ABNF: `directive` (RFC 3841 10): one of twelve words, no extensions; another token is errc::unknown_value
/// at its first byte. Borrows from the parsed input, which must outlive it.
/// \code
/// for (auto d : sip::value_list<sip::directive_view>("no-fork, parallel"))
///   if (d && d->value() == sip::directive::no_fork) fork = false;
/// \endcode
class directive_view : public detail::token_value<rule::directive> {
 public:
  directive_view() noexcept = default;

  [[nodiscard]] directive value() const noexcept { return value_; }

  static scan_end scan(const slice& rest, leniency lenient, directive_view& out) {
    return scan_with<vector_runs>(rest, lenient, out);
  }
  template <class Runs>
  static scan_end scan_with(const slice& rest, leniency lenient, directive_view& out) {
    const auto stop = token_value::scan_with<Runs>(rest, lenient, out);
    if (!stop.ok()) return stop;
    constexpr std::string_view words[] = {"proxy",    "redirect",   "cancel",  "no-cancel",
                                          "fork",     "no-fork",    "recurse", "no-recurse",
                                          "parallel", "sequential", "queue",   "no-queue"};
    for (std::size_t i = 0; i < std::size(words); ++i) {
      if (!out.is(words[i])) continue;
      out.value_ = static_cast<directive>(i);
      return stop;
    }
    return {out.source_.data() + out.all_.first, errc::unknown_value, rule::directive};
  }

 private:
  directive value_ = directive::proxy;
};

}}}  // namespace sipwire::sip
