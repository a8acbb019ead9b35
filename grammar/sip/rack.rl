// RAck = response-num LWS CSeq-num LWS Method (RFC 3262 7.2). The ranges of the numbers are the caller's.
#include "../../../core/scan_bytes.hpp"
#include "../../../core/scan_end.hpp"

namespace sipwire { inline namespace SIPWIRE_ISA { namespace sip { namespace detail {

%%{
  machine rack;
  alphtype unsigned char;
  getkey static_cast<unsigned char>(*p);
  include runs "shared/runs.rl";

  action response_first { response_first = p; }
  action response_last { response_last = end; }
  action cseq_first { cseq_first = p; }
  action cseq_last { cseq_last = end; }
  action method_first { method_first = p; }
  action bad_response { note(where, rule::response_num); }
  action bad_cseq { note(where, rule::cseq_num); }
  action bad_method { note(where, rule::method); }

  main := SWS ( DIGIT @run_digits @response_last )+ >response_first $!bad_response
          LWS ( DIGIT @run_digits @cseq_last )+ >cseq_first $!bad_cseq
          LWS r_token >method_first $!bad_method SWS;
}%%

/// The three extents of a RAck.
template <class Runs>
inline scan_end scan_rack(const char* p, const char* const pe, const Runs& runs, const source& from,
                          extent& response, extent& cseq, extent& method) noexcept {
  const char* const eof = pe;
  const char* end = p;
  const char* response_first = p;
  const char* response_last = p;
  const char* cseq_first = p;
  const char* cseq_last = p;
  const char* method_first = p;
  rule where = rule::none;
%% write data noerror nofinal;
  int cs =
  %% write start;
  ;
  %% write exec;
  if (cs <
  %% write first_final;
  ) return failed(p, pe, nullptr, where, rule::rack);
  response = from.at(response_first, response_last);
  cseq = from.at(cseq_first, cseq_last);
  method = from.at(method_first, end);
  return {p, errc::none, rule::none};
}

}}}}  // namespace sipwire::sip::detail
