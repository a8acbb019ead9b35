#pragma once

/// \file
/// Restricted streams and the choice between them: rid (RFC 8851), simulcast (RFC 8853).

#include <cstdint>
#include <optional>
#include <string_view>

#include "../detail/gen/rid.hpp"
#include "../detail/gen/simulcast.hpp"
#include "list.hpp"
#include "rtp.hpp"
#include "value.hpp"

namespace sipwire { inline namespace SIPWIRE_ISA { namespace sdp {

/// The value of a=rid: a stream by name, its direction, and what it keeps to.
///
/// ABNF: `rid-id SP rid-dir [ rid-pt-param-list / rid-param-list ]` (RFC 8851 10). Numbers of 32 bits; one
/// that is none, or out of range, is a fault of its accessor. Borrows from the parsed input.
/// \code
/// auto r = sdp::parse_value<sdp::attr::rid>("hi send pt=97,98;max-width=1280");
/// if (r && r->is_send()) use(r->id(), r->max_width().value_or(0));
/// \endcode
class rid_view : public checked_value<rid_view> {
 public:
  [[nodiscard]] std::string_view id() const noexcept { return source_.text(id_); }
  [[nodiscard]] bool is_send() const noexcept { return source_.text(direction_) == "send"; }
  [[nodiscard]] bool is_recv() const noexcept { return source_.text(direction_) == "recv"; }
  /// All the parameters, `pt` among them.
  [[nodiscard]] format_param_list params() const noexcept { return format_param_list(part(params_)); }
  /// The first parameter called `name`, exact in case.
  [[nodiscard]] std::optional<format_param> param(std::string_view name) const noexcept {
    for (const auto p : params())
      if (p.name() == name) return p;
    return std::nullopt;
  }
  /// The formats of `pt=`; none when every format of m= will do.
  [[nodiscard]] pieces<word, ','> formats() const noexcept { return list("pt"); }
  /// The streams of `depend=`.
  [[nodiscard]] pieces<word, ','> depend() const noexcept { return list("depend"); }
  /// Pixels; errc::absent for a parameter that is not there or has no value.
  [[nodiscard]] result<std::uint32_t> max_width(leniency lenient = leniency::none) const noexcept {
    return number_of("max-width", lenient);
  }
  [[nodiscard]] result<std::uint32_t> max_height(leniency lenient = leniency::none) const noexcept {
    return number_of("max-height", lenient);
  }
  /// Frames a second.
  [[nodiscard]] result<std::uint32_t> max_fps(leniency lenient = leniency::none) const noexcept {
    return number_of("max-fps", lenient);
  }
  /// Pixels a frame.
  [[nodiscard]] result<std::uint32_t> max_fs(leniency lenient = leniency::none) const noexcept {
    return number_of("max-fs", lenient);
  }
  /// Bits a second.
  [[nodiscard]] result<std::uint32_t> max_br(leniency lenient = leniency::none) const noexcept {
    return number_of("max-br", lenient);
  }
  /// Pixels a second.
  [[nodiscard]] result<std::uint32_t> max_pps(leniency lenient = leniency::none) const noexcept {
    return number_of("max-pps", lenient);
  }
  /// Bits a pixel, `1*DIGIT "." 1*DIGIT` as written; errc::syntax for another form.
  [[nodiscard]] result<std::string_view> max_bpp() const noexcept {
    const auto p = param("max-bpp");
    if (!p || !p->has_value()) return fault{errc::absent, rule::rid_param, all_.last};
    const slice v = p->value_slice();
    const vector_runs runs(source_);
    const char* const dot = runs.skip<charset::digit>(v.begin(), v.end());
    if (dot == v.begin() || dot == v.end() || *dot != '.') return wrong(v, dot);
    const char* const last = runs.skip<charset::digit>(dot + 1, v.end());
    if (last == dot + 1 || last != v.end()) return wrong(v, last);
    return v.text();
  }
  /// The first fault of the lists.
  [[nodiscard]] result<void> lists_fault() const noexcept {
    for (const std::string_view name : {"pt", "depend"})
      if (const auto p = param(name)) {
        if (p->value_slice().empty()) return fault{errc::truncated, rule::rid_param, p->where().last};
        for (const auto w : list(name))
          if (w.text().empty()) return fault{errc::empty_element, rule::rid_param, w.where().first};
      }
    return {};
  }

  void parts(auto&& see, leniency lenient = leniency::none) const {
    see("id", id());
    see("direction", source_.text(direction_));
    see("param", params());
    see("max-width", max_width(lenient), part::checked_again);
    see("max-height", max_height(lenient), part::checked_again);
    see("max-fps", max_fps(lenient), part::checked_again);
    see("max-fs", max_fs(lenient), part::checked_again);
    see("max-br", max_br(lenient), part::checked_again);
    see("max-pps", max_pps(lenient), part::checked_again);
    see("max-bpp", max_bpp(), part::checked_again);
    see("lists", lists_fault(), part::checked_again);
    see_again(see, "send", is_send(), "recv", is_recv(), "format", formats(), "depend", depend());
  }

