#pragma once

/// \file
/// Message files in tests: tab-separated tables about them, and the verdict on a whole message.

#include <catch2/catch.hpp>
#include <filesystem>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "guard_page.hpp"
#include "message.hpp"
#include "paths.hpp"
#include "sipwire/sip/validate.hpp"
#include "table.hpp"

namespace test_support {

/// tests/data, which is part of the tree.
inline std::filesystem::path data_root() {
  return source_root() / "tests" / "data";
}

/// A tab-separated table whose first line names the columns.
class tsv {
 public:
  explicit tsv(const std::filesystem::path& path) : path_(path.string()) {
    const std::string text = read_file(path);
    for (std::size_t at = 0; at < text.size();) {
      const std::size_t stop = std::min(text.find('\n', at), text.size());
      std::vector<std::string> row = cells(std::string_view(text).substr(at, stop - at));
      if (columns_.empty()) {
        columns_ = std::move(row);
      } else if (stop != at) {
        rows_.push_back(std::move(row));
      }
      at = stop + 1;
    }
  }

  [[nodiscard]] const std::vector<std::vector<std::string>>& rows() const noexcept { return rows_; }
  /// The cell of a row in a named column.
  [[nodiscard]] std::string cell(const std::vector<std::string>& row, std::string_view column) const {
    for (std::size_t i = 0; i < columns_.size(); ++i)
      if (columns_[i] == column) return i < row.size() ? row[i] : std::string();
    throw std::runtime_error(path_ + " has no column " + std::string(column));
  }

 private:
  std::string path_;
  std::vector<std::string> columns_;
  std::vector<std::vector<std::string>> rows_;
};

/// What a strict reader says of a whole message.
struct judgement {
  sipwire::fault first;  ///< code none: it parses, and validate() has no error
  bool parsed = false;   ///< the fault, if any, is validate()'s
  /// What to answer; 0 when nothing is wrong, and for a response, which is discarded
  std::uint16_t status = 0;
  std::size_t warnings = 0;

  [[nodiscard]] bool ok() const noexcept { return first.code == sipwire::errc::none; }
};

/// Strict parse by every way of reading, at a guard page, then validate().
inline judgement judge(std::string_view text) {
  judgement out;
  out.first = parse_fault(text);
  if (!out.ok()) {
    const bool response = text.substr(0, 4) == "SIP/";
    out.status = response ? std::uint16_t{0} : std::uint16_t{400};
    return out;
  }
  out.parsed = true;
  const guarded input(text);
  sipwire::sip::field_storage<256> slots;
  const auto message = sipwire::sip::parse(input, slots);
  REQUIRE(message);
  sipwire::sip::problem room[32];
  const auto verdict = sipwire::sip::validate(*message, room);
  out.first = verdict.first_error.what;
  out.status = verdict.status();
  for (const auto& p : verdict.problems) {
    REQUIRE(p.what.offset <= text.size());
    if (p.level == sipwire::severity::warning) ++out.warnings;
  }
  return out;
}

}  // namespace test_support
