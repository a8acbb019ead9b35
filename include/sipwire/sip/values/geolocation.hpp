#pragma once

/// \file
/// Geolocation-Error and Geolocation-Routing (RFC 6442). Geolocation itself is in sip/values/info.hpp.

#include "../../core/value.hpp"
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
class geolocation_error_view : public params_base<geolocation_error_view> {
 public:
  /// The location-error-code, 0 to 999: 100, 200, 201, 202 and 300 are defined (RFC 6442 4.3).
  [[nodiscard]] std::uint16_t code() const noexcept {
    std::uint16_t out = 0;
    for (const char c : source_.text(digits_)) out = static_cast<std::uint16_t>(out * 10 + (c - '0'));
    return out;
  }
  /// The text of the parameter `code` for people, without its quotes, quoted-pairs still in; errc::syntax
  /// when it is not quoted.
  [[nodiscard]] result<std::string_view> code_text(leniency lenient = leniency::none) const noexcept {
    return typed(lenient).quoted_text("code", rule::location_error);
  }
  /// The fault of `code`.
  [[nodiscard]] result<void> check(leniency lenient = leniency::none) const noexcept {
    return detail::first_fault(code_text(lenient));
  }

  void parts(auto&& see, leniency lenient = leniency::none) const {
    see("code", code());
    if (part::wants_again(see)) see("code-text", code_text(lenient), part::again);
    see("param", params());
    see("check", check(lenient), part::checked);
  }

  scan_end scan_parts(const char* first, const char* last, const auto& runs, leniency) noexcept {
    const auto stop = detail::scan_delta_params(first, last, runs, source_, rule::location_error_code, *this);
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
class geolocation_routing_view : public value_base<geolocation_routing_view>,
                                 public mime::detail::rereadable {
 public:
  /// `yes`, `no`, or the name of an extension.
  [[nodiscard]] std::string_view name() const noexcept { return source_.text({all_.first, name_last_}); }
  /// What stands behind the `=` of an extension, as written.
  [[nodiscard]] std::optional<std::string_view> value() const noexcept {
    return optional_text({value_first_, all_.last});
  }
  /// Is it `yes`? Everything else means no (RFC 6442 4.2).
  [[nodiscard]] bool is_allowed() const noexcept { return !value() && iequals(name(), "yes"); }

  void parts(auto&& see, leniency = leniency::none) const {
    see("", text());
    if (part::wants_again(see)) see_again(see, "name", name(), "value", value(), "is-allowed", is_allowed());
  }

  scan_end scan_parts(const char* first, const char* last, const auto& runs, leniency) noexcept {
    extent name, value;
    const auto stop = detail::scan_georouting(first, last, runs, source_, name, value);
    if (!name) return stop;
    all_ = {name.first, (value ? value : name).last};
    name_last_ = name.last;
    value_first_ = value.first;
    return stop;
  }
  /// \name Of the second reading, see mime/detail/loose_text.hpp
  /// @{
  static constexpr mime::detail::loose_form deviations() noexcept { return {.head = false}; }
  void take_over(const source& from, extent all) noexcept {
    source_ = from;
    all_ = all;
  }
  /// @}

 private:
  std::uint32_t name_last_ = 0;
  std::uint32_t value_first_ = extent::absent_mark;
};

}}}  // namespace sipwire::sip
