#pragma once

/// \file
/// Accept, Accept-Encoding and Accept-Language: what the sender can take (RFC 3261 20.1 to 20.3).

#include "../../core/vocabulary.hpp"
#include "../../mime/detail/gen/media_range.hpp"
#include "../../mime/detail/gen/token_params.hpp"
#include "../../mime/param_list.hpp"
#include "qvalue.hpp"
#include "typed_params.hpp"

namespace sipwire { inline namespace SIPWIRE_ISA { namespace sip {
/// Base of the three: parameters and their `q`.
template <class Derived>
class accept_base : public mime::params_base<Derived> {
 public:
  /// `q` in thousandths, 0 to 1000; 1000 without one, which is its default (RFC 3261 20.1). A `q` that is no
  /// qvalue is a fault located in it.
  [[nodiscard]] result<std::uint16_t> q() const noexcept {
    if (!has_q_) return std::uint16_t{1000};
    if (!q_) return fault{errc::truncated, rule::qvalue, q_at_};
    return sip::parse_qvalue(this->part(q_));
  }
  /// The fault of a later `q`.
  [[nodiscard]] result<void> check() const noexcept {
    return q_ ? detail::later_fault(this->part({q_.last, this->params_.last}), "q", rule::qvalue,
                                    sip::parse_qvalue)
              : result<void>();
  }
  /// Is `q` written?
  [[nodiscard]] bool has_q() const noexcept { return has_q_; }

  void parts(auto&& see, leniency = leniency::none) const {
    see("q", q(), part::checked_again);
    see("has-q", has_q(), part::again);
    see("param", this->params());
    see("check", check(), part::checked);
  }

  /// Event of the generated scanners
  void param(extent name, extent value) noexcept {
    if (has_q_ || name.size() != 1 || to_lower(this->source_.text(name)[0]) != 'q') return;
    has_q_ = true;
    q_ = value;
    q_at_ = name.last;
  }

 private:
  extent q_;
  std::uint32_t q_at_ = 0;
  bool has_q_ = false;
};

namespace detail {

/// The first byte of [p, last) that keeps it from being a language-range, or nullptr when it is one; `last`
/// when it ends too early.
constexpr const char* bad_language_range(const char* p, const char* const last) noexcept {
  if (last - p == 1 && *p == '*') return nullptr;
  std::size_t in_tag = 0;
  bool primary = true;
  for (; p != last; ++p) {
    if (*p == '-' && in_tag != 0) {
      in_tag = 0;
      primary = false;
    } else if (!(is_alpha(*p) || (is_digit(*p) && !primary)) || ++in_tag > 8) {
      return p;
    }
  }
  return in_tag == 0 ? last : nullptr;
}

}  // namespace detail

/// One value of Accept: a media range and how much it is wanted.
///
/// ABNF: `accept-range = media-range *( SEMI accept-param )` (RFC 3261 25.1). An empty Accept holds no
/// values. Borrows from the parsed input, which must outlive it.
/// \code
/// for (auto range : sip::value_list<sip::accept_view>("text/*;q=0.3, application/sdp"))
///   if (range && range->matches("application", "sdp") && range->q().value_or(0) > 0) offer_sdp();
/// \endcode
class accept_view : public accept_base<accept_view> {
 public:
  /// `text` of `text/plain`, or `*`.
  [[nodiscard]] std::string_view type() const noexcept { return source_.text(type_); }
  /// `plain` of `text/plain`, or `*`.
  [[nodiscard]] std::string_view subtype() const noexcept { return source_.text(subtype_); }
  /// `text/plain`, with the white space that it has about the slash.
  [[nodiscard]] std::string_view media_range() const noexcept {
    return source_.text({type_.first, subtype_.last});
  }
  /// Is it this type and subtype as written, in whatever case?
  [[nodiscard]] bool is(std::string_view type, std::string_view subtype) const noexcept {
    return iequals(this->type(), type) && iequals(this->subtype(), subtype);
  }
  /// Does the range cover that media type? Its parameters are not looked at.
  [[nodiscard]] bool matches(std::string_view type, std::string_view subtype) const noexcept {
    if (this->subtype() != "*") return is(type, subtype);
    return this->type() == "*" || iequals(this->type(), type);
  }

