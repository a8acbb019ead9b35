// Generated from grammar/sip/retry_after.rl by Ragel 6.10. Do not edit. Inputs: 34ba13bd163d3879
#pragma once

// Retry-After = delta-seconds [ comment ] *( SEMI retry-param ) (RFC 3261 25.1).

#include "../../../core/scan_bytes.hpp"
#include "../../../core/scan_end.hpp"
#include "comment.hpp"
#include "../../../uri/detail/gen/ipv6_address.hpp"

#include "../../../core/detail/diag_push.hpp"

namespace sipwire { inline namespace SIPWIRE_ISA { namespace sip { namespace detail {

/// Events: param(name, value) for each, value absent without `=`; then delta_seconds(extent), comment(extent,
/// with its parentheses) when there is one, params(all of them, from the first `;` on) when there are any,
/// and value(extent of the whole).
template <class Runs, class Handler>
inline scan_end scan_retry_after(const char* p, const char* const pe, const Runs& runs, const source& from,
                                 Handler& on) {
  const char* const eof = pe;
  const char* end = p;
  const char* quote = nullptr;
  const char* first = p;
  const char* digits_last = p;
  const char* comment_first = nullptr;
  const char* comment_last = nullptr;
  const char* params_first = nullptr;
  const char* name_first = nullptr;
  const char* name_last = nullptr;
  const char* value_first = nullptr;
  const auto commit = [&] {
    on.param(from.at(name_first, name_last), value_first != nullptr ? from.at(value_first, end) : extent{});
    value_first = nullptr;
  };
  rule where = rule::none;
static const char _retry_after_actions[] = {
	0, 1, 0, 1, 1, 1, 3, 1,
	5, 1, 6, 1, 19, 1, 20, 1,
	21, 2, 0, 17, 2, 2, 13, 2,
	18, 0, 2, 18, 4, 2, 18, 7,
	2, 22, 21, 3, 10, 22, 21, 3,
	12, 2, 13, 3, 14, 11, 15, 3,
	16, 0, 17, 4, 8, 10, 22, 21,
	4, 9, 10, 22, 21
};

static const unsigned char _retry_after_key_offsets[] = {
	0, 0, 6, 8, 12, 14, 16, 18,
	36, 38, 54, 56, 76, 78, 98, 100,
	103, 121, 123, 124, 125, 131, 133, 135,
	137, 139, 141, 143, 145, 146, 153, 161,
	162, 163, 164, 165, 166, 167, 175, 181,
	185, 190, 195, 198, 218, 224, 228, 233
};

static const unsigned char _retry_after_trans_keys[] = {
	9u, 10u, 13u, 32u, 48u, 57u, 9u, 32u,
	9u, 32u, 48u, 57u, 9u, 32u, 9u, 32u,
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
	102u, 10u, 10u, 10u, 10u, 10u, 10u, 9u,
	10u, 13u, 32u, 40u, 59u, 48u, 57u, 9u,
	10u, 13u, 32u, 40u, 59u, 9u, 32u, 40u,
	59u, 9u, 10u, 13u, 32u, 59u, 9u, 10u,
	13u, 32u, 59u, 9u, 32u, 59u, 9u, 10u,
	13u, 32u, 33u, 37u, 39u, 59u, 61u, 126u,
	42u, 43u, 45u, 46u, 48u, 57u, 65u, 90u,
	95u, 122u, 9u, 10u, 13u, 32u, 59u, 61u,
	9u, 32u, 59u, 61u, 9u, 10u, 13u, 32u,
	59u, 9u, 10u, 13u, 32u, 33u, 37u, 39u,
	59u, 126u, 42u, 43u, 45u, 46u, 48u, 57u,
	65u, 90u, 95u, 122u, 0
};

static const char _retry_after_single_lengths[] = {
	0, 4, 2, 2, 2, 2, 2, 8,
	2, 6, 2, 10, 2, 10, 2, 3,
	10, 2, 1, 1, 0, 0, 0, 0,
	0, 0, 0, 0, 1, 1, 2, 1,
	1, 1, 1, 1, 1, 6, 6, 4,
	5, 5, 3, 10, 6, 4, 5, 9
};

static const char _retry_after_range_lengths[] = {
	0, 1, 0, 1, 0, 0, 0, 5,
	0, 5, 0, 5, 0, 5, 0, 0,
	4, 0, 0, 0, 3, 1, 1, 1,
	1, 1, 1, 1, 0, 3, 3, 0,
	0, 0, 0, 0, 0, 1, 0, 0,
	0, 0, 0, 5, 0, 0, 0, 5
};

static const short _retry_after_index_offsets[] = {
	0, 0, 6, 9, 13, 16, 19, 22,
	36, 39, 51, 54, 70, 73, 89, 92,
	96, 111, 114, 116, 118, 122, 124, 126,
	128, 130, 132, 134, 136, 138, 143, 149,
	151, 153, 155, 157, 159, 161, 169, 176,
	181, 187, 193, 197, 213, 220, 225, 231
};

static const char _retry_after_indicies[] = {
	1, 2, 3, 1, 4, 0, 5, 5,
	6, 5, 5, 4, 0, 7, 7, 6,
	8, 8, 6, 9, 9, 6, 11, 12,
	13, 11, 14, 14, 14, 14, 14, 14,
	14, 14, 14, 10, 15, 15, 6, 15,
	15, 14, 14, 14, 14, 14, 14, 14,
	14, 14, 10, 16, 16, 10, 18, 19,
	20, 18, 21, 22, 21, 21, 23, 21,
	21, 21, 21, 21, 21, 17, 24, 24,
	10, 24, 25, 26, 24, 21, 22, 21,
	21, 23, 21, 21, 21, 21, 21, 21,
	17, 27, 27, 10, 27, 27, 22, 17,
	29, 30, 31, 29, 33, 34, 36, 38,
	39, 41, 32, 35, 37, 40, 28, 29,
	29, 28, 30, 28, 42, 6, 29, 29,
	29, 43, 29, 44, 35, 44, 35, 44,
	35, 44, 37, 44, 37, 44, 37, 44,
	25, 10, 45, 45, 45, 45, 17, 45,
	46, 45, 45, 45, 17, 19, 10, 47,
	10, 12, 6, 48, 6, 49, 6, 2,
	6, 50, 49, 51, 50, 52, 54, 53,
	0, 50, 49, 51, 50, 52, 54, 6,
	7, 7, 52, 54, 6, 55, 48, 56,
	55, 54, 6, 8, 42, 57, 8, 54,
	6, 9, 9, 54, 6, 58, 47, 59,
	58, 60, 60, 60, 54, 18, 60, 60,
	60, 60, 60, 60, 10, 58, 47, 59,
	58, 54, 18, 10, 16, 16, 54, 18,
	10, 8, 42, 57, 8, 54, 17, 8,
	42, 57, 8, 61, 61, 61, 54, 61,
	61, 61, 61, 61, 61, 17, 0
};

static const char _retry_after_trans_targs[] = {
	0, 1, 2, 36, 37, 3, 0, 39,
	41, 42, 0, 7, 8, 33, 43, 9,
	45, 0, 11, 12, 31, 47, 16, 29,
	13, 14, 28, 15, 0, 16, 17, 18,
	16, 46, 20, 21, 22, 23, 24, 25,
	26, 27, 6, 0, 0, 30, 46, 10,
	5, 4, 38, 35, 40, 37, 7, 40,
	34, 19, 44, 32, 43, 47
};

static const char _retry_after_trans_actions[] = {
	13, 0, 0, 0, 39, 0, 0, 0,
	0, 0, 15, 0, 0, 0, 47, 0,
	0, 32, 0, 0, 0, 23, 26, 29,
	0, 0, 0, 0, 35, 0, 0, 0,
	3, 7, 0, 0, 0, 0, 0, 0,
	0, 0, 0, 56, 51, 5, 9, 0,
	0, 0, 0, 0, 43, 20, 11, 0,
	0, 0, 0, 0, 17, 1
};

static const char _retry_after_eof_actions[] = {
	0, 13, 0, 13, 0, 0, 0, 15,
	0, 15, 15, 32, 15, 32, 15, 32,
	35, 35, 35, 0, 56, 51, 51, 51,
	51, 51, 51, 51, 15, 32, 32, 15,
	15, 0, 0, 0, 0, 0, 0, 0,
	0, 0, 0, 0, 0, 0, 0, 0
};

static const int retry_after_start = 1;

static const int retry_after_en_main = 1;
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
	_keys = _retry_after_trans_keys + _retry_after_key_offsets[cs];
	_trans = _retry_after_index_offsets[cs];

	_klen = _retry_after_single_lengths[cs];
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

	_klen = _retry_after_range_lengths[cs];
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
	_trans = _retry_after_indicies[_trans];
	cs = _retry_after_trans_targs[_trans];

	if ( _retry_after_trans_actions[_trans] == 0 )
		goto _again;

	_acts = _retry_after_actions + _retry_after_trans_actions[_trans];
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
	{
    const scan_end inner = scan_comment(p, pe, runs);
    if (!inner.ok()) return inner;
    p = inner.at - 1;
    end = inner.at;
  }
	break;
	case 12:
	{ first = p; }
	break;
	case 13:
	{ digits_last = end; }
	break;
	case 14:
	{ comment_first = p; }
	break;
	case 15:
	{ comment_last = end; }
	break;
	case 16:
	{ name_first = p; }
	break;
	case 17:
	{ name_last = end; }
	break;
	case 18:
	{ value_first = p; }
	break;
	case 19:
	{
    if (params_first == nullptr) params_first = p; else commit();
  }
	break;
	case 20:
	{ note(where, rule::delta_seconds); }
	break;
	case 21:
	{ note(where, rule::generic_param); }
	break;
	case 22:
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
	const char *__acts = _retry_after_actions + _retry_after_eof_actions[cs];
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
	case 20:
	{ note(where, rule::delta_seconds); }
	break;
	case 21:
	{ note(where, rule::generic_param); }
	break;
	case 22:
	{ note(where, rule::gen_value); }
	break;
		}
	}
	}

	_out: {}
	}
  if (cs <
  37  ) return failed(p, pe, quote, where, rule::retry_after);
  on.delta_seconds(from.at(first, digits_last));
  if (comment_first != nullptr) on.comment(from.at(comment_first, comment_last));
  if (params_first != nullptr) {
    commit();
    on.params(from.at(params_first, end));
  }
  on.value(from.at(first, end));
  return {p, errc::none, rule::none};
}

}}}}  // namespace sipwire::sip::detail

#include "../../../core/detail/diag_pop.hpp"
