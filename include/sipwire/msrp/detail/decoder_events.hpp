#pragma once

/// \file
/// What a decoder of chunks knows, and how it calls its handler.

#include <cstring>
#include <span>

#include "../../core/handler.hpp"
#include "../../core/vocabulary.hpp"
#include "../chunk_end.hpp"
#include "end_line.hpp"

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

/// How a decoder calls its handler, and what that may do to it meanwhile: throw, reset it, replace it.
class decoder_events : public msrp_decoder_state {
 protected:
  using msrp_decoder_state::msrp_decoder_state;
  explicit decoder_events(const msrp_decoder_state& other) noexcept : msrp_decoder_state(other) {}

  /// A feed under way; an event that throws goes through its end.
  struct running {
    explicit running(decoder_events& in) noexcept : of(&in) { in.running_ = this; }
    running(const running&) = delete;
    running& operator=(const running&) = delete;
    ~running() {
      of->running_ = nullptr;
      if (SIPWIRE_UNLIKELY(!over)) of->poison();
    }

    decoder_events* of;
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

  [[nodiscard]] std::string_view head_text() const noexcept { return {head_, line_ - behind_}; }
  fault fail(fault f) noexcept { return error_ = f; }
  [[nodiscard]] std::uint64_t place_of(const char* p) const noexcept {
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
    chunk_at_ = place_of(p);
  }

  running* running_ = nullptr;
};

}}}}  // namespace sipwire::msrp::detail
