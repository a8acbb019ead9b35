// CPIM messages: both run policies agree, strict lies within each leniency, a plain reader finds the same
// lines, everything lies inside the input, the writer makes of what was read something that reads the same,
// escapes come back; an edit of a message anywhere in a buffer, with operands out of the message itself, in
// every arena, is the one of a copy.
#include <cstddef>
#include <cstdint>
#include <memory>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "sipwire/cpim/edit.hpp"
#include "sipwire/cpim/message_view.hpp"
#include "sipwire/cpim/writer.hpp"
#include "support/mend.hpp"
#include "support/parts.hpp"
#include "support/program.hpp"

using fuzz::require;

using namespace sipwire;
using cpim::header_kind;
using cpim::message_view;

namespace {

bool inside(std::string_view part, std::string_view whole) {
  return part.empty() ||
         (part.data() >= whole.data() && part.data() + part.size() <= whole.data() + whole.size());
}

void same(const message_view& a, const message_view& b) {
  require(a.field_count() == b.field_count() && a.content() == b.content() && a.leading() == b.leading());
  auto at = b.fields().begin();
  for (const auto h : a.fields()) {
    require(h == *at && h.kind() == (*at).kind() && h.namespace_uri() == (*at).namespace_uri() &&
            h.params() == (*at).params());
    ++at;
  }
  require(at == b.fields().end());
}

/// Escapes, and that what is read from them can be written.
void walk_text(std::string_view written) {
  std::string plain;
  string_sink out(plain);
  cpim::unescape(out, written);
  require(plain.size() <= written.size());
  require(cpim::unescaped_equals(written, plain));
  std::string room(plain.size(), '\0');
  const auto copied = cpim::unescaped(written, room);
  require(copied && *copied == plain);
  for (const char quote : {'\\', '"'}) {
    std::string again;
    string_sink sink(again);
    const auto ok = cpim::escape(sink, plain, quote);
    require(ok.has_value() == (first_not_utf8(plain) == std::string_view::npos));
    if (ok)
      require(cpim::unescaped_equals(again, plain) &&
              again.find_first_of(std::string_view("\r\n\0", 3)) == std::string::npos);
  }
}

template <class V>
void walk(const result<V>& v, std::string_view input) {
  fuzz::walker see(input);
  see(v);
}

void walk_message(const message_view& m, std::string_view input) {
  std::size_t n = 0;
  for (const auto h : m.fields()) {
    ++n;
    require(inside(h.text(), input) && inside(h.name(), input) && inside(h.value(), input));
    walk_text(h.value());
    fuzz::walker see(input);
    see(h.params());
    for (const auto p : h.params()) {
      require(!p.name().empty());
      walk_text(p.value());
    }
    if (h.lang()) require(inside(*h.lang(), input));
    walk(h.get<cpim::address_view>(), input);
    walk(h.get<cpim::ns_view>(), input);
    walk(h.get<cpim::message_id_view>(), input);
    walk(h.get<mime::date_time_view>(), input);
    if (const auto v = h.get<cpim::address_view>()) {
      (void)v->uri().check();
      if (const auto name = v->formal_name_text()) walk_text(*name);
    }
    if (const auto v = h.get<mime::date_time_view>()) {
      const mime::date_time_text text(v->unix_seconds(), v->offset_minutes());
      if (const auto back = mime::date_time_view::parse(text.text()))
        require(back->unix_seconds() == v->unix_seconds());
    }
  }
  require(n == m.field_count());
  walk(m.from(), input);
  walk(m.date_time(), input);
  for (const auto& v : m.to()) walk(v, input);
  for (const auto& v : m.ns()) walk(v, input);
  for (const auto& v : m.require()) walk(v, input);
  const auto imdn = m.imdn();
  walk(imdn.message_id(), input);
  for (const auto& v : imdn.disposition_notification()) {
    walk(v, input);
    if (!v) continue;
    for (const auto p : v->params()) require(!p.name().empty());
  }
  require(inside(m.content().body().text(), input) && inside(m.trailing(), input) &&
          inside(m.leading(), input));
  (void)m.content().decoded_size();
}

/// The lines in front of the first empty one, for a strict reader.
void read_plainly(const message_view& m, std::string_view input) {
  auto at = m.fields().begin();
  for (std::string_view rest = input;;) {
    const std::size_t end = rest.find("\r\n");
    require(end != std::string_view::npos);
    const auto line = rest.substr(0, end);
    rest.remove_prefix(end + 2);
    if (line.empty()) break;
    const std::size_t colon = line.find(':');
    require(at != m.fields().end() && colon != std::string_view::npos);
    require((*at).text() == line && (*at).name() == line.substr(0, colon));
    if (line[colon + 1] == ' ') require((*at).value() == line.substr(colon + 2) && (*at).params().empty());
    ++at;
  }
  require(at == m.fields().end());
}

/// Names, meanings and values come back from what the writer makes of them; what it refuses is malformed,
/// twice there, or has a prefix that means nothing.
void write_again(const message_view& m) {
  std::string out;
  string_sink sink(out);
  cpim::message_writer writer(sink);
  std::vector<std::pair<std::string, std::string>> wanted;
  for (const auto h : m.fields()) {
    if (h.kind() == header_kind::ns) {
      const auto ns = h.get<cpim::ns_view>();
      if (!ns) continue;
      writer.ns(ns->prefix(), ns->uri().text());
    } else {
      if (h.namespace_uri().empty()) continue;
      writer.header(h);
    }
    if (writer.failed()) return;
    wanted.emplace_back(std::string(h.namespace_uri()) + ' ' + std::string(h.local_name()),
                        h.kind() == header_kind::ns ? "" : h.value());
  }
  writer.content({.encoding = mime::transfer_encoding::base64, .length = true}, m.content().body());
  require(writer.finish() == out.size());
  cpim::header_storage<1024> headers;
  const auto again = cpim::parse(std::string_view(out), headers);
  require(again && again->field_count() == wanted.size());
  std::size_t i = 0;
  for (const auto h : again->fields()) {
    require(std::string(h.namespace_uri()) + ' ' + std::string(h.local_name()) == wanted[i].first);
    if (h.kind() != header_kind::ns) require(h.value() == wanted[i].second);
    ++i;
  }
  std::string room(m.content().body().size(), '\0');
  const auto content = again->content().decoded(room);
  require(content && *content == m.content().body().text());
}

/// After an edit the other headers and the content are what they were.
void edit_one(const message_view& m, std::size_t which) {
  if (m.field_count() == 0 || m.field_count() >= limits().cpim_headers) return;
  auto at = m.fields().begin();
  for (std::size_t i = which % m.field_count(); i != 0; --i) ++at;
  const auto chosen = *at;
  for (const unsigned how : {0U, 1U, 2U, 3U, 4U, 5U}) {
    const auto arena = std::make_unique<std::byte[]>(1U << 16U);
    cpim::edit e(m, {arena.get(), 1U << 16U});
    if (how == 0) e.remove(chosen);
    if (how == 1) e.replace(chosen, "<im:new>");
    if (how == 2) e.insert_before(chosen, "Zz", "new");
    if (how == 3) e.append("Zz", "new");
    if (how == 4) e.record_route({"", "sip:r"}).original_to({"\"", "im:o"});
    if (how == 5) e.remove(chosen).insert_before(chosen, "Zz", "new");
    std::string out;
    string_sink sink(out);
    if (!e.write(sink)) {
      require(e.failed() && out.empty());
      continue;
    }
    cpim::header_storage<1024> headers;
    const auto again = cpim::parse(std::string_view(out), headers);
    // The limit of a reader may have been passed.
    if (!again && how == 4 && m.field_count() + 3 > limits().cpim_headers) continue;
    require(again && again->content() == m.content() && again->trailing() == m.trailing());
    auto now = again->fields().begin();
    const auto skip_new = [&] {
      while (now != again->fields().end() && how >= 2 &&
             ((*now).value() == "new" || (how == 4 && (*now).value().ends_with("<sip:r>"))))
        ++now;
    };
    for (const auto h : m.fields()) {
      const bool touched = h.where() == chosen.where();
      if (touched && (how == 0 || how == 5)) continue;
      if (how >= 2 && !(now != again->fields().end() && *now == h)) skip_new();
      require(now != again->fields().end());
      if (touched && how == 1) {
        require((*now).value() == "<im:new>" && (*now).name() == h.name());
      } else {
        require(*now == h && (*now).namespace_uri() == h.namespace_uri());
      }
      ++now;
    }
  }
}

struct outcome {
  std::string text;
  fault error;
};

/// Steps that take their operands from the message itself.
outcome edited(const message_view& m, std::size_t which, std::size_t arena_size) {
  const auto arena = std::make_unique<std::byte[]>(arena_size);
  cpim::edit e(m, {arena.get(), arena_size});
  std::size_t n = 0;
  for (const auto h : m.fields()) {
    switch ((which + n) % 7) {
      case 0:
        e.append(h.name(), h.value());
        break;
      case 1:
        e.replace(h, h.value());
        break;
      case 2:
        e.remove(h);
        break;
      case 3:
        e.insert_before(h, h.name(), h.value());
        break;
      case 4:
        if (const auto who = h.get<cpim::address_view>())
          e.record_route({who->formal_name_text().value_or(std::string_view()), who->uri().text()});
        break;
      case 5:
        if (const auto who = h.get<cpim::address_view>())
          e.pop_route(who->uri().text()).original_to({"", who->uri().text()});
        break;
      default:
        if (const auto ns = h.get<cpim::ns_view>()) e.ns(ns->prefix(), ns->uri().text());
    }
    if (++n == 6) break;
  }
  outcome out;
  string_sink sink(out.text);
  const auto done = e.write(sink);
  require(done.error() == e.error() && (done || out.text.empty()));
  out.error = e.error();
  if (e.failed()) {
    // It sticks, and changes nothing.
    const fault first = e.error();
    e.append("Zz", "z").ns("zz", "urn:zz");
    require(e.error() == first && e.write(sink).error() == first && out.text.empty());
  }
  return out;
}

/// The message by the writer, header by header, and by a writer whose room is too small.
outcome rewritten(const message_view& m) {
  outcome out;
  const auto write = [&m](auto& sink) {
    cpim::message_writer writer(sink);
    for (const auto h : m.fields()) {
      if (const auto ns =
              h.kind() == header_kind::ns ? h.get<cpim::ns_view>() : result<cpim::ns_view>(fault{})) {
        writer.ns(ns->prefix(), ns->uri().text());
      } else if (const auto who = h.get<cpim::address_view>(); who && h.kind() == header_kind::imdn_route) {
        writer.imdn_route(*who);
      } else {
        writer.header(h);
      }
    }
    writer.content({.length = true}, m.content().body());
    return writer.finish();
  };
  string_sink sink(out.text);
  const auto size = write(sink);
  out.error = size.error();
  if (!size) out.text.clear();
  for (std::size_t n = 0; size && n <= *size; n += 1 + *size / 3) {
    const auto room = std::make_unique<char[]>(n);
    span_sink small({room.get(), n});
    const auto done = write(small);
    require(n < *size
                ? done.error() == (fault{errc::too_small, rule::none, static_cast<std::uint32_t>(*size)})
                : done == size);
  }
  return out;
}

void edit_anywhere(const message_view& alone, std::string_view input, leniency lenient, std::size_t which) {
  const outcome plain = edited(alone, which, 1U << 16U);
  const outcome written = rewritten(alone);
  for (const std::string_view before :
       {std::string_view("x"), std::string_view("From: <im:other>\r\nNS: x <urn:other>\r\n\r\n")}) {
    const std::string text = std::string(before) + std::string(input) + std::string(before);
    const auto first = static_cast<std::uint32_t>(before.size());
    cpim::header_storage<1024> room;
    const auto there = cpim::parse(
        slice(source(text), {first, first + static_cast<std::uint32_t>(input.size())}), room, lenient);
    require(there && there->text() == alone.text() && there->field_count() == alone.field_count());
    const outcome again = rewritten(*there);
    require(again.text == written.text && again.error.code == written.error.code &&
            again.error.rule == written.error.rule);
    const outcome moved = edited(*there, which, 1U << 16U);
    require(moved.text == plain.text && moved.error.code == plain.error.code &&
            moved.error.rule == plain.error.rule);
    require(moved.error.offset == plain.error.offset || moved.error.offset == plain.error.offset + first);
  }
  // As much of the arena as it says it needs, step by step.
  for (std::size_t size = 0, steps = 0;; ++steps) {
    require(steps < 40);
    const outcome small = edited(alone, which, size);
    if (small.error.code != errc::too_small || small.error.rule != rule::none) {
      require(small.text == plain.text && small.error == plain.error);
      break;
    }
    require(small.error.needed() > size);
    size = small.error.needed();
  }
}

}  // namespace

