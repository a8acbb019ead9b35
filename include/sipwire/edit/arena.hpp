#pragma once

/// \file
/// The memory of an edit: new text and the records of what the message consists of. What the edits stand on.

#include <cstring>
#include <new>
#include <span>

#include "../core/vocabulary.hpp"

namespace sipwire { inline namespace SIPWIRE_ISA { namespace detail {

/// Bytes that the caller gave, for changes to the message in `old()`: text grows from their front, Records
/// from their back, the first one last. It keeps the first error, and whether anything was changed.
///
/// Every change asks reserve() first, so that it is made whole or not at all. A Record says in `in_arena`
/// which text its extents count in; its `most` is how many there may be, its `part` the rule of
/// errc::too_many, its
/// `whole` that of errc::too_long.
template <class Record>
class edit_arena {
 public:
  using record_type = Record;
  /// Asked for at least `needed` bytes; gives them through move_to(), or says no.
  using grow_function = bool (*)(edit_arena&, std::size_t needed);

  explicit edit_arena(grow_function grow = nullptr) noexcept : grow_(grow) {}

  /// The first error. After it nothing more is changed.
  [[nodiscard]] fault error() const noexcept { return error_; }
  [[nodiscard]] bool failed() const noexcept { return error_.code != errc::none; }
  /// Has anything been changed?
  [[nodiscard]] bool changed() const noexcept { return changed_; }
  /// The bytes of new text, also of such as was replaced again: all that was copied.
  [[nodiscard]] std::size_t bytes_copied() const noexcept { return size_; }

  /// Takes another, larger room; the text there was and the records move. What is being composed too.
  void move_to(std::span<std::byte> room) noexcept {
    const char* const text = text_;
    const char* const text_end = floor();
    const Record* const records = top_ - count_;
    use(room);
    if (text_end != text) std::memcpy(text_, text, static_cast<std::size_t>(text_end - text));
    if (count_ != 0) std::memcpy(static_cast<void*>(top_ - count_), records, count_ * sizeof(Record));
  }

  /// \name Text
  /// @{
  [[nodiscard]] const source& old() const noexcept { return old_; }
  [[nodiscard]] source new_text() const noexcept { return std::string_view(text_, size_); }
  [[nodiscard]] source source_of(const Record& r) const noexcept { return r.in_arena ? new_text() : old_; }
  /// Room behind the new text, to compose in. What stands there survives reserve().
  [[nodiscard]] std::span<char> free_text() const noexcept {
    return {text_ + size_, static_cast<std::size_t>(floor() - text_) - size_};
  }
  [[nodiscard]] char* composing() const noexcept { return text_ + size_; }
  /// Keeps the first `n` bytes of free_text().
  extent commit(std::size_t n) noexcept {
    const auto first = size_;
    size_ += static_cast<std::uint32_t>(n);
    return {first, size_};
  }
  /// @}

  /// \name Records
  /// @{
  [[nodiscard]] std::uint32_t record_count() const noexcept { return count_; }
  [[nodiscard]] const Record& record(std::size_t i) const noexcept { return *(top_ - 1 - i); }
  /// Adds a record behind all others; reserved before.
  void add_record(const Record& r) noexcept {
    ::new (static_cast<void*>(top_ - 1 - count_)) Record(r);
    ++count_;
  }
  /// Adds a record as the i-th; reserved before.
  void insert_record(std::uint32_t i, const Record& r) noexcept {
    add_record(r);
    for (Record* p = top_ - count_; p != top_ - i - 1; ++p) *p = p[1];
    changeable(i) = r;
  }
  void erase_records(std::uint32_t first, std::uint32_t last) noexcept {
    for (Record* p = top_ - last; p-- != top_ - count_;) *(p + (last - first)) = *p;
    count_ -= last - first;
  }
  /// @}

 protected:
  [[nodiscard]] Record& changeable(std::size_t i) noexcept { return *(top_ - 1 - i); }
  /// Starts anew over another buffer and room.
  void restart(const source& old, std::span<std::byte> room, fault error = {}) noexcept {
    old_ = old;
    error_ = error;
    count_ = size_ = 0;
    changed_ = false;
    use(room);
  }
  void mark_changed() noexcept { changed_ = true; }
  /// Notes an error unless there is one; false.
  bool note(fault e) noexcept {
    if (!failed()) error_ = e;
    return false;
  }
  /// Makes sure of room for so much text and so many records; notes the error and returns false otherwise.
  [[nodiscard]] bool reserve(std::size_t text, std::size_t records) {
    if (count_ + records > Record::most) return note({errc::too_many, Record::part, 0});
    const std::size_t needed = (size_ + text + 3) / 4 * 4 + (count_ + records) * sizeof(Record);
    // An arena that grows has room again when its owner has brought the message together.
    if (text > max_input - size_ && (grow_ == nullptr || text > max_input))
      return note({errc::too_long, Record::whole, static_cast<std::uint32_t>(max_input)});
    if (needed <= static_cast<std::size_t>(reinterpret_cast<const char*>(top_) - text_)) return true;
    if (needed <= max_input && grow_ != nullptr && grow_(*this, needed)) return true;
    return note({errc::too_small, rule::none, clamp_offset(needed)});
  }

 private:
  [[nodiscard]] const char* floor() const noexcept { return reinterpret_cast<const char*>(top_ - count_); }
  /// The part of `room` that begins and ends at a multiple of alignof(Record).
  void use(std::span<std::byte> room) noexcept {
    const std::size_t skip = -reinterpret_cast<std::uintptr_t>(room.data()) % alignof(Record);
    const std::size_t size =
        room.size() > skip ? (room.size() - skip) / alignof(Record) * alignof(Record) : 0;
    text_ = size != 0 ? reinterpret_cast<char*>(room.data() + skip) : nullptr;
    top_ = reinterpret_cast<Record*>(text_ + size);
  }

  grow_function grow_;
  source old_;
  char* text_ = nullptr;
  Record* top_ = nullptr;  // the end of the room; record i is the i-th before it
  std::uint32_t size_ = 0;
  std::uint32_t count_ = 0;
  fault error_;
  bool changed_ = false;
};

}}}  // namespace sipwire::detail
