// Generated from grammar/sip/mime_version.rl by Ragel 6.10. Do not edit. Inputs: 3b51b039330d2988
#pragma once

// MIME-Version = 1*DIGIT "." 1*DIGIT (RFC 3261 25.1); no white space around the dot, no comments.

#include "../../../core/scan_bytes.hpp"
#include "../../../core/scan_end.hpp"

#include "../../../core/detail/diag_push.hpp"

namespace sipwire { inline namespace SIPWIRE_ISA { namespace sip { namespace detail {

/// The two numbers' extents.
template <class Runs>
inline scan_end scan_mime_version(const char* p, const char* const pe, const Runs& runs, const source& from,
                                  extent& major_digits, extent& minor_digits) noexcept {
  const char* const eof = pe;
  const char* end = p;
  const char* first = p;
  const char* major_last = p;
  const char* minor_first = p;
  rule where = rule::none;
static const char _mime_version_actions[] = {
	0, 1, 0, 1, 4, 2, 0, 2,
	2, 3, 0, 3, 1, 0, 2
};

static const char _mime_version_key_offsets[] = {
	0, 0, 6, 8, 12, 15, 17, 19,
	20, 21, 27, 31
};

static const unsigned char _mime_version_trans_keys[] = {
	9u, 10u, 13u, 32u, 48u, 57u, 9u, 32u,
	9u, 32u, 48u, 57u, 46u, 48u, 57u, 48u,
	57u, 9u, 32u, 10u, 10u, 9u, 10u, 13u,
	32u, 48u, 57u, 9u, 10u, 13u, 32u, 9u,
	32u, 0
};

static const char _mime_version_single_lengths[] = {
	0, 4, 2, 2, 1, 0, 2, 1,
	1, 4, 4, 2
};

static const char _mime_version_range_lengths[] = {
	0, 1, 0, 1, 1, 1, 0, 0,
	0, 1, 0, 0
};

static const char _mime_version_index_offsets[] = {
	0, 0, 6, 9, 13, 16, 18, 21,
	23, 25, 31, 36
};

static const char _mime_version_indicies[] = {
	1, 2, 3, 1, 4, 0, 5, 5,
	6, 5, 5, 4, 0, 7, 8, 0,
	9, 0, 10, 10, 6, 11, 6, 2,
	6, 12, 11, 13, 12, 14, 0, 12,
	11, 13, 12, 6, 10, 10, 6, 0
};

static const char _mime_version_trans_targs[] = {
	0, 1, 2, 8, 4, 3, 0, 5,
	4, 9, 11, 6, 10, 7, 9
};

static const char _mime_version_trans_actions[] = {
	3, 0, 0, 0, 11, 0, 0, 0,
	5, 8, 0, 0, 0, 0, 1
};

static const char _mime_version_eof_actions[] = {
	0, 3, 0, 3, 3, 3, 0, 0,
	0, 0, 0, 0
};

static const int mime_version_start = 1;

static const int mime_version_en_main = 1;
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
	_keys = _mime_version_trans_keys + _mime_version_key_offsets[cs];
	_trans = _mime_version_index_offsets[cs];

	_klen = _mime_version_single_lengths[cs];
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

	_klen = _mime_version_range_lengths[cs];
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
	_trans = _mime_version_indicies[_trans];
	cs = _mime_version_trans_targs[_trans];

	if ( _mime_version_trans_actions[_trans] == 0 )
		goto _again;

	_acts = _mime_version_actions + _mime_version_trans_actions[_trans];
	_nacts = (unsigned int) *_acts++;
	while ( _nacts-- > 0 )
	{
		switch ( *_acts++ )
		{
	case 0:
	{ p = runs.template run<charset::digit>(p + 1, pe) - 1; end = p + 1; }
	break;
	case 1:
	{ first = p; }
	break;
	case 2:
	{ major_last = end; }
	break;
	case 3:
	{ minor_first = p; }
	break;
	case 4:
	{ note(where, rule::mime_version); }
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
	const char *__acts = _mime_version_actions + _mime_version_eof_actions[cs];
	unsigned int __nacts = (unsigned int) *__acts++;
	while ( __nacts-- > 0 ) {
		switch ( *__acts++ ) {
	case 4:
	{ note(where, rule::mime_version); }
	break;
		}
	}
	}

	_out: {}
	}
  if (cs <
  9  ) return failed(p, pe, nullptr, where, rule::mime_version);
  major_digits = from.at(first, major_last);
  minor_digits = from.at(minor_first, end);
  return {p, errc::none, rule::none};
}

}}}}  // namespace sipwire::sip::detail

#include "../../../core/detail/diag_pop.hpp"
