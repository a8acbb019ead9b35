#pragma once

/// \file
/// A MIME entity: header fields, body, and the content that the body encodes (RFC 2045 2.4).

#include <cstring>
#include <span>

#include "../core/sink.hpp"
#include "../core/vocabulary.hpp"
#include "base64.hpp"
#include "header_block.hpp"
#include "quoted_printable.hpp"

namespace sipwire { inline namespace SIPWIRE_ISA { namespace mime {

/// Decodes a body of a given transfer encoding to a sink. What stood before a fault has been given to the
/// sink.
template <sink Sink>
result<std::size_t> decode(Sink& out, const slice& body, transfer_encoding how,
                           leniency lenient = leniency::none) {
  if (how == transfer_encoding::base64) return base64_decode(out, body, base64_form::mime, lenient);
  if (how == transfer_encoding::quoted_printable) return quoted_printable_decode(out, body, lenient);
  const std::size_t before = out.size();
  out.append(body.text());
  return written_since(out, before);
}

/// Decodes a body of a given transfer encoding into the caller's span and returns the number of bytes;
/// errc::too_small says how many are needed.
inline result<std::size_t> decode(std::span<char> room, const slice& body, transfer_encoding how,
                                  leniency lenient = leniency::none) noexcept {
  if (how == transfer_encoding::base64) return base64_decode(room, body, base64_form::mime, lenient);
  if (how == transfer_encoding::quoted_printable) return quoted_printable_decode(room, body, lenient);
  span_sink out(room);
  out.append(body.text());
  return out.done();
}

/// Header fields and a body: a part of a multipart, the content of a CPIM message, or a SIP body with its
/// fields taken from elsewhere.
///
/// ABNF: `entity-headers [ CRLF *OCTET ]` (RFC 2045 3, RFC 2046 5.1.1). The body is any bytes. Borrows from
/// the parsed input, which must outlive it.
/// \code
/// char scratch[4096];
/// if (auto text = part.decoded(scratch)) show(*text);   // no copy for 7bit, 8bit and binary
/// \endcode
class entity_view {
 public:
  entity_view() noexcept = default;
  entity_view(const header_block& headers, const slice& body, std::uint32_t depth = 0) noexcept
      : headers_(headers), body_(body), depth_(depth) {}

  /// An entity that fills `input`. Without an empty line there is no body: it is empty, at the end.
  [[nodiscard]] static result<entity_view> parse(const slice& input, const read_options& options = {},
                                                 std::uint32_t depth = 0) noexcept {
    const auto headers = header_block::parse(input, options);
    if (!headers) return headers.error();
    return entity_view(*headers, slice(input.buffer(), {headers->body_offset(), input.where().last}), depth);
  }

  [[nodiscard]] header_block headers() const noexcept { return headers_; }
  /// The body as it was sent; its offset counts in the outermost buffer.
  [[nodiscard]] slice body() const noexcept { return body_; }
  /// How many multiparts it lies in.
  [[nodiscard]] std::uint32_t depth() const noexcept { return depth_; }

  /// Content-Type; errc::absent means text/plain in US-ASCII (RFC 2045 5.2).
  [[nodiscard]] result<content_type_view> content_type() const noexcept { return headers_.content_type(); }
  /// Is its media type this one, in whatever case? Without a Content-Type it is text/plain; with a faulty one
  /// it is nothing.
  [[nodiscard]] bool is(std::string_view type, std::string_view subtype) const noexcept {
    const auto own = content_type();
    if (own) return own->is(type, subtype);
    return own.error().code == errc::absent && iequals(type, "text") && iequals(subtype, "plain");
  }
  [[nodiscard]] bool is_multipart() const noexcept {
    const auto own = content_type();
    return own && own->is_multipart();
  }
  /// Is this the entity that a cid: URI, or an id with or without angle brackets, names? See
  /// names_content_id().
  [[nodiscard]] bool is_named(std::string_view reference) const noexcept {
    return names_content_id(reference, headers_.content_id_text());
  }

  /// Decodes the body to a sink. errc::unknown_value for a transfer encoding of no standard, nothing written.
  template <sink Sink>
  result<std::size_t> decode(Sink& out, leniency lenient = leniency::none) const {
    const auto how = headers_.encoding();
    if (!how) return how.error();
    return mime::decode(out, body_, *how, lenient);
  }
  /// Decodes the body into the caller's span and returns the number of bytes, or errc::too_small with the
  /// number needed.
  [[nodiscard]] result<std::size_t> decode(std::span<char> room,
                                           leniency lenient = leniency::none) const noexcept {
    const auto how = headers_.encoding();
    if (!how) return how.error();
    return mime::decode(room, body_, *how, lenient);
  }
  /// The content: the body itself where the encoding is the identity, else decoded into `scratch`, which must
  /// then outlive the text.
  [[nodiscard]] result<std::string_view> decoded(std::span<char> scratch,
                                                 leniency lenient = leniency::none) const noexcept {
    const auto how = headers_.encoding();
    if (!how) return how.error();
    if (is_identity(*how)) return body_.text();
    const auto size = mime::decode(scratch, body_, *how, lenient);
    if (!size) return size.error();
    return std::string_view(scratch.data(), *size);
  }
  /// The number of bytes of the content.
  [[nodiscard]] result<std::size_t> decoded_size(leniency lenient = leniency::none) const noexcept {
    const auto how = headers_.encoding();
    if (!how) return how.error();
    if (*how == transfer_encoding::base64) return base64_decoded_size(body_, base64_form::mime, lenient);
    if (*how == transfer_encoding::quoted_printable) return quoted_printable_decoded_size(body_, lenient);
    return std::size_t{body_.size()};
  }

  /// Equal header bytes and body bytes.
  friend bool operator==(const entity_view& a, const entity_view& b) noexcept {
    return a.headers_ == b.headers_ && a.body_ == b.body_;
  }

 private:
  header_block headers_;
  slice body_;
  std::uint32_t depth_ = 0;
};

}}}  // namespace sipwire::mime
