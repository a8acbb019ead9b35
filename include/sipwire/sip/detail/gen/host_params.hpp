// Generated from grammar/sip/host_params.rl by Ragel 6.10. Do not edit. Inputs: 7e7e2fb505173904
#pragma once

// host [ ":" port ] *( SEMI generic-param ) (RFC 3261 25.1): P-DCS-LAES (RFC 5503 8) and, without a port,
// P-Private-Network-Indication (RFC 7316 7). The host is only delimited here; classify_host() judges it.
// Laes-content = "content" EQUAL hostport has a colon in its value, which no gen-value has; it is let through
// here, and the caller refuses it in other parameters. Stops at a comma, which the caller refuses too.

#include "../../../core/scan_bytes.hpp"
#include "../../../core/scan_end.hpp"
#include "../../../uri/detail/gen/ipv6_address.hpp"

#include "../../../core/detail/diag_push.hpp"

namespace sipwire { inline namespace SIPWIRE_ISA { namespace sip { namespace detail {

/// What scan_host_params() saw besides its events, also before a fault.
struct host_params_marks {
  const char* host_last = nullptr;   ///< the end of the host, once one has begun
  const char* port_colon = nullptr;  ///< the colon before the port
  const char* colon = nullptr;       ///< the first colon in a value that may have none
};

/// Events: param(name, value) for each, and last head(host and port) and whole(value, parameters from the
/// first `;` on or absent). Asks colon_allowed(name) whether a value may have one.
template <class Runs, class Handler>
inline scan_end scan_host_params(const char* p, const char* const pe, const Runs& runs, const source& from,
                                 rule element, host_params_marks& out, Handler& on) noexcept {
  const char* const eof = pe;
  const char* end = p;
  const char* quote = nullptr;
  const char* host_first = p;
  const char* port_last = nullptr;
  const char* params_first = nullptr;
  const char* name_first = nullptr;
  const char* name_last = nullptr;
  const char* value_first = nullptr;
  rule where = rule::none;
  scan_end broken;
  const auto param_done = [&] {
    if (name_first != nullptr) on.param(from.at(name_first, name_last),
        value_first != nullptr ? from.at(value_first, end) : extent{});
    name_first = value_first = nullptr;
  };
static const char _host_params_actions[] = {
	0, 1, 0, 1, 1, 1, 2, 1,
	4, 1, 6, 1, 7, 1, 14, 1,
	15, 1, 16, 1, 18, 1, 20, 1,
	22, 1, 24, 1, 25, 2, 0, 12,
	2, 2, 21, 2, 3, 19, 2, 7,
	19, 2, 13, 0, 2, 13, 5, 2,
	13, 23, 2, 17, 16, 3, 10, 17,
	16, 3, 11, 0, 12, 3, 18, 3,
	19, 4, 8, 10, 17, 16, 4, 9,
	10, 17, 16
};

static const short _host_params_key_offsets[] = {
	0, 0, 14, 16, 28, 30, 48, 50,
	66, 68, 88, 90, 110, 112, 115, 133,
	135, 136, 137, 143, 145, 147, 149, 151,
	153, 155, 157, 158, 160, 167, 175, 176,
	177, 178, 180, 187, 195, 196, 212, 218,
	222, 222, 241, 248, 253, 259, 278, 286,
	293, 301
};

static const unsigned char _host_params_trans_keys[] = {
	9u, 10u, 13u, 32u, 91u, 95u, 45u, 46u,
	48u, 57u, 65u, 90u, 97u, 122u, 9u, 32u,
	9u, 32u, 91u, 95u, 45u, 46u, 48u, 57u,
	65u, 90u, 97u, 122u, 9u, 32u, 9u, 10u,
	13u, 32u, 33u, 37u, 39u, 126u, 42u, 43u,
	45u, 46u, 48u, 57u, 65u, 90u, 95u, 122u,
	9u, 32u, 9u, 32u, 33u, 37u, 39u, 126u,
	42u, 43u, 45u, 46u, 48u, 57u, 65u, 90u,
	95u, 122u, 9u, 32u, 9u, 10u, 13u, 32u,
	33u, 34u, 37u, 39u, 91u, 126u, 42u, 43u,
	45u, 46u, 48u, 57u, 65u, 90u, 95u, 122u,
	9u, 32u, 9u, 10u, 13u, 32u, 33u, 34u,
	37u, 39u, 91u, 126u, 42u, 43u, 45u, 46u,
	48u, 57u, 65u, 90u, 95u, 122u, 9u, 32u,
	9u, 32u, 34u, 9u, 10u, 13u, 32u, 34u,
	92u, 224u, 237u, 240u, 244u, 33u, 126u, 194u,
	223u, 225u, 239u, 241u, 243u, 9u, 32u, 10u,
	10u, 0u, 9u, 11u, 12u, 14u, 127u, 128u,
	191u, 160u, 191u, 128u, 191u, 128u, 159u, 144u,
	191u, 128u, 191u, 128u, 143u, 10u, 48u, 57u,
	46u, 48u, 58u, 65u, 70u, 97u, 102u, 46u,
	93u, 48u, 58u, 65u, 70u, 97u, 102u, 10u,
	10u, 10u, 48u, 57u, 46u, 48u, 58u, 65u,
	70u, 97u, 102u, 46u, 93u, 48u, 58u, 65u,
	70u, 97u, 102u, 10u, 9u, 10u, 13u, 32u,
	44u, 58u, 59u, 95u, 45u, 46u, 48u, 57u,
	65u, 90u, 97u, 122u, 9u, 10u, 13u, 32u,
	44u, 59u, 9u, 32u, 44u, 59u, 9u, 10u,
	13u, 32u, 33u, 37u, 39u, 44u, 59u, 61u,
	126u, 42u, 46u, 48u, 57u, 65u, 90u, 95u,
	122u, 9u, 10u, 13u, 32u, 44u, 59u, 61u,
	9u, 32u, 44u, 59u, 61u, 9u, 10u, 13u,
	32u, 44u, 59u, 9u, 10u, 13u, 32u, 33u,
	37u, 39u, 44u, 58u, 59u, 126u, 42u, 46u,
	48u, 57u, 65u, 90u, 95u, 122u, 9u, 10u,
	13u, 32u, 44u, 59u, 48u, 57u, 9u, 10u,
	13u, 32u, 44u, 58u, 59u, 9u, 10u, 13u,
	32u, 44u, 59u, 48u, 57u, 9u, 10u, 13u,
	32u, 44u, 58u, 59u, 0
};

static const char _host_params_single_lengths[] = {
	0, 6, 2, 4, 2, 8, 2, 6,
	2, 10, 2, 10, 2, 3, 10, 2,
	1, 1, 0, 0, 0, 0, 0, 0,
	0, 0, 1, 0, 1, 2, 1, 1,
	1, 0, 1, 2, 1, 8, 6, 4,
	0, 11, 7, 5, 6, 11, 6, 7,
	6, 7
};

static const char _host_params_range_lengths[] = {
	0, 4, 0, 4, 0, 5, 0, 5,
	0, 5, 0, 5, 0, 0, 4, 0,
	0, 0, 3, 1, 1, 1, 1, 1,
	1, 1, 0, 1, 3, 3, 0, 0,
	0, 1, 3, 3, 0, 4, 0, 0,
	0, 4, 0, 0, 0, 4, 1, 0,
	1, 0
};

static const short _host_params_index_offsets[] = {
	0, 0, 11, 14, 23, 26, 40, 43,
	55, 58, 74, 77, 93, 96, 100, 115,
	118, 120, 122, 126, 128, 130, 132, 134,
	136, 138, 140, 142, 144, 149, 155, 157,
	159, 161, 163, 168, 174, 176, 189, 196,
	201, 202, 218, 226, 232, 239, 255, 263,
	271, 279
};

static const char _host_params_indicies[] = {
	1, 2, 3, 1, 5, 4, 4, 4,
	4, 4, 0, 6, 6, 7, 6, 6,
	5, 4, 4, 4, 4, 4, 0, 8,
	8, 7, 10, 11, 12, 10, 13, 13,
	13, 13, 13, 13, 13, 13, 13, 9,
	14, 14, 7, 14, 14, 13, 13, 13,
	13, 13, 13, 13, 13, 13, 9, 15,
	15, 9, 17, 18, 19, 17, 20, 21,
	20, 20, 22, 20, 20, 20, 20, 20,
	20, 16, 23, 23, 9, 23, 24, 25,
	23, 20, 21, 20, 20, 22, 20, 20,
	20, 20, 20, 20, 16, 26, 26, 9,
	26, 26, 21, 16, 28, 29, 30, 28,
	32, 33, 35, 37, 38, 40, 31, 34,
	36, 39, 27, 28, 28, 27, 29, 27,
	41, 7, 28, 28, 28, 42, 28, 43,
	34, 43, 34, 43, 34, 43, 36, 43,
	36, 43, 36, 43, 24, 9, 44, 16,
	45, 45, 45, 45, 16, 45, 46, 45,
	45, 45, 16, 18, 9, 47, 9, 11,
	7, 49, 48, 50, 50, 50, 50, 0,
	50, 51, 50, 50, 50, 0, 2, 7,
	52, 41, 53, 52, 54, 56, 57, 55,
	55, 55, 55, 55, 0, 52, 41, 53,
	52, 54, 57, 7, 8, 8, 54, 57,
	7, 7, 58, 47, 59, 58, 60, 60,
	60, 54, 57, 17, 60, 60, 60, 60,
	60, 9, 58, 47, 59, 58, 54, 57,
	17, 9, 15, 15, 54, 57, 17, 9,
	52, 41, 53, 52, 54, 57, 16, 52,
	41, 53, 52, 61, 61, 61, 54, 62,
	57, 61, 61, 61, 61, 61, 16, 52,
	41, 53, 52, 54, 57, 44, 16, 52,
	41, 53, 52, 54, 62, 57, 16, 52,
	41, 53, 52, 54, 57, 49, 48, 52,
	41, 53, 52, 54, 56, 57, 0, 0
};

static const char _host_params_trans_targs[] = {
	0, 1, 2, 36, 37, 34, 3, 0,
	39, 0, 5, 6, 32, 41, 7, 43,
	0, 9, 10, 30, 45, 14, 28, 11,
	12, 26, 13, 0, 14, 15, 16, 14,
	44, 18, 19, 20, 21, 22, 23, 24,
	25, 4, 0, 0, 46, 29, 47, 8,
	0, 48, 35, 49, 38, 17, 40, 37,
	33, 5, 42, 31, 41, 45, 27
};

static const char _host_params_trans_actions[] = {
	25, 0, 0, 0, 61, 19, 0, 0,
	0, 17, 0, 0, 0, 57, 0, 0,
	50, 0, 0, 0, 41, 44, 47, 0,
	0, 0, 0, 53, 0, 0, 0, 3,
	9, 0, 0, 0, 0, 0, 0, 0,
	0, 0, 70, 65, 5, 7, 11, 0,
	27, 32, 7, 38, 0, 0, 15, 35,
	21, 13, 0, 0, 29, 1, 23
};

static const char _host_params_eof_actions[] = {
	0, 25, 0, 25, 0, 17, 0, 17,
	17, 50, 17, 50, 17, 50, 53, 53,
	53, 0, 70, 65, 65, 65, 65, 65,
	65, 65, 17, 50, 50, 50, 17, 17,
	0, 27, 25, 25, 0, 0, 0, 0,
	0, 0, 0, 0, 0, 0, 0, 0,
	0, 0
};

static const int host_params_start = 1;

static const int host_params_en_main = 1;
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
	_keys = _host_params_trans_keys + _host_params_key_offsets[cs];
	_trans = _host_params_index_offsets[cs];

	_klen = _host_params_single_lengths[cs];
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

	_klen = _host_params_range_lengths[cs];
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
	_trans = _host_params_indicies[_trans];
	cs = _host_params_trans_targs[_trans];

	if ( _host_params_trans_actions[_trans] == 0 )
		goto _again;

	_acts = _host_params_actions + _host_params_trans_actions[_trans];
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
	{ p = runs.template run<charset::digit>(p + 1, pe) - 1; end = p + 1; }
	break;
	case 3:
	{ p = runs.template run<charset::host_lexical>(p + 1, pe) - 1; end = p + 1; }
	break;
	case 4:
	{ p = runs.template run<charset::ipv6_lexical>(p + 1, pe) - 1; }
	break;
	case 5:
	{ quote = p; }
	break;
	case 6:
	{ quote = nullptr; end = p + 1; }
	break;
	case 7:
	{ end = p + 1; }
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
	{ host_first = p; }
	break;
	case 19:
	{ out.host_last = end; }
	break;
	case 20:
	{ out.port_colon = p; }
	break;
	case 21:
	{ port_last = end; }
	break;
	case 22:
	{ if (out.colon == nullptr && !on.colon_allowed(from.at(name_first, name_last))) out.colon = p;
      }
	break;
	case 23:
	{ if (broken = uri::detail::judge_ipv6_value(p, pe, runs); !broken.ok()) {p++; goto _out; } }
	break;
	case 24:
	{ note(where, rule::host); }
	break;
	case 25:
	{ note(where, rule::port); }
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
	const char *__acts = _host_params_actions + _host_params_eof_actions[cs];
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
	case 24:
	{ note(where, rule::host); }
	break;
	case 25:
	{ note(where, rule::port); }
	break;
		}
	}
	}

	_out: {}
	}
  const bool whole = cs >=
  37  ;
  if (out.host_last != nullptr) on.head(from.at(host_first,
      port_last != nullptr ? port_last : out.host_last));
  if (!broken.ok()) return broken;
  if (!whole) return failed(p, pe, quote, where, element);
  param_done();
  on.whole(from.at(host_first, end), params_first != nullptr ? from.at(params_first, end) : extent{});
  return {p, errc::none, rule::none};
}

}}}}  // namespace sipwire::sip::detail

#include "../../../core/detail/diag_pop.hpp"
