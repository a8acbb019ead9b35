// Generated from grammar/xml/char.rl by Ragel 6.10. Do not edit. Inputs: fa158aa099957960
#pragma once

// *Char (XML 1.0 2.2) in UTF-8 (RFC 3629): a whole document before anything else reads it, so that the other
// machines need not look at single characters. TAB, LF, CR, and everything from U+0020 up but surrogates,
// U+FFFE and U+FFFF; DEL and the C1 controls are in.

#include "../../../core/scan_bytes.hpp"
#include "../../../core/scan_end.hpp"

#include "../../../core/detail/diag_push.hpp"

namespace sipwire { inline namespace SIPWIRE_ISA { namespace xml { namespace detail {

/// Past ASCII characters, many at once.
inline const char* quick_xml_char(const char* p, [[maybe_unused]] const char* pe,
                                  [[maybe_unused]] const vector_runs& runs) noexcept {
#if defined(SIPWIRE_AVX2) || defined(SIPWIRE_SSE2) || defined(SIPWIRE_NEON)
  while (pe - p >= 2 * sipwire::detail::vector_width && (sipwire::detail::outside<charset::xml_ascii>(p)
      | sipwire::detail::outside<charset::xml_ascii>(p + sipwire::detail::vector_width)) == 0)
    p += 2 * sipwire::detail::vector_width;
#endif
  return p;
}
constexpr const char* quick_xml_char(const char* p, const char*, const byte_runs&) noexcept {
  return p;
}

/// `limit` is the end of the last whole character before a fault, or pe.
template <class Runs>
inline scan_end scan_char(const char* p, const char* const pe, const Runs& runs,
                              const char*& limit) noexcept {
  const char* first = nullptr;
  p = quick_xml_char(p, pe, runs);
static const int xml_char_start = 10;

static const int xml_char_en_main = 10;
  int cs =
  10  ;
	{
	if ( p == pe )
		goto _test_eof;
	switch ( cs )
	{
tr0:
	{ first = nullptr; }
	goto st10;
tr5:
	{ p = runs.template skip<charset::xml_ascii>(p + 1, pe) - 1; }
	goto st10;
st10:
	if ( ++p == pe )
		goto _test_eof10;
case 10:
	switch( ( static_cast<unsigned char>(*p)) ) {
		case 13u: goto tr5;
		case 224u: goto tr7;
		case 237u: goto tr9;
		case 239u: goto tr10;
		case 240u: goto tr11;
		case 244u: goto tr13;
	}
	if ( ( static_cast<unsigned char>(*p)) < 194u ) {
		if ( ( static_cast<unsigned char>(*p)) > 10u ) {
			if ( 32u <= ( static_cast<unsigned char>(*p)) && ( static_cast<unsigned char>(*p)) <= 127u )
				goto tr5;
		} else if ( ( static_cast<unsigned char>(*p)) >= 9u )
			goto tr5;
	} else if ( ( static_cast<unsigned char>(*p)) > 223u ) {
		if ( ( static_cast<unsigned char>(*p)) > 238u ) {
			if ( 241u <= ( static_cast<unsigned char>(*p)) && ( static_cast<unsigned char>(*p)) <= 243u )
				goto tr12;
		} else if ( ( static_cast<unsigned char>(*p)) >= 225u )
			goto tr8;
	} else
		goto tr6;
	goto st0;
st0:
cs = 0;
	goto _out;
tr6:
	{ first = p; }
	goto st1;
st1:
	if ( ++p == pe )
		goto _test_eof1;
case 1:
	if ( 128u <= ( static_cast<unsigned char>(*p)) && ( static_cast<unsigned char>(*p)) <= 191u )
		goto tr0;
	goto st0;
tr7:
	{ first = p; }
	goto st2;
st2:
	if ( ++p == pe )
		goto _test_eof2;
case 2:
	if ( 160u <= ( static_cast<unsigned char>(*p)) && ( static_cast<unsigned char>(*p)) <= 191u )
		goto st1;
	goto st0;
tr8:
	{ first = p; }
	goto st3;
st3:
	if ( ++p == pe )
		goto _test_eof3;
case 3:
	if ( 128u <= ( static_cast<unsigned char>(*p)) && ( static_cast<unsigned char>(*p)) <= 191u )
		goto st1;
	goto st0;
tr9:
	{ first = p; }
	goto st4;
st4:
	if ( ++p == pe )
		goto _test_eof4;
case 4:
	if ( 128u <= ( static_cast<unsigned char>(*p)) && ( static_cast<unsigned char>(*p)) <= 159u )
		goto st1;
	goto st0;
tr10:
	{ first = p; }
	goto st5;
st5:
	if ( ++p == pe )
		goto _test_eof5;
case 5:
	if ( ( static_cast<unsigned char>(*p)) == 191u )
		goto st6;
	if ( 128u <= ( static_cast<unsigned char>(*p)) && ( static_cast<unsigned char>(*p)) <= 190u )
		goto st1;
	goto st0;
st6:
	if ( ++p == pe )
		goto _test_eof6;
case 6:
	if ( 128u <= ( static_cast<unsigned char>(*p)) && ( static_cast<unsigned char>(*p)) <= 189u )
		goto tr0;
	goto st0;
tr11:
	{ first = p; }
	goto st7;
st7:
	if ( ++p == pe )
		goto _test_eof7;
case 7:
	if ( 144u <= ( static_cast<unsigned char>(*p)) && ( static_cast<unsigned char>(*p)) <= 191u )
		goto st3;
	goto st0;
tr12:
	{ first = p; }
	goto st8;
st8:
	if ( ++p == pe )
		goto _test_eof8;
case 8:
	if ( 128u <= ( static_cast<unsigned char>(*p)) && ( static_cast<unsigned char>(*p)) <= 191u )
		goto st3;
	goto st0;
tr13:
	{ first = p; }
	goto st9;
st9:
	if ( ++p == pe )
		goto _test_eof9;
case 9:
	if ( 128u <= ( static_cast<unsigned char>(*p)) && ( static_cast<unsigned char>(*p)) <= 143u )
		goto st3;
	goto st0;
	}
	_test_eof10: cs = 10; goto _test_eof;
	_test_eof1: cs = 1; goto _test_eof;
	_test_eof2: cs = 2; goto _test_eof;
	_test_eof3: cs = 3; goto _test_eof;
	_test_eof4: cs = 4; goto _test_eof;
	_test_eof5: cs = 5; goto _test_eof;
	_test_eof6: cs = 6; goto _test_eof;
	_test_eof7: cs = 7; goto _test_eof;
	_test_eof8: cs = 8; goto _test_eof;
	_test_eof9: cs = 9; goto _test_eof;

	_test_eof: {}
	_out: {}
	}
  if (cs >=
  10  ) {
    limit = pe;
    return {pe, errc::none, rule::none};
  }
  limit = first != nullptr ? first : p;
  if (p == pe) return {p, errc::truncated, rule::xml_char};
  if (first == nullptr) return {p, static_cast<unsigned char>(*p) < 0x80 ? errc::control_byte
      : errc::bad_utf8, rule::xml_char};
  const bool not_char = p - first == 2 && static_cast<unsigned char>(first[0]) == 0xEF
      && static_cast<unsigned char>(*p) >= 0xBE &&
                        static_cast<unsigned char>(*p) <= 0xBF;
  return {p, not_char ? errc::not_allowed : errc::bad_utf8, rule::xml_char};
}

}}}}  // namespace sipwire::xml::detail

#include "../../../core/detail/diag_pop.hpp"
