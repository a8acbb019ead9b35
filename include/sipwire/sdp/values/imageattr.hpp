#pragma once

/// \file
/// The attribute of image sizes: imageattr (RFC 6236).

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string_view>

#include "../detail/gen/imageattr.hpp"
#include "list.hpp"
#include "value.hpp"

namespace sipwire { inline namespace SIPWIRE_ISA { namespace sdp {

/// Pixels in one direction: one number, numbers separated by commas, or a range with a step.
///
/// ABNF: `xyrange = "[" xyvalue ":" [ step ":" ] xyvalue "]" / "[" xyvalue 1*( "," xyvalue ) "]" / xyvalue`
/// (RFC 6236 3.1.1).
class image_range : public piece {
 public:
  using piece::piece;

  [[nodiscard]] bool is_list() const noexcept { return text().find(',') != std::string_view::npos; }
  [[nodiscard]] bool is_range() const noexcept { return text().find(':') != std::string_view::npos; }
  /// The first number, 1 to 999999.
  [[nodiscard]] result<std::uint32_t> minimum(leniency lenient = leniency::none) const noexcept {
    return number(0, lenient);
  }
  /// The last number; the first where there is one.
  [[nodiscard]] result<std::uint32_t> maximum(leniency lenient = leniency::none) const noexcept {
    return number(inner().find_last_of(":,") + 1, lenient);
  }
  /// What is between two numbers of a range, 1 where it is not said; errc::absent when it is no range.
  [[nodiscard]] result<std::uint32_t> step(leniency lenient = leniency::none) const noexcept {
    if (!is_range()) return fault{errc::absent, rule::image_set, at_.where().last};
    const auto first = inner().find(':');
    if (first == inner().find_last_of(':')) return std::uint32_t{1};
    return number(first + 1, lenient);
  }
  /// The numbers of a list, or the one number.
  [[nodiscard]] pieces<word, ','> values() const noexcept { return pieces<word, ','>(inner_slice()); }
  /// The fault of a number, or errc::out_of_range at the last of a range that does not grow.
  [[nodiscard]] result<void> check(leniency lenient = leniency::none) const noexcept {
    std::size_t at = 0;
    for (;;) {
      if (const auto n = number(at, lenient); !n) return n.error();
      at = inner().find_first_of(":,", at);
      if (at == std::string_view::npos) break;
      ++at;
    }
    if (is_range() && *maximum(lenient) <= *minimum(lenient))
      return fault{errc::out_of_range, rule::image_set,
                   inner_slice().offset() + static_cast<std::uint32_t>(inner().find_last_of(':') + 1)};
    return {};
  }

  void parts(auto&& see, leniency lenient = leniency::none) const {
    see("", text());
    see("check", check(lenient), part::checked_again);
    see_again(see, "list", is_list(), "range", is_range(), "minimum", minimum(lenient), "maximum",
              maximum(lenient), "step", step(lenient), "value", values());
  }

