/// \file
/// Fuzzes SIP messages: scan, parse, every typed value, validate, write, make_response; and the same text as
/// a message/sipfrag, and its body by what it is.
///
/// A first byte from 1 to 8 begins four bytes of options: its low bits refuse blanks before the colon and cap
/// the header block, the other three are leniency flags. Any other first byte is the message's own, read
/// strictly. Every input is read leniently too.

#include <array>
#include <cstddef>
#include <cstdint>
#include <cstring>
#include <string>
#include <string_view>
#include <type_traits>

#include "sipwire/codec/body.hpp"
#include "sipwire/sip.hpp"
#include "support/mend.hpp"
#include "value_types.hpp"

namespace {

using namespace sipwire;
using fuzz::require;

/// Everything a scan reports, as a number.
struct digest {
  std::string_view input;
  std::uint64_t value = 0xCBF29CE484222325ULL;
  std::size_t fields = 0;
  bool body = false;

  bool mix(extent e) {
    require(e.first <= e.last && e.last <= input.size() && !body);
    value = (value ^ e.first) * 0x100000001B3ULL;
    value = (value ^ e.last) * 0x100000001B3ULL;
    return true;
  }
  bool on_request_line(const source&, const sip::request_line& l) {
    return mix(l.method) && mix(l.uri) && mix(l.version) && !l.method.empty() && !l.uri.empty();
  }
  bool on_status_line(const source&, const sip::status_line& l) {
    require(l.status <= 999 && l.code.size() == 3);
    return mix(l.version) && mix(l.code) && mix(l.reason);
  }
  bool on_field(const source& from, const sip::field& f) {
    ++fields;
    value = (value ^ static_cast<std::uint64_t>(f.id)) * 0x100000001B3ULL;
    require(f.malformed ? f.name.empty() : !f.name.empty() && f.id == sip::find_header(from.text(f.name)));
    return mix(f.name) && mix(f.value);
  }
  bool on_body(const source&, const extent& e) { return mix(e) && (body = true); }
};

struct scanned {
  fault error;
  std::uint64_t digest;
  std::size_t fields;
};

template <class Runs, sip::framing Framing>
scanned scan_one(std::string_view input, const read_options& options) {
  digest d{input};
  const auto layout = sip::scan_with<Runs, Framing>(input, d, options);
  require(layout.error().offset <= input.size() && layout.has_value() == d.body);
  require(layout.error().code != errc::stopped);
  return {layout.error(), d.value, d.fields};
}

scanned scan_agreeing(std::string_view input, const read_options& options) {
  const auto a = scan_one<vector_runs, sip::framing::line_index>(input, options);
  const auto b = scan_one<byte_runs, sip::framing::automaton>(input, options);
  const auto c = scan_one<vector_runs, sip::framing::automaton>(input, options);
  require(a.error == b.error && a.digest == b.digest && a.error == c.error && a.digest == c.digest);
  return a;
}

/// A sink that compares what is written with a text.
class comparing_sink {
 public:
  explicit comparing_sink(std::string_view expected) noexcept : expected_(expected) {}
  void append(std::string_view bytes) noexcept {
    require(bytes.size() <= expected_.size() - size_ && expected_.substr(size_, bytes.size()) == bytes);
    size_ += bytes.size();
  }
  [[nodiscard]] std::size_t size() const noexcept { return size_; }
  [[nodiscard]] result<std::size_t> done() const noexcept { return size_; }

