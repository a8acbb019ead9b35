#pragma once

/// \file
/// Contact, with what RFC 5626 (outbound), RFC 5627 (GRUU) and RFC 3840 (features) put behind its address.

#include "../../core/vocabulary.hpp"
#include "../../uri/uri.hpp"
#include "../detail/gen/instance_urn.hpp"
#include "feature_params.hpp"
#include "name_addr.hpp"
#include "number.hpp"
#include "qvalue.hpp"
#include "typed_params.hpp"

namespace sipwire { inline namespace SIPWIRE_ISA { namespace sip {

/// The URN of a `+sip.instance`: one UA, whatever its address.
///
/// ABNF: `instance-val = 1*uric` (RFC 5626 10), read as `urn:uuid:` (RFC 4122 3) or `urn:gsma:imei:` (RFC
/// 7254 4.1); others, and those that are malformed, are kept as text. Borrows from the parsed input.
/// \code
/// auto id = sip::instance_id::parse("urn:gsma:imei:90420156-025763-0;svn=03");
/// if (id && id->is_imei()) use(id->tac(), id->serial_number(), id->software_version());
/// \endcode
class instance_id {
 public:
  instance_id() noexcept = default;

  /// errc::syntax at a byte that is no uric, errc::bad_escape at a `%`, errc::truncated without a byte.
  static result<instance_id> parse(const slice& urn) noexcept {
    if (const fault bad = check_size(urn, rule::instance)) return bad;
    if (urn.empty()) return fault{errc::truncated, rule::instance, urn.offset()};
    for (const char* p = urn.begin(); p != urn.end(); ++p) {
      if (charset::uric::set.contains(*p)) continue;
      if (*p != '%') return fault{errc::syntax, rule::instance, urn.buffer().offset(p)};
      if (urn.end() - p < 3 || hex_value(p[1]) < 0 || hex_value(p[2]) < 0)
        return fault{errc::bad_escape, rule::escaped, urn.buffer().offset(p)};
      p += 2;
    }
    instance_id out;
    out.urn_ = urn;
    if (detail::instance_urn_parts parts; out.is_known() && out.scan(parts).ok()) {
      out.parts_ = parts;
      out.uuid_ = !parts.imei;
    }
    return out;
  }
  /// The fault of what begins as a UUID or IMEI and is none: errc::syntax or errc::truncated at the byte.
  [[nodiscard]] result<void> check() const noexcept {
    detail::instance_urn_parts parts;
    if (!is_known()) return {};
    const auto stop = scan(parts);
    return stop.ok() ? result<void>() : result<void>(stop.in(urn_.buffer()));
  }

  /// The whole URN as written, without brackets.
  [[nodiscard]] std::string_view text() const noexcept { return urn_.text(); }
  [[nodiscard]] bool is_uuid() const noexcept { return uuid_; }
  [[nodiscard]] bool is_imei() const noexcept { return parts_.imei; }
  /// The 36 characters of the UUID.
  [[nodiscard]] std::optional<std::string_view> uuid() const noexcept {
    return optional_text(uuid_ ? parts_.nss : extent{});
  }
  /// `tac-snr-spare` of the IMEI.
  [[nodiscard]] std::optional<std::string_view> imei() const noexcept {
    return optional_text(is_imei() ? parts_.nss : extent{});
  }
  /// Type Allocation Code: eight digits of the IMEI.
  [[nodiscard]] std::optional<std::string_view> tac() const noexcept { return of_imei(0, 8); }
  /// snr: six digits of the IMEI.
  [[nodiscard]] std::optional<std::string_view> serial_number() const noexcept { return of_imei(9, 6); }
  /// `svn`: two digits.
  [[nodiscard]] std::optional<std::string_view> software_version() const noexcept {
    return optional_text(parts_.svn);
  }
  /// `vers`: one digit.
  [[nodiscard]] std::optional<std::string_view> imei_version() const noexcept {
    return optional_text(parts_.vers);
  }

  /// URN equivalence as far as both RFCs define it: case-insensitive. `vers=0` is not taken off.

