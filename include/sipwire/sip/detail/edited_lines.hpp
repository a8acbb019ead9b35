#pragma once

/// \file
/// The header fields of an edited message, as pieces of the old buffer and of an arena. What sip/edit.hpp
/// stands on.

#include <cstddef>
#include <cstdint>
#include <cstring>
#include <new>
#include <span>
#include <string_view>

#include "../../core/detail/aligned.hpp"
#include "../../core/result.hpp"
#include "../../core/text.hpp"
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

/// The pieces in order, in memory that the caller gave: new text grows from its front, pieces from its back.
///
/// Every change asks reserve() first, so that it is made whole or not at all.
class edited_lines {
 public:
  static constexpr std::uint16_t none = edited_piece::none;
  /// Asked for an arena of at least `needed` bytes; gives it through move_to(), or says no.
  using grow_function = bool (*)(edited_lines&, std::size_t needed);

  edited_lines(const source& old, std::span<std::byte> arena, grow_function grow) noexcept
      : old_(old), grow_(grow) {
    use(arena);
  }

  [[nodiscard]] const source& old() const noexcept { return old_; }
  [[nodiscard]] source arena() const noexcept { return std::string_view(arena_, text_); }
  [[nodiscard]] source source_of(const edited_piece& p) const noexcept { return p.in_arena ? arena() : old_; }
  [[nodiscard]] const edited_piece& at(std::uint16_t i) const noexcept { return *(pieces_ - 1 - i); }
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
  [[nodiscard]] std::size_t text_size() const noexcept { return text_; }

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

  /// Room behind the committed text, to compose in. What stands there survives reserve().
  [[nodiscard]] std::span<char> free_text() const noexcept {
    return {arena_ + text_, static_cast<std::size_t>(floor() - arena_) - text_};
  }
  /// Makes sure of room for so much text and so many pieces; the fault otherwise.
  [[nodiscard]] fault reserve(std::size_t text, std::size_t pieces) {
    const std::size_t fresh = pieces > free_count_ ? pieces - free_count_ : 0;
    if (count_ + fresh >= none) return {errc::too_many, rule::message_header, 0};
    const std::size_t needed = (text_ + text + 3) / 4 * 4 + (count_ + fresh) * sizeof(edited_piece);
    if (text > max_input - text_) {
      // An arena that grows has room again when its owner has brought the message together.
      if (grow_ != nullptr && text <= max_input) return {errc::too_small, rule::none, clamp_offset(needed)};
      return {errc::too_long, rule::message, static_cast<std::uint32_t>(max_input)};
    }
    if (needed <= capacity_) return {};
    if (needed <= max_input && grow_ != nullptr && grow_(*this, needed)) return {};
    return {errc::too_small, rule::none, clamp_offset(needed)};
  }
  /// Keeps the first `n` bytes of free_text().
  extent commit(std::size_t n) noexcept {
    const auto first = text_;
    text_ += static_cast<std::uint32_t>(n);
    return {first, text_};
  }

  /// Adds a piece behind `after`, at the front for none. Reserved before.
  void insert(std::uint16_t after, const edited_piece& p) noexcept {
    const std::uint16_t fresh = allocate();
    edited_piece& made = mine(fresh);
    made = p;
    std::uint16_t& link = after == none ? first_ : mine(after).next;
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
    std::uint16_t& link = before == none ? first_ : mine(before).next;
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
    std::uint16_t here = a;
    for (std::size_t i = 0; i < n; ++i) {
      const std::uint16_t next = i + 1 < n ? allocate() : after;
      parts[i].next = next;
      mine(here) = parts[i];
      if (next == none) last_ = here;
      here = next;
    }
  }

  /// Takes another, larger arena; the text there was and the pieces move.
  void move_to(std::span<std::byte> arena) noexcept {
    const char* const text = arena_;
    const auto text_bytes = static_cast<std::size_t>(floor() - arena_);
    const edited_piece* const pieces = pieces_ - count_;
    use(arena);
    if (text_bytes != 0) std::memcpy(arena_, text, text_bytes);
    if (count_ != 0) std::memcpy(static_cast<void*>(pieces_ - count_), pieces, count_ * sizeof(edited_piece));
  }

 protected:
  /// Starts anew over another buffer and arena.
  void restart(const source& old, std::span<std::byte> arena) noexcept {
    old_ = old;
    count_ = free_count_ = 0;
    text_ = 0;
    first_ = last_ = free_ = none;
    use(arena);
  }
  [[nodiscard]] std::size_t piece_count() const noexcept { return count_; }

 private:
  edited_piece& mine(std::uint16_t i) noexcept { return *(pieces_ - 1 - i); }
  /// Where the white space before `first` begins in the piece.
  [[nodiscard]] const char* blanks_before(const edited_piece& p, const char* first) const noexcept {
    const char* const front = source_of(p).data() + p.raw.first;
    while (first != front && (is_wsp(first[-1]) || first[-1] == '\r' || first[-1] == '\n')) --first;
    return first;
  }
  [[nodiscard]] const char* floor() const noexcept { return reinterpret_cast<const char*>(pieces_ - count_); }
  void use(std::span<std::byte> arena) noexcept {
    const auto room = sipwire::detail::aligned<edited_piece>(arena);
    capacity_ = room.size();
    arena_ = reinterpret_cast<char*>(room.data());
    pieces_ = reinterpret_cast<edited_piece*>(arena_ + capacity_);
  }
  std::uint16_t allocate() noexcept {
    if (free_ != none) {
      const std::uint16_t i = free_;
      free_ = at(i).next;
      --free_count_;
      return i;
    }
    ::new (static_cast<void*>(pieces_ - 1 - count_)) edited_piece();
    return count_++;
  }
  void release(std::uint16_t i) noexcept {
    mine(i).next = free_;
    free_ = i;
    ++free_count_;
  }

  source old_;
  char* arena_ = nullptr;
  edited_piece* pieces_ = nullptr;  // the end of the arena; piece i is the i-th before it
  std::size_t capacity_ = 0;
  std::uint32_t text_ = 0;
  std::uint16_t count_ = 0;
  std::uint16_t free_count_ = 0;
  std::uint16_t free_ = none;
  std::uint16_t first_ = none;
  std::uint16_t last_ = none;
  grow_function grow_ = nullptr;
};

}}}}  // namespace sipwire::sip::detail
