// session-id-value = local-uuid *( SEMI sess-id-param ) (RFC 7989 5): 32 digits of lower-case hexadecimal.
// `remote` without such digits is still a generic-param: its accessor judges that.
#include "../../../core/scan_bytes.hpp"
#include "../../../core/scan_end.hpp"
#include "../../../uri/detail/gen/ipv6_address.hpp"

namespace sipwire { inline namespace SIPWIRE_ISA { namespace sip { namespace detail {

%%{
  machine session_id;
  alphtype unsigned char;
  getkey static_cast<unsigned char>(*p);
  include params "shared/params.rl";

  action first { first = p; }
  action uuid_last { uuid_last = end = p + 1; }
  action bad_uuid { note(where, rule::local_uuid); }

  local_uuid = ( ( DIGIT | "a".."f" ){31} >first ( DIGIT | "a".."f" ) @uuid_last ) $!bad_uuid;

  main := SWS local_uuid r_params SWS;
}%%

/// Events: param(name, value) for each, and last head(local-uuid) and whole(value, parameters from the first
/// `;` on or absent).
template <class Runs, class Handler>
inline scan_end scan_session_id(const char* p, const char* const pe, const Runs& runs, const source& from,
                                Handler& on) noexcept {
  const char* const eof = pe;
  const char* end = p;
  const char* quote = nullptr;
  const char* first = p;
  const char* uuid_last = p;
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
  ) return failed(p, pe, quote, where, rule::local_uuid);
  param_done();
  on.head(from.at(first, uuid_last));
  on.whole(from.at(first, end), params_first != nullptr ? from.at(params_first, end) : extent{});
  return {p, errc::none, rule::none};
}

}}}}  // namespace sipwire::sip::detail