  void parts(auto&& see, leniency = leniency::none) const {
    see("", text());
    if (part::wants_again(see))
      see_again(see, "is-uuid", is_uuid(), "is-imei", is_imei(), "uuid", uuid(), "imei", imei(), "tac", tac(),
                "serial-number", serial_number(), "software-version", software_version(), "imei-version",
                imei_version(), "check", check());
  }

  friend bool operator==(const instance_id& a, const instance_id& b) noexcept {
    return iequals(a.text(), b.text());
  }

 private:
  [[nodiscard]] bool is_known() const noexcept {
    const auto begins = [this](std::string_view scheme) {
      return iequals(text().substr(0, scheme.size()), scheme);
    };
    return begins("urn:uuid:") || begins("urn:gsma:imei:");
  }
  [[nodiscard]] scan_end scan(detail::instance_urn_parts& parts) const noexcept {
    return detail::scan_instance_urn(urn_.begin(), urn_.end(), urn_.buffer(), parts);
  }
  [[nodiscard]] std::optional<std::string_view> optional_text(extent e) const noexcept {
    return e ? std::optional(urn_.buffer().text(e)) : std::nullopt;
  }
  [[nodiscard]] std::optional<std::string_view> of_imei(std::size_t first, std::size_t count) const noexcept {
    const auto all = imei();
    return all ? std::optional(all->substr(first, count)) : std::nullopt;
  }

  slice urn_;
  detail::instance_urn_parts parts_;
  bool uuid_ = false;
};

/// One value of Contact: an address, or the `*` of a REGISTER that removes all.
///
/// ABNF: `STAR / contact-param`, `contact-param = ( name-addr / addr-spec ) *( SEMI contact-params )` (RFC
/// 3261 25.1; feature tags with `+` RFC 3840 9). `*` must be the last element of its text; that it is the
/// only one is for the reader of the list to see. Known parameters out of their grammar are faults of their
/// accessors alone; absent ones are errc::absent at the end of the value. Borrows from the parsed input,
/// which must outlive it.
/// \code
/// auto contact = sipwire::parse_as<sip::contact_view>("<sip:alice@192.0.2.1>;q=0.7;expires=3600");
/// if (contact && !contact->is_wildcard())
///   use(contact->uri().text(), contact->q().value_or(1000), contact->expires());
/// if (auto id = contact->instance()) use(id->uuid(), contact->reg_id());
/// \endcode
class contact_view : public value_base<contact_view, value_shape::list_element, address_text> {
 public:
  /// Is it `*`? Then there is no URI and there are no parameters.
  [[nodiscard]] bool is_wildcard() const noexcept { return !uri_ && all_; }
  /// `q` in thousandths, 0 to 1000; errc::absent without it.
  [[nodiscard]] result<std::uint16_t> q() const noexcept {
    if (!q_) return fault{errc::absent, rule::qvalue, all_ ? all_.last : 0};
    return parse_qvalue({source_, q_});
  }
  /// `expires` in seconds, 0 to 2^32-1; errc::absent without it, errc::out_of_range above unless
  /// leniency::saturate_numbers is given.
  [[nodiscard]] result<std::uint32_t> expires(leniency lenient = leniency::none) const noexcept {
    return saturated_number<std::uint32_t>(expires_, 0xFFFFFFFF, rule::delta_seconds, lenient);
  }

  /// As expires(), and 3600 for a malformed one, as RFC 3261 10.2 has it; absent without one.
  [[nodiscard]] std::optional<std::uint32_t> assumed_expires(
      leniency lenient = leniency::none) const noexcept {
    return sip::assumed_expires(expires(lenient));
  }

