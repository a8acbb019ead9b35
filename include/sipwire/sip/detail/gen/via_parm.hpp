// Generated from grammar/sip/via_parm.rl by Ragel 6.10. Do not edit. Inputs: e230867943cae2a5
#pragma once

// via-parm = sent-protocol LWS sent-by *( SEMI via-params ) (RFC 3261 25.1), one value of Via; stops at the
// comma before the next. Every via-params alternative is a generic-param by its bytes except via-received,
// whose bare IPv6address has colons
// (RFC 5118 4.5 wants the bracketed form read too). What has a colon is judged when it is committed, and
// refused in any other parameter. The usual sent-protocols and parameters without white space are read
// outside the automaton, which goes on behind them.

#include "../../../core/numbers.hpp"
#include "../../../core/scan_bytes.hpp"
#include "../../../uri/host.hpp"
#include "../../../uri/detail/quick_host.hpp"
#include "../../../mime/detail/quick_params.hpp"
#include "../../../core/scan_end.hpp"
#include "../../../uri/detail/gen/ipv6_address.hpp"

#include "../../../core/detail/diag_push.hpp"

namespace sipwire { inline namespace SIPWIRE_ISA { namespace sip { namespace detail {

/// Behind `SIP/2.0/UDP ` or its like, which is what nearly always stands at p; else null.
inline const char* quick_protocol(const char* p, const char* pe, const vector_runs&) noexcept {
  if (pe - p < 13 || std::memcmp(p, "SIP/2.0/", 8) != 0) return nullptr;
  return std::memcmp(p + 8, "UDP ", 4) == 0 || std::memcmp(p + 8, "TCP ", 4) == 0
      || std::memcmp(p + 8, "TLS ", 4) == 0 ? p + 12 : nullptr;
}
constexpr const char* quick_protocol(const char*, const char*, const byte_runs&) noexcept {
  return nullptr;
}

/// Judges a value with a colon in it, the first at `colon`: only via-received has one, and it is an
/// IPv6address then.
template <class Runs>
SIPWIRE_NOINLINE inline scan_end judge_colon_value(const char* name, const char* name_last, const char* first,
                                                   const char* last, const char* colon, const Runs& runs,
                                                   leniency lenient) noexcept {
  if (!iequals<"received">({name, static_cast<std::size_t>(name_last - name)}))
      return {colon, errc::syntax, rule::gen_value};
  // plain_ipv6() looks at colons alone.
  if (sipwire::detail::skip_bytewise<charset::ipv6_lexical>(first, last) == last &&
      uri::detail::plain_ipv6(first, last, runs))
    return {};
  return uri::detail::scan_ipv6_address(first, last, lenient);
}

/// The usual IPv6address without brackets at p, with nothing but `;`, `,` or pe behind it, by its end; else
/// null.
SIPWIRE_NOINLINE inline const char* quick_ipv6_value(const char* p, const char* const pe,
                                                     const vector_runs& runs) noexcept {
  const char* const last = runs.skip<charset::ipv6_lexical>(p, pe);
  if (last != pe && *last != ';' && *last != ',') return nullptr;
  return uri::detail::plain_ipv6(p, last, runs) ? last : nullptr;
}

/// quick_params() that knows the usual names by sight. `end` goes to the last byte read.
template <class Handler>
SIPWIRE_INLINE const char* quick_via_params(const char* p, const char* const pe, const vector_runs& runs,
                                            const source& from, Handler& on, const char*& end) {
  while (p != pe && *p == ';') {
    const char* next;
    if (mime::detail::stands_at(p, pe, ";branch=")) {
      if ((next = mime::detail::quick_value(p + 8, pe, runs)) != nullptr) on.branch(from.at(p + 8, next));
    } else if (mime::detail::stands_at(p, pe, ";received=")) {
      next = mime::detail::quick_value(p + 10, pe, runs);
      if (next == nullptr) next = quick_ipv6_value(p + 10, pe, runs);
      if (next != nullptr) on.received(from.at(p + 10, next));
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
constexpr const char* quick_via_params(const char* p, const char*, const byte_runs&, const source&, Handler&,
                                       const char*&) noexcept {
  return p;
}

/// The automaton, from p on or, when `front_read`, from the parameters at p on, of which the first is at
/// `params_first`.
template <class Runs, class Handler>
SIPWIRE_NOINLINE inline scan_end continue_via_parm(const char* p, const char* const pe, const Runs& runs,
                                                   const source& from, leniency lenient, Handler& on,
                                                   bool front_read, const char* end,
                                                   const char* params_first) {
  const char* const eof = pe;
  const char* quote = nullptr;
  const char* mark = p;
  const char* host_first = nullptr;
  const char* host_last = nullptr;
  const char* port_first = nullptr;
  const char* port_last = nullptr;
  const char* name_first = nullptr;
  const char* name_last = nullptr;
  const char* value_first = nullptr;
  const char* colon = nullptr;
  scan_end refused;
  rule where = rule::none;
static const char _via_parm_actions[] = {
	0, 1, 0, 1, 1, 1, 4, 1,
	6, 1, 7, 1, 12, 1, 13, 1,
	14, 1, 15, 1, 22, 1, 23, 1,
	25, 1, 26, 1, 27, 1, 28, 1,
	29, 1, 30, 1, 31, 2, 0, 20,
	2, 2, 18, 2, 3, 16, 2, 7,
	16, 2, 11, 0, 2, 21, 0, 2,
	21, 5, 2, 21, 22, 2, 21, 24,
	2, 32, 31, 3, 10, 32, 31, 3,
	15, 3, 16, 3, 17, 2, 18, 3,
	19, 0, 20, 4, 8, 10, 32, 31,
	4, 9, 10, 32, 31
};

static const short _via_parm_key_offsets[] = {
	0, 0, 18, 20, 36, 53, 58, 60,
	63, 81, 83, 99, 116, 121, 123, 126,
	144, 146, 162, 180, 194, 196, 208, 210,
	216, 218, 222, 224, 242, 244, 260, 262,
	283, 285, 306, 308, 311, 329, 331, 332,
	333, 339, 341, 343, 345, 347, 349, 351,
	353, 354, 361, 369, 370, 371, 372, 373,
	374, 381, 389, 390, 391, 392, 393, 394,
	395, 411, 418, 423, 423, 431, 437, 441,
	460, 467, 472, 478, 497
};

static const unsigned char _via_parm_trans_keys[] = {
	9u, 10u, 13u, 32u, 33u, 37u, 39u, 126u,
	42u, 43u, 45u, 46u, 48u, 57u, 65u, 90u,
	95u, 122u, 9u, 32u, 9u, 32u, 33u, 37u,
	39u, 126u, 42u, 43u, 45u, 46u, 48u, 57u,
	65u, 90u, 95u, 122u, 9u, 10u, 13u, 32u,
	33u, 37u, 39u, 47u, 126u, 42u, 43u, 45u,
	57u, 65u, 90u, 95u, 122u, 9u, 10u, 13u,
	32u, 47u, 9u, 32u, 9u, 32u, 47u, 9u,
	10u, 13u, 32u, 33u, 37u, 39u, 126u, 42u,
	43u, 45u, 46u, 48u, 57u, 65u, 90u, 95u,
	122u, 9u, 32u, 9u, 32u, 33u, 37u, 39u,
	126u, 42u, 43u, 45u, 46u, 48u, 57u, 65u,
	90u, 95u, 122u, 9u, 10u, 13u, 32u, 33u,
	37u, 39u, 47u, 126u, 42u, 43u, 45u, 57u,
	65u, 90u, 95u, 122u, 9u, 10u, 13u, 32u,
	47u, 9u, 32u, 9u, 32u, 47u, 9u, 10u,
	13u, 32u, 33u, 37u, 39u, 126u, 42u, 43u,
	45u, 46u, 48u, 57u, 65u, 90u, 95u, 122u,
	9u, 32u, 9u, 32u, 33u, 37u, 39u, 126u,
	42u, 43u, 45u, 46u, 48u, 57u, 65u, 90u,
	95u, 122u, 9u, 10u, 13u, 32u, 33u, 37u,
	39u, 126u, 42u, 43u, 45u, 46u, 48u, 57u,
	65u, 90u, 95u, 122u, 9u, 10u, 13u, 32u,
	91u, 95u, 45u, 46u, 48u, 57u, 65u, 90u,
	97u, 122u, 9u, 32u, 9u, 32u, 91u, 95u,
	45u, 46u, 48u, 57u, 65u, 90u, 97u, 122u,
	9u, 32u, 9u, 10u, 13u, 32u, 48u, 57u,
	9u, 32u, 9u, 32u, 48u, 57u, 9u, 32u,
	9u, 10u, 13u, 32u, 33u, 37u, 39u, 126u,
	42u, 43u, 45u, 46u, 48u, 57u, 65u, 90u,
	95u, 122u, 9u, 32u, 9u, 32u, 33u, 37u,
	39u, 126u, 42u, 43u, 45u, 46u, 48u, 57u,
	65u, 90u, 95u, 122u, 9u, 32u, 9u, 10u,
	13u, 32u, 33u, 34u, 37u, 39u, 58u, 91u,
	126u, 42u, 43u, 45u, 46u, 48u, 57u, 65u,
	90u, 95u, 122u, 9u, 32u, 9u, 10u, 13u,
	32u, 33u, 34u, 37u, 39u, 58u, 91u, 126u,
	42u, 43u, 45u, 46u, 48u, 57u, 65u, 90u,
	95u, 122u, 9u, 32u, 9u, 32u, 34u, 9u,
	10u, 13u, 32u, 34u, 92u, 224u, 237u, 240u,
	244u, 33u, 126u, 194u, 223u, 225u, 239u, 241u,
	243u, 9u, 32u, 10u, 10u, 0u, 9u, 11u,
	12u, 14u, 127u, 128u, 191u, 160u, 191u, 128u,
	191u, 128u, 159u, 144u, 191u, 128u, 191u, 128u,
	143u, 10u, 46u, 48u, 58u, 65u, 70u, 97u,
	102u, 46u, 93u, 48u, 58u, 65u, 70u, 97u,
	102u, 10u, 10u, 10u, 10u, 10u, 46u, 48u,
	58u, 65u, 70u, 97u, 102u, 46u, 93u, 48u,
	58u, 65u, 70u, 97u, 102u, 10u, 10u, 10u,
	10u, 10u, 10u, 9u, 10u, 13u, 32u, 44u,
	58u, 59u, 95u, 45u, 46u, 48u, 57u, 65u,
	90u, 97u, 122u, 9u, 10u, 13u, 32u, 44u,
	58u, 59u, 9u, 32u, 44u, 58u, 59u, 9u,
	10u, 13u, 32u, 44u, 59u, 48u, 57u, 9u,
	10u, 13u, 32u, 44u, 59u, 9u, 32u, 44u,
	59u, 9u, 10u, 13u, 32u, 33u, 37u, 39u,
	44u, 59u, 61u, 126u, 42u, 46u, 48u, 57u,
	65u, 90u, 95u, 122u, 9u, 10u, 13u, 32u,
	44u, 59u, 61u, 9u, 32u, 44u, 59u, 61u,
	9u, 10u, 13u, 32u, 44u, 59u, 9u, 10u,
	13u, 32u, 33u, 37u, 39u, 44u, 58u, 59u,
	126u, 42u, 46u, 48u, 57u, 65u, 90u, 95u,
	122u, 9u, 10u, 13u, 32u, 44u, 58u, 59u,
	0
};

static const char _via_parm_single_lengths[] = {
	0, 8, 2, 6, 9, 5, 2, 3,
	8, 2, 6, 9, 5, 2, 3, 8,
	2, 6, 8, 6, 2, 4, 2, 4,
	2, 2, 2, 8, 2, 6, 2, 11,
	2, 11, 2, 3, 10, 2, 1, 1,
	0, 0, 0, 0, 0, 0, 0, 0,
	1, 1, 2, 1, 1, 1, 1, 1,
	1, 2, 1, 1, 1, 1, 1, 1,
	8, 7, 5, 0, 6, 6, 4, 11,
	7, 5, 6, 11, 7
};

static const char _via_parm_range_lengths[] = {
	0, 5, 0, 5, 4, 0, 0, 0,
	5, 0, 5, 4, 0, 0, 0, 5,
	0, 5, 5, 4, 0, 4, 0, 1,
	0, 1, 0, 5, 0, 5, 0, 5,
	0, 5, 0, 0, 4, 0, 0, 0,
	3, 1, 1, 1, 1, 1, 1, 1,
	0, 3, 3, 0, 0, 0, 0, 0,
	3, 3, 0, 0, 0, 0, 0, 0,
	4, 0, 0, 0, 1, 0, 0, 4,
	0, 0, 0, 4, 0
};

static const short _via_parm_index_offsets[] = {
	0, 0, 14, 17, 29, 43, 49, 52,
	56, 70, 73, 85, 99, 105, 108, 112,
	126, 129, 141, 155, 166, 169, 178, 181,
	187, 190, 194, 197, 211, 214, 226, 229,
	246, 249, 266, 269, 273, 288, 291, 293,
	295, 299, 301, 303, 305, 307, 309, 311,
	313, 315, 320, 326, 328, 330, 332, 334,
	336, 341, 347, 349, 351, 353, 355, 357,
	359, 372, 380, 386, 387, 395, 402, 407,
	423, 431, 437, 444, 460
};

static const char _via_parm_indicies[] = {
	1, 2, 3, 1, 4, 4, 4, 4,
	4, 4, 4, 4, 4, 0, 5, 5,
	6, 5, 5, 4, 4, 4, 4, 4,
	4, 4, 4, 4, 0, 7, 8, 9,
	7, 10, 10, 10, 11, 10, 10, 10,
	10, 10, 0, 7, 8, 9, 7, 11,
	6, 12, 12, 6, 12, 12, 11, 6,
	14, 15, 16, 14, 17, 17, 17, 17,
	17, 17, 17, 17, 17, 13, 18, 18,
	6, 18, 18, 17, 17, 17, 17, 17,
	17, 17, 17, 17, 13, 19, 20, 21,
	19, 22, 22, 22, 23, 22, 22, 22,
	22, 22, 13, 19, 20, 21, 19, 23,
	6, 24, 24, 6, 24, 24, 23, 6,
	26, 27, 28, 26, 29, 29, 29, 29,
	29, 29, 29, 29, 29, 25, 30, 30,
	6, 30, 30, 29, 29, 29, 29, 29,
	29, 29, 29, 29, 25, 31, 32, 33,
	31, 34, 34, 34, 34, 34, 34, 34,
	34, 34, 25, 36, 37, 38, 36, 40,
	39, 39, 39, 39, 39, 35, 41, 41,
	6, 41, 41, 40, 39, 39, 39, 39,
	39, 35, 42, 42, 6, 44, 45, 46,
	44, 47, 43, 48, 48, 6, 48, 48,
	47, 43, 49, 49, 6, 51, 52, 53,
	51, 54, 54, 54, 54, 54, 54, 54,
	54, 54, 50, 55, 55, 6, 55, 55,
	54, 54, 54, 54, 54, 54, 54, 54,
	54, 50, 56, 56, 50, 58, 59, 60,
	58, 61, 62, 61, 61, 63, 64, 61,
	61, 61, 61, 61, 61, 57, 65, 65,
	50, 65, 66, 67, 65, 61, 62, 61,
	61, 63, 64, 61, 61, 61, 61, 61,
	61, 57, 68, 68, 50, 68, 68, 62,
	57, 70, 71, 72, 70, 74, 75, 77,
	79, 80, 82, 73, 76, 78, 81, 69,
	70, 70, 69, 71, 69, 83, 6, 70,
	70, 70, 84, 70, 85, 76, 85, 76,
	85, 76, 85, 78, 85, 78, 85, 78,
	85, 66, 50, 86, 86, 86, 86, 57,
	86, 87, 86, 86, 86, 57, 59, 50,
	88, 50, 52, 6, 45, 6, 89, 6,
	90, 90, 90, 90, 35, 90, 91, 90,
	90, 90, 35, 37, 6, 27, 6, 20,
	6, 15, 6, 8, 6, 2, 6, 92,
	89, 93, 92, 94, 44, 96, 95, 95,
	95, 95, 95, 35, 92, 89, 93, 92,
	94, 44, 96, 6, 42, 42, 94, 44,
	96, 6, 6, 97, 83, 98, 97, 94,
	96, 99, 43, 97, 83, 98, 97, 94,
	96, 6, 49, 49, 94, 96, 6, 100,
	88, 101, 100, 102, 102, 102, 94, 96,
	58, 102, 102, 102, 102, 102, 50, 100,
	88, 101, 100, 94, 96, 58, 50, 56,
	56, 94, 96, 58, 50, 97, 83, 98,
	97, 94, 96, 57, 97, 83, 98, 97,
	103, 103, 103, 94, 104, 96, 103, 103,
	103, 103, 103, 57, 92, 89, 93, 92,
	94, 44, 96, 35, 0
};

static const char _via_parm_trans_targs[] = {
	0, 1, 2, 63, 4, 3, 0, 5,
	6, 62, 4, 8, 7, 0, 8, 9,
	61, 11, 10, 12, 13, 60, 11, 15,
	14, 0, 15, 16, 59, 18, 17, 19,
	20, 58, 18, 0, 19, 20, 58, 64,
	56, 21, 66, 0, 23, 24, 54, 68,
	25, 70, 0, 27, 28, 53, 71, 29,
	73, 0, 31, 32, 51, 75, 36, 75,
	49, 33, 34, 48, 35, 0, 36, 37,
	38, 36, 74, 40, 41, 42, 43, 44,
	45, 46, 47, 26, 0, 0, 50, 74,
	30, 22, 57, 76, 65, 55, 67, 64,
	27, 69, 39, 68, 72, 52, 71, 75,
	75
};

static const char _via_parm_trans_actions[] = {
	25, 0, 0, 0, 49, 0, 0, 0,
	0, 0, 1, 11, 0, 27, 0, 0,
	0, 49, 0, 0, 0, 0, 1, 13,
	0, 29, 0, 0, 0, 49, 0, 15,
	15, 15, 1, 31, 0, 0, 0, 71,
	17, 0, 0, 33, 0, 0, 0, 75,
	0, 0, 35, 0, 0, 0, 79, 0,
	0, 64, 0, 0, 0, 52, 55, 58,
	61, 0, 0, 0, 0, 67, 0, 0,
	0, 3, 7, 0, 0, 0, 0, 0,
	0, 0, 0, 0, 88, 83, 5, 9,
	0, 0, 5, 46, 0, 0, 23, 43,
	21, 0, 0, 40, 0, 0, 37, 1,
	19
};

static const char _via_parm_eof_actions[] = {
	0, 25, 0, 25, 25, 0, 0, 0,
	27, 0, 27, 27, 0, 0, 0, 29,
	0, 29, 29, 31, 0, 31, 0, 33,
	0, 33, 0, 35, 0, 35, 35, 64,
	35, 64, 35, 64, 67, 67, 67, 0,
	88, 83, 83, 83, 83, 83, 83, 83,
	35, 64, 64, 35, 35, 0, 0, 0,
	31, 31, 0, 0, 0, 0, 0, 0,
	0, 0, 0, 0, 0, 0, 0, 0,
	0, 0, 0, 0, 0
};

static const int via_parm_start = 1;

static const int via_parm_en_main = 1;
static const int via_parm_en_main_behind_front = 69;
  int cs = front_read ? via_parm_en_main_behind_front :
  1  ;
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
	_keys = _via_parm_trans_keys + _via_parm_key_offsets[cs];
	_trans = _via_parm_index_offsets[cs];

	_klen = _via_parm_single_lengths[cs];
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

	_klen = _via_parm_range_lengths[cs];
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
	_trans = _via_parm_indicies[_trans];
	cs = _via_parm_trans_targs[_trans];

	if ( _via_parm_trans_actions[_trans] == 0 )
		goto _again;

	_acts = _via_parm_actions + _via_parm_trans_actions[_trans];
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
	{ p = runs.template run<charset::digit>(p + 1, pe) - 1; end = p + 1; }
	break;
	case 3:
	{ p = runs.template run<charset::host_lexical>(p + 1, pe) - 1; end = p + 1; }
	break;
	case 4:
	{ p = runs.template run<charset::ipv6_lexical>(p + 1, pe) - 1; }
	break;
	case 5:
	{ quote = p; }
	break;
	case 6:
	{ quote = nullptr; end = p + 1; }
	break;
	case 7:
	{ end = p + 1; }
	break;
	case 8:
	{ note(where, rule::utf8_nonascii); }
	break;
	case 9:
	{ note(where, rule::quoted_pair); }
	break;
	case 10:
	{ note(where, p != pe && static_cast<unsigned char>(*p) >= 0x80 ? rule::utf8_nonascii
      : rule::quoted_string); }
	break;
	case 11:
	{ mark = p; }
	break;
	case 12:
	{ on.protocol_name(from.at(mark, end)); }
	break;
	case 13:
	{ on.protocol_version(from.at(mark, end)); }
	break;
	case 14:
	{ on.transport(from.at(mark, end)); }
	break;
	case 15:
	{ host_first = p; }
	break;
	case 16:
	{ host_last = end; }
	break;
	case 17:
	{ port_first = p; }
	break;
	case 18:
	{ port_last = end; }
	break;
	case 19:
	{ name_first = p; }
	break;
	case 20:
	{ name_last = end; }
	break;
	case 21:
	{ value_first = p; }
	break;
	case 22:
	{ if (colon == nullptr) colon = p; end = p + 1; }
	break;
	case 23:
	{
    if (params_first == nullptr) params_first = p;
    if (SIPWIRE_UNLIKELY(colon != nullptr)) {
      refused = judge_colon_value(name_first, name_last, value_first, end, colon, runs, lenient);
      if (!refused.ok()) {p++; goto _out; }
    }
    if (name_first != nullptr) on.param(from.at(name_first, name_last),
        value_first != nullptr ? from.at(value_first, end) : extent{});
    name_first = value_first = colon = nullptr;
    const char* const q = quick_via_params(p, pe, runs, from, on, end);
    if (q != p) {
      p = q - 1;
      {cs = 69;goto _again;}
    }
  }
	break;
	case 24:
	{ if (refused = uri::detail::judge_ipv6_value(p, pe, runs, lenient); !refused.ok()) {p++; goto _out; } }
	break;
	case 25:
	{ p--; {p++; goto _out; } }
	break;
	case 26:
	{ note(where, rule::protocol_name); }
	break;
	case 27:
	{ note(where, rule::protocol_version); }
	break;
	case 28:
	{ note(where, rule::transport); }
	break;
	case 29:
	{ note(where, rule::host); }
	break;
	case 30:
	{ note(where, rule::port); }
	break;
	case 31:
	{ note(where, rule::via_params); }
	break;
	case 32:
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
	const char *__acts = _via_parm_actions + _via_parm_eof_actions[cs];
	unsigned int __nacts = (unsigned int) *__acts++;
	while ( __nacts-- > 0 ) {
		switch ( *__acts++ ) {
	case 8:
	{ note(where, rule::utf8_nonascii); }
	break;
	case 9:
	{ note(where, rule::quoted_pair); }
	break;
	case 10:
	{ note(where, p != pe && static_cast<unsigned char>(*p) >= 0x80 ? rule::utf8_nonascii
      : rule::quoted_string); }
	break;
	case 26:
	{ note(where, rule::protocol_name); }
	break;
	case 27:
	{ note(where, rule::protocol_version); }
	break;
	case 28:
	{ note(where, rule::transport); }
	break;
	case 29:
	{ note(where, rule::host); }
	break;
	case 30:
	{ note(where, rule::port); }
	break;
	case 31:
	{ note(where, rule::via_params); }
	break;
	case 32:
	{ note(where, rule::gen_value); }
	break;
		}
	}
	}

	_out: {}
	}
  const bool whole = cs >=
  64  ;
  // Of several faults the first in the text counts.
  if (!front_read && SIPWIRE_LIKELY(whole || params_first != nullptr)) {
    uri::detail::host_form form = uri::detail::host_form::hostname;
    if (const scan_end e = uri::detail::classify_host(host_first, host_last, runs, lenient, form);
        SIPWIRE_UNLIKELY(!e.ok())) return e;
    std::uint32_t port = 0;
    if (port_first != nullptr) {
      if (SIPWIRE_LIKELY(port_last - port_first <= 8)) {
        port = runs.few_digits(port_first, port_last);
      } else {
        port = parse_decimal<std::uint32_t>({from, from.at(port_first, port_last)}).value_or(65536);
      }
      if (SIPWIRE_UNLIKELY(port > 65535)) {
      if (!has(lenient, leniency::saturate_numbers)) return {port_first, errc::out_of_range, rule::port};
      port = 65535;
    }
    }
    on.sent_by(from.at(host_first, host_last), form, port_first != nullptr ? from.at(port_first, port_last)
        : extent{},
               static_cast<std::uint16_t>(port));
  }
  if (SIPWIRE_UNLIKELY(colon != nullptr) && whole)
      refused = judge_colon_value(name_first, name_last, value_first, end, colon, runs, lenient);
  if (SIPWIRE_UNLIKELY(!refused.ok())) {
    // An address cut short is one only at the end of the text.
    if (refused.code == errc::truncated && refused.at != pe) refused.code = errc::syntax;
    return refused;
  }
  if (SIPWIRE_UNLIKELY(!whole)) return failed(p, pe, quote, where, rule::via_parm);
  if (name_first != nullptr) on.param(from.at(name_first, name_last),
      value_first != nullptr ? from.at(value_first, end) : extent{});
  if (params_first != nullptr) on.params(from.at(params_first, end));
  return {p, errc::none, rule::none};
}

/// Events: protocol_name, protocol_version, transport (extents), param(name, value) for each, or
/// branch(value) and received(value), sent_by(host, form, port extent, port number), and params(all of them,
/// from the first `;` on) when there are any.
template <class Runs, class Handler>
inline scan_end scan_via_parm(const char* p, const char* const pe, const Runs& runs, const source& origin,
                              leniency lenient, Handler& on) {
  const source from = origin;
  const char* end = p;
  const char* params_first = nullptr;
  if (const char* const host = quick_protocol(p, pe, runs); host != nullptr) {
    uri::detail::host_port at;
    const char* q = uri::detail::quick_host_port(host, pe, runs, at);
    if (q != nullptr && (q == pe || *q == ';' || *q == ',')) {
      on.protocol_name(from.at(p, p + 3));
      on.protocol_version(from.at(p + 4, p + 7));
      on.transport(from.at(p + 8, p + 11));
      on.sent_by(from.at(host, at.host_last), at.form,
          at.port_first != nullptr ? from.at(at.port_first, at.port_last) : extent{},
                 static_cast<std::uint16_t>(at.port));
      end = q;
      if (q != pe && *q == ';') {
        params_first = q;
        q = quick_via_params(q, pe, runs, from, on, end);
      }
      if (SIPWIRE_LIKELY(q == pe || *q == ',')) {
        if (params_first != nullptr) on.params(from.at(params_first, end));
        return {q, errc::none, rule::none};
      }
      return continue_via_parm(q, pe, runs, from, lenient, on, true, end, params_first);
    }
  }
  return continue_via_parm(p, pe, runs, from, lenient, on, false, end, params_first);
}

}}}}  // namespace sipwire::sip::detail

#include "../../../core/detail/diag_pop.hpp"
