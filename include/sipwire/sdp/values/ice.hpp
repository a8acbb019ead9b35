#pragma once

/// \file
/// Attributes of ICE (RFC 8839): candidate, ice-ufrag, ice-pwd.

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string_view>

#include "../detail/gen/candidate.hpp"
#include "../detail/gen/ice.hpp"
#include "../detail/gen/ice_options.hpp"
#include "../detail/gen/remote_candidate.hpp"
#include "../detail/known_words.hpp"
#include "address.hpp"
#include "list.hpp"
#include "scalar.hpp"
#include "value.hpp"

namespace sipwire { inline namespace SIPWIRE_ISA { namespace sdp {

/// How a candidate was found. `other` is any other token.
enum class candidate_type : std::uint8_t { host, srflx, prflx, relay, other };

/// One `name value` behind the type of a candidate.
struct candidate_extension {
  word name;
  word value;  ///< perhaps empty

  void parts(auto&& see, leniency = leniency::none) const {
    see("name", name);
    see("value", value);
  }
};

/// The value of a=candidate: one transport address to try.
///
/// ABNF:
/// `foundation SP component-id SP transport SP priority SP connection-address SP port SP "typ" SP type
/// [ SP "raddr" SP address ] [ SP "rport" SP port ] *( SP name SP value )`
/// (RFC 8839 5.1). A port above 65535 is errc::out_of_range at its digits. Borrows from the parsed input.
/// \code
/// for (auto c : media.all<sdp::attr::candidate>())
///   if (c && c->address() && !c->address()->is_name())
///     pair(c->component_id(), c->address_text(), c->port(), c->priority());
/// \endcode
class candidate_view : public checked_value<candidate_view> {
 public:
  /// 1 to 32 ice-chars.
  [[nodiscard]] std::string_view foundation() const noexcept { return source_.text(parts_[0]); }
  /// 1 to 256; errc::out_of_range for another number of up to three digits.
  [[nodiscard]] result<std::uint16_t> component_id(leniency lenient = leniency::none) const noexcept {
    const auto n = saturated_number<std::uint16_t>(parts_[1], 256, rule::component_id, lenient);
    if (n && *n == 0) return fault{errc::out_of_range, rule::component_id, parts_[1].first};
    return n;
  }
  /// `UDP`, `TCP`, ... as written; without case.
  [[nodiscard]] std::string_view transport() const noexcept { return source_.text(parts_[2]); }
  /// 1 to 2^31-1; errc::out_of_range for another number of up to ten digits.
  [[nodiscard]] result<std::uint32_t> priority(leniency lenient = leniency::none) const noexcept {
    const auto n = saturated_number<std::uint32_t>(parts_[3], 0x7FFFFFFF, rule::cand_priority, lenient);
    if (n && *n == 0) return fault{errc::out_of_range, rule::cand_priority, parts_[3].first};
    return n;
  }
  [[nodiscard]] std::string_view address_text() const noexcept { return source_.text(parts_[4]); }
  /// The address by its looks: IPv6 with a colon, IPv4, else a name (mDNS names among them), which RFC 8839
  /// has ignored.
  [[nodiscard]] result<address_view> address(leniency lenient = leniency::none) const noexcept {
    return address_view::any(part(parts_[4]), lenient, rule::connection_address);
  }
  [[nodiscard]] std::uint16_t port() const noexcept { return port_; }
  [[nodiscard]] std::string_view type_text() const noexcept { return source_.text(parts_[6]); }
  [[nodiscard]] candidate_type type() const noexcept {
    constexpr std::string_view known[] = {"host", "srflx", "prflx", "relay"};
    return static_cast<candidate_type>(detail::find_word(type_text(), known));
  }
  /// `raddr` as written.
  [[nodiscard]] std::optional<std::string_view> rel_addr() const noexcept { return optional_text(rel_addr_); }
  /// `rport`, 0 to 65535; errc::absent without one.
  [[nodiscard]] result<std::uint16_t> rel_port(leniency lenient = leniency::none) const noexcept {
    return saturated_number<std::uint16_t>(rel_port_, 65535, rule::port, lenient);
  }

