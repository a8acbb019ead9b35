#pragma once

/// \file
/// Notifications among the other bodies: body_as<imdn::notification_view>() and its like.

#include "../imdn/is_composing.hpp"
#include "../imdn/notification.hpp"
#include "../mime/entity.hpp"
#include "body.hpp"

namespace sipwire { inline namespace SIPWIRE_ISA { namespace codec {

/// message/imdn+xml (RFC 5438 11.1.8).
template <>
struct body_traits<imdn::notification_view> : document_traits<imdn::notification_view> {
  static bool is_it(const mime::entity_view& part) noexcept { return part.is("message", "imdn+xml"); }
};
/// application/im-iscomposing+xml (RFC 3994 8.1).
template <>
struct body_traits<imdn::is_composing_view> : document_traits<imdn::is_composing_view> {
  static bool is_it(const mime::entity_view& part) noexcept {
    return part.is("application", "im-iscomposing+xml");
  }
};

}}}  // namespace sipwire::codec
