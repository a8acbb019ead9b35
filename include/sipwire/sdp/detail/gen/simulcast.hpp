// Generated from grammar/sdp/simulcast.rl by Ragel 6.10. Do not edit. Inputs: f3b72cceae7f604b
#pragma once

// sc-value (RFC 8853 5.1): one or two of "send" and "recv", not the same twice, each with its streams:
// alternatives by ",", streams by ";", "~" before an rid-id that starts paused.

#include "../../../core/scan_bytes.hpp"
#include "../../../core/scan_end.hpp"

#include "../../../core/detail/diag_push.hpp"

namespace sipwire { inline namespace SIPWIRE_ISA { namespace sdp { namespace detail {

/// The streams of each direction, absent where it is not written.
template <class Runs>
inline scan_end scan_simulcast(const char* p, const char* const pe, const Runs& runs, const source& from,
                                   extent& send, extent& recv) noexcept {
  const char* const eof = pe;
  const char* const first = p;
  const char* cut = nullptr;
  rule where = rule::none;
  (void)runs;
  (void)first;
  (void)from;
static const char _sdp_simulcast_actions[] = {
	0, 1, 0, 1, 2, 2, 1, 0

};

static const char _sdp_simulcast_key_offsets[] = {
	0, 0, 2, 3, 4, 5, 6, 15,
	16, 17, 18, 19, 20, 29, 37, 45,
	46, 47, 48, 49, 58, 59, 60, 61,
	62, 70, 81, 91
};

static const unsigned char _sdp_simulcast_trans_keys[] = {
	114u, 115u, 101u, 99u, 118u, 32u, 45u, 95u,
	126u, 48u, 57u, 65u, 90u, 97u, 122u, 115u,
	101u, 110u, 100u, 32u, 45u, 95u, 126u, 48u,
	57u, 65u, 90u, 97u, 122u, 45u, 95u, 48u,
	57u, 65u, 90u, 97u, 122u, 45u, 95u, 48u,
	57u, 65u, 90u, 97u, 122u, 101u, 110u, 100u,
	32u, 45u, 95u, 126u, 48u, 57u, 65u, 90u,
	97u, 122u, 114u, 101u, 99u, 118u, 45u, 95u,
	48u, 57u, 65u, 90u, 97u, 122u, 32u, 44u,
	45u, 59u, 95u, 48u, 57u, 65u, 90u, 97u,
	122u, 44u, 45u, 59u, 95u, 48u, 57u, 65u,
	90u, 97u, 122u, 32u, 44u, 45u, 59u, 95u,
	48u, 57u, 65u, 90u, 97u, 122u, 0
};

static const char _sdp_simulcast_single_lengths[] = {
	0, 2, 1, 1, 1, 1, 3, 1,
	1, 1, 1, 1, 3, 2, 2, 1,
	1, 1, 1, 3, 1, 1, 1, 1,
	2, 5, 4, 5
};

static const char _sdp_simulcast_range_lengths[] = {
	0, 0, 0, 0, 0, 0, 3, 0,
	0, 0, 0, 0, 3, 3, 3, 0,
	0, 0, 0, 3, 0, 0, 0, 0,
	3, 3, 3, 3
};

static const char _sdp_simulcast_index_offsets[] = {
	0, 0, 3, 5, 7, 9, 11, 18,
	20, 22, 24, 26, 28, 35, 41, 47,
	49, 51, 53, 55, 62, 64, 66, 68,
	70, 76, 85, 93
};

static const char _sdp_simulcast_indicies[] = {
	1, 2, 0, 3, 0, 4, 0, 5,
	0, 6, 0, 8, 8, 9, 8, 8,
	8, 7, 10, 0, 11, 0, 12, 0,
	13, 0, 14, 0, 15, 15, 16, 15,
	15, 15, 7, 15, 15, 15, 15, 15,
	7, 8, 8, 8, 8, 8, 7, 17,
	0, 18, 0, 19, 0, 20, 0, 21,
	21, 22, 21, 21, 21, 7, 23, 0,
	24, 0, 25, 0, 13, 0, 21, 21,
	21, 21, 21, 7, 26, 6, 8, 6,
	8, 8, 8, 8, 7, 14, 15, 14,
	15, 15, 15, 15, 7, 27, 20, 21,
	20, 21, 21, 21, 21, 7, 0
};

static const char _sdp_simulcast_trans_targs[] = {
	0, 2, 15, 3, 4, 5, 6, 0,
	25, 14, 8, 9, 10, 11, 12, 26,
	13, 16, 17, 18, 19, 27, 24, 21,
	22, 23, 7, 20
};

static const char _sdp_simulcast_trans_actions[] = {
	1, 0, 0, 0, 0, 0, 0, 5,
	0, 0, 0, 0, 0, 0, 0, 0,
	0, 0, 0, 0, 0, 0, 0, 0,
	0, 0, 3, 3
};

static const char _sdp_simulcast_eof_actions[] = {
	0, 1, 1, 1, 1, 1, 5, 1,
	1, 1, 1, 1, 5, 5, 5, 1,
	1, 1, 1, 5, 1, 1, 1, 1,
	5, 0, 0, 0
};

static const int sdp_simulcast_start = 1;

static const int sdp_simulcast_en_main = 1;
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
	_keys = _sdp_simulcast_trans_keys + _sdp_simulcast_key_offsets[cs];
	_trans = _sdp_simulcast_index_offsets[cs];

	_klen = _sdp_simulcast_single_lengths[cs];
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

	_klen = _sdp_simulcast_range_lengths[cs];
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
	_trans = _sdp_simulcast_indicies[_trans];
	cs = _sdp_simulcast_trans_targs[_trans];

	if ( _sdp_simulcast_trans_actions[_trans] == 0 )
		goto _again;

	_acts = _sdp_simulcast_actions + _sdp_simulcast_trans_actions[_trans];
	_nacts = (unsigned int) *_acts++;
	while ( _nacts-- > 0 )
	{
		switch ( *_acts++ )
		{
	case 0:
	{ note(where, rule::sc_value); }
	break;
	case 1:
	{ note(where, rule::sc_id); }
	break;
	case 2:
	{ cut = p; }
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
	const char *__acts = _sdp_simulcast_actions + _sdp_simulcast_eof_actions[cs];
	unsigned int __nacts = (unsigned int) *__acts++;
	while ( __nacts-- > 0 ) {
		switch ( *__acts++ ) {
	case 0:
	{ note(where, rule::sc_value); }
	break;
	case 1:
	{ note(where, rule::sc_id); }
	break;
		}
	}
	}

	_out: {}
	}
  if (cs <
  25  ) return failed(p, pe, nullptr, where, rule::sc_value);
  extent& one = *first == 's' ? send : recv;
  extent& other = *first == 's' ? recv : send;
  one = from.at(first + 5, cut != nullptr ? cut : p);
  if (cut != nullptr) other = from.at(cut + 6, p);
  return {p, errc::none, rule::none};
}

}}}}  // namespace sipwire::sdp::detail

#include "../../../core/detail/diag_pop.hpp"
