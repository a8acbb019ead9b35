#pragma once

/// \file
/// edit: changes to a parsed message that cost what changes, as a proxy makes them.

#include <span>

#include "../../core/sink.hpp"
#include "../../core/vocabulary.hpp"
#include "../../edit/joined.hpp"
#include "../../uri/uri.hpp"
#include "../detail/field_pieces.hpp"
#include "../detail/field_writer.hpp"
#include "../fields.hpp"
#include "../message_view.hpp"
#include "../method.hpp"
#include "fields.hpp"

namespace sipwire { inline namespace SIPWIRE_ISA { namespace sip {

/// Changes to a parsed message, seen at once by every read, written as pieces of the old buffer and of
/// `arena`.
///
/// Bytes that do not change are never copied: a field keeps its place, spelling and white space, and of a
/// comma list the other values keep theirs. New text is checked as the writers check it (RFC 3261 25.1,
/// strict; CR, LF but in a fold, NUL and other controls are errc::injection) and copied to the arena.
/// Content-Length follows the body and cannot be set by hand; see set_content_length().
///
/// Errors stick: after the first nothing more is changed, the reads give the state before it, and write()
/// gives it. Their offsets count in the text that was refused. No step is half done. When the arena is full
/// that is errc::too_small with the size (of an arena aligned to four bytes) that would have done so far;
/// each field takes bytes_per_field, each change one to three times that and its text. Removing what is not
/// there is no error.
///
/// The bytes of the message and the arena must outlive the edit and what is read from it; the view and its
/// field_room need not. Offsets of header values count in their own `buffer()`: the old buffer, or the arena
/// for what was set. Views stay good through later changes.
/// \code
/// alignas(8) std::byte arena[4096];
/// sip::edit e(*msg, arena);
/// e.request_uri("sip:bob@192.0.2.4")
///     .decrement<sip::hdr::max_forwards>()
///     .prepend<sip::hdr::via>(my_via)
///     .remove_first<sip::hdr::route>();
/// sipwire::gather_piece pieces[16];
/// sipwire::gather out(pieces);
/// if (auto size = e.write(out)) send(out.pieces());
/// \endcode
class edit : protected detail::field_pieces {
 public:
  using view_type = message_view;
  static constexpr std::size_t bytes_per_field = sizeof(detail::edited_piece);

  edit(const message_view& message, std::span<std::byte> arena) {
    restart(message.buffer(), arena);
    take_over(message);
  }
  edit(const edit&) = delete;
  edit& operator=(const edit&) = delete;

  /// \name Start line
  /// @{
  [[nodiscard]] bool is_request() const noexcept { return is_request_; }
  [[nodiscard]] bool is_response() const noexcept { return !is_request_; }
  [[nodiscard]] std::string_view method_text() const noexcept { return old().text(method_); }
  [[nodiscard]] sip::method method() const noexcept { return find_method(method_text()); }
  [[nodiscard]] uri::uri_view request_uri() const noexcept {
    return is_request_ ? uri::uri_view(start_source(), changeable_) : uri::uri_view();
  }
  [[nodiscard]] std::uint16_t status() const noexcept { return status_; }
  [[nodiscard]] std::string_view reason() const noexcept { return start_source().text(reason_); }
  [[nodiscard]] std::string_view version() const noexcept { return old().text(version_); }

  /// Replaces the Request-URI; errc::not_allowed in a response.
  edit& request_uri(std::string_view uri);
  /// Replaces Status-Code, 100 to 699, and Reason-Phrase, by default the registered one; errc::not_allowed in
  /// a request.
  edit& status(std::uint16_t code, std::string_view reason = {});
  /// @}

