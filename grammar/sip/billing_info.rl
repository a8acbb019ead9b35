// Billing-Correlation-ID "/" FEID *( SEMI Billing-Info-param ) (RFC 5503 7), the value of P-DCS-Billing-Info:
//   Billing-Correlation-ID = 1*48(HEXDIG), FEID = 1*16(HEXDIG) "@" host
// How many digits there are and what the host is worth, the caller judges. Each parameter is a generic-param
// by its bytes. Stops at a comma, which the caller refuses.
#include "../../../core/scan_bytes.hpp"
#include "../../../core/scan_end.hpp"
#include "../../../uri/detail/gen/ipv6_address.hpp"

namespace sipwire { inline namespace SIPWIRE_ISA { namespace sip { namespace detail {

%%{
  machine billing_info;
  alphtype unsigned char;
  getkey static_cast<unsigned char>(*p);
  include params "shared/params.rl";

  action run_hex { p = runs.template run<charset::hexdig>(p + 1, pe) - 1; end = p + 1; }
  action id { out.id_first = p; }
  action id_last { out.id_last = end; }
  action feid { out.feid_first = p; }
  action feid_last { out.feid_last = end; }
  action host { out.host_first = p; }
  action host_last { out.host_last = end; }
  action bad_id { note(where, rule::billing_correlation_id); }
  action bad_feid { note(where, rule::feid); }
  action bad_host { note(where, rule::host); }

  id   = ( HEXDIG @run_hex @id_last )+ >id;
  feid = ( HEXDIG @run_hex @feid_last )+ >feid;
  host = ( ( host_char @run_host @host_last )+ | r_ipv6_reference @host_last ) >host;

  main := SWS id $!bad_id "/" feid $!bad_feid "@" host $!bad_host r_params SWS ( "," @list_comma )?;
}%%

/// The parts in front of the parameters, as far as they were read; null where they were not.
struct billing_info_marks {
  const char* id_first = nullptr;
  const char* id_last = nullptr;
  const char* feid_first = nullptr;
  const char* feid_last = nullptr;
  const char* host_first = nullptr;
  const char* host_last = nullptr;
};

/// Events: param(name, value) for each, and last whole(value, parameters from the first `;` on or absent).
template <class Runs, class Handler>
inline scan_end scan_billing_info(const char* p, const char* const pe, const Runs& runs, const source& from,
                                  billing_info_marks& out, Handler& on) noexcept {
  const char* const eof = pe;
  const char* end = p;
  const char* quote = nullptr;
  const char* params_first = nullptr;
  const char* name_first = nullptr;
  const char* name_last = nullptr;
  const char* value_first = nullptr;
  rule where = rule::none;
  const auto param_done = [&] {
    if (name_first != nullptr) on.param(from.at(name_first, name_last),
        value_first != nullptr ? from.at(value_first, end) : extent{});
    name_first = value_first = nullptr;
  };
%% write data noerror nofinal;
  int cs =
  %% write start;
  ;
  %% write exec;
  if (cs <
  %% write first_final;
  ) return failed(p, pe, quote, where, rule::feid);
  param_done();
  on.whole(from.at(out.id_first, end), params_first != nullptr ? from.at(params_first, end) : extent{});
  return {p, errc::none, rule::none};
}

}}}}  // namespace sipwire::sip::detail
