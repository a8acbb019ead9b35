#pragma once

/// \file
/// The parameters of well-known formats in a=fmtp, by name: telephone-event, opus, AMR, AMR-WB, EVS, H264,
/// H265.

#include <cstdint>
#include <optional>
#include <string_view>

#include "list.hpp"
#include "rtp.hpp"
#include "scalar.hpp"
#include "value.hpp"

namespace sipwire { inline namespace SIPWIRE_ISA { namespace sdp {
namespace detail {

/// Base of the formats: typed looks at the parameters of a=fmtp.
class format_base {
 public:
  [[nodiscard]] const sdp::fmtp_view& fmtp() const noexcept { return fmtp_; }

 protected:
  format_base() noexcept = default;
  explicit format_base(const sdp::fmtp_view& of) noexcept : fmtp_(of) {}

  /// The number of a parameter, `otherwise` when it is not there; errc::out_of_range at the digits outside of
  /// minimum to maximum.
  [[nodiscard]] result<std::uint32_t> number(std::string_view name, std::uint32_t minimum,
                                             std::uint32_t maximum, std::uint32_t otherwise) const noexcept {
    const auto p = fmtp_.params().find(name);
    if (!p) return otherwise;
    const auto n = p->number<std::uint32_t>(maximum);
    if (!n)
      return n.error().code == errc::absent ? fault{errc::truncated, rule::format_params, n.error().offset}
                                            : n.error();
    if (*n < minimum) return fault{errc::out_of_range, rule::format_params, p->value_slice().offset()};
    return n;
  }
  [[nodiscard]] result<bool> flag(std::string_view name, bool otherwise) const noexcept {
    const auto n = number(name, 0, 1, otherwise ? 1 : 0);
    return n ? result<bool>(*n == 1) : result<bool>(n.error());
  }
  /// `bytes` bytes in hexadecimal digits; errc::absent when the parameter is not there.
  [[nodiscard]] result<std::uint32_t> hex(std::string_view name, unsigned bytes) const noexcept {
    const auto p = fmtp_.params().find(name);
    if (!p) return fault{errc::absent, rule::format_params, fmtp_.where().last};
    const slice v = p->value_slice();
    std::uint32_t out = 0;
    for (std::uint32_t i = 0; i < 2 * bytes; ++i) {
      if (i == v.text().size()) return fault{errc::truncated, rule::format_params, v.where().last};
      if (hex_value(v.text()[i]) < 0) return fault{errc::syntax, rule::format_params, v.offset() + i};
      out = out << 4U | static_cast<std::uint32_t>(hex_value(v.text()[i]));
    }
    if (v.text().size() > 2 * bytes)
      return fault{errc::too_long, rule::format_params, v.offset() + 2 * bytes};
    return out;
  }
  /// Numbers up to `maximum` between commas as bits, every bit when the parameter is not there.
  [[nodiscard]] result<std::uint16_t> modes(std::string_view name, std::uint32_t maximum) const noexcept {
    const auto p = fmtp_.params().find(name);
    if (!p) return static_cast<std::uint16_t>((2U << maximum) - 1);
    if (p->value_slice().empty()) return fault{errc::truncated, rule::format_params, p->where().last};
    std::uint16_t out = 0;
    for (const auto one : sdp::pieces<sdp::word, ','>(p->value_slice())) {
      const auto n = one.number<std::uint32_t>(maximum, rule::format_params);
      if (!n) return n.error();
      out = static_cast<std::uint16_t>(out | 1U << *n);
    }
    return out;
  }

 private:
  sdp::fmtp_view fmtp_;
};

}  // namespace detail

/// The events of a=fmtp for `telephone-event`.
///
/// ABNF: `[ "events=" ] ( event / event "-" event ) *( "," ... )`, events 0 to 255 (RFC 4733 2.4.1, RFC 4733
/// 7.1.1).
/// \code
/// const auto f = sdp::parse_value<sdp::attr::fmtp>("101 0-15,66");
/// const bool hash = f && sdp::telephone_event_format(*f).has(11).value_or(false);
/// \endcode
class telephone_event_format : public detail::format_base {
 public:
  telephone_event_format() noexcept = default;
  explicit telephone_event_format(const fmtp_view& of) noexcept : format_base(of) {}

