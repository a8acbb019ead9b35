// Generated from grammar/sip/passport.rl by Ragel 6.10. Do not edit. Inputs: 996cc10a7ceec1fb
#pragma once

// A PASSporT in the JWS Compact Serialization (RFC 8225 4, RFC 7515 3.1): header "." payload "." signature,
// each base64url without padding. The compact form leaves out header and payload, but not their dots (RFC
// 8225 7).

#include "../../../core/scan_bytes.hpp"
#include "../../../core/scan_end.hpp"

#include "../../../core/detail/diag_push.hpp"

namespace sipwire { inline namespace SIPWIRE_ISA { namespace sip { namespace detail {

/// The three parts of [p, pe), the first two empty in the compact form.
template <class Runs>
inline scan_end scan_passport(const char* p, const char* const pe, const Runs& runs, const source& from,
                              extent& header, extent& payload, extent& signature) noexcept {
  const char* const eof = pe;
  const char* const first = p;
  const char* header_last = p;
  const char* payload_last = p;
static const char _passport_actions[] = {
	0, 1, 0, 1, 1, 1, 2
};

static const char _passport_key_offsets[] = {
	0, 0, 9, 18, 26, 35, 43, 44
};

static const unsigned char _passport_trans_keys[] = {
	45u, 46u, 95u, 48u, 57u, 65u, 90u, 97u,
	122u, 45u, 46u, 95u, 48u, 57u, 65u, 90u,
	97u, 122u, 45u, 95u, 48u, 57u, 65u, 90u,
	97u, 122u, 45u, 46u, 95u, 48u, 57u, 65u,
	90u, 97u, 122u, 45u, 95u, 48u, 57u, 65u,
	90u, 97u, 122u, 46u, 45u, 95u, 48u, 57u,
	65u, 90u, 97u, 122u, 0
};

static const char _passport_single_lengths[] = {
	0, 3, 3, 2, 3, 2, 1, 2
};

static const char _passport_range_lengths[] = {
	0, 3, 3, 3, 3, 3, 0, 3
};

static const char _passport_index_offsets[] = {
	0, 0, 7, 14, 20, 27, 33, 35
};

static const char _passport_indicies[] = {
	0, 2, 0, 0, 0, 0, 1, 0,
	3, 0, 0, 0, 0, 1, 4, 4,
	4, 4, 4, 1, 4, 5, 4, 4,
	4, 4, 1, 6, 6, 6, 6, 6,
	1, 5, 1, 6, 6, 6, 6, 6,
	1, 0
};

static const char _passport_trans_targs[] = {
	2, 0, 6, 3, 4, 5, 7
};

static const char _passport_trans_actions[] = {
	1, 0, 3, 3, 1, 5, 1
};

static const int passport_start = 1;

static const int passport_en_main = 1;
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
	_keys = _passport_trans_keys + _passport_key_offsets[cs];
	_trans = _passport_index_offsets[cs];

	_klen = _passport_single_lengths[cs];
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

	_klen = _passport_range_lengths[cs];
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
	_trans = _passport_indicies[_trans];
	cs = _passport_trans_targs[_trans];

	if ( _passport_trans_actions[_trans] == 0 )
		goto _again;

	_acts = _passport_actions + _passport_trans_actions[_trans];
	_nacts = (unsigned int) *_acts++;
	while ( _nacts-- > 0 )
	{
		switch ( *_acts++ )
		{
	case 0:
	{ p = runs.template run<charset::base64url>(p + 1, pe) - 1; }
	break;
	case 1:
	{ header_last = p; }
	break;
	case 2:
	{ payload_last = p; }
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
  static_cast<void>(eof);
  if (cs <
  7  ) return failed(p, pe, nullptr, rule::none, rule::passport);
  header = from.at(first, header_last);
  payload = from.at(header_last + 1, payload_last);
  signature = from.at(payload_last + 1, pe);
  return {p, errc::none, rule::none};
}

}}}}  // namespace sipwire::sip::detail

#include "../../../core/detail/diag_pop.hpp"
