// R044: every prefix of every message that comes with the tree ends at an unreadable page.

#include <catch2/catch.hpp>
#include <cstring>
#include <filesystem>
#include <iostream>
#include <string>

#include "sipwire/sip.hpp"
#include "support/corpus.hpp"
#include "support/guard_page.hpp"

using namespace sipwire;

namespace {

/// Pages that are filled from their end, where an unreadable one lies.
class page_end {
 public:
  explicit page_end(std::size_t most) : room_(most) {}
  std::string_view put(std::string_view text) noexcept {
    char* const at = room_.data() + room_.size() - text.size();
    if (!text.empty()) std::memcpy(at, text.data(), text.size());
    return {at, text.size()};
  }

 private:
  test_support::guarded_pages room_;
};

}  // namespace

TEST_CASE("R044 every prefix of every message at the end of readable memory", "[corpus][R044]") {
  std::size_t messages = 0, prefixes = 0, read = 0;
  static sip::field_storage<256> slots;
  page_end page(65536);
  for (const char* folder : {"rfc4475", "rfc5118", "rfc"}) {
    for (const auto& entry :
         std::filesystem::recursive_directory_iterator(test_support::data_root() / folder)) {
      if (!entry.is_regular_file()) continue;
      const std::string text = test_support::read_file(entry.path());
      REQUIRE(text.size() < 65536);
      ++messages;
      const bool whole = sip::parse(text, slots).has_value();
      // All of the first 2 KB, then some of the rest, always the same.
      for (std::size_t n = 0; n <= text.size(); n += n < 2048 ? 1 : 37) {
        const auto prefix = page.put(std::string_view(text).substr(0, n));
        ++prefixes;
        const auto strict = sip::parse(prefix, slots);
        if (strict.error().offset > n) FAIL(entry.path() << " cut at " << n);
        if (strict) {
          (void)sip::validate(*strict);
        } else if (whole && strict.error().code != errc::need_more &&
                   strict.error().code != errc::body_too_short) {
          // What is a message asks for more when it is cut, and nothing else.
          FAIL(entry.path() << " cut at " << n << ": " << name(strict.error().code));
        }
        // Leniently nearly every cut is a message, whose last value, or body, ends where memory does.
        const auto lenient = sip::parse(prefix, slots, leniency::all);
        if (lenient) {
          ++read;
          (void)sip::validate(*lenient);
          if (lenient->is_request()) {
            counting_sink out;
            (void)sip::make_response(out, *lenient, 400, "x").finish();
          }
        }
      }
    }
  }
  CHECK(messages > 140);
  CHECK(read > 5000);
  std::cout << "R044: " << prefixes << " prefixes of " << messages << " messages, " << read
            << " of them read whole under leniency\n";
}

TEST_CASE("R044 every prefix of every value of these messages, where its field ends memory",
          "[corpus][R044]") {
  std::size_t values = 0;
  static sip::field_storage<256> slots;
  page_end page(65536);
  for (const char* folder : {"rfc4475", "rfc5118", "rfc"}) {
    for (const auto& entry : std::filesystem::directory_iterator(test_support::data_root() / folder)) {
      if (!entry.is_regular_file()) continue;
      const std::string text = test_support::read_file(entry.path());
      const auto m = sip::parse(text, slots);
      if (!m) continue;
      for (const auto f : m->fields()) {
        sip::with_tag(f.id(), [&]<class H>(std::type_identity<H>) {
          const auto value = f.value();
          for (std::size_t n = 0; n <= value.size() && n < 600; ++n) {
            const auto prefix = page.put(value.substr(0, n));
            const auto v = sip::parse_value<H>(slice(prefix));
            if (v.error().offset > n) FAIL(f.name() << ": " << value);
            ++values;
          }
        });
      }
    }
  }
  CHECK(values > 30000);
}
