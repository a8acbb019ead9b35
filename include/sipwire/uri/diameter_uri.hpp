#pragma once

/// \file
/// DiameterURI: where charging functions and user databases are reached.

#include "../core/vocabulary.hpp"
#include "detail/gen/diameter_uri.hpp"
#include "host.hpp"
#include "uri_base.hpp"

namespace sipwire { inline namespace SIPWIRE_ISA { namespace uri {

/// A URI of the schemes aaa and aaas.
///
/// ABNF: `( "aaa://" / "aaas://" ) FQDN [ port ] [ transport ] [ protocol ]` (RFC 3588 4.3, RFC 6733 4.3.1).
/// An address is taken in place of the FQDN. Borrows from the parsed input, which must outlive it.
/// \code
/// auto database =
///     uri::diameter_uri_view::parse("aaa://host.example.com:6666;transport=tcp;protocol=diameter");
/// if (database)
///   connect(database->host().address(), database->host().port().value_or(3868), database->transport());
/// \endcode
class diameter_uri_view : public uri_base<diameter_uri_view, rule::diameter_uri> {
 public:
  /// Is it aaas, with TLS?
  [[nodiscard]] bool is_secure() const noexcept { return parts_.secure; }
  /// The host and the port, 0 to 65535.
  [[nodiscard]] const host_view& host() const noexcept { return host_; }
  /// `tcp`, `sctp`, `udp` or another token.
  [[nodiscard]] std::optional<std::string_view> transport() const noexcept {
    return optional_text(parts_.transport);
  }
  /// `diameter`, `radius`, `tacacs+` or another token.
  [[nodiscard]] std::optional<std::string_view> protocol() const noexcept {
    return optional_text(parts_.protocol);
  }

  /// errc::wrong_scheme at the first byte when that is another scheme's.

  void parts(auto&& see, leniency = leniency::none) const {
    see("is-secure", is_secure(), part::again);
    see("host", host());
    see("transport", transport());
    see("protocol", protocol());
  }

  scan_end scan_parts(const char* first, const char* last, const auto& runs, leniency lenient) noexcept {
    const auto stop = detail::scan_diameter_uri(first, last, runs, source_, parts_);
    // The host is judged before what stands behind it.
    if (parts_.host && (stop.ok() || stop.at > source_.data() + parts_.host.last)) {
      const extent port = parts_.port && stop.ok() ? parts_.port : parts_.host;
      const auto host = host_view::scan(part({parts_.host.first, port.last}), lenient, host_);
      if (!host.ok()) return host;
    }
    return parts_.scheme ? stop : scan_end{first, errc::wrong_scheme, rule::scheme};
  }

 private:
  detail::diameter_uri_parts parts_;
  host_view host_;
};

}}}  // namespace sipwire::uri
