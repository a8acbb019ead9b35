// Generated from grammar/sdp/remote_candidate.rl by Ragel 6.10. Do not edit. Inputs: 5ec9b72d57332b8d
#pragma once

// remote-candidate (RFC 8839 5.2): component-id SP connection-address SP port; stops at the blank before the
// next.

#include "../../../core/scan_bytes.hpp"
#include "../../../core/scan_end.hpp"

#include "../../../core/detail/diag_push.hpp"

namespace sipwire { inline namespace SIPWIRE_ISA { namespace sdp { namespace detail {

/// The three parts.
template <class Runs>
inline scan_end scan_remote_candidate(const char* p, const char* const pe, const Runs& runs,
                                          const source& from, extent& component, extent& address,
                                          extent& port) noexcept {
  const char* const eof = pe;
  const char* const first = p;
  const char* cuts[2] = {};
  unsigned n = 0;
  rule where = rule::none;
  (void)runs;
  (void)first;
  (void)from;
static const char _sdp_remote_candidate_actions[] = {
	0, 1, 0, 1, 1, 1, 2, 1,
	3, 1, 4, 1, 5
};

static const char _sdp_remote_candidate_key_offsets[] = {
	0, 0, 2, 5, 8, 12, 14, 17,
	18, 21
};

static const unsigned char _sdp_remote_candidate_trans_keys[] = {
	48u, 57u, 32u, 48u, 57u, 127u, 0u, 32u,
	32u, 127u, 0u, 31u, 48u, 57u, 32u, 48u,
	57u, 32u, 32u, 48u, 57u, 0
};

static const char _sdp_remote_candidate_single_lengths[] = {
	0, 0, 1, 1, 2, 0, 1, 1,
	1, 0
};

static const char _sdp_remote_candidate_range_lengths[] = {
	0, 1, 1, 1, 1, 1, 1, 0,
	1, 0
};

static const char _sdp_remote_candidate_index_offsets[] = {
	0, 0, 2, 5, 8, 12, 14, 17,
	19, 22
};

static const char _sdp_remote_candidate_trans_targs[] = {
	2, 0, 3, 6, 0, 0, 0, 4,
	5, 0, 0, 4, 8, 0, 3, 7,
	0, 3, 0, 9, 8, 0, 0, 0
};

static const char _sdp_remote_candidate_trans_actions[] = {
	0, 3, 9, 0, 3, 5, 5, 1,
	9, 5, 5, 1, 0, 7, 9, 0,
	3, 9, 3, 11, 0, 7, 0, 0
};

static const char _sdp_remote_candidate_eof_actions[] = {
	0, 3, 3, 5, 5, 7, 3, 3,
	0, 0
};

static const int sdp_remote_candidate_start = 1;

static const int sdp_remote_candidate_en_main = 1;
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
	_keys = _sdp_remote_candidate_trans_keys + _sdp_remote_candidate_key_offsets[cs];
	_trans = _sdp_remote_candidate_index_offsets[cs];

	_klen = _sdp_remote_candidate_single_lengths[cs];
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

	_klen = _sdp_remote_candidate_range_lengths[cs];
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
	cs = _sdp_remote_candidate_trans_targs[_trans];

	if ( _sdp_remote_candidate_trans_actions[_trans] == 0 )
		goto _again;

	_acts = _sdp_remote_candidate_actions + _sdp_remote_candidate_trans_actions[_trans];
	_nacts = (unsigned int) *_acts++;
	while ( _nacts-- > 0 )
	{
		switch ( *_acts++ )
		{
	case 0:
	{ p = runs.template run<charset::non_ws>(p + 1, pe) - 1; }
	break;
	case 1:
	{ note(where, rule::component_id); }
	break;
	case 2:
	{ note(where, rule::connection_address); }
	break;
	case 3:
	{ note(where, rule::port); }
	break;
	case 4:
	{ cuts[n++] = p; }
	break;
	case 5:
	{ p--; {p++; goto _out; } }
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
	const char *__acts = _sdp_remote_candidate_actions + _sdp_remote_candidate_eof_actions[cs];
	unsigned int __nacts = (unsigned int) *__acts++;
	while ( __nacts-- > 0 ) {
		switch ( *__acts++ ) {
	case 1:
	{ note(where, rule::component_id); }
	break;
	case 2:
	{ note(where, rule::connection_address); }
	break;
	case 3:
	{ note(where, rule::port); }
	break;
		}
	}
	}

	_out: {}
	}
  if (cs <
  8  ) return failed(p, pe, nullptr, where, rule::component_id);
  component = from.at(first, cuts[0]);
  address = from.at(cuts[0] + 1, cuts[1]);
  port = from.at(cuts[1] + 1, p);
  return {p, errc::none, rule::none};
}

}}}}  // namespace sipwire::sdp::detail

#include "../../../core/detail/diag_pop.hpp"
