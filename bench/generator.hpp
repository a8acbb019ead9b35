#pragma once

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <span>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "random.hpp"

namespace bench {

// A template is text with holes. `{kind}` is drawn for itself, `{kind:key}` once a message and repeated
// wherever the key comes again. The number behind a kind is a length: `{tok10}` about ten token characters,
// `{hex32}` exactly 32 digits, `{num4}` up to four. The header Content-Length is added by the generator.
struct message_template {
  std::string_view start_line;
  std::span<const std::string_view> headers;
  std::string_view body;
};

inline constexpr std::string_view words[] = {
    "Al",    "Bob",    "Carol",   "Dave",      "Erin",   "Faythe",   "Grace",  "Heidi",
    "Ivan",  "Judy",   "Mallory", "Niaj",      "Olivia", "Peggy",    "Rupert", "Sybil",
    "Trent", "Victor", "Walter",  "Constance", "Ann",    "Theodora", "Ed",     "Maximilian"};
inline constexpr std::string_view labels[] = {
    "pc",     "ss1",    "ss2",     "edge",    "client",  "atlanta", "biloxi", "chicago",
    "voip",   "sbc-17", "gw",      "proxy3",  "media",   "bobspc",  "access", "registrar",
    "lab-02", "core",   "munich4", "tokyo-1", "dallas2", "a",       "b2bua",  "interconnect"};
inline constexpr std::string_view top_labels[] = {"example",     "example.com", "example.net",
                                                  "example.org", "test",        "invalid"};
inline constexpr std::string_view methods[] = {"INVITE",  "ACK",     "CANCEL",    "OPTIONS", "BYE",
                                               "REFER",   "NOTIFY",  "INFO",      "UPDATE",  "PRACK",
                                               "MESSAGE", "PUBLISH", "SUBSCRIBE", "REGISTER"};
inline constexpr std::string_view options[] = {"replaces",     "100rel",    "timer",     "outbound",
                                               "precondition", "gruu",      "sec-agree", "path",
                                               "norefersub",   "eventlist", "histinfo",  "tdialog"};
inline constexpr std::string_view transports[] = {"UDP", "TCP", "TLS"};
inline constexpr std::string_view audio_codecs[] = {"opus/48000/2", "EVS/16000/1",  "AMR-WB/16000/1",
                                                    "AMR/8000/1",   "iLBC/8000",    "G7221/32000",
                                                    "speex/16000",  "G726-32/8000", "L16/44100/2"};
inline constexpr std::string_view audio_params[] = {"useinbandfec=1;maxplaybackrate=16000",
                                                    "octet-align=1;mode-change-capability=2;max-red=220",
                                                    "mode-change-capability=2;max-red=0",
                                                    "br=5.9-24.4;bw=nb-swb;max-red=220",
                                                    "minptime=10;useinbandfec=1",
                                                    "mode-set=0,2,4,7; mode-change-period=2",
                                                    "bitrate=32000"};
inline constexpr std::string_view video_codecs[] = {"H264/90000", "VP8/90000",       "VP9/90000",
                                                    "H265/90000", "H263-1998/90000", "AV1/90000"};
inline constexpr std::string_view feedback[] = {"nack",      "nack pli",  "ccm fir",
                                                "ccm tmmbr", "goog-remb", "transport-cc"};
inline constexpr std::string_view suites[] = {"AES_CM_128_HMAC_SHA1_80", "AES_CM_128_HMAC_SHA1_32",
                                              "F8_128_HMAC_SHA1_80"};

inline constexpr std::string_view lower_hex = "0123456789abcdef";
inline constexpr std::string_view upper_hex = "0123456789ABCDEF";
inline constexpr std::string_view decimal = lower_hex.substr(0, 10);
inline constexpr std::string_view alphanumeric =
    "0123456789abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ";
inline constexpr std::string_view base64 = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";

constexpr bool is_digit(char c) noexcept {
  return c >= '0' && c <= '9';
}

inline std::string lower(std::string_view text) {
  std::string out(text);
  for (char& c : out)
    if (c >= 'A' && c <= 'Z') c = static_cast<char>(c - 'A' + 'a');
  return out;
}

class generator {
 public:
  explicit generator(std::uint64_t seed) noexcept : random_(seed) {}

