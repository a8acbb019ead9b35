#pragma once

/// \file
/// Attributes of RTP media: rtpmap, fmtp, rtcp.

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string_view>
#include <type_traits>

#include "../detail/gen/fmtp.hpp"
#include "../detail/gen/rtcp.hpp"
#include "../detail/gen/rtpmap.hpp"
#include "../detail/quick_lines.hpp"
#include "address.hpp"
#include "list.hpp"
#include "value.hpp"

namespace sipwire { inline namespace SIPWIRE_ISA { namespace sdp {

/// The value of a=rtpmap: what an RTP payload type stands for.
///
/// ABNF: `payload-type SP encoding-name "/" clock-rate [ "/" encoding-params ]` (RFC 8866 6.6). A payload
/// type above 127 or a clock rate from 2^32 on is errc::out_of_range at its digits. Borrows from the parsed
/// input. Under leniency::odd_sdp_lines the name may be missing, empty then, and the rate, 0 then.
/// \code
/// auto map = sdp::parse_value<sdp::attr::rtpmap>("97 opus/48000/2");
/// if (map && map->is("opus")) use(map->payload_type(), map->clock_rate(), map->channels().value_or(1));
/// \endcode
class rtpmap_view : public checked_value<rtpmap_view> {
 public:
  /// 0 to 127.
  [[nodiscard]] std::uint8_t payload_type() const noexcept { return payload_type_; }
  /// The payload type as written, as it stands in m=.
  [[nodiscard]] std::string_view format() const noexcept { return source_.text(format_); }
  [[nodiscard]] std::string_view encoding_name() const noexcept { return source_.text(name_); }
  /// Is it this encoding? Names of encodings have no case (RFC 4855 3).
  [[nodiscard]] bool is(std::string_view encoding) const noexcept {
    return iequals(encoding_name(), encoding);
  }
  /// In hertz, from 1.
  [[nodiscard]] std::uint32_t clock_rate() const noexcept { return clock_rate_; }
  /// encoding-params: the number of channels of audio; errc::absent without it, which means one.
  [[nodiscard]] result<std::uint32_t> channels(leniency lenient = leniency::none) const noexcept {
    return saturated_number<std::uint32_t>(params_, 0xFFFFFFFF, rule::encoding_params, lenient);
  }
  [[nodiscard]] std::optional<std::string_view> encoding_params() const noexcept {
    return optional_text(params_);
  }

  void parts(auto&& see, leniency lenient = leniency::none) const {
    see("payload-type", payload_type());
    see("format", format(), part::again);
    see("encoding", encoding_name());
    see("clock-rate", clock_rate());
    see("params", encoding_params());
    see("channels", channels(lenient), part::checked_again);
  }

  scan_end scan_parts(const char* p, const char* pe, const auto& runs, leniency lenient) noexcept {
    params_ = {};
    extent rate;
    scan_end stop{pe, errc::none, rule::none};
    if (!quick(p, pe, runs, rate)) {
      stop = detail::scan_rtpmap(p, pe, runs, source_, format_, name_, rate, params_);
      if (!stop.ok()) return stop;
    }
    const auto text = [this](const extent& e) { return source_.data() + e.first; };
    if (SIPWIRE_LIKELY(format_.size() <= 3 && rate.size() <= 8)) {
      const std::uint32_t type = runs.few_digits(p, source_.data() + format_.last);
      payload_type_ = static_cast<std::uint8_t>(type);
      clock_rate_ = runs.few_digits(text(rate), source_.data() + rate.last);
      if (SIPWIRE_LIKELY(type <= 127)) return stop;
    }
    stop = detail::read_number(stop, part(format_), {rule::payload_type, 127}, lenient, payload_type_);
    return detail::read_number(stop, part(rate), {rule::clock_rate, 0xFFFFFFFF}, lenient, clock_rate_);
  }

