// Generated from grammar/msrp/start.rl by Ragel 6.10. Do not edit. Inputs: c11511fcd10a7586
#pragma once

// req-start  = pMSRP SP transact-id SP method CRLF
// resp-start = pMSRP SP transact-id SP status-code [SP comment] CRLF (RFC 4975 9), up to and with the line
// end.
// Methods are upper-case words and status codes three digits, so the byte behind the second SP decides which
// it is. The comment may be empty behind its SP, and its UTF-8 is not judged here: text for people must not
// cost a response. A transact-id of less than four characters fails at the SP behind it, one of more than
// thirty-two at the thirty-third; under leniency::loose_identifiers it has 1 to 240 visible characters.

#include <cstring>
#include "../../../core/leniency.hpp"
#include "../../../core/scan_bytes.hpp"
#include "../../../core/text.hpp"
#include "../../../core/scan_end.hpp"
#include "../../values/transact_id.hpp"

#include "../../../core/detail/diag_push.hpp"

namespace sipwire { inline namespace SIPWIRE_ISA { namespace msrp { namespace detail {

/// Reads a start line of the usual shape and gives its events; null, with none given, for any other.
template <class Handler>
SIPWIRE_INLINE const char* quick_msrp_start(const char* const p, const char* const pe,
                                            const vector_runs& runs, const source& from,
                                            Handler& on) noexcept {
  if (pe - p < 16 || std::memcmp(p, "MSRP ", 5) != 0) return nullptr;
  const char* const first = p + 5;
  const char* const last = runs.template skip<charset::ident>(first, pe);
  if (last - first < 4 || last - first > 32 || !charset::alphanum::set.contains(*first) || pe - last < 7
      || *last != ' ') return nullptr;
  if (std::memcmp(last + 1, "SEND\r\n", 6) == 0) {
    on.transact_id(from.at(first, last));
    on.method(from.at(last + 1, last + 5));
    return last + 7;
  }
  if (!is_digit(last[1]) || !is_digit(last[2]) || !is_digit(last[3]) || last[4] != ' ') return nullptr;
  const char* const end = runs.template skip<charset::line_text>(last + 5, pe);
  if (pe - end < 2 || end[0] != '\r' || end[1] != '\n') return nullptr;
  on.transact_id(from.at(first, last));
  on.status(from.at(last + 1, last + 4));
  on.comment(from.at(last + 5, end));
  return end + 2;
}
template <class Handler>
constexpr const char* quick_msrp_start(const char*, const char*, const byte_runs&, const source&,
                                       Handler&) noexcept {
  return nullptr;
}

/// Events: transact_id, then method, or status and comment when there is one. `at` is behind the line end.
template <class Runs, class Handler>
inline scan_end scan_start(const char* p, const char* const pe, const Runs& runs, const source& from,
                                leniency lenient, Handler& on) noexcept {
  if (const char* const behind = quick_msrp_start(p, pe, runs, from, on); behind != nullptr)
      return {behind, errc::none, rule::none};
  const bool loose = has(lenient, leniency::loose_identifiers);
  const auto most = static_cast<std::ptrdiff_t>(loose ? max_loose_ident : max_ident);
  const char* const eof = pe;
  const char* mark = p;
  const char* comment = nullptr;
  const char* line_end = nullptr;
  rule where = rule::none;
static const int msrp_start_start = 1;

static const int msrp_start_en_main = 1;
  int cs =
  1  ;
	{
	if ( p == pe )
		goto _test_eof;
	switch ( cs )
	{
case 1:
	if ( ( static_cast<unsigned char>(*p)) == 77u )
		goto st2;
	goto tr0;
tr0:
	{ note(where, rule::pmsrp); }
	goto st0;
tr6:
	{ note(where, rule::transact_id); }
	goto st0;
tr12:
	{ note(where, rule::method); }
	{ note(where, rule::status_code); }
	goto st0;
tr15:
	{ note(where, rule::status_code); }
	goto st0;
tr20:
	{ note(where, rule::crlf); }
	goto st0;
tr22:
	{ note(where, rule::comment); }
	goto st0;
tr25:
	{ note(where, rule::method); }
	goto st0;
st0:
cs = 0;
	goto _out;
st2:
	if ( ++p == pe )
		goto _test_eof2;
case 2:
	if ( ( static_cast<unsigned char>(*p)) == 83u )
		goto st3;
	goto tr0;
st3:
	if ( ++p == pe )
		goto _test_eof3;
case 3:
	if ( ( static_cast<unsigned char>(*p)) == 82u )
		goto st4;
	goto tr0;
st4:
	if ( ++p == pe )
		goto _test_eof4;
case 4:
	if ( ( static_cast<unsigned char>(*p)) == 80u )
		goto st5;
	goto tr0;
st5:
	if ( ++p == pe )
		goto _test_eof5;
case 5:
	if ( ( static_cast<unsigned char>(*p)) == 32u )
		goto st6;
	goto tr0;
st6:
	if ( ++p == pe )
		goto _test_eof6;
case 6:
	if ( ( static_cast<unsigned char>(*p)) < 65u ) {
		if ( ( static_cast<unsigned char>(*p)) < 48u ) {
			if ( 33u <= ( static_cast<unsigned char>(*p)) && ( static_cast<unsigned char>(*p)) <= 47u )
				goto tr7;
		} else if ( ( static_cast<unsigned char>(*p)) > 57u ) {
			if ( 58u <= ( static_cast<unsigned char>(*p)) && ( static_cast<unsigned char>(*p)) <= 64u )
				goto tr7;
		} else
			goto tr8;
	} else if ( ( static_cast<unsigned char>(*p)) > 90u ) {
		if ( ( static_cast<unsigned char>(*p)) < 97u ) {
			if ( 91u <= ( static_cast<unsigned char>(*p)) && ( static_cast<unsigned char>(*p)) <= 96u )
				goto tr7;
		} else if ( ( static_cast<unsigned char>(*p)) > 122u ) {
			if ( 123u <= ( static_cast<unsigned char>(*p)) && ( static_cast<unsigned char>(*p)) <= 126u )
				goto tr7;
		} else
			goto tr8;
	} else
		goto tr8;
	goto tr6;
tr7:
	{ mark = p; }
	{ if (!loose) return {p, errc::syntax, rule::transact_id}; }
	goto st7;
tr8:
	{ mark = p; }
	goto st7;
tr10:
	{ if (!loose) return {p, errc::syntax, rule::transact_id}; }
	goto st7;
tr11:
	{ p = runs.template run<charset::ident>(p + 1, pe) - 1; }
	goto st7;
st7:
	if ( ++p == pe )
		goto _test_eof7;
case 7:
	switch( ( static_cast<unsigned char>(*p)) ) {
		case 32u: goto tr9;
		case 37u: goto tr11;
		case 43u: goto tr11;
		case 47u: goto tr10;
		case 61u: goto tr11;
	}
	if ( ( static_cast<unsigned char>(*p)) < 65u ) {
		if ( ( static_cast<unsigned char>(*p)) < 45u ) {
			if ( 33u <= ( static_cast<unsigned char>(*p)) && ( static_cast<unsigned char>(*p)) <= 44u )
				goto tr10;
		} else if ( ( static_cast<unsigned char>(*p)) > 57u ) {
			if ( 58u <= ( static_cast<unsigned char>(*p)) && ( static_cast<unsigned char>(*p)) <= 64u )
				goto tr10;
		} else
			goto tr11;
	} else if ( ( static_cast<unsigned char>(*p)) > 90u ) {
		if ( ( static_cast<unsigned char>(*p)) < 97u ) {
			if ( 91u <= ( static_cast<unsigned char>(*p)) && ( static_cast<unsigned char>(*p)) <= 96u )
				goto tr10;
		} else if ( ( static_cast<unsigned char>(*p)) > 122u ) {
			if ( 123u <= ( static_cast<unsigned char>(*p)) && ( static_cast<unsigned char>(*p)) <= 126u )
				goto tr10;
		} else
			goto tr11;
	} else
		goto tr11;
	goto tr6;
tr9:
	{
    if (p - mark > most) return {mark + most, errc::too_long, rule::transact_id};
    if (p - mark < 4 && !loose) return {p, errc::syntax, rule::transact_id};
    on.transact_id(from.at(mark, p));
  }
	goto st8;
st8:
	if ( ++p == pe )
		goto _test_eof8;
case 8:
	if ( ( static_cast<unsigned char>(*p)) > 57u ) {
		if ( 65u <= ( static_cast<unsigned char>(*p)) && ( static_cast<unsigned char>(*p)) <= 90u )
			goto tr14;
	} else if ( ( static_cast<unsigned char>(*p)) >= 48u )
		goto tr13;
	goto tr12;
tr13:
	{ mark = p; }
	goto st9;
st9:
	if ( ++p == pe )
		goto _test_eof9;
case 9:
	if ( 48u <= ( static_cast<unsigned char>(*p)) && ( static_cast<unsigned char>(*p)) <= 57u )
		goto st10;
	goto tr15;
st10:
	if ( ++p == pe )
		goto _test_eof10;
case 10:
	if ( 48u <= ( static_cast<unsigned char>(*p)) && ( static_cast<unsigned char>(*p)) <= 57u )
		goto st11;
	goto tr15;
st11:
	if ( ++p == pe )
		goto _test_eof11;
case 11:
	switch( ( static_cast<unsigned char>(*p)) ) {
		case 13u: goto tr18;
		case 32u: goto tr19;
	}
	goto tr15;
tr18:
	{ on.status(from.at(mark, p)); }
	{ line_end = p; }
	goto st12;
tr24:
	{ line_end = p; }
	goto st12;
tr26:
	{ on.method(from.at(mark, p)); }
	{ line_end = p; }
	goto st12;
st12:
	if ( ++p == pe )
		goto _test_eof12;
case 12:
	if ( ( static_cast<unsigned char>(*p)) == 10u )
		goto tr21;
	goto tr20;
tr21:
	{ {p++; cs = 15; goto _out;} }
	goto st15;
st15:
	if ( ++p == pe )
		goto _test_eof15;
case 15:
	goto tr20;
tr19:
	{ on.status(from.at(mark, p)); }
	{ comment = p + 1; }
	goto st13;
tr23:
	{ p = runs.template skip<charset::line_text>(p + 1, pe) - 1; }
	goto st13;
st13:
	if ( ++p == pe )
		goto _test_eof13;
case 13:
	switch( ( static_cast<unsigned char>(*p)) ) {
		case 13u: goto tr24;
		case 127u: goto tr22;
	}
	if ( ( static_cast<unsigned char>(*p)) > 8u ) {
		if ( 10u <= ( static_cast<unsigned char>(*p)) && ( static_cast<unsigned char>(*p)) <= 31u )
			goto tr22;
	} else
		goto tr22;
	goto tr23;
tr14:
	{ mark = p; }
	goto st14;
st14:
	if ( ++p == pe )
		goto _test_eof14;
case 14:
	if ( ( static_cast<unsigned char>(*p)) == 13u )
		goto tr26;
	if ( 65u <= ( static_cast<unsigned char>(*p)) && ( static_cast<unsigned char>(*p)) <= 90u )
		goto st14;
	goto tr25;
	}
	_test_eof2: cs = 2; goto _test_eof;
	_test_eof3: cs = 3; goto _test_eof;
	_test_eof4: cs = 4; goto _test_eof;
	_test_eof5: cs = 5; goto _test_eof;
	_test_eof6: cs = 6; goto _test_eof;
	_test_eof7: cs = 7; goto _test_eof;
	_test_eof8: cs = 8; goto _test_eof;
	_test_eof9: cs = 9; goto _test_eof;
	_test_eof10: cs = 10; goto _test_eof;
	_test_eof11: cs = 11; goto _test_eof;
	_test_eof12: cs = 12; goto _test_eof;
	_test_eof15: cs = 15; goto _test_eof;
	_test_eof13: cs = 13; goto _test_eof;
	_test_eof14: cs = 14; goto _test_eof;

	_test_eof: {}
	if ( p == eof )
	{
	switch ( cs ) {
	case 1:
	case 2:
	case 3:
	case 4:
	case 5:
	{ note(where, rule::pmsrp); }
	break;
	case 6:
	case 7:
	{ note(where, rule::transact_id); }
	break;
	case 14:
	{ note(where, rule::method); }
	break;
	case 9:
	case 10:
	case 11:
	{ note(where, rule::status_code); }
	break;
	case 13:
	{ note(where, rule::comment); }
	break;
	case 12:
	{ note(where, rule::crlf); }
	break;
	case 8:
	{ note(where, rule::method); }
	{ note(where, rule::status_code); }
	break;
	}
	}

	_out: {}
	}
  if (cs <
  15  ) {
    // An identifier can be too long before its end is seen.
    if (p == pe && where == rule::transact_id && pe - mark > most)
        return {mark + most, errc::too_long, rule::transact_id};
    if (line_end != nullptr && p != pe && p == line_end + 1) return {line_end, errc::bare_cr, rule::crlf};
    return failed(p, pe, nullptr, where, rule::msrp_start);
  }
  if (comment != nullptr) on.comment(from.at(comment, line_end));
  return {p, errc::none, rule::none};
}

}}}}  // namespace sipwire::msrp::detail

#include "../../../core/detail/diag_pop.hpp"
