#pragma once

/// \file
/// Which octets of a message have come.

#include <span>

#include "../core/vocabulary.hpp"

namespace sipwire { inline namespace SIPWIRE_ISA { namespace msrp {

/// Octets of a message from `first` up to `last`, which is behind them; they count from 0, one below the
/// positions of Byte-Range.
struct octet_run {
  std::uint64_t first = 0;
  std::uint64_t last = 0;

  [[nodiscard]] constexpr std::uint64_t size() const noexcept { return last - first; }
  friend constexpr bool operator==(const octet_run&, const octet_run&) = default;
};

/// Which octets there are: runs in the caller's array, apart and in order. No run is empty.
class run_set {
 public:
  constexpr run_set() noexcept = default;
  constexpr explicit run_set(std::span<octet_run> room) noexcept : room_(room) {}

  /// Adds octets, which may be there already. False, and nothing changed, when that makes more runs than the
  /// array holds.
  constexpr bool add(const octet_run& more) noexcept {
    if (more.first >= more.last) return true;
    // What arrives in order only makes the last run longer.
    if (near_ < count_ && room_[near_].last == more.first &&
        (near_ + 1 == count_ || room_[near_ + 1].first > more.last)) {
      room_[near_].last = more.last;
      return true;
    }
    // The runs that it touches become one.
    const std::size_t at = first_from(0, [&](const octet_run& r) { return r.last >= more.first; });
    const std::size_t touched = first_from(at, [&](const octet_run& r) { return r.first > more.last; }) - at;
    if (touched == 0) {
      if (count_ == room_.size()) return false;
      for (std::size_t i = count_; i != at; --i) room_[i] = room_[i - 1];
      room_[at] = more;
      ++count_;
    } else {
      const std::uint64_t first = room_[at].first, last = room_[at + touched - 1].last;
      const octet_run joined{first < more.first ? first : more.first, last < more.last ? more.last : last};
      room_[at] = joined;
      for (std::size_t i = at + touched; i != count_; ++i) room_[i - touched + 1] = room_[i];
      count_ -= touched - 1;
    }
    near_ = at;
    return true;
  }
  constexpr void clear() noexcept { near_ = count_ = 0; }

  [[nodiscard]] constexpr std::span<const octet_run> runs() const noexcept { return room_.first(count_); }
  /// Behind the last octet there is.
  [[nodiscard]] constexpr std::uint64_t end() const noexcept {
    return count_ == 0 ? 0 : room_[count_ - 1].last;
  }
  /// Are the first n octets all there?
  [[nodiscard]] constexpr bool covers(std::uint64_t n) const noexcept {
    return n == 0 || (count_ != 0 && room_[0].first == 0 && room_[0].last >= n);
  }
  /// How many octets there are.
  [[nodiscard]] constexpr std::uint64_t size() const noexcept {
    std::uint64_t all = 0;
    for (const auto& run : runs()) all += run.size();
    return all;
  }

 private:
  /// The first run from the i-th on that `holds`, as all behind it do.
  template <class Test>
  [[nodiscard]] constexpr std::size_t first_from(std::size_t i, const Test& holds) const noexcept {
    for (std::size_t n = count_ - i; n != 0;) {
      const std::size_t half = n / 2;
      if (holds(room_[i + half])) {
        n = half;
      } else {
        i += half + 1;
        n -= half + 1;
      }
    }
    return i;
  }

  std::span<octet_run> room_;
  std::size_t count_ = 0;
  std::size_t near_ = 0;
};

}}}  // namespace sipwire::msrp
