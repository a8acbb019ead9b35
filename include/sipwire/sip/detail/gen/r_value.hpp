// Generated from grammar/sip/r_value.rl by Ragel 6.10. Do not edit. Inputs: 7ce9613eb0642504
#pragma once

// r-value = namespace "." r-priority (RFC 4412 3.1), both token-nodot: one value of Resource-Priority and
// Accept-Resource-Priority; stops at the comma before the next. Exactly one dot stands in it, so `dsn` and
// `dsn.flash.x` are errors where that shows.

#include "../../../core/scan_bytes.hpp"
#include "../../../core/scan_end.hpp"

#include "../../../core/detail/diag_push.hpp"

namespace sipwire { inline namespace SIPWIRE_ISA { namespace sip { namespace detail {

/// The two parts; the whole goes from the first byte of one to the last of the other.
inline scan_end scan_r_value(const char* p, const char* const pe, const source& from, extent& name_space,
                             extent& priority) noexcept {
  const char* const eof = pe;
  const char* first = p;
  const char* dot = p;
  const char* last = p;
  rule where = rule::none;
static const char _r_value_actions[] = {
	0, 1, 0, 1, 1, 1, 2, 1,
	3, 1, 4
};

static const char _r_value_key_offsets[] = {
	0, 0, 17, 19, 34, 48, 61, 63,
	64, 65, 82, 87, 90
};

static const unsigned char _r_value_trans_keys[] = {
	9u, 10u, 13u, 32u, 33u, 37u, 39u, 45u,
	126u, 42u, 43u, 48u, 57u, 65u, 90u, 95u,
	122u, 9u, 32u, 9u, 32u, 33u, 37u, 39u,
	45u, 126u, 42u, 43u, 48u, 57u, 65u, 90u,
	95u, 122u, 33u, 37u, 39u, 45u, 46u, 126u,
	42u, 43u, 48u, 57u, 65u, 90u, 95u, 122u,
	33u, 37u, 39u, 45u, 126u, 42u, 43u, 48u,
	57u, 65u, 90u, 95u, 122u, 9u, 32u, 10u,
	10u, 9u, 10u, 13u, 32u, 33u, 37u, 39u,
	44u, 126u, 42u, 45u, 48u, 57u, 65u, 90u,
	95u, 122u, 9u, 10u, 13u, 32u, 44u, 9u,
	32u, 44u, 0
};

static const char _r_value_single_lengths[] = {
	0, 9, 2, 7, 6, 5, 2, 1,
	1, 9, 5, 3, 0
};

static const char _r_value_range_lengths[] = {
	0, 4, 0, 4, 4, 4, 0, 0,
	0, 4, 0, 0, 0
};

static const char _r_value_index_offsets[] = {
	0, 0, 14, 17, 29, 40, 50, 53,
	55, 57, 71, 77, 81
};

static const char _r_value_indicies[] = {
	1, 2, 3, 1, 4, 4, 4, 4,
	4, 4, 4, 4, 4, 0, 5, 5,
	6, 5, 5, 4, 4, 4, 4, 4,
	4, 4, 4, 4, 0, 7, 7, 7,
	7, 8, 7, 7, 7, 7, 7, 0,
	9, 9, 9, 9, 9, 9, 9, 9,
	9, 0, 10, 10, 6, 11, 6, 2,
	6, 12, 11, 13, 12, 9, 9, 9,
	14, 9, 9, 9, 9, 9, 0, 12,
	11, 13, 12, 14, 6, 10, 10, 14,
	6, 6, 0
};

static const char _r_value_trans_targs[] = {
	0, 1, 2, 8, 4, 3, 0, 4,
	5, 9, 11, 6, 10, 7, 12
};

static const char _r_value_trans_actions[] = {
	9, 0, 0, 0, 1, 0, 0, 0,
	3, 5, 0, 0, 0, 0, 7
};

static const char _r_value_eof_actions[] = {
	0, 9, 0, 9, 9, 9, 0, 0,
	0, 0, 0, 0, 0
};

static const int r_value_start = 1;

static const int r_value_en_main = 1;
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
	_keys = _r_value_trans_keys + _r_value_key_offsets[cs];
	_trans = _r_value_index_offsets[cs];

	_klen = _r_value_single_lengths[cs];
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

	_klen = _r_value_range_lengths[cs];
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
	_trans = _r_value_indicies[_trans];
	cs = _r_value_trans_targs[_trans];

	if ( _r_value_trans_actions[_trans] == 0 )
		goto _again;

	_acts = _r_value_actions + _r_value_trans_actions[_trans];
	_nacts = (unsigned int) *_acts++;
	while ( _nacts-- > 0 )
	{
		switch ( *_acts++ )
		{
	case 0:
	{ first = p; }
	break;
	case 1:
	{ dot = p; }
	break;
	case 2:
	{ last = p + 1; }
	break;
	case 3:
	{ p--; {p++; goto _out; } }
	break;
	case 4:
	{ note(where, rule::r_value); }
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
	const char *__acts = _r_value_actions + _r_value_eof_actions[cs];
	unsigned int __nacts = (unsigned int) *__acts++;
	while ( __nacts-- > 0 ) {
		switch ( *__acts++ ) {
	case 4:
	{ note(where, rule::r_value); }
	break;
		}
	}
	}

	_out: {}
	}
  if (cs <
  9  ) return failed(p, pe, nullptr, where, rule::r_value);
  name_space = from.at(first, dot);
  priority = from.at(dot + 1, last);
  return {p, errc::none, rule::none};
}

}}}}  // namespace sipwire::sip::detail

#include "../../../core/detail/diag_pop.hpp"
