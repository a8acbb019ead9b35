#pragma once

/// \file
/// `;name=value` as it stands in CPIM: behind the colon of a header, and behind a requested notification.

#include <span>

#include "../core/parts.hpp"
#include "../core/vocabulary.hpp"
#include "../field/loose_params.hpp"
#include "../field/pairs.hpp"
#include "detail/gen/params.hpp"
#include "escape.hpp"

namespace sipwire { inline namespace SIPWIRE_ISA { namespace cpim {

/// One parameter.
///
/// ABNF: `Parameter = Lang-param / Ext-param`, `Ext-param = Param-name "=" ( Token / Number / String )` (RFC
/// 3862 3.6). Names are case-sensitive. Borrows from the parsed input, which must outlive it.
class parameter_view {
 public:
  parameter_view() noexcept = default;
  parameter_view(const source& from, extent name, extent value) noexcept
      : source_(from), name_(name), value_(value) {}

  [[nodiscard]] std::string_view name() const noexcept { return source_.text(name_); }
  /// The value as written but for the quotes of a String, escapes still in.
  [[nodiscard]] std::string_view value() const noexcept {
    const auto written = source_.text(value_);
    return is_string() ? written.substr(1, written.size() - 2) : written;
  }
  /// Is the value a String, in quotes?
  [[nodiscard]] bool is_string() const noexcept { return source_.text(value_).starts_with('"'); }
  /// The value without its escapes, in `room` when it has any; see unescaped().
  [[nodiscard]] result<std::string_view> value(std::span<char> room) const noexcept {
    return unescaped(value(), room);
  }
  /// Is this the parameter `name`, in this case?
  [[nodiscard]] bool is(std::string_view name) const noexcept { return this->name() == name; }
  [[nodiscard]] extent name_where() const noexcept { return name_; }
  /// Quotes included.
  [[nodiscard]] extent value_where() const noexcept { return value_; }

  void parts(auto&& see, leniency = leniency::none) const {
    see("name", name());
    see("value", value());
    see("string", is_string(), part::again);
  }

  /// Same name and value as written.
  friend bool operator==(const parameter_view& a, const parameter_view& b) noexcept {
    return a.name() == b.name() && a.source_.text(a.value_) == b.source_.text(b.value_);
  }

 private:
  source source_;
  extent name_;
  extent value_;
};

namespace detail {

/// Walks over parameters, see parameter_list.
class parameter_cursor : public sipwire::field::pair_cursor<parameter_cursor, parameter_view> {
 public:
  parameter_cursor() noexcept = default;
  explicit parameter_cursor(const slice& all) noexcept : pair_cursor(all) { find(); }

 private:
  friend pair_cursor;
  void find() noexcept {
    if (at_ == end_) return;
    const auto stop = scan_param(at_, end_, vector_runs(source_), source_, name_, value_);
    if (SIPWIRE_LIKELY(stop.ok())) {
      next_ = stop.at;
    } else {
      find_loosely();
    }
  }
  // Whoever made the list has judged it; what no leniency takes ends a list of anything else.
  SIPWIRE_NOINLINE void find_loosely() noexcept {
    while (at_ != end_) {
      const char* const first = sipwire::detail::without_blanks({source_, source_.at(at_, end_)}).begin();
      if (first == end_ || *first != ';') break;
      const sipwire::field::loose_param one(source_, first, end_);
      if (one.is_open) break;
      if (!one.name.empty()) {
        name_ = one.name;
        value_ = one.value;
        next_ = one.next;
        return;
      }
      at_ = one.next;
    }
    at_ = end_;
  }
};

}  // namespace detail

/// The parameters of a header or of a requested notification, in order.
///
/// \code
/// for (auto p : header.params()) use(p.name(), p.value());
/// \endcode
class parameter_list : public sipwire::field::pair_list<parameter_list, detail::parameter_cursor> {
 public:
  parameter_list() noexcept = default;
  /// `all` begins with the first semicolon, or is empty.
  explicit parameter_list(const slice& all) noexcept : pair_list(all) {}
};

}}}  // namespace sipwire::cpim
