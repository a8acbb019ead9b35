#pragma once

/// \file
/// base64 into and out of the caller's memory (RFC 2045 6.8, RFC 4648 4), by vectors where there are any.

#include <span>

#include "../core/sink.hpp"
#include "../core/vocabulary.hpp"
#include "detail/base64_block.hpp"

namespace sipwire { inline namespace SIPWIRE_ISA { namespace mime {

/// Where line ends may stand in base64.
enum class base64_form : std::uint8_t {
  mime,   ///< RFC 2045 6.8, for bodies: CRLF anywhere when read, lines of 76 characters when written
  plain,  ///< RFC 4648 4, for values in headers: one line, CR and LF are foreign
};

/// Characters that `bytes` bytes become, line ends included; there is none behind the last line.
constexpr std::size_t base64_encoded_size(std::size_t bytes, base64_form form = base64_form::mime) noexcept {
  const std::size_t characters = (bytes + 2) / 3 * 4;
  return characters + (form == base64_form::mime && characters != 0 ? (characters - 1) / 76 * 2 : 0);
}

namespace detail {

/// Decodes base64 in pieces, at any cut. `Vector` is for tests; both ways agree byte for byte.
template <bool Vector = base64_vectors>
class base64_reader {
 public:
  base64_reader(mime::base64_form form, leniency lenient) noexcept : form_(form), lenient_(lenient) {}

  /// Decodes from `p` on, up to `pe` or until `out` is full. errc::too_small: more room is needed, go on from
  /// `p`. Any other code but errc::none: the byte at `p` is wrong.
  errc read(const char*& p, const char* const pe, char*& out, char* const out_end) noexcept {
    for (;;) {
      if (held_ == 0 && !after_cr_ && !padded_) groups(p, pe, out, out_end);
      if (p == pe) return errc::none;
      if (const errc code = character(*p, out, out_end); code != errc::none) return code;
      ++p;
    }
  }

  /// To be called behind the last piece, with room for two bytes.
  errc finish(char*& out, char* const out_end) noexcept {
    const bool loose = has(lenient_, leniency::foreign_base64);
    if (after_cr_ && !loose) return errc::bare_cr;
    if (padded_ ? wanted_ == 0 || loose : held_ == 0) return errc::none;
    if (padded_ || !loose || held_ == 1) return errc::truncated;
    return partial(out, out_end);
  }

 private:
  // Whole groups of four.
  SIPWIRE_INLINE void groups(const char*& from, const char* const pe, char*& to,
                             char* const out_end) noexcept {
    // Copies of their own: a store through char* may change any other pointer, for all the compiler knows.
    const char* p = from;
    char* out = to;
    for (;;) {
#if defined(SIPWIRE_AVX2)
      if constexpr (Vector) {
        while (pe - p >= 32 && out_end - out >= 24) {
          const unsigned good = base64_decode_block(p, out);
          p += good & ~3U;
          out += (good >> 2U) * 3U;
          if (SIPWIRE_UNLIKELY(good != 32)) break;
        }
      }
#endif
      while (pe - p >= 4 && out_end - out >= 3) {
        const auto value = [p](int i) { return base64_values[static_cast<unsigned char>(p[i])]; };
        const std::uint8_t a = value(0), b = value(1), c = value(2), d = value(3);
        if (((a | b | c | d) & 0xC0U) != 0) break;
        put(out, std::uint32_t{a} << 18U | std::uint32_t{b} << 12U | std::uint32_t{c} << 6U | d, 3);
        p += 4;
      }
      // The end of a line, nearly always between groups.
      if (form_ != mime::base64_form::mime || pe - p < 2 || p[0] != '\r' || p[1] != '\n') break;
      p += 2;
    }
    from = p;
    to = out;
  }

  static SIPWIRE_INLINE void put(char*& out, std::uint32_t triple, int bytes) noexcept {
    for (int i = 0; i < bytes; ++i)
      *out++ = static_cast<char>(static_cast<unsigned char>(triple >> (16U - 8U * static_cast<unsigned>(i))));
  }

  // The two or three characters held, without the third or fourth.
  errc partial(char*& out, char* const out_end) noexcept {
    const int bytes = static_cast<int>(held_) - 1;
    if (out_end - out < bytes) return errc::too_small;
    put(out, group_ << (6U * (4U - held_)), bytes);
    held_ = 0;
    return errc::none;
  }

