#pragma once

/// \file
/// Messages from chunks (RFC 4975 5.1, 7.3.1): by Message-ID and Byte-Range, in any order, interleaved,
/// twice, or not at all.
///
/// Nothing is believed but octets that came: no memory is sized, and no message is complete, by what a
/// Byte-Range claims.

#include <limits>

#include "../core/vocabulary.hpp"
#include "assembly.hpp"
#include "detail/busy_flag.hpp"
#include "message_store.hpp"
#include "run_set.hpp"
#include "values/byte_range.hpp"
#include "values/continuation.hpp"

namespace sipwire { inline namespace SIPWIRE_ISA { namespace msrp {

/// Options of an assembler.
struct assembler_options {
  /// The longest message.
  std::uint64_t message_bytes = (std::numeric_limits<std::uint64_t>::max)() - 1;
  /// loose_identifiers, for Message-IDs; a receiver adds the leniency of its stream.
  leniency lenient = leniency::none;
};

/// What a message is after a chunk of it.
enum class assembled : std::uint8_t {
  partial,   ///< more is to come
  complete,  ///< every octet is there, up to the one that the flag `$` ended
  aborted,   ///< the sender gave it up (flag `#`)
};

/// Puts chunks together; allocates nothing.
///
/// Octets that come twice take the place of the first (RFC 4975 7.3.1: the last chunk received has
/// precedence). The chunk with the flag `$` says where the message ends; it is complete when that has come
/// and nothing before it is missing. A chunk from the first octet on with the flag `$` is the whole message,
/// whatever came before (RFC 4975 7.3.1). Without Byte-Range a chunk begins at the first octet. A message
/// that is complete or aborted is forgotten: chunks of it that come again begin a new one.
///
/// begin(), write() and end() are for the body of one SEND after another, as msrp::decoder brings them. A
/// fault of begin() or write() refuses the rest of the chunk; every write() and the end() of it repeat that
/// fault, and what came before stays. A store that throws refuses it too, with errc::stopped; a message whose
/// closed() throws is forgotten nevertheless. A store may call drop() and whatever is const; begin(), write()
/// and end() are errc::misplaced there and change nothing.
/// \code
/// sipwire::msrp::assembly_storage<8, 32> room;
/// sipwire::msrp::assembler in(room, sipwire::msrp::memory_store(memory, 8));
/// in.begin(decoder.message_id(), decoder.range());  // on_headers_end
/// in.write(piece);                                  // on_body
/// if (auto now = in.end(flag); now && *now == sipwire::msrp::assembled::complete)
///   use(in.store().text(*in.current(), *in.current()->size()));
/// \endcode
template <class Store>
class assembler {
 public:
  explicit assembler(assembly_room room, Store store, const assembler_options& how = {}) noexcept
      : room_(room), store_(static_cast<Store&&>(store)), how_(how) {
    static_assert(message_store<Store>);
    for (std::size_t i = 0; i != room_.messages().size(); ++i) {
      assembly& m = room_.messages()[i];
      m = assembly();
      m.index_ = i;
      m.received_ = run_set(room_.runs_of(i));
    }
  }

  /// A chunk begins. errc::syntax in Message-ID when that is no ident; errc::too_long in Byte-Range for a
  /// start beyond the cap; errc::too_many in Message-ID when there are as many messages as the room holds,
  /// see oldest(); errc::stopped when the store refuses.
  result<void> begin(std::string_view message_id, const byte_range& range = {}, std::uint64_t session = 0) {
    if (calling_) return within();
    open_ = false;
    current_ = nullptr;
    error_ = {};
    at_ = start_ = range.start - 1;
    if (!is_ident(message_id, how_.lenient)) return refuse({errc::syntax, rule::message_id, 0});
    if (range.start == 0 || start_ > how_.message_bytes) return refuse({errc::too_long, rule::byte_range, 0});
    assembly* free = nullptr;
    for (assembly& m : room_.messages()) {
      if (m.used_ == 0) {
        if (free == nullptr) free = &m;
      } else if (m.session_ == session && m.message_id() == message_id) {
        current_ = &m;
        break;
      }
    }
    if (current_ == nullptr) {
      if (free == nullptr) return refuse({errc::too_many, rule::message_id, 0});
      free->id_ = detail::held_ident(message_id, how_.lenient);
      free->session_ = session;
      free->end_ = assembly::unknown;
      free->received_.clear();
      if constexpr (requires { store_.opened(*free); }) {
        constexpr fault stopped{errc::stopped, rule::msrp_message, 0};
        if (!call(stopped, [&] { return static_cast<bool>(store_.opened(*free)); })) return refuse(stopped);
      }
      current_ = free;
    }
    current_->used_ = ++clock_;
    open_ = true;
    return {};
  }

  /// The next octets of its body. errc::too_long in data beyond the cap; errc::too_many in Byte-Range when
  /// more runs lie apart than the room holds; errc::conflict in total behind the end of the message, which is
  /// then forgotten; errc::stopped when the store refuses. What fits is taken first. The offset is that of
  /// the first octet beyond it in the chunk, for a store that refuses that of `octets`.
  result<void> write(std::string_view octets) {
    if (calling_) return within();
    if (error_) return error_;
    if (!open_) return fault{errc::misplaced, rule::msrp_data, 0};
    if (octets.empty()) return {};
    // A chunk from the first octet on may be all of the message, and then its end is what counts.
    const bool ends = start_ != 0 && current_->end_ <= how_.message_bytes;
    const std::uint64_t limit = ends ? current_->end_ : how_.message_bytes;
    const std::uint64_t fits = at_ < limit ? limit - at_ : 0;
    if (octets.size() <= fits) return put(octets);
    // What fits is taken first, so that the fault is the same however the body is cut.
    if (fits != 0)
      if (auto taken = put(octets.substr(0, static_cast<std::size_t>(fits))); !taken) return taken;
    return ends ? conflict() : refuse(here(errc::too_long, rule::msrp_data));
  }

