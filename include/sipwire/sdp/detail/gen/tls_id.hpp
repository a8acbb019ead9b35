// Generated from grammar/sdp/tls_id.rl by Ragel 6.10. Do not edit. Inputs: c225e511fc83b28b
#pragma once

// tls-id-value = 20*255 tls-id-char (RFC 8842 4). The length is judged by the value type.

#include "../../../core/scan_bytes.hpp"
#include "../../../core/scan_end.hpp"

#include "../../../core/detail/diag_push.hpp"

namespace sipwire { inline namespace SIPWIRE_ISA { namespace sdp { namespace detail {

/// All of it.
template <class Runs>
inline scan_end scan_tls_id(const char* p, const char* const pe, const Runs& runs,
                                const source& from) noexcept {
  const char* const eof = pe;
  const char* const first = p;
  rule where = rule::none;
  (void)runs;
  (void)first;
  (void)from;
static const char _sdp_tls_id_key_offsets[] = {
	0, 0, 9
};

static const unsigned char _sdp_tls_id_trans_keys[] = {
	43u, 45u, 95u, 47u, 57u, 65u, 90u, 97u,
	122u, 43u, 45u, 95u, 47u, 57u, 65u, 90u,
	97u, 122u, 0
};

static const char _sdp_tls_id_single_lengths[] = {
	0, 3, 3
};

static const char _sdp_tls_id_range_lengths[] = {
	0, 3, 3
};

static const char _sdp_tls_id_index_offsets[] = {
	0, 0, 7
};

static const char _sdp_tls_id_trans_targs[] = {
	2, 2, 2, 2, 2, 2, 0, 2,
	2, 2, 2, 2, 2, 0, 0
};

static const int sdp_tls_id_start = 1;

static const int sdp_tls_id_en_main = 1;
  int cs =
  1  ;
	{
	int _klen;
	unsigned int _trans;
	const unsigned char *_keys;

	if ( p == pe )
		goto _test_eof;
	if ( cs == 0 )
		goto _out;
_resume:
	_keys = _sdp_tls_id_trans_keys + _sdp_tls_id_key_offsets[cs];
	_trans = _sdp_tls_id_index_offsets[cs];

	_klen = _sdp_tls_id_single_lengths[cs];
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

	_klen = _sdp_tls_id_range_lengths[cs];
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
	cs = _sdp_tls_id_trans_targs[_trans];

	if ( cs == 0 )
		goto _out;
	if ( ++p != pe )
		goto _resume;
	_test_eof: {}
	_out: {}
	}
  if (cs <
  2  ) return failed(p, pe, nullptr, where, rule::tls_id);
  return {p, errc::none, rule::none};
}

}}}}  // namespace sipwire::sdp::detail

#include "../../../core/detail/diag_pop.hpp"
