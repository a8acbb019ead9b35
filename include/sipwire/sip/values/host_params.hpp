#pragma once

/// \file
/// Headers whose values are a host with parameters: P-Private-Network-Indication (RFC 7316), P-DCS-LAES (RFC
/// 5503).

#include "../../core/vocabulary.hpp"
#include "../../uri/host.hpp"
#include "../detail/gen/host_params.hpp"
#include "typed_params.hpp"

namespace sipwire { inline namespace SIPWIRE_ISA { namespace sip {

/// A host, perhaps with a port, and parameters; `Where` names the faults of neither.
template <class Derived, rule Where>
class host_params_base : public params_base<Derived> {
 public:
  template <class Runs>
  scan_end scan_parts(const char* first, const char* last, const Runs& runs, leniency lenient) noexcept {
    detail::host_params_marks marks;
    const auto stop = detail::scan_host_params(first, last, runs, this->source_, Where, marks,
                                               static_cast<Derived&>(*this));
    // Of several faults the first in the text counts.
    if (marks.host_last != nullptr && (stop.ok() || stop.at >= marks.host_last)) {
      const auto host = uri::host_view::scan_with<Runs>(slice(this->source_, head_), lenient, host_);
      if (!host.ok()) return host;
      if (const auto refused = static_cast<const Derived&>(*this).judge_host(marks); !refused.ok())
        return refused;
    }
    if (marks.colon != nullptr) return {marks.colon, errc::syntax, rule::gen_value};
    return this->no_list(last, stop, Where);
  }

  /// \name What the generated scanner tells and asks, and what a derived class may refuse
  /// @{
  void head(extent e) noexcept { head_ = e; }
  void take_over(const source& from, extent all) noexcept {
    params_base<Derived>::take_over(from, all);
    host_ = detail::moved(host_, from);
  }
  [[nodiscard]] bool colon_allowed(extent) const noexcept { return false; }
  [[nodiscard]] scan_end judge_host(const detail::host_params_marks&) const noexcept { return {}; }
  /// @}

 protected:
  extent head_;
  uri::host_view host_;
};

/// The value of P-Private-Network-Indication: the enterprise whose private traffic a message is.
///
/// ABNF: `PNI-value *( SEMI PNI-param )`, `PNI-value = hostname` (RFC 7316 7). An address in its place is
/// errc::syntax at its first byte, a port at the colon. Borrows from the parsed input, which must outlive it.
/// \code
/// auto network = sipwire::parse_as<sip::private_network_indication_view>("example.com");
/// if (network) use(network->domain());
/// \endcode
class private_network_indication_view
    : public host_params_base<private_network_indication_view, rule::pni_value> {
 public:
  /// The PNI-value as written.
  [[nodiscard]] std::string_view domain() const noexcept { return host_.text(); }

  void parts(auto&& see, leniency = leniency::none) const {
    see("", domain());
    see("param", params());
  }

  [[nodiscard]] scan_end judge_host(const detail::host_params_marks& marks) const noexcept {
    if (!host_.is_hostname()) return {source_.data() + head_.first, errc::syntax, rule::hostname};
    if (marks.port_colon != nullptr) return {marks.port_colon, errc::syntax, rule::pni_value};
    return {};
  }
};

/// The value of P-DCS-LAES: where a call is intercepted for law enforcement.
///
/// ABNF: `Laes-sig *( SEMI Laes-param )`, `Laes-sig = hostport` (RFC 5503 8.1). Parameters out of their
/// grammar are faults of their accessors alone, but for a colon in another one than `content`, which is
/// errc::syntax. Borrows from the parsed input, which must outlive it.
/// \code
/// auto laes = sipwire::parse_as<sip::laes_view>("192.0.2.5:1813;content=df.example:1814;cccid=1A2B");
/// if (laes) use(laes->sig(), laes->content());
/// \endcode
class laes_view : public host_params_base<laes_view, rule::laes_sig> {
 public:
  /// Where the signalling goes.
  [[nodiscard]] const uri::host_view& sig() const noexcept { return host_; }
  /// `content`: where the media go.
  [[nodiscard]] result<uri::host_view> content(leniency lenient = leniency::none) const noexcept {
    const auto value = typed().single("content", rule::laes_param);
    if (!value) return value.error();
    return uri::host_view::parse(*value, lenient);
  }
  /// `bcid`: the billing correlation, 1 to 48 hexadecimal digits as written.
  [[nodiscard]] result<std::string_view> bcid() const noexcept { return digits("bcid", 48); }
  /// `cccid`: the call content channel, 1 to 8 hexadecimal digits as written.
  [[nodiscard]] result<std::string_view> cccid() const noexcept { return digits("cccid", 8); }
  /// The first fault of the parameters.
  [[nodiscard]] result<void> check() const noexcept {
    return detail::first_fault(content(), bcid(), cccid());
  }

  void parts(auto&& see, leniency lenient = leniency::none) const {
    see("sig", sig());
    if (part::wants_again(see)) see_again(see, "content", content(lenient), "bcid", bcid(), "cccid", cccid());
    see("param", params());
    see("check", check(), part::checked);
  }

  [[nodiscard]] bool colon_allowed(extent name) const noexcept {
    return iequals(source_.text(name), "content");
  }

 private:
  [[nodiscard]] result<std::string_view> digits(std::string_view name, std::size_t most) const noexcept {
    const auto value = typed().single(name, rule::laes_param);
    if (!value) return value.error();
    for (std::uint32_t i = 0; i < value->size(); ++i) {
      if (i == most) return fault{errc::too_long, rule::laes_param, value->offset() + i};
      if (hex_value(value->text()[i]) < 0) return fault{errc::syntax, rule::laes_param, value->offset() + i};
    }
    return value->text();
  }
};
}}}  // namespace sipwire::sip
