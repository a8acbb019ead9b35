#pragma once

/// \file
/// To-Path, From-Path and Use-Path: lists of MSRP URIs (RFC 4975 7.1, RFC 4976 4.2).

#include <cstddef>
#include <cstdint>
#include <iterator>

#include "../uri/msrp_uri.hpp"
#include "value.hpp"

namespace sipwire { inline namespace SIPWIRE_ISA { namespace msrp {

/// The value of To-Path, From-Path or Use-Path: one or more URIs, in the order of the hops.
///
/// ABNF: `MSRP-URI *( SP MSRP-URI )` (RFC 4975 9). The first of To-Path is the next hop and the last the
/// destination; the first of From-Path is the previous hop and the last the origin. Faults: those of
/// uri::msrp_uri_view, at the byte; errc::syntax at a second SP. Leniencies: those of the URI. Borrows from
/// the parsed input, which must outlive it.
/// \code
/// auto to =
///     msrp::parse_as<msrp::path_view>("msrp://relay.example:9000/hjd;tcp msrp://b.example:8493/asfd34;tcp");
/// for (const auto& hop : *to) use(hop.host().text(), hop.port(), hop.session_id());
/// \endcode
class path_view : public detail::msrp_value<path_view> {
 public:
  /// Walks the URIs; each is read when it is come to.
  class iterator {
   public:
    using iterator_concept = std::forward_iterator_tag;
    using iterator_category = std::forward_iterator_tag;
    using value_type = uri::msrp_uri_view;
    using difference_type = std::ptrdiff_t;
    using reference = const uri::msrp_uri_view&;
    using pointer = const uri::msrp_uri_view*;

    iterator() noexcept = default;
    reference operator*() const noexcept { return current_; }
    pointer operator->() const noexcept { return &current_; }
    iterator& operator++() noexcept {
      const char* const behind = source_.data() + current_.where().last;
      at_ = behind == end_ ? end_ : behind + 1;
      if (at_ != end_)
        (void)uri::msrp_uri_view::scan(slice(source_, source_.at(at_, find_byte(at_, end_, ' '))), lenient_,
                                       current_);
      return *this;
    }
    iterator operator++(int) noexcept {
      iterator old = *this;
      ++*this;
      return old;
    }
    friend bool operator==(const iterator& a, const iterator& b) noexcept { return a.at_ == b.at_; }

   private:
    friend class path_view;
    iterator(const source& from, const char* at, const char* end, const uri::msrp_uri_view& current,
             leniency lenient) noexcept
        : source_(from), at_(at), end_(end), current_(current), lenient_(lenient) {}

    source source_;
    const char* at_ = nullptr;
    const char* end_ = nullptr;
    uri::msrp_uri_view current_;
    leniency lenient_ = leniency::none;
  };

  path_view() noexcept = default;

  [[nodiscard]] iterator begin() const noexcept { return {source_, first(), last(), front_, lenient_}; }
  [[nodiscard]] iterator end() const noexcept { return {source_, last(), last(), {}, lenient_}; }
  /// How many URIs, at least one in a parsed path.
  [[nodiscard]] std::size_t size() const noexcept { return count_; }
  [[nodiscard]] bool empty() const noexcept { return count_ == 0; }
  /// The first URI; there must be one.
  [[nodiscard]] const uri::msrp_uri_view& front() const noexcept { return front_; }
  /// The last URI; there must be one.
  [[nodiscard]] uri::msrp_uri_view back() const noexcept {
    if (count_ == 1) return front_;
    const char* at = last();
    while (at[-1] != ' ') --at;
    uri::msrp_uri_view out;
    (void)uri::msrp_uri_view::scan(slice(source_, source_.at(at, last())), lenient_, out);
    return out;
  }
  /// The same hops by RFC 4975 6.1?
  [[nodiscard]] bool equivalent(const path_view& other) const noexcept {
    if (count_ != other.count_) return false;
    for (auto a = begin(), b = other.begin(); a != end(); ++a, ++b)
      if (!a->equivalent(*b)) return false;
    return true;
  }

 private:
  friend class detail::msrp_value<path_view>;

  [[nodiscard]] const char* first() const noexcept { return source_.data() + (all_ ? all_.first : 0); }
  [[nodiscard]] const char* last() const noexcept { return source_.data() + (all_ ? all_.last : 0); }

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

  uri::msrp_uri_view front_;
  std::uint32_t count_ = 0;
  leniency lenient_ = leniency::none;
};

}}}  // namespace sipwire::msrp
