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

/// One mapping with an unreadable page behind it, filled from its end.
class page_end {
 public:
  explicit page_end(std::size_t most) {
    const std::size_t page = test_support::pages::size();
    room_ = (most + page - 1) / page * page + page;
    mapped_ = room_ + page;
    base_ = test_support::pages::take(mapped_);
    if (base_ == nullptr || !test_support::pages::forbid(base_ + room_, page))
      throw std::runtime_error("no guard page");
  }
  page_end(const page_end&) = delete;
  page_end& operator=(const page_end&) = delete;
  ~page_end() { test_support::pages::give_back(base_, mapped_); }
  std::string_view put(std::string_view text) noexcept {
    if (!text.empty()) std::memcpy(base_ + room_ - text.size(), text.data(), text.size());
    return {base_ + room_ - text.size(), text.size()};
  }

 private:
  char* base_ = nullptr;
  std::size_t room_ = 0;
  std::size_t mapped_ = 0;
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
