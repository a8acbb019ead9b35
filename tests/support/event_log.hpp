#pragma once

/// \file
/// Tests as text: an input block and the events a scanner reports for it, many cases a file.
///
/// \verbatim
/// Anything before the first case is prose.
///
/// == a folded Subject                    a case begins; its name
/// lenient: bare_lf,salvage               optional `key: value` lines, see event_case::option()
/// -- input
/// MESSAGE sip:a@b SIP/2.0                each line stands for itself and CRLF,
/// Subject: one\n\                        a line ending in a backslash for itself alone; here a bare LF ends
/// it
///  two
///
/// -- events
/// request-line MESSAGE sip:a@b SIP/2.0   one event a line, compared byte for byte
/// field subject 25+12 "one\n two"
/// \endverbatim
///
/// In the input `\r \n \t \0 \\ \s` and `\xHH` are escapes (`\s` is a blank, for the end of a line). An input
/// line that would begin with `==` or `--` begins with a backslash instead: `\--boundary`. The empty line
/// before `-- events` belongs to the input, an empty line at the end of the events does not. event_text()
/// writes bytes in the same escapes, so that an event is one printable line.

#include <catch2/catch.hpp>
#include <cstddef>
#include <filesystem>
#include <stdexcept>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "paths.hpp"

namespace test_support {

/// One case of an event-log file.
struct event_case {
  std::string name;
  std::size_t line = 0;  ///< where it begins in the file, from 1
  std::vector<std::pair<std::string, std::string>> options;
  std::string input;
  std::vector<std::string> events;

  /// The value of an option, empty when it is not there.
  [[nodiscard]] std::string_view option(std::string_view key) const {
    for (const auto& [name_, value] : options)
      if (name_ == key) return value;
    return {};
  }
};

/// Bytes as printable text: the escapes of an input block, and `\"`.
inline std::string event_text(std::string_view bytes) {
  static constexpr std::string_view hex = "0123456789ABCDEF";
  std::string out;
  for (const char c : bytes) {
    const auto b = static_cast<unsigned char>(c);
    switch (c) {
      case '\r':
        out += "\\r";
        break;
      case '\n':
        out += "\\n";
        break;
      case '\t':
        out += "\\t";
        break;
      case '\0':
        out += "\\0";
        break;
      case '\\':
        out += "\\\\";
        break;
      case '"':
        out += "\\\"";
        break;
      default:
        if (b < 0x20 || b >= 0x7F) {
          out += "\\x";
          out += hex[b >> 4U];
          out += hex[b & 15U];
        } else {
          out += c;
        }
    }
  }
  return out;
}

namespace event_log_detail {

[[noreturn]] inline void fail(std::size_t line, const std::string& what) {
  throw std::runtime_error("event log, line " + std::to_string(line) + ": " + what);
}

inline int hex_digit(char c) {
  if (c >= '0' && c <= '9') return c - '0';
  if (c >= 'A' && c <= 'F') return c - 'A' + 10;
  if (c >= 'a' && c <= 'f') return c - 'a' + 10;
  return -1;
}

/// The bytes of one input line, its line end included.
inline std::string input_line(std::string_view text, std::size_t line) {
  if (text.starts_with("\\==") || text.starts_with("\\--")) text.remove_prefix(1);
  std::string out;
  for (std::size_t i = 0; i < text.size(); ++i) {
    if (text[i] != '\\') {
      out += text[i];
      continue;
    }
    if (++i == text.size()) return out;
    switch (text[i]) {
      case 'r':
        out += '\r';
        break;
      case 'n':
        out += '\n';
        break;
      case 't':
        out += '\t';
        break;
      case '0':
        out += '\0';
        break;
      case 's':
        out += ' ';
        break;
      case '\\':
        out += '\\';
        break;
      case '"':
        out += '"';
        break;
      case 'x': {
        const int high = i + 2 < text.size() ? hex_digit(text[i + 1]) : -1;
        const int low = i + 2 < text.size() ? hex_digit(text[i + 2]) : -1;
        if (high < 0 || low < 0) fail(line, "\\x without two hexadecimal digits");
        out += static_cast<char>(high * 16 + low);
        i += 2;
        break;
      }
      default:
        fail(line, std::string("unknown escape \\") + text[i]);
    }
  }
  return out + "\r\n";
}

}  // namespace event_log_detail

/// The cases of an event-log text. Throws std::runtime_error naming the line when the text is no event log.
inline std::vector<event_case> parse_event_log(std::string_view text) {
  using event_log_detail::fail;
  enum { prose, head, input, events } state = prose;
  std::vector<event_case> cases;
  std::size_t number = 0;
  const auto close = [&] {
    if (state == head || state == input) fail(number, "the case has no `-- events`");
    if (!cases.empty())
      while (!cases.back().events.empty() && cases.back().events.back().empty())
        cases.back().events.pop_back();
  };
  while (!text.empty()) {
    ++number;
    const std::size_t stop = text.find('\n');
    const std::string_view line = text.substr(0, stop);
    text.remove_prefix(stop == std::string_view::npos ? text.size() : stop + 1);
    if (line.starts_with("== ")) {
      close();
      cases.push_back({std::string(line.substr(3)), number, {}, {}, {}});
      state = head;
    } else if (line == "-- input" && state == head) {
      state = input;
    } else if (line == "-- events" && state == input) {
      state = events;
    } else if (state != prose && line.starts_with("-- ")) {
      fail(number, "out of order: " + std::string(line));
    } else if (state == head && !line.empty()) {
      const std::size_t colon = line.find(": ");
      if (colon == std::string_view::npos) fail(number, "no `key: value`: " + std::string(line));
      cases.back().options.emplace_back(line.substr(0, colon), line.substr(colon + 2));
    } else if (state == input) {
      cases.back().input += event_log_detail::input_line(line, number);
    } else if (state == events) {
      cases.back().events.emplace_back(line);
    }
  }
  close();
  return cases;
}

/// Runs `scan(event_case) -> std::vector<std::string>` on every case of tests/`path` and compares the events.
/// Fails on a file without cases, so that a test cannot pass by reading nothing.
template <class Scan>
void check_event_log(const std::filesystem::path& path, Scan&& scan) {
  const auto cases = parse_event_log(read_file(source_root() / "tests" / path));
  CHECK_FALSE(cases.empty());
  for (const event_case& one : cases) {
    const std::vector<std::string> got = scan(one);
    std::string expected_text, got_text;
    for (const auto& event : one.events) expected_text += event + "\n";
    for (const auto& event : got) got_text += event + "\n";
    INFO(path.string() << ":" << one.line << ": " << one.name);
    CHECK(got_text == expected_text);
  }
}

}  // namespace test_support
