// Generated from grammar/sip/qvalue.rl by Ragel 6.10. Do not edit. Inputs: a6504abc792f5b41
#pragma once

// qvalue = ( "0" [ "." 0*3DIGIT ] ) / ( "1" [ "." 0*3("0") ] ) (RFC 3261 25.1). `1.` and `0.` are in, `.5` is
// out.

#include "../../../core/scan_end.hpp"

#include "../../../core/detail/diag_push.hpp"

namespace sipwire { inline namespace SIPWIRE_ISA { namespace sip { namespace detail {

/// A qvalue that fills [p, pe), in thousandths.
inline scan_end scan_qvalue(const char* p, const char* const pe, std::uint16_t& out) noexcept {
  unsigned whole = 0;
  unsigned thousandths = 0;
  unsigned unit = 100;
static const char _qvalue_actions[] = {
	0, 1, 0, 1, 1
};

static const char _qvalue_key_offsets[] = {
	0, 0, 2, 3, 5, 7, 9, 9,
	10, 11, 12
};

static const unsigned char _qvalue_trans_keys[] = {
	48u, 49u, 46u, 48u, 57u, 48u, 57u, 48u,
	57u, 46u, 48u, 48u, 48u, 0
};

static const char _qvalue_single_lengths[] = {
	0, 2, 1, 0, 0, 0, 0, 1,
	1, 1, 1
};

static const char _qvalue_range_lengths[] = {
	0, 0, 0, 1, 1, 1, 0, 0,
	0, 0, 0
};

static const char _qvalue_index_offsets[] = {
	0, 0, 3, 5, 7, 9, 11, 12,
	14, 16, 18
};

static const char _qvalue_trans_targs[] = {
	2, 7, 0, 3, 0, 4, 0, 5,
	0, 6, 0, 0, 8, 0, 9, 0,
	10, 0, 6, 0, 0
};

static const char _qvalue_trans_actions[] = {
	1, 1, 0, 0, 0, 3, 0, 3,
	0, 3, 0, 0, 0, 0, 0, 0,
	0, 0, 0, 0, 0
};

static const int qvalue_start = 1;

static const int qvalue_en_main = 1;
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
	_keys = _qvalue_trans_keys + _qvalue_key_offsets[cs];
	_trans = _qvalue_index_offsets[cs];

	_klen = _qvalue_single_lengths[cs];
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

	_klen = _qvalue_range_lengths[cs];
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
	cs = _qvalue_trans_targs[_trans];

	if ( _qvalue_trans_actions[_trans] == 0 )
		goto _again;

	_acts = _qvalue_actions + _qvalue_trans_actions[_trans];
	_nacts = (unsigned int) *_acts++;
	while ( _nacts-- > 0 )
	{
		switch ( *_acts++ )
		{
	case 0:
	{ whole = *p == '1' ? 1000U : 0U; }
	break;
	case 1:
	{ thousandths += unit * static_cast<unsigned>(*p - '0'); unit /= 10; }
	break;
		}
	}

_again:
	if ( cs == 0 )
		goto _out;
	if ( ++p != pe )
		goto _resume;
	_test_eof: {}
	_out: {}
	}
  if (cs <
  2  ) return failed(p, pe, nullptr, rule::none, rule::qvalue);
  out = static_cast<std::uint16_t>(whole + thousandths);
  return {p, errc::none, rule::none};
}

}}}}  // namespace sipwire::sip::detail

#include "../../../core/detail/diag_pop.hpp"
