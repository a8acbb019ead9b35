// Generated from grammar/sip/session_id.rl by Ragel 6.10. Do not edit. Inputs: 9ff48008c4b6a84a
#pragma once

// session-id-value = local-uuid *( SEMI sess-id-param ) (RFC 7989 5): 32 digits of lower-case hexadecimal.
// `remote` without such digits is still a generic-param: its accessor judges that.

#include "../../../core/scan_bytes.hpp"
#include "../../../core/scan_end.hpp"
#include "../../../uri/detail/gen/ipv6_address.hpp"

#include "../../../core/detail/diag_push.hpp"

namespace sipwire { inline namespace SIPWIRE_ISA { namespace sip { namespace detail {

/// Events: param(name, value) for each, and last head(local-uuid) and whole(value, parameters from the first
/// `;` on or absent).
template <class Runs, class Handler>
inline scan_end scan_session_id(const char* p, const char* const pe, const Runs& runs, const source& from,
                                Handler& on) noexcept {
  const char* const eof = pe;
  const char* end = p;
  const char* quote = nullptr;
  const char* first = p;
  const char* uuid_last = p;
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
static const char _session_id_actions[] = {
	0, 1, 0, 1, 1, 1, 2, 1,
	4, 1, 5, 1, 13, 1, 14, 1,
	16, 1, 17, 1, 18, 2, 0, 11,
	2, 12, 0, 2, 12, 3, 2, 12,
	6, 2, 15, 14, 3, 9, 15, 14,
	3, 10, 0, 11, 4, 7, 9, 15,
	14, 4, 8, 9, 15, 14
};

static const short _session_id_key_offsets[] = {
	0, 0, 8, 10, 16, 20, 24, 28,
	32, 36, 40, 44, 48, 52, 56, 60,
	64, 68, 72, 76, 80, 84, 88, 92,
	96, 100, 104, 108, 112, 116, 120, 124,
	128, 132, 136, 140, 142, 160, 162, 178,
	180, 200, 202, 222, 224, 227, 245, 247,
	248, 249, 255, 257, 259, 261, 263, 265,
	267, 269, 270, 277, 285, 286, 287, 288,
	289, 294, 299, 302, 322, 328, 332, 337
};

static const unsigned char _session_id_trans_keys[] = {
	9u, 10u, 13u, 32u, 48u, 57u, 97u, 102u,
	9u, 32u, 9u, 32u, 48u, 57u, 97u, 102u,
	48u, 57u, 97u, 102u, 48u, 57u, 97u, 102u,
	48u, 57u, 97u, 102u, 48u, 57u, 97u, 102u,
	48u, 57u, 97u, 102u, 48u, 57u, 97u, 102u,
	48u, 57u, 97u, 102u, 48u, 57u, 97u, 102u,
	48u, 57u, 97u, 102u, 48u, 57u, 97u, 102u,
	48u, 57u, 97u, 102u, 48u, 57u, 97u, 102u,
	48u, 57u, 97u, 102u, 48u, 57u, 97u, 102u,
	48u, 57u, 97u, 102u, 48u, 57u, 97u, 102u,
	48u, 57u, 97u, 102u, 48u, 57u, 97u, 102u,
	48u, 57u, 97u, 102u, 48u, 57u, 97u, 102u,
	48u, 57u, 97u, 102u, 48u, 57u, 97u, 102u,
	48u, 57u, 97u, 102u, 48u, 57u, 97u, 102u,
	48u, 57u, 97u, 102u, 48u, 57u, 97u, 102u,
	48u, 57u, 97u, 102u, 48u, 57u, 97u, 102u,
	48u, 57u, 97u, 102u, 48u, 57u, 97u, 102u,
	48u, 57u, 97u, 102u, 9u, 32u, 9u, 10u,
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
	191u, 128u, 191u, 128u, 143u, 10u, 46u, 48u,
	58u, 65u, 70u, 97u, 102u, 46u, 93u, 48u,
	58u, 65u, 70u, 97u, 102u, 10u, 10u, 10u,
	10u, 9u, 10u, 13u, 32u, 59u, 9u, 10u,
	13u, 32u, 59u, 9u, 32u, 59u, 9u, 10u,
	13u, 32u, 33u, 37u, 39u, 59u, 61u, 126u,
	42u, 43u, 45u, 46u, 48u, 57u, 65u, 90u,
	95u, 122u, 9u, 10u, 13u, 32u, 59u, 61u,
	9u, 32u, 59u, 61u, 9u, 10u, 13u, 32u,
	59u, 9u, 10u, 13u, 32u, 33u, 37u, 39u,
	59u, 126u, 42u, 43u, 45u, 46u, 48u, 57u,
	65u, 90u, 95u, 122u, 0
};

static const char _session_id_single_lengths[] = {
	0, 4, 2, 2, 0, 0, 0, 0,
	0, 0, 0, 0, 0, 0, 0, 0,
	0, 0, 0, 0, 0, 0, 0, 0,
	0, 0, 0, 0, 0, 0, 0, 0,
	0, 0, 0, 2, 8, 2, 6, 2,
	10, 2, 10, 2, 3, 10, 2, 1,
	1, 0, 0, 0, 0, 0, 0, 0,
	0, 1, 1, 2, 1, 1, 1, 1,
	5, 5, 3, 10, 6, 4, 5, 9
};

static const char _session_id_range_lengths[] = {
	0, 2, 0, 2, 2, 2, 2, 2,
	2, 2, 2, 2, 2, 2, 2, 2,
	2, 2, 2, 2, 2, 2, 2, 2,
	2, 2, 2, 2, 2, 2, 2, 2,
	2, 2, 2, 0, 5, 0, 5, 0,
	5, 0, 5, 0, 0, 4, 0, 0,
	0, 3, 1, 1, 1, 1, 1, 1,
	1, 0, 3, 3, 0, 0, 0, 0,
	0, 0, 0, 5, 0, 0, 0, 5
};

static const short _session_id_index_offsets[] = {
	0, 0, 7, 10, 15, 18, 21, 24,
	27, 30, 33, 36, 39, 42, 45, 48,
	51, 54, 57, 60, 63, 66, 69, 72,
	75, 78, 81, 84, 87, 90, 93, 96,
	99, 102, 105, 108, 111, 125, 128, 140,
	143, 159, 162, 178, 181, 185, 200, 203,
	205, 207, 211, 213, 215, 217, 219, 221,
	223, 225, 227, 232, 238, 240, 242, 244,
	246, 252, 258, 262, 278, 285, 290, 296
};

static const char _session_id_indicies[] = {
	1, 2, 3, 1, 4, 4, 0, 5,
	5, 6, 5, 5, 4, 4, 0, 7,
	7, 0, 8, 8, 0, 9, 9, 0,
	10, 10, 0, 11, 11, 0, 12, 12,
	0, 13, 13, 0, 14, 14, 0, 15,
	15, 0, 16, 16, 0, 17, 17, 0,
	18, 18, 0, 19, 19, 0, 20, 20,
	0, 21, 21, 0, 22, 22, 0, 23,
	23, 0, 24, 24, 0, 25, 25, 0,
	26, 26, 0, 27, 27, 0, 28, 28,
	0, 29, 29, 0, 30, 30, 0, 31,
	31, 0, 32, 32, 0, 33, 33, 0,
	34, 34, 0, 35, 35, 0, 36, 36,
	0, 37, 37, 0, 38, 38, 6, 40,
	41, 42, 40, 43, 43, 43, 43, 43,
	43, 43, 43, 43, 39, 44, 44, 6,
	44, 44, 43, 43, 43, 43, 43, 43,
	43, 43, 43, 39, 45, 45, 39, 47,
	48, 49, 47, 50, 51, 50, 50, 52,
	50, 50, 50, 50, 50, 50, 46, 53,
	53, 39, 53, 54, 55, 53, 50, 51,
	50, 50, 52, 50, 50, 50, 50, 50,
	50, 46, 56, 56, 39, 56, 56, 51,
	46, 58, 59, 60, 58, 62, 63, 65,
	67, 68, 70, 61, 64, 66, 69, 57,
	58, 58, 57, 59, 57, 71, 6, 58,
	58, 58, 72, 58, 73, 64, 73, 64,
	73, 64, 73, 66, 73, 66, 73, 66,
	73, 54, 39, 74, 74, 74, 74, 46,
	74, 75, 74, 74, 74, 46, 48, 39,
	76, 39, 41, 6, 2, 6, 77, 71,
	78, 77, 79, 0, 77, 71, 78, 77,
	79, 6, 38, 38, 79, 6, 80, 76,
	81, 80, 82, 82, 82, 79, 47, 82,
	82, 82, 82, 82, 82, 39, 80, 76,
	81, 80, 79, 47, 39, 45, 45, 79,
	47, 39, 77, 71, 78, 77, 79, 46,
	77, 71, 78, 77, 83, 83, 83, 79,
	83, 83, 83, 83, 83, 83, 46, 0
};

static const char _session_id_trans_targs[] = {
	0, 1, 2, 63, 4, 3, 0, 5,
	6, 7, 8, 9, 10, 11, 12, 13,
	14, 15, 16, 17, 18, 19, 20, 21,
	22, 23, 24, 25, 26, 27, 28, 29,
	30, 31, 32, 33, 34, 64, 66, 0,
	36, 37, 62, 67, 38, 69, 0, 40,
	41, 60, 71, 45, 58, 42, 43, 57,
	44, 0, 45, 46, 47, 45, 70, 49,
	50, 51, 52, 53, 54, 55, 56, 35,
	0, 0, 59, 70, 39, 65, 48, 36,
	68, 61, 67, 71
};

static const char _session_id_trans_actions[] = {
	19, 0, 0, 0, 15, 0, 0, 0,
	0, 0, 0, 0, 0, 0, 0, 0,
	0, 0, 0, 0, 0, 0, 0, 0,
	0, 0, 0, 0, 0, 0, 0, 0,
	0, 0, 0, 0, 0, 17, 0, 13,
	0, 0, 0, 40, 0, 0, 33, 0,
	0, 0, 24, 27, 30, 0, 0, 0,
	0, 36, 0, 0, 0, 3, 7, 0,
	0, 0, 0, 0, 0, 0, 0, 0,
	49, 44, 5, 9, 0, 0, 0, 11,
	0, 0, 21, 1
};

static const char _session_id_eof_actions[] = {
	0, 19, 0, 19, 19, 19, 19, 19,
	19, 19, 19, 19, 19, 19, 19, 19,
	19, 19, 19, 19, 19, 19, 19, 19,
	19, 19, 19, 19, 19, 19, 19, 19,
	19, 19, 19, 0, 13, 0, 13, 13,
	33, 13, 33, 13, 33, 36, 36, 36,
	0, 49, 44, 44, 44, 44, 44, 44,
	44, 13, 33, 33, 13, 13, 0, 0,
	0, 0, 0, 0, 0, 0, 0, 0
};

static const int session_id_start = 1;

static const int session_id_en_main = 1;
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
	_keys = _session_id_trans_keys + _session_id_key_offsets[cs];
	_trans = _session_id_index_offsets[cs];

	_klen = _session_id_single_lengths[cs];
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

	_klen = _session_id_range_lengths[cs];
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
	_trans = _session_id_indicies[_trans];
	cs = _session_id_trans_targs[_trans];

	if ( _session_id_trans_actions[_trans] == 0 )
		goto _again;

	_acts = _session_id_actions + _session_id_trans_actions[_trans];
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
	{ note(where, rule::generic_param); }
	break;
	case 15:
	{ note(where, rule::gen_value); }
	break;
	case 16:
	{ first = p; }
	break;
	case 17:
	{ uuid_last = end = p + 1; }
	break;
	case 18:
	{ note(where, rule::local_uuid); }
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
	const char *__acts = _session_id_actions + _session_id_eof_actions[cs];
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
	case 14:
	{ note(where, rule::generic_param); }
	break;
	case 15:
	{ note(where, rule::gen_value); }
	break;
	case 18:
	{ note(where, rule::local_uuid); }
	break;
		}
	}
	}

	_out: {}
	}
  if (cs <
  64  ) return failed(p, pe, quote, where, rule::local_uuid);
  param_done();
  on.head(from.at(first, uuid_last));
  on.whole(from.at(first, end), params_first != nullptr ? from.at(params_first, end) : extent{});
  return {p, errc::none, rule::none};
}

}}}}  // namespace sipwire::sip::detail

#include "../../../core/detail/diag_pop.hpp"
