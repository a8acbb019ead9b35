// Generated from grammar/sdp/extmap.rl by Ragel 6.10. Do not edit. Inputs: ff97cf0dab1fdb81
#pragma once

// extmap without its name (RFC 8285 8): 1*5DIGIT [ "/" direction ] SP extensionname [ SP extensionattributes
// ]. The name is a URI, which is read by its own machine; it has no blank in it.

#include "../../../core/scan_bytes.hpp"
#include "../../../core/scan_end.hpp"

#include "../../../core/detail/diag_push.hpp"

namespace sipwire { inline namespace SIPWIRE_ISA { namespace sdp { namespace detail {

/// The parts; direction and attributes stay absent where they are not written.
template <class Runs>
inline scan_end scan_extmap(const char* p, const char* const pe, const Runs& runs, const source& from,
                                extent& id, extent& direction, extent& uri, extent& attributes) noexcept {
  const char* const eof = pe;
  const char* const first = p;
  const char* slash = nullptr;
  const char* cuts[2] = {};
  unsigned n = 0;
  rule where = rule::none;
  (void)runs;
  (void)first;
  (void)from;
static const char _sdp_extmap_actions[] = {
	0, 1, 0, 1, 1, 1, 2, 1,
	3, 1, 4, 1, 5, 1, 6, 1,
	7, 1, 8
};

static const char _sdp_extmap_key_offsets[] = {
	0, 0, 2, 6, 9, 12, 18, 20,
	22, 24, 26, 28, 30, 32, 33, 35,
	37, 39, 41, 43, 45, 47, 49, 51,
	53, 57, 59, 61, 63, 67
};

static const unsigned char _sdp_extmap_trans_keys[] = {
	48u, 57u, 32u, 47u, 48u, 57u, 127u, 0u,
	32u, 0u, 10u, 13u, 73u, 82u, 83u, 105u,
	114u, 115u, 78u, 110u, 65u, 97u, 67u, 99u,
	84u, 116u, 73u, 105u, 86u, 118u, 69u, 101u,
	32u, 69u, 101u, 67u, 99u, 86u, 118u, 79u,
	111u, 78u, 110u, 76u, 108u, 89u, 121u, 69u,
	101u, 78u, 110u, 68u, 100u, 79u, 82u, 111u,
	114u, 69u, 101u, 67u, 99u, 86u, 118u, 32u,
	127u, 0u, 31u, 0u, 10u, 13u, 0
};

static const char _sdp_extmap_single_lengths[] = {
	0, 0, 2, 1, 3, 6, 2, 2,
	2, 2, 2, 2, 2, 1, 2, 2,
	2, 2, 2, 2, 2, 2, 2, 2,
	4, 2, 2, 2, 2, 3
};

static const char _sdp_extmap_range_lengths[] = {
	0, 1, 1, 1, 0, 0, 0, 0,
	0, 0, 0, 0, 0, 0, 0, 0,
	0, 0, 0, 0, 0, 0, 0, 0,
	0, 0, 0, 0, 1, 0
};

static const char _sdp_extmap_index_offsets[] = {
	0, 0, 2, 6, 9, 13, 20, 23,
	26, 29, 32, 35, 38, 41, 43, 46,
	49, 52, 55, 58, 61, 64, 67, 70,
	73, 78, 81, 84, 87, 91
};

static const char _sdp_extmap_indicies[] = {
	1, 0, 2, 3, 1, 0, 4, 4,
	5, 6, 6, 6, 7, 9, 10, 11,
	9, 10, 11, 8, 12, 12, 8, 13,
	13, 8, 14, 14, 8, 15, 15, 8,
	16, 16, 8, 17, 17, 8, 18, 18,
	8, 2, 8, 19, 19, 8, 20, 20,
	8, 21, 21, 8, 22, 22, 8, 23,
	23, 8, 24, 24, 8, 18, 18, 8,
	25, 25, 8, 26, 26, 8, 27, 27,
	8, 22, 28, 22, 28, 8, 29, 29,
	8, 30, 30, 8, 18, 18, 8, 31,
	4, 4, 5, 6, 6, 6, 7, 0
};

static const char _sdp_extmap_trans_targs[] = {
	0, 2, 3, 5, 0, 28, 0, 29,
	0, 6, 14, 21, 7, 8, 9, 10,
	11, 12, 13, 15, 16, 17, 18, 19,
	20, 22, 23, 24, 25, 26, 27, 4
};

static const char _sdp_extmap_trans_actions[] = {
	7, 3, 17, 15, 11, 1, 13, 5,
	9, 0, 0, 0, 0, 0, 0, 0,
	0, 0, 0, 0, 0, 0, 0, 0,
	0, 0, 0, 0, 0, 0, 0, 17
};

static const char _sdp_extmap_eof_actions[] = {
	0, 7, 7, 11, 13, 9, 9, 9,
	9, 9, 9, 9, 9, 9, 9, 9,
	9, 9, 9, 9, 9, 9, 9, 9,
	9, 9, 9, 9, 0, 0
};

static const int sdp_extmap_start = 1;

static const int sdp_extmap_en_main = 1;
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
	_keys = _sdp_extmap_trans_keys + _sdp_extmap_key_offsets[cs];
	_trans = _sdp_extmap_index_offsets[cs];

	_klen = _sdp_extmap_single_lengths[cs];
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

	_klen = _sdp_extmap_range_lengths[cs];
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
	_trans = _sdp_extmap_indicies[_trans];
	cs = _sdp_extmap_trans_targs[_trans];

	if ( _sdp_extmap_trans_actions[_trans] == 0 )
		goto _again;

	_acts = _sdp_extmap_actions + _sdp_extmap_trans_actions[_trans];
	_nacts = (unsigned int) *_acts++;
	while ( _nacts-- > 0 )
	{
		switch ( *_acts++ )
		{
	case 0:
	{ p = runs.template run<charset::non_ws>(p + 1, pe) - 1; }
	break;
	case 1:
	{ p = runs.template run<charset::digit>(p + 1, pe) - 1; }
	break;
	case 2:
	{ p = runs.template run<charset::byte_string>(p + 1, pe) - 1; }
	break;
	case 3:
	{ note(where, rule::mapentry); }
	break;
	case 4:
	{ note(where, rule::direction); }
	break;
	case 5:
	{ note(where, rule::extensionname); }
	break;
	case 6:
	{ note(where, rule::extensionattributes); }
	break;
	case 7:
	{ slash = p; }
	break;
	case 8:
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
	const char *__acts = _sdp_extmap_actions + _sdp_extmap_eof_actions[cs];
	unsigned int __nacts = (unsigned int) *__acts++;
	while ( __nacts-- > 0 ) {
		switch ( *__acts++ ) {
	case 3:
	{ note(where, rule::mapentry); }
	break;
	case 4:
	{ note(where, rule::direction); }
	break;
	case 5:
	{ note(where, rule::extensionname); }
	break;
	case 6:
	{ note(where, rule::extensionattributes); }
	break;
		}
	}
	}

	_out: {}
	}
  if (cs <
  28  ) return failed(p, pe, nullptr, where, rule::mapentry);
  id = from.at(first, slash != nullptr ? slash : cuts[0]);
  if (slash != nullptr) direction = from.at(slash + 1, cuts[0]);
  uri = from.at(cuts[0] + 1, n > 1 ? cuts[1] : p);
  if (n > 1) attributes = from.at(cuts[1] + 1, p);
  return {p, errc::none, rule::none};
}

}}}}  // namespace sipwire::sdp::detail

#include "../../../core/detail/diag_pop.hpp"
