// Generated from grammar/sip/word_params.rl by Ragel 6.10. Do not edit. Inputs: d39db35c4cd21fe7
#pragma once

// ( token / quoted-string ) *( SEMI generic-param ): vnetwork-spec of P-Visited-Network-ID (RFC 7315 5.3),
// the quoted addr-spec of P-DCS-Redirect (RFC 5503 8), uui-value of User-to-User (RFC 7433 4.1),
// Restoration-Info. Stops at a comma; for a header that is no list the caller refuses it.

#include "../../../core/scan_bytes.hpp"
#include "../../../core/scan_end.hpp"
#include "../../../uri/detail/gen/ipv6_address.hpp"

#include "../../../core/detail/diag_push.hpp"

namespace sipwire { inline namespace SIPWIRE_ISA { namespace sip { namespace detail {

/// Events: param(name, value) for each, and last head(token, or quoted-string with its quotes) and
/// whole(value, parameters from the first `;` on or absent). `element` names the faults of the head.
template <class Runs, class Handler>
inline scan_end scan_word_params(const char* p, const char* const pe, const Runs& runs, const source& from,
                                 rule element, Handler& on) noexcept {
  const char* const eof = pe;
  const char* end = p;
  const char* quote = nullptr;
  const char* first = p;
  const char* head_last = p;
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
static const char _word_params_actions[] = {
	0, 1, 0, 1, 1, 1, 2, 1,
	4, 1, 5, 1, 13, 1, 14, 1,
	15, 1, 19, 2, 0, 11, 2, 0,
	18, 2, 4, 18, 2, 9, 19, 2,
	12, 0, 2, 12, 3, 2, 12, 6,
	2, 16, 15, 2, 17, 3, 3, 7,
	9, 19, 3, 8, 9, 19, 3, 9,
	16, 15, 3, 10, 0, 11, 3, 17,
	0, 18, 4, 7, 9, 16, 15, 4,
	8, 9, 16, 15
};

static const short _word_params_key_offsets[] = {
	0, 0, 19, 21, 40, 42, 45, 63,
	65, 66, 68, 86, 88, 104, 106, 126,
	128, 148, 150, 153, 171, 173, 174, 175,
	181, 183, 185, 187, 189, 191, 193, 195,
	196, 203, 211, 212, 213, 214, 220, 222,
	224, 226, 228, 230, 232, 234, 235, 236,
	242, 248, 252, 252, 271, 278, 283, 289,
	307
};

static const unsigned char _word_params_trans_keys[] = {
	9u, 10u, 13u, 32u, 33u, 34u, 37u, 39u,
	126u, 42u, 43u, 45u, 46u, 48u, 57u, 65u,
	90u, 95u, 122u, 9u, 32u, 9u, 10u, 13u,
	32u, 33u, 34u, 37u, 39u, 126u, 42u, 43u,
	45u, 46u, 48u, 57u, 65u, 90u, 95u, 122u,
	9u, 32u, 9u, 32u, 34u, 9u, 10u, 13u,
	32u, 34u, 92u, 224u, 237u, 240u, 244u, 33u,
	126u, 194u, 223u, 225u, 239u, 241u, 243u, 9u,
	32u, 10u, 9u, 32u, 9u, 10u, 13u, 32u,
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
	70u, 97u, 102u, 10u, 10u, 10u, 0u, 9u,
	11u, 12u, 14u, 127u, 128u, 191u, 160u, 191u,
	128u, 191u, 128u, 159u, 144u, 191u, 128u, 191u,
	128u, 143u, 10u, 10u, 9u, 10u, 13u, 32u,
	44u, 59u, 9u, 10u, 13u, 32u, 44u, 59u,
	9u, 32u, 44u, 59u, 9u, 10u, 13u, 32u,
	33u, 37u, 39u, 44u, 59u, 61u, 126u, 42u,
	46u, 48u, 57u, 65u, 90u, 95u, 122u, 9u,
	10u, 13u, 32u, 44u, 59u, 61u, 9u, 32u,
	44u, 59u, 61u, 9u, 10u, 13u, 32u, 44u,
	59u, 9u, 10u, 13u, 32u, 33u, 37u, 39u,
	44u, 59u, 126u, 42u, 46u, 48u, 57u, 65u,
	90u, 95u, 122u, 9u, 10u, 13u, 32u, 33u,
	37u, 39u, 44u, 59u, 126u, 42u, 46u, 48u,
	57u, 65u, 90u, 95u, 122u, 0
};

static const char _word_params_single_lengths[] = {
	0, 9, 2, 9, 2, 3, 10, 2,
	1, 2, 8, 2, 6, 2, 10, 2,
	10, 2, 3, 10, 2, 1, 1, 0,
	0, 0, 0, 0, 0, 0, 0, 1,
	1, 2, 1, 1, 1, 0, 0, 0,
	0, 0, 0, 0, 0, 1, 1, 6,
	6, 4, 0, 11, 7, 5, 6, 10,
	10
};

static const char _word_params_range_lengths[] = {
	0, 5, 0, 5, 0, 0, 4, 0,
	0, 0, 5, 0, 5, 0, 5, 0,
	5, 0, 0, 4, 0, 0, 0, 3,
	1, 1, 1, 1, 1, 1, 1, 0,
	3, 3, 0, 0, 0, 3, 1, 1,
	1, 1, 1, 1, 1, 0, 0, 0,
	0, 0, 0, 4, 0, 0, 0, 4,
	4
};

static const short _word_params_index_offsets[] = {
	0, 0, 15, 18, 33, 36, 40, 55,
	58, 60, 63, 77, 80, 92, 95, 111,
	114, 130, 133, 137, 152, 155, 157, 159,
	163, 165, 167, 169, 171, 173, 175, 177,
	179, 184, 190, 192, 194, 196, 200, 202,
	204, 206, 208, 210, 212, 214, 216, 218,
	225, 232, 237, 238, 254, 262, 268, 275,
	290
};

static const char _word_params_indicies[] = {
	1, 2, 3, 1, 4, 5, 4, 4,
	4, 4, 4, 4, 4, 4, 0, 6,
	6, 7, 6, 8, 9, 6, 4, 5,
	4, 4, 4, 4, 4, 4, 4, 4,
	0, 10, 10, 7, 10, 10, 5, 0,
	12, 13, 14, 12, 16, 17, 19, 21,
	22, 24, 15, 18, 20, 23, 11, 12,
	12, 11, 13, 11, 25, 25, 7, 27,
	28, 29, 27, 30, 30, 30, 30, 30,
	30, 30, 30, 30, 26, 31, 31, 7,
	31, 31, 30, 30, 30, 30, 30, 30,
	30, 30, 30, 26, 32, 32, 26, 34,
	35, 36, 34, 37, 38, 37, 37, 39,
	37, 37, 37, 37, 37, 37, 33, 40,
	40, 26, 40, 41, 42, 40, 37, 38,
	37, 37, 39, 37, 37, 37, 37, 37,
	37, 33, 43, 43, 26, 43, 43, 38,
	33, 45, 46, 47, 45, 49, 50, 52,
	54, 55, 57, 48, 51, 53, 56, 44,
	45, 45, 44, 46, 44, 58, 7, 45,
	45, 45, 59, 45, 60, 51, 60, 51,
	60, 51, 60, 53, 60, 53, 60, 53,
	60, 41, 26, 61, 61, 61, 61, 33,
	61, 62, 61, 61, 61, 33, 35, 26,
	63, 26, 28, 7, 12, 12, 12, 64,
	12, 65, 18, 65, 18, 65, 18, 65,
	20, 65, 20, 65, 20, 65, 8, 7,
	2, 7, 66, 58, 67, 66, 68, 69,
	0, 66, 58, 67, 66, 68, 69, 7,
	25, 25, 68, 69, 7, 7, 70, 63,
	71, 70, 72, 72, 72, 68, 69, 34,
	72, 72, 72, 72, 72, 26, 70, 63,
	71, 70, 68, 69, 34, 26, 32, 32,
	68, 69, 34, 26, 66, 58, 67, 66,
	68, 69, 33, 66, 58, 67, 66, 73,
	73, 73, 68, 69, 73, 73, 73, 73,
	73, 33, 66, 58, 67, 66, 74, 74,
	74, 68, 69, 74, 74, 74, 74, 74,
	0, 0
};

static const char _word_params_trans_targs[] = {
	0, 1, 2, 46, 56, 6, 3, 0,
	4, 45, 5, 0, 6, 7, 8, 6,
	47, 37, 38, 39, 40, 41, 42, 43,
	44, 49, 0, 10, 11, 36, 51, 12,
	53, 0, 14, 15, 34, 55, 19, 32,
	16, 17, 31, 18, 0, 19, 20, 21,
	19, 54, 23, 24, 25, 26, 27, 28,
	29, 30, 9, 0, 0, 33, 54, 13,
	0, 0, 48, 22, 50, 10, 52, 35,
	51, 55, 56
};

static const char _word_params_trans_actions[] = {
	17, 0, 0, 0, 62, 43, 0, 0,
	0, 0, 0, 28, 0, 0, 0, 3,
	25, 0, 0, 0, 0, 0, 0, 0,
	0, 0, 15, 0, 0, 0, 58, 0,
	0, 40, 0, 0, 0, 31, 34, 37,
	0, 0, 0, 0, 54, 0, 0, 0,
	3, 7, 0, 0, 0, 0, 0, 0,
	0, 0, 0, 71, 66, 5, 9, 0,
	50, 46, 0, 0, 13, 11, 0, 0,
	19, 1, 22
};

static const char _word_params_eof_actions[] = {
	0, 17, 0, 17, 0, 17, 28, 28,
	28, 0, 15, 0, 15, 15, 40, 15,
	40, 15, 40, 54, 54, 54, 0, 71,
	66, 66, 66, 66, 66, 66, 66, 15,
	40, 40, 15, 15, 0, 50, 46, 46,
	46, 46, 46, 46, 46, 0, 0, 0,
	0, 0, 0, 0, 0, 0, 0, 0,
	0
};

static const int word_params_start = 1;

static const int word_params_en_main = 1;
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
	_keys = _word_params_trans_keys + _word_params_key_offsets[cs];
	_trans = _word_params_index_offsets[cs];

	_klen = _word_params_single_lengths[cs];
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

	_klen = _word_params_range_lengths[cs];
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
	_trans = _word_params_indicies[_trans];
	cs = _word_params_trans_targs[_trans];

	if ( _word_params_trans_actions[_trans] == 0 )
		goto _again;

	_acts = _word_params_actions + _word_params_trans_actions[_trans];
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
	{ head_last = end; }
	break;
	case 19:
	{ note(where, element); }
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
	const char *__acts = _word_params_actions + _word_params_eof_actions[cs];
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
	case 19:
	{ note(where, element); }
	break;
		}
	}
	}

	_out: {}
	}
  if (cs <
  47  ) return failed(p, pe, quote, where, element);
  param_done();
  on.head(from.at(first, head_last));
  on.whole(from.at(first, end), params_first != nullptr ? from.at(params_first, end) : extent{});
  return {p, errc::none, rule::none};
}

}}}}  // namespace sipwire::sip::detail

#include "../../../core/detail/diag_pop.hpp"