 private:
  std::string_view expected_;
  std::size_t size_ = 0;
};

/// Reads every value, typed; the number of faults.
std::size_t read_values(std::string_view input, const sip::message_view& m) {
  fuzz::walker see(input);
  std::size_t faults = 0;
  for (const auto f : m.fields()) {
    see(f.name());
    see(f.value());
    require(f.malformed() || (f.is(f.name()) && m.raw(f.name()).size() >= 1));
    counting_sink unfolded;
    (void)sip::write_unfolded(unfolded, f.value());
    require(unfolded.size() <= f.value().size());
  }
  for (std::uint32_t i = 1; i < sip::header_id_count; ++i) {
    sip::with_tag(static_cast<sip::header_id>(i), [&]<class H>(std::type_identity<H>) {
      std::size_t count = 0;
      for (const auto& value : m.all<H>()) {
        require(++count <= input.size() + 1);
        if (value) {
          see(value->text());
          fuzz::walk(see, *value);
        } else {
          see(value.error());
          ++faults;
        }
      }
      const auto one = m.get<H>();
      require(one.error().offset <= input.size());
      if (one) require(count >= 1 && one->text() == (*m.all<H>().begin())->text());
      require(m.has<H>() == (m.count(H::id) > 0));
    });
  }
  return faults;
}

/// The response to a request either parses strictly or is refused.
void answer(const sip::message_view& m) {
  static std::array<char, 1 << 18> room;
  for (const std::uint16_t status : {std::uint16_t{100}, std::uint16_t{200}, std::uint16_t{486}}) {
    span_sink out(room);
    const auto done = sip::make_response(out, m, status, "zyx").finish();
    if (!done) {
      require(done.error().code != errc::none);
      continue;
    }
    static sip::field_storage<2000> slots;
    const auto back = sip::parse(out.text(), slots);
    require(back && back->status() == status && back->trailing().empty() && back->body().empty());
    // From and To were readable, and each stands once.
    require(back->get<sip::hdr::to>() || m.lenient() != leniency::none);
    require(back->count(sip::header_id::via) == m.count(sip::header_id::via));
  }
}

/// Whatever is found lies in the input, and every way of looking ends.
void look_for_bodies(std::string_view input, const sip::parsed_fields& m) {
  static sip::field_storage<200> slots;
  static std::array<char, 4096> scratch;
  const codec::body_options options{.parsing = m.lenient(), .scratch = scratch};
  const auto inside = [&](const auto& found) {
    require(found.error().offset <= input.size() || found.error().code == errc::too_small);
  };
  const auto whole = codec::entity_of(m);
  inside(whole);
  const auto text = codec::body_as<mime::entity_view>(m, options);
  inside(text);
  if (text) {
    require(text->body().where().last <= input.size());
    if (const auto plain = codec::content(*text, options); !plain)
      require(plain.error().offset <= input.size() || plain.error().code == errc::too_small);
    require(codec::find_body(m, "TEXT", "plain", options)->body().where() == text->body().where());
  }
  if (const auto parts = codec::body_as<mime::multipart_view>(m, options))
    require(whole && parts->depth() == 1);
  // What is read of decoded content counts in the scratch.
  if (const auto frag = codec::body_as<sip::sipfrag_view>(m, options, slots)) (void)sip::validate(*frag);
  if (const auto message = codec::body_as<sip::message_view>(m, options, slots))
    (void)sip::validate(*message);
}

fault read(std::string_view input, const read_options& options) {
  const auto events = scan_agreeing(input, options);
  static sip::field_storage<4000> slots;
  static sip::field_storage<3> few;
  const auto m = sip::parse(input, slots, options);
  const auto small = sip::parse(input, few, options);
  if (events.fields <= 3) {
    require(small.error() == m.error());
  } else {
    require(small.error().code == errc::too_many && small.error().offset <= input.size());
  }
  if (events.fields > 4000) return events.error;
  require(m.error() == events.error);
  if (!m) return events.error;

  require(m->field_count() == events.fields);
  require(m->leading().size() + m->text().size() + m->trailing().size() == input.size());
  comparing_sink out(input);
  (void)sip::write(out, *m);
  require(out.size() + m->trailing().size() == input.size());

  const std::size_t faults = read_values(input, *m);
  std::array<sip::problem, 2> room;
  const auto verdict = sip::validate(*m, room);
  require(verdict.count >= verdict.problems.size() && verdict.problems.size() <= room.size());
  require(faults == 0 || verdict.count != 0);
  for (const auto& p : verdict.problems) require(p.what.code != errc::none && p.what.offset <= input.size());
  require(verdict.first_error.what.offset <= input.size());
  require(sip::validate(*m).count == verdict.count);
  answer(*m);
  look_for_bodies(input, *m);
  return {};
}

/// A user's own header field, beside ours.
struct x_fuzz {
  static constexpr std::string_view name = "X-Fuzz";
  static constexpr bool list = true;
  using value = sip::token_params_view;
};

/// The input as a fragment: alone and in a larger buffer, by both ways of reading; what is a message is a
/// fragment too.
void read_fragment(std::string_view input, const read_options& options) {
  static sip::field_storage<4000> a, b, c;
  const auto fast = sip::sipfrag_view::parse_with<vector_runs, sip::framing::line_index>(input, a, options);
  const auto slow = sip::sipfrag_view::parse_with<byte_runs, sip::framing::automaton>(input, b, options);
  require(fast.error() == slow.error() && fast.error().code != errc::need_more &&
          fast.error().offset <= input.size());
  if (input.size() < 4096) {
    static std::array<char, 4096 + 64> outer;
    outer.fill('\n');
    if (!input.empty()) std::memcpy(outer.data() + 32, input.data(), input.size());
    const source from(std::string_view(outer.data(), input.size() + 64));
    const auto inside = sip::sipfrag_view::parse(
        slice(from, {32, 32 + static_cast<std::uint32_t>(input.size())}), c, options);
    require(inside.has_value() == fast.has_value());
    if (!fast)
      require(inside.error() == fault{fast.error().code, fast.error().rule, fast.error().offset + 32});
    if (fast)
      require(inside->text() == fast->text() &&
              inside->body_slice().offset() == fast->body_slice().offset() + 32);
    if (fast)
      require(inside->field_count() == fast->field_count() &&
              sip::validate(*inside).count == sip::validate(*fast).count);
  }
  if (!fast) return;
  require(fast->field_count() == slow->field_count() && fast->text() == slow->text());
  for (const auto f : fast->fields()) require(f.value_where().last <= input.size());
  std::size_t own = 0;
  for (const auto f : fast->raw("x-fuzz")) own += f.value().empty() ? 0U : 1U;
  require(fast->all<x_fuzz>().size() >= own || own == 0);
  require(fast->has<x_fuzz>() == !fast->raw("X-Fuzz").empty());
  look_for_bodies(input, *fast);
}

}  // namespace

