#pragma once

/// \file
/// SIP over TCP and TLS: where messages and keep-alives end in a stream of octets (RFC 3261 7.5 and 18.3, RFC
/// 5626 3.5.1 and 4.4.1).

#include <bit>
#include <cstring>

#include "../core/vocabulary.hpp"
#include "detail/gen/request_line.hpp"
#include "detail/gen/status_line.hpp"
#include "detail/stream_lines.hpp"
#include "message_view.hpp"
#include "scan.hpp"

namespace sipwire { inline namespace SIPWIRE_ISA { namespace sip {

/// What lies between two cuts of a stream.
enum class frame_kind : std::uint8_t {
  message,  ///< a request or a response
  ping,     ///< double-CRLF (RFC 5626 4.4.1), to be answered with a CRLF
  /// One CRLF: the answer to a ping, or the stray one that RFC 3261 7.5 lets stand before a message
  pong,
};

/// What CRLFs between messages may mean on this flow.
enum class keep_alives : std::uint8_t {
  /// Either end may ping. One CRLF is a pong only when the next octets show that it is not half of a ping, so
  /// it waits for them.
  pings_and_pongs,
  /// We are the end that pings: every CRLF is a pong, reported as soon as it is there.
  pongs,
};

/// Options of sip::framer. The default is strict.
/// \code
/// sip::framer in({.parsing = {leniency::bare_lf, {.header_bytes = 65536}}, .body_bytes = 65536});
/// \endcode
struct framer_options {
  /// How messages are read. `caps.header_bytes` holds for framing too; `refuse_space_before_colon` for
  /// Content-Length; of the leniencies bare_lf, control_bytes, salvage and start_line_space say what does not
  /// end the framing.
  read_options parsing = {};
  /// The longest body; a longer one is errc::too_long as soon as its Content-Length is read. A message is at
  /// most max_input in all.
  std::uint32_t body_bytes = static_cast<std::uint32_t>(max_input);
  keep_alives expect = keep_alives::pings_and_pongs;
};

/// A message, a ping or a pong cut out of a stream. Borrows the bytes given to framer::next().
class stream_frame {
 public:
  stream_frame() noexcept = default;
  stream_frame(frame_kind kind, std::string_view text, std::uint32_t header_size, std::uint64_t position,
               const read_options& options) noexcept
      : text_(text), position_(position), header_size_(header_size), options_(options), kind_(kind) {}

  [[nodiscard]] frame_kind kind() const noexcept { return kind_; }
  [[nodiscard]] bool is_message() const noexcept { return kind_ == frame_kind::message; }
  /// Every octet of it.
  [[nodiscard]] std::string_view text() const noexcept { return text_; }
  [[nodiscard]] std::size_t size() const noexcept { return text_.size(); }
  /// Octets from the start line to the empty line; 0 for a keep-alive.
  [[nodiscard]] std::uint32_t header_size() const noexcept { return header_size_; }
  /// As many octets as Content-Length says.
  [[nodiscard]] std::string_view body() const noexcept {
    return is_message() ? text_.substr(header_size_) : std::string_view();
  }
  /// Offset of the first octet in the whole stream.
  [[nodiscard]] std::uint64_t position() const noexcept { return position_; }
  /// The message as sip::parse() sees it, with the framer's own options; offsets of its faults count from the
  /// start of this frame.
  [[nodiscard]] result<message_view> parse(field_room& room) const noexcept {
    return sip::parse(text_, room, options_);
  }

 private:
  std::string_view text_;
  std::uint64_t position_ = 0;
  std::uint32_t header_size_ = 0;
  read_options options_;
  frame_kind kind_ = frame_kind::message;
};

/// Tells nobody how many bytes were looked at; see basic_framer.
struct no_observer {
  constexpr void scanned(std::uint32_t) noexcept {}
};

/// sip::framer with its run policy and an observer of the bytes it looks at, so that tests can hold the
/// policies equal and the work linear.
template <class Runs = vector_runs, class Observer = no_observer>
class basic_framer {
 public:
  using frame = stream_frame;

