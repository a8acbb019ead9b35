// Generated from grammar/sdp/uri.rl by Ragel 6.10. Do not edit. Inputs: 0928b0535d830c02
#pragma once

// URI-reference (RFC 3986 4.1): a scheme, or no colon before the first "/", "?" or "#"; escapes whole;
// brackets only around an IP literal in the authority. What is between the brackets of an IPv6 literal is
// read by its own machine.

#include "../../../core/scan_bytes.hpp"
#include "../../../core/scan_end.hpp"

#include "../../../core/detail/diag_push.hpp"

namespace sipwire { inline namespace SIPWIRE_ISA { namespace sdp { namespace detail {

/// What stands between the brackets of an IPv6 literal, or absent.
template <class Runs>
inline scan_end scan_uri(const char* p, const char* const pe, const Runs& runs, const source& from,
                             extent& ipv6) noexcept {
  const char* const eof = pe;
  const char* const first = p;
  const char* open = nullptr;
  rule where = rule::none;
  (void)runs;
static const char _sdp_uri_actions[] = {
	0, 1, 0, 1, 1, 1, 2
};

static const short _sdp_uri_key_offsets[] = {
	0, 0, 6, 12, 18, 24, 30, 36,
	42, 48, 62, 68, 74, 80, 86, 95,
	103, 109, 116, 129, 143, 159, 174, 185,
	197, 210, 227, 243, 262, 278, 293, 298,
	302, 322
};

static const unsigned char _sdp_uri_trans_keys[] = {
	48u, 57u, 65u, 70u, 97u, 102u, 48u, 57u,
	65u, 70u, 97u, 102u, 48u, 57u, 65u, 70u,
	97u, 102u, 48u, 57u, 65u, 70u, 97u, 102u,
	48u, 57u, 65u, 70u, 97u, 102u, 48u, 57u,
	65u, 70u, 97u, 102u, 48u, 57u, 65u, 70u,
	97u, 102u, 48u, 57u, 65u, 70u, 97u, 102u,
	33u, 37u, 61u, 64u, 95u, 126u, 36u, 46u,
	48u, 59u, 65u, 90u, 97u, 122u, 48u, 57u,
	65u, 70u, 97u, 102u, 48u, 57u, 65u, 70u,
	97u, 102u, 48u, 57u, 65u, 70u, 97u, 102u,
	48u, 57u, 65u, 70u, 97u, 102u, 46u, 86u,
	118u, 48u, 58u, 65u, 70u, 97u, 102u, 46u,
	93u, 48u, 58u, 65u, 70u, 97u, 102u, 48u,
	57u, 65u, 70u, 97u, 102u, 46u, 48u, 57u,
	65u, 70u, 97u, 102u, 33u, 36u, 61u, 95u,
	126u, 38u, 46u, 48u, 59u, 65u, 90u, 97u,
	122u, 33u, 36u, 61u, 93u, 95u, 126u, 38u,
	46u, 48u, 59u, 65u, 90u, 97u, 122u, 33u,
	35u, 37u, 47u, 59u, 61u, 63u, 64u, 95u,
	126u, 36u, 57u, 65u, 90u, 97u, 122u, 33u,
	35u, 37u, 47u, 59u, 61u, 63u, 95u, 126u,
	36u, 57u, 64u, 90u, 97u, 122u, 33u, 37u,
	61u, 95u, 126u, 36u, 59u, 63u, 90u, 97u,
	122u, 33u, 35u, 37u, 61u, 95u, 126u, 36u,
	59u, 63u, 90u, 97u, 122u, 33u, 35u, 37u,
	47u, 61u, 95u, 126u, 36u, 59u, 63u, 90u,
	97u, 122u, 33u, 35u, 37u, 47u, 58u, 61u,
	63u, 64u, 91u, 95u, 126u, 36u, 59u, 65u,
	90u, 97u, 122u, 33u, 35u, 37u, 47u, 58u,
	61u, 63u, 64u, 95u, 126u, 36u, 59u, 65u,
	90u, 97u, 122u, 33u, 35u, 37u, 47u, 61u,
	63u, 64u, 95u, 126u, 36u, 46u, 48u, 57u,
	58u, 59u, 65u, 90u, 97u, 122u, 33u, 35u,
	37u, 47u, 58u, 61u, 63u, 91u, 95u, 126u,
	36u, 59u, 65u, 90u, 97u, 122u, 33u, 35u,
	37u, 47u, 58u, 61u, 63u, 95u, 126u, 36u,
	59u, 65u, 90u, 97u, 122u, 35u, 47u, 63u,
	48u, 57u, 35u, 47u, 58u, 63u, 33u, 35u,
	37u, 43u, 47u, 58u, 59u, 61u, 63u, 64u,
	95u, 126u, 36u, 44u, 45u, 57u, 65u, 90u,
	97u, 122u, 33u, 35u, 37u, 47u, 61u, 95u,
	126u, 36u, 59u, 63u, 90u, 97u, 122u, 0
};

static const char _sdp_uri_single_lengths[] = {
	0, 0, 0, 0, 0, 0, 0, 0,
	0, 6, 0, 0, 0, 0, 3, 2,
	0, 1, 5, 6, 10, 9, 5, 6,
	7, 11, 10, 9, 10, 9, 3, 4,
	12, 7
};

static const char _sdp_uri_range_lengths[] = {
	0, 3, 3, 3, 3, 3, 3, 3,
	3, 4, 3, 3, 3, 3, 3, 3,
	3, 3, 4, 4, 3, 3, 3, 3,
	3, 3, 3, 5, 3, 3, 1, 0,
	4, 3
};

static const short _sdp_uri_index_offsets[] = {
	0, 0, 4, 8, 12, 16, 20, 24,
	28, 32, 43, 47, 51, 55, 59, 66,
	72, 76, 81, 91, 102, 116, 129, 138,
	148, 159, 174, 188, 203, 217, 230, 235,
	240, 257
};

static const char _sdp_uri_indicies[] = {
	1, 1, 1, 0, 2, 2, 2, 0,
	3, 3, 3, 0, 4, 4, 4, 0,
	5, 5, 5, 0, 6, 6, 6, 0,
	7, 7, 7, 0, 8, 8, 8, 0,
	9, 10, 9, 11, 9, 9, 9, 9,
	9, 9, 0, 12, 12, 12, 0, 9,
	9, 9, 0, 13, 13, 13, 0, 14,
	14, 14, 0, 15, 16, 16, 15, 15,
	15, 0, 17, 18, 17, 17, 17, 0,
	19, 19, 19, 0, 20, 19, 19, 19,
	0, 21, 21, 21, 21, 21, 21, 21,
	21, 21, 0, 21, 21, 21, 22, 21,
	21, 21, 21, 21, 21, 0, 4, 2,
	23, 24, 4, 4, 6, 4, 4, 4,
	4, 25, 25, 0, 4, 2, 23, 6,
	4, 4, 6, 4, 4, 4, 4, 4,
	0, 2, 26, 2, 2, 2, 2, 2,
	2, 0, 6, 2, 27, 6, 6, 6,
	6, 6, 6, 0, 6, 2, 27, 28,
	6, 6, 6, 6, 6, 6, 0, 8,
	2, 29, 6, 30, 8, 6, 11, 31,
	8, 8, 8, 8, 8, 0, 8, 2,
	29, 6, 30, 8, 6, 11, 8, 8,
	8, 8, 8, 0, 9, 2, 10, 6,
	9, 6, 11, 9, 9, 9, 30, 9,
	9, 9, 0, 14, 2, 32, 6, 33,
	14, 6, 31, 14, 14, 14, 14, 14,
	0, 14, 2, 32, 6, 33, 14, 6,
	14, 14, 14, 14, 14, 0, 2, 6,
	6, 33, 0, 2, 6, 33, 6, 0,
	4, 2, 23, 25, 6, 34, 4, 4,
	6, 4, 4, 4, 4, 25, 25, 25,
	0, 6, 2, 27, 24, 6, 6, 6,
	6, 6, 6, 0, 0
};

static const char _sdp_uri_trans_targs[] = {
	0, 2, 22, 4, 21, 6, 23, 8,
	26, 9, 10, 28, 11, 13, 29, 15,
	16, 15, 31, 17, 18, 19, 31, 3,
	24, 32, 1, 5, 25, 7, 27, 14,
	12, 30, 33
};

static const char _sdp_uri_trans_actions[] = {
	1, 0, 0, 0, 0, 0, 0, 0,
	0, 0, 0, 0, 0, 0, 0, 3,
	0, 0, 5, 0, 0, 0, 0, 0,
	0, 0, 0, 0, 0, 0, 0, 0,
	0, 0, 0
};

static const char _sdp_uri_eof_actions[] = {
	0, 1, 1, 1, 1, 1, 1, 1,
	1, 1, 1, 1, 1, 1, 1, 1,
	1, 1, 1, 1, 0, 0, 0, 0,
	0, 0, 0, 0, 0, 0, 0, 0,
	0, 0
};

static const int sdp_uri_start = 20;

static const int sdp_uri_en_main = 20;
  int cs =
  20  ;
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
	_keys = _sdp_uri_trans_keys + _sdp_uri_key_offsets[cs];
	_trans = _sdp_uri_index_offsets[cs];

	_klen = _sdp_uri_single_lengths[cs];
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

	_klen = _sdp_uri_range_lengths[cs];
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
	_trans = _sdp_uri_indicies[_trans];
	cs = _sdp_uri_trans_targs[_trans];

	if ( _sdp_uri_trans_actions[_trans] == 0 )
		goto _again;

	_acts = _sdp_uri_actions + _sdp_uri_trans_actions[_trans];
	_nacts = (unsigned int) *_acts++;
	while ( _nacts-- > 0 )
	{
		switch ( *_acts++ )
		{
	case 0:
	{ note(where, rule::uri_reference); }
	break;
	case 1:
	{ open = p; }
	break;
	case 2:
	{ ipv6 = from.at(open, p); }
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
	const char *__acts = _sdp_uri_actions + _sdp_uri_eof_actions[cs];
	unsigned int __nacts = (unsigned int) *__acts++;
	while ( __nacts-- > 0 ) {
		switch ( *__acts++ ) {
	case 0:
	{ note(where, rule::uri_reference); }
	break;
		}
	}
	}

	_out: {}
	}
  if (cs <
  20  ) return failed(p, pe, nullptr, where, rule::uri_reference);
  (void)first;
  (void)from;
  return {p, errc::none, rule::none};
}

}}}}  // namespace sipwire::sdp::detail

#include "../../../core/detail/diag_pop.hpp"
