#pragma once

/// \file
/// edit: changes to a parsed message that cost what changes, as a proxy makes them.

#include <array>
#include <concepts>
#include <cstddef>
#include <cstdint>
#include <cstring>
#include <iterator>
#include <optional>
#include <span>
#include <string_view>

#include "../core/cursor_range.hpp"
#include "../core/gather.hpp"
#include "../core/numbers.hpp"
#include "../core/result.hpp"
#include "../core/sink.hpp"
#include "../core/text.hpp"
#include "../uri/compare.hpp"
#include "../uri/uri.hpp"
#include "detail/edited_lines.hpp"
#include "hdr.hpp"
#include "message_view.hpp"
#include "writer.hpp"

namespace sipwire { inline namespace SIPWIRE_ISA { namespace sip {
namespace detail {

/// Writes single header fields with the checks of the message writers.
template <sink Sink>
class field_writer : public sip::message_writer<Sink, field_writer<Sink>> {
 public:
  explicit field_writer(Sink& out) noexcept : sip::message_writer<Sink, field_writer>(out) {}

 private:
  friend class sip::message_writer<Sink, field_writer>;
  static constexpr bool accepts_cseq(std::string_view) noexcept { return true; }
  static constexpr bool needs_max_forwards() noexcept { return false; }
};

/// The header values H::value reads from one field are the elements of its comma list.
template <sip::header_tag H>
inline constexpr bool has_elements = sip::is_list<H>&& sip::id_of<H> != sip::header_id::authentication_info;

/// Calls `use(extent)` for each element of a comma list, malformed ones too, as value_list counts them. The
/// extents have no white space around them; those of the first and last reach to the ends of the list, so
/// that empty elements which leniency passes over go with them.
template <class V, class Use>
void each_element(const slice& list, leniency lenient, Use&& use) {
  const char* next = list.begin();
  const char* const end = list.end();
  if (past_lws(next, end) == end) return;
  extent waiting;
  while (next != nullptr) {
    const char* const first = past_lws(next, end);
    const char* last = first;
    if (first == end || *first == ',') {
      next = first == end ? nullptr : first + 1;
      if (has(lenient, leniency::empty_list_elements)) continue;
    } else {
      V value;
      const auto stop = V::scan(list.from(sipwire::detail::reading_start(next, first)), lenient, value);
      last = stop.ok() ? stop.at : sip::next_top_level_comma(first, end);
      // Commas that the value had taken for its own; see value_list.
      while (last < stop.at) last = sip::next_top_level_comma(last + 1, end);
      next = last == end ? nullptr : last + 1;
      while (last != first && (is_wsp(last[-1]) || last[-1] == '\r' || last[-1] == '\n')) --last;
    }
    if (waiting) {
      use(waiting);
      waiting = list.buffer().at(first, last);
    } else {
      waiting = {list.where().first, list.buffer().offset(last)};
    }
  }
  if (!waiting) return;
  waiting.last = list.where().last;
  use(waiting);
}

}  // namespace detail

class edit;

/// A header field of an edited message. Lives until the next change.
class edited_field {
 public:
  edited_field() noexcept = default;
  edited_field(const detail::edited_lines& all, std::uint16_t head) noexcept : all_(&all), head_(head) {}

  /// The name as written, compact or long, in its own case.
  [[nodiscard]] std::string_view name() const noexcept { return all_->source_of(piece()).text(piece().name); }
  [[nodiscard]] header_id id() const noexcept { return piece().id; }
  /// The long name for a known field, the name as written for an extension.
  [[nodiscard]] std::string_view canonical_name() const noexcept {
    return id() == header_id::extension ? name() : sip::name(id());
  }
  [[nodiscard]] bool malformed() const noexcept { return piece().malformed; }
  /// The value when its bytes lie together, which they do unless single values of its list were changed.
  [[nodiscard]] std::optional<slice> value() const noexcept {
    const bounds b = value_bounds();
    if (b.first != b.last) return std::nullopt;
    return slice(all_->source_of(all_->at(b.first)), {b.from, b.to});
  }
  /// Writes the value, folds included, without the white space around it.
  template <sink Sink>
  void write_value(Sink& out) const {
    const bounds b = value_bounds();
    for (std::uint16_t i = b.first;; i = all_->at(i).next) {
      const auto& p = all_->at(i);
      extent bytes = p.raw;
      if (i == b.first) bytes.first = b.from;
      if (i == b.last) bytes.last = b.to;
      out.append(all_->source_of(p).text(bytes));
      if (i == b.last) break;
    }
  }
  [[nodiscard]] std::size_t value_size() const noexcept {
    counting_sink out;
    write_value(out);
    return out.size();
  }
  /// Is this the field called `name`, long or compact, in any case?
  [[nodiscard]] bool is(std::string_view name) const noexcept { return is(find_header(name), name); }
  [[nodiscard]] bool is(header_id id, std::string_view name) const noexcept {
    return !malformed() && this->id() == id &&
           (id != header_id::extension || name.empty() || iequals(this->name(), name));
  }

 private:
  friend class edit;
  static constexpr std::uint16_t none = detail::edited_piece::none;
  [[nodiscard]] const detail::edited_piece& piece() const noexcept { return all_->at(head_); }