  /// The pairs behind type, raddr and rport: `generation 0`, `tcptype active`, `ufrag x`, ...
  [[nodiscard]] word_pairs<candidate_extension> extensions() const noexcept {
    return word_pairs<candidate_extension>(part(extensions_));
  }
  /// The value of the first extension called `name`; empty when it has none.
  [[nodiscard]] std::optional<std::string_view> extension(std::string_view name) const noexcept {
    for (const auto e : extensions())
      if (e.name == name) return e.value.text();
    return std::nullopt;
  }

  void parts(auto&& see, leniency lenient = leniency::none) const {
    see("foundation", foundation());
    see("component", component_id(lenient), part::checked);
    see("transport", transport());
    see("priority", priority(lenient), part::checked);
    see("address", address_text());
    see("address", address(lenient), part::checked_again);
    see("port", port());
    see("type", type_text());
    see("rel-addr", rel_addr());
    see("rel-port", rel_port(lenient), part::checked);
    see_again(see, "type", type(), "extension", extensions());
  }

  scan_end scan_parts(const char* p, const char* pe, const auto& runs, leniency lenient) noexcept {
    rel_addr_ = rel_port_ = {};
    extent rest;
    const auto stop = detail::scan_candidate(p, pe, runs, source_, parts_, rest);
    if (!stop.ok()) return stop;
    extensions_ = rest;
    if (rest && take(rest, "raddr", rel_addr_) && rel_addr_.empty())
      return {source_.data() + rel_addr_.first, rel_addr_.last == all_.last ? errc::truncated : errc::syntax,
              rule::connection_address};
    if (extensions_ && take(extensions_, "rport", rel_port_)) {
      const auto digits = parse_decimal<std::uint64_t>({source_, rel_port_});
      if (!digits && digits.error().code != errc::out_of_range)
        return {source_.data() + digits.error().offset,
                rel_port_.last == all_.last ? digits.error().code : errc::syntax, rule::port};
    }
    return detail::read_number(stop, part(parts_[5]), {rule::port, 65535}, lenient, port_);
  }

 private:
  // If the pairs begin with `name`, takes its value from them.
  bool take(const extent& pairs, std::string_view name, extent& value) noexcept {
    const auto size = static_cast<std::uint32_t>(name.size());
    if (pairs.size() <= size || source_.data()[pairs.first + size] != ' ' ||
        !iequals(source_.text({pairs.first, pairs.first + size}), name))
      return false;
    const std::uint32_t first = pairs.first + size + 1;
    const char* const last = find_byte(source_.data() + first, source_.data() + pairs.last, ' ');
    value = {first, source_.offset(last)};
    extensions_ = value.last == pairs.last ? extent{} : extent{value.last + 1, pairs.last};
    return true;
  }

  extent parts_[7], rel_addr_, rel_port_, extensions_;
  std::uint16_t port_ = 0;
};

/// The value of a=ice-ufrag and a=ice-pwd. ABNF: `Minimum*256 ice-char` (RFC 8839 5.4). A shorter one is
/// errc::truncated at its end, a longer one errc::too_long at the first character too many. Borrows from the
/// parsed input. Under leniency::loose_identifiers any visible characters, of any number.
/// \code
/// if (auto pwd = media.inherited<sdp::attr::ice_pwd>()) authenticate(pwd->text());
/// \endcode
template <rule Where, std::uint32_t Minimum>
class ice_text_view : public checked_value<ice_text_view<Where, Minimum>> {
 public:
  scan_end scan_parts(const char* p, const char* pe, const auto& runs, leniency) noexcept {
    const auto stop = detail::scan_ice(p, pe, runs, this->source_, Where);
    return detail::bound_length(stop, this->part(this->all_), Minimum, 256, Where);
  }

