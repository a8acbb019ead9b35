#pragma once

/// \file
/// Attributes of MSRP media: path, accept-types, accept-wrapped-types (RFC 4975 8).

#include <string_view>

#include "../../mime/param_list.hpp"
#include "../../uri/msrp_uri.hpp"
#include "../detail/gen/format_entry.hpp"
#include "list.hpp"
#include "value.hpp"

namespace sipwire { inline namespace SIPWIRE_ISA { namespace sdp {

/// One MSRP URI of a=path.
class path_uri_view : public uri::msrp_uri_view {
 public:
  path_uri_view() noexcept = default;

  template <class Runs>
  static scan_end scan_next(const slice& rest, leniency lenient, path_uri_view& out) noexcept {
    // A URI has no blank in it.
    const char* const last = find_byte(rest.begin(), rest.end(), ' ');
    const slice word(rest.buffer(), rest.buffer().at(rest.begin(), last));
    out = {};
    return uri::msrp_uri_view::scan_with<Runs>(word, lenient, out);
  }
};

/// The value of a=path: the MSRP URIs a message passes, the endpoint's own last.
///
/// ABNF: `path-list = MSRP-URI *( SP MSRP-URI )` (RFC 4975 8.1). Borrows from the parsed input.
/// \code
/// if (auto path = media.get<sdp::attr::path>())
///   for (const auto& hop : path->uris()) use(hop.host().text(), hop.session_id());
/// \endcode
class path_view : public value_base<path_view, value_shape::fills> {
 public:
  path_view() noexcept = default;

  /// At least one.
  [[nodiscard]] element_list<path_uri_view> uris() const noexcept { return {part(all_), lenient_}; }

  template <class Runs>
  scan_end scan_parts(const char*, const char*, const Runs&, leniency lenient) noexcept {
    lenient_ = lenient;
    return element_list<path_uri_view>::check<Runs>(part(all_), lenient);
  }

 private:
  leniency lenient_ = leniency::none;
};

/// One entry of a=accept-types: a media type, perhaps with `*` as subtype, or `*` for every type.
///
/// ABNF: `format-entry = type "/" subtype *( ";" type-param ) / "*"` (RFC 4975 8.6).
class format_entry_view {
 public:
  format_entry_view() noexcept = default;

  [[nodiscard]] std::string_view text() const noexcept { return source_.text(all_); }
  [[nodiscard]] bool is_any() const noexcept { return !subtype_; }
  /// The type; `*` when it is every type.
  [[nodiscard]] std::string_view type() const noexcept { return source_.text(type_); }
  /// The subtype, perhaps `*`; empty when it is every type.
  [[nodiscard]] std::string_view subtype() const noexcept { return source_.text(subtype_); }
  /// The parameters as they are written.
  [[nodiscard]] mime::param_list params() const noexcept { return mime::param_list({source_, params_}); }
  /// Does it let `type/subtype` pass? Case does not count, parameters are not looked at.
  [[nodiscard]] bool accepts(std::string_view type, std::string_view subtype) const noexcept {
    return is_any() ||
           (iequals(this->type(), type) && (this->subtype() == "*" || iequals(this->subtype(), subtype)));
  }
  /// The same for `type/subtype` as one text, perhaps with parameters behind it.
  [[nodiscard]] bool accepts(std::string_view media_type) const noexcept {
    media_type = media_type.substr(0, media_type.find(';'));
    const auto slash = media_type.find('/');
    return slash == std::string_view::npos
               ? is_any()
               : accepts(media_type.substr(0, slash), media_type.substr(slash + 1));
  }
  [[nodiscard]] extent where() const noexcept { return all_; }

  friend bool operator==(const format_entry_view& a, const format_entry_view& b) noexcept {
    return a.text() == b.text();
  }

  template <class Runs>
  static scan_end scan_next(const slice& rest, leniency, format_entry_view& out) noexcept {
    out.source_ = rest.buffer();
    out.subtype_ = out.params_ = {};
    const auto stop = detail::scan_format_entry(rest.begin(), rest.end(), Runs(rest.buffer()), out.source_,
                                                out.type_, out.subtype_, out.params_);
    out.all_ = out.source_.at(rest.begin(), stop.at);
    return stop;
  }

 private:
  source source_;
  extent all_;
  extent type_;
  extent subtype_;
  extent params_;
};

/// The value of a=accept-types and a=accept-wrapped-types: what an endpoint takes, in order of preference.
///
/// ABNF: `format-list = format-entry *( SP format-entry )` (RFC 4975 8.6). Borrows from the parsed input.
/// \code
/// if (auto types = media.get<sdp::attr::accept_types>(); types && types->accepts("message/cpim")) wrap();
/// \endcode
class accept_types_view : public value_base<accept_types_view, value_shape::fills> {
 public:
  accept_types_view() noexcept = default;

  /// At least one.
  [[nodiscard]] element_list<format_entry_view> entries() const noexcept {
    return {part(all_), leniency::none};
  }
  /// Does an entry let this media type pass?
  [[nodiscard]] bool accepts(std::string_view media_type) const noexcept {
    for (const auto& e : entries())
      if (e.accepts(media_type)) return true;
    return false;
  }

  template <class Runs>
  scan_end scan_parts(const char*, const char*, const Runs&, leniency lenient) noexcept {
    return element_list<format_entry_view>::check<Runs>(part(all_), lenient);
  }
};

}}}  // namespace sipwire::sdp
