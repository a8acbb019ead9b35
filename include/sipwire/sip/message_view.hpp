#pragma once

/// \file
/// parse(): a SIP message as a view with an index of its header fields, values typed on demand.

#include <array>
#include <cstddef>
#include <cstdint>
#include <cstring>
#include <iterator>
#include <new>
#include <optional>
#include <span>
#include <string_view>

#include "../core/cursor_range.hpp"
#include "../core/result.hpp"
#include "../core/sink.hpp"
#include "../core/text.hpp"
#include "../uri/uri.hpp"
#include "field.hpp"
#include "header_tag.hpp"
#include "method.hpp"
#include "options.hpp"
#include "scan.hpp"

namespace sipwire { inline namespace SIPWIRE_ISA { namespace sip {

class message_view;
class sipfrag_view;
class parsed_fields;

/// Where parse() keeps the fields it found; field_storage<N> has the room. May be used again for the next
/// message, which ends the life of the views of the one before.
class field_room {
 public:
  /// Room in `bytes`, aligned for field, for as many fields as fit; at most 65535.
  explicit field_room(std::span<std::byte> bytes) noexcept
      : slots_(reinterpret_cast<field*>(bytes.data())),
        capacity_(bytes.size() / sizeof(field) < field::none
                      ? static_cast<std::uint16_t>(bytes.size() / sizeof(field))
                      : field::none) {}
  field_room(const field_room&) = delete;
  field_room& operator=(const field_room&) = delete;

  [[nodiscard]] std::uint16_t capacity() const noexcept { return capacity_; }

 private:
  friend class parsed_fields;

  void clear() noexcept {
    count_ = 0;
    std::memset(first_.data(), 0xFF, sizeof first_);
  }
  [[nodiscard]] bool push(const field& f) noexcept {
    if (SIPWIRE_UNLIKELY(count_ == capacity_)) return false;
    ::new (static_cast<void*>(slots_ + count_)) field(f);
    if (SIPWIRE_LIKELY(!f.malformed)) {
      const auto id = static_cast<std::size_t>(f.id);
      if (first_[id] == field::none) {
        first_[id] = count_;
      } else {
        slots_[last_[id]].next = count_;
      }
      last_[id] = count_;
    }
    ++count_;
    return true;
  }

  field* slots_;
  std::uint16_t capacity_;
  std::uint16_t count_ = 0;
  // index of the first field with an id, field::none without one
  std::array<std::uint16_t, header_id_count> first_;
  std::array<std::uint16_t, header_id_count> last_;  // index of the last, where there is a first
};

/// Room for N header fields; a message with more is errc::too_many at the field that did not fit.
template <std::uint16_t N>
class field_storage : public field_room {
 public:
  field_storage() noexcept : field_room(bytes_) {}

 private:
  // Bytes, so that making a storage costs nothing.
  alignas(field) std::byte bytes_[N * sizeof(field)];
};

namespace detail {

/// The values of one field of header H: those of its list, or the one.
template <header_tag H>
class field_values {
 public:
  using value = typename H::value;

  /// Goes to the first value; false when the field holds none.
  bool restart(const slice& text, leniency lenient) noexcept {
    if constexpr (is_list<H>) {
      element_.restart(text, lenient);
      return !element_.done();
    } else {
      sipwire::detail::read_whole(text, lenient, element_);
      return true;
    }
  }
  /// Goes to the next value; false behind the last.
  bool next() noexcept {
    if constexpr (is_list<H>) {
      element_.next();
      return !element_.done();
    } else {
      return false;
    }
  }
  [[nodiscard]] const result<value>& read() const noexcept {
    if constexpr (is_list<H>) {
      return element_.read();
    } else {
      return element_;
    }
  }
  [[nodiscard]] bool same(const field_values& other) const noexcept {
    if constexpr (is_list<H>) {
      return element_.same(other.element_);
    } else {
      return true;
    }
  }

