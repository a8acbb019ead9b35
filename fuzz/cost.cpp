/// \file
/// The work of every public call, counted: of one call, and of all calls of one accessor, it stays below a
/// bound for each octet of the input.
///
/// The first byte chooses what the rest is and whether it is read leniently. An input over the bound prints
/// the call and its figures.

#include <cstdint>
#include <cstdio>
#include <string_view>

#include "support/every_call.hpp"

namespace {

/// Steps an octet; the dearest call takes 35 of them over all seeds and corpora.
constexpr std::uint64_t bound = 200;
/// What a call may cost however short the input is, in octets.
constexpr std::uint64_t least = 300;

/// Is it known that each of these calls looks at the whole message, so that n of them take n times that?
bool looks_at_all(const work::account& a) {
  // Issue 4 of the plan makes these look-ups constant.
  for (const std::string_view name :
       {"raw by name", "msrp raw by name", "inherited", "connection", "direction"})
    if (name == a.what) return true;
  return false;
}

}  // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  if (size == 0 || size > work::longest) return 0;
  static work::ledger all;
  all.clear();
  const std::string_view input(reinterpret_cast<const char*>(data) + 1, size - 1);
  const auto& entry = work::entries[(data[0] & 0x7FU) % std::size(work::entries)];
  entry.call(all, input, (data[0] & 0x80U) != 0 ? sipwire::leniency::all : sipwire::leniency::none);
  all.for_each([&](const work::account& a) {
    const bool one = a.most > bound * (size + least);
    const bool together = a.steps > bound * (size + least * a.calls) && !looks_at_all(a);
    if (!one && !together) return;
    std::fprintf(stderr, "%s: %s of %s: %zu octets, %llu calls, %llu steps, at most %llu a call\n",
                 entry.name.data(), a.what, a.of, size, static_cast<unsigned long long>(a.calls),
                 static_cast<unsigned long long>(a.steps), static_cast<unsigned long long>(a.most));
    __builtin_trap();
  });
  return 0;
}
