// Generated from grammar/sdp/visible.rl by Ragel 6.10. Do not edit. Inputs: 59471681924ce263
#pragma once

// non-ws-string (RFC 8866 9).

#include "../../../core/scan_bytes.hpp"
#include "../../../core/scan_end.hpp"

#include "../../../core/detail/diag_push.hpp"

namespace sipwire { inline namespace SIPWIRE_ISA { namespace sdp { namespace detail {

/// `element` names its faults.
template <class Runs>
inline scan_end scan_visible(const char* p, const char* const pe, const Runs& runs, const source& from,
                                 rule element) noexcept {
  const char* const eof = pe;
  const char* const first = p;
  rule where = rule::none;
  (void)runs;
static const char _sdp_visible_actions[] = {
	0, 1, 0
};

static const char _sdp_visible_key_offsets[] = {
	0, 0, 3
};

static const unsigned char _sdp_visible_trans_keys[] = {
	127u, 0u, 32u, 127u, 0u, 32u, 0
};

static const char _sdp_visible_single_lengths[] = {
	0, 1, 1
};

static const char _sdp_visible_range_lengths[] = {
	0, 1, 1
};

static const char _sdp_visible_index_offsets[] = {
	0, 0, 3
};

static const char _sdp_visible_indicies[] = {
	1, 1, 0, 1, 1, 0, 0
};

static const char _sdp_visible_trans_targs[] = {
	2, 0
};

static const char _sdp_visible_trans_actions[] = {
	1, 0
};

static const int sdp_visible_start = 1;

static const int sdp_visible_en_main = 1;
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
	_keys = _sdp_visible_trans_keys + _sdp_visible_key_offsets[cs];
	_trans = _sdp_visible_index_offsets[cs];

	_klen = _sdp_visible_single_lengths[cs];
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

	_klen = _sdp_visible_range_lengths[cs];
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
	_trans = _sdp_visible_indicies[_trans];
	cs = _sdp_visible_trans_targs[_trans];

	if ( _sdp_visible_trans_actions[_trans] == 0 )
		goto _again;

	_acts = _sdp_visible_actions + _sdp_visible_trans_actions[_trans];
	_nacts = (unsigned int) *_acts++;
	while ( _nacts-- > 0 )
	{
		switch ( *_acts++ )
		{
	case 0:
	{ p = runs.template run<charset::non_ws>(p + 1, pe) - 1; }
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
  2  ) return failed(p, pe, nullptr, where, element);
  (void)first;
  (void)from;
  return {p, errc::none, rule::none};
}

}}}}  // namespace sipwire::sdp::detail

#include "../../../core/detail/diag_pop.hpp"
