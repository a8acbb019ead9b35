// Generated from grammar/msrp/nickname.rl by Ragel 6.10. Do not edit. Inputs: 946a9bfadc9fa71f
#pragma once

// nickname = DQUOTE 1*1023(qdtext / qd-esc) DQUOTE (RFC 7701 7.1), the value of Use-Nickname; qd-esc =
// (BACKSLASH BACKSLASH) / (BACKSLASH DQUOTE) (RFC 4975 9), so nothing else is escaped. The characters are
// counted in C++.

#include "../../../core/scan_bytes.hpp"
#include "../../../core/scan_end.hpp"

#include "../../../core/detail/diag_push.hpp"

namespace sipwire { inline namespace SIPWIRE_ISA { namespace msrp { namespace detail {

/// A nickname that fills [p, pe), quotes and all; how many characters is not looked at.
template <class Runs>
inline scan_end scan_nickname(const char* p, const char* const pe, const Runs& runs) noexcept {
  const char* const eof = pe;
  const char* quote = nullptr;
  rule where = rule::none;
static const char _msrp_nickname_actions[] = {
	0, 1, 0, 1, 1, 1, 2, 1,
	5, 2, 3, 5, 2, 4, 5
};

static const char _msrp_nickname_key_offsets[] = {
	0, 0, 1, 16, 18, 20, 22, 24,
	26, 28, 30, 32
};

static const unsigned char _msrp_nickname_trans_keys[] = {
	34u, 9u, 34u, 92u, 224u, 237u, 240u, 244u,
	32u, 126u, 194u, 223u, 225u, 239u, 241u, 243u,
	34u, 92u, 128u, 191u, 160u, 191u, 128u, 191u,
	128u, 159u, 144u, 191u, 128u, 191u, 128u, 143u,
	0
};

static const char _msrp_nickname_single_lengths[] = {
	0, 1, 7, 2, 0, 0, 0, 0,
	0, 0, 0, 0
};

static const char _msrp_nickname_range_lengths[] = {
	0, 0, 4, 0, 1, 1, 1, 1,
	1, 1, 1, 0
};

static const char _msrp_nickname_index_offsets[] = {
	0, 0, 2, 14, 17, 19, 21, 23,
	25, 27, 29, 31
};

static const char _msrp_nickname_trans_targs[] = {
	2, 0, 2, 11, 3, 5, 7, 8,
	10, 2, 4, 6, 9, 0, 2, 2,
	0, 2, 0, 4, 0, 4, 0, 4,
	0, 6, 0, 6, 0, 6, 0, 0,
	0
};

static const char _msrp_nickname_trans_actions[] = {
	3, 0, 1, 5, 0, 0, 0, 0,
	0, 1, 0, 0, 0, 7, 0, 0,
	12, 0, 9, 0, 9, 0, 9, 0,
	9, 0, 9, 0, 9, 0, 9, 0,
	0
};

static const char _msrp_nickname_eof_actions[] = {
	0, 0, 7, 12, 9, 9, 9, 9,
	9, 9, 9, 0
};

static const int msrp_nickname_start = 1;

static const int msrp_nickname_en_main = 1;
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
	_keys = _msrp_nickname_trans_keys + _msrp_nickname_key_offsets[cs];
	_trans = _msrp_nickname_index_offsets[cs];

	_klen = _msrp_nickname_single_lengths[cs];
	if ( _klen > 0 ) {
		const unsigned char *_lower = _keys;
		const unsigned char *_mid;
		const unsigned char *_upper = _keys + _klen - 1;
		while (1) {
			if ( _upper < _lower )
				break;

			_mid = _lower + ((_upper-_lower) >> 1);
			if ( ( key_of<Runs>(p)) < *_mid )
				_upper = _mid - 1;
			else if ( ( key_of<Runs>(p)) > *_mid )
				_lower = _mid + 1;
			else {
				_trans += (unsigned int)(_mid - _keys);
				goto _match;
			}
		}
		_keys += _klen;
		_trans += _klen;
	}

	_klen = _msrp_nickname_range_lengths[cs];
	if ( _klen > 0 ) {
		const unsigned char *_lower = _keys;
		const unsigned char *_mid;
		const unsigned char *_upper = _keys + (_klen<<1) - 2;
		while (1) {
			if ( _upper < _lower )
				break;

			_mid = _lower + (((_upper-_lower) >> 1) & ~1);
			if ( ( key_of<Runs>(p)) < _mid[0] )
				_upper = _mid - 2;
			else if ( ( key_of<Runs>(p)) > _mid[1] )
				_lower = _mid + 2;
			else {
				_trans += (unsigned int)((_mid - _keys)>>1);
				goto _match;
			}
		}
		_trans += _klen;
	}

_match:
	cs = _msrp_nickname_trans_targs[_trans];

	if ( _msrp_nickname_trans_actions[_trans] == 0 )
		goto _again;

	_acts = _msrp_nickname_actions + _msrp_nickname_trans_actions[_trans];
	_nacts = (unsigned int) *_acts++;
	while ( _nacts-- > 0 )
	{
		switch ( *_acts++ )
		{
	case 0:
	{ p = runs.template run<charset::qdtext>(p + 1, pe) - 1; }
	break;
	case 1:
	{ quote = p; }
	break;
	case 2:
	{ quote = nullptr; }
	break;
	case 3:
	{ note(where, rule::utf8_nonascii); }
	break;
	case 4:
	{ note(where, rule::quoted_pair); }
	break;
	case 5:
	{ note(where, p != pe && static_cast<unsigned char>(*p) >= 0x80 ? rule::utf8_nonascii
      : rule::nickname); }
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
	const char *__acts = _msrp_nickname_actions + _msrp_nickname_eof_actions[cs];
	unsigned int __nacts = (unsigned int) *__acts++;
	while ( __nacts-- > 0 ) {
		switch ( *__acts++ ) {
	case 3:
	{ note(where, rule::utf8_nonascii); }
	break;
	case 4:
	{ note(where, rule::quoted_pair); }
	break;
	case 5:
	{ note(where, p != pe && static_cast<unsigned char>(*p) >= 0x80 ? rule::utf8_nonascii
      : rule::nickname); }
	break;
		}
	}
	}

	_out: {}
	}
  if (cs <
  11  ) return failed(p, pe, quote, where, rule::nickname);
  return {p, errc::none, rule::none};
}

}}}}  // namespace sipwire::msrp::detail

#include "../../../core/detail/diag_pop.hpp"
