#pragma once

#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace bench {

/// What the bodies of MSRP chunks are made of: nothing in particular, lines of base64, or what nearly ends
/// them.
enum class chunk_body { random, base64_lines, near_end };

/// SIP messages in the order in which a parser is fed with them.
class feed {
 public:
  /// 600 messages, each met once a pass: variants of six templates (a REGISTER with Digest, an INVITE with
  /// SDP, a 200, an RCS MESSAGE, an IMS INVITE and a 180) with tokens, numbers, hosts, names, lengths and the
  /// order of the headers drawn anew.
  static feed varied(std::uint64_t seed = default_seed);
  /// One variant of each template, a hundred times in a row. A branch predictor learns such traffic by heart:
  /// reference only.
  static feed same(std::uint64_t seed = default_seed);
  /// 400 session descriptions: variants of five offers (audio of one of the usual phones, audio with SDES
  /// keys, audio and video of an IMS phone, audio and video of a browser with ICE and DTLS, MSRP) with names,
  /// addresses, ports, codecs and the order of the attributes of each level drawn anew.
  static feed sessions(std::uint64_t seed = default_seed);
  /// 300 variants of the audio and video offer of an IMS phone alone, 1.4 KB each.
  static feed audio_video(std::uint64_t seed = default_seed);

  /// MSRP SEND requests with bodies of one size, a quarter of a megabyte of them or one.
  static feed chunks(chunk_body of, std::size_t size, std::uint64_t seed = default_seed);

  /// 400 RCS text messages in CPIM, 0.5 KB each, half of them in base64, with names, numbers, times, requests
  /// and texts drawn anew.
  static feed cpim();

  /// 400 IMDN documents of every kind, with ids, dates, URIs and white space drawn anew; three of ten are not
  /// in the shape most senders write: a prefix, a status in two tags, a comment with an extension.
  static feed notifications(std::uint64_t seed = default_seed);
  /// One of them, 619 bytes.
  static feed notification();

  [[nodiscard]] const std::vector<std::string_view>& messages() const noexcept { return messages_; }
  [[nodiscard]] std::size_t bytes() const noexcept { return bytes_; }
  /// A hash over all bytes in order: the same everywhere.
  [[nodiscard]] std::uint64_t digest() const noexcept;

  static constexpr std::uint64_t default_seed = 0x5eed;
  /// What varied().digest() must be.
  static constexpr std::uint64_t varied_digest = 0x0476b26d64bd3f4b;
  /// What sessions().digest() must be.
  static constexpr std::uint64_t sessions_digest = 0xf62b3e621187c902;

 private:
  void settle();

  std::vector<std::string> storage_;
  std::vector<std::string_view> messages_;
  std::size_t bytes_ = 0;
};

/// What is wrong with a message of the mix, empty when nothing is: the start line, CRLF line ends, header
/// names, the headers RFC 3261 8.1.1 and 8.2.6 ask for, the agreement of CSeq with the method and of
/// Content-Length with the body. Independent of every parser measured.
std::string check(std::string_view message);
/// What is wrong with a session description of the mix, empty when nothing is: lines `x=...`, CRLF line ends,
/// no hole left open.
std::string check_session(std::string_view session);

}  // namespace bench
