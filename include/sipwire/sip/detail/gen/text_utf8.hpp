// Generated from grammar/sip/text_utf8.rl by Ragel 6.10. Do not edit. Inputs: 5bfbbb857ff2aeb5
#pragma once

// [TEXT-UTF8-TRIM] = [ 1*TEXT-UTF8char *( *LWS TEXT-UTF8char ) ] (RFC 3261 25.1), the value of Subject and
// Organization: anything visible, with blanks and folds between. UTF8-NONASCII is that of RFC 3629. May be
// empty.

#include "../../../core/leniency.hpp"
#include "../../../core/scan_bytes.hpp"
#include "../../../core/scan_end.hpp"

#include "../../../core/detail/diag_push.hpp"

namespace sipwire { inline namespace SIPWIRE_ISA { namespace sip { namespace detail {

/// Reads text that fills [p, pe). `first` is where it begins, nullptr when there is none.
template <class Runs>
inline scan_end scan_text_utf8(const char* p, const char* const pe, const Runs& runs, leniency lenient,
                               const char*& first) noexcept {
  const char* const eof = pe;
  rule where = rule::none;
static const char _text_utf8_actions[] = {
	0, 1, 1, 1, 4, 2, 0, 4,
	2, 1, 2, 2, 1, 3
};

static const char _text_utf8_key_offsets[] = {
	0, 0, 2, 3, 5, 7, 9, 11,
	13, 15, 17, 19, 20, 41, 62
};

static const unsigned char _text_utf8_trans_keys[] = {
	9u, 32u, 10u, 128u, 191u, 160u, 191u, 128u,
	191u, 128u, 159u, 144u, 191u, 128u, 191u, 128u,
	143u, 9u, 32u, 10u, 9u, 10u, 13u, 32u,
	127u, 224u, 237u, 240u, 244u, 0u, 31u, 128u,
	193u, 194u, 223u, 225u, 239u, 241u, 243u, 245u,
	255u, 9u, 10u, 13u, 32u, 127u, 224u, 237u,
	240u, 244u, 0u, 31u, 128u, 193u, 194u, 223u,
	225u, 239u, 241u, 243u, 245u, 255u, 9u, 10u,
	13u, 32u, 127u, 224u, 237u, 240u, 244u, 0u,
	31u, 128u, 193u, 194u, 223u, 225u, 239u, 241u,
	243u, 245u, 255u, 0
};

static const char _text_utf8_single_lengths[] = {
	0, 2, 1, 0, 0, 0, 0, 0,
	0, 0, 2, 1, 9, 9, 9
};

static const char _text_utf8_range_lengths[] = {
	0, 0, 0, 1, 1, 1, 1, 1,
	1, 1, 0, 0, 6, 6, 6
};

static const char _text_utf8_index_offsets[] = {
	0, 0, 3, 5, 7, 9, 11, 13,
	15, 17, 19, 22, 24, 40, 56
};

static const char _text_utf8_indicies[] = {
	1, 1, 0, 2, 0, 1, 3, 4,
	3, 4, 3, 4, 3, 5, 3, 5,
	3, 5, 3, 6, 6, 0, 7, 0,
	9, 7, 10, 9, 8, 13, 15, 16,
	18, 8, 0, 12, 14, 17, 0, 11,
	1, 2, 19, 1, 8, 13, 15, 16,
	18, 8, 0, 12, 14, 17, 0, 11,
	6, 0, 0, 6, 8, 13, 15, 16,
	18, 8, 0, 12, 14, 17, 0, 11,
	0
};

static const char _text_utf8_trans_targs[] = {
	0, 13, 1, 0, 3, 5, 14, 10,
	13, 12, 11, 13, 3, 4, 5, 6,
	7, 8, 9, 2
};

static const char _text_utf8_trans_actions[] = {
	3, 0, 0, 5, 0, 0, 0, 0,
	11, 0, 0, 8, 1, 1, 1, 1,
	1, 1, 1, 0
};

static const char _text_utf8_eof_actions[] = {
	0, 3, 3, 5, 5, 5, 5, 5,
	5, 5, 3, 3, 0, 0, 0
};

static const int text_utf8_start = 12;

static const int text_utf8_en_main = 12;
  int cs =
  12  ;
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
	_keys = _text_utf8_trans_keys + _text_utf8_key_offsets[cs];
	_trans = _text_utf8_index_offsets[cs];

	_klen = _text_utf8_single_lengths[cs];
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

	_klen = _text_utf8_range_lengths[cs];
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
	_trans = _text_utf8_indicies[_trans];
	cs = _text_utf8_trans_targs[_trans];

	if ( _text_utf8_trans_actions[_trans] == 0 )
		goto _again;

	_acts = _text_utf8_actions + _text_utf8_trans_actions[_trans];
	_nacts = (unsigned int) *_acts++;
	while ( _nacts-- > 0 )
	{
		switch ( *_acts++ )
		{
	case 0:
	{ note(where, rule::utf8_nonascii); }
	break;
	case 1:
	{ if (first == nullptr) first = p; }
	break;
	case 2:
	{ p = runs.template run<charset::text>(p + 1, pe) - 1; }
	break;
	case 3:
	{ if (!has(lenient, leniency::control_bytes))
      return {p, errc::control_byte, rule::text_utf8}; }
	break;
	case 4:
	{ note(where, p != pe && static_cast<unsigned char>(*p) >= 0x80 ? rule::utf8_nonascii
      : rule::text_utf8); }
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
	const char *__acts = _text_utf8_actions + _text_utf8_eof_actions[cs];
	unsigned int __nacts = (unsigned int) *__acts++;
	while ( __nacts-- > 0 ) {
		switch ( *__acts++ ) {
	case 0:
	{ note(where, rule::utf8_nonascii); }
	break;
	case 4:
	{ note(where, p != pe && static_cast<unsigned char>(*p) >= 0x80 ? rule::utf8_nonascii
      : rule::text_utf8); }
	break;
		}
	}
	}

	_out: {}
	}
  if (cs <
  12  ) return failed(p, pe, nullptr, where, rule::text_utf8);
  return {p, errc::none, rule::none};
}

}}}}  // namespace sipwire::sip::detail

#include "../../../core/detail/diag_pop.hpp"