  /// \name Reading header fields
  /// @{
  [[nodiscard]] edited_fields fields() const noexcept { return edited_fields(*this); }
  /// The fields called `name`, long or compact, in any case. `name` must outlive the range.
  [[nodiscard]] edited_fields raw(std::string_view name) const noexcept {
    // No field has the name ":", an empty one would stand for all extensions.
    return {*this, find_header(name), name.empty() ? std::string_view(":") : name};
  }
  [[nodiscard]] edited_fields raw(header_id id) const noexcept { return {*this, id, {}}; }
  [[nodiscard]] std::size_t count(header_id id) const noexcept { return raw(id).size(); }
  template <header_tag H>
  [[nodiscard]] bool has() const noexcept {
    return find<H>().head != none;
  }
  /// Every value of header H, typed.
  template <header_tag H>
  [[nodiscard]] edited_values<H> all() const noexcept {
    return {*this, lenient_};
  }
  /// The value of header H as message_view::get(): errc::absent and errc::duplicate count in the old buffer.
  template <header_tag H>
  [[nodiscard]] result<typename H::value> get() const {
    const place found = find<H>();
    if (found.head == none) return fault{errc::absent, rule::message_header, headers_end_};
    if constexpr (!repeats<H>) {
      if (const place again = find<H>(1); again.head != none)
        return fault{errc::duplicate, rule::message_header,
                     at(again.head).in_arena ? headers_end_ : at(again.head).name.first};
    }
    const auto values = all<H>();
    const auto i = values.begin();
    if (i == values.end()) return fault{errc::absent, rule::header_value, headers_end_};
    return *i;
  }
  /// @}

  /// \name Header fields as wholes
  /// The value is a text, a number or parts, whatever the writers' add<H>() takes; names may be compact and
  /// in any case.
  /// @{
  /// Adds a field behind all others. errc::duplicate when H may stand once and does; errc::not_allowed, here
  /// and below, for a Contact that would stand beside `*`.
  template <header_tag H, class... Value>
  edit& append(const Value&... value) {
    return add<H>(last(), value...);
  }
  edit& append(std::string_view name, std::string_view value) { return add(last(), name, value); }
  /// Adds a field before the first H, in front of all fields when there is none: a Via, a Record-Route.
  template <header_tag H, class... Value>
  edit& prepend(const Value&... value) {
    return add<H>(find<H>().before, value...);
  }
  edit& prepend(std::string_view name, std::string_view value) { return insert_before(name, name, value); }
  /// Adds a field H before the first field Anchor, in front of all fields when there is none.
  template <header_tag Anchor, header_tag H, class... Value>
  edit& insert_before(const Value&... value) {
    return add<H>(find<Anchor>().before, value...);
  }
  edit& insert_before(std::string_view anchor, std::string_view name, std::string_view value) {
    return add(find(find_header(anchor), anchor).before, name, value);
  }
  /// Adds a field H behind the last field Anchor, behind all fields when there is none.
  template <header_tag Anchor, header_tag H, class... Value>
  edit& insert_after(const Value&... value) {
    return add<H>(behind(id_of<Anchor>, name_of<Anchor>), value...);
  }
  edit& insert_after(std::string_view anchor, std::string_view name, std::string_view value) {
    return add(behind(find_header(anchor), anchor), name, value);
  }
  /// Makes this the only H: the value of the first field is replaced and the other fields go; appended when
  /// there is none.
  template <header_tag H, class... Value>
  edit& set(const Value&... value) {
    return set_field(id_of<H>, name_of<H>, [&](auto& w) { w.template add<H>(value...); });
  }
  edit& set(std::string_view name, std::string_view value);
  /// Replaces the value of the n-th field of that name; errc::absent when there is none.
  edit& replace(std::string_view name, std::size_t n, std::string_view value);
  /// Removes all fields H. Content-Length is errc::not_allowed: body() and drop_body() see to it.
  template <header_tag H>
  edit& remove() {
    return remove_all(id_of<H>, name_of<H>);
  }
  edit& remove(header_id id) { return remove_all(id, {}); }
  edit& remove(std::string_view name) { return remove_all(find_header(name), name); }
  /// Removes the n-th field of that name.
  edit& remove(std::string_view name, std::size_t n);
  /// @}

  /// \name Single values, counted as all<H>() gives them
  /// Of a comma list only the bytes of that value and one separator change; the last value of a field takes
  /// the field with it. Malformed values count; of a strictly read list with empty elements, one that is left
  /// alone beside a change counts no more.
  /// @{
  template <header_tag H>
  edit& remove_value(std::size_t k);
  /// Removes the first value: pops a Route, strips one's own Via.
  template <header_tag H>
  edit& remove_first() {
    return remove_value<H>(0);
  }
  /// Replaces the k-th value by another one value; errc::absent when there is none.
  template <header_tag H, class... Value>
  edit& replace_value(std::size_t k, const Value&... value);
  /// Puts one value and a comma before the k-th, in the same field; errc::absent when there is none.
  template <header_tag H, class... Value>
  requires detail::has_elements<H> edit& insert_value(std::size_t k, const Value&... value);
  /// @}

