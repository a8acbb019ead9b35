#pragma once

/// \file
/// What RFC 5626 (outbound), RFC 5627 (GRUU) and RFC 3840 (features) put behind a Contact address.

#include <cstdint>
#include <optional>
#include <string_view>

#include "../core/result.hpp"
#include "../core/text.hpp"
#include "../detail/gen/instance_urn.hpp"
#include "../uri/uri.hpp"
#include "feature_params.hpp"
#include "name_addr.hpp"
#include "typed_params.hpp"

namespace sipwire::inline SIPWIRE_ISA::sip {

/// The URN of a `+sip.instance`: one UA, whatever its address.
///
/// ABNF: `instance-val` (RFC 5626 10), read as `urn:uuid:` (RFC 4122 3) or `urn:gsma:imei:` (RFC 7254 4.1); other URNs are kept as text.
/// Borrows from the parsed input.
/// \code
/// auto id = sip::instance_id::parse("urn:gsma:imei:90420156-025763-0;svn=03");
/// if (id && id->is_imei()) use(id->tac(), id->serial_number(), id->software_version());
/// \endcode
class instance_id {
 public:
  instance_id() noexcept = default;

  /// A malformed UUID or IMEI is errc::syntax or errc::truncated at the byte.
  static result<instance_id> parse(const slice& urn) noexcept {
    instance_id out;
    out.urn_ = urn;
    const auto begins = [&](std::string_view scheme) { return iequals(urn.text().substr(0, scheme.size()), scheme); };
    out.uuid_ = begins("urn:uuid:");
    if (out.uuid_ || begins("urn:gsma:imei:")) {
      const auto stop = detail::scan_instance_urn(urn.begin(), urn.end(), urn.origin(), out.parts_);
      if (!stop.ok()) return stop.in(urn.origin());
    }
    return out;
  }

  /// The whole URN as written, without brackets.
  [[nodiscard]] std::string_view text() const noexcept { return urn_.text(); }
  [[nodiscard]] bool is_uuid() const noexcept { return uuid_; }
  [[nodiscard]] bool is_imei() const noexcept { return parts_.imei; }
  /// The 36 characters of the UUID.
  [[nodiscard]] std::optional<std::string_view> uuid() const noexcept { return optional_text(uuid_ ? parts_.nss : extent{}); }
  /// `tac-snr-spare` of the IMEI.
  [[nodiscard]] std::optional<std::string_view> imei() const noexcept { return optional_text(is_imei() ? parts_.nss : extent{}); }
  /// Type Allocation Code: eight digits of the IMEI.
  [[nodiscard]] std::optional<std::string_view> tac() const noexcept { return of_imei(0, 8); }
  /// snr: six digits of the IMEI.
  [[nodiscard]] std::optional<std::string_view> serial_number() const noexcept { return of_imei(9, 6); }
  /// `svn`: two digits.
  [[nodiscard]] std::optional<std::string_view> software_version() const noexcept { return optional_text(parts_.svn); }
  /// `vers`: one digit.
  [[nodiscard]] std::optional<std::string_view> imei_version() const noexcept { return optional_text(parts_.vers); }

  /// URN equivalence as far as both RFCs define it: case-insensitive. `vers=0` is not taken off.
  friend bool operator==(const instance_id& a, const instance_id& b) noexcept { return iequals(a.text(), b.text()); }

 private:
  [[nodiscard]] std::optional<std::string_view> optional_text(extent e) const noexcept {
    return e ? std::optional(urn_.origin().text(e)) : std::nullopt;
  }
  [[nodiscard]] std::optional<std::string_view> of_imei(std::size_t first, std::size_t count) const noexcept {
    const auto all = imei();
    return all ? std::optional(all->substr(first, count)) : std::nullopt;
  }

  slice urn_;
  detail::instance_urn_parts parts_;
  bool uuid_ = false;
};

/// The parameters of a Contact that later RFCs define, and the `ob` of its URI.
///
/// Known parameters out of their grammar are faults of their accessors alone; absent ones are errc::absent at the end of the value. Borrows
/// from the parsed input, not from the contact_view.
/// \code
/// for (auto contact : msg->all<sip::hdr::contact>())
///   if (contact)
///     if (auto id = sip::contact_params(*contact).instance()) use(id->uuid(), sip::contact_params(*contact).reg_id());
/// \endcode
class contact_params {
 public:
  explicit contact_params(const contact_view& contact) noexcept
      : params_(contact.origin(), extent_of(contact), contact.where()), list_(contact.params()), uri_(contact.uri()) {}

  /// `+sip.instance="<URN>"` (RFC 5626 10).
  [[nodiscard]] result<instance_id> instance() const noexcept {
    const auto value = params_.quoted("+sip.instance", rule::instance);
    if (!value) return value.error();
    const auto text = value->text();
    if (text.empty() || text.front() != '<') return fault{errc::syntax, rule::instance, value->offset()};
    if (text.size() < 2 || text.back() != '>') return fault{errc::unclosed_angle, rule::instance, value->where().last};
    return instance_id::parse(slice(value->origin(), {value->where().first + 1, value->where().last - 1}));
  }
  /// `reg-id`: 1 to 2^31-1 (RFC 5626 10).
  [[nodiscard]] result<std::uint32_t> reg_id() const noexcept {
    return params_.number<std::uint32_t>("reg-id", rule::reg_id, 0x7FFFFFFF, 1);
  }
  /// `pub-gruu` (RFC 5627 8), a quoted URI; escapes inside the quotes are left in.
  [[nodiscard]] result<uri::uri_view> pub_gruu() const noexcept { return quoted_uri("pub-gruu"); }
  /// `temp-gruu` (RFC 5627 8)
  [[nodiscard]] result<uri::uri_view> temp_gruu() const noexcept { return quoted_uri("temp-gruu"); }
  /// Does the URI carry `ob` (RFC 5626 4.3)? False too when it is no valid SIP URI.
  [[nodiscard]] bool ob() const noexcept {
    const auto sip = uri_.as_sip();
    return sip && sip->param("ob").has_value();
  }
  /// The feature parameters (RFC 3840).
  [[nodiscard]] feature_param_list features() const noexcept { return feature_param_list(list_); }

 private:
  static extent extent_of(const contact_view& contact) noexcept {
    const auto text = contact.params().text();
    if (text.empty()) return {};
    return contact.origin().at(text.data(), text.data() + text.size());
  }
  [[nodiscard]] result<uri::uri_view> quoted_uri(std::string_view name) const noexcept {
    const auto value = params_.quoted(name, rule::uri);
    if (!value) return value.error();
    return uri::uri_view(*value);
  }

  detail::typed_params params_;
  mime::param_list list_;
  uri::uri_view uri_;
};

}  // namespace sipwire::inline SIPWIRE_ISA::sip
