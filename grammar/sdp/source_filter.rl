// source-filter without its name (RFC 4570 3): SP filter-mode SP nettype SP address-types SP dest-address SP
// src-list. The blank behind the colon is part of the syntax there, but the examples of RFC 6128, RFC 7104
// and RFC 7198 are without it: either is read.
#include "../../../core/scan_bytes.hpp"
#include "../../../core/scan_end.hpp"

namespace sipwire { inline namespace SIPWIRE_ISA { namespace sdp { namespace detail {

%%{
  machine sdp_source_filter;
  alphtype unsigned char;
  getkey static_cast<unsigned char>(*p);
  include sdp_basics "shared/sdp_basics.rl";

  action bad_filter_mode { note(where, rule::filter_mode); }
  action bad_addrtype { note(where, rule::addrtype); }
  action bad_dest_address { note(where, rule::dest_address); }
  action bad_nettype { note(where, rule::nettype); }
  action bad_src_list { note(where, rule::src_list); }

  action cut { cuts[n++] = p; }

  action begin { begin = p; }

  main := ( " "? ( "excl"i | "incl"i ) >begin ) $!bad_filter_mode " " @cut s_short $!bad_nettype " " @cut
          s_short $!bad_addrtype
          " " @cut s_non_ws $!bad_dest_address " " @cut ( s_non_ws ( " " s_non_ws )* ) $!bad_src_list;
}%%

/// Mode, nettype, addrtype, destination and the sources with the blanks between them.
template <class Runs>
inline scan_end scan_source_filter(const char* p, const char* const pe, const Runs& runs,
                                       const source& from, extent (&parts)[5]) noexcept {
  const char* const eof = pe;
  const char* const first = p;
  const char* begin = nullptr;
  const char* cuts[5] = {};
  unsigned n = 0;
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
  ) return failed(p, pe, nullptr, where, rule::filter_mode);
  cuts[n] = p;
  const char* at = begin;
  for (unsigned i = 0; i < 5; ++i) {
    parts[i] = from.at(at, cuts[i]);
    at = cuts[i] + 1;
  }
  return {p, errc::none, rule::none};
}

}}}}  // namespace sipwire::sdp::detail
