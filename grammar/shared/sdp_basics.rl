%%{
  # Generic rules of RFC 8866 section 9 with their run hooks, which need `const Runs& runs`. Its token is not
  # that of SIP: it has "#$&^{|}" and lacks nothing of SIP's. White space is one SP exactly where the ABNF has
  # it.
  machine sdp_basics;
  include abnf "shared/abnf.rl";

  action run_stoken { p = runs.template run<charset::sdp_token>(p + 1, pe) - 1; }
  action run_non_ws { p = runs.template run<charset::non_ws>(p + 1, pe) - 1; }
  action run_number { p = runs.template run<charset::digit>(p + 1, pe) - 1; }
  action run_text   { p = runs.template run<charset::byte_string>(p + 1, pe) - 1; }

  POS_DIGIT = "1".."9";
  stchar    = ALPHA | DIGIT | "!" | "#" | "$" | "%" | "&" | "'" | "*" | "+" | "-" | "." | "^" | "_" | "`"
              | "{" | "|" | "}" | "~";
  nwchar    = 0x21..0x7E | 0x80..0xFF;
  btchar    = 0x01..0x09 | 0x0B..0x0C | 0x0E..0xFF;

  s_token   = ( stchar @run_stoken )+;
  s_short   = stchar+;  # for tokens of a few bytes, where a call costs more than it skips
  s_non_ws  = ( nwchar @run_non_ws )+;
  s_number  = ( DIGIT @run_number )+;
  s_integer = POS_DIGIT DIGIT*;
  s_text    = ( btchar @run_text )+;
}%%
