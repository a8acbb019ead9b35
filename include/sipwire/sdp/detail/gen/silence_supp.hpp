// Generated from grammar/sdp/silence_supp.rl by Ragel 6.10. Do not edit. Inputs: 5eed32f48298c7c2
#pragma once

// silenceSupp without its name (RFC 3108 5.6.2.3): silenceSuppEnable SP silenceTimer SP suppPref SP sidUse SP
// fxnslevel. "-" stands for what is not said; numbers are decimal or hexadecimal; two of the words of sidUse
// have a blank in them.

#include "../../../core/scan_bytes.hpp"
#include "../../../core/scan_end.hpp"

#include "../../../core/detail/diag_push.hpp"

namespace sipwire { inline namespace SIPWIRE_ISA { namespace sdp { namespace detail {

/// The five parts.
template <class Runs>
inline scan_end scan_silence_supp(const char* p, const char* const pe, const Runs& runs,
                                      const source& from, extent (&parts)[5]) noexcept {
  const char* const eof = pe;
  const char* const first = p;
  const char* cuts[4] = {};
  unsigned n = 0;
  rule where = rule::none;
  (void)runs;
  (void)first;
  (void)from;
static const char _sdp_silence_supp_actions[] = {
	0, 1, 0
};

static const char _sdp_silence_supp_key_offsets[] = {
	0, 0, 3, 4, 8, 9, 14, 15,
	22, 23, 27, 33, 35, 37, 39, 41,
	42, 44, 46, 48, 50, 52, 54, 55,
	57, 59, 61, 63, 65, 67, 69, 71,
	73, 75, 77, 79, 81, 83, 85, 87,
	89, 91, 93, 98, 101, 107, 114, 118,
	120, 120, 124, 126
};

static const unsigned char _sdp_silence_supp_trans_keys[] = {
	45u, 79u, 111u, 32u, 45u, 48u, 49u, 57u,
	32u, 45u, 67u, 83u, 99u, 115u, 32u, 45u,
	70u, 78u, 83u, 102u, 110u, 115u, 32u, 45u,
	48u, 49u, 57u, 48u, 57u, 65u, 70u, 97u,
	102u, 73u, 105u, 88u, 120u, 69u, 101u, 68u,
	100u, 32u, 78u, 110u, 79u, 111u, 73u, 105u,
	83u, 115u, 69u, 101u, 79u, 111u, 32u, 83u,
	115u, 73u, 105u, 68u, 100u, 65u, 97u, 77u,
	109u, 80u, 112u, 76u, 108u, 85u, 117u, 83u,
	115u, 84u, 116u, 79u, 111u, 77u, 109u, 84u,
	116u, 65u, 97u, 78u, 110u, 68u, 100u, 65u,
	97u, 82u, 114u, 68u, 100u, 32u, 88u, 120u,
	48u, 57u, 32u, 48u, 57u, 48u, 57u, 65u,
	70u, 97u, 102u, 32u, 48u, 57u, 65u, 70u,
	97u, 102u, 70u, 78u, 102u, 110u, 70u, 102u,
	88u, 120u, 48u, 57u, 48u, 57u, 48u, 57u,
	65u, 70u, 97u, 102u, 0
};

static const char _sdp_silence_supp_single_lengths[] = {
	0, 3, 1, 2, 1, 5, 1, 7,
	1, 2, 0, 2, 2, 2, 2, 1,
	2, 2, 2, 2, 2, 2, 1, 2,
	2, 2, 2, 2, 2, 2, 2, 2,
	2, 2, 2, 2, 2, 2, 2, 2,
	2, 2, 3, 1, 0, 1, 4, 2,
	0, 2, 0, 0
};

static const char _sdp_silence_supp_range_lengths[] = {
	0, 0, 0, 1, 0, 0, 0, 0,
	0, 1, 3, 0, 0, 0, 0, 0,
	0, 0, 0, 0, 0, 0, 0, 0,
	0, 0, 0, 0, 0, 0, 0, 0,
	0, 0, 0, 0, 0, 0, 0, 0,
	0, 0, 1, 1, 3, 3, 0, 0,
	0, 1, 1, 3
};

static const unsigned char _sdp_silence_supp_index_offsets[] = {
	0, 0, 4, 6, 10, 12, 18, 20,
	28, 30, 34, 38, 41, 44, 47, 50,
	52, 55, 58, 61, 64, 67, 70, 72,
	75, 78, 81, 84, 87, 90, 93, 96,
	99, 102, 105, 108, 111, 114, 117, 120,
	123, 126, 129, 134, 137, 141, 146, 151,
	154, 155, 159, 161
};

static const char _sdp_silence_supp_indicies[] = {
	0, 2, 2, 1, 3, 1, 4, 5,
	6, 1, 7, 1, 8, 9, 10, 9,
	10, 1, 11, 1, 12, 13, 14, 15,
	13, 14, 15, 1, 16, 1, 17, 18,
	19, 1, 20, 20, 20, 1, 21, 21,
	1, 22, 22, 1, 23, 23, 1, 24,
	24, 1, 25, 1, 26, 26, 1, 27,
	27, 1, 28, 28, 1, 29, 29, 1,
	12, 12, 1, 30, 30, 1, 31, 1,
	32, 32, 1, 33, 33, 1, 12, 12,
	1, 34, 34, 1, 35, 35, 1, 36,
	36, 1, 22, 22, 1, 37, 37, 1,
	38, 38, 1, 39, 39, 1, 40, 40,
	1, 8, 8, 1, 41, 41, 1, 42,
	42, 1, 43, 43, 1, 44, 44, 1,
	45, 45, 1, 46, 46, 1, 8, 8,
	1, 7, 47, 47, 6, 1, 7, 6,
	1, 48, 48, 48, 1, 7, 48, 48,
	48, 1, 49, 0, 49, 0, 1, 0,
	0, 1, 1, 50, 50, 19, 1, 19,
	1, 20, 20, 20, 1, 0
};

static const char _sdp_silence_supp_trans_targs[] = {
	2, 0, 46, 3, 4, 42, 43, 5,
	6, 30, 35, 7, 8, 11, 21, 26,
	9, 48, 49, 50, 51, 12, 13, 14,
	15, 16, 17, 18, 19, 20, 22, 23,
	24, 25, 27, 28, 29, 31, 32, 33,
	34, 36, 37, 38, 39, 40, 41, 44,
	45, 47, 10
};

static const char _sdp_silence_supp_trans_actions[] = {
	0, 0, 0, 1, 0, 0, 0, 1,
	0, 0, 0, 1, 0, 0, 0, 0,
	1, 0, 0, 0, 0, 0, 0, 0,
	0, 0, 0, 0, 0, 0, 0, 0,
	0, 0, 0, 0, 0, 0, 0, 0,
	0, 0, 0, 0, 0, 0, 0, 0,
	0, 0, 0
};

static const int sdp_silence_supp_start = 1;

static const int sdp_silence_supp_en_main = 1;
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
	_keys = _sdp_silence_supp_trans_keys + _sdp_silence_supp_key_offsets[cs];
	_trans = _sdp_silence_supp_index_offsets[cs];

	_klen = _sdp_silence_supp_single_lengths[cs];
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

	_klen = _sdp_silence_supp_range_lengths[cs];
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
	_trans = _sdp_silence_supp_indicies[_trans];
	cs = _sdp_silence_supp_trans_targs[_trans];

	if ( _sdp_silence_supp_trans_actions[_trans] == 0 )
		goto _again;

	_acts = _sdp_silence_supp_actions + _sdp_silence_supp_trans_actions[_trans];
	_nacts = (unsigned int) *_acts++;
	while ( _nacts-- > 0 )
	{
		switch ( *_acts++ )
		{
	case 0:
	{ cuts[n++] = p; }
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
  if (cs <
  48  ) return failed(p, pe, nullptr, where, rule::silence_supp);
  const char* at = first;
  for (unsigned i = 0; i < 4; ++i) {
    parts[i] = from.at(at, cuts[i]);
    at = cuts[i] + 1;
  }
  parts[4] = from.at(at, p);
  return {p, errc::none, rule::none};
}

}}}}  // namespace sipwire::sdp::detail

#include "../../../core/detail/diag_pop.hpp"