  errc character(char c, char*& out, char* const out_end) noexcept {
    const bool loose = has(lenient_, leniency::foreign_base64);
    if (after_cr_) {
      if (c == '\n') {
        after_cr_ = false;
        return errc::none;
      }
      if (!loose) return errc::bare_cr;
      after_cr_ = false;
    }
    const std::uint8_t value = base64_values[static_cast<unsigned char>(c)];
    if (value < 64) {
      if (padded_) return loose ? errc::none : errc::syntax;
      if (held_ == 3) {
        if (out_end - out < 3) return errc::too_small;
        put(out, group_ << 6U | value, 3);
        group_ = 0;
        held_ = 0;
        return errc::none;
      }
      group_ = group_ << 6U | value;
      ++held_;
      return errc::none;
    }
    if (c == '=') return padding(out, out_end, loose);
    if (form_ == mime::base64_form::mime) {
      if (c == '\r') {
        after_cr_ = true;
        return errc::none;
      }
      if (c == '\n') return loose || has(lenient_, leniency::bare_lf) ? errc::none : errc::bare_lf;
    }
    return loose ? errc::none : errc::syntax;
  }

  errc padding(char*& out, char* const out_end, bool loose) noexcept {
    if (padded_ && wanted_ != 0) {
      --wanted_;
      return errc::none;
    }
    if (padded_ || held_ < 2) return loose ? errc::none : errc::syntax;
    // The bits that no byte takes are zero (RFC 4648 3.5): else several texts would mean the same bytes.
    const std::uint32_t spare = group_ & (held_ == 2 ? 15U : 3U);
    if (spare != 0 && !loose) return errc::syntax;
    wanted_ = static_cast<std::uint8_t>(3U - held_);
    if (const errc code = partial(out, out_end); code != errc::none) return code;
    padded_ = true;
    return errc::none;
  }

  mime::base64_form form_;
  leniency lenient_;
  std::uint32_t group_ = 0;  // the sextets of an unfinished group
  std::uint8_t held_ = 0;    // how many they are
  std::uint8_t wanted_ = 0;  // '=' to come
  bool padded_ = false;      // the data has ended
  bool after_cr_ = false;
};

/// Encodes all of [p, pe) on one line, with its padding; `out` has room for base64_encoded_size(n, plain).
/// Returns its end.
template <bool Vector = base64_vectors>
inline char* base64_write_line(const char* p, const char* const pe, char* out) noexcept {
#if defined(SIPWIRE_AVX2)
  if constexpr (Vector) {
    for (; pe - p >= 28; p += 24, out += 32) base64_encode_block(p, out);
  }
#endif
  const auto byte = [](const char* q) { return std::uint32_t{static_cast<unsigned char>(*q)}; };
  for (; pe - p >= 3; p += 3) {
    const std::uint32_t triple = byte(p) << 16U | byte(p + 1) << 8U | byte(p + 2);
    for (unsigned shift = 18;; shift -= 6) {
      *out++ = base64_alphabet[triple >> shift & 63U];
      if (shift == 0) break;
    }
  }
  if (p == pe) return out;
  const bool two = pe - p == 2;
  const std::uint32_t triple = byte(p) << 16U | (two ? byte(p + 1) << 8U : 0U);
  *out++ = base64_alphabet[triple >> 18U];
  *out++ = base64_alphabet[triple >> 12U & 63U];
  *out++ = two ? base64_alphabet[triple >> 6U & 63U] : '=';
  *out++ = '=';
  return out;
}

/// Encodes [p, pe) in the given form; the first line starts here. Returns the end.
template <bool Vector = base64_vectors>
inline char* base64_write(const char* p, const char* const pe, char* out, mime::base64_form form) noexcept {
  if (form == mime::base64_form::mime) {
    while (pe - p > 57) {
      out = base64_write_line<Vector>(p, p + 57, out);
      *out++ = '\r';
      *out++ = '\n';
      p += 57;
    }
  }
  return base64_write_line<Vector>(p, pe, out);
}

template <bool Vector>
result<std::size_t> base64_decode_into(std::span<char> room, const slice& text, mime::base64_form form,
                                       leniency lenient) noexcept {
  if (const fault bad = check_size(text, rule::base64)) return bad;
  base64_reader<Vector> reader(form, lenient);
  const char* p = text.begin();
  char* out = room.data();
  char* out_end = out + room.size();
  char spill[768];
  std::size_t written = 0;  // before `out` was turned to the spill
  char* base = out;
  bool full = false;
  for (;;) {
    errc code = reader.read(p, text.end(), out, out_end);
    if (code == errc::none) code = reader.finish(out, out_end);
    if (code == errc::none) break;
    if (code != errc::too_small) return fault{code, rule::base64, text.buffer().offset(p)};
    // The rest is decoded only to be counted.
    written += static_cast<std::size_t>(out - base);
    full = full || base == room.data();
    base = out = spill;
    out_end = spill + sizeof spill;
  }
  written += static_cast<std::size_t>(out - base);
  if (full) return fault{errc::too_small, rule::base64, clamp_offset(written)};
  return written;
}

}  // namespace detail

/// Decodes base64 into the caller's span and returns the number of bytes; what lies behind them in the span
/// is unspecified.
///
/// Strict: the first byte that may not stand where it does is errc::syntax at its offset (in
/// base64_form::mime an LF of its own is errc::bare_lf, what follows a CR of its own errc::bare_cr), as is
/// the first `=` of padding whose spare bits are not zero; a group cut short or without its `=` is
/// errc::truncated at the end. With leniency::foreign_base64 everything outside the alphabet is skipped, as
/// RFC 2045 has it for mail, and `=` may be missing. A span that is too small is errc::too_small with the
/// number of bytes needed, and a faulty text is told first.
/// \code
/// char room[64];
/// auto n = sipwire::mime::base64_decode(room, "5L2g5aW9");  // six bytes
/// \endcode
inline result<std::size_t> base64_decode(std::span<char> room, const slice& text,
                                         base64_form form = base64_form::mime,
                                         leniency lenient = leniency::none) noexcept {
  return detail::base64_decode_into<detail::base64_vectors>(room, text, form, lenient);
}

/// The number of bytes that base64_decode() will give, or its fault.
inline result<std::size_t> base64_decoded_size(const slice& text, base64_form form = base64_form::mime,
                                               leniency lenient = leniency::none) noexcept {
  const auto none = base64_decode({}, text, form, lenient);
  if (!none && none.error().code == errc::too_small) return std::size_t{none.error().needed()};
  return none;
}

/// base64 that arrives in pieces, cut anywhere: each piece is decoded to a sink as it comes.
///
/// \code
/// sipwire::mime::base64_decoder decoder;
/// for (auto chunk : chunks)
///   if (auto ok = decoder.feed(out, chunk); !ok) return ok;
/// return decoder.finish(out);
/// \endcode
class base64_decoder {
 public:
  explicit base64_decoder(base64_form form = base64_form::mime, leniency lenient = leniency::none) noexcept
      : reader_(form, lenient) {}

