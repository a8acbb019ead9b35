// Generated from grammar/mime/media_range.rl by Ragel 6.10. Do not edit. Inputs: 46f313a4628c9bd6
#pragma once

// accept-range = media-range *( SEMI accept-param ) (RFC 3261 25.1), one value of Accept; stops at the comma
// before the next.
// `*` is a token character, so `*/*` and `text/*` need no rule of their own, and `*/xml` is in by the letter.
// m-parameter and accept-param are generic-param both.

#include "../../../core/scan_bytes.hpp"
#include "../../../core/scan_end.hpp"
#include "../../../uri/detail/gen/ipv6_address.hpp"

#include "../../../core/detail/diag_push.hpp"

namespace sipwire { inline namespace SIPWIRE_ISA { namespace mime { namespace detail {

/// Events: type, subtype (extents), param(name, value) for each, and last whole(value, parameters from the
/// first `;` on or absent).
template <class Runs, class Handler>
inline scan_end scan_media_range(const char* p, const char* const pe, const Runs& runs, const source& from,
                                 Handler& on) noexcept {
  const char* const eof = pe;
  const char* end = p;
  const char* quote = nullptr;
  const char* first = p;
  const char* subtype_first = p;
  const char* subtype_last = p;
  const char* params_first = nullptr;
  const char* name_first = nullptr;
  const char* name_last = nullptr;
  const char* value_first = nullptr;
  rule where = rule::none;
  const auto param_done = [&] {
    if (name_first != nullptr) on.param(from.at(name_first, name_last),
        value_first != nullptr ? from.at(value_first, end) : extent{});
    name_first = value_first = nullptr;
  };
static const char _media_range_actions[] = {
	0, 1, 0, 1, 1, 1, 2, 1,
	4, 1, 5, 1, 13, 1, 14, 1,
	15, 1, 18, 1, 21, 2, 0, 11,
	2, 0, 20, 2, 12, 0, 2, 12,
	3, 2, 12, 6, 2, 16, 15, 2,
	17, 0, 3, 9, 16, 15, 3, 10,
	0, 11, 3, 19, 0, 20, 4, 7,
	9, 16, 15, 4, 8, 9, 16, 15

};

static const short _media_range_key_offsets[] = {
	0, 0, 18, 20, 36, 53, 58, 60,
	63, 81, 83, 99, 101, 119, 121, 137,
	139, 159, 161, 181, 183, 186, 204, 206,
	207, 208, 214, 216, 218, 220, 222, 224,
	226, 228, 229, 236, 244, 245, 246, 247,
	248, 249, 250, 268, 274, 278, 278, 297,
	304, 309, 315
};

static const unsigned char _media_range_trans_keys[] = {
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
	90u, 95u, 122u, 9u, 32u, 9u, 10u, 13u,
	32u, 33u, 37u, 39u, 126u, 42u, 43u, 45u,
	46u, 48u, 57u, 65u, 90u, 95u, 122u, 9u,
	32u, 9u, 32u, 33u, 37u, 39u, 126u, 42u,
	43u, 45u, 46u, 48u, 57u, 65u, 90u, 95u,
	122u, 9u, 32u, 9u, 10u, 13u, 32u, 33u,
	34u, 37u, 39u, 91u, 126u, 42u, 43u, 45u,
	46u, 48u, 57u, 65u, 90u, 95u, 122u, 9u,
	32u, 9u, 10u, 13u, 32u, 33u, 34u, 37u,
	39u, 91u, 126u, 42u, 43u, 45u, 46u, 48u,
	57u, 65u, 90u, 95u, 122u, 9u, 32u, 9u,
	32u, 34u, 9u, 10u, 13u, 32u, 34u, 92u,
	224u, 237u, 240u, 244u, 33u, 126u, 194u, 223u,
	225u, 239u, 241u, 243u, 9u, 32u, 10u, 10u,
	0u, 9u, 11u, 12u, 14u, 127u, 128u, 191u,
	160u, 191u, 128u, 191u, 128u, 159u, 144u, 191u,
	128u, 191u, 128u, 143u, 10u, 46u, 48u, 58u,
	65u, 70u, 97u, 102u, 46u, 93u, 48u, 58u,
	65u, 70u, 97u, 102u, 10u, 10u, 10u, 10u,
	10u, 10u, 9u, 10u, 13u, 32u, 33u, 37u,
	39u, 44u, 59u, 126u, 42u, 46u, 48u, 57u,
	65u, 90u, 95u, 122u, 9u, 10u, 13u, 32u,
	44u, 59u, 9u, 32u, 44u, 59u, 9u, 10u,
	13u, 32u, 33u, 37u, 39u, 44u, 59u, 61u,
	126u, 42u, 46u, 48u, 57u, 65u, 90u, 95u,
	122u, 9u, 10u, 13u, 32u, 44u, 59u, 61u,
	9u, 32u, 44u, 59u, 61u, 9u, 10u, 13u,
	32u, 44u, 59u, 9u, 10u, 13u, 32u, 33u,
	37u, 39u, 44u, 59u, 126u, 42u, 46u, 48u,
	57u, 65u, 90u, 95u, 122u, 0
};

static const char _media_range_single_lengths[] = {
	0, 8, 2, 6, 9, 5, 2, 3,
	8, 2, 6, 2, 8, 2, 6, 2,
	10, 2, 10, 2, 3, 10, 2, 1,
	1, 0, 0, 0, 0, 0, 0, 0,
	0, 1, 1, 2, 1, 1, 1, 1,
	1, 1, 10, 6, 4, 0, 11, 7,
	5, 6, 10
};

static const char _media_range_range_lengths[] = {
	0, 5, 0, 5, 4, 0, 0, 0,
	5, 0, 5, 0, 5, 0, 5, 0,
	5, 0, 5, 0, 0, 4, 0, 0,
	0, 3, 1, 1, 1, 1, 1, 1,
	1, 0, 3, 3, 0, 0, 0, 0,
	0, 0, 4, 0, 0, 0, 4, 0,
	0, 0, 4
};

static const short _media_range_index_offsets[] = {
	0, 0, 14, 17, 29, 43, 49, 52,
	56, 70, 73, 85, 88, 102, 105, 117,
	120, 136, 139, 155, 158, 162, 177, 180,
	182, 184, 188, 190, 192, 194, 196, 198,
	200, 202, 204, 209, 215, 217, 219, 221,
	223, 225, 227, 242, 249, 254, 255, 271,
	279, 285, 292
};

static const char _media_range_indicies[] = {
	0, 2, 3, 0, 4, 4, 4, 4,
	4, 4, 4, 4, 4, 1, 5, 5,
	1, 5, 5, 4, 4, 4, 4, 4,
	4, 4, 4, 4, 1, 6, 7, 8,
	6, 9, 9, 9, 10, 9, 9, 9,
	9, 9, 1, 6, 7, 8, 6, 10,
	1, 11, 11, 1, 11, 11, 10, 1,
	13, 14, 15, 13, 16, 16, 16, 16,
	16, 16, 16, 16, 16, 12, 17, 17,
	1, 17, 17, 16, 16, 16, 16, 16,
	16, 16, 16, 16, 12, 18, 18, 1,
	20, 21, 22, 20, 23, 23, 23, 23,
	23, 23, 23, 23, 23, 19, 24, 24,
	1, 24, 24, 23, 23, 23, 23, 23,
	23, 23, 23, 23, 19, 25, 25, 19,
	27, 28, 29, 27, 30, 31, 30, 30,
	32, 30, 30, 30, 30, 30, 30, 26,
	33, 33, 19, 33, 34, 35, 33, 30,
	31, 30, 30, 32, 30, 30, 30, 30,
	30, 30, 26, 36, 36, 19, 36, 36,
	31, 26, 38, 39, 40, 38, 42, 43,
	45, 47, 48, 50, 41, 44, 46, 49,
	37, 38, 38, 37, 39, 37, 51, 1,
	38, 38, 38, 52, 38, 53, 44, 53,
	44, 53, 44, 53, 46, 53, 46, 53,
	46, 53, 34, 19, 54, 54, 54, 54,
	26, 54, 55, 54, 54, 54, 26, 28,
	19, 56, 19, 21, 1, 14, 1, 7,
	1, 2, 1, 57, 51, 58, 57, 59,
	59, 59, 60, 61, 59, 59, 59, 59,
	59, 12, 57, 51, 58, 57, 60, 61,
	1, 18, 18, 60, 61, 1, 1, 62,
	56, 63, 62, 64, 64, 64, 60, 61,
	27, 64, 64, 64, 64, 64, 19, 62,
	56, 63, 62, 60, 61, 27, 19, 25,
	25, 60, 61, 27, 19, 57, 51, 58,
	57, 60, 61, 26, 57, 51, 58, 57,
	65, 65, 65, 60, 61, 65, 65, 65,
	65, 65, 26, 0
};

static const char _media_range_trans_targs[] = {
	1, 0, 2, 41, 4, 3, 5, 6,
	40, 4, 8, 7, 0, 8, 9, 39,
	42, 10, 44, 0, 12, 13, 38, 46,
	14, 48, 0, 16, 17, 36, 50, 21,
	34, 18, 19, 33, 20, 0, 21, 22,
	23, 21, 49, 25, 26, 27, 28, 29,
	30, 31, 32, 11, 0, 0, 35, 49,
	15, 43, 24, 42, 45, 12, 47, 37,
	46, 50
};

static const char _media_range_trans_actions[] = {
	0, 0, 0, 0, 39, 0, 0, 0,
	0, 1, 17, 0, 19, 0, 0, 0,
	50, 0, 0, 15, 0, 0, 0, 46,
	0, 0, 36, 0, 0, 0, 27, 30,
	33, 0, 0, 0, 0, 42, 0, 0,
	0, 3, 7, 0, 0, 0, 0, 0,
	0, 0, 0, 0, 59, 54, 5, 9,
	0, 0, 0, 24, 13, 11, 0, 0,
	21, 1
};

static const char _media_range_eof_actions[] = {
	0, 0, 0, 0, 0, 0, 0, 0,
	19, 0, 19, 0, 15, 0, 15, 15,
	36, 15, 36, 15, 36, 42, 42, 42,
	0, 59, 54, 54, 54, 54, 54, 54,
	54, 15, 36, 36, 15, 15, 0, 0,
	0, 0, 0, 0, 0, 0, 0, 0,
	0, 0, 0
};

static const int media_range_start = 1;

static const int media_range_en_main = 1;
  int cs =
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
	_keys = _media_range_trans_keys + _media_range_key_offsets[cs];
	_trans = _media_range_index_offsets[cs];

	_klen = _media_range_single_lengths[cs];
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

	_klen = _media_range_range_lengths[cs];
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
	_trans = _media_range_indicies[_trans];
	cs = _media_range_trans_targs[_trans];

	if ( _media_range_trans_actions[_trans] == 0 )
		goto _again;

	_acts = _media_range_actions + _media_range_trans_actions[_trans];
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
	{ name_first = p; }
	break;
	case 11:
	{ name_last = end; }
	break;
	case 12:
	{ value_first = p; }
	break;
	case 13:
	{
    if (params_first == nullptr) params_first = p;
    param_done();
  }
	break;
	case 14:
	{ p--; {p++; goto _out; } }
	break;
	case 15:
	{ note(where, rule::generic_param); }
	break;
	case 16:
	{ note(where, rule::gen_value); }
	break;
	case 17:
	{ first = p; }
	break;
	case 18:
	{ on.type(from.at(first, end)); }
	break;
	case 19:
	{ subtype_first = p; }
	break;
	case 20:
	{ subtype_last = end; }
	break;
	case 21:
	{ note(where, rule::media_subtype); }
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
	const char *__acts = _media_range_actions + _media_range_eof_actions[cs];
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
	case 15:
	{ note(where, rule::generic_param); }
	break;
	case 16:
	{ note(where, rule::gen_value); }
	break;
	case 21:
	{ note(where, rule::media_subtype); }
	break;
		}
	}
	}

	_out: {}
	}
  if (cs <
  42  ) return failed(p, pe, quote, where, rule::media_range);
  param_done();
  on.subtype(from.at(subtype_first, subtype_last));
  on.whole(from.at(first, end), params_first != nullptr ? from.at(params_first, end) : extent{});
  return {p, errc::none, rule::none};
}

}}}}  // namespace sipwire::mime::detail

#include "../../../core/detail/diag_pop.hpp"