  /// Where the value begins and ends: pieces, and offsets in them.
  struct bounds {
    std::uint16_t first;
    std::uint16_t last;
    std::uint32_t from;
    std::uint32_t to;
  };
  // What a parser will take for the value, commas that a removed value left behind included.
  [[nodiscard]] bounds value_bounds() const noexcept {
    const auto blank = [](char c) { return is_wsp(c) || c == '\r' || c == '\n'; };
    const std::uint16_t end = all_->last_of(head_);
    bounds out{head_, head_, piece().value.first, piece().value.last};
    if (piece().malformed) return out;
    bool begun = false;
    for (std::uint16_t i = head_;; i = all_->at(i).next) {
      const auto& p = all_->at(i);
      const char* const base = all_->source_of(p).data();
      std::uint32_t at = p.raw.first;
      if (i == head_) {
        at = p.name.last;
        while (base[at] != ':') ++at;
        ++at;
        out.from = out.to = at;
      }
      if (!begun) {
        while (at != p.raw.last && blank(base[at])) ++at;
        begun = at != p.raw.last;
        if (begun) out = {i, i, at, at};
      }
      std::uint32_t to = p.raw.last;
      while (to != at && blank(base[to - 1])) --to;
      if (to != at) {
        out.last = i;
        out.to = to;
      }
      if (i == end) return out;
    }
  }

  const detail::edited_lines* all_ = nullptr;
  std::uint16_t head_ = none;
};

namespace detail {

/// Walks over the header fields of an edited message: all, or those of one name.
class edited_field_cursor {
 public:
  edited_field_cursor() noexcept = default;
  edited_field_cursor(const edited_lines& all, header_id id, std::string_view name, bool every) noexcept
      : all_(&all), name_(name), at_(all.first()), id_(id), every_(every) {
    settle();
  }
  [[nodiscard]] bool done() const noexcept { return at_ == edited_piece::none; }
  [[nodiscard]] edited_field read() const noexcept { return {*all_, at_}; }
  void next() noexcept {
    at_ = all_->at(at_).next;
    settle();
  }
  [[nodiscard]] bool same(const edited_field_cursor& other) const noexcept { return at_ == other.at_; }

 private:
  void settle() noexcept {
    while (!done() && !(all_->at(at_).head && (every_ || read().is(id_, name_)))) at_ = all_->at(at_).next;
  }

  const edited_lines* all_ = nullptr;
  std::string_view name_;
  std::uint16_t at_ = edited_piece::none;
  header_id id_ = header_id::extension;
  bool every_ = false;
};

/// Walks over the values of header H in an edited message.
template <header_tag H>
class edited_value_cursor {
 public:
  edited_value_cursor() noexcept = default;
  edited_value_cursor(const edited_lines& all, leniency lenient) noexcept
      : all_(&all), at_(all.first()), lenient_(lenient) {
    enter();
  }

  [[nodiscard]] bool done() const noexcept { return at_ == edited_piece::none; }
  [[nodiscard]] const result<typename H::value>& read() const noexcept { return values_.read(); }
  void next() noexcept {
    if (values_.next()) return;
    at_ = all_->at(at_).next;
    enter();
  }
  [[nodiscard]] bool same(const edited_value_cursor& other) const noexcept {
    return at_ == other.at_ && values_.same(other.values_);
  }

 private:
  void enter() noexcept {
    for (; !done(); at_ = all_->at(at_).next) {
      const auto& p = all_->at(at_);
      if constexpr (by_name<H>)
        if (p.head) mine_ = iequals(all_->source_of(p).text(p.name), name_of<H>);
      if (p.id != id_of<H> || p.malformed || !p.value || !mine_) continue;
      if (values_.restart(all_->typed(p), lenient_)) return;
    }
  }

  const edited_lines* all_ = nullptr;
  std::uint16_t at_ = edited_piece::none;
  leniency lenient_ = leniency::none;
  bool mine_ = true;  // is the field that the piece belongs to an H, as far as its name can tell?
  field_values<H> values_;
};

}  // namespace detail

/// The header fields of an edited message, all of them or those of one name, in order. Lives until the next
/// change.
class edited_fields : public cursor_range<edited_fields, detail::edited_field_cursor> {
 public:
  explicit edited_fields(const detail::edited_lines& all) noexcept : all_(&all), every_(true) {}
  edited_fields(const detail::edited_lines& all, header_id id, std::string_view name) noexcept
      : all_(&all), name_(name), id_(id) {}

 private:
  friend cursor_range;
  [[nodiscard]] detail::edited_field_cursor first() const noexcept { return {*all_, id_, name_, every_}; }

  const detail::edited_lines* all_;
  std::string_view name_;
  header_id id_ = header_id::extension;
  bool every_ = false;
};

/// The values of header H in an edited message, as header_values of a message_view. Lives until the next
/// change.
template <header_tag H>
class edited_values : public cursor_range<edited_values<H>, detail::edited_value_cursor<H>> {
 public:
  using value = typename H::value;

  edited_values(const detail::edited_lines& all, leniency lenient) noexcept : all_(&all), lenient_(lenient) {}

 private:
  friend cursor_range<edited_values, detail::edited_value_cursor<H>>;
  [[nodiscard]] detail::edited_value_cursor<H> first() const noexcept { return {*all_, lenient_}; }

  const detail::edited_lines* all_;
  leniency lenient_;
};

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
class edit : protected detail::edited_lines {
 public:
  static constexpr std::size_t bytes_per_field = sizeof(detail::edited_piece);

