#pragma once

/// \file
/// owning: an edit with the bytes of its message in memory of its own.

#include <span>
#include <utility>

#include "../core/memory.hpp"
#include "../core/vocabulary.hpp"

namespace sipwire { inline namespace SIPWIRE_ISA {

/// A message in memory of its own, with everything that an Edit offers. Its arena grows, up to max_input.
///
/// What was replaced stays in the arena until text() or a copy brings the message together; errc::too_small
/// when it is full. Memory comes from the resource given, in blocks; a resource that is exhausted does what
/// it does. A change may move the memory: views read before end with it, but a change may be made of what was
/// read just before. A copy takes its memory from the same resource unless another is given; a move takes the
/// memory along and leaves an empty message. Memory is any handle that can be copied and has the two
/// functions of a memory_source.
template <class Edit, memory_source Memory = memory_ref>
class owning : public Edit {
 public:
  using view_type = typename Edit::view_type;

  /// Copies the bytes of `from`, and no others of the buffer that it lies in.
  owning(const view_type& from, Memory memory) : owning(memory, Edit::needs(from)) {
    Edit::take(from, text_.chars(), arena_.all());
  }
  /// Takes `from` as it would be written, and the error that stuck to it.
  owning(const Edit& from, Memory memory) : owning(memory, Edit::needs(from)) {
    Edit::take(from, text_.chars(), arena_.all());
  }
  owning(const owning& other) : owning(other, other.memory_) {}
  owning(const owning& other, Memory memory) : owning(static_cast<const Edit&>(other), memory) {}
  owning(owning&& other) noexcept : Edit(static_cast<Edit&&>(other)), memory_(other.memory_) { rob(other); }
  owning& operator=(const owning& other) {
    if (this != &other) *this = owning(other, memory_);
    return *this;
  }
  owning& operator=(owning&& other) noexcept {
    if (this == &other) return *this;
    give_back();
    Edit::operator=(static_cast<Edit&&>(other));
    memory_ = other.memory_;
    rob(other);
    return *this;
  }
  ~owning() { give_back(); }

  /// The bytes of the message in one piece, brought together anew after changes. Empty when it was moved
  /// from.
  [[nodiscard]] std::string_view text() {
    if (Edit::changed()) *this = owning(*this, memory_);
    return {text_.chars().data(), text_.size};
  }
  /// Parses text(), with the leniency of the message it came from; the first error of an edit instead.
  template <class Room>
  result<view_type> view(Room& room) {
    const auto bytes = text();
    if (Edit::failed()) return Edit::error();
    return Edit::reread(bytes, room);
  }
  using Edit::view;
  [[nodiscard]] Memory resource() const noexcept { return memory_; }

 private:
  using record = typename Edit::record_type;

  struct block {
    std::byte* bytes = nullptr;
    std::size_t size = 0;
    [[nodiscard]] std::span<char> chars() const noexcept { return {reinterpret_cast<char*>(bytes), size}; }
    [[nodiscard]] std::span<std::byte> all() const noexcept { return {bytes, size}; }
  };
  static constexpr std::size_t slack = 512;

  explicit owning(Memory memory) noexcept : Edit(&grow), memory_(memory) {}
  // Delegates, so that the destructor gives the first block back when the second cannot be had.
  template <class Needs>
  owning(Memory memory, const Needs& needs) : owning(memory) {
    text_ = allocate(needs.text);
    arena_ = allocate(needs.records * sizeof(record) + slack);
  }
  [[nodiscard]] block allocate(std::size_t n) {
    if (n == 0) return {};
    return {static_cast<std::byte*>(memory_.allocate(n, alignof(record))), n};
  }
  void give_back(block& b) noexcept {
    if (b.bytes != nullptr) memory_.deallocate(b.bytes, b.size, alignof(record));
    b = {};
  }
  void give_back() noexcept {
    give_back(text_);
    give_back(arena_);
    give_back(retired_);
  }
  void rob(owning& other) noexcept {
    text_ = std::exchange(other.text_, {});
    arena_ = std::exchange(other.arena_, {});
    retired_ = std::exchange(other.retired_, {});
    other.clear();
  }
  static bool grow(typename Edit::edit_arena& lines, std::size_t needed) {
    auto& self = static_cast<owning&>(lines);
    const std::size_t twice = 2 * self.arena_.size;
    const block larger = self.allocate(needed + slack > twice ? needed + slack : twice);
    lines.move_to(larger.all());
    // A value that is being set may have been read from the old arena.
    self.give_back(self.retired_);
    self.retired_ = std::exchange(self.arena_, larger);
    return true;
  }

  Memory memory_;
  block text_;
  block arena_;
  block retired_;
};

}}  // namespace sipwire
