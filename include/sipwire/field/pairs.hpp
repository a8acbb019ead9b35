#pragma once

/// \file
/// Lists of pairs of a name and a value, read where they lie: parameters, and fields of MIME.

#include "../core/cursor_range.hpp"
#include "../core/vocabulary.hpp"

namespace sipwire { inline namespace SIPWIRE_ISA { namespace field {

/// Base of a walk over pairs, each given as a View(source, name, value). Derived has `find()`, which reads
/// the pair at `at_`: it sets `name_`, `value_`, and `next_` behind it; or sets `at_` to `end_`.
template <class Derived, class View>
class pair_cursor {
 public:
  [[nodiscard]] bool done() const noexcept { return at_ == end_; }
  [[nodiscard]] View read() const noexcept { return {source_, name_, value_}; }
  void next() noexcept {
    at_ = next_;
    static_cast<Derived&>(*this).find();
  }
  [[nodiscard]] bool same(const pair_cursor& other) const noexcept { return at_ == other.at_; }

 protected:
  pair_cursor() noexcept = default;
  explicit pair_cursor(const slice& all) noexcept
      : source_(all.buffer()), at_(all.begin()), end_(all.end()) {}

  source source_;
  const char* at_ = nullptr;
  const char* end_ = nullptr;
  const char* next_ = nullptr;
  extent name_;
  extent value_;
};

/// What a range of pairs with names is asked, for bases of a Derived that is one.
template <class Derived, class Cursor>
class named_pairs : public cursor_range<Derived, Cursor> {
 public:
  /// The first parameter of that name, in any case where the protocol says so.
  [[nodiscard]] auto find(std::string_view name) const noexcept {
    for (auto p : static_cast<const Derived&>(*this))
      if (p.is(name)) return std::optional(p);
    return std::optional<typename cursor_range<Derived, Cursor>::iterator::value_type>();
  }
  [[nodiscard]] bool contains(std::string_view name) const noexcept { return find(name).has_value(); }
  /// The value of the first parameter of that name as written; empty optional when absent, empty text for
  /// `;lr`.
  [[nodiscard]] std::optional<std::string_view> value(std::string_view name) const noexcept {
    if (auto p = find(name)) return p->value();
    return std::nullopt;
  }
  /// How many parameters have that name; more than one is worth a look (validate() reports it).
  [[nodiscard]] std::size_t count(std::string_view name) const noexcept {
    std::size_t n = 0;
    for (auto p : static_cast<const Derived&>(*this)) n += p.is(name) ? 1U : 0U;
    return n;
  }

  /// Equal bytes.
  friend bool operator==(const Derived& a, const Derived& b) noexcept { return a.text() == b.text(); }
};

/// Base of a list of parameters, in order, duplicates included. Borrows; iteration allocates nothing.
template <class Derived, class Cursor>
class pair_list : public named_pairs<Derived, Cursor> {
 public:
  /// All of it as written.
  [[nodiscard]] std::string_view text() const noexcept { return all_.text(); }

 protected:
  pair_list() noexcept = default;
  explicit pair_list(const slice& all) noexcept : all_(all) {}
  [[nodiscard]] const slice& all() const noexcept { return all_; }

 private:
  friend cursor_range<Derived, Cursor>;
  [[nodiscard]] Cursor first() const noexcept { return Cursor(all_); }

  slice all_;
};

}}}  // namespace sipwire::field
