// hostport uri-parameters [ headers ] (RFC 3261 25.1): what follows "sip:" [ userinfo "@" ].
// Every known uri-parameter is an other-param by its bytes, so only pname [ "=" pvalue ] is read here; names
// are told apart in C++. pvalue is not empty where there is an "="; hvalue may be. Neither "@" nor "," nor
// "=" in a pvalue can occur unescaped.
// Escapes are not allowed in the host (19.1.2).
#include <bit>

#include "../../../core/scan_bytes.hpp"
#include "../../host.hpp"
#include "../quick_host.hpp"
#include "../../../core/scan_end.hpp"

namespace sipwire { inline namespace SIPWIRE_ISA { namespace uri { namespace detail {

%%{
  machine sip_uri_rest;
  alphtype unsigned char;
  getkey static_cast<unsigned char>(*p);
  include runs "shared/runs.rl";
  include uri_chars "shared/uri_chars.rl";

  action host_last { out.host_last = end; }
  action port_first { out.port_first = p; }
  action run_port { p = runs.template skip<charset::digit>(p + 1, pe) - 1; out.port_last = p + 1; }
  action params { if (out.params_first == nullptr) out.params_first = p; }
  action headers { out.headers_first = p; }
  action bad_host { note(where, rule::host); }
  action bad_port { note(where, rule::port); }
  action bad_param { note(where, rule::uri_parameter); }
  action bad_header { note(where, rule::uri_headers); }

  pname  = paramchar+;
  pvalue = paramchar+;
  hname  = hnvchar+;
  hvalue = hnvchar*;
  header = hname "=" hvalue;

  main := r_host @host_last $!bad_host
          ( ":" ( DIGIT @run_port )+ >port_first $!bad_port )?
          ( ";" @params ( pname ( "=" pvalue )? ) $!bad_param )*
          ( "?" @headers ( header ( "&" header )* ) $!bad_header )?;
}%%

/// Where the parts of the rest of a SIP-URI lie; null for what is not there.
struct sip_uri_parts : host_port {
  const char* params_first = nullptr;
  const char* headers_first = nullptr;
  // Bit n: a pname of n bytes, 31 or more in the last; all bits where that was not looked at.
  std::uint32_t name_sizes = 0;
};

/// Reads `;name` and `;name=value` without escapes from the `;` at p on. Returns pe, the `?` behind the
/// parameters, or the `;` of the first one it cannot read.
SIPWIRE_INLINE const char* quick_uri_params(const char* p, const char* const pe, const vector_runs& runs,
                                            std::uint32_t& name_sizes) noexcept {
#if defined(SIPWIRE_AVX2)
  // Nearly always all of them are in reach of one vector, and each ends at the next byte that is no
  // paramchar.
  if (SIPWIRE_LIKELY(pe - p < 32 && runs.left(p) >= 32)) {
    const auto size = static_cast<std::uint32_t>(pe - p);
    std::uint32_t ends = sipwire::detail::outside<charset::paramchar>(p) | 1U << size;
    for (std::uint32_t at = 0;;) {
      ends &= ends - 1;
      auto last = static_cast<std::uint32_t>(std::countr_zero(ends));
      const std::uint32_t name_size = last - at - 1;
      if (name_size == 0) return p + at;
      if (last != size && p[last] == '=') {
        ends &= ends - 1;
        const std::uint32_t value = last + 1;
        last = static_cast<std::uint32_t>(std::countr_zero(ends));
        if (last == value) return p + at;
      }
      if (last != size && p[last] != ';') return p[last] == '?' ? p + last : p + at;
      name_sizes |= 1U << name_size;
      if (last == size) return pe;
      at = last;
    }
  }
#endif
  while (p != pe && *p == ';') {
    const char* const name = p + 1;
    const char* last = runs.skip<charset::paramchar>(name, pe);
    const auto size = static_cast<std::uint32_t>(last - name);
    if (size == 0) break;
    if (last != pe && *last == '=') {
      const char* const value = last + 1;
      last = runs.skip<charset::paramchar>(value, pe);
      if (last == value) break;
    }
    if (last != pe && *last != ';' && *last != '?') break;
    name_sizes |= 1U << (size < 31 ? size : 31);
    p = last;
  }
  return p;
}

/// Reads all of [p, pe) when it is a host, a port or none, and parameters without escapes; false, and `out`
/// half filled, when it is not.
SIPWIRE_INLINE bool quick_sip_uri_rest(const char* p, const char* const pe, const vector_runs& runs,
                                       sip_uri_parts& out) noexcept {
  const char* q = quick_host_port(p, pe, runs, out);
  if (SIPWIRE_UNLIKELY(q == nullptr)) return false;
  if (q != pe && *q == ';') {
    out.params_first = q;
    q = quick_uri_params(q, pe, runs, out.name_sizes);
  }
  return q == pe;
}
constexpr bool quick_sip_uri_rest(const char*, const char*, const byte_runs&, sip_uri_parts&) noexcept {
  return false;
}

/// The automaton: reads all of [p, pe). Of several faults the first in the text is reported.
template <class Runs>
SIPWIRE_NOINLINE inline scan_end scan_sip_uri_rest(const char* p, const char* const pe, const Runs& runs,
                                                   leniency lenient, sip_uri_parts& out) noexcept {
  const char* const first = p;
  out = {};
  out.name_sizes = ~0U;
  const char* const eof = pe;
  const char* end = p;
  const char* escape = p;
  rule where = rule::none;
%% write data noerror nofinal;
  int cs =
  %% write start;
  ;
  %% write exec;
  const bool whole = cs >=
  %% write first_final;
  ;
  if (out.host_last != nullptr && (whole || p > out.host_last)) {
    if (scan_end host = classify_host(first, out.host_last, runs, lenient, out.form); !host.ok()) {
      if (host.at != pe && host.code == errc::truncated) host.code = errc::syntax;
      return host;
    }
    for (const char* d = out.port_first; d != out.port_last; ++d) {
      out.port = out.port * 10 + static_cast<std::uint32_t>(*d - '0');
      if (SIPWIRE_UNLIKELY(out.port > 65535)) return {out.port_first, errc::out_of_range, rule::port};
    }
  }
  if (SIPWIRE_LIKELY(whole)) return {p, errc::none, rule::none};
  if (where == rule::escaped) return {escape, errc::bad_escape, where};
  return failed(p, pe, nullptr, where, rule::sip_uri);
}

}}}}  // namespace sipwire::uri::detail
