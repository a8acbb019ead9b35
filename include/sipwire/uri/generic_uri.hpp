#pragma once

/// \file
/// absoluteURI: any scheme, split by the general grammar (RFC 3261 25.1, RFC 2396).

#include <optional>
#include <string_view>

#include "../core/leniency.hpp"
#include "../core/result.hpp"
#include "../core/scan_bytes.hpp"
#include "../core/text.hpp"
#include "detail/gen/absolute_uri.hpp"

namespace sipwire { inline namespace SIPWIRE_ISA { namespace uri {

/// A URI of any scheme: `http://...`, `urn:service:sos`, `cid:...`, `im:...`, `pres:...`.
///
/// ABNF: `absoluteURI = scheme ":" ( hier-part / opaque-part )` (RFC 3261 25.1). It fills the text it is made
/// of. Either opaque() is present, or path() and perhaps authority() and query() are. Everything is as
/// written, escapes included. sip, sips and tel URIs are read too, but their own grammars say more and less;
/// uri_view::check() picks the right one. Borrows from the parsed input.
/// Faults: errc::bad_escape at the `%`, errc::syntax, errc::truncated.
/// \code
/// auto uri = sipwire::uri::generic_uri_view::parse("http://www.example.com/sounds/moo.wav?loud");
/// if (uri) use(uri->scheme(), uri->authority(), uri->path(), uri->query());
/// \endcode
class generic_uri_view {
 public:
  generic_uri_view() noexcept = default;

  /// The whole of `text` as an absoluteURI.
  static result<generic_uri_view> parse(const slice& text, leniency lenient = leniency::none) noexcept {
    if (const fault bad = check_size(text, rule::absolute_uri)) return bad;
    generic_uri_view out;
    const auto stop = scan(text, lenient, out);
    if (!stop.ok()) return stop.in(text.buffer());
    return out;
  }

  /// The whole URI as written.
  [[nodiscard]] std::string_view text() const noexcept { return source_.text(all_); }
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

  [[nodiscard]] extent where() const noexcept { return all_; }
  [[nodiscard]] const source& buffer() const noexcept { return source_; }

  /// Equal bytes.
  friend bool operator==(const generic_uri_view& a, const generic_uri_view& b) noexcept {
    return a.text() == b.text();
  }

  static scan_end scan(const slice& rest, leniency lenient, generic_uri_view& out) noexcept {
    return scan_with<vector_runs>(rest, lenient, out);
  }
  template <class Runs>
  static scan_end scan_with(const slice& rest, leniency, generic_uri_view& out) noexcept {
    const source from = rest.buffer();
    detail::absolute_uri_parts parts;
    const auto stop = detail::scan_absolute_uri(rest.begin(), rest.end(), Runs(from), parts);
    if (!stop.ok()) return stop;
    const char* const pe = rest.end();
    const char* const path_last = parts.query_first != nullptr ? parts.query_first - 1 : pe;
    const char* const authority_last = parts.path_first != nullptr ? parts.path_first : path_last;
    out.source_ = from;
    out.all_ = rest.where();
    out.rest_ = from.at(parts.colon + 1, pe);
    out.authority_ =
        parts.authority_first != nullptr ? from.at(parts.authority_first, authority_last) : extent{};
    out.path_ = parts.path_first != nullptr ? from.at(parts.path_first, path_last) : extent{};
    out.query_ = parts.query_first != nullptr ? from.at(parts.query_first, pe) : extent{};
    return stop;
  }

 private:
  [[nodiscard]] std::optional<std::string_view> optional_text(extent e) const noexcept {
    return e ? std::optional(source_.text(e)) : std::nullopt;
  }

  source source_;
  extent all_;
  extent rest_;
  extent authority_;
  extent path_;
  extent query_;
};

}}}  // namespace sipwire::uri