 private:
  using element = std::conditional_t<is_list<H>, value_cursor<value>, result<value>>;
  static element none() noexcept {
    if constexpr (is_list<H>) {
      return {};
    } else {
      return fault{errc::absent, rule::none, 0};
    }
  }
  element element_ = none();
};

/// Walks over the values of header H along the chain of its fields.
template <header_tag H>
class header_cursor {
 public:
  header_cursor() noexcept = default;
  header_cursor(const source& from, const field* fields, std::uint16_t first, leniency lenient) noexcept
      : source_(from), fields_(fields), at_(first), lenient_(lenient) {
    enter();
  }

  [[nodiscard]] bool done() const noexcept { return at_ == field::none; }
  [[nodiscard]] const result<typename H::value>& read() const noexcept { return values_.read(); }
  void next() noexcept {
    if (values_.next()) return;
    at_ = fields_[at_].next;
    enter();
  }
  [[nodiscard]] bool same(const header_cursor& other) const noexcept {
    return at_ == other.at_ && values_.same(other.values_);
  }
  /// The field the value stands in.
  [[nodiscard]] field_view in() const noexcept { return {source_, fields_[at_]}; }

 private:
  void enter() noexcept {
    for (; at_ != field::none; at_ = fields_[at_].next) {
      if constexpr (by_name<H>)
        if (!iequals(source_.text(fields_[at_].name), name_of<H>)) continue;
      if (values_.restart(sipwire::detail::typed_text(source_, fields_[at_].name, fields_[at_].value),
                          lenient_))
        return;
    }
  }

  source source_;
  const field* fields_ = nullptr;
  std::uint16_t at_ = field::none;
  leniency lenient_ = leniency::none;
  field_values<H> values_;
};

/// Walks over the fields of one name.
class raw_cursor {
 public:
  raw_cursor() noexcept = default;
  raw_cursor(const source& from, const field* fields, std::uint16_t at, std::string_view name) noexcept
      : source_(from), fields_(fields), name_(name), at_(at) {
    settle();
  }
  [[nodiscard]] bool done() const noexcept { return at_ == field::none; }
  [[nodiscard]] field_view read() const noexcept { return {source_, fields_[at_]}; }
  void next() noexcept {
    at_ = fields_[at_].next;
    settle();
  }
  [[nodiscard]] bool same(const raw_cursor& other) const noexcept { return at_ == other.at_; }

 private:
  // Extensions share one chain, so their names are compared; an empty `name_` takes every field of the chain.
  void settle() noexcept {
    while (at_ != field::none && !name_.empty() && !iequals(source_.text(fields_[at_].name), name_))
      at_ = fields_[at_].next;
  }

  source source_;
  const field* fields_ = nullptr;
  std::string_view name_;
  std::uint16_t at_ = field::none;
};

/// Walks over all fields.
class field_cursor {
 public:
  field_cursor() noexcept = default;
  field_cursor(const source& from, const field* at, const field* last) noexcept
      : source_(from), at_(at), last_(last) {}
  [[nodiscard]] bool done() const noexcept { return at_ == last_; }
  [[nodiscard]] field_view read() const noexcept { return {source_, *at_}; }
  void next() noexcept { ++at_; }
  [[nodiscard]] bool same(const field_cursor& other) const noexcept { return at_ == other.at_; }

 private:
  source source_;
  const field* at_ = nullptr;
  const field* last_ = nullptr;
};

}  // namespace detail

/// The values of header H in a message, over commas and repeated fields alike; each is a result, so one bad
/// value hides no other. Empty also when fields are there but hold no value (`Supported:`).
template <header_tag H>
class header_values : public cursor_range<header_values<H>, detail::header_cursor<H>> {
 public:
  using value = typename H::value;

  header_values(const source& from, const field* fields, std::uint16_t first, leniency lenient) noexcept
      : source_(from), fields_(fields), first_(first), lenient_(lenient) {}

 private:
  friend cursor_range<header_values, detail::header_cursor<H>>;
  [[nodiscard]] detail::header_cursor<H> first() const noexcept {
    return {source_, fields_, first_, lenient_};
  }

