// *Char (XML 1.0 2.2) in UTF-8 (RFC 3629): a whole document before anything else reads it, so that the other
// machines need not look at single characters. TAB, LF, CR, and everything from U+0020 up but surrogates,
// U+FFFE and U+FFFF; DEL and the C1 controls are in.
#include "../../../core/scan_bytes.hpp"
#include "../../../core/scan_end.hpp"

namespace sipwire { inline namespace SIPWIRE_ISA { namespace xml { namespace detail {

%%{
  machine xml_char;
  alphtype unsigned char;
  getkey static_cast<unsigned char>(*p);
  include abnf "shared/abnf.rl";

  action run_char { p = runs.template skip<charset::xml_ascii>(p + 1, pe) - 1; }
  action first { first = p; }
  action last { first = nullptr; }

  not_char = 0xEF 0xBF 0xBE..0xBF;

  main := ( ( 0x20..0x7F | 0x09 | 0x0A | 0x0D ) @run_char | ( UTF8_NONASCII - not_char ) >first @last )*;
}%%

/// Past ASCII characters, many at once.
inline const char* quick_xml_char(const char* p, [[maybe_unused]] const char* pe,
                                  [[maybe_unused]] const vector_runs& runs) noexcept {
#if defined(SIPWIRE_AVX2) || defined(SIPWIRE_SSE2) || defined(SIPWIRE_NEON)
  while (pe - p >= 2 * sipwire::detail::vector_width && (sipwire::detail::outside<charset::xml_ascii>(p)
      | sipwire::detail::outside<charset::xml_ascii>(p + sipwire::detail::vector_width)) == 0)
    p += 2 * sipwire::detail::vector_width;
#endif
  return p;
}
constexpr const char* quick_xml_char(const char* p, const char*, const byte_runs&) noexcept {
  return p;
}

/// `limit` is the end of the last whole character before a fault, or pe.
template <class Runs>
inline scan_end scan_char(const char* p, const char* const pe, const Runs& runs,
                              const char*& limit) noexcept {
  const char* first = nullptr;
  p = quick_xml_char(p, pe, runs);
%% write data noerror nofinal;
  int cs =
  %% write start;
  ;
  %% write exec;
  if (cs >=
  %% write first_final;
  ) {
    limit = pe;
    return {pe, errc::none, rule::none};
  }
  limit = first != nullptr ? first : p;
  if (p == pe) return {p, errc::truncated, rule::xml_char};
  if (first == nullptr) return {p, static_cast<unsigned char>(*p) < 0x80 ? errc::control_byte
      : errc::bad_utf8, rule::xml_char};
  const bool not_char = p - first == 2 && static_cast<unsigned char>(first[0]) == 0xEF
      && static_cast<unsigned char>(*p) >= 0xBE &&
                        static_cast<unsigned char>(*p) <= 0xBF;
  return {p, not_char ? errc::not_allowed : errc::bad_utf8, rule::xml_char};
}

}}}}  // namespace sipwire::xml::detail
