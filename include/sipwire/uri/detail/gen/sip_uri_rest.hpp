// Generated from grammar/uri/sip_uri_rest.rl by Ragel 6.10. Do not edit. Inputs: f77b32a92db75a4f
#pragma once

// hostport uri-parameters [ headers ] (RFC 3261 25.1): what follows "sip:" [ userinfo "@" ].
// Every known uri-parameter is an other-param by its bytes, so only pname [ "=" pvalue ] is read here; names
// are told apart in C++. pvalue is not empty where there is an "="; hvalue may be. Neither "@" nor "," nor
// "=" in a pvalue can occur unescaped.
// Escapes are not allowed in the host (19.1.2).

#include <bit>
#include "../../../core/scan_bytes.hpp"
#include "../../host.hpp"
#include "../quick_host.hpp"
#include "../../../core/scan_end.hpp"

#include "../../../core/detail/diag_push.hpp"

namespace sipwire { inline namespace SIPWIRE_ISA { namespace uri { namespace detail {

/// Where the parts of the rest of a SIP-URI lie; null for what is not there.
struct sip_uri_parts : host_port {
  const char* params_first = nullptr;
  const char* headers_first = nullptr;
  // Bit n: a pname of n bytes, 31 or more in the last; all bits where that was not looked at.
  std::uint32_t name_sizes = 0;
};

/// Reads `;name` and `;name=value` without escapes from the `;` at p on. Returns pe, the `?` behind the
/// parameters, or the `;` of the first one it cannot read.
SIPWIRE_INLINE const char* quick_uri_params(const char* p, const char* const pe, const vector_runs& runs,
                                            std::uint32_t& name_sizes) noexcept {
#if defined(SIPWIRE_AVX2)
  // Nearly always all of them are in reach of one vector, and each ends at the next byte that is no
  // paramchar.
  if (SIPWIRE_LIKELY(pe - p < 32 && runs.left(p) >= 32)) {
    const auto size = static_cast<std::uint32_t>(pe - p);
    std::uint32_t ends = sipwire::detail::outside<charset::paramchar>(p) | 1U << size;
    for (std::uint32_t at = 0;;) {
      ends &= ends - 1;
      auto last = static_cast<std::uint32_t>(std::countr_zero(ends));
      const std::uint32_t name_size = last - at - 1;
      if (name_size == 0) return p + at;
      if (last != size && p[last] == '=') {
        ends &= ends - 1;
        const std::uint32_t value = last + 1;
        last = static_cast<std::uint32_t>(std::countr_zero(ends));
        if (last == value) return p + at;
      }
      if (last != size && p[last] != ';') return p[last] == '?' ? p + last : p + at;
      name_sizes |= 1U << name_size;
      if (last == size) return pe;
      at = last;
    }
  }
#endif
  while (p != pe && *p == ';') {
    const char* const name = p + 1;
    const char* last = runs.skip<charset::paramchar>(name, pe);
    const auto size = static_cast<std::uint32_t>(last - name);
    if (size == 0) break;
    if (last != pe && *last == '=') {
      const char* const value = last + 1;
      last = runs.skip<charset::paramchar>(value, pe);
      if (last == value) break;
    }
    if (last != pe && *last != ';' && *last != '?') break;
    name_sizes |= 1U << (size < 31 ? size : 31);
    p = last;
  }
  return p;
}

/// Reads all of [p, pe) when it is a host, a port or none, and parameters without escapes; false, and `out`
/// half filled, when it is not.
SIPWIRE_INLINE bool quick_sip_uri_rest(const char* p, const char* const pe, const vector_runs& runs,
                                       sip_uri_parts& out) noexcept {
  const char* q = quick_host_port(p, pe, runs, out);
  if (SIPWIRE_UNLIKELY(q == nullptr)) return false;
  if (q != pe && *q == ';') {
    out.params_first = q;
    q = quick_uri_params(q, pe, runs, out.name_sizes);
  }
  return q == pe;
}
constexpr bool quick_sip_uri_rest(const char*, const char*, const byte_runs&, sip_uri_parts&) noexcept {
  return false;
}

/// The automaton: reads all of [p, pe). Of several faults the first in the text is reported.
template <class Runs>
SIPWIRE_NOINLINE inline scan_end scan_sip_uri_rest(const char* p, const char* const pe, const Runs& runs,
                                                   leniency lenient, sip_uri_parts& out) noexcept {
  const char* const first = p;
  out = {};
  out.name_sizes = ~0U;
  const char* const eof = pe;
  const char* end = p;
  const char* escape = p;
  rule where = rule::none;
static const int sip_uri_rest_start = 1;

static const int sip_uri_rest_en_main = 1;
  int cs =
  1  ;
	{
	if ( p == pe )
		goto _test_eof;
	switch ( cs )
	{
case 1:
	switch( ( static_cast<unsigned char>(*p)) ) {
		case 91u: goto st15;
		case 95u: goto tr1;
	}
	if ( ( static_cast<unsigned char>(*p)) < 48u ) {
		if ( 45u <= ( static_cast<unsigned char>(*p)) && ( static_cast<unsigned char>(*p)) <= 46u )
			goto tr1;
	} else if ( ( static_cast<unsigned char>(*p)) > 57u ) {
		if ( ( static_cast<unsigned char>(*p)) > 90u ) {
			if ( 97u <= ( static_cast<unsigned char>(*p)) && ( static_cast<unsigned char>(*p)) <= 122u )
				goto tr1;
		} else if ( ( static_cast<unsigned char>(*p)) >= 65u )
			goto tr1;
	} else
		goto tr1;
	goto tr0;
tr0:
	{ note(where, rule::host); }
	goto st0;
tr3:
	{ note(where, rule::port); }
	goto st0;
tr5:
	{ note(where, rule::uri_parameter); }
	goto st0;
tr8:
	{ where = rule::escaped; }
	{ note(where, rule::uri_parameter); }
	goto st0;
tr15:
	{ note(where, rule::uri_headers); }
	goto st0;
tr19:
	{ where = rule::escaped; }
	{ note(where, rule::uri_headers); }
	goto st0;
st0:
cs = 0;
	goto _out;
tr1:
	{ p = runs.template run<charset::host_lexical>(p + 1, pe) - 1; end = p + 1; }
	{ out.host_last = end; }
	goto st17;
st17:
	if ( ++p == pe )
		goto _test_eof17;
case 17:
	switch( ( static_cast<unsigned char>(*p)) ) {
		case 58u: goto st2;
		case 59u: goto tr26;
		case 63u: goto tr27;
		case 95u: goto tr1;
	}
	if ( ( static_cast<unsigned char>(*p)) < 48u ) {
		if ( 45u <= ( static_cast<unsigned char>(*p)) && ( static_cast<unsigned char>(*p)) <= 46u )
			goto tr1;
	} else if ( ( static_cast<unsigned char>(*p)) > 57u ) {
		if ( ( static_cast<unsigned char>(*p)) > 90u ) {
			if ( 97u <= ( static_cast<unsigned char>(*p)) && ( static_cast<unsigned char>(*p)) <= 122u )
				goto tr1;
		} else if ( ( static_cast<unsigned char>(*p)) >= 65u )
			goto tr1;
	} else
		goto tr1;
	goto tr0;
st2:
	if ( ++p == pe )
		goto _test_eof2;
case 2:
	if ( 48u <= ( static_cast<unsigned char>(*p)) && ( static_cast<unsigned char>(*p)) <= 57u )
		goto tr4;
	goto tr3;
tr4:
	{ out.port_first = p; }
	{ p = runs.template skip<charset::digit>(p + 1, pe) - 1; out.port_last = p + 1; }
	goto st18;
tr28:
	{ p = runs.template skip<charset::digit>(p + 1, pe) - 1; out.port_last = p + 1; }
	goto st18;
st18:
	if ( ++p == pe )
		goto _test_eof18;
case 18:
	switch( ( static_cast<unsigned char>(*p)) ) {
		case 59u: goto tr26;
		case 63u: goto tr27;
	}
	if ( 48u <= ( static_cast<unsigned char>(*p)) && ( static_cast<unsigned char>(*p)) <= 57u )
		goto tr28;
	goto tr3;
tr26:
	{ if (out.params_first == nullptr) out.params_first = p; }
	goto st3;
st3:
	if ( ++p == pe )
		goto _test_eof3;
case 3:
	switch( ( static_cast<unsigned char>(*p)) ) {
		case 33u: goto tr6;
		case 37u: goto tr7;
		case 93u: goto tr6;
		case 95u: goto tr6;
		case 126u: goto tr6;
	}
	if ( ( static_cast<unsigned char>(*p)) < 45u ) {
		if ( 36u <= ( static_cast<unsigned char>(*p)) && ( static_cast<unsigned char>(*p)) <= 43u )
			goto tr6;
	} else if ( ( static_cast<unsigned char>(*p)) > 58u ) {
		if ( ( static_cast<unsigned char>(*p)) > 91u ) {
			if ( 97u <= ( static_cast<unsigned char>(*p)) && ( static_cast<unsigned char>(*p)) <= 122u )
				goto tr6;
		} else if ( ( static_cast<unsigned char>(*p)) >= 65u )
			goto tr6;
	} else
		goto tr6;
	goto tr5;
tr6:
	{ p = runs.template run<charset::paramchar>(p + 1, pe) - 1; }
	goto st19;
st19:
	if ( ++p == pe )
		goto _test_eof19;
case 19:
	switch( ( static_cast<unsigned char>(*p)) ) {
		case 33u: goto tr6;
		case 37u: goto tr7;
		case 59u: goto tr26;
		case 61u: goto st6;
		case 63u: goto tr27;
		case 93u: goto tr6;
		case 95u: goto tr6;
		case 126u: goto tr6;
	}
	if ( ( static_cast<unsigned char>(*p)) < 45u ) {
		if ( 36u <= ( static_cast<unsigned char>(*p)) && ( static_cast<unsigned char>(*p)) <= 43u )
			goto tr6;
	} else if ( ( static_cast<unsigned char>(*p)) > 58u ) {
		if ( ( static_cast<unsigned char>(*p)) > 91u ) {
			if ( 97u <= ( static_cast<unsigned char>(*p)) && ( static_cast<unsigned char>(*p)) <= 122u )
				goto tr6;
		} else if ( ( static_cast<unsigned char>(*p)) >= 65u )
			goto tr6;
	} else
		goto tr6;
	goto tr5;
tr7:
	{ escape = p; }
	goto st4;
st4:
	if ( ++p == pe )
		goto _test_eof4;
case 4:
	if ( ( static_cast<unsigned char>(*p)) < 65u ) {
		if ( 48u <= ( static_cast<unsigned char>(*p)) && ( static_cast<unsigned char>(*p)) <= 57u )
			goto st5;
	} else if ( ( static_cast<unsigned char>(*p)) > 70u ) {
		if ( 97u <= ( static_cast<unsigned char>(*p)) && ( static_cast<unsigned char>(*p)) <= 102u )
			goto st5;
	} else
		goto st5;
	goto tr8;
st5:
	if ( ++p == pe )
		goto _test_eof5;
case 5:
	if ( ( static_cast<unsigned char>(*p)) < 65u ) {
		if ( 48u <= ( static_cast<unsigned char>(*p)) && ( static_cast<unsigned char>(*p)) <= 57u )
			goto st19;
	} else if ( ( static_cast<unsigned char>(*p)) > 70u ) {
		if ( 97u <= ( static_cast<unsigned char>(*p)) && ( static_cast<unsigned char>(*p)) <= 102u )
			goto st19;
	} else
		goto st19;
	goto tr8;
st6:
	if ( ++p == pe )
		goto _test_eof6;
case 6:
	switch( ( static_cast<unsigned char>(*p)) ) {
		case 33u: goto tr11;
		case 37u: goto tr12;
		case 93u: goto tr11;
		case 95u: goto tr11;
		case 126u: goto tr11;
	}
	if ( ( static_cast<unsigned char>(*p)) < 45u ) {
		if ( 36u <= ( static_cast<unsigned char>(*p)) && ( static_cast<unsigned char>(*p)) <= 43u )
			goto tr11;
	} else if ( ( static_cast<unsigned char>(*p)) > 58u ) {
		if ( ( static_cast<unsigned char>(*p)) > 91u ) {
			if ( 97u <= ( static_cast<unsigned char>(*p)) && ( static_cast<unsigned char>(*p)) <= 122u )
				goto tr11;
		} else if ( ( static_cast<unsigned char>(*p)) >= 65u )
			goto tr11;
	} else
		goto tr11;
	goto tr5;
tr11:
	{ p = runs.template run<charset::paramchar>(p + 1, pe) - 1; }
	goto st20;
st20:
	if ( ++p == pe )
		goto _test_eof20;
case 20:
	switch( ( static_cast<unsigned char>(*p)) ) {
		case 33u: goto tr11;
		case 37u: goto tr12;
		case 59u: goto tr26;
		case 63u: goto tr27;
		case 93u: goto tr11;
		case 95u: goto tr11;
		case 126u: goto tr11;
	}
	if ( ( static_cast<unsigned char>(*p)) < 45u ) {
		if ( 36u <= ( static_cast<unsigned char>(*p)) && ( static_cast<unsigned char>(*p)) <= 43u )
			goto tr11;
	} else if ( ( static_cast<unsigned char>(*p)) > 58u ) {
		if ( ( static_cast<unsigned char>(*p)) > 91u ) {
			if ( 97u <= ( static_cast<unsigned char>(*p)) && ( static_cast<unsigned char>(*p)) <= 122u )
				goto tr11;
		} else if ( ( static_cast<unsigned char>(*p)) >= 65u )
			goto tr11;
	} else
		goto tr11;
	goto tr5;
tr12:
	{ escape = p; }
	goto st7;
st7:
	if ( ++p == pe )
		goto _test_eof7;
case 7:
	if ( ( static_cast<unsigned char>(*p)) < 65u ) {
		if ( 48u <= ( static_cast<unsigned char>(*p)) && ( static_cast<unsigned char>(*p)) <= 57u )
			goto st8;
	} else if ( ( static_cast<unsigned char>(*p)) > 70u ) {
		if ( 97u <= ( static_cast<unsigned char>(*p)) && ( static_cast<unsigned char>(*p)) <= 102u )
			goto st8;
	} else
		goto st8;
	goto tr8;
st8:
	if ( ++p == pe )
		goto _test_eof8;
case 8:
	if ( ( static_cast<unsigned char>(*p)) < 65u ) {
		if ( 48u <= ( static_cast<unsigned char>(*p)) && ( static_cast<unsigned char>(*p)) <= 57u )
			goto st20;
	} else if ( ( static_cast<unsigned char>(*p)) > 70u ) {
		if ( 97u <= ( static_cast<unsigned char>(*p)) && ( static_cast<unsigned char>(*p)) <= 102u )
			goto st20;
	} else
		goto st20;
	goto tr8;
tr27:
	{ out.headers_first = p; }
	goto st9;
st9:
	if ( ++p == pe )
		goto _test_eof9;
case 9:
	switch( ( static_cast<unsigned char>(*p)) ) {
		case 33u: goto tr16;
		case 36u: goto tr16;
		case 37u: goto tr17;
		case 63u: goto tr16;
		case 93u: goto tr16;
		case 95u: goto tr16;
		case 126u: goto tr16;
	}
	if ( ( static_cast<unsigned char>(*p)) < 45u ) {
		if ( 39u <= ( static_cast<unsigned char>(*p)) && ( static_cast<unsigned char>(*p)) <= 43u )
			goto tr16;
	} else if ( ( static_cast<unsigned char>(*p)) > 58u ) {
		if ( ( static_cast<unsigned char>(*p)) > 91u ) {
			if ( 97u <= ( static_cast<unsigned char>(*p)) && ( static_cast<unsigned char>(*p)) <= 122u )
				goto tr16;
		} else if ( ( static_cast<unsigned char>(*p)) >= 65u )
			goto tr16;
	} else
		goto tr16;
	goto tr15;
tr16:
	{ p = runs.template run<charset::hnvchar>(p + 1, pe) - 1; }
	goto st10;
st10:
	if ( ++p == pe )
		goto _test_eof10;
case 10:
	switch( ( static_cast<unsigned char>(*p)) ) {
		case 33u: goto tr16;
		case 36u: goto tr16;
		case 37u: goto tr17;
		case 61u: goto st21;
		case 63u: goto tr16;
		case 93u: goto tr16;
		case 95u: goto tr16;
		case 126u: goto tr16;
	}
	if ( ( static_cast<unsigned char>(*p)) < 45u ) {
		if ( 39u <= ( static_cast<unsigned char>(*p)) && ( static_cast<unsigned char>(*p)) <= 43u )
			goto tr16;
	} else if ( ( static_cast<unsigned char>(*p)) > 58u ) {
		if ( ( static_cast<unsigned char>(*p)) > 91u ) {
			if ( 97u <= ( static_cast<unsigned char>(*p)) && ( static_cast<unsigned char>(*p)) <= 122u )
				goto tr16;
		} else if ( ( static_cast<unsigned char>(*p)) >= 65u )
			goto tr16;
	} else
		goto tr16;
	goto tr15;
tr17:
	{ escape = p; }
	goto st11;
st11:
	if ( ++p == pe )
		goto _test_eof11;
case 11:
	if ( ( static_cast<unsigned char>(*p)) < 65u ) {
		if ( 48u <= ( static_cast<unsigned char>(*p)) && ( static_cast<unsigned char>(*p)) <= 57u )
			goto st12;
	} else if ( ( static_cast<unsigned char>(*p)) > 70u ) {
		if ( 97u <= ( static_cast<unsigned char>(*p)) && ( static_cast<unsigned char>(*p)) <= 102u )
			goto st12;
	} else
		goto st12;
	goto tr19;
st12:
	if ( ++p == pe )
		goto _test_eof12;
case 12:
	if ( ( static_cast<unsigned char>(*p)) < 65u ) {
		if ( 48u <= ( static_cast<unsigned char>(*p)) && ( static_cast<unsigned char>(*p)) <= 57u )
			goto st10;
	} else if ( ( static_cast<unsigned char>(*p)) > 70u ) {
		if ( 97u <= ( static_cast<unsigned char>(*p)) && ( static_cast<unsigned char>(*p)) <= 102u )
			goto st10;
	} else
		goto st10;
	goto tr19;
tr30:
	{ p = runs.template run<charset::hnvchar>(p + 1, pe) - 1; }
	goto st21;
st21:
	if ( ++p == pe )
		goto _test_eof21;
case 21:
	switch( ( static_cast<unsigned char>(*p)) ) {
		case 33u: goto tr30;
		case 37u: goto tr31;
		case 38u: goto st9;
		case 63u: goto tr30;
		case 93u: goto tr30;
		case 95u: goto tr30;
		case 126u: goto tr30;
	}
	if ( ( static_cast<unsigned char>(*p)) < 45u ) {
		if ( 36u <= ( static_cast<unsigned char>(*p)) && ( static_cast<unsigned char>(*p)) <= 43u )
			goto tr30;
	} else if ( ( static_cast<unsigned char>(*p)) > 58u ) {
		if ( ( static_cast<unsigned char>(*p)) > 91u ) {
			if ( 97u <= ( static_cast<unsigned char>(*p)) && ( static_cast<unsigned char>(*p)) <= 122u )
				goto tr30;
		} else if ( ( static_cast<unsigned char>(*p)) >= 65u )
			goto tr30;
	} else
		goto tr30;
	goto tr15;
tr31:
	{ escape = p; }
	goto st13;
st13:
	if ( ++p == pe )
		goto _test_eof13;
case 13:
	if ( ( static_cast<unsigned char>(*p)) < 65u ) {
		if ( 48u <= ( static_cast<unsigned char>(*p)) && ( static_cast<unsigned char>(*p)) <= 57u )
			goto st14;
	} else if ( ( static_cast<unsigned char>(*p)) > 70u ) {
		if ( 97u <= ( static_cast<unsigned char>(*p)) && ( static_cast<unsigned char>(*p)) <= 102u )
			goto st14;
	} else
		goto st14;
	goto tr19;
st14:
	if ( ++p == pe )
		goto _test_eof14;
case 14:
	if ( ( static_cast<unsigned char>(*p)) < 65u ) {
		if ( 48u <= ( static_cast<unsigned char>(*p)) && ( static_cast<unsigned char>(*p)) <= 57u )
			goto st21;
	} else if ( ( static_cast<unsigned char>(*p)) > 70u ) {
		if ( 97u <= ( static_cast<unsigned char>(*p)) && ( static_cast<unsigned char>(*p)) <= 102u )
			goto st21;
	} else
		goto st21;
	goto tr19;
st15:
	if ( ++p == pe )
		goto _test_eof15;
case 15:
	if ( ( static_cast<unsigned char>(*p)) == 46u )
		goto tr23;
	if ( ( static_cast<unsigned char>(*p)) < 65u ) {
		if ( 48u <= ( static_cast<unsigned char>(*p)) && ( static_cast<unsigned char>(*p)) <= 58u )
			goto tr23;
	} else if ( ( static_cast<unsigned char>(*p)) > 70u ) {
		if ( 97u <= ( static_cast<unsigned char>(*p)) && ( static_cast<unsigned char>(*p)) <= 102u )
			goto tr23;
	} else
		goto tr23;
	goto tr0;
tr23:
	{ p = runs.template run<charset::ipv6_lexical>(p + 1, pe) - 1; }
	goto st16;
st16:
	if ( ++p == pe )
		goto _test_eof16;
case 16:
	switch( ( static_cast<unsigned char>(*p)) ) {
		case 46u: goto tr23;
		case 93u: goto tr24;
	}
	if ( ( static_cast<unsigned char>(*p)) < 65u ) {
		if ( 48u <= ( static_cast<unsigned char>(*p)) && ( static_cast<unsigned char>(*p)) <= 58u )
			goto tr23;
	} else if ( ( static_cast<unsigned char>(*p)) > 70u ) {
		if ( 97u <= ( static_cast<unsigned char>(*p)) && ( static_cast<unsigned char>(*p)) <= 102u )
			goto tr23;
	} else
		goto tr23;
	goto tr0;
tr24:
	{ end = p + 1; }
	{ out.host_last = end; }
	goto st22;
st22:
	if ( ++p == pe )
		goto _test_eof22;
case 22:
	switch( ( static_cast<unsigned char>(*p)) ) {
		case 58u: goto st2;
		case 59u: goto tr26;
		case 63u: goto tr27;
	}
	goto tr0;
	}
	_test_eof17: cs = 17; goto _test_eof;
	_test_eof2: cs = 2; goto _test_eof;
	_test_eof18: cs = 18; goto _test_eof;
	_test_eof3: cs = 3; goto _test_eof;
	_test_eof19: cs = 19; goto _test_eof;
	_test_eof4: cs = 4; goto _test_eof;
	_test_eof5: cs = 5; goto _test_eof;
	_test_eof6: cs = 6; goto _test_eof;
	_test_eof20: cs = 20; goto _test_eof;
	_test_eof7: cs = 7; goto _test_eof;
	_test_eof8: cs = 8; goto _test_eof;
	_test_eof9: cs = 9; goto _test_eof;
	_test_eof10: cs = 10; goto _test_eof;
	_test_eof11: cs = 11; goto _test_eof;
	_test_eof12: cs = 12; goto _test_eof;
	_test_eof21: cs = 21; goto _test_eof;
	_test_eof13: cs = 13; goto _test_eof;
	_test_eof14: cs = 14; goto _test_eof;
	_test_eof15: cs = 15; goto _test_eof;
	_test_eof16: cs = 16; goto _test_eof;
	_test_eof22: cs = 22; goto _test_eof;

	_test_eof: {}
	if ( p == eof )
	{
	switch ( cs ) {
	case 1:
	case 15:
	case 16:
	{ note(where, rule::host); }
	break;
	case 2:
	{ note(where, rule::port); }
	break;
	case 3:
	case 6:
	{ note(where, rule::uri_parameter); }
	break;
	case 9:
	case 10:
	{ note(where, rule::uri_headers); }
	break;
	case 4:
	case 5:
	case 7:
	case 8:
	{ where = rule::escaped; }
	{ note(where, rule::uri_parameter); }
	break;
	case 11:
	case 12:
	case 13:
	case 14:
	{ where = rule::escaped; }
	{ note(where, rule::uri_headers); }
	break;
	}
	}

	_out: {}
	}
  const bool whole = cs >=
  17  ;
  if (out.host_last != nullptr && (whole || p > out.host_last)) {
    if (scan_end host = classify_host(first, out.host_last, runs, lenient, out.form); !host.ok()) {
      if (host.at != pe && host.code == errc::truncated) host.code = errc::syntax;
      return host;
    }
    for (const char* d = out.port_first; d != out.port_last; ++d) {
      out.port = out.port * 10 + static_cast<std::uint32_t>(*d - '0');
      if (SIPWIRE_UNLIKELY(out.port > 65535)) return {out.port_first, errc::out_of_range, rule::port};
    }
  }
  if (SIPWIRE_LIKELY(whole)) return {p, errc::none, rule::none};
  if (where == rule::escaped) return {escape, errc::bad_escape, where};
  return failed(p, pe, nullptr, where, rule::sip_uri);
}

}}}}  // namespace sipwire::uri::detail

#include "../../../core/detail/diag_pop.hpp"
