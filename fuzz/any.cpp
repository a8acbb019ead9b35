/// \file
/// libFuzzer over one of all targets, which the variable SIPWIRE_FUZZ_TARGET names. It shares its units with
/// the replay, so that CI compiles them once; a fuzzer of its own has a smaller map of what was covered.

#include <cstdint>
#include <cstdio>
#include <cstdlib>

#include "support/replay.hpp"

extern "C" std::size_t LLVMFuzzerMutate(std::uint8_t* data, std::size_t size, std::size_t max_size);

namespace {

const replay::target& chosen() {
  static const replay::target* const it = [] {
    const char* const name = std::getenv("SIPWIRE_FUZZ_TARGET");
    const auto* const found = name == nullptr ? nullptr : replay::target::find(name);
    if (found == nullptr) {
      std::fprintf(stderr, "SIPWIRE_FUZZ_TARGET names no target\n");
      std::exit(1);
    }
    return found;
  }();
  return *it;
}

}  // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  return chosen().run(data, size);
}

extern "C" std::size_t LLVMFuzzerCustomMutator(std::uint8_t* data, std::size_t size, std::size_t max_size,
                                               unsigned int seed) {
  return chosen().mutate != nullptr ? chosen().mutate(data, size, max_size, seed)
                                    : LLVMFuzzerMutate(data, size, max_size);
}
