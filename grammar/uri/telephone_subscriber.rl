// telephone-subscriber = global-number / local-number (RFC 3966 3), what follows "tel:".
// - `parameter` covers ext and phone-context with any pvalue, so a list of pname [ "=" pvalue ] is read and
//   names are told apart in C++; only a local number needs its context to be a descriptor.
// - isub takes uric, wider than pvalue by "?" "@" "=" ",". It would take ";" as well and swallow every later
//   parameter; section 3
//   says that a ";" inside a value is escaped, so it ends isub too.
// - pct-encoded is no phonedigit.
#include "../../../core/scan_bytes.hpp"
#include "../../../core/scan_end.hpp"

namespace sipwire { inline namespace SIPWIRE_ISA { namespace uri { namespace detail {

%%{
  machine telephone_subscriber;
  alphtype unsigned char;
  getkey static_cast<unsigned char>(*p);
  include uri_chars "shared/uri_chars.rl";

  action run_global { p = runs.template run<charset::phonedigit>(p + 1, pe) - 1; }
  action run_local  { p = runs.template run<charset::phonedigit_hex>(p + 1, pe) - 1; }
  action global { global = true; }
  action wide { if (wide == nullptr) wide = p; }
  action commit { if (const scan_end e = commit(p); !e.ok()) return e; item = p; equal = nullptr; }
  action equal { equal = p; }
  action bad_global { note(where, rule::global_number); }
  action bad_local { note(where, rule::local_number); }
  action bad_par { note(where, rule::tel_par); }

  visual_separator = "-" | "." | "(" | ")";
  hexdigit_etc     = HEXDIG | "*" | "#";

  # One digit at least, anywhere.
  global_number_digits = "+" @global visual_separator* ( DIGIT @run_global )
                         ( DIGIT @run_global | visual_separator )*;
  local_number_digits  = visual_separator* ( hexdigit_etc @run_local )
                         ( hexdigit_etc @run_local | visual_separator )*;

  pname  = ( alphanum | "-" )+;
  pvalue = ( paramchar | ( "?" | "@" | "=" | "," ) @wide )+;
  par    = pname ( "=" @equal pvalue )?;

  main := ( global_number_digits $!bad_global | local_number_digits $!bad_local )
          ( ";" @commit par $!bad_par )*;
}%%

/// Reads all of [p, pe). Events: number(first, last, is global), then param(first, equal or null, last) for
/// each.
template <class Runs, class Handler>
inline scan_end scan_telephone_subscriber(const char* p, const char* const pe, const Runs& runs,
                                          Handler& on) noexcept {
  const char* const first = p;
  const char* const eof = pe;
  const char* escape = p;
  const char* item = p;
  const char* equal = nullptr;
  const char* wide = nullptr;
  bool global = false;
  bool params = false;
  rule where = rule::none;
  const auto commit = [&](const char* last) noexcept -> scan_end {
    if (!params) {
      params = true;
      on.number(item, last, global);
      return {};
    }
    const char* const name = item + 1;
    if (wide != nullptr) {
      // Only isub is that wide, and uric has no brackets.
      if (!iequals({name, static_cast<std::size_t>(equal - name)}, "isub"))
          return {wide, errc::syntax, rule::tel_par};
      for (const char* q = equal; q != last; ++q)
        if (*q == '[' || *q == ']') return {q, errc::syntax, rule::isub};
      wide = nullptr;
    }
    on.param(name, equal, last);
    return {};
  };
%% write data noerror nofinal;
  int cs =
  %% write start;
  ;
  %% write exec;
  if (cs <
  %% write first_final;
  ) {
    if (where == rule::escaped) return {escape, errc::bad_escape, where};
    return failed(p, pe, nullptr, p == first ? rule::telephone_subscriber : where,
        rule::telephone_subscriber);
  }
  if (const scan_end e = commit(pe); !e.ok()) return e;
  return {p, errc::none, rule::none};
}

}}}}  // namespace sipwire::uri::detail
