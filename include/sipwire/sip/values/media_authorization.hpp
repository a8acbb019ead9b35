#pragma once

/// \file
/// P-Media-Authorization (RFC 3313).

#include <cstddef>
#include <string_view>

#include "../../core/leniency.hpp"
#include "../../core/sink.hpp"
#include "../../core/text.hpp"
#include "../detail/gen/hex_token.hpp"

namespace sipwire { inline namespace SIPWIRE_ISA { namespace sip {

/// One value of P-Media-Authorization: a token to be shown to the policy enforcement point.
///
/// ABNF: `P-Media-Authorization-Token = 1*HEXDIG` (RFC 3313 5). Borrows from the parsed input, which must
/// outlive it.
/// \code
/// for (auto token : sip::value_list<sip::media_authorization_view>("0020000100100101706466322e76697369"))
///   if (token) use(token->text());
/// \endcode
class media_authorization_view {
 public:
  media_authorization_view() noexcept = default;

  /// The digits as written.
  [[nodiscard]] std::string_view text() const noexcept { return source_.text(all_); }
  /// Writes the bytes that the digits stand for. An odd digit at the end, which is half a byte, is
  /// errc::truncated behind it, and nothing is written.
  template <sink Sink>
  result<void> decode(Sink& out) const {
    const auto digits = text();
    if (digits.size() % 2 != 0) return fault{errc::truncated, rule::media_authorization_token, all_.last};
    for (std::size_t i = 0; i < digits.size(); i += 2) {
      const char byte = static_cast<char>(hex_value(digits[i]) << 4 | hex_value(digits[i + 1]));
      out.append({&byte, 1});
    }
    return {};
  }

  [[nodiscard]] extent where() const noexcept { return all_; }
  [[nodiscard]] const source& buffer() const noexcept { return source_; }

  /// Equal bytes.
  friend bool operator==(const media_authorization_view& a, const media_authorization_view& b) noexcept {
    return a.text() == b.text();
  }

  static scan_end scan(const slice& rest, leniency lenient, media_authorization_view& out) noexcept {
    return scan_with<vector_runs>(rest, lenient, out);
  }
  template <class Runs>
  static scan_end scan_with(const slice& rest, leniency, media_authorization_view& out) noexcept {
    out = media_authorization_view();
    out.source_ = rest.buffer();
    return detail::scan_hex_token(rest.begin(), rest.end(), Runs(out.source_), out.source_,
                                  rule::media_authorization_token, out.all_);
  }

 private:
  source source_;
  extent all_;
};

}}}  // namespace sipwire::sip
