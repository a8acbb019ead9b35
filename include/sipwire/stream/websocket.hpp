#pragma once

/// \file
/// WebSocket (RFC 6455 5) as SIP uses it (RFC 7118): octets in, messages and control frames out. See
/// websocket_frame.hpp for frames to be sent. Sans I/O.
///
/// Over WebSocket one SIP message is one WebSocket message: give its payload to sip::parse(). Content-Length
/// may be missing there (RFC 7118 5), and CRLFs are no keep-alives: a ping is a WebSocket ping.

#include <array>
#include <cstring>
#include <span>

#include "../core/vocabulary.hpp"
#include "websocket_frame.hpp"

namespace sipwire { inline namespace SIPWIRE_ISA { namespace stream { namespace websocket {

/// Which end of the connection we are: a server takes masked frames only, a client unmasked ones only (RFC
/// 6455 5.1).
enum class role : std::uint8_t { server, client };

/// Options of decoder.
struct options {
  role end = role::server;
  /// The longest payload of a frame, at most max_input.
  std::uint32_t frame_bytes = static_cast<std::uint32_t>(max_input);
  /// The longest message, all fragments together.
  std::uint32_t message_bytes = static_cast<std::uint32_t>(max_input);
  /// The most frames a message may come in, empty ones counted.
  std::uint32_t fragments = 1024;
  /// Are text messages checked to be UTF-8, as RFC 6455 8.1 asks? Reasons of closing always are.
  bool check_utf8 = true;
};

/// A whole message or a control frame. Borrows the decoder and its room until the next call of next().
class event {
 public:
  event() noexcept = default;
  event(opcode code, std::string_view payload, std::uint64_t position) noexcept
      : payload_(payload), position_(position), code_(code) {}

  /// text or binary for a message, else close, ping or pong.
  [[nodiscard]] opcode code() const noexcept { return code_; }
  [[nodiscard]] bool is_message() const noexcept { return !is_control(code_); }
  /// Unmasked; a pong must carry back that of the ping.
  [[nodiscard]] std::string_view payload() const noexcept { return payload_; }
  /// Offset in the stream of the frame that ended it.
  [[nodiscard]] std::uint64_t position() const noexcept { return position_; }
  /// The status of a close frame, 1005 without one; 0 for others.
  [[nodiscard]] std::uint16_t close_status() const noexcept {
    if (code_ != opcode::close) return 0;
    if (payload_.size() < 2) return 1005;
    return static_cast<std::uint16_t>(static_cast<unsigned char>(payload_[0]) << 8U |
                                      static_cast<unsigned char>(payload_[1]));
  }
  /// The reason of a close frame, UTF-8, perhaps empty.
  [[nodiscard]] std::string_view close_reason() const noexcept {
    return code_ == opcode::close && payload_.size() > 2 ? payload_.substr(2) : std::string_view();
  }

 private:
  std::string_view payload_;
  std::uint64_t position_ = 0;
  opcode code_ = opcode::continuation;
};

/// Decodes a stream of WebSocket frames (RFC 6455 5.2 ws-frame) and joins the fragments of messages in the
/// caller's room; resumable at every byte, allocates nothing.
///
/// Faults end the connection: every later call is errc::desynchronised at the place of the fault, which
/// error() keeps, and close_status() says what to send. Offsets count from the first octet of the frame at
/// fault, which stands at position(). They are: RSV bits (not_allowed in frame-rsv1), an opcode that is not
/// defined (unknown_value) or out of place (misplaced, in frame-opcode), a control frame in fragments
/// (not_allowed in frame-fin), masked or not masked against the role (not_allowed in frame-masked), a length
/// that is not in its shortest form or has its top bit set (out_of_range in frame-payload-length), too_long
/// and too_many for the caps, too_small with the size needed when a message does not fit the room, bad_utf8,
/// and a close frame with a status that may not be sent (unknown_value) or half of one (truncated, in
/// frame-payload-data). Behind a close frame every call is errc::stopped.
///
/// \code
/// char room[65536];
/// stream::websocket::decoder in(room);
/// while (auto e = in.next(octets)) {      // takes from the front of octets what it reads
///   if (e->is_message()) on_sip(e->payload());
///   if (e->code() == stream::websocket::opcode::ping) send_pong(e->payload());
/// }
/// \endcode
template <class Runs = vector_runs>
class basic_decoder {
 public:
  explicit basic_decoder(std::span<char> room, const options& how = {}) noexcept : room_(room), how_(how) {}

