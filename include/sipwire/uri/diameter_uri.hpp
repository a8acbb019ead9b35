#pragma once

/// \file
/// DiameterURI: where charging functions and user databases are reached.

#include <optional>
#include <string_view>

#include "../core/leniency.hpp"
#include "../core/result.hpp"
#include "../core/text.hpp"
#include "detail/gen/diameter_uri.hpp"
#include "host.hpp"

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
class diameter_uri_view {
 public:
  diameter_uri_view() noexcept = default;

  /// The whole URI as written.
  [[nodiscard]] std::string_view text() const noexcept { return source_.text(all_); }
  /// Is it aaas, with TLS?
  [[nodiscard]] bool is_secure() const noexcept { return parts_.secure; }
  /// The host and the port, 0 to 65535.
  [[nodiscard]] const host_view& host() const noexcept { return host_; }
  /// `tcp`, `sctp`, `udp` or another token.
  [[nodiscard]] std::optional<std::string_view> transport() const noexcept {
    return optional(parts_.transport);
  }
  /// `diameter`, `radius`, `tacacs+` or another token.
  [[nodiscard]] std::optional<std::string_view> protocol() const noexcept {
    return optional(parts_.protocol);
  }

  [[nodiscard]] extent where() const noexcept { return all_; }

  /// Equal bytes.
  friend bool operator==(const diameter_uri_view& a, const diameter_uri_view& b) noexcept {
    return a.text() == b.text();
  }

  /// All of `text`. errc::wrong_scheme at its first byte when that is another scheme's.
  static result<diameter_uri_view> parse(const slice& text, leniency lenient = leniency::none) noexcept {
    if (const fault bad = check_size(text, rule::diameter_uri)) return bad;
    diameter_uri_view out;
    out.source_ = text.buffer();
    out.all_ = text.where();
    const auto stop = detail::scan_diameter_uri(text.begin(), text.end(), vector_runs(out.source_),
                                                out.source_, out.parts_);
    // The host is judged before what stands behind it.
    if (out.parts_.host && (stop.ok() || stop.at > out.source_.data() + out.parts_.host.last)) {
      const extent port = out.parts_.port ? out.parts_.port : out.parts_.host;
      const auto host = host_view::parse(
          {out.source_, {out.parts_.host.first, stop.ok() ? port.last : out.parts_.host.last}}, lenient);
      if (!host) return host.error();
      out.host_ = *host;
    }
    if (!out.parts_.scheme) return fault{errc::wrong_scheme, rule::scheme, text.offset()};
    if (!stop.ok()) return stop.in(out.source_);
    return out;
  }

 private:
  [[nodiscard]] std::optional<std::string_view> optional(extent e) const noexcept {
    return e ? std::optional(source_.text(e)) : std::nullopt;
  }

  source source_;
  extent all_;
  detail::diameter_uri_parts parts_;
  host_view host_;
};

}}}  // namespace sipwire::uri
