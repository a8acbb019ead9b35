// Generated from grammar/sip/georouting.rl by Ragel 6.10. Do not edit. Inputs: 37e5a635d56eba3c
#pragma once

// ( "yes" / "no" / generic-value ), generic-value = generic-param (RFC 6442 4.2): the value of
// Geolocation-Routing. `yes` and `no` are tokens too, so this is one generic-param. No list.

#include "../../../core/scan_bytes.hpp"
#include "../../../core/scan_end.hpp"
#include "../../../uri/detail/gen/ipv6_address.hpp"

#include "../../../core/detail/diag_push.hpp"

namespace sipwire { inline namespace SIPWIRE_ISA { namespace sip { namespace detail {

/// The name and, behind an `=`, its value or absent.
template <class Runs>
inline scan_end scan_georouting(const char* p, const char* const pe, const Runs& runs, const source& from,
                                extent& name, extent& value) noexcept {
  const char* const eof = pe;
  const char* end = p;
  const char* quote = nullptr;
  const char* first = p;
  const char* name_last = p;
  const char* value_first = nullptr;
  rule where = rule::none;
static const char _georouting_actions[] = {
	0, 1, 0, 1, 1, 1, 2, 1,
	4, 1, 5, 1, 13, 1, 14, 2,
	0, 11, 2, 9, 14, 2, 12, 0,
	2, 12, 3, 2, 12, 6, 3, 7,
	9, 14, 3, 8, 9, 14, 3, 10,
	0, 11
};

static const unsigned char _georouting_key_offsets[] = {
	0, 0, 18, 20, 36, 38, 58, 60,
	80, 82, 85, 103, 105, 106, 108, 109,
	115, 117, 119, 121, 123, 125, 127, 129,
	130, 137, 145, 146, 147, 148, 167, 172,
	175, 179, 183, 185
};

static const unsigned char _georouting_trans_keys[] = {
	9u, 10u, 13u, 32u, 33u, 37u, 39u, 126u,
	42u, 43u, 45u, 46u, 48u, 57u, 65u, 90u,
	95u, 122u, 9u, 32u, 9u, 32u, 33u, 37u,
	39u, 126u, 42u, 43u, 45u, 46u, 48u, 57u,
	65u, 90u, 95u, 122u, 9u, 32u, 9u, 10u,
	13u, 32u, 33u, 34u, 37u, 39u, 91u, 126u,
	42u, 43u, 45u, 46u, 48u, 57u, 65u, 90u,
	95u, 122u, 9u, 32u, 9u, 10u, 13u, 32u,
	33u, 34u, 37u, 39u, 91u, 126u, 42u, 43u,
	45u, 46u, 48u, 57u, 65u, 90u, 95u, 122u,
	9u, 32u, 9u, 32u, 34u, 9u, 10u, 13u,
	32u, 34u, 92u, 224u, 237u, 240u, 244u, 33u,
	126u, 194u, 223u, 225u, 239u, 241u, 243u, 9u,
	32u, 10u, 9u, 32u, 10u, 0u, 9u, 11u,
	12u, 14u, 127u, 128u, 191u, 160u, 191u, 128u,
	191u, 128u, 159u, 144u, 191u, 128u, 191u, 128u,
	143u, 10u, 46u, 48u, 58u, 65u, 70u, 97u,
	102u, 46u, 93u, 48u, 58u, 65u, 70u, 97u,
	102u, 10u, 10u, 10u, 9u, 10u, 13u, 32u,
	33u, 37u, 39u, 61u, 126u, 42u, 43u, 45u,
	46u, 48u, 57u, 65u, 90u, 95u, 122u, 9u,
	10u, 13u, 32u, 61u, 9u, 32u, 61u, 9u,
	10u, 13u, 32u, 9u, 10u, 13u, 32u, 9u,
	32u, 9u, 10u, 13u, 32u, 33u, 37u, 39u,
	126u, 42u, 43u, 45u, 46u, 48u, 57u, 65u,
	90u, 95u, 122u, 0
};

static const char _georouting_single_lengths[] = {
	0, 8, 2, 6, 2, 10, 2, 10,
	2, 3, 10, 2, 1, 2, 1, 0,
	0, 0, 0, 0, 0, 0, 0, 1,
	1, 2, 1, 1, 1, 9, 5, 3,
	4, 4, 2, 8
};

static const char _georouting_range_lengths[] = {
	0, 5, 0, 5, 0, 5, 0, 5,
	0, 0, 4, 0, 0, 0, 0, 3,
	1, 1, 1, 1, 1, 1, 1, 0,
	3, 3, 0, 0, 0, 5, 0, 0,
	0, 0, 0, 5
};

static const unsigned char _georouting_index_offsets[] = {
	0, 0, 14, 17, 29, 32, 48, 51,
	67, 70, 74, 89, 92, 94, 97, 99,
	103, 105, 107, 109, 111, 113, 115, 117,
	119, 124, 130, 132, 134, 136, 151, 157,
	161, 166, 171, 174
};

static const char _georouting_indicies[] = {
	1, 2, 3, 1, 4, 4, 4, 4,
	4, 4, 4, 4, 4, 0, 5, 5,
	6, 5, 5, 4, 4, 4, 4, 4,
	4, 4, 4, 4, 0, 7, 7, 6,
	9, 10, 11, 9, 12, 13, 12, 12,
	14, 12, 12, 12, 12, 12, 12, 8,
	15, 15, 6, 15, 16, 17, 15, 12,
	13, 12, 12, 14, 12, 12, 12, 12,
	12, 12, 8, 18, 18, 6, 18, 18,
	13, 8, 20, 21, 22, 20, 24, 25,
	27, 29, 30, 32, 23, 26, 28, 31,
	19, 20, 20, 19, 21, 19, 33, 33,
	6, 34, 6, 20, 20, 20, 35, 20,
	36, 26, 36, 26, 36, 26, 36, 28,
	36, 28, 36, 28, 36, 16, 6, 37,
	37, 37, 37, 8, 37, 38, 37, 37,
	37, 8, 10, 6, 39, 6, 2, 6,
	40, 39, 41, 40, 42, 42, 42, 9,
	42, 42, 42, 42, 42, 42, 0, 40,
	39, 41, 40, 9, 6, 7, 7, 9,
	6, 43, 34, 44, 43, 8, 43, 34,
	44, 43, 6, 33, 33, 6, 43, 34,
	44, 43, 45, 45, 45, 45, 45, 45,
	45, 45, 45, 8, 0
};

static const char _georouting_trans_targs[] = {
	0, 1, 2, 28, 29, 3, 0, 31,
	0, 5, 6, 26, 35, 10, 24, 7,
	8, 23, 9, 0, 10, 11, 12, 10,
	32, 15, 16, 17, 18, 19, 20, 21,
	22, 34, 13, 0, 0, 25, 32, 4,
	30, 27, 29, 33, 14, 35
};

static const char _georouting_trans_actions[] = {
	11, 0, 0, 0, 38, 0, 0, 0,
	13, 0, 0, 0, 21, 24, 27, 0,
	0, 0, 0, 18, 0, 0, 0, 3,
	7, 0, 0, 0, 0, 0, 0, 0,
	0, 0, 0, 34, 30, 5, 9, 0,
	0, 0, 15, 0, 0, 1
};

static const char _georouting_eof_actions[] = {
	0, 11, 0, 11, 0, 13, 0, 13,
	0, 13, 18, 18, 18, 0, 0, 34,
	30, 30, 30, 30, 30, 30, 30, 0,
	13, 13, 0, 0, 0, 0, 0, 0,
	0, 0, 0, 0
};

static const int georouting_start = 1;

static const int georouting_en_main = 1;
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
	_keys = _georouting_trans_keys + _georouting_key_offsets[cs];
	_trans = _georouting_index_offsets[cs];

	_klen = _georouting_single_lengths[cs];
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

	_klen = _georouting_range_lengths[cs];
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
	_trans = _georouting_indicies[_trans];
	cs = _georouting_trans_targs[_trans];

	if ( _georouting_trans_actions[_trans] == 0 )
		goto _again;

	_acts = _georouting_actions + _georouting_trans_actions[_trans];
	_nacts = (unsigned int) *_acts++;
	while ( _nacts-- > 0 )
	{
		switch ( *_acts++ )
		{
	case 0:
	{ p = runs.template run<charset::token>(p + 1, pe) - 1; end = p + 1; }
	break;
	case 1:
	{ p = runs.template run<charset::qdtext>(p + 1, pe) - 1; }
	break;
	case 2:
	{ p = runs.template run<charset::ipv6_lexical>(p + 1, pe) - 1; }
	break;
	case 3:
	{ quote = p; }
	break;
	case 4:
	{ quote = nullptr; end = p + 1; }
	break;
	case 5:
	{ end = p + 1; }
	break;
	case 6:
	{ if (const scan_end e = uri::detail::judge_ipv6_value(p, pe, runs); !e.ok()) return e; }
	break;
	case 7:
	{ note(where, rule::utf8_nonascii); }
	break;
	case 8:
	{ note(where, rule::quoted_pair); }
	break;
	case 9:
	{ note(where, p != pe && static_cast<unsigned char>(*p) >= 0x80 ? rule::utf8_nonascii
      : rule::quoted_string); }
	break;
	case 10:
	{ first = p; }
	break;
	case 11:
	{ name_last = end; }
	break;
	case 12:
	{ value_first = p; }
	break;
	case 13:
	{ note(where, rule::georouting); }
	break;
	case 14:
	{ note(where, rule::gen_value); }
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
	const char *__acts = _georouting_actions + _georouting_eof_actions[cs];
	unsigned int __nacts = (unsigned int) *__acts++;
	while ( __nacts-- > 0 ) {
		switch ( *__acts++ ) {
	case 7:
	{ note(where, rule::utf8_nonascii); }
	break;
	case 8:
	{ note(where, rule::quoted_pair); }
	break;
	case 9:
	{ note(where, p != pe && static_cast<unsigned char>(*p) >= 0x80 ? rule::utf8_nonascii
      : rule::quoted_string); }
	break;
	case 13:
	{ note(where, rule::georouting); }
	break;
	case 14:
	{ note(where, rule::gen_value); }
	break;
		}
	}
	}

	_out: {}
	}
  if (cs <
  29  ) return failed(p, pe, quote, where, rule::georouting);
  name = from.at(first, name_last);
  value = value_first != nullptr ? from.at(value_first, end) : extent{};
  return {p, errc::none, rule::none};
}

}}}}  // namespace sipwire::sip::detail

#include "../../../core/detail/diag_pop.hpp"
