#pragma once

/// \file
/// scan(): a SIP message as events, for a foreign stack's own message type, and the floor of parse().

#include <concepts>

#include "../core/detail/line_index.hpp"
#include "../core/handler.hpp"
#include "../core/vocabulary.hpp"
#include "detail/gen/header_block.hpp"
#include "detail/gen/request_line.hpp"
#include "detail/gen/status_line.hpp"
#include "detail/unended.hpp"
#include "field.hpp"
#include "header_id.hpp"

namespace sipwire { inline namespace SIPWIRE_ISA { namespace sip {

/// The pieces of a Request-Line (RFC 3261 7.1).
struct request_line {
  extent method;
  extent uri;
  extent version;
};

/// The pieces of a Status-Line (RFC 3261 7.2).
struct status_line {
  extent version;
  extent code;
  extent reason;
  std::uint16_t status = 0;  ///< Status-Code as a number, 0 to 999
};

/// Where the parts of a scanned message lie. CRLFs before the start line, and bytes behind a body that
/// Content-Length ends, are no part of the message (RFC 3261 7.5, 18.3).
struct message_layout {
  extent start_line;      ///< with its line end
  extent headers;         ///< the header fields and the empty line
  extent body;            ///< present and empty without a body
  extent content_length;  ///< the value of the first Content-Length, absent without one
  /// Does one end the header fields? Not always in a fragment, and under leniency::missing_empty_line.
  bool empty_line = true;
};

/// What scan() calls. Every function returns a handler_reply: nothing, whether to go on, or a fault of its
/// own, which scan() gives back; false ends the scan with errc::stopped at that place.
///
/// Calls come in the order of the message: one of the start lines, on_field for each header field, on_body
/// once. They are provisional: a fault may follow. Offsets count from the first byte of the source; nothing
/// may be kept longer than the input lives.
template <class H>
concept message_handler = requires(H& h, const source& from, const request_line& request,
                                   const status_line& status, const field& f, const extent& body) {
  { h.on_request_line(from, request) } -> handler_reply;
  { h.on_status_line(from, status) } -> handler_reply;
  { h.on_field(from, f) } -> handler_reply;
  { h.on_body(from, body) } -> handler_reply;
};

/// How scan_with() finds the header fields.
enum class framing : std::uint8_t {
  automaton,   ///< the header_block machine alone: the specification
  line_index,  ///< the vector line index where there is one, the machine for what it leaves
};

}}}  // namespace sipwire::sip

namespace sipwire { inline namespace SIPWIRE_ISA { namespace sip { namespace detail {

/// Trims, identifies and hands on fields, and follows Content-Length.
template <class Handler>
class field_feed {
 public:
  field_feed(const source& from, Handler& on) noexcept : from_(from), on_(&on) {}

  SIPWIRE_INLINE bool operator()(const extent& name, const char* value_first, const char* value_last) {
    const char* const name_at = from_.data() + name.first;
    return give(name, find_header_at(name_at, name.size()), value_first, value_last);
  }
  SIPWIRE_INLINE bool give(const extent& name, sip::header_id id, const char* first, const char* last) {
    sip::field f;
    f.name = name;
    f.id = id;
    // Nearly always one blank and a visible byte; anything else takes the general way.
    if (SIPWIRE_LIKELY(last - first > 1 && first[0] == ' ' && static_cast<unsigned char>(first[1]) > ' ')) {
      ++first;
    } else {
      first = past_lws(first, last);
    }
    while (SIPWIRE_UNLIKELY(last != first && static_cast<unsigned char>(last[-1]) <= ' ' && is_lws(last[-1])))
      --last;
    f.value = from_.at(first, last);
    if (SIPWIRE_UNLIKELY(id == sip::header_id::content_length)) {
      if (const fault e = content_length(name, f.value)) {
        error_ = e;
        return false;
      }
    }
    return tell(f);
  }
  bool give_malformed(const char* first, const char* last) {
    while (last != first && (last[-1] == '\r' || last[-1] == '\n')) --last;
    sip::field f;
    f.name = from_.at(first, first);
    f.value = from_.at(first, last);
    f.malformed = true;
    return tell(f);
  }

  /// Why a false came back: a fault of Content-Length or of the handler, or none when that stopped.
  [[nodiscard]] const fault& error() const noexcept { return error_; }
  [[nodiscard]] const extent& content_length_at() const noexcept { return length_at_; }
  [[nodiscard]] std::uint32_t content_length() const noexcept { return length_; }

 private:
  SIPWIRE_INLINE bool tell(const sip::field& f) {
    return sipwire::detail::goes_on([&]() SIPWIRE_ALWAYS_INLINE { return on_->on_field(from_, f); }, error_);
  }
  static constexpr bool is_lws(char c) noexcept { return is_wsp(c) || c == '\r' || c == '\n'; }

