// Generated from grammar/tables/sip_status.tsv by grammar/regen.py. Do not edit. Inputs: 37953d3e71265447
#pragma once

#include <cstdint>
#include <string_view>

#include "../../../config.hpp"

namespace sipwire { inline namespace SIPWIRE_ISA { namespace sip {

/// The registered reason phrase of a status code, or empty for a code nobody registered.
constexpr std::string_view reason_phrase(std::uint16_t status) noexcept {
  switch (status) {
    case 100:
      return "Trying";  // RFC 3261
    case 180:
      return "Ringing";  // RFC 3261
    case 181:
      return "Call Is Being Forwarded";  // RFC 3261
    case 182:
      return "Queued";  // RFC 3261
    case 183:
      return "Session Progress";  // RFC 3261
    case 199:
      return "Early Dialog Terminated";  // RFC 6228
    case 200:
      return "OK";  // RFC 3261
    case 202:
      return "Accepted";  // RFC 6665 (deprecated)
    case 204:
      return "No Notification";  // RFC 5839
    case 300:
      return "Multiple Choices";  // RFC 3261
    case 301:
      return "Moved Permanently";  // RFC 3261
    case 302:
      return "Moved Temporarily";  // RFC 3261
    case 305:
      return "Use Proxy";  // RFC 3261
    case 380:
      return "Alternative Service";  // RFC 3261
    case 400:
      return "Bad Request";  // RFC 3261
    case 401:
      return "Unauthorized";  // RFC 3261
    case 402:
      return "Payment Required";  // RFC 3261
    case 403:
      return "Forbidden";  // RFC 3261
    case 404:
      return "Not Found";  // RFC 3261
    case 405:
      return "Method Not Allowed";  // RFC 3261
    case 406:
      return "Not Acceptable";  // RFC 3261
    case 407:
      return "Proxy Authentication Required";  // RFC 3261
    case 408:
      return "Request Timeout";  // RFC 3261
    case 410:
      return "Gone";  // RFC 3261
    case 412:
      return "Conditional Request Failed";  // RFC 3903
    case 413:
      return "Request Entity Too Large";  // RFC 3261
    case 414:
      return "Request-URI Too Long";  // RFC 3261
    case 415:
      return "Unsupported Media Type";  // RFC 3261
    case 416:
      return "Unsupported URI Scheme";  // RFC 3261
    case 417:
      return "Unknown Resource-Priority";  // RFC 4412
    case 420:
      return "Bad Extension";  // RFC 3261
    case 421:
      return "Extension Required";  // RFC 3261
    case 422:
      return "Session Interval Too Small";  // RFC 4028
    case 423:
      return "Interval Too Brief";  // RFC 3261
    case 424:
      return "Bad Location Information";  // RFC 6442
    case 425:
      return "Bad Alert Message";  // RFC 8876
    case 428:
      return "Use Identity Header";  // RFC 8224
    case 429:
      return "Provide Referrer Identity";  // RFC 3892
    case 430:
      return "Flow Failed";  // RFC 5626
    case 433:
      return "Anonymity Disallowed";  // RFC 5079
    case 436:
      return "Bad Identity Info";  // RFC 8224
    case 437:
      return "Unsupported Credential";  // RFC 8224
    case 438:
      return "Invalid Identity Header";  // RFC 8224
    case 439:
      return "First Hop Lacks Outbound Support";  // RFC 5626
    case 440:
      return "Max-Breadth Exceeded";  // RFC 5393
    case 469:
      return "Bad Info Package";  // RFC 6086
    case 470:
      return "Consent Needed";  // RFC 5360
    case 480:
      return "Temporarily Unavailable";  // RFC 3261
    case 481:
      return "Call/Transaction Does Not Exist";  // RFC 3261
    case 482:
      return "Loop Detected";  // RFC 3261
    case 483:
      return "Too Many Hops";  // RFC 3261
    case 484:
      return "Address Incomplete";  // RFC 3261
    case 485:
      return "Ambiguous";  // RFC 3261
    case 486:
      return "Busy Here";  // RFC 3261
    case 487:
      return "Request Terminated";  // RFC 3261
    case 488:
      return "Not Acceptable Here";  // RFC 3261
    case 489:
      return "Bad Event";  // RFC 6665
    case 491:
      return "Request Pending";  // RFC 3261
    case 493:
      return "Undecipherable";  // RFC 3261
    case 494:
      return "Security Agreement Required";  // RFC 3329
    case 500:
      return "Server Internal Error";  // RFC 3261
    case 501:
      return "Not Implemented";  // RFC 3261
    case 502:
      return "Bad Gateway";  // RFC 3261
    case 503:
      return "Service Unavailable";  // RFC 3261
    case 504:
      return "Server Time-out";  // RFC 3261
    case 505:
      return "Version Not Supported";  // RFC 3261
    case 513:
      return "Message Too Large";  // RFC 3261
    case 555:
      return "Push Notification Service Not Supported";  // RFC 8599
    case 580:
      return "Precondition Failure";  // RFC 3312
    case 600:
      return "Busy Everywhere";  // RFC 3261
    case 603:
      return "Decline";  // RFC 3261
    case 604:
      return "Does Not Exist Anywhere";  // RFC 3261
    case 606:
      return "Not Acceptable";  // RFC 3261
    case 607:
      return "Unwanted";  // RFC 8197
    case 608:
      return "Rejected";  // RFC 8688
    default:
      return {};
  }
}

}}}  // namespace sipwire::sip