  static constexpr leniency loose_under = leniency::odd_sdp_lines;
  bool read_loosely(const slice& text, leniency lenient) noexcept {
    detail::loose_words left(text);
    format_ = left.next();
    const auto type = detail::bounded_number<std::uint8_t>(part(format_), {rule::payload_type, 127}, lenient);
    if (!type) return false;
    payload_type_ = *type;
    name_ = left.next_before('/');
    const extent digits = left.next_before('/');
    params_ = left.rest();
    const auto rate =
        detail::bounded_number<std::uint32_t>(part(digits), {rule::clock_rate, 0xFFFFFFFF}, lenient);
    clock_rate_ = rate.value_or(0U);
    return rate.error().code != errc::out_of_range;
  }

 private:
  template <class Runs>
  SIPWIRE_INLINE bool quick([[maybe_unused]] const char* p, [[maybe_unused]] const char* pe,
                            [[maybe_unused]] const Runs& runs, [[maybe_unused]] extent& rate) noexcept {
#if defined(SIPWIRE_SSE2) || defined(SIPWIRE_AVX2)
    if constexpr (std::is_same_v<Runs, vector_runs>)
      return detail::quick_rtpmap(p, pe, runs, source_, format_, name_, rate, params_);
#endif
    return false;
  }

  extent format_, name_, params_;
  std::uint32_t clock_rate_ = 0;
  std::uint8_t payload_type_ = 0;
};

/// One parameter of a=fmtp: `name=value`, or a text without `=` (RFC 4733's `0-15`, a codec's lone flag).
class format_param : public piece {
 public:
  format_param() noexcept = default;
  explicit format_param(const slice& at) noexcept : piece(at), equal_(find_byte(at.begin(), at.end(), '=')) {}

  /// What is before the `=`, without blanks; the whole without one.
  [[nodiscard]] std::string_view name() const noexcept { return trimmed(at_.begin(), equal_); }
  [[nodiscard]] bool has_value() const noexcept { return equal_ != at_.end(); }
  /// What is behind the first `=`; absent without one.
  [[nodiscard]] std::optional<std::string_view> value() const noexcept {
    return has_value() ? std::optional(value_slice().text()) : std::nullopt;
  }
  [[nodiscard]] slice value_slice() const noexcept {
    const source& from = at_.buffer();
    if (!has_value()) return {from, from.at(at_.end(), at_.end())};
    const auto t = trimmed(equal_ + 1, at_.end());
    return {from, from.at(t.data(), t.data() + t.size())};
  }
  /// The value as a number not above `maximum`; errc::absent without one.
  template <std::unsigned_integral T = std::uint32_t>
  [[nodiscard]] result<T> number(T maximum = (std::numeric_limits<T>::max)()) const noexcept {
    if (!has_value()) return fault{errc::absent, rule::format_params, at_.where().last};
    return parse_decimal<T>(value_slice(), maximum, rule::format_params);
  }
  /// Is it this parameter? Names have no case (RFC 4855 3).
  [[nodiscard]] bool is(std::string_view name) const noexcept { return iequals(this->name(), name); }

  void parts(auto&& see, leniency = leniency::none) const {
    see("name", name());
    see("has-value", has_value(), part::again);
    see("value", value());
  }

 private:
  static std::string_view trimmed(const char* p, const char* pe) noexcept {
    while (p != pe && is_wsp(*p)) ++p;
    while (p != pe && is_wsp(pe[-1])) --pe;
    return {p, static_cast<std::size_t>(pe - p)};
  }
  const char* equal_ = at_.end();
};

/// The parameters of a=fmtp, separated by `;`; empty ones, as behind a last `;`, are passed over. Blanks
/// around them do not count. find() takes the first of a name, in any case.
using format_param_list = pieces<format_param, ';', cut::loose>;

/// The value of a=fmtp: parameters of one format.
///
/// ABNF: `fmt SP format-specific-params`, which are any text (RFC 8866 6.15) and by RFC 4855 usually
/// `name=value` pairs. Borrows from the parsed input.
/// \code
/// if (auto f = media.get<sdp::attr::fmtp>(99))
///   if (auto profile = f->param("profile-level-id")) use(*profile);
/// \endcode
class fmtp_view : public checked_value<fmtp_view> {
 public:
  /// The format, as it stands in m=.
  [[nodiscard]] std::string_view format() const noexcept { return source_.text(format_); }
  /// The format as an RTP payload type, 0 to 127.
  [[nodiscard]] result<std::uint8_t> payload_type(leniency lenient = leniency::none) const noexcept {
    return saturated_number<std::uint8_t>(format_, 127, rule::payload_type, lenient);
  }
  /// Everything behind the format.
  [[nodiscard]] std::string_view params_text() const noexcept { return source_.text(params_); }
  [[nodiscard]] format_param_list params() const noexcept { return format_param_list(part(params_)); }
  /// The value of the first parameter called `name`, in any case; empty when it stands without one, absent
  /// when it is not there.
  [[nodiscard]] std::optional<std::string_view> param(std::string_view name) const noexcept {
    const auto p = params().find(name);
    return p ? std::optional(p->value().value_or(std::string_view())) : std::nullopt;
  }

