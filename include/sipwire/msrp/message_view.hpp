#pragma once

/// \file
/// parse(): one whole MSRP chunk as a view with an index of its header fields, values typed on demand.

#include <array>
#include <cstddef>
#include <cstdint>
#include <cstring>
#include <new>
#include <optional>
#include <span>
#include <string_view>

#include "../core/cursor_range.hpp"
#include "../core/result.hpp"
#include "../core/sink.hpp"
#include "../core/text.hpp"
#include "fields.hpp"
#include "scan.hpp"

namespace sipwire { inline namespace SIPWIRE_ISA { namespace msrp {

class message_view;

/// Where parse() keeps the fields it found; field_storage<N> has the room. Reusable. Parsing the next chunk
/// into it invalidates all views of the previous one.
class field_room {
 public:
  /// Room in `bytes`, aligned for field, for as many fields as fit; at most 65535.
  explicit field_room(std::span<std::byte> bytes) noexcept
      : slots_(reinterpret_cast<field*>(bytes.data())),
        capacity_(bytes.size() / sizeof(field) < none
                      ? static_cast<std::uint16_t>(bytes.size() / sizeof(field))
                      : none) {}
  field_room(const field_room&) = delete;
  field_room& operator=(const field_room&) = delete;

  [[nodiscard]] std::uint16_t capacity() const noexcept { return capacity_; }

 private:
  friend class message_view;
  static constexpr std::uint16_t none = 0xFFFF;

  void clear() noexcept {
    count_ = 0;
    repeated_ = 0;
    std::memset(first_.data(), 0xFF, sizeof first_);
  }
  [[nodiscard]] bool push(const field& f) noexcept {
    if (SIPWIRE_UNLIKELY(count_ == capacity_)) return false;
    ::new (static_cast<void*>(slots_ + count_)) field(f);
    if (SIPWIRE_LIKELY(!f.malformed)) {
      const auto id = static_cast<std::size_t>(f.id);
      if (SIPWIRE_LIKELY(first_[id] == none)) {
        first_[id] = count_;
      } else {
        repeated_ |= 1U << id;
      }
    }
    ++count_;
    return true;
  }

  field* slots_;
  std::uint16_t capacity_;
  std::uint16_t count_ = 0;
  std::uint32_t repeated_ = 0;  // a bit for each id that stands more than once
  static_assert(header_id_count <= 32);
  std::array<std::uint16_t, header_id_count> first_;  // index of the first field with an id, none without one
};

/// Room for N header fields; a chunk with more is errc::too_many at the field that did not fit.
template <std::uint16_t N>
class field_storage : public field_room {
 public:
  field_storage() noexcept : field_room(bytes_) {}

 private:
  // Bytes, so that making a storage costs nothing.
  alignas(field) std::byte bytes_[N * sizeof(field)];
};

namespace detail {

/// Walks over fields, see field_range.
class field_cursor {
 public:
  field_cursor() noexcept = default;
  /// Without `all` only those of `id`, extensions only when they are called `name`.
  field_cursor(const source& from, const field* at, const field* last, bool all, header_id id,
               std::string_view name) noexcept
      : source_(from), at_(at), last_(last), name_(name), id_(id), all_(all) {
    settle();
  }

  [[nodiscard]] bool done() const noexcept { return at_ == last_; }
  [[nodiscard]] field_view read() const noexcept { return {source_, *at_}; }
  void next() noexcept {
    ++at_;
    settle();
  }
  [[nodiscard]] bool same(const field_cursor& other) const noexcept { return at_ == other.at_; }

 private:
  [[nodiscard]] bool wanted() const noexcept {
    if (all_) return true;
    return at_->id == id_ && !at_->malformed &&
           (id_ != header_id::extension || iequals(source_.text(at_->name), name_));
  }
  void settle() noexcept {
    while (at_ != last_ && !wanted()) ++at_;
  }

