#pragma once

/// \file
/// qvalue: the preference in `;q=0.7`.

#include "../../core/vocabulary.hpp"
#include "../detail/gen/qvalue.hpp"

namespace sipwire { inline namespace SIPWIRE_ISA { namespace sip {

/// A preference in thousandths, 0 to 1000.
///
/// ABNF: `qvalue = ( "0" [ "." 0*3DIGIT ] ) / ( "1" [ "." 0*3("0") ] )` (RFC 3261 25.1). A decimal number
/// above 1 is errc::out_of_range at its first digit; anything else, a fourth decimal included, is
/// errc::syntax or errc::truncated at the byte.
/// \code
/// auto q = sip::parse_qvalue("0.75");   // 750
/// \endcode
inline result<std::uint16_t> parse_qvalue(const slice& text) noexcept {
  std::uint16_t out = 0;
  const auto stop = detail::scan_qvalue(text.begin(), text.end(), out);
  if (stop.ok()) return out;
  const std::string_view t = text;
  const auto point = t.find('.');
  const auto whole = t.substr(0, point);
  const auto fraction = point == t.npos ? std::string_view() : t.substr(point + 1);
  constexpr std::string_view digits = "0123456789";
  if (!whole.empty() && whole.find_first_not_of(digits) == t.npos &&
      fraction.find_first_not_of(digits) == t.npos &&
      (whole.back() > '1' || whole.substr(0, whole.size() - 1).find_first_not_of('0') != t.npos ||
       (whole.back() == '1' && fraction.find_first_not_of('0') != t.npos)))
    return fault{errc::out_of_range, rule::qvalue, text.offset()};
  return stop.in(text.buffer());
}

}}}  // namespace sipwire::sip
