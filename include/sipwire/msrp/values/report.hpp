#pragma once

/// \file
/// Message-ID, Success-Report, Failure-Report and Status: what reports are about (RFC 4975 7.1).

#include <cstdint>
#include <optional>
#include <string_view>

#include "../detail/gen/ident.hpp"
#include "../detail/gen/report.hpp"
#include "../detail/gen/status.hpp"
#include "status.hpp"
#include "transact_id.hpp"
#include "value.hpp"

namespace sipwire { inline namespace SIPWIRE_ISA { namespace msrp {

/// Message-ID: which message a chunk is of, or a REPORT about.
///
/// ABNF: `ident = ALPHANUM 3*31ident-char` (RFC 4975 9). Compared byte by byte. Faults: errc::truncated for
/// less than four characters, errc::too_long at the thirty-third, errc::syntax. leniency::loose_identifiers
/// takes 1 to 240 visible characters. Borrows from the parsed input, which must outlive it.
/// \code
/// auto id = sipwire::parse_as<sipwire::msrp::message_id_view>("12339sdqwer");
/// \endcode
class message_id_view : public value_base<message_id_view, value_shape::trimmed> {
 public:
  scan_end scan_parts(const char* first, const char* last, const auto& runs, leniency) const noexcept {
    return detail::scan_ident(first, last, runs, rule::message_id);
  }
  [[nodiscard]] static bool scan_loosely(const slice& text, leniency lenient) noexcept {
    return has(lenient, leniency::loose_identifiers) && is_ident(text, lenient);
  }
};

/// Success-Report: does the sender want to hear that the message has arrived?
///
/// ABNF: `"yes" / "no"` in any case (RFC 4975 9); absent means no. Faults: errc::unknown_value for `partial`,
/// errc::syntax. Borrows from the parsed input, which must outlive it.
/// \code
/// if (auto wanted = chunk->get<sipwire::msrp::hdr::success_report>(); wanted && wanted->is_yes())
///   report_later();
/// \endcode
class success_report_view : public value_base<success_report_view, value_shape::trimmed> {
 public:
  [[nodiscard]] bool is_yes() const noexcept { return all_.size() == 3; }

  void parts(auto&& see, leniency = leniency::none) const {
    see("", text());
    see("yes", is_yes(), part::again);
  }

  scan_end scan_parts(const char* first, const char* last, const auto&, leniency) const noexcept {
    const auto stop = detail::scan_report(first, last, rule::success_report);
    if (stop.ok() && last - first > 3) return {first, errc::unknown_value, rule::success_report};
    return stop;
  }
};

/// When the sender wants to hear of failures (RFC 4975 7.1.1).
enum class failure_reporting : std::uint8_t {
  yes,      ///< responses to every request, reports of what fails later; what an absent header means
  no,       ///< neither responses nor reports
  partial,  ///< responses and reports of failures alone
};

/// Failure-Report.
///
/// ABNF: `"yes" / "no" / "partial"` in any case (RFC 4975 9); absent means yes. Faults: errc::syntax,
/// errc::truncated. Borrows from the parsed input, which must outlive it.
/// \code
/// auto wanted = sipwire::parse_as<sipwire::msrp::failure_report_view>("partial");
/// if (wanted && wanted->value() == sipwire::msrp::failure_reporting::partial) answer_failures_only();
/// \endcode
class failure_report_view : public value_base<failure_report_view, value_shape::trimmed> {
 public:
  [[nodiscard]] failure_reporting value() const noexcept {
    return all_.size() == 3   ? failure_reporting::yes
           : all_.size() == 2 ? failure_reporting::no
                              : failure_reporting::partial;
  }

  void parts(auto&& see, leniency = leniency::none) const {
    see("", text());
    see("value", value(), part::again);
  }

  scan_end scan_parts(const char* first, const char* last, const auto&, leniency) const noexcept {
    return detail::scan_report(first, last, rule::failure_report);
  }
};

/// Status: what became of a message, in a REPORT.
///
/// ABNF: `namespace SP status-code [SP comment]` (RFC 4975 9). Namespace "000" has the status codes of
/// responses. Faults: errc::syntax, errc::truncated, errc::bad_utf8 in the comment. Borrows from the parsed
/// input, which must outlive it.
/// \code
/// auto status = sipwire::parse_as<sipwire::msrp::status_view>("000 413 peer full");
/// if (status && status->is_defined() && status->code() == 413) stop_sending();
/// \endcode
class status_view : public value_base<status_view, value_shape::trimmed> {
 public:
  static constexpr bool any_charset = true;

  /// The namespace as written, three digits.
  [[nodiscard]] std::string_view name_space() const noexcept { return text().substr(0, 3); }
  /// Is it namespace 000, of the codes that the RFCs define?
  [[nodiscard]] bool is_defined() const noexcept { return name_space() == "000"; }
  /// The status-code, 0 to 999.
  [[nodiscard]] std::uint16_t code() const noexcept { return code_; }
  /// What stands behind the SP after the status-code, if there is one.
  [[nodiscard]] std::optional<std::string_view> comment() const noexcept { return optional_text(comment_); }

  void parts(auto&& see, leniency = leniency::none) const {
    see("namespace", name_space());
    see("code", code());
    see("comment", comment());
    see("defined", is_defined(), part::again);
  }

  scan_end scan_parts(const char* first, const char* last, const auto& runs, leniency) noexcept {
    const char* comment = nullptr;
    const auto stop = detail::scan_status(first, last, runs, comment);
    if (!stop.ok()) return stop;
    code_ = static_cast<std::uint16_t>((first[4] - '0') * 100 + (first[5] - '0') * 10 + (first[6] - '0'));
    comment_ = comment != nullptr ? source_.at(comment, last) : extent{};
    return stop;
  }

 private:
  extent comment_;
  std::uint16_t code_ = 0;
};

}}}  // namespace sipwire::msrp
