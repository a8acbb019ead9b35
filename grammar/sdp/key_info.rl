// srtp-key-info (RFC 4568 9.2): key-salt [ "|" lifetime ] [ "|" mki-value ":" mki-length ], lifetime = ["2^"]
// 1*DIGIT. The key and salt are base64; its length is judged by the value type.
#include "../../../core/scan_bytes.hpp"
#include "../../../core/scan_end.hpp"

namespace sipwire { inline namespace SIPWIRE_ISA { namespace sdp { namespace detail {

%%{
  machine sdp_key_info;
  alphtype unsigned char;
  getkey static_cast<unsigned char>(*p);
  include sdp_basics "shared/sdp_basics.rl";

  action bar   { bars[n++] = p; }
  action colon { colon = p; }

  base64_char = ALPHA | DIGIT | "+" | "/";
  key_salt    = base64_char+ "="{0,2};
  mki         = ":" @colon DIGIT{1,3};
  second      = "|" @bar DIGIT+ mki;
  main := key_salt ( "|" @bar ( "2^" DIGIT+ second? | DIGIT+ ( second | mki )? ) )?;
}%%

/// The parts; all but the key stay absent where they are not written.
template <class Runs>
inline scan_end scan_key_info(const char* p, const char* const pe, const Runs& runs, const source& from,
                                  extent& key, extent& lifetime, extent& mki, extent& mki_length) noexcept {
  const char* const eof = pe;
  const char* const first = p;
  const char* bars[2] = {};
  unsigned n = 0;
  const char* colon = nullptr;
  rule where = rule::none;
  (void)runs;
%% write data noerror nofinal;
  int cs =
  %% write start;
  ;
  %% write exec;
  if (cs <
  %% write first_final;
  ) return failed(p, pe, nullptr, where, rule::key_info);
  key = from.at(first, n != 0 ? bars[0] : p);
  const char* const mki_bar = colon != nullptr ? bars[n - 1] : p;
  if (n != 0 && bars[0] != mki_bar) lifetime = from.at(bars[0] + 1, mki_bar);
  if (colon != nullptr) {
    mki = from.at(mki_bar + 1, colon);
    mki_length = from.at(colon + 1, p);
  }
  return {p, errc::none, rule::none};
}

}}}}  // namespace sipwire::sdp::detail
