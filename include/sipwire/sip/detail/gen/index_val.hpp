// Generated from grammar/sip/index_val.rl by Ragel 6.10. Do not edit. Inputs: 3ca11fefe0507196
#pragma once

// index-val = number *( "." number ), number = [ %x31-39 *DIGIT ] DIGIT (RFC 7044 5): the place of an entry
// in the tree of History-Info. A number has no leading zeros, and nothing may stand around the dots. The size
// of a number is the caller's.

#include "../../../core/scan_bytes.hpp"
#include "../../../core/scan_end.hpp"

#include "../../../core/detail/diag_push.hpp"

namespace sipwire { inline namespace SIPWIRE_ISA { namespace sip { namespace detail {

/// Is [p, pe) an index-val?
inline scan_end scan_index_val(const char* p, const char* const pe) noexcept {
  const char* const eof = pe;
static const char _index_val_key_offsets[] = {
	0, 0, 3, 4
};

static const unsigned char _index_val_trans_keys[] = {
	48u, 49u, 57u, 46u, 46u, 48u, 57u, 0
};

static const char _index_val_single_lengths[] = {
	0, 1, 1, 1
};

static const char _index_val_range_lengths[] = {
	0, 1, 0, 1
};

static const char _index_val_index_offsets[] = {
	0, 0, 3, 5
};

static const char _index_val_trans_targs[] = {
	2, 3, 0, 1, 0, 1, 3, 0,
	0
};

static const int index_val_start = 1;

static const int index_val_en_main = 1;
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
	_keys = _index_val_trans_keys + _index_val_key_offsets[cs];
	_trans = _index_val_index_offsets[cs];

	_klen = _index_val_single_lengths[cs];
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

	_klen = _index_val_range_lengths[cs];
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
	cs = _index_val_trans_targs[_trans];

	if ( cs == 0 )
		goto _out;
	if ( ++p != pe )
		goto _resume;
	_test_eof: {}
	_out: {}
	}
  (void)eof;
  if (cs <
  2  ) return failed(p, pe, nullptr, rule::none, rule::index_val);
  return {p, errc::none, rule::none};
}

}}}}  // namespace sipwire::sip::detail

#include "../../../core/detail/diag_pop.hpp"
