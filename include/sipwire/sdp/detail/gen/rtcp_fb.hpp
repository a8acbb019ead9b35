// Generated from grammar/sdp/rtcp_fb.rl by Ragel 6.10. Do not edit. Inputs: ff11467d4824ff82
#pragma once

// rtcp-fb-syntax without its name (RFC 4585 4.2; RFC 5104 7.1): rtcp-fb-pt SP rtcp-fb-id [ SP token [ SP
// byte-string ] ]. ack, nack, ccm and trr-int with what is behind them all have this form; the number of
// trr-int is judged by the value type. "*" is a token too.

#include "../../../core/scan_bytes.hpp"
#include "../../../core/scan_end.hpp"

#include "../../../core/detail/diag_push.hpp"

namespace sipwire { inline namespace SIPWIRE_ISA { namespace sdp { namespace detail {

/// The parts; the last two stay absent where they are not written.
template <class Runs>
inline scan_end scan_rtcp_fb(const char* p, const char* const pe, const Runs& runs, const source& from,
                                 extent& format, extent& id, extent& param, extent& rest) noexcept {
  const char* const eof = pe;
  const char* const first = p;
  const char* cuts[3] = {};
  unsigned n = 0;
  rule where = rule::none;
  (void)runs;
  (void)first;
  (void)from;
static const char _sdp_rtcp_fb_actions[] = {
	0, 1, 0, 1, 1, 1, 2, 1,
	3, 1, 4, 1, 5
};

static const char _sdp_rtcp_fb_key_offsets[] = {
	0, 0, 13, 27, 35, 48, 51, 60,
	74
};

static const unsigned char _sdp_rtcp_fb_trans_keys[] = {
	33u, 35u, 39u, 42u, 43u, 45u, 46u, 48u,
	57u, 65u, 90u, 94u, 126u, 32u, 33u, 35u,
	39u, 42u, 43u, 45u, 46u, 48u, 57u, 65u,
	90u, 94u, 126u, 45u, 95u, 48u, 57u, 65u,
	90u, 97u, 122u, 33u, 35u, 39u, 42u, 43u,
	45u, 46u, 48u, 57u, 65u, 90u, 94u, 126u,
	0u, 10u, 13u, 32u, 45u, 95u, 48u, 57u,
	65u, 90u, 97u, 122u, 32u, 33u, 35u, 39u,
	42u, 43u, 45u, 46u, 48u, 57u, 65u, 90u,
	94u, 126u, 0u, 10u, 13u, 0
};

static const char _sdp_rtcp_fb_single_lengths[] = {
	0, 1, 2, 2, 1, 3, 3, 2,
	3
};

static const char _sdp_rtcp_fb_range_lengths[] = {
	0, 6, 6, 3, 6, 0, 3, 6,
	0
};

static const char _sdp_rtcp_fb_index_offsets[] = {
	0, 0, 8, 17, 23, 31, 35, 42,
	51
};

static const char _sdp_rtcp_fb_indicies[] = {
	1, 1, 1, 1, 1, 1, 1, 0,
	2, 1, 1, 1, 1, 1, 1, 1,
	0, 4, 4, 4, 4, 4, 3, 6,
	6, 6, 6, 6, 6, 6, 5, 5,
	5, 5, 7, 8, 4, 4, 4, 4,
	4, 3, 9, 6, 6, 6, 6, 6,
	6, 6, 5, 5, 5, 5, 7, 0
};

static const char _sdp_rtcp_fb_trans_targs[] = {
	0, 2, 3, 0, 6, 0, 7, 8,
	4, 5
};

static const char _sdp_rtcp_fb_trans_actions[] = {
	5, 1, 11, 7, 0, 9, 1, 3,
	11, 11
};

static const char _sdp_rtcp_fb_eof_actions[] = {
	0, 5, 5, 7, 9, 9, 0, 0,
	0
};

static const int sdp_rtcp_fb_start = 1;

static const int sdp_rtcp_fb_en_main = 1;
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
	_keys = _sdp_rtcp_fb_trans_keys + _sdp_rtcp_fb_key_offsets[cs];
	_trans = _sdp_rtcp_fb_index_offsets[cs];

	_klen = _sdp_rtcp_fb_single_lengths[cs];
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

	_klen = _sdp_rtcp_fb_range_lengths[cs];
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
	_trans = _sdp_rtcp_fb_indicies[_trans];
	cs = _sdp_rtcp_fb_trans_targs[_trans];

	if ( _sdp_rtcp_fb_trans_actions[_trans] == 0 )
		goto _again;

	_acts = _sdp_rtcp_fb_actions + _sdp_rtcp_fb_trans_actions[_trans];
	_nacts = (unsigned int) *_acts++;
	while ( _nacts-- > 0 )
	{
		switch ( *_acts++ )
		{
	case 0:
	{ p = runs.template run<charset::sdp_token>(p + 1, pe) - 1; }
	break;
	case 1:
	{ p = runs.template run<charset::byte_string>(p + 1, pe) - 1; }
	break;
	case 2:
	{ note(where, rule::fmt); }
	break;
	case 3:
	{ note(where, rule::rtcp_fb_id); }
	break;
	case 4:
	{ note(where, rule::rtcp_fb_param); }
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
	const char *__acts = _sdp_rtcp_fb_actions + _sdp_rtcp_fb_eof_actions[cs];
	unsigned int __nacts = (unsigned int) *__acts++;
	while ( __nacts-- > 0 ) {
		switch ( *__acts++ ) {
	case 2:
	{ note(where, rule::fmt); }
	break;
	case 3:
	{ note(where, rule::rtcp_fb_id); }
	break;
	case 4:
	{ note(where, rule::rtcp_fb_param); }
	break;
		}
	}
	}

	_out: {}
	}
  if (cs <
  6  ) return failed(p, pe, nullptr, where, rule::fmt);
  format = from.at(first, cuts[0]);
  id = from.at(cuts[0] + 1, n > 1 ? cuts[1] : p);
  if (n > 1) param = from.at(cuts[1] + 1, n > 2 ? cuts[2] : p);
  if (n > 2) rest = from.at(cuts[2] + 1, p);
  return {p, errc::none, rule::none};
}

}}}}  // namespace sipwire::sdp::detail

#include "../../../core/detail/diag_pop.hpp"
