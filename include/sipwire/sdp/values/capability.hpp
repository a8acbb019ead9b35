#pragma once

/// \file
/// Attributes of capability negotiation: tcap, pcfg, acfg (RFC 5939), sqn, cdsc, cpar (RFC 3407). acap is in
/// nested_attribute.hpp.

#include <cstdint>
#include <optional>
#include <string_view>

#include "../detail/gen/cdsc.hpp"
#include "../detail/gen/cpar.hpp"
#include "../detail/gen/pcfg.hpp"
#include "../detail/gen/spaced_number.hpp"
#include "../detail/gen/tcap.hpp"
#include "list.hpp"
#include "value.hpp"

namespace sipwire { inline namespace SIPWIRE_ISA { namespace sdp {

/// The value of a=tcap: transport protocols, of which the first has the number and the others those behind
/// it.
///
/// ABNF: `trpr-cap-num 1*WSP proto-list` (RFC 5939 3.4.2). A number that is not 1 to 2^31-1 is
/// errc::out_of_range at its digits. Borrows from the parsed input.
/// \code
/// auto t = sdp::parse_value<sdp::attr::tcap>("1 RTP/SAVPF RTP/SAVP");
/// if (t) for (auto p : t->protos()) use(p.text());
/// \endcode
class tcap_view : public checked_value<tcap_view> {
 public:
  [[nodiscard]] std::uint32_t id() const noexcept { return id_; }
  /// At least one.
  [[nodiscard]] spaced_list<word> protos() const noexcept { return spaced_list<word>(part(protos_)); }

  void parts(auto&& see, leniency = leniency::none) const {
    see("id", id());
    see("proto", protos());
  }

  scan_end scan_parts(const char* p, const char* pe, const auto& runs, leniency lenient) noexcept {
    extent id;
    const auto stop = detail::scan_tcap(p, pe, runs, source_, id, protos_);
    return detail::read_number(stop, part(id), {rule::trpr_cap_num, 0x7FFFFFFF, 1, 10}, lenient, id_);
  }

 private:
  extent protos_;
  std::uint32_t id_ = 0;
};

/// One list of a configuration: `a=`, `t=` or that of an extension.
///
/// ABNF: `pot-config = attribute-config-list / transport-protocol-config-list / extension-config-list` (RFC
/// 5939 3.5.1).
class configuration_part : public piece {
 public:
  using piece::piece;

  /// Must an extension be supported, by its `+`?
  [[nodiscard]] bool is_mandatory() const noexcept { return text().starts_with('+'); }
  /// What is before the `=`, without the `+`.
  [[nodiscard]] std::string_view name() const noexcept {
    const auto t = is_mandatory() ? text().substr(1) : text();
    return t.substr(0, t.find('='));
  }
  [[nodiscard]] bool is(std::string_view name) const noexcept { return iequals(this->name(), name); }
  [[nodiscard]] bool is_attributes() const noexcept { return is("a"); }
  [[nodiscard]] bool is_transports() const noexcept { return is("t"); }
  /// What is behind the `=`.
  [[nodiscard]] slice value_slice() const noexcept {
    const extent e = at_.where();
    return {at_.buffer(), {e.first + static_cast<std::uint32_t>(text().find('=') + 1), e.last}};
  }
  [[nodiscard]] std::string_view value() const noexcept { return value_slice().text(); }
  /// The attributes to delete, `m`, `s` or `ms`; absent where none are.
  [[nodiscard]] std::optional<std::string_view> delete_attributes() const noexcept {
    if (!is_attributes() || !value().starts_with('-')) return std::nullopt;
    return value().substr(
        1, value().find(':') == std::string_view::npos ? value().size() : value().find(':') - 1);
  }
  /// The alternatives, best first: numbers of a=tcap, or lists of numbers of a=acap with the optional ones in
  /// brackets.
  [[nodiscard]] pieces<word, '|'> alternatives() const noexcept {
    slice v = value_slice();
    if (delete_attributes()) {
      const auto colon = value().find(':');
      const extent e = v.where();
      v = slice(v.buffer(),
                {colon == std::string_view::npos ? e.last : e.first + static_cast<std::uint32_t>(colon + 1),
                 e.last});
    }
    return pieces<word, '|'>(v);
  }
  /// The first number of `a=` and `t=` that is not 1 to 2^31-1, or has more than ten digits.
  [[nodiscard]] result<void> check(leniency lenient = leniency::none) const noexcept {
    if (!is_attributes() && !is_transports()) return {};
    const vector_runs runs(at_.buffer());
    const slice v = value_slice();
    for (const char* p = v.begin(); p != v.end(); ++p) {
      if (*p < '0' || *p > '9') continue;
      const char* const last = runs.template skip<charset::digit>(p, v.end());
      const rule where = is_attributes() ? rule::att_cap_num : rule::trpr_cap_num;
      const auto n = detail::bounded_number<std::uint32_t>({v.buffer(), v.buffer().at(p, last)},
                                                           {where, 0x7FFFFFFF, 1, 10}, lenient);
      if (!n) return n.error();
      p = last - 1;
    }
    return {};
  }

