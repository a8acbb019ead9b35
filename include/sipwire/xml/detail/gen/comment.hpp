// Generated from grammar/xml/comment.rl by Ragel 6.10. Do not edit. Inputs: 03d6f8e1bf5ebbe2
#pragma once

// Comment = "<!--" ((Char - "-") / ("-" (Char - "-")))* "-->" (XML 1.0 2.5): `--` ends it, or is refused.

#include "../../../core/scan_bytes.hpp"
#include "../../../core/scan_end.hpp"

#include "../../../core/detail/diag_push.hpp"

namespace sipwire { inline namespace SIPWIRE_ISA { namespace xml { namespace detail {

template <class Runs>
SIPWIRE_NOINLINE inline scan_end scan_comment(const char* p, const char* const pe,
                                                  const Runs& runs) noexcept {
  (void)runs;
static const int xml_comment_start = 1;

static const int xml_comment_en_main = 1;
  int cs =
  1  ;
	{
	if ( p == pe )
		goto _test_eof;
	switch ( cs )
	{
case 1:
	if ( ( static_cast<unsigned char>(*p)) == 60u )
		goto st2;
	goto st0;
st0:
cs = 0;
	goto _out;
st2:
	if ( ++p == pe )
		goto _test_eof2;
case 2:
	if ( ( static_cast<unsigned char>(*p)) == 33u )
		goto st3;
	goto st0;
st3:
	if ( ++p == pe )
		goto _test_eof3;
case 3:
	if ( ( static_cast<unsigned char>(*p)) == 45u )
		goto st4;
	goto st0;
st4:
	if ( ++p == pe )
		goto _test_eof4;
case 4:
	if ( ( static_cast<unsigned char>(*p)) == 45u )
		goto st5;
	goto st0;
tr5:
	{ p = runs.template run<charset::not_dash>(p + 1, pe) - 1; }
	goto st5;
st5:
	if ( ++p == pe )
		goto _test_eof5;
case 5:
	if ( ( static_cast<unsigned char>(*p)) == 45u )
		goto st6;
	goto tr5;
st6:
	if ( ++p == pe )
		goto _test_eof6;
case 6:
	if ( ( static_cast<unsigned char>(*p)) == 45u )
		goto st7;
	goto st5;
st7:
	if ( ++p == pe )
		goto _test_eof7;
case 7:
	if ( ( static_cast<unsigned char>(*p)) == 62u )
		goto tr8;
	goto st0;
tr8:
	{ {p++; cs = 8; goto _out;} }
	goto st8;
st8:
	if ( ++p == pe )
		goto _test_eof8;
case 8:
	goto st0;
	}
	_test_eof2: cs = 2; goto _test_eof;
	_test_eof3: cs = 3; goto _test_eof;
	_test_eof4: cs = 4; goto _test_eof;
	_test_eof5: cs = 5; goto _test_eof;
	_test_eof6: cs = 6; goto _test_eof;
	_test_eof7: cs = 7; goto _test_eof;
	_test_eof8: cs = 8; goto _test_eof;

	_test_eof: {}
	_out: {}
	}
  if (cs >=
  8  ) return {p, errc::none, rule::none};
  return {p, p == pe ? errc::truncated : errc::syntax, rule::xml_comment};
}

}}}}  // namespace sipwire::xml::detail

#include "../../../core/detail/diag_pop.hpp"
