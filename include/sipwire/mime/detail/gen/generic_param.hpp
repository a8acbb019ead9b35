// Generated from grammar/mime/generic_param.rl by Ragel 6.10. Do not edit. Inputs: 1ad48a51ea2fe10f
#pragma once

// generic-param = token [ EQUAL gen-value ] (RFC 3261 25.1), one at a time out of a list, with the SEMI
// before it.
// Also reads m-parameter, which is the narrower token EQUAL (token / quoted-string); the first of a list that
// begins without SEMI, and lists with COMMA for SEMI (P-Charging-Vector, P-Charging-Function-Addresses); and
// a gen-value alone in place of the name (extension-access-info of P-Access-Network-Info).

#include "../../../core/scan_bytes.hpp"
#include "../../../core/scan_end.hpp"
#include "../../../uri/detail/gen/ipv6_address.hpp"

#include "../../../core/detail/diag_push.hpp"

namespace sipwire { inline namespace SIPWIRE_ISA { namespace mime { namespace detail {

/// Reads `;name=value` from p on and stops at the next separator or at pe. The value extent is absent without
/// `=`.
template <class Runs>
inline scan_end scan_generic_param(const char* p, const char* const pe, const Runs& runs, const source& from,
                                   extent& name, extent& value) noexcept {
  const char* const eof = pe;
  const char* end = p;
  const char* quote = nullptr;
  const char* name_first = p;
  const char* name_last = p;
  const char* value_first = nullptr;
  rule where = rule::none;
static const char _generic_param_actions[] = {
	0, 1, 0, 1, 1, 1, 2, 1,
	4, 1, 5, 1, 9, 1, 13, 1,
	14, 2, 0, 11, 2, 4, 11, 2,
	5, 11, 2, 7, 9, 2, 8, 9,
	2, 9, 13, 2, 10, 3, 2, 10,
	6, 2, 12, 0, 2, 12, 3, 2,
	12, 6, 3, 7, 9, 13, 3, 8,
	9, 13, 3, 10, 0, 11
};

static const short _generic_param_key_offsets[] = {
	0, 0, 20, 22, 42, 44, 47, 65,
	67, 68, 70, 90, 92, 112, 114, 117,
	135, 137, 138, 140, 141, 147, 149, 151,
	153, 155, 157, 159, 161, 162, 169, 177,
	178, 179, 185, 187, 189, 191, 193, 195,
	197, 199, 200, 220, 222, 242, 249, 257,
	258, 259, 266, 271, 271, 277, 283, 287,
	305
};

static const unsigned char _generic_param_trans_keys[] = {
	9u, 10u, 13u, 32u, 33u, 34u, 37u, 39u,
	44u, 59u, 91u, 126u, 42u, 46u, 48u, 57u,
	65u, 90u, 95u, 122u, 9u, 32u, 9u, 10u,
	13u, 32u, 33u, 34u, 37u, 39u, 44u, 59u,
	91u, 126u, 42u, 46u, 48u, 57u, 65u, 90u,
	95u, 122u, 9u, 32u, 9u, 32u, 34u, 9u,
	10u, 13u, 32u, 34u, 92u, 224u, 237u, 240u,
	244u, 33u, 126u, 194u, 223u, 225u, 239u, 241u,
	243u, 9u, 32u, 10u, 9u, 32u, 9u, 10u,
	13u, 32u, 33u, 34u, 37u, 39u, 91u, 126u,
	42u, 43u, 45u, 46u, 48u, 57u, 65u, 90u,
	95u, 122u, 9u, 32u, 9u, 10u, 13u, 32u,
	33u, 34u, 37u, 39u, 91u, 126u, 42u, 43u,
	45u, 46u, 48u, 57u, 65u, 90u, 95u, 122u,
	9u, 32u, 9u, 32u, 34u, 9u, 10u, 13u,
	32u, 34u, 92u, 224u, 237u, 240u, 244u, 33u,
	126u, 194u, 223u, 225u, 239u, 241u, 243u, 9u,
	32u, 10u, 9u, 32u, 10u, 0u, 9u, 11u,
	12u, 14u, 127u, 128u, 191u, 160u, 191u, 128u,
	191u, 128u, 159u, 144u, 191u, 128u, 191u, 128u,
	143u, 10u, 46u, 48u, 58u, 65u, 70u, 97u,
	102u, 46u, 93u, 48u, 58u, 65u, 70u, 97u,
	102u, 10u, 10u, 0u, 9u, 11u, 12u, 14u,
	127u, 128u, 191u, 160u, 191u, 128u, 191u, 128u,
	159u, 144u, 191u, 128u, 191u, 128u, 143u, 10u,
	9u, 10u, 13u, 32u, 33u, 34u, 37u, 39u,
	91u, 126u, 42u, 43u, 45u, 46u, 48u, 57u,
	65u, 90u, 95u, 122u, 9u, 32u, 9u, 10u,
	13u, 32u, 33u, 34u, 37u, 39u, 91u, 126u,
	42u, 43u, 45u, 46u, 48u, 57u, 65u, 90u,
	95u, 122u, 46u, 48u, 58u, 65u, 70u, 97u,
	102u, 46u, 93u, 48u, 58u, 65u, 70u, 97u,
	102u, 10u, 10u, 9u, 10u, 13u, 32u, 44u,
	59u, 61u, 9u, 32u, 44u, 59u, 61u, 9u,
	10u, 13u, 32u, 44u, 59u, 9u, 10u, 13u,
	32u, 44u, 59u, 9u, 32u, 44u, 59u, 9u,
	10u, 13u, 32u, 33u, 37u, 39u, 44u, 59u,
	126u, 42u, 46u, 48u, 57u, 65u, 90u, 95u,
	122u, 9u, 10u, 13u, 32u, 33u, 37u, 39u,
	44u, 59u, 61u, 126u, 42u, 46u, 48u, 57u,
	65u, 90u, 95u, 122u, 0
};

static const char _generic_param_single_lengths[] = {
	0, 12, 2, 12, 2, 3, 10, 2,
	1, 2, 10, 2, 10, 2, 3, 10,
	2, 1, 2, 1, 0, 0, 0, 0,
	0, 0, 0, 0, 1, 1, 2, 1,
	1, 0, 0, 0, 0, 0, 0, 0,
	0, 1, 10, 2, 10, 1, 2, 1,
	1, 7, 5, 0, 6, 6, 4, 10,
	11
};

static const char _generic_param_range_lengths[] = {
	0, 4, 0, 4, 0, 0, 4, 0,
	0, 0, 5, 0, 5, 0, 0, 4,
	0, 0, 0, 0, 3, 1, 1, 1,
	1, 1, 1, 1, 0, 3, 3, 0,
	0, 3, 1, 1, 1, 1, 1, 1,
	1, 0, 5, 0, 5, 3, 3, 0,
	0, 0, 0, 0, 0, 0, 0, 4,
	4
};

static const short _generic_param_index_offsets[] = {
	0, 0, 17, 20, 37, 40, 44, 59,
	62, 64, 67, 83, 86, 102, 105, 109,
	124, 127, 129, 132, 134, 138, 140, 142,
	144, 146, 148, 150, 152, 154, 159, 165,
	167, 169, 173, 175, 177, 179, 181, 183,
	185, 187, 189, 205, 208, 224, 229, 235,
	237, 239, 247, 253, 254, 261, 268, 273,
	288
};

static const char _generic_param_indicies[] = {
	0, 2, 3, 0, 4, 5, 4, 4,
	6, 6, 7, 4, 4, 4, 4, 4,
	1, 8, 8, 1, 8, 9, 10, 8,
	4, 5, 4, 4, 6, 6, 7, 4,
	4, 4, 4, 4, 1, 11, 11, 1,
	11, 11, 5, 1, 13, 14, 15, 13,
	17, 18, 20, 22, 23, 25, 16, 19,
	21, 24, 12, 13, 13, 12, 14, 12,
	26, 26, 1, 28, 29, 30, 28, 31,
	32, 31, 31, 33, 31, 31, 31, 31,
	31, 31, 27, 34, 34, 1, 34, 35,
	36, 34, 31, 32, 31, 31, 33, 31,
	31, 31, 31, 31, 31, 27, 37, 37,
	1, 37, 37, 32, 27, 39, 40, 41,
	39, 43, 44, 46, 48, 49, 51, 42,
	45, 47, 50, 38, 39, 39, 38, 40,
	38, 52, 52, 1, 53, 1, 39, 39,
	39, 54, 39, 55, 45, 55, 45, 55,
	45, 55, 47, 55, 47, 55, 47, 55,
	35, 1, 56, 56, 56, 56, 27, 56,
	57, 56, 56, 56, 27, 29, 1, 58,
	1, 13, 13, 13, 59, 13, 60, 19,
	60, 19, 60, 19, 60, 21, 60, 21,
	60, 21, 60, 9, 1, 6, 61, 62,
	6, 4, 5, 4, 4, 7, 4, 4,
	4, 4, 4, 4, 1, 63, 63, 1,
	63, 9, 10, 63, 4, 5, 4, 4,
	7, 4, 4, 4, 4, 4, 4, 1,
	64, 64, 64, 64, 1, 64, 65, 64,
	64, 64, 1, 61, 1, 2, 1, 66,
	58, 67, 66, 68, 68, 28, 1, 26,
	26, 68, 68, 28, 1, 1, 69, 53,
	70, 69, 68, 68, 27, 69, 53, 70,
	69, 68, 68, 1, 52, 52, 68, 68,
	1, 69, 53, 70, 69, 71, 71, 71,
	68, 68, 71, 71, 71, 71, 71, 27,
	66, 58, 67, 66, 72, 72, 72, 68,
	68, 28, 72, 72, 72, 72, 72, 1,
	0
};

static const char _generic_param_trans_targs[] = {
	1, 0, 2, 48, 56, 6, 42, 45,
	3, 4, 41, 5, 0, 6, 7, 8,
	6, 49, 33, 34, 35, 36, 37, 38,
	39, 40, 50, 0, 10, 11, 31, 55,
	15, 29, 12, 13, 28, 14, 0, 15,
	16, 17, 15, 52, 20, 21, 22, 23,
	24, 25, 26, 27, 54, 18, 0, 0,
	30, 52, 9, 0, 0, 43, 47, 44,
	46, 49, 49, 32, 51, 53, 19, 55,
	56
};

static const char _generic_param_trans_actions[] = {
	0, 0, 0, 0, 58, 35, 0, 38,
	0, 0, 0, 0, 11, 0, 0, 0,
	3, 20, 0, 0, 0, 0, 0, 0,
	0, 0, 0, 13, 0, 0, 0, 41,
	44, 47, 0, 0, 0, 0, 32, 0,
	0, 0, 3, 7, 0, 0, 0, 0,
	0, 0, 0, 0, 0, 0, 54, 50,
	5, 9, 0, 29, 26, 0, 0, 0,
	5, 23, 0, 0, 15, 0, 0, 1,
	17
};

static const char _generic_param_eof_actions[] = {
	0, 0, 0, 0, 0, 0, 11, 11,
	11, 0, 13, 0, 13, 0, 13, 32,
	32, 32, 0, 0, 54, 50, 50, 50,
	50, 50, 50, 50, 0, 13, 13, 0,
	0, 29, 26, 26, 26, 26, 26, 26,
	26, 0, 0, 0, 0, 0, 0, 0,
	0, 0, 0, 0, 0, 0, 0, 0,
	0
};

static const int generic_param_start = 1;

static const int generic_param_en_main = 1;
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
	_keys = _generic_param_trans_keys + _generic_param_key_offsets[cs];
	_trans = _generic_param_index_offsets[cs];

	_klen = _generic_param_single_lengths[cs];
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

	_klen = _generic_param_range_lengths[cs];
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
	_trans = _generic_param_indicies[_trans];
	cs = _generic_param_trans_targs[_trans];

	if ( _generic_param_trans_actions[_trans] == 0 )
		goto _again;

	_acts = _generic_param_actions + _generic_param_trans_actions[_trans];
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
	{ note(where, rule::gen_value); }
	break;
	case 14:
	{ --p; {p++; goto _out; } }
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
	const char *__acts = _generic_param_actions + _generic_param_eof_actions[cs];
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
	case 13:
	{ note(where, rule::gen_value); }
	break;
		}
	}
	}

	_out: {}
	}
  if (cs <
  49  ) return failed(p, pe, quote, where, rule::generic_param);
  name = from.at(name_first, name_last);
  value = value_first != nullptr ? from.at(value_first, end) : extent{};
  return {p, errc::none, rule::none};
}

}}}}  // namespace sipwire::mime::detail

#include "../../../core/detail/diag_pop.hpp"
