#pragma once

/// \file
/// The content of MSRP messages by what it is: body_as<T>() of a chunk that is a whole message, or of what
/// was put together from several.

#include "../core/vocabulary.hpp"
#include "../mime/entity.hpp"
#include "../msrp/message_view.hpp"
#include "body.hpp"

namespace sipwire { inline namespace SIPWIRE_ISA { namespace codec {

/// The content of a message in several chunks, with the header fields of one of them, which all have the same
/// that describe it (RFC 4975 7.1.1). `content` is what was put together; offsets in it count in its own
/// source.
///
/// errc::absent at the end of the header fields without a Content-Type, and the fault of Content-Type when it
/// has one.
/// \code
/// cpim::header_storage<32> headers;
/// const auto whole = codec::entity_of(*chunk, assembled);
/// if (auto cpim = codec::body_as<cpim::message_view>(*whole, headers)) show(*cpim);
/// \endcode
[[nodiscard]] inline result<mime::entity_view> entity_of(const msrp::message_view& chunk,
                                                         const slice& content) noexcept {
  const auto& layout = chunk.layout();
  mime::found_fields where;
  for (const auto f : chunk.fields()) {
    if (f.malformed()) continue;
    ++where.count;
    where.add(mime::known_field_of(f.name()), f.value_where());
  }
  if (!where[mime::known_field::content_type])
    return fault{errc::absent, rule::content_type, chunk.headers_end()};
  constexpr mime::header_rules rules{.folds = false, .blanks_before_colon = false, .wide_types = true};
  const auto behind = layout.body ? layout.body.first : layout.headers.last;
  const mime::entity_view whole(
      mime::header_block::located({chunk.buffer(), layout.headers}, behind, where, chunk.lenient(), rules),
      content);
  if (const auto type = whole.content_type(); !type) return type.error();
  // MIME leaves out blanks that MSRP refuses.
  if (const auto type = chunk.get<msrp::hdr::content_type>(); !type) return type.error();
  return whole;
}

/// The content of a message that came in one chunk.
///
/// errc::absent at the end of the header fields without a body or a Content-Type; errc::need_more at the
/// end-line when the chunk holds but a part of the message, which must be put together first; the faults of
/// Byte-Range and of Content-Type.
[[nodiscard]] inline result<mime::entity_view> entity_of(const msrp::message_view& chunk) noexcept {
  if (!chunk.has_body()) return fault{errc::absent, rule::msrp_data, chunk.headers_end()};
  const auto range = chunk.range();
  if (!range) return range.error();
  if (range->start != 1 || chunk.flag() != msrp::continuation::complete)
    return fault{errc::need_more, rule::msrp_data, chunk.layout().end_line.first};
  return entity_of(chunk, chunk.body_slice());
}

/// The content of a whole message as a T, or the part of it that is one; see body_as() of a SIP message.
/// Faults: those of entity_of(), then those of finding and reading it.
/// \code
/// cpim::header_storage<32> headers;
/// if (auto cpim = codec::body_as<cpim::message_view>(*chunk, headers)) show(*cpim);
/// \endcode
template <class T, class... Room>
requires(!detail::begins_with_options<Room...>)
    [[nodiscard]] result<T> body_as(const msrp::message_view& chunk, const body_options& options,
                                    Room&... room) {
  const auto whole = entity_of(chunk);
  if (!whole) return whole.error();
  return body_as<T>(*whole, options, room...);
}
/// With the leniency the chunk was parsed with.
template <class T, class... Room>
requires(!detail::begins_with_options<Room...>)
    [[nodiscard]] result<T> body_as(const msrp::message_view& chunk, Room&... room) {
  return body_as<T>(chunk, body_options{chunk.lenient()}, room...);
}

}}}  // namespace sipwire::codec