// Content-Length, and sometimes the boundary, fit the body again.
extern "C" std::size_t LLVMFuzzerCustomMutator(std::uint8_t* data, std::size_t size, std::size_t max_size,
                                               unsigned seed) {
  const std::size_t options = size >= 4 && data[0] >= 1 && data[0] <= 8 ? 4 : 0;
  return mend::mutate(data, size, max_size, seed, options, [seed](std::string& message) {
    if (seed % 8 == 1) mend::multipart(message);
    mend::sip(message);
  });
}

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  std::string_view input(reinterpret_cast<const char*>(data), size);
  read_options options;
  if (size >= 4 && data[0] >= 1 && data[0] <= 8) {
    options.refuse_space_before_colon = (data[0] & 1U) != 0;
    if ((data[0] & 2U) != 0) options.caps.header_bytes = 64;
    options.lenient = static_cast<leniency>(std::uint64_t{data[1]} | std::uint64_t{data[2]} << 8U |
                                            std::uint64_t{data[3]} << 16U) &
                      leniency::all;
    input.remove_prefix(4);
  }
  const fault chosen = read(input, options);
  read_fragment(input, options);
  auto relaxed = options;
  relaxed.lenient = leniency::all;
  const fault lenient = read(input, relaxed);
  read_fragment(input, relaxed);
  if (!chosen && options.lenient == leniency::none) {
    require(lenient.code == errc::none);
    require(scan_agreeing(input, options).digest == scan_agreeing(input, relaxed).digest);
  }
  return 0;
}
