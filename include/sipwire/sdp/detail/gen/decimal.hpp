// Generated from grammar/sdp/decimal.rl by Ragel 6.10. Do not edit. Inputs: 6e2a7a828a0f531d
#pragma once

// packet-rate = 1*DIGIT [ "." 1*DIGIT ] (RFC 3890 6.6), which may be zero and may end in zeros, unlike the
// decimals of RFC 8866.

#include "../../../core/scan_bytes.hpp"
#include "../../../core/scan_end.hpp"

#include "../../../core/detail/diag_push.hpp"

namespace sipwire { inline namespace SIPWIRE_ISA { namespace sdp { namespace detail {

/// The digits before the point, and behind it or absent.
template <class Runs>
inline scan_end scan_decimal(const char* p, const char* const pe, const Runs& runs, const source& from,
                                 extent& whole, extent& fraction) noexcept {
  const char* const eof = pe;
  const char* const first = p;
  const char* dot = nullptr;
  rule where = rule::none;
  (void)runs;
  (void)first;
  (void)from;
static const char _sdp_decimal_actions[] = {
	0, 1, 0, 1, 1
};

static const char _sdp_decimal_key_offsets[] = {
	0, 0, 2, 4, 7
};

static const unsigned char _sdp_decimal_trans_keys[] = {
	48u, 57u, 48u, 57u, 46u, 48u, 57u, 48u,
	57u, 0
};

static const char _sdp_decimal_single_lengths[] = {
	0, 0, 0, 1, 0
};

static const char _sdp_decimal_range_lengths[] = {
	0, 1, 1, 1, 1
};

static const char _sdp_decimal_index_offsets[] = {
	0, 0, 2, 4, 7
};

static const char _sdp_decimal_indicies[] = {
	0, 1, 2, 1, 3, 0, 1, 2,
	1, 0
};

static const char _sdp_decimal_trans_targs[] = {
	3, 0, 4, 2
};

static const char _sdp_decimal_trans_actions[] = {
	1, 0, 1, 3
};

static const int sdp_decimal_start = 1;

static const int sdp_decimal_en_main = 1;
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
	_keys = _sdp_decimal_trans_keys + _sdp_decimal_key_offsets[cs];
	_trans = _sdp_decimal_index_offsets[cs];

	_klen = _sdp_decimal_single_lengths[cs];
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

	_klen = _sdp_decimal_range_lengths[cs];
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
	_trans = _sdp_decimal_indicies[_trans];
	cs = _sdp_decimal_trans_targs[_trans];

	if ( _sdp_decimal_trans_actions[_trans] == 0 )
		goto _again;

	_acts = _sdp_decimal_actions + _sdp_decimal_trans_actions[_trans];
	_nacts = (unsigned int) *_acts++;
	while ( _nacts-- > 0 )
	{
		switch ( *_acts++ )
		{
	case 0:
	{ p = runs.template run<charset::digit>(p + 1, pe) - 1; }
	break;
	case 1:
	{ dot = p; }
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
  3  ) return failed(p, pe, nullptr, where, rule::packet_rate);
  whole = from.at(first, dot != nullptr ? dot : p);
  if (dot != nullptr) fraction = from.at(dot + 1, p);
  return {p, errc::none, rule::none};
}

}}}}  // namespace sipwire::sdp::detail

#include "../../../core/detail/diag_pop.hpp"
