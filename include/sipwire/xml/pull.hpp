#pragma once

/// \file
/// The pull tokenizer of a safe subset of XML 1.0 with namespaces: no DOCTYPE, so no entities but the five,
/// no external anything.

#include <array>

#include "../core/charset.hpp"
#include "../core/vocabulary.hpp"
#include "token.hpp"
#include "value.hpp"

namespace sipwire { inline namespace SIPWIRE_ISA { namespace xml {

/// Reads a document token by token, in place: nothing is copied, nothing allocated, nothing recurses, time is
/// linear.
///
/// ABNF: `document = prolog element *Misc` (XML 1.0 Fifth Edition), UTF-8 (RFC 3629) with or without BOM,
/// names resolved as Namespaces in XML 1.0 has it. Well-formedness is checked to the end: next() gives each
/// token when all of it was read, then end_of_document, or the fault, and either of these from then on.
///
/// Faults: errc::bad_utf8, control_byte and not_allowed (U+FFFE, U+FFFF) at the byte; truncated at the end of
/// the input; syntax at the byte; not_allowed in rule::doctype_decl for a DOCTYPE; mismatched_tag; undeclared
/// for a prefix or an entity; duplicate for an attribute; out_of_range for a character reference to no Char,
/// or in a namespace name one of more than 16 bytes behind `&#`; unknown_value for an encoding that is
/// neither UTF-8 nor US-ASCII; too_deep for more than `Depth` elements in one another; too_many for more than
/// `Attributes` attributes in one tag or `Namespaces` declarations in force.
///
/// The document is borrowed and must outlive what was taken from it. Names, values and attributes of a token
/// are valid until next(). value_view and qname stay valid. A copied reader resumes at the same position.
/// \code
/// sipwire::xml::pull xml(body);
/// while (auto token = xml.next()) {
///   if (*token == xml::token_kind::end_of_document) return ok;
///   if (*token == xml::token_kind::start_element && xml.name().is(pidf, "tuple"))
///     use(xml.attribute("", "id"));
/// }
/// return xml.error();
/// \endcode
template <class Runs = vector_runs, unsigned Depth = 64, unsigned Attributes = 64, unsigned Namespaces = 64>
class basic_pull {
  static_assert(
      Depth > 0 && Attributes > 0 && Attributes <= 256 && Namespaces > 0 && Namespaces <= 256,
      "basic_pull: each attribute is compared with those before it in its tag, so the caps keep time linear");

 public:
  /// A document that fills `input`. Its characters are checked here, the rest as tokens are asked for.
  explicit basic_pull(const slice& input) noexcept
      : source_(input.buffer()), runs_(source_), p_(input.begin()), pe_(input.end()) {
    open();
  }

  /// The next token.
  SIPWIRE_INLINE result<token_kind> next() noexcept {
    if (SIPWIRE_UNLIKELY(special_ != special::none)) return after_special();
    if (SIPWIRE_UNLIKELY(p_ == pe_)) return at_end();
    return *p_ == '<' ? markup() : text();
  }

  /// The fault that next() ended with; none before.
  [[nodiscard]] fault error() const noexcept { return fault_; }
  /// Where the last token stands, tags whole. Of the two tokens of `<a/>` the second is empty.
  [[nodiscard]] extent where() const noexcept { return where_; }
  /// Where the next token begins.
  [[nodiscard]] std::uint32_t offset() const noexcept { return source_.offset(p_); }
  /// How many elements are open; that of a start tag counts, that of an end tag no more.
  [[nodiscard]] std::uint32_t depth() const noexcept { return depth_; }
  [[nodiscard]] const source& buffer() const noexcept { return source_; }
  [[nodiscard]] const Runs& runs() const noexcept { return runs_; }
  /// What has not been read yet, if all of it is characters that XML has; else nothing.
  [[nodiscard]] std::string_view ahead() const noexcept {
    const bool good = !character_fault_ && special_ == special::none;
    return {p_, good ? static_cast<std::size_t>(pe_ - p_) : 0};
  }

  /// The name of the element whose start or end was found, or the target of a processing instruction.
  [[nodiscard]] qname name() const noexcept {
    return {source_, name_, local_first_, namespace_value(namespace_)};
  }
  /// The name as written, with its prefix.
  [[nodiscard]] SIPWIRE_INLINE std::string_view qualified_name() const noexcept {
    return source_.text(name_);
  }
  /// The name without its prefix.
  [[nodiscard]] SIPWIRE_INLINE std::string_view local_name() const noexcept {
    return source_.text({local_first_, name_.last});
  }
  /// Where the name of the element's namespace was declared; equal for two names in one document that one
  /// declaration holds for. Absent for none and for the prefix `xml`.
  [[nodiscard]] SIPWIRE_INLINE extent namespace_where() const noexcept { return namespace_.where; }
  /// Was the start tag one that ends the element too, `<a/>`?
  [[nodiscard]] bool is_empty_element() const noexcept { return special_ == special::empty_element; }

