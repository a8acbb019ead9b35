// sc-value (RFC 8853 5.1): one or two of "send" and "recv", not the same twice, each with its streams:
// alternatives by ",", streams by ";", "~" before an rid-id that starts paused.
#include "../../../core/scan_bytes.hpp"
#include "../../../core/scan_end.hpp"

namespace sipwire { inline namespace SIPWIRE_ISA { namespace sdp { namespace detail {

%%{
  machine sdp_simulcast;
  alphtype unsigned char;
  getkey static_cast<unsigned char>(*p);
  include sdp_basics "shared/sdp_basics.rl";

  action bad_sc_value { note(where, rule::sc_value); }
  action bad_sc_id { note(where, rule::sc_id); }

  action cut { cut = p; }

  sc_id = "~"? ( ALPHA | DIGIT | "-" | "_" )+;
  list  = ( sc_id ( [,;] sc_id )* ) $!bad_sc_id;
  main := ( "send " list ( " " @cut "recv " list )?
          | "recv " list ( " " @cut "send " list )? ) $!bad_sc_value;
}%%

/// The streams of each direction, absent where it is not written.
template <class Runs>
inline scan_end scan_simulcast(const char* p, const char* const pe, const Runs& runs, const source& from,
                                   extent& send, extent& recv) noexcept {
  const char* const eof = pe;
  const char* const first = p;
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
  ) return failed(p, pe, nullptr, where, rule::sc_value);
  extent& one = *first == 's' ? send : recv;
  extent& other = *first == 's' ? recv : send;
  one = from.at(first + 5, cut != nullptr ? cut : p);
  if (cut != nullptr) other = from.at(cut + 6, p);
  return {p, errc::none, rule::none};
}

}}}}  // namespace sipwire::sdp::detail
