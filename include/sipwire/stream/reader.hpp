#pragma once

/// \file
/// A buffer with a framer behind it: octets in as they come, frames out. Sans I/O.

#include <cstring>
#include <span>
#include <utility>

#include "../core/vocabulary.hpp"
#include "framer.hpp"

namespace sipwire { inline namespace SIPWIRE_ISA { namespace stream {

/// The caller's bytes as the buffer of a reader; never grows.
class span_buffer {
 public:
  constexpr span_buffer(std::span<char> room) noexcept : room_(room) {}
  /// An array, so that a reader can be made of it as it stands.
  template <std::size_t N>
  constexpr span_buffer(char (&room)[N]) noexcept : room_(room) {}

  [[nodiscard]] constexpr char* data() const noexcept { return room_.data(); }
  [[nodiscard]] constexpr std::size_t size() const noexcept { return room_.size(); }
  [[nodiscard]] constexpr std::size_t max_size() const noexcept { return room_.size(); }
  constexpr bool grow(std::size_t, std::string_view) noexcept { return false; }

 private:
  std::span<char> room_;
};

/// A buffer of a reader that grows up to a cap, with memory from `Resource`: std::pmr::memory_resource, or
/// any type with its `allocate` and `deallocate`. It grows only by what prepare() asks, never on the say-so
/// of a length in the stream.
///
/// \code
/// stream::growing_buffer room(std::pmr::get_default_resource(), 65536);
/// stream::reader<sip::framer, decltype(room)> in(std::move(room));
/// \endcode
template <class Resource>
class growing_buffer {
 public:
  growing_buffer(Resource* memory, std::size_t cap) noexcept : memory_(memory), cap_(cap) {}
  growing_buffer(growing_buffer&& other) noexcept
      : memory_(other.memory_),
        data_(std::exchange(other.data_, nullptr)),
        size_(std::exchange(other.size_, 0)),
        cap_(other.cap_) {}
  growing_buffer& operator=(growing_buffer&& other) noexcept {
    if (this != &other) {
      give_back();
      memory_ = other.memory_;
      data_ = std::exchange(other.data_, nullptr);
      size_ = std::exchange(other.size_, 0);
      cap_ = other.cap_;
    }
    return *this;
  }
  ~growing_buffer() { give_back(); }

  [[nodiscard]] char* data() const noexcept { return data_; }
  [[nodiscard]] std::size_t size() const noexcept { return size_; }
  [[nodiscard]] std::size_t max_size() const noexcept { return cap_; }
  /// Makes room for `size` bytes, or as many as the cap allows, with `kept` in front. False when that is no
  /// more than there is.
  bool grow(std::size_t size, std::string_view kept) {
    std::size_t wanted = size_ < cap_ / 2 ? size_ * 2 : cap_;
    if (wanted < size) wanted = size < cap_ ? size : cap_;
    if (wanted <= size_) return false;
    auto* const more = static_cast<char*>(memory_->allocate(wanted, 1));
    if (more == nullptr) return false;
    if (!kept.empty()) std::memcpy(more, kept.data(), kept.size());
    give_back();
    data_ = more;
    size_ = wanted;
    return true;
  }

 private:
  void give_back() noexcept {
    if (data_ != nullptr) memory_->deallocate(data_, size_, 1);
  }

  Resource* memory_;
  char* data_ = nullptr;
  std::size_t size_ = 0;
  std::size_t cap_;
};

/// A buffer and a framer: octets are read into prepare(), counted by commit(), and taken out as frames by
/// next().
///
/// A frame borrows the buffer: it lives until the next call of prepare(), which may move what is unread to
/// the front, or of rebase(). next() and commit() move nothing, so every frame of one read may be kept until
/// the next. Take all frames before preparing again. A buffer or a framer that throws changes nothing here.
/// \code
/// char room[65536];
/// stream::reader<sip::framer> in(room);
/// for (;;) {
///   const auto free = in.prepare(4096);
///   in.commit(socket_read(free.data(), free.size()));
///   while (auto frame = in.next()) on_frame(*frame);
///   if (in.error().code != errc::need_more) break;  // too_small, or a framing fault: close the connection
/// }
/// \endcode
template <framer Framer, class Buffer = span_buffer>
class reader {
 public:
  using frame = typename Framer::frame;

