#pragma once

/// \file
/// `*( SEMI generic-param )`: the parameters behind a value, iterated in place.

#include "../core/charset.hpp"
#include "../core/value.hpp"
#include "../field/pairs.hpp"
#include "detail/gen/generic_param.hpp"
#include "detail/loose_text.hpp"
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
  explicit param_cursor(const slice& rest, bool commas_are_data = false) noexcept
      : pair_cursor(rest), commas_are_data_(commas_are_data) {
    find();
  }

 private:
  friend pair_cursor;
  /// Did a grammar that knows commas stop in the middle of a value?
  [[nodiscard]] bool cut_short() const noexcept {
    return SIPWIRE_UNLIKELY(commas_are_data_) && next_ != end_ && *next_ == ',';
  }
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
      if (SIPWIRE_LIKELY(next_ != nullptr)) return cut_short() ? find_other() : void();
    }
    const auto stop = scan_generic_param(at_, end_, runs, source_, name_, value_);
    if (SIPWIRE_LIKELY(stop.ok())) {
      next_ = stop.at;
      if (cut_short()) find_other();
    } else {
      find_other();
    }
  }
  // What passed a grammar though it is no generic-param: a known parameter, as `;received=2001:db8::1`, the
  // wider token of RFC 4975 9, and what a leniency allows, as empty parameters and values.
  void find_other() noexcept {
    const vector_runs runs(source_);
    const char* name = past_lws(at_, end_);
    while (name != end_ && (*name == ';' || *name == ',')) name = past_lws(name + 1, end_);
    const char* const name_last = runs.skip<charset::sdp_token>(name, end_);
    next_ = past_lws(name_last, end_);
    name_ = source_.at(name, name_last);
    value_ = extent{};
    if (name == name_last) {
      at_ = next_ = end_;
    } else if (next_ != end_ && *next_ == '=') {
      const char* const value = past_lws(next_ + 1, end_);
      next_ = past_value(value);
      value_ = source_.at(value, without_lws(value, next_));
    } else if (next_ != end_ && *next_ != ';' && *next_ != ',') {
      at_ = next_ = end_;
    }
  }
  /// Behind a value that begins at p: at the semicolon, or at a comma with a `name=` behind it.
  [[nodiscard]] const char* past_value(const char* p) const noexcept {
    for (const char* q = p;;) {
      q = past_param_value(q, end_, !commas_are_data_);
      if (q == end_ || *q == ';') return q;
      const char* const name = past_lws(q + 1, end_);
      const char* name_last = name;
      while (name_last != end_ && charset::token::set.contains(*name_last)) ++name_last;
      const char* const equal = past_lws(name_last, end_);
      if (name != name_last && equal != end_ && *equal == '=') return q;
      q = equal;
    }
  }

  bool commas_are_data_ = false;
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
  /// The list of a value in which a comma separates nothing.
  static param_list without_commas(const slice& list) noexcept {
    param_list out(list);
    out.commas_are_data_ = true;
    return out;
  }

 private:
  friend cursor_range;
  [[nodiscard]] detail::param_cursor first() const noexcept {
    return detail::param_cursor(all(), commas_are_data_);
  }

  bool commas_are_data_ = false;
};

/// Base of the values with generic parameters.
template <class Derived>
class params_base : public value_base<Derived>, public detail::rereadable {
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
  /// What was read out of a copy with its deviations overwritten.
  void take_over(const source& from, extent all) noexcept {
    this->source_ = from;
    this->all_ = all;
    if (params_) params_.last = all.last;
  }

 protected:
  extent params_;
};

}}}  // namespace sipwire::mime
