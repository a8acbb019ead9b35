#pragma once

/// \file
/// The caller's memory for the header fields or lines that parse() finds.

#include <array>
#include <cstring>
#include <new>
#include <span>

#include "../core/vocabulary.hpp"

namespace sipwire { inline namespace SIPWIRE_ISA { namespace field {

/// Instead of the index of a field: there is none.
inline constexpr std::uint16_t none = 0xFFFF;

/// Memory for as many `Located` (header fields or lines, offsets only) as fit, at most 65535. Reusable:
/// parsing the next message into it invalidates all views of the previous one.
template <class Located>
class slot_array {
 public:
  using located = Located;

  /// Room in `bytes`, which are aligned for Located.
  explicit slot_array(std::span<std::byte> bytes) noexcept
      : slots_(reinterpret_cast<Located*>(bytes.data())),
        capacity_(bytes.size() / sizeof(Located) < none
                      ? static_cast<std::uint16_t>(bytes.size() / sizeof(Located))
                      : none) {}
  slot_array(const slot_array&) = delete;
  slot_array& operator=(const slot_array&) = delete;

  [[nodiscard]] std::uint16_t capacity() const noexcept { return capacity_; }
  /// The first of them. What parse() has not filled holds no object.
  [[nodiscard]] Located* data() const noexcept { return slots_; }

 protected:
  constexpr slot_array() noexcept = default;

  Located* slots_ = nullptr;
  std::uint16_t capacity_ = 0;
};

/// Memory for header fields, chained by identity: `Located` has an `id`, an enum of `Ids` values, and
/// `next`, the index of the following field of the same id. `malformed` fields are in no chain.
template <class Located, std::size_t Ids>
class room : public slot_array<Located> {
 public:
  explicit room(std::span<std::byte> bytes) noexcept : slot_array<Located>(bytes) {}

  /// Forgets all fields. A room holds nothing before the first call.
  void clear() noexcept {
    count_ = 0;
    std::memset(first_.data(), 0xFF, sizeof first_);
  }
  /// Adds a field behind the others; false when the room is full.
  [[nodiscard]] bool push(const Located& f) noexcept {
    if (SIPWIRE_UNLIKELY(count_ == this->capacity_)) return false;
    ::new (static_cast<void*>(this->slots_ + count_)) Located(f);
    if (SIPWIRE_LIKELY(!f.malformed)) {
      const auto id = static_cast<std::size_t>(f.id);
      if (first_[id] == none) {
        first_[id] = count_;
      } else {
        this->slots_[last_[id]].next = count_;
      }
      last_[id] = count_;
    }
    ++count_;
    return true;
  }

  [[nodiscard]] std::uint16_t count() const noexcept { return count_; }
  /// The index of the first field with this id, or none.
  template <class Id>
  [[nodiscard]] std::uint16_t first(Id id) const noexcept {
    return first_[static_cast<std::size_t>(id)];
  }
  [[nodiscard]] const Located& operator[](std::size_t i) const noexcept { return this->slots_[i]; }

  /// The room of a view that was not parsed: no fields, and no place for any.
  [[nodiscard]] static const room& nothing() noexcept {
    static constexpr room empty;
    return empty;
  }

 private:
  constexpr room() noexcept {
    first_.fill(none);
    last_.fill(none);
  }

  std::uint16_t count_ = 0;
  std::array<std::uint16_t, Ids> first_;
  std::array<std::uint16_t, Ids> last_;  // where there is a first
};

/// A Room that brings memory for N of what it holds.
template <class Room, std::uint16_t N>
class storage : public Room {
 public:
  storage() noexcept : Room(bytes_) {}

 private:
  // Bytes, so that making a storage costs nothing.
  alignas(typename Room::located) std::byte bytes_[N * sizeof(typename Room::located)];
};

}}}  // namespace sipwire::field
