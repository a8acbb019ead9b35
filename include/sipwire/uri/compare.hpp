#pragma once

/// \file
/// When two URIs mean the same: RFC 3261 19.1.4 for sip and sips, RFC 3966 section 4 for tel.

#include <array>

#include "../core/charset.hpp"
#include "../core/vocabulary.hpp"
#include "escape.hpp"
#include "host.hpp"
#include "param.hpp"
#include "sip_uri.hpp"
#include "tel_uri.hpp"
#include "uri.hpp"

namespace sipwire { inline namespace SIPWIRE_ISA { namespace uri {
namespace detail {

/// `reserved` of RFC 2396: escaped, they differ from themselves unescaped (RFC 3261 19.1.4).
struct reserved_bytes {
  static constexpr byte_set set = byte_set(";/?:@&=+$,");
};

/// The bytes of a URI component one by one; an escaped reserved byte comes out above 0xFF.
class component_reader {
 public:
  constexpr component_reader(std::string_view raw, bool fold_case) noexcept
      : raw_(raw), fold_case_(fold_case) {}
  /// -1 at the end.
  constexpr int next() noexcept {
    if (at_ == raw_.size()) return -1;
    char c = raw_[at_++];
    bool kept = false;
    if (c == '%' && raw_.size() - at_ > 1 && hex_value(raw_[at_]) >= 0 && hex_value(raw_[at_ + 1]) >= 0) {
      c = static_cast<char>(static_cast<unsigned char>(hex_value(raw_[at_]) * 16 + hex_value(raw_[at_ + 1])));
      at_ += 2;
      // A decoded `%` stands for itself, not for the start of an escape.
      kept = reserved_bytes::set.contains(c) || c == '%';
    }
    return static_cast<unsigned char>(fold_case_ ? to_lower(c) : c) | (kept ? 0x100 : 0);
  }

 private:
  std::string_view raw_;
  std::size_t at_ = 0;
  bool fold_case_;
};

constexpr bool same_component(std::string_view a, std::string_view b, bool fold_case) noexcept {
  if (a == b) return true;
  component_reader x(a, fold_case), y(b, fold_case);
  for (;;) {
    const int c = x.next();
    if (c != y.next()) return false;
    if (c < 0) return true;
  }
}

constexpr bool same_digits(std::string_view a, std::string_view b) noexcept {
  std::size_t i = 0, k = 0;
  for (;;) {
    while (i < a.size() && uri::is_visual_separator(a[i])) ++i;
    while (k < b.size() && uri::is_visual_separator(b[k])) ++k;
    if (i == a.size() || k == b.size()) return i == a.size() && k == b.size();
    if (to_lower(a[i++]) != to_lower(b[k++])) return false;
  }
}

/// Lists longer than this are compared in order, so that time stays linear in the input.
inline constexpr std::size_t unordered_limit = 64;

/// How many elements a list has, up to one more than the limit.
inline std::size_t count_of(const uri::parameter_list& list) noexcept {
  std::size_t n = 0;
  for (auto it = list.begin(); n <= unordered_limit && it != list.end(); ++it) ++n;
  return n;
}

/// The parameters of a list of at most Most by name, those of one name in their order.
template <std::size_t Most>
class named_parameters {
 public:
  explicit named_parameters(const uri::parameter_list& list) noexcept {
    heads_.fill(none);
    for (const auto p : list) {
      params_[count_] = p;
      next_[count_] = none;
      std::uint8_t n = find(p.name());
      if (n == none) {
        n = names_++;
        const std::uint32_t hash = hash_of(p.name());
        std::uint8_t& head = heads_[hash % heads_.size()];
        name_of_[n] = {p.name(), hash, head, count_, count_, false};
        head = n;
      } else {
        next_[name_of_[n].last] = count_;
        name_of_[n].last = count_;
      }
      ++count_;
    }
  }

  /// Takes the first of those of p's name that are left. Null when there is none left, and `unknown` tells
  /// whether there was none.
  const uri::parameter* take(const uri::parameter& p, bool& unknown) noexcept {
    const std::uint8_t n = find(p.name());
    unknown = n == none;
    if (unknown || name_of_[n].first == none) return nullptr;
    const std::uint8_t at = name_of_[n].first;
    name_of_[n].first = next_[at];
    name_of_[n].taken = true;
    return &params_[at];
  }
  /// Are all that are left of names that none was taken of, and may be missed?
  template <class MayMiss>
  [[nodiscard]] bool rest_may_miss(const MayMiss& may_miss) const noexcept {
    for (std::uint8_t n = 0; n != names_; ++n)
      if (name_of_[n].first != none && (name_of_[n].taken || !may_miss(params_[name_of_[n].first])))
        return false;
    return true;
  }

 private:
  static constexpr std::uint8_t none = 0xFF;
  struct entry {
    std::string_view name;
    std::uint32_t hash = 0;
    std::uint8_t next = none;  // of the same hash
    std::uint8_t first = none, last = none;
    bool taken = false;
  };

  static constexpr std::uint32_t hash_of(std::string_view name) noexcept {
    std::uint32_t hash = 2166136261U;
    component_reader read(name, true);
    for (int c = read.next(); c >= 0; c = read.next())
      hash = (hash ^ static_cast<std::uint32_t>(c)) * 16777619U;
    return hash ^ hash >> 16U;
  }
  [[nodiscard]] std::uint8_t find(std::string_view name) const noexcept {
    const std::uint32_t hash = hash_of(name);
    std::uint8_t n = heads_[hash % heads_.size()];
    while (n != none && (name_of_[n].hash != hash || !same_component(name_of_[n].name, name, true)))
      n = name_of_[n].next;
    return n;
  }

