// ssrc-group-attr without its name: semantics *( SP ssrc-id ) (RFC 5576 4.2). Numbers out of range are judged
// by the value type.
#include "../../../core/scan_bytes.hpp"
#include "../../../core/scan_end.hpp"

namespace sipwire { inline namespace SIPWIRE_ISA { namespace sdp { namespace detail {

%%{
  machine sdp_ssrc_group;
  alphtype unsigned char;
  getkey static_cast<unsigned char>(*p);
  include sdp_basics "shared/sdp_basics.rl";

  action bad_semantics { note(where, rule::semantics); }
  action bad_ssrc_id { note(where, rule::ssrc_id); }

  action cut { if (cut == nullptr) cut = p; }

  ssrc_id = "0" | ( POS_DIGIT @run_number ) DIGIT*;
  main := s_token $!bad_semantics ( " " @cut ssrc_id $!bad_ssrc_id )*;
}%%

/// Semantics, and the numbers with the blanks between them or absent.
template <class Runs>
inline scan_end scan_ssrc_group(const char* p, const char* const pe, const Runs& runs, const source& from,
                                    extent& semantics, extent& ids) noexcept {
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
  ) return failed(p, pe, nullptr, where, rule::semantics);
  semantics = from.at(first, cut != nullptr ? cut : p);
  if (cut != nullptr) ids = from.at(cut + 1, p);
  return {p, errc::none, rule::none};
}

}}}}  // namespace sipwire::sdp::detail
