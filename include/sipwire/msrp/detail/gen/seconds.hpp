// Generated from grammar/msrp/seconds.rl by Ragel 6.10. Do not edit. Inputs: 361c195b3a0e43b0
#pragma once

// 1*DIGIT (RFC 4976 7): Expires, Min-Expires, Max-Expires.

#include "../../../core/scan_bytes.hpp"
#include "../../../core/scan_end.hpp"

#include "../../../core/detail/diag_push.hpp"

namespace sipwire { inline namespace SIPWIRE_ISA { namespace msrp { namespace detail {

/// Digits that fill [p, pe); their range is the caller's.
inline scan_end scan_seconds(const char* p, const char* const pe) noexcept {
static const char _msrp_seconds_key_offsets[] = {
	0, 0, 2
};

static const unsigned char _msrp_seconds_trans_keys[] = {
	48u, 57u, 48u, 57u, 0
};

static const char _msrp_seconds_single_lengths[] = {
	0, 0, 0
};

static const char _msrp_seconds_range_lengths[] = {
	0, 1, 1
};

static const char _msrp_seconds_index_offsets[] = {
	0, 0, 2
};

static const char _msrp_seconds_trans_targs[] = {
	2, 0, 2, 0, 0
};

static const int msrp_seconds_start = 1;

static const int msrp_seconds_en_main = 1;
  int cs =
  1  ;
	{
	int _klen;
	unsigned int _trans;
	const unsigned char *_keys;

	if ( p == pe )
		goto _test_eof;
	if ( cs == 0 )
		goto _out;
_resume:
	_keys = _msrp_seconds_trans_keys + _msrp_seconds_key_offsets[cs];
	_trans = _msrp_seconds_index_offsets[cs];

	_klen = _msrp_seconds_single_lengths[cs];
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

	_klen = _msrp_seconds_range_lengths[cs];
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
	cs = _msrp_seconds_trans_targs[_trans];

	if ( cs == 0 )
		goto _out;
	if ( ++p != pe )
		goto _resume;
	_test_eof: {}
	_out: {}
	}
  if (cs <
  2  ) return failed(p, pe, nullptr, rule::none, rule::delta_seconds);
  return {p, errc::none, rule::none};
}

}}}}  // namespace sipwire::msrp::detail

#include "../../../core/detail/diag_pop.hpp"
