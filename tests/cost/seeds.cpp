// The seeds of the fuzz target that bounds the work of every call.

#include <catch2/catch.hpp>
#include <filesystem>
#include <fstream>
#include <iterator>
#include <vector>

#include "../../fuzz/cost.cpp"

TEST_CASE("cost: no seed goes over the bound of the fuzz target", "[cost]") {
  std::size_t seeds = 0;
  for (const auto& entry : std::filesystem::directory_iterator(SIPWIRE_ROOT "/fuzz/seeds/cost")) {
    INFO(entry.path());
    std::ifstream in(entry.path(), std::ios::binary);
    const std::vector<char> bytes{std::istreambuf_iterator<char>(in), std::istreambuf_iterator<char>()};
    for (const std::size_t size : {bytes.size(), bytes.size() / 2, bytes.size() - (bytes.empty() ? 0 : 1)}) {
      const std::vector<std::uint8_t> exact(bytes.begin(), bytes.begin() + static_cast<std::ptrdiff_t>(size));
      CHECK(LLVMFuzzerTestOneInput(exact.data(), exact.size()) == 0);
    }
    ++seeds;
  }
  CHECK(seeds > 20);
}