  static constexpr leniency loose_under = leniency::loose_identifiers;
  bool read_loosely(const slice& text, leniency) noexcept { return detail::is_visible(text); }
};

/// The value of a=ice-ufrag: 4 to 256 ice-chars.
using ice_ufrag_view = ice_text_view<rule::ice_ufrag, 4>;
/// The value of a=ice-pwd: 22 to 256 ice-chars.
using ice_pwd_view = ice_text_view<rule::ice_pwd, 22>;

/// The value of a=ice-pacing: the milliseconds between checks, a number of up to ten digits.
///
/// ABNF: `pacing-value = 1*10DIGIT` (RFC 8839 5.7); ten digits are at most 9999999999. Borrows from the
/// parsed input.
/// \code
/// if (auto p = session->get<sdp::attr::ice_pacing>()) ta(p->value());
/// \endcode
using ice_pacing_view = number_view<rule::ice_pacing, 9'999'999'999, 10>;

/// The value of a=ice-options: extensions of ICE that an agent knows.
///
/// ABNF: `ice-option-tag *( SP ice-option-tag )` (RFC 8839 5.6). Borrows from the parsed input. Under
/// leniency::loose_identifiers the tags are of any visible characters: `ice2,trickle` is one.
/// \code
/// if (auto o = session->get<sdp::attr::ice_options>(); o && o->has("trickle")) expect_more();
/// \endcode
class ice_options_view : public checked_value<ice_options_view> {
 public:
  /// At least one.
  [[nodiscard]] words options() const noexcept { return words(part(all_)); }
  [[nodiscard]] bool has(std::string_view option) const noexcept { return options().has(option); }

  void parts(auto&& see, leniency = leniency::none) const { see("option", options()); }

  scan_end scan_parts(const char* p, const char* pe, const auto& runs, leniency) noexcept {
    return detail::scan_ice_options(p, pe, runs, source_);
  }

  static constexpr leniency loose_under = leniency::loose_identifiers;
  bool read_loosely(const slice&, leniency) noexcept {
    for (const auto o : options())
      if (!detail::is_visible(o.as_slice())) return false;
    return !all_.empty();
  }
};

/// One candidate of a=remote-candidates.
///
/// ABNF: `remote-candidate = component-id SP connection-address SP port` (RFC 8839 5.2). A component that is
/// not 1 to 256 and a port above 65535 are errc::out_of_range at their digits.
class remote_candidate : public value_base<remote_candidate> {
 public:
  [[nodiscard]] std::uint16_t component_id() const noexcept { return component_id_; }
  [[nodiscard]] std::string_view address_text() const noexcept { return source_.text(address_); }
  /// The address by its looks.
  [[nodiscard]] result<address_view> address(leniency lenient = leniency::none) const noexcept {
    return address_view::any(part(address_), lenient, rule::connection_address);
  }
  [[nodiscard]] std::uint16_t port() const noexcept { return port_; }

  void parts(auto&& see, leniency lenient = leniency::none) const {
    see("component", component_id());
    see("address", address_text());
    see("address", address(lenient), part::checked_again);
    see("port", port());
  }

  scan_end scan_parts(const char* p, const char* pe, const auto& runs, leniency lenient) noexcept {
    extent component, port;
    auto stop = detail::scan_remote_candidate(p, pe, runs, source_, component, address_, port);
    all_ = source_.at(p, stop.at);
    stop = detail::read_number(stop, part(component), {rule::component_id, 256, 1}, lenient, component_id_);
    return detail::read_number(stop, part(port), {rule::port, 65535}, lenient, port_);
  }

 private:
  extent address_;
  std::uint16_t component_id_ = 0;
  std::uint16_t port_ = 0;
};

/// The value of a=remote-candidates: what the controlling agent took of the other side, for each component.
///
/// ABNF: `remote-candidate *( SP remote-candidate )` (RFC 8839 5.2). Borrows from the parsed input.
/// \code
/// if (auto r = media.get<sdp::attr::remote_candidates>())
///   for (const auto& c : r->candidates()) use(c.component_id(), c.address_text(), c.port());
/// \endcode
class remote_candidates_view : public checked_value<remote_candidates_view> {
 public:
  /// At least one.
  [[nodiscard]] element_list<remote_candidate> candidates() const noexcept {
    return element_list<remote_candidate>(part(all_), lenient_);
  }

  void parts(auto&& see, leniency = leniency::none) const { see("candidate", candidates(), part::checked); }

  template <class Runs>
  scan_end scan_parts(const char*, const char*, const Runs&, leniency lenient) noexcept {
    lenient_ = lenient;
    return detail::scan_elements<remote_candidate, Runs>(part(all_), lenient);
  }

 private:
  leniency lenient_ = leniency::none;
};

}}}  // namespace sipwire::sdp
