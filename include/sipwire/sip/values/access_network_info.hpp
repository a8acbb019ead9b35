#pragma once

/// \file
/// P-Access-Network-Info (RFC 7315) and Cellular-Network-Info (3GPP TS 24.229).

#include "../../core/vocabulary.hpp"
#include "../detail/gen/access_net_spec.hpp"
#include "typed_params.hpp"

namespace sipwire { inline namespace SIPWIRE_ISA { namespace sip {

/// An access network with what is known of it.
template <class Derived>
class access_net_base : public params_base<Derived> {
 public:
  /// The access-type or access-class as written: `3GPP-E-UTRAN-FDD`, `IEEE-802.11`, `3GPP-WLAN`, ...
  [[nodiscard]] std::string_view access_type() const noexcept { return this->source_.text(head_); }
  /// Is access_type() `type`, case-insensitive as RFC 3261 7.3.1 has it?
  [[nodiscard]] bool is(std::string_view type) const noexcept { return iequals(access_type(), type); }

  /// \name access-info, quotes off and escapes left in; absent when it is not there
  /// @{
  [[nodiscard]] std::optional<std::string_view> cgi_3gpp() const noexcept { return info("cgi-3gpp"); }
  [[nodiscard]] std::optional<std::string_view> utran_cell_id_3gpp() const noexcept {
    return info("utran-cell-id-3gpp");
  }
  [[nodiscard]] std::optional<std::string_view> ci_3gpp2() const noexcept { return info("ci-3gpp2"); }
  [[nodiscard]] std::optional<std::string_view> ci_3gpp2_femto() const noexcept {
    return info("ci-3gpp2-femto");
  }
  /// @}
  /// The first access-info of a name that wants a value and has none.
  [[nodiscard]] result<void> check() const noexcept {
    return this->typed().valued(rule::access_info, "cgi-3gpp", "utran-cell-id-3gpp", "ci-3gpp2",
                                "ci-3gpp2-femto", "utran-sai-3gpp", "i-wlan-node-id", "dsl-location",
                                "eth-location", "fiber-location", "gstn-location", "dvb-rcs2-node-id",
                                "local-time-zone", "operator-specific-GI");
  }

  void parts(auto&& see, leniency = leniency::none) const {
    see("", access_type());
    if (part::wants_again(see))
      see_again(see, "cgi-3gpp", cgi_3gpp(), "utran-cell-id-3gpp", utran_cell_id_3gpp(), "ci-3gpp2",
                ci_3gpp2(), "ci-3gpp2-femto", ci_3gpp2_femto());
    see("param", this->params());
  }

  scan_end scan_parts(const char* first, const char* last, const auto& runs, leniency) noexcept {
    return this->read([&](detail::head_parts& parts) {
      return detail::scan_access_net_spec(first, last, runs, this->source_, parts);
    });
  }
  void head(extent e) noexcept { head_ = e; }

 protected:
  [[nodiscard]] std::optional<std::string_view> info(std::string_view name) const noexcept {
    return this->typed().text(name);
  }

 private:
  extent head_;
};

/// One value of P-Access-Network-Info: the network a user came by, as the user or the network says.
///
/// ABNF: `access-net-spec = ( access-type / access-class ) *( SEMI access-info )` (RFC 7315 5.4). An
/// extension-access-info that is a quoted-string stands in params() with its text for a name. Borrows from
/// the parsed input, which must outlive it.
/// \code
/// for (auto net : sip::value_list<sip::access_network_info_view>(
///          "3GPP-E-UTRAN-FDD;utran-cell-id-3gpp=234151D0FCE11;network-provided"))
///   if (net && net->network_provided()) use(net->access_type(), net->utran_cell_id_3gpp());
/// \endcode
class access_network_info_view : public access_net_base<access_network_info_view> {
 public:
  /// np: is `network-provided` there, so that not the user but the network says it?
  [[nodiscard]] bool network_provided() const noexcept { return typed().has("network-provided"); }
  /// \name access-info, quotes off and escapes left in; absent when it is not there
  /// @{
  [[nodiscard]] std::optional<std::string_view> utran_sai_3gpp() const noexcept {
    return info("utran-sai-3gpp");
  }
  [[nodiscard]] std::optional<std::string_view> i_wlan_node_id() const noexcept {
    return info("i-wlan-node-id");
  }
  [[nodiscard]] std::optional<std::string_view> dsl_location() const noexcept { return info("dsl-location"); }
  [[nodiscard]] std::optional<std::string_view> eth_location() const noexcept { return info("eth-location"); }
  [[nodiscard]] std::optional<std::string_view> fiber_location() const noexcept {
    return info("fiber-location");
  }
  [[nodiscard]] std::optional<std::string_view> gstn_location() const noexcept {
    return info("gstn-location");
  }
  [[nodiscard]] std::optional<std::string_view> dvb_rcs2_node_id() const noexcept {
    return info("dvb-rcs2-node-id");
  }
  [[nodiscard]] std::optional<std::string_view> local_time_zone() const noexcept {
    return info("local-time-zone");
  }
  [[nodiscard]] std::optional<std::string_view> operator_specific_gi() const noexcept {
    return info("operator-specific-GI");
  }
  /// @}

  void parts(auto&& see, leniency lenient = leniency::none) const {
    access_net_base::parts(see, lenient);
    if (part::wants_again(see))
      see_again(see, "network-provided", network_provided(), "utran-sai-3gpp", utran_sai_3gpp(),
                "i-wlan-node-id", i_wlan_node_id(), "dsl-location", dsl_location(), "eth-location",
                eth_location(), "fiber-location", fiber_location(), "gstn-location", gstn_location(),
                "dvb-rcs2-node-id", dvb_rcs2_node_id(), "local-time-zone", local_time_zone(),
                "operator-specific-gi", operator_specific_gi());
    see("check", check(), part::checked);
  }
};

/// One value of Cellular-Network-Info: the cell a user was in, who is now in a network without cells.
///
/// ABNF: `access-type *( SEMI access-info )` (3GPP TS 24.229 7.2.15), as in P-Access-Network-Info. Borrows
/// from the parsed input, which must outlive it.
/// \code
/// auto cell = sipwire::parse_as<sip::cellular_network_info_view>(
///     "3GPP-E-UTRAN-FDD;utran-cell-id-3gpp=234151D0FCE11;cell-info-age=30");
/// if (cell) use(cell->utran_cell_id_3gpp(), cell->cell_info_age().value_or(0));
/// \endcode
class cellular_network_info_view : public access_net_base<cellular_network_info_view> {
 public:
  /// `cell-info-age` in seconds, 0 to 2^32-1.
  [[nodiscard]] result<std::uint32_t> cell_info_age(leniency lenient = leniency::none) const noexcept {
    return typed(lenient).number<std::uint32_t>("cell-info-age", rule::access_info);
  }
  /// The fault of `cell-info-age`, or of an access-info without its value.
  [[nodiscard]] result<void> check(leniency lenient = leniency::none) const noexcept {
    return detail::first_fault(cell_info_age(lenient), access_net_base::check());
  }

  void parts(auto&& see, leniency lenient = leniency::none) const {
    access_net_base::parts(see, lenient);
    if (part::wants_again(see)) see("cell-info-age", cell_info_age(lenient), part::again);
    see("check", check(lenient), part::checked);
  }
};
}}}  // namespace sipwire::sip