  explicit basic_framer(const framer_options& options = {}, Observer observer = {}) noexcept
      : options_(options), observer_(observer) {}

  /// The next frame of `unread`, which is every octet behind the last frame: what the call before was given,
  /// with more at the end.
  ///
  /// errc::need_more when no frame is complete: call again with more. Offsets of faults count from the first
  /// byte of `unread`, which stands at position() in the stream. Any other fault ends the framing, since
  /// nothing says where the next message begins: every later call is errc::desynchronised in the rule and at
  /// the place of the fault, which error() keeps.
  result<frame> next(std::string_view unread) noexcept {
    if (SIPWIRE_UNLIKELY(error_)) return fault{errc::desynchronised, error_.rule, error_.offset};
    if (unread.size() > max_input) unread = unread.substr(0, max_input);
    const source from(unread);
    if (phase_ == phase::between) {
      if (unread.empty()) return fault{errc::need_more, rule::message, 0};
      const auto first = static_cast<unsigned char>(unread[0]);
      if (first == '\r' || first == '\n') return keep_alive(unread);
      if (!charset::token::set.contains(unread[0])) return fail({errc::syntax, rule::method, 0});
      phase_ = phase::start_line;
    }
    if (phase_ != phase::body) {
      if (const fault f = scan(from); SIPWIRE_UNLIKELY(f)) {
        if (f.code == errc::need_more) return f;
        return fail(f);
      }
    }
    const std::uint32_t whole = header_size_ + body_size_;
    if (from.size() < whole) {
      missing_ = whole - from.size();
      return fault{errc::need_more, rule::message_body, from.size()};
    }
    const frame out(frame_kind::message, unread.substr(0, whole), header_size_, position_, options_.parsing);
    position_ += whole;
    begin();
    return out;
  }

  /// Octets that the message begun still lacks; nothing while its Content-Length is not known, and between
  /// messages. For a body over the cap, its size.
  [[nodiscard]] std::optional<std::uint32_t> needed() const noexcept {
    if (missing_ == 0) return std::nullopt;
    return missing_;
  }
  /// Where in the stream the first octet of `unread` stands: the octets of all frames returned.
  [[nodiscard]] std::uint64_t position() const noexcept { return position_; }
  /// Has a framing fault ended it?
  [[nodiscard]] bool desynchronised() const noexcept { return error_.code != errc::none; }
  /// The framing fault, code none without one.
  [[nodiscard]] fault error() const noexcept { return error_; }
  [[nodiscard]] const framer_options& options() const noexcept { return options_; }
  [[nodiscard]] const Observer& observer() const noexcept { return observer_; }
  /// Forgets everything, for another stream.
  void reset() noexcept { *this = basic_framer(options_, observer_); }

 private:
  enum class phase : std::uint8_t { between, start_line, fields, body };

  void begin() noexcept {
    phase_ = phase::between;
    scanned_ = 0;
    header_size_ = 0;
    missing_ = 0;
    before_ = {};
    candidate_ = none;
    length_at_ = none;
  }
  fault fail(fault f) noexcept { return error_ = f; }

  /// Octets of the line end at `at`: 0 when it is cut.
  [[nodiscard]] std::uint32_t line_end(std::string_view unread, std::uint32_t at, fault& bad) const noexcept {
    if (unread.size() <= at) return 0;
    if (unread[at] == '\n') {
      if (!lenient(leniency::bare_lf)) bad = {errc::bare_lf, rule::crlf, at};
      return 1;
    }
    if (unread[at] != '\r') {
      bad = {errc::syntax, rule::crlf, at};
      return 1;
    }
    if (unread.size() == at + 1) return 0;
    if (unread[at + 1] != '\n') bad = {errc::bare_cr, rule::crlf, at};
    return 2;
  }

