// Generated from grammar/sdp/file_range.rl by Ragel 6.10. Do not edit. Inputs: 2e5eb4e27c755530
#pragma once

// file-range-attr without its name (RFC 5547 6): start-offset "-" stop-offset, the latter perhaps "*".

#include "../../../core/scan_bytes.hpp"
#include "../../../core/scan_end.hpp"

#include "../../../core/detail/diag_push.hpp"

namespace sipwire { inline namespace SIPWIRE_ISA { namespace sdp { namespace detail {

/// The two offsets.
template <class Runs>
inline scan_end scan_file_range(const char* p, const char* const pe, const Runs& runs, const source& from,
                                    extent& start, extent& stop) noexcept {
  const char* const eof = pe;
  const char* const first = p;
  const char* dash = nullptr;
  rule where = rule::none;
  (void)runs;
  (void)first;
  (void)from;
static const char _sdp_file_range_actions[] = {
	0, 1, 0, 1, 1, 1, 2
};

static const char _sdp_file_range_key_offsets[] = {
	0, 0, 2, 5, 8, 8
};

static const unsigned char _sdp_file_range_trans_keys[] = {
	49u, 57u, 45u, 48u, 57u, 42u, 49u, 57u,
	48u, 57u, 0
};

static const char _sdp_file_range_single_lengths[] = {
	0, 0, 1, 1, 0, 0
};

static const char _sdp_file_range_range_lengths[] = {
	0, 1, 1, 1, 0, 1
};

static const char _sdp_file_range_index_offsets[] = {
	0, 0, 2, 5, 8, 9
};

static const char _sdp_file_range_trans_targs[] = {
	2, 0, 3, 2, 0, 4, 5, 0,
	0, 5, 0, 0
};

static const char _sdp_file_range_trans_actions[] = {
	0, 1, 5, 0, 1, 0, 0, 3,
	3, 0, 3, 0
};

static const char _sdp_file_range_eof_actions[] = {
	0, 1, 1, 3, 0, 0
};

static const int sdp_file_range_start = 1;

static const int sdp_file_range_en_main = 1;
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
	_keys = _sdp_file_range_trans_keys + _sdp_file_range_key_offsets[cs];
	_trans = _sdp_file_range_index_offsets[cs];

	_klen = _sdp_file_range_single_lengths[cs];
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

	_klen = _sdp_file_range_range_lengths[cs];
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
	cs = _sdp_file_range_trans_targs[_trans];

	if ( _sdp_file_range_trans_actions[_trans] == 0 )
		goto _again;

	_acts = _sdp_file_range_actions + _sdp_file_range_trans_actions[_trans];
	_nacts = (unsigned int) *_acts++;
	while ( _nacts-- > 0 )
	{
		switch ( *_acts++ )
		{
	case 0:
	{ note(where, rule::start_offset); }
	break;
	case 1:
	{ note(where, rule::stop_offset); }
	break;
	case 2:
	{ dash = p; }
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
	const char *__acts = _sdp_file_range_actions + _sdp_file_range_eof_actions[cs];
	unsigned int __nacts = (unsigned int) *__acts++;
	while ( __nacts-- > 0 ) {
		switch ( *__acts++ ) {
	case 0:
	{ note(where, rule::start_offset); }
	break;
	case 1:
	{ note(where, rule::stop_offset); }
	break;
		}
	}
	}

	_out: {}
	}
  if (cs <
  4  ) return failed(p, pe, nullptr, where, rule::start_offset);
  start = from.at(first, dash);
  stop = from.at(dash + 1, p);
  return {p, errc::none, rule::none};
}

}}}}  // namespace sipwire::sdp::detail

#include "../../../core/detail/diag_pop.hpp"
