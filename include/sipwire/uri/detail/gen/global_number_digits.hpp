// Generated from grammar/uri/global_number_digits.rl by Ragel 6.10. Do not edit. Inputs: 9145267d295094e8
#pragma once

// global-number-digits = "+" *phonedigit DIGIT *phonedigit (RFC 3966 3), alone: the descriptor of a
// phone-context.

#include "../../../core/scan_end.hpp"

#include "../../../core/detail/diag_push.hpp"

namespace sipwire { inline namespace SIPWIRE_ISA { namespace uri { namespace detail {

/// Global number digits that fill [p, pe).
inline scan_end scan_global_number_digits(const char* p, const char* const pe) noexcept {
static const char _global_number_digits_key_offsets[] = {
	0, 0, 1, 7
};

static const unsigned char _global_number_digits_trans_keys[] = {
	43u, 40u, 41u, 45u, 46u, 48u, 57u, 40u,
	41u, 45u, 46u, 48u, 57u, 0
};

static const char _global_number_digits_single_lengths[] = {
	0, 1, 0, 0
};

static const char _global_number_digits_range_lengths[] = {
	0, 0, 3, 3
};

static const char _global_number_digits_index_offsets[] = {
	0, 0, 2, 6
};

static const char _global_number_digits_trans_targs[] = {
	2, 0, 2, 2, 3, 0, 3, 3,
	3, 0, 0
};

static const int global_number_digits_start = 1;

static const int global_number_digits_en_main = 1;
  int cs =
  1  ;
	{
	int _klen;
	unsigned int _trans;
	const unsigned char *_keys;

	if ( p == pe )
		goto _test_eof;
	if ( cs == 0 )
		goto _out;
_resume:
	_keys = _global_number_digits_trans_keys + _global_number_digits_key_offsets[cs];
	_trans = _global_number_digits_index_offsets[cs];

	_klen = _global_number_digits_single_lengths[cs];
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

	_klen = _global_number_digits_range_lengths[cs];
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
	cs = _global_number_digits_trans_targs[_trans];

	if ( cs == 0 )
		goto _out;
	if ( ++p != pe )
		goto _resume;
	_test_eof: {}
	_out: {}
	}
  if (cs <
  3  ) return failed(p, pe, nullptr, rule::phone_context, rule::phone_context);
  return {p, errc::none, rule::none};
}

}}}}  // namespace sipwire::uri::detail

#include "../../../core/detail/diag_pop.hpp"
