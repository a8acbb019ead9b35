#pragma once

/// \file
/// Messages into chunks (RFC 4975 5.1, 7.1): content of any size, also of a size not known, as SEND requests
/// that can be interrupted.

#include <array>
#include <concepts>
#include <cstring>
#include <limits>
#include <span>

#include "../core/gather.hpp"
#include "../core/sink.hpp"
#include "../core/vocabulary.hpp"
#include "../mime/multipart_writer.hpp"
#include "detail/busy_flag.hpp"
#include "detail/end_line.hpp"
#include "fields.hpp"
#include "values/byte_range.hpp"
#include "values/continuation.hpp"
#include "values/transact_id.hpp"
#include "writer.hpp"

namespace sipwire { inline namespace SIPWIRE_ISA { namespace msrp {

/// The longest body of a chunk that need not be interruptible, and the shortest that a sender should make of
/// a long message (RFC 4975 7.1.1).
inline constexpr std::size_t short_chunk = 2048;

/// What every chunk of a message says.
struct message_to_send {
  std::string_view to_path;
  std::string_view from_path;
  std::string_view message_id;
  std::string_view content_type;
  /// How many octets the content has, when that is known.
  std::optional<std::uint64_t> size = {};
  /// Success-Report and Failure-Report, in every chunk when they are here.
  std::optional<bool> success_report = {};
  std::optional<failure_reporting> failure_report = {};
  /// More header fields. Those of MIME are written behind all others, Content-Type last.
  std::span<const mime::header_to_write> headers = {};
};

/// A function that makes transact-ids. They must not be guessed: `[&] { return transact_id::draw(random); }`.
template <class F>
concept id_source = requires(F& ids) {
  { ids() } -> std::convertible_to<transact_id>;
};

/// Writes a message as chunks; copies no content and allocates nothing.
///
/// Two ways, which may be mixed, with other messages between chunks. chunk() writes a whole one, with a known
/// end of its range when its body has no more than short_chunk octets. begin(), send() as often as content
/// comes, and interrupt() or finish() write one of any length whose range ends with `*`, so that it can be
/// interrupted when something else is to be sent.
///
/// No transact-id stands in a body as in an end-line (RFC 4975 7.1): one that does is drawn again before a
/// chunk begins; where it turns up while the chunk is sent, the chunk is interrupted before it.
///
/// A sink that throws leaves a chunk half written: every later call is errc::stopped, until seek() says where
/// to go on, on a stream of its own. When `ids` throws, nothing has been written. Calls from within either
/// are errc::misplaced and change nothing.
///
/// A chunk makes six pieces of a gather list, and one more for each further send(). They point into the
/// chunker, its room and the content: none of them may move or change until it is sent, and the next chunk
/// may not begin.
/// \code
/// char room[1024];
/// auto out = sipwire::msrp::chunker::make({to, from, "12339sdqwer", "text/plain", content.size()}, room);
/// while (!out->finished()) {
///   const auto piece = content.substr(out->position(), sipwire::msrp::short_chunk);
///   sipwire::gather list(pieces);
///   out->chunk(list, piece, out->position() + piece.size() == content.size(), ids);
///   send(list);
/// }
/// \endcode
class chunker {
 public:
  /// Of no message, and finished; see make().
  chunker() noexcept = default;
  /// `room` keeps the header fields, which every chunk repeats; errc::too_small tells the size it needs. Each
  /// value is judged as request_writer does, and its faults are those; Byte-Range among the headers is
  /// errc::duplicate.
  static result<chunker> make(const message_to_send& message, std::span<char> room) {
    result<chunker> made{fault{}};
    chunker& out = made.emplace();
    if (const fault f = out.prepare(message, room)) made = f;
    return made;
  }

  /// Writes a whole chunk with the next octets of the content, and returns how many octets the sink was
  /// given.
  /// `last` says that no more come.
  ///
  /// errc::misplaced when a chunk is open, or the message is finished; errc::conflict in total when the
  /// content is not as long as was said; errc::conflict in transact-id when 64 of `ids` stand in the body,
  /// errc::syntax there for one that is no ident. Then nothing has been written. The sink's own
  /// errc::too_small comes behind that: the chunk counts as written.
  template <sink Sink, id_source Ids>
  result<std::size_t> chunk(Sink& out, std::string_view body, bool last, Ids&& ids) {
    if (const fault f = turn()) return f;
    if (open_ || finished_) return fault{errc::misplaced, rule::msrp_message, 0};
    if (const fault f = fits(body.size(), last)) return f;
    if (const fault f = draw(body, ids)) return f;
    const std::size_t before = out.size();
    scope writing{this, true};
    byte_range range;
    range.start = position_ + 1;
    if (body.size() <= short_chunk) range.end = position_ + body.size();
    range.total = last ? position_ + body.size() : size_;
    write_head(out, range);
    out.append(body);
    position_ += body.size();
    write_end(out, last ? continuation::complete : continuation::more);
    finished_ = last;
    writing.breaks = false;
    return written_since(out, before);
  }

