// Generated from grammar/sip/warning_value.rl by Ragel 6.10. Do not edit. Inputs: fba31403c42c51f1
#pragma once

// warning-value = warn-code SP warn-agent SP warn-text (RFC 3261 25.1), one value of Warning; stops at the
// comma before the next.
// Both blanks are one SP; the quoted-string behind the second opens with SWS of its own. warn-agent is a
// hostport or a pseudonym, which is a token: a name without a port may be either, so it is a host only where
// something follows that a token cannot hold.

#include "../../../core/numbers.hpp"
#include "../../../core/scan_bytes.hpp"
#include "../../../uri/host.hpp"
#include "../../../core/scan_end.hpp"

#include "../../../core/detail/diag_push.hpp"

namespace sipwire { inline namespace SIPWIRE_ISA { namespace sip { namespace detail {

/// Events: code(number), agent(host, form, port extent, port number) or pseudonym(token), warn_text(extent
/// with quotes), whole(value).
template <class Runs, class Handler>
inline scan_end scan_warning_value(const char* p, const char* const pe, const Runs& runs, const source& from,
                                   leniency lenient, Handler& on) noexcept {
  const char* const eof = pe;
  const char* end = p;
  const char* quote = nullptr;
  const char* first = p;
  const char* agent_first = p;
  const char* agent_last = p;
  const char* port_first = nullptr;
  const char* port_last = nullptr;
  const char* text_first = p;
  rule where = rule::none;
static const char _warning_value_actions[] = {
	0, 1, 1, 1, 4, 1, 9, 1,
	10, 1, 15, 1, 16, 1, 17, 1,
	18, 1, 19, 2, 0, 11, 2, 2,
	13, 2, 5, 11, 2, 8, 19, 2,
	14, 3, 3, 6, 8, 19, 3, 7,
	8, 19, 3, 10, 0, 11, 3, 12,
	2, 13
};

static const unsigned char _warning_value_key_offsets[] = {
	0, 0, 6, 8, 12, 14, 16, 17,
	32, 48, 53, 55, 58, 76, 78, 79,
	81, 82, 88, 90, 92, 94, 96, 98,
	100, 102, 103, 105, 108, 115, 123, 125,
	126, 131, 136, 139
};

static const unsigned char _warning_value_trans_keys[] = {
	9u, 10u, 13u, 32u, 48u, 57u, 9u, 32u,
	9u, 32u, 48u, 57u, 48u, 57u, 48u, 57u,
	32u, 33u, 37u, 39u, 91u, 126u, 42u, 43u,
	45u, 46u, 48u, 57u, 65u, 90u, 95u, 122u,
	32u, 33u, 37u, 39u, 58u, 126u, 42u, 43u,
	45u, 46u, 48u, 57u, 65u, 90u, 95u, 122u,
	9u, 10u, 13u, 32u, 34u, 9u, 32u, 9u,
	32u, 34u, 9u, 10u, 13u, 32u, 34u, 92u,
	224u, 237u, 240u, 244u, 33u, 126u, 194u, 223u,
	225u, 239u, 241u, 243u, 9u, 32u, 10u, 9u,
	32u, 10u, 0u, 9u, 11u, 12u, 14u, 127u,
	128u, 191u, 160u, 191u, 128u, 191u, 128u, 159u,
	144u, 191u, 128u, 191u, 128u, 143u, 10u, 48u,
	57u, 32u, 48u, 57u, 46u, 48u, 58u, 65u,
	70u, 97u, 102u, 46u, 93u, 48u, 58u, 65u,
	70u, 97u, 102u, 32u, 58u, 10u, 9u, 10u,
	13u, 32u, 44u, 9u, 10u, 13u, 32u, 44u,
	9u, 32u, 44u, 0
};

static const char _warning_value_single_lengths[] = {
	0, 4, 2, 2, 0, 0, 1, 5,
	6, 5, 2, 3, 10, 2, 1, 2,
	1, 0, 0, 0, 0, 0, 0, 0,
	0, 1, 0, 1, 1, 2, 2, 1,
	5, 5, 3, 0
};

static const char _warning_value_range_lengths[] = {
	0, 1, 0, 1, 1, 1, 0, 5,
	5, 0, 0, 0, 4, 0, 0, 0,
	0, 3, 1, 1, 1, 1, 1, 1,
	1, 0, 1, 1, 3, 3, 0, 0,
	0, 0, 0, 0
};

static const unsigned char _warning_value_index_offsets[] = {
	0, 0, 6, 9, 13, 15, 17, 19,
	30, 42, 48, 51, 55, 70, 73, 75,
	78, 80, 84, 86, 88, 90, 92, 94,
	96, 98, 100, 102, 105, 110, 116, 119,
	121, 127, 133, 137
};

static const char _warning_value_indicies[] = {
	1, 2, 3, 1, 4, 0, 5, 5,
	6, 5, 5, 4, 0, 7, 0, 8,
	0, 9, 0, 11, 11, 11, 12, 11,
	11, 11, 11, 11, 11, 10, 13, 14,
	14, 14, 15, 14, 14, 14, 14, 14,
	14, 10, 13, 17, 18, 13, 19, 16,
	20, 20, 6, 20, 20, 19, 16, 22,
	23, 24, 22, 26, 27, 29, 31, 32,
	34, 25, 28, 30, 33, 21, 22, 22,
	21, 23, 21, 35, 35, 6, 36, 6,
	22, 22, 22, 37, 22, 38, 28, 38,
	28, 38, 28, 38, 30, 38, 30, 38,
	30, 38, 17, 6, 40, 39, 13, 41,
	39, 42, 42, 42, 42, 10, 42, 43,
	42, 42, 42, 10, 13, 15, 10, 2,
	6, 44, 36, 45, 44, 46, 16, 44,
	36, 45, 44, 46, 6, 35, 35, 46,
	6, 6, 0
};

static const char _warning_value_trans_targs[] = {
	0, 1, 2, 31, 4, 3, 0, 5,
	6, 7, 0, 8, 28, 9, 8, 26,
	0, 10, 25, 12, 11, 0, 12, 13,
	14, 12, 32, 17, 18, 19, 20, 21,
	22, 23, 24, 34, 15, 0, 0, 0,
	27, 27, 29, 30, 33, 16, 35
};

static const char _warning_value_trans_actions[] = {
	11, 0, 0, 0, 5, 0, 0, 0,
	0, 0, 13, 42, 7, 0, 19, 0,
	17, 0, 0, 31, 0, 28, 0, 0,
	0, 1, 3, 0, 0, 0, 0, 0,
	0, 0, 0, 0, 0, 38, 34, 15,
	46, 22, 0, 25, 0, 0, 9
};

static const char _warning_value_eof_actions[] = {
	0, 11, 0, 11, 11, 11, 11, 13,
	13, 17, 0, 17, 28, 28, 28, 0,
	0, 38, 34, 34, 34, 34, 34, 34,
	34, 0, 15, 15, 13, 13, 13, 0,
	0, 0, 0, 0
};

static const int warning_value_start = 1;

static const int warning_value_en_main = 1;
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
	_keys = _warning_value_trans_keys + _warning_value_key_offsets[cs];
	_trans = _warning_value_index_offsets[cs];

	_klen = _warning_value_single_lengths[cs];
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

	_klen = _warning_value_range_lengths[cs];
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
	_trans = _warning_value_indicies[_trans];
	cs = _warning_value_trans_targs[_trans];

	if ( _warning_value_trans_actions[_trans] == 0 )
		goto _again;

	_acts = _warning_value_actions + _warning_value_trans_actions[_trans];
	_nacts = (unsigned int) *_acts++;
	while ( _nacts-- > 0 )
	{
		switch ( *_acts++ )
		{
	case 0:
	{ p = runs.template run<charset::token>(p + 1, pe) - 1; end = p + 1; }
	break;
	case 1:
	{ p = runs.template run<charset::qdtext>(p + 1, pe) - 1; }
	break;
	case 2:
	{ p = runs.template run<charset::digit>(p + 1, pe) - 1; end = p + 1; }
	break;
	case 3:
	{ quote = p; }
	break;
	case 4:
	{ quote = nullptr; end = p + 1; }
	break;
	case 5:
	{ end = p + 1; }
	break;
	case 6:
	{ note(where, rule::utf8_nonascii); }
	break;
	case 7:
	{ note(where, rule::quoted_pair); }
	break;
	case 8:
	{ note(where, p != pe && static_cast<unsigned char>(*p) >= 0x80 ? rule::utf8_nonascii
      : rule::quoted_string); }
	break;
	case 9:
	{ first = p; }
	break;
	case 10:
	{ agent_first = p; }
	break;
	case 11:
	{ agent_last = end; }
	break;
	case 12:
	{ port_first = p; }
	break;
	case 13:
	{ port_last = end; }
	break;
	case 14:
	{ text_first = p; }
	break;
	case 15:
	{ p--; {p++; goto _out; } }
	break;
	case 16:
	{ note(where, rule::warn_code); }
	break;
	case 17:
	{ note(where, rule::warn_agent); }
	break;
	case 18:
	{ note(where, rule::port); }
	break;
	case 19:
	{ note(where, rule::warn_text); }
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
	const char *__acts = _warning_value_actions + _warning_value_eof_actions[cs];
	unsigned int __nacts = (unsigned int) *__acts++;
	while ( __nacts-- > 0 ) {
		switch ( *__acts++ ) {
	case 6:
	{ note(where, rule::utf8_nonascii); }
	break;
	case 7:
	{ note(where, rule::quoted_pair); }
	break;
	case 8:
	{ note(where, p != pe && static_cast<unsigned char>(*p) >= 0x80 ? rule::utf8_nonascii
      : rule::quoted_string); }
	break;
	case 16:
	{ note(where, rule::warn_code); }
	break;
	case 17:
	{ note(where, rule::warn_agent); }
	break;
	case 18:
	{ note(where, rule::port); }
	break;
	case 19:
	{ note(where, rule::warn_text); }
	break;
		}
	}
	}

	_out: {}
	}
  if (cs <
  32  ) return failed(p, pe, quote, where, rule::warning_value);
  on.code(static_cast<std::uint16_t>((first[0] - '0') * 100 + (first[1] - '0') * 10 + (first[2] - '0')));
  uri::detail::host_form form = uri::detail::host_form::hostname;
  const bool any_token = port_first == nullptr && *agent_first != '[';
  // classify_host() is for host characters only, and a token may hold others.
  const char* const odd = *agent_first == '[' ? agent_last
      : sipwire::detail::skip_bytewise<charset::host_lexical>(agent_first, agent_last);
  // No leniency makes a host of what strict takes for a pseudonym.
  const scan_end judged = odd != agent_last ? scan_end{odd, errc::syntax, rule::host}
                                            :
                                                uri::detail::classify_host(agent_first, agent_last, runs,
                                                any_token ? leniency::none : lenient, form);
  if (any_token && !judged.ok()) {
    on.pseudonym(from.at(agent_first, agent_last));
  } else if (!judged.ok()) {
    return judged;
  } else if (port_first == nullptr) {
    on.agent(from.at(agent_first, agent_last), form, extent{}, 0);
  } else {
    const auto port =
        parse_saturated<std::uint16_t>({from, from.at(port_first, port_last)}, 65535, rule::port, lenient);
    if (!port) return {port_first, port.error().code, rule::port};
    on.agent(from.at(agent_first, agent_last), form, from.at(port_first, port_last), *port);
  }
  on.warn_text(from.at(text_first, end));
  on.whole(from.at(first, end));
  return {p, errc::none, rule::none};
}

}}}}  // namespace sipwire::sip::detail

#include "../../../core/detail/diag_pop.hpp"
