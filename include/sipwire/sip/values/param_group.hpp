#pragma once

/// \file
/// Headers whose values are parameters and nothing else: P-Charging-Vector, P-Charging-Function-Addresses
/// (RFC 7315), Attestation-Info, Relayed-Charge, Response-Source, Service-Interact-Info (3GPP TS 24.229).

#include "../../core/cursor_range.hpp"
#include "../../core/vocabulary.hpp"
#include "../../field/pairs.hpp"
#include "../../uri/host.hpp"
#include "../../uri/uri.hpp"
#include "../detail/gen/param_group.hpp"
#include "../detail/gen/transit_ioi.hpp"
#include "typed_params.hpp"

namespace sipwire { inline namespace SIPWIRE_ISA { namespace sip {

/// Parameters with SEMI between them; `Where` names the faults of the first.
template <class Derived, rule Where, detail::param_group_form Form = detail::param_group_form::plain>
class param_group_base : public params_base<Derived> {
 public:
  void parts(auto&& see, leniency = leniency::none) const { see("", this->params()); }

  static constexpr mime::detail::loose_form deviations() noexcept {
    return {.head = false, .commas = Form == detail::param_group_form::commas_within};
  }

  scan_end scan_parts(const char* first, const char* last, const auto& runs, leniency) noexcept {
    return this->read([&](detail::head_parts& parts) {
      return detail::scan_param_group(first, last, runs, this->source_, Where, Form, parts);
    });
  }
};

/// The value of Relayed-Charge.
///
/// ABNF: `generic-param *( SEMI generic-param )` (3GPP TS 24.229 7.2.12). Borrows from the parsed input,
/// which must outlive it.
/// \code
/// auto charge = sipwire::parse_as<sip::param_group_view>("sent-by=\"<urn:3gpp:fe:as>\";orig-ioi=home1.net");
/// if (charge) use(charge->params().value("orig-ioi"));
/// \endcode
class param_group_view : public param_group_base<param_group_view, rule::generic_param> {};

/// One value of Service-Interact-Info.
///
/// ABNF: `generic-param *( SEMI generic-param )` (3GPP TS 24.229 7.2.14). Borrows from the parsed input,
/// which must outlive it.
/// \code
/// for (auto service : sip::value_list<sip::service_interact_info_view>("a=1;b, c=2"))
///   if (service) use(service->params().value("a"));
/// \endcode
class service_interact_info_view : public param_group_base<service_interact_info_view, rule::generic_param,
                                                           detail::param_group_form::list_element> {};

/// The value of Attestation-Info: how far the caller's number is attested.
///
/// ABNF: `attestation-level / generic-param`, `attestation-level = "A" / "B" / "C"` (3GPP TS 24.229 7.2.18).
/// A second parameter is errc::syntax at its semicolon. Borrows from the parsed input, which must outlive it.
/// \code
/// auto attested = sipwire::parse_as<sip::attestation_info_view>("A");
/// if (attested && attested->level() == 'A') trust();
/// \endcode
class attestation_info_view : public param_group_base<attestation_info_view, rule::generic_param> {
 public:
  /// `A`, `B` or `C`; absent when it is another parameter.
  [[nodiscard]] std::optional<char> level() const noexcept {
    const auto text = this->text();
    const char c = text.size() == 1 ? static_cast<char>(text.front() & ~0x20) : '\0';
    return c >= 'A' && c <= 'C' ? std::optional(c) : std::nullopt;
  }

  void parts(auto&& see, leniency = leniency::none) const {
    see("", text());
    if (part::wants_again(see)) see_again(see, "param", params(), "level", level());
  }

