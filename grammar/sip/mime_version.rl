// MIME-Version = 1*DIGIT "." 1*DIGIT (RFC 3261 25.1); no white space around the dot, no comments.
#include "../../../core/scan_bytes.hpp"
#include "../../../core/scan_end.hpp"

namespace sipwire { inline namespace SIPWIRE_ISA { namespace sip { namespace detail {

%%{
  machine mime_version;
  alphtype unsigned char;
  getkey static_cast<unsigned char>(*p);
  include runs "shared/runs.rl";

  action first { first = p; }
  action major_last { major_last = end; }
  action minor_first { minor_first = p; }
  action bad_digits { note(where, rule::mime_version); }

  main := SWS ( DIGIT @run_digits @major_last )+ >first $!bad_digits "." r_digits >minor_first $!bad_digits
          SWS;
}%%

/// The two numbers' extents.
template <class Runs>
inline scan_end scan_mime_version(const char* p, const char* const pe, const Runs& runs, const source& from,
                                  extent& major_digits, extent& minor_digits) noexcept {
  const char* const eof = pe;
  const char* end = p;
  const char* first = p;
  const char* major_last = p;
  const char* minor_first = p;
  rule where = rule::none;
%% write data noerror nofinal;
  int cs =
  %% write start;
  ;
  %% write exec;
  if (cs <
  %% write first_final;
  ) return failed(p, pe, nullptr, where, rule::mime_version);
  major_digits = from.at(first, major_last);
  minor_digits = from.at(minor_first, end);
  return {p, errc::none, rule::none};
}

}}}}  // namespace sipwire::sip::detail
