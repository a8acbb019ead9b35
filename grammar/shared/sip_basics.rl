%%{
  # Basic rules of RFC 3261 25.1. Rules only.
  machine sip_basics;
  include abnf "shared/abnf.rl";

  alphanum = ALPHA | DIGIT;
  # LWS is `[*WSP CRLF] 1*WSP`: a fold counts as white space everywhere LWS may stand.
  LWS = ( WSP* CRLF )? WSP+;
  # LAQUOT, LDQUOT, LPAREN and STAR begin with SWS, RAQUOT and RPAREN end with it, and so quoted-string
  # begins: where it meets that of EQUAL, SEMI, COMMA, HCOLON or LWS, each of the two holds a fold, and
  # `SWS SWS` is written.
  SWS = LWS?;

  tchar = alphanum | "-" | "." | "!" | "%" | "*" | "_" | "+" | "`" | "'" | "~";
  token = tchar+;
  wchar = tchar | "(" | ")" | "<" | ">" | ":" | "\\" | DQUOTE | "/" | "[" | "]" | "?" | "{" | "}";
  word  = wchar+;

  # qdtext without LWS and quoted-pair; a quoted-pair may hold NUL and controls but never CR or LF (RFC 4475
  # 3.1.1.2 uses them).
  qdtext_ascii = 0x21 | 0x23..0x5B | 0x5D..0x7E;
  quoted_pair  = "\\" ( 0x00..0x09 | 0x0B..0x0C | 0x0E..0x7F );
  ctext_ascii  = 0x21..0x27 | 0x2A..0x5B | 0x5D..0x7E;

  # What may stand between the brackets of an IPv6reference; the ipv6_address machine judges it.
  ipv6_char = HEXDIG | ":" | ".";
  # What a host may be made of before the host machine judges it; "_" belongs to a leniency.
  host_char = alphanum | "-" | "." | "_";
}%%