  scan_end scan_parts(const char* first, const char* last, const auto& runs, leniency lenient) noexcept {
    const auto stop = param_group_base::scan_parts(first, last, runs, lenient);
    if (!stop.ok()) return stop;
    const auto one = *params().begin();
    const auto end = one.has_value() ? one.value_where().last : one.name_where().last;
    if (end == all_.last) return stop;
    const char* p = source_.data() + end;
    while (*p != ';') ++p;
    return {p, errc::syntax, rule::generic_param};
  }
};

/// The value of Response-Source: which function of the network made a response.
///
/// ABNF: `source-param *( SEMI source-param )`, a generic-param or `fe=<URI>` (3GPP TS 24.229 7.2.17); the
/// quoted form of older releases is taken too. A URI whose `>` is missing is errc::unclosed_angle. Borrows
/// from the parsed input, which must outlive it.
/// \code
/// auto source = sipwire::parse_as<sip::response_source_view>("fe=<urn:3gpp:fe:p-cscf.orig>");
/// if (source && source->fe()) use(source->fe()->text());   // urn:3gpp:fe:p-cscf.orig
/// \endcode
class response_source_view
    : public param_group_base<response_source_view, rule::generic_param, detail::param_group_form::with_fe> {
 public:
  /// `fe`: the functional entity, quotes and angle brackets off; errc::syntax when it has neither.
  [[nodiscard]] result<uri::uri_view> fe(leniency lenient = leniency::none) const noexcept {
    auto value = typed(lenient).single("fe", rule::generic_param);
    if (value && value->text().front() != '<') value = typed(lenient).quoted("fe", rule::generic_param);
    if (!value) return value.error();
    const auto text = value->text();
    const std::uint32_t brackets = text.size() >= 2 && text.front() == '<' && text.back() == '>' ? 1 : 0;
    return uri::uri_view(source_, {value->where().first + brackets, value->where().last - brackets});
  }
  /// The fault of `fe`.
  [[nodiscard]] result<void> check(leniency lenient = leniency::none) const noexcept {
    return detail::first_fault(fe(lenient));
  }

  void parts(auto&& see, leniency lenient = leniency::none) const {
    param_group_base::parts(see, lenient);
    if (part::wants_again(see)) see("fe", fe(lenient), part::again);
    see("check", check(lenient), part::checked);
  }
};

/// The value of P-Charging-Function-Addresses: where charging records and events go.
///
/// ABNF: `charge-addr-params *( COMMA charge-addr-params )`,
/// `charge-addr-params = charge-addr-param *( SEMI charge-addr-param )`
/// (RFC 7315 5.5). Commas do not make several values of it: all groups are one value, as only one such field
/// may stand in a message (4.5). Borrows from the parsed input, which must outlive it.
/// \code
/// auto charging = sipwire::parse_as<sip::charging_function_addresses_view>(
///     "ccf=192.0.8.1; ecf=192.0.8.3, ccf-2=192.0.8.2; ecf-2=192.0.8.4");
/// if (charging) use(charging->ccf(), charging->ccf_2());
/// \endcode
class charging_function_addresses_view
    : public param_group_base<charging_function_addresses_view, rule::charge_addr_param,
                              detail::param_group_form::commas_within> {
 public:
  /// \name Addresses or URIs, quotes off; empty without a value, absent when not there
  /// @{
  /// The charging collection function, for records.
  [[nodiscard]] std::optional<std::string_view> ccf() const noexcept { return typed().text("ccf"); }
  /// The event charging function, for online charging.
  [[nodiscard]] std::optional<std::string_view> ecf() const noexcept { return typed().text("ecf"); }
  /// The one to use when ccf() is not available.
  [[nodiscard]] std::optional<std::string_view> ccf_2() const noexcept { return typed().text("ccf-2"); }
  /// The one to use when ecf() is not available.
  [[nodiscard]] std::optional<std::string_view> ecf_2() const noexcept { return typed().text("ecf-2"); }
  /// @}
  /// The first of these parameters without a value.
  [[nodiscard]] result<void> check() const noexcept {
    return typed().valued(rule::charge_addr_param, "ccf", "ecf", "ccf-2", "ecf-2");
  }

  void parts(auto&& see, leniency lenient = leniency::none) const {
    param_group_base::parts(see, lenient);
    if (part::wants_again(see))
      see_again(see, "ccf", ccf(), "ecf", ecf(), "ccf-2", ccf_2(), "ecf-2", ecf_2());
    see("check", check(), part::checked);
  }
};

/// One transit-ioi-param: a network on the way, or one that does not say its name.
class transit_ioi {
 public:
  transit_ioi() noexcept = default;
  transit_ioi(const source& from, extent name, extent index) noexcept
      : source_(from), name_(name), index_(index) {}