  std::array<uri::parameter, Most> params_;
  std::array<std::uint8_t, Most> next_;
  std::array<entry, Most> name_of_;
  std::array<std::uint8_t, Most> heads_;
  std::uint8_t count_ = 0;
  std::uint8_t names_ = 0;
};

/// Has every element of one list its match in the other? The n-th of a name belongs to the n-th of that name,
/// so that duplicates hide nothing.
template <std::size_t Most, class Same, class MayMiss>
bool matched(const uri::parameter_list& a, const uri::parameter_list& b, const Same& same,
             const MayMiss& may_miss) noexcept {
  named_parameters<Most> left(b);
  for (const auto p : a) {
    bool unknown = false;
    const uri::parameter* const q = left.take(p, unknown);
    if (q == nullptr ? !(unknown && may_miss(p)) : !same(p, *q)) return false;
  }
  return left.rest_may_miss(may_miss);
}

template <class Same, class MayMiss>
bool same_parameters(const uri::parameter_list& a, const uri::parameter_list& b, const Same& same,
                     const MayMiss& may_miss) noexcept {
  const std::size_t x_count = count_of(a), y_count = count_of(b);
  const std::size_t n = x_count < y_count ? y_count : x_count;
  if (n == 0) return true;
  if (n < 8) return matched<8>(a, b, same, may_miss);
  if (n <= unordered_limit) return matched<unordered_limit>(a, b, same, may_miss);
  auto x = a.begin();
  auto y = b.begin();
  for (; x != a.end() && y != b.end(); ++x, ++y)
    if (!same_component((*x).name(), (*y).name(), true) || !same(*x, *y)) return false;
  return x == a.end() && y == b.end();
}

}  // namespace detail

/// RFC 3261 19.1.4. Symmetric, but not transitive, as the RFC shows: parameters that only one URI has are
/// mostly ignored.
///
/// userinfo, `method`, and the headers Call-ID, In-Reply-To and body are compared with case, all else
/// without. Header names are not known here, so a compact form differs from its long one. With more than 64
/// parameters or headers in one URI their order counts.
/// \code
/// uri::equivalent(*uri::sip_uri_view::parse("sip:%61lice@atlanta.com;transport=TCP"),
///                 *uri::sip_uri_view::parse("sip:alice@AtLanTa.CoM;Transport=tcp"));
/// \endcode
inline bool equivalent(const sip_uri_view& a, const sip_uri_view& b) noexcept {
  using detail::same_component;
  if (a.is_sips() != b.is_sips()) return false;
  if (a.user().has_value() != b.user().has_value() || a.password().has_value() != b.password().has_value())
    return false;
  if (a.user() && !same_component(*a.user(), *b.user(), false)) return false;
  if (a.password() && !same_component(*a.password(), *b.password(), false)) return false;
  if (!equivalent(a.host(), b.host())) return false;

  const auto same_param = [](const parameter& p, const parameter& q) noexcept {
    if (p.has_value() != q.has_value()) return false;
    if (p.is("maddr")) {
      const auto x = host_view::parse(p.value_slice()), y = host_view::parse(q.value_slice());
      if (x && y) return equivalent(*x, *y);
    }
    return same_component(p.value(), q.value(), !p.is("method"));
  };
  const auto ignorable = [](const parameter& p) noexcept {
    return !(p.is("transport") || p.is("user") || p.is("ttl") || p.is("method") || p.is("maddr"));
  };
  if (!detail::same_parameters(a.params(), b.params(), same_param, ignorable)) return false;

  const auto same_header = [](const parameter& p, const parameter& q) noexcept {
    const bool exact = p.is("call-id") || p.is("i") || p.is("in-reply-to") || p.is("body");
    return same_component(p.value(), q.value(), !exact);
  };
  return detail::same_parameters(a.headers(), b.headers(), same_header,
                                 [](const parameter&) noexcept { return false; });
}

/// RFC 3966 section 4: both global or both local, the same digits, the same parameters in any order; case and
/// visual separators mean nothing. With more than 64 parameters in one URI their order counts.
inline bool equivalent(const tel_uri_view& a, const tel_uri_view& b) noexcept {
  if (a.is_global() != b.is_global() || !detail::same_digits(a.number(), b.number())) return false;
  const auto same = [](const parameter& p, const parameter& q) noexcept {
    if (p.has_value() != q.has_value()) return false;
    const auto digits = [](const parameter& x) noexcept { return x.value().substr(0, 1) == "+"; };
    if (p.is("ext") || (p.is("phone-context") && digits(p) && digits(q)))
      return detail::same_digits(p.value(), q.value());
    return detail::same_component(p.value(), q.value(), true);
  };
  return detail::same_parameters(a.params(), b.params(), same,
                                 [](const parameter&) noexcept { return false; });
}

/// Schemes case-insensitive, all else byte by byte.
inline bool equivalent(const generic_uri_view& a, const generic_uri_view& b) noexcept {
  return iequals(a.scheme(), b.scheme()) && a.rest() == b.rest();
}

/// By the rules of the scheme. A malformed URI equals only what is written the same, its scheme's case aside.
inline bool equivalent(const uri_view& a, const uri_view& b, leniency lenient = leniency::none) noexcept {
  if (a.is_sip() && b.is_sip()) {
    const auto x = a.as_sip(lenient), y = b.as_sip(lenient);
    if (x && y) return equivalent(*x, *y);
  } else if (a.is_tel() && b.is_tel()) {
    const auto x = a.as_tel(lenient), y = b.as_tel(lenient);
    if (x && y) return equivalent(*x, *y);
  }
  const auto s = a.scheme(), t = b.scheme();
  return iequals(s, t) && a.text().substr(s.size()) == b.text().substr(t.size());
}
}}}  // namespace sipwire::uri