  /// `+sip.instance="<URN>"` (RFC 5626 10).
  [[nodiscard]] result<instance_id> instance(leniency lenient = leniency::none) const noexcept {
    const auto value = typed(lenient).quoted("+sip.instance", rule::instance);
    if (!value) return value.error();
    const auto text = value->text();
    if (text.empty() || text.front() != '<') return fault{errc::syntax, rule::instance, value->offset()};
    if (text.size() < 2 || text.back() != '>')
      return fault{errc::unclosed_angle, rule::instance, value->where().last};
    return instance_id::parse(slice(value->buffer(), {value->where().first + 1, value->where().last - 1}));
  }
  /// `reg-id`: 1 to 2^31-1 (RFC 5626 10).
  [[nodiscard]] result<std::uint32_t> reg_id(leniency lenient = leniency::none) const noexcept {
    return typed(lenient).number<std::uint32_t>("reg-id", rule::reg_id, 0x7FFFFFFF, 1);
  }
  /// `pub-gruu` (RFC 5627 8), a quoted URI; escapes inside the quotes are left in.
  [[nodiscard]] result<uri::uri_view> pub_gruu(leniency lenient = leniency::none) const noexcept {
    return quoted_uri("pub-gruu", lenient);
  }
  /// `temp-gruu` (RFC 5627 8), as pub_gruu().
  [[nodiscard]] result<uri::uri_view> temp_gruu(leniency lenient = leniency::none) const noexcept {
    return quoted_uri("temp-gruu", lenient);
  }
  /// Does the URI carry `ob` (RFC 5626 4.3)? False too when it is no valid SIP URI.
  [[nodiscard]] bool ob(leniency lenient = leniency::none) const noexcept {
    const auto sip = uri().as_sip(lenient);
    return sip && sip->param("ob").has_value();
  }
  /// The feature parameters (RFC 3840).
  [[nodiscard]] feature_param_list features() const noexcept { return feature_param_list(params()); }
  /// The first fault of the parameters of RFC 5626 and 5627, the URIs of the GRUUs among them, and of a later
  /// `q` or `expires`. Not those of feature parameters, nor of a `+sip.instance` without a value, which is
  /// one: as contact-extensions they may be anything. See features().check().
  [[nodiscard]] result<void> check(leniency lenient = leniency::none) const noexcept {
    // Nearly every Contact has none of them.
    if (!params_) return {};
    const auto id = instance(lenient);
    const auto named =
        id.error().code == errc::truncated && !typed().list().find("+sip.instance")->has_value();
    if (const auto ok = detail::first_fault(named ? result<instance_id>(instance_id()) : id, reg_id(lenient),
                                            checked_uri(pub_gruu(lenient), lenient),
                                            checked_uri(temp_gruu(lenient), lenient));
        !ok)
      return ok;
    if (q_)
      if (const auto ok = detail::later_fault(behind(q_), "q", rule::qvalue, parse_qvalue); !ok) return ok;
    const auto seconds = [lenient](const slice& digits) {
      return parse_saturated<std::uint32_t>(digits, 0xFFFFFFFF, rule::delta_seconds, lenient);
    };
    if (expires_) return detail::later_fault(behind(expires_), "expires", rule::delta_seconds, seconds);
    return {};
  }

  void parts(auto&& see, leniency lenient = leniency::none) const {
    see("wildcard", is_wildcard());
    if (is_wildcard()) return;
    see("expires", expires(lenient), part::checked_again);
    see("display", display_name());
    see("has-angle-brackets", has_angle_brackets(), part::again);
    see("uri", uri(), part::checked);
    see("q", q(), part::checked_again);
    if (part::wants_again(see))
      see_again(see, "instance", instance(lenient), "reg-id", reg_id(lenient), "pub-gruu", pub_gruu(lenient),
                "temp-gruu", temp_gruu(lenient), "ob", ob(lenient), "features", features(), "assumed-expires",
                assumed_expires(lenient));
    see("param", params());
    see("check", check(lenient), part::checked);
  }

  scan_end scan_parts(const char* first, const char* last, const auto& runs, leniency) noexcept {
    may_be_star_ = true;
    return scan_address(first, last, runs, rule::contact_param);
  }

 private:
  /// The parameters behind a known one.
  [[nodiscard]] slice behind(extent known) const noexcept { return {source_, {known.last, params_.last}}; }
  [[nodiscard]] result<uri::uri_view> quoted_uri(std::string_view name, leniency lenient) const noexcept {
    return typed(lenient).quoted_uri(name, rule::uri);
  }
  static result<uri::uri_view> checked_uri(const result<uri::uri_view>& uri, leniency lenient) noexcept {
    if (uri)
      if (const auto ok = uri->check(lenient); !ok) return ok.error();
    return uri;
  }
};

}}}  // namespace sipwire::sip
