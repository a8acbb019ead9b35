/// \file
/// Fuzzes edits of CPIM messages: the first byte says how long the program of edits is, the rest behind it is
/// the message.
///
/// Strict messages agree with a naive model after every step, in reads and output. A message in the middle of
/// a buffer is edited as it is alone. A step that is refused, or that an arena has no room for, leaves
/// everything as it was, and says what room would have done. What is written parses again to what the edit
/// reads.

#include <cstddef>
#include <cstdint>
#include <memory>
#include <string>
#include <string_view>

#include "../tests/support/cpim_edit_model.hpp"
#include "sipwire/cpim/edit.hpp"
#include "support/program.hpp"

namespace {

using namespace sipwire;
using fuzz::program;
using fuzz::require;
using test_support::cpim_edit_model;
using test_support::edit_state;

// As many as the limit lets a message have.
cpim::header_storage<1000> headers, more_headers;

std::string outcome(const cpim::edit& e) {
  std::string out;
  string_sink to(out);
  const auto size = e.write(to);
  return size ? out : std::string(name(size.error().code));
}

void against_model(std::string_view text, program next) {
  const auto m = cpim::parse(text, headers);
  if (!m || m->field_count() > 64) return;
  const std::size_t tight_size = m->field_count() * cpim::edit::bytes_per_header + 8 * next(64);
  const auto arena = std::make_unique<std::byte[]>(32768), small = std::make_unique<std::byte[]>(tight_size);
  cpim::edit e(*m, {arena.get(), 32768}), tight(*m, {small.get(), tight_size});
  require(!e.failed() && !tight.failed());
  cpim_edit_model model(*m), same(model);
  require(model.difference(e).empty() && outcome(e) == text);
  while (!next.bytes.empty() && !e.failed()) {
    const std::string before = edit_state(e);
    const cpim_edit_model old(model);
    program twin = next;
    const bool fine = test_support::cpim_edit_step(e, model, next);
    require(fine != e.failed());
    if (!fine) {
      require(edit_state(e) == before);
      model = old;
    } else {
      require(model.difference(e).empty());
    }
    if (tight.failed()) continue;
    same = old;
    (void)test_support::cpim_edit_step(tight, same, twin);
    require(tight.error().code == errc::too_small || tight.error() == e.error());
    require(edit_state(tight) == (tight.failed() ? before : edit_state(e)));
    if (tight.error().code == errc::too_small) require(tight.error().needed() > tight_size / 4 * 4);
  }
  if (e.failed()) return;
  const std::string written = outcome(e);
  const auto again = cpim::parse(std::string_view(written), more_headers);
  require(again.has_value() && again->content() == e.content());
}

/// The same steps on a message alone and in the middle of a buffer. Operands of the steps come of a model of
/// what the edit reads, so lenient messages are edited too.
void nested(std::string_view text, program next, leniency lenient) {
  const auto m = cpim::parse(text, headers, lenient);
  const std::size_t offset = 1 + next(200);
  const std::string whole = std::string(offset, '\n') + std::string(text) + "x";
  const auto base = static_cast<std::uint32_t>(offset);
  const auto n = cpim::parse(slice(source(whole), {base, base + static_cast<std::uint32_t>(text.size())}),
                             more_headers, lenient);
  require(m.has_value() == n.has_value());
  if (!m || m->field_count() > 64) return;
  const auto arena = std::make_unique<std::byte[]>(32768);
  cpim::edit e(*m, {arena.get(), 16384}), f(*n, {arena.get() + 16384, 16384});
  require(outcome(e) == text && outcome(f) == text);
  const auto run = [](cpim::edit& on, program steps) {
    while (!steps.bytes.empty() && !on.failed()) {
      const std::size_t which = steps(5);
      const auto operand = test_support::cpim_operands[steps(std::size(test_support::cpim_operands))];
      const std::string name =
          std::string(operand.prefix) + (operand.prefix.empty() ? "" : ".") + std::string(operand.local);
      if (on.field_count() == 0) {
        on.append(name, operand.value);
        continue;
      }
      auto at = on.fields().begin();
      for (std::size_t k = steps(on.field_count()); k != 0; --k) ++at;
      if (which == 0) on.append(name, (*at).value());
      if (which == 1) on.insert_before(*at, (*at).name(), operand.value);
      if (which == 2) on.replace(*at, (*at).value());
      if (which == 3) on.remove(*at);
      if (which == 4) on.record_route({"", "sip:r"}).pop_route("sip:me");
    }
  };
  run(e, next);
  run(f, next);
  require(e.error().code == f.error().code && outcome(e) == outcome(f));
}

}  // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  if (size == 0) return 0;
  const std::string_view input(reinterpret_cast<const char*>(data + 1), size - 1);
  const auto steps = data[0] % 64U < input.size() ? data[0] % 64U : input.size();
  const program next{input.substr(0, steps)};
  const auto message = input.substr(steps);
  against_model(message, next);
  constexpr leniency ways[] = {leniency::none, leniency::all, leniency::bare_lf | leniency::unspaced_colon,
                               leniency::inner_content_type | leniency::missing_separator};
  nested(message, next, ways[data[0] / 64U]);
  return 0;
}
