#pragma once

/// \file
/// What the validate() of a protocol says: problems, and how bad they are.

#include <cstddef>
#include <cstdint>
#include <span>
#include <string_view>

#include "../config.hpp"
#include "fault.hpp"

namespace sipwire { inline namespace SIPWIRE_ISA {

/// How bad a problem is.
enum class severity : std::uint8_t {
  warning,  ///< legal, or tolerated for the sake of others; worth a look
  error,    ///< the protocol asks for the message to be refused
};

/// The one that receives a message, and judges it.
enum class receiver_role : std::uint8_t {
  uas,        ///< answers requests: the other end of a call, a presence server
  proxy,      ///< hands requests and responses on
  registrar,  ///< a UAS that takes REGISTER
  uac,        ///< takes responses
};

/// For whom validate() speaks. A malformed field is a warning, as RFC 3261 8.2.2 and 16.3 have it ignored,
/// unless an RFC has this receiver refuse it, or the receiver needs it.
/// \code
/// constexpr sip::header_id needed[] = {sip::header_id::session_expires};
/// auto verdict = sip::validate(*message, room, {.receiver = sipwire::receiver_role::uas, .needed = needed});
/// \endcode
template <class Id>
struct basic_policy {
  receiver_role receiver = receiver_role::uas;
  /// The fields that the receiver needs: malformed, they are errors.
  std::span<const Id> needed = {};
};

/// One finding about a message whose fields have an Id. `status` is the response that its RFC asks for, 0
/// for what is not answered, and for warnings. `reference` is the section that says so, e.g. "RFC 3261
/// 8.1.1"; static storage, empty where the grammar alone is broken.
template <class Id>
struct basic_problem {
  fault what;
  /// The field it concerns; the Id of unknown fields for the start line and the body too.
  Id field{};
  severity level = severity::error;
  std::uint16_t status = 0;
  std::string_view reference;

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

/// Collects problems in the room of the caller: base of the validators of the protocols.
template <class Id>
class problem_list {
 public:
  /// An error has a status where the message `is_answered`.
  explicit problem_list(std::span<basic_problem<Id>> room, bool is_answered = false,
                        const basic_policy<Id>& policy = {}) noexcept
      : room_(room), policy_(policy), is_answered_(is_answered) {}

  /// Adds one; code none adds nothing.
  void error(fault what, Id field = {}, std::string_view reference = {},
             std::uint16_t status = 400) noexcept {
    add({what, field, severity::error, is_answered_ ? status : std::uint16_t{0}, reference});
  }
  void warning(fault what, Id field = {}, std::string_view reference = {}) noexcept {
    add({what, field, severity::warning, 0, reference});
  }
  /// A value that cannot be read: a warning, unless the receiver needs the field.
  void malformed(fault what, Id field = {}, std::string_view reference = {}) noexcept {
    if (is_needed(field)) {
      error(what, field, reference);
    } else {
      warning(what, field, reference);
    }
  }
  /// errc::duplicate at the second and each later one of these fields.
  template <class Fields>
  void repeated(const Fields& fields, Id field, rule where, std::string_view reference = {}) noexcept {
    bool again = false;
    for (const auto f : fields) {
      if (again) error({errc::duplicate, where, f.name_where().first}, field, reference);
      again = true;
    }
  }
  [[nodiscard]] bool is_needed(Id field) const noexcept {
    for (const Id id : policy_.needed)
      if (id == field) return true;
    return false;
  }
  [[nodiscard]] receiver_role receiver() const noexcept { return policy_.receiver; }
  [[nodiscard]] basic_validation<Id> all() noexcept {
    out_.problems = room_.first(out_.count < room_.size() ? out_.count : room_.size());
    return out_;
  }

 private:
  void add(const basic_problem<Id>& p) noexcept {
    if (!p.what) return;
    if (out_.count < room_.size()) room_[out_.count] = p;
    ++out_.count;
    if (p.level == severity::error && !out_.first_error.what) out_.first_error = p;
  }

  std::span<basic_problem<Id>> room_;
  basic_policy<Id> policy_;
  bool is_answered_;
  basic_validation<Id> out_;
};

}  // namespace detail
}}  // namespace sipwire
