#pragma once

/// \file
/// The name[=value] pairs inside URIs: parameters after `;`, headers after `?`, iterated in place.

#include "../core/parts.hpp"
#include "../core/vocabulary.hpp"
#include "../field/pairs.hpp"
#include "detail/loose_uri.hpp"
#include "escape.hpp"

namespace sipwire { inline namespace SIPWIRE_ISA { namespace uri {

/// One `name[=value]` of a URI, as written. Borrows.
class parameter {
 public:
  parameter() noexcept = default;
  parameter(const source& from, extent name, extent value) noexcept
      : source_(from), name_(name), value_(value) {}

  [[nodiscard]] std::string_view name() const noexcept { return source_.text(name_); }
  /// Is there an `=`?
  [[nodiscard]] bool has_value() const noexcept { return value_.present(); }
  /// The value with its escapes; empty without one. See decode().
  [[nodiscard]] std::string_view value() const noexcept { return source_.text(value_); }
  [[nodiscard]] slice value_slice() const noexcept { return {source_, value_}; }
  [[nodiscard]] extent name_where() const noexcept { return name_; }
  [[nodiscard]] extent value_where() const noexcept { return value_; }
  /// Is this the parameter `name`? Case-insensitive, escapes in the written name decoded (RFC 3261 19.1.4).
  [[nodiscard]] bool is(std::string_view name) const noexcept { return decoded_iequals(this->name(), name); }

  void parts(auto&& see, leniency = leniency::none) const {
    see("name", name());
    see("has-value", has_value(), part::again);
    see("value", value());
  }

  friend bool operator==(const parameter& a, const parameter& b) noexcept {
    return a.name() == b.name() && a.has_value() == b.has_value() && a.value() == b.value();
  }

 private:
  source source_;
  extent name_;
  extent value_;
};

namespace detail {

/// Walks over the pairs of a URI, see parameter_list.
class parameter_cursor {
 public:
  parameter_cursor() noexcept = default;
  parameter_cursor(const source& from, extent list, char separator, bool loose) noexcept
      : source_(from), at_(list.first), end_(list.last), separator_(separator), loose_(loose) {
    find();
  }

  [[nodiscard]] bool done() const noexcept { return at_ == end_; }
  [[nodiscard]] parameter read() const noexcept { return {source_, name_, value_}; }
  void next() noexcept {
    at_ = next_;
    find();
  }
  [[nodiscard]] bool same(const parameter_cursor& other) const noexcept { return at_ == other.at_; }

 private:
  void find() noexcept {
    if (SIPWIRE_UNLIKELY(loose_)) return find_loose();
    if (at_ == end_) return;
    const char* const first = source_.data() + at_ + 1;
    const char* const pe = source_.data() + end_;
    const char* p = first;
    p = separator_ == ';' ? skip<charset::not_param_name_end>(p, pe)
                          : skip<charset::not_header_name_end>(p, pe);
    name_ = source_.at(first, p);
    value_ = {};
    if (p != pe && *p == '=') {
      const char* const value = ++p;
      p = separator_ == ';' ? skip<charset::not_param_end>(p, pe) : skip<charset::not_header_end>(p, pe);
      value_ = source_.at(value, p);
    }
    next_ = source_.offset(p);
  }
  // Blanks around names and values are none of theirs, and empty pairs are skipped.
  SIPWIRE_NOINLINE void find_loose() noexcept {
    const char* const pe = source_.data() + end_;
    for (; at_ != end_; at_ = next_) {
      const char* first = source_.data() + at_ + 1;
      const char* last = separator_ == ';' ? loose_param_end(first, pe) : find_any(first, pe, "&");
      next_ = source_.offset(last);
      trim_blanks(first, last);
      if (first == last) continue;
      const char* const equal = find_any(first, last, "=");
      const char* name_last = equal;
      trim_blanks(first, name_last);
      name_ = source_.at(first, name_last);
      value_ = {};
      if (equal != last) value_ = source_.at(past_blanks(equal + 1, last), last);
      return;
    }
  }

  template <class Class>
  const char* skip(const char* p, const char* pe) const noexcept {
    return vector_runs(source_).template skip<Class>(p, pe);
  }

  source source_;
  std::uint32_t at_ = 0;
  std::uint32_t end_ = 0;
  std::uint32_t next_ = 0;
  extent name_;
  extent value_;
  char separator_ = ';';
  bool loose_ = false;
};

}  // namespace detail

/// The pairs of one URI in order, duplicates included: `*( ";" uri-parameter )`, or
/// `"?" header *( "&" header )` (RFC 3261 25.1).
///
/// Made by the URI views over text they have accepted. Borrows; iteration allocates nothing.
/// \code
/// for (auto p : uri.params()) use(p.name(), p.value());
/// \endcode
class parameter_list : public field::named_pairs<parameter_list, detail::parameter_cursor> {
 public:
  parameter_list() noexcept = default;
  /// `list` begins with the byte before the first name, or is absent; `loose` is for one that was accepted
  /// under leniency::loose_uris.
  parameter_list(const source& from, extent list, char separator, bool loose = false) noexcept
      : source_(from), list_(list ? list : extent{0, 0}), separator_(separator), loose_(loose) {}

  [[nodiscard]] bool empty() const noexcept { return list_.empty(); }
  /// All of it as written, the leading `;` or `?` included.
  [[nodiscard]] std::string_view text() const noexcept { return source_.text(list_); }

 private:
  friend cursor_range;
  [[nodiscard]] detail::parameter_cursor first() const noexcept {
    return {source_, list_, separator_, loose_};
  }

  source source_;
  extent list_{0, 0};
  char separator_ = ';';
  bool loose_ = false;
};

}}}  // namespace sipwire::uri
