/// \file
/// Fuzzes edits: the first byte says how long the program of edits is, the rest behind it is the message.
///
/// On messages whose lists can be read, reads and output agree with a naive model after every step; on all others, what is written parses
/// again to what the edit reads.

#include "sipwire/sip/edit.hpp"

#include <cstddef>
#include <cstdint>
#include <memory>
#include <string>
#include <string_view>

#include "../tests/support/edit_model.hpp"

namespace {

using namespace sipwire;
namespace hdr = sip::hdr;

void require(bool good) {
  if (!good) __builtin_trap();
}

/// The program: numbers below what is asked for, 0 at its end.
struct program {
  std::string_view bytes;
  std::size_t operator()(std::size_t n) {
    if (bytes.empty()) return 0;
    const auto byte = static_cast<unsigned char>(bytes.front());
    bytes.remove_prefix(1);
    return byte % n;
  }
};

template <class H>
bool readable(const sip::message_view& m) {
  for (const auto& v : m.all<H>())
    if (!v) return false;
  return true;
}

/// Has the model a place for everything in it?
bool plain(const sip::message_view& m) {
  const auto hops = m.count(sip::header_id::max_forwards);
  return m.is_request() && m.leading().empty() && readable<hdr::via>(m) && readable<hdr::route>(m) && readable<hdr::contact>(m) &&
         readable<hdr::supported>(m) && (hops == 0 || (hops == 1 && m.get<hdr::max_forwards>()));
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
  sip::parse_options options;
  options.lenient = lenient;
  const auto m = sip::parse(text, slots, options);
  if (!m || m->is_response()) return;
  const auto arena = std::make_unique<std::byte[]>(8192);
  sip::edit e(*m, {arena.get(), 8192});
  counting_sink before;
  write(before, *m);
  require(e.failed() || e.size() == before.size());
  // The model only lends the steps their operands here.
  constexpr std::string_view other = "OPTIONS sip:a SIP/2.0\r\nMax-Forwards: 9\r\n\r\n";
  const auto lent = sip::parse(other, own);
  test_support::edit_model model(*lent);
  while (!next.bytes.empty() && !e.failed()) (void)test_support::edit_step(e, model, next);
  if (e.failed()) return;
  std::string written(e.size(), '\0');
  sip::field_storage<256> again_slots;
  const auto again = e.view(written, again_slots);
  require(again.has_value());
  require(again->body() == e.body().text() && again->request_uri().text() == e.request_uri().text());
  std::size_t i = 0;
  for (const auto f : e.fields()) {
    require(i < again->field_count());
    const auto g = again->field_at(i++);
    std::string value;
    string_sink out(value);
    f.write_value(out);
    require(f.name() == g.name() && f.id() == g.id() && value == g.value() && f.malformed() == g.malformed());
  }
  require(i == again->field_count());
  if (lenient != leniency::none) return;
  same_values<hdr::via>(e, *again);
  same_values<hdr::route>(e, *again);
  same_values<hdr::contact>(e, *again);
  same_values<hdr::supported>(e, *again);
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
  return 0;
}
