#pragma once

/// \file
/// The XML documents among the other bodies: body_as<imdn::notification_view>() and its like.

#include "../core/result.hpp"
#include "../imdn/is_composing.hpp"
#include "../imdn/notification.hpp"
#include "../mime/entity.hpp"
#include "../rcs/file_transfer.hpp"
#include "../rcs/resource_lists.hpp"
#include "body.hpp"

namespace sipwire { inline namespace SIPWIRE_ISA { namespace codec {

namespace detail {

template <class T>
result<T> read_document(const mime::entity_view& part, const body_options& options) noexcept {
  const auto text = nonempty_content(part, options);
  if (!text) return text.error();
  return T::parse(*text);
}

}  // namespace detail

/// message/imdn+xml (RFC 5438 11.1.8).
template <>
struct body_traits<imdn::notification_view> {
  static bool is_it(const mime::entity_view& part) noexcept { return part.is("message", "imdn+xml"); }
  static result<imdn::notification_view> read(const mime::entity_view& part,
                                              const body_options& options) noexcept {
    return detail::read_document<imdn::notification_view>(part, options);
  }
};
/// application/im-iscomposing+xml (RFC 3994 8.1).
template <>
struct body_traits<imdn::is_composing_view> {
  static bool is_it(const mime::entity_view& part) noexcept {
    return part.is("application", "im-iscomposing+xml");
  }
  static result<imdn::is_composing_view> read(const mime::entity_view& part,
                                              const body_options& options) noexcept {
    return detail::read_document<imdn::is_composing_view>(part, options);
  }
};
/// application/resource-lists+xml (RFC 4826 3.4.2).
template <>
struct body_traits<rcs::resource_lists_view> {
  static bool is_it(const mime::entity_view& part) noexcept {
    return part.is("application", "resource-lists+xml");
  }
  static result<rcs::resource_lists_view> read(const mime::entity_view& part,
                                               const body_options& options) noexcept {
    return detail::read_document<rcs::resource_lists_view>(part, options);
  }
};
/// application/vnd.gsma.rcs-ft-http+xml (GSMA RCC.07).
template <>
struct body_traits<rcs::file_transfer_view> {
  static bool is_it(const mime::entity_view& part) noexcept {
    return part.is("application", "vnd.gsma.rcs-ft-http+xml");
  }
  static result<rcs::file_transfer_view> read(const mime::entity_view& part,
                                              const body_options& options) noexcept {
    return detail::read_document<rcs::file_transfer_view>(part, options);
  }
};

}}}  // namespace sipwire::codec
