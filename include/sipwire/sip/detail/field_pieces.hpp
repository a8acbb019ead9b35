#pragma once

/// \file
/// The header fields of an edited message, as pieces of the old buffer and of an arena.

#include <span>

#include "../../core/vocabulary.hpp"
#include "../../edit/arena.hpp"
#include "../field.hpp"
#include "../message_view.hpp"

namespace sipwire { inline namespace SIPWIRE_ISA { namespace sip { namespace detail {

/// A run of output bytes that lie together. A field is one of them until its value is cut into; then the
/// pieces follow each other.
///
/// `value` is the part of `raw` that is read: whole values, never a part of one. It is absent in pieces that
/// are only separators, the name or the line end. Every field has at least one piece with a value.
struct edited_piece {
  static constexpr std::uint16_t none = 0xFFFF;
  static constexpr std::size_t most = none - 1;
  static constexpr sipwire::rule part = rule::message_header;
  static constexpr sipwire::rule whole = rule::message;

  extent raw;
  extent value;
  extent name;  ///< of the first piece of a field
  std::uint16_t next = none;
  sip::header_id id = sip::header_id::extension;
  bool head : 1 = false;          ///< a field starts here
  bool in_arena : 1 = false;      ///< the extents count in the arena, not in the old buffer
  bool malformed : 1 = false;     ///< kept by leniency::salvage
  bool unterminated : 1 = false;  ///< the input ended without a line end
};

/// `last`, or before the white space that stands there.
constexpr const char* before_blanks(const char* first, const char* last) noexcept {
  while (last != first && (is_wsp(last[-1]) || last[-1] == '\r' || last[-1] == '\n')) --last;
  return last;
}

/// The pieces in order. Those that are taken out are used again.
class field_pieces : public sipwire::detail::edit_arena<edited_piece> {
 public:
  static constexpr std::uint16_t none = edited_piece::none;

  using edit_arena::edit_arena;

  [[nodiscard]] const edited_piece& at(std::uint16_t i) const noexcept { return record(i); }
  [[nodiscard]] std::uint16_t first() const noexcept { return first_; }
  [[nodiscard]] std::uint16_t last() const noexcept { return last_; }
  [[nodiscard]] slice value(const edited_piece& p) const noexcept { return {source_of(p), p.value}; }
  /// What a typed value is read from; see field_view::typed_slice().
  [[nodiscard]] slice typed(const edited_piece& p) const noexcept {
    const source from = source_of(p);
    if (p.head) return sipwire::detail::typed_text(from, p.name, p.value);
    const char* const first = from.data() + p.value.first;
    return {from,
            {from.offset(sipwire::detail::reading_start(blanks_before(p, first), first)), p.value.last}};
  }
  [[nodiscard]] std::string_view raw(const edited_piece& p) const noexcept {
    return source_of(p).text(p.raw);
  }

  /// Where a change of the value that begins at `first` begins: there, or behind the one SWS that may stand
  /// before it when more does.
  [[nodiscard]] std::uint32_t change_first(const edited_piece& p, std::uint32_t first) const noexcept {
    const source from = source_of(p);
    return from.offset(sipwire::detail::skip_sws(blanks_before(p, from.data() + first), from.data() + first));
  }
  /// Where a change of the value that ends at `last` ends: there, or behind all white space when more than
  /// one SWS follows.
  [[nodiscard]] std::uint32_t change_last(const edited_piece& p, std::uint32_t last) const noexcept {
    const source from = source_of(p);
    const char* const behind = past_lws(from.data() + last, from.data() + p.value.last);
    return sipwire::detail::skip_sws(from.data() + last, behind) == behind ? last : from.offset(behind);
  }

  /// The first piece with a value, from one on that has one before the field ends.
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
  [[nodiscard]] std::uint32_t trimmed(const edited_piece& p, std::uint32_t last) const noexcept {
    const source from = source_of(p);
    return from.offset(before_blanks(from.data() + p.value.first, from.data() + last));
  }

