#pragma once

/// \file
/// MSRP status codes by name (RFC 4975 10, RFC 4976, RFC 7701). What people read beside a code is
/// comment_of().

#include <cstdint>

#include "../detail/gen/status_names.hpp"

namespace sipwire { inline namespace SIPWIRE_ISA { namespace msrp {

/// The registered status codes, by what they say; any other number of three digits is a legal code too.
namespace status_code {
inline constexpr std::uint16_t ok = 200;
/// Unintelligible; may be mended and sent again
inline constexpr std::uint16_t bad_request = 400;
inline constexpr std::uint16_t unauthorized = 401;  ///< AUTH lacks credentials (RFC 4976 5.1)
inline constexpr std::uint16_t forbidden = 403;     ///< not to be tried again
/// The recipient of a private message (RFC 7701 6.2)
inline constexpr std::uint16_t not_found = 404;
inline constexpr std::uint16_t timeout = 408;                 ///< as if no response had come
inline constexpr std::uint16_t stop_sending = 413;            ///< no further chunk of this message
inline constexpr std::uint16_t unsupported_media_type = 415;  ///< nothing more of this Content-Type
/// Expires outside Min-Expires and Max-Expires (RFC 4976 5.1)
inline constexpr std::uint16_t out_of_bounds = 423;
inline constexpr std::uint16_t malformed_nickname = 424;        ///< RFC 7701 7.1
inline constexpr std::uint16_t nickname_in_use = 425;           ///< RFC 7701 7.1
inline constexpr std::uint16_t private_messages_refused = 428;  ///< RFC 7701 6.2
inline constexpr std::uint16_t no_such_session = 481;           ///< the session does not exist
inline constexpr std::uint16_t unknown_method = 501;
inline constexpr std::uint16_t already_bound = 506;  ///< the session belongs to another connection
}  // namespace status_code

/// Was the request a success? 2xx.
constexpr bool is_success(std::uint16_t status) noexcept {
  return status >= 200 && status < 300;
}

}}}  // namespace sipwire::msrp