  /// The next message or control frame. What is read is taken from the front of `octets`; errc::need_more
  /// when all of it is read.
  result<event> next(std::string_view& octets) noexcept {
    if (error_) return fault{errc::desynchronised, error_.rule, error_.offset};
    if (closed_) return fault{errc::stopped, rule::ws_frame, 0};
    if (delivered_) {
      delivered_ = false;
      size_ = 0;
      frames_ = 0;
      utf8_ = {};
    }
    for (;;) {
      if (header_size_ < header_needed_ || header_size_ == 0) {
        if (const fault f = read_header(octets)) return f.code == errc::need_more ? f : fail(f);
      }
      if (const fault f = read_payload(octets)) return f.code == errc::need_more ? f : fail(f);
      const std::uint64_t at = position_;
      const opcode code = code_;
      const bool last = (header_[0] & 0x80U) != 0;
      if (is_control(code)) {
        const std::string_view payload(control_.data(), length_);
        if (code == opcode::close) {
          if (const fault f = check_close(payload)) return fail(f);
          closed_ = true;
        }
        end_frame();
        return event(code, payload, at);
      }
      if (last && how_.check_utf8 && message_ == opcode::text && !utf8_.whole())
        return fail({errc::bad_utf8, rule::frame_payload_data, header_size_ + length_});
      end_frame();
      if (!last) continue;
      delivered_ = true;
      open_ = false;
      return event(message_, {room_.data(), size_}, at);
    }
  }

  /// Where in the stream the frame being read began.
  [[nodiscard]] std::uint64_t position() const noexcept { return position_; }
  /// The fault that ended it, code none without one.
  [[nodiscard]] fault error() const noexcept { return error_; }
  /// Has a close frame been read?
  [[nodiscard]] bool closed() const noexcept { return closed_; }
  /// The status to close with after a fault (RFC 6455 7.4.1): 1002, 1007, or 1009 for what is too big; 0
  /// without a fault.
  [[nodiscard]] std::uint16_t close_status() const noexcept {
    switch (error_.code) {
      case errc::none:
        return 0;
      case errc::bad_utf8:
        return 1007;
      case errc::too_long:
      case errc::too_small:
      case errc::too_many:
        return 1009;
      default:
        return 1002;
    }
  }

 private:
  fault fail(fault f) noexcept { return error_ = f; }
  void end_frame() noexcept {
    position_ += std::uint64_t{header_size_} + length_;
    header_size_ = 0;
    header_needed_ = 2;
    read_ = 0;
    length_ = 0;
  }

  fault read_header(std::string_view& octets) noexcept {
    for (;;) {
      if (octets.empty()) return {errc::need_more, rule::ws_frame, header_size_};
      header_[header_size_++] = static_cast<std::uint8_t>(octets.front());
      octets.remove_prefix(1);
      if (header_size_ == 1) {
        if (const fault f = first_octet()) return f;
      } else if (header_size_ == 2) {
        if (const fault f = second_octet()) return f;
      }
      if (header_size_ == header_needed_) return header_done();
    }
  }

  fault first_octet() noexcept {
    const std::uint8_t b = header_[0];
    if ((b & 0x70U) != 0) return {errc::not_allowed, rule::frame_rsv, 0};
    code_ = static_cast<opcode>(b & 0x0FU);
    const auto number = static_cast<unsigned>(code_);
    if (number > 10 || (number > 2 && number < 8)) return {errc::unknown_value, rule::frame_opcode, 0};
    if (is_control(code_)) {
      if ((b & 0x80U) == 0) return {errc::not_allowed, rule::frame_fin, 0};
      return {};
    }
    if (open_ != (code_ == opcode::continuation)) return {errc::misplaced, rule::frame_opcode, 0};
    if (frames_ == how_.fragments) return {errc::too_many, rule::frame_fin, 0};
    ++frames_;
    if (!open_) {
      message_ = code_;
      open_ = true;
    }
    return {};
  }

