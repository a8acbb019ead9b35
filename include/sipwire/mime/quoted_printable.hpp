#pragma once

/// \file
/// quoted-printable into and out of the caller's memory (RFC 2045 6.7).

#include <span>

#include "../core/sink.hpp"
#include "../core/vocabulary.hpp"

namespace sipwire { inline namespace SIPWIRE_ISA { namespace mime {
namespace detail {

/// quoted_printable_decode() by one run policy; both agree.
template <class Runs, sink Sink>
result<void> read_quoted_printable(Sink& out, const slice& text, leniency lenient) {
  if (const fault bad = check_size(text, rule::quoted_printable)) return bad;
  const char* p = text.begin();
  const char* const pe = text.end();
  const Runs runs(text.buffer());
  const bool loose = has(lenient, leniency::loose_quoted_printable);
  const auto wrong = [&text](const char* at, errc code, rule where) {
    return fault{code, where, text.buffer().offset(at)};
  };
  const auto hex_at = [pe](const char* q) {
    return pe - q >= 3 && *q == '=' && hex_value(q[1]) >= 0 && hex_value(q[2]) >= 0;
  };
  while (p != pe) {
    // byte_runs skips nothing by itself.
    const char* const q = sipwire::detail::skip_bytewise<charset::qp_literal>(
        runs.template skip<charset::qp_literal>(p, pe), pe);
    if (q != p) {
      // Blanks at the end of a line were put there on the way.
      const char* last = q;
      if (q == pe || *q == '\n' || (*q == '\r' && pe - q > 1 && q[1] == '\n'))
        while (last != p && is_wsp(last[-1])) --last;
      if (last != p) out.append({p, static_cast<std::size_t>(last - p)});
      p = q;
      if (p == pe) break;
    }
    if (hex_at(p)) {
      // Text of another script is one escape behind the other.
      char bytes[64];
      std::size_t n = 0;
      for (; n != sizeof bytes && hex_at(p); p += 3) {
        const bool lower = (p[1] >= 'a' && p[1] <= 'f') || (p[2] >= 'a' && p[2] <= 'f');
        if (lower && !loose) {
          out.append({bytes, n});
          return wrong(p[1] >= 'a' && p[1] <= 'f' ? p + 1 : p + 2, errc::bad_escape, rule::hex_octet);
        }
        bytes[n++] = static_cast<char>(static_cast<unsigned char>(hex_value(p[1]) * 16 + hex_value(p[2])));
      }
      out.append({bytes, n});
    } else if (*p == '=') {
      const char* r = p + 1;
      while (r != pe && is_wsp(*r)) ++r;
      if (pe - r >= 2 && r[0] == '\r' && r[1] == '\n') {
        p = r + 2;
      } else if (r != pe && *r == '\n' && (loose || has(lenient, leniency::bare_lf))) {
        p = r + 1;
      } else if (r == pe && loose) {
        p = r;
      } else if (loose) {
        out.append("=");
        ++p;
      } else if (r == pe) {
        return wrong(pe, errc::truncated, rule::quoted_printable);
      } else {
        return wrong(p, errc::bad_escape, rule::hex_octet);
      }
    } else if (*p == '\r' && pe - p >= 2 && p[1] == '\n') {
      out.append("\r\n");
      p += 2;
    } else if (loose || (*p == '\n' && has(lenient, leniency::bare_lf))) {
      out.append({p, 1});
      ++p;
    } else {
      const auto byte = static_cast<unsigned char>(*p);
      const errc code = *p == '\r'    ? errc::bare_cr
                        : *p == '\n'  ? errc::bare_lf
                        : byte < 0x80 ? errc::control_byte
                                      : errc::syntax;
      return wrong(p, code, rule::quoted_printable);
    }
  }
  return {};
}

}  // namespace detail

/// What CR and LF are to quoted_printable_encode().
enum class qp_form : std::uint8_t {
  text,    ///< CRLF ends a line and stays; a CR or LF alone is escaped
  binary,  ///< every CR and LF is escaped: any bytes come back as they were from every decoder
};

/// Decodes quoted-printable to a sink: `=XX`, soft line breaks, and blanks at the end of a line, which are
/// dropped (RFC 2045 6.7 rule 3).
///
/// Strict: `=` before anything but two upper-case digits or a line end is errc::bad_escape at the `=` (a
/// lower-case digit, which rule 1 forbids, at the digit), `=` and blanks as the last bytes errc::truncated at
/// the end, a CR or LF of its own errc::bare_cr or errc::bare_lf, another control errc::control_byte, a byte
/// from 0x80 up errc::syntax. leniency::loose_quoted_printable takes all of these as bytes that stand for
/// themselves. How long lines are is not looked at. What stood before a fault has been given to the sink.
/// \code
/// sipwire::mime::quoted_printable_decode(out, "caf=C3=A9 =\r\nau lait");  // café au lait
/// \endcode
template <sink Sink>
result<std::size_t> quoted_printable_decode(Sink& out, const slice& text, leniency lenient = leniency::none) {
  const std::size_t before = out.size();
  if (const auto read = detail::read_quoted_printable<vector_runs>(out, text, lenient); !read)
    return read.error();
  return written_since(out, before);
}

/// The same into the caller's span; returns the number of bytes. A span that is too small is errc::too_small
/// with the number of bytes needed, and a faulty text is told first.
inline result<std::size_t> quoted_printable_decode(std::span<char> room, const slice& text,
                                                   leniency lenient = leniency::none) noexcept {
  span_sink out(room);
  return quoted_printable_decode(out, text, lenient);
}

/// The number of bytes that quoted_printable_decode() will give, or its fault.
inline result<std::size_t> quoted_printable_decoded_size(const slice& text,
                                                         leniency lenient = leniency::none) noexcept {
  counting_sink out;
  return quoted_printable_decode(out, text, lenient);
}

/// Encodes bytes to a sink, in lines of at most 76 characters; blanks at the end of a line are escaped.
/// \code
/// sipwire::mime::quoted_printable_encode(out, "a = b\t");  // a =3D b=09
/// \endcode
template <sink Sink>
void quoted_printable_encode(Sink& out, std::string_view bytes, qp_form form = qp_form::text) {
  char line[80];
  std::size_t n = 0;
  const auto flush = [&](std::string_view end) {
    for (const char c : end) line[n++] = c;
    out.append({line, n});
    n = 0;
  };
  for (std::size_t i = 0; i < bytes.size(); ++i) {
    const auto line_end = [&](std::size_t at) {
      return form == qp_form::text && bytes.size() - at >= 2 && bytes[at] == '\r' && bytes[at + 1] == '\n';
    };
    if (line_end(i)) {
      flush("\r\n");
      ++i;
      continue;
    }
    const char c = bytes[i];
    const bool last = i + 1 == bytes.size() || line_end(i + 1);
    const bool literal = charset::qp_literal::set.contains(c) && !(last && is_wsp(c));
    // Without a line end behind it, the line needs a `=` as its 76th character.
    if (n + (literal ? 1 : 3) > (last ? 76U : 75U)) flush("=\r\n");
    if (literal) {
      line[n++] = c;
    } else {
      const auto byte = static_cast<unsigned char>(c);
      line[n++] = '=';
      line[n++] = "0123456789ABCDEF"[byte >> 4U];
      line[n++] = "0123456789ABCDEF"[byte & 15U];
    }
  }
  if (n != 0) flush("");
}

/// The same into the caller's span; returns the number of characters, or errc::too_small with the number
/// needed.
inline result<std::size_t> quoted_printable_encode(std::span<char> room, std::string_view bytes,
                                                   qp_form form = qp_form::text) noexcept {
  span_sink out(room);
  quoted_printable_encode(out, bytes, form);
  return out.done();
}
}}}  // namespace sipwire::mime
