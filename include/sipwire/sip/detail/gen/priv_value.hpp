// Generated from grammar/sip/priv_value.rl by Ragel 6.10. Do not edit. Inputs: b3ce184732564056
#pragma once

// priv-value *( ";" priv-value ) (RFC 3323 4.2): the value of Privacy. The RFC has a bare ";", others send
// `id; user`: white space around the semicolon is taken. Every priv-value it names is a token.

#include "../../../core/scan_bytes.hpp"
#include "../../../core/scan_end.hpp"

#include "../../../core/detail/diag_push.hpp"

namespace sipwire { inline namespace SIPWIRE_ISA { namespace sip { namespace detail {

/// All of them, from the first byte of the first to the last of the last.
template <class Runs>
inline scan_end scan_priv_value(const char* p, const char* const pe, const Runs& runs, const source& from,
                                extent& all) noexcept {
  const char* const eof = pe;
  const char* end = p;
  const char* first = p;
  rule where = rule::none;
static const char _priv_value_actions[] = {
	0, 1, 0, 1, 2, 2, 1, 0

};

static const char _priv_value_key_offsets[] = {
	0, 0, 18, 20, 36, 38, 56, 58,
	74, 75, 76, 77, 96, 101
};

static const unsigned char _priv_value_trans_keys[] = {
	9u, 10u, 13u, 32u, 33u, 37u, 39u, 126u,
	42u, 43u, 45u, 46u, 48u, 57u, 65u, 90u,
	95u, 122u, 9u, 32u, 9u, 32u, 33u, 37u,
	39u, 126u, 42u, 43u, 45u, 46u, 48u, 57u,
	65u, 90u, 95u, 122u, 9u, 32u, 9u, 10u,
	13u, 32u, 33u, 37u, 39u, 126u, 42u, 43u,
	45u, 46u, 48u, 57u, 65u, 90u, 95u, 122u,
	9u, 32u, 9u, 32u, 33u, 37u, 39u, 126u,
	42u, 43u, 45u, 46u, 48u, 57u, 65u, 90u,
	95u, 122u, 10u, 10u, 10u, 9u, 10u, 13u,
	32u, 33u, 37u, 39u, 59u, 126u, 42u, 43u,
	45u, 46u, 48u, 57u, 65u, 90u, 95u, 122u,
	9u, 10u, 13u, 32u, 59u, 9u, 32u, 59u,
	0
};

static const char _priv_value_single_lengths[] = {
	0, 8, 2, 6, 2, 8, 2, 6,
	1, 1, 1, 9, 5, 3
};

static const char _priv_value_range_lengths[] = {
	0, 5, 0, 5, 0, 5, 0, 5,
	0, 0, 0, 5, 0, 0
};

static const char _priv_value_index_offsets[] = {
	0, 0, 14, 17, 29, 32, 46, 49,
	61, 63, 65, 67, 82, 88
};

static const char _priv_value_indicies[] = {
	1, 2, 3, 1, 4, 4, 4, 4,
	4, 4, 4, 4, 4, 0, 5, 5,
	6, 5, 5, 4, 4, 4, 4, 4,
	4, 4, 4, 4, 0, 7, 7, 6,
	8, 9, 10, 8, 11, 11, 11, 11,
	11, 11, 11, 11, 11, 0, 12, 12,
	6, 12, 12, 11, 11, 11, 11, 11,
	11, 11, 11, 11, 0, 9, 6, 13,
	6, 2, 6, 14, 13, 15, 14, 11,
	11, 11, 8, 11, 11, 11, 11, 11,
	11, 0, 14, 13, 15, 14, 8, 6,
	7, 7, 8, 6, 0
};

static const char _priv_value_trans_targs[] = {
	0, 1, 2, 10, 11, 3, 0, 13,
	5, 6, 8, 11, 7, 4, 12, 9
};

static const char _priv_value_trans_actions[] = {
	3, 0, 0, 0, 5, 0, 0, 0,
	0, 0, 0, 1, 0, 0, 0, 0
};

static const char _priv_value_eof_actions[] = {
	0, 3, 0, 3, 0, 3, 0, 3,
	0, 0, 0, 0, 0, 0
};

static const int priv_value_start = 1;

static const int priv_value_en_main = 1;
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
	_keys = _priv_value_trans_keys + _priv_value_key_offsets[cs];
	_trans = _priv_value_index_offsets[cs];

	_klen = _priv_value_single_lengths[cs];
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

	_klen = _priv_value_range_lengths[cs];
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
	_trans = _priv_value_indicies[_trans];
	cs = _priv_value_trans_targs[_trans];

	if ( _priv_value_trans_actions[_trans] == 0 )
		goto _again;

	_acts = _priv_value_actions + _priv_value_trans_actions[_trans];
	_nacts = (unsigned int) *_acts++;
	while ( _nacts-- > 0 )
	{
		switch ( *_acts++ )
		{
	case 0:
	{ p = runs.template run<charset::token>(p + 1, pe) - 1; end = p + 1; }
	break;
	case 1:
	{ first = p; }
	break;
	case 2:
	{ note(where, rule::priv_value); }
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
	const char *__acts = _priv_value_actions + _priv_value_eof_actions[cs];
	unsigned int __nacts = (unsigned int) *__acts++;
	while ( __nacts-- > 0 ) {
		switch ( *__acts++ ) {
	case 2:
	{ note(where, rule::priv_value); }
	break;
		}
	}
	}

	_out: {}
	}
  if (cs <
  11  ) return failed(p, pe, nullptr, where, rule::priv_value);
  all = from.at(first, end);
  return {p, errc::none, rule::none};
}

}}}}  // namespace sipwire::sip::detail

#include "../../../core/detail/diag_pop.hpp"
