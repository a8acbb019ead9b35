// comment = LPAREN *( ctext / quoted-pair / comment ) RPAREN (RFC 3261 25.1), from its "(" to behind the
// matching ")".
// The one production that nests: parentheses are counted, and their depth is capped by limits::comment_depth.
#include "../../../core/limits.hpp"
#include "../../../core/scan_bytes.hpp"
#include "../../../core/scan_end.hpp"

namespace sipwire { inline namespace SIPWIRE_ISA { namespace sip { namespace detail {

%%{
  machine comment;
  alphtype unsigned char;
  getkey static_cast<unsigned char>(*p);
  include runs "shared/runs.rl";

  action open { if (++depth > limits::comment_depth) return {p, errc::too_deep, rule::comment}; }
  action close { if (--depth == 0) return {p + 1, errc::none, rule::none}; }
  action bad_comment { note(where, p != pe && static_cast<unsigned char>(*p) >= 0x80 ? rule::utf8_nonascii
      : rule::comment); }

  main := "(" @open
          ( ctext_ascii @run_ctext
          | LWS
          | UTF8_NONASCII <>!bad_utf8
          | quoted_pair <>!bad_pair
          | "(" @open
          | ")" @close )* $!bad_comment;
}%%

/// Reads the comment that begins at p and stops behind it.
template <class Runs>
inline scan_end scan_comment(const char* p, const char* const pe, const Runs& runs) noexcept {
  const char* const eof = pe;
  std::uint32_t depth = 0;
  rule where = rule::none;
%% write data noerror nofinal;
  int cs =
  %% write start;
  ;
  %% write exec;
  static_cast<void>(cs);
  return failed(p, pe, nullptr, where, rule::comment);
}

}}}}  // namespace sipwire::sip::detail
