%%{
  # absoluteURI between angle brackets, by its scheme and characters alone. The leaf writes the brackets.
  machine angle_uri;
  include runs "shared/runs.rl";

  action run_angle { p = runs.template run<charset::angle_uri>(p + 1, pe) - 1; }
  action bad_scheme { note(where, rule::scheme); }
  action bad_uri { note(where, rule::absolute_uri); }

  angle_char = 0x21..0x7E - ( "<" | ">" | DQUOTE );
  scheme     = ALPHA ( alphanum | "+" | "-" | "." )* ":";
  r_angle_uri = scheme $!bad_scheme ( angle_char @run_angle )* $!bad_uri;
}%%
