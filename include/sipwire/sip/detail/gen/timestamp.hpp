// Generated from grammar/sip/timestamp.rl by Ragel 6.10. Do not edit. Inputs: 631949479faf70f9
#pragma once

// Timestamp = 1*(DIGIT) [ "." *(DIGIT) ] [ LWS delay ], delay = *(DIGIT) [ "." *(DIGIT) ] (RFC 3261 25.1).
// The delay may be nothing at all, so white space at the end is a delay or is not; it counts as none.

#include "../../../core/scan_bytes.hpp"
#include "../../../core/scan_end.hpp"

#include "../../../core/detail/diag_push.hpp"

namespace sipwire { inline namespace SIPWIRE_ISA { namespace sip { namespace detail {

/// The digits before and behind each dot; what is not there is absent. A delay that begins with its dot has
/// seconds that are empty.
template <class Runs>
inline scan_end scan_timestamp(const char* p, const char* const pe, const Runs& runs, const source& from,
                               extent& seconds, extent& fraction, extent& delay,
                               extent& delay_fraction) noexcept {
  const char* const eof = pe;
  const char* end = p;
  const char* first = p;
  const char* seconds_last = p;
  const char* fraction_first = nullptr;
  const char* fraction_last = p;
  const char* delay_first = nullptr;
  const char* delay_point = nullptr;
  rule where = rule::none;
static const char _timestamp_actions[] = {
	0, 1, 0, 1, 3, 1, 6, 1,
	7, 1, 8, 2, 0, 2, 2, 0,
	4, 2, 5, 0, 2, 5, 6, 3,
	1, 0, 2
};

static const char _timestamp_key_offsets[] = {
	0, 0, 6, 8, 12, 14, 16, 17,
	18, 19, 26, 33, 38, 44, 48, 50,
	57
};

static const unsigned char _timestamp_trans_keys[] = {
	9u, 10u, 13u, 32u, 48u, 57u, 9u, 32u,
	9u, 32u, 48u, 57u, 9u, 32u, 9u, 32u,
	10u, 10u, 10u, 9u, 10u, 13u, 32u, 46u,
	48u, 57u, 9u, 10u, 13u, 32u, 46u, 48u,
	57u, 9u, 32u, 46u, 48u, 57u, 9u, 10u,
	13u, 32u, 48u, 57u, 9u, 10u, 13u, 32u,
	9u, 32u, 9u, 10u, 13u, 32u, 46u, 48u,
	57u, 9u, 10u, 13u, 32u, 48u, 57u, 0
};

static const char _timestamp_single_lengths[] = {
	0, 4, 2, 2, 2, 2, 1, 1,
	1, 5, 5, 3, 4, 4, 2, 5,
	4
};

static const char _timestamp_range_lengths[] = {
	0, 1, 0, 1, 0, 0, 0, 0,
	0, 1, 1, 1, 1, 0, 0, 1,
	1
};

static const char _timestamp_index_offsets[] = {
	0, 0, 6, 9, 13, 16, 19, 21,
	23, 25, 32, 39, 44, 50, 55, 58,
	65
};

static const char _timestamp_indicies[] = {
	1, 2, 3, 1, 4, 0, 5, 5,
	6, 5, 5, 4, 0, 7, 7, 6,
	8, 8, 6, 9, 6, 10, 6, 2,
	6, 11, 10, 12, 11, 13, 14, 0,
	11, 10, 12, 11, 16, 17, 15, 7,
	7, 16, 17, 15, 18, 9, 19, 18,
	20, 15, 18, 9, 19, 18, 6, 8,
	8, 6, 18, 9, 19, 18, 21, 22,
	15, 11, 10, 12, 11, 23, 0, 0
};

static const char _timestamp_trans_targs[] = {
	0, 1, 2, 8, 9, 3, 0, 11,
	14, 5, 4, 10, 7, 16, 9, 0,
	12, 15, 13, 6, 12, 12, 15, 16
};

static const char _timestamp_trans_actions[] = {
	7, 0, 0, 0, 23, 0, 0, 0,
	0, 0, 0, 0, 0, 3, 11, 9,
	20, 17, 0, 0, 1, 5, 1, 14
};

static const char _timestamp_eof_actions[] = {
	0, 7, 0, 7, 0, 0, 0, 0,
	0, 0, 0, 0, 0, 0, 0, 0,
	0
};

static const int timestamp_start = 1;

static const int timestamp_en_main = 1;
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
	_keys = _timestamp_trans_keys + _timestamp_key_offsets[cs];
	_trans = _timestamp_index_offsets[cs];

	_klen = _timestamp_single_lengths[cs];
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

	_klen = _timestamp_range_lengths[cs];
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
	_trans = _timestamp_indicies[_trans];
	cs = _timestamp_trans_targs[_trans];

	if ( _timestamp_trans_actions[_trans] == 0 )
		goto _again;

	_acts = _timestamp_actions + _timestamp_trans_actions[_trans];
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
	{ seconds_last = end; }
	break;
	case 3:
	{ fraction_first = fraction_last = end = p + 1; }
	break;
	case 4:
	{ fraction_last = end; }
	break;
	case 5:
	{ delay_first = p; }
	break;
	case 6:
	{ delay_point = p; end = p + 1; }
	break;
	case 7:
	{ note(where, rule::timestamp); }
	break;
	case 8:
	{ note(where, rule::delay); }
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
	const char *__acts = _timestamp_actions + _timestamp_eof_actions[cs];
	unsigned int __nacts = (unsigned int) *__acts++;
	while ( __nacts-- > 0 ) {
		switch ( *__acts++ ) {
	case 7:
	{ note(where, rule::timestamp); }
	break;
		}
	}
	}

	_out: {}
	}
  if (cs <
  9  ) return failed(p, pe, nullptr, where, rule::timestamp);
  seconds = from.at(first, seconds_last);
  fraction = fraction_first != nullptr ? from.at(fraction_first, fraction_last) : extent{};
  delay = delay_first != nullptr ? from.at(delay_first, delay_point != nullptr ? delay_point : end)
          : extent{};
  delay_fraction = delay_point != nullptr ? from.at(delay_point + 1, end) : extent{};
  return {p, errc::none, rule::none};
}

}}}}  // namespace sipwire::sip::detail

#include "../../../core/detail/diag_pop.hpp"
