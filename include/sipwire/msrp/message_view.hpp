#pragma once

/// \file
/// parse(): one whole MSRP chunk as a view with an index of its header fields, values typed on demand.

#include "../core/sink.hpp"
#include "../core/vocabulary.hpp"
#include "../field/table.hpp"
#include "fields.hpp"
#include "scan.hpp"

namespace sipwire { inline namespace SIPWIRE_ISA { namespace msrp {

/// Where parse() keeps the fields it found; field_storage<N> has the memory.
using field_room = sipwire::field::room<field, header_id_count>;
/// Room for N header fields; a chunk with more is errc::too_many at the field that did not fit.
template <std::uint16_t N>
using field_storage = sipwire::field::storage<field_room, N>;

/// What field::table asks of MSRP.
struct header_fields {
  using located = field;
  using view = field_view;
  using room = field_room;
  using identity = header_id;
  static constexpr header_id unlisted = header_id::extension;
  static constexpr rule absent_in = rule::message_header;
  static constexpr rule duplicate_in = rule::message_header;
  static constexpr rule rest_in = rule::comma;
  static constexpr rule exact_in = rule::hval;

  template <class H>
  static constexpr bool is_tag = header_tag<H>;
  template <header_tag H>
  struct traits {
    static constexpr header_id id = id_of<H>;
    static constexpr std::string_view name = name_of<H>;
    static constexpr bool list = false;
    /// A field that no table lists may.
    static constexpr bool repeats = may_repeat(id);
  };

  /// In any case.
  static header_id find(std::string_view name) noexcept { return find_header(name); }
  static bool called(const source& from, const field& f, std::string_view name) noexcept {
    return iequals(from.text(f.name), name);
  }
};
/// Every one of the header fields of a chunk, as it is.
using field_range = sipwire::field::range<sipwire::field::field_cursor<header_fields>>;
/// Those of one name, as they are.
using raw_fields = sipwire::field::range<sipwire::field::chain_cursor<header_fields>>;
/// The typed values of header H.
template <header_tag H>
using header_values = sipwire::field::values<header_fields, H>;

/// A parsed MSRP chunk (RFC 4975 7): start line, header fields, perhaps a body, end-line. Borrows the input
/// and the field_room; copying is cheap.
///
/// \code
/// sipwire::msrp::field_storage<32> slots;
/// auto chunk = sipwire::msrp::parse(bytes, slots);
/// if (!chunk) return chunk.error().code == errc::need_more ? wait() : answer(400);
/// if (chunk->method() == sipwire::msrp::method::send)
///   store(chunk->get<sipwire::msrp::hdr::message_id>(), chunk->range(), chunk->body());
/// \endcode
class message_view : public sipwire::field::table<message_view, header_fields> {
 public:
  /// \name Start line
  /// @{
  [[nodiscard]] const start_line_view& start_line() const noexcept { return line_; }
  [[nodiscard]] bool is_request() const noexcept { return line_.is_request(); }
  [[nodiscard]] bool is_response() const noexcept { return !is_request(); }
  [[nodiscard]] std::string_view transact_id() const noexcept { return line_.transact_id(); }
  /// The method as written; empty in a response.
  [[nodiscard]] std::string_view method_text() const noexcept { return line_.method_text(); }
  /// The known method; method::extension for others and in a response.
  [[nodiscard]] msrp::method method() const noexcept { return line_.method(); }
  /// The status-code, 0 to 999; 0 in a request.
  [[nodiscard]] std::uint16_t status() const noexcept { return line_.status(); }
  /// What stands behind the status-code and a SP, for people.
  [[nodiscard]] std::optional<std::string_view> comment() const noexcept { return line_.comment(); }
  /// @}

  /// \name Byte-Range
  /// @{
  /// Which bytes of the message this chunk holds: Byte-Range, or `1-*/*` without one (RFC 4975 7.3.1); the
  /// faults of get<hdr::byte_range>() but for errc::absent.
  [[nodiscard]] result<byte_range> range() const noexcept {
    const auto own = get<hdr::byte_range>();
    if (own) return own->value();
    if (own.error().code == errc::absent) return byte_range();
    return own.error();
  }
  /// range() with the end that the body shows, which is always there: which bytes of the message have come.
  /// errc::out_of_range, at the value of Byte-Range, for an end above 64 bits.
  /// \code
  /// if (const auto came = chunk->received_range()) report(came->start, *came->end);
  /// \endcode
  [[nodiscard]] result<byte_range> received_range() const noexcept {
    const auto said = range();
    if (!said) return said.error();
    const auto came = said->shown_by(body().size());
    if (body().size() > (std::numeric_limits<std::uint64_t>::max)() - (came.start - 1))
      return fault{errc::out_of_range, rule::byte_range, get<hdr::byte_range>()->where().first};
    return came;
  }
  /// What the Byte-Range of a SEND, the body and the flag do not agree about (RFC 4975 5.1, 7.1):
  /// errc::conflict at the value of Byte-Range when byte_range::agrees() says no. A diagnostic: the end-line
  /// alone says how long a body is.
  [[nodiscard]] result<void> check_range() const noexcept {
    const auto own = get<hdr::byte_range>();
    if (!own) return own.error().code == errc::absent ? fault{} : own.error();
    if (!is_request() || method() != msrp::method::send) return {};
    if (!own->value().agrees(body().size(), flag()))
      return fault{errc::conflict, rule::byte_range, own->where().first};
    return {};
  }
  /// @}

