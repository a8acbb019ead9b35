#pragma once

/// \file
/// The documents of RCS among the other bodies: body_as<rcs::file_transfer_view>() and its like.

#include "../codec/body.hpp"
#include "../mime/entity.hpp"
#include "file_transfer.hpp"
#include "resource_lists.hpp"

namespace sipwire { inline namespace SIPWIRE_ISA { namespace codec {

/// application/resource-lists+xml (RFC 4826 3.4.2).
template <>
struct body_traits<rcs::resource_lists_view> : document_traits<rcs::resource_lists_view> {
  static bool is_it(const mime::entity_view& part) noexcept {
    return part.is("application", "resource-lists+xml");
  }
};
/// application/vnd.gsma.rcs-ft-http+xml (GSMA RCC.07).
template <>
struct body_traits<rcs::file_transfer_view> : document_traits<rcs::file_transfer_view> {
  static bool is_it(const mime::entity_view& part) noexcept {
    return part.is("application", "vnd.gsma.rcs-ft-http+xml");
  }
};

}}}  // namespace sipwire::codec
