// absoluteURI = scheme ":" ( hier-part / opaque-part ) (RFC 3261 25.1, from RFC 2396).
// - An authority is a srvr or a reg-name. reg-name takes what srvr takes but for the IPv6reference, so
//   brackets are all that is left to look at: before them stands nothing or a userinfo with its "@", after
//   them at most a port. A userinfo may hold "/" and "?" by the ABNF; as in RFC 2396 3.2 those end the
//   authority.
// - Behind "//" the authority may be empty (`file:///x`), and "//" always begins one.
// - There is no fragment: "#" belongs to a reference, not to a URI.
#include "../../../core/leniency.hpp"
#include "../../../core/scan_bytes.hpp"
#include "../../../core/scan_end.hpp"
#include "ipv6_address.hpp"
#include "userinfo.hpp"

namespace sipwire { inline namespace SIPWIRE_ISA { namespace uri { namespace detail {

%%{
  machine absolute_uri;
  alphtype unsigned char;
  getkey static_cast<unsigned char>(*p);
  include uri_chars "shared/uri_chars.rl";

  action run_scheme { p = runs.template run<charset::scheme>(p + 1, pe) - 1; }
  action colon { out.colon = p; }
  action authority { out.authority_first = p + 1; }
  action open { if (const scan_end e = open(p); !e.ok()) return e; }
  action close { if (const scan_end e = scan_ipv6_address(bracket + 1, p, leniency::none); !e.ok())
      return inside(e, pe); }
  action path { out.path_first = p; }
  action no_path { out.path_first = nullptr; }
  action query { out.query_first = p + 1; }
  action bad_scheme { note(where, rule::scheme); }
  action bad_reference { note(where, rule::ipv6_reference); }
  action bad_port { note(where, rule::port); }

  scheme    = ALPHA ( ( ALPHA | DIGIT | "+" | "-" | "." ) @run_scheme )*;
  reg_name  = ( authority_char @run_authority | escaped )*;
  reference = "[" @open ( ipv6_char+ "]" @close ) $!bad_reference ( ":" DIGIT+ $!bad_port )?;
  authority = reg_name reference?;
  segments  = ( path_char @run_path | escaped )*;
  # "//" begins a net-path: the first slash has opened a path, which the second takes back.
  net_path  = "//" @no_path @authority authority ( "/" @path segments )?;
  query     = "?" @query uric*;
  hier_part = ( net_path | "/" @path ( ( ( path_char - "/" ) @run_path | escaped ) segments )? ) query?;
  opaque_part = ( uric_no_slash @run_uric | escaped ) uric*;

  main := scheme $!bad_scheme ":" @colon ( hier_part | opaque_part );
}%%

/// Where the parts of an absoluteURI lie; null for what is not there. An opaque part is all behind the colon.
struct absolute_uri_parts {
  const char* colon = nullptr;
  const char* authority_first = nullptr;
  const char* path_first = nullptr;
  const char* query_first = nullptr;
};

/// Reads all of [p, pe).
template <class Runs>
inline scan_end scan_absolute_uri(const char* p, const char* const pe, const Runs& runs,
                                  absolute_uri_parts& out) noexcept {
  const char* const eof = pe;
  const char* escape = p;
  const char* bracket = p;
  rule where = rule::none;
  const auto open = [&](const char* at) noexcept -> scan_end {
    bracket = at;
    if (at == out.authority_first) return {};
    if (at[-1] != '@') return {at, errc::syntax, rule::absolute_uri};
    const char* colon = nullptr;
    return scan_userinfo(out.authority_first, at - 1, runs, leniency::none, colon);
  };
  const auto inside = [](scan_end e, const char* last) noexcept -> scan_end {
    if (e.code == errc::truncated && e.at != last) e.code = errc::syntax;
    return e;
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
    return failed(p, pe, nullptr, where, rule::absolute_uri);
  }
  return {p, errc::none, rule::none};
}

}}}}  // namespace sipwire::uri::detail
