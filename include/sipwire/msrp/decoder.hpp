#pragma once

/// \file
/// MSRP off a stream (RFC 4975 5.1, 9): chunks as they arrive, in constant memory whatever their size.

#include <concepts>
#include <cstddef>
#include <cstdint>
#include <cstring>
#include <limits>
#include <optional>
#include <span>
#include <string_view>
#include <type_traits>

#include "../core/handler.hpp"
#include "../core/leniency.hpp"
#include "../core/result.hpp"
#include "../core/scan_bytes.hpp"
#include "../core/text.hpp"
#include "detail/end_line.hpp"
#include "field.hpp"
#include "header_id.hpp"
#include "scan.hpp"
#include "start_line.hpp"
#include "values/byte_range.hpp"
#include "values/continuation.hpp"

namespace sipwire { inline namespace SIPWIRE_ISA { namespace msrp {

/// What carries the chunks.
enum class carrier : std::uint8_t {
  stream,  ///< TCP or TLS: chunks one behind another, cut anywhere
  /// Each feed() is the payload of one WebSocket message, and that is one whole chunk (RFC 7977 5.2)
  websocket,
};

/// Options of msrp::decoder. The default is strict.
struct decoder_options {
  /// How heads are read. `caps.header_bytes` holds for the start line and the header fields of one chunk; so
  /// does the size of the decoder's room.
  parse_options parsing = {};
  /// The longest body of one chunk; one more octet is errc::too_long.
  std::uint64_t body_bytes = (std::numeric_limits<std::uint64_t>::max)();
  carrier over = carrier::stream;
};

/// How a chunk ended.
struct chunk_end {
  continuation flag = continuation::complete;
  /// Was there an empty line? A body may be empty, and then differs from none (RFC 4975 7.1)
  bool has_body = false;
  std::uint64_t body_size = 0;  ///< octets
  byte_range range = {};        ///< what Byte-Range said; `1-*/*` without one and when it is malformed

  friend constexpr bool operator==(const chunk_end&, const chunk_end&) = default;
};

}}}  // namespace sipwire::msrp

