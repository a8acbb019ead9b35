// Generated from grammar/sip/access_net_spec.rl by Ragel 6.10. Do not edit. Inputs: 18e403eddcafd9a1
#pragma once

// access-net-spec = ( access-type / access-class ) *( SEMI access-info ) (RFC 7315 5.4), one value of
// P-Access-Network-Info or Cellular-Network-Info; stops at the comma before the next. Every access-info is a
// generic-param by its bytes, but for extension-access-info = gen-value, which may be a quoted-string or an
// IPv6reference without a name.

#include "../../../core/scan_bytes.hpp"
#include "../../../core/scan_end.hpp"
#include "../../../uri/detail/gen/ipv6_address.hpp"

#include "../../../core/detail/diag_push.hpp"

namespace sipwire { inline namespace SIPWIRE_ISA { namespace sip { namespace detail {

/// Events: param(name, value) for each, and last head(token) and whole(value, parameters from the first `;`
/// on or absent).
template <class Runs, class Handler>
inline scan_end scan_access_net_spec(const char* p, const char* const pe, const Runs& runs,
                                     const source& from, Handler& on) noexcept {
  const char* const eof = pe;
  const char* end = p;
  const char* quote = nullptr;
  const char* first = p;
  const char* head_last = p;
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
static const char _access_net_spec_actions[] = {
	0, 1, 0, 1, 1, 1, 2, 1,
	4, 1, 5, 1, 13, 1, 14, 1,
	18, 1, 19, 2, 0, 11, 2, 0,
	17, 2, 4, 11, 2, 5, 11, 2,
	9, 19, 2, 10, 3, 2, 10, 6,
	2, 12, 0, 2, 12, 3, 2, 12,
	6, 2, 15, 19, 3, 7, 9, 19,
	3, 8, 9, 19, 3, 9, 15, 19,
	3, 10, 0, 11, 3, 16, 0, 17,
	4, 7, 9, 15, 19, 4, 8, 9,
	15, 19
};

static const short _access_net_spec_key_offsets[] = {
	0, 0, 18, 20, 36, 38, 58, 60,
	80, 82, 85, 103, 105, 106, 107, 113,
	115, 117, 119, 121, 123, 125, 127, 128,
	130, 150, 152, 172, 174, 177, 195, 197,
	198, 204, 206, 208, 210, 212, 214, 216,
	218, 219, 226, 234, 235, 236, 243, 251,
	252, 253, 271, 277, 281, 281, 287, 306,
	313, 318, 324
};

static const unsigned char _access_net_spec_trans_keys[] = {
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
	32u, 10u, 10u, 0u, 9u, 11u, 12u, 14u,
	127u, 128u, 191u, 160u, 191u, 128u, 191u, 128u,
	159u, 144u, 191u, 128u, 191u, 128u, 143u, 10u,
	9u, 32u, 9u, 10u, 13u, 32u, 33u, 34u,
	37u, 39u, 91u, 126u, 42u, 43u, 45u, 46u,
	48u, 57u, 65u, 90u, 95u, 122u, 9u, 32u,
	9u, 10u, 13u, 32u, 33u, 34u, 37u, 39u,
	91u, 126u, 42u, 43u, 45u, 46u, 48u, 57u,
	65u, 90u, 95u, 122u, 9u, 32u, 9u, 32u,
	34u, 9u, 10u, 13u, 32u, 34u, 92u, 224u,
	237u, 240u, 244u, 33u, 126u, 194u, 223u, 225u,
	239u, 241u, 243u, 9u, 32u, 10u, 0u, 9u,
	11u, 12u, 14u, 127u, 128u, 191u, 160u, 191u,
	128u, 191u, 128u, 159u, 144u, 191u, 128u, 191u,
	128u, 143u, 10u, 46u, 48u, 58u, 65u, 70u,
	97u, 102u, 46u, 93u, 48u, 58u, 65u, 70u,
	97u, 102u, 10u, 10u, 46u, 48u, 58u, 65u,
	70u, 97u, 102u, 46u, 93u, 48u, 58u, 65u,
	70u, 97u, 102u, 10u, 10u, 9u, 10u, 13u,
	32u, 33u, 37u, 39u, 44u, 59u, 126u, 42u,
	46u, 48u, 57u, 65u, 90u, 95u, 122u, 9u,
	10u, 13u, 32u, 44u, 59u, 9u, 32u, 44u,
	59u, 9u, 10u, 13u, 32u, 44u, 59u, 9u,
	10u, 13u, 32u, 33u, 37u, 39u, 44u, 59u,
	61u, 126u, 42u, 46u, 48u, 57u, 65u, 90u,
	95u, 122u, 9u, 10u, 13u, 32u, 44u, 59u,
	61u, 9u, 32u, 44u, 59u, 61u, 9u, 10u,
	13u, 32u, 44u, 59u, 9u, 10u, 13u, 32u,
	33u, 37u, 39u, 44u, 59u, 126u, 42u, 46u,
	48u, 57u, 65u, 90u, 95u, 122u, 0
};

static const char _access_net_spec_single_lengths[] = {
	0, 8, 2, 6, 2, 10, 2, 10,
	2, 3, 10, 2, 1, 1, 0, 0,
	0, 0, 0, 0, 0, 0, 1, 2,
	10, 2, 10, 2, 3, 10, 2, 1,
	0, 0, 0, 0, 0, 0, 0, 0,
	1, 1, 2, 1, 1, 1, 2, 1,
	1, 10, 6, 4, 0, 6, 11, 7,
	5, 6, 10
};

static const char _access_net_spec_range_lengths[] = {
	0, 5, 0, 5, 0, 5, 0, 5,
	0, 0, 4, 0, 0, 0, 3, 1,
	1, 1, 1, 1, 1, 1, 0, 0,
	5, 0, 5, 0, 0, 4, 0, 0,
	3, 1, 1, 1, 1, 1, 1, 1,
	0, 3, 3, 0, 0, 3, 3, 0,
	0, 4, 0, 0, 0, 0, 4, 0,
	0, 0, 4
};

static const short _access_net_spec_index_offsets[] = {
	0, 0, 14, 17, 29, 32, 48, 51,
	67, 70, 74, 89, 92, 94, 96, 100,
	102, 104, 106, 108, 110, 112, 114, 116,
	119, 135, 138, 154, 157, 161, 176, 179,
	181, 185, 187, 189, 191, 193, 195, 197,
	199, 201, 206, 212, 214, 216, 221, 227,
	229, 231, 246, 253, 258, 259, 266, 282,
	290, 296, 303
};

static const char _access_net_spec_indicies[] = {
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
	19, 20, 20, 19, 21, 19, 33, 6,
	20, 20, 20, 34, 20, 35, 26, 35,
	26, 35, 26, 35, 28, 35, 28, 35,
	28, 35, 16, 6, 36, 36, 8, 38,
	39, 40, 38, 41, 42, 41, 41, 43,
	41, 41, 41, 41, 41, 41, 37, 44,
	44, 8, 44, 45, 46, 44, 41, 42,
	41, 41, 43, 41, 41, 41, 41, 41,
	41, 37, 47, 47, 8, 47, 47, 42,
	37, 49, 50, 51, 49, 53, 54, 56,
	58, 59, 61, 52, 55, 57, 60, 48,
	49, 49, 48, 50, 48, 49, 49, 49,
	62, 49, 63, 55, 63, 55, 63, 55,
	63, 57, 63, 57, 63, 57, 63, 45,
	8, 64, 64, 64, 64, 37, 64, 65,
	64, 64, 64, 37, 39, 8, 66, 8,
	67, 67, 67, 67, 8, 67, 68, 67,
	67, 67, 8, 10, 6, 2, 6, 69,
	33, 70, 69, 71, 71, 71, 72, 73,
	71, 71, 71, 71, 71, 0, 69, 33,
	70, 69, 72, 73, 6, 7, 7, 72,
	73, 6, 6, 69, 33, 70, 69, 72,
	73, 8, 74, 66, 75, 74, 76, 76,
	76, 72, 73, 38, 76, 76, 76, 76,
	76, 8, 74, 66, 75, 74, 72, 73,
	38, 8, 36, 36, 72, 73, 38, 8,
	69, 33, 70, 69, 72, 73, 37, 69,
	33, 70, 69, 77, 77, 77, 72, 73,
	77, 77, 77, 77, 77, 37, 0
};

static const char _access_net_spec_trans_targs[] = {
	0, 1, 2, 48, 49, 3, 0, 51,
	0, 5, 6, 47, 54, 10, 45, 7,
	8, 22, 9, 0, 10, 11, 12, 10,
	53, 14, 15, 16, 17, 18, 19, 20,
	21, 4, 0, 0, 56, 0, 24, 25,
	43, 58, 29, 41, 26, 27, 40, 28,
	0, 29, 30, 31, 29, 57, 32, 33,
	34, 35, 36, 37, 38, 39, 0, 0,
	42, 57, 23, 46, 53, 50, 13, 49,
	52, 5, 55, 44, 54, 58
};

static const char _access_net_spec_trans_actions[] = {
	15, 0, 0, 0, 68, 0, 0, 0,
	17, 0, 0, 0, 64, 34, 37, 0,
	0, 0, 0, 31, 0, 0, 0, 3,
	25, 0, 0, 0, 0, 0, 0, 0,
	0, 0, 56, 52, 0, 49, 0, 0,
	0, 40, 43, 46, 0, 0, 0, 0,
	60, 0, 0, 0, 3, 7, 0, 0,
	0, 0, 0, 0, 0, 0, 77, 72,
	5, 9, 0, 5, 28, 0, 0, 22,
	13, 11, 0, 0, 19, 1
};

static const char _access_net_spec_eof_actions[] = {
	0, 15, 0, 15, 0, 17, 0, 17,
	0, 17, 31, 31, 31, 0, 56, 52,
	52, 52, 52, 52, 52, 52, 0, 17,
	49, 17, 49, 17, 49, 60, 60, 60,
	77, 72, 72, 72, 72, 72, 72, 72,
	17, 49, 49, 17, 17, 17, 17, 0,
	0, 0, 0, 0, 0, 0, 0, 0,
	0, 0, 0
};

static const int access_net_spec_start = 1;

static const int access_net_spec_en_main = 1;
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
	_keys = _access_net_spec_trans_keys + _access_net_spec_key_offsets[cs];
	_trans = _access_net_spec_index_offsets[cs];

	_klen = _access_net_spec_single_lengths[cs];
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

	_klen = _access_net_spec_range_lengths[cs];
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
	_trans = _access_net_spec_indicies[_trans];
	cs = _access_net_spec_trans_targs[_trans];

	if ( _access_net_spec_trans_actions[_trans] == 0 )
		goto _again;

	_acts = _access_net_spec_actions + _access_net_spec_trans_actions[_trans];
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
	{ note(where, rule::gen_value); }
	break;
	case 16:
	{ first = p; }
	break;
	case 17:
	{ head_last = end; }
	break;
	case 18:
	{ note(where, rule::access_net_spec); }
	break;
	case 19:
	{ note(where, rule::access_info); }
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
	const char *__acts = _access_net_spec_actions + _access_net_spec_eof_actions[cs];
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
	{ note(where, rule::gen_value); }
	break;
	case 18:
	{ note(where, rule::access_net_spec); }
	break;
	case 19:
	{ note(where, rule::access_info); }
	break;
		}
	}
	}

	_out: {}
	}
  if (cs <
  49  ) return failed(p, pe, quote, where, rule::access_net_spec);
  param_done();
  on.head(from.at(first, head_last));
  on.whole(from.at(first, end), params_first != nullptr ? from.at(params_first, end) : extent{});
  return {p, errc::none, rule::none};
}

}}}}  // namespace sipwire::sip::detail

#include "../../../core/detail/diag_pop.hpp"
