// 1*DIGIT *( SEMI generic-param ): Session-Expires and Min-SE (RFC 4028 4, 5), Geolocation-Error (RFC 6442
// 4.3). The number's range is the caller's.
#include "../../../core/scan_bytes.hpp"
#include "../../../core/scan_end.hpp"
#include "../../../uri/detail/gen/ipv6_address.hpp"

namespace sipwire { inline namespace SIPWIRE_ISA { namespace sip { namespace detail {

%%{
  machine delta_params;
  alphtype unsigned char;
  getkey static_cast<unsigned char>(*p);
  include params "shared/params.rl";

  action first { first = p; }
  action digits_last { digits_last = end; }
  action bad_digits { note(where, element); }

  main := SWS ( DIGIT @run_digits @digits_last )+ >first $!bad_digits r_params SWS;
}%%

/// Events: param(name, value) for each, and last head(digits) and whole(value, parameters from the first `;`
/// on or absent). `element` names the faults of the digits.
template <class Runs, class Handler>
inline scan_end scan_delta_params(const char* p, const char* const pe, const Runs& runs, const source& from,
                                  rule element, Handler& on) noexcept {
  const char* const eof = pe;
  const char* end = p;
  const char* quote = nullptr;
  const char* first = p;
  const char* digits_last = p;
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
  ) return failed(p, pe, quote, where, element);
  param_done();
  on.head(from.at(first, digits_last));
  on.whole(from.at(first, end), params_first != nullptr ? from.at(params_first, end) : extent{});
  return {p, errc::none, rule::none};
}

}}}}  // namespace sipwire::sip::detail
