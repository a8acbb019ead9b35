// Generated from grammar/sdp/language.rl by Ragel 6.10. Do not edit. Inputs: 6cef58bbfb3894db
#pragma once

// Language-Tag (RFC 5646 2.1) as far as its characters and lengths go: subtags of one to eight letters and
// digits, the first of letters alone. RFC 5646 has more to say, of which subtags exist and follow which.

#include "../../../core/scan_bytes.hpp"
#include "../../../core/scan_end.hpp"

#include "../../../core/detail/diag_push.hpp"

namespace sipwire { inline namespace SIPWIRE_ISA { namespace sdp { namespace detail {

/// Nothing.
template <class Runs>
inline scan_end scan_language(const char* p, const char* const pe, const Runs& runs,
                                  const source& from) noexcept {
  const char* const eof = pe;
  const char* const first = p;
  rule where = rule::none;
  (void)runs;
static const char _sdp_language_actions[] = {
	0, 1, 0
};

static const char _sdp_language_key_offsets[] = {
	0, 0, 4, 10, 15, 22, 29, 36,
	43, 50, 57, 64, 65, 70, 75, 80,
	85, 90
};

static const unsigned char _sdp_language_trans_keys[] = {
	65u, 90u, 97u, 122u, 48u, 57u, 65u, 90u,
	97u, 122u, 45u, 65u, 90u, 97u, 122u, 45u,
	48u, 57u, 65u, 90u, 97u, 122u, 45u, 48u,
	57u, 65u, 90u, 97u, 122u, 45u, 48u, 57u,
	65u, 90u, 97u, 122u, 45u, 48u, 57u, 65u,
	90u, 97u, 122u, 45u, 48u, 57u, 65u, 90u,
	97u, 122u, 45u, 48u, 57u, 65u, 90u, 97u,
	122u, 45u, 48u, 57u, 65u, 90u, 97u, 122u,
	45u, 45u, 65u, 90u, 97u, 122u, 45u, 65u,
	90u, 97u, 122u, 45u, 65u, 90u, 97u, 122u,
	45u, 65u, 90u, 97u, 122u, 45u, 65u, 90u,
	97u, 122u, 45u, 65u, 90u, 97u, 122u, 0
};

static const char _sdp_language_single_lengths[] = {
	0, 0, 0, 1, 1, 1, 1, 1,
	1, 1, 1, 1, 1, 1, 1, 1,
	1, 1
};

static const char _sdp_language_range_lengths[] = {
	0, 2, 3, 2, 3, 3, 3, 3,
	3, 3, 3, 0, 2, 2, 2, 2,
	2, 2
};

static const char _sdp_language_index_offsets[] = {
	0, 0, 3, 7, 11, 16, 21, 26,
	31, 36, 41, 46, 48, 52, 56, 60,
	64, 68
};

static const char _sdp_language_indicies[] = {
	1, 1, 0, 2, 2, 2, 0, 3,
	4, 4, 0, 3, 5, 5, 5, 0,
	3, 6, 6, 6, 0, 3, 7, 7,
	7, 0, 3, 8, 8, 8, 0, 3,
	9, 9, 9, 0, 3, 10, 10, 10,
	0, 3, 11, 11, 11, 0, 3, 0,
	3, 12, 12, 0, 3, 13, 13, 0,
	3, 14, 14, 0, 3, 15, 15, 0,
	3, 16, 16, 0, 3, 11, 11, 0,
	0
};

static const char _sdp_language_trans_targs[] = {
	0, 3, 4, 2, 12, 5, 6, 7,
	8, 9, 10, 11, 13, 14, 15, 16,
	17
};

static const char _sdp_language_trans_actions[] = {
	1, 0, 0, 0, 0, 0, 0, 0,
	0, 0, 0, 0, 0, 0, 0, 0,
	0
};

static const char _sdp_language_eof_actions[] = {
	0, 1, 1, 0, 0, 0, 0, 0,
	0, 0, 0, 0, 0, 0, 0, 0,
	0, 0
};

static const int sdp_language_start = 1;

static const int sdp_language_en_main = 1;
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
	_keys = _sdp_language_trans_keys + _sdp_language_key_offsets[cs];
	_trans = _sdp_language_index_offsets[cs];

	_klen = _sdp_language_single_lengths[cs];
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

	_klen = _sdp_language_range_lengths[cs];
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
	_trans = _sdp_language_indicies[_trans];
	cs = _sdp_language_trans_targs[_trans];

	if ( _sdp_language_trans_actions[_trans] == 0 )
		goto _again;

	_acts = _sdp_language_actions + _sdp_language_trans_actions[_trans];
	_nacts = (unsigned int) *_acts++;
	while ( _nacts-- > 0 )
	{
		switch ( *_acts++ )
		{
	case 0:
	{ note(where, rule::language_tag); }
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
	const char *__acts = _sdp_language_actions + _sdp_language_eof_actions[cs];
	unsigned int __nacts = (unsigned int) *__acts++;
	while ( __nacts-- > 0 ) {
		switch ( *__acts++ ) {
	case 0:
	{ note(where, rule::language_tag); }
	break;
		}
	}
	}

	_out: {}
	}
  if (cs <
  3  ) return failed(p, pe, nullptr, where, rule::language_tag);
  (void)first;
  (void)from;
  return {p, errc::none, rule::none};
}

}}}}  // namespace sipwire::sdp::detail

#include "../../../core/detail/diag_pop.hpp"
