// Generated from grammar/sip/info_param.rl by Ragel 6.10. Do not edit. Inputs: f83edde370257295
#pragma once

// LAQUOT absoluteURI RAQUOT *( SEMI generic-param ) (RFC 3261 25.1): one value of Alert-Info, Call-Info or
// Error-Info; stops at the comma before the next. Between the brackets stands visible ASCII with `scheme:` at
// its front; the URI's own grammar is asked later.

#include "../../../core/scan_bytes.hpp"
#include "../../../core/scan_end.hpp"
#include "../../../uri/detail/gen/ipv6_address.hpp"

#include "../../../core/detail/diag_push.hpp"

namespace sipwire { inline namespace SIPWIRE_ISA { namespace sip { namespace detail {

/// Events: uri(between the brackets), param(name, value) for each, and last whole(value, parameters from the
/// first `;` on or absent).
template <class Runs, class Handler>
inline scan_end scan_info_param(const char* p, const char* const pe, const Runs& runs, const source& from,
                                Handler& on) noexcept {
  const char* const eof = pe;
  const char* end = p;
  const char* quote = nullptr;
  const char* angle = nullptr;
  const char* uri_first = p;
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
static const char _info_param_actions[] = {
	0, 1, 0, 1, 1, 1, 2, 1,
	4, 1, 5, 1, 13, 1, 14, 1,
	15, 1, 17, 1, 18, 1, 19, 1,
	20, 1, 21, 2, 0, 11, 2, 12,
	0, 2, 12, 3, 2, 12, 6, 2,
	16, 15, 2, 18, 19, 3, 9, 16,
	15, 3, 10, 0, 11, 4, 7, 9,
	16, 15, 4, 8, 9, 16, 15
};

static const unsigned char _info_param_key_offsets[] = {
	0, 0, 5, 7, 12, 14, 17, 21,
	31, 37, 43, 45, 47, 65, 67, 83,
	85, 105, 107, 127, 129, 132, 150, 152,
	153, 154, 160, 162, 164, 166, 168, 170,
	172, 174, 175, 182, 190, 191, 192, 193,
	194, 195, 196, 202, 208, 212, 212, 231,
	238, 243, 249
};

static const unsigned char _info_param_trans_keys[] = {
	9u, 10u, 13u, 32u, 60u, 9u, 32u, 9u,
	10u, 13u, 32u, 60u, 9u, 32u, 9u, 32u,
	60u, 65u, 90u, 97u, 122u, 43u, 58u, 45u,
	46u, 48u, 57u, 65u, 90u, 97u, 122u, 33u,
	62u, 35u, 59u, 61u, 126u, 33u, 62u, 35u,
	59u, 61u, 126u, 9u, 32u, 9u, 32u, 9u,
	10u, 13u, 32u, 33u, 37u, 39u, 126u, 42u,
	43u, 45u, 46u, 48u, 57u, 65u, 90u, 95u,
	122u, 9u, 32u, 9u, 32u, 33u, 37u, 39u,
	126u, 42u, 43u, 45u, 46u, 48u, 57u, 65u,
	90u, 95u, 122u, 9u, 32u, 9u, 10u, 13u,
	32u, 33u, 34u, 37u, 39u, 91u, 126u, 42u,
	43u, 45u, 46u, 48u, 57u, 65u, 90u, 95u,
	122u, 9u, 32u, 9u, 10u, 13u, 32u, 33u,
	34u, 37u, 39u, 91u, 126u, 42u, 43u, 45u,
	46u, 48u, 57u, 65u, 90u, 95u, 122u, 9u,
	32u, 9u, 32u, 34u, 9u, 10u, 13u, 32u,
	34u, 92u, 224u, 237u, 240u, 244u, 33u, 126u,
	194u, 223u, 225u, 239u, 241u, 243u, 9u, 32u,
	10u, 10u, 0u, 9u, 11u, 12u, 14u, 127u,
	128u, 191u, 160u, 191u, 128u, 191u, 128u, 159u,
	144u, 191u, 128u, 191u, 128u, 143u, 10u, 46u,
	48u, 58u, 65u, 70u, 97u, 102u, 46u, 93u,
	48u, 58u, 65u, 70u, 97u, 102u, 10u, 10u,
	10u, 10u, 10u, 10u, 9u, 10u, 13u, 32u,
	44u, 59u, 9u, 10u, 13u, 32u, 44u, 59u,
	9u, 32u, 44u, 59u, 9u, 10u, 13u, 32u,
	33u, 37u, 39u, 44u, 59u, 61u, 126u, 42u,
	46u, 48u, 57u, 65u, 90u, 95u, 122u, 9u,
	10u, 13u, 32u, 44u, 59u, 61u, 9u, 32u,
	44u, 59u, 61u, 9u, 10u, 13u, 32u, 44u,
	59u, 9u, 10u, 13u, 32u, 33u, 37u, 39u,
	44u, 59u, 126u, 42u, 46u, 48u, 57u, 65u,
	90u, 95u, 122u, 0
};

static const char _info_param_single_lengths[] = {
	0, 5, 2, 5, 2, 3, 0, 2,
	2, 2, 2, 2, 8, 2, 6, 2,
	10, 2, 10, 2, 3, 10, 2, 1,
	1, 0, 0, 0, 0, 0, 0, 0,
	0, 1, 1, 2, 1, 1, 1, 1,
	1, 1, 6, 6, 4, 0, 11, 7,
	5, 6, 10
};

static const char _info_param_range_lengths[] = {
	0, 0, 0, 0, 0, 0, 2, 4,
	2, 2, 0, 0, 5, 0, 5, 0,
	5, 0, 5, 0, 0, 4, 0, 0,
	0, 3, 1, 1, 1, 1, 1, 1,
	1, 0, 3, 3, 0, 0, 0, 0,
	0, 0, 0, 0, 0, 0, 4, 0,
	0, 0, 4
};

static const short _info_param_index_offsets[] = {
	0, 0, 6, 9, 15, 18, 22, 25,
	32, 37, 42, 45, 48, 62, 65, 77,
	80, 96, 99, 115, 118, 122, 137, 140,
	142, 144, 148, 150, 152, 154, 156, 158,
	160, 162, 164, 169, 175, 177, 179, 181,
	183, 185, 187, 194, 201, 206, 207, 223,
	231, 237, 244
};

static const char _info_param_indicies[] = {
	0, 2, 3, 0, 4, 1, 5, 5,
	1, 5, 6, 7, 5, 4, 1, 8,
	8, 1, 8, 8, 4, 1, 10, 10,
	9, 10, 11, 10, 10, 10, 10, 9,
	13, 14, 13, 13, 12, 13, 14, 13,
	13, 15, 16, 16, 1, 17, 17, 1,
	19, 20, 21, 19, 22, 22, 22, 22,
	22, 22, 22, 22, 22, 18, 23, 23,
	1, 23, 23, 22, 22, 22, 22, 22,
	22, 22, 22, 22, 18, 24, 24, 18,
	26, 27, 28, 26, 29, 30, 29, 29,
	31, 29, 29, 29, 29, 29, 29, 25,
	32, 32, 18, 32, 33, 34, 32, 29,
	30, 29, 29, 31, 29, 29, 29, 29,
	29, 29, 25, 35, 35, 18, 35, 35,
	30, 25, 37, 38, 39, 37, 41, 42,
	44, 46, 47, 49, 40, 43, 45, 48,
	36, 37, 37, 36, 38, 36, 50, 1,
	37, 37, 37, 51, 37, 52, 43, 52,
	43, 52, 43, 52, 45, 52, 45, 52,
	45, 52, 33, 18, 53, 53, 53, 53,
	25, 53, 54, 53, 53, 53, 25, 27,
	18, 55, 18, 20, 1, 56, 1, 6,
	1, 2, 1, 57, 56, 58, 57, 59,
	60, 1, 16, 50, 61, 16, 59, 60,
	1, 17, 17, 59, 60, 1, 1, 62,
	55, 63, 62, 64, 64, 64, 59, 60,
	26, 64, 64, 64, 64, 64, 18, 62,
	55, 63, 62, 59, 60, 26, 18, 24,
	24, 59, 60, 26, 18, 16, 50, 61,
	16, 59, 60, 25, 16, 50, 61, 16,
	65, 65, 65, 59, 60, 65, 65, 65,
	65, 65, 25, 0
};

static const char _info_param_trans_targs[] = {
	1, 0, 2, 41, 6, 3, 4, 40,
	5, 0, 7, 8, 0, 9, 42, 0,
	43, 44, 0, 12, 13, 38, 46, 14,
	48, 0, 16, 17, 36, 50, 21, 34,
	18, 19, 33, 20, 0, 21, 22, 23,
	21, 49, 25, 26, 27, 28, 29, 30,
	31, 32, 11, 0, 0, 35, 49, 15,
	10, 42, 39, 45, 12, 24, 47, 37,
	46, 50
};

static const char _info_param_trans_actions[] = {
	0, 0, 0, 0, 23, 0, 0, 0,
	0, 19, 0, 0, 42, 17, 25, 21,
	0, 0, 15, 0, 0, 0, 49, 0,
	0, 39, 0, 0, 0, 30, 33, 36,
	0, 0, 0, 0, 45, 0, 0, 0,
	3, 7, 0, 0, 0, 0, 0, 0,
	0, 0, 0, 58, 53, 5, 9, 0,
	0, 0, 0, 13, 11, 0, 0, 0,
	27, 1
};

static const char _info_param_eof_actions[] = {
	0, 0, 0, 0, 0, 0, 19, 19,
	42, 21, 0, 0, 15, 0, 15, 15,
	39, 15, 39, 15, 39, 45, 45, 45,
	0, 58, 53, 53, 53, 53, 53, 53,
	53, 15, 39, 39, 15, 15, 0, 0,
	0, 0, 0, 0, 0, 0, 0, 0,
	0, 0, 0
};

static const int info_param_start = 1;

static const int info_param_en_main = 1;
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
	_keys = _info_param_trans_keys + _info_param_key_offsets[cs];
	_trans = _info_param_index_offsets[cs];

	_klen = _info_param_single_lengths[cs];
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

	_klen = _info_param_range_lengths[cs];
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
	_trans = _info_param_indicies[_trans];
	cs = _info_param_trans_targs[_trans];

	if ( _info_param_trans_actions[_trans] == 0 )
		goto _again;

	_acts = _info_param_actions + _info_param_trans_actions[_trans];
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
	{ p = runs.template run<charset::angle_uri>(p + 1, pe) - 1; }
	break;
	case 18:
	{ note(where, rule::scheme); }
	break;
	case 19:
	{ note(where, rule::absolute_uri); }
	break;
	case 20:
	{ angle = p; uri_first = p + 1; }
	break;
	case 21:
	{ on.uri(from.at(uri_first, p)); angle = nullptr; end = p + 1; }
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
	const char *__acts = _info_param_actions + _info_param_eof_actions[cs];
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
	case 18:
	{ note(where, rule::scheme); }
	break;
	case 19:
	{ note(where, rule::absolute_uri); }
	break;
		}
	}
	}

	_out: {}
	}
  if (cs <
  42  ) {
    if (angle != nullptr && (p == pe || *p == '<')) return {p, errc::unclosed_angle, rule::info_uri};
    return failed(p, pe, quote, where, rule::info_uri);
  }
  param_done();
  on.whole(from.at(uri_first - 1, end), params_first != nullptr ? from.at(params_first, end) : extent{});
  return {p, errc::none, rule::none};
}

}}}}  // namespace sipwire::sip::detail

#include "../../../core/detail/diag_pop.hpp"