  /// The content of text, CDATA, a comment or a processing instruction.
  [[nodiscard]] value_view value() const noexcept {
    return {source_, value_, kind_ == token_kind::text ? value_view::kind::content : value_view::kind::cdata,
            plain_};
  }
  /// Where value() ends.
  [[nodiscard]] SIPWIRE_INLINE std::uint32_t value_last() const noexcept { return value_.last; }
  /// Is text or CDATA white space alone? Written as references it does not count.
  [[nodiscard]] bool is_white_space() const noexcept { return first_not_space() == value_.last; }
  /// The offset of the first byte of value() that is no white space, or its end.
  [[nodiscard]] SIPWIRE_INLINE std::uint32_t first_not_space() const noexcept {
    const char* p = source_.data() + value_.first;
    const char* const last = source_.data() + value_.last;
    while (p != last && is_space(*p)) ++p;
    return source_.offset(p);
  }

  /// Steps over white space in front of a tag, so that no token is made of it.
  SIPWIRE_INLINE void skip_white_space() noexcept {
    if (special_ != special::none) return;
    const char* p = p_;
    while (p != pe_ && charset::xml_space::set.contains(*p)) ++p;
    if (p != pe_ && *p == '<') p_ = p;
  }

  /// How many attributes the start tag has; declarations of namespaces are none.
  [[nodiscard]] std::uint32_t attributes() const noexcept { return attributes_; }
  /// One of them, in order.
  [[nodiscard]] xml::attribute attribute(std::uint32_t i) const noexcept {
    const att& a = attribute_[i];
    return {{source_, a.name, a.local_first, namespace_value(a.space)},
            {source_, a.value, value_view::kind::attribute, a.plain}};
  }
  /// The value of an attribute of the start tag, absent when there is none; an empty `namespace_name` is for
  /// names without prefix.
  [[nodiscard]] value_view attribute(std::string_view namespace_name, std::string_view local) const noexcept {
    for (std::uint32_t i = 0; i < attributes_; ++i) {
      const auto a = attribute(i);
      if (a.name.is(namespace_name, local)) return a.value;
    }
    return {};
  }
  /// What a prefix stands for where the last token is, the empty one for the default namespace; absent when
  /// it stands for nothing.
  [[nodiscard]] value_view declared(std::string_view prefix) const noexcept {
    const binding* const b = find(prefix);
    return b != nullptr ? namespace_value(b->space) : value_view();
  }

  /// After start_element: reads to the end of that element and returns what stands between its tags.
  /// Comments, processing instructions and CDATA are part of it; an element in it is errc::not_allowed at its
  /// tag. Afterwards the last token is the element's end.
  SIPWIRE_INLINE result<value_view> text_content(white_space space = white_space::preserve) noexcept {
    const std::uint32_t first = offset();
    // Nearly always text alone, and then its end tag.
    if (special_ == special::none && p_ != pe_) {
      bool plain = true;
      if (*p_ != '<') {
        if (const auto token = text(); SIPWIRE_UNLIKELY(!token)) return token.error();
        plain = plain_;
      }
      if (SIPWIRE_LIKELY(pe_ - p_ > 1 && p_[1] == '/')) {
        const std::uint32_t last = offset();
        if (const auto token = end_tag(); SIPWIRE_UNLIKELY(!token)) return token.error();
        return value_view(source_, {first, last}, value_view::kind::content, plain, space);
      }
    }
    return mixed_content(first, space);
  }

  /// After start_element: reads to the end of that element, or of the document, whatever is in it. Returns
  /// where its content stands.
  result<extent> skip_element() noexcept {
    const std::uint32_t first = offset();
    for (const std::uint32_t outside = depth_ - 1;;) {
      const auto token = next();
      if (!token) return token.error();
      if (depth_ == outside || *token == token_kind::end_of_document) return extent{first, where_.first};
    }
  }

  /// Ends reading with a fault of the caller's, which next() and error() then give too.
  fault refuse(fault f) noexcept {
    fault_ = f;
    special_ = special::failed;
    return f;
  }

 private:
  enum class special : std::uint8_t { none, empty_element, failed };

