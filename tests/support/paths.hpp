#pragma once

/// \file
/// Where the tree and the message corpus lie.

#include <cstdlib>
#include <filesystem>
#include <fstream>
#include <iterator>
#include <optional>
#include <stdexcept>
#include <string>

namespace test_support {

/// The root of the source tree.
inline std::filesystem::path source_root() {
#if defined(SIPWIRE_ROOT)
  return SIPWIRE_ROOT;
#else
  return std::filesystem::path(__FILE__).parent_path().parent_path().parent_path();
#endif
}

/// The corpus of messages: the environment's SIPWIRE_CORPUS, or ../shared/corpus next to the tree; nothing
/// where there is none.
inline std::optional<std::filesystem::path> corpus_root() {
  const char* named = std::getenv("SIPWIRE_CORPUS");
  const std::filesystem::path path = named != nullptr && *named != '\0'
                                         ? std::filesystem::path(named)
                                         : source_root() / ".." / "shared" / "corpus";
  std::error_code ignored;
  if (std::filesystem::is_directory(path, ignored)) return path;
  return std::nullopt;
}

/// All bytes of a file.
inline std::string read_file(const std::filesystem::path& path) {
  std::ifstream in(path, std::ios::binary);
  if (!in) throw std::runtime_error("cannot read " + path.string());
  return {std::istreambuf_iterator<char>(in), std::istreambuf_iterator<char>()};
}

}  // namespace test_support