  scan_end scan_parts(const char* p, const char* pe, const auto& runs, leniency) noexcept {
    params_ = {};
    return detail::scan_rid(p, pe, runs, source_, id_, direction_, params_);
  }

 private:
  [[nodiscard]] pieces<word, ','> list(std::string_view name) const noexcept {
    const auto p = param(name);
    return p ? pieces<word, ','>(p->value_slice()) : pieces<word, ','>();
  }
  [[nodiscard]] result<std::uint32_t> number_of(std::string_view name, leniency lenient) const noexcept {
    const auto p = param(name);
    if (!p || !p->has_value()) return fault{errc::absent, rule::rid_param, all_.last};
    return detail::bounded_number<std::uint32_t>(p->value_slice(), {rule::rid_param, 0xFFFFFFFF}, lenient);
  }
  [[nodiscard]] static fault wrong(const slice& v, const char* at) noexcept {
    return {at == v.end() ? errc::truncated : errc::syntax, rule::rid_param, v.buffer().offset(at)};
  }

  extent id_, direction_, params_;
};

/// One rid-id of a=simulcast, perhaps paused.
///
/// ABNF: `sc-id = [ "~" ] rid-id` (RFC 8853 5.1).
class simulcast_id : public piece {
 public:
  using piece::piece;

  [[nodiscard]] std::string_view id() const noexcept { return is_paused() ? text().substr(1) : text(); }
  [[nodiscard]] bool is_paused() const noexcept { return text().starts_with('~'); }

  void parts(auto&& see, leniency = leniency::none) const {
    see("", text());
    see_again(see, "id", id(), "paused", is_paused());
  }
};

/// One stream of a=simulcast: formats of which one is sent at a time, in order of preference.
///
/// ABNF: `sc-alt-list = sc-id *( "," sc-id )` (RFC 8853 5.1).
class simulcast_stream : public piece {
 public:
  using piece::piece;

  /// At least one.
  [[nodiscard]] pieces<simulcast_id, ','> alternatives() const noexcept {
    return pieces<simulcast_id, ','>(at_);
  }

  void parts(auto&& see, leniency = leniency::none) const {
    see("", text());
    see("alternative", alternatives());
  }
};

/// The value of a=simulcast: which of the streams of a=rid go out and come in.
///
/// ABNF: `sc-value = ( sc-send [ SP sc-recv ] ) / ( sc-recv [ SP sc-send ] )` (RFC 8853 5.1). Borrows from
/// the parsed input. Under leniency::odd_sdp_lines the form of early drafts too: `send rid=1;2 recv rid=4`,
/// and as text alone what has neither direction.
/// \code
/// auto s = sdp::parse_value<sdp::attr::simulcast>("send 1,~4;2 recv 3");
/// if (s) for (auto stream : s->send()) use(stream.alternatives().front().id());
/// \endcode
class simulcast_view : public checked_value<simulcast_view> {
 public:
  /// The streams sent; none when the direction is not written.
  [[nodiscard]] pieces<simulcast_stream, ';'> send() const noexcept { return list(send_); }
  /// The streams received; none when the direction is not written.
  [[nodiscard]] pieces<simulcast_stream, ';'> recv() const noexcept { return list(recv_); }

  void parts(auto&& see, leniency = leniency::none) const {
    see("send", send());
    see("recv", recv());
  }

  scan_end scan_parts(const char* p, const char* pe, const auto& runs, leniency) noexcept {
    send_ = recv_ = {};
    return detail::scan_simulcast(p, pe, runs, source_, send_, recv_);
  }

  static constexpr leniency loose_under = leniency::odd_sdp_lines;
  bool read_loosely(const slice& text, leniency) noexcept {
    detail::loose_words left(text);
    while (const extent word = left.next()) {
      const std::string_view t = source_.text(word);
      if (t != "send" && t != "recv") continue;
      extent ids = left.next();
      if (source_.text(ids).starts_with("rid=")) ids.first += 4;
      if (ids && source_.text(ids).find('=') == std::string_view::npos) (t == "send" ? send_ : recv_) = ids;
    }
    return !text.empty();
  }

 private:
  [[nodiscard]] pieces<simulcast_stream, ';'> list(const extent& e) const noexcept {
    return e ? pieces<simulcast_stream, ';'>(part(e)) : pieces<simulcast_stream, ';'>();
  }
  extent send_, recv_;
};

}}}  // namespace sipwire::sdp
