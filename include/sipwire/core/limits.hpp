#pragma once

/// \file
/// Caps on what the wire may make the library do. Each has its own error code, and none allocates.

#include <cstdint>

#include "../config.hpp"

namespace sipwire { inline namespace SIPWIRE_ISA {

/// Explicit caps; exceeding one is errc::too_many, too_long or too_deep at the place where it happened.
struct limits {
  /// Bytes of start line and header fields together.
  std::uint32_t header_bytes = std::uint32_t{16} << 20;
  /// Parts of one multipart body.
  std::uint32_t multipart_parts = 1000;
  /// Multiparts within multiparts, the outermost included.
  std::uint32_t multipart_depth = 8;
  /// Header fields of one body part.
  std::uint32_t part_fields = 100;
  /// Media descriptions of one SDP session description.
  std::uint32_t sdp_media = 1000;
  /// Attributes of one level of it: of the session, or of one media description.
  std::uint32_t sdp_attributes = 10000;
  /// Header fields of one CPIM message, those of its content not counted.
  std::uint32_t cpim_headers = 1000;
  /// Namespaces that one CPIM message declares.
  static constexpr std::uint32_t cpim_namespaces = 16;
  /// Nested comments (RFC 3261 comment).
  static constexpr std::uint32_t comment_depth = 16;

  friend constexpr bool operator==(const limits&, const limits&) = default;
};

}}  // namespace sipwire
