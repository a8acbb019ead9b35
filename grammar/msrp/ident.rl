// ident = ALPHANUM 3*31ident-char (RFC 4975 9): transact-id, and Message-ID, as a value of its own.
// Message-IDs are compared byte by byte. One of less than four characters is cut short, one of more than
// thirty-two fails at the thirty-third.
#include "../../../core/scan_bytes.hpp"
#include "../../../core/scan_end.hpp"

namespace sipwire { inline namespace SIPWIRE_ISA { namespace msrp { namespace detail {

%%{
  machine msrp_ident;
  alphtype unsigned char;
  getkey static_cast<unsigned char>(*p);
  include msrp_basics "shared/msrp_basics.rl";

  action bad_ident { note(where, element); }

  main := m_ident $!bad_ident;
}%%

/// An ident that fills [p, pe); `element` names the faults.
template <class Runs>
inline scan_end scan_ident(const char* p, const char* const pe, const Runs& runs,
                                rule element) noexcept {
  const char* const eof = pe;
  const char* const first = p;
  rule where = rule::none;
%% write data noerror nofinal;
  int cs =
  %% write start;
  ;
  %% write exec;
  const bool whole = cs >=
  %% write first_final;
  ;
  if (p - first > 32) return {first + 32, errc::too_long, element};
  if (!whole) return failed(p, pe, nullptr, where, element);
  if (p - first < 4) return {p, errc::truncated, element};
  return {p, errc::none, rule::none};
}

}}}}  // namespace sipwire::msrp::detail