  edit(const message_view& message, std::span<std::byte> arena)
      : edited_lines(message.buffer(), arena, nullptr) {
    take(message);
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
  [[nodiscard]] result<typename H::value> get() const;
  /// @}

  /// \name Header fields as wholes
  /// The value is a text, a number or parts, whatever the writers' add<H>() takes; names may be compact and
  /// in any case.
  /// @{
  /// Adds a field behind all others. errc::duplicate when H may stand once and does; errc::not_allowed, here
  /// and below, for a Contact that would stand beside `*`.
  template <header_tag H, class... Value>
  edit& append(const Value&... value) {
    return add(
        id_of<H>, repeats<H> ? std::string_view() : name_of<H>, [&](auto& w) { w.template add<H>(value...); },
        [this] { return last(); });
  }
  edit& append(std::string_view name, std::string_view value) {
    return add(
        find_header(name), {}, [&](auto& w) { w.add(name, value); }, [this] { return last(); });
  }
  /// Adds a field before the first H, in front of all fields when there is none: a Via, a Record-Route.
  template <header_tag H, class... Value>
  edit& prepend(const Value&... value) {
    return add(
        id_of<H>, repeats<H> ? std::string_view() : name_of<H>, [&](auto& w) { w.template add<H>(value...); },
        [this] { return find<H>().before; });
  }
  edit& prepend(std::string_view name, std::string_view value) {
    return add(
        find_header(name), {}, [&](auto& w) { w.add(name, value); },
        [&] { return find(find_header(name), name).before; });
  }
  /// Adds a field H before the first field Anchor, in front of all fields when there is none.
  template <header_tag Anchor, header_tag H, class... Value>
  edit& insert_before(const Value&... value) {
    return add(
        id_of<H>, repeats<H> ? std::string_view() : name_of<H>, [&](auto& w) { w.template add<H>(value...); },
        [this] { return find<Anchor>().before; });
  }
  edit& insert_before(std::string_view anchor, std::string_view name, std::string_view value) {
    return add(
        find_header(name), {}, [&](auto& w) { w.add(name, value); },
        [&] { return find(find_header(anchor), anchor).before; });
  }
  /// Adds a field H behind the last field Anchor, behind all fields when there is none.
  template <header_tag Anchor, header_tag H, class... Value>
  edit& insert_after(const Value&... value) {
    return add(
        id_of<H>, repeats<H> ? std::string_view() : name_of<H>, [&](auto& w) { w.template add<H>(value...); },
        [this] { return behind(id_of<Anchor>, name_of<Anchor>); });
  }
  edit& insert_after(std::string_view anchor, std::string_view name, std::string_view value) {
    return add(
        find_header(name), {}, [&](auto& w) { w.add(name, value); },
        [&] { return behind(find_header(anchor), anchor); });
  }
  /// Makes this the only H: the value of the first field is replaced and the other fields go; appended when
  /// there is none.
  template <header_tag H, class... Value>
  edit& set(const Value&... value) {
    return set_field(id_of<H>, name_of<H>, [&](auto& w) { w.template add<H>(value...); });
  }
  edit& set(std::string_view name, std::string_view value) {
    return set_field(find_header(name), name, [&](auto& w) { w.add(name, value); });
  }
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
  [[nodiscard]] slice body() const noexcept { return {body_in_arena_ ? arena() : old(), body_}; }
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
  [[nodiscard]] bool failed() const noexcept { return error_.code != errc::none; }
  [[nodiscard]] fault error() const noexcept { return error_; }
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
    if (failed()) return error_;
    if (size() > max_input)
      return fault{errc::too_long, rule::message, static_cast<std::uint32_t>(max_input)};
    // Joined here, so that a gather that is too small counts right what it would need.
    output all(*this);
    std::string_view run;
    for (std::string_view piece; all.next(piece);) {
      if (run.data() + run.size() == piece.data()) {
        run = {run.data(), run.size() + piece.size()};
      } else if (!piece.empty()) {
        if (!run.empty()) out.append(run);
        run = piece;
      }
    }
    if (!run.empty()) out.append(run);
    return out.done();
  }
  /// Writes into `text` and parses that, with the leniency of the message.
  result<message_view> view(std::span<char> text, field_room& room) const {
    span_sink out(text);
    if (const auto done = write(out); !done) return done.error();
    parse_options options;
    options.lenient = lenient_;
    return parse(out.text(), room, options);
  }
  /// Text that was copied to the arena, which is all that was copied.
  [[nodiscard]] std::size_t bytes_copied() const noexcept { return text_size(); }
  [[nodiscard]] leniency lenient() const noexcept { return lenient_; }

  /// Would both be written as the same bytes?
  friend bool operator==(const edit& a, const edit& b) noexcept {
    output left(a), right(b);
    std::string_view x, y;
    for (;;) {
      while (x.empty() && left.next(x)) continue;
      while (y.empty() && right.next(y)) continue;
      if (x.empty() || y.empty()) return x.empty() && y.empty();
      const std::size_t n = x.size() < y.size() ? x.size() : y.size();
      if (x.substr(0, n) != y.substr(0, n)) return false;
      x.remove_prefix(n);
      y.remove_prefix(n);
    }
  }
  /// @}

 protected:
  explicit edit(grow_function grow) noexcept : edited_lines(source(), {}, grow) {}
  edit(edit&&) noexcept = default;
  edit& operator=(edit&&) noexcept = default;
  /// As after nothing was read: empty, no request, no fields.
  void clear() noexcept {
    restart(source(), {});
    start_head_ = changeable_ = start_tail_ = method_ = version_ = reason_ = {};
    empty_line_ = body_ = {0, 0};
    error_ = {};
    headers_end_ = lead_ = 0;
    status_ = 0;
    is_request_ = start_in_arena_ = body_in_arena_ = changed_ = false;
  }

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

  /// Goes on from `message`, whose bytes from `base` on are the old buffer.
  void take(const message_view& message, std::uint32_t base = 0);
  /// Writes `other`, another edit, into `text`, which has its size, and goes on from there; the arena has
  /// bytes_per_field for each field.
  void take(const edit& other, std::span<char> text, std::span<std::byte> arena) noexcept;
  [[nodiscard]] bool changed() const noexcept { return changed_; }

