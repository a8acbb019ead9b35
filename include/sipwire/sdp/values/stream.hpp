#pragma once

/// \file
/// Attributes that name streams and their sources: msid, ssrc-group.

#include <cstdint>
#include <optional>
#include <string_view>

#include "../detail/gen/ssrc_group.hpp"
#include "../detail/known_words.hpp"
#include "list.hpp"
#include "value.hpp"

namespace sipwire { inline namespace SIPWIRE_ISA { namespace sdp {

/// The value of a=msid: the stream that a track belongs to, `-` for none, and the track.
///
/// ABNF: `msid-id [ SP msid-appdata ]`, both 1*64 token-char (RFC 8830 2). A longer one is errc::too_long at
/// the first character too many. Borrows from the parsed input.
/// \code
/// for (auto m : media.all<sdp::attr::msid>())
///   if (m) add_track(m->id(), m->appdata().value_or(""));
/// \endcode
class msid_view : public checked_value<msid_view> {
 public:
  [[nodiscard]] std::string_view id() const noexcept { return source_.text(parts_[0]); }
  [[nodiscard]] std::optional<std::string_view> appdata() const noexcept { return optional_text(parts_[1]); }

  void parts(auto&& see, leniency = leniency::none) const {
    see("id", id());
    see("appdata", appdata());
  }

  scan_end scan_parts(const char* p, const char* pe, const auto& runs, leniency) noexcept {
    constexpr rule names[] = {rule::msid_id, rule::msid_appdata};
    auto stop = detail::scan_fields<1>(p, pe, runs, source_, names, parts_);
    for (int i = 0; i < 2; ++i) stop = detail::bound_length(stop, part(parts_[i]), 0, 64, names[i]);
    return stop;
  }

 private:
  extent parts_[2];
};

/// The value of a=ssrc-group: sources that belong together.
///
/// ABNF: `semantics *( SP ssrc-id )` (RFC 5576 4.2). An ssrc-id from 2^32 on is errc::out_of_range at its
/// digits. Borrows from the parsed input.
/// \code
/// if (auto g = sdp::parse_value<sdp::attr::ssrc_group>("FID 1 2"))
///   for (auto id : g->ids()) use(id.number<std::uint32_t>());
/// \endcode
class ssrc_group_view : public checked_value<ssrc_group_view> {
 public:
  /// `FID`, `FEC-FR`, `SIM`, ... as written.
  [[nodiscard]] std::string_view semantics() const noexcept { return source_.text(semantics_); }
  [[nodiscard]] bool is(std::string_view semantics) const noexcept { return this->semantics() == semantics; }
  /// The sources it names, each a number of 32 bits; perhaps none.
  [[nodiscard]] words ids() const noexcept { return words(part(ids_)); }
  [[nodiscard]] bool has(std::uint32_t id) const noexcept {
    for (const auto i : ids())
      if (i.number<std::uint32_t>() == id) return true;
    return false;
  }

  void parts(auto&& see, leniency = leniency::none) const {
    see("semantics", semantics());
    see("id", ids());
  }

  scan_end scan_parts(const char* p, const char* pe, const auto& runs, leniency lenient) noexcept {
    ids_ = {};
    const auto stop = detail::scan_ssrc_group(p, pe, runs, source_, semantics_, ids_);
    if (!stop.ok()) return stop;
    for (const auto i : ids())
      if (const auto n =
              detail::bounded_number<std::uint32_t>(i.as_slice(), {rule::ssrc_id, 0xFFFFFFFF}, lenient);
          !n)
        return {source_.data() + n.error().offset, n.error().code, rule::ssrc_id};
    return stop;
  }

 private:
  extent semantics_, ids_;
};

}}}  // namespace sipwire::sdp
