#pragma once

/// \file
/// scan(): one whole MSRP chunk as events, for a foreign stack's own message type, and the floor of parse().

#include <concepts>

#include "../core/handler.hpp"
#include "../core/vocabulary.hpp"
#include "detail/end_line.hpp"
#include "field.hpp"
#include "start_line.hpp"
#include "values/continuation.hpp"

namespace sipwire { inline namespace SIPWIRE_ISA { namespace msrp {

/// Where the parts of a scanned chunk lie.
struct chunk_layout {
  extent start_line;  ///< with its line end
  extent headers;     ///< the header fields, without the empty line
  extent body;        ///< the data, perhaps of no bytes; absent without an empty line
  extent end_line;    ///< from the hyphens to the CRLF behind the flag; the chunk ends there
  continuation flag = continuation::complete;
};

/// What scan() calls. Every function returns a handler_reply: nothing, whether to go on, or a fault of its
/// own, which scan() gives back; false ends the scan with errc::stopped at that place.
///
/// Calls come in the order of the chunk: on_start once, on_field for each header field, on_body when there is
/// one, on_end once. They are provisional: a fault may follow.
template <class H>
concept message_handler = requires(H& h, const source& from, const start_line_view& line, const field& f,
                                   const extent& body, continuation flag) {
  { h.on_start(from, line) } -> handler_reply;
  { h.on_field(from, f) } -> handler_reply;
  { h.on_body(from, body) } -> handler_reply;
  { h.on_end(from, flag) } -> handler_reply;
};

namespace detail {

/// The end-line of a chunk without a body, at the hyphens at p.
inline scan_end end_line_at(const char* p, const char* const pe, std::string_view id) noexcept {
  constexpr std::string_view hyphens = "-------";
  const char* const first = p;
  for (; static_cast<std::size_t>(p - first) < hyphens.size(); ++p) {
    if (p == pe) return {p, errc::need_more, rule::end_line};
    if (*p != '-') return {p, errc::syntax, rule::end_line};
  }
  for (const char c : id) {
    if (p == pe) return {p, errc::need_more, rule::end_line};
    if (*p != c) return {p, errc::conflict, rule::transact_id};
    ++p;
  }
  if (p == pe) return {p, errc::need_more, rule::end_line};
  if (!detail::is_continuation_flag(*p))
    return {p, charset::ident::set.contains(*p) ? errc::conflict : errc::syntax,
            charset::ident::set.contains(*p) ? rule::transact_id : rule::continuation_flag};
  ++p;
  for (const char c : {'\r', '\n'}) {
    if (p == pe) return {p, errc::need_more, rule::end_line};
    if (*p != c) return {p, c == '\n' ? errc::bare_cr : errc::syntax, rule::end_line};
    ++p;
  }
  return {p, errc::none, rule::none};
}

/// The parts of a chunk one behind another; each step is a fault when it cannot be taken.
template <class Runs, class Handler>
struct chunk_scan {
  SIPWIRE_INLINE chunk_scan(const slice& piece, Handler& to, const read_options& how)
      // Nothing behind the piece is looked at.
      : from(std::string_view(piece.buffer().data(), piece.where().last)),
        runs(from),
        start(from.data() + piece.offset()),
        pe(from.end()),
        p(start),
        on(to),
        options(how) {}

  SIPWIRE_INLINE fault start_line() {
    auto stop = start_line_view::template scan_with<Runs>(slice(from, from.at(p, pe)), options.lenient, line);
    if (SIPWIRE_UNLIKELY(!stop.ok())) {
      if (stop.code == errc::truncated) stop.code = errc::need_more;
      return stop.in(from);
    }
    layout.start_line = from.at(p, stop.at);
    const char* const first = p;
    p = stop.at;
    return sipwire::detail::fault_of([&]() SIPWIRE_ALWAYS_INLINE { return on.on_start(from, line); },
                                     rule::start_line, from, first);
  }

