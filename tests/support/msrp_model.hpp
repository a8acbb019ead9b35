#pragma once

/// \file
/// What an assembler should make of chunks, said slowly: an octet at a time, in maps.

#include <cstdint>
#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <utility>

#include "sipwire/msrp/assembler.hpp"

namespace test_support {

/// Messages without any bound, by Message-ID and session.
class naive_assembler {
 public:
  struct message {
    std::map<std::uint64_t, char> octets;
    std::optional<std::uint64_t> end;

    [[nodiscard]] bool covers(std::uint64_t n) const {
      std::uint64_t i = 0;
      for (const auto& [at, c] : octets) {
        if (i == n) break;
        if (at != i) return false;
        ++i;
      }
      return i == n;
    }
    [[nodiscard]] std::uint64_t behind() const { return octets.empty() ? 0 : octets.rbegin()->first + 1; }
    [[nodiscard]] std::string text() const {
      std::string out;
      for (const auto& [at, c] : octets) out += c;
      return out;
    }
  };
  enum class verdict { partial, complete, aborted, conflict };

  /// A whole chunk. `content` has the message when it is complete.
  verdict chunk(const std::string& id, std::uint64_t start, std::string_view body, char flag,
                std::string& content) {
    message& m = messages[id];
    const std::uint64_t last = start + body.size();
    if (!body.empty() && m.end && last > *m.end && start != 0) return drop(id, verdict::conflict);
    for (std::size_t i = 0; i < body.size(); ++i) m.octets[start + i] = body[i];
    if (flag == '#') return drop(id, verdict::aborted);
    if (flag == '$') {
      if (start == 0) {
        m.octets.erase(m.octets.lower_bound(last), m.octets.end());
        m.end = last;
      }
      if (m.end && *m.end != last) return drop(id, verdict::conflict);
      m.end = last;
    }
    if (m.end && m.behind() > *m.end) return drop(id, verdict::conflict);
    if (!m.end || !m.covers(*m.end)) return verdict::partial;
    content = m.text();
    return drop(id, verdict::complete);
  }

  std::map<std::string, message> messages;

 private:
  verdict drop(const std::string& id, verdict how) {
    messages.erase(id);
    return how;
  }
};

}  // namespace test_support
