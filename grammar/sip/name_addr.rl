// ( name-addr / addr-spec ) *( SEMI generic-param ) (RFC 3261 25.1): From, To, Reply-To, Contact, Route,
// Record-Route and those built like them; stops at the comma before the next value.
// A token at the front is a scheme when `:` follows and a display name otherwise, so nothing is read twice.
// Display-name tokens need no LWS before `<` (RFC 4475 3.1.1.6). Between the brackets stands visible ASCII
// with `scheme:` at its front; its own grammar is asked later. A bare addr-spec ends at `,` `;` `?` or LWS,
// and what follows `;` belongs to the header (RFC 3261 20, RFC 8217).
// A token with nothing behind it passes the automaton: the `*` of Contact is one, all others are refused
// afterwards.
#include "../../../core/scan_bytes.hpp"
#include "../../../mime/detail/quick_params.hpp"
#include "../../../core/scan_end.hpp"
#include "../../../uri/detail/gen/ipv6_address.hpp"

namespace sipwire { inline namespace SIPWIRE_ISA { namespace sip { namespace detail {

%%{
  machine name_addr;
  alphtype unsigned char;
  getkey static_cast<unsigned char>(*p);
  include runs "shared/runs.rl";

  action first { first = p; }
  action colon {
    if (const scan_end e = on.bare(); !e.ok()) return {p, e.code, e.rule};
    if (const char* bad = bad_scheme(first, p); bad != p) return {bad, errc::syntax, rule::scheme};
    uri_first = first;
    bare_last = end = p + 1;
  }
  action laquot {
    if (first != nullptr) on.display_name(from.at(first, end)); else first = p;
    angle = p;
    uri_first = p + 1;
  }
  action raquot { uri_last = p; end = p + 1; angle = nullptr; fgoto behind_angle; }
  action run_angle { p = runs.template run<charset::angle_uri>(p + 1, pe) - 1; }
  action run_bare { p = runs.template run<charset::bare_uri>(p + 1, pe) - 1; bare_last = end = p + 1; }
  action bare_end { fhold; fgoto behind_value; }
  action name_first { name_first = p; }
  action name_last { name_last = end; }
  action value_first { value_first = p; }
  action semi {
    if (params_first == nullptr) params_first = p;
    commit();
    const char* const q = quick_name_addr_params(p, pe, runs, from, on, end);
    if (q != p) {
      p = q - 1;
      fgoto behind_value;
    }
  }
  action next { fhold; fbreak; }
  action bad_scheme { note(where, rule::scheme); }
  action bad_addr { note(where, rule::addr_spec); }
  action bad_display { note(where, rule::display_name); }
  action bad_param { note(where, rule::generic_param); }
  action bad_value { note(where, rule::gen_value); }

  angle_char = 0x21..0x7E - ( "<" | ">" | DQUOTE );
  bare_char  = angle_char - ( "," | ";" | "?" );

  angle = "<" @laquot ( ALPHA ( alphanum | "+" | "-" | "." )* ) $!bad_scheme ":"
          ( angle_char @run_angle )* $!bad_addr ">" @raquot;
  bare  = ":" @colon ( bare_char @run_bare )* $!bad_addr ( ( ";" | "," | WSP | 0x0D | 0x0A ) @bare_end )?;
  value = SWS r_unquoted >value_first $!bad_value | SWS SWS r_quoted >value_first $!bad_value;
  param = ( tchar @run_token @name_last )+ >name_first ( SWS "=" value )?;
  rest  = ( SWS ";" @semi SWS param $!bad_param )* SWS ( "," @next )?;

  behind_value := rest;
  behind_angle := SWS rest;

  main := SWS r_token >first $!bad_display ( bare | ( LWS r_token $!bad_display )* SWS SWS angle | SWS )
        | SWS SWS ( r_quoted >first SWS angle | angle | "*" >first @note_end SWS );
}%%

/// Where the parts of a name-addr lie; the display name is null without one.
struct name_addr_front {
  const char* display_last = nullptr;
  const char* angle = nullptr;
  const char* raquot = nullptr;
};

/// Behind the usual name-addr at p: a quoted-string of ASCII without escapes, or tokens with one blank
/// between, or no display name; at most one blank; `sip:`, `sips:` or `tel:` between brackets. Null for all
/// else.
SIPWIRE_INLINE const char* quick_name_addr(const char* p, const char* const pe, const vector_runs& runs,
                                           name_addr_front& out) noexcept {
  if (p == pe) return nullptr;
  if (*p != '<') {
    const char* q = p;
    if (*p == '"') {
      q = runs.skip<charset::qdtext>(p + 1, pe);
      if (q == pe || *q != '"') return nullptr;
      out.display_last = ++q;
      if (q != pe && *q == ' ') ++q;
    } else {
      for (;;) {
        const char* const last = runs.skip<charset::token>(q, pe);
        if (last == q) break;
        out.display_last = q = last;
        if (q == pe || *q != ' ') break;
        ++q;
      }
    }
    if (q == pe || *q != '<') return nullptr;
    p = q;
  }
  out.angle = p++;
  if (pe - p < 6) return nullptr;
  if (!iequals<"sip:">({p, 4}) && !iequals<"tel:">({p, 4}) && !iequals<"sips:">({p, 5})) return nullptr;
  const char* const q = runs.skip<charset::angle_uri>(p + 4, pe);
  if (q == pe || *q != '>') return nullptr;
  out.raquot = q;
  return q + 1;
}
constexpr const char* quick_name_addr(const char*, const char*, const byte_runs&, name_addr_front&) noexcept {
  return nullptr;
}

/// quick_params() that knows `tag` by sight. `end` goes to the last byte read.
template <class Handler>
SIPWIRE_INLINE const char* quick_name_addr_params(const char* p, const char* const pe,
                                                  const vector_runs& runs, const source& from, Handler& on,
                                                  const char*& end) {
  while (p != pe && *p == ';') {
    const char* next;
    if (mime::detail::stands_at(p, pe, ";tag=")) {
      if ((next = mime::detail::quick_value(p + 5, pe, runs)) != nullptr) on.tag(from.at(p + 5, next));
    } else {
      const auto tell = [&](const char* name, const char* name_end, const char* value, const char* last) {
        on.param(from.at(name, name_end), value != nullptr ? from.at(value, last) : extent{});
      };
      next = mime::detail::quick_param(p, pe, runs, tell);
    }
    if (next == nullptr) break;
    end = p = next;
  }
  return p;
}
template <class Handler>
constexpr const char* quick_name_addr_params(const char* p, const char*, const byte_runs&, const source&,
                                             Handler&, const char*&) noexcept {
  return p;
}

/// The first byte of [p, last) that cannot be in a scheme, or last.
inline const char* bad_scheme(const char* p, const char* const last) noexcept {
  if (!is_alpha(*p)) return p;
  while (p != last && (is_alpha(*p) || is_digit(*p) || *p == '+' || *p == '-' || *p == '.')) ++p;
  return p;
}

/// The automaton, from p on or, when quick_name_addr() read the front, from what stands behind it at `end`
/// on.
template <class Runs, class Handler>
SIPWIRE_NOINLINE inline scan_end continue_name_addr(const char* p, const char* const pe, const Runs& runs,
                                                    const source& from, rule element, Handler& on,
                                                    const name_addr_front& front, const char* end,
                                                    const char* params_first) {
  const char* const eof = pe;
  const char* quote = nullptr;
  const bool front_read = front.raquot != nullptr;
  const char* first = front_read ? p : nullptr;
  const char* angle = nullptr;
  const char* uri_first = front_read ? front.angle + 1 : nullptr;
  const char* uri_last = front.raquot;
  const char* name_first = nullptr;
  const char* name_last = nullptr;
  const char* value_first = nullptr;
  rule where = rule::none;
  const char* bare_last = nullptr;
  const auto commit = [&] {
    if (name_first != nullptr) on.param(from.at(name_first, name_last),
        value_first != nullptr ? from.at(value_first, end) : extent{});
    name_first = value_first = nullptr;
  };
  %% write data noerror nofinal;
  int cs = front_read ? params_first == nullptr ? name_addr_en_behind_angle : name_addr_en_behind_value :
  %% write start;
  ;
  if (front_read) p = end;
  %% write exec;
  if (cs <
  %% write first_final;
  ) {
    if (angle != nullptr && (p == pe || *p == '<')) return {p, errc::unclosed_angle, rule::name_addr};
    return failed(p, pe, quote, where, element);
  }
  if (SIPWIRE_UNLIKELY(uri_first == nullptr)) {
    if (!on.lone_token(from.at(first, end))) return {p, errc::truncated, rule::display_name};
    return {p, errc::none, rule::none};
  }
  commit();
  on.uri(from.at(uri_first, uri_last != nullptr ? uri_last : bare_last), uri_last != nullptr);
  if (params_first != nullptr) on.params(from.at(params_first, end));
  on.value(from.at(first, end));
  return {p, errc::none, rule::none};
}

/// Events: bare() before an addr-spec without brackets, which may refuse it; display_name(extent) when there
/// is one; param(name, value) for each, its value absent without `=`, or tag(value); then uri(extent, in
/// brackets), params(all of them, from the first `;` on) when there are any, and value(extent of the whole).
/// For a lone token: lone_token(extent), which says whether it will do. `element` names the faults.
template <class Runs, class Handler>
inline scan_end scan_name_addr(const char* p, const char* const pe, const Runs& runs, const source& origin,
                               rule element, Handler& on) {
  const source from = origin;
  const char* end = p;
  const char* params_first = nullptr;
  name_addr_front front;
  const char* const front_last = quick_name_addr(p, pe, runs, front);
  if (SIPWIRE_LIKELY(front_last != nullptr)) {
    if (front.display_last != nullptr) on.display_name(from.at(p, front.display_last));
    end = front_last;
    const char* q = front_last;
    if (q != pe && *q == ';') {
      params_first = q;
      q = quick_name_addr_params(q, pe, runs, from, on, end);
    }
    if (SIPWIRE_LIKELY(q == pe || *q == ',')) {
      on.uri(from.at(front.angle + 1, front.raquot), true);
      if (params_first != nullptr) on.params(from.at(params_first, end));
      on.value(from.at(p, end));
      return {q, errc::none, rule::none};
    }
  }
  return continue_name_addr(p, pe, runs, from, element, on, front, end, params_first);
}

}}}}  // namespace sipwire::sip::detail
