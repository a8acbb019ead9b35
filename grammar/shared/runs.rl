%%{
  # The rules of sip_basics with their run hooks. The only shared actions: each moves `p` over a run of one
  # class and notes its end
  # in `end`, so that the last byte of a token is known without a leaving action. A leaf machine needs these
  # locals:
  #   const Runs& runs; const char* end; const char* quote; rule where;
  # A hook may skip only bytes that are live in this one rule at this place. With byte_runs the hooks skip
  # nothing.
  machine runs;
  include sip_basics "shared/sip_basics.rl";

  action run_token  { p = runs.template run<charset::token>(p + 1, pe) - 1; end = p + 1; }
  action run_word   { p = runs.template run<charset::word>(p + 1, pe) - 1; end = p + 1; }
  action run_qdtext { p = runs.template run<charset::qdtext>(p + 1, pe) - 1; }
  action run_ctext  { p = runs.template run<charset::ctext>(p + 1, pe) - 1; }
  action run_digits { p = runs.template run<charset::digit>(p + 1, pe) - 1; end = p + 1; }
  action run_host   { p = runs.template run<charset::host_lexical>(p + 1, pe) - 1; end = p + 1; }
  action run_ipv6   { p = runs.template run<charset::ipv6_lexical>(p + 1, pe) - 1; }
  action quote_open  { quote = p; }
  action quote_close { quote = nullptr; end = p + 1; }
  action note_end    { end = p + 1; }
  action ipv6_value  { if (const scan_end e = uri::detail::judge_ipv6_value(p, pe, runs); !e.ok()) return e; }
  action bad_utf8    { note(where, rule::utf8_nonascii); }
  action bad_pair    { note(where, rule::quoted_pair); }
  action bad_quoted  { note(where, p != pe && static_cast<unsigned char>(*p) >= 0x80 ? rule::utf8_nonascii
      : rule::quoted_string); }

  r_token  = ( tchar @run_token )+;
  r_word   = ( wchar @run_word )+;
  r_digits = ( DIGIT @run_digits )+;

  # quoted-string = DQUOTE *(qdtext / quoted-pair) DQUOTE. The opening SWS is left to the caller.
  r_quoted = DQUOTE @quote_open
             ( qdtext_ascii @run_qdtext
             | LWS
             | UTF8_NONASCII <>!bad_utf8
             | quoted_pair <>!bad_pair )* $!bad_quoted
             DQUOTE @quote_close;

  r_ipv6_reference = "[" ( ipv6_char @run_ipv6 )+ "]" @note_end;

  # host and IPv6reference by their characters alone; classify_host() judges them.
  r_host = ( host_char @run_host )+ | r_ipv6_reference;

  # An IPv6reference that nobody judges later. A leaf machine that has one includes gen/ipv6_address.hpp.
  r_ipv6_value = "[" @ipv6_value ( ipv6_char @run_ipv6 )+ "]" @note_end;

  # gen-value = token / host / quoted-string. A host name is a token, so only the IPv6reference adds anything.
  # The quoted-string has an SWS of its own, so the leaf writes both.
  r_unquoted = r_token | r_ipv6_value;
}%%
