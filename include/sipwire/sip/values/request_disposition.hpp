#pragma once

/// \file
/// Request-Disposition (RFC 3841 9.1).

#include <cstdint>
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
class directive_view : public token_base<directive_view, rule::directive> {
 public:
  [[nodiscard]] directive value() const noexcept { return value_; }

  void parts(auto&& see, leniency = leniency::none) const {
    see("", text());
    see("value", value(), part::again);
  }

  scan_end scan_parts(const char* first, const char* last, const auto& runs, leniency lenient) noexcept {
    const auto stop = token_base::scan_parts(first, last, runs, lenient);
    if (!stop.ok()) return stop;
    constexpr std::string_view words[] = {"proxy",    "redirect",   "cancel",  "no-cancel",
                                          "fork",     "no-fork",    "recurse", "no-recurse",
                                          "parallel", "sequential", "queue",   "no-queue"};
    for (std::size_t i = 0; i < std::size(words); ++i) {
      if (!is(words[i])) continue;
      value_ = static_cast<directive>(i);
      return stop;
    }
    return {source_.data() + all_.first, errc::unknown_value, rule::directive};
  }

 private:
  directive value_ = directive::proxy;
};

}}}  // namespace sipwire::sip