  std::string message(const message_template& from) {
    known_.clear();
    const std::string body = fill(from.body);
    std::vector<std::string> lines;
    for (auto header : from.headers) lines.push_back(fill(header));
    lines.push_back("Content-Length: " + std::to_string(body.size()));

    std::string out = fill(from.start_line) + "\r\n";
    for (const auto& line : shuffled(lines)) out += line + "\r\n";
    return out + "\r\n" + body;
  }

  // The lines of the template, of each run of attributes in any order.
  std::string session(std::string_view from) {
    known_.clear();
    const std::string text = fill(from);
    std::string out;
    std::vector<std::string_view> attributes;
    const auto flush = [&] {
      random_.shuffle(attributes);
      for (const auto line : attributes) out.append(line).append("\r\n");
      attributes.clear();
    };
    for (std::string_view rest = text; !rest.empty();) {
      const auto end = rest.find("\r\n");
      const auto line = rest.substr(0, end);
      rest.remove_prefix(end + 2);
      if (line.substr(0, 2) == "a=") {
        attributes.push_back(line);
        continue;
      }
      flush();
      out.append(line).append("\r\n");
    }
    flush();
    return out;
  }

  bench::random& numbers() noexcept { return random_; }

 private:
  // Any order of the lines, but lines of one name keep theirs: it has a meaning (RFC 3261 7.3.1).
  std::vector<std::string> shuffled(const std::vector<std::string>& lines) {
    std::vector<std::size_t> order(lines.size());
    for (std::size_t i = 0; i < order.size(); ++i) order[i] = i;
    random_.shuffle(order);
    const auto name = [&](std::size_t i) { return std::string_view(lines[i]).substr(0, lines[i].find(':')); };
    std::vector<std::string> out;
    std::vector<bool> used(lines.size());
    for (std::size_t drawn : order) {
      std::size_t first = 0;
      while (used[first] || name(first) != name(drawn)) ++first;
      used[first] = true;
      out.push_back(lines[first]);
    }
    return out;
  }

  std::string fill(std::string_view text) {
    std::string out;
    for (;;) {
      const auto open = text.find('{');
      out += text.substr(0, open);
      if (open == std::string_view::npos) return out;
      const auto close = text.find('}', open);
      out += hole(text.substr(open + 1, close - open - 1));
      text.remove_prefix(close + 1);
    }
  }

  std::string hole(std::string_view name) {
    const bool keyed = name.find(':') != std::string_view::npos;
    if (keyed)
      for (const auto& [known, value] : known_)
        if (known == name) return value;
    const std::string value = draw(name.substr(0, name.find(':')));
    if (keyed) known_.emplace_back(name, value);
    return value;
  }

