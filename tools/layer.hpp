#pragma once

/// \file
/// Layers: decoders that add what they find in a piece of a file to its document. A body is handed on by its media type.

#include <cstdint>
#include <string_view>

#include "document.hpp"

namespace tool {

/// A piece of a document for a layer to look at.
struct piece {
  std::string_view bytes;
  std::uint32_t offset = 0;  ///< of its first byte in the file
  sipwire::leniency lenient = sipwire::leniency::none;
  unsigned depth = 0;  ///< how many layers it lies in
};

/// Adds the layer `sip`, and those of its body.
void decode_sip(document& to, const piece& what);

/// Adds the layers of a body of the media type `type/subtype`, in lower case; false when no decoder knows it.
bool decode_body(document& to, std::string_view media_type, const piece& body);

/// The facts of a body that every layer tells: offset, length, digest, bytes.
void add_content(fact& to, const piece& body, bool bytes_too);

}  // namespace tool
