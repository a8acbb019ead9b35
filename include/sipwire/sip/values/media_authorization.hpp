#pragma once

/// \file
/// P-Media-Authorization (RFC 3313).

#include "../../core/sink.hpp"
#include "../../core/value.hpp"
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
class media_authorization_view : public value_base<media_authorization_view> {
 public:
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

  scan_end scan_parts(const char* first, const char* last, const auto& runs, leniency) noexcept {
    return detail::scan_hex_token(first, last, runs, source_, rule::media_authorization_token, all_);
  }
};

}}}  // namespace sipwire::sip
