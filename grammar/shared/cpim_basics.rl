%%{
  # Rules of RFC 3862 3.6 with their run hooks, which need `const Runs& runs` and `rule where`. Literals are
  # case-sensitive. UCS-high is the UTF-8 of RFC 3629, which the RFC asks generators to keep to. Any byte
  # behind a backslash is an escape: 2.3.1 has receivers take the unknown ones for the character itself.
  machine cpim_basics;
  include abnf "shared/abnf.rl";

  action run_token  { p = runs.template run<charset::cpim_token>(p + 1, pe) - 1; }
  action run_string { p = runs.template run<charset::cpim_string>(p + 1, pe) - 1; }
  action run_angle  { p = runs.template run<charset::angle_uri>(p + 1, pe) - 1; }
  action bad_utf8   { note(where, rule::utf8_nonascii); }
  action quote_open  { quote = p; }
  action quote_close { quote = nullptr; }

  namechar = "!" | "#".."'" | "*" | "+" | "-" | "^".."`" | "|" | "~" | ALPHA | DIGIT;
  high     = UTF8_NONASCII <>!bad_utf8;

  c_name   = namechar+;
  c_token  = ( ( namechar | "." ) @run_token | high )+;
  c_escape = 0x5C ( 0x20..0x7E | high );
  c_string = DQUOTE @quote_open ( ( 0x20..0x7E - DQUOTE - 0x5C ) @run_string | high | c_escape )*
             DQUOTE @quote_close;
  # What stands between the brackets; the URI's own grammar is asked apart.
  c_angle  = "<" ( ( 0x21..0x7E - "<" - ">" - DQUOTE ) @run_angle )+ ">";
}%%