  /// Decodes one piece. A fault is located in the piece; what stood before it has been given to the sink.
  template <sink Sink>
  result<void> feed(Sink& out, const slice& piece) {
    if (const fault bad = check_size(piece, rule::base64)) return bad;
    char room[1536];
    const char* p = piece.begin();
    for (;;) {
      char* at = room;
      const errc code = reader_.read(p, piece.end(), at, room + sizeof room);
      if (at != room) out.append({room, static_cast<std::size_t>(at - room)});
      if (code == errc::none) return {};
      if (code != errc::too_small) return fault{code, rule::base64, piece.buffer().offset(p)};
    }
  }
  /// Says that nothing more comes: errc::truncated when something should. The fault's offset is `end`, which
  /// the caller knows.
  template <sink Sink>
  result<void> finish(Sink& out, std::uint32_t end = 0) {
    char room[2];
    char* at = room;
    const errc code = reader_.finish(at, room + sizeof room);
    if (at != room) out.append({room, static_cast<std::size_t>(at - room)});
    if (code != errc::none) return fault{code, rule::base64, end};
    return {};
  }

 private:
  detail::base64_reader<> reader_;
};

/// Decodes base64 to a sink; the faults are those of the other base64_decode(), and what stood before one has
/// been given to the sink.
template <sink Sink>
result<std::size_t> base64_decode(Sink& out, const slice& text, base64_form form = base64_form::mime,
                                  leniency lenient = leniency::none) {
  base64_decoder decoder(form, lenient);
  const std::size_t before = out.size();
  if (auto fed = decoder.feed(out, text); !fed) return fed.error();
  if (auto all = decoder.finish(out, text.where().last); !all) return all.error();
  return written_since(out, before);
}

/// Encodes bytes into the caller's span and returns the number of characters, or errc::too_small with the
/// number needed.
/// \code
/// char room[64];
/// auto n = sipwire::mime::base64_encode(room, "any carnal pleas");  // YW55IGNhcm5hbCBwbGVhcw==
/// \endcode
inline result<std::size_t> base64_encode(std::span<char> room, std::string_view bytes,
                                         base64_form form = base64_form::mime) noexcept {
  if (const fault bad = check_size(bytes, rule::base64)) return bad;
  const std::size_t size = base64_encoded_size(bytes.size(), form);
  if (size > room.size()) return fault{errc::too_small, rule::base64, clamp_offset(size)};
  detail::base64_write(bytes.data(), bytes.data() + bytes.size(), room.data(), form);
  return size;
}

/// Encodes bytes to a sink.
template <sink Sink>
void base64_encode(Sink& out, std::string_view bytes, base64_form form = base64_form::mime) {
  constexpr std::size_t piece = std::size_t{57} * 16;  // whole lines, and whole groups
  char room[base64_encoded_size(piece) + 2];
  for (bool first = true; first || !bytes.empty(); first = false) {
    const auto now = bytes.substr(0, piece);
    char* at = room;
    if (form == base64_form::mime && !first) {
      *at++ = '\r';
      *at++ = '\n';
    }
    at = detail::base64_write(now.data(), now.data() + now.size(), at, form);
    if (at != room) out.append({room, static_cast<std::size_t>(at - room)});
    bytes.remove_prefix(now.size());
  }
}
}}}  // namespace sipwire::mime
