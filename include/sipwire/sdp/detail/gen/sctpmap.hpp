// Generated from grammar/sdp/sctpmap.rl by Ragel 6.10. Do not edit. Inputs: 4332e52fa9b39a98
#pragma once

// sctpmap of drafts before RFC 8841: sctpmap-number SP app [ SP text ], the text being a number of streams,
// or a message size and one, or `streams=`N.

#include "../../../core/scan_bytes.hpp"
#include "../../../core/scan_end.hpp"

#include "../../../core/detail/diag_push.hpp"

namespace sipwire { inline namespace SIPWIRE_ISA { namespace sdp { namespace detail {

/// The parts; the last stays absent where it is not written.
template <class Runs>
inline scan_end scan_sctpmap(const char* p, const char* const pe, const Runs& runs, const source& from,
                                 extent& port, extent& app, extent& rest) noexcept {
  const char* const eof = pe;
  const char* const first = p;
  const char* cuts[2] = {};
  unsigned n = 0;
  rule where = rule::none;
  (void)runs;
  (void)first;
  (void)from;
static const char _sdp_sctpmap_actions[] = {
	0, 1, 0, 1, 1, 1, 2, 1,
	3, 1, 4, 1, 5
};

static const char _sdp_sctpmap_key_offsets[] = {
	0, 0, 2, 5, 18, 21, 35
};

static const unsigned char _sdp_sctpmap_trans_keys[] = {
	48u, 57u, 32u, 48u, 57u, 33u, 35u, 39u,
	42u, 43u, 45u, 46u, 48u, 57u, 65u, 90u,
	94u, 126u, 0u, 10u, 13u, 32u, 33u, 35u,
	39u, 42u, 43u, 45u, 46u, 48u, 57u, 65u,
	90u, 94u, 126u, 0u, 10u, 13u, 0
};

static const char _sdp_sctpmap_single_lengths[] = {
	0, 0, 1, 1, 3, 2, 3
};

static const char _sdp_sctpmap_range_lengths[] = {
	0, 1, 1, 6, 0, 6, 0
};

static const char _sdp_sctpmap_index_offsets[] = {
	0, 0, 2, 5, 13, 17, 26
};

static const char _sdp_sctpmap_indicies[] = {
	0, 1, 2, 0, 1, 4, 4, 4,
	4, 4, 4, 4, 3, 5, 5, 5,
	6, 7, 4, 4, 4, 4, 4, 4,
	4, 3, 5, 5, 5, 6, 0
};

static const char _sdp_sctpmap_trans_targs[] = {
	2, 0, 3, 0, 5, 0, 6, 4
};

static const char _sdp_sctpmap_trans_actions[] = {
	3, 0, 11, 7, 1, 9, 5, 11
};

static const char _sdp_sctpmap_eof_actions[] = {
	0, 0, 0, 7, 9, 0, 0
};

static const int sdp_sctpmap_start = 1;

static const int sdp_sctpmap_en_main = 1;
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
	_keys = _sdp_sctpmap_trans_keys + _sdp_sctpmap_key_offsets[cs];
	_trans = _sdp_sctpmap_index_offsets[cs];

	_klen = _sdp_sctpmap_single_lengths[cs];
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

	_klen = _sdp_sctpmap_range_lengths[cs];
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
	_trans = _sdp_sctpmap_indicies[_trans];
	cs = _sdp_sctpmap_trans_targs[_trans];

	if ( _sdp_sctpmap_trans_actions[_trans] == 0 )
		goto _again;

	_acts = _sdp_sctpmap_actions + _sdp_sctpmap_trans_actions[_trans];
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
	{ p = runs.template run<charset::byte_string>(p + 1, pe) - 1; }
	break;
	case 3:
	{ note(where, rule::sctpmap_app); }
	break;
	case 4:
	{ note(where, rule::byte_string); }
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
	const char *__acts = _sdp_sctpmap_actions + _sdp_sctpmap_eof_actions[cs];
	unsigned int __nacts = (unsigned int) *__acts++;
	while ( __nacts-- > 0 ) {
		switch ( *__acts++ ) {
	case 3:
	{ note(where, rule::sctpmap_app); }
	break;
	case 4:
	{ note(where, rule::byte_string); }
	break;
		}
	}
	}

	_out: {}
	}
  if (cs <
  5  ) return failed(p, pe, nullptr, where, rule::sctp_port);
  port = from.at(first, cuts[0]);
  app = from.at(cuts[0] + 1, n > 1 ? cuts[1] : p);
  if (n > 1) rest = from.at(cuts[1] + 1, p);
  return {p, errc::none, rule::none};
}

}}}}  // namespace sipwire::sdp::detail

#include "../../../core/detail/diag_pop.hpp"
