// Generated from grammar/uri/hostport.rl by Ragel 6.10. Do not edit. Inputs: 8220b44a1369f274
#pragma once

// hostport = host [ ":" port ] (RFC 3261 25.1), alone. The host is only delimited here; classify_host()
// judges it.

#include "../../../core/scan_bytes.hpp"
#include "../../../core/scan_end.hpp"

#include "../../../core/detail/diag_push.hpp"

namespace sipwire { inline namespace SIPWIRE_ISA { namespace uri { namespace detail {

/// Reads all of [p, pe). `host_last` is null when no host was found, `port_first` when no port was; both are
/// also set for a fault behind.
template <class Runs>
inline scan_end scan_hostport(const char* p, const char* const pe, const Runs& runs, const char*& host_last,
                              const char*& port_first) noexcept {
  const char* const eof = pe;
  const char* end = p;
  rule where = rule::none;
static const char _hostport_actions[] = {
	0, 1, 0, 1, 2, 1, 6, 1,
	7, 2, 1, 4, 2, 3, 4, 2,
	5, 0
};

static const char _hostport_key_offsets[] = {
	0, 0, 10, 12, 19, 27, 37, 39
};

static const unsigned char _hostport_trans_keys[] = {
	91u, 95u, 45u, 46u, 48u, 57u, 65u, 90u,
	97u, 122u, 48u, 57u, 46u, 48u, 58u, 65u,
	70u, 97u, 102u, 46u, 93u, 48u, 58u, 65u,
	70u, 97u, 102u, 58u, 95u, 45u, 46u, 48u,
	57u, 65u, 90u, 97u, 122u, 48u, 57u, 58u,
	0
};

static const char _hostport_single_lengths[] = {
	0, 2, 0, 1, 2, 2, 0, 1
};

static const char _hostport_range_lengths[] = {
	0, 4, 1, 3, 3, 4, 1, 0
};

static const char _hostport_index_offsets[] = {
	0, 0, 7, 9, 14, 20, 27, 29
};

static const char _hostport_indicies[] = {
	2, 1, 1, 1, 1, 1, 0, 4,
	3, 5, 5, 5, 5, 0, 5, 6,
	5, 5, 5, 0, 7, 1, 1, 1,
	1, 1, 0, 8, 3, 7, 0, 0
};

static const char _hostport_trans_targs[] = {
	0, 5, 3, 0, 6, 4, 7, 2,
	6
};

static const char _hostport_trans_actions[] = {
	5, 9, 0, 7, 15, 3, 12, 0,
	1
};

static const char _hostport_eof_actions[] = {
	0, 5, 7, 5, 5, 0, 0, 0
};

static const int hostport_start = 1;

static const int hostport_en_main = 1;
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
	_keys = _hostport_trans_keys + _hostport_key_offsets[cs];
	_trans = _hostport_index_offsets[cs];

	_klen = _hostport_single_lengths[cs];
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

	_klen = _hostport_range_lengths[cs];
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
	_trans = _hostport_indicies[_trans];
	cs = _hostport_trans_targs[_trans];

	if ( _hostport_trans_actions[_trans] == 0 )
		goto _again;

	_acts = _hostport_actions + _hostport_trans_actions[_trans];
	_nacts = (unsigned int) *_acts++;
	while ( _nacts-- > 0 )
	{
		switch ( *_acts++ )
		{
	case 0:
	{ p = runs.template run<charset::digit>(p + 1, pe) - 1; end = p + 1; }
	break;
	case 1:
	{ p = runs.template run<charset::host_lexical>(p + 1, pe) - 1; end = p + 1; }
	break;
	case 2:
	{ p = runs.template run<charset::ipv6_lexical>(p + 1, pe) - 1; }
	break;
	case 3:
	{ end = p + 1; }
	break;
	case 4:
	{ host_last = end; }
	break;
	case 5:
	{ port_first = p; }
	break;
	case 6:
	{ note(where, rule::host); }
	break;
	case 7:
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
	const char *__acts = _hostport_actions + _hostport_eof_actions[cs];
	unsigned int __nacts = (unsigned int) *__acts++;
	while ( __nacts-- > 0 ) {
		switch ( *__acts++ ) {
	case 6:
	{ note(where, rule::host); }
	break;
	case 7:
	{ note(where, rule::port); }
	break;
		}
	}
	}

	_out: {}
	}
  if (cs <
  5  ) return failed(p, pe, nullptr, where, rule::hostport);
  return {p, errc::none, rule::none};
}

}}}}  // namespace sipwire::uri::detail

#include "../../../core/detail/diag_pop.hpp"
