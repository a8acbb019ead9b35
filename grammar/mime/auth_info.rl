// ainfo *( COMMA ainfo ) (RFC 3261 25.1), the value of Authentication-Info: parameters without a scheme. RFC
// 7615 3 opens it to any auth-param.
#include "../../../core/leniency.hpp"
#include "../../../core/scan_bytes.hpp"
#include "../../../core/scan_end.hpp"

namespace sipwire { inline namespace SIPWIRE_ISA { namespace mime { namespace detail {

%%{
  machine auth_info;
  alphtype unsigned char;
  getkey static_cast<unsigned char>(*p);
  include auth_params "shared/auth_params.rl";

  action first { if (first == nullptr) first = p; }

  main := SWS ( ( r_auth_param r_auth_more | "," >comma SWS r_auth_param? r_auth_more ) >first )? $!bad_param;
}%%

/// Events: param(name, value) for each, and last whole(value, the same).
template <class Runs, class Handler>
inline scan_end scan_auth_info(const char* p, const char* const pe, const Runs& runs, const source& from,
                               leniency lenient, Handler& on) noexcept {
  const char* const eof = pe;
  const char* end = p;
  const char* quote = nullptr;
  const char* first = nullptr;
  const char* name_first = nullptr;
  const char* name_last = nullptr;
  const char* value_first = nullptr;
  bool seen = false;
  rule where = rule::none;
%% write data noerror nofinal;
  int cs =
  %% write start;
  ;
  %% write exec;
  if (cs <
  %% write first_final;
  ) return failed(p, pe, quote, where, rule::auth_info);
  if (SIPWIRE_LIKELY(value_first != nullptr)) {
    on.param(from.at(name_first, name_last), from.at(value_first, end));
  } else if (!seen) {
    return {p, errc::truncated, rule::auth_param};
  } else if (!has(lenient, leniency::empty_list_elements)) {
    return {p, errc::empty_element, rule::comma};
  }
  on.whole(from.at(first, end), from.at(first, end));
  return {p, errc::none, rule::none};
}

}}}}  // namespace sipwire::mime::detail
