// Generated from grammar/sip/name_addr.rl by Ragel 6.10. Do not edit. Inputs: 316ca81d1ef55783
#pragma once

// ( name-addr / addr-spec ) *( SEMI generic-param ) (RFC 3261 25.1): From, To, Reply-To, Contact, Route,
// Record-Route and those built like them; stops at the comma before the next value.
// A token at the front is a scheme when `:` follows and a display name otherwise, so nothing is read twice.
// Display-name tokens need no LWS before `<` (RFC 4475 3.1.1.6). Between the brackets stands visible ASCII
// with `scheme:` at its front; its own grammar is asked later. A bare addr-spec ends at `,` `;` `?` or LWS,
// and what follows `;` belongs to the header (RFC 3261 20, RFC 8217).
// A token with nothing behind it passes the automaton: the `*` of Contact is one, all others are refused
// afterwards.

#include "../../../core/scan_bytes.hpp"
#include "../../../mime/detail/quick_params.hpp"
#include "../../../core/scan_end.hpp"
#include "../../../uri/detail/gen/ipv6_address.hpp"

#include "../../../core/detail/diag_push.hpp"

namespace sipwire { inline namespace SIPWIRE_ISA { namespace sip { namespace detail {

/// Where the parts of a name-addr lie; the display name is null without one.
struct name_addr_front {
  const char* display_last = nullptr;
  const char* angle = nullptr;
  const char* raquot = nullptr;
};

/// Behind the usual name-addr at p: a quoted-string of ASCII without escapes, or tokens with one blank
/// between, or no display name; at most one blank; `sip:`, `sips:` or `tel:` between brackets. Null for all
/// else.
SIPWIRE_INLINE const char* quick_name_addr(const char* p, const char* const pe, const vector_runs& runs,
                                           name_addr_front& out) noexcept {
  if (p == pe) return nullptr;
  if (*p != '<') {
    const char* q = p;
    if (*p == '"') {
      q = runs.skip<charset::qdtext>(p + 1, pe);
      if (q == pe || *q != '"') return nullptr;
      out.display_last = ++q;
      if (q != pe && *q == ' ') ++q;
    } else {
      for (;;) {
        const char* const last = runs.skip<charset::token>(q, pe);
        if (last == q) break;
        out.display_last = q = last;
        if (q == pe || *q != ' ') break;
        ++q;
      }
    }
    if (q == pe || *q != '<') return nullptr;
    p = q;
  }
  out.angle = p++;
  if (pe - p < 6) return nullptr;
  if (!iequals<"sip:">({p, 4}) && !iequals<"tel:">({p, 4}) && !iequals<"sips:">({p, 5})) return nullptr;
  const char* const q = runs.skip<charset::angle_uri>(p + 4, pe);
  if (q == pe || *q != '>') return nullptr;
  out.raquot = q;
  return q + 1;
}
constexpr const char* quick_name_addr(const char*, const char*, const byte_runs&, name_addr_front&) noexcept {
  return nullptr;
}

/// quick_params() that knows `tag` by sight. `end` goes to the last byte read.
template <class Handler>
SIPWIRE_INLINE const char* quick_name_addr_params(const char* p, const char* const pe,
                                                  const vector_runs& runs, const source& from, Handler& on,
                                                  const char*& end) {
  while (p != pe && *p == ';') {
    const char* next;
    if (mime::detail::stands_at(p, pe, ";tag=")) {
      if ((next = mime::detail::quick_value(p + 5, pe, runs)) != nullptr) on.tag(from.at(p + 5, next));
    } else {
      const auto tell = [&](const char* name, const char* name_end, const char* value, const char* last) {
        on.param(from.at(name, name_end), value != nullptr ? from.at(value, last) : extent{});
      };
      next = mime::detail::quick_param(p, pe, runs, tell);
    }
    if (next == nullptr) break;
    end = p = next;
  }
  return p;
}
template <class Handler>
constexpr const char* quick_name_addr_params(const char* p, const char*, const byte_runs&, const source&,
                                             Handler&, const char*&) noexcept {
  return p;
}

/// The first byte of [p, last) that cannot be in a scheme, or last.
inline const char* bad_scheme(const char* p, const char* const last) noexcept {
  if (!is_alpha(*p)) return p;
  while (p != last && (is_alpha(*p) || is_digit(*p) || *p == '+' || *p == '-' || *p == '.')) ++p;
  return p;
}

/// The automaton, from p on or, when quick_name_addr() read the front, from what stands behind it at `end`
/// on.
template <class Runs, class Handler>
SIPWIRE_NOINLINE inline scan_end continue_name_addr(const char* p, const char* const pe, const Runs& runs,
                                                    const source& from, rule element, Handler& on,
                                                    const name_addr_front& front, const char* end,
                                                    const char* params_first) {
  const char* const eof = pe;
  const char* quote = nullptr;
  const bool front_read = front.raquot != nullptr;
  const char* first = front_read ? p : nullptr;
  const char* angle = nullptr;
  const char* uri_first = front_read ? front.angle + 1 : nullptr;
  const char* uri_last = front.raquot;
  const char* name_first = nullptr;
  const char* name_last = nullptr;
  const char* value_first = nullptr;
  rule where = rule::none;
  const char* bare_last = nullptr;
  const auto commit = [&] {
    if (name_first != nullptr) on.param(from.at(name_first, name_last),
        value_first != nullptr ? from.at(value_first, end) : extent{});
    name_first = value_first = nullptr;
  };
static const char _name_addr_actions[] = {
	0, 1, 0, 1, 1, 1, 2, 1,
	4, 1, 5, 1, 9, 1, 11, 1,
	12, 1, 13, 1, 14, 1, 15, 1,
	16, 1, 20, 1, 21, 1, 22, 1,
	23, 1, 24, 1, 25, 2, 0, 18,
	2, 7, 9, 2, 8, 9, 2, 10,
	0, 2, 10, 3, 2, 10, 5, 2,
	19, 0, 2, 19, 3, 2, 19, 6,
	2, 26, 25, 3, 9, 26, 25, 3,
	10, 0, 5, 3, 17, 0, 18, 4,
	7, 9, 26, 25, 4, 8, 9, 26,
	25
};

static const short _name_addr_key_offsets[] = {
	0, 0, 20, 22, 42, 44, 49, 67,
	69, 70, 75, 77, 80, 84, 94, 100,
	101, 107, 109, 111, 113, 115, 117, 119,
	121, 123, 124, 125, 127, 146, 148, 167,
	168, 169, 170, 172, 190, 192, 208, 210,
	230, 232, 252, 254, 257, 275, 277, 278,
	279, 285, 287, 289, 291, 293, 295, 297,
	299, 300, 307, 315, 316, 317, 318, 320,
	322, 340, 342, 358, 360, 380, 382, 402,
	404, 407, 425, 427, 428, 429, 435, 437,
	439, 441, 443, 445, 447, 449, 450, 457,
	465, 466, 467, 468, 469, 469, 473, 475,
	495, 514, 533, 545, 551, 555, 555, 574,
	581, 586, 592, 610, 616, 622, 626, 626,
	645, 652, 657, 663
};

static const unsigned char _name_addr_trans_keys[] = {
	9u, 10u, 13u, 32u, 33u, 34u, 37u, 39u,
	42u, 43u, 60u, 126u, 45u, 46u, 48u, 57u,
	65u, 90u, 95u, 122u, 9u, 32u, 9u, 10u,
	13u, 32u, 33u, 34u, 37u, 39u, 42u, 43u,
	60u, 126u, 45u, 46u, 48u, 57u, 65u, 90u,
	95u, 122u, 9u, 32u, 9u, 32u, 34u, 42u,
	60u, 9u, 10u, 13u, 32u, 34u, 92u, 224u,
	237u, 240u, 244u, 33u, 126u, 194u, 223u, 225u,
	239u, 241u, 243u, 9u, 32u, 10u, 9u, 10u,
	13u, 32u, 60u, 9u, 32u, 9u, 32u, 60u,
	65u, 90u, 97u, 122u, 43u, 58u, 45u, 46u,
	48u, 57u, 65u, 90u, 97u, 122u, 33u, 62u,
	35u, 59u, 61u, 126u, 10u, 0u, 9u, 11u,
	12u, 14u, 127u, 128u, 191u, 160u, 191u, 128u,
	191u, 128u, 159u, 144u, 191u, 128u, 191u, 128u,
	143u, 9u, 32u, 10u, 10u, 9u, 32u, 9u,
	10u, 13u, 32u, 33u, 37u, 39u, 60u, 126u,
	42u, 43u, 45u, 46u, 48u, 57u, 65u, 90u,
	95u, 122u, 9u, 32u, 9u, 10u, 13u, 32u,
	33u, 37u, 39u, 60u, 126u, 42u, 43u, 45u,
	46u, 48u, 57u, 65u, 90u, 95u, 122u, 10u,
	10u, 10u, 9u, 32u, 9u, 10u, 13u, 32u,
	33u, 37u, 39u, 126u, 42u, 43u, 45u, 46u,
	48u, 57u, 65u, 90u, 95u, 122u, 9u, 32u,
	9u, 32u, 33u, 37u, 39u, 126u, 42u, 43u,
	45u, 46u, 48u, 57u, 65u, 90u, 95u, 122u,
	9u, 32u, 9u, 10u, 13u, 32u, 33u, 34u,
	37u, 39u, 91u, 126u, 42u, 43u, 45u, 46u,
	48u, 57u, 65u, 90u, 95u, 122u, 9u, 32u,
	9u, 10u, 13u, 32u, 33u, 34u, 37u, 39u,
	91u, 126u, 42u, 43u, 45u, 46u, 48u, 57u,
	65u, 90u, 95u, 122u, 9u, 32u, 9u, 32u,
	34u, 9u, 10u, 13u, 32u, 34u, 92u, 224u,
	237u, 240u, 244u, 33u, 126u, 194u, 223u, 225u,
	239u, 241u, 243u, 9u, 32u, 10u, 10u, 0u,
	9u, 11u, 12u, 14u, 127u, 128u, 191u, 160u,
	191u, 128u, 191u, 128u, 159u, 144u, 191u, 128u,
	191u, 128u, 143u, 10u, 46u, 48u, 58u, 65u,
	70u, 97u, 102u, 46u, 93u, 48u, 58u, 65u,
	70u, 97u, 102u, 10u, 10u, 10u, 9u, 32u,
	9u, 32u, 9u, 10u, 13u, 32u, 33u, 37u,
	39u, 126u, 42u, 43u, 45u, 46u, 48u, 57u,
	65u, 90u, 95u, 122u, 9u, 32u, 9u, 32u,
	33u, 37u, 39u, 126u, 42u, 43u, 45u, 46u,
	48u, 57u, 65u, 90u, 95u, 122u, 9u, 32u,
	9u, 10u, 13u, 32u, 33u, 34u, 37u, 39u,
	91u, 126u, 42u, 43u, 45u, 46u, 48u, 57u,
	65u, 90u, 95u, 122u, 9u, 32u, 9u, 10u,
	13u, 32u, 33u, 34u, 37u, 39u, 91u, 126u,
	42u, 43u, 45u, 46u, 48u, 57u, 65u, 90u,
	95u, 122u, 9u, 32u, 9u, 32u, 34u, 9u,
	10u, 13u, 32u, 34u, 92u, 224u, 237u, 240u,
	244u, 33u, 126u, 194u, 223u, 225u, 239u, 241u,
	243u, 9u, 32u, 10u, 10u, 0u, 9u, 11u,
	12u, 14u, 127u, 128u, 191u, 160u, 191u, 128u,
	191u, 128u, 159u, 144u, 191u, 128u, 191u, 128u,
	143u, 10u, 46u, 48u, 58u, 65u, 70u, 97u,
	102u, 46u, 93u, 48u, 58u, 65u, 70u, 97u,
	102u, 10u, 10u, 10u, 10u, 9u, 10u, 13u,
	32u, 9u, 32u, 9u, 10u, 13u, 32u, 33u,
	37u, 39u, 58u, 60u, 126u, 42u, 43u, 45u,
	46u, 48u, 57u, 65u, 90u, 95u, 122u, 9u,
	10u, 13u, 32u, 33u, 37u, 39u, 60u, 126u,
	42u, 43u, 45u, 46u, 48u, 57u, 65u, 90u,
	95u, 122u, 9u, 10u, 13u, 32u, 33u, 37u,
	39u, 60u, 126u, 42u, 43u, 45u, 46u, 48u,
	57u, 65u, 90u, 95u, 122u, 13u, 32u, 33u,
	44u, 59u, 61u, 9u, 10u, 35u, 58u, 64u,
	126u, 9u, 10u, 13u, 32u, 44u, 59u, 9u,
	32u, 44u, 59u, 9u, 10u, 13u, 32u, 33u,
	37u, 39u, 44u, 59u, 61u, 126u, 42u, 46u,
	48u, 57u, 65u, 90u, 95u, 122u, 9u, 10u,
	13u, 32u, 44u, 59u, 61u, 9u, 32u, 44u,
	59u, 61u, 9u, 10u, 13u, 32u, 44u, 59u,
	9u, 10u, 13u, 32u, 33u, 37u, 39u, 44u,
	59u, 126u, 42u, 46u, 48u, 57u, 65u, 90u,
	95u, 122u, 9u, 10u, 13u, 32u, 44u, 59u,
	9u, 10u, 13u, 32u, 44u, 59u, 9u, 32u,
	44u, 59u, 9u, 10u, 13u, 32u, 33u, 37u,
	39u, 44u, 59u, 61u, 126u, 42u, 46u, 48u,
	57u, 65u, 90u, 95u, 122u, 9u, 10u, 13u,
	32u, 44u, 59u, 61u, 9u, 32u, 44u, 59u,
	61u, 9u, 10u, 13u, 32u, 44u, 59u, 9u,
	10u, 13u, 32u, 33u, 37u, 39u, 44u, 59u,
	126u, 42u, 46u, 48u, 57u, 65u, 90u, 95u,
	122u, 0
};

static const char _name_addr_single_lengths[] = {
	0, 12, 2, 12, 2, 5, 10, 2,
	1, 5, 2, 3, 0, 2, 2, 1,
	0, 0, 0, 0, 0, 0, 0, 0,
	2, 1, 1, 2, 9, 2, 9, 1,
	1, 1, 2, 8, 2, 6, 2, 10,
	2, 10, 2, 3, 10, 2, 1, 1,
	0, 0, 0, 0, 0, 0, 0, 0,
	1, 1, 2, 1, 1, 1, 2, 2,
	8, 2, 6, 2, 10, 2, 10, 2,
	3, 10, 2, 1, 1, 0, 0, 0,
	0, 0, 0, 0, 0, 1, 1, 2,
	1, 1, 1, 1, 0, 4, 2, 10,
	9, 9, 6, 6, 4, 0, 11, 7,
	5, 6, 10, 6, 6, 4, 0, 11,
	7, 5, 6, 10
};

static const char _name_addr_range_lengths[] = {
	0, 4, 0, 4, 0, 0, 4, 0,
	0, 0, 0, 0, 2, 4, 2, 0,
	3, 1, 1, 1, 1, 1, 1, 1,
	0, 0, 0, 0, 5, 0, 5, 0,
	0, 0, 0, 5, 0, 5, 0, 5,
	0, 5, 0, 0, 4, 0, 0, 0,
	3, 1, 1, 1, 1, 1, 1, 1,
	0, 3, 3, 0, 0, 0, 0, 0,
	5, 0, 5, 0, 5, 0, 5, 0,
	0, 4, 0, 0, 0, 3, 1, 1,
	1, 1, 1, 1, 1, 0, 3, 3,
	0, 0, 0, 0, 0, 0, 0, 5,
	5, 5, 3, 0, 0, 0, 4, 0,
	0, 0, 4, 0, 0, 0, 0, 4,
	0, 0, 0, 4
};

static const short _name_addr_index_offsets[] = {
	0, 0, 17, 20, 37, 40, 46, 61,
	64, 66, 72, 75, 79, 82, 89, 94,
	96, 100, 102, 104, 106, 108, 110, 112,
	114, 117, 119, 121, 124, 139, 142, 157,
	159, 161, 163, 166, 180, 183, 195, 198,
	214, 217, 233, 236, 240, 255, 258, 260,
	262, 266, 268, 270, 272, 274, 276, 278,
	280, 282, 287, 293, 295, 297, 299, 302,
	305, 319, 322, 334, 337, 353, 356, 372,
	375, 379, 394, 397, 399, 401, 405, 407,
	409, 411, 413, 415, 417, 419, 421, 426,
	432, 434, 436, 438, 440, 441, 446, 449,
	465, 480, 495, 505, 512, 517, 518, 534,
	542, 548, 555, 570, 577, 584, 589, 590,
	606, 614, 620, 627
};

static const unsigned char _name_addr_indicies[] = {
	1, 2, 3, 1, 4, 5, 4, 4,
	6, 4, 7, 4, 4, 4, 4, 4,
	0, 8, 8, 9, 8, 10, 11, 8,
	4, 5, 4, 4, 6, 4, 7, 4,
	4, 4, 4, 4, 0, 12, 12, 9,
	12, 12, 5, 13, 7, 9, 15, 16,
	17, 15, 19, 20, 22, 24, 25, 27,
	18, 21, 23, 26, 14, 15, 15, 14,
	16, 14, 28, 29, 30, 28, 7, 9,
	31, 31, 9, 31, 31, 7, 9, 33,
	33, 32, 33, 34, 33, 33, 33, 33,
	32, 36, 37, 36, 36, 35, 29, 9,
	15, 15, 15, 38, 15, 39, 21, 39,
	21, 39, 21, 39, 23, 39, 23, 39,
	23, 39, 40, 40, 9, 41, 9, 10,
	9, 42, 42, 9, 43, 44, 45, 43,
	46, 46, 46, 7, 46, 46, 46, 46,
	46, 46, 0, 47, 47, 9, 47, 29,
	30, 47, 46, 46, 46, 7, 46, 46,
	46, 46, 46, 46, 0, 44, 9, 48,
	9, 2, 9, 49, 49, 9, 51, 52,
	53, 51, 54, 54, 54, 54, 54, 54,
	54, 54, 54, 50, 55, 55, 9, 55,
	55, 54, 54, 54, 54, 54, 54, 54,
	54, 54, 50, 56, 56, 50, 58, 59,
	60, 58, 61, 62, 61, 61, 63, 61,
	61, 61, 61, 61, 61, 57, 64, 64,
	50, 64, 65, 66, 64, 61, 62, 61,
	61, 63, 61, 61, 61, 61, 61, 61,
	57, 67, 67, 50, 67, 67, 62, 57,
	69, 70, 71, 69, 73, 74, 76, 78,
	79, 81, 72, 75, 77, 80, 68, 69,
	69, 68, 70, 68, 82, 9, 69, 69,
	69, 83, 69, 84, 75, 84, 75, 84,
	75, 84, 77, 84, 77, 84, 77, 84,
	65, 50, 85, 85, 85, 85, 57, 85,
	86, 85, 85, 85, 57, 59, 50, 87,
	50, 52, 9, 88, 88, 9, 89, 89,
	9, 90, 91, 92, 90, 93, 93, 93,
	93, 93, 93, 93, 93, 93, 50, 94,
	94, 9, 94, 94, 93, 93, 93, 93,
	93, 93, 93, 93, 93, 50, 95, 95,
	50, 96, 97, 98, 96, 99, 100, 99,
	99, 101, 99, 99, 99, 99, 99, 99,
	57, 102, 102, 50, 102, 103, 104, 102,
	99, 100, 99, 99, 101, 99, 99, 99,
	99, 99, 99, 57, 105, 105, 50, 105,
	105, 100, 57, 106, 107, 108, 106, 110,
	111, 113, 115, 116, 118, 109, 112, 114,
	117, 68, 106, 106, 68, 107, 68, 119,
	9, 106, 106, 106, 83, 106, 84, 112,
	84, 112, 84, 112, 84, 114, 84, 114,
	84, 114, 84, 103, 50, 120, 120, 120,
	120, 57, 120, 121, 120, 120, 120, 57,
	97, 50, 122, 50, 91, 9, 123, 9,
	9, 124, 41, 125, 124, 9, 40, 40,
	9, 126, 48, 127, 126, 128, 128, 128,
	129, 7, 128, 128, 128, 128, 128, 128,
	0, 126, 48, 127, 126, 46, 46, 46,
	7, 46, 46, 46, 46, 46, 46, 0,
	42, 29, 30, 42, 46, 46, 46, 7,
	46, 46, 46, 46, 46, 46, 0, 130,
	130, 131, 130, 130, 131, 130, 131, 131,
	35, 132, 82, 133, 132, 134, 135, 9,
	49, 49, 134, 135, 9, 9, 136, 87,
	137, 136, 138, 138, 138, 134, 135, 58,
	138, 138, 138, 138, 138, 50, 136, 87,
	137, 136, 134, 135, 58, 50, 56, 56,
	134, 135, 58, 50, 132, 82, 133, 132,
	134, 135, 57, 132, 82, 133, 132, 139,
	139, 139, 134, 135, 139, 139, 139, 139,
	139, 57, 140, 123, 141, 140, 142, 143,
	9, 88, 119, 144, 88, 142, 143, 9,
	89, 89, 142, 143, 9, 9, 145, 122,
	146, 145, 147, 147, 147, 142, 143, 96,
	147, 147, 147, 147, 147, 50, 145, 122,
	146, 145, 142, 143, 96, 50, 95, 95,
	142, 143, 96, 50, 88, 119, 144, 88,
	142, 143, 57, 88, 119, 144, 88, 148,
	148, 148, 142, 143, 148, 148, 148, 148,
	148, 57, 0
};

static const char _name_addr_trans_targs[] = {
	0, 1, 2, 33, 95, 6, 95, 12,
	3, 0, 4, 26, 5, 93, 0, 6,
	7, 8, 6, 9, 16, 17, 18, 19,
	20, 21, 22, 23, 9, 10, 15, 11,
	0, 13, 14, 0, 14, 92, 0, 0,
	94, 24, 97, 28, 29, 31, 28, 30,
	27, 100, 0, 35, 36, 61, 102, 37,
	104, 0, 39, 40, 59, 106, 44, 57,
	41, 42, 56, 43, 0, 44, 45, 46,
	44, 105, 48, 49, 50, 51, 52, 53,
	54, 55, 34, 0, 0, 58, 105, 38,
	108, 109, 64, 65, 90, 111, 66, 113,
	68, 69, 88, 115, 73, 86, 70, 71,
	85, 72, 73, 74, 75, 73, 114, 77,
	78, 79, 80, 81, 82, 83, 84, 63,
	87, 114, 67, 62, 93, 25, 96, 32,
	95, 98, 92, 98, 99, 47, 101, 35,
	103, 60, 102, 106, 107, 91, 110, 64,
	76, 112, 89, 111, 115
};

static const char _name_addr_trans_actions[] = {
	33, 0, 0, 0, 46, 49, 71, 15,
	0, 0, 0, 0, 0, 52, 11, 0,
	0, 0, 3, 7, 0, 0, 0, 0,
	0, 0, 0, 0, 0, 0, 0, 0,
	29, 0, 0, 31, 19, 17, 43, 40,
	0, 0, 0, 0, 0, 0, 1, 0,
	0, 0, 35, 0, 0, 0, 75, 0,
	0, 64, 0, 0, 0, 55, 58, 61,
	0, 0, 0, 0, 67, 0, 0, 0,
	3, 7, 0, 0, 0, 0, 0, 0,
	0, 0, 0, 84, 79, 5, 9, 0,
	0, 0, 0, 0, 0, 75, 0, 0,
	0, 0, 0, 55, 58, 61, 0, 0,
	0, 0, 0, 0, 0, 3, 7, 0,
	0, 0, 0, 0, 0, 0, 0, 0,
	5, 9, 0, 0, 0, 0, 0, 0,
	1, 13, 23, 21, 0, 0, 27, 25,
	0, 0, 37, 1, 0, 0, 27, 25,
	0, 0, 0, 37, 1
};

static const char _name_addr_eof_actions[] = {
	0, 33, 0, 33, 0, 0, 11, 11,
	11, 0, 0, 0, 29, 29, 31, 0,
	43, 40, 40, 40, 40, 40, 40, 40,
	0, 0, 0, 0, 33, 0, 33, 0,
	0, 0, 0, 35, 0, 35, 35, 64,
	35, 64, 35, 64, 67, 67, 67, 0,
	84, 79, 79, 79, 79, 79, 79, 79,
	35, 64, 64, 35, 35, 0, 0, 0,
	35, 0, 35, 35, 64, 35, 64, 35,
	64, 67, 67, 67, 0, 84, 79, 79,
	79, 79, 79, 79, 79, 35, 64, 64,
	35, 35, 0, 0, 0, 0, 0, 0,
	0, 0, 0, 0, 0, 0, 0, 0,
	0, 0, 0, 0, 0, 0, 0, 0,
	0, 0, 0, 0
};

static const int name_addr_start = 1;

static const int name_addr_en_behind_value = 99;
static const int name_addr_en_behind_angle = 107;
static const int name_addr_en_main = 1;
  int cs = front_read ? params_first == nullptr ? name_addr_en_behind_angle : name_addr_en_behind_value :
  1  ;
  if (front_read) p = end;
	{
	int _klen;
	unsigned int _trans;
	const char *_acts;
	unsigned int _nacts;
	const unsigned char *_keys;

	if ( p == pe )
		goto _test_eof;
	if ( cs == 0 )
		goto _out;
_resume:
	_keys = _name_addr_trans_keys + _name_addr_key_offsets[cs];
	_trans = _name_addr_index_offsets[cs];

	_klen = _name_addr_single_lengths[cs];
	if ( _klen > 0 ) {
		const unsigned char *_lower = _keys;
		const unsigned char *_mid;
		const unsigned char *_upper = _keys + _klen - 1;
		while (1) {
			if ( _upper < _lower )
				break;

			_mid = _lower + ((_upper-_lower) >> 1);
			if ( ( static_cast<unsigned char>(*p)) < *_mid )
				_upper = _mid - 1;
			else if ( ( static_cast<unsigned char>(*p)) > *_mid )
				_lower = _mid + 1;
			else {
				_trans += (unsigned int)(_mid - _keys);
				goto _match;
			}
		}
		_keys += _klen;
		_trans += _klen;
	}

	_klen = _name_addr_range_lengths[cs];
	if ( _klen > 0 ) {
		const unsigned char *_lower = _keys;
		const unsigned char *_mid;
		const unsigned char *_upper = _keys + (_klen<<1) - 2;
		while (1) {
			if ( _upper < _lower )
				break;

			_mid = _lower + (((_upper-_lower) >> 1) & ~1);
			if ( ( static_cast<unsigned char>(*p)) < _mid[0] )
				_upper = _mid - 2;
			else if ( ( static_cast<unsigned char>(*p)) > _mid[1] )
				_lower = _mid + 2;
			else {
				_trans += (unsigned int)((_mid - _keys)>>1);
				goto _match;
			}
		}
		_trans += _klen;
	}

_match:
	_trans = _name_addr_indicies[_trans];
	cs = _name_addr_trans_targs[_trans];

	if ( _name_addr_trans_actions[_trans] == 0 )
		goto _again;

	_acts = _name_addr_actions + _name_addr_trans_actions[_trans];
	_nacts = (unsigned int) *_acts++;
	while ( _nacts-- > 0 )
	{
		switch ( *_acts++ )
		{
	case 0:
	{ p = runs.template run<charset::token>(p + 1, pe) - 1; end = p + 1; }
	break;
	case 1:
	{ p = runs.template run<charset::qdtext>(p + 1, pe) - 1; }
	break;
	case 2:
	{ p = runs.template run<charset::ipv6_lexical>(p + 1, pe) - 1; }
	break;
	case 3:
	{ quote = p; }
	break;
	case 4:
	{ quote = nullptr; end = p + 1; }
	break;
	case 5:
	{ end = p + 1; }
	break;
	case 6:
	{ if (const scan_end e = uri::detail::judge_ipv6_value(p, pe, runs); !e.ok()) return e; }
	break;
	case 7:
	{ note(where, rule::utf8_nonascii); }
	break;
	case 8:
	{ note(where, rule::quoted_pair); }
	break;
	case 9:
	{ note(where, p != pe && static_cast<unsigned char>(*p) >= 0x80 ? rule::utf8_nonascii
      : rule::quoted_string); }
	break;
	case 10:
	{ first = p; }
	break;
	case 11:
	{
    if (const scan_end e = on.bare(); !e.ok()) return {p, e.code, e.rule};
    if (const char* bad = bad_scheme(first, p); bad != p) return {bad, errc::syntax, rule::scheme};
    uri_first = first;
    bare_last = end = p + 1;
  }
	break;
	case 12:
	{
    if (first != nullptr) on.display_name(from.at(first, end)); else first = p;
    angle = p;
    uri_first = p + 1;
  }
	break;
	case 13:
	{ uri_last = p; end = p + 1; angle = nullptr; {cs = 107;goto _again;} }
	break;
	case 14:
	{ p = runs.template run<charset::angle_uri>(p + 1, pe) - 1; }
	break;
	case 15:
	{ p = runs.template run<charset::bare_uri>(p + 1, pe) - 1; bare_last = end = p + 1; }
	break;
	case 16:
	{ p--; {cs = 99;goto _again;} }
	break;
	case 17:
	{ name_first = p; }
	break;
	case 18:
	{ name_last = end; }
	break;
	case 19:
	{ value_first = p; }
	break;
	case 20:
	{
    if (params_first == nullptr) params_first = p;
    commit();
    const char* const q = quick_name_addr_params(p, pe, runs, from, on, end);
    if (q != p) {
      p = q - 1;
      {cs = 99;goto _again;}
    }
  }
	break;
	case 21:
	{ p--; {p++; goto _out; } }
	break;
	case 22:
	{ note(where, rule::scheme); }
	break;
	case 23:
	{ note(where, rule::addr_spec); }
	break;
	case 24:
	{ note(where, rule::display_name); }
	break;
	case 25:
	{ note(where, rule::generic_param); }
	break;
	case 26:
	{ note(where, rule::gen_value); }
	break;
		}
	}

_again:
	if ( cs == 0 )
		goto _out;
	if ( ++p != pe )
		goto _resume;
	_test_eof: {}
	if ( p == eof )
	{
	const char *__acts = _name_addr_actions + _name_addr_eof_actions[cs];
	unsigned int __nacts = (unsigned int) *__acts++;
	while ( __nacts-- > 0 ) {
		switch ( *__acts++ ) {
	case 7:
	{ note(where, rule::utf8_nonascii); }
	break;
	case 8:
	{ note(where, rule::quoted_pair); }
	break;
	case 9:
	{ note(where, p != pe && static_cast<unsigned char>(*p) >= 0x80 ? rule::utf8_nonascii
      : rule::quoted_string); }
	break;
	case 22:
	{ note(where, rule::scheme); }
	break;
	case 23:
	{ note(where, rule::addr_spec); }
	break;
	case 24:
	{ note(where, rule::display_name); }
	break;
	case 25:
	{ note(where, rule::generic_param); }
	break;
	case 26:
	{ note(where, rule::gen_value); }
	break;
		}
	}
	}

	_out: {}
	}
  if (cs <
  92  ) {
    if (angle != nullptr && (p == pe || *p == '<')) return {p, errc::unclosed_angle, rule::name_addr};
    return failed(p, pe, quote, where, element);
  }
  if (SIPWIRE_UNLIKELY(uri_first == nullptr)) {
    if (!on.lone_token(from.at(first, end))) return {p, errc::truncated, rule::display_name};
    return {p, errc::none, rule::none};
  }
  commit();
  on.uri(from.at(uri_first, uri_last != nullptr ? uri_last : bare_last), uri_last != nullptr);
  if (params_first != nullptr) on.params(from.at(params_first, end));
  on.value(from.at(first, end));
  return {p, errc::none, rule::none};
}

/// Events: bare() before an addr-spec without brackets, which may refuse it; display_name(extent) when there
/// is one; param(name, value) for each, its value absent without `=`, or tag(value); then uri(extent, in
/// brackets), params(all of them, from the first `;` on) when there are any, and value(extent of the whole).
/// For a lone token: lone_token(extent), which says whether it will do. `element` names the faults.
template <class Runs, class Handler>
inline scan_end scan_name_addr(const char* p, const char* const pe, const Runs& runs, const source& origin,
                               rule element, Handler& on) {
  const source from = origin;
  const char* end = p;
  const char* params_first = nullptr;
  name_addr_front front;
  const char* const front_last = quick_name_addr(p, pe, runs, front);
  if (SIPWIRE_LIKELY(front_last != nullptr)) {
    if (front.display_last != nullptr) on.display_name(from.at(p, front.display_last));
    end = front_last;
    const char* q = front_last;
    if (q != pe && *q == ';') {
      params_first = q;
      q = quick_name_addr_params(q, pe, runs, from, on, end);
    }
    if (SIPWIRE_LIKELY(q == pe || *q == ',')) {
      on.uri(from.at(front.angle + 1, front.raquot), true);
      if (params_first != nullptr) on.params(from.at(params_first, end));
      on.value(from.at(p, end));
      return {q, errc::none, rule::none};
    }
  }
  return continue_name_addr(p, pe, runs, from, element, on, front, end, params_first);
}

}}}}  // namespace sipwire::sip::detail

#include "../../../core/detail/diag_pop.hpp"
