// Generated from grammar/sdp/spaced_number.rl by Ragel 6.10. Do not edit. Inputs: 1afc9d5155afad11
#pragma once

// sqn without its name (RFC 3407 3.1): a number, perhaps with a blank before it, as the form printed there
// has it.

#include "../../../core/scan_bytes.hpp"
#include "../../../core/scan_end.hpp"

#include "../../../core/detail/diag_push.hpp"

namespace sipwire { inline namespace SIPWIRE_ISA { namespace sdp { namespace detail {

/// The digits; `element` names its faults.
template <class Runs>
inline scan_end scan_spaced_number(const char* p, const char* const pe, const Runs& runs,
                                       const source& from, rule element, extent& number) noexcept {
  const char* const eof = pe;
  const char* const first = p;
  const char* digit = nullptr;
  rule where = rule::none;
  (void)runs;
  (void)first;
  (void)from;
static const char _sdp_spaced_number_actions[] = {
	0, 1, 0, 2, 1, 0
};

static const char _sdp_spaced_number_key_offsets[] = {
	0, 0, 3, 5
};

static const unsigned char _sdp_spaced_number_trans_keys[] = {
	32u, 48u, 57u, 48u, 57u, 48u, 57u, 0
};

static const char _sdp_spaced_number_single_lengths[] = {
	0, 1, 0, 0
};

static const char _sdp_spaced_number_range_lengths[] = {
	0, 1, 1, 1
};

static const char _sdp_spaced_number_index_offsets[] = {
	0, 0, 3, 5
};

static const char _sdp_spaced_number_trans_targs[] = {
	2, 3, 0, 3, 0, 3, 0, 0
};

static const char _sdp_spaced_number_trans_actions[] = {
	0, 3, 0, 3, 0, 1, 0, 0
};

static const int sdp_spaced_number_start = 1;

static const int sdp_spaced_number_en_main = 1;
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
	_keys = _sdp_spaced_number_trans_keys + _sdp_spaced_number_key_offsets[cs];
	_trans = _sdp_spaced_number_index_offsets[cs];

	_klen = _sdp_spaced_number_single_lengths[cs];
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

	_klen = _sdp_spaced_number_range_lengths[cs];
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
	cs = _sdp_spaced_number_trans_targs[_trans];

	if ( _sdp_spaced_number_trans_actions[_trans] == 0 )
		goto _again;

	_acts = _sdp_spaced_number_actions + _sdp_spaced_number_trans_actions[_trans];
	_nacts = (unsigned int) *_acts++;
	while ( _nacts-- > 0 )
	{
		switch ( *_acts++ )
		{
	case 0:
	{ p = runs.template run<charset::digit>(p + 1, pe) - 1; }
	break;
	case 1:
	{ if (digit == nullptr) digit = p; }
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
  3  ) return failed(p, pe, nullptr, where, element);
  number = from.at(digit, p);
  return {p, errc::none, rule::none};
}

}}}}  // namespace sipwire::sdp::detail

#include "../../../core/detail/diag_pop.hpp"
