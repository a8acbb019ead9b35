// Generated from grammar/tables/imdn.tsv by grammar/regen.py. Do not edit. Inputs: 752ffeba87abca88
#pragma once

#include <cstdint>
#include <string_view>

#include "../../../config.hpp"

namespace sipwire { inline namespace SIPWIRE_ISA { namespace imdn {

/// Which disposition a notification tells of.
enum class notification_kind : std::uint8_t {
  none = 0,  ///< no notification element; the schema allows it (RFC 5438 11.1.9)
  delivery = 1,  ///< `<delivery-notification>` (RFC 5438 11.1.6.1)
  display = 2,  ///< `<display-notification>` (RFC 5438 11.1.6.2)
  processing = 3,  ///< `<processing-notification>` (RFC 5438 11.1.6.3)
  interworking = 4,  ///< `<interworking-notification>`, which GSMA and OMA add (GSMA RCC.07)
};

/// How it went.
enum class status : std::uint8_t {
  none = 0,  ///< there is no `<status>` (RFC 5438 11.1.7)
  delivered = 1,  ///< the message reached the recipient (RFC 5438 11.1.7.1)
  failed = 2,  ///< it did not, and will not (RFC 5438 11.1.7.1)
  displayed = 3,  ///< the recipient's user saw it (RFC 5438 11.1.7.2)
  processed = 4,  ///< an intermediary passed it on (RFC 5438 11.1.7.3)
  stored = 5,  ///< an intermediary keeps it for later (RFC 5438 11.1.7.3)
  forbidden = 6,  ///< the disposition was denied (RFC 5438 11.1.7.4)
  error = 7,  ///< internal server error (RFC 5438 11.1.7.4)
  unknown = 8,  ///< an element of another namespace, or whatever interworking has (RFC 5438 11.1.7)
};

/// Numbers of notification_kind and of status values.
inline constexpr std::uint32_t notification_kind_count = 5;
inline constexpr std::uint32_t status_count = 9;

/// `delivery`, `display` and so on, or `none`; static storage.
constexpr std::string_view name(notification_kind kind) noexcept {
  switch (kind) {
    case notification_kind::none:
      return "none";
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
/// The element's name, e.g. `delivered`; `none` and `unknown` are no elements. Static storage.
constexpr std::string_view name(status s) noexcept {
  switch (s) {
    case status::none:
      return "none";
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
/// The status of an element; status::unknown for any other name.
constexpr status status_from(std::string_view name) noexcept {
  switch (name.size()) {
    case 5:
      return name == "error" ? status::error : status::unknown;
    case 6:
      return name == "failed" ? status::failed : name == "stored" ? status::stored : status::unknown;
    case 9:
      return name == "delivered" ? status::delivered : name == "displayed" ? status::displayed : name == "processed" ? status::processed : name == "forbidden" ? status::forbidden : status::unknown;
    default:
      return status::unknown;
  }
}
/// May this notification have this status?
constexpr bool allows(notification_kind kind, status s) noexcept {
  switch (s) {
    case status::delivered:
      return kind == notification_kind::delivery;
    case status::failed:
      return kind == notification_kind::delivery;
    case status::displayed:
      return kind == notification_kind::display;
    case status::processed:
      return kind == notification_kind::processing;
    case status::stored:
      return kind == notification_kind::processing;
    case status::forbidden:
      return kind == notification_kind::delivery || kind == notification_kind::display || kind == notification_kind::processing;
    case status::error:
      return kind == notification_kind::delivery || kind == notification_kind::display || kind == notification_kind::processing;
    case status::none:
    case status::unknown:
      return false;
  }
  return false;
}
/// The word of Disposition-Notification that asks to hear of this (RFC 5438 6.2); empty for what nobody can ask for.
constexpr std::string_view asked_by(notification_kind kind, status s) noexcept {
  switch (kind) {
    case notification_kind::delivery:
      if (s == status::delivered) return "positive-delivery";
      return "negative-delivery";
    case notification_kind::display:
      return "display";
    case notification_kind::processing:
      return "processing";
    case notification_kind::none:
    case notification_kind::interworking:
      break;
  }
  return {};
}

namespace detail {

/// The notification of an element; `none` for any other name.
constexpr notification_kind kind_from(std::string_view name) noexcept {
  switch (name.size()) {
    case 20:
      return name == "display-notification" ? notification_kind::display : notification_kind::none;
    case 21:
      return name == "delivery-notification" ? notification_kind::delivery : notification_kind::none;
    case 23:
      return name == "processing-notification" ? notification_kind::processing : notification_kind::none;
    case 25:
      return name == "interworking-notification" ? notification_kind::interworking : notification_kind::none;
    default:
      return notification_kind::none;
  }
}
/// The element of a notification that has statuses of its own; empty for others.
constexpr std::string_view element_of(notification_kind kind) noexcept {
  switch (kind) {
    case notification_kind::delivery:
      return "delivery-notification";
    case notification_kind::display:
      return "display-notification";
    case notification_kind::processing:
      return "processing-notification";
    default:
      return {};
  }
}

/// Takes the tag that such a notification begins with, by `in.tag(text)`.
template <class In>
SIPWIRE_INLINE notification_kind take_notification(In& in) noexcept {
  if (in.tag("<delivery-notification>")) return notification_kind::delivery;
  if (in.tag("<display-notification>")) return notification_kind::display;
  if (in.tag("<processing-notification>")) return notification_kind::processing;
  return notification_kind::none;
}
/// Takes the name of a status that it may have, by `in.take(text)`; what goes on behind it is for the caller to see.
template <class In>
SIPWIRE_INLINE bool take_status(In& in, notification_kind kind, status& out) noexcept {
  const auto says = [&in, &out](const auto& word, status what) {
    if (!in.take(word)) return false;
    out = what;
    return true;
  };
  switch (kind) {
    case notification_kind::delivery:
      return says("delivered", status::delivered) ||
             says("failed", status::failed) ||
             says("forbidden", status::forbidden) ||
             says("error", status::error);
    case notification_kind::display:
      return says("displayed", status::displayed) ||
             says("forbidden", status::forbidden) ||
             says("error", status::error);
    case notification_kind::processing:
      return says("processed", status::processed) ||
             says("stored", status::stored) ||
             says("forbidden", status::forbidden) ||
             says("error", status::error);
    default:
      return false;
  }
}
/// Takes the tag that it ends with.
template <class In>
SIPWIRE_INLINE bool take_end(In& in, notification_kind kind) noexcept {
  switch (kind) {
    case notification_kind::delivery:
      return in.tag("</delivery-notification>");
    case notification_kind::display:
      return in.tag("</display-notification>");
    case notification_kind::processing:
      return in.tag("</processing-notification>");
    default:
      return false;
  }
}

}  // namespace detail

}}}  // namespace sipwire::imdn