 private:
  struct place {
    std::uint16_t before = none;  // the piece in front of the field
    std::uint16_t head = none;
  };
  /// Text composed behind the committed text of the arena.
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

  [[nodiscard]] source start_source() const noexcept { return start_in_arena_ ? arena() : old(); }
  edit& fail(fault f) noexcept {
    if (!failed()) error_ = f;
    return *this;
  }
  bool room(std::size_t text, std::size_t pieces) {
    if (const fault f = reserve(text, pieces)) {
      fail(f);
      return false;
    }
    return true;
  }
  [[nodiscard]] char* composing() const noexcept { return free_text().data(); }

  [[nodiscard]] place find(header_id id, std::string_view name = {}, std::size_t n = 0) const noexcept {
    std::uint16_t before = none;
    if (id == header_id::extension && name.empty()) return {};
    for (std::uint16_t i = first(); i != none; before = i, i = at(i).next)
      if (at(i).head && edited_field(*this, i).is(id, name) && n-- == 0) return {before, i};
    return {};
  }
  template <header_tag H>
  [[nodiscard]] place find(std::size_t n = 0) const noexcept {
    return find(id_of<H>, name_of<H>, n);
  }
  [[nodiscard]] std::uint16_t behind(header_id id, std::string_view name) const noexcept {
    std::uint16_t found = last();
    if (id == header_id::extension && name.empty()) return found;
    for (std::uint16_t i = first(); i != none; i = at(i).next)
      if (at(i).head && edited_field(*this, i).is(id, name)) found = last_of(i);
    return found;
  }
  [[nodiscard]] std::uint16_t value_piece(std::uint16_t from) const noexcept {
    while (!at(from).value) from = at(from).next;
    return from;
  }
  [[nodiscard]] std::uint16_t last_value_piece(std::uint16_t head) const noexcept {
    std::uint16_t found = head;
    const std::uint16_t end = last_of(head);
    for (std::uint16_t i = head;; i = at(i).next) {
      if (at(i).value) found = i;
      if (i == end) return found;
    }
  }

  /// Before an empty element there may be white space, which is not of the value once that goes.
  [[nodiscard]] std::uint32_t trimmed(const detail::edited_piece& p, std::uint32_t last) const noexcept {
    const char* const text = source_of(p).data();
    while (last != p.value.first &&
           (is_wsp(text[last - 1]) || text[last - 1] == '\r' || text[last - 1] == '\n'))
      --last;
    return last;
  }

  template <class Compose>
  bool compose(composed& out, const Compose& with);
  /// Keeps only the value of what was composed.
  void keep_value(composed& c, std::string_view behind = {}) noexcept {
    const auto n = c.value.size();
    std::memmove(composing(), composing() + c.value.first, n);
    if (!behind.empty()) std::memcpy(composing() + n, behind.data(), behind.size());
    c.value = {0, n};
  }
  /// The `*` of Contact stands alone.
  [[nodiscard]] bool is_star(const composed& c) const noexcept {
    return std::string_view(composing() + c.value.first, c.value.size()) == "*";
  }
  /// Would a Contact of this value stand beside others, of which one is `*`? `but` is the field that it
  /// replaces.
  [[nodiscard]] bool star_beside_others(header_id id, const composed& c,
                                        std::uint16_t but = none) const noexcept {
    if (id != header_id::contact) return false;
    const bool star = is_star(c);
    for (std::uint16_t i = first(); i != none; i = at(i).next) {
      if (i == but || !at(i).head || at(i).id != id || at(i).malformed) continue;
      const auto value = edited_field(*this, i).value();
      if (star || (value && value->text() == "*")) return true;
    }
    return false;
  }
  template <class Compose, class Where>
  edit& add(header_id id, std::string_view single, const Compose& with, const Where& where);
  template <class Compose>
  edit& set_field(header_id id, std::string_view name, const Compose& with);
  edit& remove_all(header_id id, std::string_view name);
  /// Takes out every such field behind the piece `before`, all of them for none; in one pass. Were there any?
  bool remove_behind(std::uint16_t before, header_id id, std::string_view name) noexcept {
    if (id == header_id::extension && name.empty()) return false;
    bool any = false;
    for (;;) {
      const std::uint16_t i = before == none ? first() : at(before).next;
      if (i == none) return any;
      if (at(i).head && edited_field(*this, i).is(id, name)) {
        remove_field(before);
        any = true;
      } else {
        before = i;
      }
    }
  }
  void replace_whole(std::uint16_t head, extent text) noexcept {
    const std::uint16_t a = value_piece(head);
    const std::uint16_t b = last_value_piece(head);
    edited_lines::replace(a, change_first(at(a), at(a).value.first), {}, b, at(b).value.last, {}, text, text);
    changed_ = true;
  }
  /// What is read before the element when the comma between stays: with the white space that its own grammar
  /// judges.
  [[nodiscard]] extent kept(const element& e) const noexcept {
    return e.left ? extent{e.left.first, change_last(at(e.piece), e.left.last)} : e.left;
  }
  void replace_element(const element& e, extent text) noexcept {
    const auto& p = at(e.piece);
    edited_lines::replace(e.piece, change_first(p, e.where.first), kept(e), e.piece,
                          change_last(p, e.where.last), e.right, text, text);
  }
  template <header_tag H>
  [[nodiscard]] element find_value(std::size_t k) const;
  template <header_tag H, class... Value>
  bool compose_value(composed& out, const Value&... value);
  edit& change_body(const std::string_view* content_type, std::string_view bytes);
  /// What fit_content_length() needs to be reserved.
  static constexpr std::size_t content_length_bytes = 28;
  [[nodiscard]] std::size_t content_length_pieces() const noexcept {
    return 1 + 2 * count(header_id::content_length);
  }
  void fit_content_length() noexcept;

