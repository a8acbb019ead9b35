#pragma once

/// \file
/// The receiving end of a stream: msrp::decoder joined with msrp::assembler, and what to answer (RFC 4975
/// 7.1.3, 7.1.4, 7.2, 7.3).

#include <array>
#include <span>

#include "../core/vocabulary.hpp"
#include "assembler.hpp"
#include "decoder.hpp"
#include "fields.hpp"
#include "message_view.hpp"
#include "values/status.hpp"

namespace sipwire { inline namespace SIPWIRE_ISA { namespace msrp {

/// The memory of a receiver, which stays the caller's; receiver_storage has all of it.
struct receiver_room {
  std::span<char> head;    ///< see decoder: the longest head of a chunk
  field_room& fields;      ///< for the header fields of one chunk
  assembly_room messages;  ///< see assembler
};

/// A receiver_room with its memory: octets of a head, header fields, messages at a time, runs for each.
template <std::size_t Head = 4096, std::uint16_t Fields = 32, std::size_t Messages = 8, std::size_t Runs = 32>
class receiver_storage {
 public:
  operator receiver_room() noexcept { return {head_, fields_, messages_}; }

 private:
  std::array<char, Head> head_;
  field_storage<Fields> fields_;
  assembly_storage<Messages, Runs> messages_;
};

/// Options of a receiver.
struct receiver_options {
  decoder_options stream = {};
  assembler_options messages = {};
};

/// What the handler of a receiver may say of a chunk when its head is whole.
struct admission {
  /// For the assembler: chunks of one Message-ID in two sessions are of two messages.
  std::uint64_t session = 0;
  /// A status that refuses the chunk, such as 415 or 481 (RFC 4975 7.3): its body goes nowhere. 0 takes it.
  std::uint16_t refusal = 0;
};

/// A chunk, as the events of a receiver bring it. Everything in it lives until the event returns.
class received_chunk {
 public:
  /// Start line and header fields, whose body() is empty; has_body() tells of the empty line. The faults of
  /// scan_head_with(), such as errc::missing_mandatory without To-Path and From-Path, and errc::too_many for
  /// more fields than there is room: the body then goes nowhere, and nothing can be answered.
  [[nodiscard]] const result<message_view>& head() const noexcept { return head_; }
  /// How it ended; as made by default before that.
  [[nodiscard]] const chunk_end& end() const noexcept { return end_; }
  /// The message that its body went to; null without one, and when it was refused before that. The size is
  /// known when it is complete().
  [[nodiscard]] const assembly* message() const noexcept { return message_; }
  /// What the message is now: errc::absent in data for what is no SEND with a body, and before the end.
  /// Otherwise why the chunk was refused: the fault of head(), of Message-ID or of Byte-Range, or the
  /// assembler's, with offsets in the chunk; errc::not_allowed in the start line for an admission.
  [[nodiscard]] const result<assembled>& state() const noexcept { return state_; }
  /// Is the message whole with this chunk?
  [[nodiscard]] bool complete() const noexcept { return state_ == assembled::complete; }

  /// The status of the response that is to be made now, if any (RFC 4975 7.1.4, 7.2): 200 or why a SEND was
  /// refused, as its Failure-Report wants it; 501 for a method that is not known; what an admission said. For
  /// AUTH and NICKNAME without an admission the caller decides. REPORT has no response. make_response()
  /// refuses to write one where a path of the request is malformed.
  [[nodiscard]] std::optional<std::uint16_t> response() const noexcept {
    if (!head_ || head_->is_response() || head_->method() == method::report) return {};
    std::uint16_t status = refusal_;
    if (status == 0) {
      const auto m = head_->method();
      if (m != method::send && m != method::extension) return {};
      status = m == method::extension ? status_code::unknown_method : status_of(state_.error());
    }
    const auto wanted = head_->get<hdr::failure_report>();
    const auto when = wanted ? wanted->value() : failure_reporting::yes;
    if (when == failure_reporting::no || (when == failure_reporting::partial && status == status_code::ok))
      return {};
    return status;
  }
  /// The Byte-Range of the success report that is to be made now, if any: that of a complete message whose
  /// Success-Report is yes (RFC 4975 7.1.3).
  [[nodiscard]] std::optional<byte_range> success() const noexcept {
    if (!complete()) return {};
    const auto wanted = head_->get<hdr::success_report>();
    if (!wanted || !wanted->is_yes()) return {};
    const std::uint64_t size = message_->size().value_or(0);
    return byte_range{1, size, size};
  }