  /// Adds a piece behind `after`, at the front for none. Reserved before.
  void insert(std::uint16_t after, const edited_piece& p) noexcept {
    const std::uint16_t fresh = place(p);
    edited_piece& made = changeable(fresh);
    std::uint16_t& link = after == none ? first_ : changeable(after).next;
    made.next = link;
    link = fresh;
    if (made.next == none) last_ = fresh;
  }
  /// The last piece of the field that starts at `head`.
  [[nodiscard]] std::uint16_t last_of(std::uint16_t head) const noexcept {
    while (at(head).next != none && !at(at(head).next).head) head = at(head).next;
    return head;
  }
  /// Takes out the field that starts behind `before`.
  void remove_field(std::uint16_t before) noexcept {
    std::uint16_t& link = before == none ? first_ : changeable(before).next;
    do {
      const std::uint16_t gone = link;
      link = at(gone).next;
      release(gone);
    } while (link != none && !at(link).head);
    if (link == none) last_ = before;
  }

  /// Replaces the bytes from `first` in piece `a` to `last` in piece `b`, both of one field, by the text at
  /// `text` in the arena, absent for none. `left` and `right` are what remains to be read before and behind.
  /// Needs two pieces reserved.
  void replace(std::uint16_t a, std::uint32_t first, extent left, std::uint16_t b, std::uint32_t last,
               extent right, extent text = {}, extent text_value = {}) noexcept {
    edited_piece parts[3];
    std::size_t n = 0;
    const edited_piece& from = at(a);
    const edited_piece& to = at(b);
    // A rest that is empty is kept too: it is what says where the field goes on.
    if (from.head || first != from.raw.first || left) {
      parts[n] = from;
      parts[n].raw.last = first;
      parts[n].unterminated = false;
      parts[n++].value = left;
    }
    if (text) {
      parts[n].raw = text;
      parts[n].value = text_value;
      parts[n].in_arena = true;
      parts[n++].id = from.id;
    }
    if (last != to.raw.last || right) {
      parts[n] = to;
      parts[n].raw.first = last;
      parts[n].name = {};
      parts[n].head = false;
      parts[n++].value = right;
    }
    const std::uint16_t after = to.next;
    for (std::uint16_t i = a == b ? after : from.next; i != after;) {
      const std::uint16_t gone = i;
      i = at(i).next;
      release(gone);
    }
    if (n == 0) return;
    std::uint16_t next = after;
    for (std::size_t i = n; --i != 0;) {
      parts[i].next = next;
      next = place(parts[i]);
      if (after == none && i + 1 == n) last_ = next;
    }
    parts[0].next = next;
    changeable(a) = parts[0];
    if (next == none) last_ = a;
  }

 protected:
  /// Starts anew over another buffer and arena.
  void restart(const source& old, std::span<std::byte> room, fault error = {}) noexcept {
    edit_arena::restart(old, room, error);
    free_count_ = 0;
    first_ = last_ = free_ = none;
  }
  /// As edit_arena::reserve(), for so many pieces.
  [[nodiscard]] bool reserve(std::size_t text, std::size_t pieces) {
    return edit_arena::reserve(text, pieces > free_count_ ? pieces - free_count_ : 0);
  }

 private:
  /// Where the white space before `first` begins in the piece.
  [[nodiscard]] const char* blanks_before(const edited_piece& p, const char* first) const noexcept {
    return before_blanks(source_of(p).data() + p.raw.first, first);
  }
  /// Makes a record of `p`; reserved before.
  std::uint16_t place(const edited_piece& p) noexcept {
    if (free_ == none) {
      add_record(p);
      return static_cast<std::uint16_t>(record_count() - 1);
    }
    const std::uint16_t i = free_;
    free_ = at(i).next;
    --free_count_;
    changeable(i) = p;
    return i;
  }
  void release(std::uint16_t i) noexcept {
    changeable(i).next = free_;
    free_ = i;
    ++free_count_;
  }

  std::uint16_t free_count_ = 0;
  std::uint16_t free_ = none;
  std::uint16_t first_ = none;
  std::uint16_t last_ = none;
};

}}}}  // namespace sipwire::sip::detail
