// CSeq = 1*DIGIT LWS Method (RFC 3261 25.1). The number's range, 0 to 2^31-1 (8.1.1.5), is the caller's.
#include "../../../core/scan_bytes.hpp"
#include "../../../core/scan_end.hpp"

namespace sipwire { inline namespace SIPWIRE_ISA { namespace sip { namespace detail {

%%{
  machine cseq;
  alphtype unsigned char;
  getkey static_cast<unsigned char>(*p);
  include runs "shared/runs.rl";

  action number_first { number_first = p; }
  action number_last { number_last = end; }
  action method_first { method_first = p; }
  action bad_number { note(where, rule::sequence_number); }
  action bad_method { note(where, rule::method); }

  main := SWS ( DIGIT @run_digits @number_last )+ >number_first $!bad_number LWS
          r_token >method_first $!bad_method SWS;
}%%

/// The two extents of a CSeq.
template <class Runs>
inline scan_end scan_cseq(const char* p, const char* const pe, const Runs& runs, const source& from,
                          extent& number, extent& method) noexcept {
  const char* const eof = pe;
  const char* end = p;
  const char* number_first = p;
  const char* number_last = p;
  const char* method_first = p;
  rule where = rule::none;
%% write data noerror nofinal;
  int cs =
  %% write start;
  ;
  %% write exec;
  if (cs <
  %% write first_final;
  ) return failed(p, pe, nullptr, where, rule::cseq);
  number = from.at(number_first, number_last);
  method = from.at(method_first, end);
  return {p, errc::none, rule::none};
}

}}}}  // namespace sipwire::sip::detail
