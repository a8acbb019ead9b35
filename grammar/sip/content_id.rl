// msg-id = "<" id-left "@" id-right ">" (RFC 8262 4, with the parts of RFC 5322 3.6.4): the value of
// Content-ID.
// id-left is dot-atom-text, id-right dot-atom-text or no-fold-literal; the obsolete forms of RFC 5322 4.5.4
// must not be generated and are not read. RFC 8262 bars comments and white space inside the brackets.
#include "../../../core/scan_bytes.hpp"
#include "../../../core/scan_end.hpp"

namespace sipwire { inline namespace SIPWIRE_ISA { namespace sip { namespace detail {

%%{
  machine content_id;
  alphtype unsigned char;
  getkey static_cast<unsigned char>(*p);
  include sip_basics "shared/sip_basics.rl";

  action laquot { angle = p; }
  action at { at = p; }
  action raquot { raquot = p; }
  action bad_left { note(where, rule::id_left); }
  action bad_right { note(where, rule::id_right); }

  atext = alphanum | "!" | "#" | "$" | "%" | "&" | "'" | "*" | "+" | "-" | "/" | "=" | "?" | "^" | "_" | "`"
          | "{" | "|" | "}" | "~";
  dot_atom_text   = atext+ ( "." atext+ )*;
  no_fold_literal = "[" ( 0x21..0x5A | 0x5E..0x7E )* "]";

  main := SWS "<" @laquot dot_atom_text $!bad_left "@" @at ( dot_atom_text | no_fold_literal ) $!bad_right
          ">" @raquot SWS;
}%%

/// The two parts; the whole is one byte wider on both sides.
inline scan_end scan_content_id(const char* p, const char* const pe, const source& from, extent& left,
                                extent& right) noexcept {
  const char* const eof = pe;
  const char* angle = nullptr;
  const char* at = nullptr;
  const char* raquot = nullptr;
  rule where = rule::none;
%% write data noerror nofinal;
  int cs =
  %% write start;
  ;
  %% write exec;
  if (cs <
  %% write first_final;
  ) {
    if (p == pe && angle != nullptr && at != nullptr && raquot == nullptr && at + 1 != pe && p[-1] != '.')
      return {p, errc::unclosed_angle, rule::msg_id};
    return failed(p, pe, nullptr, where, rule::msg_id);
  }
  left = from.at(angle + 1, at);
  right = from.at(at + 1, raquot);
  return {p, errc::none, rule::none};
}

}}}}  // namespace sipwire::sip::detail
