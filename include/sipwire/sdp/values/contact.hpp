#pragma once

/// \file
/// The u=, e= and p= lines: whom and where to ask about a session.

#include <optional>
#include <string_view>

#include "../../uri/detail/gen/ipv6_address.hpp"
#include "../detail/gen/email.hpp"
#include "../detail/gen/phone.hpp"
#include "../detail/gen/uri.hpp"
#include "value.hpp"

namespace sipwire { inline namespace SIPWIRE_ISA { namespace sdp {

/// The value of u=.
///
/// ABNF: `uri = URI-reference` (RFC 8866 9, 5.5; RFC 3986 4.1). Borrows from the parsed input.
/// \code
/// auto u = sipwire::parse_as<sdp::uri_view>("https://www.example.com/seminars/sdp.pdf");
/// \endcode
class uri_view : public checked_value<uri_view> {
 public:
  scan_end scan_parts(const char* p, const char* pe, const auto& runs, leniency lenient) noexcept {
    extent ipv6;
    const auto stop = detail::scan_uri(p, pe, runs, source_, ipv6);
    if (!stop.ok() || !ipv6) return stop;
    const auto address =
        uri::detail::scan_ipv6_address(source_.data() + ipv6.first, source_.data() + ipv6.last, lenient);
    return address.ok() ? stop : scan_end{address.at, errc::syntax, rule::uri_reference};
  }

  static constexpr leniency loose_under = leniency::odd_sdp_lines;
  bool read_loosely(const slice& text, leniency) noexcept { return !text.empty(); }
};

/// The value of e=.
///
/// ABNF: `addr-spec / addr-spec 1*SP "(" 1*email-safe ")" / 1*email-safe 1*SP "<" addr-spec ">"` (RFC 8866 9,
/// 5.6). Borrows from the parsed input. Under leniency::odd_sdp_lines any text: the address is then the word
/// with an `@`, and empty without one (`NONE`).
/// \code
/// auto e =
///     sipwire::parse_as<sdp::email_view>("j.doe@example.com (Jane Doe)");  // address() is j.doe@example.com
/// \endcode
class email_view : public checked_value<email_view> {
 public:
  /// `local@domain`.
  [[nodiscard]] std::string_view address() const noexcept { return source_.text(address_); }
  /// The name before the address or in brackets behind it.
  [[nodiscard]] std::optional<std::string_view> name() const noexcept { return optional_text(name_); }

  void parts(auto&& see, leniency = leniency::none) const {
    see("address", address());
    see("name", name());
  }

  scan_end scan_parts(const char* p, const char* pe, const auto& runs, leniency) noexcept {
    name_ = {};
    return detail::scan_email(p, pe, runs, source_, address_, name_);
  }

  static constexpr leniency loose_under = leniency::odd_sdp_lines;
  bool read_loosely(const slice& text, leniency) noexcept {
    detail::loose_words left(text);
    while (const extent e = left.next())
      if (!address_ && source_.text(e).find('@') != std::string_view::npos) address_ = e;
    for (; address_ && address_.size() > 1 && is_bracket(address_.first); ++address_.first) {
    }
    for (; address_ && address_.size() > 1 && is_bracket(address_.last - 1); --address_.last) {
    }
    return !text.empty();
  }

 private:
  [[nodiscard]] bool is_bracket(std::uint32_t at) const noexcept {
    return std::string_view("<>()").find(source_.data()[at]) != std::string_view::npos;
  }
  extent address_, name_;
};

/// The value of p=.
///
/// ABNF: `phone *SP "(" 1*email-safe ")" / 1*email-safe "<" phone ">" / phone` (RFC 8866 9, 5.6). Borrows
/// from the parsed input. Under leniency::odd_sdp_lines any text: the number is then what it begins with, and
/// empty where that is no digit and no `+`.
/// \code
/// auto p = sipwire::parse_as<sdp::phone_view>("+1 617 555-6011 (Jane Doe)");  // number() is +1 617 555-6011
/// \endcode
class phone_view : public checked_value<phone_view> {
 public:
  /// The number as written, with its blanks and hyphens.
  [[nodiscard]] std::string_view number() const noexcept { return source_.text(number_); }
  /// The name before the number or in brackets behind it.
  [[nodiscard]] std::optional<std::string_view> name() const noexcept { return optional_text(name_); }

  void parts(auto&& see, leniency = leniency::none) const {
    see("number", number());
    see("name", name());
  }

  scan_end scan_parts(const char* p, const char* pe, const auto& runs, leniency) noexcept {
    name_ = {};
    return detail::scan_phone(p, pe, runs, source_, number_, name_);
  }

  static constexpr leniency loose_under = leniency::odd_sdp_lines;
  bool read_loosely(const slice& text, leniency) noexcept {
    const std::string_view t = text.text();
    if (t.starts_with('+') || detail::begins_with_digit(t)) {
      const auto n = static_cast<std::uint32_t>(t.substr(0, t.find_first_of("(<")).size());
      number_ = detail::without_blanks({source_, {all_.first, all_.first + n}}).where();
    }
    return !text.empty();
  }

 private:
  extent number_, name_;
};

}}}  // namespace sipwire::sdp
