#pragma once

/// \file
/// `*( SEMI generic-param )`: the parameters behind a value, iterated in place.

#include "../core/charset.hpp"
#include "../core/value.hpp"
#include "../field/pairs.hpp"
#include "detail/gen/generic_param.hpp"
#include "detail/quick_params.hpp"
#include "quoted.hpp"

namespace sipwire { inline namespace SIPWIRE_ISA { namespace mime {

/// One `name[=value]`. Borrows.
class parameter {
 public:
  parameter() noexcept = default;
  parameter(const source& from, extent name, extent value) noexcept
      : source_(from), name_(name), value_(value) {}

  [[nodiscard]] std::string_view name() const noexcept { return source_.text(name_); }
  /// Is there an `=`? `;lr` has no value, `;tag=""` has an empty one.
  [[nodiscard]] bool has_value() const noexcept { return value_.present(); }
  /// The value as written, a quoted-string with its quotes; empty without one.
  [[nodiscard]] std::string_view value() const noexcept { return source_.text(value_); }
  [[nodiscard]] slice value_slice() const noexcept { return {source_, value_}; }
  [[nodiscard]] extent name_where() const noexcept { return name_; }
  [[nodiscard]] extent value_where() const noexcept { return value_; }
  /// Is this the parameter `name`? Parameter names are case-insensitive (RFC 3261 7.3.1).
  [[nodiscard]] bool is(std::string_view name) const noexcept { return iequals(this->name(), name); }

  void parts(auto&& see, leniency = leniency::none) const {
    see("name", name());
    see("has-value", has_value(), part::again);
    see("value", value());
  }

  friend bool operator==(const parameter& a, const parameter& b) noexcept {
    return a.name() == b.name() && a.value_.present() == b.value_.present() && a.value() == b.value();
  }

 private:
  source source_;
  extent name_;
  extent value_;
};

namespace detail {

/// Walks over parameters, see param_list.
class param_cursor : public sipwire::field::pair_cursor<param_cursor, parameter> {
 public:
  param_cursor() noexcept = default;
  explicit param_cursor(const slice& rest) noexcept : pair_cursor(rest) { find(); }

 private:
  friend pair_cursor;
  void find() noexcept {
    if (at_ == end_) return;
    const vector_runs runs(source_);
    if (SIPWIRE_LIKELY(*at_ == ';')) {
      next_ =
          quick_param(at_, end_, runs,
                      [this](const char* name, const char* name_last, const char* value, const char* last) {
                        name_ = source_.at(name, name_last);
                        value_ = value != nullptr ? source_.at(value, last) : extent{};
                      });
      if (SIPWIRE_LIKELY(next_ != nullptr)) return;
    }
    const auto stop = scan_generic_param(at_, end_, runs, source_, name_, value_);
    if (SIPWIRE_LIKELY(stop.ok())) {
      next_ = stop.at;
    } else {
      find_other();
    }
  }
  // A known parameter whose value is no gen-value, as in `;received=2001:db8::1`: it goes to the next
  // semicolon. Or one with the wider token of RFC 4975 9, which may lack a value.
  void find_other() noexcept {
    const vector_runs runs(source_);
    const char* const name = past_lws(*at_ == ';' ? at_ + 1 : at_, end_);
    const char* const name_last = runs.skip<charset::sdp_token>(name, end_);
    const char* p = past_lws(name_last, end_);
    if (name != name_last && (p == end_ || *p == ';')) {
      name_ = source_.at(name, name_last);
      value_ = extent{};
      next_ = p;
      return;
    }
    if (name == name_last || p == end_ || *p != '=') {
      at_ = next_ = end_;
      return;
    }
    p = past_lws(p + 1, end_);
    // A URI in brackets, as in `info` of Identity, and a quoted-string may hold semicolons.
    const char* inside = p;
    if (p != end_ && *p == '<') {
      inside = find_byte(p, end_, '>');
    } else if (p != end_ && *p == '"') {
      while (++inside != end_ && *inside != '"')
        if (*inside == '\\' && inside + 1 != end_) ++inside;
    }
    next_ = find_byte(inside, end_, ';');
    const char* last = next_;
    while (last != p && (is_wsp(last[-1]) || last[-1] == '\r' || last[-1] == '\n')) --last;
    name_ = source_.at(name, name_last);
    value_ = source_.at(p, last);
  }
};

}  // namespace detail

/// A parsed list of parameters, in order, duplicates included. Borrows; iteration allocates nothing.
///
/// ABNF: `*( SEMI generic-param )` (RFC 3261 25.1).
/// \code
/// for (auto p : via.params()) use(p.name(), p.value());
/// auto lr = route.params().find("lr");
/// \endcode
class param_list : public sipwire::field::pair_list<param_list, detail::param_cursor> {
 public:
  param_list() noexcept = default;
  /// `list` is what a value scanner has accepted: empty, or from a `;` on.
  explicit param_list(const slice& list) noexcept : pair_list(list) {}
};

/// Base of the values with generic parameters.
template <class Derived>
class params_base : public value_base<Derived> {
 public:
  /// Every parameter in order.
  [[nodiscard]] param_list params() const noexcept { return param_list(this->part(params_)); }

  /// \name Events of the generated scanners
  /// @{
  void param(extent, extent) noexcept {}
  void whole(extent all, extent params) noexcept {
    this->all_ = all;
    params_ = params;
  }
  /// @}

 protected:
  extent params_;
};

}}}  // namespace sipwire::mime
