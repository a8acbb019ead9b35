#pragma once

/// \file
/// MSRP off a stream (RFC 4975 5.1, 9): chunks as they arrive, in constant memory whatever their size.

#include <span>

#include "../core/vocabulary.hpp"
#include "chunk_end.hpp"
#include "detail/chunk_reader.hpp"
#include "values/byte_range.hpp"

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
class basic_decoder : private detail::chunk_reader {
 public:
  /// `room` holds the head of a chunk that one feed() does not bring whole; its size is a cap on every head.
  explicit basic_decoder(std::span<char> room, const decoder_options& how = {}) noexcept
      : chunk_reader(room, how) {}
  /// A copy made in an event stands as after a handler that threw.
  basic_decoder(const basic_decoder& other) noexcept
      : chunk_reader(static_cast<const detail::msrp_decoder_state&>(other)) {
    if (other.running_ != nullptr) poison();
  }
  /// In an event, takes place as reset() does there.
  basic_decoder& operator=(const basic_decoder& other) noexcept {
    const basic_decoder from(other);
    const detail::msrp_decoder_state& next = from;
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
        p = take_body<Runs>(p, pe, on);
      } else if (how_.over == carrier::websocket && ended_) {
        fail({errc::not_allowed, rule::msrp_message, clamp_offset(place_of(p) - chunk_at_)});
      } else {
        p = take_head<Runs>(p, pe, on);
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
              clamp_offset(place_of(p) - chunk_at_)});
      ended_ = false;
      if (!error_) chunk_at_ = place_of(p);
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
  [[nodiscard]] std::string_view head() const noexcept { return head_text(); }
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
