// language-tag = primary-tag *( "-" subtag ) (RFC 3261 25.1); stops at the comma before the next.
// RFC 3261 has letters only; subtags take digits since RFC 3066 (`es-419`), which RFC 5646 keeps.
#include "../../../core/scan_end.hpp"

namespace sipwire { inline namespace SIPWIRE_ISA { namespace sip { namespace detail {

%%{
  machine language_tag;
  alphtype unsigned char;
  getkey static_cast<unsigned char>(*p);
  include sip_basics "shared/sip_basics.rl";

  action first { first = p; }
  action note_last { end = p + 1; }
  action primary_last { primary_last = p + 1; }
  action next { fhold; fbreak; }
  action bad_tag { note(where, rule::language_tag); }

  primary_tag = ( ALPHA @note_last @primary_last ){1,8};
  subtag      = ( alphanum @note_last ){1,8};

  main := SWS ( primary_tag ( "-" subtag )* ) >first $!bad_tag SWS ( "," @next )?;
}%%

/// The tag, and its primary part.
inline scan_end scan_language_tag(const char* p, const char* const pe, const source& from, extent& all,
                                  extent& primary) noexcept {
  const char* const eof = pe;
  const char* end = p;
  const char* first = p;
  const char* primary_last = p;
  rule where = rule::none;
%% write data noerror nofinal;
  int cs =
  %% write start;
  ;
  %% write exec;
  if (cs <
  %% write first_final;
  ) return failed(p, pe, nullptr, where, rule::language_tag);
  all = from.at(first, end);
  primary = from.at(first, primary_last);
  return {p, errc::none, rule::none};
}

}}}}  // namespace sipwire::sip::detail
