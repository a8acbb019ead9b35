// Multipart bodies and the header blocks of parts: held to a plain reader, strict within lenient, everything
// inside the input; written parts come back; callbacks stop and throw; a body anywhere in a buffer reads as
// it does alone. The first line of the input is the boundary, the rest is the body.
#include "sipwire/mime/multipart.hpp"

#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include "sipwire/mime/multipart_writer.hpp"
#include "support/mend.hpp"
#include "support/program.hpp"

using fuzz::require;

using namespace sipwire;
using mime::multipart_view;

namespace {

struct plain_part {
  std::size_t first, last;
};

/// Parts line by line, for a strict reader; false when there is no opening or no closing line.
bool read_plainly(std::string_view body, std::string_view boundary, std::vector<plain_part>& parts) {
  const std::string dashes = "--" + std::string(boundary);
  bool open = false;
  std::size_t part = 0;
  for (std::size_t at = 0; at <= body.size();) {
    // `at` is behind a CRLF, or the start.
    const std::size_t crlf = body.find("\r\n", at);
    std::string_view line = body.substr(at, crlf == std::string_view::npos ? crlf : crlf - at);
    if (line.substr(0, dashes.size()) == dashes) {
      line.remove_prefix(dashes.size());
      const bool closes = line.substr(0, 2) == "--";
      if (closes) line.remove_prefix(2);
      while (!line.empty() && is_wsp(line.front())) line.remove_prefix(1);
      if (line.empty() && (closes || crlf != std::string_view::npos)) {
        if (open) parts.push_back({part, at >= part + 2 ? at - 2 : part});
        if (closes) return open;
        open = true;
        part = crlf + 2;
      }
    }
    if (crlf == std::string_view::npos) return false;
    at = crlf + 2;
  }
  return false;
}

void walk_headers(std::string_view input, const read_options& options, mime::header_rules rules = {}) {
  const auto fast = mime::header_block::parse_with<vector_runs>(slice(input), options, rules);
  const auto slow = mime::header_block::parse_with<byte_runs>(slice(input), options, rules);
  require(fast.has_value() == slow.has_value());
  if (!fast) {
    require(fast.error() == slow.error());
    require(fast.error().offset <= input.size() && fast.error().code != errc::none);
    return;
  }
  require(fast->where() == slow->where() && fast->body_offset() == slow->body_offset() &&
          fast->size() == slow->size());
  require(fast->body_offset() <= input.size());
  std::uint32_t n = 0;
  for (const auto field : *fast) {
    ++n;
    require(!field.name().empty());
    require(field.value_where().last <= fast->where().last);
    require(field.value().empty() || (!is_wsp(field.value().front()) && !is_wsp(field.value().back())));
    require(fast->find(field.name()));
  }
  require(n == fast->size());
  const auto inside = [&](fault f) { require(f.offset <= input.size()); };
  inside(fast->content_type().error());
  inside(fast->content_disposition().error());
  inside(fast->content_id().error());
  inside(fast->encoding().error());
  inside(fast->content_length().error());
}

void compare(std::string_view boundary, std::string_view body) {
  const auto strict = multipart_view::parse(slice(body), boundary);
  require(strict.has_value() == (strict.error().code == errc::none));
  const auto loose = multipart_view::parse(slice(body), boundary, leniency::all);
  if (loose)
    for (const auto& part : *loose) {
      if (part) require(part->body().where().last <= body.size());
      require(part.error().offset <= body.size());
    }
  if (!mime::check_boundary(boundary)) {
    require(!strict && !loose);
    return;
  }
  std::vector<plain_part> want;
  const bool whole = read_plainly(body, boundary, want);
  if (!strict) {
    require(strict.error().code == errc::missing_delimiter && !whole && want.empty());
    return;
  }
  std::size_t i = 0;
  bool closed = true;
  for (const auto& part : *strict) {
    if (!part && (part.error().code == errc::missing_delimiter ||
                  (part.error().code == errc::too_many && i == limits().multipart_parts))) {
      closed = false;
      require(part.error().code == errc::missing_delimiter ? !whole && i == want.size() : want.size() >= i);
      continue;
    }
    require(i < want.size());
    const auto text = body.substr(want[i].first, want[i].last - want[i].first);
    walk_headers(text, {});
    const auto alone = mime::entity_view::parse(slice(
        source(body), {static_cast<std::uint32_t>(want[i].first), static_cast<std::uint32_t>(want[i].last)}));
    require(alone.has_value() == part.has_value());
    if (part) {
      require(*alone == *part && alone->body().where() == part->body().where());
    } else {
      require(alone.error() == part.error());
    }
    ++i;
  }
  require(!closed || (whole && i == want.size()));
  require(strict->epilogue().has_value() == whole);
  if (strict->check()) {
    require(loose && loose->size() == strict->size());
    auto a = strict->begin();
    for (const auto& part : *loose) {
      require(part && *part == **a && part->body().where() == (*a)->body().where());
      ++a;
    }
  }
  std::size_t seen = 0;
  mime::for_each_part(*strict, [&](const auto& part) {
    require(part.error().offset <= body.size());
    if (part) {
      char scratch[64];
      const auto text = part->decoded(scratch);
      if (!text && text.error().code != errc::too_small) require(text.error().offset <= body.size());
      require(part->depth() <= limits().multipart_depth);
    }
    return ++seen < 10000;
  });
}

void write(std::string_view boundary, std::string_view body) {
  const std::size_t half = body.size() / 2;
  const mime::header_to_write header{body.substr(0, half < 20 ? half : 20), boundary};
  const mime::part_to_write parts[] = {{{&header, 1}, body}, {{}, body.substr(half)}};
  for (const auto& some :
       {std::span<const mime::part_to_write>(parts), std::span<const mime::part_to_write>(parts + 1, 1)}) {
    std::string text;
    string_sink out(text);
    if (const auto done = mime::write_multipart(out, some, boundary); !done) {
      require(text.empty());
      continue;
    }
    const auto back = multipart_view::parse(slice(text), boundary);
    require(back && back->size() == some.size());
    auto it = back->begin();
    for (const auto& part : some) {
      require(*it && (*it)->body() == part.body && (*it)->headers().size() == part.headers.size());
      ++it;
    }
  }
}

struct thrown {};

/// A body that lies in a buffer, between octets that would matter, reads as alone, its offsets moved.
void anywhere(std::string_view boundary, std::string_view body) {
  for (const leniency lenient : {leniency::none, leniency::all}) {
    const auto alone = multipart_view::parse(slice(body), slice(boundary), lenient);
    for (const std::string_view before : {std::string_view("\r"), std::string_view("\r\n--")}) {
      const std::string text =
          std::string(before) + std::string(body) + "\r\n--" + std::string(boundary) + "--";
      const auto first = static_cast<std::uint32_t>(before.size());
      const slice there(source(text), {first, first + static_cast<std::uint32_t>(body.size())});
      const auto inside = multipart_view::parse(there, slice(boundary), lenient);
      const auto moved = [first](fault f) {
        return !f || f.rule == rule::boundary ? f : fault{f.code, f.rule, f.offset + first};
      };
      require(alone.has_value() == inside.has_value() && moved(alone.error()) == inside.error());
      if (!alone) continue;
      require(alone->preamble() == inside->preamble() && alone->size() == inside->size());
      auto at = inside->begin();
      for (const auto& part : *alone) {
        require(part.has_value() == (*at).has_value() && moved(part.error()) == (*at).error());
        if (part) require(*part == **at && part->body().offset() + first == (*at)->body().offset());
        ++at;
      }
    }
  }
}

/// A callback may stop and throw at each part.
void stop(std::string_view boundary, std::string_view body) {
  const auto m = multipart_view::parse(slice(body), boundary);
  if (!m) return;
  std::size_t all = 0;
  mime::for_each_part(*m, [&](const auto&) { return ++all < 200; });
  for (const std::size_t at : {std::size_t{1}, all / 2 + 1, all}) {
    std::size_t seen = 0, before = 0;
    mime::for_each_part(*m, [&](const auto&) { return ++seen < at; });
    require(seen == (at < all ? at : all));
    try {
      mime::for_each_part(*m, [&](const auto&) -> bool {
        if (++before == at) throw thrown();
        return true;
      });
    } catch (const thrown&) {
      require(before == at);
    }
  }
}

/// A span of every size around the one that is needed says so.
void sized(std::string_view boundary, std::string_view body) {
  const mime::header_to_write header{"X", "y"};
  const mime::part_to_write part{{&header, 1}, body};
  std::string text;
  string_sink out(text);
  if (!mime::write_multipart(out, {&part, 1}, boundary)) return;
  for (const std::size_t n : {std::size_t{0}, text.size() / 2, text.size() - 1, text.size()}) {
    std::string room(n, '#');
    span_sink small(room);
    const auto size = mime::write_multipart(small, std::span<const mime::part_to_write>(&part, 1), boundary);
    require(n < text.size() ? size.error() == (fault{errc::too_small, rule::none,
                                                     static_cast<std::uint32_t>(text.size())})
                            : size == text.size() && room == text);
  }
}

}  // namespace