namespace sipwire { inline namespace SIPWIRE_ISA { namespace msrp { namespace detail {

// Every event is optional, but a function that has the name of one and cannot take it is a mistake.
#define SIPWIRE_EVENT(name)                                                                 \
  template <class H, class... Args>                                                         \
  bool call_##name(H& on, fault& error, const Args&... args) {                              \
    if constexpr (requires { on.name(args...); }) {                                         \
      static_assert(handler_reply<decltype(on.name(args...))>,                              \
                    #name " returns nothing, whether to go on, a fault or a result<void>"); \
      return sipwire::detail::goes_on([&] { return on.name(args...); }, error);             \
    } else {                                                                                \
      static_assert(                                                                        \
          !requires { &H::name; }, #name " does not take what this event brings");          \
      return true;                                                                          \
    }                                                                                       \
  }
SIPWIRE_EVENT(on_start)
SIPWIRE_EVENT(on_header)
SIPWIRE_EVENT(on_headers_end)
SIPWIRE_EVENT(on_body)
SIPWIRE_EVENT(on_end)
SIPWIRE_EVENT(on_problem)
#undef SIPWIRE_EVENT

/// All that an MSRP decoder knows.
struct msrp_decoder_state {
  enum class phase : std::uint8_t { head, body };

  msrp_decoder_state(std::span<char> room, const msrp::decoder_options& how) noexcept
      : room_(room.data()),
        cap_(static_cast<std::uint32_t>(room.size() < max_input ? room.size() : max_input)),
        how_(how) {
    if (how.parsing.caps.header_bytes < cap_) cap_ = how.parsing.caps.header_bytes;
  }

  char* room_;
  const char* begin_ = nullptr;  // of the bytes fed
  const char* head_ = nullptr;
  std::uint64_t fed_ = 0;  // octets of the feeds before
  std::uint64_t chunk_at_ = 0;
  std::uint64_t body_size_ = 0;
  std::uint32_t cap_;
  std::uint32_t kept_ = 0;     // octets of the head in the room
  std::uint32_t line_ = 0;     // where the next line begins in the head
  std::uint32_t behind_ = 0;   // octets of an end-line that stands before it
  std::uint32_t scanned_ = 0;  // octets of the head that hold no line end behind line_
  fault error_;
  extent id_at_;
  extent range_at_;
  msrp::byte_range range_;
  msrp::decoder_options how_;
  end_line end_;
  phase phase_ = phase::head;
  bool is_request_ = false;
  bool is_send_ = false;
  bool has_body_ = false;
  bool range_is_good_ = false;
  bool go_on_ = true;
  bool ended_ = false;  // over WebSocket, the chunk of this message has
  char flag_ = '$';
  std::uint8_t fields_ = 0;   // of the head, up to two
  std::uint8_t matched_ = 0;  // octets of the end-line that stand at the end of what has been fed
  std::uint8_t unseen_ = 0;   // of these, the CRLF of the empty line
};

}}}}  // namespace sipwire::msrp::detail

namespace sipwire { inline namespace SIPWIRE_ISA { namespace msrp {

/// What decoder::feed() calls: one or more of the events of basic_decoder.
template <class H>
concept chunk_handler = requires {
  &H::on_start;
}
|| requires {
  &H::on_header;
}
|| requires {
  &H::on_headers_end;
}
|| requires {
  &H::on_body;
}
|| requires {
  &H::on_end;
}
|| requires {
  &H::on_problem;
};

/// msrp::decoder with its run policy, so that tests can hold the policies equal.
///
/// Events come in this order for each chunk; a handler has the functions it wants, and each returns a
/// handler_reply: nothing, whether to go on, or a fault, which ends the stream as one of ours does:
/// - `on_start(const source& head, const start_line_view& line)`
/// - `on_header(const source& head, const field& f)`, for each header field
/// - `on_headers_end(const source& head)`; head is now whole
/// - `on_body(std::string_view piece)`, as often as pieces arrive; none is empty
/// - `on_end(const chunk_end& end)`
/// - `on_problem(fault f)`: what is wrong and ends nothing, with offsets in the head.
///   errc::missing_mandatory: To-Path or From-Path do not stand first and second. A Byte-Range that is
///   malformed (its own faults), repeated (errc::duplicate), or disagrees with the body or the flag
///   (errc::conflict in Byte-Range, before on_end). errc::not_allowed in content-stuff: a response with an
///   empty line.
///
/// What on_problem returns is not looked at. `head` is the start line and the header fields so far; it moves
/// between calls of feed(), so keep offsets, not texts. A piece points into the bytes fed, and lives as long
/// as they; but what looked like an end-line across two feeds lives until its event returns.
template <class Runs = vector_runs>
class basic_decoder : private detail::msrp_decoder_state {
 public:
  /// `room` holds the head of a chunk that one feed() does not bring whole; its size is a cap on every head.
  explicit basic_decoder(std::span<char> room, const decoder_options& how = {}) noexcept
      : msrp_decoder_state(room, how) {}
  /// A copy made in an event stands as after a handler that threw.
  basic_decoder(const basic_decoder& other) noexcept : msrp_decoder_state(other) {
    if (other.running_ != nullptr) poison();
  }
  /// In an event, takes place as reset() does there.
  basic_decoder& operator=(const basic_decoder& other) noexcept {
    const basic_decoder from(other);
    const msrp_decoder_state& next = from;
    if (running_ != nullptr) {
      running_->next = next;
    } else {
      state() = next;
    }
    return *this;
  }
  ~basic_decoder() = default;

  /// Takes what has arrived, and returns how much of it: all, unless an event said to stop; feed the rest
  /// again to go on.
  ///
  /// The end-line alone ends a body: CRLF, seven hyphens, the transact-id of the start line, a flag, CRLF. It
  /// may stand right behind the empty line. Faults end the stream, and every later call repeats the first:
  /// those of the start line and of a header field's line, as scan() has them; an end-line without a body
  /// whose id is another (errc::conflict in transact-id); errc::too_long for the caps; over WebSocket
  /// errc::truncated for a chunk that is not whole, errc::not_allowed behind one. Offsets count from the
  /// first octet of the chunk, which stands at position() in the stream.
  ///
  /// An event that returns a fault ends the stream with that; the one that also called reset() has its fault
  /// back once, and the decoder is ready for another stream. An event that throws ends the stream too:
  /// errc::stopped behind the octets that it brought. Calls of feed() and finish() in an event are
  /// errc::misplaced and change nothing. The decoder may not be destroyed there.
  template <chunk_handler Handler>
  result<std::size_t> feed(std::string_view bytes, Handler& on) {
    if (SIPWIRE_UNLIKELY(running_ != nullptr)) return fault{errc::misplaced, rule::msrp_message, 0};
    if (SIPWIRE_UNLIKELY(error_)) return error_;
    running run(*this);
    begin_ = bytes.data();
    const char* const pe = begin_ + bytes.size();
    const char* p = begin_;
    go_on_ = true;
    while (p != pe && go_on_ && !error_) {
      if (phase_ == phase::body) {
        p = take_body(p, pe, on);
      } else if (how_.over == carrier::websocket && ended_) {
        fail({errc::not_allowed, rule::msrp_message, clamp_offset(position(p) - chunk_at_)});
      } else {
        p = take_head(p, pe, on);
      }
    }
    run.over = true;
    const auto taken = static_cast<std::size_t>(p - begin_);
    if (SIPWIRE_UNLIKELY(run.next.has_value())) {
      state() = *run.next;
      if (run.own) return run.own;
      return taken;
    }
    if (how_.over == carrier::websocket && p == pe && !error_) {
      if (!ended_)
        fail({errc::truncated, phase_ == phase::body ? rule::msrp_data : rule::msrp_message,
              clamp_offset(position(p) - chunk_at_)});
      ended_ = false;
      if (!error_) chunk_at_ = position(p);
    }
    keep_head();
    if (SIPWIRE_UNLIKELY(error_)) return error_;
    fed_ += taken;
    return taken;
  }

