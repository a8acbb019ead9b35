// Generated from grammar/sdp/cdsc.rl by Ragel 6.10. Do not edit. Inputs: a8f730ecc6691031
#pragma once

// cdsc without its name (RFC 3407 3.1): cap-num SP media SP transport SP fmt list, perhaps with a blank
// before it, as the form printed there has it.

#include "../../../core/scan_bytes.hpp"
#include "../../../core/scan_end.hpp"

#include "../../../core/detail/diag_push.hpp"

namespace sipwire { inline namespace SIPWIRE_ISA { namespace sdp { namespace detail {

/// The four parts, the formats with the blanks between them.
template <class Runs>
inline scan_end scan_cdsc(const char* p, const char* const pe, const Runs& runs, const source& from,
                              extent& id, extent& media, extent& proto, extent& formats) noexcept {
  const char* const eof = pe;
  const char* const first = p;
  const char* digit = nullptr;
  const char* cuts[3] = {};
  unsigned n = 0;
  rule where = rule::none;
  (void)runs;
  (void)first;
  (void)from;
static const char _sdp_cdsc_actions[] = {
	0, 1, 0, 1, 1, 1, 2, 1,
	3, 1, 4, 1, 5, 1, 7, 2,
	6, 1
};

static const char _sdp_cdsc_key_offsets[] = {
	0, 0, 3, 5, 8, 21, 35, 48,
	61, 74
};

static const unsigned char _sdp_cdsc_trans_keys[] = {
	32u, 48u, 57u, 48u, 57u, 32u, 48u, 57u,
	33u, 35u, 39u, 42u, 43u, 45u, 46u, 48u,
	57u, 65u, 90u, 94u, 126u, 32u, 33u, 35u,
	39u, 42u, 43u, 45u, 46u, 48u, 57u, 65u,
	90u, 94u, 126u, 33u, 35u, 39u, 42u, 43u,
	45u, 46u, 48u, 57u, 65u, 90u, 94u, 126u,
	32u, 33u, 47u, 35u, 39u, 42u, 43u, 45u,
	57u, 65u, 90u, 94u, 126u, 33u, 35u, 39u,
	42u, 43u, 45u, 46u, 48u, 57u, 65u, 90u,
	94u, 126u, 32u, 33u, 35u, 39u, 42u, 43u,
	45u, 46u, 48u, 57u, 65u, 90u, 94u, 126u,
	0
};

static const char _sdp_cdsc_single_lengths[] = {
	0, 1, 0, 1, 1, 2, 1, 3,
	1, 2
};

static const char _sdp_cdsc_range_lengths[] = {
	0, 1, 1, 1, 6, 6, 6, 5,
	6, 6
};

static const char _sdp_cdsc_index_offsets[] = {
	0, 0, 3, 5, 8, 16, 25, 33,
	42, 50
};

static const char _sdp_cdsc_indicies[] = {
	1, 2, 0, 2, 0, 3, 4, 0,
	6, 6, 6, 6, 6, 6, 6, 5,
	7, 6, 6, 6, 6, 6, 6, 6,
	5, 9, 9, 9, 9, 9, 9, 9,
	8, 10, 9, 11, 9, 9, 9, 9,
	9, 8, 13, 13, 13, 13, 13, 13,
	13, 12, 14, 13, 13, 13, 13, 13,
	13, 13, 12, 0
};

static const char _sdp_cdsc_trans_targs[] = {
	0, 2, 3, 4, 3, 0, 5, 6,
	0, 7, 8, 6, 0, 9, 8
};

static const char _sdp_cdsc_trans_actions[] = {
	5, 0, 15, 13, 3, 9, 1, 13,
	11, 1, 13, 0, 7, 1, 0
};

static const char _sdp_cdsc_eof_actions[] = {
	0, 5, 5, 5, 9, 9, 11, 11,
	7, 0
};

static const int sdp_cdsc_start = 1;

static const int sdp_cdsc_en_main = 1;
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
	_keys = _sdp_cdsc_trans_keys + _sdp_cdsc_key_offsets[cs];
	_trans = _sdp_cdsc_index_offsets[cs];

	_klen = _sdp_cdsc_single_lengths[cs];
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

	_klen = _sdp_cdsc_range_lengths[cs];
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
	_trans = _sdp_cdsc_indicies[_trans];
	cs = _sdp_cdsc_trans_targs[_trans];

	if ( _sdp_cdsc_trans_actions[_trans] == 0 )
		goto _again;

	_acts = _sdp_cdsc_actions + _sdp_cdsc_trans_actions[_trans];
	_nacts = (unsigned int) *_acts++;
	while ( _nacts-- > 0 )
	{
		switch ( *_acts++ )
		{
	case 0:
	{ p = runs.template run<charset::sdp_token>(p + 1, pe) - 1; }
	break;
	case 1:
	{ p = runs.template run<charset::digit>(p + 1, pe) - 1; }
	break;
	case 2:
	{ note(where, rule::cap_num); }
	break;
	case 3:
	{ note(where, rule::fmt); }
	break;
	case 4:
	{ note(where, rule::media); }
	break;
	case 5:
	{ note(where, rule::proto); }
	break;
	case 6:
	{ digit = p; }
	break;
	case 7:
	{ cuts[n++] = p; }
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
	const char *__acts = _sdp_cdsc_actions + _sdp_cdsc_eof_actions[cs];
	unsigned int __nacts = (unsigned int) *__acts++;
	while ( __nacts-- > 0 ) {
		switch ( *__acts++ ) {
	case 2:
	{ note(where, rule::cap_num); }
	break;
	case 3:
	{ note(where, rule::fmt); }
	break;
	case 4:
	{ note(where, rule::media); }
	break;
	case 5:
	{ note(where, rule::proto); }
	break;
		}
	}
	}

	_out: {}
	}
  if (cs <
  9  ) return failed(p, pe, nullptr, where, rule::cap_num);
  id = from.at(digit, cuts[0]);
  media = from.at(cuts[0] + 1, cuts[1]);
  proto = from.at(cuts[1] + 1, cuts[2]);
  formats = from.at(cuts[2] + 1, p);
  return {p, errc::none, rule::none};
}

}}}}  // namespace sipwire::sdp::detail

#include "../../../core/detail/diag_pop.hpp"
