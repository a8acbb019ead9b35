#pragma once

/// \file
/// callid: the value of Call-ID, and of In-Reply-To as a list (RFC 3261 20.8, 20.21).

#include <concepts>

#include "../../core/value.hpp"
#include "../detail/gen/callid.hpp"

namespace sipwire { inline namespace SIPWIRE_ISA { namespace sip {

/// One callid.
///
/// ABNF: `callid = word [ "@" word ]` (RFC 3261 25.1). Case-sensitive, compared byte by byte (20.8). Borrows
/// from the parsed input, which must outlive it.
/// \code
/// auto id = sipwire::parse_as<sip::call_id_view>("f81d4fae-7dec-11d0-a765-00a0c91e6bf6@biloxi.com");
/// if (id) use(id->text(), id->local(), id->host().value_or(""));
/// \endcode
class call_id_view : public value_base<call_id_view> {
 public:
  /// The word before the `@`, or the only one.
  [[nodiscard]] std::string_view local() const noexcept {
    return source_.text({all_.first, host_ ? host_.first - 1 : all_.last});
  }
  /// The word behind the `@`; any word, often no host.
  [[nodiscard]] std::optional<std::string_view> host() const noexcept { return optional_text(host_); }

  void parts(auto&& see, leniency = leniency::none) const {
    see("", text());
    if (part::wants_again(see)) see_again(see, "local", local(), "host", host());
  }

  template <class Runs>
  scan_end scan_parts(const char* first, const char* last, const Runs& runs, leniency) noexcept {
    if constexpr (std::same_as<Runs, vector_runs>) {
      // Two words about an "@" and nothing else need no automaton.
      const char* const at = runs.template skip<charset::word>(first, last);
      if (at != first && last - at > 1 && *at == '@' &&
          runs.template skip<charset::word>(at + 1, last) == last) {
        all_ = source_.at(first, last);
        host_ = source_.at(at + 1, last);
        return {last, errc::none, rule::none};
      }
    }
    const auto stop = detail::scan_callid(first, last, runs, source_, all_, host_);
    if (host_) all_.last = host_.last;
    return stop;
  }

 private:
  extent host_;
};

}}}  // namespace sipwire::sip
