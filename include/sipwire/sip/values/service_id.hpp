#pragma once

/// \file
/// P-Asserted-Service and P-Preferred-Service (RFC 6050).

#include "../../core/value.hpp"
#include "../detail/gen/service_id.hpp"

namespace sipwire { inline namespace SIPWIRE_ISA { namespace sip {

/// One value of P-Asserted-Service or P-Preferred-Service.
///
/// ABNF: `Service-ID = "urn:urn-7:" top-level *( "." sub-service-id )` (RFC 6050 4.1, 4.2, 4.4). A top-level
/// of more than 27 characters is errc::too_long at the first one too many. Borrows from the parsed input,
/// which must outlive it.
/// \code
/// auto service = sipwire::parse_as<sip::service_id_view>("urn:urn-7:3gpp-service.ims.icsi.oma.cpm.msg");
/// if (service && service->is_within("3gpp-service.ims.icsi.oma.cpm")) use(service->id());
/// \endcode
class service_id_view : public value_base<service_id_view> {
 public:
  /// What stands behind `urn:urn-7:`, as in `3gpp-service.ims.icsi.mmtel`.
  [[nodiscard]] std::string_view id() const noexcept { return source_.text(id_); }
  /// The first label of id(): who defines the service.
  [[nodiscard]] std::string_view top_level() const noexcept { return id().substr(0, id().find('.')); }
  /// The labels behind the first, with their dots between; empty when there are none.
  [[nodiscard]] std::string_view sub_services() const noexcept {
    const auto dot = id().find('.');
    return dot == std::string_view::npos ? std::string_view() : id().substr(dot + 1);
  }
  /// Is id() `id`, case-insensitive as labels are (RFC 6050 4.4)?
  [[nodiscard]] bool is(std::string_view id) const noexcept { return iequals(this->id(), id); }
  /// Is this the service `id` or one of its sub-services, label by label?
  [[nodiscard]] bool is_within(std::string_view id) const noexcept {
    const auto own = this->id();
    return iequals(own.substr(0, id.size()), id) && (own.size() == id.size() || own[id.size()] == '.');
  }

  void parts(auto&& see, leniency = leniency::none) const {
    see("", text());
    if (part::wants_again(see))
      see_again(see, "id", id(), "top-level", top_level(), "sub-services", sub_services());
  }

  scan_end scan_parts(const char* first, const char* last, const auto& runs, leniency) noexcept {
    constexpr std::size_t longest_top_level = 27;
    const auto stop = detail::scan_service_id(first, last, runs, source_, all_, id_);
    if (stop.ok() && top_level().size() > longest_top_level)
      return {id().data() + longest_top_level, errc::too_long, rule::service_id};
    return stop;
  }

 private:
  extent id_;
};

}}}  // namespace sipwire::sip
