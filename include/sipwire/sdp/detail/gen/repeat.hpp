// Generated from grammar/sdp/repeat.rl by Ragel 6.10. Do not edit. Inputs: 4472a2d7d7723507
#pragma once

// repeat-field without `r=`: repeat-interval SP typed-time 1*( SP typed-time ) (RFC 8866 9): interval, active
// duration, offsets from the start. The units are lower case; without one it is seconds.

#include "../../../core/scan_bytes.hpp"
#include "../../../core/scan_end.hpp"

#include "../../../core/detail/diag_push.hpp"

namespace sipwire { inline namespace SIPWIRE_ISA { namespace sdp { namespace detail {

/// Interval, duration, and all offsets with the blanks between them.
template <class Runs>
inline scan_end scan_repeat(const char* p, const char* const pe, const Runs& runs, const source& from,
                                extent& interval, extent& duration, extent& offsets) noexcept {
  const char* const eof = pe;
  const char* const first = p;
  const char* cuts[2] = {};
  unsigned n = 0;
  rule where = rule::none;
  (void)runs;
static const char _sdp_repeat_actions[] = {
	0, 1, 0, 1, 1, 1, 2
};

static const char _sdp_repeat_key_offsets[] = {
	0, 0, 2, 9, 11, 18, 20, 21,
	22, 29
};

static const unsigned char _sdp_repeat_trans_keys[] = {
	49u, 57u, 32u, 100u, 104u, 109u, 115u, 48u,
	57u, 48u, 57u, 32u, 100u, 104u, 109u, 115u,
	48u, 57u, 48u, 57u, 32u, 32u, 32u, 100u,
	104u, 109u, 115u, 48u, 57u, 32u, 0
};

static const char _sdp_repeat_single_lengths[] = {
	0, 0, 5, 0, 5, 0, 1, 1,
	5, 1
};

static const char _sdp_repeat_range_lengths[] = {
	0, 1, 1, 1, 1, 1, 0, 0,
	1, 0
};

static const char _sdp_repeat_index_offsets[] = {
	0, 0, 2, 9, 11, 18, 20, 22,
	24, 31
};

static const char _sdp_repeat_indicies[] = {
	1, 0, 2, 3, 3, 3, 3, 1,
	0, 5, 4, 6, 7, 7, 7, 7,
	5, 4, 8, 4, 6, 4, 2, 0,
	9, 10, 10, 10, 10, 8, 4, 9,
	4, 0
};

static const char _sdp_repeat_trans_targs[] = {
	0, 2, 3, 7, 0, 4, 5, 6,
	8, 5, 9
};

static const char _sdp_repeat_trans_actions[] = {
	1, 0, 5, 0, 3, 0, 5, 0,
	0, 0, 0
};

static const char _sdp_repeat_eof_actions[] = {
	0, 1, 1, 3, 3, 3, 3, 1,
	0, 0
};

static const int sdp_repeat_start = 1;

static const int sdp_repeat_en_main = 1;
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
	_keys = _sdp_repeat_trans_keys + _sdp_repeat_key_offsets[cs];
	_trans = _sdp_repeat_index_offsets[cs];

	_klen = _sdp_repeat_single_lengths[cs];
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

	_klen = _sdp_repeat_range_lengths[cs];
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
	_trans = _sdp_repeat_indicies[_trans];
	cs = _sdp_repeat_trans_targs[_trans];

	if ( _sdp_repeat_trans_actions[_trans] == 0 )
		goto _again;

	_acts = _sdp_repeat_actions + _sdp_repeat_trans_actions[_trans];
	_nacts = (unsigned int) *_acts++;
	while ( _nacts-- > 0 )
	{
		switch ( *_acts++ )
		{
	case 0:
	{ note(where, rule::repeat_interval); }
	break;
	case 1:
	{ note(where, rule::typed_time); }
	break;
	case 2:
	{ if (n < 2) cuts[n++] = p; }
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
	const char *__acts = _sdp_repeat_actions + _sdp_repeat_eof_actions[cs];
	unsigned int __nacts = (unsigned int) *__acts++;
	while ( __nacts-- > 0 ) {
		switch ( *__acts++ ) {
	case 0:
	{ note(where, rule::repeat_interval); }
	break;
	case 1:
	{ note(where, rule::typed_time); }
	break;
		}
	}
	}

	_out: {}
	}
  if (cs <
  8  ) return failed(p, pe, nullptr, where, rule::repeat_field);
  interval = from.at(first, cuts[0]);
  duration = from.at(cuts[0] + 1, cuts[1]);
  offsets = from.at(cuts[1] + 1, p);
  return {p, errc::none, rule::none};
}

}}}}  // namespace sipwire::sdp::detail

#include "../../../core/detail/diag_pop.hpp"
