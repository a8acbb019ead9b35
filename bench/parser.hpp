#pragma once

#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace bench {

/// What a row of the table does with a message.
///
/// l1: the start line split, every header's name and value located, identified and validated, the body found
/// by Content-Length.
/// l2: l1, and Request-URI, Via, From, To, Contact, Route, Record-Route, CSeq, Call-ID, Max-Forwards,
/// Content-Type, Content-Length, credentials, Allow and Supported as typed values; of every SIP URI the user,
/// host, port and transport parameter are read.
/// proxy: what a proxy does to a request, and the bytes to send (RFC 3261 16.6): l1, the Request-URI
/// replaced, Max-Forwards counted down, a Via put first, the first Route taken away; of a response the top
/// Via is taken away.
/// stream: the messages as one stream in pieces of 1460 bytes, cut by Content-Length and read to l1.
/// sdp: every line of a session description, and of the attributes rtpmap, fmtp, ptime, direction, candidate,
/// crypto, fingerprint, setup, mid, group and path typed, where the library has types; rtcp-fb as text.
/// chunks: MSRP chunks off a stream. imdn: the parts of an IMDN document. serialise: a MESSAGE with a CPIM
/// body written from its values, which differ from message to message. cpim: a CPIM message to its decoded
/// text, addresses, time, id and requests. cpim_built: such a message from its values.
enum class level { l1, l2, proxy, stream, serialise, sdp, chunks, cpim, cpim_built, imdn };

constexpr std::string_view name(level of) noexcept {
  constexpr std::string_view names[] = {"L1",  "L2",   "proxy", "stream",     "serialise",
                                        "SDP", "MSRP", "CPIM",  "CPIM-built", "IMDN"};
  return names[static_cast<std::size_t>(of)];
}

/// What the proxy rows put into a request.
inline constexpr char proxy_uri[] = "sip:bob@192.0.2.4:5070;transport=tcp";
inline constexpr char proxy_via[] = "SIP/2.0/UDP proxy.example.com:5060;branch=z9hG4bK1b2c3d4e5f";

/// Folds what a parser found into one number, so that a compiler must produce it. A text counts with its
/// first byte alone: a library that keeps zero-terminated copies is not charged for their lengths.
class checksum {
 public:
  void add(std::uint64_t value) noexcept { sum_ = (sum_ << 1U | sum_ >> 63U) ^ value; }
  void add(std::string_view text) noexcept {
    add(text.empty() ? 0 : static_cast<unsigned char>(text.front()));
  }
  void add(const char* text) noexcept {
    add(text == nullptr ? std::uint64_t{0} : static_cast<unsigned char>(*text));
  }
  [[nodiscard]] std::uint64_t value() const noexcept { return sum_; }

 private:
  std::uint64_t sum_ = 0;
};

struct outcome {
  std::uint64_t sum = 0;
  std::size_t failed = 0;  // messages
  std::string first_failure;
  std::size_t copied = 0;   // bytes of output that are new, where a row knows them
  std::size_t written = 0;  // bytes of output of one pass, where that and not the input is the work
};

/// Once over the messages.
using pass = void (*)(const std::vector<std::string_view>& messages, outcome& out);

struct parser {
  level of;
  std::string name;
  std::string includes;  // where the row does more or less than its level
  pass run;
  bool reference = false;  // the row that the ratios of its level are taken against
};

/// The parser that `One`, a bool(std::string_view, checksum&) that says whether the message parsed, makes.
template <auto One>
void run_all(const std::vector<std::string_view>& messages, outcome& out) {
  checksum sum;
  sum.add(out.sum);
  for (auto message : messages) {
    if (!One(message, sum)) {
      if (out.failed++ == 0) out.first_failure = message;
    }
  }
  out.sum = sum.value();
}

/// Every parser of this build; those whose package is missing are named in `missing`.
std::vector<parser> parsers(std::vector<std::string>& missing);

void add_floors(std::vector<parser>& to);
void add_sipwire(std::vector<parser>& to);
void add_streams(std::vector<parser>& to);
void add_chunks(std::vector<parser>& to);
void add_imdn(std::vector<parser>& to);
void add_imdn_baseline(std::vector<parser>& to);
void add_imdn_portable(std::vector<parser>& to);
void add_pugixml(std::vector<parser>& to);
void add_expat(std::vector<parser>& to);
void add_libxml2(std::vector<parser>& to);
void add_serialisers(std::vector<parser>& to);
void add_cpim(std::vector<parser>& to);
void add_sdp(std::vector<parser>& to);
void add_sdp_baseline(std::vector<parser>& to);
void add_sdp_portable(std::vector<parser>& to);
void add_sipwire_baseline(std::vector<parser>& to);
void add_sipwire_portable(std::vector<parser>& to);
void add_osip2(std::vector<parser>& to);
void add_sofia_sip(std::vector<parser>& to);
void add_libre(std::vector<parser>& to);

}  // namespace bench
