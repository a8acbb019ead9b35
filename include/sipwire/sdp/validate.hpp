#pragma once

/// \file
/// validate(): everything that is wrong with a session description that parsed, in one explicit call.

#include <span>

#include "../core/detail/single_instances.hpp"
#include "../core/validation.hpp"
#include "../core/vocabulary.hpp"
#include "detail/value_faults.hpp"
#include "fields.hpp"
#include "session_view.hpp"

namespace sipwire { inline namespace SIPWIRE_ISA { namespace sdp {

/// One finding, about an attribute or about a line of another type; its status is 0.
using problem = basic_problem<attribute_id>;
/// What validate() found.
using validation = basic_validation<attribute_id>;
/// For whom validate() speaks.
using policy = basic_policy<attribute_id>;

namespace detail {

/// Collects problems for validate().
class validator : private sipwire::detail::problem_list<attribute_id> {
 public:
  validator(const session_view& of, std::span<problem> room) noexcept : problem_list(room), session_(of) {}

  validation run() noexcept {
    level(session_, false);
    for (const auto& m : session_.media()) level(m, true);
    return all();
  }

 private:
  void level(const level_view& here, bool in_media) noexcept {
    sipwire::detail::single_instances<attribute_id, attribute_id_count> met;
    for (std::size_t i = 0; i < here.line_count(); ++i) {
      const auto l = here.line_at(i);
      if (!l.is_attribute()) {
        error(typed_fault(l.type(), l.value_slice(), here.lenient()));
        continue;
      }
      const auto a = here.attribute_at(i);
      fault e = attribute_fault(a.id(), a.has_value(), a.value_slice(), a.name_where().last, here.lenient());
      const fault again = met.add(a.id(), rule::attribute_field, a.where().first);
      error(e ? e : again, a.id());
      if (!e && !again) warning(level_fault(a.id(), in_media, a.where().first), a.id());
    }
  }

  const session_view& session_;
};

}  // namespace detail

/// Reads every value of a session description (RFC 8866 5 and 6, RFC 8866 9; for each attribute the RFC that
/// registers it).
///
/// Reported as errors, at most one a line and in order: the value's own fault, else that of its parts (a
/// number out of range, an address that is none), else errc::duplicate for the second of an attribute that
/// may stand once. As a warning: an attribute at a level that is not its own (errc::not_allowed). Lines
/// without a type of their own (unknown attributes, text) have no fault, malformed lines are not looked at.
/// Nothing is allocated; problems that do not fit into `room` are counted.
/// \code
/// if (auto verdict = sdp::validate(*session); !verdict.ok()) report(body, verdict.first_error.what);
/// \endcode
inline validation validate(const session_view& description, std::span<problem> room = {}) noexcept {
  return detail::validator(description, room).run();
}

}}}  // namespace sipwire::sdp
