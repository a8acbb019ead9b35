#pragma once

/// \file
/// Where writers put bytes: a caller's span, a counter, a string. See core/gather.hpp for lists of pieces.

#include <concepts>
#include <cstring>
#include <span>
#include <string_view>

#include "result.hpp"

namespace sipwire { inline namespace SIPWIRE_ISA {

/// Anything that takes bytes in order and knows how many it was given.
template <class S>
concept sink = requires(S& s, const S& c, std::string_view bytes) {
  s.append(bytes);
  { c.size() } -> std::convertible_to<std::size_t>;
  { c.done() } -> std::same_as<result<std::size_t>>;
};

/// Writes into the caller's span; counts on when it is full, so the size needed is known after one pass.
///
/// \code
/// char room[1500];
/// sipwire::span_sink out(room);
/// sip::write(out, message);
/// if (auto size = out.done()) send(room, *size); else grow_to(size.error().needed());
/// \endcode
class span_sink {
 public:
  constexpr explicit span_sink(std::span<char> room) noexcept : room_(room) {}

  void append(std::string_view bytes) noexcept {
    if (size_ <= room_.size() && bytes.size() <= room_.size() - size_ && !bytes.empty())
      std::memcpy(room_.data() + size_, bytes.data(), bytes.size());
    size_ += bytes.size();
  }
  /// Bytes given so far, also those that did not fit.
  [[nodiscard]] constexpr std::size_t size() const noexcept { return size_; }
  /// The size written, or errc::too_small with the size needed. After a failure the span's content is
  /// unspecified.
  [[nodiscard]] constexpr result<std::size_t> done() const noexcept {
    if (size_ > room_.size()) return fault{errc::too_small, rule::none, clamp_offset(size_)};
    return size_;
  }
  /// What was written; empty when it did not fit.
  [[nodiscard]] constexpr std::string_view text() const noexcept {
    return size_ > room_.size() ? std::string_view() : std::string_view(room_.data(), size_);
  }

 private:
  std::span<char> room_;
  std::size_t size_ = 0;
};

/// Counts bytes and keeps none: the size a writer will need.
class counting_sink {
 public:
  constexpr void append(std::string_view bytes) noexcept { size_ += bytes.size(); }
  [[nodiscard]] constexpr std::size_t size() const noexcept { return size_; }
  [[nodiscard]] constexpr result<std::size_t> done() const noexcept { return size_; }

 private:
  std::size_t size_ = 0;
};

/// Appends to a std::string (or anything with append(const char*, size_t) and size()); allocates as that
/// does.
template <class String>
class string_sink {
 public:
  explicit string_sink(String& out) noexcept : out_(&out), start_(out.size()) {}
  void append(std::string_view bytes) { out_->append(bytes.data(), bytes.size()); }
  [[nodiscard]] std::size_t size() const noexcept { return out_->size() - start_; }
  [[nodiscard]] result<std::size_t> done() const noexcept { return size(); }

 private:
  String* out_;
  std::size_t start_;
};

/// What a function that writes to a sink returns: how many bytes the sink was given since it had `before`, or
/// the sink's own errc::too_small.
/// \code
/// const std::size_t before = out.size();
/// out.append(octets);
/// return sipwire::written_since(out, before);
/// \endcode
template <sink Sink>
[[nodiscard]] result<std::size_t> written_since(const Sink& out, std::size_t before) {
  if (const auto all = out.done(); !all) return all.error();
  return out.size() - before;
}

static_assert(sink<span_sink> && sink<counting_sink>);

}}  // namespace sipwire
