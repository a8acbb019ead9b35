#pragma once

/// \file
/// To-Path, From-Path and Use-Path: lists of MSRP URIs (RFC 4975 7.1, RFC 4976 4.2).

#include <cstddef>
#include <cstdint>

#include "../../core/cursor_range.hpp"
#include "../../uri/msrp_uri.hpp"
#include "value.hpp"

namespace sipwire { inline namespace SIPWIRE_ISA { namespace msrp {

namespace detail {

/// Walks over the URIs of a path; each is read when it is come to.
class path_cursor {
 public:
  path_cursor() noexcept = default;
  path_cursor(const slice& path, const uri::msrp_uri_view& front, leniency lenient) noexcept
      : source_(path.buffer()), at_(path.begin()), end_(path.end()), current_(front), lenient_(lenient) {}

  [[nodiscard]] bool done() const noexcept { return at_ == end_; }
  [[nodiscard]] const uri::msrp_uri_view& read() const noexcept { return current_; }
  void next() noexcept {
    const char* const behind = source_.data() + current_.where().last;
    at_ = behind == end_ ? end_ : behind + 1;
    if (at_ != end_)
      (void)uri::msrp_uri_view::scan(slice(source_, source_.at(at_, find_byte(at_, end_, ' '))), lenient_,
                                     current_);
  }
  [[nodiscard]] bool same(const path_cursor& other) const noexcept { return at_ == other.at_; }

 private:
  source source_;
  const char* at_ = nullptr;
  const char* end_ = nullptr;
  uri::msrp_uri_view current_;
  leniency lenient_ = leniency::none;
};

}  // namespace detail

/// The value of To-Path, From-Path or Use-Path: one or more URIs, in the order of the hops.
///
/// ABNF: `MSRP-URI *( SP MSRP-URI )` (RFC 4975 9). The first of To-Path is the next hop and the last the
/// destination; the first of From-Path is the previous hop and the last the origin. Faults: those of
/// uri::msrp_uri_view, at the byte; errc::syntax at a second SP. Leniencies: those of the URI. Borrows from
/// the parsed input, which must outlive it.
/// \code
/// auto to = sipwire::parse_as<msrp::path_view>(
///     "msrp://relay.example:9000/hjd;tcp msrp://b.example:8493/asfd34;tcp");
/// for (const auto& hop : *to) use(hop.host().text(), hop.port(), hop.session_id());
/// \endcode
class path_view : public value_base<path_view, value_shape::trimmed>,
                  public cursor_range<path_view, detail::path_cursor> {
 public:
  /// How many URIs, at least one in a parsed path.
  [[nodiscard]] std::size_t size() const noexcept { return count_; }
  [[nodiscard]] bool empty() const noexcept { return count_ == 0; }
  /// The first URI; there must be one.
  [[nodiscard]] const uri::msrp_uri_view& front() const noexcept { return front_; }
  /// The last URI; there must be one.
  [[nodiscard]] uri::msrp_uri_view back() const noexcept {
    if (count_ == 1) return front_;
    const char* const last = source_.data() + all_.last;
    const char* at = last;
    while (at[-1] != ' ') --at;
    uri::msrp_uri_view out;
    (void)uri::msrp_uri_view::scan(slice(source_, source_.at(at, last)), lenient_, out);
    return out;
  }
  /// The same hops by RFC 4975 6.1?
  [[nodiscard]] bool equivalent(const path_view& other) const noexcept {
    if (count_ != other.count_) return false;
    for (auto a = begin(), b = other.begin(); a != end(); ++a, ++b)
      if (!a->equivalent(*b)) return false;
    return true;
  }

  void parts(auto&& see, leniency = leniency::none) const {
    see("hop", static_cast<const cursor_range&>(*this));
    see_again(see, "front", front(), "back", back());
  }

  template <class Runs>
  scan_end scan_parts(const char* p, const char* const pe, const Runs& runs, leniency lenient) noexcept {
    lenient_ = lenient;
    count_ = 0;
    uri::msrp_uri_view other;
    for (;;) {
      const char* last;
      if constexpr (std::same_as<Runs, vector_runs>) {
        last = runs.template find<' '>(p, pe);
      } else {
        last = find_byte(p, pe, ' ');
        static_cast<void>(runs);
      }
      auto stop = uri::msrp_uri_view::scan_with<Runs>(slice(source_, source_.at(p, last)), lenient,
                                                      count_ == 0 ? front_ : other);
      if (SIPWIRE_UNLIKELY(!stop.ok())) {
        // A URI that ends too early at a SP has a wrong byte there.
        if (stop.code == errc::truncated && stop.at != pe) stop.code = errc::syntax;
        return stop;
      }
      ++count_;
      if (last == pe) return {pe, errc::none, rule::none};
      p = last + 1;
    }
  }

 private:
  friend cursor_range;
  [[nodiscard]] detail::path_cursor first() const noexcept {
    if (count_ == 0) return {};
    return {slice(source_, all_), front_, lenient_};
  }

  uri::msrp_uri_view front_;
  std::uint32_t count_ = 0;
  leniency lenient_ = leniency::none;
};

}}}  // namespace sipwire::msrp