  /// The stream has ended: errc::truncated when that cut a chunk, whose size so far is the offset. Repeats an
  /// earlier fault.
  result<void> finish() noexcept {
    if (running_ != nullptr) return fault{errc::misplaced, rule::msrp_message, 0};
    if (error_) return error_;
    if (phase_ == phase::body)
      return fail({errc::truncated, rule::msrp_data, clamp_offset(fed_ - chunk_at_)});
    if (kept_ != 0) return fail({errc::truncated, rule::msrp_message, kept_});
    return {};
  }

  /// The start line and the header fields read of the chunk under way, and its empty line; good in every
  /// event and between feeds, also behind a fault. Empty between chunks.
  [[nodiscard]] std::string_view head() const noexcept { return {head_, line_ - behind_}; }
  /// Of the chunk under way; empty before its start line is whole.
  [[nodiscard]] std::string_view transact_id() const noexcept {
    return line_ != 0 ? end_.id() : std::string_view();
  }
  /// Is it a SEND?
  [[nodiscard]] bool is_send() const noexcept { return line_ != 0 && is_send_; }
  /// The value of its first Message-ID as written; empty before that has come. Good as long as head().
  [[nodiscard]] std::string_view message_id() const noexcept {
    return id_at_ ? std::string_view(head_ + id_at_.first, id_at_.size()) : std::string_view();
  }
  /// Its Byte-Range; `1-*/*` before that has come, and when it is malformed.
  [[nodiscard]] const byte_range& range() const noexcept { return range_; }
  /// Has its head ended, and a body begun?
  [[nodiscard]] bool in_body() const noexcept { return phase_ == phase::body; }
  /// Octets of its body so far.
  [[nodiscard]] std::uint64_t body_size() const noexcept { return body_size_; }
  /// Where in the stream the chunk begins: the one under way, else the next.
  [[nodiscard]] std::uint64_t position() const noexcept { return chunk_at_; }
  /// The fault that ended the stream, code none without one.
  [[nodiscard]] fault error() const noexcept { return error_; }
  [[nodiscard]] const decoder_options& options() const noexcept { return how_; }
  /// Forgets everything, for another stream. In an event it takes place when that returns: feed() then stops
  /// there, and no other event comes before.
  void reset() noexcept { *this = basic_decoder({room_, cap_}, how_); }

 private:
  // A head that comes in pieces is copied by as many octets at a time: no more than that of a body is copied
  // with it.
  static constexpr std::size_t copied_at_once = 256;

  enum class outcome : std::uint8_t { more, ended, stopped };

  /// A feed under way; an event that throws goes through its end.
  struct running {
    explicit running(basic_decoder& in) noexcept : of(&in) { in.running_ = this; }
    running(const running&) = delete;
    running& operator=(const running&) = delete;
    ~running() {
      of->running_ = nullptr;
      if (SIPWIRE_UNLIKELY(!over)) of->poison();
    }

    basic_decoder* of;
    std::optional<msrp_decoder_state> next;  // what an event has put in place of this
    fault own;                               // and the fault that it returned then
    bool over = false;
  };

  msrp_decoder_state& state() noexcept { return *this; }
  void poison() noexcept {
    if (!error_) fail({errc::stopped, rule::msrp_message, clamp_offset(line_ + body_size_)});
    keep_head();
  }
  /// Calls an event, unless the one before has put another decoder here. Whether to go on; a fault of the
  /// handler ends the stream.
  template <class Event>
  bool tell(Event&& event) {
    if (SIPWIRE_UNLIKELY(running_->next.has_value())) return false;
    fault own;
    const bool go_on = event(own);
    if (SIPWIRE_UNLIKELY(running_->next.has_value())) {
      running_->own = own;
      return false;
    }
    if (SIPWIRE_UNLIKELY(own)) fail(own);
    return go_on;
  }
  template <class Handler>
  void tell_problem(Handler& on, const fault& f) {
    fault unseen;
    if (!running_->next) detail::call_on_problem(on, unseen, f);
  }

  fault fail(fault f) noexcept { return error_ = f; }
  [[nodiscard]] std::uint64_t position(const char* p) const noexcept {
    return fed_ + static_cast<std::uint64_t>(p - begin_);
  }

