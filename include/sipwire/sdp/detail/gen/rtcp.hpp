// Generated from grammar/sdp/rtcp.rl by Ragel 6.10. Do not edit. Inputs: ed872b34042a8f4f
#pragma once

// rtcp-attribute without its name: port [ SP nettype SP addrtype SP connection-address ] (RFC 3605 2.1, whose
// ABNF forgets the SP behind the port; its examples have it).

#include "../../../core/scan_bytes.hpp"
#include "../../../core/scan_end.hpp"

#include "../../../core/detail/diag_push.hpp"

namespace sipwire { inline namespace SIPWIRE_ISA { namespace sdp { namespace detail {

/// The parts; the last three stay absent together.
template <class Runs>
inline scan_end scan_rtcp(const char* p, const char* const pe, const Runs& runs, const source& from,
                              extent& port, extent& nettype, extent& addrtype, extent& address) noexcept {
  const char* const eof = pe;
  const char* const first = p;
  const char* cuts[3] = {};
  unsigned n = 0;
  rule where = rule::none;
  (void)runs;
static const char _sdp_rtcp_actions[] = {
	0, 1, 0, 1, 1, 1, 2, 1,
	3, 1, 4, 1, 5
};

static const char _sdp_rtcp_key_offsets[] = {
	0, 0, 2, 15, 29, 42, 56, 59,
	62
};

static const unsigned char _sdp_rtcp_trans_keys[] = {
	48u, 57u, 33u, 35u, 39u, 42u, 43u, 45u,
	46u, 48u, 57u, 65u, 90u, 94u, 126u, 32u,
	33u, 35u, 39u, 42u, 43u, 45u, 46u, 48u,
	57u, 65u, 90u, 94u, 126u, 33u, 35u, 39u,
	42u, 43u, 45u, 46u, 48u, 57u, 65u, 90u,
	94u, 126u, 32u, 33u, 35u, 39u, 42u, 43u,
	45u, 46u, 48u, 57u, 65u, 90u, 94u, 126u,
	127u, 0u, 32u, 32u, 48u, 57u, 127u, 0u,
	32u, 0
};

static const char _sdp_rtcp_single_lengths[] = {
	0, 0, 1, 2, 1, 2, 1, 1,
	1
};

static const char _sdp_rtcp_range_lengths[] = {
	0, 1, 6, 6, 6, 6, 1, 1,
	1
};

static const char _sdp_rtcp_index_offsets[] = {
	0, 0, 2, 10, 19, 27, 36, 39,
	42
};

static const char _sdp_rtcp_indicies[] = {
	1, 0, 3, 3, 3, 3, 3, 3,
	3, 2, 4, 3, 3, 3, 3, 3,
	3, 3, 2, 6, 6, 6, 6, 6,
	6, 6, 5, 7, 6, 6, 6, 6,
	6, 6, 6, 5, 8, 8, 9, 10,
	1, 0, 8, 8, 9, 0
};

static const char _sdp_rtcp_trans_targs[] = {
	0, 7, 0, 3, 4, 0, 5, 6,
	0, 8, 2
};

static const char _sdp_rtcp_trans_actions[] = {
	9, 0, 7, 0, 11, 3, 0, 11,
	5, 1, 11
};

static const char _sdp_rtcp_eof_actions[] = {
	0, 9, 7, 7, 3, 3, 5, 0,
	0
};

static const int sdp_rtcp_start = 1;

static const int sdp_rtcp_en_main = 1;
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
	_keys = _sdp_rtcp_trans_keys + _sdp_rtcp_key_offsets[cs];
	_trans = _sdp_rtcp_index_offsets[cs];

	_klen = _sdp_rtcp_single_lengths[cs];
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

	_klen = _sdp_rtcp_range_lengths[cs];
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
	_trans = _sdp_rtcp_indicies[_trans];
	cs = _sdp_rtcp_trans_targs[_trans];

	if ( _sdp_rtcp_trans_actions[_trans] == 0 )
		goto _again;

	_acts = _sdp_rtcp_actions + _sdp_rtcp_trans_actions[_trans];
	_nacts = (unsigned int) *_acts++;
	while ( _nacts-- > 0 )
	{
		switch ( *_acts++ )
		{
	case 0:
	{ p = runs.template run<charset::non_ws>(p + 1, pe) - 1; }
	break;
	case 1:
	{ note(where, rule::addrtype); }
	break;
	case 2:
	{ note(where, rule::connection_address); }
	break;
	case 3:
	{ note(where, rule::nettype); }
	break;
	case 4:
	{ note(where, rule::port); }
	break;
	case 5:
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
	const char *__acts = _sdp_rtcp_actions + _sdp_rtcp_eof_actions[cs];
	unsigned int __nacts = (unsigned int) *__acts++;
	while ( __nacts-- > 0 ) {
		switch ( *__acts++ ) {
	case 1:
	{ note(where, rule::addrtype); }
	break;
	case 2:
	{ note(where, rule::connection_address); }
	break;
	case 3:
	{ note(where, rule::nettype); }
	break;
	case 4:
	{ note(where, rule::port); }
	break;
		}
	}
	}

	_out: {}
	}
  if (cs <
  7  ) return failed(p, pe, nullptr, where, rule::port);
  port = from.at(first, n != 0 ? cuts[0] : p);
  if (n != 0) {
    nettype = from.at(cuts[0] + 1, cuts[1]);
    addrtype = from.at(cuts[1] + 1, cuts[2]);
    address = from.at(cuts[2] + 1, p);
  }
  return {p, errc::none, rule::none};
}

}}}}  // namespace sipwire::sdp::detail

#include "../../../core/detail/diag_pop.hpp"
