/// \file
/// Fuzzes edits: the first byte says how long the program of edits is, the rest behind it is the message.
///
/// On messages whose lists can be read, reads and output agree with a naive model after every step; on all
/// others, what is written parses again to what the edit reads. Edits and owning messages made of the message
/// where it lies in a larger buffer equal those made of a copy; a step that is refused leaves what was, in an
/// arena of any size; texts of the edit itself are as good for a step as copies of them.

#include "sipwire/sip/edit.hpp"

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <memory>
#include <memory_resource>
#include <string>
#include <string_view>

#include "../tests/support/edit_model.hpp"
#include "../tests/support/edit_steps.hpp"
#include "sipwire/sip/message.hpp"
#include "support/program.hpp"

namespace {

using namespace sipwire;
using fuzz::program;
using fuzz::require;
namespace hdr = sip::hdr;

template <class H>
bool readable(const sip::message_view& m) {
  for (const auto& v : m.all<H>())
    if (!v) return false;
  return true;
}

/// Has the model a place for everything in it?
bool plain(const sip::message_view& m) {
  const auto hops = m.count(sip::header_id::max_forwards);
  return m.is_request() && m.leading().empty() && readable<hdr::via>(m) && readable<hdr::route>(m) &&
         readable<hdr::contact>(m) && readable<hdr::supported>(m) &&
         (hops == 0 || (hops == 1 && m.get<hdr::max_forwards>()));
}

void against_model(std::string_view text, program next) {
  sip::field_storage<64> slots;
  const auto m = sip::parse(text, slots);
  if (!m || !plain(*m)) return;
  const std::string normal = test_support::edit_model(*m).text();
  const auto again = sip::parse(normal, slots);
  require(again.has_value());
  const auto arena = std::make_unique<std::byte[]>(32768);
  sip::edit e(*again, {arena.get(), 32768});
  test_support::edit_model model(*again);
  require(model.difference(e).empty());
  while (!next.bytes.empty() && !e.failed()) {
    const bool fine = test_support::edit_step(e, model, next);
    if (e.error().code == errc::too_small) return;
    require(fine != e.failed());
    require(model.difference(e).empty());
  }
}

// An empty element beside a change is not counted by the edit, so those are passed over on both sides.
template <class V>
bool counts(const result<V>& v) {
  return v || v.error().code != errc::empty_element;
}

template <class H>
void same_values(const sip::edit& e, const sip::message_view& m) {
  auto mine = e.all<H>().begin();
  const auto settle = [&] {
    while (mine != std::default_sentinel && !counts(*mine)) ++mine;
  };
  for (const auto& v : m.all<H>()) {
    if (!counts(v)) continue;
    settle();
    require(mine != std::default_sentinel);
    require(mine->has_value() == v.has_value() && (!v || (*mine)->text() == v->text()));
    ++mine;
  }
  settle();
  require(mine == std::default_sentinel);
}

void against_parser(std::string_view text, program next, leniency lenient) {
  sip::field_storage<64> slots, own;
  const auto m = sip::parse(text, slots, lenient);
  if (!m || m->is_response()) return;
  const auto arena = std::make_unique<std::byte[]>(8192);
  sip::edit e(*m, {arena.get(), 8192});
  counting_sink before;
  (void)write(before, *m);
  require(e.failed() || e.size() == before.size());
  // The model only lends the steps their operands here.
  constexpr std::string_view other = "OPTIONS sip:a SIP/2.0\r\nMax-Forwards: 9\r\n\r\n";
  const auto lent = sip::parse(other, own);
  test_support::edit_model model(*lent);
  while (!next.bytes.empty() && !e.failed()) (void)test_support::edit_step(e, model, next);
  if (e.failed()) return;
  require(test_support::reread_difference(e).empty());
  std::string written(e.size(), '\0');
  sip::field_storage<256> again_slots;
  const auto again = e.view(written, again_slots);
  require(again.has_value());
  if (lenient != leniency::none) return;
  same_values<hdr::via>(e, *again);
  same_values<hdr::route>(e, *again);
  same_values<hdr::contact>(e, *again);
  same_values<hdr::supported>(e, *again);
}

/// The bytes of `e`, or the name of its error.
std::string outcome(const sip::edit& e) {
  std::string out;
  string_sink to(out);
  const auto size = e.write(to);
  return size ? out : std::string(name(size.error().code));
}

void nested(std::string_view text, program next, leniency lenient) {
  const std::size_t offset = 1 + next(200);
  const auto base = static_cast<std::uint32_t>(offset);
  const auto room = std::make_unique<char[]>(offset + text.size());
  std::fill_n(room.get(), offset, '\n');
  std::copy(text.begin(), text.end(), room.get() + offset);
  const source whole(std::string_view(room.get(), offset + text.size()));
  sip::field_storage<64> slots, nested_slots, own;
  const auto m = sip::parse(text, slots, lenient);
  const auto n = sip::parse(slice(whole, {base, whole.size()}), nested_slots, lenient);
  require(m.has_value() == n.has_value());
  if (!m) {
    require(m.error().code == n.error().code && m.error().rule == n.error().rule &&
            m.error().offset + base == n.error().offset);
    return;
  }
  const auto arena = std::make_unique<std::byte[]>(16384);
  sip::edit e(*m, {arena.get(), 8192}), f(*n, {arena.get() + 8192, 8192});
  sip::message kept(*n, std::pmr::new_delete_resource());
  require(f.failed() == e.failed());
  if (e.failed()) return;
  require(e == f && kept == e && kept.text() == outcome(e));
  require(sip::message(f, std::pmr::new_delete_resource()) == e);
  // What the steps are asked of the model for is the same each time.
  const auto run = [&](sip::edit& on) {
    const auto lent = sip::parse("OPTIONS sip:a SIP/2.0\r\nMax-Forwards: 9\r\n\r\n", own);
    test_support::edit_model model(*lent);
    program steps = next;
    while (!steps.bytes.empty() && !on.failed()) (void)test_support::edit_step(on, model, steps);
  };
  run(e);
  run(f);
  run(kept);
  require(e.error().code == f.error().code && outcome(e) == outcome(f));
  if (e.error().code == errc::too_small) return;
  require(e.error().code == kept.error().code && outcome(e) == outcome(kept));
}

/// A step of the program with any texts: those of the message itself, pieces of them, and addresses.
void own_texts(std::string_view text, program next, leniency lenient) {
  sip::field_storage<64> slots;
  const auto m = sip::parse(text, slots, lenient);
  if (!m) return;
  const std::size_t size = m->field_count() * sip::edit::bytes_per_field + 4 * next(256);
  const auto arena = std::make_unique<std::byte[]>(size);
  sip::edit tight(*m, {arena.get(), size});
  sip::message kept(*m, std::pmr::new_delete_resource());
  sip::message twin(*m, std::pmr::new_delete_resource());
  require(!tight.failed());
  while (!next.bytes.empty()) {
    const auto texts = test_support::texts_of(kept);
    std::string_view a = texts[next(texts.size())], b = texts[next(texts.size())].substr(0, 500);
    if (next(4) == 0) {
      a = a.substr(next(4) < a.size() ? next(4) % (a.size() + 1) : 0);
      a = a.substr(0, next(64));
    }
    const std::size_t which = next(test_support::operand_steps), k = next(4);
    const std::string copy_of_a = which == 13 && next(2) == 0 ? std::string("192.0.2.1") : std::string(a),
                      copy_of_b(b);
    sip::message trial(twin);
    test_support::operand_step(trial, which, copy_of_a, copy_of_b, k);
    // Errors stick, and most texts do not fit most steps.
    if (trial.failed() && next(16) != 0) continue;
    const auto before = test_support::edit_state(twin);
    test_support::operand_step(twin, which, copy_of_a, copy_of_b, k);
    test_support::operand_step(kept, which, which == 13 ? std::string_view(copy_of_a) : a, b, k);
    require(kept.error() == twin.error());
    const auto after = test_support::edit_state(twin);
    require(test_support::edit_state(kept) == after);
    if (twin.failed()) require(after == before);
    if (!tight.failed()) {
      test_support::operand_step(tight, which, copy_of_a, copy_of_b, k);
      require(tight.error().code == errc::too_small || tight.error() == twin.error());
      require(test_support::edit_state(tight) == (tight.failed() ? before : after));
    }
    if (twin.failed() || twin.size() > 8000) break;
    if (which == 13) {
      const auto top = twin.get<hdr::via>();
      require(top && top->params().count("received") <= 1 && top->params().count("rport") <= 1);
    }
    require(test_support::reread_difference(twin).empty());
  }
}

}  // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  if (size == 0) return 0;
  const std::string_view input(reinterpret_cast<const char*>(data + 1), size - 1);
  const auto steps = data[0] % 64U < input.size() ? data[0] % 64U : input.size();
  const program next{input.substr(0, steps)};
  const auto message = input.substr(steps);
  against_model(message, next);
  against_parser(message, next, leniency::none);
  against_parser(message, next, leniency::all);
  constexpr leniency structure[] = {leniency::none, leniency::all,
                                    leniency::salvage | leniency::missing_empty_line,
                                    leniency::bare_lf | leniency::short_body};
  const leniency lenient = structure[data[0] / 64U];
  nested(message, next, lenient);
  own_texts(message, next, lenient);
  return 0;
}
