#pragma once

/// \file
/// What the validate() of a protocol says: problems, and how bad they are.

#include <cstddef>
#include <cstdint>
#include <span>

#include "../config.hpp"
#include "fault.hpp"

namespace sipwire { inline namespace SIPWIRE_ISA {

/// How bad a problem is.
enum class severity : std::uint8_t {
  warning,  ///< legal, or tolerated for the sake of others; worth a look
  error,    ///< the protocol asks for the message to be refused
};

/// One finding about a message whose fields have an Id. `status` is the response that its RFC asks for, 0
/// where a message is not answered, and for warnings.
template <class Id>
struct basic_problem {
  fault what;
  /// The field it concerns; Id::extension for the start line, the body and unknown fields.
  Id field = Id::extension;
  severity level = severity::error;
  std::uint16_t status = 0;

  friend constexpr bool operator==(const basic_problem&, const basic_problem&) = default;
};

/// What validate() found.
template <class Id>
struct basic_validation {
  std::span<const basic_problem<Id>>
      problems;                   ///< those that fitted into the caller's room, in the order found
  std::size_t count = 0;          ///< all of them
  basic_problem<Id> first_error;  ///< the first of severity error; its code is errc::none without one

  /// No errors; there may be warnings.
  [[nodiscard]] constexpr bool ok() const noexcept { return !first_error.what; }
  /// The status to answer a request with, 0 when it is fine or is not answered.
  [[nodiscard]] constexpr std::uint16_t status() const noexcept { return first_error.status; }
};

namespace detail {

/// Collects problems in the room of the caller, for the validate() of a protocol.
template <class Id>
class problem_list {
 public:
  explicit problem_list(std::span<basic_problem<Id>> room) noexcept : room_(room) {}

  void add(const basic_problem<Id>& p) noexcept {
    if (out_.count < room_.size()) room_[out_.count] = p;
    ++out_.count;
    if (p.level == severity::error && !out_.first_error.what) out_.first_error = p;
  }
  [[nodiscard]] basic_validation<Id> all() noexcept {
    out_.problems = room_.first(out_.count < room_.size() ? out_.count : room_.size());
    return out_;
  }

 private:
  std::span<basic_problem<Id>> room_;
  basic_validation<Id> out_;
};

}  // namespace detail
}}  // namespace sipwire
