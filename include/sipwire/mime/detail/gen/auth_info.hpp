// Generated from grammar/mime/auth_info.rl by Ragel 6.10. Do not edit. Inputs: fd645a8901e31012
#pragma once

// ainfo *( COMMA ainfo ) (RFC 3261 25.1), the value of Authentication-Info: parameters without a scheme. RFC
// 7615 3 opens it to any auth-param.

#include "../../../core/leniency.hpp"
#include "../../../core/scan_bytes.hpp"
#include "../../../core/scan_end.hpp"

#include "../../../core/detail/diag_push.hpp"

namespace sipwire { inline namespace SIPWIRE_ISA { namespace mime { namespace detail {

/// Events: param(name, value) for each, and last whole(value, the same).
template <class Runs, class Handler>
inline scan_end scan_auth_info(const char* p, const char* const pe, const Runs& runs, const source& from,
                               leniency lenient, Handler& on) noexcept {
  const char* const eof = pe;
  const char* end = p;
  const char* quote = nullptr;
  const char* first = nullptr;
  const char* name_first = nullptr;
  const char* name_last = nullptr;
  const char* value_first = nullptr;
  bool seen = false;
  rule where = rule::none;
static const char _auth_info_actions[] = {
	0, 1, 0, 1, 1, 1, 3, 1,
	10, 1, 11, 2, 0, 8, 2, 6,
	11, 2, 9, 0, 2, 9, 2, 2,
	12, 10, 3, 4, 6, 11, 3, 5,
	6, 11, 3, 7, 0, 8, 4, 12,
	7, 0, 8
};

static const unsigned char _auth_info_key_offsets[] = {
	0, 0, 2, 21, 26, 28, 31, 50,
	52, 71, 73, 76, 94, 96, 97, 99,
	101, 102, 103, 109, 111, 113, 115, 117,
	119, 121, 123, 124, 125, 126, 127, 144,
	159, 164, 167, 184, 201
};

static const unsigned char _auth_info_trans_keys[] = {
	9u, 32u, 9u, 10u, 13u, 32u, 33u, 37u,
	39u, 61u, 126u, 42u, 43u, 45u, 46u, 48u,
	57u, 65u, 90u, 95u, 122u, 9u, 10u, 13u,
	32u, 61u, 9u, 32u, 9u, 32u, 61u, 9u,
	10u, 13u, 32u, 33u, 34u, 37u, 39u, 126u,
	42u, 43u, 45u, 46u, 48u, 57u, 65u, 90u,
	95u, 122u, 9u, 32u, 9u, 10u, 13u, 32u,
	33u, 34u, 37u, 39u, 126u, 42u, 43u, 45u,
	46u, 48u, 57u, 65u, 90u, 95u, 122u, 9u,
	32u, 9u, 32u, 34u, 9u, 10u, 13u, 32u,
	34u, 92u, 224u, 237u, 240u, 244u, 33u, 126u,
	194u, 223u, 225u, 239u, 241u, 243u, 9u, 32u,
	10u, 9u, 32u, 9u, 32u, 10u, 10u, 0u,
	9u, 11u, 12u, 14u, 127u, 128u, 191u, 160u,
	191u, 128u, 191u, 128u, 159u, 144u, 191u, 128u,
	191u, 128u, 143u, 10u, 10u, 10u, 10u, 9u,
	10u, 13u, 32u, 33u, 37u, 39u, 44u, 126u,
	42u, 46u, 48u, 57u, 65u, 90u, 95u, 122u,
	9u, 32u, 33u, 37u, 39u, 44u, 126u, 42u,
	46u, 48u, 57u, 65u, 90u, 95u, 122u, 9u,
	10u, 13u, 32u, 44u, 9u, 32u, 44u, 9u,
	10u, 13u, 32u, 33u, 37u, 39u, 44u, 126u,
	42u, 46u, 48u, 57u, 65u, 90u, 95u, 122u,
	9u, 10u, 13u, 32u, 33u, 37u, 39u, 44u,
	126u, 42u, 46u, 48u, 57u, 65u, 90u, 95u,
	122u, 9u, 10u, 13u, 32u, 33u, 37u, 39u,
	44u, 126u, 42u, 46u, 48u, 57u, 65u, 90u,
	95u, 122u, 0
};

static const char _auth_info_single_lengths[] = {
	0, 2, 9, 5, 2, 3, 9, 2,
	9, 2, 3, 10, 2, 1, 2, 2,
	1, 1, 0, 0, 0, 0, 0, 0,
	0, 0, 1, 1, 1, 1, 9, 7,
	5, 3, 9, 9, 9
};

static const char _auth_info_range_lengths[] = {
	0, 0, 5, 0, 0, 0, 5, 0,
	5, 0, 0, 4, 0, 0, 0, 0,
	0, 0, 3, 1, 1, 1, 1, 1,
	1, 1, 0, 0, 0, 0, 4, 4,
	0, 0, 4, 4, 4
};

static const unsigned char _auth_info_index_offsets[] = {
	0, 0, 3, 18, 24, 27, 31, 46,
	49, 64, 67, 71, 86, 89, 91, 94,
	97, 99, 101, 105, 107, 109, 111, 113,
	115, 117, 119, 121, 123, 125, 127, 141,
	153, 159, 163, 177, 191
};

static const char _auth_info_indicies[] = {
	0, 0, 1, 3, 4, 5, 3, 6,
	6, 6, 7, 6, 6, 6, 6, 6,
	6, 2, 3, 4, 5, 3, 7, 2,
	8, 8, 2, 8, 8, 7, 2, 7,
	9, 10, 7, 11, 12, 11, 11, 11,
	11, 11, 11, 11, 11, 2, 13, 13,
	2, 13, 14, 15, 13, 11, 12, 11,
	11, 11, 11, 11, 11, 11, 11, 2,
	16, 16, 2, 16, 16, 12, 2, 18,
	19, 20, 18, 22, 23, 25, 27, 28,
	30, 21, 24, 26, 29, 17, 18, 18,
	17, 19, 17, 31, 31, 2, 32, 32,
	2, 33, 2, 34, 2, 18, 18, 18,
	35, 18, 36, 24, 36, 24, 36, 24,
	36, 26, 36, 26, 36, 26, 36, 14,
	2, 9, 2, 4, 2, 37, 1, 38,
	37, 39, 38, 40, 40, 40, 41, 40,
	40, 40, 40, 40, 2, 0, 0, 40,
	40, 40, 41, 40, 40, 40, 40, 40,
	2, 42, 33, 43, 42, 44, 2, 31,
	31, 44, 2, 45, 34, 46, 45, 47,
	47, 47, 44, 47, 47, 47, 47, 47,
	2, 32, 33, 43, 32, 47, 47, 47,
	44, 47, 47, 47, 47, 47, 2, 42,
	33, 43, 42, 48, 48, 48, 44, 48,
	48, 48, 48, 48, 2, 0
};

static const char _auth_info_trans_targs[] = {
	31, 0, 0, 3, 4, 28, 2, 6,
	5, 7, 27, 36, 11, 8, 9, 26,
	10, 0, 11, 12, 13, 11, 32, 18,
	19, 20, 21, 22, 23, 24, 25, 33,
	35, 14, 15, 0, 0, 1, 30, 29,
	2, 34, 32, 16, 34, 34, 17, 2,
	36
};

static const char _auth_info_trans_actions[] = {
	0, 0, 9, 0, 0, 0, 11, 0,
	0, 0, 0, 17, 20, 0, 0, 0,
	0, 14, 0, 0, 0, 3, 5, 0,
	0, 0, 0, 0, 0, 0, 0, 0,
	0, 0, 0, 30, 26, 0, 0, 0,
	38, 23, 0, 0, 7, 0, 0, 34,
	1
};

static const char _auth_info_eof_actions[] = {
	0, 0, 9, 9, 9, 9, 9, 9,
	9, 9, 9, 14, 14, 14, 9, 9,
	9, 9, 30, 26, 26, 26, 26, 26,
	26, 26, 9, 9, 9, 0, 0, 0,
	0, 0, 0, 0, 0
};

static const int auth_info_start = 30;

static const int auth_info_en_main = 30;
  int cs =
  30  ;
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
	_keys = _auth_info_trans_keys + _auth_info_key_offsets[cs];
	_trans = _auth_info_index_offsets[cs];

	_klen = _auth_info_single_lengths[cs];
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

	_klen = _auth_info_range_lengths[cs];
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
	_trans = _auth_info_indicies[_trans];
	cs = _auth_info_trans_targs[_trans];

	if ( _auth_info_trans_actions[_trans] == 0 )
		goto _again;

	_acts = _auth_info_actions + _auth_info_trans_actions[_trans];
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
	{ quote = p; }
	break;
	case 3:
	{ quote = nullptr; end = p + 1; }
	break;
	case 4:
	{ note(where, rule::utf8_nonascii); }
	break;
	case 5:
	{ note(where, rule::quoted_pair); }
	break;
	case 6:
	{ note(where, p != pe && static_cast<unsigned char>(*p) >= 0x80 ? rule::utf8_nonascii
      : rule::quoted_string); }
	break;
	case 7:
	{ name_first = p; }
	break;
	case 8:
	{ name_last = end; }
	break;
	case 9:
	{ value_first = p; }
	break;
	case 10:
	{
    if (value_first != nullptr) {
      on.param(from.at(name_first, name_last), from.at(value_first, end));
      name_first = value_first = nullptr;
      seen = true;
    } else if (!has(lenient, leniency::empty_list_elements)) {
      return {p, errc::empty_element, rule::comma};
    }
    end = p + 1;
  }
	break;
	case 11:
	{ note(where, rule::auth_param); }
	break;
	case 12:
	{ if (first == nullptr) first = p; }
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
	const char *__acts = _auth_info_actions + _auth_info_eof_actions[cs];
	unsigned int __nacts = (unsigned int) *__acts++;
	while ( __nacts-- > 0 ) {
		switch ( *__acts++ ) {
	case 4:
	{ note(where, rule::utf8_nonascii); }
	break;
	case 5:
	{ note(where, rule::quoted_pair); }
	break;
	case 6:
	{ note(where, p != pe && static_cast<unsigned char>(*p) >= 0x80 ? rule::utf8_nonascii
      : rule::quoted_string); }
	break;
	case 11:
	{ note(where, rule::auth_param); }
	break;
		}
	}
	}

	_out: {}
	}
  if (cs <
  30  ) return failed(p, pe, quote, where, rule::auth_info);
  if (SIPWIRE_LIKELY(value_first != nullptr)) {
    on.param(from.at(name_first, name_last), from.at(value_first, end));
  } else if (!seen) {
    return {p, errc::truncated, rule::auth_param};
  } else if (!has(lenient, leniency::empty_list_elements)) {
    return {p, errc::empty_element, rule::comma};
  }
  on.whole(from.at(first, end), from.at(first, end));
  return {p, errc::none, rule::none};
}

}}}}  // namespace sipwire::mime::detail

#include "../../../core/detail/diag_pop.hpp"