  // One draw an expression: the order in which the operands of + are evaluated is the compiler's choice.
  std::string draw(std::string_view kind) {
    std::size_t digits = kind.size();
    while (digits > 0 && is_digit(kind[digits - 1]) && kind.substr(0, digits) != "ip4" &&
           kind.substr(0, digits) != "ip6")
      --digits;
    std::size_t n = 0;
    for (char c : kind.substr(digits)) n = n * 10 + static_cast<std::size_t>(c - '0');
    kind = kind.substr(0, digits);

    if (kind == "tok") return characters(alphanumeric, random_.between(n - n / 3, n + n / 3));
    if (kind == "hex") return characters(lower_hex, n);
    if (kind == "dig") return characters(decimal, n);
    if (kind == "base") return characters(base64, 4 * random_.between(n - n / 3, n + n / 3));
    if (kind == "num") return number(n);
    if (kind == "port") return std::to_string(random_.between(1024, 65535));
    if (kind == "hops") return std::to_string(random_.between(1, 70));
    if (kind == "sec") return std::to_string(random_.between(10, 59));
    if (kind == "word") return std::string(random_.pick(words));
    if (kind == "side") return random_.coin() ? "uac" : "uas";
    if (kind == "transport") return std::string(random_.pick(transports));
    if (kind == "phone") {
      std::string out = "+";
      out += number(1);
      return out += characters(decimal, random_.between(9, 13));
    }
    if (kind == "uuid") {
      std::string out = characters(lower_hex, 8);
      for (std::size_t n_more : {4U, 4U, 4U, 12U}) out.append("-").append(characters(lower_hex, n_more));
      return out;
    }
    if (kind == "user") {
      std::string out = lower(random_.pick(words));
      return random_.coin() ? out : out += number(random_.between(1, 4));
    }
    if (kind == "host") {
      std::string out;
      for (std::size_t i = random_.between(1, 2); i > 0; --i) out += std::string(random_.pick(labels)) + ".";
      return out.append(random_.pick(top_labels));
    }
    if (kind == "ims") {
      std::string out = "ims.mnc";
      out += characters(decimal, 3);
      return out.append(".mcc").append(characters(decimal, 3)).append(".3gppnetwork.org");
    }
    if (kind == "ip4") {
      std::string out = std::to_string(random_.between(1, 223));
      for (int i = 0; i < 3; ++i) out.append(".").append(std::to_string(random_.below(256)));
      return out;
    }
    if (kind == "ip6") return ipv6();
    if (kind == "pt") return std::to_string(96 + 3 * n + random_.below(3));  // of n up to 9 no two are alike
    if (kind == "audio") return std::string(random_.pick(audio_codecs));
    if (kind == "afmtp") return std::string(random_.pick(audio_params));
    if (kind == "video") return std::string(random_.pick(video_codecs));
    if (kind == "feedback") return std::string(random_.pick(feedback));
    if (kind == "suite") return std::string(random_.pick(suites));
    if (kind == "digest") {
      std::string out;
      for (std::size_t i = 0; i < n; ++i) out.append(i == 0 ? "" : ":").append(characters(upper_hex, 2));
      return out;
    }
    if (kind == "methods") return list(methods, n);
    if (kind == "options") return list(options, n);
    return "?";  // check() refuses it
  }

  std::string characters(std::string_view from, std::size_t n) {
    std::string out;
    while (out.size() < n) out += random_.pick(from);
    return out;
  }

  // One to n digits, mostly n, and no leading zero.
  std::string number(std::size_t n) {
    if (n > 1 && random_.below(4) == 0) n = random_.between(1, n);
    std::string out = std::to_string(random_.between(1, 9));
    return out += characters(decimal, n - 1);
  }

  std::string ipv6() {
    std::string out = "2001:db8";
    const std::size_t before = random_.between(1, 2);
    const std::size_t after = random_.between(1, 3);
    for (std::size_t i = 0; i < before; ++i) out.append(":").append(group());
    out += ":";
    for (std::size_t i = 0; i < after; ++i) out.append(":").append(group());
    return out;
  }
  std::string group() {
    std::string out(1, lower_hex[random_.between(1, 15)]);
    return out += characters(lower_hex, random_.below(4));
  }

  template <std::size_t N>
  std::string list(const std::string_view (&from)[N], std::size_t n) {
    std::vector<std::string_view> items(std::begin(from), std::end(from));
    random_.shuffle(items);
    items.resize(std::min(items.size(), random_.between(n - n / 3, n + n / 3)));
    const std::string_view comma = random_.coin() ? ", " : ",";
    std::string out;
    for (auto item : items) out.append(out.empty() ? "" : comma).append(item);
    return out;
  }

  bench::random random_;
  std::vector<std::pair<std::string, std::string>> known_;
};

}  // namespace bench
