#pragma once

/// \file
/// What accessors ask of a value's parameters: texts, tokens, numbers, with the faults they may have.

#include <concepts>
#include <limits>

#include "../../core/vocabulary.hpp"
#include "../../mime/param_list.hpp"
#include "../../mime/quoted.hpp"
#include "../../uri/host.hpp"
#include "../../uri/uri.hpp"

namespace sipwire { inline namespace SIPWIRE_ISA { namespace sip {
namespace detail {

/// The parameters of one value, searched by name.
///
/// A generic-param of any value passes the grammar under every name, so a known parameter that breaks its own
/// rule is a fault of its accessor alone. An absent one is errc::absent at the end of the value. Under
/// leniency::loose_parameters a token may stand in quotes, and a text without them.
class typed_params {
 public:
  typed_params(const source& from, extent params, extent all, leniency lenient = leniency::none) noexcept
      : list_(slice(from, params)), source_(from), all_(all), lenient_(lenient) {}

  [[nodiscard]] mime::param_list list() const noexcept { return list_; }
  [[nodiscard]] bool has(std::string_view name) const noexcept { return list_.contains(name); }

  /// The value of the first parameter of that name, quotes taken off and escapes left in; empty without a
  /// value.
  [[nodiscard]] std::optional<std::string_view> text(std::string_view name) const noexcept {
    const auto p = list_.find(name);
    return p ? std::optional(mime::without_quotes(p->value())) : std::nullopt;
  }

  /// The only parameter of that name, with a value: errc::absent, errc::duplicate at the second name,
  /// errc::truncated behind a name without a value.
  [[nodiscard]] result<slice> single(std::string_view name, rule where) const noexcept {
    std::optional<mime::parameter> found;
    for (const auto p : list_) {
      if (!p.is(name)) continue;
      if (found) return fault{errc::duplicate, where, p.name_where().first};
      found = p;
    }
    if (!found) return fault{errc::absent, where, all_ ? all_.last : 0};
    if (!found->has_value()) return fault{errc::truncated, where, found->name_where().last};
    return found->value_slice();
  }
  /// As single(), and the value is a token: errc::syntax at a quote or bracket.
  [[nodiscard]] result<std::string_view> token(std::string_view name, rule where) const noexcept {
    const auto value = single(name, where);
    if (!value) return value.error();
    if (const auto bad = judge_token(*value, where)) return bad;
    return mime::without_quotes(value->text());
  }
  /// As single(), and the value is a quoted-string, given without its quotes: errc::syntax where the quote
  /// should be.
  [[nodiscard]] result<slice> quoted(std::string_view name, rule where) const noexcept {
    const auto value = single(name, where);
    if (!value) return value.error();
    if (!mime::is_quoted(value->text())) {
      if (sipwire::has(lenient_, leniency::loose_parameters) && !value->empty()) return *value;
      return fault{errc::syntax, where, value->offset()};
    }
    return slice(source_, {value->where().first + 1, value->where().last - 1});
  }
  /// The text of quoted().
  [[nodiscard]] result<std::string_view> quoted_text(std::string_view name, rule where) const noexcept {
    return quoted(name, where).transform([](const slice& value) { return value.text(); });
  }
  /// quoted() as a URI, which is not judged.
  [[nodiscard]] result<uri::uri_view> quoted_uri(std::string_view name, rule where) const noexcept {
    return quoted(name, where).transform([](const slice& value) { return uri::uri_view(value); });
  }
  /// As single(), and the value is 1*DIGIT from `minimum` to `maximum`: errc::out_of_range at the digits.
  template <std::unsigned_integral T>
  [[nodiscard]] result<T> number(std::string_view name, rule where,
                                 T maximum = (std::numeric_limits<T>::max)(), T minimum = 0) const noexcept {
    const auto value = single(name, where);
    if (!value) return value.error();
    const auto number = parse_saturated<T>(*value, maximum, where, lenient_);
    if (number && *number < minimum) return fault{errc::out_of_range, where, value->offset()};
    return number;
  }
  /// The first fault among all parameters of that name: errc::truncated behind a name without a value, or
  /// what `judge` says of a value.
  template <class Judge>
  [[nodiscard]] result<void> each(std::string_view name, rule where, const Judge& judge) const noexcept {
    for (const auto p : list_) {
      if (!p.is(name)) continue;
      if (!p.has_value()) return fault{errc::truncated, where, p.name_where().last};
      if (const auto verdict = judge(p.value_slice()); !verdict) return verdict.error();
    }
    return {};
  }
  /// The first parameter of one of these names that has no value.
  template <std::convertible_to<std::string_view>... Name>
  [[nodiscard]] result<void> valued(rule where, const Name&... name) const noexcept {
    for (const auto p : list_)
      if (!p.has_value() && (p.is(name) || ...)) return fault{errc::truncated, where, p.name_where().last};
    return {};
  }
  /// The first parameter of that name that is no token.
  [[nodiscard]] result<void> tokens(std::string_view name, rule where) const noexcept {
    return each(name, where, [&](const slice& value) -> result<void> {
      if (const auto bad = judge_token(value, where)) return bad;
      return {};
    });
  }

