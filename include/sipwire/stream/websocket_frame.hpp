#pragma once

/// \file
/// WebSocket frames (RFC 6455 5) to be sent: headers, masks, whole frames, close frames.

#include <array>
#include <cstring>
#include <span>
#include <type_traits>

#include "../core/charset.hpp"
#include "../core/vocabulary.hpp"

namespace sipwire { inline namespace SIPWIRE_ISA { namespace stream { namespace websocket {

/// Interpretation of a payload (RFC 6455 5.2).
enum class opcode : std::uint8_t { continuation = 0, text = 1, binary = 2, close = 8, ping = 9, pong = 10 };

/// Close, ping and pong: at most 125 octets, never fragmented, allowed between the fragments of a message.
constexpr bool is_control(opcode code) noexcept {
  return code >= opcode::close;
}

/// The four octets that a client's payload is combined with (RFC 6455 5.3). The client must draw them anew,
/// unpredictably, for each frame.
using masking_key = std::array<std::uint8_t, 4>;

/// Combines `payload` with the key, in place; twice gives the payload again. `phase` is the number of payload
/// octets before these.
template <class Runs = vector_runs>
void mask(std::span<char> payload, const masking_key& key, std::uint64_t phase = 0) noexcept {
  char* p = payload.data();
  std::size_t left = payload.size();
  std::array<char, 4> turned;
  for (std::size_t i = 0; i < 4; ++i) turned[i] = static_cast<char>(key[(phase + i) % 4]);
  if constexpr (!std::is_same_v<Runs, byte_runs>) {
    std::uint32_t word;
    std::memcpy(&word, turned.data(), sizeof word);
#if defined(SIPWIRE_AVX2) || defined(SIPWIRE_SSE2)
    using namespace sipwire::detail;
    const auto wide = reinterpret_cast<lanes<lane_count>>(lanes<lane_count, unsigned>{} + word);
    for (; left >= lane_count; left -= lane_count, p += lane_count)
      store_lanes<lane_count>(p, load_lanes<lane_count>(p) ^ wide);
#elif defined(SIPWIRE_NEON)
    const uint8x16_t wide = vreinterpretq_u8_u32(vdupq_n_u32(word));
    for (; left >= 16; left -= 16, p += 16) {
      auto* const at = reinterpret_cast<std::uint8_t*>(p);
      vst1q_u8(at, veorq_u8(vld1q_u8(at), wide));
    }
#endif
    const std::uint64_t twice = std::uint64_t{word} << 32U | word;
    for (; left >= 8; left -= 8, p += 8) {
      std::uint64_t bytes;
      std::memcpy(&bytes, p, sizeof bytes);
      bytes ^= twice;
      std::memcpy(p, &bytes, sizeof bytes);
    }
  }
  for (std::size_t i = 0; i < left; ++i) p[i] = static_cast<char>(p[i] ^ turned[i % 4]);
}

/// UTF-8 (RFC 3629) in pieces.
class utf8_check {
 public:
  /// Looks at the next octets; the offset of the first that cannot be, or bytes.size().
  std::size_t feed(std::string_view bytes) noexcept {
    const source from(bytes);
    const vector_runs runs(from);
    const char* p = from.begin();
    const char* const pe = from.end();
    while (p != pe) {
      const auto u = static_cast<unsigned char>(*p);
      if (left_ != 0) {
        if (u < low_ || u > high_) break;
        --left_;
        low_ = 0x80;
        high_ = 0xBF;
        ++p;
      } else if (u < 0x80) {
        p = runs.template skip<ascii>(p, pe);
      } else {
        if (u < 0xC2 || u > 0xF4) break;
        left_ = u < 0xE0 ? 1 : u < 0xF0 ? 2 : 3;
        low_ = u == 0xE0 ? 0xA0 : u == 0xF0 ? 0x90 : 0x80;
        high_ = u == 0xED ? 0x9F : u == 0xF4 ? 0x8F : 0xBF;
        ++p;
      }
    }
    return from.offset(p);
  }
  /// Is no character cut?
  [[nodiscard]] bool whole() const noexcept { return left_ == 0; }

 private:
  struct ascii {
    static constexpr byte_set set = byte_set().range(0, 0x7F);
  };