  /// \name Body, end-line and extents
  /// @{
  /// Is there a body, perhaps of no bytes? A SEND without one is no message but a sign of life (RFC 4975
  /// 7.1).
  [[nodiscard]] bool has_body() const noexcept { return layout_.body.present(); }
  /// The data, up to the CRLF of the end-line.
  [[nodiscard]] std::string_view body() const noexcept { return source_.text(layout_.body); }
  /// The data; empty at the end-line without a body.
  [[nodiscard]] slice body_slice() const noexcept {
    const std::uint32_t at = layout_.end_line.first;
    return {source_, has_body() ? layout_.body : extent{at, at}};
  }
  /// What the end-line says: the message is complete, goes on, or was aborted.
  [[nodiscard]] continuation flag() const noexcept { return layout_.flag; }
  /// The whole chunk as written.
  [[nodiscard]] std::string_view text() const noexcept {
    return source_.text({layout_.start_line.first, layout_.end_line.last});
  }
  /// Bytes behind the chunk: the next one, on a stream.
  [[nodiscard]] std::string_view trailing() const noexcept {
    return source_.text({layout_.end_line.last, source_.size()});
  }
  [[nodiscard]] const chunk_layout& layout() const noexcept { return layout_; }
  /// Offset of what is behind the header fields.
  [[nodiscard]] std::uint32_t headers_end() const noexcept {
    return layout_.headers ? layout_.headers.last : 0;
  }
  /// @}

  message_view() noexcept = default;

 private:
  struct collector {
    message_view* view;
    field_room* room;
    fault full;
    bool on_start(const source&, const start_line_view& line) noexcept {
      view->line_ = line;
      return true;
    }
    bool on_field(const source&, const field& f) noexcept {
      if (SIPWIRE_LIKELY(room->push(f))) return true;
      full = {errc::too_many, rule::message_header, f.malformed ? f.value.first : f.name.first};
      return false;
    }
    static bool on_body(const source&, const extent&) noexcept { return true; }
    static bool on_end(const source&, continuation) noexcept { return true; }
  };

  template <class Runs, bool HeadAlone>
  static result<message_view> collect(const slice& text, field_room& room, const read_options& options) {
    result<message_view> made{fault{}};
    message_view& out = made.emplace();
    room.clear();
    collector into{&out, &room, {}};
    const auto layout = detail::scan_chunk<Runs, HeadAlone>(text, into, options);
    if (SIPWIRE_UNLIKELY(!layout)) return into.full ? into.full : layout.error();
    out.borrow(source(std::string_view(text.buffer().data(), text.where().last)), room, options.lenient);
    out.layout_ = *layout;
    return made;
  }
  template <class Runs>
  friend result<message_view> parse_with(const slice& text, field_room& room, const read_options& options);
  friend result<message_view> parse_head(const slice& text, field_room& room, const read_options& options);

  start_line_view line_;
  chunk_layout layout_;
};

/// parse() with the run policy named, so that tests can hold the policies equal.
template <class Runs>
result<message_view> parse_with(const slice& text, field_room& room, const read_options& options) {
  return message_view::collect<Runs, false>(text, room, options);
}
/// Parses a start line and header fields alone, as decoder::head() has them: see scan_head_with(). Its body()
/// is empty, and has_body() tells of the empty line.
inline result<message_view> parse_head(const slice& text, field_room& room, const read_options& options) {
  return message_view::collect<vector_runs, true>(text, room, options);
}

/// Parses one whole chunk at the front of `text`, which may be a piece of a larger buffer, in which offsets
/// count then; allocates nothing. Bytes behind it are trailing().
///
/// The view borrows `text` and `room`. Values of header fields are typed, and their faults found, when they
/// are read. Errors are those of scan(), errc::need_more among them, and errc::too_many at the first field
/// that `room` could not take.
inline result<message_view> parse(const slice& text, field_room& room, const read_options& options = {}) {
  return parse_with<vector_runs>(text, room, options);
}

/// Writes the chunk as it was parsed, byte for byte.
template <sink Sink>
result<std::size_t> write(Sink& out, const message_view& chunk) {
  const std::size_t before = out.size();
  out.append(chunk.text());
  return written_since(out, before);
}

}}}  // namespace sipwire::msrp
