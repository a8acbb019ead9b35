// nickname = DQUOTE 1*1023(qdtext / qd-esc) DQUOTE (RFC 7701 7.1), the value of Use-Nickname; qd-esc =
// (BACKSLASH BACKSLASH) / (BACKSLASH DQUOTE) (RFC 4975 9), so nothing else is escaped. The characters are
// counted in C++.
#include "../../../core/scan_bytes.hpp"
#include "../../../core/scan_end.hpp"

namespace sipwire { inline namespace SIPWIRE_ISA { namespace msrp { namespace detail {

%%{
  machine msrp_nickname;
  alphtype unsigned char;
  getkey key_of<Runs>(p);
  include msrp_basics "shared/msrp_basics.rl";

  action run_qdtext { p = runs.template run<charset::qdtext>(p + 1, pe) - 1; }
  action open     { quote = p; }
  action close    { quote = nullptr; }
  action bad_utf8 { note(where, rule::utf8_nonascii); }
  action bad_pair { note(where, rule::quoted_pair); }
  action bad_name { note(where, p != pe && static_cast<unsigned char>(*p) >= 0x80 ? rule::utf8_nonascii
      : rule::nickname); }

  qdtext = SP | HTAB | 0x21 | 0x23..0x5B | 0x5D..0x7E;

  main := DQUOTE @open
          ( qdtext @run_qdtext | UTF8_NONASCII <>!bad_utf8
          | ( "\\" ( "\\" | DQUOTE ) ) <>!bad_pair )* $!bad_name
          ( DQUOTE @close );
}%%

/// A nickname that fills [p, pe), quotes and all; how many characters is not looked at.
template <class Runs>
inline scan_end scan_nickname(const char* p, const char* const pe, const Runs& runs) noexcept {
  const char* const eof = pe;
  const char* quote = nullptr;
  rule where = rule::none;
%% write data noerror nofinal;
  int cs =
  %% write start;
  ;
  %% write exec;
  if (cs <
  %% write first_final;
  ) return failed(p, pe, quote, where, rule::nickname);
  return {p, errc::none, rule::none};
}

}}}}  // namespace sipwire::msrp::detail