 private:
  template <class, class>
  friend class receiver;

  static constexpr fault none{errc::absent, rule::msrp_data, 0};

  /// What a refused message is answered with: 413 asks the sender to stop it (RFC 4975 10).
  [[nodiscard]] static std::uint16_t status_of(fault f) noexcept {
    switch (f.code) {
      case errc::none:
      case errc::absent:
        return status_code::ok;
      case errc::too_long:
      case errc::too_many:
      case errc::stopped:
        return status_code::stop_sending;
      default:
        return status_code::bad_request;
    }
  }

  result<message_view> head_{none};
  chunk_end end_;
  const assembly* message_ = nullptr;
  result<assembled> state_{none};
  std::uint16_t refusal_ = 0;
};

/// Takes the octets of a stream, puts the bodies of SEND requests together in a store, and says what to
/// answer; allocates nothing.
///
/// A handler has those of these events that it wants; each returns a handler_reply, as those of msrp::decoder
/// do, and may do what they may:
/// - `on_head(const received_chunk& chunk, admission& how)`: start line and header fields are whole; `how`
///   says which session they belong to, or refuses the body
/// - `on_chunk(const received_chunk& chunk)`: a request or a response has ended
/// - `on_problem(fault f)`: see basic_decoder
///
/// The body of a SEND goes to the store as it arrives, that of another request nowhere. A SEND without a body
/// is a sign of life and no message (RFC 4975 7.1), but with the flag `#` it aborts one. No body is put where
/// a Byte-Range says that is malformed or repeated.
/// \code
/// struct my_handler {
///   void on_chunk(const sipwire::msrp::received_chunk& chunk) {
///     if (chunk.complete()) show(*chunk.message());
///     if (const auto status = chunk.response())
///       (void)sipwire::msrp::make_response(out, *chunk.head(), *status).finish();
///     if (const auto range = chunk.success())
///       (void)sipwire::msrp::make_report(out, id, *chunk.head(), 200, *range).finish();
///   }
/// } handler;
/// sipwire::msrp::receiver_storage<> room;
/// sipwire::msrp::receiver in(room, sipwire::msrp::memory_store(memory, 8));
/// while (auto bytes = socket_read())
///   if (!in.feed(*bytes, handler)) break;
/// \endcode
template <class Store, class Runs = vector_runs>
class receiver {
 public:
  explicit receiver(receiver_room room, Store store, const receiver_options& how = {}) noexcept
      : decoder_(room.head, how.stream),
        messages_(room.messages, static_cast<Store&&>(store),
                  {how.messages.message_bytes, how.messages.lenient | how.stream.parsing.lenient}),
        fields_(room.fields) {}
  receiver(const receiver&) = delete;
  receiver& operator=(const receiver&) = delete;

  /// Takes what has arrived. Returns, and refuses, what decoder::feed() does.
  template <class Handler>
  result<std::size_t> feed(std::string_view bytes, Handler& on) {
    events<Handler> to{*this, on};
    return decoder_.feed(bytes, to);
  }
  /// The stream has ended, see decoder::finish(). What came of unfinished messages stays, for a stream that
  /// goes on with them.
  result<void> finish() noexcept {
    const auto out = decoder_.finish();
    if (out.error().code == errc::truncated) messages_.interrupt();
    return out;
  }
  /// Goes on with another stream and the same messages, see decoder::reset().
  void reset() noexcept {
    decoder_.reset();
    messages_.interrupt();
  }

  [[nodiscard]] const basic_decoder<Runs>& stream() const noexcept { return decoder_; }
  /// The messages under way, to look at and to drop(); its begin(), write() and end() are the receiver's.
  [[nodiscard]] const assembler<Store>& messages() const noexcept { return messages_; }
  [[nodiscard]] assembler<Store>& messages() noexcept { return messages_; }
  [[nodiscard]] const Store& store() const noexcept { return messages_.store(); }
  [[nodiscard]] Store& store() noexcept { return messages_.store(); }

