// Generated from grammar/sdp/tcap.rl by Ragel 6.10. Do not edit. Inputs: 95cb92646eae7884
#pragma once

// transport-protocol-capability without its name (RFC 5939 3.4.2): trpr-cap-num 1*WSP proto *( 1*WSP proto ).

#include "../../../core/scan_bytes.hpp"
#include "../../../core/scan_end.hpp"

#include "../../../core/detail/diag_push.hpp"

namespace sipwire { inline namespace SIPWIRE_ISA { namespace sdp { namespace detail {

/// The number, and the protocols with the blanks between them.
template <class Runs>
inline scan_end scan_tcap(const char* p, const char* const pe, const Runs& runs, const source& from,
                              extent& id, extent& protos) noexcept {
  const char* const eof = pe;
  const char* const first = p;
  const char* cut = nullptr;
  const char* begin = nullptr;
  rule where = rule::none;
  (void)runs;
  (void)first;
  (void)from;
static const char _sdp_tcap_actions[] = {
	0, 1, 0, 1, 1, 1, 2, 1,
	3, 1, 4, 2, 5, 0
};

static const char _sdp_tcap_key_offsets[] = {
	0, 0, 2, 6, 21, 36, 49
};

static const unsigned char _sdp_tcap_trans_keys[] = {
	48u, 57u, 9u, 32u, 48u, 57u, 9u, 32u,
	33u, 35u, 39u, 42u, 43u, 45u, 46u, 48u,
	57u, 65u, 90u, 94u, 126u, 9u, 32u, 33u,
	35u, 39u, 42u, 43u, 45u, 46u, 48u, 57u,
	65u, 90u, 94u, 126u, 33u, 35u, 39u, 42u,
	43u, 45u, 46u, 48u, 57u, 65u, 90u, 94u,
	126u, 9u, 32u, 33u, 47u, 35u, 39u, 42u,
	43u, 45u, 57u, 65u, 90u, 94u, 126u, 0
};

static const char _sdp_tcap_single_lengths[] = {
	0, 0, 2, 3, 3, 1, 4
};

static const char _sdp_tcap_range_lengths[] = {
	0, 1, 1, 6, 6, 6, 5
};

static const char _sdp_tcap_index_offsets[] = {
	0, 0, 2, 6, 16, 26, 34
};

static const char _sdp_tcap_indicies[] = {
	1, 0, 2, 2, 1, 0, 4, 4,
	5, 5, 5, 5, 5, 5, 5, 3,
	6, 6, 7, 7, 7, 7, 7, 7,
	7, 3, 7, 7, 7, 7, 7, 7,
	7, 3, 6, 6, 7, 8, 7, 7,
	7, 7, 7, 3, 0
};

static const char _sdp_tcap_trans_targs[] = {
	0, 2, 3, 0, 3, 6, 4, 6,
	5
};

static const char _sdp_tcap_trans_actions[] = {
	5, 3, 9, 7, 0, 11, 0, 1,
	0
};

static const char _sdp_tcap_eof_actions[] = {
	0, 5, 5, 7, 7, 7, 0
};

static const int sdp_tcap_start = 1;

static const int sdp_tcap_en_main = 1;
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
	_keys = _sdp_tcap_trans_keys + _sdp_tcap_key_offsets[cs];
	_trans = _sdp_tcap_index_offsets[cs];

	_klen = _sdp_tcap_single_lengths[cs];
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

	_klen = _sdp_tcap_range_lengths[cs];
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
	_trans = _sdp_tcap_indicies[_trans];
	cs = _sdp_tcap_trans_targs[_trans];

	if ( _sdp_tcap_trans_actions[_trans] == 0 )
		goto _again;

	_acts = _sdp_tcap_actions + _sdp_tcap_trans_actions[_trans];
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
	{ note(where, rule::trpr_cap_num); }
	break;
	case 3:
	{ note(where, rule::proto); }
	break;
	case 4:
	{ if (cut == nullptr) cut = p; }
	break;
	case 5:
	{ if (begin == nullptr) begin = p; }
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
	const char *__acts = _sdp_tcap_actions + _sdp_tcap_eof_actions[cs];
	unsigned int __nacts = (unsigned int) *__acts++;
	while ( __nacts-- > 0 ) {
		switch ( *__acts++ ) {
	case 2:
	{ note(where, rule::trpr_cap_num); }
	break;
	case 3:
	{ note(where, rule::proto); }
	break;
		}
	}
	}

	_out: {}
	}
  if (cs <
  6  ) return failed(p, pe, nullptr, where, rule::trpr_cap_num);
  id = from.at(first, cut);
  protos = from.at(begin, p);
  return {p, errc::none, rule::none};
}

}}}}  // namespace sipwire::sdp::detail

#include "../../../core/detail/diag_pop.hpp"