  // What the tables hold has no initialisers: a tokenizer is made for every document, and most of them use a
  // few rows.
  struct piece {
    std::uint32_t first, last;
    constexpr operator extent() const noexcept { return {first, last}; }
  };
  static constexpr piece no_piece{extent::absent_mark, extent::absent_mark};
  /// A namespace: where the value of its declaration stands. Absent for none and for that of the prefix
  /// `xml`.
  struct space_ref {
    piece where;
    bool plain;
  };
  struct element {
    piece name;
    std::uint32_t local_first;
    std::uint32_t bindings;  // in force outside
    space_ref space;
  };
  struct att {
    piece name;
    std::uint32_t local_first;
    piece value;
    space_ref space;
    bool plain;
  };
  struct binding {
    piece prefix;
    space_ref space;
  };

  /// Takes the attributes of a tag from the automaton.
  struct collector {
    basic_pull& to;
    std::uint32_t before;
    scan_end attribute(const char* name, const char* name_last, const char* colon, const char* value,
                       const char* value_last, bool plain) noexcept {
      return to.take_attribute(before, name, name_last, colon, value, value_last, plain);
    }
  };

  [[nodiscard]] value_view namespace_value(const space_ref& s) const noexcept {
    return {source_, s.where, value_view::kind::attribute, s.plain};
  }
  [[nodiscard]] piece at(const char* first, const char* last) const noexcept {
    return {source_.offset(first), source_.offset(last)};
  }
  static constexpr bool is_name_start(char c) noexcept { return is_alpha(c) || c == '_'; }

  void open() noexcept;
  void declaration() noexcept;
  SIPWIRE_NOINLINE fault fail(scan_end e) noexcept;
  SIPWIRE_NOINLINE result<token_kind> after_special() noexcept;
  SIPWIRE_NOINLINE result<token_kind> at_end() noexcept;
  result<token_kind> text() noexcept;
  result<token_kind> markup() noexcept;
  result<token_kind> end_tag() noexcept;
  SIPWIRE_NOINLINE result<token_kind> other_text() noexcept;
  SIPWIRE_NOINLINE result<token_kind> other_markup() noexcept;
  SIPWIRE_NOINLINE result<token_kind> other_end() noexcept;
  result<token_kind> exclamation() noexcept;
  result<token_kind> instruction() noexcept;
  result<token_kind> found(token_kind kind, const char* first, const char* last, const char* behind) noexcept;
  SIPWIRE_NOINLINE result<value_view> mixed_content(std::uint32_t first, white_space space) noexcept;
  result<token_kind> started(const char* name_last, const char* colon, const char* behind, bool is_empty,
                             std::uint32_t before) noexcept;
  result<token_kind> ended(const char* behind) noexcept;
  scan_end take_attribute(std::uint32_t before, const char* name, const char* name_last, const char* colon,
                          const char* value, const char* value_last, bool plain) noexcept;
  scan_end declare(std::uint32_t before, const char* name, piece prefix, const char* value,
                   const char* value_last, bool plain) noexcept;
  scan_end resolve_attributes() noexcept;
  /// Judges a name with bytes from 0x80 up; the automata have judged the others.
  scan_end check_name(const char* first, const char* last, const char* colon) const noexcept;
  [[nodiscard]] const binding* find(std::string_view prefix) const noexcept {
    for (std::uint32_t i = bindings_; i-- > 0;)
      if (source_.text(binding_[i].prefix) == prefix) return &binding_[i];
    return nullptr;
  }
  void find_default() noexcept {
    const binding* const b = find({});
    default_ =
        b != nullptr && b->space.where.first != b->space.where.last ? b->space : space_ref{no_piece, true};
  }

  source source_;
  Runs runs_;
  const char* p_;
  const char* pe_;         // the end, or the first fault of a character
  fault character_fault_;  // what is at pe_, if anything
  special special_ = special::none;
  token_kind kind_ = token_kind::end_of_document;
  bool plain_ = true;
  bool root_seen_ = false;
  piece where_{0, 0};
  piece name_{0, 0};
  std::uint32_t local_first_ = 0;
  space_ref namespace_{no_piece, true};
  piece value_{0, 0};
  space_ref default_{no_piece, true};
  std::uint32_t depth_ = 0;
  std::uint32_t bindings_ = 0;
  std::uint32_t attributes_ = 0;
  fault fault_;
  std::array<element, Depth> stack_;
  std::array<binding, Namespaces> binding_;
  std::array<att, Attributes> attribute_;
};

/// The pull tokenizer with its usual caps: 64 elements in one another, 64 attributes in a tag, 64
/// declarations of namespaces in force.
using pull = basic_pull<>;

}}}  // namespace sipwire::xml

#include "detail/pull_steps.hpp"