  SIPWIRE_NOINLINE fault content_length(const extent& name, extent value) noexcept {
    // What stands before the digits besides the one SWS of HCOLON is a fault.
    const slice text = sipwire::detail::typed_text(from_, name, value);
    value = from_.at(sipwire::detail::skip_sws(text.begin(), text.end()), text.end());
    const auto n = parse_decimal<std::uint32_t>({from_, value}, extent::absent_mark, rule::content_length);
    if (!n) return n.error();
    if (!length_at_) {
      length_at_ = value;
      length_ = *n;
    } else if (*n != length_) {
      return {errc::conflict, rule::content_length, value.first};
    }
    return {};
  }

  source from_;
  Handler* on_;
  extent length_at_;
  std::uint32_t length_ = 0;
  fault error_;
};

#if defined(SIPWIRE_LINE_INDEX)
/// Hands on the fields of regular lines from `line` on, which must stand behind CRLF or else none is
/// consumed. Returns the start of the first line not consumed; `done` when that is behind the empty line,
/// `stopped` when the feed said so.
template <class Feed>
const char* feed_indexed_lines(const source& from, const char* line, bool refuse_space, Feed& feed,
                               bool& done, bool& stopped) {
  const vector_runs runs(from);
  if (line - from.begin() < 2 || line[-2] != '\r' || line[-1] != '\n') return line;
  sipwire::detail::line_index index(from, line);
  while (index.fill()) {
    std::uint32_t i = 0;
    do {
      const char* lf = from.data() + index[i++];
      const char c = *line;
      if (SIPWIRE_UNLIKELY(lf[-1] != '\r')) return line;
      if (SIPWIRE_UNLIKELY(c == '\r')) {
        done = true;
        return lf + 1;
      }
      // A known name with the colon right behind it is read by one compare; anything else byte class by byte
      // class.
      sip::header_id id = sip::header_id::extension;
      const char* last = line;
      const char* colon;
      if (SIPWIRE_LIKELY(from.end() - line >= 32)) {
        const auto n = static_cast<std::uint32_t>(std::countr_zero(vector_runs::bits32(line, ':')));
        id = find_header_in(line, n);
        last = colon = line + n;
      }
      if (SIPWIRE_UNLIKELY(id == sip::header_id::extension)) {
        last = colon = runs.template skip<charset::token>(line, lf);
        if (SIPWIRE_UNLIKELY(*colon != ':')) {
          while (is_wsp(*colon)) ++colon;
          if (*colon != ':' || refuse_space) return line;
        }
        if (SIPWIRE_UNLIKELY(last == line)) return line;
        id = find_header_at(line, static_cast<std::uint32_t>(last - line));
      }
      // Whether the value goes on is in the first byte of the next line.
      if (SIPWIRE_UNLIKELY(lf + 1 == from.end())) return line;
      while (SIPWIRE_UNLIKELY(is_wsp(lf[1]))) {
        if (i == index.count()) {
          if (!index.fill()) return line;
          i = 0;
        }
        lf = from.data() + index[i++];
        if (lf[-1] != '\r' || lf + 1 == from.end()) return line;
      }
      if (SIPWIRE_UNLIKELY(!feed.give(from.at(line, last), id, colon + 1, lf - 1))) {
        stopped = true;
        return line;
      }
      line = lf + 1;
    } while (i != index.count());
  }
  return line;
}
#endif

constexpr char upper(char c) noexcept {
  return c >= 'a' && c <= 'z' ? static_cast<char>(c - ('a' - 'A')) : c;
}

/// Does a status line begin here? A method is a token, so `SIP/` decides.
constexpr bool starts_status_line(const char* p, const char* pe) noexcept {
  return pe - p >= 4 && upper(p[0]) == 'S' && upper(p[1]) == 'I' && upper(p[2]) == 'P' && p[3] == '/';
}

/// Does a fragment begin with a start line? A header field has a colon behind its name.
constexpr bool begins_start_line(const char* p, const char* pe) noexcept {
  const char* const first = p;
  while (p != pe && charset::token::set.contains(*p)) ++p;
  if (p == first) return p != pe && *p != '\r' && *p != '\n' && *p != ':';
  while (p != pe && is_wsp(*p)) ++p;
  return p == pe || *p != ':';
}

/// Steps over the empty lines that may come before a message (RFC 3261 7.5).
SIPWIRE_INLINE const char* skip_empty_lines(const char* p, const char* pe, leniency lenient) noexcept {
  while (p != pe && (*p == '\r' || *p == '\n')) {
    if (*p == '\r' && pe - p > 1 && p[1] == '\n') {
      p += 2;
    } else if (*p == '\n' && has(lenient, leniency::bare_lf)) {
      ++p;
    } else {
      break;
    }
  }
  return p;
}

/// Makes `size`, the octets from p to the end, what Content-Length says.
template <bool Whole>
SIPWIRE_INLINE fault body_size(std::uint32_t& size, std::uint32_t said, leniency lenient, const source& from,
                               const char* p) noexcept {
  // A fragment may have lost its body and kept what described it.
  if (!Whole && size == 0) return {};
  if (said > size) {
    if (!has(lenient, leniency::short_body))
      return {errc::body_too_short, rule::message_body, from.offset(p)};
    return {};
  }
  size = said;
  return {};
}

constexpr fault start_line_fault(const scan_end& stop, const char* pe, const source& from) noexcept {
  const bool cut = stop.code == errc::truncated && stop.at == pe;
  return {cut ? errc::need_more : stop.code, stop.rule, from.offset(stop.at)};
}

/// Reads the start line at p and steps behind it; a fragment may begin with its header fields, or with the
/// empty line.
template <bool Whole, class Runs, class Handler>
SIPWIRE_INLINE fault scan_start_line(const char*& p, const char* pe, const Runs& runs, const source& from,
                                     leniency lenient, Handler& on) {
  const char* const start = p;
  if (!Whole && !begins_start_line(p, pe)) return {};
  if (starts_status_line(p, pe)) {
    status_line s;
    auto stop = scan_status_line(p, pe, runs, from, lenient, s.version, s.code, s.reason);
    if (!Whole && stop.code == errc::truncated && has(lenient, leniency::unended_line))
      stop = scan_unended(p, pe, from, [&](const char* first, const char* last, const source& at) {
        return scan_status_line(first, last, Runs(at), at, lenient, s.version, s.code, s.reason);
      });
    if (!stop.ok()) return Whole ? start_line_fault(stop, pe, from) : stop.in(from);
    for (char c : from.text(s.code)) s.status = static_cast<std::uint16_t>(s.status * 10 + (c - '0'));
    p = stop.at;
    return sipwire::detail::fault_of([&]() SIPWIRE_ALWAYS_INLINE { return on.on_status_line(from, s); },
                                     rule::status_line, from, start);
  }
  request_line r;
  auto stop = scan_request_line(p, pe, runs, from, lenient, r.method, r.uri, r.version);
  if (!Whole && stop.code == errc::truncated && has(lenient, leniency::unended_line))
    stop = scan_unended(p, pe, from, [&](const char* first, const char* last, const source& at) {
      return scan_request_line(first, last, Runs(at), at, lenient, r.method, r.uri, r.version);
    });
  if (!stop.ok()) return Whole ? start_line_fault(stop, pe, from) : stop.in(from);
  p = stop.at;
  return sipwire::detail::fault_of([&]() SIPWIRE_ALWAYS_INLINE { return on.on_request_line(from, r); },
                                   rule::request_line, from, start);
}

}}}}  // namespace sipwire::sip::detail

