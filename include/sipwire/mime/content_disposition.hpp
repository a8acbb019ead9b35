#pragma once

/// \file
/// Content-Disposition: what a body is for, and the name of the file it was (RFC 2183, RFC 3261 20.11).

#include "../core/vocabulary.hpp"
#include "detail/gen/token_params.hpp"
#include "detail/loose_params.hpp"
#include "param_list.hpp"
#include "quoted.hpp"

namespace sipwire { inline namespace SIPWIRE_ISA { namespace mime {

/// The value of Content-Disposition of a part, or of an MSRP message.
///
/// ABNF: `disposition-type *( ";" disposition-parm )` (RFC 2183 2), each of them with a value. Borrows from
/// the parsed input, which must outlive it. Leniencies: loose_parameters for a value without quotes up to the
/// next `;`, empty_parameters, and other_charsets.
/// \code
/// auto how = part.headers().content_disposition();
/// if (how && how->is("attachment")) save_as(how->filename().value_or("unnamed"));
/// \endcode
class content_disposition_view : public params_base<content_disposition_view> {
 public:
  static constexpr leniency reread_for = leniency::none;  // scan_parts() does
  /// Every parameter in order.
  [[nodiscard]] param_list params() const noexcept { return param_list::without_commas(part(params_)); }
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
    return parse_decimal<std::uint64_t>(part(size_));
  }
  /// `handling` as written: `optional`, `required` or another token (RFC 3261 20.11).
  [[nodiscard]] std::optional<std::string_view> handling() const noexcept { return optional_text(handling_); }
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

  void parts(auto&& see, leniency = leniency::none) const {
    see("", type());
    if (part::wants_again(see))
      see_again(see, "filename", filename(), "size", size(), "handling", handling(), "is-required",
                is_required());
    see("param", params());
    see("check", check(), part::checked);
  }

  scan_end scan_parts(const char* first, const char* last, const auto& runs, leniency lenient) noexcept {
    return scan_parts(first, last, runs, lenient, true);
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
  /// @}

 protected:
  /// `valued` says that each parameter needs a value.
  scan_end scan_parts(const char* first, const char* last, const auto& runs, leniency lenient,
                      bool valued) noexcept {
    auto stop = detail::scan_token_params(first, last, runs, source_, rule::content_disposition, *this);
    // No list: the comma at which the machine stops belongs to nothing.
    if (stop.ok() && stop.at != last) stop = {stop.at, errc::syntax, rule::content_disposition};
    if (stop.ok() && valued) stop = find_valueless(stop, last);
    if (SIPWIRE_UNLIKELY(!stop.ok()) && has(lenient, detail::loose_flags))
      return scan_loose(first, last, lenient, valued, stop);
    return stop;
  }

 private:
  // Where the `=` of a parameter should be.
  [[nodiscard]] scan_end find_valueless(scan_end stop, const char* last) const noexcept {
    for (const auto p : params()) {
      if (p.has_value()) continue;
      const char* const at = past_lws(p.name().data() + p.name().size(), last);
      return {at, at == last ? errc::truncated : errc::syntax, rule::disposition_parm};
    }
    return stop;
  }
  SIPWIRE_NOINLINE scan_end scan_loose(const char* p, const char* pe, leniency lenient, bool valued,
                                       scan_end strict) noexcept {
    content_disposition_view out;
    out.source_ = source_;
    const char* const first = p = past_lws(p, pe);
    while (p != pe && charset::token::set.contains(*p)) ++p;
    out.type_ = source_.at(first, p);
    detail::loose_params found;
    if (p == first || !detail::scan_loose_params<charset::token>(
                          p, pe, source_, lenient, valued, found,
                          [&](extent name, extent value) { out.param(name, value); }))
      return strict;
    out.whole(source_.at(first, found.last),
              found.first != nullptr ? source_.at(found.first, found.last) : extent{});
    *this = out;
    return {pe, errc::none, rule::none};
  }

  extent type_;
  extent filename_;
  extent size_;
  extent handling_;
};

}}}  // namespace sipwire::mime
