#pragma once

/// \file
/// Writes XML: escaped text and attribute values, and elements one after the other.

#include <array>

#include "../core/checked_output.hpp"
#include "../core/sink.hpp"
#include "../core/vocabulary.hpp"
#include "detail/gen/char.hpp"
#include "detail/gen/name.hpp"
#include "token.hpp"

namespace sipwire { inline namespace SIPWIRE_ISA { namespace xml {

/// Can XML carry this text? A byte that is not UTF-8, a control, or U+FFFE and U+FFFF cannot even be written
/// as a reference; the fault is at the byte, counted in `text`.
[[nodiscard]] inline result<void> check_text(std::string_view text) noexcept {
  if (const fault bad = check_size(text, rule::xml_char)) return bad;
  const source from(text);
  const char* limit = nullptr;
  const auto e = detail::scan_char(from.begin(), from.end(), vector_runs(from), limit);
  if (!e.ok()) return e.in(from);
  return {};
}

namespace detail {

template <sink Sink>
void escape(Sink& out, std::string_view text, bool in_attribute) {
  std::size_t first = 0;
  for (std::size_t i = 0; i < text.size(); ++i) {
    std::string_view as;
    switch (text[i]) {
      case '&':
        as = "&amp;";
        break;
      case '<':
        as = "&lt;";
        break;
      case '>':
        as = "&gt;";
        break;
      case '\r':  // as itself a reader takes it for a line end
        as = "&#13;";
        break;
      case '"':
        if (in_attribute) as = "&quot;";
        break;
      case '\t':
        if (in_attribute) as = "&#9;";
        break;
      case '\n':
        if (in_attribute) as = "&#10;";
        break;
      default:
        break;
    }
    if (as.empty()) continue;
    if (i != first) out.append(text.substr(first, i - first));
    out.append(as);
    first = i + 1;
  }
  if (first != text.size()) out.append(text.substr(first));
}
template <sink Sink>
result<std::size_t> write_escaped(Sink& out, std::string_view text, bool in_attribute) {
  if (const auto ok = check_text(text); !ok) return ok.error();
  const std::size_t before = out.size();
  escape(out, text, in_attribute);
  return written_since(out, before);
}

}  // namespace detail

/// Writes character data, escaped so that a reader gets `text` back byte for byte. The fault of check_text()
/// when XML cannot carry it; nothing is written then.
template <sink Sink>
result<std::size_t> write_text(Sink& out, std::string_view text) {
  return detail::write_escaped(out, text, false);
}
/// Writes what stands between the quotes `"` of an attribute; otherwise as write_text().
template <sink Sink>
result<std::size_t> write_attribute_value(Sink& out, std::string_view text) {
  return detail::write_escaped(out, text, true);
}

/// Writes elements into a sink, each closed in its turn. See checked_output for errors.
///
/// Names are checked (QName), values escaped, so that what finish() finds good is a document that xml::pull
/// reads. Faults: errc::syntax for a name or for a call out of place, in rule::qname and rule::xml_element;
/// undeclared for a prefix that neither its tag nor one around it declares, found when the tag is closed;
/// duplicate for an attribute that its tag has already; not_allowed for a declaration that Namespaces in XML
/// 1.0 forbids; too_deep for more than 16 elements in one another; too_many for more than 32 attributes in
/// one tag or 16 declarations in force; those of check_text(), their offset counted in the value.
///
/// Borrows the names of elements, and names and values of declarations, until the end() of their element;
/// names of attributes until the next call but attribute().
/// \code
/// xml::writer out(sink);
/// out.declaration().start("presence").attribute("xmlns", pidf).attribute("entity", uri);
/// out.start("note").text("brb").end().end();
/// if (auto size = out.finish(); !size) return size.error();
/// \endcode
template <sink Sink>
class writer : public checked_output<writer<Sink>, Sink> {
  using output_type = checked_output<writer, Sink>;

 public:
  using output_type::failed;
  explicit writer(Sink& out) noexcept : output_type(out) {}

  /// `<?xml version="1.0" encoding="UTF-8"?>` and a line end; nothing may stand before it.
  writer& declaration() {
    if (begun_) fail({errc::syntax, rule::xml_decl, 0});
    begun_ = true;
    return put({"<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n"});
  }
  /// Begins an element. `name` must live until its end() is called.
  writer& start(std::string_view name) {
    fail(name_fault(name));
    if (depth_ == 0 && root_seen_) fail({errc::syntax, rule::xml_element, 0});
    if (depth_ == open_.size()) fail({errc::too_deep, rule::xml_element, 0});
    close_tag();
    if (failed()) return *this;
    put({"<", name});
    open_[depth_++] = {name, bindings_};
    attributes_ = 0;
    tag_open_ = root_seen_ = begun_ = true;
    return *this;
  }
  /// Adds an attribute to the element that was just begun.
  writer& attribute(std::string_view name, std::string_view value) {
    fail(name_fault(name));
    if (!tag_open_) fail({errc::syntax, rule::xml_element, 0});
    fail(check_text(value).error());
    if (!failed()) fail(keep_attribute(name, value));
    if (failed()) return *this;
    put({" ", name, "=\""});
    detail::escape(this->output(), value, true);
    return put({"\""});
  }
  /// Writes character data.
  writer& text(std::string_view value) {
    if (depth_ == 0) fail({errc::syntax, rule::xml_element, 0});
    fail(check_text(value).error());
    if (value.empty()) return *this;
    close_tag();
    if (!failed()) detail::escape(this->output(), value, false);
    return *this;
  }
  /// Ends the innermost element, with `/>` when nothing is in it.
  writer& end() {
    if (depth_ == 0) fail({errc::syntax, rule::xml_element, 0});
    if (tag_open_) fail(tag_fault());
    if (failed()) return *this;
    --depth_;
    if (tag_open_) {
      put({"/>"});
    } else {
      put({"</", open_[depth_].name, ">"});
    }
    bindings_ = open_[depth_].bindings;
    tag_open_ = false;
    return *this;
  }
  /// An element with text and nothing else.
  writer& element(std::string_view name, std::string_view value) { return start(name).text(value).end(); }
  /// White space for people: a line end and `spaces` blanks.
  writer& line(unsigned spaces = 0) {
    begun_ = true;
    close_tag();
    put({"\n"});
    for (unsigned i = 0; i < spaces; ++i) put({" "});
    return *this;
  }