  /// The header fields, to the CR or hyphen of the line that ends them; of a head alone, perhaps to the end
  /// of the piece.
  template <bool HeadAlone>
  SIPWIRE_INLINE fault header_fields() {
    const char* const cap = pe - start > static_cast<std::ptrdiff_t>(options.caps.header_bytes)
                                ? start + options.caps.header_bytes
                                : pe;
    const char* const headers = p;
    for (std::uint32_t count = 0;; ++count) {
      if (SIPWIRE_UNLIKELY(p > cap)) return {errc::too_long, rule::message_header, from.offset(cap)};
      if (SIPWIRE_UNLIKELY(p == pe)) {
        if (!HeadAlone) return {errc::need_more, rule::message_header, from.size()};
        if (count < 2) return want_path(count);
        break;
      }
      if (*p == '\r' || *p == '-') {
        if (SIPWIRE_UNLIKELY(count < 2)) return want_path(count);
        break;
      }
      field f;
      auto stop = detail::scan_msrp_line(p, pe, runs, from, options.lenient, f);
      if (SIPWIRE_UNLIKELY(!stop.ok()))
        if (const fault e = salvage(stop, cap, f)) return e;
      if (SIPWIRE_UNLIKELY(count == 0 && f.id != header_id::to_path)) return want_path(0);
      if (SIPWIRE_UNLIKELY(count == 1 && f.id != header_id::from_path)) return want_path(1);
      if (const fault e = sipwire::detail::fault_of(
              [&]() SIPWIRE_ALWAYS_INLINE { return on.on_field(from, f); }, rule::message_header, from, p))
        return e;
      p = stop.at;
    }
    layout.headers = from.at(headers, p);
    return {};
  }

  /// Both paths must stand before all else (RFC 4975 9).
  [[nodiscard]] fault want_path(std::uint32_t count) const noexcept {
    return {errc::missing_mandatory, count == 0 ? rule::to_path : rule::from_path, from.offset(p)};
  }
  /// Takes a line that is no field for a malformed one, or says why not.
  SIPWIRE_NOINLINE fault salvage(scan_end& stop, const char* cap, field& f) const {
    if (cap != pe && (stop.code == errc::truncated || stop.at > cap))
      return {errc::too_long, rule::message_header, from.offset(cap)};
    if (stop.code == errc::truncated) {
      stop.code = errc::need_more;
      return stop.in(from);
    }
    const char* const lf = find_byte(stop.at, pe, '\n');
    if (!has(options.lenient, leniency::salvage) || lf == pe) return stop.in(from);
    const char* last = lf;
    while (last != p && last[-1] == '\r') --last;
    f = field{from.at(p, p), from.at(p, last), header_id::extension, true};
    stop = {lf + 1, errc::none, rule::none};
    return {};
  }

  /// The empty line and the body if there is one, and the end-line.
  SIPWIRE_INLINE fault body_and_end() {
    if (*p == '-') {
      const auto stop = detail::end_line_at(p, pe, line.transact_id());
      if (SIPWIRE_UNLIKELY(!stop.ok())) return stop.in(from);
    } else {
      if (pe - p < 2) return {errc::need_more, rule::content_stuff, from.size()};
      if (p[1] != '\n') return {errc::bare_cr, rule::content_stuff, from.offset(p)};
      // The CRLF of the empty line may be that of an end-line: then nothing stands between them.
      const char* const body = p + 2;
      const detail::end_line last(line.transact_id());
      const char* const hit = last.find<Runs>(p, pe);
      if (static_cast<std::size_t>(pe - hit) < last.size())
        return {errc::need_more, rule::end_line, from.size()};
      p = hit + 2;
      layout.body = hit < body ? from.at(body, body) : from.at(body, hit);
      if (const fault e =
              sipwire::detail::fault_of([&]() SIPWIRE_ALWAYS_INLINE { return on.on_body(from, layout.body); },
                                        rule::msrp_data, from, from.data() + layout.body.first))
        return e;
    }
    const auto size = static_cast<std::ptrdiff_t>(line.transact_id().size() + 10);
    layout.end_line = from.at(p, p + size);
    layout.flag = static_cast<continuation>(p[size - 3]);
    return sipwire::detail::fault_of([&]() SIPWIRE_ALWAYS_INLINE { return on.on_end(from, layout.flag); },
                                     rule::end_line, from, p);
  }

