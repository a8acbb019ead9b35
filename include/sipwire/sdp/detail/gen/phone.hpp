// Generated from grammar/sdp/phone.rl by Ragel 6.10. Do not edit. Inputs: ab9987018ab8a0de
#pragma once

// phone-number (RFC 8866 9): phone *SP "(" 1*email-safe ")" / 1*email-safe "<" phone ">" / phone, where
// phone = ["+"] DIGIT 1*( SP / "-" / DIGIT ).

#include "../../../core/scan_bytes.hpp"
#include "../../../core/scan_end.hpp"

#include "../../../core/detail/diag_push.hpp"

namespace sipwire { inline namespace SIPWIRE_ISA { namespace sdp { namespace detail {

/// The number, and the name in brackets or before it; absent without one.
template <class Runs>
inline scan_end scan_phone(const char* p, const char* const pe, const Runs& runs, const source& from,
                               extent& number, extent& name) noexcept {
  const char* const eof = pe;
  const char* const first = p;
  const char* open = nullptr;
  const char* angle = nullptr;
  rule where = rule::none;
  (void)runs;
static const char _sdp_phone_actions[] = {
	0, 1, 0, 1, 1, 1, 2
};

static const char _sdp_phone_key_offsets[] = {
	0, 0, 10, 17, 20, 22, 26, 31,
	40, 51, 58, 65, 65
};

static const unsigned char _sdp_phone_trans_keys[] = {
	0u, 10u, 13u, 43u, 60u, 62u, 40u, 41u,
	48u, 57u, 0u, 10u, 13u, 60u, 62u, 40u,
	41u, 43u, 48u, 57u, 48u, 57u, 32u, 45u,
	48u, 57u, 32u, 45u, 62u, 48u, 57u, 0u,
	10u, 13u, 60u, 62u, 40u, 41u, 48u, 57u,
	0u, 10u, 13u, 32u, 45u, 60u, 62u, 40u,
	41u, 48u, 57u, 0u, 10u, 13u, 60u, 62u,
	40u, 41u, 0u, 10u, 13u, 40u, 41u, 60u,
	62u, 0u, 10u, 13u, 32u, 40u, 41u, 45u,
	60u, 62u, 48u, 57u, 0
};

static const char _sdp_phone_single_lengths[] = {
	0, 6, 5, 1, 0, 2, 3, 5,
	7, 5, 7, 0, 9
};

static const char _sdp_phone_range_lengths[] = {
	0, 2, 1, 1, 1, 1, 1, 2,
	2, 1, 0, 0, 1
};

static const char _sdp_phone_index_offsets[] = {
	0, 0, 9, 16, 19, 21, 25, 30,
	38, 48, 55, 63, 64
};

static const char _sdp_phone_indicies[] = {
	0, 0, 0, 2, 0, 0, 0, 3,
	1, 0, 0, 0, 4, 0, 0, 1,
	5, 6, 0, 6, 0, 7, 7, 7,
	0, 7, 7, 8, 7, 0, 0, 0,
	0, 4, 0, 0, 3, 1, 0, 0,
	0, 9, 9, 4, 0, 0, 9, 1,
	0, 0, 0, 0, 0, 0, 10, 0,
	0, 0, 0, 8, 0, 0, 10, 0,
	0, 0, 0, 9, 11, 0, 9, 4,
	0, 9, 1, 0
};

static const char _sdp_phone_trans_targs[] = {
	0, 2, 7, 8, 3, 4, 5, 6,
	11, 12, 10, 9
};

static const char _sdp_phone_trans_actions[] = {
	1, 0, 0, 0, 5, 0, 0, 0,
	0, 0, 0, 3
};

static const char _sdp_phone_eof_actions[] = {
	0, 1, 1, 1, 1, 1, 1, 1,
	1, 1, 1, 0, 0
};

static const int sdp_phone_start = 1;

static const int sdp_phone_en_main = 1;
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
	_keys = _sdp_phone_trans_keys + _sdp_phone_key_offsets[cs];
	_trans = _sdp_phone_index_offsets[cs];

	_klen = _sdp_phone_single_lengths[cs];
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

	_klen = _sdp_phone_range_lengths[cs];
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
	_trans = _sdp_phone_indicies[_trans];
	cs = _sdp_phone_trans_targs[_trans];

	if ( _sdp_phone_trans_actions[_trans] == 0 )
		goto _again;

	_acts = _sdp_phone_actions + _sdp_phone_trans_actions[_trans];
	_nacts = (unsigned int) *_acts++;
	while ( _nacts-- > 0 )
	{
		switch ( *_acts++ )
		{
	case 0:
	{ note(where, rule::phone_number); }
	break;
	case 1:
	{ open = p; }
	break;
	case 2:
	{ angle = p; }
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
	const char *__acts = _sdp_phone_actions + _sdp_phone_eof_actions[cs];
	unsigned int __nacts = (unsigned int) *__acts++;
	while ( __nacts-- > 0 ) {
		switch ( *__acts++ ) {
	case 0:
	{ note(where, rule::phone_number); }
	break;
		}
	}
	}

	_out: {}
	}
  if (cs <
  11  ) return failed(p, pe, nullptr, where, rule::phone_number);
  const char* last = open != nullptr ? open : angle != nullptr ? angle : p;
  while (last != first && last[-1] == ' ') --last;
  number = angle != nullptr ? from.at(angle + 1, p - 1) : from.at(first, last);
  if (angle != nullptr) name = from.at(first, last);
  if (open != nullptr) name = from.at(open + 1, p - 1);
  return {p, errc::none, rule::none};
}

}}}}  // namespace sipwire::sdp::detail

#include "../../../core/detail/diag_pop.hpp"
