#pragma once

/// \file
/// An endpoint that receives: a decoder, an assembler behind it, and the messages that came out.

#include <cstddef>
#include <cstdint>
#include <map>
#include <string>
#include <string_view>
#include <vector>

#include "sipwire/msrp/assembler.hpp"
#include "sipwire/msrp/decoder.hpp"

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

/// The handler of a decoder.
struct msrp_receiver {
  sipwire::msrp::assembly_storage<8, 64> room;
  sipwire::msrp::assembler<string_store> in{room, string_store{}};
  std::vector<std::pair<std::string, std::string>> messages;  // Message-ID and content
  std::vector<std::string> chunks;                            // Byte-Range and flag
  std::size_t aborted = 0;
  std::vector<sipwire::fault> problems;
  std::vector<sipwire::fault> faults;

  const sipwire::msrp::decoder* from = nullptr;
  std::string range_text;

  void on_start(const sipwire::source&, const sipwire::msrp::start_line_view&) { range_text.clear(); }
  void on_header(const sipwire::source& head, const sipwire::msrp::field& f) {
    if (f.id == sipwire::msrp::header_id::byte_range) range_text = head.text(f.value);
  }
  void on_headers_end(const sipwire::source&) { note(in.begin(from->message_id(), from->range())); }
  void on_body(std::string_view piece) { note(in.write(piece)); }
  void on_end(const sipwire::msrp::chunk_end& end) {
    chunks.push_back(range_text + static_cast<char>(end.flag));
    const auto now = in.end(end.flag);
    if (!now) return faults.push_back(now.error());
    if (*now == sipwire::msrp::assembled::aborted) ++aborted;
    if (*now != sipwire::msrp::assembled::complete) return;
    auto& text = in.store().texts[in.current()->index()];
    text.resize(static_cast<std::size_t>(*in.current()->size()));
    messages.emplace_back(from->message_id(), text);
  }
  void on_problem(sipwire::fault f) { problems.push_back(f); }

 private:
  void note(const sipwire::result<void>& r) {
    if (!r) faults.push_back(r.error());
  }
};

}  // namespace test_support
