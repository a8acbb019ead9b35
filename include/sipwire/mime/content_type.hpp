#pragma once

/// \file
/// Content-Type: what a body is (RFC 3261 20.15, RFC 2045 5).

#include "../core/vocabulary.hpp"
#include "detail/gen/media_type.hpp"
#include "detail/gen/wide_media_type.hpp"
#include "detail/loose_params.hpp"
#include "param_list.hpp"
#include "quoted.hpp"

namespace sipwire { inline namespace SIPWIRE_ISA { namespace mime {

/// A media type with its parameters, the value of Content-Type.
///
/// ABNF: `media-type = m-type SLASH m-subtype *( SEMI m-parameter )` (RFC 3261 25.1, RFC 2045 5.1). A
/// parameter without a value is a fault. Types and parameter names compare case-insensitively. Borrows from
/// the parsed input, which must outlive it. Leniencies: loose_parameters for a value without quotes up to the
/// next `;`, empty_parameters, and other_charsets.
/// \code
/// auto type = sipwire::parse_as<mime::content_type_view>("multipart/mixed; boundary=\"a b\"");
/// if (type && type->is("multipart", "mixed")) split(body, type->boundary().value_or(""));
/// \endcode
class content_type_view : public params_base<content_type_view> {
 public:
  static constexpr leniency reread_for = leniency::none;  // scan_parts() does
  /// Every parameter in order.
  [[nodiscard]] param_list params() const noexcept { return param_list::without_commas(part(params_)); }
  /// `message` of `message/cpim`, as written.
  [[nodiscard]] std::string_view type() const noexcept { return source_.text(type_); }
  /// `cpim` of `message/cpim`, as written.
  [[nodiscard]] std::string_view subtype() const noexcept { return source_.text(subtype_); }
  /// `message/cpim`, with the white space that it has about the slash.
  [[nodiscard]] std::string_view media_type() const noexcept {
    return source_.text({type_.first, subtype_.last});
  }
  /// Is it this type and subtype, in whatever case?
  [[nodiscard]] bool is(std::string_view type, std::string_view subtype) const noexcept {
    return iequals(this->type(), type) && iequals(this->subtype(), subtype);
  }
  [[nodiscard]] bool is_multipart() const noexcept { return iequals(type(), "multipart"); }

  /// The first parameter of that name as written, with its quotes.
  [[nodiscard]] std::optional<std::string_view> param(std::string_view name) const noexcept {
    return params().value(name);
  }
  /// `charset` without quotes (RFC 2046 4.1.2). Quoted-pairs, which no charset has, stay.
  [[nodiscard]] std::optional<std::string_view> charset() const noexcept { return bare(charset_); }
  /// `boundary` without quotes (RFC 2046 5.1.1). Quoted-pairs, which no bchars need, stay.
  [[nodiscard]] std::optional<std::string_view> boundary() const noexcept { return bare(boundary_); }

  void parts(auto&& see, leniency = leniency::none) const {
    see("", media_type());
    if (part::wants_again(see))
      see_again(see, "type", type(), "subtype", subtype(), "is-multipart", is_multipart(), "charset",
                charset(), "boundary", boundary());
    see("param", params());
  }

  scan_end scan_parts(const char* first, const char* last, const auto& runs, leniency lenient) noexcept {
    const auto stop = detail::scan_media_type(first, last, runs, source_, *this);
    if (SIPWIRE_UNLIKELY(!stop.ok()) && has(lenient, detail::loose_flags))
      return scan_loose<charset::token>(first, last, lenient, true, stop);
    return stop;
  }
  /// As scan_with(), but by the wider grammar of RFC 4975 9: tokens with `#$&^{|}`, parameters that need no
  /// value.
  template <class Runs>
  static scan_end scan_wide_with(const slice& rest, leniency lenient, content_type_view& out) noexcept {
    out = content_type_view();
    out.source_ = rest.buffer();
    const auto stop =
        detail::scan_wide_media_type(rest.begin(), rest.end(), Runs(rest.buffer()), out.source_, out);
    if (SIPWIRE_UNLIKELY(!stop.ok()) && has(lenient, detail::loose_flags))
      return out.scan_loose<charset::sdp_token>(rest.begin(), rest.end(), lenient, false, stop);
    return stop;
  }

  /// \name Events of the generated scanner
  /// @{
  void type(extent e) noexcept { type_ = e; }
  void subtype(extent e) noexcept { subtype_ = e; }
  void param(extent name, extent value) noexcept {
    if (!charset_ && name.size() == 7 && iequals(source_.text(name), "charset")) charset_ = value;
    if (!boundary_ && name.size() == 8 && iequals(source_.text(name), "boundary")) boundary_ = value;
  }
  /// @}

 private:
  template <class Token>
  SIPWIRE_NOINLINE scan_end scan_loose(const char* p, const char* pe, leniency lenient, bool valued,
                                       scan_end strict) noexcept {
    content_type_view out;
    out.source_ = source_;
    const auto token = [&] {
      const char* const first = p = past_lws(p, pe);
      while (p != pe && Token::set.contains(*p)) ++p;
      return source_.at(first, p);
    };
    out.type_ = token();
    p = past_lws(p, pe);
    if (out.type_.empty() || p == pe || *p != '/') return strict;
    ++p;
    out.subtype_ = token();
    detail::loose_params found;
    if (out.subtype_.empty() ||
        !detail::scan_loose_params<Token>(p, pe, source_, lenient, valued, found,
                                          [&](extent name, extent value) { out.param(name, value); }))
      return strict;
    out.whole({out.type_.first, source_.offset(found.last)},
              found.first != nullptr ? source_.at(found.first, found.last) : extent{});
    *this = out;
    return {pe, errc::none, rule::none};
  }
  [[nodiscard]] std::optional<std::string_view> bare(extent e) const noexcept {
    return e ? std::optional(without_quotes(source_.text(e))) : std::nullopt;
  }

  extent type_;
  extent subtype_;
  extent charset_;
  extent boundary_;
};

}}}  // namespace sipwire::mime
