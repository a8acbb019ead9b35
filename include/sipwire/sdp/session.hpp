#pragma once

/// \file
/// session: a session description that owns its bytes, read and changed as an edit.

#include <cstddef>
#include <cstring>
#include <span>
#include <string_view>
#include <utility>

#include "../core/memory.hpp"
#include "../core/result.hpp"
#include "../core/sink.hpp"
#include "detail/edited_description.hpp"
#include "edit.hpp"
#include "session_view.hpp"

namespace sipwire { inline namespace SIPWIRE_ISA { namespace sdp {

/// A session description in memory of its own, with everything an edit offers; its arena grows, up to
/// max_input.
///
/// What was replaced stays in the arena until text() or a copy brings the description together;
/// errc::too_small when it is full. Memory comes from the resource given, in blocks; a resource that is
/// exhausted does what it does. A change may move the memory: views read before end with it, but a change may
/// be made of what was read just before. A copy takes its memory from the same resource unless another is
/// given; a move takes the memory along and leaves a description without lines.
/// \code
/// sdp::session kept(*offer, resource);          // or from an edit, with its changes
/// kept.next_version().media(0).set_direction(sdp::direction::inactive);
/// sdp::line_storage<64> lines;
/// auto again = kept.view(lines);                // a session_view over kept.text()
/// \endcode
class session : public edit {
 public:
  /// Copies the bytes of `from`.
  session(const session_view& from, memory_ref memory)
      : session(memory, from.whole_text().size(), from.total_line_count()) {
    if (text_.size != 0) std::memcpy(text_.bytes, from.whole_text().data(), text_.size);
    if (const fault e = take_lines(from, text_.view(), arena_.span())) refuse(e);
  }
  /// Takes `from` as it would be written, lines still missing or not, and the error that stuck to it.
  session(const edit& from, memory_ref memory) : session(memory, from.size(), from.total_line_count()) {
    span_sink out(text_.chars());
    copy_lines(from, out, text_.view(), arena_.span());
  }
  session(const session& other) : session(other, other.memory_) {}
  session(const session& other, memory_ref memory) : session(static_cast<const edit&>(other), memory) {}
  session(session&& other) noexcept
      : edit(static_cast<edit&&>(other)),
        memory_(other.memory_),
        text_(std::exchange(other.text_, {})),
        arena_(std::exchange(other.arena_, {})),
        retired_(std::exchange(other.retired_, {})) {
    other.clear();
  }
  session& operator=(const session& other) {
    if (this != &other) *this = session(other, memory_);
    return *this;
  }
  session& operator=(session&& other) noexcept {
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
  ~session() { release(); }

  /// The bytes of the description in one piece, brought together anew after changes. Empty when it was moved
  /// from.
  [[nodiscard]] std::string_view text() {
    if (changed()) *this = session(*this, memory_);
    return text_.view();
  }
  /// Parses text(), with the leniency of the description it came from; the first error of an edit instead.
  result<session_view> view(line_room& room) {
    const auto bytes = text();
    if (failed()) return error();
    parse_options options;
    options.lenient = read_leniency();
    return parse(bytes, room, options);
  }
  using edit::view;
  [[nodiscard]] memory_ref resource() const noexcept { return memory_; }

 private:
  struct block {
    std::byte* bytes = nullptr;
    std::size_t size = 0;
    [[nodiscard]] std::span<char> chars() const noexcept { return {reinterpret_cast<char*>(bytes), size}; }
    [[nodiscard]] std::string_view view() const noexcept {
      return {reinterpret_cast<const char*>(bytes), size};
    }
    [[nodiscard]] std::span<std::byte> span() const noexcept { return {bytes, size}; }
  };
  static constexpr std::size_t slack = 512;

  explicit session(memory_ref memory) noexcept : edit(&grow), memory_(memory) {}
  // Delegates, so that the destructor gives the first block back when the second cannot be had.
  session(memory_ref memory, std::size_t text, std::size_t lines) : session(memory) {
    text_ = allocate(text);
    arena_ = allocate(lines * bytes_per_line + slack);
  }
  [[nodiscard]] block allocate(std::size_t n) {
    if (n == 0) return {};
    return {static_cast<std::byte*>(memory_.allocate(n, alignof(detail::edited_line))), n};
  }
  void give_back(block& b) noexcept {
    if (b.bytes != nullptr) memory_.deallocate(b.bytes, b.size, alignof(detail::edited_line));
    b = {};
  }
  void release() noexcept {
    give_back(text_);
    give_back(arena_);
    give_back(retired_);
  }
  static bool grow(edited_description& lines, std::size_t needed) {
    auto& self = static_cast<session&>(lines);
    const std::size_t twice = 2 * self.arena_.size;
    const block larger = self.allocate(needed + slack > twice ? needed + slack : twice);
    lines.move_to(larger.span());
    // A value that is being set may have been read from the old arena.
    self.give_back(self.retired_);
    self.retired_ = std::exchange(self.arena_, larger);
    return true;
  }

  memory_ref memory_;
  block text_;
  block arena_;
  block retired_;
};

}}}  // namespace sipwire::sdp
