#pragma once

/// \file
/// Geolocation-Error and Geolocation-Routing (RFC 6442). Geolocation itself is in sip/values/info.hpp.

#include <cstdint>
#include <optional>
#include <string_view>

#include "../../core/leniency.hpp"
#include "../detail/gen/delta_params.hpp"
#include "../detail/gen/georouting.hpp"
#include "typed_params.hpp"

namespace sipwire { inline namespace SIPWIRE_ISA { namespace sip {

/// The value of Geolocation-Error: what was wrong with a location.
///
/// ABNF: `location-error-code *( SEMI location-error-params )`, `location-error-code = 1*3DIGIT` (RFC 6442
/// 4.3). A fourth digit is errc::syntax. Borrows from the parsed input, which must outlive it.
/// \code
/// auto error = sipwire::parse_as<sip::geolocation_error_view>(
///     "200 ; code=\"Permission To Use Location Information\"");
/// if (error) show(error->code(), error->code_text().value_or(""));
/// \endcode
class geolocation_error_view : public detail::value_with_params<geolocation_error_view> {
 public:
  geolocation_error_view() noexcept = default;

  /// The location-error-code, 0 to 999: 100, 200, 201, 202 and 300 are defined (RFC 6442 4.3).
  [[nodiscard]] std::uint16_t code() const noexcept {
    std::uint16_t out = 0;
    for (const char c : source_.text(digits_)) out = static_cast<std::uint16_t>(out * 10 + (c - '0'));
    return out;
  }
  /// The text of the parameter `code` for people, without its quotes, quoted-pairs still in; errc::syntax
  /// when it is not quoted.
  [[nodiscard]] result<std::string_view> code_text() const noexcept {
    return typed().quoted("code", rule::location_error).transform([](const slice& s) { return s.text(); });
  }
  /// The fault of `code`.
  [[nodiscard]] result<void> check() const noexcept { return detail::first_fault(code_text()); }

  template <class Runs>
  scan_end scan_parts(const slice& rest, const Runs& runs, leniency) noexcept {
    const auto stop =
        detail::scan_delta_params(rest.begin(), rest.end(), runs, source_, rule::location_error_code, *this);
    if (stop.ok() && digits_.size() > 3)
      return {source_.data() + digits_.first + 3, errc::syntax, rule::location_error_code};
    return stop;
  }
  void head(extent e) noexcept { digits_ = e; }

 private:
  extent digits_;
};

/// The value of Geolocation-Routing: may a location be used to route the request?
///
/// ABNF: `"yes" / "no" / generic-value`, `generic-value = generic-param` (RFC 6442 4.2). Borrows from the
/// parsed input, which must outlive it.
/// \code
/// auto routing = sipwire::parse_as<sip::geolocation_routing_view>("yes");
/// if (routing && routing->is_allowed()) route_by(location);
/// \endcode
class geolocation_routing_view {
 public:
  geolocation_routing_view() noexcept = default;

  /// The whole value as written.
  [[nodiscard]] std::string_view text() const noexcept { return source_.text(where()); }
  /// `yes`, `no`, or the name of an extension.
  [[nodiscard]] std::string_view name() const noexcept { return source_.text(name_); }
  /// What stands behind the `=` of an extension, as written.
  [[nodiscard]] std::optional<std::string_view> value() const noexcept {
    return value_ ? std::optional(source_.text(value_)) : std::nullopt;
  }
  /// Is it `yes`? Everything else means no (RFC 6442 4.2).
  [[nodiscard]] bool is_allowed() const noexcept { return !value_ && iequals(name(), "yes"); }

  [[nodiscard]] extent where() const noexcept {
    return name_ ? extent{name_.first, (value_ ? value_ : name_).last} : extent{};
  }
  [[nodiscard]] const source& buffer() const noexcept { return source_; }

  /// Equal bytes.
  friend bool operator==(const geolocation_routing_view& a, const geolocation_routing_view& b) noexcept {
    return a.text() == b.text();
  }

  static scan_end scan(const slice& rest, leniency lenient, geolocation_routing_view& out) noexcept {
    return scan_with<vector_runs>(rest, lenient, out);
  }
  template <class Runs>
  static scan_end scan_with(const slice& rest, leniency, geolocation_routing_view& out) noexcept {
    out.source_ = rest.buffer();
    return detail::scan_georouting(rest.begin(), rest.end(), Runs(rest.buffer()), out.source_, out.name_,
                                   out.value_);
  }

 private:
  source source_;
  extent name_;
  extent value_;
};

}}}  // namespace sipwire::sip