  explicit reader(Buffer room, Framer cut = Framer()) noexcept
      : buffer_(std::move(room)), framer_(std::move(cut)) {}

  /// Room for up to `n` octets: fewer when the buffer has no more, none when it is full. Ends the life of all
  /// frames.
  [[nodiscard]] std::span<char> prepare(std::size_t n) {
    if (buffer_.size() - last_ < n && !(buffer_.size() - (last_ - first_) < n && grow(n))) compact();
    const std::size_t free = buffer_.size() - last_;
    return {buffer_.data() + last_, n < free ? n : free};
  }
  /// Says that the first `n` octets of what prepare() returned have been filled; no more than that.
  void commit(std::size_t n) noexcept {
    const std::size_t free = buffer_.size() - last_;
    last_ += n < free ? n : free;
  }
  /// The next frame, or why there is none: errc::need_more, the framing fault, or errc::too_small when the
  /// frame cannot fit the buffer, with the size it needs at least. Offsets count from the first octet of
  /// unread(), which stands at position() in the stream.
  [[nodiscard]] result<frame> next() noexcept(noexcept(std::declval<Framer&>().next(std::string_view()))) {
    const std::string_view left = unread();
    auto out = framer_.next(left);
    if (out) {
      const std::size_t n = out->size();
      first_ += n;
      position_ += n;
      error_ = {};
      return out;
    }
    error_ = out.error();
    if (error_.code == errc::need_more) {
      const std::uint64_t whole = std::uint64_t{left.size()} + framer_.needed().value_or(1);
      if (whole > buffer_.max_size()) {
        error_ = {errc::too_small, error_.rule, clamp_offset(whole)};
      }
    }
    return error_;
  }

  /// Why the last next() gave no frame; code none when it gave one.
  [[nodiscard]] fault error() const noexcept { return error_; }
  /// Octets that no frame has taken yet.
  [[nodiscard]] std::string_view unread() const noexcept { return {buffer_.data() + first_, last_ - first_}; }
  /// Offset of the first unread octet in the whole stream.
  [[nodiscard]] std::uint64_t position() const noexcept { return position_; }
  [[nodiscard]] const Framer& framing() const noexcept { return framer_; }
  [[nodiscard]] const Buffer& buffer() const noexcept { return buffer_; }

  /// Moves to another buffer, with what is unread; errc::too_small when that does not fit, and then nothing
  /// has changed. Ends the life of all frames. The buffers may not overlap.
  result<void> rebase(Buffer room) {
    const std::string_view left = unread();
    if (room.size() < left.size() && !(room.grow(left.size(), {}) && room.size() >= left.size()))
      return fault{errc::too_small, rule::none, clamp_offset(left.size())};
    if (!left.empty()) std::memcpy(room.data(), left.data(), left.size());
    buffer_ = std::move(room);
    last_ = left.size();
    first_ = 0;
    return {};
  }

 private:
  bool grow(std::size_t n) {
    const std::size_t kept = last_ - first_;
    const std::size_t cap = buffer_.max_size();
    if (!buffer_.grow(n < cap - kept ? kept + n : cap, unread())) return false;
    first_ = 0;
    last_ = kept;
    return true;
  }
  void compact() noexcept {
    if (first_ == 0) return;
    const std::size_t kept = last_ - first_;
    if (kept != 0) std::memmove(buffer_.data(), buffer_.data() + first_, kept);
    first_ = 0;
    last_ = kept;
  }

  Buffer buffer_;
  Framer framer_;
  std::size_t first_ = 0;
  std::size_t last_ = 0;
  std::uint64_t position_ = 0;
  fault error_{errc::need_more, rule::none, 0};
};

}}}  // namespace sipwire::stream