  /// \name What a proxy does (RFC 3261 16.6, 18.2.1)
  /// @{
  /// Counts Max-Forwards down; 70 when there is none (16.6 step 3). errc::out_of_range at zero, the value's
  /// own fault when it cannot be read.
  template <header_tag H>
  requires(id_of<H> == header_id::max_forwards) edit& decrement();
  /// Notes in the top Via where the request came from: `rport` and `received` when the client asked for them
  /// (RFC 3581 4), otherwise `received` if sent-by is another address or a name (18.2.1), or the sender wrote
  /// one. No `received` and no `rport` of the sender's stays beside them. `address` is an IPv4 or IPv6
  /// address, with or without brackets.
  edit& received_from(std::string_view address, std::uint16_t port);
  /// @}

  /// \name Body
  /// @{
  [[nodiscard]] slice body() const noexcept { return {body_in_arena_ ? new_text() : old(), body_}; }
  /// Makes every Content-Length the size of the body, and adds one when there is none: a message that came as
  /// a datagram may lack it, one that goes to a stream must have it (RFC 3261 16.6 step 9, 18.3). body() and
  /// drop_body() do so too.
  edit& set_content_length();
  /// Replaces the body and its Content-Type; Content-Encoding goes, since the bytes are what the type says.
  edit& body(std::string_view content_type, std::string_view bytes) {
    return change_body(&content_type, bytes);
  }
  /// Replaces the body, of the same type and encoding. errc::missing_mandatory when there is no Content-Type
  /// and there are bytes.
  edit& body(std::string_view bytes) { return change_body(nullptr, bytes); }
  /// Removes the body and the fields that describe it: Content-Type, -Encoding, -Disposition and -Language.
  /// Content-Length is 0 then.
  edit& drop_body();
  /// @}

  /// \name Output
  /// @{
  using field_pieces::bytes_copied;
  using field_pieces::changed;
  using field_pieces::error;
  using field_pieces::failed;
  /// Bytes that write() gives.
  [[nodiscard]] std::size_t size() const noexcept {
    std::size_t n = 0;
    output all(*this);
    for (std::string_view piece; all.next(piece);) n += piece.size();
    return n;
  }
  /// Writes the message: into a sipwire::gather as pieces of the old buffer and the arena, into any other
  /// sink as bytes. The error that stuck; the sink's own errc::too_small.
  template <sink Sink>
  result<std::size_t> write(Sink& out) const {
    if (failed()) return error();
    if (size() > max_input)
      return fault{errc::too_long, rule::message, static_cast<std::uint32_t>(max_input)};
    sipwire::detail::joined<Sink> to(out);
    output all(*this);
    for (std::string_view piece; all.next(piece);) to.append(piece);
    return to.done();
  }
  /// Writes into `text` and parses that, with the leniency of the message.
  result<message_view> view(std::span<char> text, field_room& room) const {
    span_sink out(text);
    if (const auto done = write(out); !done) return done.error();
    return reread(out.text(), room);
  }
  [[nodiscard]] leniency lenient() const noexcept { return lenient_; }

  /// Would both be written as the same bytes?
  friend bool operator==(const edit& a, const edit& b) noexcept { return same_output(a, b); }
  /// @}

 protected:
  struct needed_memory {
    std::size_t text;
    std::size_t records;
  };
  /// What take() needs: room for the bytes of the message, and records.
  static needed_memory needs(const message_view& m) noexcept {
    return {m.leading().size() + m.text().size(), m.field_count()};
  }
  static needed_memory needs(const edit& e) noexcept { return {e.size(), e.fields().size()}; }

  explicit edit(grow_function grow) noexcept : field_pieces(grow) {}
  edit(edit&&) noexcept = default;
  edit& operator=(edit&&) noexcept = default;
  /// Copies the bytes of `message` to `text`, which has their size, and goes on from there.
  void take(const message_view& message, std::span<char> text, std::span<std::byte> arena);
  /// Writes `other`, another edit, into `text`, which has its size, and goes on from there, with its error.
  void take(const edit& other, std::span<char> text, std::span<std::byte> arena) noexcept;
  [[nodiscard]] result<message_view> reread(std::string_view text, field_room& room) const {
    return parse(text, room, lenient_);
  }
  /// As after nothing was read: empty, no request, no fields.
  void clear() noexcept {
    restart(source(), {});
    start_head_ = changeable_ = start_tail_ = method_ = version_ = reason_ = {};
    empty_line_ = body_ = {0, 0};
    headers_end_ = lead_ = 0;
    status_ = 0;
    is_request_ = start_in_arena_ = body_in_arena_ = false;
  }

