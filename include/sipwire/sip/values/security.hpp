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
  [[nodiscard]] result<std::string_view> d_alg() const noexcept { return word("d-alg"); }
  /// `d-qop`, the digest qop: a token.
  [[nodiscard]] result<std::string_view> d_qop() const noexcept { return word("d-qop"); }
  /// `d-ver` without its quotes: 32 digits of lower-case hexadecimal. errc::syntax or errc::truncated where
  /// they are not.
  [[nodiscard]] result<std::string_view> d_ver() const noexcept {
    const auto value = typed().quoted("d-ver", rule::mech_parameters);
    return value ? detail::lower_hex_32(*value, rule::mech_parameters) : value.error();
  }

  /// \name Parameters of ipsec-3gpp
  /// @{
  /// `alg`, how IPsec authenticates: `hmac-md5-96`, `hmac-sha-1-96` or another token.
  [[nodiscard]] result<std::string_view> alg() const noexcept { return word("alg"); }
  /// `prot`: `esp`, which is also meant without it, `ah` or another token.
  [[nodiscard]] result<std::string_view> prot() const noexcept { return word("prot"); }
  /// `mod`: `trans`, which is also meant without it, `tun` or another token.
  [[nodiscard]] result<std::string_view> mod() const noexcept { return word("mod"); }
  /// `ealg`, how IPsec encrypts: `aes-cbc`, `des-ede3-cbc`, `null`, which is also meant without it, or
  /// another token.
  [[nodiscard]] result<std::string_view> ealg() const noexcept { return word("ealg"); }
  /// `spi-c`, the SPI of the client's own port, 0 to 2^32-1.
  [[nodiscard]] result<std::uint32_t> spi_c() const noexcept { return number<std::uint32_t>("spi-c"); }
  /// `spi-s`, the SPI of the server's own port, 0 to 2^32-1.
  [[nodiscard]] result<std::uint32_t> spi_s() const noexcept { return number<std::uint32_t>("spi-s"); }
  /// `port-c`, the protected client port, 0 to 65535.
  [[nodiscard]] result<std::uint16_t> port_c() const noexcept { return number<std::uint16_t>("port-c"); }
  /// `port-s`, the protected server port, 0 to 65535.
  [[nodiscard]] result<std::uint16_t> port_s() const noexcept { return number<std::uint16_t>("port-s"); }
  /// @}

  /// The first fault of the parameters but `q`, which stands for itself; those of ipsec-3gpp count for that
  /// mechanism only.
  [[nodiscard]] result<void> check() const noexcept {
    const auto common = detail::first_fault(d_alg(), d_qop(), d_ver());
    if (!common || !is("ipsec-3gpp")) return common;
    return detail::first_fault(alg(), prot(), mod(), ealg(), spi_c(), spi_s(), port_c(), port_s());
  }

  void parts(auto&& see, leniency lenient = leniency::none) const {
    token_params_base::parts(see, lenient);
    see("q", q(), part::checked_again);
    if (part::wants_again(see))
      see_again(see, "d-alg", d_alg(), "d-qop", d_qop(), "d-ver", d_ver(), "alg", alg(), "prot", prot(),
                "mod", mod(), "ealg", ealg(), "spi-c", spi_c(), "spi-s", spi_s(), "port-c", port_c(),
                "port-s", port_s());
    see("check", check(), part::checked);
  }

 private:
  [[nodiscard]] result<std::string_view> word(std::string_view name) const noexcept {
    return typed().token(name, rule::mech_parameters);
  }
  template <std::unsigned_integral T>
  [[nodiscard]] result<T> number(std::string_view name) const noexcept {
    return typed().number<T>(name, rule::mech_parameters);
  }
};

}}}  // namespace sipwire::sip