  /// The empty line, if there is one, and nothing behind it.
  fault empty_line() {
    if (p != pe) {
      if (std::string_view(p, static_cast<std::size_t>(pe - p)) != "\r\n")
        return {errc::syntax, rule::content_stuff, from.offset(p)};
      p = pe;
      layout.body = from.at(p, p);
    }
    layout.end_line = from.at(p, p);
    return {};
  }

  source from;
  Runs runs;
  const char* start;
  const char* pe;
  const char* p;
  Handler& on;
  const read_options& options;
  start_line_view line;
  chunk_layout layout;
};

template <class Runs, bool HeadAlone, class Handler>
result<chunk_layout> scan_chunk(const slice& piece, Handler& on, const read_options& options) {
  if (piece.where().last > max_input)
    return fault{errc::too_long, rule::msrp_message, static_cast<std::uint32_t>(max_input)};
  chunk_scan<Runs, Handler> chunk(piece, on, options);
  if (const fault e = chunk.start_line()) return e;
  if (const fault e = chunk.template header_fields<HeadAlone>()) return e;
  if constexpr (HeadAlone) {
    if (const fault e = chunk.empty_line()) return e;
  } else {
    if (const fault e = chunk.body_and_end()) return e;
  }
  return chunk.layout;
}

}  // namespace detail

/// scan() of a piece of a larger buffer, in which its offsets count, with the run policy named.
template <class Runs, class Handler>
result<chunk_layout> scan_piece_with(const slice& piece, Handler& on, const read_options& options = {}) {
  return detail::scan_chunk<Runs, false>(piece, on, options);
}

/// As scan_piece_with(), of a start line and header fields alone, with or without the empty line behind them:
/// msrp::decoder::head(). That ends at the end of the piece; errc::syntax in content-stuff for more. Neither
/// on_body nor on_end is called; the body, of no bytes, is present behind an empty line.
template <class Runs, class Handler>
result<chunk_layout> scan_head_with(const slice& piece, Handler& on, const read_options& options = {}) {
  return detail::scan_chunk<Runs, true>(piece, on, options);
}

/// Reads one whole chunk at the front of `input`, and calls the handler for each part; allocates nothing.
///
/// errc::need_more says that the chunk is not whole: its end-line has not come. The end-line alone ends a
/// body: CRLF, seven hyphens, the transact-id of the start line, a flag, CRLF; Byte-Range has no say. Faults:
/// those of the start line; those of a header field's line; errc::missing_mandatory where To-Path or
/// From-Path should stand, first and second; errc::conflict at the byte where the id of an end-line that no
/// body comes before differs; errc::too_long for the start line and header fields over limits::header_bytes,
/// and for inputs over 16 MiB, which are for msrp::decoder. Values are located, not read. `options` knows
/// salvage, control_bytes and unspaced_colon; other leniencies are those of values.
/// \code
/// struct my_handler {
///   bool on_start(const sipwire::source& from, const sipwire::msrp::start_line_view& line);
///   bool on_field(const sipwire::source& from, const sipwire::msrp::field& f);
///   bool on_body(const sipwire::source& from, const sipwire::extent& body);
///   bool on_end(const sipwire::source& from, sipwire::msrp::continuation flag);
/// } handler;
/// auto layout = sipwire::msrp::scan(bytes, handler);
/// \endcode
template <message_handler Handler>
result<chunk_layout> scan(std::string_view input, Handler& on, const read_options& options = {}) {
  if (input.size() > max_input)
    return fault{errc::too_long, rule::msrp_message, static_cast<std::uint32_t>(max_input)};
  return scan_piece_with<vector_runs>(slice(input), on, options);
}

}}}  // namespace sipwire::msrp