  /// Begins a chunk that can be interrupted. `ahead` is as much of its body as is known; the transact-id does
  /// not stand in it.
  /// Faults as of chunk().
  template <sink Sink, id_source Ids>
  result<std::size_t> begin(Sink& out, Ids&& ids, std::string_view ahead = {}) {
    if (const fault f = turn()) return f;
    if (open_ || finished_) return fault{errc::misplaced, rule::msrp_message, 0};
    if (const fault f = draw(ahead, ids)) return f;
    byte_range range;
    range.start = position_ + 1;
    range.total = size_;
    const std::size_t before = out.size();
    scope writing{this, true};
    write_head(out, range);
    writing.breaks = false;
    open_ = true;
    seen_ = 0;
    return written_since(out, before);
  }

  /// The next octets of the content, in the chunk that is open. Returns how many of them it took: fewer than
  /// all when the transact-id stands in them, before which it has interrupted the chunk; then begin()
  /// another, with these octets ahead.
  ///
  /// errc::misplaced when no chunk is open; errc::conflict in total for more content than was said.
  template <sink Sink>
  result<std::size_t> send(Sink& out, std::string_view content) {
    if (const fault f = turn()) return f;
    if (!open_) return fault{errc::misplaced, rule::msrp_data, 0};
    if (const fault f = fits(content.size(), false)) return f;
    const std::size_t n = clear_of_id(content);
    scope writing{this, true};
    out.append(content.substr(0, n));
    position_ += n;
    if (n != content.size()) {
      write_end(out, continuation::more);
      open_ = false;
    } else {
      remember(content);
    }
    writing.breaks = false;
    return n;
  }

  /// Ends the open chunk; more of the message is to come. errc::misplaced when none is open.
  template <sink Sink>
  result<std::size_t> interrupt(Sink& out) {
    return close(out, continuation::more);
  }
  /// Ends the open chunk and the message. errc::misplaced when none is open; errc::conflict in total for less
  /// content than was said.
  template <sink Sink>
  result<std::size_t> finish(Sink& out) {
    if (const fault f = turn()) return f;
    if (open_)
      if (const fault f = fits(0, true)) return f;
    return close(out, continuation::complete);
  }
  /// Gives the message up (flag `#`), in the open chunk or in an empty one. errc::misplaced when it is
  /// finished; faults as of chunk().
  template <sink Sink, id_source Ids>
  result<std::size_t> abort_message(Sink& out, Ids&& ids) {
    const std::size_t before = out.size();
    if (!open_)
      if (const auto begun = begin(out, ids); !open_) return begun;
    if (const auto closed = close(out, continuation::aborted); open_) return closed;
    return written_since(out, before);
  }

  /// How many octets of the content have been written; where the next chunk begins.
  [[nodiscard]] std::uint64_t position() const noexcept { return position_; }
  /// Goes on at another octet of the content, to send what was lost again. errc::misplaced when a chunk is
  /// open; errc::conflict in total behind the end.
  result<void> seek(std::uint64_t position) noexcept {
    if (busy_) return turn();
    if (open_) return fault{errc::misplaced, rule::msrp_data, 0};
    if (position > most() || (size_ && position > *size_)) return fault{errc::conflict, rule::range_total, 0};
    position_ = position;
    error_ = {};
    finished_ = before_range_.empty();
    return {};
  }
  /// Is a chunk begun and not ended?
  [[nodiscard]] bool open() const noexcept { return open_; }
  /// Has the message been ended or given up?
  [[nodiscard]] bool finished() const noexcept { return finished_; }
  /// Of the chunk that began last, which its response will have; empty before that.
  [[nodiscard]] std::string_view transact_id() const noexcept {
    return end_.size() == 3 ? std::string_view() : end_.id();
  }

 private:
  // What stands for the id until one is drawn.
  static constexpr std::string_view any_id = "0000";
  static constexpr std::size_t start_size = 16;  // MSRP 0000 SEND and CRLF
  static constexpr std::size_t end_size = 16;    // CRLF, hyphens, 0000$ and CRLF
  // So many octets before the next may be the beginning of an end-line without its CRLFs.
  static constexpr std::size_t overlap = 7 + max_ident;

  static constexpr std::uint64_t most() noexcept { return (std::numeric_limits<std::uint64_t>::max)() - 1; }

  fault prepare(const message_to_send& message, std::span<char> room) {
    span_sink out(room);
    request_writer w(out, any_id, method::send, message.to_path, message.from_path);
    w.add<hdr::message_id>(message.message_id);
    if (message.success_report) w.add<hdr::success_report>(*message.success_report);
    if (message.failure_report) w.add<hdr::failure_report>(*message.failure_report);
    const std::size_t middle = out.size();
    for (const bool mime : {false, true}) {
      for (const auto& header : message.headers) {
        if (is_mime_header(header.name) != mime) continue;
        if (find_header(header.name) == header_id::byte_range) return {errc::duplicate, rule::byte_range, 0};
        w.add(header.name, header.value);
      }
    }
    w.body(message.content_type, {});
    const auto size = w.finish();
    if (!size) return size.error();
    if (message.size && *message.size > most()) return {errc::out_of_range, rule::range_total, 0};
    before_range_ = out.text().substr(start_size, middle - start_size);
    behind_range_ = out.text().substr(middle, *size - middle - end_size);
    size_ = message.size;
    finished_ = false;
    return {};
  }

