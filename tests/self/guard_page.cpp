#include "support/guard_page.hpp"

#include <sys/wait.h>

#include <catch2/catch.hpp>
#include <csignal>
#include <cstdlib>
#include <string>

namespace {

// Does reading this byte kill the process?
bool read_is_fatal(const char* p) {
  const pid_t child = ::fork();
  if (child == 0) {
    std::signal(SIGSEGV, SIG_DFL);
    std::signal(SIGBUS, SIG_DFL);
    const char byte = *static_cast<const volatile char*>(p);
    std::_Exit(byte == 0 ? 0 : 1);
  }
  int status = 0;
  ::waitpid(child, &status, 0);
  return WIFSIGNALED(status);
}

}  // namespace

TEST_CASE("the guard page stops one byte of over-read", "[self]") {
  const test_support::guarded input("abc");
  const std::string_view text = input;
  CHECK(text == "abc");
  CHECK_FALSE(read_is_fatal(text.data() + 2));
  CHECK(read_is_fatal(text.data() + 3));
}

TEST_CASE("the guard page stops one byte read in front", "[self]") {
  const test_support::guarded input("abc", test_support::guard::in_front);
  const std::string_view text = input;
  CHECK(text == "abc");
  CHECK_FALSE(read_is_fatal(text.data()));
  CHECK(read_is_fatal(text.data() - 1));
}

TEST_CASE("every prefix is visited, the empty and the whole one too", "[self]") {
  std::string seen;
  test_support::for_every_prefix("ab",
                                 [&](std::string_view prefix) { seen += "[" + std::string(prefix) + "]"; });
  CHECK(seen == "[][a][ab]");
}
