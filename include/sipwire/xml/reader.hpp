#pragma once

/// \file
/// What readers of one document type share: elements of one namespace, foreign elements, nothing but white
/// space between them.

#include "../core/vocabulary.hpp"
#include "pull.hpp"
#include "token.hpp"
#include "value.hpp"

namespace sipwire { inline namespace SIPWIRE_ISA { namespace xml {

/// A piece of a document with how to read it, half the size of a value_view.
struct located_value {
  extent where;
  bool plain = true;
  white_space space = white_space::preserve;

  constexpr located_value() noexcept = default;
  constexpr located_value(const value_view& of) noexcept
      : where(of.where()), plain(of.is_verbatim()), space(of.space()) {}
  /// The value in its document, of an element or an attribute.
  [[nodiscard]] constexpr value_view in(const source& from,
                                        value_view::kind what = value_view::kind::content) const noexcept {
    return {from, where, what, plain, space};
  }
};

/// An element of another namespace in a document: a name, and the bytes of all of it. Borrows the document.
struct extension_view {
  qname name;
  slice raw;       ///< from `<` to `>`, as written; prefixes may be declared outside
  extent content;  ///< what stands between its tags, empty for `<a/>`
  bool plain = false;
  source from;

  /// The character data in it, that of elements within included.
  [[nodiscard]] value_view text(white_space space = white_space::preserve) const noexcept {
    return {from, content, value_view::kind::content, plain, space};
  }
};

/// Reads the elements of one namespace and steps over what may stand between them. A base for readers of
/// document types.
template <class Runs, unsigned Depth = 64, unsigned Attributes = 64, unsigned Namespaces = 64>
class element_reader : public basic_pull<Runs, Depth, Attributes, Namespaces> {
 public:
  using tokens = basic_pull<Runs, Depth, Attributes, Namespaces>;

  element_reader(const slice& input, std::string_view namespace_name) noexcept
      : tokens(input), space_(namespace_name) {}

  /// The root, which must be this element: else errc::unknown_value at its name, in rule `what`.
  result<void> root(std::string_view local, rule what) noexcept {
    for (;;) {
      const auto token = this->next();
      if (!token) return token.error();
      if (*token == token_kind::end_of_document)
        return this->refuse({errc::unknown_value, what, this->where().first});
      if (*token != token_kind::start_element) continue;
      if (this->local_name() == local && is_ours()) return {};
      return this->refuse({errc::unknown_value, what, this->name().where().first});
    }
  }
  /// The next element in the open one; false when that, or the document, ended. Text other than white space
  /// is errc::not_allowed in rule::char_data.
  SIPWIRE_INLINE result<bool> child() noexcept {
    for (;;) {
      this->skip_white_space();
      const auto token = this->next();
      if (SIPWIRE_UNLIKELY(!token)) return token.error();
      if (*token == token_kind::start_element) return true;
      if (*token == token_kind::end_element) return false;
      if (*token != token_kind::text && *token != token_kind::cdata) {
        if (*token == token_kind::end_of_document) return false;
        continue;
      }
      const auto at = this->first_not_space();
      if (SIPWIRE_UNLIKELY(at != this->value_last()))
        return this->refuse({errc::not_allowed, rule::char_data, at});
    }
  }
  /// Reads to the end of the open element, in which elements of other namespaces may stand, and nothing else
  /// of ours.
  result<void> rest() noexcept {
    for (;;) {
      const auto more = child();
      if (!more) return more.error();
      if (!*more) return {};
      if (is_ours()) return this->refuse({errc::not_allowed, rule::xml_element, this->where().first});
      if (const auto skipped = this->skip_element(); !skipped) return skipped.error();
    }
  }
  /// Reads to the end of the document.
  result<void> finish() noexcept {
    for (;;) {
      const auto token = this->next();
      if (!token) return token.error();
      if (*token == token_kind::end_of_document) return {};
    }
  }
  /// Is the element that was just found in our namespace?
  SIPWIRE_INLINE bool is_ours() noexcept {
    const auto where = this->namespace_where();
    if (SIPWIRE_LIKELY(where.present() && where.first == known_)) return true;
    return is_ours_after_all();
  }
  /// The element that was just found, which is read to its end.
  result<extension_view> extension() noexcept {
    extension_view out{this->name(), {}, {}, false, this->buffer()};
    const auto first = this->where().first;
    const auto content = this->skip_element();
    if (!content) return content.error();
    out.content = *content;
    out.raw = slice(this->buffer(), {first, this->where().last});
    return out;
  }

 private:
  SIPWIRE_NOINLINE bool is_ours_after_all() noexcept {
    const auto where = this->namespace_where();
    if (!this->name().in(space_)) return false;
    if (where.present()) known_ = where.first;
    return true;
  }

  std::string_view space_;
  std::uint32_t known_ = extent::absent_mark;
};

}}}  // namespace sipwire::xml
