#pragma once

/// \file
/// Attributes of circuits and gateways: cs-correlation (RFC 7195), silenceSupp, ecan (RFC 3108), gpmd (ITU-T
/// V.152).

#include <cstdint>
#include <optional>
#include <string_view>

#include "../detail/gen/correlation.hpp"
#include "../detail/gen/silence_supp.hpp"
#include "../detail/known_words.hpp"
#include "list.hpp"
#include "rtp.hpp"
#include "scalar.hpp"
#include "value.hpp"

namespace sipwire { inline namespace SIPWIRE_ISA { namespace sdp {

/// One way of a=cs-correlation to find the call that belongs to a session.
///
/// ABNF: `corr-mech = ext-mech-name [ ":" ext-mech-value ]`, with `callerid`, `uuie`, `dtmf` and `external`
/// known (RFC 7195 5.7).
class correlation_mechanism : public piece {
 public:
  using piece::piece;

  [[nodiscard]] std::string_view name() const noexcept { return text().substr(0, text().find(':')); }
  [[nodiscard]] bool is(std::string_view name) const noexcept { return iequals(this->name(), name); }
  /// What is behind the colon; absent without one, when it only says that the way is known.
  [[nodiscard]] std::optional<std::string_view> value() const noexcept {
    const auto colon = text().find(':');
    return colon == std::string_view::npos ? std::nullopt : std::optional(text().substr(colon + 1));
  }
  /// The first byte of the value of a known way that it may not have, or its end where it is too short;
  /// errc::too_long past 15 digits, 65 octets, 32 tones.
  [[nodiscard]] result<void> check() const noexcept {
    const auto v = value();
    if (!v) return {};
    const std::uint32_t first = at_.where().last - static_cast<std::uint32_t>(v->size());
    const auto bounded = [&](std::size_t from, std::size_t most, auto&& good) -> result<void> {
      for (std::size_t i = from; i < v->size(); ++i) {
        if (!good((*v)[i]))
          return fault{errc::syntax, rule::corr_mech, first + static_cast<std::uint32_t>(i)};
        if (i - from == most)
          return fault{errc::too_long, rule::corr_mech, first + static_cast<std::uint32_t>(i)};
      }
      if (v->size() == from) return fault{errc::truncated, rule::corr_mech, at_.where().last};
      return {};
    };
    if (is("callerid")) {
      if (!v->starts_with('+')) return fault{errc::syntax, rule::corr_mech, first};
      return bounded(1, 15, is_digit);
    }
    if (is("uuie")) {
      const auto good = bounded(0, 130, [](char c) { return hex_value(c) >= 0; });
      if (good && v->size() % 2 != 0) return fault{errc::truncated, rule::corr_mech, at_.where().last};
      return good;
    }
    if (is("dtmf"))
      return bounded(0, 32, [](char c) {
        return is_digit(c) || (to_lower(c) >= 'a' && to_lower(c) <= 'd') || c == '#' || c == '*';
      });
    return {};
  }

  void parts(auto&& see, leniency = leniency::none) const {
    see("name", name());
    see("value", value());
    see("check", check(), part::checked_again);
  }
};

/// The value of a=cs-correlation: how a call over circuits and a session find each other.
///
/// ABNF: `corr-mechanisms = corr-mech *( SP corr-mech )` (RFC 7195 5.7). Borrows from the parsed input.
/// \code
/// auto c = sdp::parse_value<sdp::attr::cs_correlation>("callerid:+441134960123 uuie dtmf");
/// if (c) if (auto id = c->find("callerid")) expect_call_from(id->value().value_or(""));
/// \endcode
class cs_correlation_view : public checked_value<cs_correlation_view> {
 public:
  /// At least one.
  [[nodiscard]] pieces<correlation_mechanism> mechanisms() const noexcept {
    return pieces<correlation_mechanism>(part(all_));
  }
  [[nodiscard]] std::optional<correlation_mechanism> find(std::string_view name) const noexcept {
    return mechanisms().find(name);
  }

  void parts(auto&& see, leniency = leniency::none) const { see("mechanism", mechanisms(), part::checked); }

  scan_end scan_parts(const char* p, const char* pe, const auto& runs, leniency) noexcept {
    return detail::scan_correlation(p, pe, runs, source_);
  }
};

/// The value of a=silenceSupp: is silence left out, and what stands in for it. `-` says nothing.
///
/// ABNF: `silenceSuppEnable SP silenceTimer SP suppPref SP sidUse SP fxnslevel` (RFC 3108 5.6.2.3). Borrows
/// from the parsed input.
/// \code
/// auto s = sdp::parse_value<sdp::attr::silencesupp>("off - - - -");
/// if (s && s->is_enabled() == false) send_always();
/// \endcode
class silence_supp_view : public checked_value<silence_supp_view> {
 public:
  /// Absent for `-`.
  [[nodiscard]] std::optional<bool> is_enabled() const noexcept {
    const auto t = said(0);
    return t ? std::optional(iequals(*t, "on")) : std::nullopt;
  }
  /// Milliseconds of 16 bits before silence counts; errc::absent for `-`.
  [[nodiscard]] result<std::uint16_t> timer(leniency lenient = leniency::none) const noexcept {
    return number_of(parts_[1], 65535, lenient);
  }
  /// `standard` or `custom`.
  [[nodiscard]] std::optional<std::string_view> preference() const noexcept { return said(2); }
  /// `No SID`, `Fixed Noise` or `Sampled Noise`.
  [[nodiscard]] std::optional<std::string_view> sid_use() const noexcept { return said(3); }
  /// Of fixed noise: the level in -dBm0, 0 to 127; errc::absent for `-`.
  [[nodiscard]] result<std::uint16_t> noise_level(leniency lenient = leniency::none) const noexcept {
    return number_of(parts_[4], 127, lenient);
  }

