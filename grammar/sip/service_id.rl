// Service-ID = "urn:urn-7:" top-level *( "." sub-service-id ) (RFC 6050 4.4), one value of P-Asserted-Service
// or P-Preferred-Service; stops at the comma before the next. Labels are made of let-dig = ALPHA / DIGIT /
// "-"; the length of the first is the caller's to judge. ABNF literals and labels are case-insensitive.
#include "../../../core/scan_bytes.hpp"
#include "../../../core/scan_end.hpp"

namespace sipwire { inline namespace SIPWIRE_ISA { namespace sip { namespace detail {

%%{
  machine service_id;
  alphtype unsigned char;
  getkey static_cast<unsigned char>(*p);
  include runs "shared/runs.rl";

  action first { first = p; }
  action labels { labels = p; }
  action run_label { p = runs.template run<charset::let_dig>(p + 1, pe) - 1; end = p + 1; }
  action next { fhold; fbreak; }

  let_dig = alphanum | "-";
  label   = ( let_dig @run_label )+;

  main := SWS ( "urn:urn-7:"i >first ) ( label ( "." label )* ) >labels SWS ( "," @next )?;
}%%

/// `all` is the whole URN, `id` what stands behind `urn:urn-7:`.
template <class Runs>
inline scan_end scan_service_id(const char* p, const char* const pe, const Runs& runs, const source& from,
                                extent& all, extent& id) noexcept {
  const char* const eof = pe;
  const char* first = p;
  const char* labels = p;
  const char* end = p;
%% write data noerror nofinal;
  int cs =
  %% write start;
  ;
  %% write exec;
  (void)eof;
  if (cs <
  %% write first_final;
  ) return failed(p, pe, nullptr, rule::none, rule::service_id);
  all = from.at(first, end);
  id = from.at(labels, end);
  return {p, errc::none, rule::none};
}

}}}}  // namespace sipwire::sip::detail
