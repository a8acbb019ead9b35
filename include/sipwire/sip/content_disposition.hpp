#pragma once

/// \file
/// Content-Disposition: what a body is for (RFC 3261 20.11, RFC 2183).

#include <optional>
#include <string_view>

#include "../core/leniency.hpp"
#include "../core/text.hpp"
#include "../detail/gen/token_params.hpp"
#include "../mime/param_list.hpp"

namespace sipwire::inline SIPWIRE_ISA::sip {

/// The value of Content-Disposition.
///
/// ABNF: `disp-type *( SEMI disp-param )` (RFC 3261 25.1). Borrows from the parsed input, which must outlive it.
/// \code
/// auto how = sip::parse_as<sip::content_disposition_view>("session;handling=optional");
/// if (how && !how->is("session") && how->is_required()) reject(415);
/// \endcode
class content_disposition_view {
 public:
  content_disposition_view() noexcept = default;

  /// The whole value as written.
  [[nodiscard]] std::string_view text() const noexcept { return source_.text(all_); }
  /// `render`, `session`, `icon`, `alert`, `attachment`, ... as written.
  [[nodiscard]] std::string_view type() const noexcept { return source_.text(type_); }
  /// Is it this disposition type, in whatever case?
  [[nodiscard]] bool is(std::string_view type) const noexcept { return iequals(this->type(), type); }
  /// `handling` as written: `optional`, `required` or another token.
  [[nodiscard]] std::optional<std::string_view> handling() const noexcept {
    return handling_ ? std::optional(source_.text(handling_)) : std::nullopt;
  }
  /// Must the body be understood? That is the default (RFC 3261 20.11), so only `handling=optional` says no.
  [[nodiscard]] bool is_required() const noexcept { return !handling_ || !iequals(source_.text(handling_), "optional"); }
  /// Every parameter in order.
  [[nodiscard]] mime::param_list params() const noexcept { return mime::param_list({source_, params_}); }

  [[nodiscard]] extent where() const noexcept { return all_; }
  [[nodiscard]] const source& origin() const noexcept { return source_; }

  /// Equal bytes.
  friend bool operator==(const content_disposition_view& a, const content_disposition_view& b) noexcept { return a.text() == b.text(); }

  static detail::scan_end scan(const slice& rest, leniency lenient, content_disposition_view& out) noexcept {
    return scan_with<vector_runs>(rest, lenient, out);
  }
  template <class Runs>
  static detail::scan_end scan_with(const slice& rest, leniency, content_disposition_view& out) noexcept {
    out = content_disposition_view();
    out.source_ = rest.origin();
    const auto stop = detail::scan_token_params(rest.begin(), rest.end(), Runs(rest.origin()), out.source_, rule::content_disposition, out);
    // No list: the comma at which the machine stops belongs to nothing.
    if (stop.ok() && stop.at != rest.end()) return {stop.at, errc::syntax, rule::content_disposition};
    return stop;
  }

  /// \name Events of the generated scanner
  /// @{
  void head(extent e) noexcept { type_ = e; }
  void param(extent name, extent value) noexcept {
    if (!handling_ && name.size() == 8 && iequals(source_.text(name), "handling")) handling_ = value;
  }
  void whole(extent all, extent params) noexcept {
    all_ = all;
    params_ = params;
  }
  /// @}

 private:
  source source_;
  extent all_;
  extent type_;
  extent params_;
  extent handling_;
};

}  // namespace sipwire::inline SIPWIRE_ISA::sip