  /// What of the head lies in the caller's bytes moves to the room.
  void keep_head() noexcept {
    if (head_ == nullptr || head_ == room_) return;
    const std::size_t n = phase_ == phase::body || scanned_ < line_ ? line_ : scanned_;
    if (n != 0) std::memcpy(room_, head_, n);
    kept_ = static_cast<std::uint32_t>(n);
    head_ = room_;
  }

  template <class Handler>
  const char* take_head(const char* p, const char* const pe, Handler& on) {
    if (kept_ == 0) {
      // A chunk begins.
      chunk_at_ = position(p);
      head_ = p;
      const auto left = static_cast<std::size_t>(pe - p);
      const std::uint32_t n = left < cap_ ? static_cast<std::uint32_t>(left) : cap_;
      const auto done = read_lines(p, n, on);
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
      const auto done = read_lines(room_, kept_, on);
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
  template <class Handler>
  outcome read_lines(const char* head, std::uint32_t n, Handler& on) {
    const source from(std::string_view(head, n));
    for (;;) {
      const char* const lf = find_byte(head + scanned_, head + n, '\n');
      if (lf == head + n) {
        scanned_ = n;
        // What never was MSRP is not waited for.
        constexpr std::string_view first = "MSRP ";
        const std::size_t seen = n < first.size() ? n : first.size();
        if (line_ == 0 && std::string_view(head, seen) != first.substr(0, seen)) read_start(from, n, on);
        return outcome::more;
      }
      const std::uint32_t next = from.offset(lf) + 1;
      bool go_on = true;
      if (line_ == 0) {
        go_on = read_start(from, next, on);
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
        go_on = read_field(from, next, on);
      }
      if (SIPWIRE_UNLIKELY(error_)) return outcome::stopped;
      line_ = scanned_ = next;
      if (SIPWIRE_UNLIKELY(!go_on)) return outcome::stopped;
    }
  }

  template <class Handler>
  bool read_start(const source& from, std::uint32_t next, Handler& on) {
    start_line_view line;
    const auto stop =
        start_line_view::template scan_with<Runs>({from, {0, next}}, how_.parsing.lenient, line);
    if (SIPWIRE_UNLIKELY(!stop.ok())) {
      fail(stop.in(from));
      return false;
    }
    end_ = detail::end_line(line.transact_id());
    is_request_ = line.is_request();
    is_send_ = line.method() == method::send;
    line_ = next;
    return tell([&](fault& own) { return detail::call_on_start(on, own, from, line); });
  }

  template <class Handler>
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
    if (f.id == header_id::message_id && !id_at_) id_at_ = f.value;
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
    go_on_ = tell([&](fault& own) { return detail::call_on_headers_end(on, own, source(head())); });
    if (phase_ != phase::body && !error_) end_chunk(p, on);
  }

  template <class Handler>
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
    const char* const hit = end_.template find<Runs>(p, pe);
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

  template <class Handler>
  void end_chunk(const char* p, Handler& on) {
    chunk_end end;
    end.flag = static_cast<continuation>(flag_);
    end.has_body = has_body_;
    end.body_size = body_size_;
    end.range = range_;
    // The range of a REPORT speaks of another chunk.
    if (range_is_good_ && is_send_ && !range_.agrees(body_size_, end.flag))
      tell_problem(on, fault{errc::conflict, rule::byte_range, range_at_.first});
    if (!tell([&](fault& own) { return detail::call_on_end(on, own, end); })) go_on_ = false;
    // The chunk of a fault stays, for its place to be told.
    if (SIPWIRE_UNLIKELY(error_)) return;
    phase_ = phase::head;
    head_ = nullptr;
    kept_ = line_ = scanned_ = behind_ = 0;
    id_at_ = range_at_ = {};
    range_ = {};
    range_is_good_ = has_body_ = false;
    body_size_ = 0;
    fields_ = matched_ = unseen_ = 0;
    ended_ = true;
    chunk_at_ = position(p);
  }

  running* running_ = nullptr;
};

/// Decodes a stream of MSRP chunks; resumable at every byte, allocates nothing. Its events and faults are
/// those of basic_decoder.
///
/// ABNF: `msrp-req-or-resp` one behind another (RFC 4975 9). Keeps the head of one chunk in the caller's room
/// and otherwise no more than the number of octets of an end-line that have matched.
/// \code
/// struct my_handler {
///   void on_header(const sipwire::source& head, const sipwire::msrp::field& f);
///   void on_body(std::string_view piece) { file.write(piece); }
///   void on_end(const sipwire::msrp::chunk_end& end) {
///     if (end.flag == sipwire::msrp::continuation::complete) file.close();
///   }
/// } handler;
/// char room[8192];
/// sipwire::msrp::decoder in(room);
/// while (auto bytes = socket_read())
///   if (!in.feed(*bytes, handler)) break;
/// \endcode
using decoder = basic_decoder<>;

}}}  // namespace sipwire::msrp
