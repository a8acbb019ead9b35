// Generated from grammar/sdp/dcmap.rl by Ragel 6.10. Do not edit. Inputs: 4f418c02494d00f9
#pragma once

// dcmap-value (RFC 8864 5.1.1): dcmap-stream-id [ SP dcmap-opt *( ";" dcmap-opt ) ]. Which options exclude or
// repeat each other, and how large their numbers are, is judged by the value type. A quoted-string has
// %-escapes, and may hold ";".

#include "../../../core/scan_bytes.hpp"
#include "../../../core/scan_end.hpp"

#include "../../../core/detail/diag_push.hpp"

namespace sipwire { inline namespace SIPWIRE_ISA { namespace sdp { namespace detail {

/// The number, and the options or absent.
template <class Runs>
inline scan_end scan_dcmap(const char* p, const char* const pe, const Runs& runs, const source& from,
                               extent& id, extent& options) noexcept {
  const char* const eof = pe;
  const char* const first = p;
  const char* cut = nullptr;
  rule where = rule::none;
  (void)runs;
  (void)first;
  (void)from;
static const char _sdp_dcmap_actions[] = {
	0, 1, 0, 1, 1, 1, 2, 1,
	3
};

static const unsigned char _sdp_dcmap_key_offsets[] = {
	0, 0, 2, 12, 14, 16, 18, 20,
	21, 22, 26, 32, 38, 40, 42, 43,
	47, 49, 51, 53, 54, 57, 59, 61,
	63, 65, 67, 69, 71, 73, 75, 76,
	80, 82, 84, 86, 88, 90, 92, 94,
	96, 98, 100, 102, 104, 106, 108, 110,
	112, 114, 116, 118, 120, 122, 124, 127,
	128
};

static const unsigned char _sdp_dcmap_trans_keys[] = {
	48u, 57u, 76u, 77u, 79u, 80u, 83u, 108u,
	109u, 111u, 112u, 115u, 65u, 97u, 66u, 98u,
	69u, 101u, 76u, 108u, 61u, 34u, 34u, 37u,
	32u, 126u, 48u, 57u, 65u, 70u, 97u, 102u,
	48u, 57u, 65u, 70u, 97u, 102u, 65u, 97u,
	88u, 120u, 45u, 82u, 84u, 114u, 116u, 69u,
	101u, 84u, 116u, 82u, 114u, 61u, 48u, 49u,
	57u, 73u, 105u, 77u, 109u, 69u, 101u, 82u,
	114u, 68u, 100u, 69u, 101u, 82u, 114u, 69u,
	101u, 68u, 100u, 61u, 70u, 84u, 102u, 116u,
	65u, 97u, 76u, 108u, 83u, 115u, 69u, 101u,
	82u, 114u, 85u, 117u, 82u, 114u, 73u, 105u,
	79u, 111u, 82u, 114u, 73u, 105u, 84u, 116u,
	89u, 121u, 85u, 117u, 66u, 98u, 80u, 112u,
	82u, 114u, 79u, 111u, 84u, 116u, 79u, 111u,
	67u, 99u, 79u, 111u, 32u, 48u, 57u, 59u,
	59u, 48u, 57u, 0
};

static const char _sdp_dcmap_single_lengths[] = {
	0, 0, 10, 2, 2, 2, 2, 1,
	1, 2, 0, 0, 2, 2, 1, 4,
	2, 2, 2, 1, 1, 2, 2, 2,
	2, 2, 2, 2, 2, 2, 1, 4,
	2, 2, 2, 2, 2, 2, 2, 2,
	2, 2, 2, 2, 2, 2, 2, 2,
	2, 2, 2, 2, 2, 2, 1, 1,
	1
};

static const char _sdp_dcmap_range_lengths[] = {
	0, 1, 0, 0, 0, 0, 0, 0,
	0, 1, 3, 3, 0, 0, 0, 0,
	0, 0, 0, 0, 1, 0, 0, 0,
	0, 0, 0, 0, 0, 0, 0, 0,
	0, 0, 0, 0, 0, 0, 0, 0,
	0, 0, 0, 0, 0, 0, 0, 0,
	0, 0, 0, 0, 0, 0, 1, 0,
	1
};

static const unsigned char _sdp_dcmap_index_offsets[] = {
	0, 0, 2, 13, 16, 19, 22, 25,
	27, 29, 33, 37, 41, 44, 47, 49,
	54, 57, 60, 63, 65, 68, 71, 74,
	77, 80, 83, 86, 89, 92, 95, 97,
	102, 105, 108, 111, 114, 117, 120, 123,
	126, 129, 132, 135, 138, 141, 144, 147,
	150, 153, 156, 159, 162, 165, 168, 171,
	173
};

static const char _sdp_dcmap_indicies[] = {
	1, 0, 3, 4, 5, 6, 7, 3,
	4, 5, 6, 7, 2, 8, 8, 2,
	9, 9, 2, 10, 10, 2, 11, 11,
	2, 12, 2, 13, 2, 14, 15, 13,
	2, 16, 16, 16, 2, 13, 13, 13,
	2, 17, 17, 2, 18, 18, 2, 19,
	2, 20, 21, 20, 21, 2, 22, 22,
	2, 23, 23, 2, 24, 24, 2, 25,
	2, 14, 26, 2, 27, 27, 2, 28,
	28, 2, 24, 24, 2, 29, 29, 2,
	30, 30, 2, 31, 31, 2, 32, 32,
	2, 33, 33, 2, 34, 34, 2, 35,
	2, 36, 37, 36, 37, 2, 38, 38,
	2, 39, 39, 2, 40, 40, 2, 14,
	14, 2, 41, 41, 2, 40, 40, 2,
	42, 42, 2, 43, 43, 2, 44, 44,
	2, 45, 45, 2, 46, 46, 2, 47,
	47, 2, 24, 24, 2, 48, 48, 2,
	49, 49, 2, 50, 50, 2, 51, 51,
	2, 52, 52, 2, 53, 53, 2, 54,
	54, 2, 55, 55, 2, 10, 10, 2,
	56, 1, 0, 57, 2, 57, 26, 2,
	0
};

static const char _sdp_dcmap_trans_targs[] = {
	0, 54, 0, 3, 12, 24, 38, 45,
	4, 5, 6, 7, 8, 9, 55, 10,
	11, 13, 14, 15, 16, 21, 17, 18,
	19, 20, 56, 22, 23, 25, 26, 27,
	28, 29, 30, 31, 32, 36, 33, 34,
	35, 37, 39, 40, 41, 42, 43, 44,
	46, 47, 48, 49, 50, 51, 52, 53,
	2, 2
};

static const char _sdp_dcmap_trans_actions[] = {
	5, 1, 3, 0, 0, 0, 0, 0,
	0, 0, 0, 0, 0, 0, 0, 0,
	0, 0, 0, 0, 0, 0, 0, 0,
	0, 0, 0, 0, 0, 0, 0, 0,
	0, 0, 0, 0, 0, 0, 0, 0,
	0, 0, 0, 0, 0, 0, 0, 0,
	0, 0, 0, 0, 0, 0, 0, 0,
	7, 0
};

static const char _sdp_dcmap_eof_actions[] = {
	0, 5, 3, 3, 3, 3, 3, 3,
	3, 3, 3, 3, 3, 3, 3, 3,
	3, 3, 3, 3, 3, 3, 3, 3,
	3, 3, 3, 3, 3, 3, 3, 3,
	3, 3, 3, 3, 3, 3, 3, 3,
	3, 3, 3, 3, 3, 3, 3, 3,
	3, 3, 3, 3, 3, 3, 0, 0,
	0
};

static const int sdp_dcmap_start = 1;

static const int sdp_dcmap_en_main = 1;
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
	_keys = _sdp_dcmap_trans_keys + _sdp_dcmap_key_offsets[cs];
	_trans = _sdp_dcmap_index_offsets[cs];

	_klen = _sdp_dcmap_single_lengths[cs];
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

	_klen = _sdp_dcmap_range_lengths[cs];
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
	_trans = _sdp_dcmap_indicies[_trans];
	cs = _sdp_dcmap_trans_targs[_trans];

	if ( _sdp_dcmap_trans_actions[_trans] == 0 )
		goto _again;

	_acts = _sdp_dcmap_actions + _sdp_dcmap_trans_actions[_trans];
	_nacts = (unsigned int) *_acts++;
	while ( _nacts-- > 0 )
	{
		switch ( *_acts++ )
		{
	case 0:
	{ p = runs.template run<charset::digit>(p + 1, pe) - 1; }
	break;
	case 1:
	{ note(where, rule::dcmap_opt); }
	break;
	case 2:
	{ note(where, rule::dcmap_stream_id); }
	break;
	case 3:
	{ cut = p; }
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
	const char *__acts = _sdp_dcmap_actions + _sdp_dcmap_eof_actions[cs];
	unsigned int __nacts = (unsigned int) *__acts++;
	while ( __nacts-- > 0 ) {
		switch ( *__acts++ ) {
	case 1:
	{ note(where, rule::dcmap_opt); }
	break;
	case 2:
	{ note(where, rule::dcmap_stream_id); }
	break;
		}
	}
	}

	_out: {}
	}
  if (cs <
  54  ) return failed(p, pe, nullptr, where, rule::dcmap_stream_id);
  id = from.at(first, cut != nullptr ? cut : p);
  if (cut != nullptr) options = from.at(cut + 1, p);
  return {p, errc::none, rule::none};
}

}}}}  // namespace sipwire::sdp::detail

#include "../../../core/detail/diag_pop.hpp"
