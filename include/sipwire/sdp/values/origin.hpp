#pragma once

/// \file
/// The o= line.

#include <cstdint>
#include <string_view>

#include "../detail/gen/origin.hpp"
#include "address.hpp"
#include "value.hpp"

namespace sipwire { inline namespace SIPWIRE_ISA { namespace sdp {

/// The value of o=: who made the session description, and which version of it this is.
///
/// ABNF: `username SP sess-id SP sess-version SP nettype SP addrtype SP unicast-address` (RFC 8866 9, 5.2).
/// Borrows from the parsed input. sess-id and sess-version have no bound, so they are kept as digits; as
/// numbers they are checked to fit 64 bits. Under leniency::odd_sdp_lines parts may be missing, empty then,
/// no numbers, and the username may have blanks.
/// \code
/// auto o = session->origin();
/// if (o && o->sess_version() && *o->sess_version() > known) renegotiate();
/// \endcode
class origin_view : public checked_value<origin_view> {
 public:
  /// `-` when the host has no user names.
  [[nodiscard]] std::string_view username() const noexcept { return source_.text(parts_[0]); }
  /// The digits of sess-id, leading zeros included.
  [[nodiscard]] std::string_view sess_id_text() const noexcept { return source_.text(parts_[1]); }
  /// sess-id; errc::out_of_range from 2^64 on.
  [[nodiscard]] SIPWIRE_INLINE result<std::uint64_t> sess_id(
      leniency lenient = leniency::none) const noexcept {
    return saturated_number<std::uint64_t>(parts_[1], ~std::uint64_t{0}, rule::sess_id, lenient);
  }
  /// The digits of sess-version.
  [[nodiscard]] std::string_view sess_version_text() const noexcept { return source_.text(parts_[2]); }
  /// sess-version; errc::out_of_range from 2^64 on.
  [[nodiscard]] SIPWIRE_INLINE result<std::uint64_t> sess_version(
      leniency lenient = leniency::none) const noexcept {
    return saturated_number<std::uint64_t>(parts_[2], ~std::uint64_t{0}, rule::sess_version, lenient);
  }
  /// The sess-version of the next description that differs (RFC 3264 5, 8); errc::out_of_range at the digits
  /// of one that has no next in 64 bits.
  [[nodiscard]] result<std::uint64_t> next_version() const noexcept {
    const auto n = number<std::uint64_t>(parts_[2], ~std::uint64_t{1}, rule::sess_version);
    return n ? result<std::uint64_t>(*n + 1) : n;
  }
  /// `IN`, or another token.
  [[nodiscard]] std::string_view nettype() const noexcept { return source_.text(parts_[3]); }
  /// `IP4`, `IP6`, or another token.
  [[nodiscard]] std::string_view addrtype() const noexcept { return source_.text(parts_[4]); }
  /// The address as written.
  [[nodiscard]] std::string_view unicast_address() const noexcept { return source_.text(parts_[5]); }
  /// The address by its kind; errc::syntax where it is none of its addrtype.
  [[nodiscard]] result<address_view> address(leniency lenient = leniency::none) const noexcept {
    if (!parts_[5]) return fault{errc::absent, rule::unicast_address, all_.last};
    return address_view::unicast(part(parts_[3]), part(parts_[4]), part(parts_[5]), lenient);
  }

  void parts(auto&& see, leniency lenient = leniency::none) const {
    see("username", username());
    see("sess-id", sess_id_text());
    see("sess-version", sess_version_text());
    see("nettype", nettype());
    see("addrtype", addrtype());
    see("address", unicast_address());
    see("address", address(lenient), part::checked_again);
    see_again(see, "sess-id", sess_id(lenient), "sess-version", sess_version(lenient), "next-version",
              next_version());
  }

  scan_end scan_parts(const char* p, const char* pe, const auto& runs, leniency) noexcept {
    return detail::scan_origin(p, pe, runs, source_, parts_);
  }

  static constexpr leniency loose_under = leniency::odd_sdp_lines;
  bool read_loosely(const slice& text, leniency) noexcept {
    detail::loose_words left(text);
    const std::uint32_t n = left.count();
    parts_[0] = left.next();
    // More words than parts are a username with blanks, where no number follows the first.
    auto behind = left;
    if (n > 6 && !detail::begins_with_digit(source_.text(behind.next())))
      for (std::uint32_t i = 6; i < n; ++i) parts_[0].last = left.next().last;
    for (unsigned i = 1; i < 6; ++i) parts_[i] = left.next();
    return parts_[0].present();
  }

 private:
  extent parts_[6];
};

}}}  // namespace sipwire::sdp
