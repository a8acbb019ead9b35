#pragma once

/// \file
/// Output as a list of pieces that point at bytes lying elsewhere, for scatter-gather I/O without copying.

#include <span>
#include <string_view>

#include "result.hpp"

namespace sipwire { inline namespace SIPWIRE_ISA {

/// One piece; the same members in the same order as POSIX `struct iovec`.
struct gather_piece {
  const void* base = nullptr;
  std::size_t size = 0;

  [[nodiscard]] std::string_view text() const noexcept { return {static_cast<const char*>(base), size}; }
};

/// A sink that records pieces in the caller's array; adjacent pieces are joined. The bytes given must stay
/// where they are until sent.
class gather {
 public:
  constexpr explicit gather(std::span<gather_piece> room) noexcept : room_(room) {}

  void append(std::string_view bytes) noexcept {
    if (bytes.empty()) return;
    size_ += bytes.size();
    if (count_ != 0 && count_ <= room_.size()) {
      gather_piece& back = room_[count_ - 1];
      if (static_cast<const char*>(back.base) + back.size == bytes.data()) {
        back.size += bytes.size();
        return;
      }
    }
    if (count_ < room_.size()) room_[count_] = {bytes.data(), bytes.size()};
    ++count_;
  }
  /// Bytes given so far.
  [[nodiscard]] constexpr std::size_t size() const noexcept { return size_; }
  /// The pieces recorded; fewer than were given when the array is too small, which done() tells.
  [[nodiscard]] constexpr std::span<const gather_piece> pieces() const noexcept {
    return room_.first(count_ < room_.size() ? count_ : room_.size());
  }
  /// The size in bytes, or errc::too_small with the number of pieces needed.
  [[nodiscard]] constexpr result<std::size_t> done() const noexcept {
    if (count_ > room_.size()) return fault{errc::too_small, rule::none, clamp_offset(count_)};
    return size_;
  }

 private:
  std::span<gather_piece> room_;
  std::size_t count_ = 0;
  std::size_t size_ = 0;
};

}}  // namespace sipwire
