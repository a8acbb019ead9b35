// Generated from grammar/cpim/params.rl by Ragel 6.10. Do not edit. Inputs: 6d285d5bb3ca8d52
#pragma once

// *( ";" Parameter ), Parameter = Name "=" ( Token / Number / String ), `lang=` Language-tag among them (RFC
// 3862 3.6): one parameter, of a header or of a notify-req (RFC 5438 10), which has blanks around the
// semicolon. It has been read before: here it is only taken apart.

#include "../../../core/scan_bytes.hpp"
#include "../../../core/scan_end.hpp"

#include "../../../core/detail/diag_push.hpp"

namespace sipwire { inline namespace SIPWIRE_ISA { namespace cpim { namespace detail {

/// Stops at the semicolon before the next parameter. `value` is as written, quotes included.
template <class Runs>
inline scan_end scan_param(const char* p, const char* const pe, const Runs& runs, const source& from,
                                extent& name, extent& value) noexcept {
  const char* const eof = pe;
  const char* first = nullptr;
  const char* equal = nullptr;
  const char* end = nullptr;
  const char* quote = nullptr;
  rule where = rule::none;
static const char _cpim_params_actions[] = {
	0, 1, 0, 1, 2, 1, 4, 1,
	5, 1, 6, 1, 7, 1, 8, 1,
	9, 1, 10, 2, 1, 10, 2, 3,
	11, 2, 9, 10
};

static const unsigned char _cpim_params_key_offsets[] = {
	0, 0, 2, 17, 32, 57, 59, 61,
	63, 65, 67, 69, 71, 85, 97, 99,
	101, 103, 105, 107, 109, 111, 138, 140,
	140
};

static const unsigned char _cpim_params_trans_keys[] = {
	32u, 59u, 32u, 33u, 45u, 124u, 126u, 35u,
	39u, 42u, 43u, 48u, 57u, 65u, 90u, 94u,
	122u, 33u, 45u, 61u, 124u, 126u, 35u, 39u,
	42u, 43u, 48u, 57u, 65u, 90u, 94u, 122u,
	34u, 124u, 126u, 224u, 237u, 240u, 244u, 33u,
	39u, 42u, 43u, 45u, 46u, 48u, 57u, 65u,
	90u, 94u, 122u, 194u, 223u, 225u, 239u, 241u,
	243u, 128u, 191u, 160u, 191u, 128u, 191u, 128u,
	159u, 144u, 191u, 128u, 191u, 128u, 143u, 34u,
	92u, 224u, 237u, 240u, 244u, 32u, 126u, 194u,
	223u, 225u, 239u, 241u, 243u, 224u, 237u, 240u,
	244u, 32u, 126u, 194u, 223u, 225u, 239u, 241u,
	243u, 128u, 191u, 160u, 191u, 128u, 191u, 128u,
	159u, 144u, 191u, 128u, 191u, 128u, 143u, 32u,
	33u, 59u, 124u, 126u, 224u, 237u, 240u, 244u,
	35u, 39u, 42u, 43u, 45u, 46u, 48u, 57u,
	65u, 90u, 94u, 122u, 194u, 223u, 225u, 239u,
	241u, 243u, 32u, 59u, 32u, 59u, 0
};

static const char _cpim_params_single_lengths[] = {
	0, 2, 5, 5, 7, 0, 0, 0,
	0, 0, 0, 0, 6, 4, 0, 0,
	0, 0, 0, 0, 0, 9, 2, 0,
	2
};

static const char _cpim_params_range_lengths[] = {
	0, 0, 5, 5, 9, 1, 1, 1,
	1, 1, 1, 1, 4, 4, 1, 1,
	1, 1, 1, 1, 1, 9, 0, 0,
	0
};

static const unsigned char _cpim_params_index_offsets[] = {
	0, 0, 3, 14, 25, 42, 44, 46,
	48, 50, 52, 54, 56, 67, 76, 78,
	80, 82, 84, 86, 88, 90, 109, 112,
	113
};

static const char _cpim_params_indicies[] = {
	0, 2, 1, 2, 4, 4, 4, 4,
	4, 4, 4, 4, 4, 3, 5, 5,
	6, 5, 5, 5, 5, 5, 5, 5,
	3, 9, 8, 8, 11, 13, 14, 16,
	8, 8, 8, 8, 8, 8, 10, 12,
	15, 7, 18, 17, 10, 17, 10, 17,
	10, 17, 12, 17, 12, 17, 12, 17,
	21, 22, 24, 26, 27, 29, 20, 23,
	25, 28, 19, 24, 26, 27, 29, 30,
	23, 25, 28, 19, 30, 17, 23, 17,
	23, 17, 23, 17, 25, 17, 25, 17,
	25, 17, 31, 8, 32, 8, 8, 11,
	13, 14, 16, 8, 8, 8, 8, 8,
	8, 10, 12, 15, 19, 31, 32, 1,
	1, 31, 32, 19, 0
};

static const char _cpim_params_trans_targs[] = {
	1, 0, 2, 0, 3, 3, 4, 0,
	21, 12, 5, 6, 7, 8, 9, 10,
	11, 0, 21, 0, 12, 24, 13, 14,
	15, 16, 17, 18, 19, 20, 12, 22,
	23
};

static const char _cpim_params_trans_actions[] = {
	0, 0, 0, 15, 5, 0, 7, 25,
	11, 3, 0, 0, 0, 0, 0, 0,
	0, 19, 9, 17, 1, 22, 0, 0,
	0, 0, 0, 0, 0, 0, 0, 0,
	13
};

static const char _cpim_params_eof_actions[] = {
	0, 0, 15, 15, 25, 19, 19, 19,
	19, 19, 19, 19, 17, 17, 19, 19,
	19, 19, 19, 19, 19, 0, 0, 0,
	0
};

static const int cpim_params_start = 1;

static const int cpim_params_en_main = 1;
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
	_keys = _cpim_params_trans_keys + _cpim_params_key_offsets[cs];
	_trans = _cpim_params_index_offsets[cs];

	_klen = _cpim_params_single_lengths[cs];
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

	_klen = _cpim_params_range_lengths[cs];
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
	_trans = _cpim_params_indicies[_trans];
	cs = _cpim_params_trans_targs[_trans];

	if ( _cpim_params_trans_actions[_trans] == 0 )
		goto _again;

	_acts = _cpim_params_actions + _cpim_params_trans_actions[_trans];
	_nacts = (unsigned int) *_acts++;
	while ( _nacts-- > 0 )
	{
		switch ( *_acts++ )
		{
	case 0:
	{ p = runs.template run<charset::cpim_string>(p + 1, pe) - 1; }
	break;
	case 1:
	{ note(where, rule::utf8_nonascii); }
	break;
	case 2:
	{ quote = p; }
	break;
	case 3:
	{ quote = nullptr; }
	break;
	case 4:
	{ first = p; }
	break;
	case 5:
	{ equal = p; }
	break;
	case 6:
	{ end = p + 1; }
	break;
	case 7:
	{ p = runs.template run<charset::cpim_token>(p + 1, pe) - 1; end = p + 1; }
	break;
	case 8:
	{ p--; {p++; goto _out; } }
	break;
	case 9:
	{ note(where, rule::cpim_param); }
	break;
	case 10:
	{ note(where, rule::cpim_param_value); }
	break;
	case 11:
	{ if (quote == nullptr) end = p + 1; }
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
	const char *__acts = _cpim_params_actions + _cpim_params_eof_actions[cs];
	unsigned int __nacts = (unsigned int) *__acts++;
	while ( __nacts-- > 0 ) {
		switch ( *__acts++ ) {
	case 1:
	{ note(where, rule::utf8_nonascii); }
	break;
	case 9:
	{ note(where, rule::cpim_param); }
	break;
	case 10:
	{ note(where, rule::cpim_param_value); }
	break;
		}
	}
	}

	_out: {}
	}
  if (cs <
  21  ) return failed(p, pe, quote, where, rule::cpim_param);
  name = from.at(first, equal);
  value = from.at(equal + 1, end);
  return {p, errc::none, rule::none};
}

}}}}  // namespace sipwire::cpim::detail

#include "../../../core/detail/diag_pop.hpp"
