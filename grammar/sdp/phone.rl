// phone-number (RFC 8866 9): phone *SP "(" 1*email-safe ")" / 1*email-safe "<" phone ">" / phone, where
// phone = ["+"] DIGIT 1*( SP / "-" / DIGIT ).
#include "../../../core/scan_bytes.hpp"
#include "../../../core/scan_end.hpp"

namespace sipwire { inline namespace SIPWIRE_ISA { namespace sdp { namespace detail {

%%{
  machine sdp_phone;
  alphtype unsigned char;
  getkey static_cast<unsigned char>(*p);
  include sdp_basics "shared/sdp_basics.rl";

  action bad_phone_number { note(where, rule::phone_number); }

  action open  { open = p; }
  action angle { angle = p; }
  
  esafe = btchar - ( "(" | ")" | "<" | ">" );
  phone = "+"? DIGIT ( " " | "-" | DIGIT )+;
  main := ( phone ( "(" @open esafe+ ")" )?
          | esafe+ "<" @angle phone ">" ) $!bad_phone_number;
}%%

/// The number, and the name in brackets or before it; absent without one.
template <class Runs>
inline scan_end scan_phone(const char* p, const char* const pe, const Runs& runs, const source& from,
                               extent& number, extent& name) noexcept {
  const char* const eof = pe;
  const char* const first = p;
  const char* open = nullptr;
  const char* angle = nullptr;
  rule where = rule::none;
  (void)runs;
%% write data noerror nofinal;
  int cs =
  %% write start;
  ;
  %% write exec;
  if (cs <
  %% write first_final;
  ) return failed(p, pe, nullptr, where, rule::phone_number);
  const char* last = open != nullptr ? open : angle != nullptr ? angle : p;
  while (last != first && last[-1] == ' ') --last;
  number = angle != nullptr ? from.at(angle + 1, p - 1) : from.at(first, last);
  if (angle != nullptr) name = from.at(first, last);
  if (open != nullptr) name = from.at(open + 1, p - 1);
  return {p, errc::none, rule::none};
}

}}}}  // namespace sipwire::sdp::detail
