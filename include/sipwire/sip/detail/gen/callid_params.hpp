// Generated from grammar/sip/callid_params.rl by Ragel 6.10. Do not edit. Inputs: 63b99dbf96267669
#pragma once

// callid *( SEMI generic-param ): Replaces (RFC 3891 6.1), Join (RFC 3911 7.1), Target-Dialog (RFC 4538 7).
// None of them is a list.
// The tags have token values by their own rules, but generic-param takes any gen-value for the same names:
// their accessors judge that.

#include "../../../core/scan_bytes.hpp"
#include "../../../core/scan_end.hpp"
#include "../../../uri/detail/gen/ipv6_address.hpp"

#include "../../../core/detail/diag_push.hpp"

namespace sipwire { inline namespace SIPWIRE_ISA { namespace sip { namespace detail {

/// Events: param(name, value) for each, and last head(callid) and whole(value, parameters from the first `;`
/// on or absent).
template <class Runs, class Handler>
inline scan_end scan_callid_params(const char* p, const char* const pe, const Runs& runs, const source& from,
                                   Handler& on) noexcept {
  const char* const eof = pe;
  const char* end = p;
  const char* quote = nullptr;
  const char* first = p;
  const char* callid_last = p;
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
static const char _callid_params_actions[] = {
	0, 1, 0, 1, 2, 1, 3, 1,
	5, 1, 6, 1, 14, 1, 15, 1,
	19, 2, 0, 12, 2, 1, 18, 2,
	13, 0, 2, 13, 4, 2, 13, 7,
	2, 16, 15, 3, 10, 16, 15, 3,
	11, 0, 12, 3, 17, 1, 18, 4,
	8, 10, 16, 15, 4, 9, 10, 16,
	15
};

static const short _callid_params_key_offsets[] = {
	0, 0, 20, 22, 40, 42, 60, 62,
	78, 80, 100, 102, 122, 124, 127, 145,
	147, 148, 149, 155, 157, 159, 161, 163,
	165, 167, 169, 170, 177, 185, 186, 187,
	188, 204, 205, 224, 229, 232, 252, 258,
	262, 267, 286
};

static const unsigned char _callid_params_trans_keys[] = {
	9u, 10u, 13u, 32u, 37u, 60u, 33u, 34u,
	39u, 43u, 45u, 58u, 62u, 63u, 65u, 93u,
	95u, 123u, 125u, 126u, 9u, 32u, 9u, 32u,
	37u, 60u, 33u, 34u, 39u, 43u, 45u, 58u,
	62u, 63u, 65u, 93u, 95u, 123u, 125u, 126u,
	9u, 32u, 9u, 10u, 13u, 32u, 33u, 37u,
	39u, 126u, 42u, 43u, 45u, 46u, 48u, 57u,
	65u, 90u, 95u, 122u, 9u, 32u, 9u, 32u,
	33u, 37u, 39u, 126u, 42u, 43u, 45u, 46u,
	48u, 57u, 65u, 90u, 95u, 122u, 9u, 32u,
	9u, 10u, 13u, 32u, 33u, 34u, 37u, 39u,
	91u, 126u, 42u, 43u, 45u, 46u, 48u, 57u,
	65u, 90u, 95u, 122u, 9u, 32u, 9u, 10u,
	13u, 32u, 33u, 34u, 37u, 39u, 91u, 126u,
	42u, 43u, 45u, 46u, 48u, 57u, 65u, 90u,
	95u, 122u, 9u, 32u, 9u, 32u, 34u, 9u,
	10u, 13u, 32u, 34u, 92u, 224u, 237u, 240u,
	244u, 33u, 126u, 194u, 223u, 225u, 239u, 241u,
	243u, 9u, 32u, 10u, 10u, 0u, 9u, 11u,
	12u, 14u, 127u, 128u, 191u, 160u, 191u, 128u,
	191u, 128u, 159u, 144u, 191u, 128u, 191u, 128u,
	143u, 10u, 46u, 48u, 58u, 65u, 70u, 97u,
	102u, 46u, 93u, 48u, 58u, 65u, 70u, 97u,
	102u, 10u, 10u, 10u, 37u, 60u, 33u, 34u,
	39u, 43u, 45u, 58u, 62u, 63u, 65u, 93u,
	95u, 123u, 125u, 126u, 10u, 9u, 10u, 13u,
	32u, 37u, 59u, 64u, 33u, 34u, 39u, 43u,
	45u, 60u, 62u, 93u, 95u, 123u, 125u, 126u,
	9u, 10u, 13u, 32u, 59u, 9u, 32u, 59u,
	9u, 10u, 13u, 32u, 33u, 37u, 39u, 59u,
	61u, 126u, 42u, 43u, 45u, 46u, 48u, 57u,
	65u, 90u, 95u, 122u, 9u, 10u, 13u, 32u,
	59u, 61u, 9u, 32u, 59u, 61u, 9u, 10u,
	13u, 32u, 59u, 9u, 10u, 13u, 32u, 33u,
	37u, 39u, 59u, 126u, 42u, 43u, 45u, 46u,
	48u, 57u, 65u, 90u, 95u, 122u, 9u, 10u,
	13u, 32u, 37u, 59u, 33u, 34u, 39u, 43u,
	45u, 60u, 62u, 63u, 65u, 93u, 95u, 123u,
	125u, 126u, 0
};

static const char _callid_params_single_lengths[] = {
	0, 6, 2, 4, 2, 8, 2, 6,
	2, 10, 2, 10, 2, 3, 10, 2,
	1, 1, 0, 0, 0, 0, 0, 0,
	0, 0, 1, 1, 2, 1, 1, 1,
	2, 1, 7, 5, 3, 10, 6, 4,
	5, 9, 6
};

static const char _callid_params_range_lengths[] = {
	0, 7, 0, 7, 0, 5, 0, 5,
	0, 5, 0, 5, 0, 0, 4, 0,
	0, 0, 3, 1, 1, 1, 1, 1,
	1, 1, 0, 3, 3, 0, 0, 0,
	7, 0, 6, 0, 0, 5, 0, 0,
	0, 5, 7
};

static const short _callid_params_index_offsets[] = {
	0, 0, 14, 17, 29, 32, 46, 49,
	61, 64, 80, 83, 99, 102, 106, 121,
	124, 126, 128, 132, 134, 136, 138, 140,
	142, 144, 146, 148, 153, 159, 161, 163,
	165, 175, 177, 191, 197, 201, 217, 224,
	229, 235, 250
};

static const char _callid_params_indicies[] = {
	1, 2, 3, 1, 4, 4, 4, 4,
	4, 4, 4, 4, 4, 0, 5, 5,
	6, 5, 5, 4, 4, 4, 4, 4,
	4, 4, 4, 4, 0, 7, 7, 6,
	9, 10, 11, 9, 12, 12, 12, 12,
	12, 12, 12, 12, 12, 8, 13, 13,
	6, 13, 13, 12, 12, 12, 12, 12,
	12, 12, 12, 12, 8, 14, 14, 8,
	16, 17, 18, 16, 19, 20, 19, 19,
	21, 19, 19, 19, 19, 19, 19, 15,
	22, 22, 8, 22, 23, 24, 22, 19,
	20, 19, 19, 21, 19, 19, 19, 19,
	19, 19, 15, 25, 25, 8, 25, 25,
	20, 15, 27, 28, 29, 27, 31, 32,
	34, 36, 37, 39, 30, 33, 35, 38,
	26, 27, 27, 26, 28, 26, 40, 6,
	27, 27, 27, 41, 27, 42, 33, 42,
	33, 42, 33, 42, 35, 42, 35, 42,
	35, 42, 23, 8, 43, 43, 43, 43,
	15, 43, 44, 43, 43, 43, 15, 17,
	8, 45, 8, 10, 6, 46, 46, 46,
	46, 46, 46, 46, 46, 46, 0, 2,
	6, 47, 40, 48, 47, 49, 50, 51,
	49, 49, 49, 49, 49, 49, 0, 47,
	40, 48, 47, 50, 6, 7, 7, 50,
	6, 52, 45, 53, 52, 54, 54, 54,
	50, 16, 54, 54, 54, 54, 54, 54,
	8, 52, 45, 53, 52, 50, 16, 8,
	14, 14, 50, 16, 8, 47, 40, 48,
	47, 50, 15, 47, 40, 48, 47, 55,
	55, 55, 50, 55, 55, 55, 55, 55,
	55, 15, 47, 40, 48, 47, 46, 50,
	46, 46, 46, 46, 46, 46, 46, 0,
	0
};

static const char _callid_params_trans_targs[] = {
	0, 1, 2, 33, 34, 3, 0, 36,
	0, 5, 6, 31, 37, 7, 39, 0,
	9, 10, 29, 41, 14, 27, 11, 12,
	26, 13, 0, 14, 15, 16, 14, 40,
	18, 19, 20, 21, 22, 23, 24, 25,
	4, 0, 0, 28, 40, 8, 42, 35,
	17, 34, 5, 32, 38, 30, 37, 41
};

static const char _callid_params_trans_actions[] = {
	15, 0, 0, 0, 43, 0, 0, 0,
	13, 0, 0, 0, 39, 0, 0, 32,
	0, 0, 0, 23, 26, 29, 0, 0,
	0, 0, 35, 0, 0, 0, 3, 7,
	0, 0, 0, 0, 0, 0, 0, 0,
	0, 52, 47, 5, 9, 0, 20, 0,
	0, 20, 11, 0, 0, 0, 17, 1
};

static const char _callid_params_eof_actions[] = {
	0, 15, 0, 15, 0, 13, 0, 13,
	13, 32, 13, 32, 13, 32, 35, 35,
	35, 0, 52, 47, 47, 47, 47, 47,
	47, 47, 13, 32, 32, 13, 13, 0,
	15, 0, 0, 0, 0, 0, 0, 0,
	0, 0, 0
};

static const int callid_params_start = 1;

static const int callid_params_en_main = 1;
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
	_keys = _callid_params_trans_keys + _callid_params_key_offsets[cs];
	_trans = _callid_params_index_offsets[cs];

	_klen = _callid_params_single_lengths[cs];
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

	_klen = _callid_params_range_lengths[cs];
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
	_trans = _callid_params_indicies[_trans];
	cs = _callid_params_trans_targs[_trans];

	if ( _callid_params_trans_actions[_trans] == 0 )
		goto _again;

	_acts = _callid_params_actions + _callid_params_trans_actions[_trans];
	_nacts = (unsigned int) *_acts++;
	while ( _nacts-- > 0 )
	{
		switch ( *_acts++ )
		{
	case 0:
	{ p = runs.template run<charset::token>(p + 1, pe) - 1; end = p + 1; }
	break;
	case 1:
	{ p = runs.template run<charset::word>(p + 1, pe) - 1; end = p + 1; }
	break;
	case 2:
	{ p = runs.template run<charset::qdtext>(p + 1, pe) - 1; }
	break;
	case 3:
	{ p = runs.template run<charset::ipv6_lexical>(p + 1, pe) - 1; }
	break;
	case 4:
	{ quote = p; }
	break;
	case 5:
	{ quote = nullptr; end = p + 1; }
	break;
	case 6:
	{ end = p + 1; }
	break;
	case 7:
	{ if (const scan_end e = uri::detail::judge_ipv6_value(p, pe, runs); !e.ok()) return e; }
	break;
	case 8:
	{ note(where, rule::utf8_nonascii); }
	break;
	case 9:
	{ note(where, rule::quoted_pair); }
	break;
	case 10:
	{ note(where, p != pe && static_cast<unsigned char>(*p) >= 0x80 ? rule::utf8_nonascii
      : rule::quoted_string); }
	break;
	case 11:
	{ name_first = p; }
	break;
	case 12:
	{ name_last = end; }
	break;
	case 13:
	{ value_first = p; }
	break;
	case 14:
	{
    if (params_first == nullptr) params_first = p;
    param_done();
  }
	break;
	case 15:
	{ note(where, rule::generic_param); }
	break;
	case 16:
	{ note(where, rule::gen_value); }
	break;
	case 17:
	{ first = p; }
	break;
	case 18:
	{ callid_last = end; }
	break;
	case 19:
	{ note(where, rule::word); }
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
	const char *__acts = _callid_params_actions + _callid_params_eof_actions[cs];
	unsigned int __nacts = (unsigned int) *__acts++;
	while ( __nacts-- > 0 ) {
		switch ( *__acts++ ) {
	case 8:
	{ note(where, rule::utf8_nonascii); }
	break;
	case 9:
	{ note(where, rule::quoted_pair); }
	break;
	case 10:
	{ note(where, p != pe && static_cast<unsigned char>(*p) >= 0x80 ? rule::utf8_nonascii
      : rule::quoted_string); }
	break;
	case 15:
	{ note(where, rule::generic_param); }
	break;
	case 16:
	{ note(where, rule::gen_value); }
	break;
	case 19:
	{ note(where, rule::word); }
	break;
		}
	}
	}

	_out: {}
	}
  if (cs <
  34  ) return failed(p, pe, quote, where, rule::callid);
  param_done();
  on.head(from.at(first, callid_last));
  on.whole(from.at(first, end), params_first != nullptr ? from.at(params_first, end) : extent{});
  return {p, errc::none, rule::none};
}

}}}}  // namespace sipwire::sip::detail

#include "../../../core/detail/diag_pop.hpp"
