#pragma once

/// \file
/// The attribute of RTP header extensions: extmap (RFC 8285).

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string_view>

#include "../detail/gen/extmap.hpp"
#include "../detail/known_words.hpp"
#include "contact.hpp"
#include "direction.hpp"
#include "scalar.hpp"
#include "value.hpp"

namespace sipwire { inline namespace SIPWIRE_ISA { namespace sdp {

/// The value of a=extmap: which URI a number in RTP header extensions stands for.
///
/// ABNF: `1*5DIGIT [ "/" direction ] SP extensionname [ SP extensionattributes ]` (RFC 8285 8). A number
/// above 65535 is errc::out_of_range at its digits. Borrows from the parsed input.
/// \code
/// auto e = sdp::parse_value<sdp::attr::extmap>("3/recvonly urn:ietf:params:rtp-hdrext:toffset");
/// if (e) use(e->id(), e->uri(), e->direction().value_or(sdp::direction::sendrecv));
/// \endcode
class extmap_view : public checked_value<extmap_view> {
 public:
  [[nodiscard]] std::uint16_t id() const noexcept { return id_; }
  /// Has it a number that stands in packets, 1 to 14 there with one byte, to 255 with two? From 4096 to 4351
  /// it is only offered.
  [[nodiscard]] bool in_valid_range() const noexcept { return id_ >= 1 && id_ <= 255; }
  /// Absent where it is not written: that of the media description.
  [[nodiscard]] std::optional<sdp::direction> direction() const noexcept {
    if (!direction_) return std::nullopt;
    constexpr std::string_view names[] = {"inactive", "sendonly", "recvonly", "sendrecv"};
    return static_cast<sdp::direction>(detail::find_word(source_.text(direction_), names));
  }
  /// extensionname.
  [[nodiscard]] std::string_view uri() const noexcept { return source_.text(uri_); }
  [[nodiscard]] std::optional<std::string_view> attributes() const noexcept {
    return optional_text(attributes_);
  }
  /// A number that is neither of packets nor of offers (RFC 8285 7) is errc::out_of_range.
  [[nodiscard]] result<void> check() const noexcept {
    if (in_valid_range() || (id_ >= 4096 && id_ <= 4351)) return {};
    return fault{errc::out_of_range, rule::mapentry, all_.first};
  }

  void parts(auto&& see, leniency = leniency::none) const {
    see("id", id());
    see("direction", direction());
    see("uri", uri());
    see("attributes", attributes());
    see("in-valid-range", in_valid_range(), part::again);
    see("check", check(), part::checked_again);
  }

  template <class Runs>
  scan_end scan_parts(const char* p, const char* pe, const Runs& runs, leniency lenient) noexcept {
    direction_ = attributes_ = {};
    extent id;
    const auto stop = detail::scan_extmap(p, pe, runs, source_, id, direction_, uri_, attributes_);
    if (!stop.ok()) return stop;
    const char* const first = source_.data() + uri_.first;
    const char* const last = source_.data() + uri_.last;
    uri_view reference;
    const auto uri = uri_view::scan_with<Runs>(part(uri_), lenient, reference);
    if (!uri.ok())
      return {uri.at, uri.at == last && last != pe ? errc::syntax : uri.code, rule::extensionname};
    // A reference is a URI when it has a scheme.
    const std::size_t scheme = source_.text(uri_).find_first_of(":/?#");
    const char* const mark = scheme < uri_.size() ? first + scheme : last;
    if (mark == last || *mark != ':')
      return {mark, mark == pe ? errc::truncated : errc::syntax, rule::extensionname};
    return detail::read_number(stop, part(id), {rule::mapentry, 65535, 0, 5}, lenient, id_);
  }

 private:
  extent direction_, uri_, attributes_;
  std::uint16_t id_ = 0;
};

}}}  // namespace sipwire::sdp
