// Generated from grammar/sip/tag_value.rl by Ragel 6.10. Do not edit. Inputs: 29b275952ecec946
#pragma once

// tag-value-list / string-value (RFC 3840 9), what stands between the quotes of a feature parameter; one
// tag-value at a time, stopping at the comma before the next. The commas are bare, without white space, and
// so is everything else but a string-value.
// A boolean is a token-nobang by its bytes. A string-value stands alone; that none comes behind a comma is
// for the caller to see. Its quoted-pairs are those of the quoted-string around it.

#include "../../../core/scan_bytes.hpp"
#include "../../../core/scan_end.hpp"

#include "../../../core/detail/diag_push.hpp"

namespace sipwire { inline namespace SIPWIRE_ISA { namespace sip { namespace detail {

/// What scan_tag_value() found.
struct tag_value_parts {
  enum class shape : std::uint8_t { token, at_least, at_most, equal, between, string };
  shape kind = shape::token;
  bool negated = false;
  extent low;   ///< the token, the only number, the first number, or the text between `<` and `>`
  extent high;  ///< the second number
};

/// One tag-value at p, or the string-value that fills [p, pe).
inline scan_end scan_tag_value(const char* p, const char* const pe, const source& from,
                               tag_value_parts& out) noexcept {
  const char* const eof = pe;
  const char* end = p;
  const char* low = p;
  const char* low_last = nullptr;
  const char* high = nullptr;
  const char* quote = nullptr;
  rule where = rule::none;
static const char _tag_value_actions[] = {
	0, 1, 0, 1, 1, 1, 2, 1,
	3, 1, 4, 1, 5, 1, 6, 1,
	7, 1, 8, 1, 9, 1, 10, 1,
	11, 1, 12, 2, 1, 3, 2, 2,
	3
};

static const char _tag_value_key_offsets[] = {
	0, 0, 16, 30, 37, 39, 43, 46,
	50, 52, 53, 57, 58, 79, 81, 82,
	88, 90, 92, 94, 96, 98, 100, 102,
	106, 106, 109
};

static const unsigned char _tag_value_trans_keys[] = {
	33u, 35u, 37u, 39u, 60u, 126u, 42u, 43u,
	45u, 46u, 48u, 57u, 65u, 90u, 95u, 122u,
	35u, 37u, 39u, 126u, 42u, 43u, 45u, 46u,
	48u, 57u, 65u, 90u, 95u, 122u, 43u, 45u,
	60u, 61u, 62u, 48u, 57u, 48u, 57u, 46u,
	58u, 48u, 57u, 58u, 48u, 57u, 43u, 45u,
	48u, 57u, 48u, 57u, 61u, 43u, 45u, 48u,
	57u, 61u, 9u, 10u, 13u, 62u, 92u, 224u,
	237u, 240u, 244u, 32u, 33u, 35u, 59u, 61u,
	126u, 194u, 223u, 225u, 239u, 241u, 243u, 9u,
	32u, 10u, 0u, 9u, 11u, 12u, 14u, 127u,
	128u, 191u, 160u, 191u, 128u, 191u, 128u, 159u,
	144u, 191u, 128u, 191u, 128u, 143u, 44u, 46u,
	48u, 57u, 44u, 48u, 57u, 37u, 39u, 44u,
	126u, 42u, 46u, 48u, 57u, 65u, 90u, 95u,
	122u, 0
};

static const char _tag_value_single_lengths[] = {
	0, 6, 4, 5, 0, 2, 1, 2,
	0, 1, 2, 1, 9, 2, 1, 0,
	0, 0, 0, 0, 0, 0, 0, 2,
	0, 1, 4
};

static const char _tag_value_range_lengths[] = {
	0, 5, 5, 1, 1, 1, 1, 1,
	1, 0, 1, 0, 6, 0, 0, 3,
	1, 1, 1, 1, 1, 1, 1, 1,
	0, 1, 4
};

static const char _tag_value_index_offsets[] = {
	0, 0, 12, 22, 29, 31, 35, 38,
	42, 44, 46, 50, 52, 68, 71, 73,
	77, 79, 81, 83, 85, 87, 89, 91,
	95, 96, 99
};

static const char _tag_value_indicies[] = {
	0, 2, 3, 3, 4, 3, 3, 3,
	3, 3, 3, 1, 2, 3, 3, 3,
	3, 3, 3, 3, 3, 1, 6, 6,
	8, 9, 10, 7, 5, 11, 5, 12,
	13, 11, 5, 13, 12, 5, 14, 14,
	15, 5, 16, 5, 17, 5, 18, 18,
	19, 5, 20, 5, 21, 22, 23, 24,
	25, 27, 29, 30, 32, 21, 21, 21,
	26, 28, 31, 1, 21, 21, 1, 22,
	1, 21, 21, 21, 1, 21, 33, 26,
	33, 26, 33, 26, 33, 28, 33, 28,
	33, 28, 33, 34, 35, 16, 5, 1,
	34, 35, 5, 36, 36, 34, 36, 36,
	36, 36, 36, 1, 0
};

static const char _tag_value_trans_targs[] = {
	2, 0, 3, 26, 12, 0, 4, 5,
	9, 10, 11, 5, 6, 7, 8, 23,
	23, 10, 8, 23, 10, 12, 13, 14,
	24, 15, 16, 17, 18, 19, 20, 21,
	22, 0, 24, 25, 26
};

static const char _tag_value_trans_actions[] = {
	1, 0, 0, 27, 17, 23, 3, 27,
	0, 13, 0, 7, 7, 15, 5, 30,
	7, 11, 3, 27, 9, 0, 0, 0,
	19, 0, 0, 0, 0, 0, 0, 0,
	0, 25, 21, 7, 7
};

static const char _tag_value_eof_actions[] = {
	0, 0, 0, 23, 23, 23, 23, 23,
	23, 23, 23, 23, 0, 0, 0, 0,
	25, 25, 25, 25, 25, 25, 25, 0,
	0, 0, 0
};

static const int tag_value_start = 1;

static const int tag_value_en_main = 1;
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
	_keys = _tag_value_trans_keys + _tag_value_key_offsets[cs];
	_trans = _tag_value_index_offsets[cs];

	_klen = _tag_value_single_lengths[cs];
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

	_klen = _tag_value_range_lengths[cs];
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
	_trans = _tag_value_indicies[_trans];
	cs = _tag_value_trans_targs[_trans];

	if ( _tag_value_trans_actions[_trans] == 0 )
		goto _again;

	_acts = _tag_value_actions + _tag_value_trans_actions[_trans];
	_nacts = (unsigned int) *_acts++;
	while ( _nacts-- > 0 )
	{
		switch ( *_acts++ )
		{
	case 0:
	{ out.negated = true; }
	break;
	case 1:
	{ low = p; }
	break;
	case 2:
	{ high = p; }
	break;
	case 3:
	{ end = p + 1; }
	break;
	case 4:
	{ out.kind = tag_value_parts::shape::at_least; }
	break;
	case 5:
	{ out.kind = tag_value_parts::shape::at_most; }
	break;
	case 6:
	{ out.kind = tag_value_parts::shape::equal; }
	break;
	case 7:
	{ out.kind = tag_value_parts::shape::between; low_last = p; }
	break;
	case 8:
	{ out.kind = tag_value_parts::shape::string; low = p + 1; quote = p; }
	break;
	case 9:
	{ end = p; quote = nullptr; }
	break;
	case 10:
	{ p--; {p++; goto _out; } }
	break;
	case 11:
	{ note(where, rule::numeric); }
	break;
	case 12:
	{ note(where, rule::utf8_nonascii); }
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
	const char *__acts = _tag_value_actions + _tag_value_eof_actions[cs];
	unsigned int __nacts = (unsigned int) *__acts++;
	while ( __nacts-- > 0 ) {
		switch ( *__acts++ ) {
	case 11:
	{ note(where, rule::numeric); }
	break;
	case 12:
	{ note(where, rule::utf8_nonascii); }
	break;
		}
	}
	}

	_out: {}
	}
  if (cs <
  23  ) {
    if (p == pe && quote != nullptr) return {p, errc::unclosed_angle, rule::string_value};
    return failed(p, pe, nullptr, where, rule::tag_value);
  }
  out.low = from.at(low, low_last != nullptr ? low_last : end);
  out.high = high != nullptr ? from.at(high, end) : extent{};
  return {p, errc::none, rule::none};
}

}}}}  // namespace sipwire::sip::detail

#include "../../../core/detail/diag_pop.hpp"
