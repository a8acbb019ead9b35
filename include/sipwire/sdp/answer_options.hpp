#pragma once

/// \file
/// What an answer is made of (RFC 3264 6): the streams that the answerer can have, and its own lines.

#include <cstddef>
#include <cstdint>
#include <optional>
#include <span>
#include <string_view>

#include "codec.hpp"
#include "parts.hpp"
#include "values/direction.hpp"
#include "values/transport.hpp"

namespace sipwire { inline namespace SIPWIRE_ISA { namespace sdp {

/// How an answer orders the formats of a stream.
enum class format_order : std::uint8_t {
  offered,  ///< as the offer has them, which RFC 3264 6.1 recommends
  own,      ///< as the answerer has them
};

/// A stream that the answerer can have. Borrows its texts.
struct media_capability {
  std::string_view media;               ///< `audio`, `video`, `message`, ...
  std::string_view protos = "RTP/AVP";  ///< the protos it can be carried by, between blanks
  /// In order of preference; of media that are no RTP, none means every format
  std::span<const codec> codecs{};
  std::uint16_t port = 0;                               ///< where the media is received; 0 rejects
  sdp::direction direction = sdp::direction::sendrecv;  ///< what the answerer wants
  /// The m= of the offer this is for; without it the first one that fits and that no capability before it
  /// took.
  std::optional<std::size_t> index{};
  std::string_view address{};  ///< where the media is received, when that is not answer_options::address
  format_order order = format_order::offered;
  /// Accept one codec, and those that serve it: telephone-event, CN, rtx, red, ...
  bool one_codec = false;
  setup_role setup = setup_role::active;           ///< the answer to a=setup:actpass
  bool keep_connection = false;                    ///< agree to a=connection:existing
  bool rtcp_mux = false;                           ///< agree to a=rtcp-mux
  std::span<const std::string_view> bandwidths{};  ///< further b= lines: `AS:64`
  /// Further attributes: `ptime:20`, `ice-ufrag:8hhY`, `path:msrp://...`
  std::span<const std::string_view> attributes{};
};

/// What an answer is made of. Borrows its texts.
struct answer_options {
  origin_parts origin;         ///< o=, its own and not the offer's (RFC 3264 6)
  std::string_view address{};  ///< c= of the session; without it that of `origin`
  std::string_view session_name = "-";
  std::span<const media_capability> media{};
  /// The groups that are answered, between blanks; a group is answered with those of its tags whose streams
  /// are accepted (RFC 5888 9, RFC 9143 7.3).
  std::string_view groups = "BUNDLE";
  std::span<const std::string_view> attributes{};  ///< further attributes of the session
};

}}}  // namespace sipwire::sdp
