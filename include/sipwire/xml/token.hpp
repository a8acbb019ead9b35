#pragma once

/// \file
/// What a pull tokenizer of XML tells: token kinds, names, attributes.

#include "../core/vocabulary.hpp"
#include "value.hpp"

namespace sipwire { inline namespace SIPWIRE_ISA { namespace xml {

/// The namespace of the prefix `xml`, which is always bound.
inline constexpr std::string_view xml_namespace = "http://www.w3.org/XML/1998/namespace";
/// The namespace of `xmlns` itself, which nothing can be bound to.
inline constexpr std::string_view xmlns_namespace = "http://www.w3.org/2000/xmlns/";

/// What next() found.
enum class token_kind : std::uint8_t {
  start_element,           ///< `<a>`, or the first half of `<a/>`
  end_element,             ///< `</a>`, or the second half of `<a/>`
  text,                    ///< character data and references between two tags, comments or the like
  cdata,                   ///< `<![CDATA[...]]>`
  comment,                 ///< `<!--...-->`
  processing_instruction,  ///< `<?target data?>`
  end_of_document,         ///< all was read, and well-formed
};

/// The token's name in words, e.g. `start_element`; static storage.
constexpr std::string_view name(token_kind kind) noexcept {
  switch (kind) {
    case token_kind::start_element:
      return "start_element";
    case token_kind::end_element:
      return "end_element";
    case token_kind::text:
      return "text";
    case token_kind::cdata:
      return "cdata";
    case token_kind::comment:
      return "comment";
    case token_kind::processing_instruction:
      return "processing_instruction";
    case token_kind::end_of_document:
      break;
  }
  return "end_of_document";
}

/// A qualified name with the namespace that its prefix stands for.
///
/// ABNF: `QName = [Prefix ":"] LocalPart` (Namespaces in XML 1.0, 4). Borrows the document.
/// \code
/// if (name.is("urn:ietf:params:xml:ns:imdn", "message-id")) read_id();
/// \endcode
class qname {
 public:
  constexpr qname() noexcept = default;
  /// `namespace_value` is the value of the xmlns attribute in force, absent for none; of the prefix `xml` it
  /// is nowhere in the document.
  constexpr qname(const source& from, extent where, std::uint32_t local_first,
                  value_view namespace_value) noexcept
      : source_(from), where_(where), local_first_(local_first), namespace_(namespace_value) {}

  /// As written, with the prefix.
  [[nodiscard]] constexpr std::string_view text() const noexcept { return source_.text(where_); }
  [[nodiscard]] constexpr extent where() const noexcept { return where_; }
  [[nodiscard]] constexpr std::string_view local() const noexcept {
    return source_.text({local_first_, where_.last});
  }
  /// Without the colon; empty when there is none.
  [[nodiscard]] constexpr std::string_view prefix() const noexcept {
    return local_first_ == where_.first ? std::string_view() : source_.text({where_.first, local_first_ - 1});
  }
  [[nodiscard]] constexpr bool has_prefix() const noexcept { return local_first_ != where_.first; }
  /// Is it in any namespace?
  [[nodiscard]] constexpr bool has_namespace() const noexcept { return namespace_.present() || is_xml(); }
  /// The namespace name; empty for none. Decodes nothing: for `&amp;` in a namespace name see
  /// namespace_value().
  [[nodiscard]] constexpr std::string_view namespace_name() const noexcept {
    return is_xml() ? xml_namespace : namespace_.raw();
  }
  /// The value of the declaration; absent for none and for the prefix `xml`.
  [[nodiscard]] constexpr const value_view& namespace_value() const noexcept { return namespace_; }
  /// Is it in this namespace? Empty stands for none.
  [[nodiscard]] constexpr bool in(std::string_view namespace_name) const noexcept {
    if (is_xml()) return namespace_name == xml_namespace;
    return namespace_.equals(namespace_name);
  }
  /// Is it this local name in this namespace?
  [[nodiscard]] constexpr bool is(std::string_view namespace_name,
                                  std::string_view local_name) const noexcept {
    return local() == local_name && in(namespace_name);
  }
  /// The same local name in the same namespace, whatever the prefixes.
  friend constexpr bool operator==(const qname& a, const qname& b) noexcept {
    return a.local() == b.local() && a.is_xml() == b.is_xml() &&
           ((a.source_.data() == b.source_.data() && a.namespace_.where() == b.namespace_.where()) ||
            a.namespace_ == b.namespace_);
  }

 private:
  [[nodiscard]] constexpr bool is_xml() const noexcept {
    return local_first_ - where_.first == 4 && prefix() == "xml";
  }

  source source_;
  extent where_{0, 0};
  std::uint32_t local_first_ = 0;
  value_view namespace_;
};

/// An attribute of a start tag. Declarations of namespaces are none.
///
/// ABNF: `Attribute = QName Eq AttValue` (XML 1.0 3.1). Borrows the document. Without a prefix it is in no
/// namespace.
struct attribute {
  qname name;
  value_view value;

  friend constexpr bool operator==(const attribute&, const attribute&) = default;
};

}}}  // namespace sipwire::xml
