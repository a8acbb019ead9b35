// Generated from grammar/sip/content_id.rl by Ragel 6.10. Do not edit. Inputs: c720ad7f0e93b91d
#pragma once

// msg-id = "<" id-left "@" id-right ">" (RFC 8262 4, with the parts of RFC 5322 3.6.4): the value of
// Content-ID.
// id-left is dot-atom-text, id-right dot-atom-text or no-fold-literal; the obsolete forms of RFC 5322 4.5.4
// must not be generated and are not read. RFC 8262 bars comments and white space inside the brackets.

#include "../../../core/scan_bytes.hpp"
#include "../../../core/scan_end.hpp"

#include "../../../core/detail/diag_push.hpp"

namespace sipwire { inline namespace SIPWIRE_ISA { namespace sip { namespace detail {

/// The two parts; the whole is one byte wider on both sides.
inline scan_end scan_content_id(const char* p, const char* const pe, const source& from, extent& left,
                                extent& right) noexcept {
  const char* const eof = pe;
  const char* angle = nullptr;
  const char* at = nullptr;
  const char* raquot = nullptr;
  rule where = rule::none;
static const char _content_id_actions[] = {
	0, 1, 0, 1, 1, 1, 2, 1,
	3, 1, 4
};

static const char _content_id_key_offsets[] = {
	0, 0, 5, 7, 10, 24, 38, 53,
	68, 82, 84, 85, 90, 91, 92, 96
};

static const unsigned char _content_id_trans_keys[] = {
	9u, 10u, 13u, 32u, 60u, 9u, 32u, 9u,
	32u, 60u, 33u, 45u, 61u, 63u, 35u, 39u,
	42u, 43u, 47u, 57u, 65u, 90u, 94u, 126u,
	33u, 46u, 61u, 64u, 35u, 39u, 42u, 43u,
	45u, 57u, 63u, 90u, 94u, 126u, 33u, 45u,
	61u, 63u, 91u, 35u, 39u, 42u, 43u, 47u,
	57u, 65u, 90u, 94u, 126u, 33u, 46u, 62u,
	35u, 39u, 42u, 43u, 45u, 57u, 61u, 63u,
	65u, 90u, 94u, 126u, 33u, 45u, 61u, 63u,
	35u, 39u, 42u, 43u, 47u, 57u, 65u, 90u,
	94u, 126u, 9u, 32u, 10u, 93u, 33u, 90u,
	94u, 126u, 62u, 10u, 9u, 10u, 13u, 32u,
	9u, 32u, 0
};

static const char _content_id_single_lengths[] = {
	0, 5, 2, 3, 4, 4, 5, 3,
	4, 2, 1, 1, 1, 1, 4, 2
};

static const char _content_id_range_lengths[] = {
	0, 0, 0, 0, 5, 5, 5, 6,
	5, 0, 0, 2, 0, 0, 0, 0
};

static const char _content_id_index_offsets[] = {
	0, 0, 6, 9, 13, 23, 33, 44,
	54, 64, 67, 69, 73, 75, 77, 82
};

static const char _content_id_indicies[] = {
	0, 2, 3, 0, 4, 1, 5, 5,
	1, 5, 5, 4, 1, 7, 7, 7,
	7, 7, 7, 7, 7, 7, 6, 7,
	8, 7, 9, 7, 7, 7, 7, 7,
	6, 11, 11, 11, 11, 12, 11, 11,
	11, 11, 11, 10, 11, 13, 14, 11,
	11, 11, 11, 11, 11, 10, 11, 11,
	11, 11, 11, 11, 11, 11, 11, 10,
	15, 15, 1, 16, 1, 17, 12, 12,
	10, 14, 10, 2, 1, 18, 16, 19,
	18, 1, 15, 15, 1, 0
};

static const char _content_id_trans_targs[] = {
	1, 0, 2, 13, 4, 3, 0, 5,
	4, 6, 0, 7, 11, 8, 14, 15,
	9, 12, 14, 10
};

static const char _content_id_trans_actions[] = {
	0, 0, 0, 0, 1, 0, 7, 0,
	0, 3, 9, 0, 0, 0, 5, 0,
	0, 0, 0, 0
};

static const char _content_id_eof_actions[] = {
	0, 0, 0, 0, 7, 7, 9, 9,
	9, 0, 0, 9, 9, 0, 0, 0
};

static const int content_id_start = 1;

static const int content_id_en_main = 1;
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
	_keys = _content_id_trans_keys + _content_id_key_offsets[cs];
	_trans = _content_id_index_offsets[cs];

	_klen = _content_id_single_lengths[cs];
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

	_klen = _content_id_range_lengths[cs];
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
	_trans = _content_id_indicies[_trans];
	cs = _content_id_trans_targs[_trans];

	if ( _content_id_trans_actions[_trans] == 0 )
		goto _again;

	_acts = _content_id_actions + _content_id_trans_actions[_trans];
	_nacts = (unsigned int) *_acts++;
	while ( _nacts-- > 0 )
	{
		switch ( *_acts++ )
		{
	case 0:
	{ angle = p; }
	break;
	case 1:
	{ at = p; }
	break;
	case 2:
	{ raquot = p; }
	break;
	case 3:
	{ note(where, rule::id_left); }
	break;
	case 4:
	{ note(where, rule::id_right); }
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
	const char *__acts = _content_id_actions + _content_id_eof_actions[cs];
	unsigned int __nacts = (unsigned int) *__acts++;
	while ( __nacts-- > 0 ) {
		switch ( *__acts++ ) {
	case 3:
	{ note(where, rule::id_left); }
	break;
	case 4:
	{ note(where, rule::id_right); }
	break;
		}
	}
	}

	_out: {}
	}
  if (cs <
  14  ) {
    if (p == pe && angle != nullptr && at != nullptr && raquot == nullptr && at + 1 != pe && p[-1] != '.')
      return {p, errc::unclosed_angle, rule::msg_id};
    return failed(p, pe, nullptr, where, rule::msg_id);
  }
  left = from.at(angle + 1, at);
  right = from.at(at + 1, raquot);
  return {p, errc::none, rule::none};
}

}}}}  // namespace sipwire::sip::detail

#include "../../../core/detail/diag_pop.hpp"
