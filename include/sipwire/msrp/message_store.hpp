#pragma once

/// \file
/// Where the octets of messages go that an assembler puts together.

#include <concepts>
#include <cstddef>
#include <cstdint>
#include <cstring>
#include <span>
#include <string_view>

#include "assembly.hpp"

namespace sipwire { inline namespace SIPWIRE_ISA { namespace msrp {

/// Where the octets of messages go: memory, a file, a function.
///
/// `write(message, at, octets)` puts octets at a position of a message, over what may be there; false refuses
/// them. A store may have `opened(message)`, false to refuse a message, and `closed(message, complete)`,
/// after which its memory may be used again.
template <class S>
concept message_store = requires(S& store, const assembly& message, std::uint64_t at,
                                 std::string_view octets) {
  { store.write(message, at, octets) } -> std::convertible_to<bool>;
};

/// A store in the caller's memory, which each message gets an equal part of. Refuses what goes beyond that,
/// and all of a message that has none, in an assembler of more messages than the store.
class memory_store {
 public:
  memory_store(std::span<char> room, std::size_t messages) noexcept
      : room_(room), each_(messages != 0 ? room.size() / messages : 0), messages_(messages) {}

  bool write(const assembly& message, std::uint64_t at, std::string_view octets) noexcept {
    if (message.index() >= messages_ || at > each_ || octets.size() > each_ - at) return false;
    if (!octets.empty())
      std::memcpy(room_.data() + message.index() * each_ + at, octets.data(), octets.size());
    return true;
  }
  /// The first n octets of a message: its content, when n is its size.
  [[nodiscard]] std::string_view text(const assembly& message, std::uint64_t n) const noexcept {
    if (message.index() >= messages_) return {};
    return {room_.data() + message.index() * each_, static_cast<std::size_t>(n < each_ ? n : each_)};
  }

 private:
  std::span<char> room_;
  std::size_t each_;
  std::size_t messages_;
};

/// A store that is a function `bool(const assembly&, std::uint64_t at, std::string_view octets)`, such as one
/// around pwrite.
template <class Function>
class function_store {
 public:
  explicit function_store(Function f) noexcept : function_(static_cast<Function&&>(f)) {}
  bool write(const assembly& message, std::uint64_t at, std::string_view octets) {
    return function_(message, at, octets);
  }

 private:
  Function function_;
};

}}}  // namespace sipwire::msrp
