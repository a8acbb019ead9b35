// Generated from grammar/mime/msg_id.rl by Ragel 6.10. Do not edit. Inputs: 2cadbe9d28dfd63f
#pragma once

// id = "Content-ID" ":" msg-id (RFC 2045 7), msg-id = "<" addr-spec ">" (RFC 822 4.6), addr-spec = local-part
// "@" domain.
// RFC 822 allows white space between any two tokens of it; nobody sends that, and RFC 5322 has it as
// obsolete: only around the brackets.

#include "../../../core/scan_bytes.hpp"
#include "../../../core/scan_end.hpp"

#include "../../../core/detail/diag_push.hpp"

namespace sipwire { inline namespace SIPWIRE_ISA { namespace mime { namespace detail {

/// `all` is the value with its brackets, `local` and `domain` are what stands around the `@`.
template <class Runs>
inline scan_end scan_msg_id(const char* p, const char* const pe, const Runs& runs, const source& from,
                            extent& all, extent& local, extent& domain) noexcept {
  const char* const eof = pe;
  const char* end = p;
  const char* quote = nullptr;
  const char* first = p;
  const char* at = p;
  const char* close = p;
  rule where = rule::none;
static const char _msg_id_actions[] = {
	0, 1, 0, 1, 1, 1, 2, 1,
	5, 1, 6, 1, 7, 1, 8, 1,
	9, 2, 3, 5, 2, 4, 5
};

static const char _msg_id_key_offsets[] = {
	0, 0, 5, 7, 10, 24, 38, 53,
	68, 70, 71, 76, 78, 96, 98, 99,
	101, 107, 109, 111, 113, 115, 117, 119,
	121, 122, 126
};

static const unsigned char _msg_id_trans_keys[] = {
	9u, 10u, 13u, 32u, 60u, 9u, 32u, 9u,
	32u, 60u, 34u, 45u, 61u, 63u, 33u, 39u,
	42u, 43u, 47u, 57u, 65u, 90u, 94u, 126u,
	33u, 46u, 61u, 64u, 35u, 39u, 42u, 43u,
	45u, 57u, 63u, 90u, 94u, 126u, 33u, 45u,
	61u, 63u, 91u, 35u, 39u, 42u, 43u, 47u,
	57u, 65u, 90u, 94u, 126u, 33u, 46u, 62u,
	35u, 39u, 42u, 43u, 45u, 57u, 61u, 63u,
	65u, 90u, 94u, 126u, 9u, 32u, 10u, 93u,
	33u, 90u, 94u, 126u, 46u, 62u, 9u, 10u,
	13u, 32u, 34u, 92u, 224u, 237u, 240u, 244u,
	33u, 126u, 194u, 223u, 225u, 239u, 241u, 243u,
	9u, 32u, 10u, 46u, 64u, 0u, 9u, 11u,
	12u, 14u, 127u, 128u, 191u, 160u, 191u, 128u,
	191u, 128u, 159u, 144u, 191u, 128u, 191u, 128u,
	143u, 10u, 9u, 10u, 13u, 32u, 9u, 32u,
	0
};

static const char _msg_id_single_lengths[] = {
	0, 5, 2, 3, 4, 4, 5, 3,
	2, 1, 1, 2, 10, 2, 1, 2,
	0, 0, 0, 0, 0, 0, 0, 0,
	1, 4, 2
};

static const char _msg_id_range_lengths[] = {
	0, 0, 0, 0, 5, 5, 5, 6,
	0, 0, 2, 0, 4, 0, 0, 0,
	3, 1, 1, 1, 1, 1, 1, 1,
	0, 0, 0
};

static const unsigned char _msg_id_index_offsets[] = {
	0, 0, 6, 9, 13, 23, 33, 44,
	54, 57, 59, 63, 66, 81, 84, 86,
	89, 93, 95, 97, 99, 101, 103, 105,
	107, 109, 114
};

static const char _msg_id_indicies[] = {
	0, 2, 3, 0, 4, 1, 5, 5,
	1, 5, 5, 4, 1, 7, 6, 6,
	6, 6, 6, 6, 6, 6, 1, 6,
	8, 6, 9, 6, 6, 6, 6, 6,
	1, 10, 10, 10, 10, 11, 10, 10,
	10, 10, 10, 1, 10, 12, 13, 10,
	10, 10, 10, 10, 10, 1, 14, 14,
	1, 15, 1, 16, 11, 11, 1, 12,
	13, 1, 18, 19, 20, 18, 22, 23,
	25, 27, 28, 30, 21, 24, 26, 29,
	17, 18, 18, 17, 19, 17, 8, 9,
	1, 18, 18, 18, 31, 18, 32, 24,
	32, 24, 32, 24, 32, 26, 32, 26,
	32, 26, 32, 2, 1, 33, 15, 34,
	33, 1, 14, 14, 1, 0
};

static const char _msg_id_trans_targs[] = {
	1, 0, 2, 24, 4, 3, 5, 12,
	4, 6, 7, 10, 6, 25, 26, 8,
	11, 0, 12, 13, 14, 12, 15, 16,
	17, 18, 19, 20, 21, 22, 23, 0,
	0, 25, 9
};

static const char _msg_id_trans_actions[] = {
	0, 0, 0, 0, 9, 0, 15, 3,
	0, 11, 15, 0, 0, 13, 0, 0,
	0, 7, 0, 0, 0, 1, 5, 0,
	0, 0, 0, 0, 0, 0, 0, 20,
	17, 0, 0
};

static const char _msg_id_eof_actions[] = {
	0, 0, 0, 0, 0, 0, 0, 0,
	0, 0, 0, 0, 7, 7, 7, 0,
	20, 17, 17, 17, 17, 17, 17, 17,
	0, 0, 0
};

static const int msg_id_start = 1;

static const int msg_id_en_main = 1;
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
	_keys = _msg_id_trans_keys + _msg_id_key_offsets[cs];
	_trans = _msg_id_index_offsets[cs];

	_klen = _msg_id_single_lengths[cs];
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

	_klen = _msg_id_range_lengths[cs];
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
	_trans = _msg_id_indicies[_trans];
	cs = _msg_id_trans_targs[_trans];

	if ( _msg_id_trans_actions[_trans] == 0 )
		goto _again;

	_acts = _msg_id_actions + _msg_id_trans_actions[_trans];
	_nacts = (unsigned int) *_acts++;
	while ( _nacts-- > 0 )
	{
		switch ( *_acts++ )
		{
	case 0:
	{ p = runs.template run<charset::qdtext>(p + 1, pe) - 1; }
	break;
	case 1:
	{ quote = p; }
	break;
	case 2:
	{ quote = nullptr; end = p + 1; }
	break;
	case 3:
	{ note(where, rule::utf8_nonascii); }
	break;
	case 4:
	{ note(where, rule::quoted_pair); }
	break;
	case 5:
	{ note(where, p != pe && static_cast<unsigned char>(*p) >= 0x80 ? rule::utf8_nonascii
      : rule::quoted_string); }
	break;
	case 6:
	{ first = p; }
	break;
	case 7:
	{ at = p; }
	break;
	case 8:
	{ close = p; }
	break;
	case 9:
	{ p = runs.template skip<charset::atom>(p + 1, pe) - 1; }
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
	const char *__acts = _msg_id_actions + _msg_id_eof_actions[cs];
	unsigned int __nacts = (unsigned int) *__acts++;
	while ( __nacts-- > 0 ) {
		switch ( *__acts++ ) {
	case 3:
	{ note(where, rule::utf8_nonascii); }
	break;
	case 4:
	{ note(where, rule::quoted_pair); }
	break;
	case 5:
	{ note(where, p != pe && static_cast<unsigned char>(*p) >= 0x80 ? rule::utf8_nonascii
      : rule::quoted_string); }
	break;
		}
	}
	}

	_out: {}
	}
  if (cs <
  25  ) return failed(p, pe, quote, where, rule::msg_id);
  static_cast<void>(end);
  all = from.at(first, close + 1);
  local = from.at(first + 1, at);
  domain = from.at(at + 1, close);
  return {p, errc::none, rule::none};
}

}}}}  // namespace sipwire::mime::detail

#include "../../../core/detail/diag_pop.hpp"
