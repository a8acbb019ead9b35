// Generated from grammar/uri/userinfo.rl by Ragel 6.10. Do not edit. Inputs: d287b2a315f3dabf
#pragma once

// userinfo = user [ ":" password ] (RFC 3261 25.1), without its "@". telephone-subscriber is a user by its
// characters: what RFC 3966 allows beyond them must come escaped (RFC 3261 19.1.2), so `;` and `=` may stand
// in a user (19.1.6), and `#` may not.

#include "../../../core/leniency.hpp"
#include "../../../core/scan_bytes.hpp"
#include "../../../core/scan_end.hpp"

#include "../../../core/detail/diag_push.hpp"

namespace sipwire { inline namespace SIPWIRE_ISA { namespace uri { namespace detail {

/// A userinfo that fills [p, pe), which an "@" follows; `colon` is set when there is a password.
template <class Runs>
SIPWIRE_NOINLINE inline scan_end scan_userinfo(const char* p, const char* const pe, const Runs& runs,
                                               leniency lenient, const char*& colon) noexcept {
  const char* const eof = pe;
  const char* escape = p;
  rule where = rule::none;
static const char _userinfo_actions[] = {
	0, 1, 0, 1, 1, 1, 2, 1,
	4, 1, 5, 1, 6, 1, 7, 2,
	3, 6, 2, 3, 7
};

static const char _userinfo_key_offsets[] = {
	0, 0, 14, 20, 26, 32, 38, 52
};

static const unsigned char _userinfo_trans_keys[] = {
	33u, 35u, 37u, 59u, 61u, 63u, 95u, 126u,
	36u, 57u, 65u, 90u, 97u, 122u, 48u, 57u,
	65u, 70u, 97u, 102u, 48u, 57u, 65u, 70u,
	97u, 102u, 48u, 57u, 65u, 70u, 97u, 102u,
	48u, 57u, 65u, 70u, 97u, 102u, 33u, 35u,
	37u, 58u, 61u, 63u, 95u, 126u, 36u, 59u,
	65u, 90u, 97u, 122u, 33u, 37u, 61u, 95u,
	126u, 36u, 46u, 48u, 57u, 65u, 90u, 97u,
	122u, 0
};

static const char _userinfo_single_lengths[] = {
	0, 8, 0, 0, 0, 0, 8, 5
};

static const char _userinfo_range_lengths[] = {
	0, 3, 3, 3, 3, 3, 3, 4
};

static const char _userinfo_index_offsets[] = {
	0, 0, 12, 16, 20, 24, 28, 40
};

static const char _userinfo_indicies[] = {
	1, 2, 3, 1, 1, 1, 1, 1,
	1, 1, 1, 0, 5, 5, 5, 4,
	6, 6, 6, 4, 8, 8, 8, 7,
	9, 9, 9, 7, 1, 2, 3, 10,
	1, 1, 1, 1, 1, 1, 1, 0,
	12, 13, 12, 12, 12, 12, 12, 12,
	12, 11, 0
};

static const char _userinfo_trans_targs[] = {
	0, 6, 6, 2, 0, 3, 6, 0,
	5, 7, 7, 0, 7, 4
};

static const char _userinfo_trans_actions[] = {
	11, 1, 7, 5, 15, 0, 0, 18,
	0, 0, 9, 13, 3, 5
};

static const char _userinfo_eof_actions[] = {
	0, 11, 15, 15, 18, 18, 0, 0
};

static const int userinfo_start = 1;

static const int userinfo_en_main = 1;
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
	_keys = _userinfo_trans_keys + _userinfo_key_offsets[cs];
	_trans = _userinfo_index_offsets[cs];

	_klen = _userinfo_single_lengths[cs];
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

	_klen = _userinfo_range_lengths[cs];
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
	_trans = _userinfo_indicies[_trans];
	cs = _userinfo_trans_targs[_trans];

	if ( _userinfo_trans_actions[_trans] == 0 )
		goto _again;

	_acts = _userinfo_actions + _userinfo_trans_actions[_trans];
	_nacts = (unsigned int) *_acts++;
	while ( _nacts-- > 0 )
	{
		switch ( *_acts++ )
		{
	case 0:
	{ p = runs.template run<charset::user>(p + 1, pe) - 1; }
	break;
	case 1:
	{ p = runs.template run<charset::password>(p + 1, pe) - 1; }
	break;
	case 2:
	{ escape = p; }
	break;
	case 3:
	{ where = rule::escaped; }
	break;
	case 4:
	{ if (!has(lenient, leniency::hash_in_user)) return {p, errc::syntax, rule::user}; }
	break;
	case 5:
	{ colon = p; }
	break;
	case 6:
	{ note(where, rule::user); }
	break;
	case 7:
	{ note(where, rule::password); }
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
	const char *__acts = _userinfo_actions + _userinfo_eof_actions[cs];
	unsigned int __nacts = (unsigned int) *__acts++;
	while ( __nacts-- > 0 ) {
		switch ( *__acts++ ) {
	case 3:
	{ where = rule::escaped; }
	break;
	case 6:
	{ note(where, rule::user); }
	break;
	case 7:
	{ note(where, rule::password); }
	break;
		}
	}
	}

	_out: {}
	}
  if (cs <
  6  ) {
    if (where == rule::escaped) return {escape, errc::bad_escape, where};
    return {p, errc::syntax, where};
  }
  return {p, errc::none, rule::none};
}

}}}}  // namespace sipwire::uri::detail

#include "../../../core/detail/diag_pop.hpp"
