// A PASSporT in the JWS Compact Serialization (RFC 8225 4, RFC 7515 3.1): header "." payload "." signature,
// each base64url without padding. The compact form leaves out header and payload, but not their dots (RFC
// 8225 7).
#include "../../../core/scan_bytes.hpp"
#include "../../../core/scan_end.hpp"

namespace sipwire { inline namespace SIPWIRE_ISA { namespace sip { namespace detail {

%%{
  machine passport;
  alphtype unsigned char;
  getkey static_cast<unsigned char>(*p);
  include sip_basics "shared/sip_basics.rl";

  action run { p = runs.template run<charset::base64url>(p + 1, pe) - 1; }
  action header_last { header_last = p; }
  action payload_last { payload_last = p; }

  part = ( ( alphanum | "-" | "_" ) @run )+;

  main := ( "." @header_last "." @payload_last | part "." @header_last part "." @payload_last ) part;
}%%

/// The three parts of [p, pe), the first two empty in the compact form.
template <class Runs>
inline scan_end scan_passport(const char* p, const char* const pe, const Runs& runs, const source& from,
                              extent& header, extent& payload, extent& signature) noexcept {
  const char* const eof = pe;
  const char* const first = p;
  const char* header_last = p;
  const char* payload_last = p;
%% write data noerror nofinal;
  int cs =
  %% write start;
  ;
  %% write exec;
  static_cast<void>(eof);
  if (cs <
  %% write first_final;
  ) return failed(p, pe, nullptr, rule::none, rule::passport);
  header = from.at(first, header_last);
  payload = from.at(header_last + 1, payload_last);
  signature = from.at(payload_last + 1, pe);
  return {p, errc::none, rule::none};
}

}}}}  // namespace sipwire::sip::detail
