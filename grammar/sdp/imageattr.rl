// image-attr without its name (RFC 6236 3.1.1): PT 1*2( 1*WSP ( "send" / "recv" ) 1*WSP attr-list ). Sets
// begin with x and y; of the keys behind them sar, par and q have values of their own, others any without
// brackets, commas and blanks, or in brackets. How many directions there are and how large numbers grow is
// judged by the value type.
#include "../../../core/scan_bytes.hpp"
#include "../../../core/scan_end.hpp"

namespace sipwire { inline namespace SIPWIRE_ISA { namespace sdp { namespace detail {

%%{
  machine sdp_imageattr;
  alphtype unsigned char;
  getkey static_cast<unsigned char>(*p);
  include sdp_basics "shared/sdp_basics.rl";

  action bad_image_attr { note(where, rule::image_attr); }
  action bad_image_set { note(where, rule::image_set); }
  action bad_payload_type { note(where, rule::payload_type); }

  action cut { if (cut == nullptr) cut = p; }
  action direction {
    if (n == 2) return {p - 3, errc::too_many, rule::image_attr};
    dirs[n] = static_cast<char>(p[-3] | 0x20);
    ++n;
  }
  action list { lists[n - 1] = ends[n - 1] = p; }
  action list_end { ends[n - 1] = p + 1; }

  wsp      = " " | 0x09;
  number   = POS_DIGIT DIGIT*;
  xyrange  = number | "[" number ( ":" number ( ":" number )? | ( "," number )+ ) "]";
  spvalue  = "0." POS_DIGIT DIGIT{0,3} | POS_DIGIT "." DIGIT{1,4};
  srange   = spvalue | "[" spvalue ( ( "," spvalue )+ | "-" spvalue ) "]";
  prange   = "[" spvalue "-" spvalue "]";
  qvalue   = "0." DIGIT{1,2} | "1." "0"{1,2};
  plain    = 0x21..0x7E - ( "[" | "]" | "," );
  other    = ( stchar+ - ( "sar"i | "par"i | "q"i ) ) "=" ( plain+ | "[" ( plain | "," )+ "]" );
  keyvalue = "sar="i srange | "par="i prange | "q="i qvalue | other;
  set      = ( "[x="i xyrange ",y="i xyrange ( "," keyvalue )* "]" @list_end ) $!bad_image_set;
  attrlist = ( set ( wsp+ set )* | "*" @list_end ) >list;
  main := ( DIGIT+ | "*" ) $!bad_payload_type
          ( wsp+ >cut ( "send"i | "recv"i ) @direction wsp+ attrlist )+ $!bad_image_attr;
}%%

/// The format, and per direction (`s` or `r`) the sets with the blanks between them, or `*`; the second stays
/// absent where there is one.
template <class Runs>
inline scan_end scan_imageattr(const char* p, const char* const pe, const Runs& runs, const source& from,
                                   extent& format, char (&dirs)[2], extent (&sets)[2]) noexcept {
  const char* const eof = pe;
  const char* const first = p;
  const char* cut = nullptr;
  const char* lists[2] = {};
  const char* ends[2] = {};
  unsigned n = 0;
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
  ) return failed(p, pe, nullptr, where, rule::image_attr);
  format = from.at(first, cut);
  for (unsigned i = 0; i < n; ++i) sets[i] = from.at(lists[i], ends[i]);
  return {p, errc::none, rule::none};
}

}}}}  // namespace sipwire::sdp::detail
