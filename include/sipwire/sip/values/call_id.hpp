#pragma once

/// \file
/// callid: the value of Call-ID, and of In-Reply-To as a list (RFC 3261 20.8, 20.21).

#include <concepts>
#include <optional>
#include <string_view>

#include "../../core/leniency.hpp"
#include "../../core/scan_bytes.hpp"
#include "../../core/text.hpp"
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
class call_id_view {
 public:
  call_id_view() noexcept = default;

  /// The whole value as written.
  [[nodiscard]] std::string_view text() const noexcept { return source_.text(where()); }
  /// The word before the `@`, or the only one.
  [[nodiscard]] std::string_view local() const noexcept { return source_.text(local_); }
  /// The word behind the `@`; any word, often no host.
  [[nodiscard]] std::optional<std::string_view> host() const noexcept {
    return host_ ? std::optional(source_.text(host_)) : std::nullopt;
  }

  [[nodiscard]] extent where() const noexcept { return {local_.first, host_ ? host_.last : local_.last}; }
  [[nodiscard]] const source& buffer() const noexcept { return source_; }

  /// Equal bytes.
  friend bool operator==(const call_id_view& a, const call_id_view& b) noexcept {
    return a.text() == b.text();
  }

  static scan_end scan(const slice& rest, leniency lenient, call_id_view& out) {
    return scan_with<vector_runs>(rest, lenient, out);
  }
  template <class Runs>
  static scan_end scan_with(const slice& rest, leniency, call_id_view& out) {
    out.source_ = rest.buffer();
    if constexpr (std::same_as<Runs, vector_runs>) {
      // Two words about an "@" and nothing else need no automaton.
      const Runs runs(out.source_);
      const char* const at = runs.template skip<charset::word>(rest.begin(), rest.end());
      if (at != rest.begin() && rest.end() - at > 1 && *at == '@' &&
          runs.template skip<charset::word>(at + 1, rest.end()) == rest.end()) {
        out.local_ = out.source_.at(rest.begin(), at);
        out.host_ = out.source_.at(at + 1, rest.end());
        return {rest.end(), errc::none, rule::none};
      }
    }
    return detail::scan_callid(rest.begin(), rest.end(), Runs(out.source_), out.source_, out.local_,
                               out.host_);
  }

 private:
  source source_;
  extent local_;
  extent host_;
};

}}}  // namespace sipwire::sip