 private:
  [[nodiscard]] fault judge_token(const slice& value, rule where) const noexcept {
    if (!value.empty() && (charset::token::set.contains(value.text().front()) ||
                           sipwire::has(lenient_, leniency::loose_parameters)))
      return {};
    return {errc::syntax, where, value.offset()};
  }

  mime::param_list list_;
  source source_;
  extent all_;
  leniency lenient_;
};

/// `value` when it is 32 digits of lower-case hexadecimal; errc::syntax or errc::truncated where it is not.
[[nodiscard]] inline result<std::string_view> lower_hex_32(const slice& value, rule where) noexcept {
  const auto text = value.text();
  for (std::uint32_t i = 0; i < text.size(); ++i)
    if (i == 32 || !(is_digit(text[i]) || (text[i] >= 'a' && text[i] <= 'f')))
      return fault{errc::syntax, where, value.offset() + i};
  if (text.size() < 32) return fault{errc::truncated, where, value.where().last};
  return text;
}

/// The first fault among the parameters of that name in `rest`, behind a known one, whose own fault its
/// accessor tells.
template <class Judge>
[[nodiscard]] result<void> later_fault(const slice& rest, std::string_view name, rule where,
                                       const Judge& judge) noexcept {
  return typed_params(rest.buffer(), rest.where(), rest.where()).each(name, where, judge);
}

/// The first of these results that is a fault, but for absent ones.
template <class... T>
[[nodiscard]] result<void> first_fault(const result<T>&... each) noexcept {
  fault out;
  const auto look = [&](fault f) {
    if (!out && f.code != errc::absent) out = f;
  };
  (look(each.error()), ...);
  return out;
}
/// `value`, and errc::missing_mandatory in place of errc::absent.
template <class T>
[[nodiscard]] result<T> mandatory(const result<T>& value) noexcept {
  if (value.error().code == errc::absent)
    return fault{errc::missing_mandatory, value.error().rule, value.error().offset};
  return value;
}

/// `host`, which lies at the same offsets in `from`.
[[nodiscard]] inline uri::host_view moved(const uri::host_view& host, const source& from) noexcept {
  extent port;
  if (host.port()) {
    port.last = host.where().first + static_cast<std::uint32_t>(host.hostport().size());
    port.first = port.last - static_cast<std::uint32_t>(host.port_text().size());
  }
  return {from, host.where(), host.form(), port, host.port().value_or(0)};
}

/// What a scanner of a head with parameters finds. All values have it filled and take it over, so that a
/// program holds each scanner once.
struct head_parts {
  extent first;   // the head, or of two the first
  extent second;  // absent where there is but one
  extent all;
  extent params;

  void head(extent e) noexcept { first = e; }
  void head(extent e, extent f) noexcept {
    first = e;
    second = f;
  }
  void param(extent, extent) const noexcept {}
  void whole(extent e, extent p) noexcept {
    all = e;
    params = p;
  }
};

}  // namespace detail

/// Base of the values with a head and generic parameters. Derived classes keep the head and give the scanner
/// in `scan_parts`.
template <class Derived>
class params_base : public mime::params_base<Derived> {
 protected:
  [[nodiscard]] detail::typed_params typed(leniency lenient = leniency::none) const noexcept {
    return {this->source_, this->params_, this->all_, lenient};
  }
  /// Has `scan` fill a head_parts, and takes it over.
  template <class Scan>
  scan_end read(const Scan& scan) noexcept {
    detail::head_parts parts;
    const scan_end stop = scan(parts);
    if (!stop.ok()) return stop;
    this->whole(parts.all, parts.params);
    auto& self = static_cast<Derived&>(*this);
    if constexpr (requires { self.head(parts.first, parts.second); }) {
      self.head(parts.first, parts.second);
    } else if constexpr (requires { self.head(parts.first); }) {
      self.head(parts.first);
    }
    return stop;
  }
  /// `stop` for a value that is no list: the comma at which the scanner stopped is a fault.
  [[nodiscard]] static scan_end no_list(const char* last, scan_end stop, rule where) noexcept {
    return stop.ok() && stop.at != last ? scan_end{stop.at, errc::syntax, where} : stop;
  }
};

}}}  // namespace sipwire::sip
