#pragma once

/// \file
/// Accept, Accept-Encoding and Accept-Language: what the sender can take (RFC 3261 20.1 to 20.3).

#include <cstdint>
#include <string_view>

#include "../../core/leniency.hpp"
#include "../../core/result.hpp"
#include "../../core/text.hpp"
#include "../../mime/detail/gen/media_range.hpp"
#include "../../mime/detail/gen/token_params.hpp"
#include "../../mime/param_list.hpp"
#include "qvalue.hpp"
#include "typed_params.hpp"

namespace sipwire { inline namespace SIPWIRE_ISA { namespace sip {
namespace detail {

/// What the three have in common: text, parameters and their `q`.
class accept_base {
 public:
  /// The whole value as written.
  [[nodiscard]] std::string_view text() const noexcept { return source_.text(all_); }
  /// Every parameter in order, `q` included.
  [[nodiscard]] mime::param_list params() const noexcept { return mime::param_list({source_, params_}); }
  /// `q` in thousandths, 0 to 1000; 1000 without one, which is its default (RFC 3261 20.1). A `q` that is no
  /// qvalue is a fault located in it.
  [[nodiscard]] result<std::uint16_t> q() const noexcept {
    if (!has_q_) return std::uint16_t{1000};
    if (!q_) return fault{errc::truncated, rule::qvalue, q_at_};
    return sip::parse_qvalue({source_, q_});
  }
  /// The fault of a later `q`.
  [[nodiscard]] result<void> check() const noexcept {
    return q_ ? later_fault({source_, {q_.last, params_.last}}, "q", rule::qvalue, sip::parse_qvalue)
              : result<void>();
  }
  /// Is `q` written?
  [[nodiscard]] bool has_q() const noexcept { return has_q_; }
  [[nodiscard]] extent where() const noexcept { return all_; }
  [[nodiscard]] const source& buffer() const noexcept { return source_; }

  /// \name Events of the generated scanners
  /// @{
  void param(extent name, extent value) noexcept {
    if (has_q_ || name.size() != 1 || to_lower(source_.text(name)[0]) != 'q') return;
    has_q_ = true;
    q_ = value;
    q_at_ = name.last;
  }
  void whole(extent all, extent params) noexcept {
    all_ = all;
    params_ = params;
  }
  /// @}

 protected:
  accept_base() noexcept = default;
  explicit accept_base(const source& from) noexcept : source_(from) {}

  source source_;
  extent all_;
  extent params_;
  extent q_;
  std::uint32_t q_at_ = 0;
  bool has_q_ = false;
};

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
class accept_view : public detail::accept_base {
 public:
  accept_view() noexcept = default;

  /// `text` of `text/plain`, or `*`.
  [[nodiscard]] std::string_view type() const noexcept { return source_.text(type_); }
  /// `plain` of `text/plain`, or `*`.
  [[nodiscard]] std::string_view subtype() const noexcept { return source_.text(subtype_); }
  /// Is it this type and subtype as written, in whatever case?
  [[nodiscard]] bool is(std::string_view type, std::string_view subtype) const noexcept {
    return iequals(this->type(), type) && iequals(this->subtype(), subtype);
  }
  /// Does the range cover that media type? Its parameters are not looked at.
  [[nodiscard]] bool matches(std::string_view type, std::string_view subtype) const noexcept {
    if (this->subtype() != "*") return is(type, subtype);
    return this->type() == "*" || iequals(this->type(), type);
  }

  /// Equal bytes.
  friend bool operator==(const accept_view& a, const accept_view& b) noexcept { return a.text() == b.text(); }

  static scan_end scan(const slice& rest, leniency lenient, accept_view& out) noexcept {
    return scan_with<vector_runs>(rest, lenient, out);
  }
  template <class Runs>
  static scan_end scan_with(const slice& rest, leniency, accept_view& out) noexcept {
    out = accept_view(rest.buffer());
    return mime::detail::scan_media_range(rest.begin(), rest.end(), Runs(rest.buffer()), out.source_, out);
  }

  /// \name Events of the generated scanner
  /// @{
  void type(extent e) noexcept { type_ = e; }
  void subtype(extent e) noexcept { subtype_ = e; }
  /// @}

 private:
  explicit accept_view(const source& from) noexcept : accept_base(from) {}
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
class accept_encoding_view : public detail::accept_base {
 public:
  accept_encoding_view() noexcept = default;

  /// `gzip`, `identity`, `*`, ... as written; case-insensitive.
  [[nodiscard]] std::string_view coding() const noexcept { return source_.text(coding_); }

  /// Equal bytes.
  friend bool operator==(const accept_encoding_view& a, const accept_encoding_view& b) noexcept {
    return a.text() == b.text();
  }

  static scan_end scan(const slice& rest, leniency lenient, accept_encoding_view& out) noexcept {
    return scan_with<vector_runs>(rest, lenient, out);
  }
  template <class Runs>
  static scan_end scan_with(const slice& rest, leniency, accept_encoding_view& out) noexcept {
    out = accept_encoding_view(rest.buffer());
    return mime::detail::scan_token_params(rest.begin(), rest.end(), Runs(rest.buffer()), out.source_,
                                           rule::encoding, out);
  }

  /// Event of the generated scanner
  void head(extent e) noexcept { coding_ = e; }

 private:
  explicit accept_encoding_view(const source& from) noexcept : accept_base(from) {}
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
class accept_language_view : public detail::accept_base {
 public:
  accept_language_view() noexcept = default;

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

  /// Equal bytes.
  friend bool operator==(const accept_language_view& a, const accept_language_view& b) noexcept {
    return a.text() == b.text();
  }

  static scan_end scan(const slice& rest, leniency lenient, accept_language_view& out) noexcept {
    return scan_with<vector_runs>(rest, lenient, out);
  }
  template <class Runs>
  static scan_end scan_with(const slice& rest, leniency, accept_language_view& out) noexcept {
    out = accept_language_view(rest.buffer());
    const auto stop = mime::detail::scan_token_params(rest.begin(), rest.end(), Runs(rest.buffer()),
                                                      out.source_, rule::language_range, out);
    if (!stop.ok()) return stop;
    const auto range = out.range();
    const char* const last = range.data() + range.size();
    if (const char* bad = detail::bad_language_range(range.data(), last); bad != nullptr)
      return {bad, bad == rest.end() ? errc::truncated : errc::syntax, rule::language_range};
    return stop;
  }

  /// Event of the generated scanner
  void head(extent e) noexcept { range_ = e; }

 private:
  explicit accept_language_view(const source& from) noexcept : accept_base(from) {}
  extent range_;
};
}}}  // namespace sipwire::sip