  void parts(auto&& see, leniency lenient = leniency::none) const {
    see("", text());
    see("name", name());
    see("delete", delete_attributes());
    see("alternative", alternatives());
    see("check", check(lenient), part::checked_again);
    see_again(see, "mandatory", is_mandatory(), "attributes", is_attributes(), "transports", is_transports(),
              "value", value());
  }
};

/// The value of a=pcfg, a configuration offered, and of a=acfg, the one chosen.
///
/// ABNF: `config-number [ 1*WSP pot-cfg-list ]` (RFC 5939 3.5.1), `config-number [ 1*WSP sel-cfg-list ]`
/// (3.5.2). A number that is not 1 to 2^31-1 is errc::out_of_range at its digits. Borrows from the parsed
/// input.
/// \code
/// auto c = sdp::parse_value<sdp::attr::pcfg>("1 t=1|2 a=-m:1,[2]");
/// if (c) if (auto t = c->transports()) use(t->alternatives().front().text());
/// \endcode
template <bool Selected>
class configuration_view : public checked_value<configuration_view<Selected>> {
 public:
  [[nodiscard]] std::uint32_t id() const noexcept { return id_; }
  /// Perhaps none.
  [[nodiscard]] spaced_list<configuration_part> parts() const noexcept {
    return configs_ ? spaced_list<configuration_part>(this->part(configs_))
                    : spaced_list<configuration_part>();
  }
  /// The list called `name`, without case.
  [[nodiscard]] std::optional<configuration_part> find(std::string_view name) const noexcept {
    return parts().find(name);
  }
  [[nodiscard]] std::optional<configuration_part> attributes() const noexcept { return find("a"); }
  [[nodiscard]] std::optional<configuration_part> transports() const noexcept { return find("t"); }

  void parts(auto&& see, leniency = leniency::none) const {
    see("id", id());
    see("config", parts(), part::checked);
    see_again(see, "attributes", attributes(), "transports", transports());
  }

  scan_end scan_parts(const char* p, const char* pe, const auto& runs, leniency lenient) noexcept {
    configs_ = {};
    extent id;
    const auto stop = detail::scan_pcfg(p, pe, runs, this->source_, Selected, id, configs_);
    return detail::read_number(stop, this->part(id), {rule::config_number, 0x7FFFFFFF, 1, 10}, lenient, id_);
  }