  source source_;
  const field* at_ = nullptr;
  const field* last_ = nullptr;
  std::string_view name_;
  header_id id_ = header_id::extension;
  bool all_ = true;
};

/// Walks over the values of header H, see header_values.
template <header_tag H>
class value_cursor : public field_cursor {
 public:
  value_cursor() noexcept = default;
  value_cursor(const field_cursor& fields, leniency lenient) noexcept
      : field_cursor(fields), lenient_(lenient) {
    enter();
  }

  [[nodiscard]] const result<typename H::value>& read() const noexcept { return value_; }
  void next() noexcept {
    field_cursor::next();
    enter();
  }

 private:
  void enter() noexcept {
    if (!done()) sipwire::detail::read_whole(field_cursor::read().value_slice(), lenient_, value_);
  }

  leniency lenient_ = leniency::none;
  result<typename H::value> value_{fault{errc::absent, rule::none, 0}};
};

}  // namespace detail

/// Header fields of a chunk in order: all, or those of one name. Borrows the chunk and its field_room.
class field_range : public cursor_range<field_range, detail::field_cursor> {
 public:
  explicit field_range(const detail::field_cursor& first) noexcept : first_(first) {}

 private:
  friend cursor_range;
  [[nodiscard]] const detail::field_cursor& first() const noexcept { return first_; }

  detail::field_cursor first_;
};

/// The values of header H in a chunk, each a result, so one bad value hides no other.
template <header_tag H>
class header_values : public cursor_range<header_values<H>, detail::value_cursor<H>> {
 public:
  using value = typename H::value;

  header_values(const detail::field_cursor& fields, leniency lenient) noexcept
      : fields_(fields), lenient_(lenient) {}

  [[nodiscard]] bool empty() const noexcept { return fields_.done(); }
  [[nodiscard]] std::size_t size() const noexcept { return field_range(fields_).size(); }

 private:
  friend cursor_range<header_values, detail::value_cursor<H>>;
  [[nodiscard]] detail::value_cursor<H> first() const noexcept { return {fields_, lenient_}; }

  detail::field_cursor fields_;
  leniency lenient_;
};

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
class message_view {
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

  /// \name Header fields
  /// @{
  [[nodiscard]] std::size_t field_count() const noexcept { return room_->count_; }
  /// The i-th field in the order of the chunk.
  [[nodiscard]] field_view field_at(std::size_t i) const noexcept { return {source_, room_->slots_[i]}; }
  /// Every field in the order of the chunk.
  [[nodiscard]] field_range fields() const noexcept {
    return field_range({source_, room_->slots_, slots_end(), true, header_id::extension, {}});
  }
  /// Every value of header H, typed.
  template <header_tag H>
  [[nodiscard]] header_values<H> all() const noexcept {
    return {fields_of(id_of<H>, name_of<H>), lenient_};
  }
  /// The value of header H: of one that may repeat the first, of any other the only one.
  ///
  /// errc::absent at the end of the header fields when there is none; errc::duplicate at the second field
  /// when a header that may stand once stands more often; the value's own fault otherwise.
  template <header_tag H>
  [[nodiscard]] result<typename H::value> get() const noexcept {
    const std::uint16_t first = room_->first_[static_cast<std::size_t>(id_of<H>)];
    const field* const last = slots_end();
    const field* at = first == field_room::none ? last : settled<H>(room_->slots_ + first);
    if (SIPWIRE_UNLIKELY(at == last)) return fault{errc::absent, rule::message_header, layout_.headers.last};
    const slice text(source_, at->value);
    if constexpr (!may_repeat(id_of<H>))
      if (SIPWIRE_UNLIKELY((room_->repeated_ >> static_cast<unsigned>(id_of<H>) & 1U) != 0))
        return fault{errc::duplicate, rule::message_header, settled<H>(at + 1)->name.first};
    result<typename H::value> out{fault{}};
    sipwire::detail::read_whole(text, lenient_, out);
    return out;
  }
  /// Is there a field H?
  template <header_tag H>
  [[nodiscard]] bool has() const noexcept {
    return !fields_of(id_of<H>, name_of<H>).done();
  }
  /// The fields called `name`, in any case, as they are; works for every header, typed or not. `name` must
  /// outlive the range.
  [[nodiscard]] field_range raw(std::string_view name) const noexcept {
    return field_range(fields_of(find_header(name), name));
  }