  void parts(auto&& see, leniency lenient = leniency::none) const {
    see("enabled", is_enabled());
    see("timer", timer(lenient), part::checked);
    see("preference", preference());
    see("sid-use", sid_use());
    see("noise-level", noise_level(lenient), part::checked);
  }

  scan_end scan_parts(const char* p, const char* pe, const auto& runs, leniency) noexcept {
    return detail::scan_silence_supp(p, pe, runs, source_, parts_);
  }

 private:
  [[nodiscard]] std::optional<std::string_view> said(int i) const noexcept {
    const auto t = source_.text(parts_[i]);
    return t == "-" ? std::nullopt : std::optional(t);
  }
  [[nodiscard]] result<std::uint16_t> number_of(const extent& e, std::uint16_t maximum,
                                                leniency lenient) const noexcept {
    const auto t = source_.text(e);
    if (t == "-") return fault{errc::absent, rule::silence_supp, e.first};
    if (!iequals(t.substr(0, 2), "0x"))
      return saturated_number<std::uint16_t>(e, maximum, rule::silence_supp, lenient);
    std::uint32_t n = 0;
    for (const char c : t.substr(2)) {
      n = n * 16 + static_cast<std::uint32_t>(hex_value(c));
      if (n <= maximum) continue;
      if (has(lenient, leniency::saturate_numbers)) return maximum;
      return fault{errc::out_of_range, rule::silence_supp, e.first};
    }
    return static_cast<std::uint16_t>(n);
  }
  extent parts_[5];
};

/// The value of a=ecan: echo cancellation by direction.
///
/// ABNF: `directionFlag SP ecanEnable [ SP ecanType ]` (RFC 3108 5.6.2.4): `f`, `b` or `fb`; `on` or `off`; a
/// token. Another word is errc::unknown_value. Borrows from the parsed input.
/// \code
/// auto e = sdp::parse_value<sdp::attr::ecan>("fb on G168");
/// if (e && e->is_enabled()) cancel(e->forward(), e->backward());
/// \endcode
class ecan_view : public checked_value<ecan_view> {
 public:
  [[nodiscard]] bool forward() const noexcept {
    return source_.text(parts_[0]).find_first_of("fF") != std::string_view::npos;
  }
  [[nodiscard]] bool backward() const noexcept {
    return source_.text(parts_[0]).find_first_of("bB") != std::string_view::npos;
  }
  [[nodiscard]] bool is_enabled() const noexcept { return iequals(source_.text(parts_[1]), "on"); }
  /// `G165`, `G168`, ...; absent for `-` too.
  [[nodiscard]] std::optional<std::string_view> type() const noexcept {
    const auto t = optional_text(parts_[2]);
    return t == "-" ? std::nullopt : t;
  }

  void parts(auto&& see, leniency = leniency::none) const {
    see("forward", forward());
    see("backward", backward());
    see("enabled", is_enabled());
    see("type", type());
  }

  scan_end scan_parts(const char* p, const char* pe, const auto& runs, leniency) noexcept {
    constexpr rule names[] = {rule::ecan, rule::ecan, rule::ecan};
    constexpr std::string_view flags[] = {"f", "b", "fb"};
    constexpr std::string_view switches[] = {"on", "off"};
    const auto stop = detail::scan_fields<2>(p, pe, runs, source_, names, parts_);
    if (!stop.ok()) return stop;
    if (detail::find_word(source_.text(parts_[0]), flags) == 3) return {p, errc::unknown_value, rule::ecan};
    if (detail::find_word(source_.text(parts_[1]), switches) == 2)
      return {source_.data() + parts_[1].first, errc::unknown_value, rule::ecan};
    return stop;
  }

 private:
  extent parts_[3];
};

/// The value of a=gpmd: parameters of a format that its own a=fmtp does not know, `vbd=yes` among them. In
/// form that of a=fmtp.
///
/// ABNF: `fmt SP format-specific-params` (ITU-T V.152 7.1). Borrows from the parsed input.
/// \code
/// auto g = sdp::parse_value<sdp::attr::gpmd>("99 vbd=yes");
/// if (g && g->param("vbd") == "yes") voice_band_data(g->format());
/// \endcode
using gpmd_view = fmtp_view;

}}}  // namespace sipwire::sdp
