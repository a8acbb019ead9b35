// Generated from grammar/uri/diameter_uri.rl by Ragel 6.10. Do not edit. Inputs: c9ee960544e8a392
#pragma once

// DiameterURI (RFC 3588 4.3, RFC 6733 4.3.1):
//   ( "aaa://" / "aaas://" ) FQDN [ ":" 1*DIGIT ] [ ";transport=" ( "tcp" / "sctp" / "udp" ) ] [ ";protocol="
//   ( "diameter" / ... ) ]
// in that order. The host is only delimited here; classify_host() judges it. The words behind the two names
// are taken as tokens, so that the accessors can show those that came later.

#include "../../../core/scan_bytes.hpp"
#include "../../../core/scan_end.hpp"

#include "../../../core/detail/diag_push.hpp"

namespace sipwire { inline namespace SIPWIRE_ISA { namespace uri { namespace detail {

/// What scan_diameter_uri() found.
struct diameter_uri_parts {
  bool scheme = false;  ///< is it `aaa://` or `aaas://`?
  bool secure = false;
  extent host;
  extent port;
  extent transport;
  extent protocol;
};

/// All of [p, pe) as a DiameterURI.
template <class Runs>
inline scan_end scan_diameter_uri(const char* p, const char* const pe, const Runs& runs, const source& from,
                                  diameter_uri_parts& out) noexcept {
  const char* const eof = pe;
  const char* end = p;
  const char* host = nullptr;
  const char* host_last = nullptr;
  const char* port = nullptr;
  const char* port_last = nullptr;
  const char* transport = nullptr;
  const char* transport_last = nullptr;
  const char* protocol = nullptr;
  const char* protocol_last = nullptr;
  rule where = rule::none;
static const char _diameter_uri_actions[] = {
	0, 1, 3, 1, 5, 1, 6, 1,
	14, 1, 15, 1, 16, 2, 0, 11,
	2, 0, 13, 2, 1, 9, 2, 2,
	7, 2, 4, 7, 3, 6, 2, 7,
	3, 8, 1, 9, 3, 10, 0, 11,
	3, 12, 0, 13
};

static const unsigned char _diameter_uri_key_offsets[] = {
	0, 0, 2, 4, 6, 9, 10, 11,
	21, 23, 27, 29, 31, 33, 35, 37,
	39, 41, 42, 56, 58, 60, 62, 64,
	66, 68, 70, 72, 73, 87, 89, 96,
	104, 105, 116, 119, 133, 148
};

static const unsigned char _diameter_uri_trans_keys[] = {
	65u, 97u, 65u, 97u, 65u, 97u, 58u, 83u,
	115u, 47u, 47u, 91u, 95u, 45u, 46u, 48u,
	57u, 65u, 90u, 97u, 122u, 48u, 57u, 80u,
	84u, 112u, 116u, 82u, 114u, 79u, 111u, 84u,
	116u, 79u, 111u, 67u, 99u, 79u, 111u, 76u,
	108u, 61u, 33u, 37u, 39u, 126u, 42u, 43u,
	45u, 46u, 48u, 57u, 65u, 90u, 95u, 122u,
	82u, 114u, 65u, 97u, 78u, 110u, 83u, 115u,
	80u, 112u, 79u, 111u, 82u, 114u, 84u, 116u,
	61u, 33u, 37u, 39u, 126u, 42u, 43u, 45u,
	46u, 48u, 57u, 65u, 90u, 95u, 122u, 80u,
	112u, 46u, 48u, 58u, 65u, 70u, 97u, 102u,
	46u, 93u, 48u, 58u, 65u, 70u, 97u, 102u,
	58u, 58u, 59u, 95u, 45u, 46u, 48u, 57u,
	65u, 90u, 97u, 122u, 59u, 48u, 57u, 33u,
	37u, 39u, 126u, 42u, 43u, 45u, 46u, 48u,
	57u, 65u, 90u, 95u, 122u, 33u, 37u, 39u,
	59u, 126u, 42u, 43u, 45u, 46u, 48u, 57u,
	65u, 90u, 95u, 122u, 58u, 59u, 0
};

static const char _diameter_uri_single_lengths[] = {
	0, 2, 2, 2, 3, 1, 1, 2,
	0, 4, 2, 2, 2, 2, 2, 2,
	2, 1, 4, 2, 2, 2, 2, 2,
	2, 2, 2, 1, 4, 2, 1, 2,
	1, 3, 1, 4, 5, 2
};

static const char _diameter_uri_range_lengths[] = {
	0, 0, 0, 0, 0, 0, 0, 4,
	1, 0, 0, 0, 0, 0, 0, 0,
	0, 0, 5, 0, 0, 0, 0, 0,
	0, 0, 0, 0, 5, 0, 3, 3,
	0, 4, 1, 5, 5, 0
};

static const unsigned char _diameter_uri_index_offsets[] = {
	0, 0, 3, 6, 9, 13, 15, 17,
	24, 26, 31, 34, 37, 40, 43, 46,
	49, 52, 54, 64, 67, 70, 73, 76,
	79, 82, 85, 88, 90, 100, 103, 108,
	114, 116, 124, 127, 137, 148
};

static const char _diameter_uri_indicies[] = {
	0, 0, 1, 2, 2, 1, 3, 3,
	1, 4, 5, 5, 1, 6, 1, 7,
	1, 10, 9, 9, 9, 9, 9, 8,
	12, 11, 13, 14, 13, 14, 1, 15,
	15, 1, 16, 16, 1, 17, 17, 1,
	18, 18, 1, 19, 19, 1, 20, 20,
	1, 21, 21, 1, 22, 1, 23, 23,
	23, 23, 23, 23, 23, 23, 23, 1,
	24, 24, 1, 25, 25, 1, 26, 26,
	1, 27, 27, 1, 28, 28, 1, 29,
	29, 1, 30, 30, 1, 31, 31, 1,
	32, 1, 33, 33, 33, 33, 33, 33,
	33, 33, 33, 1, 13, 13, 1, 34,
	34, 34, 34, 8, 34, 35, 34, 34,
	34, 8, 4, 1, 37, 38, 36, 36,
	36, 36, 36, 8, 38, 39, 11, 40,
	40, 40, 40, 40, 40, 40, 40, 40,
	1, 41, 41, 41, 42, 41, 41, 41,
	41, 41, 41, 1, 37, 38, 8, 0
};

static const char _diameter_uri_trans_targs[] = {
	2, 0, 3, 4, 5, 32, 6, 7,
	0, 33, 30, 0, 34, 10, 19, 11,
	12, 13, 14, 15, 16, 17, 18, 35,
	20, 21, 22, 23, 24, 25, 26, 27,
	28, 36, 31, 37, 33, 8, 9, 34,
	35, 36, 29
};

static const char _diameter_uri_trans_actions[] = {
	0, 0, 0, 0, 0, 3, 0, 7,
	9, 28, 5, 11, 32, 0, 0, 0,
	0, 0, 0, 0, 0, 0, 0, 40,
	0, 0, 0, 0, 0, 0, 0, 0,
	0, 36, 1, 25, 22, 0, 0, 19,
	16, 13, 0
};

static const char _diameter_uri_eof_actions[] = {
	0, 0, 0, 0, 0, 0, 0, 9,
	11, 0, 0, 0, 0, 0, 0, 0,
	0, 0, 0, 0, 0, 0, 0, 0,
	0, 0, 0, 0, 0, 0, 9, 9,
	0, 0, 0, 0, 0, 0
};

static const int diameter_uri_start = 1;

static const int diameter_uri_en_main = 1;
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
	_keys = _diameter_uri_trans_keys + _diameter_uri_key_offsets[cs];
	_trans = _diameter_uri_index_offsets[cs];

	_klen = _diameter_uri_single_lengths[cs];
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

	_klen = _diameter_uri_range_lengths[cs];
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
	_trans = _diameter_uri_indicies[_trans];
	cs = _diameter_uri_trans_targs[_trans];

	if ( _diameter_uri_trans_actions[_trans] == 0 )
		goto _again;

	_acts = _diameter_uri_actions + _diameter_uri_trans_actions[_trans];
	_nacts = (unsigned int) *_acts++;
	while ( _nacts-- > 0 )
	{
		switch ( *_acts++ )
		{
	case 0:
	{ p = runs.template run<charset::token>(p + 1, pe) - 1; end = p + 1; }
	break;
	case 1:
	{ p = runs.template run<charset::digit>(p + 1, pe) - 1; end = p + 1; }
	break;
	case 2:
	{ p = runs.template run<charset::host_lexical>(p + 1, pe) - 1; end = p + 1; }
	break;
	case 3:
	{ p = runs.template run<charset::ipv6_lexical>(p + 1, pe) - 1; }
	break;
	case 4:
	{ end = p + 1; }
	break;
	case 5:
	{ out.secure = true; }
	break;
	case 6:
	{ host = p; }
	break;
	case 7:
	{ host_last = end; }
	break;
	case 8:
	{ port = p; }
	break;
	case 9:
	{ port_last = end; }
	break;
	case 10:
	{ transport = p; }
	break;
	case 11:
	{ transport_last = end; }
	break;
	case 12:
	{ protocol = p; }
	break;
	case 13:
	{ protocol_last = end; }
	break;
	case 14:
	{ out.scheme = true; }
	break;
	case 15:
	{ note(where, rule::host); }
	break;
	case 16:
	{ note(where, rule::port); }
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
	const char *__acts = _diameter_uri_actions + _diameter_uri_eof_actions[cs];
	unsigned int __nacts = (unsigned int) *__acts++;
	while ( __nacts-- > 0 ) {
		switch ( *__acts++ ) {
	case 15:
	{ note(where, rule::host); }
	break;
	case 16:
	{ note(where, rule::port); }
	break;
		}
	}
	}

	_out: {}
	}
  if (host_last != nullptr) out.host = from.at(host, host_last);
  if (cs <
  33  ) return failed(p, pe, nullptr, where, rule::diameter_uri);
  if (port != nullptr) out.port = from.at(port, port_last);
  if (transport != nullptr) out.transport = from.at(transport, transport_last);
  if (protocol != nullptr) out.protocol = from.at(protocol, protocol_last);
  return {p, errc::none, rule::none};
}

}}}}  // namespace sipwire::uri::detail

#include "../../../core/detail/diag_pop.hpp"
