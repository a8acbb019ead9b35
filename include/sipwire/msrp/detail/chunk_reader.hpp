#pragma once

/// \file
/// How a decoder reads a chunk: the lines of its head, its body, its end-line.

#include <cstring>

#include "../../core/vocabulary.hpp"
#include "../field.hpp"
#include "../header_id.hpp"
#include "../scan.hpp"
#include "../start_line.hpp"
#include "../values/byte_range.hpp"
#include "decoder_events.hpp"

namespace sipwire { inline namespace SIPWIRE_ISA { namespace msrp { namespace detail {

/// Reads chunks for basic_decoder, from wherever the bytes fed before end.
class chunk_reader : public decoder_events {
 protected:
  using decoder_events::decoder_events;

  // A head that comes in pieces is copied by as many octets at a time: no more than that of a body is copied
  // with it.
  static constexpr std::size_t copied_at_once = 256;

  enum class outcome : std::uint8_t { more, ended, stopped };

  template <class Runs, class Handler>
  const char* take_head(const char* p, const char* const pe, Handler& on) {
    if (kept_ == 0) {
      // A chunk begins.
      chunk_at_ = place_of(p);
      head_ = p;
      const auto left = static_cast<std::size_t>(pe - p);
      const std::uint32_t n = left < cap_ ? static_cast<std::uint32_t>(left) : cap_;
      const auto done = read_lines<Runs>(p, n, on);
      if (error_) return p;
      if (done == outcome::more) {
        if (n == cap_) fail({errc::too_long, rule::msrp_message, cap_});
        return pe;
      }
      p += line_;
      if (done == outcome::stopped) scanned_ = line_;
      after_lines(done, p, on);
      return p;
    }
    while (p != pe) {
      std::size_t n = static_cast<std::size_t>(pe - p);
      if (n > copied_at_once) n = copied_at_once;
      if (n > cap_ - kept_) n = cap_ - kept_;
      std::memcpy(room_ + kept_, p, n);
      const std::uint32_t before = kept_;
      kept_ += static_cast<std::uint32_t>(n);
      const auto done = read_lines<Runs>(room_, kept_, on);
      if (error_) return p;
      if (done != outcome::more) {
        kept_ = scanned_ = line_;
        p += line_ - before;
        after_lines(done, p, on);
        return p;
      }
      p += n;
      if (kept_ == cap_) {
        fail({errc::too_long, rule::msrp_message, cap_});
        return p;
      }
    }
    return p;
  }

  /// Reads the lines that are whole among the first n octets of the head; line_ is then the start of the
  /// next.
  template <class Runs, class Handler>
  outcome read_lines(const char* head, std::uint32_t n, Handler& on) {
    const source from(std::string_view(head, n));
    for (;;) {
      const char* const lf = find_byte(head + scanned_, head + n, '\n');
      if (lf == head + n) {
        scanned_ = n;
        // Fail at once if the input cannot be MSRP, instead of waiting for a line end.
        constexpr std::string_view first = "MSRP ";
        const std::size_t seen = n < first.size() ? n : first.size();
        if (line_ == 0 && std::string_view(head, seen) != first.substr(0, seen))
          read_start<Runs>(from, n, on);
        return outcome::more;
      }
      const std::uint32_t next = from.offset(lf) + 1;
      bool go_on = true;
      if (line_ == 0) {
        go_on = read_start<Runs>(from, next, on);
      } else if (head[line_] == '\r') {
        if (next - line_ != 2) {
          fail({errc::bare_cr, rule::content_stuff, line_});
          return outcome::stopped;
        }
        if (fields_ < 2) want_path(header_id::extension, on);
        line_ = scanned_ = next;
        phase_ = phase::body;
        return outcome::ended;
      } else if (head[line_] == '-') {
        if (fields_ < 2) want_path(header_id::extension, on);
        // Of another stream now; its fault would hold back octets that brought an event.
        if (SIPWIRE_UNLIKELY(running_->next.has_value())) {
          line_ = scanned_ = next;
          return outcome::stopped;
        }
        const auto stop = detail::end_line_at(head + line_, head + next, end_.id());
        if (!stop.ok()) {
          fail(stop.in(from));
          return outcome::stopped;
        }
        flag_ = head[next - 3];
        behind_ = next - line_;
        line_ = scanned_ = next;
        return outcome::ended;
      } else {
        go_on = read_field<Runs>(from, next, on);
      }
      if (SIPWIRE_UNLIKELY(error_)) return outcome::stopped;
      line_ = scanned_ = next;
      if (SIPWIRE_UNLIKELY(!go_on)) return outcome::stopped;
    }
  }

