#pragma once

/// \file
/// Tab-separated tables without a heading, as those of grammar/tables.

#include <catch2/catch.hpp>
#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include "paths.hpp"

namespace test_support {

/// The cells of a row.
inline std::vector<std::string> cells(std::string_view line) {
  std::vector<std::string> out;
  for (;;) {
    const std::size_t tab = line.find('\t');
    out.emplace_back(line.substr(0, tab));
    if (tab == std::string_view::npos) return out;
    line.remove_prefix(tab + 1);
  }
}

/// `\r`, `\n`, `\t`, `\xHH` and `\\` as the bytes they stand for.
inline std::string unescaped(std::string_view text) {
  std::string out;
  for (std::size_t i = 0; i < text.size(); ++i) {
    if (text[i] != '\\') {
      out += text[i];
      continue;
    }
    const char c = text.at(++i);
    if (c == 'x') {
      out += static_cast<char>(std::stoi(std::string(text.substr(i + 1, 2)), nullptr, 16));
      i += 2;
    } else {
      out += c == 'r' ? '\r' : c == 'n' ? '\n' : c == 't' ? '\t' : c;
    }
  }
  return out;
}

/// The rows of a table of the tree, but for empty lines and those that begin with `#`.
inline std::vector<std::vector<std::string>> table_rows(const std::string& path) {
  const std::string text = read_file(source_root() / path);
  std::vector<std::vector<std::string>> out;
  for (std::size_t at = 0; at < text.size();) {
    const std::size_t stop = std::min(text.find('\n', at), text.size());
    if (stop != at && text[at] != '#') out.push_back(cells(std::string_view(text).substr(at, stop - at)));
    at = stop + 1;
  }
  return out;
}

/// A field of grammar/tables/{sip,sdp,msrp,cpim}.tsv, its examples with the bytes they stand for.
struct field_row {
  std::string name;
  bool typed;
  std::string multiplicity;
  bool may_be_empty;
  std::string level;
  std::string accepted;
  std::string rejected;
  std::string code;  ///< errc of `rejected`, at this offset
  std::uint32_t offset;
  std::uint32_t number;
};

inline std::vector<field_row> field_rows(const std::string& protocol) {
  std::vector<field_row> out;
  for (const auto& row : table_rows("grammar/tables/" + protocol + ".tsv")) {
    INFO(protocol << ": " << row[0]);
    REQUIRE(row.size() == 15);
    const auto number = [](const std::string& text) {
      return text.empty() ? 0 : static_cast<std::uint32_t>(std::stoul(text));
    };
    out.push_back({row[0], !row[2].empty(), row[4], row[5] == "yes", row[6], unescaped(row[9]),
                   unescaped(row[10]), row[11], number(row[12]), number(row[14])});
  }
  return out;
}

}  // namespace test_support
