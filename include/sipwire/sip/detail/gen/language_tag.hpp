// Generated from grammar/sip/language_tag.rl by Ragel 6.10. Do not edit. Inputs: 1f129bf811dce5a9
#pragma once

// language-tag = primary-tag *( "-" subtag ) (RFC 3261 25.1); stops at the comma before the next.
// RFC 3261 has letters only; subtags take digits since RFC 3066 (`es-419`), which RFC 5646 keeps.

#include "../../../core/scan_end.hpp"

#include "../../../core/detail/diag_push.hpp"

namespace sipwire { inline namespace SIPWIRE_ISA { namespace sip { namespace detail {

/// The tag, and its primary part.
inline scan_end scan_language_tag(const char* p, const char* const pe, const source& from, extent& all,
                                  extent& primary) noexcept {
  const char* const eof = pe;
  const char* end = p;
  const char* first = p;
  const char* primary_last = p;
  rule where = rule::none;
static const char _language_tag_actions[] = {
	0, 1, 1, 1, 3, 1, 4, 2,
	1, 2, 3, 0, 1, 2
};

static const unsigned char _language_tag_key_offsets[] = {
	0, 0, 8, 10, 16, 18, 19, 25,
	26, 36, 41, 44, 44, 56, 68, 80,
	92, 104, 116, 128, 134, 144, 154, 164,
	174, 184
};

static const unsigned char _language_tag_trans_keys[] = {
	9u, 10u, 13u, 32u, 65u, 90u, 97u, 122u,
	9u, 32u, 9u, 32u, 65u, 90u, 97u, 122u,
	9u, 32u, 10u, 48u, 57u, 65u, 90u, 97u,
	122u, 10u, 9u, 10u, 13u, 32u, 44u, 45u,
	65u, 90u, 97u, 122u, 9u, 10u, 13u, 32u,
	44u, 9u, 32u, 44u, 9u, 10u, 13u, 32u,
	44u, 45u, 48u, 57u, 65u, 90u, 97u, 122u,
	9u, 10u, 13u, 32u, 44u, 45u, 48u, 57u,
	65u, 90u, 97u, 122u, 9u, 10u, 13u, 32u,
	44u, 45u, 48u, 57u, 65u, 90u, 97u, 122u,
	9u, 10u, 13u, 32u, 44u, 45u, 48u, 57u,
	65u, 90u, 97u, 122u, 9u, 10u, 13u, 32u,
	44u, 45u, 48u, 57u, 65u, 90u, 97u, 122u,
	9u, 10u, 13u, 32u, 44u, 45u, 48u, 57u,
	65u, 90u, 97u, 122u, 9u, 10u, 13u, 32u,
	44u, 45u, 48u, 57u, 65u, 90u, 97u, 122u,
	9u, 10u, 13u, 32u, 44u, 45u, 9u, 10u,
	13u, 32u, 44u, 45u, 65u, 90u, 97u, 122u,
	9u, 10u, 13u, 32u, 44u, 45u, 65u, 90u,
	97u, 122u, 9u, 10u, 13u, 32u, 44u, 45u,
	65u, 90u, 97u, 122u, 9u, 10u, 13u, 32u,
	44u, 45u, 65u, 90u, 97u, 122u, 9u, 10u,
	13u, 32u, 44u, 45u, 65u, 90u, 97u, 122u,
	9u, 10u, 13u, 32u, 44u, 45u, 65u, 90u,
	97u, 122u, 0
};

static const char _language_tag_single_lengths[] = {
	0, 4, 2, 2, 2, 1, 0, 1,
	6, 5, 3, 0, 6, 6, 6, 6,
	6, 6, 6, 6, 6, 6, 6, 6,
	6, 6
};

static const char _language_tag_range_lengths[] = {
	0, 2, 0, 2, 0, 0, 3, 0,
	2, 0, 0, 0, 3, 3, 3, 3,
	3, 3, 3, 0, 2, 2, 2, 2,
	2, 2
};

static const unsigned char _language_tag_index_offsets[] = {
	0, 0, 7, 10, 15, 18, 20, 24,
	26, 35, 41, 45, 46, 56, 66, 76,
	86, 96, 106, 116, 123, 132, 141, 150,
	159, 168
};

static const char _language_tag_indicies[] = {
	1, 2, 3, 1, 4, 4, 0, 5,
	5, 6, 5, 5, 4, 4, 0, 7,
	7, 6, 8, 6, 9, 9, 9, 0,
	2, 6, 10, 8, 11, 10, 12, 13,
	14, 14, 0, 10, 8, 11, 10, 12,
	6, 7, 7, 12, 6, 6, 10, 8,
	11, 10, 12, 13, 15, 15, 15, 0,
	10, 8, 11, 10, 12, 13, 16, 16,
	16, 0, 10, 8, 11, 10, 12, 13,
	17, 17, 17, 0, 10, 8, 11, 10,
	12, 13, 18, 18, 18, 0, 10, 8,
	11, 10, 12, 13, 19, 19, 19, 0,
	10, 8, 11, 10, 12, 13, 20, 20,
	20, 0, 10, 8, 11, 10, 12, 13,
	21, 21, 21, 0, 10, 8, 11, 10,
	12, 13, 0, 10, 8, 11, 10, 12,
	13, 22, 22, 0, 10, 8, 11, 10,
	12, 13, 23, 23, 0, 10, 8, 11,
	10, 12, 13, 24, 24, 0, 10, 8,
	11, 10, 12, 13, 25, 25, 0, 10,
	8, 11, 10, 12, 13, 26, 26, 0,
	10, 8, 11, 10, 12, 13, 27, 27,
	0, 0
};

static const char _language_tag_trans_targs[] = {
	0, 1, 2, 7, 8, 3, 0, 10,
	4, 12, 9, 5, 11, 6, 20, 13,
	14, 15, 16, 17, 18, 19, 21, 22,
	23, 24, 25, 19
};

static const char _language_tag_trans_actions[] = {
	5, 0, 0, 0, 10, 0, 0, 0,
	0, 1, 0, 0, 3, 0, 7, 1,
	1, 1, 1, 1, 1, 1, 7, 7,
	7, 7, 7, 7
};

static const char _language_tag_eof_actions[] = {
	0, 5, 0, 5, 0, 0, 5, 0,
	0, 0, 0, 0, 0, 0, 0, 0,
	0, 0, 0, 0, 0, 0, 0, 0,
	0, 0
};

static const int language_tag_start = 1;

static const int language_tag_en_main = 1;
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
	_keys = _language_tag_trans_keys + _language_tag_key_offsets[cs];
	_trans = _language_tag_index_offsets[cs];

	_klen = _language_tag_single_lengths[cs];
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

	_klen = _language_tag_range_lengths[cs];
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
	_trans = _language_tag_indicies[_trans];
	cs = _language_tag_trans_targs[_trans];

	if ( _language_tag_trans_actions[_trans] == 0 )
		goto _again;

	_acts = _language_tag_actions + _language_tag_trans_actions[_trans];
	_nacts = (unsigned int) *_acts++;
	while ( _nacts-- > 0 )
	{
		switch ( *_acts++ )
		{
	case 0:
	{ first = p; }
	break;
	case 1:
	{ end = p + 1; }
	break;
	case 2:
	{ primary_last = p + 1; }
	break;
	case 3:
	{ p--; {p++; goto _out; } }
	break;
	case 4:
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
	const char *__acts = _language_tag_actions + _language_tag_eof_actions[cs];
	unsigned int __nacts = (unsigned int) *__acts++;
	while ( __nacts-- > 0 ) {
		switch ( *__acts++ ) {
	case 4:
	{ note(where, rule::language_tag); }
	break;
		}
	}
	}

	_out: {}
	}
  if (cs <
  8  ) return failed(p, pe, nullptr, where, rule::language_tag);
  all = from.at(first, end);
  primary = from.at(first, primary_last);
  return {p, errc::none, rule::none};
}

}}}}  // namespace sipwire::sip::detail

#include "../../../core/detail/diag_pop.hpp"
