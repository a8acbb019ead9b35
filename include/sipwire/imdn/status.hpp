#pragma once

/// \file
/// The words of IMDN: what a notification tells of, and how that went (RFC 5438 11.1.6, 11.1.7).

#include <cstdint>
#include <string_view>

#include "../config.hpp"

namespace sipwire { inline namespace SIPWIRE_ISA { namespace imdn {

/// The namespace of IMDN documents (RFC 5438 11.1).
inline constexpr std::string_view namespace_name = "urn:ietf:params:xml:ns:imdn";

/// Which disposition a notification tells of.
enum class notification_kind : std::uint8_t {
  none,          ///< no notification element; the schema allows it
  delivery,      ///< `<delivery-notification>`
  display,       ///< `<display-notification>`
  processing,    ///< `<processing-notification>`
  interworking,  ///< `<interworking-notification>`, which GSMA and OMA add
};

/// How it went.
enum class status : std::uint8_t {
  none,       ///< there is no `<status>`
  delivered,  ///< delivery
  failed,     ///< delivery
  displayed,  ///< display
  processed,  ///< processing
  stored,     ///< processing
  forbidden,  ///< any: the disposition was denied
  error,      ///< any: internal server error
  unknown,    ///< an element of another namespace, or whatever interworking has
};

/// `delivery`, `display`, `processing`, `interworking` or `none`; static storage.
constexpr std::string_view name(notification_kind kind) noexcept {
  switch (kind) {
    case notification_kind::none:
      break;
    case notification_kind::delivery:
      return "delivery";
    case notification_kind::display:
      return "display";
    case notification_kind::processing:
      return "processing";
    case notification_kind::interworking:
      return "interworking";
  }
  return "none";
}
/// The element's name, e.g. `delivered`; `none` and `unknown` are none. Static storage.
constexpr std::string_view name(status s) noexcept {
  switch (s) {
    case status::none:
      break;
    case status::delivered:
      return "delivered";
    case status::failed:
      return "failed";
    case status::displayed:
      return "displayed";
    case status::processed:
      return "processed";
    case status::stored:
      return "stored";
    case status::forbidden:
      return "forbidden";
    case status::error:
      return "error";
    case status::unknown:
      return "unknown";
  }
  return "none";
}
/// The status of an element of RFC 5438; status::unknown for any other name.
constexpr status status_from(std::string_view element) noexcept {
  for (auto s = status::delivered; s != status::unknown;
       s = static_cast<status>(static_cast<unsigned>(s) + 1))
    if (name(s) == element) return s;
  return status::unknown;
}
/// Does the schema of RFC 5438 11.1.9 have this status in this notification?
constexpr bool allows(notification_kind kind, status s) noexcept {
  switch (s) {
    case status::delivered:
    case status::failed:
      return kind == notification_kind::delivery;
    case status::displayed:
      return kind == notification_kind::display;
    case status::processed:
    case status::stored:
      return kind == notification_kind::processing;
    case status::forbidden:
    case status::error:
      return kind == notification_kind::delivery || kind == notification_kind::display ||
             kind == notification_kind::processing;
    case status::none:
    case status::unknown:
      return false;
  }
  return false;
}

}}}  // namespace sipwire::imdn
