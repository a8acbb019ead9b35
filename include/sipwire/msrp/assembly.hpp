#pragma once

/// \file
/// A message of which some chunks have come, and the memory for several.

#include <array>
#include <cstddef>
#include <cstdint>
#include <limits>
#include <optional>
#include <span>
#include <string_view>

#include "run_set.hpp"
#include "values/transact_id.hpp"

namespace sipwire { inline namespace SIPWIRE_ISA { namespace msrp {

/// A message of which some chunks have come. One element of the array that an assembler works in.
class assembly {
 public:
  /// What stands for an end that is not known.
  static constexpr std::uint64_t unknown = (std::numeric_limits<std::uint64_t>::max)();

  /// Which element of the array it is, from 0: for a store, which part of its memory, or which file.
  [[nodiscard]] std::size_t index() const noexcept { return index_; }
  [[nodiscard]] std::string_view message_id() const noexcept { return id_.text(); }
  /// What the caller gave begin(): chunks of one Message-ID in two sessions are of two messages.
  [[nodiscard]] std::uint64_t session() const noexcept { return session_; }
  /// Its size, when the chunk with the flag `$` has come.
  [[nodiscard]] std::optional<std::uint64_t> size() const noexcept {
    return end_ == unknown ? std::nullopt : std::optional(end_);
  }
  /// The octets that have come.
  [[nodiscard]] const run_set& received() const noexcept { return received_; }

  /// How many runs of octets are missing; none of a complete message.
  [[nodiscard]] std::size_t gaps() const noexcept {
    const auto runs = received_.runs();
    if (runs.empty()) return end_ == 0 ? 0 : 1;
    return runs.size() - 1 + (runs.front().first != 0 ? 1 : 0) + (runs.back().last < end_ ? 1 : 0);
  }
  /// Missing run number i, below gaps(); the last one ends at `unknown` while the size is not known.
  [[nodiscard]] octet_run gap(std::size_t i) const noexcept {
    const auto runs = received_.runs();
    if (runs.empty()) return {0, end_};
    if (runs.front().first != 0) {
      if (i == 0) return {0, runs.front().first};
      --i;
    }
    return {runs[i].last, i + 1 < runs.size() ? runs[i + 1].first : end_};
  }

 private:
  template <class>
  friend class assembler;

  detail::held_ident id_;
  std::uint64_t session_ = 0;
  std::uint64_t end_ = unknown;
  std::uint64_t used_ = 0;  // when a chunk last began; 0 for an element that is free
  std::size_t index_ = 0;
  run_set received_;
};

/// The capacity of an assembler: messages in flight, and disjoint runs per message. Each chunk is O(messages)
/// and at worst O(runs): fine for hundreds, not for millions.
class assembly_room {
 public:
  /// The runs are divided evenly.
  assembly_room(std::span<assembly> messages, std::span<octet_run> runs) noexcept
      : messages_(messages), runs_(runs) {}
  [[nodiscard]] std::span<assembly> messages() const noexcept { return messages_; }
  [[nodiscard]] std::span<octet_run> runs_of(std::size_t i) const noexcept {
    const std::size_t each = runs_.size() / messages_.size();
    return runs_.subspan(i * each, each);
  }

 private:
  std::span<assembly> messages_;
  std::span<octet_run> runs_;
};

/// An assembly_room with its memory.
template <std::size_t Messages, std::size_t Runs>
class assembly_storage {
 public:
  static_assert(Messages != 0 && Runs != 0);

  operator assembly_room() noexcept { return {messages_, runs_}; }

 private:
  std::array<assembly, Messages> messages_{};
  std::array<octet_run, Messages * Runs> runs_{};
};

}}}  // namespace sipwire::msrp
