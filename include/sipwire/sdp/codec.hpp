#pragma once

/// \file
/// What the formats of an m= line mean: rtpmap, fmtp and the static payload types, and when two of them are
/// one codec.

#include <array>
#include <span>

#include "../core/vocabulary.hpp"
#include "fields.hpp"
#include "session_view.hpp"

namespace sipwire { inline namespace SIPWIRE_ISA { namespace sdp {

/// A codec: of an offer what a payload type means there, of an answerer what it can do. Borrows its texts.
/// \code
/// constexpr sdp::codec ours[] = {
///     {"opus", 48000, 2, "useinbandfec=1"}, {"PCMA", 8000}, {"telephone-event", 8000, 1, "0-15"}};
/// \endcode
struct codec {
  /// The encoding name of rtpmap; of media that are no RTP the format itself: `*`, `t38`,
  /// `webrtc-datachannel`.
  std::string_view encoding;
  std::uint32_t clock_rate = 0;
  std::uint32_t channels = 1;
  /// What a=fmtp says behind the format; empty without one.
  std::string_view params{};
  /// The payload type; of an answerer only when it insists on a number of its own, against RFC 3264 6.1.
  std::optional<std::uint8_t> payload_type{};
};

/// A payload type with a meaning of its own.
struct static_payload_type {
  std::uint8_t payload_type = 0;
  codec means;
};

/// The static payload types (RFC 3551 6, tables 4 and 5).
inline constexpr static_payload_type static_payload_types[] = {
    {0, {"PCMU", 8000}},     {3, {"GSM", 8000}},    {4, {"G723", 8000}},   {5, {"DVI4", 8000}},
    {6, {"DVI4", 16000}},    {7, {"LPC", 8000}},    {8, {"PCMA", 8000}},   {9, {"G722", 8000}},
    {10, {"L16", 44100, 2}}, {11, {"L16", 44100}},  {12, {"QCELP", 8000}}, {13, {"CN", 8000}},
    {14, {"MPA", 90000}},    {15, {"G728", 8000}},  {16, {"DVI4", 11025}}, {17, {"DVI4", 22050}},
    {18, {"G729", 8000}},    {25, {"CelB", 90000}}, {26, {"JPEG", 90000}}, {28, {"nv", 90000}},
    {31, {"H261", 90000}},   {32, {"MPV", 90000}},  {33, {"MP2T", 90000}}, {34, {"H263", 90000}},
};

/// What a payload type means without rtpmap; absent for one that is dynamic, reserved or unassigned.
/// \code
/// sdp::static_codec(8)->encoding;  // "PCMA"
/// \endcode
constexpr std::optional<codec> static_codec(std::uint8_t payload_type) noexcept {
  for (const auto& known : static_payload_types)
    if (known.payload_type == payload_type) {
      codec out = known.means;
      out.payload_type = payload_type;
      return out;
    }
  return std::nullopt;
}

/// The payload types of one media description, each found in constant time. Borrows what the media_view
/// borrows.
///
/// A payload type means what its first readable a=rtpmap says, else what RFC 3551 has for it, as does the
/// clock rate that an a=rtpmap lacks (leniency::odd_sdp_lines), 0 where RFC 3551 has another encoding; its
/// params are those of its first readable a=fmtp.
/// \code
/// const sdp::payload_map types(media);
/// if (auto c = types.find(97)) open(c->encoding, c->clock_rate, c->params);
/// \endcode
class payload_map {
 public:
  explicit payload_map(const media_view& media) noexcept : media_(media) {
    rtpmap_.fill(none);
    fmtp_.fill(none);
    for (std::size_t i = 0; i < media.line_count(); ++i) {
      if (!media.line_at(i).is_attribute()) continue;
      const auto a = media.attribute_at(i);
      if (a.id() == attribute_id::rtpmap) {
        if (const auto v = parse_value<attr::rtpmap>(a.value_slice(), media.lenient());
            v && !v->encoding_name().empty())
          set(rtpmap_, v->payload_type(), i);
      } else if (a.id() == attribute_id::fmtp) {
        if (const auto v = parse_value<attr::fmtp>(a.value_slice(), media.lenient()))
          if (const auto type = v->payload_type()) set(fmtp_, *type, i);
      }
    }
  }

  /// What a payload type means; absent where nothing says so, and above 127.
  [[nodiscard]] std::optional<codec> find(std::uint8_t payload_type) const noexcept {
    if (payload_type > 127) return std::nullopt;
    std::optional<codec> out;
    if (const auto at = rtpmap_[payload_type]; at != none) {
      const auto v = parse_value<attr::rtpmap>(media_.attribute_at(at).value_slice(), media_.lenient());
      out = codec{v->encoding_name(), v->clock_rate(), v->channels().value_or(1), {}, payload_type};
      if (SIPWIRE_UNLIKELY(out->clock_rate == 0))
        if (const auto known = static_codec(payload_type); known && iequals(known->encoding, out->encoding))
          out = known;
    } else {
      out = static_codec(payload_type);
    }
    if (out)
      if (const auto at = fmtp_[payload_type]; at != none)
        out->params =
            parse_value<attr::fmtp>(media_.attribute_at(at).value_slice(), media_.lenient())->params_text();
    return out;
  }

