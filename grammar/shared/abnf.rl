%%{
  # Core rules of RFC 5234 B.1, and UTF-8 as RFC 3629 section 4 has it. Rules only: no actions in shared
  # files.
  machine abnf;

  HTAB   = 0x09;
  SP     = 0x20;
  WSP    = SP | HTAB;
  DIGIT  = "0".."9";
  ALPHA  = "A".."Z" | "a".."z";
  HEXDIG = DIGIT | "A".."F" | "a".."f";
  DQUOTE = 0x22;

  # A bare LF is let through here and refused before any value machine runs, unless leniency::bare_lf asks for
  # it.
  CRLF = 0x0D? 0x0A;

  UTF8_TAIL     = 0x80..0xBF;
  UTF8_NONASCII = 0xC2..0xDF UTF8_TAIL
                | 0xE0 0xA0..0xBF UTF8_TAIL
                | (0xE1..0xEC | 0xEE..0xEF) UTF8_TAIL{2}
                | 0xED 0x80..0x9F UTF8_TAIL
                | 0xF0 0x90..0xBF UTF8_TAIL{2}
                | 0xF1..0xF3 UTF8_TAIL{3}
                | 0xF4 0x80..0x8F UTF8_TAIL{2};
}%%
