#pragma once

/// \file
/// Addresses as o=, c= and attributes hold them.

#include <array>
#include <cstdint>
#include <optional>
#include <string_view>

#include "../../uri/host.hpp"
#include "value.hpp"

namespace sipwire { inline namespace SIPWIRE_ISA { namespace sdp {

/// What an address is by its form.
enum class address_form : std::uint8_t {
  name,       ///< FQDN
  ipv4,       ///< IP4-address
  ipv6,       ///< IP6-address
  extension,  ///< extn-addr: of another nettype or addrtype, any visible text
};

/// An address whose form fits its addrtype.
///
/// ABNF: `unicast-address`, and the address part of `multicast-address` (RFC 8866 9). `IN IP4` takes an IPv4
/// address or a name, `IN IP6` an IPv6 address or a name; anything else is an extn-addr. Borrows from the
/// parsed input.
/// \code
/// auto c = sipwire::parse_as<sdp::connection_view>("IN IP4 192.0.2.1");
/// if (c && c->address() && c->address()->is_ipv4()) use((*c->address()->ipv4())[0]);
/// \endcode
class address_view {
 public:
  address_view() noexcept = default;

  [[nodiscard]] std::string_view text() const noexcept { return source_.text(all_); }
  [[nodiscard]] extent where() const noexcept { return all_; }
  [[nodiscard]] address_form form() const noexcept { return form_; }
  [[nodiscard]] bool is_ipv4() const noexcept { return form_ == address_form::ipv4; }
  [[nodiscard]] bool is_ipv6() const noexcept { return form_ == address_form::ipv6; }
  [[nodiscard]] bool is_name() const noexcept { return form_ == address_form::name; }
  /// The 4 bytes of an IPv4 address in network order.
  [[nodiscard]] std::optional<std::array<std::uint8_t, 4>> ipv4() const noexcept { return host().ipv4(); }
  /// The 16 bytes of an IPv6 address in network order.
  [[nodiscard]] std::optional<std::array<std::uint8_t, 16>> ipv6() const noexcept { return host().ipv6(); }
  /// `0.0.0.0` or `::`: no address yet, or in old offers hold (RFC 3264 8.4).
  [[nodiscard]] bool is_unspecified() const noexcept {
    if (const auto a = ipv4()) return *a == std::array<std::uint8_t, 4>{};
    const auto b = ipv6();
    return b && *b == std::array<std::uint8_t, 16>{};
  }
  /// In 224.0.0.0/4 or ff00::/8.
  [[nodiscard]] bool is_multicast() const noexcept {
    if (const auto a = ipv4()) return (*a)[0] >= 224 && (*a)[0] <= 239;
    const auto b = ipv6();
    return b && (*b)[0] == 0xFF;
  }

  void parts(auto&& see, leniency = leniency::none) const {
    see("", text());
    see_again(see, "form", form(), "is-ipv4", is_ipv4(), "is-ipv6", is_ipv6(), "is-name", is_name());
    see_again(see, "ipv4", ipv4().has_value(), "ipv6", ipv6().has_value());
    see_again(see, "unspecified", is_unspecified(), "multicast", is_multicast());
  }

  friend bool operator==(const address_view& a, const address_view& b) noexcept {
    return a.text() == b.text() && a.form_ == b.form_;
  }

  /// The address of a nettype and addrtype. leniency::odd_sdp_lines reads it with brackets around it and a
  /// port behind it, which are no part of what is given.
  SIPWIRE_INLINE static result<address_view> unicast(const slice& nettype, const slice& addrtype,
                                                     const slice& text, leniency lenient) noexcept {
    address_view out;
    out.source_ = text.buffer();
    out.all_ = text.where();
    out.form_ = address_form::extension;
    const char version = internet_version(nettype, addrtype);
    if (version == 0) return out;
    auto stop = out.classify(text.begin(), text.end(), lenient);
    if (SIPWIRE_UNLIKELY(!stop.ok())) stop = out.classify_bare(stop, lenient);
    if (!stop.ok()) return fault{stop.code, rule::unicast_address, text.buffer().offset(stop.at)};
    if (out.form_ == (version == '4' ? address_form::ipv6 : address_form::ipv4))
      return fault{errc::syntax, rule::unicast_address, text.offset()};
    return out;
  }
  /// An address that stands without an addrtype, as in candidates: IPv4, IPv6 or a name by its looks.
  static result<address_view> any(const slice& text, leniency lenient, rule where) noexcept {
    address_view out;
    out.source_ = text.buffer();
    out.all_ = text.where();
    auto stop = out.classify(text.begin(), text.end(), lenient);
    if (SIPWIRE_UNLIKELY(!stop.ok())) stop = out.classify_bare(stop, lenient);
    if (!stop.ok()) return fault{stop.code, where, text.buffer().offset(stop.at)};
    return out;
  }

 private:
  // classify() of what is left without brackets and port, where leniency::odd_sdp_lines lets them stand.
  SIPWIRE_NOINLINE scan_end classify_bare(const scan_end& strict, leniency lenient) noexcept {
    const extent bare =
        has(lenient, leniency::odd_sdp_lines) ? detail::without_port({source_, all_}) : extent{};
    if (!bare) return strict;
    all_ = bare;
    const auto stop = classify(source_.data() + bare.first, source_.data() + bare.last, lenient);
    return stop.ok() ? stop : strict;
  }
  // 4 or 6 as a digit for `IN IP4` and `IN IP6`, else 0.
  static char internet_version(const slice& nettype, const slice& addrtype) noexcept {
    const char* const net = nettype.begin();
    const char* const type = addrtype.begin();
    if (nettype.size() != 2 || net[0] != 'I' || net[1] != 'N') return 0;
    if (addrtype.size() != 3 || type[0] != 'I' || type[1] != 'P') return 0;
    return type[2] == '4' || type[2] == '6' ? type[2] : char{0};
  }
  [[nodiscard]] uri::host_view host() const noexcept {
    const auto form = form_ == address_form::ipv4   ? uri::host_form::ipv4
                      : form_ == address_form::ipv6 ? uri::host_form::ipv6
                                                    : uri::host_form::hostname;
    return {source_, all_, form, {}, 0};
  }
  scan_end classify(const char* p, const char* pe, leniency lenient) noexcept {
    if (p == pe) return {p, errc::truncated, rule::none};
    const vector_runs runs(source_);
    if (find_byte(p, pe, ':') != pe) {
      form_ = address_form::ipv6;
      const char* const last = runs.skip<charset::ipv6_lexical>(p, pe);
      if (last != pe) return {last, errc::syntax, rule::none};
      if (uri::detail::plain_ipv6(p, pe, runs)) return {pe, errc::none, rule::none};
      auto stop = uri::detail::scan_ipv6_address(p, pe, lenient);
      return stop;
    }
    const char* const last = runs.skip<charset::host_lexical>(p, pe);
    if (last != pe) return {last, errc::syntax, rule::none};
    auto form = uri::host_form::hostname;
    const auto stop = uri::detail::classify_host(p, pe, runs, lenient, form);
    form_ = form == uri::host_form::ipv4 ? address_form::ipv4 : address_form::name;
    return stop;
  }

  source source_;
  extent all_;
  address_form form_ = address_form::extension;
};

}}}  // namespace sipwire::sdp
