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
  validator(const session_view& of, std::span<problem> room, const policy& by) noexcept
      : problem_list(room, false, by), session_(of) {}

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
        line(l, here.lenient());
        continue;
      }
      const auto a = here.attribute_at(i);
      fault e = attribute_fault(a.id(), a.has_value(), a.value_slice(), a.name_where().last, here.lenient());
      const fault again = met.add(a.id(), rule::attribute_field, a.where().first);
      malformed(e ? e : again, a.id(), reference(a.id(), e));
      if (!e && !again)
        warning(level_fault(a.id(), in_media, a.where().first), a.id(), reference(a.id(), {}));
    }
  }
  void line(const line_view& l, leniency lenient) noexcept {
    const fault e = typed_fault(l.type(), l.value_slice(), lenient);
    // No other version is understood.
    if (l.type() == 'v') return error(e, attribute_id::extension, "RFC 8866 5.1");
    if (e) malformed(e, attribute_id::extension, line_reference(l.type()));
  }
  static std::string_view reference(attribute_id id, const fault& e) noexcept {
    if (id == attribute_id::ice_lite) return "RFC 8839 5.3";
    return e.rule == rule::crypto_tag ? "RFC 4568 4.1" : info(id).reference;
  }
  /// The section of RFC 8866 about lines of a type.
  static std::string_view line_reference(char type) noexcept {
    constexpr std::string_view types = "osiuepcbtrzkam";
    constexpr std::string_view sections[] = {
        "RFC 8866 5.2",  "RFC 8866 5.3",  "RFC 8866 5.4",  "RFC 8866 5.5", "RFC 8866 5.6",
        "RFC 8866 5.6",  "RFC 8866 5.7",  "RFC 8866 5.8",  "RFC 8866 5.9", "RFC 8866 5.10",
        "RFC 8866 5.11", "RFC 8866 5.12", "RFC 8866 5.13", "RFC 8866 5.14"};
    const auto at = types.find(type);
    return at == std::string_view::npos ? std::string_view() : sections[at];
  }

  const session_view& session_;
};

}  // namespace detail

/// Reads every value of a session description (RFC 8866 5 and 6, RFC 8866 9; for each attribute the RFC that
/// registers it).
///
/// An error, for which the description is refused: a version other than 0. A line that is missing, or stands
/// twice, is a fault of parse(). Warnings, at most one a line and in order, because one line that cannot be
/// read refuses one stream at most (RFC 3264 6): the value's own fault, else that of its parts (a number out
/// of range, an address that is none), else errc::duplicate for the second of an attribute that may stand
/// once, else errc::not_allowed for an attribute at a level that is not its own. All but the last are errors
/// for attributes that the policy needs. What the description was parsed with is no problem. Lines without a
/// type of their own (unknown attributes, text) have no fault, malformed lines are not looked at. Nothing is
/// allocated; problems that do not fit into `room` are counted.
/// \code
/// constexpr sdp::attribute_id needed[] = {sdp::attribute_id::crypto};
/// if (auto verdict = sdp::validate(*session, {}, {.needed = needed}); !verdict.ok())
///   report(body, verdict.first_error.what);
/// \endcode
inline validation validate(const session_view& description, std::span<problem> room = {},
                           const policy& by = {}) noexcept {
  return detail::validator(description, room, by).run();
}

}}}  // namespace sipwire::sdp
