// Generated from grammar/sdp/key_mgmt.rl by Ragel 6.10. Do not edit. Inputs: 9ba6937e4bab4a76
#pragma once

// key-mgmt-att-value (RFC 4567 3): 0*1SP prtcl-id SP keymgmt-data. The length of the base64 is judged by the
// value type.

#include "../../../core/scan_bytes.hpp"
#include "../../../core/scan_end.hpp"

#include "../../../core/detail/diag_push.hpp"

namespace sipwire { inline namespace SIPWIRE_ISA { namespace sdp { namespace detail {

/// The two parts.
template <class Runs>
inline scan_end scan_key_mgmt(const char* p, const char* const pe, const Runs& runs, const source& from,
                                  extent& protocol, extent& data) noexcept {
  const char* const eof = pe;
  const char* const first = p;
  const char* begin = nullptr;
  const char* cut = nullptr;
  rule where = rule::none;
  (void)runs;
  (void)first;
  (void)from;
static const char _sdp_key_mgmt_actions[] = {
	0, 1, 0, 1, 1, 1, 2, 1,
	4, 2, 3, 0
};

static const char _sdp_key_mgmt_key_offsets[] = {
	0, 0, 14, 27, 41, 48, 56, 57
};

static const unsigned char _sdp_key_mgmt_trans_keys[] = {
	32u, 33u, 35u, 39u, 42u, 43u, 45u, 46u,
	48u, 57u, 65u, 90u, 94u, 126u, 33u, 35u,
	39u, 42u, 43u, 45u, 46u, 48u, 57u, 65u,
	90u, 94u, 126u, 32u, 33u, 35u, 39u, 42u,
	43u, 45u, 46u, 48u, 57u, 65u, 90u, 94u,
	126u, 43u, 47u, 57u, 65u, 90u, 97u, 122u,
	43u, 61u, 47u, 57u, 65u, 90u, 97u, 122u,
	61u, 0
};

static const char _sdp_key_mgmt_single_lengths[] = {
	0, 2, 1, 2, 1, 2, 1, 0
};

static const char _sdp_key_mgmt_range_lengths[] = {
	0, 6, 6, 6, 3, 3, 0, 0
};

static const char _sdp_key_mgmt_index_offsets[] = {
	0, 0, 9, 17, 26, 31, 37, 39
};

static const char _sdp_key_mgmt_indicies[] = {
	1, 2, 2, 2, 2, 2, 2, 2,
	0, 2, 2, 2, 2, 2, 2, 2,
	0, 3, 4, 4, 4, 4, 4, 4,
	4, 0, 6, 6, 6, 6, 5, 6,
	7, 6, 6, 6, 5, 8, 5, 5,
	0
};

static const char _sdp_key_mgmt_trans_targs[] = {
	0, 2, 3, 4, 3, 0, 5, 6,
	7
};

static const char _sdp_key_mgmt_trans_actions[] = {
	3, 0, 9, 7, 1, 5, 0, 0,
	0
};

static const char _sdp_key_mgmt_eof_actions[] = {
	0, 3, 3, 3, 5, 0, 0, 0
};

static const int sdp_key_mgmt_start = 1;

static const int sdp_key_mgmt_en_main = 1;
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
	_keys = _sdp_key_mgmt_trans_keys + _sdp_key_mgmt_key_offsets[cs];
	_trans = _sdp_key_mgmt_index_offsets[cs];

	_klen = _sdp_key_mgmt_single_lengths[cs];
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

	_klen = _sdp_key_mgmt_range_lengths[cs];
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
	_trans = _sdp_key_mgmt_indicies[_trans];
	cs = _sdp_key_mgmt_trans_targs[_trans];

	if ( _sdp_key_mgmt_trans_actions[_trans] == 0 )
		goto _again;

	_acts = _sdp_key_mgmt_actions + _sdp_key_mgmt_trans_actions[_trans];
	_nacts = (unsigned int) *_acts++;
	while ( _nacts-- > 0 )
	{
		switch ( *_acts++ )
		{
	case 0:
	{ p = runs.template run<charset::sdp_token>(p + 1, pe) - 1; }
	break;
	case 1:
	{ note(where, rule::prtcl_id); }
	break;
	case 2:
	{ note(where, rule::keymgmt_data); }
	break;
	case 3:
	{ begin = p; }
	break;
	case 4:
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
	const char *__acts = _sdp_key_mgmt_actions + _sdp_key_mgmt_eof_actions[cs];
	unsigned int __nacts = (unsigned int) *__acts++;
	while ( __nacts-- > 0 ) {
		switch ( *__acts++ ) {
	case 1:
	{ note(where, rule::prtcl_id); }
	break;
	case 2:
	{ note(where, rule::keymgmt_data); }
	break;
		}
	}
	}

	_out: {}
	}
  if (cs <
  5  ) return failed(p, pe, nullptr, where, rule::prtcl_id);
  protocol = from.at(begin, cut);
  data = from.at(cut + 1, p);
  return {p, errc::none, rule::none};
}

}}}}  // namespace sipwire::sdp::detail

#include "../../../core/detail/diag_pop.hpp"