  result<frame> keep_alive(std::string_view unread) noexcept {
    const fault more{errc::need_more, rule::crlf, static_cast<std::uint32_t>(unread.size())};
    fault bad;
    const std::uint32_t one = line_end(unread, 0, bad);
    if (one == 0) return more;
    if (bad) return fail(bad);
    std::uint32_t two = 0;
    if (options_.expect == keep_alives::pings_and_pongs) {
      two = line_end(unread, one, bad);
      if (two == 0) return more;
      // What follows is no second CRLF; the next call judges it.
      if (bad) two = 0;
    }
    const frame out(two != 0 ? frame_kind::ping : frame_kind::pong, unread.substr(0, one + two), 0, position_,
                    options_.parsing);
    position_ += out.size();
    return out;
  }

  [[nodiscard]] bool lenient(leniency flag) const noexcept { return has(options_.parsing.lenient, flag); }

  /// Looks at what has come since the last call, up to the empty line.
  fault scan(const source& from) noexcept {
    const std::uint32_t cap = options_.parsing.caps.header_bytes;
    const std::uint32_t limit = from.size() < cap ? from.size() : cap;
    std::uint32_t at = scanned_;
    detail::stream_history before = before_;
    if (at == 0) {
      const std::uint32_t size = plain_start_line(from);
      if (SIPWIRE_LIKELY(size != 0 && size <= limit)) {
        observer_.scanned(size);
        at = size;
        before.lf = std::uint64_t{1} << 63U;
        before.cr = std::uint64_t{1} << 62U;
        phase_ = phase::fields;
      }
    }
    while (at < limit) {
      const unsigned n = limit - at < 64 ? limit - at : 64;
      const detail::stream_block b = detail::classify_stream<Runs>(from, at, n, before);
      observer_.scanned(n);
      const std::uint64_t all = n == 64 ? ~std::uint64_t{0} : (std::uint64_t{1} << n) - 1;
      const std::uint64_t starts = (b.lf << 1U | before.lf >> 63U) & all;
      const std::uint64_t after_cr = (b.cr << 1U | before.cr >> 63U) & all;
      const std::uint64_t odd = (b.lf ^ after_cr) | (b.low & ~(b.lf | b.cr));
      const std::uint64_t empty = b.lf & (starts | (after_cr & (b.lf << 2U | before.lf >> 62U)));
      // Where `l`, or the L of Content-Length, may be.
      const std::uint64_t lengths = b.l & (starts | starts << 8U | before.lf >> 55U) & all;
      std::uint64_t events = odd | empty | lengths;
      if (SIPWIRE_UNLIKELY(phase_ == phase::start_line)) events |= b.lf;
      if (SIPWIRE_UNLIKELY(candidate_ != none)) events |= starts;
      for (; SIPWIRE_UNLIKELY(events != 0); events &= events - 1) {
        const std::uint64_t bit = events & (~events + 1);
        const std::uint32_t here = at + static_cast<std::uint32_t>(std::countr_zero(events));
        const char byte = from.data()[here];
        // A line is over when the next one does not continue it.
        if ((starts & bit) != 0 && candidate_ != none && !is_wsp(byte))
          if (const fault f = length_line(from, here)) return f;
        if (phase_ == phase::start_line && (byte != '\t' || (after_cr & bit) != 0)) {
          if (const fault f = start_line(from, here + 1)) return f;
          phase_ = phase::fields;
          continue;
        }
        if ((odd & bit) != 0) {
          if (const fault f = irregular(from, here, (after_cr & bit) != 0, (empty & bit) != 0)) return f;
        }
        if ((lengths & bit) != 0) {
          const bool compact = (starts & bit) != 0;
          const std::uint32_t start = compact ? here : here - 8;
          if ((compact || to_lower(from.data()[start]) == 'c') && !plain_length(from, start, limit)) {
            // Eight bytes back may be a line before this one; then it is no Content-Length, but must not hide
            // one.
            if (compact || candidate_ == none) candidate_ = start;
            events |= starts & ~(bit | (bit - 1));
          }
        }
        if ((empty & bit) != 0) return end_of_fields(from, here);
      }
      before.lf = before.push(before.lf, b.lf, n);
      before.cr = before.push(before.cr, b.cr, n);
      at += n;
    }
    scanned_ = at;
    before_ = before;
    if (at == cap) return {errc::too_long, rule::message_header, cap};
    return {errc::need_more, phase_ == phase::start_line ? rule::start_line : rule::message_header,
            from.size()};
  }

