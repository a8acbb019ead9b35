#pragma once

/// \file
/// Security-Client, Security-Server and Security-Verify (RFC 3329, 3GPP TS 33.203 H).

#include <concepts>
#include <cstdint>
#include <string_view>

#include "qvalue.hpp"
#include "token_params.hpp"

namespace sipwire { inline namespace SIPWIRE_ISA { namespace sip {

/// One value of Security-Client, Security-Server or Security-Verify.
///
/// ABNF: `sec-mechanism = mechanism-name *( SEMI mech-parameters )`, the name `digest`, `tls`, `ipsec-ike`,
/// `ipsec-man`, `ipsec-3gpp` or another token (RFC 3329 2.2). Parameters out of their grammar are faults of
/// their accessors alone. Borrows from the parsed input, which must outlive it.
/// \code
/// for (auto m : sip::value_list<sip::security_mechanism_view>(
///          "ipsec-3gpp;alg=hmac-sha-1-96;spi-c=1;spi-s=2;port-c=5062;port-s=5063"))
///   if (m && m->is("ipsec-3gpp"))
///     set_up(m->alg(), m->ealg(), m->spi_c(), m->spi_s(), m->port_c(), m->port_s());
/// \endcode
class security_mechanism_view : public token_params_base<security_mechanism_view, rule::sec_mechanism> {
 public:
  /// `q`, the preference in thousandths, 0 to 1000.
  [[nodiscard]] result<std::uint16_t> q() const noexcept {
    return typed().single("q", rule::qvalue).and_then(parse_qvalue);
  }
  /// `d-alg`, the digest algorithm: a token.
  [[nodiscard]] result<std::string_view> d_alg(leniency lenient = leniency::none) const noexcept {
    return word("d-alg", lenient);
  }
  /// `d-qop`, the digest qop: a token.
  [[nodiscard]] result<std::string_view> d_qop(leniency lenient = leniency::none) const noexcept {
    return word("d-qop", lenient);
  }
  /// `d-ver` without its quotes: 32 digits of lower-case hexadecimal. errc::syntax or errc::truncated where
  /// they are not.
  [[nodiscard]] result<std::string_view> d_ver(leniency lenient = leniency::none) const noexcept {
    const auto value = typed(lenient).quoted("d-ver", rule::mech_parameters);
    return value ? detail::lower_hex_32(*value, rule::mech_parameters) : value.error();
  }

  /// \name Parameters of ipsec-3gpp
  /// @{
  /// `alg`, how IPsec authenticates: `hmac-md5-96`, `hmac-sha-1-96` or another token.
  [[nodiscard]] result<std::string_view> alg(leniency lenient = leniency::none) const noexcept {
    return word("alg", lenient);
  }
  /// `prot`: `esp`, which is also meant without it, `ah` or another token.
  [[nodiscard]] result<std::string_view> prot(leniency lenient = leniency::none) const noexcept {
    return word("prot", lenient);
  }
  /// `mod`: `trans`, which is also meant without it, `tun` or another token.
  [[nodiscard]] result<std::string_view> mod(leniency lenient = leniency::none) const noexcept {
    return word("mod", lenient);
  }
  /// `ealg`, how IPsec encrypts: `aes-cbc`, `des-ede3-cbc`, `null`, which is also meant without it, or
  /// another token.
  [[nodiscard]] result<std::string_view> ealg(leniency lenient = leniency::none) const noexcept {
    return word("ealg", lenient);
  }
  /// `spi-c`, the SPI of the client's own port, 0 to 2^32-1.
  [[nodiscard]] result<std::uint32_t> spi_c(leniency lenient = leniency::none) const noexcept {
    return number<std::uint32_t>("spi-c", lenient);
  }
  /// `spi-s`, the SPI of the server's own port, 0 to 2^32-1.
  [[nodiscard]] result<std::uint32_t> spi_s(leniency lenient = leniency::none) const noexcept {
    return number<std::uint32_t>("spi-s", lenient);
  }
  /// `port-c`, the protected client port, 0 to 65535.
  [[nodiscard]] result<std::uint16_t> port_c(leniency lenient = leniency::none) const noexcept {
    return number<std::uint16_t>("port-c", lenient);
  }
  /// `port-s`, the protected server port, 0 to 65535.
  [[nodiscard]] result<std::uint16_t> port_s(leniency lenient = leniency::none) const noexcept {
    return number<std::uint16_t>("port-s", lenient);
  }
  /// @}

  /// The first fault of the parameters but `q`, which stands for itself; those of ipsec-3gpp count for that
  /// mechanism only.
  [[nodiscard]] result<void> check(leniency lenient = leniency::none) const noexcept {
    const auto common = detail::first_fault(d_alg(lenient), d_qop(lenient), d_ver(lenient));
    if (!common || !is("ipsec-3gpp")) return common;
    return detail::first_fault(alg(lenient), prot(lenient), mod(lenient), ealg(lenient), spi_c(lenient),
                               spi_s(lenient), port_c(lenient), port_s(lenient));
  }

  void parts(auto&& see, leniency lenient = leniency::none) const {
    token_params_base::parts(see, lenient);
    see("q", q(), part::checked_again);
    if (part::wants_again(see))
      see_again(see, "d-alg", d_alg(lenient), "d-qop", d_qop(lenient), "d-ver", d_ver(lenient), "alg",
                alg(lenient), "prot", prot(lenient), "mod", mod(lenient), "ealg", ealg(lenient), "spi-c",
                spi_c(lenient), "spi-s", spi_s(lenient), "port-c", port_c(lenient), "port-s",
                port_s(lenient));
    see("check", check(lenient), part::checked);
  }

 private:
  [[nodiscard]] result<std::string_view> word(std::string_view name, leniency lenient) const noexcept {
    return typed(lenient).token(name, rule::mech_parameters);
  }
  template <std::unsigned_integral T>
  [[nodiscard]] result<T> number(std::string_view name, leniency lenient) const noexcept {
    return typed(lenient).number<T>(name, rule::mech_parameters);
  }
};

}}}  // namespace sipwire::sip