extern "C" std::size_t LLVMFuzzerCustomMutator(std::uint8_t* data, std::size_t size, std::size_t max_size,
                                               unsigned seed);
extern "C" std::size_t LLVMFuzzerCustomMutator(std::uint8_t* data, std::size_t size, std::size_t max_size,
                                               unsigned seed) {
  return mend::mutate(data, size, max_size, seed, 0, [](std::string& text) { mend::cpim(text); });
}

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  const std::string_view input(reinterpret_cast<const char*>(data), size);
  static cpim::header_storage<1024> strict_room, fast_room, slow_room;
  const auto strict = cpim::parse(input, strict_room);
  for (const leniency lenient : {leniency::none, leniency::all, leniency::bare_lf,
                                 leniency::inner_content_type | leniency::missing_separator,
                                 leniency::unspaced_colon | leniency::control_bytes | leniency::short_body,
                                 leniency::stray_blanks, leniency::other_charsets | leniency::loose_addresses,
                                 leniency::empty_parameters | leniency::loose_parameters}) {
    const auto fast = cpim::parse_with<vector_runs>(input, fast_room, lenient);
    const auto slow = cpim::parse_with<byte_runs>(input, slow_room, lenient);
    require(fast.has_value() == slow.has_value());
    if (!fast) {
      require(fast.error() == slow.error() && fast.error().offset <= size && fast.error().code != errc::none);
      require(!strict);
      continue;
    }
    same(*fast, *slow);
    if (strict) same(*strict, *fast);
    walk_message(*fast, input);
    edit_anywhere(*fast, input, lenient, size);
  }
  if (strict) {
    read_plainly(*strict, input);
    write_again(*strict);
    edit_one(*strict, size);
  }
  walk_text(input);
  return 0;
}