  /// Size of the start line when it is whole and of the usual form, which the machines accept; 0 otherwise.
  [[nodiscard]] std::uint32_t plain_start_line(const source& from) const noexcept {
    const Runs runs(from);
    const char* p = from.begin();
    const char* const pe = from.end();
    const auto text_at = [pe](const char* at, std::string_view text) {
      return pe - at >= static_cast<std::ptrdiff_t>(text.size()) &&
             std::memcmp(at, text.data(), text.size()) == 0;
    };
    if (text_at(p, "SIP/2.0 ")) {
      if (pe - p < 12 || !is_digit(p[8]) || !is_digit(p[9]) || !is_digit(p[10]) || p[11] != ' ') return 0;
      p = runs.template skip<charset::line_text>(p + 12, pe);
      return text_at(p, "\r\n") ? from.offset(p + 2) : 0;
    }
    const char* const method = runs.template skip<charset::token>(p, pe);
    if (method == pe || *method != ' ') return 0;
    const char* const uri = runs.template skip<charset::visible>(method + 1, pe);
    constexpr std::string_view version = " SIP/2.0\r\n";
    return uri != method + 1 && text_at(uri, version) ? from.offset(uri + version.size()) : 0;
  }

  /// Takes the usual Content-Length line at `start` when it is whole and agrees with those before; false
  /// leaves it to length_line().
  [[nodiscard]] bool plain_length(const source& from, std::uint32_t start, std::uint32_t limit) noexcept {
    constexpr std::uint32_t name = 15;
    constexpr std::uint32_t rest = 11;  // `: 9999999`, CR LF and what follows
    if (limit - start < name + rest) return false;
    const char* p = from.data() + start;
    if (p[name - 1] != ':' || !iequals<"content-length">({p, name - 1})) return false;
    p += name;
    if (*p == ' ') ++p;
    const char* const first = p;
    std::uint32_t value = 0;
    for (; p != first + 7 && is_digit(*p); ++p) value = value * 10 + static_cast<std::uint32_t>(*p - '0');
    if (p == first || p[0] != '\r' || p[1] != '\n' || is_wsp(p[2])) return false;
    if (length_at_ != none) return value == body_size_;
    length_at_ = from.offset(first);
    body_size_ = value;
    return true;
  }

  /// Judges the start line once its line end, or a byte that no start line has, is there.
  [[nodiscard]] fault start_line(const source& from, std::uint32_t size) const noexcept {
    const Runs runs(from);
    const char* const p = from.begin();
    const char* const pe = p + size;
    const leniency lenient = options_.parsing.lenient;
    extent a, b, c;
    const auto stop = detail::starts_status_line(p, pe)
                          ? detail::scan_status_line(p, pe, runs, from, lenient, a, b, c)
                          : detail::scan_request_line(p, pe, runs, from, lenient, a, b, c);
    return stop.ok() ? fault{} : stop.in(from);
  }

  /// A control byte, a CR without LF or an LF without CR: others may see a line end here where we see none,
  /// or the other way round.
  [[nodiscard]] fault irregular(const source& from, std::uint32_t here, bool after_cr,
                                bool empty_line) const noexcept {
    const char byte = from.data()[here];
    if (after_cr && byte != '\n' && !lenient(leniency::salvage)) return {errc::bare_cr, rule::crlf, here - 1};
    if (byte == '\n') {
      if (!after_cr && !lenient(leniency::bare_lf))
        return {errc::bare_lf, empty_line ? rule::crlf : rule::header_value, here};
      return {};
    }
    const auto u = static_cast<unsigned char>(byte);
    if ((u >= 0x20 && u != 0x7F) || byte == '\t' || byte == '\r') return {};
    if (from.data()[here - 1] == '\\' || lenient(leniency::control_bytes) || lenient(leniency::salvage))
      return {};
    return {errc::control_byte, rule::header_value, here};
  }

