%%{
  # Basic rules of RFC 4975 section 9 with their run hooks, which need `const Runs& runs`. White space is one
  # SP exactly where the ABNF has it, a line ends with CRLF and nothing else, and no line is folded.
  machine msrp_basics;
  include abnf "shared/abnf.rl";

  action run_ident { p = runs.template run<charset::ident>(p + 1, pe) - 1; }
  action run_utext { p = runs.template run<charset::text>(p + 1, pe) - 1; }
  action run_ltext { p = runs.template skip<charset::line_text>(p + 1, pe) - 1; }

  UPALPHA    = "A".."Z";
  ALPHANUM   = ALPHA | DIGIT;
  ident_char = ALPHANUM | "." | "-" | "+" | "%" | "=";

  # ident = ALPHANUM 3*31ident-char; the length is counted in C++.
  m_ident = ALPHANUM ( ident_char @run_ident )*;

  # What passes for utf8text where its UTF-8 is not the machine's affair.
  m_line_text = ( ( HTAB | 0x20..0x7E | 0x80..0xFF ) @run_ltext )*;
}%%
