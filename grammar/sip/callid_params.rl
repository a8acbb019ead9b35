// callid *( SEMI generic-param ): Replaces (RFC 3891 6.1), Join (RFC 3911 7.1), Target-Dialog (RFC 4538 7).
// None of them is a list.
// The tags have token values by their own rules, but generic-param takes any gen-value for the same names:
// their accessors judge that.
#include "../../../core/scan_bytes.hpp"
#include "../../../core/scan_end.hpp"
#include "../../../uri/detail/gen/ipv6_address.hpp"

namespace sipwire { inline namespace SIPWIRE_ISA { namespace sip { namespace detail {

%%{
  machine callid_params;
  alphtype unsigned char;
  getkey static_cast<unsigned char>(*p);
  include params "shared/params.rl";

  action first { first = p; }
  action callid_last { callid_last = end; }
  action bad_word { note(where, rule::word); }

  callid = ( wchar @run_word @callid_last )+ >first $!bad_word
           ( "@" ( wchar @run_word @callid_last )+ $!bad_word )?;

  main := SWS callid r_params SWS;
}%%

/// Events: param(name, value) for each, and last head(callid) and whole(value, parameters from the first `;`
/// on or absent).
template <class Runs, class Handler>
inline scan_end scan_callid_params(const char* p, const char* const pe, const Runs& runs, const source& from,
                                   Handler& on) noexcept {
  const char* const eof = pe;
  const char* end = p;
  const char* quote = nullptr;
  const char* first = p;
  const char* callid_last = p;
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
  ) return failed(p, pe, quote, where, rule::callid);
  param_done();
  on.head(from.at(first, callid_last));
  on.whole(from.at(first, end), params_first != nullptr ? from.at(params_first, end) : extent{});
  return {p, errc::none, rule::none};
}

}}}}  // namespace sipwire::sip::detail