  /// The transit-ioi-name as written; `void` when is_void().
  [[nodiscard]] std::string_view name() const noexcept { return source_.text(name_); }
  /// Does the network hide its name?
  [[nodiscard]] bool is_void() const noexcept { return !index_; }
  /// The transit-ioi-index, 0 to 2^32-1; absent when is_void().
  [[nodiscard]] std::optional<std::uint32_t> index() const noexcept {
    if (!index_) return std::nullopt;
    return parse_decimal<std::uint32_t>({source_, index_}, 0xFFFFFFFF, rule::transit_ioi)
        .value_or(0xFFFFFFFFU);
  }

  void parts(auto&& see, leniency = leniency::none) const {
    see("name", name());
    see("is-void", is_void(), part::again);
    see("index", index());
  }

 private:
  source source_;
  extent name_;
  extent index_;
};

namespace detail {

/// Walks over the networks of transit-ioi.
class transit_ioi_cursor : public sipwire::field::pair_cursor<transit_ioi_cursor, transit_ioi> {
 public:
  transit_ioi_cursor() noexcept = default;
  explicit transit_ioi_cursor(const slice& rest) noexcept : pair_cursor(rest) { find(); }

 private:
  friend pair_cursor;
  void find() noexcept {
    if (at_ == end_) return;
    const auto stop = scan_transit_ioi(at_, end_, source_, name_, value_);
    next_ = stop.ok() && stop.at != end_ ? stop.at + 1 : end_;
  }
};

}  // namespace detail

/// The networks on the way, in order. Borrows; iteration allocates nothing.
///
/// ABNF: `transit-ioi-param *( COMMA transit-ioi-param )` (RFC 7315 5.6).
/// \code
/// if (auto transit = vector.transit_ioi())
///   for (auto ioi : *transit) use(ioi.name(), ioi.index());
/// \endcode
class transit_ioi_list : public cursor_range<transit_ioi_list, detail::transit_ioi_cursor> {
 public:
  transit_ioi_list() noexcept = default;
  [[nodiscard]] std::string_view text() const noexcept { return list_.text(); }

  /// The whole of `text`, what stands between the quotes; errc::out_of_range at an index above 2^32-1.
  static result<transit_ioi_list> parse(const slice& text) noexcept {
    if (const fault bad = check_size(text, rule::transit_ioi)) return bad;
    for (const char* p = text.begin();;) {
      extent name, index;
      const auto stop = detail::scan_transit_ioi(p, text.end(), text.buffer(), name, index);
      if (!stop.ok()) return stop.in(text.buffer());
      if (index) {
        const auto number =
            parse_decimal<std::uint32_t>({text.buffer(), index}, 0xFFFFFFFF, rule::transit_ioi);
        if (!number) return number.error();
      }
      if (stop.at == text.end()) break;
      p = stop.at + 1;
    }
    transit_ioi_list out;
    out.list_ = text;
    return out;
  }

 private:
  friend cursor_range;
  [[nodiscard]] detail::transit_ioi_cursor first() const noexcept {
    return detail::transit_ioi_cursor(list_);
  }