  /// Code of the user under way; one that throws goes through its end.
  struct scope {
    scope(chunker* on, bool half_written) noexcept : of(on), breaks(half_written) { of->busy_ = true; }
    scope(const scope&) = delete;
    scope& operator=(const scope&) = delete;
    ~scope() {
      of->busy_ = false;
      if (!breaks) return;
      of->error_ = {errc::stopped, rule::msrp_message, 0};
      of->open_ = false;
    }

    chunker* of;
    bool breaks;
  };

  /// What keeps every step from being taken.
  [[nodiscard]] fault turn() const noexcept {
    return busy_ ? fault{errc::misplaced, rule::msrp_message, 0} : error_;
  }
  /// May `more` octets come, and then none?
  [[nodiscard]] fault fits(std::size_t more, bool last) const noexcept {
    const std::uint64_t left = size_.value_or(most()) - position_;
    if (more > left || (last && size_ && more != left)) return {errc::conflict, rule::range_total, 0};
    return {};
  }

  template <class Ids>
  fault draw(std::string_view body, Ids& ids) {
    const scope drawing{this, false};
    for (int attempt = 0; attempt < 64; ++attempt) {
      const msrp::transact_id id = ids();
      if (id.empty()) return {errc::syntax, rule::transact_id, 0};
      if (find_end_line(body, id)) continue;
      end_.set(id);
      return {};
    }
    return {errc::conflict, rule::transact_id, 0};
  }

  template <class Sink>
  void write_head(Sink& out, const byte_range& range) {
    std::size_t n = 0;
    const auto put = [this, &n](std::string_view text) {
      std::memcpy(start_.data() + n, text.data(), text.size());
      n += text.size();
    };
    put("MSRP ");
    put(end_.id());
    put(" SEND\r\n");
    out.append({start_.data(), n});
    out.append(before_range_);
    const std::size_t first = n;
    put("Byte-Range: ");
    put(detail::range_text(range).text());
    put("\r\n");
    out.append({start_.data() + first, n - first});
    out.append(behind_range_);
  }
  template <class Sink>
  void write_end(Sink& out, continuation flag) {
    out.append(end_.text(end_.size(), static_cast<char>(flag)));
  }
  template <class Sink>
  result<std::size_t> close(Sink& out, continuation flag) {
    if (const fault f = turn()) return f;
    if (!open_) return fault{errc::misplaced, rule::end_line, 0};
    const std::size_t before = out.size();
    scope writing{this, true};
    write_end(out, flag);
    writing.breaks = false;
    open_ = false;
    finished_ = flag != continuation::more;
    return written_since(out, before);
  }

  /// How many octets of `content` come before an end-line that they hold, or complete together with those
  /// sent before.
  [[nodiscard]] std::size_t clear_of_id(std::string_view content) const noexcept {
    if (seen_ != 0) {
      std::array<char, 2 * overlap> joint;
      const std::size_t n = content.size() < overlap ? content.size() : overlap;
      std::memcpy(joint.data(), before_.data(), seen_);
      if (n != 0) std::memcpy(joint.data() + seen_, content.data(), n);
      if (const auto hit = find_end_line({joint.data(), seen_ + n}, end_.id()))
        return *hit > seen_ ? *hit - seen_ : 0;
    }
    return find_end_line(content, end_.id()).value_or(content.size());
  }
  void remember(std::string_view content) noexcept {
    if (content.size() >= overlap) {
      std::memcpy(before_.data(), content.data() + content.size() - overlap, overlap);
      seen_ = overlap;
      return;
    }
    const std::size_t kept = seen_ + content.size() > overlap ? overlap - content.size() : seen_;
    std::memmove(before_.data(), before_.data() + (seen_ - kept), kept);
    if (!content.empty()) std::memcpy(before_.data() + kept, content.data(), content.size());
    seen_ = kept + content.size();
  }

  std::string_view before_range_;
  std::string_view behind_range_;
  std::optional<std::uint64_t> size_;
  std::uint64_t position_ = 0;
  std::size_t seen_ = 0;  // octets in before_
  detail::end_line end_;
  // the start line, and Byte-Range with its two line ends
  std::array<char, 5 + max_ident + 7 + 12 + 62 + 2> start_{};
  // the last octets of the body of the open chunk
  std::array<char, overlap> before_{};
  fault error_;
  bool open_ = false;
  bool finished_ = true;
  detail::busy_flag busy_;
};

}}}  // namespace sipwire::msrp
