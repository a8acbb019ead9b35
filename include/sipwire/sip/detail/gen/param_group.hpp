// Generated from grammar/sip/param_group.rl by Ragel 6.10. Do not edit. Inputs: 66ccb4d2b18f2960
#pragma once

// generic-param *( SEMI generic-param ): values that are parameters and nothing else, as P-Charging-Vector
// (RFC 7315 5.6). P-Charging-Function-Addresses may also have COMMA between them (5.5): its
// charge-addr-params *( COMMA charge-addr-params ) is one value here, for only one such field may stand in a
// message (4.5) and what the groups hold is looked up by name. `fe` of Response-Source may have a URI in
// angle brackets, which is no gen-value (3GPP TS 24.229 7.2.17).

#include "../../../core/scan_bytes.hpp"
#include "../../../core/scan_end.hpp"
#include "../../../uri/detail/gen/ipv6_address.hpp"

#include "../../../core/detail/diag_push.hpp"

namespace sipwire { inline namespace SIPWIRE_ISA { namespace sip { namespace detail {

/// What else than generic-param and SEMI may stand in a group of parameters.
enum class param_group_form : std::uint8_t {
  plain,          ///< nothing
  commas_within,  ///< COMMA in place of SEMI
  list_element,   ///< COMMA, which ends the value
  with_fe,        ///< `fe` with a URI in angle brackets
};

/// Events: param(name, value) for each, and last whole(value, the value again, which is all parameters).
/// `element` names the faults of the first one.
template <class Runs, class Handler>
inline scan_end scan_param_group(const char* p, const char* const pe, const Runs& runs, const source& from,
                                 rule element, param_group_form form, Handler& on) noexcept {
  const char* const eof = pe;
  const char* end = p;
  const char* quote = nullptr;
  const char* angle = nullptr;
  const char* first = p;
  const char* name_first = nullptr;
  const char* name_last = nullptr;
  const char* value_first = nullptr;
  rule where = rule::none;
  const auto param_done = [&] {
    if (name_first != nullptr) on.param(from.at(name_first, name_last),
        value_first != nullptr ? from.at(value_first, end) : extent{});
    name_first = value_first = nullptr;
  };
static const char _param_group_actions[] = {
	0, 1, 0, 1, 1, 1, 2, 1,
	4, 1, 5, 1, 13, 1, 15, 1,
	19, 1, 21, 1, 22, 2, 0, 11,
	2, 12, 0, 2, 12, 3, 2, 12,
	6, 2, 12, 20, 2, 14, 13, 2,
	14, 22, 3, 9, 14, 13, 3, 9,
	14, 22, 3, 10, 0, 11, 3, 16,
	14, 13, 3, 16, 14, 22, 3, 17,
	14, 13, 3, 17, 14, 22, 4, 7,
	9, 14, 13, 4, 7, 9, 14, 22,
	4, 8, 9, 14, 13, 4, 8, 9,
	14, 22, 4, 16, 17, 14, 13, 4,
	16, 17, 14, 22, 4, 18, 10, 0,
	11
};

static const short _param_group_key_offsets[] = {
	0, 0, 18, 20, 36, 38, 56, 58,
	74, 76, 97, 99, 120, 122, 126, 144,
	146, 147, 149, 150, 156, 158, 160, 162,
	164, 166, 168, 170, 174, 184, 190, 196,
	197, 204, 212, 213, 214, 215, 236, 238,
	259, 261, 265, 283, 285, 286, 292, 294,
	296, 298, 300, 302, 304, 306, 310, 320,
	326, 332, 333, 340, 348, 349, 350, 351,
	370, 377, 382, 401, 408, 413, 419, 425,
	429, 447, 453
};

static const unsigned char _param_group_trans_keys[] = {
	9u, 10u, 13u, 32u, 33u, 37u, 39u, 126u,
	42u, 43u, 45u, 46u, 48u, 57u, 65u, 90u,
	95u, 122u, 9u, 32u, 9u, 32u, 33u, 37u,
	39u, 126u, 42u, 43u, 45u, 46u, 48u, 57u,
	65u, 90u, 95u, 122u, 9u, 32u, 9u, 10u,
	13u, 32u, 33u, 37u, 39u, 126u, 42u, 43u,
	45u, 46u, 48u, 57u, 65u, 90u, 95u, 122u,
	9u, 32u, 9u, 32u, 33u, 37u, 39u, 126u,
	42u, 43u, 45u, 46u, 48u, 57u, 65u, 90u,
	95u, 122u, 9u, 32u, 9u, 10u, 13u, 32u,
	33u, 34u, 37u, 39u, 60u, 91u, 126u, 42u,
	43u, 45u, 46u, 48u, 57u, 65u, 90u, 95u,
	122u, 9u, 32u, 9u, 10u, 13u, 32u, 33u,
	34u, 37u, 39u, 60u, 91u, 126u, 42u, 43u,
	45u, 46u, 48u, 57u, 65u, 90u, 95u, 122u,
	9u, 32u, 9u, 32u, 34u, 60u, 9u, 10u,
	13u, 32u, 34u, 92u, 224u, 237u, 240u, 244u,
	33u, 126u, 194u, 223u, 225u, 239u, 241u, 243u,
	9u, 32u, 10u, 9u, 32u, 10u, 0u, 9u,
	11u, 12u, 14u, 127u, 128u, 191u, 160u, 191u,
	128u, 191u, 128u, 159u, 144u, 191u, 128u, 191u,
	128u, 143u, 65u, 90u, 97u, 122u, 43u, 58u,
	45u, 46u, 48u, 57u, 65u, 90u, 97u, 122u,
	33u, 62u, 35u, 59u, 61u, 126u, 33u, 62u,
	35u, 59u, 61u, 126u, 10u, 46u, 48u, 58u,
	65u, 70u, 97u, 102u, 46u, 93u, 48u, 58u,
	65u, 70u, 97u, 102u, 10u, 10u, 10u, 9u,
	10u, 13u, 32u, 33u, 34u, 37u, 39u, 60u,
	91u, 126u, 42u, 43u, 45u, 46u, 48u, 57u,
	65u, 90u, 95u, 122u, 9u, 32u, 9u, 10u,
	13u, 32u, 33u, 34u, 37u, 39u, 60u, 91u,
	126u, 42u, 43u, 45u, 46u, 48u, 57u, 65u,
	90u, 95u, 122u, 9u, 32u, 9u, 32u, 34u,
	60u, 9u, 10u, 13u, 32u, 34u, 92u, 224u,
	237u, 240u, 244u, 33u, 126u, 194u, 223u, 225u,
	239u, 241u, 243u, 9u, 32u, 10u, 0u, 9u,
	11u, 12u, 14u, 127u, 128u, 191u, 160u, 191u,
	128u, 191u, 128u, 159u, 144u, 191u, 128u, 191u,
	128u, 143u, 65u, 90u, 97u, 122u, 43u, 58u,
	45u, 46u, 48u, 57u, 65u, 90u, 97u, 122u,
	33u, 62u, 35u, 59u, 61u, 126u, 33u, 62u,
	35u, 59u, 61u, 126u, 10u, 46u, 48u, 58u,
	65u, 70u, 97u, 102u, 46u, 93u, 48u, 58u,
	65u, 70u, 97u, 102u, 10u, 10u, 10u, 9u,
	10u, 13u, 32u, 33u, 37u, 39u, 44u, 59u,
	61u, 126u, 42u, 46u, 48u, 57u, 65u, 90u,
	95u, 122u, 9u, 10u, 13u, 32u, 44u, 59u,
	61u, 9u, 32u, 44u, 59u, 61u, 9u, 10u,
	13u, 32u, 33u, 37u, 39u, 44u, 59u, 61u,
	126u, 42u, 46u, 48u, 57u, 65u, 90u, 95u,
	122u, 9u, 10u, 13u, 32u, 44u, 59u, 61u,
	9u, 32u, 44u, 59u, 61u, 9u, 10u, 13u,
	32u, 44u, 59u, 9u, 10u, 13u, 32u, 44u,
	59u, 9u, 32u, 44u, 59u, 9u, 10u, 13u,
	32u, 33u, 37u, 39u, 44u, 59u, 126u, 42u,
	46u, 48u, 57u, 65u, 90u, 95u, 122u, 9u,
	10u, 13u, 32u, 44u, 59u, 9u, 10u, 13u,
	32u, 33u, 37u, 39u, 44u, 59u, 126u, 42u,
	46u, 48u, 57u, 65u, 90u, 95u, 122u, 0
};

static const char _param_group_single_lengths[] = {
	0, 8, 2, 6, 2, 8, 2, 6,
	2, 11, 2, 11, 2, 4, 10, 2,
	1, 2, 1, 0, 0, 0, 0, 0,
	0, 0, 0, 0, 2, 2, 2, 1,
	1, 2, 1, 1, 1, 11, 2, 11,
	2, 4, 10, 2, 1, 0, 0, 0,
	0, 0, 0, 0, 0, 0, 2, 2,
	2, 1, 1, 2, 1, 1, 1, 11,
	7, 5, 11, 7, 5, 6, 6, 4,
	10, 6, 10
};

static const char _param_group_range_lengths[] = {
	0, 5, 0, 5, 0, 5, 0, 5,
	0, 5, 0, 5, 0, 0, 4, 0,
	0, 0, 0, 3, 1, 1, 1, 1,
	1, 1, 1, 2, 4, 2, 2, 0,
	3, 3, 0, 0, 0, 5, 0, 5,
	0, 0, 4, 0, 0, 3, 1, 1,
	1, 1, 1, 1, 1, 2, 4, 2,
	2, 0, 3, 3, 0, 0, 0, 4,
	0, 0, 4, 0, 0, 0, 0, 0,
	4, 0, 4
};

static const short _param_group_index_offsets[] = {
	0, 0, 14, 17, 29, 32, 46, 49,
	61, 64, 81, 84, 101, 104, 109, 124,
	127, 129, 132, 134, 138, 140, 142, 144,
	146, 148, 150, 152, 155, 162, 167, 172,
	174, 179, 185, 187, 189, 191, 208, 211,
	228, 231, 236, 251, 254, 256, 260, 262,
	264, 266, 268, 270, 272, 274, 277, 284,
	289, 294, 296, 301, 307, 309, 311, 313,
	329, 337, 343, 359, 367, 373, 380, 387,
	392, 407, 414
};

static const char _param_group_indicies[] = {
	1, 2, 3, 1, 4, 4, 4, 4,
	4, 4, 4, 4, 4, 0, 5, 5,
	6, 5, 5, 4, 4, 4, 4, 4,
	4, 4, 4, 4, 0, 7, 7, 0,
	9, 10, 11, 9, 12, 12, 12, 12,
	12, 12, 12, 12, 12, 8, 13, 13,
	6, 13, 13, 12, 12, 12, 12, 12,
	12, 12, 12, 12, 8, 14, 14, 8,
	16, 17, 18, 16, 19, 20, 19, 19,
	21, 22, 19, 19, 19, 19, 19, 19,
	15, 23, 23, 8, 23, 24, 25, 23,
	19, 20, 19, 19, 21, 22, 19, 19,
	19, 19, 19, 19, 15, 26, 26, 8,
	26, 26, 20, 21, 15, 28, 29, 30,
	28, 32, 33, 35, 37, 38, 40, 31,
	34, 36, 39, 27, 28, 28, 27, 29,
	27, 41, 41, 6, 42, 6, 28, 28,
	28, 43, 28, 44, 34, 44, 34, 44,
	34, 44, 36, 44, 36, 44, 36, 44,
	46, 46, 45, 46, 47, 46, 46, 46,
	46, 45, 49, 50, 49, 49, 48, 49,
	50, 49, 49, 51, 24, 8, 52, 52,
	52, 52, 15, 52, 53, 52, 52, 52,
	15, 17, 8, 54, 8, 10, 6, 56,
	57, 58, 56, 59, 60, 59, 59, 61,
	62, 59, 59, 59, 59, 59, 59, 55,
	63, 63, 0, 63, 64, 65, 63, 59,
	60, 59, 59, 61, 62, 59, 59, 59,
	59, 59, 59, 55, 66, 66, 0, 66,
	66, 60, 61, 55, 68, 69, 70, 68,
	72, 73, 75, 77, 78, 80, 71, 74,
	76, 79, 67, 68, 68, 67, 69, 67,
	68, 68, 68, 81, 68, 82, 74, 82,
	74, 82, 74, 82, 76, 82, 76, 82,
	76, 82, 84, 84, 83, 84, 85, 84,
	84, 84, 84, 83, 87, 88, 87, 87,
	86, 87, 88, 87, 87, 89, 64, 0,
	90, 90, 90, 90, 55, 90, 91, 90,
	90, 90, 55, 57, 0, 92, 0, 2,
	6, 93, 92, 94, 93, 95, 95, 95,
	96, 96, 56, 95, 95, 95, 95, 95,
	0, 93, 92, 94, 93, 96, 96, 56,
	0, 7, 7, 96, 96, 56, 0, 97,
	54, 98, 97, 99, 99, 99, 96, 96,
	16, 99, 99, 99, 99, 99, 8, 97,
	54, 98, 97, 96, 96, 16, 8, 14,
	14, 96, 96, 16, 8, 100, 42, 101,
	100, 96, 96, 15, 100, 42, 101, 100,
	96, 96, 6, 41, 41, 96, 96, 6,
	100, 42, 101, 100, 102, 102, 102, 96,
	96, 102, 102, 102, 102, 102, 15, 100,
	42, 101, 100, 96, 96, 55, 100, 42,
	101, 100, 103, 103, 103, 96, 96, 103,
	103, 103, 103, 103, 55, 0
};

static const char _param_group_trans_targs[] = {
	0, 1, 2, 62, 63, 3, 0, 65,
	0, 5, 6, 36, 66, 7, 68, 0,
	9, 10, 34, 72, 14, 27, 32, 11,
	12, 31, 13, 0, 14, 15, 16, 14,
	69, 19, 20, 21, 22, 23, 24, 25,
	26, 71, 17, 0, 0, 0, 28, 29,
	0, 30, 69, 0, 33, 69, 8, 0,
	37, 38, 60, 74, 42, 53, 58, 39,
	40, 57, 41, 0, 42, 43, 44, 42,
	73, 45, 46, 47, 48, 49, 50, 51,
	52, 0, 0, 0, 54, 55, 0, 56,
	73, 0, 59, 73, 4, 64, 61, 63,
	5, 67, 35, 66, 70, 18, 72, 74
};

static const char _param_group_trans_actions[] = {
	19, 0, 0, 0, 100, 0, 0, 0,
	11, 0, 0, 0, 50, 0, 0, 36,
	0, 0, 0, 24, 27, 33, 30, 0,
	0, 0, 0, 42, 0, 0, 0, 3,
	7, 0, 0, 0, 0, 0, 0, 0,
	0, 0, 0, 80, 70, 54, 0, 0,
	90, 13, 17, 62, 5, 9, 0, 39,
	0, 0, 0, 24, 27, 33, 30, 0,
	0, 0, 0, 46, 0, 0, 0, 3,
	7, 0, 0, 0, 0, 0, 0, 0,
	0, 85, 75, 58, 0, 0, 95, 13,
	17, 66, 5, 9, 0, 0, 0, 21,
	15, 0, 0, 21, 0, 0, 1, 1
};

static const char _param_group_eof_actions[] = {
	0, 19, 0, 19, 19, 11, 0, 11,
	11, 36, 11, 36, 11, 36, 42, 42,
	42, 0, 0, 80, 70, 70, 70, 70,
	70, 70, 70, 54, 54, 90, 62, 11,
	36, 36, 11, 11, 0, 39, 19, 39,
	19, 39, 46, 46, 46, 85, 75, 75,
	75, 75, 75, 75, 75, 58, 58, 95,
	66, 19, 39, 39, 19, 19, 0, 0,
	0, 0, 0, 0, 0, 0, 0, 0,
	0, 0, 0
};

static const int param_group_start = 1;

static const int param_group_en_main = 1;
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
	_keys = _param_group_trans_keys + _param_group_key_offsets[cs];
	_trans = _param_group_index_offsets[cs];

	_klen = _param_group_single_lengths[cs];
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

	_klen = _param_group_range_lengths[cs];
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
	_trans = _param_group_indicies[_trans];
	cs = _param_group_trans_targs[_trans];

	if ( _param_group_trans_actions[_trans] == 0 )
		goto _again;

	_acts = _param_group_actions + _param_group_trans_actions[_trans];
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
	{ note(where, rule::generic_param); }
	break;
	case 14:
	{ note(where, rule::gen_value); }
	break;
	case 15:
	{ p = runs.template run<charset::angle_uri>(p + 1, pe) - 1; }
	break;
	case 16:
	{ note(where, rule::scheme); }
	break;
	case 17:
	{ note(where, rule::absolute_uri); }
	break;
	case 18:
	{ first = p; }
	break;
	case 19:
	{
    if (*p == ',' && form != param_group_form::commas_within &&
        form != param_group_form::list_element)
        return {p, errc::syntax, element};
    param_done();
    if (*p == ',' && form == param_group_form::list_element) {
      on.whole(from.at(first, end), from.at(first, end));
      return {p, errc::none, rule::none};
    }
  }
	break;
	case 20:
	{
    if (form != param_group_form::with_fe || !iequals(from.text(from.at(name_first, name_last)), "fe"))
        return {p, errc::syntax, rule::gen_value};
    angle = p;
  }
	break;
	case 21:
	{ angle = nullptr; end = p + 1; }
	break;
	case 22:
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
	const char *__acts = _param_group_actions + _param_group_eof_actions[cs];
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
	{ note(where, rule::generic_param); }
	break;
	case 14:
	{ note(where, rule::gen_value); }
	break;
	case 16:
	{ note(where, rule::scheme); }
	break;
	case 17:
	{ note(where, rule::absolute_uri); }
	break;
	case 22:
	{ note(where, element); }
	break;
		}
	}
	}

	_out: {}
	}
  if (cs <
  63  ) {
    if (angle != nullptr && (p == pe || *p == '<')) return {p, errc::unclosed_angle, element};
    return failed(p, pe, quote, where, element);
  }
  param_done();
  on.whole(from.at(first, end), from.at(first, end));
  return {p, errc::none, rule::none};
}

}}}}  // namespace sipwire::sip::detail

#include "../../../core/detail/diag_pop.hpp"
