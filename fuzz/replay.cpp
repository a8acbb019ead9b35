/// \file
/// Runs a fuzz target over files, without libFuzzer: replay TARGET FILE|FOLDER...
///
/// Every input is also cut at the places where parsers break (empty, half, one byte short), and ends where
/// its memory ends.

#include "support/replay.hpp"

#include <algorithm>
#include <cstdint>
#include <cstdio>
#include <filesystem>
#include <fstream>
#include <iterator>
#include <memory>
#include <vector>

// What the mutators of the targets call; here nothing is mutated.
extern "C" std::size_t LLVMFuzzerMutate(std::uint8_t* data, std::size_t size, std::size_t max_size);
extern "C" std::size_t LLVMFuzzerMutate(std::uint8_t* /*data*/, std::size_t size, std::size_t /*max_size*/) {
  return size;
}

namespace {

void run_exactly(const replay::target& target, const std::vector<char>& bytes, std::size_t size) {
  // Memory of its own and of exactly this size, so that a sanitizer sees one byte of over-read.
  const auto input = std::make_unique<std::uint8_t[]>(size);
  std::copy_n(bytes.begin(), size, input.get());
  (void)target.run(input.get(), size);
}

}  // namespace

int main(int argc, char** argv) {
  namespace fs = std::filesystem;
  const replay::target* target = argc < 2 ? nullptr : replay::target::find(argv[1]);
  if (target == nullptr) {
    std::printf("usage: replay TARGET FILE|FOLDER...\n");
    return 1;
  }
  std::vector<fs::path> files;
  for (int i = 2; i < argc; ++i) {
    const fs::path path = argv[i];
    if (fs::is_directory(path)) {
      for (const auto& entry : fs::recursive_directory_iterator(path))
        if (entry.is_regular_file()) files.push_back(entry.path());
    } else if (fs::is_regular_file(path)) {
      files.push_back(path);
    } else {
      std::printf("no such file or folder: %s\n", path.string().c_str());
      return 1;
    }
  }
  std::sort(files.begin(), files.end());
  for (const auto& path : files) {
    std::ifstream in(path, std::ios::binary);
    const std::vector<char> bytes{std::istreambuf_iterator<char>(in), std::istreambuf_iterator<char>()};
    std::fprintf(stderr, "%s\n", path.string().c_str());
    run_exactly(*target, bytes, bytes.size());
    run_exactly(*target, bytes, 0);
    run_exactly(*target, bytes, bytes.size() / 2);
    run_exactly(*target, bytes, bytes.size() - (bytes.empty() ? 0 : 1));
  }
  std::printf("replayed %zu inputs\n", files.size());
  return files.empty() ? 1 : 0;
}
