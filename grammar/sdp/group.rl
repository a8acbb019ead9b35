// group-attribute without its name: semantics *( SP identification-tag ) (RFC 5888 5).
#include "../../../core/scan_bytes.hpp"
#include "../../../core/scan_end.hpp"

namespace sipwire { inline namespace SIPWIRE_ISA { namespace sdp { namespace detail {

%%{
  machine sdp_group;
  alphtype unsigned char;
  getkey static_cast<unsigned char>(*p);
  include sdp_basics "shared/sdp_basics.rl";

  action bad_identification_tag { note(where, rule::identification_tag); }
  action bad_semantics { note(where, rule::semantics); }

  action cut { if (cut == nullptr) cut = p; }

  main := s_token $!bad_semantics ( " " @cut s_token $!bad_identification_tag )*;
}%%

/// Semantics, and the tags with the blanks between them or absent.
template <class Runs>
inline scan_end scan_group(const char* p, const char* const pe, const Runs& runs, const source& from,
                               extent& semantics, extent& tags) noexcept {
  const char* const eof = pe;
  const char* const first = p;
  const char* cut = nullptr;
  rule where = rule::none;
  (void)runs;
%% write data noerror nofinal;
  int cs =
  %% write start;
  ;
  %% write exec;
  if (cs <
  %% write first_final;
  ) return failed(p, pe, nullptr, where, rule::semantics);
  semantics = from.at(first, cut != nullptr ? cut : p);
  if (cut != nullptr) tags = from.at(cut + 1, p);
  return {p, errc::none, rule::none};
}

}}}}  // namespace sipwire::sdp::detail