  /// First and last of one range.
  struct range {
    std::uint8_t first = 0;
    std::uint8_t last = 0;
  };
  /// Calls `use(range)` for each, in order. The first that is none ends it: errc::syntax or errc::truncated
  /// at its place, errc::out_of_range for an event above 255 and for a range that goes down.
  template <class Use>
  result<void> for_each(Use&& use) const {
    const auto named = fmtp().params().find("events");
    const auto one = fmtp().params().begin();
    if (!named && one == fmtp().params().end())
      return fault{errc::truncated, rule::format_params, fmtp().where().last};
    const extent e = (*one).where();
    const slice list = named ? named->value_slice() : slice(fmtp().buffer(), e);
    if (list.empty()) return fault{errc::truncated, rule::format_params, list.where().last};
    for (const auto w : pieces<word, ','>(list)) {
      const char* const dash = find_byte(w.as_slice().begin(), w.as_slice().end(), '-');
      const auto at = [&](const char* p, const char* pe) {
        return slice(list.buffer(), list.buffer().at(p, pe));
      };
      const auto first =
          parse_decimal<std::uint8_t>(at(w.as_slice().begin(), dash), 255, rule::format_params);
      if (!first) return first.error();
      range r{*first, *first};
      if (dash != w.as_slice().end()) {
        const auto last =
            parse_decimal<std::uint8_t>(at(dash + 1, w.as_slice().end()), 255, rule::format_params);
        if (!last) return last.error();
        if (*last < *first)
          return fault{errc::out_of_range, rule::format_params, list.buffer().offset(dash + 1)};
        r.last = *last;
      }
      use(r);
    }
    return {};
  }
  /// Is this event among them? The fault of a list that is none.
  [[nodiscard]] result<bool> has(std::uint8_t event) const noexcept {
    bool found = false;
    const auto good =
        for_each([&](const range& r) { found = found || (event >= r.first && event <= r.last); });
    return good ? result<bool>(found) : result<bool>(good.error());
  }
  /// The fault of the list.
  [[nodiscard]] result<void> check() const noexcept {
    return for_each([](const range&) {});
  }
};

/// The parameters of a=fmtp for `opus` (RFC 7587 6.1), with their defaults.
/// \code
/// if (auto f = media.get<sdp::attr::fmtp>("97")) use(sdp::opus_format(*f).max_playback_rate());
/// \endcode
class opus_format : public detail::format_base {
 public:
  opus_format() noexcept = default;
  explicit opus_format(const fmtp_view& of) noexcept : format_base(of) {}

  /// Hertz, 48000 where it is not said.
  [[nodiscard]] result<std::uint32_t> max_playback_rate() const noexcept {
    return number("maxplaybackrate", 1, 48000, 48000);
  }
  [[nodiscard]] result<std::uint32_t> max_capture_rate() const noexcept {
    return number("sprop-maxcapturerate", 1, 48000, 48000);
  }
  /// Bits a second, 6000 to 510000; 0 where it is not said.
  [[nodiscard]] result<std::uint32_t> max_average_bitrate() const noexcept {
    return number("maxaveragebitrate", 6000, 510000, 0);
  }
  [[nodiscard]] result<bool> stereo() const noexcept { return flag("stereo", false); }
  [[nodiscard]] result<bool> sprop_stereo() const noexcept { return flag("sprop-stereo", false); }
  [[nodiscard]] result<bool> cbr() const noexcept { return flag("cbr", false); }
  [[nodiscard]] result<bool> use_inband_fec() const noexcept { return flag("useinbandfec", false); }
  [[nodiscard]] result<bool> use_dtx() const noexcept { return flag("usedtx", false); }
};

/// The parameters of a=fmtp for `AMR` and `AMR-WB` (RFC 4867 8.1, 8.2), with their defaults.
/// \code
/// if (auto f = media.get<sdp::attr::fmtp>("97")) use(sdp::amr_format(*f, map.is("AMR-WB")).mode_set());
/// \endcode
class amr_format : public detail::format_base {
 public:
  amr_format() noexcept = default;
  /// `wide_band`: is it AMR-WB, which has the modes 0 to 8 and not 0 to 7?
  amr_format(const fmtp_view& of, bool wide_band) noexcept : format_base(of), wide_band_(wide_band) {}

  [[nodiscard]] result<bool> octet_align() const noexcept { return flag("octet-align", false); }
  /// Bit n stands for mode n; every mode where it is not said.
  [[nodiscard]] result<std::uint16_t> mode_set() const noexcept {
    return modes("mode-set", wide_band_ ? 8 : 7);
  }
  [[nodiscard]] result<std::uint32_t> mode_change_period() const noexcept {
    return number("mode-change-period", 1, 2, 1);
  }
  [[nodiscard]] result<std::uint32_t> mode_change_capability() const noexcept {
    return number("mode-change-capability", 1, 2, 1);
  }
  [[nodiscard]] result<bool> mode_change_neighbor() const noexcept {
    return flag("mode-change-neighbor", false);
  }
  [[nodiscard]] result<bool> crc() const noexcept { return flag("crc", false); }
  [[nodiscard]] result<bool> robust_sorting() const noexcept { return flag("robust-sorting", false); }
  /// Milliseconds up to 65535; that where it is not said.
  [[nodiscard]] result<std::uint32_t> max_red() const noexcept { return number("max-red", 0, 65535, 65535); }