  slice list_;
};

/// The value of P-Charging-Vector: what charging records are correlated by.
///
/// ABNF: `icid-value *( SEMI charge-params )` (RFC 7315 5.6). Another parameter in the first place is
/// errc::missing_mandatory there, an icid-value without a value errc::truncated behind its name. Other
/// parameters out of their grammar are faults of their accessors alone. Borrows from the parsed input, which
/// must outlive it.
/// \code
/// auto vector = sipwire::parse_as<sip::charging_vector_view>(
///     "icid-value=1234bc9876e;icid-generated-at=192.0.6.8;orig-ioi=home1.net");
/// if (vector) use(vector->icid_value(), vector->orig_ioi());
/// \endcode
class charging_vector_view : public param_group_base<charging_vector_view, rule::icid_value> {
 public:
  /// `icid-value`: the IMS charging identity; quotes are off.
  [[nodiscard]] std::string_view icid_value() const noexcept {
    return mime::without_quotes(source_.text(icid_));
  }
  /// `icid-generated-at`: the proxy that made icid_value().
  [[nodiscard]] result<uri::host_view> icid_generated_at(leniency lenient = leniency::none) const noexcept {
    return host("icid-generated-at", lenient);
  }
  /// `orig-ioi`: the operator at the originating side; quotes are off.
  [[nodiscard]] std::optional<std::string_view> orig_ioi() const noexcept { return typed().text("orig-ioi"); }
  /// `term-ioi`: the operator at the terminating side; quotes are off.
  [[nodiscard]] std::optional<std::string_view> term_ioi() const noexcept { return typed().text("term-ioi"); }
  /// `transit-ioi`: the operators between; errc::syntax when it is not quoted.
  [[nodiscard]] result<transit_ioi_list> transit_ioi(leniency lenient = leniency::none) const noexcept {
    const auto value = typed(lenient).quoted("transit-ioi", rule::transit_ioi);
    if (!value) return value.error();
    return transit_ioi_list::parse(*value);
  }
  /// `related-icid`: the icid-value of another leg; quotes are off.
  [[nodiscard]] std::optional<std::string_view> related_icid() const noexcept {
    return typed().text("related-icid");
  }
  /// `related-icid-generated-at`: the proxy that made related_icid().
  [[nodiscard]] result<uri::host_view> related_icid_generated_at(
      leniency lenient = leniency::none) const noexcept {
    return host("related-icid-generated-at", lenient);
  }
  /// The first fault of the parameters, but for `transit-ioi`, which generic-param gives any value.
  [[nodiscard]] result<void> check(leniency lenient = leniency::none) const noexcept {
    return detail::first_fault(icid_generated_at(lenient), related_icid_generated_at(lenient),
                               typed().valued(rule::charge_params, "orig-ioi", "term-ioi", "related-icid"));
  }

  void parts(auto&& see, leniency lenient = leniency::none) const {
    param_group_base::parts(see, lenient);
    if (part::wants_again(see))
      see_again(see, "icid-value", icid_value(), "icid-generated-at", icid_generated_at(lenient), "orig-ioi",
                orig_ioi(), "term-ioi", term_ioi(), "transit-ioi", transit_ioi(lenient), "related-icid",
                related_icid(), "related-icid-generated-at", related_icid_generated_at(lenient));
    see("check", check(lenient), part::checked);
  }

  scan_end scan_parts(const char* first, const char* last, const auto& runs, leniency lenient) noexcept {
    const auto stop = param_group_base::scan_parts(first, last, runs, lenient);
    if (!stop.ok()) return stop;
    auto icid = params().front();
    const char* const base = source_.data();
    if (!icid.is("icid-value")) {
      const auto later =
          has(lenient, leniency::loose_parameters) ? params().find("icid-value") : std::nullopt;
      if (!later) return {base + icid.name_where().first, errc::missing_mandatory, rule::icid_value};
      icid = *later;
    }
    const std::uint32_t last_of_name = icid.name_where().last;
    if (!icid.has_value() && !has(lenient, leniency::empty_parameters))
      return {base + last_of_name, errc::truncated, rule::icid_value};
    icid_ = icid.has_value() ? icid.value_where() : extent{last_of_name, last_of_name};
    return stop;
  }

 private:
  [[nodiscard]] result<uri::host_view> host(std::string_view name, leniency lenient) const noexcept {
    const auto value = typed().single(name, rule::charge_params);
    if (!value) return value.error();
    return uri::host_view::parse(*value, lenient);
  }

  extent icid_;
};
}}}  // namespace sipwire::sip
