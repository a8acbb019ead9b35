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
  template <class Runs>
  static scan_end scan_with(const slice& rest, leniency lenient, path_uri_view& out) noexcept {
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
class path_view : public checked_value<path_view> {
 public:
  /// At least one.
  [[nodiscard]] element_list<path_uri_view> uris() const noexcept {
    return element_list<path_uri_view>(part(all_), lenient_);
  }

  void parts(auto&& see, leniency = leniency::none) const { see("uri", uris()); }

  template <class Runs>
  scan_end scan_parts(const char*, const char*, const Runs&, leniency lenient) noexcept {
    lenient_ = lenient;
    return detail::scan_elements<path_uri_view, Runs>(part(all_), lenient);
  }

 private:
  leniency lenient_ = leniency::none;
};

/// One entry of a=accept-types: a media type, perhaps with `*` as subtype, or `*` for every type.
///
/// ABNF: `format-entry = type "/" subtype *( ";" type-param ) / "*"` (RFC 4975 8.6).
class format_entry_view : public value_base<format_entry_view> {
 public:
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

  void parts(auto&& see, leniency = leniency::none) const {
    see("any", is_any(), part::again);
    see("type", type());
    see("subtype", subtype());
    see("param", params());
  }

  scan_end scan_parts(const char* p, const char* pe, const auto& runs, leniency) noexcept {
    const auto stop = detail::scan_format_entry(p, pe, runs, source_, type_, subtype_, params_);
    all_ = source_.at(p, stop.at);
    return stop;
  }

 private:
  extent type_, subtype_, params_;
};

/// The value of a=accept-types and a=accept-wrapped-types: what an endpoint takes, in order of preference.
///
/// ABNF: `format-list = format-entry *( SP format-entry )` (RFC 4975 8.6). Borrows from the parsed input.
/// \code
/// if (auto types = media.get<sdp::attr::accept_types>(); types && types->accepts("message/cpim")) wrap();
/// \endcode
class accept_types_view : public checked_value<accept_types_view> {
 public:
  /// At least one.
  [[nodiscard]] element_list<format_entry_view> entries() const noexcept {
    return element_list<format_entry_view>(part(all_));
  }
  /// Does an entry let this media type pass?
  [[nodiscard]] bool accepts(std::string_view media_type) const noexcept {
    for (const auto& e : entries())
      if (e.accepts(media_type)) return true;
    return false;
  }

  void parts(auto&& see, leniency = leniency::none) const { see("entry", entries()); }

  template <class Runs>
  scan_end scan_parts(const char*, const char*, const Runs&, leniency lenient) noexcept {
    return detail::scan_elements<format_entry_view, Runs>(part(all_), lenient);
  }
};

}}}  // namespace sipwire::sdp
