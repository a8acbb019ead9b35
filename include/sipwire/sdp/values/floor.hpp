#pragma once

/// \file
/// Attributes of floor control: floorctrl, confid, userid, floorid (RFC 8856, RFC 4583).

#include <cstdint>
#include <string_view>

#include "../detail/gen/floorid.hpp"
#include "../detail/gen/words.hpp"
#include "../detail/known_words.hpp"
#include "list.hpp"
#include "scalar.hpp"
#include "value.hpp"

namespace sipwire { inline namespace SIPWIRE_ISA { namespace sdp {

/// The value of a=floorctrl: the roles that an endpoint would take; another word is errc::unknown_value.
///
/// ABNF: `role *( SP role )`, `role = "c-only" / "s-only" / "c-s"` (RFC 8856 13.1). Borrows from the parsed
/// input.
/// \code
/// if (auto f = media.get<sdp::attr::floorctrl>(); f && f->has("s-only")) connect_as_client();
/// \endcode
class floorctrl_view : public checked_value<floorctrl_view> {
 public:
  /// At least one.
  [[nodiscard]] words roles() const noexcept { return words(part(all_)); }
  [[nodiscard]] bool has(std::string_view role) const noexcept { return roles().has_ignoring_case(role); }

  void parts(auto&& see, leniency = leniency::none) const { see("word", roles()); }

  scan_end scan_parts(const char* p, const char* pe, const auto& runs, leniency) noexcept {
    constexpr std::string_view known[] = {"c-only", "s-only", "c-s"};
    const auto stop = detail::scan_words(p, pe, runs, source_, rule::floor_role);
    if (!stop.ok()) return stop;
    for (const auto r : roles())
      if (detail::find_word(r.text(), known) == 3)
        return {source_.data() + r.where().first, errc::unknown_value, rule::floor_role};
    return stop;
  }
};

/// The value of a=confid and a=userid: a token that is a number up to Maximum.
///
/// ABNF: `token`, "the integer representation" of an id (RFC 8856 13.2, 13.3). Borrows from the parsed input.
/// \code
/// if (auto id = media.get<sdp::attr::confid>()) join(id->number().value_or(0));
/// \endcode
template <rule Where, std::uint32_t Maximum>
class bfcp_id_view : public checked_value<bfcp_id_view<Where, Maximum>> {
 public:
  /// The fault of a token that is no number, or too large.
  [[nodiscard]] result<std::uint32_t> number(leniency lenient = leniency::none) const noexcept {
    return this->template saturated_number<std::uint32_t>(this->all_, Maximum, Where, lenient);
  }

  void parts(auto&& see, leniency lenient = leniency::none) const {
    see("", this->text());
    see("number", number(lenient), part::checked_again);
  }

  scan_end scan_parts(const char* p, const char* pe, const auto& runs, leniency) noexcept {
    return detail::scan_word(p, pe, runs, this->source_, Where);
  }
};

/// The value of a=confid, 32 bits.
using confid_view = bfcp_id_view<rule::conference_id, 0xFFFFFFFF>;
/// The value of a=userid, 16 bits.
using userid_view = bfcp_id_view<rule::bfcp_user_id, 0xFFFF>;

/// The value of a=floorid: a floor, and the streams it is about.
///
/// ABNF: `token [ SP "mstrm:" token *( SP token ) ]` (RFC 8856 13.4); `m-stream:` is read too. Borrows from
/// the parsed input.
/// \code
/// auto f = sdp::parse_value<sdp::attr::floorid>("1 mstrm:10 11");
/// if (f) for (auto label : f->streams()) floor_of(label.text(), f->floor());
/// \endcode
class floorid_view : public checked_value<floorid_view> {
 public:
  [[nodiscard]] std::string_view floor() const noexcept { return source_.text(floor_); }
  /// The floor as a number of 16 bits; the fault of a token that is none.
  [[nodiscard]] result<std::uint16_t> number(leniency lenient = leniency::none) const noexcept {
    return saturated_number<std::uint16_t>(floor_, 0xFFFF, rule::floor_id, lenient);
  }
  /// The values of a=label it names; perhaps none.
  [[nodiscard]] words streams() const noexcept { return streams_ ? words(part(streams_)) : words(); }

  void parts(auto&& see, leniency lenient = leniency::none) const {
    see("floor", floor());
    see("number", number(lenient), part::checked_again);
    see("stream", streams());
  }

  scan_end scan_parts(const char* p, const char* pe, const auto& runs, leniency) noexcept {
    streams_ = {};
    return detail::scan_floorid(p, pe, runs, source_, floor_, streams_);
  }

 private:
  extent floor_, streams_;
};

}}}  // namespace sipwire::sdp