namespace sipwire { inline namespace SIPWIRE_ISA { namespace sip {

/// What a piece of text is to hold.
enum class message_form : std::uint8_t {
  whole,     ///< a message: start line, header fields, empty line, body
  fragment,  ///< a message/sipfrag: what is left of one (RFC 3420 2)
};

/// scan() of a piece of a larger buffer, in which its offsets count, with the run policy, the framing and the
/// form named.
template <class Runs, framing Framing, message_form Form, class Handler>
result<message_layout> scan_piece_with(const slice& piece, Handler& on, const read_options& options = {}) {
  if (piece.where().last > max_input)
    return fault{errc::too_long, rule::message, static_cast<std::uint32_t>(max_input)};
  constexpr bool whole = Form == message_form::whole;
  // Nothing behind the piece is looked at.
  const source from(std::string_view(piece.buffer().data(), piece.where().last));
  const Runs runs(from);
  const leniency lenient = options.lenient;
  const char* const pe = from.end();
  const char* p = from.data() + piece.offset();
  message_layout layout;

  if (whole) p = detail::skip_empty_lines(p, pe, lenient);
  const char* const start = p;
  if (const fault e = detail::scan_start_line<whole>(p, pe, runs, from, lenient, on)) return e;
  layout.start_line = from.at(start, p);
  const char* const headers = p;
  const char* const cap = pe - start > static_cast<std::ptrdiff_t>(options.caps.header_bytes)
                              ? start + options.caps.header_bytes
                              : pe;

  detail::field_feed<Handler> feed(from, on);
  const auto stopped_at = [&](const char* at) {
    return feed.error() ? feed.error() : fault{errc::stopped, rule::message_header, from.offset(at)};
  };
  bool done = false;
  if (!whole && p == start && p != pe && *p == '\n') {
    // The machines look at the byte before an LF, which is not the fragment's.
    if (!has(lenient, leniency::bare_lf)) return fault{errc::bare_lf, rule::crlf, from.offset(p)};
    ++p;
    done = true;
  }
#if defined(SIPWIRE_LINE_INDEX)
  if (Framing == framing::line_index && !done) {
    bool stopped = false;
    p = detail::feed_indexed_lines(from, p, options.refuse_space_before_colon, feed, done, stopped);
    if (stopped) return stopped_at(p);
  }
#endif
  while (!done) {
    const char* line = p;
    const auto stop =
        detail::scan_header_block(p, pe, runs, from, lenient, options.refuse_space_before_colon, line, feed);
    if (stop.ok()) {
      p = stop.at;
      done = true;
      break;
    }
    if (stop.code == errc::stopped) return stopped_at(line);
    if (cap != pe && stop.at > cap) return fault{errc::too_long, rule::message_header, from.offset(cap)};
    if (stop.code == errc::need_more) {
      if (line == pe && (!whole || has(lenient, leniency::missing_empty_line))) {
        p = pe;
        break;
      }
      bool stopped = false;
      if (!whole && has(lenient, leniency::unended_line) &&
          detail::feed_unended(from, line, pe, options, feed, stopped)) {
        if (stopped) return stopped_at(line);
        p = pe;
        break;
      }
      if (!whole) return fault{errc::truncated, stop.rule, from.offset(stop.at)};
      return stop.in(from);
    }
    if (!has(lenient, leniency::salvage)) return stop.in(from);
    const char* next = find_byte(stop.at, pe, '\n');
    if (next != pe) ++next;
    if (!feed.give_malformed(line, next)) return stopped_at(line);
    p = next;
    if (p != pe) continue;
    if (!whole || has(lenient, leniency::missing_empty_line)) break;
    return fault{errc::need_more, rule::message_header, from.size()};
  }
  if (p > cap) return fault{errc::too_long, rule::message_header, from.offset(cap)};
  layout.headers = from.at(headers, p);
  layout.empty_line = done;
  layout.content_length = feed.content_length_at();
  std::uint32_t size = static_cast<std::uint32_t>(pe - p);
  if (layout.content_length)
    if (const fault e = detail::body_size<whole>(size, feed.content_length(), lenient, from, p)) return e;
  layout.body = {from.offset(p), from.offset(p) + size};
  if (const fault e = sipwire::detail::fault_of(
          [&]() SIPWIRE_ALWAYS_INLINE { return on.on_body(from, layout.body); }, rule::message_body, from, p))
    return e;
  return layout;
}

/// scan() with the run policy and the framing named, so that tests can hold the ways of reading equal.
template <class Runs, framing Framing, class Handler>
result<message_layout> scan_with(std::string_view input, Handler& on, const read_options& options = {}) {
  if (input.size() > max_input)
    return fault{errc::too_long, rule::message, static_cast<std::uint32_t>(max_input)};
  return scan_piece_with<Runs, Framing, message_form::whole>(slice(input), on, options);
}

/// Reads one message that fills a datagram, and calls the handler for each part; allocates nothing.
///
/// Fails with errc::need_more when the input ends before the empty line (a stream would wait, a datagram was
/// cut), errc::body_too_short when Content-Length asks for more than there is, errc::conflict on differing
/// Content-Lengths, and with located syntax faults. Header values are located, not read: a malformed value is
/// no fault here. Inputs over 16 MiB are errc::too_long, and so are a start line and header fields over
/// limits::header_bytes. `options` knows bare_lf, control_bytes, start_line_space, salvage,
/// missing_empty_line and short_body; other leniencies are those of values.
/// \code
/// struct my_handler {
///   bool on_request_line(const sipwire::source& from, const sipwire::sip::request_line& line);
///   bool on_status_line(const sipwire::source& from, const sipwire::sip::status_line& line);
///   bool on_field(const sipwire::source& from, const sipwire::sip::field& f);
///   bool on_body(const sipwire::source& from, const sipwire::extent& body);
/// } handler;
/// auto layout = sipwire::sip::scan(datagram, handler);
/// \endcode
template <message_handler Handler>
result<message_layout> scan(std::string_view input, Handler& on, const read_options& options = {}) {
  return scan_with<vector_runs, framing::line_index>(input, on, options);
}

}}}  // namespace sipwire::sip