  source source_;
  const field* fields_;
  std::uint16_t first_;
  leniency lenient_;
};

/// Header fields of one name, in order.
class raw_fields : public cursor_range<raw_fields, detail::raw_cursor> {
 public:
  raw_fields(const source& from, const field* fields, std::uint16_t first, std::string_view name) noexcept
      : source_(from), fields_(fields), name_(name), first_(first) {}

 private:
  friend cursor_range;
  [[nodiscard]] detail::raw_cursor first() const noexcept { return {source_, fields_, first_, name_}; }

  source source_;
  const field* fields_;
  std::string_view name_;
  std::uint16_t first_;
};

/// Every header field in the order of the message.
class field_range : public cursor_range<field_range, detail::field_cursor> {
 public:
  field_range(const source& from, const field* first, std::size_t count) noexcept
      : source_(from), first_(first), count_(count) {}
  [[nodiscard]] std::size_t size() const noexcept { return count_; }

 private:
  friend cursor_range;
  [[nodiscard]] detail::field_cursor first() const noexcept { return {source_, first_, first_ + count_}; }

  source source_;
  const field* first_;
  std::size_t count_;
};

/// What a parsed message and a parsed fragment share: the start line's parts, the indexed header fields, the
/// body. Borrows the input and the field_room; copying is cheap.
class parsed_fields {
 public:
  /// \name Start line
  /// @{
  [[nodiscard]] bool is_request() const noexcept { return request_.uri.present(); }
  /// The method as written; empty when there is no Request-Line.
  [[nodiscard]] std::string_view method_text() const noexcept { return source_.text(request_.method); }
  /// The known method; method::extension for others and when there is none.
  [[nodiscard]] sip::method method() const noexcept { return find_method(method_text()); }
  /// The Request-URI; empty when there is no Request-Line. Its grammar is asked by as_sip() and the like.
  [[nodiscard]] uri::uri_view request_uri() const noexcept { return {source_, request_.uri}; }
  /// The Status-Code, 0 to 999; 0 when there is no Status-Line.
  [[nodiscard]] std::uint16_t status() const noexcept { return status_.status; }
  /// The Reason-Phrase as written, perhaps empty; bytes from 0x80 up are not checked to be UTF-8.
  [[nodiscard]] std::string_view reason() const noexcept { return source_.text(status_.reason); }
  /// `SIP/2.0`, or what stands in its place: another version parses, and validate() says 505.
  [[nodiscard]] std::string_view version() const noexcept {
    return source_.text(is_request() ? request_.version : status_.version);
  }
  [[nodiscard]] bool is_sip_2_0() const noexcept { return iequals(version(), "SIP/2.0"); }
  /// @}

  /// \name Header fields
  /// @{
  /// How many fields there are.
  [[nodiscard]] std::size_t field_count() const noexcept { return room_->count_; }
  /// The i-th field in the order of the message.
  [[nodiscard]] field_view field_at(std::size_t i) const noexcept { return {source_, room_->slots_[i]}; }

  /// Every field in the order of the message.
  [[nodiscard]] field_range fields() const noexcept { return {source_, room_->slots_, room_->count_}; }

