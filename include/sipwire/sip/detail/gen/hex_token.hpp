// Generated from grammar/sip/hex_token.rl by Ragel 6.10. Do not edit. Inputs: dc949ccec1ba559a
#pragma once

// P-Media-Authorization-Token = 1*HEXDIG (RFC 3313), one value of P-Media-Authorization; stops at the comma
// before the next.

#include "../../../core/scan_bytes.hpp"
#include "../../../core/scan_end.hpp"

#include "../../../core/detail/diag_push.hpp"

namespace sipwire { inline namespace SIPWIRE_ISA { namespace sip { namespace detail {

/// One token of hexadecimal digits; `element` names the faults.
template <class Runs>
inline scan_end scan_hex_token(const char* p, const char* const pe, const Runs& runs, const source& from,
                               rule element, extent& out) noexcept {
  const char* const eof = pe;
  const char* end = p;
  const char* first = p;
static const char _hex_token_actions[] = {
	0, 1, 1, 1, 2, 2, 0, 1

};

static const char _hex_token_key_offsets[] = {
	0, 0, 10, 12, 20, 22, 23, 24,
	35, 40, 43
};

static const unsigned char _hex_token_trans_keys[] = {
	9u, 10u, 13u, 32u, 48u, 57u, 65u, 70u,
	97u, 102u, 9u, 32u, 9u, 32u, 48u, 57u,
	65u, 70u, 97u, 102u, 9u, 32u, 10u, 10u,
	9u, 10u, 13u, 32u, 44u, 48u, 57u, 65u,
	70u, 97u, 102u, 9u, 10u, 13u, 32u, 44u,
	9u, 32u, 44u, 0
};

static const char _hex_token_single_lengths[] = {
	0, 4, 2, 2, 2, 1, 1, 5,
	5, 3, 0
};

static const char _hex_token_range_lengths[] = {
	0, 3, 0, 3, 0, 0, 0, 3,
	0, 0, 0
};

static const char _hex_token_index_offsets[] = {
	0, 0, 8, 11, 17, 20, 22, 24,
	33, 39, 43
};

static const char _hex_token_indicies[] = {
	0, 2, 3, 0, 4, 4, 4, 1,
	5, 5, 1, 5, 5, 4, 4, 4,
	1, 6, 6, 1, 7, 1, 2, 1,
	8, 7, 9, 8, 10, 11, 11, 11,
	1, 8, 7, 9, 8, 10, 1, 6,
	6, 10, 1, 1, 0
};

static const char _hex_token_trans_targs[] = {
	1, 0, 2, 6, 7, 3, 9, 4,
	8, 5, 10, 7
};

static const char _hex_token_trans_actions[] = {
	0, 0, 0, 0, 5, 0, 0, 0,
	0, 0, 3, 1
};

static const int hex_token_start = 1;

static const int hex_token_en_main = 1;
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
	_keys = _hex_token_trans_keys + _hex_token_key_offsets[cs];
	_trans = _hex_token_index_offsets[cs];

	_klen = _hex_token_single_lengths[cs];
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

	_klen = _hex_token_range_lengths[cs];
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
	_trans = _hex_token_indicies[_trans];
	cs = _hex_token_trans_targs[_trans];

	if ( _hex_token_trans_actions[_trans] == 0 )
		goto _again;

	_acts = _hex_token_actions + _hex_token_trans_actions[_trans];
	_nacts = (unsigned int) *_acts++;
	while ( _nacts-- > 0 )
	{
		switch ( *_acts++ )
		{
	case 0:
	{ first = p; }
	break;
	case 1:
	{ p = runs.template run<charset::hexdig>(p + 1, pe) - 1; end = p + 1; }
	break;
	case 2:
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
  7  ) return failed(p, pe, nullptr, rule::none, element);
  out = from.at(first, end);
  return {p, errc::none, rule::none};
}

}}}}  // namespace sipwire::sip::detail

#include "../../../core/detail/diag_pop.hpp"
