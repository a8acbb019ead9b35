// Generated from grammar/sip/billing_info.rl by Ragel 6.10. Do not edit. Inputs: 9a7ca77c4a16694b
#pragma once

// Billing-Correlation-ID "/" FEID *( SEMI Billing-Info-param ) (RFC 5503 7), the value of P-DCS-Billing-Info:
//   Billing-Correlation-ID = 1*48(HEXDIG), FEID = 1*16(HEXDIG) "@" host
// How many digits there are and what the host is worth, the caller judges. Each parameter is a generic-param
// by its bytes. Stops at a comma, which the caller refuses.

#include "../../../core/scan_bytes.hpp"
#include "../../../core/scan_end.hpp"
#include "../../../uri/detail/gen/ipv6_address.hpp"

#include "../../../core/detail/diag_push.hpp"

namespace sipwire { inline namespace SIPWIRE_ISA { namespace sip { namespace detail {

/// The parts in front of the parameters, as far as they were read; null where they were not.
struct billing_info_marks {
  const char* id_first = nullptr;
  const char* id_last = nullptr;
  const char* feid_first = nullptr;
  const char* feid_last = nullptr;
  const char* host_first = nullptr;
  const char* host_last = nullptr;
};

/// Events: param(name, value) for each, and last whole(value, parameters from the first `;` on or absent).
template <class Runs, class Handler>
inline scan_end scan_billing_info(const char* p, const char* const pe, const Runs& runs, const source& from,
                                  billing_info_marks& out, Handler& on) noexcept {
  const char* const eof = pe;
  const char* end = p;
  const char* quote = nullptr;
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
static const char _billing_info_actions[] = {
	0, 1, 0, 1, 1, 1, 3, 1,
	5, 1, 6, 1, 14, 1, 15, 1,
	16, 1, 23, 1, 25, 1, 26, 1,
	27, 2, 0, 12, 2, 2, 24, 2,
	6, 24, 2, 13, 0, 2, 13, 4,
	2, 13, 7, 2, 17, 16, 2, 18,
	20, 2, 18, 22, 3, 10, 17, 16,
	3, 11, 0, 12, 3, 19, 18, 20,
	3, 21, 18, 22, 3, 23, 2, 24,
	4, 8, 10, 17, 16, 4, 9, 10,
	17, 16
};

static const short _billing_info_key_offsets[] = {
	0, 0, 10, 12, 20, 27, 33, 40,
	50, 52, 70, 72, 88, 90, 110, 112,
	132, 134, 137, 155, 157, 158, 159, 165,
	167, 169, 171, 173, 175, 177, 179, 180,
	187, 195, 196, 197, 198, 205, 213, 214,
	229, 235, 239, 239, 258, 265, 270, 276,
	294
};

static const unsigned char _billing_info_trans_keys[] = {
	9u, 10u, 13u, 32u, 48u, 57u, 65u, 70u,
	97u, 102u, 9u, 32u, 9u, 32u, 48u, 57u,
	65u, 70u, 97u, 102u, 47u, 48u, 57u, 65u,
	70u, 97u, 102u, 48u, 57u, 65u, 70u, 97u,
	102u, 64u, 48u, 57u, 65u, 70u, 97u, 102u,
	91u, 95u, 45u, 46u, 48u, 57u, 65u, 90u,
	97u, 122u, 9u, 32u, 9u, 10u, 13u, 32u,
	33u, 37u, 39u, 126u, 42u, 43u, 45u, 46u,
	48u, 57u, 65u, 90u, 95u, 122u, 9u, 32u,
	9u, 32u, 33u, 37u, 39u, 126u, 42u, 43u,
	45u, 46u, 48u, 57u, 65u, 90u, 95u, 122u,
	9u, 32u, 9u, 10u, 13u, 32u, 33u, 34u,
	37u, 39u, 91u, 126u, 42u, 43u, 45u, 46u,
	48u, 57u, 65u, 90u, 95u, 122u, 9u, 32u,
	9u, 10u, 13u, 32u, 33u, 34u, 37u, 39u,
	91u, 126u, 42u, 43u, 45u, 46u, 48u, 57u,
	65u, 90u, 95u, 122u, 9u, 32u, 9u, 32u,
	34u, 9u, 10u, 13u, 32u, 34u, 92u, 224u,
	237u, 240u, 244u, 33u, 126u, 194u, 223u, 225u,
	239u, 241u, 243u, 9u, 32u, 10u, 10u, 0u,
	9u, 11u, 12u, 14u, 127u, 128u, 191u, 160u,
	191u, 128u, 191u, 128u, 159u, 144u, 191u, 128u,
	191u, 128u, 143u, 10u, 46u, 48u, 58u, 65u,
	70u, 97u, 102u, 46u, 93u, 48u, 58u, 65u,
	70u, 97u, 102u, 10u, 10u, 10u, 46u, 48u,
	58u, 65u, 70u, 97u, 102u, 46u, 93u, 48u,
	58u, 65u, 70u, 97u, 102u, 10u, 9u, 10u,
	13u, 32u, 44u, 59u, 95u, 45u, 46u, 48u,
	57u, 65u, 90u, 97u, 122u, 9u, 10u, 13u,
	32u, 44u, 59u, 9u, 32u, 44u, 59u, 9u,
	10u, 13u, 32u, 33u, 37u, 39u, 44u, 59u,
	61u, 126u, 42u, 46u, 48u, 57u, 65u, 90u,
	95u, 122u, 9u, 10u, 13u, 32u, 44u, 59u,
	61u, 9u, 32u, 44u, 59u, 61u, 9u, 10u,
	13u, 32u, 44u, 59u, 9u, 10u, 13u, 32u,
	33u, 37u, 39u, 44u, 59u, 126u, 42u, 46u,
	48u, 57u, 65u, 90u, 95u, 122u, 9u, 10u,
	13u, 32u, 44u, 59u, 0
};

static const char _billing_info_single_lengths[] = {
	0, 4, 2, 2, 1, 0, 1, 2,
	2, 8, 2, 6, 2, 10, 2, 10,
	2, 3, 10, 2, 1, 1, 0, 0,
	0, 0, 0, 0, 0, 0, 1, 1,
	2, 1, 1, 1, 1, 2, 1, 7,
	6, 4, 0, 11, 7, 5, 6, 10,
	6
};

static const char _billing_info_range_lengths[] = {
	0, 3, 0, 3, 3, 3, 3, 4,
	0, 5, 0, 5, 0, 5, 0, 5,
	0, 0, 4, 0, 0, 0, 3, 1,
	1, 1, 1, 1, 1, 1, 0, 3,
	3, 0, 0, 0, 3, 3, 0, 4,
	0, 0, 0, 4, 0, 0, 0, 4,
	0
};

static const short _billing_info_index_offsets[] = {
	0, 0, 8, 11, 17, 22, 26, 31,
	38, 41, 55, 58, 70, 73, 89, 92,
	108, 111, 115, 130, 133, 135, 137, 141,
	143, 145, 147, 149, 151, 153, 155, 157,
	162, 168, 170, 172, 174, 179, 185, 187,
	199, 206, 211, 212, 228, 236, 242, 249,
	264
};

static const char _billing_info_indicies[] = {
	1, 2, 3, 1, 4, 4, 4, 0,
	5, 5, 6, 5, 5, 4, 4, 4,
	0, 7, 8, 8, 8, 0, 10, 10,
	10, 9, 12, 11, 11, 11, 9, 15,
	14, 14, 14, 14, 14, 13, 16, 16,
	6, 18, 19, 20, 18, 21, 21, 21,
	21, 21, 21, 21, 21, 21, 17, 22,
	22, 6, 22, 22, 21, 21, 21, 21,
	21, 21, 21, 21, 21, 17, 23, 23,
	17, 25, 26, 27, 25, 28, 29, 28,
	28, 30, 28, 28, 28, 28, 28, 28,
	24, 31, 31, 17, 31, 32, 33, 31,
	28, 29, 28, 28, 30, 28, 28, 28,
	28, 28, 28, 24, 34, 34, 17, 34,
	34, 29, 24, 36, 37, 38, 36, 40,
	41, 43, 45, 46, 48, 39, 42, 44,
	47, 35, 36, 36, 35, 37, 35, 49,
	6, 36, 36, 36, 50, 36, 51, 42,
	51, 42, 51, 42, 51, 44, 51, 44,
	51, 44, 51, 32, 17, 52, 52, 52,
	52, 24, 52, 53, 52, 52, 52, 24,
	26, 17, 54, 17, 19, 6, 55, 55,
	55, 55, 13, 55, 56, 55, 55, 55,
	13, 2, 6, 57, 49, 58, 57, 59,
	61, 60, 60, 60, 60, 60, 13, 57,
	49, 58, 57, 59, 61, 6, 16, 16,
	59, 61, 6, 6, 62, 54, 63, 62,
	64, 64, 64, 59, 61, 25, 64, 64,
	64, 64, 64, 17, 62, 54, 63, 62,
	59, 61, 25, 17, 23, 23, 59, 61,
	25, 17, 57, 49, 58, 57, 59, 61,
	24, 57, 49, 58, 57, 65, 65, 65,
	59, 61, 65, 65, 65, 65, 65, 24,
	57, 49, 58, 57, 59, 61, 13, 0
};

static const char _billing_info_trans_targs[] = {
	0, 1, 2, 38, 4, 3, 0, 5,
	4, 0, 6, 6, 7, 0, 39, 36,
	41, 0, 9, 10, 35, 43, 11, 45,
	0, 13, 14, 33, 47, 18, 31, 15,
	16, 30, 17, 0, 18, 19, 20, 18,
	46, 22, 23, 24, 25, 26, 27, 28,
	29, 8, 0, 0, 32, 46, 12, 37,
	48, 40, 21, 42, 39, 9, 44, 34,
	43, 47
};

static const char _billing_info_trans_actions[] = {
	19, 0, 0, 0, 60, 0, 0, 0,
	46, 21, 64, 49, 0, 23, 68, 17,
	0, 15, 0, 0, 0, 56, 0, 0,
	43, 0, 0, 0, 34, 37, 40, 0,
	0, 0, 0, 52, 0, 0, 0, 3,
	7, 0, 0, 0, 0, 0, 0, 0,
	0, 0, 77, 72, 5, 9, 0, 5,
	31, 0, 0, 13, 28, 11, 0, 0,
	25, 1
};

static const char _billing_info_eof_actions[] = {
	0, 19, 0, 19, 19, 21, 21, 23,
	0, 15, 0, 15, 15, 43, 15, 43,
	15, 43, 52, 52, 52, 0, 77, 72,
	72, 72, 72, 72, 72, 72, 15, 43,
	43, 15, 15, 0, 23, 23, 0, 0,
	0, 0, 0, 0, 0, 0, 0, 0,
	0
};

static const int billing_info_start = 1;

static const int billing_info_en_main = 1;
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
	_keys = _billing_info_trans_keys + _billing_info_key_offsets[cs];
	_trans = _billing_info_index_offsets[cs];

	_klen = _billing_info_single_lengths[cs];
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

	_klen = _billing_info_range_lengths[cs];
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
	_trans = _billing_info_indicies[_trans];
	cs = _billing_info_trans_targs[_trans];

	if ( _billing_info_trans_actions[_trans] == 0 )
		goto _again;

	_acts = _billing_info_actions + _billing_info_trans_actions[_trans];
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
	{ p = runs.template run<charset::host_lexical>(p + 1, pe) - 1; end = p + 1; }
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
	{ p--; {p++; goto _out; } }
	break;
	case 16:
	{ note(where, rule::generic_param); }
	break;
	case 17:
	{ note(where, rule::gen_value); }
	break;
	case 18:
	{ p = runs.template run<charset::hexdig>(p + 1, pe) - 1; end = p + 1; }
	break;
	case 19:
	{ out.id_first = p; }
	break;
	case 20:
	{ out.id_last = end; }
	break;
	case 21:
	{ out.feid_first = p; }
	break;
	case 22:
	{ out.feid_last = end; }
	break;
	case 23:
	{ out.host_first = p; }
	break;
	case 24:
	{ out.host_last = end; }
	break;
	case 25:
	{ note(where, rule::billing_correlation_id); }
	break;
	case 26:
	{ note(where, rule::feid); }
	break;
	case 27:
	{ note(where, rule::host); }
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
	const char *__acts = _billing_info_actions + _billing_info_eof_actions[cs];
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
	case 16:
	{ note(where, rule::generic_param); }
	break;
	case 17:
	{ note(where, rule::gen_value); }
	break;
	case 25:
	{ note(where, rule::billing_correlation_id); }
	break;
	case 26:
	{ note(where, rule::feid); }
	break;
	case 27:
	{ note(where, rule::host); }
	break;
		}
	}
	}

	_out: {}
	}
  if (cs <
  39  ) return failed(p, pe, quote, where, rule::feid);
  param_done();
  on.whole(from.at(out.id_first, end), params_first != nullptr ? from.at(params_first, end) : extent{});
  return {p, errc::none, rule::none};
}

}}}}  // namespace sipwire::sip::detail

#include "../../../core/detail/diag_pop.hpp"
