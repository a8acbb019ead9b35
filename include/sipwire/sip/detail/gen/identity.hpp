// Generated from grammar/sip/identity.rl by Ragel 6.10. Do not edit. Inputs: 0113269d1a1b6a26
#pragma once

// signed-identity-digest SEMI ident-info *( SEMI ident-info-params ) (RFC 8224 4), or what RFC 4474 9 had in
// its place: a quoted-string of base64. Stops at the comma before the next value.
// The base64-char of RFC 8224 has "+" and "/", but a PASSporT is base64url (RFC 8225 4), so "-" and "_" are
// taken too. Messages of the time before RFC 4474 have padded base64 without quotes and without parameters
// (RFC 4475 3.1.1.11): "=" may end the digest, and that ident-info is there, in whatever place, is for the
// accessor to say. Between quotes folds are taken, as RFC 4916 prints them.
// `info` alone may have a URI in angle brackets, which is no gen-value.

#include "../../../core/scan_bytes.hpp"
#include "../../../core/scan_end.hpp"
#include "../../../uri/detail/gen/ipv6_address.hpp"

#include "../../../core/detail/diag_push.hpp"

namespace sipwire { inline namespace SIPWIRE_ISA { namespace sip { namespace detail {

/// Events: param(name, value) for each, and last head(digest, with its quotes) and whole(value, parameters
/// from the first `;` on or absent).
template <class Runs, class Handler>
inline scan_end scan_identity(const char* p, const char* const pe, const Runs& runs, const source& from,
                              Handler& on) noexcept {
  const char* const eof = pe;
  const char* end = p;
  const char* quote = nullptr;
  const char* angle = nullptr;
  const char* first = p;
  const char* digest_last = p;
  const char* params_first = nullptr;
  const char* name_first = nullptr;
  const char* name_last = nullptr;
  const char* value_first = nullptr;
  rule where = rule::none;
  const auto param_done = [&] {
    if (name_first != nullptr) on.param(from.at(name_first, name_last),
        value_first != nullptr ? from.at(value_first, end) : extent{});
    name_first = value_first = nullptr;
  };
static const char _identity_actions[] = {
	0, 1, 0, 1, 1, 1, 2, 1,
	4, 1, 5, 1, 13, 1, 14, 1,
	15, 1, 17, 1, 21, 1, 22, 1,
	23, 1, 25, 2, 0, 11, 2, 4,
	22, 2, 12, 0, 2, 12, 3, 2,
	12, 6, 2, 12, 24, 2, 16, 15,
	2, 20, 3, 2, 20, 21, 3, 9,
	16, 15, 3, 10, 0, 11, 3, 18,
	16, 15, 3, 19, 16, 15, 4, 7,
	9, 16, 15, 4, 8, 9, 16, 15,
	4, 18, 19, 16, 15
};

static const short _identity_key_offsets[] = {
	0, 0, 13, 15, 28, 30, 33, 46,
	48, 49, 51, 52, 53, 55, 73, 75,
	91, 93, 114, 116, 137, 139, 143, 161,
	163, 164, 165, 171, 173, 175, 177, 179,
	181, 183, 185, 189, 199, 205, 211, 213,
	214, 215, 222, 230, 231, 232, 233, 234,
	239, 244, 247, 247, 261, 267, 271, 290,
	297, 302, 308, 314, 320, 326, 344
};

static const unsigned char _identity_trans_keys[] = {
	9u, 10u, 13u, 32u, 34u, 43u, 95u, 45u,
	57u, 65u, 90u, 97u, 122u, 9u, 32u, 9u,
	10u, 13u, 32u, 34u, 43u, 95u, 45u, 57u,
	65u, 90u, 97u, 122u, 9u, 32u, 9u, 32u,
	34u, 9u, 10u, 13u, 32u, 34u, 43u, 61u,
	47u, 57u, 65u, 90u, 97u, 122u, 9u, 32u,
	10u, 9u, 32u, 10u, 10u, 9u, 32u, 9u,
	10u, 13u, 32u, 33u, 37u, 39u, 126u, 42u,
	43u, 45u, 46u, 48u, 57u, 65u, 90u, 95u,
	122u, 9u, 32u, 9u, 32u, 33u, 37u, 39u,
	126u, 42u, 43u, 45u, 46u, 48u, 57u, 65u,
	90u, 95u, 122u, 9u, 32u, 9u, 10u, 13u,
	32u, 33u, 34u, 37u, 39u, 60u, 91u, 126u,
	42u, 43u, 45u, 46u, 48u, 57u, 65u, 90u,
	95u, 122u, 9u, 32u, 9u, 10u, 13u, 32u,
	33u, 34u, 37u, 39u, 60u, 91u, 126u, 42u,
	43u, 45u, 46u, 48u, 57u, 65u, 90u, 95u,
	122u, 9u, 32u, 9u, 32u, 34u, 60u, 9u,
	10u, 13u, 32u, 34u, 92u, 224u, 237u, 240u,
	244u, 33u, 126u, 194u, 223u, 225u, 239u, 241u,
	243u, 9u, 32u, 10u, 10u, 0u, 9u, 11u,
	12u, 14u, 127u, 128u, 191u, 160u, 191u, 128u,
	191u, 128u, 159u, 144u, 191u, 128u, 191u, 128u,
	143u, 65u, 90u, 97u, 122u, 43u, 58u, 45u,
	46u, 48u, 57u, 65u, 90u, 97u, 122u, 33u,
	62u, 35u, 59u, 61u, 126u, 33u, 62u, 35u,
	59u, 61u, 126u, 9u, 32u, 10u, 10u, 46u,
	48u, 58u, 65u, 70u, 97u, 102u, 46u, 93u,
	48u, 58u, 65u, 70u, 97u, 102u, 10u, 10u,
	10u, 10u, 9u, 10u, 13u, 32u, 44u, 9u,
	10u, 13u, 32u, 44u, 9u, 32u, 44u, 9u,
	10u, 13u, 32u, 44u, 59u, 61u, 95u, 43u,
	57u, 65u, 90u, 97u, 122u, 9u, 10u, 13u,
	32u, 44u, 59u, 9u, 32u, 44u, 59u, 9u,
	10u, 13u, 32u, 33u, 37u, 39u, 44u, 59u,
	61u, 126u, 42u, 46u, 48u, 57u, 65u, 90u,
	95u, 122u, 9u, 10u, 13u, 32u, 44u, 59u,
	61u, 9u, 32u, 44u, 59u, 61u, 9u, 10u,
	13u, 32u, 44u, 59u, 9u, 10u, 13u, 32u,
	44u, 59u, 9u, 10u, 13u, 32u, 44u, 59u,
	9u, 10u, 13u, 32u, 44u, 59u, 9u, 10u,
	13u, 32u, 33u, 37u, 39u, 44u, 59u, 126u,
	42u, 46u, 48u, 57u, 65u, 90u, 95u, 122u,
	9u, 10u, 13u, 32u, 44u, 59u, 61u, 0
};

static const char _identity_single_lengths[] = {
	0, 7, 2, 7, 2, 3, 7, 2,
	1, 2, 1, 1, 2, 8, 2, 6,
	2, 11, 2, 11, 2, 4, 10, 2,
	1, 1, 0, 0, 0, 0, 0, 0,
	0, 0, 0, 2, 2, 2, 2, 1,
	1, 1, 2, 1, 1, 1, 1, 5,
	5, 3, 0, 8, 6, 4, 11, 7,
	5, 6, 6, 6, 6, 10, 7
};

static const char _identity_range_lengths[] = {
	0, 3, 0, 3, 0, 0, 3, 0,
	0, 0, 0, 0, 0, 5, 0, 5,
	0, 5, 0, 5, 0, 0, 4, 0,
	0, 0, 3, 1, 1, 1, 1, 1,
	1, 1, 2, 4, 2, 2, 0, 0,
	0, 3, 3, 0, 0, 0, 0, 0,
	0, 0, 0, 3, 0, 0, 4, 0,
	0, 0, 0, 0, 0, 4, 0
};

static const short _identity_index_offsets[] = {
	0, 0, 11, 14, 25, 28, 32, 43,
	46, 48, 51, 53, 55, 58, 72, 75,
	87, 90, 107, 110, 127, 130, 135, 150,
	153, 155, 157, 161, 163, 165, 167, 169,
	171, 173, 175, 178, 185, 190, 195, 198,
	200, 202, 207, 213, 215, 217, 219, 221,
	227, 233, 237, 238, 250, 257, 262, 278,
	286, 292, 299, 306, 313, 320, 335
};

static const char _identity_indicies[] = {
	1, 2, 3, 1, 4, 5, 5, 5,
	5, 5, 0, 6, 6, 7, 6, 8,
	9, 6, 4, 5, 5, 5, 5, 5,
	0, 10, 10, 7, 10, 10, 4, 0,
	11, 12, 13, 11, 14, 11, 11, 11,
	11, 11, 0, 11, 11, 0, 12, 0,
	15, 15, 7, 16, 7, 8, 7, 17,
	17, 7, 19, 20, 21, 19, 22, 22,
	22, 22, 22, 22, 22, 22, 22, 18,
	23, 23, 7, 23, 23, 22, 22, 22,
	22, 22, 22, 22, 22, 22, 18, 24,
	24, 18, 26, 27, 28, 26, 29, 30,
	29, 29, 31, 32, 29, 29, 29, 29,
	29, 29, 25, 33, 33, 18, 33, 34,
	35, 33, 29, 30, 29, 29, 31, 32,
	29, 29, 29, 29, 29, 29, 25, 36,
	36, 18, 36, 36, 30, 31, 25, 38,
	39, 40, 38, 42, 43, 45, 47, 48,
	50, 41, 44, 46, 49, 37, 38, 38,
	37, 39, 37, 51, 7, 38, 38, 38,
	52, 38, 53, 44, 53, 44, 53, 44,
	53, 46, 53, 46, 53, 46, 53, 55,
	55, 54, 55, 56, 55, 55, 55, 55,
	54, 58, 59, 58, 58, 57, 58, 59,
	58, 58, 60, 61, 61, 18, 62, 18,
	34, 18, 63, 63, 63, 63, 25, 63,
	64, 63, 63, 63, 25, 27, 18, 65,
	18, 20, 7, 2, 7, 66, 16, 67,
	66, 68, 0, 66, 16, 67, 66, 68,
	7, 15, 15, 68, 7, 7, 69, 51,
	70, 69, 68, 72, 73, 71, 71, 71,
	71, 0, 69, 51, 70, 69, 68, 72,
	7, 17, 17, 68, 72, 7, 74, 65,
	75, 74, 76, 76, 76, 68, 72, 26,
	76, 76, 76, 76, 76, 18, 74, 65,
	75, 74, 68, 72, 26, 18, 24, 24,
	68, 72, 26, 18, 69, 51, 70, 69,
	68, 72, 25, 77, 62, 78, 77, 68,
	72, 25, 77, 62, 78, 77, 68, 72,
	18, 61, 51, 70, 61, 68, 72, 18,
	69, 51, 70, 69, 79, 79, 79, 68,
	72, 79, 79, 79, 79, 79, 25, 69,
	51, 70, 69, 68, 72, 73, 0, 0
};

static const char _identity_trans_targs[] = {
	0, 1, 2, 46, 6, 51, 3, 0,
	4, 11, 5, 6, 7, 8, 47, 49,
	9, 53, 0, 13, 14, 45, 54, 15,
	56, 0, 17, 18, 43, 61, 22, 34,
	41, 19, 20, 40, 21, 0, 22, 23,
	24, 22, 57, 26, 27, 28, 29, 30,
	31, 32, 33, 12, 0, 0, 0, 35,
	36, 0, 37, 58, 0, 60, 38, 42,
	57, 16, 48, 10, 50, 52, 25, 51,
	13, 62, 55, 44, 54, 59, 39, 61
};

static const char _identity_trans_actions[] = {
	23, 0, 0, 0, 48, 51, 0, 0,
	0, 0, 0, 0, 0, 0, 30, 0,
	0, 0, 15, 0, 0, 0, 58, 0,
	0, 45, 0, 0, 0, 33, 36, 42,
	39, 0, 0, 0, 0, 54, 0, 0,
	0, 3, 7, 0, 0, 0, 0, 0,
	0, 0, 0, 0, 75, 70, 62, 0,
	0, 80, 17, 25, 66, 0, 0, 5,
	9, 0, 0, 0, 13, 0, 0, 19,
	11, 21, 0, 0, 27, 0, 0, 1
};

static const char _identity_eof_actions[] = {
	0, 23, 0, 23, 0, 23, 23, 23,
	23, 0, 0, 0, 0, 15, 0, 15,
	15, 45, 15, 45, 15, 45, 54, 54,
	54, 0, 75, 70, 70, 70, 70, 70,
	70, 70, 62, 62, 80, 66, 15, 15,
	15, 45, 45, 15, 15, 0, 0, 0,
	0, 0, 0, 0, 0, 0, 0, 0,
	0, 0, 0, 0, 0, 0, 0
};

static const int identity_start = 1;

static const int identity_en_main = 1;
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
	_keys = _identity_trans_keys + _identity_key_offsets[cs];
	_trans = _identity_index_offsets[cs];

	_klen = _identity_single_lengths[cs];
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

	_klen = _identity_range_lengths[cs];
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
	_trans = _identity_indicies[_trans];
	cs = _identity_trans_targs[_trans];

	if ( _identity_trans_actions[_trans] == 0 )
		goto _again;

	_acts = _identity_actions + _identity_trans_actions[_trans];
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
	{ name_first = p; }
	break;
	case 11:
	{ name_last = end; }
	break;
	case 12:
	{ value_first = p; }
	break;
	case 13:
	{
    if (params_first == nullptr) params_first = p;
    param_done();
  }
	break;
	case 14:
	{ p--; {p++; goto _out; } }
	break;
	case 15:
	{ note(where, rule::generic_param); }
	break;
	case 16:
	{ note(where, rule::gen_value); }
	break;
	case 17:
	{ p = runs.template run<charset::angle_uri>(p + 1, pe) - 1; }
	break;
	case 18:
	{ note(where, rule::scheme); }
	break;
	case 19:
	{ note(where, rule::absolute_uri); }
	break;
	case 20:
	{ first = p; }
	break;
	case 21:
	{ p = runs.template run<charset::identity_digest>(p + 1, pe) - 1;
      digest_last = end = p + 1; }
	break;
	case 22:
	{ digest_last = end = p + 1; }
	break;
	case 23:
	{ note(where, rule::identity_digest); }
	break;
	case 24:
	{
    if (!iequals(from.text(from.at(name_first, name_last)), "info"))
        return {p, errc::syntax, rule::gen_value};
    angle = p;
  }
	break;
	case 25:
	{ angle = nullptr; end = p + 1; }
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
	const char *__acts = _identity_actions + _identity_eof_actions[cs];
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
	case 15:
	{ note(where, rule::generic_param); }
	break;
	case 16:
	{ note(where, rule::gen_value); }
	break;
	case 18:
	{ note(where, rule::scheme); }
	break;
	case 19:
	{ note(where, rule::absolute_uri); }
	break;
	case 23:
	{ note(where, rule::identity_digest); }
	break;
		}
	}
	}

	_out: {}
	}
  if (cs <
  47  ) {
    if (angle != nullptr && (p == pe || *p == '<')) return {p, errc::unclosed_angle, rule::ident_info};
    return failed(p, pe, quote, where, rule::identity_digest);
  }
  param_done();
  on.head(from.at(first, digest_last));
  on.whole(from.at(first, end), params_first != nullptr ? from.at(params_first, end) : extent{});
  return {p, errc::none, rule::none};
}

}}}}  // namespace sipwire::sip::detail

#include "../../../core/detail/diag_pop.hpp"
