// Generated from grammar/sdp/floorid.rl by Ragel 6.10. Do not edit. Inputs: c9a6617124ba262b
#pragma once

// floor-id-attribute without its name (RFC 8856 13.4; RFC 4583 6): token [ SP "mstrm:" token *( SP token ) ];
// "m-stream:" is what the examples of RFC 4583 have.

#include "../../../core/scan_bytes.hpp"
#include "../../../core/scan_end.hpp"

#include "../../../core/detail/diag_push.hpp"

namespace sipwire { inline namespace SIPWIRE_ISA { namespace sdp { namespace detail {

/// The floor, and the streams with the blanks between them or absent.
template <class Runs>
inline scan_end scan_floorid(const char* p, const char* const pe, const Runs& runs, const source& from,
                                 extent& floor, extent& streams) noexcept {
  const char* const eof = pe;
  const char* const first = p;
  const char* cut = nullptr;
  const char* colon = nullptr;
  rule where = rule::none;
  (void)runs;
  (void)first;
  (void)from;
static const char _sdp_floorid_actions[] = {
	0, 1, 0, 1, 1, 1, 2, 1,
	3, 1, 4
};

static const char _sdp_floorid_key_offsets[] = {
	0, 0, 13, 15, 18, 20, 22, 24,
	26, 28, 30, 31, 44, 57, 59, 61,
	75
};

static const unsigned char _sdp_floorid_trans_keys[] = {
	33u, 35u, 39u, 42u, 43u, 45u, 46u, 48u,
	57u, 65u, 90u, 94u, 126u, 77u, 109u, 45u,
	83u, 115u, 83u, 115u, 84u, 116u, 82u, 114u,
	69u, 101u, 65u, 97u, 77u, 109u, 58u, 33u,
	35u, 39u, 42u, 43u, 45u, 46u, 48u, 57u,
	65u, 90u, 94u, 126u, 33u, 35u, 39u, 42u,
	43u, 45u, 46u, 48u, 57u, 65u, 90u, 94u,
	126u, 84u, 116u, 82u, 114u, 32u, 33u, 35u,
	39u, 42u, 43u, 45u, 46u, 48u, 57u, 65u,
	90u, 94u, 126u, 32u, 33u, 35u, 39u, 42u,
	43u, 45u, 46u, 48u, 57u, 65u, 90u, 94u,
	126u, 0
};

static const char _sdp_floorid_single_lengths[] = {
	0, 1, 2, 3, 2, 2, 2, 2,
	2, 2, 1, 1, 1, 2, 2, 2,
	2
};

static const char _sdp_floorid_range_lengths[] = {
	0, 6, 0, 0, 0, 0, 0, 0,
	0, 0, 0, 6, 6, 0, 0, 6,
	6
};

static const char _sdp_floorid_index_offsets[] = {
	0, 0, 8, 11, 15, 18, 21, 24,
	27, 30, 33, 35, 43, 51, 54, 57,
	66
};

static const char _sdp_floorid_indicies[] = {
	1, 1, 1, 1, 1, 1, 1, 0,
	2, 2, 3, 4, 5, 5, 3, 6,
	6, 3, 7, 7, 3, 8, 8, 3,
	9, 9, 3, 10, 10, 3, 11, 11,
	3, 12, 3, 13, 13, 13, 13, 13,
	13, 13, 3, 13, 13, 13, 13, 13,
	13, 13, 14, 15, 15, 3, 10, 10,
	3, 16, 1, 1, 1, 1, 1, 1,
	1, 0, 17, 13, 13, 13, 13, 13,
	13, 13, 14, 0
};

static const char _sdp_floorid_trans_targs[] = {
	0, 15, 3, 0, 4, 13, 5, 6,
	7, 8, 9, 10, 11, 16, 0, 14,
	2, 12
};

static const char _sdp_floorid_trans_actions[] = {
	3, 1, 0, 0, 0, 0, 0, 0,
	0, 0, 0, 0, 9, 1, 5, 0,
	7, 0
};

static const char _sdp_floorid_eof_actions[] = {
	0, 3, 0, 0, 0, 0, 0, 0,
	0, 0, 0, 0, 5, 0, 0, 0,
	0
};

static const int sdp_floorid_start = 1;

static const int sdp_floorid_en_main = 1;
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
	_keys = _sdp_floorid_trans_keys + _sdp_floorid_key_offsets[cs];
	_trans = _sdp_floorid_index_offsets[cs];

	_klen = _sdp_floorid_single_lengths[cs];
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

	_klen = _sdp_floorid_range_lengths[cs];
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
	_trans = _sdp_floorid_indicies[_trans];
	cs = _sdp_floorid_trans_targs[_trans];

	if ( _sdp_floorid_trans_actions[_trans] == 0 )
		goto _again;

	_acts = _sdp_floorid_actions + _sdp_floorid_trans_actions[_trans];
	_nacts = (unsigned int) *_acts++;
	while ( _nacts-- > 0 )
	{
		switch ( *_acts++ )
		{
	case 0:
	{ p = runs.template run<charset::sdp_token>(p + 1, pe) - 1; }
	break;
	case 1:
	{ note(where, rule::floor_id); }
	break;
	case 2:
	{ note(where, rule::mstrm); }
	break;
	case 3:
	{ if (cut == nullptr) cut = p; }
	break;
	case 4:
	{ colon = p; }
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
	const char *__acts = _sdp_floorid_actions + _sdp_floorid_eof_actions[cs];
	unsigned int __nacts = (unsigned int) *__acts++;
	while ( __nacts-- > 0 ) {
		switch ( *__acts++ ) {
	case 1:
	{ note(where, rule::floor_id); }
	break;
	case 2:
	{ note(where, rule::mstrm); }
	break;
		}
	}
	}

	_out: {}
	}
  if (cs <
  15  ) return failed(p, pe, nullptr, where, rule::floor_id);
  floor = from.at(first, cut != nullptr ? cut : p);
  if (colon != nullptr) streams = from.at(colon + 1, p);
  return {p, errc::none, rule::none};
}

}}}}  // namespace sipwire::sdp::detail

#include "../../../core/detail/diag_pop.hpp"
