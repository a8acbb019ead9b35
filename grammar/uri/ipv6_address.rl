// IPv6address (RFC 5954 section 4.1, the same as RFC 3986 3.2.2), what stands between the brackets of an
// IPv6reference.
// The nine alternatives of the ABNF say: eight groups of one to four hexadecimal digits, of which one run may
// be written `::`,
// and the last two may be an IPv4address. Spelled out they are a machine of hundreds of states; so the
// machine reads groups and
// C++ counts them.
#include "../../../core/leniency.hpp"
#include "../../../core/scan_bytes.hpp"
#include "../quick_host.hpp"
#include "../../../core/scan_end.hpp"

namespace sipwire { inline namespace SIPWIRE_ISA { namespace uri { namespace detail {

%%{
  machine ipv6_address;
  alphtype unsigned char;
  getkey static_cast<unsigned char>(*p);
  include sip_basics "shared/sip_basics.rl";

  action group { ++groups; }
  action gap { if (gap != nullptr) return {p - 1, errc::syntax, rule::ipv6_address}; gap = p; }
  action triple { if (!has(lenient, leniency::ipv6_triple_colon))
      return {p, errc::syntax, rule::ipv6_address}; }
  action ipv4 { groups += 2; }
  action bad_ipv4 { note(where, rule::ipv4_address); }

  dec_octet = DIGIT | "1".."9" DIGIT | "1" DIGIT{2} | "2" "0".."4" DIGIT | "25" "0".."5";
  ipv4      = ( dec_octet ( "." dec_octet ){3} ) %ipv4;
  h16       = HEXDIG{1,4};
  group     = h16 ":" @group;
  gap       = ":" @gap ( ":" @triple )?;
  last      = h16 %group | ipv4;

  # `group` ends in a colon, so `::` after a group is one more colon.
  main := ( group | ( "::" @gap ( ":" @triple )? ) )? ( group gap? )* last?;
}%%

/// An IPv6address that fills [p, pe).
inline scan_end scan_ipv6_address(const char* p, const char* const pe, leniency lenient) noexcept {
  const char* const first = p;
  const char* const eof = pe;
  const char* gap = nullptr;
  unsigned groups = 0;
  rule where = rule::none;
%% write data noerror nofinal;
  int cs =
  %% write start;
  ;
  %% write exec;
  if (cs <
  %% write first_final;
  ) return failed(p, pe, nullptr, where, rule::ipv6_address);
  const bool open_end = pe - first > 1 ? pe[-1] == ':' && pe[-2] != ':' : pe == first;
  if (open_end || (gap == nullptr && groups < 8)) return {pe, errc::truncated, rule::ipv6_address};
  if (groups > (gap == nullptr ? 8U : 7U)) return {pe, errc::out_of_range, rule::ipv6_address};
  return {p, errc::none, rule::none};
}

/// Judges the IPv6reference that fills [first, last), brackets included.
template <class Runs>
inline scan_end judge_ipv6_reference(const char* first, const char* last, const Runs& runs,
                                     leniency lenient) noexcept {
  if (SIPWIRE_LIKELY(plain_ipv6(first + 1, last - 1, runs))) return {last, errc::none, rule::none};
  return scan_ipv6_address(first + 1, last - 1, lenient);
}

/// Judges the IPv6reference whose `[` is at p, when its characters and its `]` are all there; else the
/// machine finds what is wrong.
template <class Runs>
SIPWIRE_NOINLINE inline scan_end judge_ipv6_value(const char* p, const char* const pe, const Runs& runs,
                                                  leniency lenient = leniency::none) noexcept {
  const char* const close = sipwire::detail::skip_bytewise<charset::ipv6_lexical>(p + 1, pe);
  if (close == p + 1 || close == pe || *close != ']') return {p, errc::none, rule::none};
  scan_end end = judge_ipv6_reference(p, close + 1, runs, lenient);
  // An address cut short is one only at the end of the text.
  if (end.code == errc::truncated) end.code = errc::syntax;
  return end;
}

}}}}  // namespace sipwire::uri::detail
