#pragma once

/// \file
/// parse(): a SIP message as a view with an index of its header fields, values typed on demand.

#include "../core/sink.hpp"
#include "../core/vocabulary.hpp"
#include "../field/table.hpp"
#include "../uri/uri.hpp"
#include "field.hpp"
#include "header_tag.hpp"
#include "method.hpp"
#include "scan.hpp"

namespace sipwire { inline namespace SIPWIRE_ISA { namespace sip {

/// Where parse() keeps the fields it found; field_storage<N> has the memory.
using field_room = sipwire::field::room<field, header_id_count>;
/// Room for N header fields; a message with more is errc::too_many at the field that did not fit.
template <std::uint16_t N>
using field_storage = sipwire::field::storage<field_room, N>;

/// What field::table asks of SIP.
struct header_fields {
  using located = field;
  using view = field_view;
  using room = field_room;
  using identity = header_id;
  static constexpr header_id unlisted = header_id::extension;
  static constexpr rule absent_in = rule::message_header;
  static constexpr rule duplicate_in = rule::message_header;
  static constexpr rule rest_in = rule::comma;

  template <class H>
  static constexpr bool is_tag = header_tag<H>;
  template <header_tag H>
  using traits = detail::header_traits<H>;
  template <typed_value V>
  using list_cursor = detail::value_cursor<V>;

  /// Long or compact, in any case.
  static header_id find(std::string_view name) noexcept { return find_header(name); }
  static bool called(const source& from, const field& f, std::string_view name) noexcept {
    return iequals(from.text(f.name), name);
  }
};
/// Every one of the header fields of a message, as it is.
using field_range = sipwire::field::range<sipwire::field::field_cursor<header_fields>>;
/// Those of one name, as they are.
using raw_fields = sipwire::field::range<sipwire::field::chain_cursor<header_fields>>;
/// The typed values of header H.
template <header_tag H>
using header_values = sipwire::field::values<header_fields, H>;

namespace detail {
template <header_tag H>
using field_values = sipwire::field::field_values<header_fields, H>;
}

/// What a parsed message and a parsed fragment share: the start line's parts, the indexed header fields, the
/// body.
class parsed_fields : public sipwire::field::table<parsed_fields, header_fields> {
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
    if (!layout_.headers) return 0;
    const std::uint32_t end = layout_.headers.last;
    if (!layout_.empty_line) return end;
    return layout_.headers.size() > 1 && source_.data()[end - 2] == '\r' ? end - 2 : end - 1;
  }
  /// @}

 protected:
  parsed_fields() noexcept = default;
  /// Fills this from `text`; code none when it went well.
  template <class Runs, framing Framing, message_form Form>
  fault read(const slice& text, field_room& room, const read_options& options);
  [[nodiscard]] bool has_status_line() const noexcept { return status_.version.present(); }

 private:
  request_line request_;
  status_line status_;
  message_layout layout_;

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
  message_view() noexcept = default;

  [[nodiscard]] bool is_response() const noexcept { return !is_request(); }
  /// CRLFs before the start line (RFC 3261 7.5).
  [[nodiscard]] std::string_view leading() const noexcept {
    return source_.text({first_, layout_.start_line ? layout_.start_line.first : first_});
  }
  /// Octets behind the body that Content-Length ends, to be discarded (RFC 3261 18.3).
  [[nodiscard]] std::string_view trailing() const noexcept {
    return source_.text({layout_.body.last, source_.size()});
  }

 private:
  template <class Runs, framing Framing>
  friend result<message_view> parse_with(const slice& text, field_room& room, const read_options& options);

  std::uint32_t first_ = 0;
};

template <class Runs, framing Framing, message_form Form>
fault parsed_fields::read(const slice& text, field_room& room, const read_options& options) {
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
  borrow(source(std::string_view(text.buffer().data(), text.where().last)), room, options.lenient);
  layout_ = *layout;
  return {};
}

/// parse() with the run policy and the framing named, so that tests can hold the ways of reading equal.
template <class Runs, framing Framing>
result<message_view> parse_with(const slice& text, field_room& room, const read_options& options) {
  message_view view;
  view.first_ = text.offset();
  if (const fault f = view.read<Runs, Framing, message_form::whole>(text, room, options)) return f;
  return view;
}

/// Parses one message that fills `text`, a datagram or a piece of a larger buffer, in which offsets count
/// then; allocates nothing.
///
/// The view borrows `text` and `room`. Values of header fields are typed, and their faults found, when they
/// are read. Errors are those of scan(), and errc::too_many at the first field that `room` could not take.
inline result<message_view> parse(const slice& text, field_room& room, const read_options& options = {}) {
  return parse_with<vector_runs, framing::line_index>(text, room, options);
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