 private:
  bool wide_band_ = false;
};

/// The parameters of a=fmtp for `EVS` (3GPP TS 26.445 A.3.1), with their defaults.
/// \code
/// if (auto f = media.get<sdp::attr::fmtp>("98")) use(sdp::evs_format(*f).bit_rates().value_or(""));
/// \endcode
class evs_format : public detail::format_base {
 public:
  evs_format() noexcept = default;
  explicit evs_format(const fmtp_view& of) noexcept : format_base(of) {}

  /// Bit rates as written, `5.9-24.4`; absent where every rate will do.
  [[nodiscard]] std::optional<std::string_view> bit_rates() const noexcept { return fmtp().param("br"); }
  /// Bandwidths as written, `nb-swb`; absent where every one will do.
  [[nodiscard]] std::optional<std::string_view> bandwidths() const noexcept { return fmtp().param("bw"); }
  /// 1 to start in the AMR-WB modes.
  [[nodiscard]] result<bool> mode_switch() const noexcept { return flag("evs-mode-switch", false); }
  [[nodiscard]] result<bool> header_full_only() const noexcept { return flag("hf-only", false); }
  [[nodiscard]] result<bool> dtx() const noexcept { return flag("dtx", true); }
  [[nodiscard]] result<bool> dtx_recv() const noexcept { return flag("dtx-recv", true); }
  [[nodiscard]] result<std::uint32_t> max_red() const noexcept { return number("max-red", 0, 65535, 65535); }
  /// Bit n stands for mode n of AMR-WB.
  [[nodiscard]] result<std::uint16_t> mode_set() const noexcept { return modes("mode-set", 8); }
};

/// The parameters of a=fmtp for `H264` (RFC 6184 8.1).
/// \code
/// if (auto f = media.get<sdp::attr::fmtp>("99")) use(sdp::h264_format(*f).profile_idc());
/// \endcode
class h264_format : public detail::format_base {
 public:
  h264_format() noexcept = default;
  explicit h264_format(const fmtp_view& of) noexcept : format_base(of) {}

  /// Three bytes: profile_idc, profile-iop, level_idc; errc::absent without it, which means 42000A.
  [[nodiscard]] result<std::uint32_t> profile_level_id() const noexcept { return hex("profile-level-id", 3); }
  [[nodiscard]] result<std::uint8_t> profile_idc() const noexcept { return byte(16); }
  [[nodiscard]] result<std::uint8_t> profile_iop() const noexcept { return byte(8); }
  [[nodiscard]] result<std::uint8_t> level_idc() const noexcept { return byte(0); }
  /// 0 to 2; 0 where it is not said.
  [[nodiscard]] result<std::uint32_t> packetization_mode() const noexcept {
    return number("packetization-mode", 0, 2, 0);
  }
  [[nodiscard]] result<bool> level_asymmetry_allowed() const noexcept {
    return flag("level-asymmetry-allowed", false);
  }
  /// Parameter sets in base64, separated by commas.
  [[nodiscard]] std::optional<std::string_view> sprop_parameter_sets() const noexcept {
    return fmtp().param("sprop-parameter-sets");
  }

 private:
  [[nodiscard]] result<std::uint8_t> byte(unsigned shift) const noexcept {
    const auto n = profile_level_id();
    return n ? result<std::uint8_t>(static_cast<std::uint8_t>(*n >> shift)) : result<std::uint8_t>(n.error());
  }
};

/// The parameters of a=fmtp for `H265` (RFC 7798 7.1), with their defaults.
/// \code
/// if (auto f = media.get<sdp::attr::fmtp>("100")) use(sdp::h265_format(*f).level_id());
/// \endcode
class h265_format : public detail::format_base {
 public:
  h265_format() noexcept = default;
  explicit h265_format(const fmtp_view& of) noexcept : format_base(of) {}

  [[nodiscard]] result<std::uint32_t> profile_space() const noexcept {
    return number("profile-space", 0, 3, 0);
  }
  [[nodiscard]] result<std::uint32_t> profile_id() const noexcept { return number("profile-id", 0, 31, 1); }
  [[nodiscard]] result<bool> tier_flag() const noexcept { return flag("tier-flag", false); }
  /// 93 where it is not said, which is level 3.1.
  [[nodiscard]] result<std::uint32_t> level_id() const noexcept { return number("level-id", 0, 255, 93); }
  /// Four bytes; errc::absent without it.
  [[nodiscard]] result<std::uint32_t> profile_compatibility_indicator() const noexcept {
    return hex("profile-compatibility-indicator", 4);
  }
  [[nodiscard]] std::optional<std::string_view> sprop_vps() const noexcept {
    return fmtp().param("sprop-vps");
  }
  [[nodiscard]] std::optional<std::string_view> sprop_sps() const noexcept {
    return fmtp().param("sprop-sps");
  }
  [[nodiscard]] std::optional<std::string_view> sprop_pps() const noexcept {
    return fmtp().param("sprop-pps");
  }
};
}}}  // namespace sipwire::sdp