extern "C" std::size_t LLVMFuzzerCustomMutator(std::uint8_t* data, std::size_t size, std::size_t max_size,
                                               unsigned seed);
extern "C" std::size_t LLVMFuzzerCustomMutator(std::uint8_t* data, std::size_t size, std::size_t max_size,
                                               unsigned seed) {
  return mend::mutate(data, size, max_size, seed, 0, [](std::string& text) {
    const std::string boundary(mend::line_at(text, 0));
    std::string body = text.substr(mend::next_line(text, 0));
    mend::multipart(body, boundary);
    text = boundary + '\n' + body;
  });
}

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  const std::string_view input(reinterpret_cast<const char*>(data), size);
  const auto line = input.find('\n');
  const auto boundary = input.substr(0, line);
  const auto body = line == std::string_view::npos ? std::string_view() : input.substr(line + 1);
  compare(boundary, body);
  write(boundary, body);
  anywhere(boundary, body);
  stop(boundary, body);
  sized(boundary, body);
  walk_headers(body, {});
  walk_headers(body, leniency::all);
  walk_headers(body, {}, {.folds = false, .blanks_before_colon = false});
  for (const char first : {'\r', '-'}) {
    const std::string head(1, first);
    if (boundary.empty()) break;
    const sipwire::detail::needle what{head, boundary};
    require(sipwire::detail::find_needle(body.data(), body.data() + body.size(), what) ==
            sipwire::detail::find_needle_portable(body.data(), body.data() + body.size(), what));
  }
  return 0;
}