  /// Every value of header H, typed.
  template <header_tag H>
  [[nodiscard]] header_values<H> all() const noexcept {
    return {source_, room_->slots_, first_of(id_of<H>), lenient_};
  }
  /// The value of header H: of one that may repeat the first (the topmost Via, Route, challenge, ...), of any
  /// other the only one.
  ///
  /// errc::absent at the empty line when there is none; errc::duplicate at the second field when a header
  /// that may stand once stands more often, for then no one value is right; the value's own fault otherwise.
  template <header_tag H>
  [[nodiscard]] result<typename H::value> get() const noexcept {
    const std::uint16_t first = settled<H>(first_of(id_of<H>));
    if (first == field::none) return fault{errc::absent, rule::message_header, headers_end()};
    if constexpr (!repeats<H>) {
      const std::uint16_t next = settled<H>(room_->slots_[first].next);
      if (SIPWIRE_UNLIKELY(next != field::none))
        return fault{errc::duplicate, rule::message_header, room_->slots_[next].name.first};
      result<typename H::value> out{fault{}};
      sipwire::detail::read_whole(
          sipwire::detail::typed_text(source_, room_->slots_[first].name, room_->slots_[first].value),
          lenient_, out);
      return out;
    }
    const auto values = all<H>();
    const auto i = values.begin();
    if (i == values.end()) return fault{errc::absent, rule::header_value, room_->slots_[first].value.first};
    return *i;
  }
  /// Is there a field H?
  template <header_tag H>
  [[nodiscard]] bool has() const noexcept {
    return settled<H>(first_of(id_of<H>)) != field::none;
  }
  /// How many fields (not values) have this identity.
  [[nodiscard]] std::size_t count(header_id id) const noexcept {
    std::size_t n = 0;
    for (std::uint16_t i = first_of(id); i != field::none; i = room_->slots_[i].next) ++n;
    return n;
  }
  /// The fields called `name`, long or compact, in any case, as they are; works for every header, typed or
  /// not. `name` must outlive the range.
  [[nodiscard]] raw_fields raw(std::string_view name) const noexcept {
    const header_id id = find_header(name);
    return {source_, room_->slots_, name.empty() ? field::none : first_of(id),
            id == header_id::extension ? name : std::string_view()};
  }
  /// The fields of a known header as they are; for header_id::extension all that the table does not know.
  [[nodiscard]] raw_fields raw(header_id id) const noexcept {
    return {source_, room_->slots_, first_of(id), {}};
  }
  /// @}

  /// \name Body and extents
  /// @{
  /// The body: as long as Content-Length says, the rest of the datagram without one.
  [[nodiscard]] std::string_view body() const noexcept { return source_.text(layout_.body); }
  [[nodiscard]] slice body_slice() const noexcept { return {source_, layout_.body}; }
  /// The value of Content-Length; errc::absent without one.
  [[nodiscard]] result<std::uint32_t> content_length() const noexcept {
    if (!layout_.content_length) return fault{errc::absent, rule::content_length, headers_end()};
    return parse_decimal<std::uint32_t>({source_, layout_.content_length}, extent::absent_mark,
                                        rule::content_length);
  }
  /// From the start line to the end of the body.
  [[nodiscard]] std::string_view text() const noexcept {
    return source_.text({layout_.start_line.first, layout_.body.last});
  }
  [[nodiscard]] const message_layout& layout() const noexcept { return layout_; }
  /// Offset of the empty line that ends the header fields; of what is behind them when there is none.
  [[nodiscard]] std::uint32_t headers_end() const noexcept {
    const std::uint32_t end = layout_.headers.last;
    if (!layout_.empty_line) return end;
    return layout_.headers.size() > 1 && source_.data()[end - 2] == '\r' ? end - 2 : end - 1;
  }
  [[nodiscard]] const source& buffer() const noexcept { return source_; }
  /// The leniency it was parsed with, which its values are read with too.
  [[nodiscard]] leniency lenient() const noexcept { return lenient_; }
  /// @}

 protected:
  parsed_fields() noexcept = default;
  /// Fills this from `text`; code none when it went well.
  template <class Runs, framing Framing, message_form Form>
  fault read(const slice& text, field_room& room, const parse_options& options);
  [[nodiscard]] bool has_status_line() const noexcept { return status_.version.present(); }

 private:
  [[nodiscard]] std::uint16_t first_of(header_id id) const noexcept {
    return room_->first_[static_cast<std::size_t>(id)];
  }
  /// The first field H from `at` on in its chain.
  template <header_tag H>
  [[nodiscard]] std::uint16_t settled(std::uint16_t at) const noexcept {
    if constexpr (detail::by_name<H>)
      while (at != field::none && !iequals(source_.text(room_->slots_[at].name), name_of<H>))
        at = room_->slots_[at].next;
    return at;
  }

  source source_;
  const field_room* room_ = nullptr;
  request_line request_;
  status_line status_;
  message_layout layout_;
  leniency lenient_ = leniency::none;

