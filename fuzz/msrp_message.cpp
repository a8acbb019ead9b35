/// \file
/// Fuzzes MSRP chunks: start line, header fields, every typed value, body and end-line by both run policies,
/// strictly and leniently; validate; write identity; what is read goes through a writer and comes back;
/// responses and reports to it.
///
/// A first byte from 1 to 8 begins four bytes of options: its lowest bit caps the header block, the other
/// three are leniency flags. Any other first byte is the chunk's own.

#include <array>
#include <cstddef>
#include <cstdint>
#include <cstring>
#include <string>
#include <string_view>
#include <type_traits>

#include "sipwire/codec/msrp.hpp"
#include "sipwire/msrp/endpoint.hpp"
#include "sipwire/msrp/message_view.hpp"
#include "sipwire/msrp/validate.hpp"
#include "sipwire/msrp/writer.hpp"
#include "support/parts.hpp"
#include "support/program.hpp"

namespace {

using namespace sipwire;
using fuzz::require;
namespace hdr = msrp::hdr;

/// Is `piece` a part of `whole`?
void inside(std::string_view whole, std::string_view piece) {
  if (piece.empty()) return;
  require(piece.data() >= whole.data() && piece.data() + piece.size() <= whole.data() + whole.size());
}

/// One value, by both policies; the number of faults.
template <class V>
void read_value(std::string_view input, const slice& text, leniency lenient) {
  V fast, slow;
  const auto a = V::template scan_with<vector_runs>(text, lenient, fast);
  const auto b = V::template scan_with<byte_runs>(text, lenient, slow);
  require(a.at == b.at && a.code == b.code && a.rule == b.rule);
  require(a.at >= text.begin() && a.at <= text.end());
  if (!a.ok()) return;
  fuzz::walker by_vectors(input);
  fuzz::walker by_bytes(input);
  by_vectors(fast);
  by_bytes(slow);
  require(fast.text() == slow.text() && by_vectors.digest() == by_bytes.digest());
  // What strict accepts, every leniency accepts with the same value.
  V other;
  if (lenient == leniency::none)
    require(V::scan(text, leniency::all, other).ok() && other.text() == fast.text());
  if constexpr (std::is_same_v<V, msrp::path_view>) {
    std::size_t hops = 0;
    std::size_t bytes = 0;
    for (const auto& hop : fast) {
      bytes += hop.text().size() + 1;
      ++hops;
    }
    require(hops == fast.size() && hops > 0 && bytes == fast.text().size() + 1 && fast.equivalent(fast));
  } else if constexpr (std::is_same_v<V, msrp::byte_range_view>) {
    const auto range = fast.value();
    require(range.start >= 1 &&
            (!range.end || *range.end + 1 >= range.start || *range.end == 0xFFFFFFFFFFFFFFFF));
    require(!range.end || !range.total || *range.end <= *range.total);
    require(
        sipwire::parse_as<msrp::byte_range_view>(sipwire::msrp::detail::range_text(range).text())->value() ==
        range);
  } else if constexpr (std::is_same_v<V, msrp::nickname_view>) {
    require(fast.characters() <= msrp::nickname_view::max_characters);
  }
}

void read_values(std::string_view input, const msrp::message_view& m) {
  std::size_t n = 0;
  for (const auto f : m.fields()) {
    ++n;
    inside(input, f.name());
    inside(input, f.value());
    require(f.malformed() == f.name().empty());
    if (f.malformed()) continue;
    require(f.is(f.name()) && !m.raw(f.name()).empty() && f.id() == msrp::find_header(f.name()));
    msrp::with_tag(f.id(), [&]<class H>(std::type_identity<H>) {
      read_value<typename H::value>(input, f.value_slice(), leniency::none);
      read_value<typename H::value>(input, f.value_slice(), leniency::all);
      require(m.has<H>());
      const auto one = m.get<H>();
      require(one.error().offset <= input.size());
      if (one) require(one->text() == (*m.all<H>().begin())->text());
    });
    read_value<msrp::text_view>(input, f.value_slice(), leniency::none);
  }
  require(n == m.field_count() && m.fields().size() == n);
}

/// What was read goes through a writer, as far as a writer lets it, and comes back.
void write_anew(const msrp::message_view& m) {
  if (!m.is_request() || !m.get<hdr::to_path>() || !m.get<hdr::from_path>()) return;
  std::string text;
  string_sink sink(text);
  msrp::request_writer w(sink, m.transact_id(), m.method_text(), m.get<hdr::to_path>()->text(),
                         m.get<hdr::from_path>()->text());
  for (const auto f : m.fields()) {
    const auto id = f.id();
    if (id == msrp::header_id::to_path || id == msrp::header_id::from_path ||
        id == msrp::header_id::content_type)
      continue;
    w.add(f);
    if (w.failed()) return;
  }
  const auto type = m.get<hdr::content_type>();
  if (m.has_body() && type) {
    w.body(type->text(), m.body(), m.flag());
  } else {
    w.end(m.flag());
  }
  if (!w.finish()) return;
  msrp::field_storage<256> slots;
  const auto back = msrp::parse(text, slots);
  require(back && back->trailing().empty() && back->transact_id() == m.transact_id() &&
          back->method_text() == m.method_text());
  require(back->flag() == m.flag());
  if (m.has_body() && type) require(back->has_body() && back->body() == m.body());
  for (const auto f : m.fields())
    require(!back->raw(f.name()).empty() ||
            (f.id() == msrp::header_id::content_type && !(m.has_body() && type)));
}

void answer(const msrp::message_view& m) {
  std::string text;
  string_sink sink(text);
  msrp::field_storage<16> slots;
  if (msrp::make_response(sink, m, msrp::status_code::bad_request).finish()) {
    // Identifiers are echoed as they are.
    const auto back = msrp::parse(text, slots, m.lenient() & leniency::loose_identifiers);
    require(back && back->transact_id() == m.transact_id() && back->status() == 400 &&
            msrp::validate(*back).ok());
  }
  text.clear();
  string_sink report(text);
  if (msrp::make_report(report, "another1", m, msrp::status_code::ok, {1, m.body().size(), {}}).finish()) {
    const auto back = msrp::parse(text, slots, m.lenient() & leniency::loose_identifiers);
    require(back && back->method() == msrp::method::report && msrp::validate(*back).ok());
  }
}

void read(std::string_view input, const read_options& options) {
  msrp::field_storage<256> one, two;
  const slice whole(input);
  const auto fast = msrp::parse_with<vector_runs>(whole, one, options);
  const auto slow = msrp::parse_with<byte_runs>(whole, two, options);
  require(fast.error() == slow.error() && fast.error().offset <= input.size() &&
          fast.error().code != errc::stopped);
  if (!fast) return;
  require(fast->field_count() == slow->field_count() && fast->text() == slow->text() &&
          fast->layout().body == slow->layout().body);
  for (std::size_t i = 0; i < fast->field_count(); ++i)
    require(fast->field_at(i) == slow->field_at(i) &&
            fast->field_at(i).value_where() == slow->field_at(i).value_where());
  std::string out;
  string_sink sink(out);
  (void)msrp::write(sink, *fast);
  require(out + std::string(fast->trailing()) == input);
  require(msrp::is_ident(fast->transact_id(), options.lenient) && fast->text().ends_with("\r\n"));
  inside(input, fast->body());
  // The chunk is as long as it is, whatever lies behind it, and no prefix of it is one.
  const auto text = fast->text();
  require(msrp::parse(text, two, options)->text() == text);
  require(!msrp::parse(text.substr(0, text.size() - 1), two, options));
  require(!msrp::parse(text.substr(0, text.size() / 2), two, options));
  read_values(input, *fast);
  std::array<msrp::problem, 4> room;
  const auto found = msrp::validate(*fast, room);
  require(found.problems.size() <= found.count);
  for (const auto& p : found.problems) require(p.what.code != errc::none && p.what.offset <= input.size());
  if (const auto entity = codec::entity_of(*fast)) require(entity->body().text() == fast->body());
  write_anew(*fast);
  answer(*fast);
}

}  // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  std::string_view input(reinterpret_cast<const char*>(data), size);
  read_options options;
  if (input.size() >= 4 && input[0] >= 1 && input[0] <= 8) {
    if ((input[0] & 1) != 0) options.caps.header_bytes = 200;
    std::uint32_t flags = 0;
    for (std::size_t i = 1; i < 4; ++i) flags = flags << 8U | static_cast<unsigned char>(input[i]);
    options.lenient = static_cast<leniency>(flags) & leniency::all;
    input.remove_prefix(4);
  }
  read(input, options);
  options.lenient = leniency::all;
  read(input, options);
  (void)msrp::start_line_view::parse(input);
  return 0;
}
