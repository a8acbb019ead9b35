// Generated from grammar/sdp/words.rl by Ragel 6.10. Do not edit. Inputs: f145eb9e59fefab1
#pragma once

// token *( SP token ): role (RFC 4583 4), precondition tags (RFC 3312 4) and other values made of words.
// Which words there may be, and how many, is judged by the value type.

#include "../../../core/scan_bytes.hpp"
#include "../../../core/scan_end.hpp"

#include "../../../core/detail/diag_push.hpp"

namespace sipwire { inline namespace SIPWIRE_ISA { namespace sdp { namespace detail {

/// `element` names its faults.
template <class Runs>
inline scan_end scan_words(const char* p, const char* const pe, const Runs& runs, const source& from,
                               rule element) noexcept {
  const char* const eof = pe;
  const char* const first = p;
  rule where = rule::none;
  (void)runs;
  (void)first;
  (void)from;
static const char _sdp_words_actions[] = {
	0, 1, 0
};

static const char _sdp_words_key_offsets[] = {
	0, 0, 13
};

static const unsigned char _sdp_words_trans_keys[] = {
	33u, 35u, 39u, 42u, 43u, 45u, 46u, 48u,
	57u, 65u, 90u, 94u, 126u, 32u, 33u, 35u,
	39u, 42u, 43u, 45u, 46u, 48u, 57u, 65u,
	90u, 94u, 126u, 0
};

static const char _sdp_words_single_lengths[] = {
	0, 1, 2
};

static const char _sdp_words_range_lengths[] = {
	0, 6, 6
};

static const char _sdp_words_index_offsets[] = {
	0, 0, 8
};

static const char _sdp_words_indicies[] = {
	0, 0, 0, 0, 0, 0, 0, 1,
	2, 0, 0, 0, 0, 0, 0, 0,
	1, 0
};

static const char _sdp_words_trans_targs[] = {
	2, 0, 1
};

static const char _sdp_words_trans_actions[] = {
	1, 0, 0
};

static const int sdp_words_start = 1;

static const int sdp_words_en_main = 1;
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
	_keys = _sdp_words_trans_keys + _sdp_words_key_offsets[cs];
	_trans = _sdp_words_index_offsets[cs];

	_klen = _sdp_words_single_lengths[cs];
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

	_klen = _sdp_words_range_lengths[cs];
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
	_trans = _sdp_words_indicies[_trans];
	cs = _sdp_words_trans_targs[_trans];

	if ( _sdp_words_trans_actions[_trans] == 0 )
		goto _again;

	_acts = _sdp_words_actions + _sdp_words_trans_actions[_trans];
	_nacts = (unsigned int) *_acts++;
	while ( _nacts-- > 0 )
	{
		switch ( *_acts++ )
		{
	case 0:
	{ p = runs.template run<charset::sdp_token>(p + 1, pe) - 1; }
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
  return {p, errc::none, rule::none};
}

}}}}  // namespace sipwire::sdp::detail

#include "../../../core/detail/diag_pop.hpp"