  friend class message_view;
};

/// A parsed SIP message (RFC 3261 7). Borrows the input and the field_room; copying is cheap.
///
/// \code
/// sip::field_storage<64> slots;
/// auto msg = sip::parse(datagram, slots);
/// if (!msg) return report(datagram, msg.error());
/// for (const auto& via : msg->all<sip::hdr::via>())
///   if (via) use(via->sent_by().text(), via->branch());
/// \endcode
class message_view : public parsed_fields {
 public:
  /// Parses a message that fills a piece of a larger buffer, a body of type message/sip. As sip::parse(), but
  /// offsets count in that buffer.
  [[nodiscard]] static result<message_view> parse(const slice& text, field_room& room,
                                                  const parse_options& options = {});

  [[nodiscard]] bool is_response() const noexcept { return !is_request(); }
  /// CRLFs before the start line (RFC 3261 7.5).
  [[nodiscard]] std::string_view leading() const noexcept {
    return source_.text({first_, layout_.start_line.first});
  }
  /// Octets behind the body that Content-Length ends, to be discarded (RFC 3261 18.3).
  [[nodiscard]] std::string_view trailing() const noexcept {
    return source_.text({layout_.body.last, source_.size()});
  }

 private:
  template <class Runs, framing Framing>
  friend result<message_view> parse_with(std::string_view input, field_room& room,
                                         const parse_options& options);

  message_view() noexcept = default;

  std::uint32_t first_ = 0;
};

template <class Runs, framing Framing, message_form Form>
fault parsed_fields::read(const slice& text, field_room& room, const parse_options& options) {
  struct collector {
    parsed_fields* view;
    field_room* room;
    fault full;
    bool on_request_line(const source&, const request_line& line) noexcept {
      view->request_ = line;
      return true;
    }
    bool on_status_line(const source&, const status_line& line) noexcept {
      view->status_ = line;
      return true;
    }
    bool on_field(const source&, const field& f) noexcept {
      if (SIPWIRE_LIKELY(room->push(f))) return true;
      full = {errc::too_many, rule::message_header, f.malformed ? f.value.first : f.name.first};
      return false;
    }
    bool on_body(const source&, const extent&) noexcept { return true; }
  };
  room.clear();
  collector into{this, &room, {}};
  const auto layout = scan_piece_with<Runs, Framing, Form>(text, into, options);
  if (!layout) return into.full ? into.full : layout.error();
  source_ = source(std::string_view(text.buffer().data(), text.where().last));
  room_ = &room;
  layout_ = *layout;
  lenient_ = options.lenient;
  return {};
}

/// parse() with the run policy and the framing named, so that tests can hold the ways of reading equal.
template <class Runs, framing Framing>
result<message_view> parse_with(std::string_view input, field_room& room, const parse_options& options) {
  if (input.size() > max_input)
    return fault{errc::too_long, rule::message, static_cast<std::uint32_t>(max_input)};
  message_view view;
  if (const fault f = view.read<Runs, Framing, message_form::whole>(slice(input), room, options)) return f;
  return view;
}

inline result<message_view> message_view::parse(const slice& text, field_room& room,
                                                const parse_options& options) {
  message_view view;
  view.first_ = text.offset();
  if (const fault f = view.read<vector_runs, framing::line_index, message_form::whole>(text, room, options))
    return f;
  return view;
}

/// Parses one message that fills a datagram; allocates nothing.
///
/// The view borrows `input` and `room`. Values of header fields are typed, and their faults found, when they
/// are read. Errors are those of scan(), and errc::too_many at the first field that `room` could not take.
inline result<message_view> parse(std::string_view input, field_room& room,
                                  const parse_options& options = {}) {
  return parse_with<vector_runs, framing::line_index>(input, room, options);
}

/// Writes the message as it was parsed, byte for byte, CRLFs before the start line included; octets behind
/// the body are not part of it.
template <sink Sink>
result<std::size_t> write(Sink& out, const message_view& message) {
  const std::size_t before = out.size();
  out.append(message.leading());
  out.append(message.text());
  return written_since(out, before);
}

}}}  // namespace sipwire::sip
