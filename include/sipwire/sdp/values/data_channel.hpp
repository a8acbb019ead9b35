#pragma once

/// \file
/// Attributes of SCTP and its data channels: sctp-port, max-message-size, sctpmap, dcmap (RFC 8841, RFC
/// 8864).

#include <cstdint>
#include <optional>
#include <string_view>

#include "../detail/gen/dcmap.hpp"
#include "../detail/gen/sctpmap.hpp"
#include "../detail/known_words.hpp"
#include "list.hpp"
#include "scalar.hpp"
#include "value.hpp"

namespace sipwire { inline namespace SIPWIRE_ISA { namespace sdp {

/// The value of a=sctp-port, 0 to 65535 (RFC 8841 5).
using sctp_port_view = number_view<rule::sctp_port, 65535, no_leading_zeros>;
/// The value of a=max-message-size in octets; 0 stands for any size (RFC 8841 6).
using max_message_size_view = number_view<rule::max_message_size, ~std::uint64_t{0}, no_leading_zeros>;

/// The value of a=sctpmap, by which browsers spoke of data channels before RFC 8841.
///
/// ABNF: none was published; `sctpmap-number SP app [ SP text ]`. A port above 65535 is errc::out_of_range at
/// its digits. Borrows from the parsed input.
/// \code
/// auto s = sdp::parse_value<sdp::attr::sctpmap>("5000 webrtc-datachannel 1024");
/// if (s) use(s->port(), s->app(), s->streams().value_or(16));
/// \endcode
class sctpmap_view : public checked_value<sctpmap_view> {
 public:
  [[nodiscard]] std::uint16_t port() const noexcept { return port_; }
  /// `webrtc-datachannel`, ...
  [[nodiscard]] std::string_view app() const noexcept { return source_.text(app_); }
  [[nodiscard]] std::optional<std::string_view> rest() const noexcept { return optional_text(rest_); }
  /// How many streams there are, the last word of what follows, with `streams=` before it or not;
  /// errc::absent without one.
  [[nodiscard]] result<std::uint32_t> streams(leniency lenient = leniency::none) const noexcept {
    extent e = rest_;
    if (!e) return fault{errc::absent, rule::integer, all_.last};
    // What follows is any text, blanks at its end among it.
    if (has(lenient, leniency::stray_blanks)) e = detail::without_blanks(part(e)).where();
    const auto blank = source_.text(e).rfind(' ');
    if (blank != std::string_view::npos) e.first += static_cast<std::uint32_t>(blank + 1);
    if (source_.text(e).starts_with("streams=")) e.first += 8;
    return saturated_number<std::uint32_t>(e, 0xFFFFFFFF, rule::integer, lenient);
  }

  void parts(auto&& see, leniency lenient = leniency::none) const {
    see("port", port());
    see("app", app());
    see("streams", streams(lenient), part::checked);
    see("rest", rest(), part::again);
  }

  scan_end scan_parts(const char* p, const char* pe, const auto& runs, leniency lenient) noexcept {
    rest_ = {};
    extent port;
    const auto stop = detail::scan_sctpmap(p, pe, runs, source_, port, app_, rest_);
    return detail::read_number(stop, part(port), {rule::sctp_port, 65535}, lenient, port_);
  }

