#pragma once

/// \file
/// What a decoder of chunks is told, and how it tells that one has ended.

#include <cstdint>
#include <limits>

#include "scan.hpp"
#include "values/byte_range.hpp"
#include "values/continuation.hpp"

namespace sipwire { inline namespace SIPWIRE_ISA { namespace msrp {

/// What carries the chunks.
enum class carrier : std::uint8_t {
  stream,  ///< TCP or TLS: chunks one behind another, cut anywhere
  /// Each feed() is the payload of one WebSocket message, and that is one whole chunk (RFC 7977 5.2)
  websocket,
};

/// Options of msrp::decoder. The default is strict.
struct decoder_options {
  /// How heads are read. `caps.header_bytes` holds for the start line and the header fields of one chunk; so
  /// does the size of the decoder's room.
  read_options parsing = {};
  /// The longest body of one chunk; one more octet is errc::too_long.
  std::uint64_t body_bytes = (std::numeric_limits<std::uint64_t>::max)();
  carrier over = carrier::stream;
};

/// How a chunk ended.
struct chunk_end {
  continuation flag = continuation::complete;
  /// Was there an empty line? A body may be empty, and then differs from none (RFC 4975 7.1)
  bool has_body = false;
  std::uint64_t body_size = 0;  ///< octets
  byte_range range = {};        ///< what Byte-Range said; `1-*/*` without one and when it is malformed

  friend constexpr bool operator==(const chunk_end&, const chunk_end&) = default;
};

}}}  // namespace sipwire::msrp
