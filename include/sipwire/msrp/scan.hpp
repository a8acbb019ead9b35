#pragma once

/// \file
/// scan(): one whole MSRP chunk as events, for a foreign stack's own message type, and the floor of parse().

#include <concepts>
#include <cstdint>
#include <string_view>

#include "../core/handler.hpp"
#include "../core/limits.hpp"
#include "../core/result.hpp"
#include "../core/scan_bytes.hpp"
#include "../core/text.hpp"
#include "detail/end_line.hpp"
#include "field.hpp"
#include "start_line.hpp"
#include "values/continuation.hpp"

namespace sipwire { inline namespace SIPWIRE_ISA { namespace msrp {

/// Options of scan() and parse(). The default is strict.
struct parse_options {
  /// salvage, control_bytes, unspaced_colon, and what the typed values know.
  leniency lenient = leniency::none;
  /// header_bytes is what matters here.
  limits caps = {};
};

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

}  // namespace detail

/// scan() of a piece of a larger buffer, in which its offsets count, with the run policy named.
template <class Runs, class Handler>
result<chunk_layout> scan_piece_with(const slice& piece, Handler& on, const parse_options& options = {}) {
  if (piece.where().last > max_input)
    return fault{errc::too_long, rule::msrp_message, static_cast<std::uint32_t>(max_input)};
  // Nothing behind the piece is looked at.
  const source from(std::string_view(piece.buffer().data(), piece.where().last));
  const Runs runs(from);
  const char* const pe = from.end();
  const char* const start = from.data() + piece.offset();
  const char* p = start;
  chunk_layout layout;

  start_line_view line;
  auto stop = start_line_view::template scan_with<Runs>(slice(from, from.at(p, pe)), options.lenient, line);
  if (SIPWIRE_UNLIKELY(!stop.ok())) {
    if (stop.code == errc::truncated) stop.code = errc::need_more;
    return stop.in(from);
  }
  layout.start_line = from.at(p, stop.at);
  if (const fault e = sipwire::detail::fault_of(
          [&]() SIPWIRE_ALWAYS_INLINE { return on.on_start(from, line); }, rule::start_line, from, p))
    return e;
  p = stop.at;

  const char* const cap = pe - start > static_cast<std::ptrdiff_t>(options.caps.header_bytes)
                              ? start + options.caps.header_bytes
                              : pe;
  const char* const headers = p;
  const char* end_line = nullptr;
  std::uint32_t count = 0;
  for (;;) {
    if (SIPWIRE_UNLIKELY(p > cap)) return fault{errc::too_long, rule::message_header, from.offset(cap)};
    if (SIPWIRE_UNLIKELY(p == pe)) return fault{errc::need_more, rule::message_header, from.size()};
    if (*p == '\r' || *p == '-') {
      // Both paths must stand before what follows the fields (RFC 4975 9).
      if (SIPWIRE_UNLIKELY(count < 2))
        return fault{errc::missing_mandatory, count == 0 ? rule::to_path : rule::from_path, from.offset(p)};
      break;
    }
    field f;
    stop = detail::scan_msrp_line(p, pe, runs, from, options.lenient, f);
    if (SIPWIRE_UNLIKELY(!stop.ok())) {
      if (stop.code == errc::truncated) {
        if (cap != pe) return fault{errc::too_long, rule::message_header, from.offset(cap)};
        stop.code = errc::need_more;
        return stop.in(from);
      }
      if (cap != pe && stop.at > cap) return fault{errc::too_long, rule::message_header, from.offset(cap)};
      const char* const lf = find_byte(stop.at, pe, '\n');
      if (!has(options.lenient, leniency::salvage) || lf == pe) return stop.in(from);
      const char* last = lf;
      while (last != p && last[-1] == '\r') --last;
      f = field{from.at(p, p), from.at(p, last), header_id::extension, true};
      stop = {lf + 1, errc::none, rule::none};
    }
    if (SIPWIRE_UNLIKELY(count == 0 && f.id != header_id::to_path))
      return fault{errc::missing_mandatory, rule::to_path, from.offset(p)};
    if (SIPWIRE_UNLIKELY(count == 1 && f.id != header_id::from_path))
      return fault{errc::missing_mandatory, rule::from_path, from.offset(p)};
    if (const fault e = sipwire::detail::fault_of(
            [&]() SIPWIRE_ALWAYS_INLINE { return on.on_field(from, f); }, rule::message_header, from, p))
      return e;
    ++count;
    p = stop.at;
  }
  layout.headers = from.at(headers, p);
  if (*p == '-') {
    stop = detail::end_line_at(p, pe, line.transact_id());
    if (SIPWIRE_UNLIKELY(!stop.ok())) return stop.in(from);
    end_line = p;
  } else {
    if (pe - p < 2) return fault{errc::need_more, rule::content_stuff, from.size()};
    if (p[1] != '\n') return fault{errc::bare_cr, rule::content_stuff, from.offset(p)};
    // The CRLF of the empty line may be that of an end-line: then nothing stands between them.
    const char* const body = p + 2;
    const detail::end_line last(line.transact_id());
    const char* const hit = last.find<Runs>(p, pe);
    if (static_cast<std::size_t>(pe - hit) < last.size())
      return fault{errc::need_more, rule::end_line, from.size()};
    end_line = hit + 2;
    layout.body = hit < body ? from.at(body, body) : from.at(body, hit);
    if (const fault e =
            sipwire::detail::fault_of([&]() SIPWIRE_ALWAYS_INLINE { return on.on_body(from, layout.body); },
                                      rule::msrp_data, from, from.data() + layout.body.first))
      return e;
  }
  const auto size = static_cast<std::ptrdiff_t>(line.transact_id().size() + 10);
  layout.end_line = from.at(end_line, end_line + size);
  layout.flag = static_cast<continuation>(end_line[size - 3]);
  if (const fault e =
          sipwire::detail::fault_of([&]() SIPWIRE_ALWAYS_INLINE { return on.on_end(from, layout.flag); },
                                    rule::end_line, from, end_line))
    return e;
  return layout;
}

/// Reads one whole chunk at the front of `input`, and calls the handler for each part; allocates nothing.
///
/// errc::need_more says that the chunk is not whole: its end-line has not come. The end-line alone ends a
/// body: CRLF, seven hyphens, the transact-id of the start line, a flag, CRLF; Byte-Range has no say. Faults:
/// those of the start line; those of a header field's line; errc::missing_mandatory where To-Path or
/// From-Path should stand, first and second; errc::conflict at the byte where the id of an end-line that no
/// body comes before differs; errc::too_long for the caps, and for inputs over 16 MiB, which are for
/// msrp::decoder. Values are located, not read.
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
result<chunk_layout> scan(std::string_view input, Handler& on, const parse_options& options = {}) {
  if (input.size() > max_input)
    return fault{errc::too_long, rule::msrp_message, static_cast<std::uint32_t>(max_input)};
  return scan_piece_with<vector_runs>(slice(input), on, options);
}

}}}  // namespace sipwire::msrp
