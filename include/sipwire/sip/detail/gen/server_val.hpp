// Generated from grammar/sip/server_val.rl by Ragel 6.10. Do not edit. Inputs: 279f2a1a9fe75303
#pragma once

// server-val = product / comment, product = token [ SLASH product-version ] (RFC 3261 25.1), one at a time
// out of the LWS-separated list in Server and User-Agent. A comment has SWS of its own on both sides, besides
// the LWS. SLASH has SWS on both sides, so `a / b` is one product and `a b` two; `a/b/c` and `a(b)` are
// neither.

#include "../../../core/scan_bytes.hpp"
#include "../../../core/scan_end.hpp"
#include "comment.hpp"

#include "../../../core/detail/diag_push.hpp"

namespace sipwire { inline namespace SIPWIRE_ISA { namespace sip { namespace detail {

/// Reads one server-val and stops at the next or at pe. `name` and `version` are those of a product and
/// absent for a comment.
template <class Runs>
inline scan_end scan_server_val(const char* p, const char* const pe, const Runs& runs, const source& from,
                                extent& all, extent& name, extent& version) noexcept {
  const char* const eof = pe;
  const char* end = p;
  const char* first = p;
  const char* name_last = nullptr;
  const char* version_first = nullptr;
  rule where = rule::none;
static const char _server_val_actions[] = {
	0, 1, 0, 1, 5, 1, 6, 2,
	0, 3, 2, 2, 1, 2, 4, 0,
	3, 2, 0, 3
};

static const unsigned char _server_val_key_offsets[] = {
	0, 0, 19, 21, 40, 42, 45, 47,
	49, 51, 54, 55, 56, 57, 58, 60,
	78, 80, 96, 97, 98, 99, 103, 122,
	141, 160, 160, 177, 195, 213
};

static const unsigned char _server_val_trans_keys[] = {
	9u, 10u, 13u, 32u, 33u, 37u, 39u, 40u,
	126u, 42u, 43u, 45u, 46u, 48u, 57u, 65u,
	90u, 95u, 122u, 9u, 32u, 9u, 10u, 13u,
	32u, 33u, 37u, 39u, 40u, 126u, 42u, 43u,
	45u, 46u, 48u, 57u, 65u, 90u, 95u, 122u,
	9u, 32u, 9u, 32u, 40u, 9u, 32u, 9u,
	32u, 9u, 32u, 9u, 32u, 40u, 10u, 10u,
	10u, 10u, 9u, 32u, 9u, 10u, 13u, 32u,
	33u, 37u, 39u, 126u, 42u, 43u, 45u, 46u,
	48u, 57u, 65u, 90u, 95u, 122u, 9u, 32u,
	9u, 32u, 33u, 37u, 39u, 126u, 42u, 43u,
	45u, 46u, 48u, 57u, 65u, 90u, 95u, 122u,
	10u, 10u, 10u, 9u, 10u, 13u, 32u, 9u,
	10u, 13u, 32u, 33u, 37u, 126u, 39u, 40u,
	42u, 43u, 45u, 46u, 48u, 57u, 65u, 90u,
	95u, 122u, 9u, 10u, 13u, 32u, 33u, 37u,
	126u, 39u, 40u, 42u, 43u, 45u, 46u, 48u,
	57u, 65u, 90u, 95u, 122u, 9u, 10u, 13u,
	32u, 33u, 37u, 126u, 39u, 40u, 42u, 43u,
	45u, 46u, 48u, 57u, 65u, 90u, 95u, 122u,
	9u, 10u, 13u, 32u, 33u, 37u, 39u, 47u,
	126u, 42u, 43u, 45u, 57u, 65u, 90u, 95u,
	122u, 9u, 10u, 13u, 32u, 33u, 37u, 47u,
	126u, 39u, 40u, 42u, 43u, 45u, 57u, 65u,
	90u, 95u, 122u, 9u, 10u, 13u, 32u, 33u,
	37u, 47u, 126u, 39u, 40u, 42u, 43u, 45u,
	57u, 65u, 90u, 95u, 122u, 9u, 10u, 13u,
	32u, 33u, 37u, 39u, 126u, 42u, 43u, 45u,
	46u, 48u, 57u, 65u, 90u, 95u, 122u, 0
};

static const char _server_val_single_lengths[] = {
	0, 9, 2, 9, 2, 3, 2, 2,
	2, 3, 1, 1, 1, 1, 2, 8,
	2, 6, 1, 1, 1, 4, 7, 7,
	7, 0, 9, 8, 8, 8
};

static const char _server_val_range_lengths[] = {
	0, 5, 0, 5, 0, 0, 0, 0,
	0, 0, 0, 0, 0, 0, 0, 5,
	0, 5, 0, 0, 0, 0, 6, 6,
	6, 0, 4, 5, 5, 5
};

static const unsigned char _server_val_index_offsets[] = {
	0, 0, 15, 18, 33, 36, 40, 43,
	46, 49, 53, 55, 57, 59, 61, 64,
	78, 81, 93, 95, 97, 99, 104, 118,
	132, 146, 147, 161, 175, 189
};

static const char _server_val_indicies[] = {
	0, 2, 3, 0, 4, 4, 4, 5,
	4, 4, 4, 4, 4, 4, 1, 6,
	6, 1, 6, 7, 8, 6, 4, 4,
	4, 5, 4, 4, 4, 4, 4, 4,
	1, 9, 9, 1, 9, 9, 5, 1,
	10, 10, 1, 11, 11, 1, 12, 12,
	1, 12, 12, 13, 1, 14, 1, 15,
	1, 16, 1, 7, 1, 17, 17, 1,
	19, 20, 21, 19, 22, 22, 22, 22,
	22, 22, 22, 22, 22, 18, 23, 23,
	1, 23, 23, 22, 22, 22, 22, 22,
	22, 22, 22, 22, 18, 20, 1, 24,
	1, 2, 1, 25, 16, 26, 25, 1,
	25, 16, 26, 25, 13, 13, 13, 13,
	13, 13, 13, 13, 13, 1, 10, 15,
	27, 10, 13, 13, 13, 13, 13, 13,
	13, 13, 13, 1, 11, 14, 28, 11,
	13, 13, 13, 13, 13, 13, 13, 13,
	13, 1, 1, 29, 24, 30, 29, 31,
	31, 31, 19, 31, 31, 31, 31, 31,
	1, 29, 24, 30, 29, 13, 13, 19,
	13, 13, 13, 13, 13, 13, 1, 17,
	14, 28, 17, 13, 13, 19, 13, 13,
	13, 13, 13, 13, 1, 10, 15, 27,
	10, 32, 32, 32, 32, 32, 32, 32,
	32, 32, 18, 0
};

static const char _server_val_trans_targs[] = {
	1, 0, 2, 20, 26, 21, 3, 4,
	13, 5, 23, 24, 9, 25, 8, 7,
	6, 28, 0, 15, 16, 18, 29, 17,
	14, 22, 12, 11, 10, 27, 19, 26,
	29
};

static const char _server_val_trans_actions[] = {
	0, 0, 0, 0, 16, 10, 0, 0,
	0, 0, 0, 0, 0, 3, 0, 0,
	0, 0, 5, 0, 0, 0, 13, 0,
	0, 0, 0, 0, 0, 0, 0, 7,
	1
};

static const char _server_val_eof_actions[] = {
	0, 0, 0, 0, 0, 0, 0, 0,
	0, 0, 0, 0, 0, 0, 0, 5,
	0, 5, 0, 0, 0, 0, 0, 0,
	0, 0, 0, 0, 0, 0
};

static const int server_val_start = 1;

static const int server_val_en_main = 1;
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
	_keys = _server_val_trans_keys + _server_val_key_offsets[cs];
	_trans = _server_val_index_offsets[cs];

	_klen = _server_val_single_lengths[cs];
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

	_klen = _server_val_range_lengths[cs];
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
	_trans = _server_val_indicies[_trans];
	cs = _server_val_trans_targs[_trans];

	if ( _server_val_trans_actions[_trans] == 0 )
		goto _again;

	_acts = _server_val_actions + _server_val_trans_actions[_trans];
	_nacts = (unsigned int) *_acts++;
	while ( _nacts-- > 0 )
	{
		switch ( *_acts++ )
		{
	case 0:
	{ p = runs.template run<charset::token>(p + 1, pe) - 1; end = p + 1; }
	break;
	case 1:
	{
    const scan_end inner = scan_comment(p, pe, runs);
    if (!inner.ok()) return inner;
    p = inner.at - 1;
    end = inner.at;
  }
	break;
	case 2:
	{ first = p; }
	break;
	case 3:
	{ name_last = end; }
	break;
	case 4:
	{ version_first = p; }
	break;
	case 5:
	{ p--; {p++; goto _out; } }
	break;
	case 6:
	{ note(where, rule::product); }
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
	const char *__acts = _server_val_actions + _server_val_eof_actions[cs];
	unsigned int __nacts = (unsigned int) *__acts++;
	while ( __nacts-- > 0 ) {
		switch ( *__acts++ ) {
	case 6:
	{ note(where, rule::product); }
	break;
		}
	}
	}

	_out: {}
	}
  if (cs <
  21  ) return failed(p, pe, nullptr, where, rule::server_val);
  all = from.at(first, end);
  name = name_last != nullptr ? from.at(first, name_last) : extent{};
  version = version_first != nullptr ? from.at(version_first, end) : extent{};
  return {p, errc::none, rule::none};
}

}}}}  // namespace sipwire::sip::detail

#include "../../../core/detail/diag_pop.hpp"
