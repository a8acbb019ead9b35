#pragma once

/// \file
/// absoluteURI: any scheme, split by the general grammar (RFC 3261 25.1, RFC 2396).

#include "../core/vocabulary.hpp"
#include "detail/gen/absolute_uri.hpp"
#include "detail/loose_uri.hpp"
#include "detail/uri_scheme.hpp"
#include "uri_base.hpp"

namespace sipwire { inline namespace SIPWIRE_ISA { namespace uri {

/// A URI of any scheme: `http://...`, `urn:service:sos`, `cid:...`, `im:...`, `pres:...`.
///
/// ABNF: `absoluteURI = scheme ":" ( hier-part / opaque-part )` (RFC 3261 25.1). It fills the text it is made
/// of. Either opaque() is present, or path() and perhaps authority() and query() are. Everything is as
/// written, escapes included. sip, sips and tel URIs are read too, but their own grammars say more and less;
/// uri_view::check() picks the right one. Borrows from the parsed input.
/// Faults: errc::bad_escape at the `%`, errc::syntax, errc::truncated. Under leniency::loose_uris any bytes
/// but controls and `<>` may stand behind the scheme.
/// \code
/// auto uri = sipwire::uri::generic_uri_view::parse("http://www.example.com/sounds/moo.wav?loud");
/// if (uri) use(uri->scheme(), uri->authority(), uri->path(), uri->query());
/// \endcode
class generic_uri_view : public uri_base<generic_uri_view, rule::absolute_uri> {
 public:
  /// The scheme in the case written; schemes are case-insensitive.
  [[nodiscard]] std::string_view scheme() const noexcept {
    return source_.text({all_.first, rest_.first - 1});
  }
  /// All behind the first colon.
  [[nodiscard]] std::string_view rest() const noexcept { return source_.text(rest_); }
  /// Does a slash follow the colon?
  [[nodiscard]] bool is_hierarchical() const noexcept { return authority_ || path_; }
  /// opaque-part: rest() when no slash follows the colon.
  [[nodiscard]] std::optional<std::string_view> opaque() const noexcept {
    return is_hierarchical() ? std::nullopt : std::optional(rest());
  }
  /// What stands behind `//`, perhaps nothing; absent without `//`.
  [[nodiscard]] std::optional<std::string_view> authority() const noexcept {
    return optional_text(authority_);
  }
  /// abs-path with its leading slash; empty when there is none.
  [[nodiscard]] std::string_view path() const noexcept { return source_.text(path_); }
  /// What stands behind the `?` of a hier-part. In an opaque-part a `?` means nothing.
  [[nodiscard]] std::optional<std::string_view> query() const noexcept { return optional_text(query_); }

  void parts(auto&& see, leniency = leniency::none) const {
    see("scheme", scheme());
    if (part::wants_again(see)) see_again(see, "rest", rest(), "is-hierarchical", is_hierarchical());
    see("opaque", opaque());
    see("authority", authority());
    see("path", path());
    see("query", query());
  }

  scan_end scan_parts(const char* first, const char* pe, const auto& runs, leniency lenient) noexcept {
    detail::absolute_uri_parts parts;
    auto stop = detail::scan_absolute_uri(first, pe, runs, parts);
    if (SIPWIRE_UNLIKELY(!stop.ok())) {
      const char* const end = pe;
      if (!has(lenient, leniency::loose_uris) || !find_loose(first, pe, parts)) return stop;
      all_ = source_.at(first, pe);
      stop = {end, errc::none, rule::none};
    }
    const char* const path_last = parts.query_first != nullptr ? parts.query_first - 1 : pe;
    const char* const authority_last = parts.path_first != nullptr ? parts.path_first : path_last;
    const auto piece = [this](const char* p, const char* last) {
      return p != nullptr ? source_.at(p, last) : extent{};
    };
    rest_ = source_.at(parts.colon + 1, pe);
    authority_ = piece(parts.authority_first, authority_last);
    path_ = piece(parts.path_first, path_last);
    query_ = piece(parts.query_first, pe);
    return stop;
  }

 private:
  // By the separators alone.
  SIPWIRE_NOINLINE static bool find_loose(const char*& first, const char*& pe,
                                          detail::absolute_uri_parts& out) noexcept {
    if (!detail::loose_bytes(first, pe)) return false;
    const char* p = detail::scheme_end(first, pe);
    out = {};
    if (p == first || p == pe || *p != ':' || ++p == pe) return false;
    out.colon = p - 1;
    if (*p != '/') return true;
    if (pe - p > 1 && p[1] == '/') {
      out.authority_first = p + 2;
      p = detail::find_any(p + 2, pe, "/?");
    }
    if (p != pe && *p == '/') out.path_first = p;
    p = detail::find_any(p, pe, "?");
    if (p != pe) out.query_first = p + 1;
    return true;
  }

  extent rest_;
  extent authority_;
  extent path_;
  extent query_;
};

}}}  // namespace sipwire::uri