  /// Reads the line from candidate_ to `end`, which may be a Content-Length.
  fault length_line(const source& from, std::uint32_t end) noexcept {
    const char* p = from.data() + candidate_;
    const char* const pe = from.data() + end;
    candidate_ = none;
    const bool compact = p + 1 != pe && (p[1] == ':' || is_wsp(p[1]));
    if (!compact) {
      constexpr std::string_view name = "content-length";
      if (static_cast<std::size_t>(pe - p) <= name.size() || !iequals({p, name.size()}, name)) return {};
      p += name.size();
    } else if (to_lower(*p) == 'l') {
      ++p;
    } else {
      return {};
    }
    const char* const blank = p;
    while (is_wsp(*p)) ++p;
    if (*p != ':') return {};
    if (p != blank && options_.parsing.refuse_space_before_colon)
      return {errc::space_before_colon, rule::header_name, from.offset(blank)};
    const char* first = past_lws(p + 1, pe);
    const char* last = pe;
    // A CR that ends no line stays, and is no digit.
    while (last != first && (is_wsp(last[-1]) || last[-1] == '\n'))
      last -= last[-1] == '\n' && last - first > 1 && last[-2] == '\r' ? 2 : 1;
    // What stands before the digits besides the one SWS of HCOLON is a fault.
    if (last != first) first = sipwire::detail::skip_sws(p + 1, last);
    const auto n =
        parse_decimal<std::uint32_t>({from, from.at(first, last)}, extent::absent_mark, rule::content_length);
    if (!n) return n.error();
    if (length_at_ == none) {
      length_at_ = from.offset(first);
      body_size_ = *n;
    } else if (*n != body_size_) {
      return {errc::conflict, rule::content_length, from.offset(first)};
    }
    return {};
  }

  /// `lf` is the last byte of the empty line.
  fault end_of_fields(const source& from, std::uint32_t lf) noexcept {
    header_size_ = lf + 1;
    if (length_at_ == none) {
      const std::uint32_t at = from.data()[lf - 1] == '\r' ? lf - 1 : lf;
      return {errc::missing_mandatory, rule::content_length, at};
    }
    const auto room = static_cast<std::uint32_t>(max_input) - header_size_;
    if (body_size_ > options_.body_bytes || body_size_ > room) {
      missing_ = body_size_;
      return {errc::too_long, rule::message_body, length_at_};
    }
    phase_ = phase::body;
    return {};
  }

  static constexpr std::uint32_t none = extent::absent_mark;

  framer_options options_;
  std::uint64_t position_ = 0;
  std::uint32_t scanned_ = 0;
  std::uint32_t header_size_ = 0;
  std::uint32_t body_size_ = 0;
  std::uint32_t missing_ = 0;
  std::uint32_t candidate_ = none;  // start of a line that may be a Content-Length, until that line is whole
  std::uint32_t length_at_ = none;  // the first Content-Length's value
  detail::stream_history before_;
  fault error_;
  phase phase_ = phase::between;
  [[no_unique_address]] Observer observer_;
};

/// Cuts a stream of octets into SIP messages and RFC 5626 keep-alives; resumable at every byte, looks at each
/// header byte once, and allocates nothing.
///
/// ABNF `*( SIP-message / double-CRLF / CRLF )` (RFC 3261 25.1, RFC 5626 4.4.1). A message ends as many
/// octets behind its empty line as its Content-Length says, which a stream must have. Framing faults: no SIP
/// start line (the codes of scan(), in its rules), Content-Length missing (errc::missing_mandatory at the
/// empty line), no number (syntax, truncated, out_of_range at the value) or differing
/// (conflict at the later value), errc::bare_cr, bare_lf and control_byte in the header fields, and
/// errc::too_long for the caps. Header lines that are malformed otherwise are left to parse(). See
/// stream::reader for the buffer.
/// \code
/// sip::framer cut;
/// while (auto frame = cut.next(unread)) {
///   use(*frame);
///   unread.remove_prefix(frame->size());
/// }
/// \endcode
using framer = basic_framer<>;

}}}  // namespace sipwire::sip
