#pragma once

/// \file
/// Attributes of preconditions: curr, des, conf (RFC 3312, RFC 4032).

#include <cstdint>
#include <string_view>

#include "../detail/known_words.hpp"
#include "list.hpp"
#include "scalar.hpp"
#include "value.hpp"

namespace sipwire { inline namespace SIPWIRE_ISA { namespace sdp {

/// Which part of the way a precondition is about.
enum class status_type : std::uint8_t { e2e, local, remote };
/// For which direction it holds; bit 0 is sending, bit 1 receiving.
enum class direction_tag : std::uint8_t { none, send, recv, sendrecv };
/// How much it is wanted (RFC 3312 4).
enum class strength_tag : std::uint8_t { mandatory, optional, none, failure, unknown };

/// The value of a=curr and a=conf, and with a strength of a=des: the state of a precondition, and the one
/// wanted.
///
/// ABNF: `precondition-type SP [ strength-tag SP ] status-type SP direction-tag` (RFC 3312 4). A word that is
/// none of the known ones is errc::unknown_value; the type may be any token. Borrows from the parsed input.
/// \code
/// auto d = sdp::parse_value<sdp::attr::des>("qos mandatory local sendrecv");
/// if (d && d->is("qos") && d->strength() == sdp::strength_tag::mandatory) reserve(d->direction());
/// \endcode
template <bool HasStrength>
class precondition_view : public checked_value<precondition_view<HasStrength>> {
 public:
  /// `qos`, `sec`, ... as written.
  [[nodiscard]] std::string_view type() const noexcept { return this->source_.text(parts_[0]); }
  [[nodiscard]] bool is(std::string_view type) const noexcept { return iequals(this->type(), type); }
  [[nodiscard]] strength_tag strength() const noexcept requires HasStrength { return strength_; }
  [[nodiscard]] status_type status() const noexcept { return status_; }
  [[nodiscard]] direction_tag direction() const noexcept { return direction_; }

  void parts(auto&& see, leniency = leniency::none) const {
    see("type", type());
    if constexpr (HasStrength) see("strength", this->source_.text(parts_[1]));
    see("status", this->source_.text(parts_[count - 2]));
    see("direction", this->source_.text(parts_[count - 1]));
    if constexpr (HasStrength) see("strength", strength(), part::again);
    see_again(see, "status", status(), "direction", direction());
  }

  scan_end scan_parts(const char* p, const char* pe, const auto& runs, leniency) noexcept {
    constexpr std::string_view strengths[] = {"mandatory", "optional", "none", "failure", "unknown"};
    constexpr std::string_view statuses[] = {"e2e", "local", "remote"};
    constexpr std::string_view directions[] = {"none", "send", "recv", "sendrecv"};
    scan_end stop;
    if constexpr (HasStrength) {
      constexpr rule names[] = {rule::precondition_type, rule::strength_tag, rule::status_type,
                                rule::direction_tag};
      stop = detail::scan_fields<4>(p, pe, runs, this->source_, names, parts_);
      stop = detail::read_word(stop, this->part(parts_[1]), strengths, rule::strength_tag, strength_);
    } else {
      constexpr rule names[] = {rule::precondition_type, rule::status_type, rule::direction_tag};
      stop = detail::scan_fields<3>(p, pe, runs, this->source_, names, parts_);
    }
    stop = detail::read_word(stop, this->part(parts_[count - 2]), statuses, rule::status_type, status_);
    return detail::read_word(stop, this->part(parts_[count - 1]), directions, rule::direction_tag,
                             direction_);
  }

 private:
  static constexpr std::size_t count = HasStrength ? 4 : 3;
  extent parts_[count];
  strength_tag strength_ = strength_tag::none;
  status_type status_ = status_type::e2e;
  direction_tag direction_ = direction_tag::none;
};

/// The value of a=curr and a=conf.
using precondition_status_view = precondition_view<false>;
/// The value of a=des.
using desired_status_view = precondition_view<true>;

}}}  // namespace sipwire::sdp