  void parts(auto&& see, leniency lenient = leniency::none) const {
    see("", media_range());
    if (part::wants_again(see)) see_again(see, "type", type(), "subtype", subtype());
    accept_base::parts(see, lenient);
  }

  scan_end scan_parts(const char* first, const char* last, const auto& runs, leniency) noexcept {
    return mime::detail::scan_media_range(first, last, runs, source_, *this);
  }

  /// \name Events of the generated scanner
  /// @{
  void type(extent e) noexcept { type_ = e; }
  void subtype(extent e) noexcept { subtype_ = e; }
  /// @}

 private:
  extent type_;
  extent subtype_;
};

/// One value of Accept-Encoding: a content-coding or `*`.
///
/// ABNF: `encoding = codings *( SEMI accept-param )` (RFC 3261 25.1). An empty header holds no values and
/// means `identity` (20.2). Borrows from the parsed input, which must outlive it.
/// \code
/// auto gzip = sipwire::parse_as<sip::accept_encoding_view>(
///     "gzip;q=0.5");  // gzip->coding() == "gzip", gzip->q() == 500
/// \endcode
class accept_encoding_view : public accept_base<accept_encoding_view> {
 public:
  /// `gzip`, `identity`, `*`, ... as written; case-insensitive.
  [[nodiscard]] std::string_view coding() const noexcept { return source_.text(coding_); }

  void parts(auto&& see, leniency lenient = leniency::none) const {
    see("", coding());
    accept_base::parts(see, lenient);
  }

  scan_end scan_parts(const char* first, const char* last, const auto& runs, leniency) noexcept {
    return mime::detail::scan_token_params(first, last, runs, source_, rule::encoding, *this);
  }

  /// Event of the generated scanner
  void head(extent e) noexcept { coding_ = e; }

 private:
  extent coding_;
};

/// One value of Accept-Language: a language range or `*`.
///
/// ABNF: `language = language-range *( SEMI accept-param )` (RFC 3261 25.1); digits are taken in subtags
/// (`es-419`, RFC 5646). Borrows from the parsed input, which must outlive it.
/// \code
/// auto english = sipwire::parse_as<sip::accept_language_view>(
///     "en-gb;q=0.8");  // english->range() == "en-gb", english->q() == 800
/// \endcode
class accept_language_view : public accept_base<accept_language_view> {
 public:
  /// `da`, `en-gb`, `*`, ... as written; case-insensitive.
  [[nodiscard]] std::string_view range() const noexcept { return source_.text(range_); }
  /// Does the range cover that language tag (RFC 4647 3.3.1): `*`, the tag itself, or a prefix of it that
  /// ends at a `-`?
  [[nodiscard]] bool matches(std::string_view tag) const noexcept {
    const auto r = range();
    if (r == "*") return true;
    return r.size() <= tag.size() && iequals(tag.substr(0, r.size()), r) &&
           (tag.size() == r.size() || tag[r.size()] == '-');
  }

  void parts(auto&& see, leniency lenient = leniency::none) const {
    see("", range());
    accept_base::parts(see, lenient);
  }

  scan_end scan_parts(const char* first, const char* last, const auto& runs, leniency) noexcept {
    const auto stop =
        mime::detail::scan_token_params(first, last, runs, source_, rule::language_range, *this);
    if (!stop.ok()) return stop;
    const char* const range = source_.data() + range_.first;
    if (const char* bad = detail::bad_language_range(range, source_.data() + range_.last); bad != nullptr)
      return {bad, bad == last ? errc::truncated : errc::syntax, rule::language_range};
    return stop;
  }

  /// Event of the generated scanner
  void head(extent e) noexcept { range_ = e; }

 private:
  extent range_;
};
}}}  // namespace sipwire::sip