 private:
  [[nodiscard]] slice inner_slice() const noexcept {
    const extent e = at_.where();
    return text().starts_with('[') ? slice(at_.buffer(), {e.first + 1, e.last - 1}) : at_;
  }
  [[nodiscard]] std::string_view inner() const noexcept { return inner_slice().text(); }
  [[nodiscard]] result<std::uint32_t> number(std::size_t at, leniency lenient) const noexcept {
    const std::size_t mark = inner().find_first_of(":,", at);
    const std::size_t last = mark < inner().size() ? mark : inner().size();
    const std::uint32_t base = inner_slice().offset();
    return detail::bounded_number<std::uint32_t>(
        {at_.buffer(), {base + static_cast<std::uint32_t>(at), base + static_cast<std::uint32_t>(last)}},
        {rule::image_set, 999'999}, lenient);
  }
};

/// One set of a=imageattr.
///
/// ABNF: `"[" "x=" xyrange "," "y=" xyrange *( "," key-value ) "]"` (RFC 6236 3.1.1).
class image_set : public piece {
 public:
  using piece::piece;

  [[nodiscard]] image_range x() const noexcept { return image_range(*find("x")); }
  [[nodiscard]] image_range y() const noexcept { return image_range(*find("y")); }
  /// Sample aspect ratios as written.
  [[nodiscard]] std::optional<std::string_view> sar() const noexcept { return value("sar"); }
  /// Picture aspect ratios as written.
  [[nodiscard]] std::optional<std::string_view> par() const noexcept { return value("par"); }
  /// The preference in hundredths, 50 where it is not said.
  [[nodiscard]] std::uint8_t q() const noexcept {
    const auto v = value("q").value_or("0.50");
    const auto digit = [v](std::size_t i) { return i < v.size() ? v[i] - '0' : 0; };
    return static_cast<std::uint8_t>(digit(0) * 100 + digit(2) * 10 + digit(3));
  }
  /// The value of the first key called `name`, without case.
  [[nodiscard]] std::optional<std::string_view> value(std::string_view name) const noexcept {
    const auto v = find(name);
    return v ? std::optional(v->text()) : std::nullopt;
  }

  void parts(auto&& see, leniency = leniency::none) const {
    see("", text());
    see("x", x());
    see("y", y());
    see("sar", sar());
    see("par", par());
    see("q", value("q"));
    see("q", q(), part::again);
  }

 private:
  [[nodiscard]] std::optional<slice> find(std::string_view name) const noexcept {
    const char* p = at_.begin() + 1;
    while (p < at_.end()) {
      const char* const equal = find_byte(p, at_.end(), '=');
      if (equal == at_.end()) break;
      const char* last = equal + 1;
      for (int depth = 0; last != at_.end() && (depth != 0 || (*last != ',' && *last != ']')); ++last)
        depth += *last == '[' ? 1 : *last == ']' ? -1 : 0;
      if (iequals({p, static_cast<std::size_t>(equal - p)}, name))
        return slice(at_.buffer(), at_.buffer().at(equal + 1, last));
      p = last + 1;
    }
    return std::nullopt;
  }
};

/// The value of a=imageattr: the sizes of images that are sent and received, in sets.
///
/// ABNF: `PT 1*2( 1*WSP ( "send" / "recv" ) 1*WSP attr-list )` (RFC 6236 3.1.1). Three directions are
/// errc::too_many; a number above 999999 is a fault of its accessor. Borrows from the parsed input.
/// \code
/// auto i = sdp::parse_value<sdp::attr::imageattr>("97 send [x=800,y=640,q=0.6] recv *");
/// if (i) for (auto s : i->send()) use(s.x().minimum(), s.y().minimum(), s.q());
/// \endcode
class imageattr_view : public checked_value<imageattr_view> {
 public:
  /// The payload type as written, or `*` for every one.
  [[nodiscard]] std::string_view format() const noexcept { return source_.text(format_); }
  /// 0 to 127; errc::absent for `*`.
  [[nodiscard]] result<std::uint8_t> payload_type(leniency lenient = leniency::none) const noexcept {
    if (format() == "*") return fault{errc::absent, rule::payload_type, format_.first};
    return saturated_number<std::uint8_t>(format_, 127, rule::payload_type, lenient);
  }
  /// What is written for a direction, `*` among it; absent without it.
  [[nodiscard]] std::optional<std::string_view> send_text() const noexcept {
    return optional_text(find('s'));
  }
  [[nodiscard]] std::optional<std::string_view> recv_text() const noexcept {
    return optional_text(find('r'));
  }
  /// The sets of a direction; none for `*`, or without it.
  [[nodiscard]] spaced_list<image_set> send() const noexcept { return list('s'); }
  [[nodiscard]] spaced_list<image_set> recv() const noexcept { return list('r'); }
  /// The first fault of the payload type and of the sizes; errc::duplicate at the second of a direction that
  /// stands twice.
  [[nodiscard]] result<void> check(leniency lenient = leniency::none) const noexcept {
    if (const auto n = payload_type(lenient); !n && n.error().code != errc::absent) return n.error();
    for (int i = 0; i < 2; ++i) {
      if (!sets_[i] || source_.text(sets_[i]) == "*") continue;
      for (const auto s : spaced_list<image_set>(part(sets_[i]))) {
        if (const auto x = s.x().check(lenient); !x) return x.error();
        if (const auto y = s.y().check(lenient); !y) return y.error();
      }
    }
    if (sets_[1] && dirs_[0] == dirs_[1]) return fault{errc::duplicate, rule::image_attr, sets_[1].first};
    return {};
  }

  void parts(auto&& see, leniency lenient = leniency::none) const {
    see("format", format());
    see("send", send());
    see("recv", recv());
    see("check", check(lenient), part::checked_again);
    see_again(see, "payload-type", payload_type(lenient), "send", send_text(), "recv", recv_text());
  }

  scan_end scan_parts(const char* p, const char* pe, const auto& runs, leniency) noexcept {
    sets_[0] = sets_[1] = {};
    return detail::scan_imageattr(p, pe, runs, source_, format_, dirs_, sets_);
  }

 private:
  [[nodiscard]] extent find(char direction) const noexcept {
    for (int i = 0; i < 2; ++i)
      if (sets_[i] && dirs_[i] == direction) return sets_[i];
    return {};
  }
  [[nodiscard]] spaced_list<image_set> list(char direction) const noexcept {
    const extent e = find(direction);
    return e && source_.text(e) != "*" ? spaced_list<image_set>(part(e)) : spaced_list<image_set>();
  }
  extent format_, sets_[2];
  char dirs_[2] = {};
};

}}}  // namespace sipwire::sdp
