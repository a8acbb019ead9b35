// Generated from grammar/sdp/zone.rl by Ragel 6.10. Do not edit. Inputs: 055441c0fb713125
#pragma once

// zone-field without `z=`: time SP ["-"] typed-time *( SP time SP ["-"] typed-time ) (RFC 8866 9). The pairs
// are split on iteration.

#include "../../../core/scan_bytes.hpp"
#include "../../../core/scan_end.hpp"

#include "../../../core/detail/diag_push.hpp"

namespace sipwire { inline namespace SIPWIRE_ISA { namespace sdp { namespace detail {

/// Nothing; the text is pairs of words.
template <class Runs>
inline scan_end scan_zone(const char* p, const char* const pe, const Runs& runs,
                              const source& from) noexcept {
  const char* const eof = pe;
  const char* const first = p;
  rule where = rule::none;
  (void)runs;
static const char _sdp_zone_actions[] = {
	0, 1, 0, 1, 1
};

static const char _sdp_zone_key_offsets[] = {
	0, 0, 2, 4, 6, 8, 10, 12,
	14, 16, 18, 20, 23, 26, 28, 35
};

static const unsigned char _sdp_zone_trans_keys[] = {
	49u, 57u, 48u, 57u, 48u, 57u, 48u, 57u,
	48u, 57u, 48u, 57u, 48u, 57u, 48u, 57u,
	48u, 57u, 48u, 57u, 32u, 48u, 57u, 45u,
	48u, 57u, 48u, 57u, 32u, 100u, 104u, 109u,
	115u, 48u, 57u, 32u, 0
};

static const char _sdp_zone_single_lengths[] = {
	0, 0, 0, 0, 0, 0, 0, 0,
	0, 0, 0, 1, 1, 0, 5, 1
};

static const char _sdp_zone_range_lengths[] = {
	0, 1, 1, 1, 1, 1, 1, 1,
	1, 1, 1, 1, 1, 1, 1, 0
};

static const char _sdp_zone_index_offsets[] = {
	0, 0, 2, 4, 6, 8, 10, 12,
	14, 16, 18, 20, 23, 26, 28, 35
};

static const char _sdp_zone_indicies[] = {
	1, 0, 2, 0, 3, 0, 4, 0,
	5, 0, 6, 0, 7, 0, 8, 0,
	9, 0, 10, 0, 11, 10, 0, 13,
	14, 12, 14, 12, 15, 16, 16, 16,
	16, 14, 12, 15, 12, 0
};

static const char _sdp_zone_trans_targs[] = {
	0, 2, 3, 4, 5, 6, 7, 8,
	9, 10, 11, 12, 0, 13, 14, 1,
	15
};

static const char _sdp_zone_trans_actions[] = {
	1, 0, 0, 0, 0, 0, 0, 0,
	0, 0, 0, 0, 3, 0, 0, 0,
	0
};

static const char _sdp_zone_eof_actions[] = {
	0, 1, 1, 1, 1, 1, 1, 1,
	1, 1, 1, 1, 3, 3, 0, 0
};

static const int sdp_zone_start = 1;

static const int sdp_zone_en_main = 1;
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
	_keys = _sdp_zone_trans_keys + _sdp_zone_key_offsets[cs];
	_trans = _sdp_zone_index_offsets[cs];

	_klen = _sdp_zone_single_lengths[cs];
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

	_klen = _sdp_zone_range_lengths[cs];
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
	_trans = _sdp_zone_indicies[_trans];
	cs = _sdp_zone_trans_targs[_trans];

	if ( _sdp_zone_trans_actions[_trans] == 0 )
		goto _again;

	_acts = _sdp_zone_actions + _sdp_zone_trans_actions[_trans];
	_nacts = (unsigned int) *_acts++;
	while ( _nacts-- > 0 )
	{
		switch ( *_acts++ )
		{
	case 0:
	{ note(where, rule::sdp_time); }
	break;
	case 1:
	{ note(where, rule::typed_time); }
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
	const char *__acts = _sdp_zone_actions + _sdp_zone_eof_actions[cs];
	unsigned int __nacts = (unsigned int) *__acts++;
	while ( __nacts-- > 0 ) {
		switch ( *__acts++ ) {
	case 0:
	{ note(where, rule::sdp_time); }
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
  14  ) return failed(p, pe, nullptr, where, rule::zone_field);
  (void)first;
  (void)from;
  return {p, errc::none, rule::none};
}

}}}}  // namespace sipwire::sdp::detail

#include "../../../core/detail/diag_pop.hpp"