 private:
  extent configs_;
  std::uint32_t id_ = 0;
};

/// The value of a=pcfg.
using pcfg_view = configuration_view<false>;
/// The value of a=acfg.
using acfg_view = configuration_view<true>;

/// The value of a=sqn: the number of a capability set, 0 to 255.
///
/// ABNF: none; `[ SP ] sqn-num` (RFC 3407 3.1). Borrows from the parsed input.
/// \code
/// if (auto n = session->get<sdp::attr::sqn>()) newer_than(n->value());
/// \endcode
class sqn_view : public checked_value<sqn_view> {
 public:
  [[nodiscard]] std::uint8_t value() const noexcept { return value_; }

  void parts(auto&& see, leniency = leniency::none) const { see("", value()); }

  scan_end scan_parts(const char* p, const char* pe, const auto& runs, leniency lenient) noexcept {
    extent number;
    const auto stop = detail::scan_spaced_number(p, pe, runs, source_, rule::sqn_num, number);
    return detail::read_number(stop, part(number), {rule::sqn_num, 255}, lenient, value_);
  }

 private:
  std::uint8_t value_ = 0;
};

/// The value of a=cdsc: media that an endpoint can do, the first format having the number and the others
/// those behind it.
///
/// ABNF: none; `[ SP ] cap-num SP media SP transport SP fmt-list` (RFC 3407 3.1). A number that is not 1 to
/// 255 is errc::out_of_range at its digits. Borrows from the parsed input.
/// \code
/// auto c = sdp::parse_value<sdp::attr::cdsc>(" 1 audio RTP/AVP 0 18 96");
/// if (c)
///   for (auto f : c->formats()) use(c->media(), c->proto(), f.text());
/// \endcode
class cdsc_view : public checked_value<cdsc_view> {
 public:
  [[nodiscard]] std::uint8_t id() const noexcept { return id_; }
  [[nodiscard]] std::string_view media() const noexcept { return source_.text(media_); }
  [[nodiscard]] std::string_view proto() const noexcept { return source_.text(proto_); }
  /// At least one.
  [[nodiscard]] words formats() const noexcept { return words(part(formats_)); }

  void parts(auto&& see, leniency = leniency::none) const {
    see("id", id());
    see("media", media());
    see("proto", proto());
    see("format", formats());
  }

  scan_end scan_parts(const char* p, const char* pe, const auto& runs, leniency lenient) noexcept {
    extent id;
    const auto stop = detail::scan_cdsc(p, pe, runs, source_, id, media_, proto_, formats_);
    return detail::read_number(stop, part(id), {rule::cap_num, 255, 1}, lenient, id_);
  }

 private:
  extent media_, proto_, formats_;
  std::uint8_t id_ = 0;
};

/// The value of a=cpar: an attribute or a bandwidth of the a=cdsc before it.
///
/// ABNF: none; `[ SP ] ( "a=" / "b=" ) text` (RFC 3407 3.1). Borrows from the parsed input.
/// \code
/// auto c = sdp::parse_value<sdp::attr::cpar>(" a=fmtp:96 0-16,32-35");
/// if (c && c->is_attribute()) use(c->value());  // fmtp:96 0-16,32-35
/// \endcode
class cpar_view : public checked_value<cpar_view> {
 public:
  [[nodiscard]] bool is_attribute() const noexcept { return source_.text(line_).starts_with('a'); }
  [[nodiscard]] bool is_bandwidth() const noexcept { return source_.text(line_).starts_with('b'); }
  /// The line with its type.
  [[nodiscard]] std::string_view line() const noexcept { return source_.text(line_); }
  /// What is behind `a=` or `b=`.
  [[nodiscard]] std::string_view value() const noexcept { return line().empty() ? line() : line().substr(2); }

  void parts(auto&& see, leniency = leniency::none) const {
    see("type", line().substr(0, 1));
    see("value", value());
    see_again(see, "line", line(), "attribute", is_attribute(), "bandwidth", is_bandwidth());
  }

  scan_end scan_parts(const char* p, const char* pe, const auto& runs, leniency) noexcept {
    return detail::scan_cpar(p, pe, runs, source_, line_);
  }

 private:
  extent line_;
};

}}}  // namespace sipwire::sdp
