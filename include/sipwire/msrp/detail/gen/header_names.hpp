// Generated from grammar/msrp.tsv by grammar/regen.py. Do not edit. Inputs: f90ee3be1449aff1
#pragma once

#include <cstdint>
#include <string_view>

#include "../../../config.hpp"

namespace sipwire { inline namespace SIPWIRE_ISA { namespace msrp {

/// An MSRP method. Methods are upper case (RFC 4975 9).
enum class method : std::uint8_t {
  extension = 0,  ///< other-method
  send = 1,  ///< SEND: a message, or one chunk of it (RFC 4975 7.1)
  report = 2,  ///< REPORT: what became of a message (RFC 4975 7.1.2)
  auth = 3,  ///< AUTH: a relay is asked for its service (RFC 4976 4.1)
  nickname = 4,  ///< NICKNAME: a nickname is reserved (RFC 7701 7.1)
};

/// Number of method values, `extension` included.
inline constexpr std::uint32_t method_count = 5;

/// Identity of a header field. `extension` is every field that grammar/msrp.tsv does not list.
enum class header_id : std::uint8_t {
  extension = 0,  ///< ext-header, or a mime-extension-field (RFC 4975 9)
  to_path = 1,  ///< To-Path: path (RFC 4975 7.1)
  from_path = 2,  ///< From-Path: path (RFC 4975 7.1)
  message_id = 3,  ///< Message-ID: ident (RFC 4975 7.1.1)
  success_report = 4,  ///< Success-Report: report (RFC 4975 7.1.1)
  failure_report = 5,  ///< Failure-Report: report (RFC 4975 7.1.1)
  byte_range = 6,  ///< Byte-Range: range (RFC 4975 7.1.1)
  status = 7,  ///< Status: status (RFC 4975 7.1.2)
  expires = 8,  ///< Expires: seconds (RFC 4976 4.6)
  min_expires = 9,  ///< Min-Expires: seconds (RFC 4976 4.6)
  max_expires = 10,  ///< Max-Expires: seconds (RFC 4976 4.6)
  use_path = 11,  ///< Use-Path: path (RFC 4976 4.2)
  www_authenticate = 12,  ///< WWW-Authenticate: challenge (RFC 4976 4.3)
  authorization = 13,  ///< Authorization: credentials (RFC 4976 4.4)
  authentication_info = 14,  ///< Authentication-Info: auth-info (RFC 4976 4.5)
  use_nickname = 15,  ///< Use-Nickname: quoted (RFC 7701 7.1)
  content_type = 16,  ///< Content-Type: mime (RFC 4975 9)
  content_id = 17,  ///< Content-ID: mime (RFC 4975 9)
  content_description = 18,  ///< Content-Description: mime (RFC 4975 9)
  content_disposition = 19,  ///< Content-Disposition: mime (RFC 4975 9)
};

/// Number of header_id values, `extension` included.
inline constexpr std::uint32_t header_id_count = 20;

/// What people read beside a status code where its RFC names it, or empty for a code nobody registered.
constexpr std::string_view comment_of(std::uint16_t status) noexcept {
  switch (status) {
    case 200:
      return "OK";  // RFC 4975 10.1
    case 400:
      return "Bad Request";  // RFC 4975 10.2
    case 401:
      return "Unauthorized";  // RFC 4976 5.1
    case 403:
      return "Forbidden";  // RFC 4975 10.3
    case 404:
      return "Not Found";  // RFC 7701 6.2
    case 408:
      return "Request Timeout";  // RFC 4975 10.4
    case 413:
      return "Stop Sending Message";  // RFC 4975 10.5
    case 415:
      return "Unsupported Media Type";  // RFC 4975 10.6
    case 423:
      return "Interval Out-of-Bounds";  // RFC 4975 10.7
    case 424:
      return "Malformed Nickname";  // RFC 7701 7.1
    case 425:
      return "Nickname Reserved or Already in Use";  // RFC 7701 7.1
    case 428:
      return "Private Messages Not Supported";  // RFC 7701 6.2
    case 481:
      return "Session Does Not Exist";  // RFC 4975 10.8
    case 501:
      return "Unknown Method";  // RFC 4975 10.9
    case 506:
      return "Session Already Bound";  // RFC 4975 10.10
    default:
      return {};
  }
}

namespace detail {

inline constexpr std::string_view msrp_method_texts[5] = {
    "",
    "SEND",
    "REPORT",
    "AUTH",
    "NICKNAME",
};

inline constexpr std::string_view msrp_header_texts[20] = {
    "",
    "To-Path",
    "From-Path",
    "Message-ID",
    "Success-Report",
    "Failure-Report",
    "Byte-Range",
    "Status",
    "Expires",
    "Min-Expires",
    "Max-Expires",
    "Use-Path",
    "WWW-Authenticate",
    "Authorization",
    "Authentication-Info",
    "Use-Nickname",
    "Content-Type",
    "Content-ID",
    "Content-Description",
    "Content-Disposition",
};

/// Slot of a name in msrp_header_slots; distinct for all known names. `n` (at least 2) is the length, the rest the bytes at 1 and n / 2
/// with bit 5 set.
constexpr std::uint32_t msrp_header_slot(std::uint32_t n, std::uint32_t second, std::uint32_t half) noexcept {
  constexpr std::uint32_t m[3] = {920634073U, 2745053441U, 3012329597U};
  return (m[0] * n + m[1] * second + m[2] * half) >> 26U;
}

/// Number of the header that hashes to a slot, 0 for none.
inline constexpr std::uint8_t msrp_header_slots[64] = {
    0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 13, 0, 17, 0, 0, 0, 0, 12, 4, 2, 0, 0, 0, 0, 6, 0, 0, 0, 0, 15, 10, 0, 5, 0, 0, 0, 0, 9, 0,
    19, 0, 0, 0, 0, 0, 0, 11, 7, 0, 0, 8, 18, 16, 14, 0, 0, 3, 0, 0, 0, 1,
};

}  // namespace detail

}}}  // namespace sipwire::msrp
