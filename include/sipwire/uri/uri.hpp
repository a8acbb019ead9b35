#pragma once

/// \file
/// A URI of any scheme, told apart but not yet judged.

#include "../core/vocabulary.hpp"
#include "detail/uri_scheme.hpp"
#include "generic_uri.hpp"
#include "sip_uri.hpp"
#include "tel_uri.hpp"

namespace sipwire { inline namespace SIPWIRE_ISA { namespace uri {

/// A piece of text that stands where a URI stands: Request-URI, addr-spec.
///
/// ABNF: `SIP-URI / SIPS-URI / absoluteURI` (RFC 3261 25.1), tel (RFC 3966) among the last. Making one only
/// finds the scheme, so a malformed URI does not spoil the header around it; as_sip() and its sisters parse,
/// check() only judges. Borrows from the parsed input. Offsets of faults count in the outermost buffer.
/// \code
/// if (auto sip = from.uri().as_sip()) use(sip->user(), sip->host().text());
/// else report(sip.error());  // errc::wrong_scheme when it is no SIP URI at all
/// \endcode
class uri_view : public written_value {
 public:
  uri_view() noexcept = default;
  uri_view(const source& from, extent all) noexcept {
    source_ = from;
    all_ = all;
    const char* const first = source_.data() + (all_ ? all_.first : 0);
    const char* const last = first + (all_ ? all_.size() : 0);
    if (detail::past_scheme<"sip:">(first, last) != nullptr) {
      kind_ = kind::sip;
      scheme_size_ = 3;
    } else if (detail::past_scheme<"tel:">(first, last) != nullptr) {
      kind_ = kind::tel;
      scheme_size_ = 3;
    } else if (detail::past_scheme<"sips:">(first, last) != nullptr) {
      kind_ = kind::sip;
      scheme_size_ = 4;
    } else {
      const char* const colon = detail::scheme_end(first, last);
      if (colon != last && *colon == ':') scheme_size_ = static_cast<std::uint32_t>(colon - first);
    }
  }
  explicit uri_view(const slice& all) noexcept : uri_view(all.buffer(), all.where()) {}

  [[nodiscard]] slice as_slice() const noexcept { return {source_, all_}; }
  /// What stands before the first colon, in the case written; empty when that is no scheme.
  [[nodiscard]] std::string_view scheme() const noexcept { return text().substr(0, scheme_size_); }
  /// Is the scheme `sip` or `sips`?
  [[nodiscard]] bool is_sip() const noexcept { return kind_ == kind::sip; }
  [[nodiscard]] bool is_tel() const noexcept { return kind_ == kind::tel; }

  /// errc::wrong_scheme for other schemes than sip and sips.
  [[nodiscard]] result<sip_uri_view> as_sip(leniency lenient = leniency::none) const noexcept {
    return sip_uri_view::parse(as_slice(), lenient);
  }
  /// errc::wrong_scheme for other schemes than tel.
  [[nodiscard]] result<tel_uri_view> as_tel(leniency lenient = leniency::none) const noexcept {
    return tel_uri_view::parse(as_slice(), lenient);
  }
  /// By the general grammar, whatever the scheme.
  [[nodiscard]] result<generic_uri_view> as_generic(leniency lenient = leniency::none) const noexcept {
    return generic_uri_view::parse(as_slice(), lenient);
  }
  /// Judges the URI by the grammar of its own scheme: SIP-URI, SIPS-URI, telephone-uri, absoluteURI for all
  /// others.
  [[nodiscard]] result<void> check(leniency lenient = leniency::none) const noexcept {
    const auto verdict = [](const auto& parsed) {
      return parsed ? result<void>() : result<void>(parsed.error());
    };
    if (is_sip()) return verdict(as_sip(lenient));
    if (is_tel()) return verdict(as_tel(lenient));
    return verdict(as_generic(lenient));
  }

  void parts(auto&& see, leniency lenient = leniency::none) const {
    see("", text());
    if (part::wants_again(see))
      see_again(see, "scheme", scheme(), "is-sip", is_sip(), "is-tel", is_tel(), "sip", as_sip(lenient),
                "tel", as_tel(lenient), "generic", as_generic(lenient));
    see("check", check(lenient), part::checked);
  }

  /// Equal bytes. See equivalent() in uri/compare.hpp.
  friend bool operator==(const uri_view& a, const uri_view& b) noexcept { return a.text() == b.text(); }

 private:
  enum class kind : std::uint8_t { other, sip, tel };

  std::uint32_t scheme_size_ = 0;
  kind kind_ = kind::other;
};

}}}  // namespace sipwire::uri
