// Generated from grammar/sip/transit_ioi.rl by Ragel 6.10. Do not edit. Inputs: 9ea37f13a0ea7c5c
#pragma once

// transit-ioi-list without its quotes = transit-ioi-param *( COMMA transit-ioi-param ) (RFC 7315 5.6), one
// transit-ioi-param at a time: transit-ioi-name "." transit-ioi-index, or "void", which is no name.

#include "../../../core/scan_bytes.hpp"
#include "../../../core/scan_end.hpp"

#include "../../../core/detail/diag_push.hpp"

namespace sipwire { inline namespace SIPWIRE_ISA { namespace sip { namespace detail {

/// One transit-ioi-param; stops at the comma before the next. `index` is absent for `void`.
inline scan_end scan_transit_ioi(const char* p, const char* const pe, const source& from, extent& name_out,
                                 extent& index_out) noexcept {
  const char* const eof = pe;
  const char* name = p;
  const char* name_last = p;
  const char* index = nullptr;
  const char* index_last = p;
static const char _transit_ioi_actions[] = {
	0, 1, 1, 1, 3, 1, 4, 2,
	0, 1, 2, 2, 3
};

static const char _transit_ioi_key_offsets[] = {
	0, 0, 10, 12, 20, 27, 29, 31,
	32, 41, 50, 59, 60, 67, 72, 75,
	75
};

static const unsigned char _transit_ioi_trans_keys[] = {
	9u, 10u, 13u, 32u, 86u, 118u, 65u, 90u,
	97u, 122u, 9u, 32u, 9u, 32u, 86u, 118u,
	65u, 90u, 97u, 122u, 46u, 48u, 57u, 65u,
	90u, 97u, 122u, 48u, 57u, 9u, 32u, 10u,
	46u, 79u, 111u, 48u, 57u, 65u, 90u, 97u,
	122u, 46u, 73u, 105u, 48u, 57u, 65u, 90u,
	97u, 122u, 46u, 68u, 100u, 48u, 57u, 65u,
	90u, 97u, 122u, 10u, 9u, 10u, 13u, 32u,
	44u, 48u, 57u, 9u, 10u, 13u, 32u, 44u,
	9u, 32u, 44u, 9u, 10u, 13u, 32u, 44u,
	46u, 48u, 57u, 65u, 90u, 97u, 122u, 0
};

static const char _transit_ioi_single_lengths[] = {
	0, 6, 2, 4, 1, 0, 2, 1,
	3, 3, 3, 1, 5, 5, 3, 0,
	6
};

static const char _transit_ioi_range_lengths[] = {
	0, 2, 0, 2, 3, 1, 0, 0,
	3, 3, 3, 0, 1, 0, 0, 0,
	3
};

static const char _transit_ioi_index_offsets[] = {
	0, 0, 9, 12, 19, 24, 26, 29,
	31, 38, 45, 52, 54, 61, 67, 71,
	72
};

static const char _transit_ioi_indicies[] = {
	0, 2, 3, 0, 5, 5, 4, 4,
	1, 6, 6, 1, 6, 6, 5, 5,
	4, 4, 1, 7, 8, 8, 8, 1,
	9, 1, 10, 10, 1, 11, 1, 7,
	12, 12, 8, 8, 8, 1, 7, 13,
	13, 8, 8, 8, 1, 7, 14, 14,
	8, 8, 8, 1, 2, 1, 15, 11,
	16, 15, 17, 18, 1, 15, 11, 16,
	15, 17, 1, 10, 10, 17, 1, 1,
	15, 11, 16, 15, 17, 7, 8, 8,
	8, 1, 0
};

static const char _transit_ioi_trans_targs[] = {
	1, 0, 2, 11, 4, 8, 3, 5,
	4, 12, 14, 6, 9, 10, 16, 13,
	7, 15, 12
};

static const char _transit_ioi_trans_actions[] = {
	0, 0, 0, 0, 7, 7, 0, 0,
	1, 10, 0, 0, 1, 1, 1, 0,
	0, 5, 3
};

static const int transit_ioi_start = 1;

static const int transit_ioi_en_main = 1;
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
	_keys = _transit_ioi_trans_keys + _transit_ioi_key_offsets[cs];
	_trans = _transit_ioi_index_offsets[cs];

	_klen = _transit_ioi_single_lengths[cs];
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

	_klen = _transit_ioi_range_lengths[cs];
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
	_trans = _transit_ioi_indicies[_trans];
	cs = _transit_ioi_trans_targs[_trans];

	if ( _transit_ioi_trans_actions[_trans] == 0 )
		goto _again;

	_acts = _transit_ioi_actions + _transit_ioi_trans_actions[_trans];
	_nacts = (unsigned int) *_acts++;
	while ( _nacts-- > 0 )
	{
		switch ( *_acts++ )
		{
	case 0:
	{ name = p; name_last = p; index = nullptr; }
	break;
	case 1:
	{ name_last = p + 1; }
	break;
	case 2:
	{ index = p; }
	break;
	case 3:
	{ index_last = p + 1; }
	break;
	case 4:
	{ p--; {p++; goto _out; } }
	break;
		}
	}

_again:
	if ( cs == 0 )
		goto _out;
	if ( ++p != pe )
		goto _resume;
	_test_eof: {}
	_out: {}
	}
  (void)eof;
  if (cs <
  12  ) return failed(p, pe, nullptr, rule::none, rule::transit_ioi);
  name_out = from.at(name, name_last);
  index_out = index != nullptr ? from.at(index, index_last) : extent{};
  return {p, errc::none, rule::none};
}

}}}}  // namespace sipwire::sip::detail

#include "../../../core/detail/diag_pop.hpp"
