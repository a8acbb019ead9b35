// Generated from grammar/sip/comment.rl by Ragel 6.10. Do not edit. Inputs: d0e71b5832e09b57
#pragma once

// comment = LPAREN *( ctext / quoted-pair / comment ) RPAREN (RFC 3261 25.1), from its "(" to behind the
// matching ")".
// The one production that nests: parentheses are counted, and their depth is capped by limits::comment_depth.

#include "../../../core/limits.hpp"
#include "../../../core/scan_bytes.hpp"
#include "../../../core/scan_end.hpp"

#include "../../../core/detail/diag_push.hpp"

namespace sipwire { inline namespace SIPWIRE_ISA { namespace sip { namespace detail {

/// Reads the comment that begins at p and stops behind it.
template <class Runs>
inline scan_end scan_comment(const char* p, const char* const pe, const Runs& runs) noexcept {
  const char* const eof = pe;
  std::uint32_t depth = 0;
  rule where = rule::none;
static const char _comment_actions[] = {
	0, 1, 0, 1, 3, 1, 4, 1,
	5, 2, 1, 5, 2, 2, 5
};

static const char _comment_key_offsets[] = {
	0, 0, 1, 3, 4, 10, 12, 14,
	16, 18, 20, 22, 24
};

static const unsigned char _comment_trans_keys[] = {
	40u, 9u, 32u, 10u, 0u, 9u, 11u, 12u,
	14u, 127u, 128u, 191u, 160u, 191u, 128u, 191u,
	128u, 159u, 144u, 191u, 128u, 191u, 128u, 143u,
	9u, 10u, 13u, 32u, 40u, 41u, 92u, 224u,
	237u, 240u, 244u, 33u, 126u, 194u, 223u, 225u,
	239u, 241u, 243u, 0
};

static const char _comment_single_lengths[] = {
	0, 1, 2, 1, 0, 0, 0, 0,
	0, 0, 0, 0, 11
};

static const char _comment_range_lengths[] = {
	0, 0, 0, 0, 3, 1, 1, 1,
	1, 1, 1, 1, 4
};

static const char _comment_index_offsets[] = {
	0, 0, 2, 5, 7, 11, 13, 15,
	17, 19, 21, 23, 25
};

static const char _comment_indicies[] = {
	0, 1, 3, 3, 2, 4, 2, 3,
	3, 3, 5, 3, 6, 7, 6, 7,
	6, 7, 6, 8, 6, 8, 6, 8,
	6, 3, 4, 9, 3, 0, 11, 12,
	13, 14, 15, 17, 10, 7, 8, 16,
	2, 0
};

static const char _comment_trans_targs[] = {
	12, 0, 0, 12, 2, 0, 0, 5,
	7, 3, 12, 12, 4, 6, 8, 9,
	10, 11
};

static const char _comment_trans_actions[] = {
	3, 0, 7, 0, 0, 12, 9, 0,
	0, 0, 1, 5, 0, 0, 0, 0,
	0, 0
};

static const char _comment_eof_actions[] = {
	0, 0, 7, 7, 12, 9, 9, 9,
	9, 9, 9, 9, 0
};

static const int comment_start = 1;

static const int comment_en_main = 1;
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
	_keys = _comment_trans_keys + _comment_key_offsets[cs];
	_trans = _comment_index_offsets[cs];

	_klen = _comment_single_lengths[cs];
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

	_klen = _comment_range_lengths[cs];
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
	_trans = _comment_indicies[_trans];
	cs = _comment_trans_targs[_trans];

	if ( _comment_trans_actions[_trans] == 0 )
		goto _again;

	_acts = _comment_actions + _comment_trans_actions[_trans];
	_nacts = (unsigned int) *_acts++;
	while ( _nacts-- > 0 )
	{
		switch ( *_acts++ )
		{
	case 0:
	{ p = runs.template run<charset::ctext>(p + 1, pe) - 1; }
	break;
	case 1:
	{ note(where, rule::utf8_nonascii); }
	break;
	case 2:
	{ note(where, rule::quoted_pair); }
	break;
	case 3:
	{ if (++depth > limits::comment_depth) return {p, errc::too_deep, rule::comment}; }
	break;
	case 4:
	{ if (--depth == 0) return {p + 1, errc::none, rule::none}; }
	break;
	case 5:
	{ note(where, p != pe && static_cast<unsigned char>(*p) >= 0x80 ? rule::utf8_nonascii
      : rule::comment); }
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
	const char *__acts = _comment_actions + _comment_eof_actions[cs];
	unsigned int __nacts = (unsigned int) *__acts++;
	while ( __nacts-- > 0 ) {
		switch ( *__acts++ ) {
	case 1:
	{ note(where, rule::utf8_nonascii); }
	break;
	case 2:
	{ note(where, rule::quoted_pair); }
	break;
	case 5:
	{ note(where, p != pe && static_cast<unsigned char>(*p) >= 0x80 ? rule::utf8_nonascii
      : rule::comment); }
	break;
		}
	}
	}

	_out: {}
	}
  static_cast<void>(cs);
  return failed(p, pe, nullptr, where, rule::comment);
}

}}}}  // namespace sipwire::sip::detail

#include "../../../core/detail/diag_pop.hpp"
