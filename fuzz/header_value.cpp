/// \file
/// Fuzzes single header values: the first byte picks the type, the rest is its text.
///
/// Both run policies agree, strict is within lenient, every accessor stays inside the input, a value's text
/// parses to itself, and lists come to their end.

#include <concepts>
#include <cstddef>
#include <cstdint>
#include <string_view>

#include "sipwire/sip/value_list.hpp"
#include "value_types.hpp"

namespace {

using namespace sipwire;
using fuzz::require;

struct outcome {
  sipwire::scan_end stop;
  std::string_view text;
  std::uint64_t digest = 0;
};

template <class V, class Runs>
outcome read(std::string_view input, leniency lenient) {
  const slice all(input);
  V value;
  outcome out{V::template scan_with<Runs>(all, lenient, value), {}, 0};
  require(out.stop.at >= all.begin() && out.stop.at <= all.end());
  if (!out.stop.ok()) return out;
  require(out.stop.at == all.end() || *out.stop.at == ',');
  fuzz::walker see(input);
  see(value.text());
  fuzz::walk(see, value);
  out.text = value.text();
  out.digest = see.digest();
  require((!out.text.empty() || std::same_as<V, sip::text_view>)&&out.text.data() + out.text.size() <=
          out.stop.at);
  return out;
}

template <class V>
void check_list(std::string_view input, leniency lenient) {
  std::size_t count = 0;
  const char* passed = input.data();
  for (const auto& value : sip::value_list<V>(slice(input), lenient)) {
    require(++count <= input.size() + 1);
    const char* const at = value ? value->text().data() : input.data() + value.error().offset;
    require(at >= passed && at <= input.data() + input.size());
    if (value) passed = at + value->text().size();
  }
}

template <class V>
void check(std::string_view input) {
  const auto fast = read<V, vector_runs>(input, leniency::none);
  const auto slow = read<V, byte_runs>(input, leniency::none);
  require(fast.stop.at == slow.stop.at && fast.stop.code == slow.stop.code &&
          fast.stop.rule == slow.stop.rule);
  require(fast.text == slow.text && fast.digest == slow.digest);

  const auto fast_lenient = read<V, vector_runs>(input, leniency::all);
  const auto slow_lenient = read<V, byte_runs>(input, leniency::all);
  require(fast_lenient.stop.at == slow_lenient.stop.at && fast_lenient.stop.code == slow_lenient.stop.code);
  require(fast_lenient.digest == slow_lenient.digest);

  if (fast.stop.ok()) {
    require(fast_lenient.stop.ok() && fast_lenient.stop.at == fast.stop.at);
    require(fast_lenient.text == fast.text && fast_lenient.digest == fast.digest);
    const auto again = read<V, vector_runs>(fast.text, leniency::none);
    require(again.stop.ok() && again.text == fast.text);
  }
  check_list<V>(input, leniency::none);
  check_list<V>(input, leniency::all);
}

template <class... V>
void check_nth(std::size_t n, std::string_view input, fuzz::type_list<V...>) {
  std::size_t i = 0;
  ((i++ == n ? check<V>(input) : void()), ...);
}

}  // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  if (size == 0) return 0;
  check_nth(data[0] % fuzz::value_types::size, {reinterpret_cast<const char*>(data + 1), size - 1},
            fuzz::value_types());
  return 0;
}
