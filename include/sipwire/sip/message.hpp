#pragma once

/// \file
/// message: a SIP message that owns its bytes, read and changed as an edit.

#include <cstddef>
#include <cstdint>
#include <span>
#include <string_view>
#include <utility>

#include "../core/memory.hpp"
#include "../core/result.hpp"
#include "../core/sink.hpp"
#include "edit.hpp"
#include "message_view.hpp"

namespace sipwire { inline namespace SIPWIRE_ISA { namespace sip {

/// A message in memory of its own, with everything an edit offers; its arena grows, up to max_input.
///
/// What was replaced stays in the arena until text() or a copy brings the message together; errc::too_small
/// when it is full. Memory comes from the resource given, in blocks; a resource that is exhausted does what
/// it does. A change may move the memory: views read before end with it. A copy takes its memory from the
/// same resource unless another is given; a move takes the memory along.
/// \code
/// sip::message kept(*msg, resource);  // or from an edit, with its changes
/// kept.set<sip::hdr::subject>("later").append("X-Note", "kept");
/// sip::field_storage<64> slots;
/// auto again = kept.view(slots);  // a message_view over kept.text()
/// \endcode
class message : public edit {
 public:
  /// Copies the bytes of `from`, and no others of the buffer that it lies in.
  message(const message_view& from, memory_ref memory)
      : message(memory, from.leading().size() + from.text().size(), from.field_count()) {
    span_sink copy(std::span<char>(text_.chars(), text_.size));
    sip::write(copy, from);
    restart(copy.text(), arena_.span());
    take(from, from.layout().start_line.first - static_cast<std::uint32_t>(from.leading().size()));
  }
  /// Takes `from` as it would be written, and the error that stuck to it.
  message(const edit& from, memory_ref memory) : message(memory, from.size(), from.fields().size()) {
    take(from, {text_.chars(), text_.size}, arena_.span());
  }
  message(const message& other) : message(other, other.memory_) {}
  message(const message& other, memory_ref memory) : message(static_cast<const edit&>(other), memory) {}
  message(message&& other) noexcept
      : edit(static_cast<edit&&>(other)),
        memory_(other.memory_),
        text_(std::exchange(other.text_, {})),
        arena_(std::exchange(other.arena_, {})),
        retired_(std::exchange(other.retired_, {})) {
    other.clear();
  }
  message& operator=(const message& other) {
    if (this != &other) *this = message(other, memory_);
    return *this;
  }
  message& operator=(message&& other) noexcept {
    if (this == &other) return *this;
    release();
    edit::operator=(static_cast<edit&&>(other));
    memory_ = other.memory_;
    text_ = std::exchange(other.text_, {});
    arena_ = std::exchange(other.arena_, {});
    retired_ = std::exchange(other.retired_, {});
    other.clear();
    return *this;
  }
  ~message() { release(); }

  /// The bytes of the message in one piece, brought together anew after changes. Empty when it was moved
  /// from.
  [[nodiscard]] std::string_view text() {
    if (changed()) *this = message(*this, memory_);
    return {text_.chars(), text_.size};
  }
  /// Parses text(), with the leniency of the message it came from.
  result<message_view> view(field_room& room) {
    const auto bytes = text();
    if (failed()) return error();
    parse_options options;
    options.lenient = lenient();
    return parse(bytes, room, options);
  }
  using edit::view;
  [[nodiscard]] memory_ref resource() const noexcept { return memory_; }

 private:
  struct block {
    std::byte* bytes = nullptr;
    std::size_t size = 0;
    [[nodiscard]] char* chars() const noexcept { return reinterpret_cast<char*>(bytes); }
    [[nodiscard]] std::span<std::byte> span() const noexcept { return {bytes, size}; }
  };
  static constexpr std::size_t slack = 512;

  explicit message(memory_ref memory) noexcept : edit(&grow), memory_(memory) {}
  // Delegates, so that the destructor gives the first block back when the second cannot be had.
  message(memory_ref memory, std::size_t text, std::size_t fields) : message(memory) {
    text_ = allocate(text);
    arena_ = allocate(fields * bytes_per_field + slack);
  }
  [[nodiscard]] block allocate(std::size_t n) {
    if (n == 0) return {};
    return {static_cast<std::byte*>(memory_.allocate(n, alignof(detail::edited_piece))), n};
  }
  void free(block& b) noexcept {
    if (b.bytes != nullptr) memory_.deallocate(b.bytes, b.size, alignof(detail::edited_piece));
    b = {};
  }
  void release() noexcept {
    free(text_);
    free(arena_);
    free(retired_);
  }
  static bool grow(edited_lines& lines, std::size_t needed) {
    auto& self = static_cast<message&>(lines);
    const std::size_t twice = 2 * self.arena_.size;
    const block larger = self.allocate(needed + slack > twice ? needed + slack : twice);
    lines.move_to(larger.span());
    // A value that is being set may have been read from the old arena.
    self.free(self.retired_);
    self.retired_ = std::exchange(self.arena_, larger);
    return true;
  }

  memory_ref memory_;
  block text_;
  block arena_;
  block retired_;
};

}}}  // namespace sipwire::sip
