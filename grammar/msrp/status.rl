// Status = namespace SP status-code [SP comment]; namespace = 3(DIGIT) (RFC 4975 9): what became of a
// message, in a REPORT.
// "000" is the namespace of all codes that are defined. Here the comment's UTF-8 is judged.
#include "../../../core/scan_bytes.hpp"
#include "../../../core/scan_end.hpp"

namespace sipwire { inline namespace SIPWIRE_ISA { namespace msrp { namespace detail {

%%{
  machine msrp_status;
  alphtype unsigned char;
  getkey key_of<Runs>(p);
  include msrp_basics "shared/msrp_basics.rl";

  action comment { comment = p + 1; }
  action bad_namespace { note(where, rule::msrp_namespace); }
  action bad_code    { note(where, rule::status_code); }
  action bad_utf8    { note(where, rule::utf8_nonascii); }
  action bad_comment { note(where, p != pe && static_cast<unsigned char>(*p) >= 0x80 ? rule::utf8_nonascii
      : rule::comment); }

  text = ( ( HTAB | 0x20..0x7E ) @run_utext | UTF8_NONASCII <>!bad_utf8 )*;

  main := ( DIGIT{3} SP ) >!bad_namespace <>!bad_namespace DIGIT{3} $!bad_code
          ( SP @comment text $!bad_comment )?;
}%%

/// A Status that fills [p, pe): three digits, SP, three digits, and the comment from `comment` on, null
/// without one.
template <class Runs>
inline scan_end scan_status(const char* p, const char* const pe, const Runs& runs,
                                 const char*& comment) noexcept {
  const char* const eof = pe;
  comment = nullptr;
  rule where = rule::none;
%% write data noerror nofinal;
  int cs =
  %% write start;
  ;
  %% write exec;
  if (cs <
  %% write first_final;
  ) return failed(p, pe, nullptr, where, rule::msrp_status);
  return {p, errc::none, rule::none};
}

}}}}  // namespace sipwire::msrp::detail
