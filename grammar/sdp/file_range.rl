// file-range-attr without its name (RFC 5547 6): start-offset "-" stop-offset, the latter perhaps "*".
#include "../../../core/scan_bytes.hpp"
#include "../../../core/scan_end.hpp"

namespace sipwire { inline namespace SIPWIRE_ISA { namespace sdp { namespace detail {

%%{
  machine sdp_file_range;
  alphtype unsigned char;
  getkey static_cast<unsigned char>(*p);
  include sdp_basics "shared/sdp_basics.rl";

  action bad_start_offset { note(where, rule::start_offset); }
  action bad_stop_offset { note(where, rule::stop_offset); }

  action dash { dash = p; }

  main := s_integer $!bad_start_offset "-" @dash ( s_integer | "*" ) $!bad_stop_offset;
}%%

/// The two offsets.
template <class Runs>
inline scan_end scan_file_range(const char* p, const char* const pe, const Runs& runs, const source& from,
                                    extent& start, extent& stop) noexcept {
  const char* const eof = pe;
  const char* const first = p;
  const char* dash = nullptr;
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
  ) return failed(p, pe, nullptr, where, rule::start_offset);
  start = from.at(first, dash);
  stop = from.at(dash + 1, p);
  return {p, errc::none, rule::none};
}

}}}}  // namespace sipwire::sdp::detail
