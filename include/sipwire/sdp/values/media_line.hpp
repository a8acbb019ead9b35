#pragma once

/// \file
/// The m= line.

#include <cstdint>
#include <string_view>
#include <type_traits>

#include "../detail/gen/media.hpp"
#include "../detail/quick_lines.hpp"
#include "list.hpp"
#include "value.hpp"

namespace sipwire { inline namespace SIPWIRE_ISA { namespace sdp {

/// Identifier and text of the transport protocols of m= that are registered and in use.
#define SIPWIRE_SDP_PROTOS(X)                 \
  X(udp, "udp")                               \
  X(udptl, "udptl")                           \
  X(tcp, "TCP")                               \
  X(rtp_avp, "RTP/AVP")                       \
  X(rtp_savp, "RTP/SAVP")                     \
  X(rtp_avpf, "RTP/AVPF")                     \
  X(rtp_savpf, "RTP/SAVPF")                   \
  X(udp_tls_rtp_savp, "UDP/TLS/RTP/SAVP")     \
  X(udp_tls_rtp_savpf, "UDP/TLS/RTP/SAVPF")   \
  X(tcp_rtp_avp, "TCP/RTP/AVP")               \
  X(tcp_rtp_savp, "TCP/RTP/SAVP")             \
  X(tcp_rtp_avpf, "TCP/RTP/AVPF")             \
  X(tcp_rtp_savpf, "TCP/RTP/SAVPF")           \
  X(tcp_tls_rtp_avp, "TCP/TLS/RTP/AVP")       \
  X(tcp_tls_rtp_savp, "TCP/TLS/RTP/SAVP")     \
  X(tcp_tls_rtp_savpf, "TCP/TLS/RTP/SAVPF")   \
  X(tcp_dtls_rtp_savp, "TCP/DTLS/RTP/SAVP")   \
  X(tcp_dtls_rtp_savpf, "TCP/DTLS/RTP/SAVPF") \
  X(dccp_rtp_avp, "DCCP/RTP/AVP")             \
  X(tcp_msrp, "TCP/MSRP")                     \
  X(tcp_tls_msrp, "TCP/TLS/MSRP")             \
  X(sctp, "SCTP")                             \
  X(dtls_sctp, "DTLS/SCTP")                   \
  X(sctp_dtls, "SCTP/DTLS")                   \
  X(udp_dtls_sctp, "UDP/DTLS/SCTP")           \
  X(tcp_dtls_sctp, "TCP/DTLS/SCTP")           \
  X(udp_tls_udptl, "UDP/TLS/UDPTL")           \
  X(tcp_bfcp, "TCP/BFCP")                     \
  X(tcp_tls_bfcp, "TCP/TLS/BFCP")             \
  X(tcp_dtls_bfcp, "TCP/DTLS/BFCP")           \
  X(udp_bfcp, "UDP/BFCP")                     \
  X(udp_tls_bfcp, "UDP/TLS/BFCP")             \
  X(tcp_mrcpv2, "TCP/MRCPv2")                 \
  X(tcp_tls_mrcpv2, "TCP/TLS/MRCPv2")         \
  X(tcp_cfw, "TCP/CFW")                       \
  X(tcp_tls_cfw, "TCP/TLS/CFW")               \
  X(tcp_ws_bfcp, "TCP/WS/BFCP")               \
  X(tcp_wss_bfcp, "TCP/WSS/BFCP")             \
  X(fec_udp, "FEC/UDP")                       \
  X(udp_fec, "UDP/FEC")                       \
  X(pstn, "PSTN")

/// A transport protocol of m=; `other` is any that SIPWIRE_SDP_PROTOS does not list.
enum class proto : std::uint8_t {
  other,
#define SIPWIRE_X(id, text) id,
  SIPWIRE_SDP_PROTOS(SIPWIRE_X)
#undef SIPWIRE_X
};

/// The proto as the registry spells it; empty for proto::other.
constexpr std::string_view name(proto p) noexcept {
  switch (p) {
#define SIPWIRE_X(id, text) \
  case proto::id:           \
    return text;
    SIPWIRE_SDP_PROTOS(SIPWIRE_X)
#undef SIPWIRE_X
    case proto::other:
      break;
  }
  return {};
}

/// The proto of a text; case counts (RFC 8866 5).
constexpr proto find_proto(std::string_view text) noexcept {
  // Few have the same length.
  switch (text.size()) {
    case 7:
      if (text == "RTP/AVP") return proto::rtp_avp;
      break;
    case 8:
      if (text == "RTP/AVPF") return proto::rtp_avpf;
      break;
    default:
      break;
  }
#define SIPWIRE_X(id, written) \
  if (text.size() == sizeof(written) - 1 && text == written) return proto::id;
  SIPWIRE_SDP_PROTOS(SIPWIRE_X)
#undef SIPWIRE_X
  return proto::other;
}

/// Do the formats of m= name RTP payload types under this proto? Those are its profiles, whatever carries
/// them.
constexpr bool is_rtp(std::string_view proto) noexcept {
  const auto at = proto.rfind("RTP/");
  return at == 0 || (at != std::string_view::npos && proto[at - 1] == '/');
}

/// The value of m=.
///
/// ABNF: `media SP port [ "/" integer ] SP proto 1*( SP fmt )` (RFC 8866 9, 5.14). A port above 65535 is
/// errc::out_of_range at its digits. Borrows from the parsed input.
///
/// Under leniency::odd_sdp_lines parts may be missing, empty then, or no tokens: `application 9 TCP/MRCPv2`.
/// \code
/// auto m = sipwire::parse_as<sdp::media_line_view>("audio 49170/2 RTP/AVP 0 8 97");
/// if (m) for (auto format : m->formats()) offer(format.payload_type());
/// \endcode
class media_line_view : public checked_value<media_line_view> {
 public:
  /// `audio`, `video`, `text`, `application`, `message`, `image`, or another token.
  [[nodiscard]] std::string_view media() const noexcept { return source_.text(media_); }
  /// 0 to 65535; 0 refuses or ends the stream (RFC 3264 6, 8.2).
  [[nodiscard]] std::uint16_t port() const noexcept { return port_number_; }
  [[nodiscard]] std::string_view port_text() const noexcept { return source_.text(port_); }
  /// The number of ports, from 1; errc::absent when it is not written, which means one.
  [[nodiscard]] result<std::uint32_t> count(leniency lenient = leniency::none) const noexcept {
    return saturated_number<std::uint32_t>(count_, 0xFFFFFFFF, rule::integer, lenient);
  }
  [[nodiscard]] std::string_view proto_text() const noexcept { return source_.text(proto_); }
  [[nodiscard]] sdp::proto proto() const noexcept { return find_proto(proto_text()); }
  [[nodiscard]] bool is_rtp() const noexcept { return sdp::is_rtp(proto_text()); }
  /// The formats in order of preference; at least one where the line is whole.
  [[nodiscard]] words formats() const noexcept { return words(part(formats_)); }
  [[nodiscard]] bool has_format(std::string_view format) const noexcept { return formats().has(format); }
  /// Is every part there, in the grammar of RFC 8866? Only leniency::odd_sdp_lines reads others.
  [[nodiscard]] bool is_whole() const noexcept { return is_whole_; }
  /// The first fault of the number of ports and, under an RTP profile, of the payload types (0 to 127) of a
  /// line that is whole.
  [[nodiscard]] result<void> check(leniency lenient = leniency::none) const noexcept {
    if (const auto n = count(lenient); !n && n.error().code != errc::absent) return n.error();
    if (is_rtp() && is_whole())
      for (const auto f : formats())
        if (const auto pt = f.payload_type(lenient); !pt) return pt.error();
    return {};
  }