  /// The chunk has ended. What its message is now; errc::conflict in total when two chunks end it at two
  /// places, or octets came from behind its end: it is then forgotten.
  result<assembled> end(continuation flag) {
    if (calling_) return within();
    if (!open_) {
      const fault f = error_ ? error_ : fault{errc::misplaced, rule::msrp_data, 0};
      error_ = {};
      return f;
    }
    open_ = false;
    if (flag == continuation::aborted) {
      forget(false);
      return assembled::aborted;
    }
    if (flag == continuation::complete) {
      if (start_ == 0) {
        // The whole message; octets from behind its end were not of it.
        current_->end_ = at_;
        current_->received_.clear();
        current_->received_.add({0, at_});
      } else if (current_->end_ != assembly::unknown && current_->end_ != at_) {
        return conflict();
      }
      current_->end_ = at_;
    }
    if (current_->received_.end() > current_->end_) return conflict();
    if (current_->end_ == assembly::unknown || !current_->received_.covers(current_->end_))
      return assembled::partial;
    forget(true);
    return assembled::complete;
  }

  /// The connection broke within a chunk: what came of it stays.
  void interrupt() noexcept {
    open_ = false;
    error_ = {};
  }

  /// The message of the chunk that began last, also when that ended and completed it; null when begin()
  /// refused it. Good until the next begin().
  [[nodiscard]] const assembly* current() const noexcept { return current_; }
  /// The message that no chunk has come of for the longest time, without the one whose chunk is under way;
  /// null when there is none.
  [[nodiscard]] const assembly* oldest() const noexcept {
    const assembly* out = nullptr;
    for (const assembly& m : room_.messages())
      if (m.used_ != 0 && !(open_ && &m == current_) && (out == nullptr || m.used_ < out->used_)) out = &m;
    return out;
  }
  /// The unfinished message of that name, or null.
  [[nodiscard]] const assembly* find(std::string_view message_id, std::uint64_t session = 0) const noexcept {
    for (const assembly& m : room_.messages())
      if (m.used_ != 0 && m.session_ == session && m.message_id() == message_id) return &m;
    return nullptr;
  }
  /// Forgets an unfinished message, if it is one of this assembler.
  void drop(const assembly& message) {
    for (assembly& m : room_.messages()) {
      if (&m != &message || m.used_ == 0) continue;
      if (open_ && &m == current_) refuse({errc::stopped, rule::msrp_message, 0});
      release(m, false);
    }
  }
  /// How many messages are unfinished.
  [[nodiscard]] std::size_t size() const noexcept {
    std::size_t n = 0;
    for (const assembly& m : room_.messages()) n += m.used_ != 0 ? 1 : 0;
    return n;
  }
  [[nodiscard]] const Store& store() const noexcept { return store_; }
  [[nodiscard]] Store& store() noexcept { return store_; }

 private:
  /// Octets that belong to the message.
  result<void> put(std::string_view octets) {
    const fault stopped = here(errc::stopped, rule::msrp_data);
    const bool taken = call(stopped, [&] { return static_cast<bool>(store_.write(*current_, at_, octets)); });
    // The store may have dropped the message, or interrupted the chunk.
    if (!open_) return error_ ? error_ : stopped;
    if (!taken) return refuse(stopped);
    if (!current_->received_.add({at_, at_ + octets.size()}))
      return refuse(here(errc::too_many, rule::byte_range));
    at_ += octets.size();
    return {};
  }
  fault refuse(fault f) noexcept {
    open_ = false;
    return error_ = f;
  }
  [[nodiscard]] fault here(errc code, rule where) const noexcept {
    return {code, where, clamp_offset(at_ - start_)};
  }
  fault conflict() {
    const fault f = here(errc::conflict, rule::range_total);
    // end() reports the fault once; further write() calls repeat it.
    if (open_) refuse(f);
    forget(false);
    return f;
  }
  void forget(bool complete) { release(*current_, complete); }
  void release(assembly& m, bool complete) {
    m.used_ = 0;
    if constexpr (requires { store_.closed(m, complete); })
      call({}, [&] {
        store_.closed(m, complete);
        return true;
      });
  }
  static constexpr fault within() noexcept { return {errc::misplaced, rule::msrp_message, 0}; }
  /// Calls the store. When it throws, the chunk is refused with this fault, unless that is none.
  template <class Function>
  bool call(const fault& stopped, Function&& function) {
    struct scope {
      assembler* of;
      fault refusal;
      bool outer;
      ~scope() {
        of->calling_ = outer;
        if (refusal) of->refuse(refusal);
      }
    } under{this, stopped, calling_};
    calling_ = true;
    const bool out = function();
    under.refusal = {};
    return out;
  }

  assembly_room room_;
  Store store_;
  assembler_options how_;
  assembly* current_ = nullptr;
  std::uint64_t clock_ = 0;
  std::uint64_t start_ = 0;  // of the chunk, from 0
  std::uint64_t at_ = 0;     // of its next octet
  fault error_;
  bool open_ = false;
  detail::busy_flag calling_;  // a function of the store is under way
};

template <class Store>
assembler(assembly_room, Store) -> assembler<Store>;
template <class Store>
assembler(assembly_room, Store, assembler_options) -> assembler<Store>;
template <std::size_t Messages, std::size_t Runs, class Store, class... More>
assembler(assembly_storage<Messages, Runs>&, Store, More...) -> assembler<Store>;

}}}  // namespace sipwire::msrp
