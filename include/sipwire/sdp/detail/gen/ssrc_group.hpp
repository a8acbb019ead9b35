// Generated from grammar/sdp/ssrc_group.rl by Ragel 6.10. Do not edit. Inputs: a9d67e6e0030269f
#pragma once

// ssrc-group-attr without its name: semantics *( SP ssrc-id ) (RFC 5576 4.2). Numbers out of range are judged
// by the value type.

#include "../../../core/scan_bytes.hpp"
#include "../../../core/scan_end.hpp"

#include "../../../core/detail/diag_push.hpp"

namespace sipwire { inline namespace SIPWIRE_ISA { namespace sdp { namespace detail {

/// Semantics, and the numbers with the blanks between them or absent.
template <class Runs>
inline scan_end scan_ssrc_group(const char* p, const char* const pe, const Runs& runs, const source& from,
                                    extent& semantics, extent& ids) noexcept {
  const char* const eof = pe;
  const char* const first = p;
  const char* cut = nullptr;
  rule where = rule::none;
  (void)runs;
  (void)first;
  (void)from;
static const char _sdp_ssrc_group_actions[] = {
	0, 1, 0, 1, 1, 1, 2, 1,
	3, 1, 4
};

static const char _sdp_ssrc_group_key_offsets[] = {
	0, 0, 13, 16, 30, 31
};

static const unsigned char _sdp_ssrc_group_trans_keys[] = {
	33u, 35u, 39u, 42u, 43u, 45u, 46u, 48u,
	57u, 65u, 90u, 94u, 126u, 48u, 49u, 57u,
	32u, 33u, 35u, 39u, 42u, 43u, 45u, 46u,
	48u, 57u, 65u, 90u, 94u, 126u, 32u, 32u,
	48u, 57u, 0
};

static const char _sdp_ssrc_group_single_lengths[] = {
	0, 1, 1, 2, 1, 1
};

static const char _sdp_ssrc_group_range_lengths[] = {
	0, 6, 1, 6, 0, 1
};

static const char _sdp_ssrc_group_index_offsets[] = {
	0, 0, 8, 11, 20, 22
};

static const char _sdp_ssrc_group_indicies[] = {
	1, 1, 1, 1, 1, 1, 1, 0,
	3, 4, 2, 5, 1, 1, 1, 1,
	1, 1, 1, 0, 5, 2, 5, 6,
	2, 0
};

static const char _sdp_ssrc_group_trans_targs[] = {
	0, 3, 0, 4, 5, 2, 5
};

static const char _sdp_ssrc_group_trans_actions[] = {
	5, 1, 7, 0, 3, 9, 0
};

static const char _sdp_ssrc_group_eof_actions[] = {
	0, 5, 7, 0, 0, 0
};

static const int sdp_ssrc_group_start = 1;

static const int sdp_ssrc_group_en_main = 1;
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
	_keys = _sdp_ssrc_group_trans_keys + _sdp_ssrc_group_key_offsets[cs];
	_trans = _sdp_ssrc_group_index_offsets[cs];

	_klen = _sdp_ssrc_group_single_lengths[cs];
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

	_klen = _sdp_ssrc_group_range_lengths[cs];
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
	_trans = _sdp_ssrc_group_indicies[_trans];
	cs = _sdp_ssrc_group_trans_targs[_trans];

	if ( _sdp_ssrc_group_trans_actions[_trans] == 0 )
		goto _again;

	_acts = _sdp_ssrc_group_actions + _sdp_ssrc_group_trans_actions[_trans];
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
	{ note(where, rule::semantics); }
	break;
	case 3:
	{ note(where, rule::ssrc_id); }
	break;
	case 4:
	{ if (cut == nullptr) cut = p; }
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
	const char *__acts = _sdp_ssrc_group_actions + _sdp_ssrc_group_eof_actions[cs];
	unsigned int __nacts = (unsigned int) *__acts++;
	while ( __nacts-- > 0 ) {
		switch ( *__acts++ ) {
	case 2:
	{ note(where, rule::semantics); }
	break;
	case 3:
	{ note(where, rule::ssrc_id); }
	break;
		}
	}
	}

	_out: {}
	}
  if (cs <
  3  ) return failed(p, pe, nullptr, where, rule::semantics);
  semantics = from.at(first, cut != nullptr ? cut : p);
  if (cut != nullptr) ids = from.at(cut + 1, p);
  return {p, errc::none, rule::none};
}

}}}}  // namespace sipwire::sdp::detail

#include "../../../core/detail/diag_pop.hpp"