 private:
  /// What the decoder calls.
  template <class H>
  struct events {
    auto on_headers_end(const source&) {
      in.begin_chunk();
      const received_chunk& chunk = in.chunk_;
      if constexpr (requires { on.on_head(chunk, in.how_); }) {
        return on.on_head(chunk, in.how_);
      } else {
        static_assert(
            !requires { &H::on_head; }, "on_head does not take what this event brings");
      }
    }
    void on_body(std::string_view piece) { in.take(piece); }
    auto on_end(const chunk_end& end) {
      in.end_chunk(end);
      const received_chunk& chunk = in.chunk_;
      if constexpr (requires { on.on_chunk(chunk); }) {
        return on.on_chunk(chunk);
      } else {
        static_assert(
            !requires { &H::on_chunk; }, "on_chunk does not take what this event brings");
      }
    }
    void on_problem(fault f) {
      if constexpr (requires { on.on_problem(f); }) {
        (void)on.on_problem(f);
      } else {
        static_assert(
            !requires { &H::on_problem; }, "on_problem does not take what this event brings");
      }
    }

    receiver& in;
    H& on;
  };

  void begin_chunk() noexcept {
    chunk_ = received_chunk();
    how_ = {};
    refused_ = {};
    read_head();
    if (!chunk_.head_) {
      refused_ = chunk_.head_.error();
    } else if (decoder_.is_send()) {
      const auto id = chunk_.head_->template get<hdr::message_id>();
      refused_ = id ? chunk_.head_->range().error() : id.error();
      if (refused_.code == errc::absent) refused_.code = errc::missing_mandatory;
    }
  }
  /// Between two feeds a head moves to the room.
  void read_head() noexcept {
    const auto now = decoder_.head();
    if (chunk_.head_ ? chunk_.head_->buffer().data() != now.data() : chunk_.head_ == received_chunk::none)
      chunk_.head_ = parse_head(slice(now), fields_, decoder_.options().parsing);
  }

  /// Tells the assembler of the chunk, once.
  void open() {
    if (chunk_.message_ != nullptr || refused_) return;
    read_head();
    chunk_.refusal_ = how_.refusal;
    if (how_.refusal != 0) {
      refused_ = {errc::not_allowed, rule::msrp_start, 0};
      return;
    }
    refused_ = messages_.begin(decoder_.message_id(), decoder_.range(), how_.session).error();
    if (!refused_) {
      chunk_.message_ = messages_.current();
    } else if (refused_.rule == rule::message_id) {
      refused_.offset = chunk_.head_->template get<hdr::message_id>()->where().first;
    } else if (const auto range = chunk_.head_->template get<hdr::byte_range>()) {
      refused_.offset = range->where().first;
    }
  }
  /// A fault of the assembler in the body. How much a store took of it is a matter of how the body was cut,
  /// so its refusal lies where the body begins, and nothing of the message stays.
  void refuse(fault f) {
    const std::uint32_t at = f.code == errc::stopped ? 0 : f.offset;
    refused_ = {f.code, f.rule, clamp_offset(std::uint64_t{decoder_.head().size()} + at)};
    messages_.drop(*chunk_.message_);
  }
  void take(std::string_view piece) {
    if (!decoder_.is_send()) return;
    open();
    if (refused_) return;
    if (const auto taken = messages_.write(piece); !taken) refuse(taken.error());
  }
  void forget() {
    if (const assembly* const m = messages_.find(decoder_.message_id(), how_.session)) messages_.drop(*m);
  }
  void end_chunk(const chunk_end& end) {
    chunk_.end_ = end;
    read_head();
    chunk_.refusal_ = how_.refusal;
    const bool aborts =
        end.flag == continuation::aborted && messages_.find(decoder_.message_id(), how_.session) != nullptr;
    if (!decoder_.is_send() || (!end.has_body && !aborts)) {
      if (refused_) chunk_.state_ = refused_;
      return;
    }
    open();
    if (refused_) {
      chunk_.state_ = refused_;
      messages_.interrupt();
      if (aborts && chunk_.head_ && how_.refusal == 0) forget();
      return;
    }
    chunk_.state_ = messages_.end(end.flag);
    if (chunk_.state_) return;
    refuse(chunk_.state_.error());
    chunk_.state_ = refused_;
  }

  basic_decoder<Runs> decoder_;
  assembler<Store> messages_;
  field_room& fields_;
  received_chunk chunk_;
  admission how_;
  fault refused_;
};

template <class Store, class... More>
receiver(receiver_room, Store, More...) -> receiver<Store>;
template <std::size_t Head, std::uint16_t Fields, std::size_t Messages, std::size_t Runs, class Store,
          class... More>
receiver(receiver_storage<Head, Fields, Messages, Runs>&, Store, More...) -> receiver<Store>;

}}}  // namespace sipwire::msrp
