#pragma once

/// \file
/// Mends what a mutation breaks, so that a fuzzer gets past lengths, ids and boundaries: Content-Length of
/// SIP and CPIM, transact-ids and end-lines of MSRP, boundaries of MIME, lengths of WebSocket frames.
///
/// A target that uses it defines its own LLVMFuzzerCustomMutator, which is one call of mend::mutate().

#include <cstddef>
#include <cstdint>
#include <cstring>
#include <string>
#include <string_view>

extern "C" std::size_t LLVMFuzzerMutate(std::uint8_t* data, std::size_t size, std::size_t max_size);

namespace mend {

constexpr auto npos = std::string_view::npos;

inline char lower(char c) {
  return c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c;
}
/// Does `name` stand at `at`, in any case?
inline bool stands_at(std::string_view text, std::size_t at, std::string_view name) {
  if (at > text.size() || text.size() - at < name.size()) return false;
  for (std::size_t i = 0; i < name.size(); ++i)
    if (lower(text[at + i]) != lower(name[i])) return false;
  return true;
}
/// Behind the LF of the line at `at`, or the end.
inline std::size_t next_line(std::string_view text, std::size_t at) {
  const std::size_t lf = text.find('\n', at);
  return lf == npos ? text.size() : lf + 1;
}
/// The line at `at` without its end.
inline std::string_view line_at(std::string_view text, std::size_t at) {
  std::string_view line = text.substr(at, next_line(text, at) - at);
  while (!line.empty() && (line.back() == '\n' || line.back() == '\r')) line.remove_suffix(1);
  return line;
}

/// Sets every Content-Length in the header fields from `first` on to `n`. Returns by how much the text grew.
inline std::ptrdiff_t set_length(std::string& text, std::size_t first, std::size_t n) {
  const std::string digits = std::to_string(n);
  std::ptrdiff_t grown = 0;
  for (std::size_t at = first; at < text.size() && !line_at(text, at).empty(); at = next_line(text, at)) {
    const std::string_view line = line_at(text, at);
    std::size_t colon = npos;
    if (stands_at(line, 0, "content-length")) colon = line.find(':', 14);
    if (line.size() > 1 && lower(line[0]) == 'l') colon = line.find_first_not_of(" \t", 1);
    if (colon >= line.size() || line[colon] != ':') continue;
    const std::size_t old = line.size() - colon - 1;
    text.replace(at + colon + 1, old, " " + digits);
    grown += static_cast<std::ptrdiff_t>(digits.size() + 1) - static_cast<std::ptrdiff_t>(old);
  }
  return grown;
}

/// Sets Content-Length in each message of a SIP stream, or of a datagram: a body ends where the next start
/// line stands, or the input.
inline void sip(std::string& stream) {
  const auto starts = [](std::string_view line) {
    return line.substr(0, 8) == "SIP/2.0 " || (line.size() > 8 && line.substr(line.size() - 8) == " SIP/2.0");
  };
  for (std::size_t first = 0; first < stream.size();) {
    std::size_t body = first;
    while (body < stream.size() && !line_at(stream, body).empty()) body = next_line(stream, body);
    body = next_line(stream, body);
    std::size_t last = body;
    while (last < stream.size() && !starts(line_at(stream, last))) last = next_line(stream, last);
    const std::ptrdiff_t grown = set_length(stream, first, last - body);
    first = static_cast<std::size_t>(static_cast<std::ptrdiff_t>(last) + grown);
  }
}

/// Gives each end-line of an MSRP stream the transact-id of the start line before it, and an end-line to a
/// chunk without one.
inline void msrp(std::string& stream) {
  std::string out, id;
  bool open = false;
  const auto end = [&] {
    if (open) out += "\r\n-------" + id + "$\r\n";
    open = false;
  };
  for (std::size_t at = 0; at < stream.size(); at = next_line(stream, at)) {
    const std::string_view line = line_at(stream, at);
    const std::size_t next = next_line(stream, at);
    if (line.substr(0, 5) == "MSRP ") {
      end();
      id = line.substr(5, line.find(' ', 5) - 5);
      open = true;
    } else if (open && line.substr(0, 7) == "-------") {
      const char flag = line.size() > 7 ? line.back() : '$';
      out += "-------" + id + (flag == '+' || flag == '#' ? flag : '$') + "\r\n";
      open = false;
      continue;
    }
    out.append(stream, at, next - at);
  }
  end();
  stream = out;
}

/// Makes the lines that begin `--` delimiter lines of this boundary, the last one the closing one.
inline void multipart(std::string& body, std::string_view boundary) {
  std::string out;
  std::size_t last = npos;
  for (std::size_t at = 0; at < body.size(); at = next_line(body, at)) {
    const std::string_view line = line_at(body, at);
    if (line.substr(0, 2) != "--") {
      out.append(body, at, next_line(body, at) - at);
      continue;
    }
    out += "--";
    out += boundary;
    last = out.size();
    out += "\r\n";
  }
  if (last != npos) out.insert(last, "--");
  body = out;
}
/// The same by the boundary parameter that stands in the text itself, a whole SIP message for example.
inline void multipart(std::string& message) {
  const std::size_t at = message.find("boundary=");
  if (at == npos) return;
  std::size_t first = at + 9;
  const bool quoted = first < message.size() && message[first] == '"';
  if (quoted) ++first;
  const std::size_t last = message.find_first_of(quoted ? "\"\r\n" : ";, \t\r\n", first);
  if (last == npos) return;
  std::string body = message.substr(next_line(message, last));
  multipart(body, std::string(message, first, last - first));
  message.replace(next_line(message, last), npos, body);
}

/// Sets Content-Length among the MIME fields of a CPIM message to what follows them.
inline void cpim(std::string& message) {
  std::size_t at = 0;
  while (at < message.size() && !line_at(message, at).empty()) at = next_line(message, at);
  const std::size_t fields = at = next_line(message, at);
  while (at < message.size() && !line_at(message, at).empty()) at = next_line(message, at);
  (void)set_length(message, fields, message.size() - next_line(message, at));
}

/// Gives every WebSocket frame the RSV bits, mask bit and shortest length that a decoder takes; the last
/// frame gets what is left.
inline void websocket(std::string& stream, bool masked) {
  const auto octet = [&](std::size_t at) { return static_cast<unsigned char>(stream[at]); };
  for (std::size_t at = 0; at + 2 <= stream.size();) {
    stream[at] = static_cast<char>(octet(at) & 0x8FU);
    const std::size_t head = masked ? 6 : 2;
    std::size_t size = octet(at + 1) & 0x7FU;
    if (size > 125) size = 125;
    const std::size_t left = stream.size() - at;
    if (left >= head && size > left - head) size = left - head;
    stream[at + 1] = static_cast<char>(size | (masked ? 0x80U : 0U));
    at += head + size;
  }
}

/// One mutation of libFuzzer, and in three of four `mend(text)` behind it, on what stands behind the first
/// `skip` octets.
template <class Mend>
std::size_t mutate(std::uint8_t* data, std::size_t size, std::size_t max_size, unsigned seed,
                   std::size_t skip, Mend&& mend) {
  size = LLVMFuzzerMutate(data, size, max_size);
  if (seed % 4 == 0 || size <= skip) return size;
  std::string text(reinterpret_cast<const char*>(data) + skip, size - skip);
  mend(text);
  if (text.size() > max_size - skip) return size;
  if (!text.empty()) std::memcpy(data + skip, text.data(), text.size());
  return skip + text.size();
}

}  // namespace mend
