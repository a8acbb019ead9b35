// Generated from grammar/sdp/cid_url.rl by Ragel 6.10. Do not edit. Inputs: f99335fa49687faf
#pragma once

// cid-url = "cid:" content-id (RFC 2392 2): an addr-spec in the characters of a URI, others %-escaped.

#include "../../../core/scan_bytes.hpp"
#include "../../../core/scan_end.hpp"

#include "../../../core/detail/diag_push.hpp"

namespace sipwire { inline namespace SIPWIRE_ISA { namespace sdp { namespace detail {

/// All of it.
template <class Runs>
inline scan_end scan_cid_url(const char* p, const char* const pe, const Runs& runs,
                                 const source& from) noexcept {
  const char* const eof = pe;
  const char* const first = p;
  rule where = rule::none;
  (void)runs;
  (void)first;
  (void)from;
static const char _sdp_cid_url_actions[] = {
	0, 1, 0
};

static const char _sdp_cid_url_key_offsets[] = {
	0, 0, 2, 4, 6, 7, 19, 31,
	37, 43, 55, 61, 67
};

static const unsigned char _sdp_cid_url_trans_keys[] = {
	67u, 99u, 73u, 105u, 68u, 100u, 58u, 33u,
	37u, 61u, 63u, 95u, 126u, 36u, 59u, 65u,
	90u, 97u, 122u, 33u, 37u, 61u, 64u, 95u,
	126u, 36u, 59u, 63u, 90u, 97u, 122u, 48u,
	57u, 65u, 70u, 97u, 102u, 48u, 57u, 65u,
	70u, 97u, 102u, 33u, 37u, 61u, 63u, 95u,
	126u, 36u, 59u, 65u, 90u, 97u, 122u, 48u,
	57u, 65u, 70u, 97u, 102u, 48u, 57u, 65u,
	70u, 97u, 102u, 33u, 37u, 61u, 63u, 95u,
	126u, 36u, 59u, 65u, 90u, 97u, 122u, 0
};

static const char _sdp_cid_url_single_lengths[] = {
	0, 2, 2, 2, 1, 6, 6, 0,
	0, 6, 0, 0, 6
};

static const char _sdp_cid_url_range_lengths[] = {
	0, 0, 0, 0, 0, 3, 3, 3,
	3, 3, 3, 3, 3
};

static const char _sdp_cid_url_index_offsets[] = {
	0, 0, 3, 6, 9, 11, 21, 31,
	35, 39, 49, 53, 57
};

static const char _sdp_cid_url_indicies[] = {
	0, 0, 1, 2, 2, 1, 3, 3,
	1, 4, 1, 5, 6, 5, 5, 5,
	5, 5, 5, 5, 1, 5, 6, 5,
	7, 5, 5, 5, 5, 5, 1, 9,
	9, 9, 8, 5, 5, 5, 8, 10,
	11, 10, 10, 10, 10, 10, 10, 10,
	1, 12, 12, 12, 8, 10, 10, 10,
	8, 10, 11, 10, 10, 10, 10, 10,
	10, 10, 1, 0
};

static const char _sdp_cid_url_trans_targs[] = {
	2, 0, 3, 4, 5, 6, 7, 9,
	0, 8, 12, 10, 11
};

static const char _sdp_cid_url_trans_actions[] = {
	0, 0, 0, 0, 0, 0, 0, 0,
	1, 0, 0, 0, 0
};

static const char _sdp_cid_url_eof_actions[] = {
	0, 0, 0, 0, 0, 0, 0, 1,
	1, 0, 1, 1, 0
};

static const int sdp_cid_url_start = 1;

static const int sdp_cid_url_en_main = 1;
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
	_keys = _sdp_cid_url_trans_keys + _sdp_cid_url_key_offsets[cs];
	_trans = _sdp_cid_url_index_offsets[cs];

	_klen = _sdp_cid_url_single_lengths[cs];
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

	_klen = _sdp_cid_url_range_lengths[cs];
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
	_trans = _sdp_cid_url_indicies[_trans];
	cs = _sdp_cid_url_trans_targs[_trans];

	if ( _sdp_cid_url_trans_actions[_trans] == 0 )
		goto _again;

	_acts = _sdp_cid_url_actions + _sdp_cid_url_trans_actions[_trans];
	_nacts = (unsigned int) *_acts++;
	while ( _nacts-- > 0 )
	{
		switch ( *_acts++ )
		{
	case 0:
	{ note(where, rule::escaped); }
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
	const char *__acts = _sdp_cid_url_actions + _sdp_cid_url_eof_actions[cs];
	unsigned int __nacts = (unsigned int) *__acts++;
	while ( __nacts-- > 0 ) {
		switch ( *__acts++ ) {
	case 0:
	{ note(where, rule::escaped); }
	break;
		}
	}
	}

	_out: {}
	}
  if (cs <
  12  ) return failed(p, pe, nullptr, where, rule::cid_url);
  return {p, errc::none, rule::none};
}

}}}}  // namespace sipwire::sdp::detail

#include "../../../core/detail/diag_pop.hpp"