 private:
  static constexpr std::uint16_t none = 0xFFFF;
  static void set(std::array<std::uint16_t, 128>& map, std::uint8_t type, std::size_t line) noexcept {
    if (map[type] == none) map[type] = static_cast<std::uint16_t>(line);
  }

  media_view media_;
  std::array<std::uint16_t, 128> rtpmap_;
  std::array<std::uint16_t, 128> fmtp_;
};

}}}  // namespace sipwire::sdp

namespace sipwire { inline namespace SIPWIRE_ISA { namespace sdp { namespace detail {

/// A parameter of a=fmtp that is part of what a codec is, so that both sides must have the same: RFC 6184
/// 8.2.2, 7798 7.2.2, 9628 6.1, 4867 8.3.1, 5577, 3640, and the AV1 payload format.
struct format_identity {
  std::string_view encoding;
  std::string_view name;
  std::string_view value_without;  ///< what it is when it is not there
};
inline constexpr format_identity format_identities[] = {
    {"H264", "profile-level-id", "420010"},
    {"H264", "packetization-mode", "0"},
    {"H265", "profile-id", "1"},
    {"H265", "tx-mode", "SRST"},
    {"VP9", "profile-id", "0"},
    {"AV1", "profile", "0"},
    {"AMR", "octet-align", "0"},
    {"AMR", "crc", "0"},
    {"AMR", "robust-sorting", "0"},
    {"AMR", "interleaving", ""},
    {"AMR-WB", "octet-align", "0"},
    {"AMR-WB", "crc", "0"},
    {"AMR-WB", "robust-sorting", "0"},
    {"AMR-WB", "interleaving", ""},
    {"G7221", "bitrate", ""},
    {"mpeg4-generic", "mode", ""},
    {"mpeg4-generic", "config", ""},
};

/// The profile that a profile-level-id names, by its profile_idc and constraint flags (RFC 6184 8.1, table
/// 5); the id's own first four digits for one that is not listed there. The level may differ.
constexpr std::uint32_t h264_profile(std::string_view id) noexcept {
  if (id.size() != 6) return 0xFFFFFFFF;
  std::uint32_t n = 0;
  for (const char c : id.substr(0, 4)) {
    const int digit = hex_value(c);
    if (digit < 0) return 0xFFFFFFFF;
    n = n << 4U | static_cast<std::uint32_t>(digit);
  }
  const std::uint32_t idc = n >> 8U;
  const std::uint32_t flags = n & 0xFFU;
  constexpr std::uint32_t constrained_baseline = 0x10000;
  if (idc == 0x42) return (flags & 0x4FU) == 0x40 ? constrained_baseline : (flags & 0x4FU) == 0 ? 0x4200U : n;
  if (idc == 0x4D) return (flags & 0x8FU) == 0x80 ? constrained_baseline : (flags & 0xAFU) == 0 ? 0x4D00U : n;
  if (idc == 0x58)
    return (flags & 0xCFU) == 0xC0 ? constrained_baseline : (flags & 0xCFU) == 0x80 ? 0x4200U : n;
  return n;
}

inline std::string_view param_or(std::string_view params, const format_identity& of) noexcept {
  const auto p = sdp::format_param_list(slice(params)).find(of.name);
  return p ? p->value().value_or(std::string_view()) : of.value_without;
}

/// Does this encoding serve another one in the same stream: tones, silence, retransmission, redundancy?
constexpr bool is_auxiliary(std::string_view encoding) noexcept {
  for (const std::string_view name :
       {"telephone-event", "CN", "rtx", "red", "ulpfec", "flexfec-03", "flexfec", "parityfec", "tone"})
    if (iequals(encoding, name)) return true;
  return false;
}

}}}}  // namespace sipwire::sdp::detail

namespace sipwire { inline namespace SIPWIRE_ISA { namespace sdp {

/// Is what the other side offered the codec `own`: encoding (without case), clock rate and channels equal,
/// and equal too the parameters that are part of what the codec is, as `packetization-mode` and the profile
/// of H264 or `octet-align` of AMR, which have the default of their RFC where they are not written? Other
/// parameters do not count, nor do the numbers of payload types. `own` without params takes every
/// configuration.
/// \code
/// // false:
/// sdp::same_codec({"H264", 90000, 1, "packetization-mode=1"}, {"H264", 90000, 1, "packetization-mode=0"});
/// \endcode
inline bool same_codec(const codec& offered, const codec& own) noexcept {
  if (offered.clock_rate != own.clock_rate || offered.channels != own.channels ||
      !iequals(offered.encoding, own.encoding))
    return false;
  if (own.params.empty()) return true;
  for (const auto& identity : detail::format_identities) {
    if (!iequals(own.encoding, identity.encoding)) continue;
    const auto x = detail::param_or(offered.params, identity);
    const auto y = detail::param_or(own.params, identity);
    if (identity.name == "profile-level-id" ? detail::h264_profile(x) != detail::h264_profile(y)
                                            : !iequals(x, y))
      return false;
  }
  return true;
}

}}}  // namespace sipwire::sdp
