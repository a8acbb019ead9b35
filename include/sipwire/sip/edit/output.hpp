#pragma once

/// \file
/// edit: how it takes a message over, and what it gives.

#include <cstring>
#include <span>

#include "../../core/gather.hpp"
#include "../../core/sink.hpp"
#include "../../core/vocabulary.hpp"
#include "../message_view.hpp"
#include "edit.hpp"

namespace sipwire { inline namespace SIPWIRE_ISA { namespace sip {

/// Writes the edited message into any sink.
template <sink Sink>
result<std::size_t> write(Sink& out, const edit& message) {
  return message.write(out);
}

inline bool edit::output::next(std::string_view& piece) noexcept {
  constexpr std::string_view line_end = "\r\n";
  const auto& e = *e_;
  switch (step_) {
    case 0:
      ++step_;
      piece = e.old().text({e.lead_, e.start_head_ ? e.start_head_.last : e.lead_});
      return true;
    case 1:
      ++step_;
      piece = e.start_source().text(e.changeable_);
      return true;
    case 2:
      ++step_;
      piece = e.old().text(e.start_tail_);
      return true;
    case 3:
      if (line_end_due_) {
        line_end_due_ = false;
        piece = line_end;
        return true;
      }
      if (at_ != none) {
        const auto& p = e.at(at_);
        piece = e.field_pieces::raw(p);
        line_end_due_ = p.unterminated && e.changed();
        at_ = p.next;
        return true;
      }
      ++step_;
      piece = e.empty_line_.empty() && e.changed() ? line_end : e.old().text(e.empty_line_);
      return true;
    case 4:
      ++step_;
      piece = e.body().text();
      return true;
    default:
      return false;
  }
}

inline bool edit::same_output(const edit& a, const edit& b) noexcept {
  output left(a), right(b);
  std::string_view x, y;
  for (;;) {
    while (x.empty() && left.next(x)) continue;
    while (y.empty() && right.next(y)) continue;
    if (x.empty() || y.empty()) return x.empty() && y.empty();
    const std::size_t n = x.size() < y.size() ? x.size() : y.size();
    if (x.substr(0, n) != y.substr(0, n)) return false;
    x.remove_prefix(n);
    y.remove_prefix(n);
  }
}

inline void edit::take_over(const message_view& message, std::uint32_t base) {
  const auto& layout = message.layout();
  const auto& from = message.buffer();
  const auto own = [base](extent e) { return e ? extent{e.first - base, e.last - base} : e; };
  const auto piece = [&](std::string_view text) {
    return own(from.at(text.data(), text.data() + text.size()));
  };
  lenient_ = message.lenient();
  if (!layout.start_line) {
    // A view of nothing, of which no message can be made.
    clear();
    note({errc::missing_mandatory, rule::start_line, 0});
    return;
  }
  is_request_ = message.is_request();
  status_ = message.status();
  body_ = own(layout.body);
  version_ = piece(message.version());
  if (is_request_) {
    method_ = piece(message.method_text());
    changeable_ = own(message.request_uri().where());
  } else {
    reason_ = piece(message.reason());
    changeable_ = {version_.last, reason_.last};
  }
  const extent start_line = own(layout.start_line);
  lead_ = start_line.first - static_cast<std::uint32_t>(message.leading().size());
  start_head_ = {start_line.first, changeable_.first};
  start_tail_ = {changeable_.last, start_line.last};

  const std::uint32_t fields_end = message.headers_end();
  headers_end_ = fields_end - base;
  empty_line_ = own({fields_end, layout.headers.last});

  const auto n = message.field_count();
  if (!reserve(0, n)) return;
  const auto start_of = [&message](std::size_t i) {
    const auto f = message.field_at(i);
    return f.malformed() ? f.value_where().first : f.name_where().first;
  };
  std::uint32_t start = n == 0 ? 0 : start_of(0);
  for (std::size_t i = 0; i < n; ++i) {
    const auto f = message.field_at(i);
    const std::uint32_t stop = i + 1 < n ? start_of(i + 1) : fields_end;
    detail::edited_piece p;
    p.raw = own({start, stop});
    p.value = own(f.value_where());
    p.name = own(f.name_where());
    p.id = f.id();
    p.head = true;
    p.malformed = f.malformed();
    p.unterminated = from.data()[stop - 1] != '\n';
    insert(last(), p);
    start = stop;
  }
}

inline void edit::take(const message_view& message, std::span<char> text, std::span<std::byte> arena) {
  span_sink copy(text);
  (void)sip::write(copy, message);
  restart(copy.text(), arena);
  take_over(message,
            message.layout().start_line.first - static_cast<std::uint32_t>(message.leading().size()));
}

inline void edit::take(const edit& other, std::span<char> text, std::span<std::byte> arena) noexcept {
  restart(std::string_view(text.data(), text.size()), arena, other.error());
  std::uint32_t end = 0;
  const auto put = [&](std::string_view bytes) {
    if (!bytes.empty()) std::memcpy(text.data() + end, bytes.data(), bytes.size());
    const auto first = end;
    end += static_cast<std::uint32_t>(bytes.size());
    return extent{first, end};
  };
  const auto moved = [](extent e, extent from, extent to) {
    return e ? extent{e.first - from.first + to.first, e.last - from.first + to.first} : e;
  };
  lenient_ = other.lenient_;
  is_request_ = other.is_request_;
  status_ = other.status_;
  start_in_arena_ = body_in_arena_ = false;
  const extent head{other.lead_, other.start_head_ ? other.start_head_.last : other.lead_};
  const extent moved_head = put(other.old().text(head));
  lead_ = 0;
  start_head_ = moved(other.start_head_, head, moved_head);
  changeable_ = put(other.start_source().text(other.changeable_));
  start_tail_ = put(other.old().text(other.start_tail_));
  method_ = moved(other.method_, head, moved_head);
  version_ = is_request_ ? moved(other.version_, other.start_tail_, start_tail_)
                         : moved(other.version_, head, moved_head);
  reason_ = moved(other.reason_, other.changeable_, changeable_);

  for (const auto f : other.fields()) {
    detail::edited_piece p = f.piece();
    const std::uint16_t stop = other.last_of(f.head_);
    p.in_arena = false;
    p.raw = {end, end};
    p.value = {};
    for (std::uint16_t i = f.head_;; i = other.at(i).next) {
      const auto& from = other.at(i);
      const extent to = put(other.field_pieces::raw(from));
      if (i == f.head_) p.name = moved(from.name, from.raw, to);
      if (from.value)
        p.value = {p.value ? p.value.first : moved(from.value, from.raw, to).first,
                   moved(from.value, from.raw, to).last};
      if (i == stop) break;
    }
    if (p.unterminated && other.changed()) {
      put("\r\n");
      p.unterminated = false;
    }
    p.raw.last = end;
    insert(last(), p);
  }
  headers_end_ = end;
  empty_line_ = put(other.empty_line_.empty() && other.changed() ? std::string_view("\r\n")
                                                                 : other.old().text(other.empty_line_));
  body_ = put(other.body());
}

}}}  // namespace sipwire::sip