 private:
  extent app_, rest_;
  std::uint16_t port_ = 0;
};

/// The value of a=dcmap: one data channel and what it is for.
///
/// ABNF: `dcmap-stream-id [ SP dcmap-opt *( ";" dcmap-opt ) ]` (RFC 8864 5.1.1). A stream above 65535 is
/// errc::out_of_range at its digits. Borrows from the parsed input.
/// \code
/// auto d = sdp::parse_value<sdp::attr::dcmap>("2 subprotocol=\"msrp\";ordered=true;label=\"msrp\"");
/// if (d && d->subprotocol() == "msrp") open(d->stream_id(), d->is_ordered());
/// \endcode
class dcmap_view : public checked_value<dcmap_view> {
 public:
  [[nodiscard]] std::uint16_t stream_id() const noexcept { return stream_id_; }
  /// true where it is not said.
  [[nodiscard]] bool is_ordered() const noexcept { return !iequals(source_.text(find("ordered")), "false"); }
  /// What stands between the quotes, its %-escapes as written; see uri::decode().
  [[nodiscard]] std::optional<std::string_view> subprotocol() const noexcept { return quoted("subprotocol"); }
  [[nodiscard]] std::optional<std::string_view> label() const noexcept { return quoted("label"); }
  /// Retransmissions; errc::absent where it is not said.
  [[nodiscard]] result<std::uint32_t> max_retr(leniency lenient = leniency::none) const noexcept {
    return saturated_number<std::uint32_t>(find("max-retr"), ~0U, rule::dcmap_opt, lenient);
  }
  /// Milliseconds; errc::absent where it is not said.
  [[nodiscard]] result<std::uint32_t> max_time(leniency lenient = leniency::none) const noexcept {
    return saturated_number<std::uint32_t>(find("max-time"), ~0U, rule::dcmap_opt, lenient);
  }
  /// errc::absent where it is not said.
  [[nodiscard]] result<std::uint16_t> priority(leniency lenient = leniency::none) const noexcept {
    return saturated_number<std::uint16_t>(find("priority"), 65535, rule::dcmap_opt, lenient);
  }
  /// errc::duplicate at the second of an option, errc::conflict where retransmissions and time both are
  /// limited.
  [[nodiscard]] result<void> options_fault() const noexcept {
    unsigned met = 0;
    fault twice;
    for_each([&](std::string_view name, const extent& value) {
      constexpr std::string_view known[] = {"ordered",  "subprotocol", "label",
                                            "max-retr", "max-time",    "priority"};
      const unsigned bit = 1U << detail::find_word(name, known);
      if ((met & bit) != 0 && !twice)
        twice = {errc::duplicate, rule::dcmap_opt, value.first - static_cast<std::uint32_t>(name.size()) - 1};
      met |= bit;
    });
    if (twice) return twice;
    if ((met & 0b11000U) == 0b11000U) {
      const auto retr = find("max-retr").first, time = find("max-time").first;
      return fault{errc::conflict, rule::dcmap_opt, (retr < time ? time : retr) - 9};
    }
    return {};
  }

  void parts(auto&& see, leniency lenient = leniency::none) const {
    see("stream-id", stream_id());
    see("ordered", is_ordered());
    see("subprotocol", subprotocol());
    see("label", label());
    see("max-retr", max_retr(lenient), part::checked);
    see("max-time", max_time(lenient), part::checked);
    see("priority", priority(lenient), part::checked);
    see("options", options_fault(), part::checked_again);
  }

  scan_end scan_parts(const char* p, const char* pe, const auto& runs, leniency lenient) noexcept {
    options_ = {};
    extent id;
    const auto stop = detail::scan_dcmap(p, pe, runs, source_, id, options_);
    return detail::read_number(stop, part(id), {rule::dcmap_stream_id, 65535, 0, 5}, lenient, stream_id_);
  }

 private:
  template <class Use>
  void for_each(Use&& use) const noexcept {
    if (!options_) return;
    const char* p = source_.data() + options_.first;
    const char* const pe = source_.data() + options_.last;
    for (;;) {
      const char* const equal = find_byte(p, pe, '=');
      // No quote is escaped by a backslash here.
      const char* last = equal + 1 != pe && equal[1] == '"' ? find_byte(equal + 2, pe, '"') : equal;
      last = find_byte(last, pe, ';');
      use(std::string_view(p, static_cast<std::size_t>(equal - p)), source_.at(equal + 1, last));
      if (last == pe) return;
      p = last + 1;
    }
  }
  [[nodiscard]] extent find(std::string_view name) const noexcept {
    extent out;
    for_each([&](std::string_view one, const extent& value) {
      if (!out && iequals(one, name)) out = value;
    });
    return out;
  }
  [[nodiscard]] std::optional<std::string_view> quoted(std::string_view name) const noexcept {
    const extent e = find(name);
    return e ? std::optional(source_.text({e.first + 1, e.last - 1})) : std::nullopt;
  }

  extent options_;
  std::uint16_t stream_id_ = 0;
};

}}}  // namespace sipwire::sdp
