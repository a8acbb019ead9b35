%%{
  # The characters of URIs by RFC 3261 25.1 (which is RFC 2396 but for its own `escaped`). Like runs.rl it has
  # shared actions, which need these locals: const Runs& runs; const char* escape; rule where.
  machine uri_chars;
  include sip_basics "shared/sip_basics.rl";

  action run_user     { p = runs.template run<charset::user>(p + 1, pe) - 1; }
  action run_password { p = runs.template run<charset::password>(p + 1, pe) - 1; }
  action run_param    { p = runs.template run<charset::paramchar>(p + 1, pe) - 1; }
  action run_hnv      { p = runs.template run<charset::hnvchar>(p + 1, pe) - 1; }
  action run_uric     { p = runs.template run<charset::uric>(p + 1, pe) - 1; }
  action run_path     { p = runs.template run<charset::path_segments>(p + 1, pe) - 1; }
  action run_authority { p = runs.template run<charset::authority>(p + 1, pe) - 1; }
  action escape       { escape = p; }
  action bad_escape   { where = rule::escaped; }

  # escaped = "%" HEXDIG HEXDIG. A bad one is reported at its "%"; the error action must not reach the state
  # behind the second digit.
  escaped = "%" @escape ( HEXDIG HEXDIG ) >!bad_escape <>!bad_escape;

  mark       = "-" | "_" | "." | "!" | "~" | "*" | "'" | "(" | ")";
  unreserved = alphanum | mark;

  user_char     = unreserved | "&" | "=" | "+" | "$" | "," | ";" | "?" | "/";
  password_char = unreserved | "&" | "=" | "+" | "$" | ",";
  param_char    = unreserved | "[" | "]" | "/" | ":" | "&" | "+" | "$";
  hnv_char      = unreserved | "[" | "]" | "/" | "?" | ":" | "+" | "$";
  uric_char     = unreserved | ";" | "/" | "?" | ":" | "@" | "&" | "=" | "+" | "$" | ",";
  uric_no_slash = uric_char - "/";
  path_char     = uric_char - "?";
  authority_char = path_char - "/";

  paramchar = param_char @run_param | escaped;
  hnvchar   = hnv_char @run_hnv | escaped;
  uric      = uric_char @run_uric | escaped;
}%%
