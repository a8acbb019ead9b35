#pragma once

/// \file
/// Content-Disposition: what a body is for, and the name of the file it was (RFC 2183, RFC 3261 20.11).

#include <cstdint>
#include <optional>
#include <string_view>

#include "../core/leniency.hpp"
#include "../core/numbers.hpp"
#include "../core/text.hpp"
#include "detail/gen/token_params.hpp"
#include "param_list.hpp"
#include "quoted.hpp"

namespace sipwire { inline namespace SIPWIRE_ISA { namespace mime {

/// The value of Content-Disposition, of a message or of a part of one.
///
/// ABNF: `disposition-type *( ";" disposition-parm )` (RFC 2183 2), which is `disp-type *( SEMI disp-param )`
/// (RFC 3261 25.1) with the parameters of both. Borrows from the parsed input, which must outlive it.
/// \code
/// auto how = part.headers().content_disposition();
/// if (how && how->is("attachment")) save_as(how->filename().value_or("unnamed"));
/// \endcode
class content_disposition_view {
 public:
  content_disposition_view() noexcept = default;

  /// The whole value as written.
  [[nodiscard]] std::string_view text() const noexcept { return source_.text(all_); }
  /// `render`, `session`, `icon`, `alert`, `inline`, `attachment`, `recipient-list`, ... as written.
  [[nodiscard]] std::string_view type() const noexcept { return source_.text(type_); }
  /// Is it this disposition type, in whatever case?
  [[nodiscard]] bool is(std::string_view type) const noexcept { return iequals(this->type(), type); }
  /// `filename` without its quotes, quoted-pairs still in. It comes from the peer: no path, no trust.
  [[nodiscard]] std::optional<std::string_view> filename() const noexcept {
    return filename_ ? std::optional(without_quotes(source_.text(filename_))) : std::nullopt;
  }
  /// `size` in bytes, about (RFC 2183 2.7); errc::absent without one.
  [[nodiscard]] result<std::uint64_t> size() const noexcept {
    if (!size_) return fault{errc::absent, rule::disposition_parm, all_.last};
    return parse_decimal<std::uint64_t>({source_, size_});
  }
  /// `handling` as written: `optional`, `required` or another token (RFC 3261 20.11).
  [[nodiscard]] std::optional<std::string_view> handling() const noexcept {
    return handling_ ? std::optional(source_.text(handling_)) : std::nullopt;
  }
  /// Must the body be understood? That is the default (RFC 3261 20.11), so only `handling=optional` says no.
  [[nodiscard]] bool is_required() const noexcept {
    return !handling_ || !iequals(source_.text(handling_), "optional");
  }
  /// The first fault of `handling`, which is a token, `filename`, which wants a value, and `size`.
  [[nodiscard]] result<void> check() const noexcept {
    for (const auto p : params()) {
      const bool handling = p.is("handling"), size = p.is("size");
      if (!handling && !size && !p.is("filename")) continue;
      const auto at = [&](errc code, std::uint32_t offset) {
        return fault{code, rule::disposition_parm, offset};
      };
      if (!p.has_value()) return at(errc::truncated, p.name_where().last);
      if (handling && (p.value().empty() || !charset::token::set.contains(p.value().front())))
        return at(errc::syntax, p.value_where().first);
      if (!size) continue;
      if (const auto bytes =
              parse_decimal<std::uint64_t>(p.value_slice(), ~std::uint64_t{0}, rule::disposition_parm);
          !bytes)
        return bytes.error();
    }
    return {};
  }
  /// Every parameter in order.
  [[nodiscard]] param_list params() const noexcept { return param_list({source_, params_}); }

  [[nodiscard]] extent where() const noexcept { return all_; }
  [[nodiscard]] const source& buffer() const noexcept { return source_; }

  /// Equal bytes.
  friend bool operator==(const content_disposition_view& a, const content_disposition_view& b) noexcept {
    return a.text() == b.text();
  }

  static scan_end scan(const slice& rest, leniency lenient, content_disposition_view& out) noexcept {
    return scan_with<vector_runs>(rest, lenient, out);
  }
  template <class Runs>
  static scan_end scan_with(const slice& rest, leniency, content_disposition_view& out) noexcept {
    out = content_disposition_view();
    out.source_ = rest.buffer();
    const auto stop = detail::scan_token_params(rest.begin(), rest.end(), Runs(rest.buffer()), out.source_,
                                                rule::content_disposition, out);
    // No list: the comma at which the machine stops belongs to nothing.
    if (stop.ok() && stop.at != rest.end()) return {stop.at, errc::syntax, rule::content_disposition};
    return stop;
  }

  /// \name Events of the generated scanner
  /// @{
  void head(extent e) noexcept { type_ = e; }
  void param(extent name, extent value) noexcept {
    const auto text = source_.text(name);
    if (!filename_ && iequals(text, "filename")) filename_ = value;
    if (!size_ && iequals(text, "size")) size_ = value;
    if (!handling_ && iequals(text, "handling")) handling_ = value;
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
  extent filename_;
  extent size_;
  extent handling_;
};

}}}  // namespace sipwire::mime
