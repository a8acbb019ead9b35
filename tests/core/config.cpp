#include "sipwire/config.hpp"

#include <catch2/catch.hpp>
#include <string>
#include <string_view>
#include <type_traits>

#include "sipwire/core/fault.hpp"
#include "sipwire/version.hpp"
#include "support/paths.hpp"

#define TEXT_OF(x) #x
#define TEXT(x) TEXT_OF(x)

TEST_CASE("config: the inline namespace is named after the instruction set", "[config]") {
  static_assert(std::is_same_v<sipwire::fault, sipwire::SIPWIRE_ISA::fault>);
#if defined(SIPWIRE_PORTABLE)
  CHECK(std::string_view(TEXT(SIPWIRE_ISA)) == "portable");
#elif defined(__AVX2__)
  CHECK(std::string_view(TEXT(SIPWIRE_ISA)) == "avx2");
#endif
}

TEST_CASE("version: numbers, text and the build agree", "[config]") {
  const std::string text =
      TEXT(SIPWIRE_VERSION_MAJOR) "." TEXT(SIPWIRE_VERSION_MINOR) "." TEXT(SIPWIRE_VERSION_PATCH);
  CHECK(text == SIPWIRE_VERSION_STRING);
  CHECK(
      test_support::read_file(test_support::source_root() / "meson.build").find("version: '" + text + "'") !=
      std::string::npos);
}
