// Language-Tag (RFC 5646 2.1) as far as its characters and lengths go: subtags of one to eight letters and
// digits, the first of letters alone. RFC 5646 has more to say, of which subtags exist and follow which.
#include "../../../core/scan_bytes.hpp"
#include "../../../core/scan_end.hpp"

namespace sipwire { inline namespace SIPWIRE_ISA { namespace sdp { namespace detail {

%%{
  machine sdp_language;
  alphtype unsigned char;
  getkey static_cast<unsigned char>(*p);
  include sdp_basics "shared/sdp_basics.rl";

  action bad_language_tag { note(where, rule::language_tag); }

  alnum_ = ALPHA | DIGIT;
  main := ( ALPHA{1,8} ( "-" alnum_{1,8} )* ) $!bad_language_tag;
}%%

/// Nothing.
template <class Runs>
inline scan_end scan_language(const char* p, const char* const pe, const Runs& runs,
                                  const source& from) noexcept {
  const char* const eof = pe;
  const char* const first = p;
  rule where = rule::none;
  (void)runs;
%% write data noerror nofinal;
  int cs =
  %% write start;
  ;
  %% write exec;
  if (cs <
  %% write first_final;
  ) return failed(p, pe, nullptr, where, rule::language_tag);
  (void)first;
  (void)from;
  return {p, errc::none, rule::none};
}

}}}}  // namespace sipwire::sdp::detail
