// Generated from grammar/sip/number.rl by Ragel 6.10. Do not edit. Inputs: cf9ef020b83a3625
#pragma once

// 1*DIGIT (RFC 3261 25.1) as a value of its own: Max-Forwards, Content-Length, delta-seconds of Expires and
// Min-Expires.

#include "../../../core/scan_bytes.hpp"
#include "../../../core/scan_end.hpp"

#include "../../../core/detail/diag_push.hpp"

namespace sipwire { inline namespace SIPWIRE_ISA { namespace sip { namespace detail {

/// The digits; their range is the caller's. `element` names the faults.
template <class Runs>
inline scan_end scan_number(const char* p, const char* const pe, const Runs& runs, const source& from,
                            rule element, extent& out) noexcept {
  const char* const eof = pe;
  const char* end = p;
  const char* first = p;
  rule where = rule::none;
static const char _number_actions[] = {
	0, 1, 0, 1, 2, 2, 1, 0

};

static const char _number_key_offsets[] = {
	0, 0, 6, 8, 12, 14, 15, 16,
	22, 26
};

static const unsigned char _number_trans_keys[] = {
	9u, 10u, 13u, 32u, 48u, 57u, 9u, 32u,
	9u, 32u, 48u, 57u, 9u, 32u, 10u, 10u,
	9u, 10u, 13u, 32u, 48u, 57u, 9u, 10u,
	13u, 32u, 9u, 32u, 0
};

static const char _number_single_lengths[] = {
	0, 4, 2, 2, 2, 1, 1, 4,
	4, 2
};

static const char _number_range_lengths[] = {
	0, 1, 0, 1, 0, 0, 0, 1,
	0, 0
};

static const char _number_index_offsets[] = {
	0, 0, 6, 9, 13, 16, 18, 20,
	26, 31
};

static const char _number_indicies[] = {
	1, 2, 3, 1, 4, 0, 5, 5,
	6, 5, 5, 4, 0, 7, 7, 6,
	8, 6, 2, 6, 9, 8, 10, 9,
	11, 0, 9, 8, 10, 9, 6, 7,
	7, 6, 0
};

static const char _number_trans_targs[] = {
	0, 1, 2, 6, 7, 3, 0, 9,
	4, 8, 5, 7
};

static const char _number_trans_actions[] = {
	3, 0, 0, 0, 5, 0, 0, 0,
	0, 0, 0, 1
};

static const char _number_eof_actions[] = {
	0, 3, 0, 3, 0, 0, 0, 0,
	0, 0
};

static const int number_start = 1;

static const int number_en_main = 1;
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
	_keys = _number_trans_keys + _number_key_offsets[cs];
	_trans = _number_index_offsets[cs];

	_klen = _number_single_lengths[cs];
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

	_klen = _number_range_lengths[cs];
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
	_trans = _number_indicies[_trans];
	cs = _number_trans_targs[_trans];

	if ( _number_trans_actions[_trans] == 0 )
		goto _again;

	_acts = _number_actions + _number_trans_actions[_trans];
	_nacts = (unsigned int) *_acts++;
	while ( _nacts-- > 0 )
	{
		switch ( *_acts++ )
		{
	case 0:
	{ p = runs.template run<charset::digit>(p + 1, pe) - 1; end = p + 1; }
	break;
	case 1:
	{ first = p; }
	break;
	case 2:
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
	const char *__acts = _number_actions + _number_eof_actions[cs];
	unsigned int __nacts = (unsigned int) *__acts++;
	while ( __nacts-- > 0 ) {
		switch ( *__acts++ ) {
	case 2:
	{ note(where, element); }
	break;
		}
	}
	}

	_out: {}
	}
  if (cs <
  7  ) return failed(p, pe, nullptr, where, element);
  out = from.at(first, end);
  return {p, errc::none, rule::none};
}

}}}}  // namespace sipwire::sip::detail

#include "../../../core/detail/diag_pop.hpp"