  void parts(auto&& see, leniency lenient = leniency::none) const {
    see("type", media());
    see("port", port());
    see("port-count", count(lenient));
    see("proto", proto_text());
    see("formats", formats().text());
    see("check", check(lenient), part::checked_again);
    see_again(see, "port", port_text(), "proto", proto(), "rtp", is_rtp(), "format", formats());
    see("whole", is_whole(), part::again);
  }

  template <class Runs>
  scan_end scan_parts(const char* p, const char* pe, const Runs& runs, leniency lenient) noexcept {
    count_ = {};
#if defined(SIPWIRE_SSE2) || defined(SIPWIRE_AVX2)
    if constexpr (std::is_same_v<Runs, vector_runs>) {
      std::uint32_t n = 0;
      if (SIPWIRE_LIKELY(detail::quick_media(p, pe, runs, source_, media_, port_, proto_, formats_, n))) {
        port_number_ = static_cast<std::uint16_t>(n);
        return {pe, errc::none, rule::none};
      }
    }
#endif
    const auto stop = detail::scan_media(p, pe, runs, source_, media_, port_, count_, proto_, formats_);
    if (!stop.ok()) return stop;
    if (SIPWIRE_LIKELY(port_.size() <= 5)) {
      const std::uint32_t n = runs.few_digits(source_.data() + port_.first, source_.data() + port_.last);
      port_number_ = static_cast<std::uint16_t>(n);
      if (SIPWIRE_LIKELY(n <= 65535)) return stop;
    }
    return detail::read_number(stop, part(port_), {rule::port, 65535}, lenient, port_number_);
  }

  static constexpr leniency loose_under = leniency::odd_sdp_lines;
  bool read_loosely(const slice& text, leniency lenient) noexcept {
    is_whole_ = false;
    detail::loose_words left(text);
    media_ = left.next();
    port_ = {media_.last, media_.last};
    auto behind = left;
    bool counted = false;
    const extent port = behind.next_before('/', &counted);
    if (detail::begins_with_digit(source_.text(port))) {
      left = behind;
      port_ = port;
      // What stands behind a blank is no number of ports.
      const char* const count = source_.data() + port.last + 1;
      if (counted && count != text.end() && !is_wsp(*count)) count_ = left.next();
      const auto n = detail::bounded_number<std::uint16_t>(part(port), {rule::port, 65535}, lenient);
      if (!n) return false;
      port_number_ = *n;
    }
    const extent none{all_.last, all_.last};
    proto_ = left.next();
    formats_ = left.rest();
    if (!proto_) proto_ = none;
    if (!formats_) formats_ = none;
    return media_.present();
  }

 private:
  extent media_, port_, count_, proto_, formats_;
  std::uint16_t port_number_ = 0;
  bool is_whole_ = true;
};

}}}  // namespace sipwire::sdp