 private:
  /// The output, piece by piece.
  class output {
   public:
    explicit output(const edit& e) noexcept : e_(&e), at_(e.first()) {}
    bool next(std::string_view& piece) noexcept;

   private:
    const edit* e_;
    int step_ = 0;
    std::uint16_t at_;
    bool line_end_due_ = false;
  };
  static bool same_output(const edit& a, const edit& b) noexcept;

  struct place {
    std::uint16_t before = none;  // the piece in front of the field
    std::uint16_t head = none;
  };
  /// Text composed behind the new text of the arena.
  struct composed {
    extent line;
    extent name;
    extent value;
    std::uint32_t value_first = 0;  // with the white space before the value
  };
  /// A value of a header in its piece.
  struct element {
    std::uint16_t before = none;  // of the field
    std::uint16_t piece = none;
    extent where;
    extent left;  // what else of the piece's value stands before, and behind
    extent right;
  };

  /// Goes on from `message`, whose bytes from `base` on are the old buffer.
  void take_over(const message_view& message, std::uint32_t base = 0);
  [[nodiscard]] source start_source() const noexcept { return start_in_arena_ ? new_text() : old(); }
  edit& fail(fault f) noexcept {
    note(f);
    return *this;
  }

  /// The n-th field of that identity; `name` tells extensions apart.
  [[nodiscard]] place find(header_id id, std::string_view name = {}, std::size_t n = 0) const noexcept;
  template <header_tag H>
  [[nodiscard]] place find(std::size_t n = 0) const noexcept {
    return find(id_of<H>, name_of<H>, n);
  }
  /// The last piece of the last such field, of all fields when there is none.
  [[nodiscard]] std::uint16_t behind(header_id id, std::string_view name) const noexcept;

  template <class Compose>
  bool compose(composed& out, const Compose& with);
  void keep_value(composed& c, std::string_view behind = {}) noexcept;
  [[nodiscard]] bool is_star(const composed& c) const noexcept;
  [[nodiscard]] bool star_beside_others(header_id id, const composed& c,
                                        std::uint16_t but = none) const noexcept;
  template <class Compose>
  edit& add_field(std::uint16_t after, header_id id, std::string_view single, const Compose& with);
  template <header_tag H, class... Value>
  edit& add(std::uint16_t after, const Value&... value) {
    return add_field(after, id_of<H>, repeats<H> ? std::string_view() : name_of<H>,
                     [&](auto& w) { w.template add<H>(value...); });
  }
  edit& add(std::uint16_t after, std::string_view name, std::string_view value);
  template <class Compose>
  edit& set_field(header_id id, std::string_view name, const Compose& with);
  edit& remove_all(header_id id, std::string_view name);
  bool remove_behind(std::uint16_t before, header_id id, std::string_view name) noexcept;
  void replace_whole(std::uint16_t head, extent text) noexcept;

  template <header_tag H>
  [[nodiscard]] element find_value(std::size_t k) const;
  template <header_tag H, class... Value>
  bool compose_value(composed& out, const Value&... value);
  [[nodiscard]] extent kept(const element& e) const noexcept;
  void replace_element(const element& e, extent text) noexcept;

  edit& change_body(const std::string_view* content_type, std::string_view bytes);
  [[nodiscard]] bool reserve_content_length(std::size_t text, std::size_t pieces);
  void fit_content_length() noexcept;

  extent start_head_;  // of the start line, before what can be replaced
  extent changeable_;  // Request-URI, or Status-Code and Reason-Phrase
  extent start_tail_;  // the rest, with the line end
  extent method_;
  extent version_;
  extent reason_;
  extent empty_line_;
  extent body_;
  leniency lenient_ = leniency::none;
  std::uint32_t headers_end_ = 0;
  std::uint32_t lead_ = 0;  // where the message begins in the old buffer
  std::uint16_t status_ = 0;
  bool is_request_ = false;
  bool start_in_arena_ = false;
  bool body_in_arena_ = false;
};

}}}  // namespace sipwire::sip
