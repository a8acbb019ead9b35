// Generated from grammar/sdp/key.rl by Ragel 6.10. Do not edit. Inputs: f3d3a653ac931f3b
#pragma once

// key-type (RFC 8866 9): "prompt" / "clear:" text / "base64:" base64 / "uri:" uri, case-sensitive and
// obsolete. The URI has a machine of its own.

#include "../../../core/scan_bytes.hpp"
#include "../../../core/scan_end.hpp"

#include "../../../core/detail/diag_push.hpp"

namespace sipwire { inline namespace SIPWIRE_ISA { namespace sdp { namespace detail {

/// The method, and what follows its colon or absent.
template <class Runs>
inline scan_end scan_key(const char* p, const char* const pe, const Runs& runs, const source& from,
                             extent& method, extent& data) noexcept {
  const char* const eof = pe;
  const char* const first = p;
  const char* colon = nullptr;
  rule where = rule::none;
  (void)runs;
static const char _sdp_key_actions[] = {
	0, 1, 0, 1, 1, 1, 2, 1,
	3, 1, 4, 1, 5
};

static const char _sdp_key_key_offsets[] = {
	0, 0, 4, 5, 6, 7, 8, 9,
	10, 17, 25, 33, 34, 35, 36, 37,
	38, 39, 42, 43, 44, 45, 46, 47,
	48, 49, 50, 57, 57, 60, 60
};

static const unsigned char _sdp_key_trans_keys[] = {
	98u, 99u, 112u, 117u, 97u, 115u, 101u, 54u,
	52u, 58u, 43u, 47u, 57u, 65u, 90u, 97u,
	122u, 43u, 61u, 47u, 57u, 65u, 90u, 97u,
	122u, 43u, 61u, 47u, 57u, 65u, 90u, 97u,
	122u, 61u, 108u, 101u, 97u, 114u, 58u, 0u,
	10u, 13u, 114u, 111u, 109u, 112u, 116u, 114u,
	105u, 58u, 43u, 47u, 57u, 65u, 90u, 97u,
	122u, 0u, 10u, 13u, 0u, 10u, 13u, 0
};

static const char _sdp_key_single_lengths[] = {
	0, 4, 1, 1, 1, 1, 1, 1,
	1, 2, 2, 1, 1, 1, 1, 1,
	1, 3, 1, 1, 1, 1, 1, 1,
	1, 1, 1, 0, 3, 0, 3
};

static const char _sdp_key_range_lengths[] = {
	0, 0, 0, 0, 0, 0, 0, 0,
	3, 3, 3, 0, 0, 0, 0, 0,
	0, 0, 0, 0, 0, 0, 0, 0,
	0, 0, 3, 0, 0, 0, 0
};

static const char _sdp_key_index_offsets[] = {
	0, 0, 5, 7, 9, 11, 13, 15,
	17, 22, 28, 34, 36, 38, 40, 42,
	44, 46, 50, 52, 54, 56, 58, 60,
	62, 64, 66, 71, 72, 76, 77
};

static const char _sdp_key_indicies[] = {
	1, 2, 3, 4, 0, 5, 0, 6,
	0, 7, 0, 8, 0, 9, 0, 10,
	0, 12, 12, 12, 12, 11, 13, 14,
	13, 13, 13, 11, 15, 16, 15, 15,
	15, 11, 16, 11, 17, 0, 18, 0,
	19, 0, 20, 0, 21, 0, 22, 22,
	22, 23, 24, 0, 25, 0, 26, 0,
	27, 0, 28, 0, 29, 0, 30, 0,
	31, 0, 32, 32, 32, 32, 11, 11,
	22, 22, 22, 23, 0, 33, 33, 33,
	34, 0
};

static const char _sdp_key_trans_targs[] = {
	0, 2, 12, 18, 23, 3, 4, 5,
	6, 7, 26, 0, 9, 10, 11, 26,
	27, 13, 14, 15, 16, 17, 0, 28,
	19, 20, 21, 22, 29, 24, 25, 30,
	8, 0, 30
};

static const char _sdp_key_trans_actions[] = {
	7, 0, 0, 0, 0, 0, 0, 0,
	0, 0, 11, 5, 0, 0, 0, 0,
	0, 0, 0, 0, 0, 11, 3, 1,
	0, 0, 0, 0, 0, 0, 0, 11,
	0, 9, 1
};

static const char _sdp_key_eof_actions[] = {
	0, 7, 7, 7, 7, 7, 7, 7,
	5, 5, 5, 5, 7, 7, 7, 7,
	7, 3, 7, 7, 7, 7, 7, 7,
	7, 7, 0, 0, 0, 0, 0
};

static const int sdp_key_start = 1;

static const int sdp_key_en_main = 1;
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
	_keys = _sdp_key_trans_keys + _sdp_key_key_offsets[cs];
	_trans = _sdp_key_index_offsets[cs];

	_klen = _sdp_key_single_lengths[cs];
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

	_klen = _sdp_key_range_lengths[cs];
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
	_trans = _sdp_key_indicies[_trans];
	cs = _sdp_key_trans_targs[_trans];

	if ( _sdp_key_trans_actions[_trans] == 0 )
		goto _again;

	_acts = _sdp_key_actions + _sdp_key_trans_actions[_trans];
	_nacts = (unsigned int) *_acts++;
	while ( _nacts-- > 0 )
	{
		switch ( *_acts++ )
		{
	case 0:
	{ p = runs.template run<charset::byte_string>(p + 1, pe) - 1; }
	break;
	case 1:
	{ note(where, rule::byte_string); }
	break;
	case 2:
	{ note(where, rule::key_base64); }
	break;
	case 3:
	{ note(where, rule::key_type); }
	break;
	case 4:
	{ note(where, rule::uri_reference); }
	break;
	case 5:
	{ if (colon == nullptr) colon = p; }
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
	const char *__acts = _sdp_key_actions + _sdp_key_eof_actions[cs];
	unsigned int __nacts = (unsigned int) *__acts++;
	while ( __nacts-- > 0 ) {
		switch ( *__acts++ ) {
	case 1:
	{ note(where, rule::byte_string); }
	break;
	case 2:
	{ note(where, rule::key_base64); }
	break;
	case 3:
	{ note(where, rule::key_type); }
	break;
		}
	}
	}

	_out: {}
	}
  if (cs <
  26  ) return failed(p, pe, nullptr, where, rule::key_field);
  method = from.at(first, colon != nullptr ? colon : p);
  data = colon != nullptr ? from.at(colon + 1, p) : extent{};
  return {p, errc::none, rule::none};
}

}}}}  // namespace sipwire::sdp::detail

#include "../../../core/detail/diag_pop.hpp"
