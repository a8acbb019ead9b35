// Runs a fuzz target over the files named: fuzz/replay.cpp without the parts of the standard library that lie
// in a shared object, which MemorySanitizer does not see writing.

#include <cstdint>
#include <cstdio>
#include <cstdlib>
#include <cstring>

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size);

int main(int argc, char** argv) {
  static std::uint8_t all[std::size_t{4} << 20];
  for (int i = 1; i < argc; ++i) {
    std::FILE* const in = std::fopen(argv[i], "rb");
    if (in == nullptr) return 1;
    const std::size_t n = std::fread(all, 1, sizeof all, in);
    std::fclose(in);
    std::fprintf(stderr, "%s\n", argv[i]);
    for (const std::size_t size : {n, std::size_t{0}, n / 2, n - (n == 0 ? 0 : 1)}) {
      // What lies behind the input is poisoned, as fresh memory is.
      auto* const input = static_cast<std::uint8_t*>(std::malloc(size + 64));
      std::memcpy(input, all, size);
      (void)LLVMFuzzerTestOneInput(input, size);
      std::free(input);
    }
  }
  std::printf("replayed %d inputs\n", argc - 1);
  return argc > 1 ? 0 : 1;
}
