#pragma once

/// \file
/// The attribute of source filters: source-filter (RFC 4570).

#include <string_view>

#include "../detail/gen/source_filter.hpp"
#include "address.hpp"
#include "list.hpp"
#include "value.hpp"

namespace sipwire { inline namespace SIPWIRE_ISA { namespace sdp {

/// The value of a=source-filter: from whom packets are taken, or not.
///
/// ABNF: `SP filter-mode SP nettype SP address-types SP dest-address SP src-list` (RFC 4570 3). The first
/// blank may be missing;
/// text() has it where it is written. Borrows from
/// the parsed input.
/// \code
/// auto f = sdp::parse_value<sdp::attr::source_filter>(" incl IN IP4 232.3.4.5 192.0.2.10");
/// if (f && f->is_inclusive()) for (auto s : f->sources()) join(f->destination_text(), s.text());
/// \endcode
class source_filter_view : public checked_value<source_filter_view> {
 public:
  [[nodiscard]] bool is_inclusive() const noexcept { return iequals(source_.text(parts_[0]), "incl"); }
  [[nodiscard]] bool is_exclusive() const noexcept { return !is_inclusive(); }
  [[nodiscard]] std::string_view nettype() const noexcept { return source_.text(parts_[1]); }
  /// `IP4`, `IP6`, or `*` for both.
  [[nodiscard]] std::string_view addrtype() const noexcept { return source_.text(parts_[2]); }
  /// `*` for every address of c= lines.
  [[nodiscard]] std::string_view destination_text() const noexcept { return source_.text(parts_[3]); }
  [[nodiscard]] bool is_any_destination() const noexcept { return destination_text() == "*"; }
  /// The destination by its kind; errc::absent for `*`.
  [[nodiscard]] result<address_view> destination(leniency lenient = leniency::none) const noexcept {
    if (is_any_destination()) return fault{errc::absent, rule::dest_address, parts_[3].first};
    return address_view::unicast(part(parts_[1]), part(parts_[2]), part(parts_[3]), lenient);
  }
  /// At least one.
  [[nodiscard]] words sources() const noexcept { return words(part(parts_[4])); }
  /// One of sources() by its kind.
  [[nodiscard]] result<address_view> address(const word& source,
                                             leniency lenient = leniency::none) const noexcept {
    return address_view::unicast(part(parts_[1]), part(parts_[2]), source.as_slice(), lenient);
  }
  /// The first fault of the addresses.
  [[nodiscard]] result<void> check(leniency lenient = leniency::none) const noexcept {
    if (const auto d = destination(lenient); !d && d.error().code != errc::absent) return d.error();
    for (const auto s : sources())
      if (const auto a = address(s, lenient); !a) return a.error();
    return {};
  }

  void parts(auto&& see, leniency lenient = leniency::none) const {
    see("mode", source_.text(parts_[0]));
    see("nettype", nettype());
    see("addrtype", addrtype());
    see("destination", destination_text());
    see("source", sources());
    see("check", check(lenient), part::checked_again);
    see_again(see, "inclusive", is_inclusive(), "exclusive", is_exclusive(), "any-destination",
              is_any_destination(), "destination", destination(lenient));
  }

  scan_end scan_parts(const char* p, const char* pe, const auto& runs, leniency) noexcept {
    return detail::scan_source_filter(p, pe, runs, source_, parts_);
  }

 private:
  extent parts_[5];
};

}}}  // namespace sipwire::sdp