  /// Which bytes of the message this chunk holds: Byte-Range, or `1-*/*` without one (RFC 4975 7.3.1); the
  /// faults of get<hdr::byte_range>() but for errc::absent.
  [[nodiscard]] result<byte_range> range() const noexcept {
    const auto own = get<hdr::byte_range>();
    if (own) return own->value();
    if (own.error().code == errc::absent) return byte_range();
    return own.error();
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
  [[nodiscard]] const source& buffer() const noexcept { return source_; }
  /// The leniency it was parsed with, which its values are read with too.
  [[nodiscard]] leniency lenient() const noexcept { return lenient_; }
  /// @}

  /// Parses a chunk at the front of a piece of a larger buffer. As msrp::parse(), but offsets count in that
  /// buffer.
  [[nodiscard]] static result<message_view> parse(const slice& text, field_room& room,
                                                  const parse_options& options = {}) {
    return parse_with<vector_runs>(text, room, options);
  }
  /// parse() with the run policy named, so that tests can hold the policies equal.
  template <class Runs>
  [[nodiscard]] static result<message_view> parse_with(const slice& text, field_room& room,
                                                       const parse_options& options = {}) {
    return collect<Runs, false>(text, room, options);
  }
  /// Parses a start line and header fields alone, as decoder::head() has them: see scan_head_with(). Its
  /// body() is empty, and has_body() tells of the empty line.
  [[nodiscard]] static result<message_view> parse_head(const slice& text, field_room& room,
                                                       const parse_options& options = {}) {
    return collect<vector_runs, true>(text, room, options);
  }

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
  [[nodiscard]] static result<message_view> collect(const slice& text, field_room& room,
                                                    const parse_options& options) {
    result<message_view> made{fault{}};
    message_view& out = made.emplace();
    room.clear();
    collector into{&out, &room, {}};
    const auto layout = detail::scan_chunk<Runs, HeadAlone>(text, into, options);
    if (SIPWIRE_UNLIKELY(!layout)) return into.full ? into.full : layout.error();
    out.source_ = source(std::string_view(text.buffer().data(), text.where().last));
    out.room_ = &room;
    out.layout_ = *layout;
    out.lenient_ = options.lenient;
    return made;
  }
  [[nodiscard]] const field* slots_end() const noexcept { return room_->slots_ + room_->count_; }
  /// The first field H from `at` on, or the end.
  template <header_tag H>
  [[nodiscard]] const field* settled(const field* at) const noexcept {
    const field* const last = slots_end();
    while (at != last && (at->id != id_of<H> || at->malformed ||
                          (id_of<H> == header_id::extension && !iequals(source_.text(at->name), name_of<H>))))
      ++at;
    return at;
  }
  [[nodiscard]] detail::field_cursor fields_of(header_id id, std::string_view name) const noexcept {
    const std::uint16_t first = room_->first_[static_cast<std::size_t>(id)];
    const field* const last = slots_end();
    return {source_, first == field_room::none ? last : room_->slots_ + first, last, false, id, name};
  }

  source source_;
  const field_room* room_ = nullptr;
  start_line_view line_;
  chunk_layout layout_;
  leniency lenient_ = leniency::none;
};

/// Parses one whole chunk at the front of `input`; allocates nothing. Bytes behind it are trailing().
///
/// The view borrows `input` and `room`. Values of header fields are typed, and their faults found, when they
/// are read. Errors are those of scan(), errc::need_more among them, and errc::too_many at the first field
/// that `room` could not take.
inline result<message_view> parse(std::string_view input, field_room& room,
                                  const parse_options& options = {}) {
  if (input.size() > max_input)
    return fault{errc::too_long, rule::msrp_message, static_cast<std::uint32_t>(max_input)};
  return message_view::parse(slice(input), room, options);
}

/// Writes the chunk as it was parsed, byte for byte.
template <sink Sink>
result<std::size_t> write(Sink& out, const message_view& chunk) {
  const std::size_t before = out.size();
  out.append(chunk.text());
  return written_since(out, before);
}

}}}  // namespace sipwire::msrp