  void parts(auto&& see, leniency = leniency::none) const {
    see("format", format());
    see("param", params());
    see_again(see, "payload-type", payload_type(), "params", params_text());
  }

  template <class Runs>
  scan_end scan_parts(const char* p, const char* pe, const Runs& runs, leniency) noexcept {
#if defined(SIPWIRE_SSE2) || defined(SIPWIRE_AVX2)
    if constexpr (std::is_same_v<Runs, vector_runs>)
      if (SIPWIRE_LIKELY(detail::quick_fmtp(p, pe, runs, source_, format_, params_)))
        return {pe, errc::none, rule::none};
#endif
    return detail::scan_fmtp(p, pe, runs, source_, format_, params_);
  }

  static constexpr leniency loose_under = leniency::odd_sdp_lines;
  bool read_loosely(const slice& text, leniency) noexcept {
    detail::loose_words left(text);
    format_ = left.next();
    params_ = left.rest();
    return format_.present();
  }

 private:
  extent format_, params_;
};

/// The value of a=rtcp: where RTCP goes, when that is not the next port.
///
/// ABNF: `port [ SP nettype SP addrtype SP connection-address ]` (RFC 3605 2.1). A port above 65535 is
/// errc::out_of_range at its digits. Borrows from the parsed input.
/// \code
/// if (auto r = media.get<sdp::attr::rtcp>()) use(r->port(), r->address_text().value_or(""));
/// \endcode
class rtcp_view : public checked_value<rtcp_view> {
 public:
  [[nodiscard]] std::uint16_t port() const noexcept { return port_; }
  [[nodiscard]] std::optional<std::string_view> nettype() const noexcept { return optional_text(nettype_); }
  [[nodiscard]] std::optional<std::string_view> addrtype() const noexcept { return optional_text(addrtype_); }
  [[nodiscard]] std::optional<std::string_view> address_text() const noexcept {
    return optional_text(address_);
  }
  /// The address by its kind; errc::absent without one, which means that of c=.
  [[nodiscard]] result<address_view> address(leniency lenient = leniency::none) const noexcept {
    if (!address_) return fault{errc::absent, rule::connection_address, all_.last};
    return address_view::unicast(part(nettype_), part(addrtype_), part(address_), lenient);
  }

  void parts(auto&& see, leniency lenient = leniency::none) const {
    see("port", port());
    see("nettype", nettype());
    see("addrtype", addrtype());
    see("address", address_text());
    see("address", address(lenient), part::checked_again);
  }

  scan_end scan_parts(const char* p, const char* pe, const auto& runs, leniency lenient) noexcept {
    nettype_ = addrtype_ = address_ = {};
    extent port;
    const auto stop = detail::scan_rtcp(p, pe, runs, source_, port, nettype_, addrtype_, address_);
    return detail::read_number(stop, part(port), {rule::port, 65535}, lenient, port_);
  }

  static constexpr leniency loose_under = leniency::odd_sdp_lines;
  bool read_loosely(const slice& text, leniency lenient) noexcept {
    detail::loose_words left(text);
    const auto port = detail::bounded_number<std::uint16_t>(part(left.next()), {rule::port, 65535}, lenient);
    if (!port) return false;
    port_ = *port;
    nettype_ = left.next();
    addrtype_ = left.next();
    address_ = left.next();
    return true;
  }

 private:
  extent nettype_, addrtype_, address_;
  std::uint16_t port_ = 0;
};

}}}  // namespace sipwire::sdp
