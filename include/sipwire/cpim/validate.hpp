#pragma once

/// \file
/// validate(): everything that is wrong with a CPIM message that parsed, in one explicit call.

#include <span>

#include "../core/validation.hpp"
#include "../core/vocabulary.hpp"
#include "../mime/content_disposition.hpp"
#include "../mime/content_type.hpp"
#include "detail/value_faults.hpp"
#include "header.hpp"
#include "message_view.hpp"

namespace sipwire { inline namespace SIPWIRE_ISA { namespace cpim {

/// One finding, about a message header or, with header_kind::other, about the MIME header fields; its status
/// is 0.
using problem = basic_problem<header_kind>;
/// What validate() found.
using validation = basic_validation<header_kind>;
/// For whom validate() speaks.
using policy = basic_policy<header_kind>;

namespace detail {

/// Collects problems for validate().
class validator : private sipwire::detail::problem_list<header_kind> {
 public:
  validator(const message_view& message, std::span<problem> room) noexcept
      : problem_list(room), message_(message) {}

  validation run() noexcept {
    for (const auto h : message_.fields()) {
      if (h.namespace_uri().empty()) error({errc::undeclared, rule::name_prefix, h.name_where().first});
      error(single_fault(h.kind(), h.value_slice(), message_.lenient()), h.kind());
    }
    for (const auto& name : message_.require()) error(name.error(), header_kind::require);
    for (const auto& wanted : message_.imdn().disposition_notification())
      error(wanted.error(), header_kind::disposition_notification);
    for (std::uint8_t i = 1; i < header_kind_count; ++i)
      if (const auto kind = static_cast<header_kind>(i); !may_repeat(kind))
        repeated(message_.raw(kind), kind, rule::cpim_header);
    for (const auto kind : {header_kind::from, header_kind::to})
      if (!has(kind)) warning(missing(errc::absent), kind);
    content();
    return all();
  }

 private:
  [[nodiscard]] bool has(header_kind kind) const noexcept { return !message_.raw(kind).empty(); }
  [[nodiscard]] fault missing(errc code) const noexcept {
    return {code, rule::cpim_header, message_.headers_where().last};
  }

  void content() noexcept {
    const auto fields = message_.content().headers();
    const auto type = fields.content_type();
    if (type.error().code == errc::absent) {
      error({errc::missing_mandatory, rule::content_type, fields.where().last});
    } else {
      error(type.error());
    }
    if (type && type->is("message", "imdn+xml")) {
      notification(fields);
    } else if (message_.imdn().wanted() != disposition::none) {
      for (const auto kind : {header_kind::message_id, header_kind::datetime})
        if (!has(kind)) error(missing(errc::missing_mandatory), kind);
    }
  }
  void notification(const mime::header_block& fields) noexcept {
    if (!has(header_kind::message_id)) error(missing(errc::missing_mandatory), header_kind::message_id);
    for (const auto kind : {header_kind::disposition_notification, header_kind::imdn_record_route})
      for (const auto h : message_.raw(kind))
        warning({errc::not_allowed, rule::cpim_header, h.name_where().first}, kind);
    if (const auto how = fields.content_disposition(); !how) {
      warning(how.error());
    } else if (!how->is("notification")) {
      warning({errc::unknown_value, rule::content_disposition, how->where().first});
    }
  }

  const message_view& message_;
};

}  // namespace detail

/// Reads every header value of the message and checks the whole.
///
/// Reported as errors: a value that cannot be read, a URI in it likewise; a prefix that no NS in front of it
/// declares (errc::undeclared, RFC 3862 3.4); the second of a header that may stand once (errc::duplicate);
/// no Content-Type (errc::missing_mandatory, RFC 3862 2.4); no Message-ID or DateTime where notifications are
/// asked for (RFC 5438 7.1.1), no Message-ID in a notification (RFC 5438 7.2.1). As warnings: no From or To;
/// in a notification Disposition-Notification and IMDN-Record-Route, which its receiver ignores, and a
/// Content-Disposition other than `notification`. Header names of Require are for the caller to know. Nothing
/// is allocated; problems that do not fit into `room` are counted.
/// \code
/// if (auto verdict = cpim::validate(*message); !verdict.ok()) report(body, verdict.first_error.what);
/// \endcode
inline validation validate(const message_view& message, std::span<problem> room = {}) noexcept {
  return detail::validator(message, room).run();
}

}}}  // namespace sipwire::cpim
