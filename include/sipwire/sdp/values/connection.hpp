#pragma once

/// \file
/// The c= line.

#include <cstdint>
#include <string_view>
#include <type_traits>

#include "../detail/gen/connection.hpp"
#include "../detail/quick_lines.hpp"
#include "address.hpp"
#include "value.hpp"

namespace sipwire { inline namespace SIPWIRE_ISA { namespace sdp {

/// The value of c=: where media is to be sent.
///
/// ABNF: `nettype SP addrtype SP connection-address`, `IP4-multicast = address "/" ttl [ "/" numaddr ]`,
/// `IP6-multicast = address
/// [ "/" numaddr ]` (RFC 8866 9, 5.7). Borrows from the parsed input. What follows the address is judged by
/// ttl(), count() and check(). Under leniency::odd_sdp_lines parts may be missing, empty then, the address
/// may have brackets and a port, and a multicast address no TTL, a unicast address one.
/// \code
/// if (auto c = media.connection())
///   if (auto address = c->address()) connect(address->text());
/// \endcode
class connection_view : public checked_value<connection_view> {
 public:
  /// `IN`, or another token.
  [[nodiscard]] std::string_view nettype() const noexcept { return source_.text(nettype_); }
  /// `IP4`, `IP6`, or another token.
  [[nodiscard]] std::string_view addrtype() const noexcept { return source_.text(addrtype_); }
  /// The address as written, with what follows it.
  [[nodiscard]] std::string_view connection_address() const noexcept { return source_.text(all_address_); }
  /// The address without ttl and number of addresses, as written.
  [[nodiscard]] std::string_view address_text() const noexcept { return source_.text(address_); }
  /// The address by its kind; errc::syntax where it is none of its addrtype.
  [[nodiscard]] SIPWIRE_INLINE result<address_view> address(
      leniency lenient = leniency::none) const noexcept {
    if (!address_) return fault{errc::absent, rule::connection_address, all_.last};
    auto out = address_view::unicast(part(nettype_), part(addrtype_), part(address_), lenient);
    if (!out) return fault{out.error().code, rule::connection_address, out.error().offset};
    return out;
  }
  /// The TTL of an IPv4 multicast address, 0 to 255; errc::absent without one.
  [[nodiscard]] result<std::uint8_t> ttl(leniency lenient = leniency::none) const noexcept {
    if (!ttl_) return fault{errc::absent, rule::sdp_ttl, all_.last};
    return detail::bounded_number<std::uint8_t>(part(ttl_), {rule::sdp_ttl, 255, 0, no_leading_zeros},
                                                lenient);
  }
  /// How many adjacent multicast addresses, from 1; errc::absent when it is not written, which means one.
  [[nodiscard]] result<std::uint32_t> count(leniency lenient = leniency::none) const noexcept {
    const auto n = saturated_number<std::uint32_t>(count_, 0xFFFFFFFF, rule::numaddr, lenient);
    if (n && source_.data()[count_.first] == '0') return fault{errc::syntax, rule::numaddr, count_.first};
    return n;
  }
  /// The first fault of address, TTL and count, or of their combination: an IPv4 multicast address needs a
  /// TTL, a unicast address has neither (RFC 8866 5.7).
  [[nodiscard]] result<void> check(leniency lenient = leniency::none) const noexcept {
    const bool odd = has(lenient, leniency::odd_sdp_lines);
    const auto a = address(lenient);
    if (!a) return odd && a.error().code == errc::absent ? fault{} : a.error();
    if (const auto t = ttl(lenient); !t && t.error().code != errc::absent) return t.error();
    if (const auto n = count(lenient); !n && n.error().code != errc::absent) return n.error();
    if (rest_) return fault{errc::syntax, rule::connection_address, rest_.first - 1};
    if (odd) return {};
    if (a->is_ipv4() && a->is_multicast() && !ttl_) return fault{errc::absent, rule::sdp_ttl, all_.last};
    if ((a->is_ipv4() || a->is_ipv6()) && !a->is_multicast() && (ttl_ || count_))
      return fault{errc::not_allowed, rule::connection_address, address_.last};
    return {};
  }

  void parts(auto&& see, leniency lenient = leniency::none) const {
    see("nettype", nettype());
    see("addrtype", addrtype());
    see("address", address_text());
    see("ttl", ttl(lenient));
    see("count", count(lenient));
    see("check", check(lenient), part::checked_again);
    see_again(see, "connection-address", connection_address(), "address", address(lenient));
  }

  template <class Runs>
  scan_end scan_parts(const char* p, const char* pe, const Runs& runs, leniency) noexcept {
    scan_end stop{pe, errc::none, rule::none};
    bool internet = false;
#if defined(SIPWIRE_SSE2) || defined(SIPWIRE_AVX2)
    if constexpr (std::is_same_v<Runs, vector_runs>) {
      if (SIPWIRE_LIKELY(detail::quick_internet_address(p, pe, runs))) {
        internet = true;
        nettype_ = source_.at(p, p + 2);
        addrtype_ = source_.at(p + 3, p + 6);
        all_address_ = source_.at(p + 7, pe);
      }
    }
#endif
    if (!internet) {
      stop = detail::scan_connection(p, pe, runs, source_, nettype_, addrtype_, all_address_);
      if (!stop.ok()) return stop;
    }
    ttl_ = count_ = rest_ = {};
    cut_address(pe, internet);
    return stop;
  }

  static constexpr leniency loose_under = leniency::odd_sdp_lines;
  bool read_loosely(const slice& text, leniency) noexcept {
    detail::loose_words left(text);
    nettype_ = left.next();
    addrtype_ = left.next();
    all_address_ = left.next();
    if (all_address_) cut_address(source_.data() + all_address_.last, false);
    return nettype_.present();
  }

 private:
  // Takes what follows the address from it.
  SIPWIRE_INLINE void cut_address(const char* pe, bool internet) noexcept {
    address_ = all_address_;
    if (!internet && (nettype() != "IN" || (addrtype() != "IP4" && addrtype() != "IP6"))) return;
    const bool four = source_.data()[addrtype_.last - 1] == '4';
    const char* const first = source_.data() + address_.first;
    const char* at = vector_runs(source_).find<'/'>(first, pe);
    if (SIPWIRE_LIKELY(at == pe)) return;
    address_.last = source_.offset(at);
    extent* const after[] = {&ttl_, &count_, &rest_};
    for (unsigned i = four ? 0 : 1; i < 3 && at != pe; ++i) {
      const char* const next = i == 2 ? pe : find_byte(at + 1, pe, '/');
      *after[i] = source_.at(at + 1, next);
      at = next;
    }
  }

  extent nettype_, addrtype_, all_address_, address_, ttl_, count_, rest_;
};

}}}  // namespace sipwire::sdp