  template <class Runs, class Handler>
  bool read_start(const source& from, std::uint32_t next, Handler& on) {
    start_line_view line;
    const auto stop = start_line_view::scan_with<Runs>({from, {0, next}}, how_.parsing.lenient, line);
    if (SIPWIRE_UNLIKELY(!stop.ok())) {
      fail(stop.in(from));
      return false;
    }
    end_.set(line.transact_id());
    is_request_ = line.is_request();
    is_send_ = line.method() == method::send;
    line_ = next;
    return tell([&](fault& own) { return detail::call_on_start(on, own, from, line); });
  }

  template <class Runs, class Handler>
  bool read_field(const source& from, std::uint32_t next, Handler& on) {
    field f;
    const char* const p = from.data() + line_;
    const auto stop =
        detail::scan_msrp_line(p, from.data() + next, Runs(from), from, how_.parsing.lenient, f);
    if (SIPWIRE_UNLIKELY(!stop.ok())) {
      if (!has(how_.parsing.lenient, leniency::salvage)) {
        fail(stop.in(from));
        return false;
      }
      const char* last = from.data() + next - 1;
      while (last != p && last[-1] == '\r') --last;
      f = {from.at(p, p), from.at(p, last), header_id::extension, true};
    }
    if (fields_ < 2) {
      want_path(f.id, on);
      ++fields_;
    }
    if (f.id == header_id::byte_range) read_range({from, f.value}, on);
    if (f.id == header_id::message_id && !id_at_)
      id_at_ = has(how_.parsing.lenient, leniency::stray_blanks)
                   ? sipwire::detail::without_blanks(f.value_in(from)).where()
                   : f.value;
    line_ = next;
    return tell([&](fault& own) { return detail::call_on_header(on, own, from, f); });
  }

  /// To-Path and From-Path stand first and second (RFC 4975 9).
  template <class Handler>
  void want_path(header_id id, Handler& on) {
    if (id == (fields_ == 0 ? header_id::to_path : header_id::from_path)) return;
    tell_problem(on, fault{errc::missing_mandatory, fields_ == 0 ? rule::to_path : rule::from_path, line_});
  }

  template <class Handler>
  void read_range(const slice& value, Handler& on) {
    if (range_at_) {
      tell_problem(on, fault{errc::duplicate, rule::byte_range, value.offset()});
      return;
    }
    range_at_ = value.where();
    const auto range = parse_as<byte_range_view>(value, how_.parsing.lenient);
    range_is_good_ = range.has_value();
    if (range) {
      range_ = range->value();
    } else {
      tell_problem(on, range.error());
    }
  }

  template <class Handler>
  void after_lines(outcome done, const char* p, Handler& on) {
    if (done == outcome::stopped) {
      go_on_ = false;
      return;
    }
    if (phase_ == phase::body) {
      // The empty line may be the CRLF of the end-line; it is no part of the body.
      matched_ = unseen_ = 2;
      has_body_ = true;
      if (!is_request_) tell_problem(on, fault{errc::not_allowed, rule::content_stuff, line_ - 2});
    }
    go_on_ = tell([&](fault& own) { return detail::call_on_headers_end(on, own, source(head_text())); });
    if (phase_ != phase::body && !error_) end_chunk(p, on);
  }

  template <class Runs, class Handler>
  const char* take_body(const char* p, const char* const pe, Handler& on) {
    if (matched_ != 0) {
      while (matched_ != end_.size() && p != pe && end_.goes_on(matched_, *p)) {
        if (matched_ + std::size_t{3} == end_.size()) flag_ = *p;
        ++matched_;
        ++p;
      }
      if (matched_ == end_.size()) {
        end_chunk(p, on);
        return p;
      }
      if (p == pe) return p;
      // It was body.
      const std::string_view held = end_.text(matched_, flag_).substr(unseen_);
      matched_ = unseen_ = 0;
      give(held, on);
      if (!go_on_ || error_) return p;
    }
    const char* const hit = end_.find<Runs>(p, pe);
    give({p, static_cast<std::size_t>(hit - p)}, on);
    if (!go_on_ || error_) return hit;
    p = hit;
    const std::size_t n = end_.match(p, pe);
    if (n + 3 > end_.size()) flag_ = p[end_.size() - 3];
    p += n;
    matched_ = static_cast<std::uint8_t>(n);
    if (n == end_.size()) end_chunk(p, on);
    return p;
  }

  template <class Handler>
  void give(std::string_view piece, Handler& on) {
    if (piece.empty()) return;
    const std::uint64_t left = how_.body_bytes - body_size_;
    const bool over = piece.size() > left;
    if (SIPWIRE_UNLIKELY(over)) piece = piece.substr(0, static_cast<std::size_t>(left));
    body_size_ += piece.size();
    if (!piece.empty() && !tell([&](fault& own) { return detail::call_on_body(on, own, piece); }))
      go_on_ = false;
    if (SIPWIRE_UNLIKELY(over) && !error_)
      fail({errc::too_long, rule::msrp_data, clamp_offset(line_ + body_size_)});
  }
};

}}}}  // namespace sipwire::msrp::detail
