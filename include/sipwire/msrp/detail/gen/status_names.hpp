// Generated from grammar/tables/msrp_status.tsv by grammar/regen.py. Do not edit. Inputs: a25a16060248a393
#pragma once

#include <cstdint>
#include <string_view>

#include "../../../config.hpp"

namespace sipwire { inline namespace SIPWIRE_ISA { namespace msrp {

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

}}}  // namespace sipwire::msrp