  /// The size written; the first fault; errc::truncated when an element is still open or there is none;
  /// errc::too_long for a document above max_input; the sink's own errc::too_small.
  result<std::size_t> finish() {
    if (depth_ != 0 || !root_seen_) fail({errc::truncated, rule::xml_element, 0});
    return this->written(rule::xml_document);
  }

 private:
  using output_type::fail, output_type::put;
  void close_tag() {
    if (!tag_open_ || failed()) return;
    fail(tag_fault());
    put({">"});
    tag_open_ = false;
  }
  // What a tag holds has no initialisers: most tags use a few rows.
  struct piece {
    const char* data;
    std::size_t size;
    constexpr operator std::string_view() const noexcept { return {data, size}; }
  };
  struct binding {
    piece prefix, space;
  };
  struct open_element {
    std::string_view name;
    std::uint32_t bindings = 0;  // in force outside
  };
  static piece kept(std::string_view text) noexcept { return {text.data(), text.size()}; }
  static std::string_view prefix_of(std::string_view name) noexcept {
    const auto colon = name.find(':');
    return colon == std::string_view::npos ? std::string_view() : name.substr(0, colon);
  }
  static std::string_view local_of(std::string_view name) noexcept { return name.substr(name.find(':') + 1); }

  /// Keeps an attribute for tag_fault(), a declaration until its element ends.
  fault keep_attribute(std::string_view name, std::string_view value) noexcept {
    if (name == "xmlns") return declare({}, value);
    if (prefix_of(name) == "xmlns") return declare(local_of(name), value);
    for (std::uint32_t i = 0; i < attributes_; ++i)
      if (attribute_[i] == name) return {errc::duplicate, rule::xml_attribute, 0};
    if (attributes_ == attribute_.size()) return {errc::too_many, rule::xml_attribute, 0};
    attribute_[attributes_++] = kept(name);
    return {};
  }
  fault declare(std::string_view prefix, std::string_view space) noexcept {
    for (std::uint32_t i = open_[depth_ - 1].bindings; i < bindings_; ++i)
      if (binding_[i].prefix == prefix) return {errc::duplicate, rule::ns_att_name, 0};
    if (prefix == "xmlns" || (space == xml_namespace) != (prefix == "xml") || space == xmlns_namespace ||
        (!prefix.empty() && space.empty()))
      return {errc::not_allowed, rule::ns_att_name, 0};
    if (bindings_ == binding_.size()) return {errc::too_many, rule::ns_att_name, 0};
    binding_[bindings_++] = {kept(prefix), kept(space)};
    return {};
  }
  /// The namespace of a prefix; empty when nothing declares it.
  [[nodiscard]] std::string_view space_of(std::string_view prefix) const noexcept {
    if (prefix == "xml") return xml_namespace;
    for (std::uint32_t i = bindings_; i-- > 0;)
      if (binding_[i].prefix == prefix) return binding_[i].space;
    return {};
  }
  /// What is wrong with the names of the open tag, now that all its declarations are known.
  [[nodiscard]] fault tag_fault() const noexcept {
    const auto is_bound = [this](std::string_view name) {
      const auto prefix = prefix_of(name);
      return prefix.empty() || !space_of(prefix).empty();
    };
    if (!is_bound(open_[depth_ - 1].name)) return {errc::undeclared, rule::xml_prefix, 0};
    for (std::uint32_t i = 0; i < attributes_; ++i) {
      const std::string_view name = attribute_[i];
      const auto prefix = prefix_of(name);
      if (prefix.empty()) continue;
      if (!is_bound(name)) return {errc::undeclared, rule::xml_prefix, 0};
      for (std::uint32_t j = 0; j < i; ++j) {
        const auto other = prefix_of(attribute_[j]);
        if (!other.empty() && local_of(attribute_[j]) == local_of(name) &&
            space_of(other) == space_of(prefix))
          return {errc::duplicate, rule::xml_attribute, 0};
      }
    }
    return {};
  }
  static fault name_fault(std::string_view name) noexcept {
    if (const fault bad = check_size(name, rule::qname)) return bad;
    return is_name(name) ? fault{} : fault{errc::syntax, rule::qname, 0};
  }
  static bool is_ncname(std::string_view name) noexcept {
    if (!check_text(name)) return false;
    return detail::scan_name(name.data(), name.data() + name.size()).ok();
  }
  static bool is_name(std::string_view name) noexcept {
    const auto colon = name.find(':');
    if (colon == std::string_view::npos) return is_ncname(name);
    return is_ncname(name.substr(0, colon)) && is_ncname(name.substr(colon + 1));
  }

  bool tag_open_ = false;
  bool root_seen_ = false;
  bool begun_ = false;
  std::uint32_t depth_ = 0;
  std::uint32_t bindings_ = 0;
  std::uint32_t attributes_ = 0;
  std::array<open_element, 16> open_{};
  std::array<binding, 16> binding_;
  std::array<piece, 32> attribute_;
};

}}}  // namespace sipwire::xml
