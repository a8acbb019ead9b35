// Generated from grammar/sdp/rid.rl by Ragel 6.10. Do not edit. Inputs: 809fc8e934261084
#pragma once

// rid-syntax without its name (RFC 8851 10): rid-id SP rid-dir [ SP parameters ]. Every known parameter,
// "pt=" among them, is also a rid-param-other by the ABNF, so that the list is read by that form alone, and
// the values of known ones are judged by the value type.

#include "../../../core/scan_bytes.hpp"
#include "../../../core/scan_end.hpp"

#include "../../../core/detail/diag_push.hpp"

namespace sipwire { inline namespace SIPWIRE_ISA { namespace sdp { namespace detail {

/// The parts; the parameters stay absent where there are none.
template <class Runs>
inline scan_end scan_rid(const char* p, const char* const pe, const Runs& runs, const source& from,
                             extent& id, extent& direction, extent& params) noexcept {
  const char* const eof = pe;
  const char* const first = p;
  const char* cuts[2] = {};
  unsigned n = 0;
  rule where = rule::none;
  (void)runs;
  (void)first;
  (void)from;
static const char _sdp_rid_actions[] = {
	0, 1, 0, 1, 1, 1, 2, 1,
	3
};

static const char _sdp_rid_key_offsets[] = {
	0, 0, 8, 17, 19, 20, 21, 22,
	29, 30, 31, 32, 33, 42
};

static const unsigned char _sdp_rid_trans_keys[] = {
	45u, 95u, 48u, 57u, 65u, 90u, 97u, 122u,
	32u, 45u, 95u, 48u, 57u, 65u, 90u, 97u,
	122u, 114u, 115u, 101u, 99u, 118u, 45u, 48u,
	57u, 65u, 90u, 97u, 122u, 101u, 110u, 100u,
	32u, 45u, 59u, 61u, 48u, 57u, 65u, 90u,
	97u, 122u, 59u, 32u, 126u, 0
};

static const char _sdp_rid_single_lengths[] = {
	0, 2, 3, 2, 1, 1, 1, 1,
	1, 1, 1, 1, 3, 1
};

static const char _sdp_rid_range_lengths[] = {
	0, 3, 3, 0, 0, 0, 0, 3,
	0, 0, 0, 0, 3, 1
};

static const char _sdp_rid_index_offsets[] = {
	0, 0, 6, 13, 16, 18, 20, 22,
	27, 29, 31, 33, 35, 42
};

static const char _sdp_rid_indicies[] = {
	1, 1, 1, 1, 1, 0, 2, 1,
	1, 1, 1, 1, 0, 4, 5, 3,
	6, 3, 7, 3, 8, 3, 10, 10,
	10, 10, 9, 11, 3, 12, 3, 8,
	3, 13, 3, 10, 14, 15, 10, 10,
	10, 9, 14, 15, 9, 0
};

static const char _sdp_rid_trans_targs[] = {
	0, 2, 3, 0, 4, 8, 5, 6,
	11, 0, 12, 9, 10, 7, 7, 13
};

static const char _sdp_rid_trans_actions[] = {
	1, 0, 7, 3, 0, 0, 0, 0,
	0, 5, 0, 0, 0, 7, 0, 0
};

static const char _sdp_rid_eof_actions[] = {
	0, 1, 1, 3, 3, 3, 3, 5,
	3, 3, 3, 0, 0, 0
};

static const int sdp_rid_start = 1;

static const int sdp_rid_en_main = 1;
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
	_keys = _sdp_rid_trans_keys + _sdp_rid_key_offsets[cs];
	_trans = _sdp_rid_index_offsets[cs];

	_klen = _sdp_rid_single_lengths[cs];
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

	_klen = _sdp_rid_range_lengths[cs];
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
	_trans = _sdp_rid_indicies[_trans];
	cs = _sdp_rid_trans_targs[_trans];

	if ( _sdp_rid_trans_actions[_trans] == 0 )
		goto _again;

	_acts = _sdp_rid_actions + _sdp_rid_trans_actions[_trans];
	_nacts = (unsigned int) *_acts++;
	while ( _nacts-- > 0 )
	{
		switch ( *_acts++ )
		{
	case 0:
	{ note(where, rule::rid_id); }
	break;
	case 1:
	{ note(where, rule::rid_dir); }
	break;
	case 2:
	{ note(where, rule::rid_param); }
	break;
	case 3:
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
	const char *__acts = _sdp_rid_actions + _sdp_rid_eof_actions[cs];
	unsigned int __nacts = (unsigned int) *__acts++;
	while ( __nacts-- > 0 ) {
		switch ( *__acts++ ) {
	case 0:
	{ note(where, rule::rid_id); }
	break;
	case 1:
	{ note(where, rule::rid_dir); }
	break;
	case 2:
	{ note(where, rule::rid_param); }
	break;
		}
	}
	}

	_out: {}
	}
  if (cs <
  11  ) return failed(p, pe, nullptr, where, rule::rid_id);
  id = from.at(first, cuts[0]);
  direction = from.at(cuts[0] + 1, n > 1 ? cuts[1] : p);
  if (n > 1) params = from.at(cuts[1] + 1, p);
  return {p, errc::none, rule::none};
}

}}}}  // namespace sipwire::sdp::detail

#include "../../../core/detail/diag_pop.hpp"