  std::uint8_t left_ = 0;
  std::uint8_t low_ = 0x80;
  std::uint8_t high_ = 0xBF;
};

/// May a close frame carry this status (RFC 6455 7.4 and the IANA registry)? 1004, 1005, 1006 and 1015 may
/// not.
constexpr bool may_be_sent(std::uint16_t status) noexcept {
  return (status >= 1000 && status <= 1014 && (status < 1004 || status > 1006)) ||
         (status >= 3000 && status <= 4999);
}

/// The octets of a frame's header (RFC 6455 5.2), 2 to 14, to stand before its payload in a gather list.
///
/// With a key, the payload must have been combined with it by mask(). A control frame must be final and its
/// payload at most 125 octets.
/// \code
/// const stream::websocket::frame_header head(stream::websocket::opcode::text, message.size());
/// gather.append(head.text());
/// gather.append(message);
/// \endcode
class frame_header {
 public:
  frame_header(opcode code, std::uint64_t length, bool last = true,
               const std::optional<masking_key>& key = std::nullopt) noexcept {
    const auto put = [this](std::uint64_t octet) { bytes_[size_++] = static_cast<char>(octet & 0xFFU); };
    put((last ? 0x80U : 0U) | static_cast<unsigned>(code));
    const unsigned masked = key ? 0x80U : 0U;
    if (length < 126) {
      put(masked | length);
    } else if (length < 65536) {
      put(masked | 126U);
      for (unsigned shift = 16; shift != 0;) put(length >> (shift -= 8));
    } else {
      put(masked | 127U);
      for (unsigned shift = 64; shift != 0;) put(length >> (shift -= 8));
    }
    if (key)
      for (const std::uint8_t octet : *key) put(octet);
  }
  [[nodiscard]] std::string_view text() const noexcept { return {bytes_.data(), size_}; }

 private:
  std::array<char, 14> bytes_{};
  std::uint8_t size_ = 0;
};

/// Writes a frame into `room`, its payload copied and, with a key, masked: a client must give one, a server
/// may not.
///
/// The size written; errc::too_small with the size needed, and then nothing is written; errc::too_long in
/// frame-payload-length for more than 125 octets in a control frame, errc::not_allowed in frame-fin for one
/// that is not final.
inline result<std::size_t> write_frame(std::span<char> room, opcode code, std::string_view payload,
                                       const std::optional<masking_key>& key = std::nullopt,
                                       bool last = true) noexcept {
  if (is_control(code)) {
    if (payload.size() > 125) return fault{errc::too_long, rule::frame_payload_length, 125};
    if (!last) return fault{errc::not_allowed, rule::frame_fin, 0};
  }
  if (payload.size() > max_input)
    return fault{errc::too_long, rule::frame_payload_length, static_cast<std::uint32_t>(max_input)};
  const frame_header head(code, payload.size(), last, key);
  const std::size_t size = head.text().size() + payload.size();
  if (size > room.size()) return fault{errc::too_small, rule::none, static_cast<std::uint32_t>(size)};
  std::memcpy(room.data(), head.text().data(), head.text().size());
  const auto body = room.subspan(head.text().size(), payload.size());
  if (!payload.empty()) std::memcpy(body.data(), payload.data(), payload.size());
  if (key) mask(body, *key);
  return size;
}

/// Writes a close frame. errc::unknown_value for a status that may not be sent, errc::bad_utf8 at the octet
/// of the reason, errc::too_long for a reason of more than 123 octets, errc::too_small as write_frame().
inline result<std::size_t> write_close(std::span<char> room, std::uint16_t status,
                                       std::string_view reason = {},
                                       const std::optional<masking_key>& key = std::nullopt) noexcept {
  if (!may_be_sent(status)) return fault{errc::unknown_value, rule::frame_payload_data, 0};
  if (reason.size() > 123) return fault{errc::too_long, rule::frame_payload_length, 123};
  utf8_check check;
  const std::size_t good = check.feed(reason);
  if (good != reason.size() || !check.whole())
    return fault{errc::bad_utf8, rule::frame_payload_data, static_cast<std::uint32_t>(good)};
  std::array<char, 125> payload;
  payload[0] = static_cast<char>(status >> 8U);
  payload[1] = static_cast<char>(status & 0xFFU);
  if (!reason.empty()) std::memcpy(payload.data() + 2, reason.data(), reason.size());
  return write_frame(room, opcode::close, {payload.data(), reason.size() + 2}, key);
}

}}}}  // namespace sipwire::stream::websocket
