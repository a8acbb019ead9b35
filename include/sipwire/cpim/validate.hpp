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
  validator(const message_view& message, std::span<problem> room, const policy& who) noexcept
      : problem_list(room, false, who), message_(message) {}

  validation run() noexcept {
    for (const auto h : message_.fields()) {
      if (h.namespace_uri().empty())
        error({errc::undeclared, rule::name_prefix, h.name_where().first}, h.kind(), "RFC 3862 3.4");
      bad_value(single_fault(h.kind(), h.value_slice(), message_.lenient()), h.kind());
      // The values of these are whatever text.
      if (h.kind() == header_kind::other || h.kind() == header_kind::subject)
        warning(sipwire::detail::stray_blank(h.value_slice(), message_.lenient(), rule::cpim_header_value),
                h.kind(), "RFC 3862 2.2");
    }
    for (const auto& name : message_.require()) bad_value(name.error(), header_kind::require);
    for (const auto& wanted : message_.imdn().disposition_notification())
      bad_value(wanted.error(), header_kind::disposition_notification);
    for (std::uint8_t i = 1; i < header_kind_count; ++i)
      if (const auto kind = static_cast<header_kind>(i); !may_repeat(kind))
        repeated(message_.raw(kind), kind, rule::cpim_header,
                 info(kind).in == family::imdn ? "RFC 5438 6" : "RFC 3862 4");
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

  /// A value that cannot be read is an error where a receiver has to know it.
  void bad_value(fault what, header_kind kind) noexcept {
    if (kind == header_kind::require) return error(what, kind, "RFC 3862 4.7");
    if (kind == header_kind::message_id || kind == header_kind::datetime)
      if (const bool is_notification = is_imdn(); is_notification || wants())
        return error(what, kind, is_notification ? "RFC 5438 7.2.1" : "RFC 5438 7.1.1");
    malformed(what, kind);
  }
  [[nodiscard]] bool is_imdn() const noexcept {
    const auto type = message_.content().content_type();
    return type && type->is("message", "imdn+xml");
  }
  [[nodiscard]] bool wants() const noexcept { return message_.imdn().wanted() != disposition::none; }

  void content() noexcept {
    const auto fields = message_.content().headers();
    const auto type = fields.content_type();
    if (type.error().code == errc::absent) {
      error({errc::missing_mandatory, rule::content_type, fields.where().last}, {}, "RFC 3862 2.4");
    } else {
      malformed(type.error());
    }
    if (is_imdn()) {
      notification(fields);
    } else if (wants()) {
      for (const auto kind : {header_kind::message_id, header_kind::datetime})
        if (!has(kind)) error(missing(errc::missing_mandatory), kind, "RFC 5438 7.1.1");
    }
  }
  void notification(const mime::header_block& fields) noexcept {
    if (!has(header_kind::message_id))
      error(missing(errc::missing_mandatory), header_kind::message_id, "RFC 5438 7.2.1");
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
/// Reported as errors: a prefix that no NS in front of it declares (errc::undeclared, RFC 3862 3.4); the
/// second of a header that may stand once (errc::duplicate); no Content-Type (errc::missing_mandatory, RFC
/// 3862 2.4); no Message-ID or DateTime, or one that cannot be read, where notifications are asked for (RFC
/// 5438 7.1.1) or in a notification (RFC 5438 7.2.1, where DateTime may be missing); a Require that cannot be
/// read, and every other value and URI that `who` needs. As warnings: values that nobody needs; no From or
/// To; in a notification Disposition-Notification and IMDN-Record-Route, which its receiver ignores, and a
/// Content-Disposition other than `notification`. Header names of Require are for the caller to know. Nothing
/// is allocated; problems that do not fit into `room` are counted.
/// \code
/// if (auto verdict = cpim::validate(*message); !verdict.ok()) report(body, verdict.first_error.what);
/// \endcode
inline validation validate(const message_view& message, std::span<problem> room = {},
                           const policy& who = {}) noexcept {
  return detail::validator(message, room, who).run();
}

}}}  // namespace sipwire::cpim
