#pragma once

/// \file
/// An endpoint that receives, and the messages that came out.

#include <cstddef>
#include <cstdint>
#include <map>
#include <string>
#include <string_view>
#include <vector>

#include "sipwire/msrp/receiver.hpp"

namespace test_support {

/// Keeps what is written in strings that grow.
struct string_store {
  std::map<std::size_t, std::string> texts;

  bool opened(const sipwire::msrp::assembly& m) {
    texts[m.index()].clear();
    return true;
  }
  bool write(const sipwire::msrp::assembly& m, std::uint64_t at, std::string_view octets) {
    auto& text = texts[m.index()];
    if (text.size() < at + octets.size()) text.resize(static_cast<std::size_t>(at) + octets.size());
    text.replace(static_cast<std::size_t>(at), octets.size(), octets);
    return true;
  }
};

/// A receiver and what came out of it.
struct msrp_receiver {
  sipwire::msrp::receiver_storage<1024, 32, 8, 64> room;
  sipwire::msrp::receiver<string_store> in{room, string_store{}};
  std::vector<std::pair<std::string, std::string>> messages;  // Message-ID and content
  std::vector<std::string> chunks;                            // Byte-Range and flag
  std::size_t aborted = 0;
  std::vector<sipwire::fault> problems;
  std::vector<sipwire::fault> faults;

  void on_chunk(const sipwire::msrp::received_chunk& chunk) {
    std::string range;
    for (const auto f : chunk.head()->raw("Byte-Range")) range = f.value();
    chunks.push_back(range + static_cast<char>(chunk.end().flag));
    if (!chunk.state()) return faults.push_back(chunk.state().error());
    if (*chunk.state() == sipwire::msrp::assembled::aborted) ++aborted;
    if (!chunk.complete()) return;
    auto& text = in.store().texts[chunk.message()->index()];
    text.resize(static_cast<std::size_t>(*chunk.message()->size()));
    messages.emplace_back(chunk.message()->message_id(), text);
  }
  void on_problem(sipwire::fault f) { problems.push_back(f); }
};

}  // namespace test_support
