// tag-value-list / string-value (RFC 3840 9), what stands between the quotes of a feature parameter; one
// tag-value at a time, stopping at the comma before the next. The commas are bare, without white space, and
// so is everything else but a string-value.
// A boolean is a token-nobang by its bytes. A string-value stands alone; that none comes behind a comma is
// for the caller to see. Its quoted-pairs are those of the quoted-string around it.
#include "../../../core/scan_bytes.hpp"
#include "../../../core/scan_end.hpp"

namespace sipwire { inline namespace SIPWIRE_ISA { namespace sip { namespace detail {

/// What scan_tag_value() found.
struct tag_value_parts {
  enum class shape : std::uint8_t { token, at_least, at_most, equal, between, string };
  shape kind = shape::token;
  bool negated = false;
  extent low;   ///< the token, the only number, the first number, or the text between `<` and `>`
  extent high;  ///< the second number
};

%%{
  machine tag_value;
  alphtype unsigned char;
  getkey static_cast<unsigned char>(*p);
  include sip_basics "shared/sip_basics.rl";

  action bang { out.negated = true; }
  action low { low = p; }
  action high { high = p; }
  action end { end = p + 1; }
  action at_least { out.kind = tag_value_parts::shape::at_least; }
  action at_most { out.kind = tag_value_parts::shape::at_most; }
  action equal { out.kind = tag_value_parts::shape::equal; }
  action colon { out.kind = tag_value_parts::shape::between; low_last = p; }
  action string { out.kind = tag_value_parts::shape::string; low = p + 1; quote = p; }
  action string_end { end = p; quote = nullptr; }
  action next { fhold; fbreak; }
  action bad_number { note(where, rule::numeric); }
  action bad_utf8 { note(where, rule::utf8_nonascii); }

  token_nobang = ( ( tchar - "!" ) @end )+ >low;
  number       = ( "+" | "-" )? ( DIGIT @end )+ ( "." @end ( DIGIT @end )* )?;
  numeric      = "#" ( ( ">=" @at_least | "<=" @at_most | "=" @equal ) number >low
                 | number >low ":" @colon number >high ) $!bad_number;
  string_value = "<" @string ( LWS | 0x21 | 0x23..0x3B | 0x3D | 0x3F..0x5B | 0x5D..0x7E
                 | UTF8_NONASCII <>!bad_utf8 | quoted_pair )* ">" @string_end;

  main := "!"? @bang ( token_nobang | numeric ) ( "," @next )? | string_value;
}%%

/// One tag-value at p, or the string-value that fills [p, pe).
inline scan_end scan_tag_value(const char* p, const char* const pe, const source& from,
                               tag_value_parts& out) noexcept {
  const char* const eof = pe;
  const char* end = p;
  const char* low = p;
  const char* low_last = nullptr;
  const char* high = nullptr;
  const char* quote = nullptr;
  rule where = rule::none;
%% write data noerror nofinal;
  int cs =
  %% write start;
  ;
  %% write exec;
  if (cs <
  %% write first_final;
  ) {
    if (p == pe && quote != nullptr) return {p, errc::unclosed_angle, rule::string_value};
    return failed(p, pe, nullptr, where, rule::tag_value);
  }
  out.low = from.at(low, low_last != nullptr ? low_last : end);
  out.high = high != nullptr ? from.at(high, end) : extent{};
  return {p, errc::none, rule::none};
}

}}}}  // namespace sipwire::sip::detail
