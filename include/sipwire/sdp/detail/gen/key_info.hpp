// Generated from grammar/sdp/key_info.rl by Ragel 6.10. Do not edit. Inputs: b08bb1fb8363855c
#pragma once

// srtp-key-info (RFC 4568 9.2): key-salt [ "|" lifetime ] [ "|" mki-value ":" mki-length ], lifetime = ["2^"]
// 1*DIGIT. The key and salt are base64; its length is judged by the value type.

#include "../../../core/scan_bytes.hpp"
#include "../../../core/scan_end.hpp"

#include "../../../core/detail/diag_push.hpp"

namespace sipwire { inline namespace SIPWIRE_ISA { namespace sdp { namespace detail {

/// The parts; all but the key stay absent where they are not written.
template <class Runs>
inline scan_end scan_key_info(const char* p, const char* const pe, const Runs& runs, const source& from,
                                  extent& key, extent& lifetime, extent& mki, extent& mki_length) noexcept {
  const char* const eof = pe;
  const char* const first = p;
  const char* bars[2] = {};
  unsigned n = 0;
  const char* colon = nullptr;
  rule where = rule::none;
  (void)runs;
static const char _sdp_key_info_actions[] = {
	0, 1, 0, 1, 1
};

static const char _sdp_key_info_key_offsets[] = {
	0, 0, 7, 10, 12, 14, 17, 19,
	28, 30, 31, 35, 37, 39, 39, 44
};

static const unsigned char _sdp_key_info_trans_keys[] = {
	43u, 47u, 57u, 65u, 90u, 97u, 122u, 50u,
	48u, 57u, 48u, 57u, 48u, 57u, 58u, 48u,
	57u, 48u, 57u, 43u, 61u, 124u, 47u, 57u,
	65u, 90u, 97u, 122u, 61u, 124u, 124u, 58u,
	124u, 48u, 57u, 48u, 57u, 48u, 57u, 58u,
	94u, 124u, 48u, 57u, 124u, 48u, 57u, 0
};

static const char _sdp_key_info_single_lengths[] = {
	0, 1, 1, 0, 0, 1, 0, 3,
	2, 1, 2, 0, 0, 0, 3, 1
};

static const char _sdp_key_info_range_lengths[] = {
	0, 3, 1, 1, 1, 1, 1, 3,
	0, 0, 1, 1, 1, 0, 1, 1
};

static const char _sdp_key_info_index_offsets[] = {
	0, 0, 5, 8, 10, 12, 15, 17,
	24, 27, 29, 33, 35, 37, 38, 43
};

static const char _sdp_key_info_indicies[] = {
	0, 0, 0, 0, 1, 3, 2, 1,
	4, 1, 5, 1, 6, 5, 1, 7,
	1, 0, 8, 9, 0, 0, 0, 1,
	10, 9, 1, 9, 1, 6, 11, 2,
	1, 12, 1, 13, 1, 1, 6, 14,
	11, 2, 1, 11, 7, 1, 0
};

static const char _sdp_key_info_trans_targs[] = {
	7, 0, 10, 14, 11, 5, 3, 15,
	8, 2, 9, 4, 12, 13, 6
};

static const char _sdp_key_info_trans_actions[] = {
	0, 0, 0, 0, 0, 0, 3, 0,
	0, 1, 0, 1, 0, 0, 0
};

static const int sdp_key_info_start = 1;

static const int sdp_key_info_en_main = 1;
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
	_keys = _sdp_key_info_trans_keys + _sdp_key_info_key_offsets[cs];
	_trans = _sdp_key_info_index_offsets[cs];

	_klen = _sdp_key_info_single_lengths[cs];
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

	_klen = _sdp_key_info_range_lengths[cs];
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
	_trans = _sdp_key_info_indicies[_trans];
	cs = _sdp_key_info_trans_targs[_trans];

	if ( _sdp_key_info_trans_actions[_trans] == 0 )
		goto _again;

	_acts = _sdp_key_info_actions + _sdp_key_info_trans_actions[_trans];
	_nacts = (unsigned int) *_acts++;
	while ( _nacts-- > 0 )
	{
		switch ( *_acts++ )
		{
	case 0:
	{ bars[n++] = p; }
	break;
	case 1:
	{ colon = p; }
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
  7  ) return failed(p, pe, nullptr, where, rule::key_info);
  key = from.at(first, n != 0 ? bars[0] : p);
  const char* const mki_bar = colon != nullptr ? bars[n - 1] : p;
  if (n != 0 && bars[0] != mki_bar) lifetime = from.at(bars[0] + 1, mki_bar);
  if (colon != nullptr) {
    mki = from.at(mki_bar + 1, colon);
    mki_length = from.at(colon + 1, p);
  }
  return {p, errc::none, rule::none};
}

}}}}  // namespace sipwire::sdp::detail

#include "../../../core/detail/diag_pop.hpp"