  extent start_head_;  // of the start line, before what can be replaced
  extent changeable_;  // Request-URI, or Status-Code and Reason-Phrase
  extent start_tail_;  // the rest, with the line end
  extent method_;
  extent version_;
  extent reason_;
  extent empty_line_;
  extent body_;
  fault error_;
  leniency lenient_ = leniency::none;
  std::uint32_t headers_end_ = 0;
  std::uint32_t lead_ = 0;  // where the message begins in the old buffer
  std::uint16_t status_ = 0;
  bool is_request_ = false;
  bool start_in_arena_ = false;
  bool body_in_arena_ = false;
  bool changed_ = false;
};

/// Writes the edited message into any sink.
template <sink Sink>
result<std::size_t> write(Sink& out, const edit& message) {
  return message.write(out);
}

inline bool edit::output::next(std::string_view& piece) noexcept {
  constexpr std::string_view line_end = "\r\n";
  const auto& e = *e_;
  switch (step_) {
    case 0:
      ++step_;
      piece = e.old().text({e.lead_, e.start_head_ ? e.start_head_.last : e.lead_});
      return true;
    case 1:
      ++step_;
      piece = e.start_source().text(e.changeable_);
      return true;
    case 2:
      ++step_;
      piece = e.old().text(e.start_tail_);
      return true;
    case 3:
      if (line_end_due_) {
        line_end_due_ = false;
        piece = line_end;
        return true;
      }
      if (at_ != none) {
        const auto& p = e.at(at_);
        piece = e.edited_lines::raw(p);
        line_end_due_ = p.unterminated && e.changed_;
        at_ = p.next;
        return true;
      }
      ++step_;
      piece = e.empty_line_.empty() && e.changed_ ? line_end : e.old().text(e.empty_line_);
      return true;
    case 4:
      ++step_;
      piece = e.body().text();
      return true;
    default:
      return false;
  }
}

inline void edit::take(const message_view& message, std::uint32_t base) {
  const auto& layout = message.layout();
  const auto& from = message.buffer();
  const auto own = [base](extent e) { return e ? extent{e.first - base, e.last - base} : e; };
  const auto piece = [&](std::string_view text) {
    return own(from.at(text.data(), text.data() + text.size()));
  };
  lenient_ = message.lenient();
  is_request_ = message.is_request();
  status_ = message.status();
  body_ = own(layout.body);
  version_ = piece(message.version());
  if (is_request_) {
    method_ = piece(message.method_text());
    changeable_ = own(message.request_uri().where());
  } else {
    reason_ = piece(message.reason());
    changeable_ = {version_.last, reason_.last};
  }
  const extent start_line = own(layout.start_line);
  lead_ = start_line.first - static_cast<std::uint32_t>(message.leading().size());
  start_head_ = {start_line.first, changeable_.first};
  start_tail_ = {changeable_.last, start_line.last};

  const std::uint32_t fields_end = message.headers_end();
  headers_end_ = fields_end - base;
  empty_line_ = own({fields_end, layout.headers.last});

  const auto n = message.field_count();
  if (!room(0, n)) return;
  const auto start_of = [&message](std::size_t i) {
    const auto f = message.field_at(i);
    return f.malformed() ? f.value_where().first : f.name_where().first;
  };
  std::uint32_t start = n == 0 ? 0 : start_of(0);
  for (std::size_t i = 0; i < n; ++i) {
    const auto f = message.field_at(i);
    const std::uint32_t stop = i + 1 < n ? start_of(i + 1) : fields_end;
    detail::edited_piece p;
    p.raw = own({start, stop});
    p.value = own(f.value_where());
    p.name = own(f.name_where());
    p.id = f.id();
    p.head = true;
    p.malformed = f.malformed();
    p.unterminated = from.data()[stop - 1] != '\n';
    insert(last(), p);
    start = stop;
  }
}

inline void edit::take(const edit& other, std::span<char> text, std::span<std::byte> arena) noexcept {
  restart(std::string_view(text.data(), text.size()), arena);
  std::uint32_t end = 0;
  const auto put = [&](std::string_view bytes) {
    if (!bytes.empty()) std::memcpy(text.data() + end, bytes.data(), bytes.size());
    const auto first = end;
    end += static_cast<std::uint32_t>(bytes.size());
    return extent{first, end};
  };
  const auto moved = [](extent e, extent from, extent to) {
    return e ? extent{e.first - from.first + to.first, e.last - from.first + to.first} : e;
  };
  lenient_ = other.lenient_;
  is_request_ = other.is_request_;
  status_ = other.status_;
  error_ = other.error_;
  start_in_arena_ = body_in_arena_ = changed_ = false;
  const extent head{other.lead_, other.start_head_ ? other.start_head_.last : other.lead_};
  const extent moved_head = put(other.old().text(head));
  lead_ = 0;
  start_head_ = moved(other.start_head_, head, moved_head);
  changeable_ = put(other.start_source().text(other.changeable_));
  start_tail_ = put(other.old().text(other.start_tail_));
  method_ = moved(other.method_, head, moved_head);
  version_ = is_request_ ? moved(other.version_, other.start_tail_, start_tail_)
                         : moved(other.version_, head, moved_head);
  reason_ = moved(other.reason_, other.changeable_, changeable_);

  for (const auto f : other.fields()) {
    detail::edited_piece p = f.piece();
    const std::uint16_t stop = other.last_of(f.head_);
    p.in_arena = false;
    p.raw = {end, end};
    p.value = {};
    for (std::uint16_t i = f.head_;; i = other.at(i).next) {
      const auto& from = other.at(i);
      const extent to = put(other.edited_lines::raw(from));
      if (i == f.head_) p.name = moved(from.name, from.raw, to);
      if (from.value)
        p.value = {p.value ? p.value.first : moved(from.value, from.raw, to).first,
                   moved(from.value, from.raw, to).last};
      if (i == stop) break;
    }
    if (p.unterminated && other.changed_) {
      put("\r\n");
      p.unterminated = false;
    }
    p.raw.last = end;
    insert(last(), p);
  }
  headers_end_ = end;
  empty_line_ = put(other.empty_line_.empty() && other.changed_ ? std::string_view("\r\n")
                                                                : other.old().text(other.empty_line_));
  body_ = put(other.body());
}

inline edit& edit::request_uri(std::string_view uri) {
  if (failed()) return *this;
  if (is_response()) return fail({errc::not_allowed, rule::request_uri, 0});
  counting_sink measure;
  if (const request_writer judge(measure, sip::method::options, uri); judge.failed())
    return fail(judge.error());
  if (!room(uri.size(), 0)) return *this;
  std::memmove(composing(), uri.data(), uri.size());
  changeable_ = commit(uri.size());
  start_in_arena_ = changed_ = true;
  return *this;
}

inline edit& edit::status(std::uint16_t code, std::string_view reason) {
  if (failed()) return *this;
  if (is_request()) return fail({errc::not_allowed, rule::status_code, 0});
  counting_sink measure;
  if (const response_writer judge(measure, code, reason); judge.failed()) return fail(judge.error());
  if (reason.empty()) reason = reason_phrase(code);
  if (!room(5 + reason.size(), 0)) return *this;
  span_sink out(free_text());
  out.append(" ");
  out.append(decimal_text(code));
  out.append(" ");
  out.append(reason);
  changeable_ = commit(out.size());
  reason_ = {changeable_.first + 5, changeable_.last};
  status_ = code;
  start_in_arena_ = changed_ = true;
  return *this;
}

template <header_tag H>
result<typename H::value> edit::get() const {
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

template <class Compose>
bool edit::compose(composed& out, const Compose& with) {
  for (;;) {
    span_sink text(free_text());
    detail::field_writer<span_sink> w(text);
    with(w);
    if (w.failed()) {
      fail(w.error());
      return false;
    }
    if (text.done()) {
      const std::string_view line = text.text();
      const auto colon = static_cast<std::uint32_t>(line.find(':'));
      const char* const end = line.data() + line.size() - 2;
      const char* const first = past_lws(line.data() + colon + 1, end);
      const char* last = end;
      while (last != first && (is_wsp(last[-1]) || last[-1] == '\r' || last[-1] == '\n')) --last;
      const source from(line);
      out = {{0, from.size()}, {0, colon}, from.at(first, last), colon + 2};
      return true;
    }
    if (!room(text.size(), 0)) return false;
  }
}

template <class Compose, class Where>
edit& edit::add(header_id id, std::string_view single, const Compose& with, const Where& where) {
  if (failed()) return *this;
  composed c;
  if (!compose(c, with)) return *this;
  if ((!may_repeat(id) || !single.empty()) && find(id, single).head != none)
    return fail({errc::duplicate, rule::message_header, 0});
  if (star_beside_others(id, c)) return fail({errc::not_allowed, rule::contact, 0});
  const std::uint16_t after = where();
  // A line that salvage kept and that begins with a blank would continue the new field.
  if (after == none && first() != none && at(first()).malformed &&
      is_wsp(edited_lines::raw(at(first())).front()))
    return fail({errc::misplaced, rule::message_header, 0});
  if (!room(c.line.size(), 1)) return *this;
  const extent line = commit(c.line.size());
  detail::edited_piece p;
  p.raw = line;
  p.name = {line.first + c.name.first, line.first + c.name.last};
  p.value = {line.first + c.value.first, line.first + c.value.last};
  p.id = id;
  p.head = p.in_arena = true;
  insert(after, p);
  changed_ = true;
  return *this;
}

template <class Compose>
edit& edit::set_field(header_id id, std::string_view name, const Compose& with) {
  if (failed()) return *this;
  const place first = find(id, name);
  if (first.head == none) return add(id, {}, with, [this] { return last(); });
  composed c;
  if (!compose(c, with)) return *this;
  if (!room(c.value.size(), 2)) return *this;
  keep_value(c);
  replace_whole(first.head, commit(c.value.size()));
  (void)remove_behind(last_of(first.head), id, name);
  return *this;
}

inline edit& edit::replace(std::string_view name, std::size_t n, std::string_view value) {
  if (failed()) return *this;
  composed c;
  if (!compose(c, [&](auto& w) { w.add(name, value); })) return *this;
  const place found = find(find_header(name), name, n);
  if (found.head == none) return fail({errc::absent, rule::message_header, 0});
  if (star_beside_others(find_header(name), c, found.head))
    return fail({errc::not_allowed, rule::contact, 0});
  if (!room(c.value.size(), 2)) return *this;
  keep_value(c);
  replace_whole(found.head, commit(c.value.size()));
  return *this;
}

inline edit& edit::remove_all(header_id id, std::string_view name) {
  if (failed()) return *this;
  if (id == header_id::content_length) return fail({errc::not_allowed, rule::content_length, 0});
  if (remove_behind(none, id, name)) changed_ = true;
  return *this;
}

inline edit& edit::remove(std::string_view name, std::size_t n) {
  if (failed()) return *this;
  const header_id id = find_header(name);
  if (id == header_id::content_length) return fail({errc::not_allowed, rule::content_length, 0});
  if (const place found = find(id, name, n); found.head != none) {
    remove_field(found.before);
    changed_ = true;
  }
  return *this;
}

template <header_tag H>
edit::element edit::find_value(std::size_t k) const {
  element out;
  bool mine = true;
  std::uint16_t previous = none;
  for (std::uint16_t i = first(); i != none && out.piece == none; previous = i, i = at(i).next) {
    const auto& p = at(i);
    if (p.head) {
      out.before = previous;
      if constexpr (detail::by_name<H>) mine = iequals(source_of(p).text(p.name), name_of<H>);
    }
    if (p.id != id_of<H> || p.malformed || !p.value || !mine) continue;
    if constexpr (detail::has_elements<H>) {
      extent last;
      detail::each_element<typename H::value>(value(p), lenient_, [&](extent e) {
        if (out.piece != none) {
          if (!out.right) out.right = {e.first, p.value.last};
        } else if (k-- == 0) {
          out.piece = i;
          out.where = e;
          if (last) out.left = {p.value.first, trimmed(p, last.last)};
        }
        last = e;
      });
    } else if (k-- == 0) {
      out.piece = i;
      out.where = p.value;
    }
  }
  return out;
}

template <header_tag H>
edit& edit::remove_value(std::size_t k) {
  if (failed()) return *this;
  if constexpr (id_of<H> == header_id::content_length)
    return fail({errc::not_allowed, rule::content_length, 0});
  const element e = find_value<H>(k);
  if (e.piece == none) return *this;
  const std::uint16_t i = e.piece;
  const std::uint16_t head = e.before == none ? first() : at(e.before).next;
  std::uint16_t previous = none;
  for (std::uint16_t p = head; p != i; p = at(p).next)
    if (at(p).value) previous = p;
  const bool only = !e.left && !e.right && previous == none && last_value_piece(head) == i;
  if (!only && !room(0, 2)) return *this;
  const std::uint32_t first_byte = change_first(at(i), e.where.first);
  const std::uint32_t last_byte = change_last(at(i), e.where.last);
  // With the value goes the separator before it; behind it when it is the first.
  if (only) {
    remove_field(e.before);
  } else if (e.left) {
    edited_lines::replace(i, e.left.last, e.left, i, last_byte, e.right);
  } else if (previous != none) {
    const auto& p = at(previous);
    const extent left{p.value.first, trimmed(p, p.value.last)};
    edited_lines::replace(previous, left.last, left, i, last_byte, e.right);
  } else if (e.right) {
    edited_lines::replace(i, first_byte, {}, i, e.right.first, e.right);
  } else {
    const std::uint16_t behind = value_piece(at(i).next);
    edited_lines::replace(i, first_byte, {}, behind, at(behind).value.first, at(behind).value);
  }
  changed_ = true;
  return *this;
}

template <header_tag H, class... Value>
bool edit::compose_value(composed& out, const Value&... value) {
  if (!compose(out, [&](auto& w) { w.template add<H>(value...); })) return false;
  // One value it must be; a list may have passed.
  const std::string_view text(composing() + out.value.first, out.value.size());
  if (const auto one = parse_value<H>(slice(text)); !one) {
    fault f = one.error();
    f.offset += out.value.first - out.value_first;
    fail(f);
    return false;
  }
  return true;
}

template <header_tag H, class... Value>
edit& edit::replace_value(std::size_t k, const Value&... value) {
  if (failed()) return *this;
  composed c;
  if (!compose_value<H>(c, value...)) return *this;
  const element e = find_value<H>(k);
  if (e.piece == none) return fail({errc::absent, rule::header_value, 0});
  if constexpr (id_of<H> == header_id::contact) {
    const std::uint16_t head = e.before == none ? first() : at(e.before).next;
    const bool alone = !e.left && !e.right && value_piece(head) == last_value_piece(head);
    if ((!alone && is_star(c)) || star_beside_others(id_of<H>, c, head))
      return fail({errc::not_allowed, rule::contact, 0});
  }
  if (!room(c.value.size(), 2)) return *this;
  keep_value(c);
  const extent text = commit(c.value.size());
  replace_element(e, text);
  changed_ = true;
  return *this;
}

template <header_tag H, class... Value>
requires detail::has_elements<H> edit& edit::insert_value(std::size_t k, const Value&... value) {
  if (failed()) return *this;
  composed c;
  if (!compose_value<H>(c, value...)) return *this;
  const element e = find_value<H>(k);
  if (e.piece == none) return fail({errc::absent, rule::header_value, 0});
  if constexpr (id_of<H> == header_id::contact) {
    if (is_star(c) || star_beside_others(id_of<H>, c)) return fail({errc::not_allowed, rule::contact, 0});
  }
  if (!room(c.line.size(), 2)) return *this;
  const extent rest = {e.where.first, at(e.piece).value.last};
  // No blank where it would end the field. The name and the line end that were composed leave room for both.
  const std::string_view comma = rest.empty() ? "," : ", ";
  keep_value(c, comma);
  const extent text = commit(c.value.size() + comma.size());
  edited_lines::replace(e.piece, change_first(at(e.piece), e.where.first), kept(e), e.piece, e.where.first,
                        rest, text, {text.first, text.last - static_cast<std::uint32_t>(comma.size())});
  changed_ = true;
  return *this;
}

template <header_tag H>
requires(id_of<H> == header_id::max_forwards) edit& edit::decrement() {
  if (failed()) return *this;
  const auto now = get<H>();
  if (!now && now.error().code == errc::absent && !has<H>()) return append<H>(std::uint32_t{70});
  if (!now) return fail(now.error());
  if (now->value() == 0) return fail({errc::out_of_range, rule::max_forwards, now->where().first});
  return set<H>(std::uint32_t{now->value()} - 1U);
}

inline edit& edit::received_from(std::string_view address, std::uint16_t port) {
  if (failed()) return *this;
  const auto via = get<hdr::via>();
  if (!via) return fail(via.error());
  std::array<char, 64> bracketed;
  span_sink host_text(bracketed);
  const bool bare_ipv6 = address.find(':') != std::string_view::npos && address.front() != '[';
  if (bare_ipv6) host_text.append("[");
  host_text.append(address);
  if (bare_ipv6) host_text.append("]");
  const auto host = uri::host_view::parse(host_text.text());
  if (!host || host->is_hostname() || host->port()) return fail({errc::syntax, rule::via_received, 0});

  const bool asked = via->has_rport();
  // A `received` of the sender's own would send the responses elsewhere (18.2.2).
  if (!asked && !via->params().contains("received") && !via->sent_by().is_hostname() &&
      uri::equivalent(uri::host_view(via->buffer(), via->sent_by().where(), via->sent_by().form(), {}, 0),
                      *host))
    return *this;
  const std::string_view text = via->text();
  const decimal_text digits(port);
  // At most `;received=`, the address, `=` and five digits more than there was.
  if (!room(text.size() + address.size() + 16, 2)) return *this;
  span_sink out(free_text());
  std::size_t done = 0;
  std::size_t last = static_cast<std::size_t>(via->params().text().data() - text.data());
  bool has_received = false;
  bool has_rport = false;
  // Of several the first gets the new value; the others would be as good as it to another reader.
  const auto put = [&](const mime::parameter& p, std::string_view new_value, std::size_t end, bool& has) {
    if (has) {
      out.append(text.substr(done, last - done));
    } else {
      out.append(text.substr(
          done, static_cast<std::size_t>(p.name().data() + p.name().size() - text.data()) - done));
      out.append("=");
      out.append(new_value);
    }
    has = true;
    done = end;
  };
  for (const auto p : via->params()) {
    const std::string_view tail = p.has_value() ? p.value() : p.name();
    const auto end = static_cast<std::size_t>(tail.data() + tail.size() - text.data());
    if (p.is("received")) {
      put(p, address, end, has_received);
    } else if (p.is("rport")) {
      put(p, digits.text(), end, has_rport);
    }
    last = end;
  }
  out.append(text.substr(done));
  if (!has_received) {
    out.append(";received=");
    out.append(address);
  }
  const element e = find_value<hdr::via>(0);
  const extent value = commit(out.size());
  replace_element(e, value);
  changed_ = true;
  return *this;
}

inline edit& edit::set_content_length() {
  if (!failed() && room(content_length_bytes, content_length_pieces())) fit_content_length();
  return *this;
}

inline void edit::fit_content_length() noexcept {
  const decimal_text digits(body_.size());
  extent number;
  bool any = false;
  for (std::uint16_t i = first(); i != none; i = at(last_of(i)).next) {
    const edited_field f(*this, i);
    if (!f.is(header_id::content_length, {})) continue;
    any = true;
    const auto old_number = parse_decimal<std::uint32_t>(*f.value());
    if (old_number && *old_number == body_.size()) continue;
    if (!number) {
      std::memcpy(composing(), digits.text().data(), digits.text().size());
      number = commit(digits.text().size());
    }
    replace_whole(i, number);
  }
  if (any) return;
  const std::string_view line = "Content-Length: ";
  span_sink out(free_text());
  out.append(line);
  out.append(digits);
  out.append("\r\n");
  const auto name_size = static_cast<std::uint32_t>(line.size() - 2);
  const extent all = commit(out.size());
  detail::edited_piece p;
  p.raw = all;
  p.name = {all.first, all.first + name_size};
  p.value = {all.first + name_size + 2, all.last - 2};
  p.id = header_id::content_length;
  p.head = p.in_arena = true;
  insert(last(), p);
  changed_ = true;
}

inline edit& edit::change_body(const std::string_view* content_type, std::string_view bytes) {
  if (failed()) return *this;
  if (bytes.size() > max_input) return fail({errc::too_long, rule::message_body, 0});
  if (content_type != nullptr) {
    counting_sink measure;
    detail::field_writer<counting_sink> judge(measure);
    if (judge.add<hdr::content_type>(*content_type); judge.failed()) return fail(judge.error());
  } else if (!bytes.empty() && !has<hdr::content_type>()) {
    return fail({errc::missing_mandatory, rule::content_type, 0});
  }
  const bool same = bytes == body().text();
  // All of it or nothing: one reservation for the bytes, Content-Type and every Content-Length.
  const std::size_t type_bytes = content_type == nullptr ? 0 : content_type->size() + 16;
  if (!room(bytes.size() + type_bytes + content_length_bytes, 5 + content_length_pieces())) return *this;
  if (!same) {
    if (!bytes.empty()) std::memmove(composing(), bytes.data(), bytes.size());
    body_ = commit(bytes.size());
    body_in_arena_ = changed_ = true;
  }
  fit_content_length();
  if (content_type != nullptr) {
    const auto type = [&](auto& w) { w.template add<hdr::content_type>(*content_type); };
    if (has<hdr::content_type>()) {
      set_field(header_id::content_type, {}, type);
    } else {
      add(header_id::content_type, {}, type, [this] {
        return find(header_id::content_length).head == none ? last() : find(header_id::content_length).before;
      });
    }
    remove_all(header_id::content_encoding, {});
  }
  return *this;
}

inline edit& edit::drop_body() {
  change_body(nullptr, {});
  for (const header_id id : {header_id::content_type, header_id::content_encoding,
                             header_id::content_disposition, header_id::content_language})
    remove_all(id, {});
  return *this;
}
}}}  // namespace sipwire::sip
