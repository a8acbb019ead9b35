#pragma once

/// \file
/// Attributes of fax over IP (ITU-T T.38 D.2.3).

#include <cstdint>
#include <string_view>

#include "../detail/known_words.hpp"
#include "list.hpp"
#include "scalar.hpp"
#include "tokens.hpp"
#include "value.hpp"

namespace sipwire { inline namespace SIPWIRE_ISA { namespace sdp {

/// The value of a=T38FaxVersion.
using t38_version_view = number_view<rule::t38_value, 65535>;
/// The value of a=T38MaxBitRate in bits a second, a=T38FaxMaxBuffer and a=T38FaxMaxDatagram in octets.
using t38_number_view = number_view<rule::t38_value, 0xFFFFFFFF>;

/// The value of a=T38FaxFillBitRemoval, a=T38FaxTranscodingMMR and a=T38FaxTranscodingJBIG: said by standing
/// there, or by 0 and 1; another value is errc::unknown_value.
///
/// ABNF: none behind the name (ITU-T T.38 D.2.3); `0` and `1` are what peers write. Borrows from the parsed
/// input.
/// \code
/// const auto mmr = media.get<sdp::attr::t38faxtranscodingmmr>();
/// use(mmr && mmr->is_set());
/// \endcode
class t38_flag_view : public checked_value<t38_flag_view> {
 public:
  static constexpr bool value_optional = true;
  [[nodiscard]] bool is_set() const noexcept { return text() != "0"; }

  void parts(auto&& see, leniency = leniency::none) const { see("", is_set()); }

  scan_end scan_parts(const char* p, const char* pe, const auto& runs, leniency) noexcept {
    if (p == pe) return {p, errc::none, rule::none};
    const auto stop = detail::scan_digits(p, pe, runs, source_, rule::t38_value);
    if (stop.ok() && text() != "0" && text() != "1") return {p, errc::unknown_value, rule::t38_value};
    return stop;
  }
};

/// Who makes the training check of a fax call.
enum class t38_rate : std::uint8_t { local_tcf, transferred_tcf };
/// How lost packets are made good.
enum class t38_error_correction : std::uint8_t { none, redundancy, fec };

/// The words of a=T38FaxRateManagement.
struct t38_rate_words {
  using type = t38_rate;
  static constexpr rule where = rule::t38_value;
  static constexpr std::string_view words[] = {"localTCF", "transferredTCF"};
};
/// The words of a=T38FaxUdpEC.
struct t38_error_correction_words {
  using type = t38_error_correction;
  static constexpr rule where = rule::t38_value;
  static constexpr std::string_view words[] = {"t38UDPNoEC", "t38UDPRedundancy", "t38UDPFEC"};
};

/// The value of a=T38FaxRateManagement. ABNF: `"localTCF" / "transferredTCF"` (ITU-T T.38 D.2.3).
using t38_rate_view = choice_view<t38_rate_words>;
/// The value of a=T38FaxUdpEC. ABNF: `"t38UDPFEC" / "t38UDPRedundancy"`, and `"t38UDPNoEC"` (ITU-T T.38
/// D.2.3).
using t38_error_correction_view = choice_view<t38_error_correction_words>;

/// The value of a=T38VendorInfo: who made the gateway, by the codes of ITU-T T.35.
///
/// ABNF: `t35country SP t35extension SP manufacturer` (ITU-T T.38 D.2.3), numbers of 8, 8 and 16 bits. A word
/// that is none is a fault of its accessor. Borrows from the parsed input.
/// \code
/// if (auto v = sdp::parse_value<sdp::attr::t38vendorinfo>("0 0 37")) use(v->manufacturer());
/// \endcode
class t38_vendor_view : public checked_value<t38_vendor_view> {
 public:
  [[nodiscard]] result<std::uint8_t> country(leniency lenient = leniency::none) const noexcept {
    return saturated_number<std::uint8_t>(parts_[0], 255, rule::t38_value, lenient);
  }
  [[nodiscard]] result<std::uint8_t> extension(leniency lenient = leniency::none) const noexcept {
    return saturated_number<std::uint8_t>(parts_[1], 255, rule::t38_value, lenient);
  }
  [[nodiscard]] result<std::uint16_t> manufacturer(leniency lenient = leniency::none) const noexcept {
    return saturated_number<std::uint16_t>(parts_[2], 65535, rule::t38_value, lenient);
  }

  void parts(auto&& see, leniency lenient = leniency::none) const {
    see("country", country(lenient), part::checked);
    see("extension", extension(lenient), part::checked);
    see("manufacturer", manufacturer(lenient), part::checked);
  }

  scan_end scan_parts(const char* p, const char* pe, const auto& runs, leniency) noexcept {
    constexpr rule names[] = {rule::t38_value, rule::t38_value, rule::t38_value};
    return detail::scan_fields<3>(p, pe, runs, source_, names, parts_);
  }

 private:
  extent parts_[3];
};

}}}  // namespace sipwire::sdp