  fault second_octet() noexcept {
    const std::uint8_t b = header_[1];
    const bool masked = (b & 0x80U) != 0;
    if (masked != (how_.end == role::server)) return {errc::not_allowed, rule::frame_masked, 1};
    const std::uint8_t size = b & 0x7FU;
    if (is_control(code_) && size > 125) return {errc::too_long, rule::frame_payload_length, 1};
    header_needed_ = static_cast<std::uint8_t>(2 +
                                               (size == 126   ? 2
                                                : size == 127 ? 8
                                                              : 0) +
                                               (masked ? 4 : 0));
    return {};
  }

  fault header_done() noexcept {
    const std::uint8_t form = header_[1] & 0x7FU;
    std::uint64_t length = form;
    if (form >= 126) {
      const unsigned wide = form == 126 ? 2 : 8;
      length = 0;
      for (unsigned i = 0; i < wide; ++i) length = length << 8U | header_[2 + i];
      if (length < (form == 126 ? 126U : 65536U) || length >> 63U != 0)
        return {errc::out_of_range, rule::frame_payload_length, 2};
    }
    const bool masked = (header_[1] & 0x80U) != 0;
    for (unsigned i = 0; i < 4; ++i) key_[i] = masked ? header_[header_size_ - 4U + i] : std::uint8_t{0};
    if (!is_control(code_)) {
      if (length > how_.frame_bytes || length > max_input)
        return {errc::too_long, rule::frame_payload_length, 1};
      if (size_ + length > how_.message_bytes) return {errc::too_long, rule::ws_frame, 1};
      if (size_ + length > room_.size())
        return {errc::too_small, rule::ws_frame, size_ + static_cast<std::uint32_t>(length)};
    }
    length_ = static_cast<std::uint32_t>(length);
    return {};
  }

  fault read_payload(std::string_view& octets) noexcept {
    const std::size_t left = length_ - read_;
    const auto n = static_cast<std::uint32_t>(octets.size() < left ? octets.size() : left);
    if (n != 0) {
      char* const to = is_control(code_) ? control_.data() + read_ : room_.data() + size_;
      std::memcpy(to, octets.data(), n);
      octets.remove_prefix(n);
      if (how_.end == role::server) mask<Runs>({to, n}, key_, read_);
      if (!is_control(code_)) {
        size_ += n;
        if (how_.check_utf8 && message_ == opcode::text) {
          const auto good = static_cast<std::uint32_t>(utf8_.feed({to, n}));
          if (good != n) return {errc::bad_utf8, rule::frame_payload_data, header_size_ + read_ + good};
        }
      }
      read_ += n;
    }
    if (read_ != length_) return {errc::need_more, rule::frame_payload_data, header_size_ + read_};
    return {};
  }

  [[nodiscard]] fault check_close(std::string_view payload) const noexcept {
    if (payload.empty()) return {};
    if (payload.size() == 1) return {errc::truncated, rule::frame_payload_data, header_size_ + 1U};
    if (!may_be_sent(event(opcode::close, payload, 0).close_status()))
      return {errc::unknown_value, rule::frame_payload_data, header_size_};
    utf8_check reason;
    const std::size_t good = reason.feed(payload.substr(2));
    if (good != payload.size() - 2 || !reason.whole())
      return {errc::bad_utf8, rule::frame_payload_data, header_size_ + 2 + static_cast<std::uint32_t>(good)};
    return {};
  }

  std::span<char> room_;
  options how_;
  std::uint64_t position_ = 0;
  std::uint32_t length_ = 0;  // of the payload of this frame
  std::uint32_t read_ = 0;    // of it
  std::uint32_t size_ = 0;    // of the message so far
  std::uint32_t frames_ = 0;  // of the message so far
  fault error_;
  masking_key key_{};
  utf8_check utf8_;
  opcode code_ = opcode::continuation;
  opcode message_ = opcode::continuation;
  bool open_ = false;       // a message has begun and not ended
  bool delivered_ = false;  // its room is free again at the next call
  bool closed_ = false;
  std::uint8_t header_size_ = 0;
  std::uint8_t header_needed_ = 2;
  std::array<std::uint8_t, 14> header_{};
  std::array<char, 125> control_{};
};

using decoder = basic_decoder<>;

}}}}  // namespace sipwire::stream::websocket
