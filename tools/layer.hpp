#pragma once

/// \file
/// Layers: decoders that add what they find in a piece of a file to its document. A body is handed on by its
/// media type.

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>

#include "document.hpp"
#include "sipwire/mime/content_type.hpp"

namespace tool {

/// A piece of a document for a layer to look at.
struct piece {
  std::string_view bytes;
  std::uint32_t offset = 0;  ///< of its first byte in the file
  sipwire::leniency lenient = sipwire::leniency::none;
  unsigned depth = 0;      ///< how many layers it lies in
  std::size_t errors = 0;  ///< those reported of this layer itself, not of what it holds
};

/// Adds the layer `sip` to `into`, and those of its body.
void decode_sip(document& to, fact& into, piece what);
/// Adds the layer `sipfrag`.
void decode_sipfrag(document& to, fact& into, piece what);
/// Adds the layer `sdp`.
void decode_sdp(document& to, fact& into, piece what);
/// Adds `stream[i]` for every message of a TCP stream, each with its layers, and what was sent between them.
void decode_stream(document& to, fact& into, piece what);
/// Adds the layer `msrp`: a chunk.
void decode_msrp(document& to, fact& into, piece what);
/// Adds `stream[i]` for every chunk of an MSRP connection, and `reassembled` for every message whose chunks
/// are all there.
void decode_msrp_stream(document& to, fact& into, piece what);
/// Adds the layers `cpim` and `content`, and those of the content.
void decode_cpim(document& to, fact& into, piece what);
/// Adds the layer of an XML document: that of its root, or `xml` for one that has none.
void decode_xml(document& to, fact& into, piece what);
void decode_imdn(document& to, fact& into, piece what);
void decode_is_composing(document& to, fact& into, piece what);
void decode_resource_lists(document& to, fact& into, piece what);
/// Adds `fthttp[i]` for every file-info of a file transfer document.
void decode_file_transfer(document& to, fact& into, piece what);
/// Does it begin as XML does?
bool is_xml_document(std::string_view bytes);
/// Adds `mime[i]` for every part of a multipart, each with its own layers.
void decode_multipart(document& to, fact& into, piece what, const sipwire::mime::content_type_view& type);

/// Adds the layers of a body to `into`; false when no decoder knows its media type, and when it is empty: a
/// type then has zero length (RFC 3261 20.15).
bool decode_body(document& to, fact& into, const sipwire::mime::content_type_view& type, const piece& body);

/// Reports something of the layer `in`, from whose start `f` counts.
void add_finding(document& to, piece& in, finding f);
/// Reports what an inner layer found that has no offsets in the file of its own, at one place of `in`, whose
/// own verdict it does not touch.
void pass_on(document& to, const piece& in, const document& inner, std::uint32_t at);

/// The verdict of a layer; `name` is its path from the layer where it stands.
fact verdict_of(const piece& layer, std::string_view name = "verdict");
/// Puts it in front of the facts of the layer, and behind it the leniencies that the layer needs to be read.
void add_verdict(fact& layer, const piece& of, sipwire::leniency needs = sipwire::leniency::none);

/// The problems that fitted into `room`, of which there must be some; the last makes way for the first error
/// when that found no place.
template <class Verdict, class Problems>
Problems& listed(const Verdict& verdict, Problems& room) {
  room.resize(verdict.problems.size());
  const auto is_error = [&](const auto& p) { return p.level == verdict.first_error.level; };
  if (!verdict.ok() && std::none_of(room.begin(), room.end(), is_error)) room.back() = verdict.first_error;
  return room;
}

/// What is wrong, in words, with its offset in the file.
fact fault_fact(const piece& in, sipwire::fault what);

/// The name of a field of MIME in the spelling that MIME gives it.
std::string canonical(std::string_view name);

std::string lower(std::string_view text);
/// Without quotes and escapes.
std::string unquoted(std::string_view value);
/// With each fold as one SP.
std::string unfolded(std::string_view value);
/// Adds the group `param`.
void add_param(fact& to, std::string_view name, bool has_value, std::string_view value);

/// The facts of a body that every layer tells: offset, length, digest, bytes.
void add_content(fact& to, const piece& body, bool bytes_too);

}  // namespace tool
