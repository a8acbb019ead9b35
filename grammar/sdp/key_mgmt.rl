// key-mgmt-att-value (RFC 4567 3): 0*1SP prtcl-id SP keymgmt-data. The length of the base64 is judged by the
// value type.
#include "../../../core/scan_bytes.hpp"
#include "../../../core/scan_end.hpp"

namespace sipwire { inline namespace SIPWIRE_ISA { namespace sdp { namespace detail {

%%{
  machine sdp_key_mgmt;
  alphtype unsigned char;
  getkey static_cast<unsigned char>(*p);
  include sdp_basics "shared/sdp_basics.rl";

  action bad_prtcl_id { note(where, rule::prtcl_id); }
  action bad_keymgmt_data { note(where, rule::keymgmt_data); }

  action begin { begin = p; }
  action cut { cut = p; }

  base64_char = ALPHA | DIGIT | "+" | "/";
  main := ( " "? s_token >begin ) $!bad_prtcl_id " " @cut ( base64_char+ "="{0,2} ) $!bad_keymgmt_data;
}%%

/// The two parts.
template <class Runs>
inline scan_end scan_key_mgmt(const char* p, const char* const pe, const Runs& runs, const source& from,
                                  extent& protocol, extent& data) noexcept {
  const char* const eof = pe;
  const char* const first = p;
  const char* begin = nullptr;
  const char* cut = nullptr;
  rule where = rule::none;
  (void)runs;
  (void)first;
  (void)from;
%% write data noerror nofinal;
  int cs =
  %% write start;
  ;
  %% write exec;
  if (cs <
  %% write first_final;
  ) return failed(p, pe, nullptr, where, rule::prtcl_id);
  protocol = from.at(begin, cut);
  data = from.at(cut + 1, p);
  return {p, errc::none, rule::none};
}

}}}}  // namespace sipwire::sdp::detail
